// The outbox: whatever leaves the bot by itself is a row written with its cause, and is called out once, however many processes run
// and whenever one of them dies.
import { Temporal } from 'temporal-polyfill'
import type { Platform } from '../conversation/interaction.ts'
import { faultOf, type Log } from '../log.ts'
import type { Connection, Db } from '../storage/database.ts'
import {
  addDeliveries,
  claimDelivery,
  type Delivery,
  type DeliveryEnd,
  endDelivery,
  findDelivery,
  type NewDelivery,
  type Ready,
  renewLeases,
} from '../storage/deliveries.ts'
import { takeOverDeliveries, wakeDeliveries } from '../storage/delivery-upkeep.ts'
import type { Keys } from '../storage/keys.ts'
import type { Queue, QueuedJob } from '../storage/queue.ts'
import { attempt, endOf } from './attempt.ts'
import type { MessageRef, Messenger, Outgoing } from './messenger.ts'
import { createPump, soon } from './pump.ts'

export interface OutboxDeps {
  readonly db: Db
  readonly keys: Keys
  readonly queue: Queue
  /** Those that are connected in this process. Deliveries of other platforms are left to other processes. */
  readonly messengers: readonly Messenger[]
  /** What to send now, made of what was stored and of the ref that was needed. Null where there is nothing to send any more. */
  readonly compose: (
    payload: unknown,
    ref: MessageRef | null,
    now: Temporal.Instant,
  ) => Outgoing | null | Promise<Outgoing | null>
  /** Told in the transaction that records it how a delivery ended; a contact that cannot be reached is closed here. */
  readonly concluded?: (tx: Connection, payload: unknown, end: DeliveryEnd) => Promise<void>
  readonly now: () => Temporal.Instant
  /** Resolves after so many milliseconds of the clock that `now` reads, or when the signal says that nobody waits any more. */
  readonly pause: (ms: number, signal: AbortSignal) => Promise<void>
  readonly log: Log
  readonly rhythm?: Partial<Rhythm>
}

/** In milliseconds. */
interface Rhythm {
  /** How long a process that says nothing is believed to live. */
  readonly lease: number
  /** How often an idle worker looks for jobs that another process queued. */
  readonly poll: number
  /** How often what rested or was left behind is looked for. */
  readonly sweep: number
  /** How long an orderly stop waits for calls under way. */
  readonly grace: number
}

export interface Outbox {
  /** Stores deliveries and queues those that may go now, all in the caller's transaction. */
  queue(tx: Connection, deliveries: readonly NewDelivery[], now: Date): Promise<void>
  /** Starts to send. Call `wake` after a commit that queued something, so that nobody waits for the next look. */
  start(): void
  wake(): void
  /** Sends whatever is due until nothing is; for a moved clock, and for tests. */
  drain(): Promise<void>
  /** Takes no more, waits for calls under way. The queue is left to whoever opened it. */
  stop(): Promise<void>
}

const usual: Rhythm = { lease: 15_000, poll: 1_000, sweep: 5_000, grace: 10_000 }
const SWEPT_AT_ONCE = 100
const TAKEN_OVER_AT_ONCE = 20

/** Stores deliveries and queues those that may go now, all in the caller's transaction. Needs no platform to be connected here. */
export async function queueDeliveries(
  tx: Connection,
  { keys, queue }: Pick<OutboxDeps, 'keys' | 'queue'>,
  deliveries: readonly NewDelivery[],
  now: Date,
): Promise<void> {
  await sendReady(tx, queue, await addDeliveries(tx, keys, deliveries, now))
}

async function sendReady(tx: Connection, queue: Queue, ready: readonly Ready[]): Promise<void> {
  for (const platform of new Set(ready.map((one) => one.platform))) {
    await queue.send(
      tx,
      platform,
      ready.filter((one) => one.platform === platform).map((one) => one.id),
    )
  }
}

export function createOutbox(deps: OutboxDeps): Outbox {
  const { db, keys, queue, now, log } = deps
  const rhythm = { ...usual, ...deps.rhythm }
  const platforms = deps.messengers.map((messenger) => messenger.platform)
  const stopping = new AbortController()
  /** What this process is in the middle of, by the id of the delivery. */
  const calling = new Set<string>()
  const loops: Promise<void>[] = []

  const date = (instant: Temporal.Instant = now()): Date => new Date(instant.epochMilliseconds)
  const report = (error: unknown): void =>
    log({ event: 'fault', reference: 'outbox', action: 'deliver', ...faultOf(error) })

  const pumps = deps.messengers.map((messenger) =>
    createPump({
      db,
      messenger,
      take: (atMost) => queue.take(messenger.platform, atMost),
      carry: (job) => carry(messenger, job),
      now,
      pause: (ms) => deps.pause(ms, stopping.signal),
      poll: rhythm.poll,
      stopping: stopping.signal,
      report,
    }),
  )
  const wake = (): void => {
    for (const pump of pumps) pump.wake()
  }

  const send = (tx: Connection, ready: readonly Ready[]): Promise<void> => sendReady(tx, queue, ready)

  /** Carries out one job to its end: compose, claim, call, record. */
  async function carry(messenger: Messenger, job: QueuedJob): Promise<void> {
    const { platform } = messenger
    try {
      if (stopping.signal.aborted) return await handBack(platform, job)
      const delivery = await findDelivery(db, keys, job.delivery)
      // Somebody else has it, or it ended meanwhile: the row decides, not the job.
      if (delivery?.state !== 'waiting') return await queue.settle(platform, job.job)
      const outgoing = await deps.compose(delivery.payload, delivery.ref, now())
      if (outgoing === null) return await conclude(delivery, null, { state: 'dropped', code: 'moot' }, job)
      const first = now()
      const attempts = await claimDelivery(db, delivery.id, date(first), leaseEnd())
      if (attempts === null) return await queue.settle(platform, job.job)
      await call(messenger, { ...delivery, attempts }, outgoing, first, false, job)
    } catch (error) {
      report(error)
      // The row is as it was before the call, or says that a call is under way: either is found again.
      await queue.giveBack(platform, job.job).catch(report)
    }
  }

  /** For the next process, which need not wait until this one counts as dead. */
  async function handBack(platform: Platform, { job, delivery }: QueuedJob): Promise<void> {
    await db.transaction().execute(async (tx) => {
      await queue.send(tx, platform, [delivery])
      await queue.settle(platform, job, tx)
    })
  }

  const leaseEnd = (): Date => new Date(+date() + rhythm.lease)

  async function call(
    messenger: Messenger,
    delivery: Delivery,
    outgoing: Outgoing,
    first: Temporal.Instant,
    doubtful: boolean,
    job: QueuedJob | null,
  ): Promise<void> {
    calling.add(delivery.id)
    try {
      const pause = (ms: number) => deps.pause(ms, stopping.signal)
      const outcome = await attempt({ messenger, outgoing, id: delivery.id, first, doubtful, now, pause })
      const end = endOf(outcome, delivery.attempts, date())
      await keepTrying(() => conclude(delivery, delivery.attempts, end, job))
    } finally {
      calling.delete(delivery.id)
    }
  }

  /** What came of a call is known to this process alone, so a database that is away for a while is waited for. */
  async function keepTrying(record: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await record()
      } catch (error) {
        if (tries > 20 || stopping.signal.aborted) throw error
        report(error)
        await deps.pause(Math.min(500 * tries, 5_000), stopping.signal)
      }
    }
  }

  async function conclude(
    delivery: Delivery,
    attempts: number | null,
    end: DeliveryEnd,
    job: QueuedJob | null,
  ): Promise<void> {
    const ready = await db.transaction().execute(async (tx) => {
      const next = await endDelivery(tx, keys, delivery.id, attempts, end)
      if (next) {
        if (end.state !== 'resting') await deps.concluded?.(tx, delivery.payload, end)
        await send(tx, next)
      }
      if (job) await queue.settle(delivery.platform, job.job, tx)
      return next
    })
    if (!ready) return
    log({ event: 'delivery-ended', kind: delivery.kind, outcome: end.state, code: 'code' in end ? end.code : null })
    if (ready.length > 0) wake()
  }

  /** Wakes what rested, and takes over what a dead process left in the middle of a call. Returns how much there was. */
  async function sweep(): Promise<number> {
    if (platforms.length === 0) return 0
    const woken = await db.transaction().execute(async (tx) => {
      const ready = await wakeDeliveries(tx, platforms, date(), SWEPT_AT_ONCE)
      await send(tx, ready)
      return ready.length
    })
    const left = await takeOverDeliveries(db, platforms, [...calling], date(), rhythm.lease, TAKEN_OVER_AT_ONCE)
    await Promise.all(left.map(({ id, attempts }) => finish(id, attempts).catch(report)))
    const dead = await queue.takeDead(SWEPT_AT_ONCE)
    for (const job of dead) await bury(job)
    if (woken > 0) wake()
    return woken + left.length + dead.length
  }

  /** A job that failed each time: its delivery was surely not called out, and waits for a person. */
  async function bury({ job, delivery }: QueuedJob): Promise<void> {
    await db.transaction().execute(async (tx) => {
      await send(tx, (await endDelivery(tx, keys, delivery, null, { state: 'refused', code: 'gave-up' })) ?? [])
      await queue.settleDead(job, tx)
    })
  }

  /** Nobody knows whether it was sent. Only the platform's own memory of the key makes another try safe. */
  async function finish(id: string, attempts: number): Promise<void> {
    calling.add(id)
    const delivery = await findDelivery(db, keys, id).finally(() => calling.delete(id))
    const messenger = deps.messengers.find((one) => one.platform === delivery?.platform)
    if (!delivery || !messenger) return
    const first = Temporal.Instant.fromEpochMilliseconds(+(delivery.firstAttemptAt ?? 0))
    if (messenger.repeatSafeMs === 0) {
      return await conclude(delivery, attempts, { state: 'uncertain', code: 'process-died' }, null)
    }
    const outgoing = await deps.compose(delivery.payload, delivery.ref, now())
    if (outgoing === null) return await conclude(delivery, attempts, { state: 'uncertain', code: 'moot' }, null)
    await call(messenger, { ...delivery, attempts }, outgoing, first, true, null)
  }

  async function sweepForever(): Promise<void> {
    while (!stopping.signal.aborted) {
      await sweep().catch(report)
      await soon(rhythm.sweep, stopping.signal)
    }
  }

  async function renewForever(): Promise<void> {
    while (!stopping.signal.aborted) {
      await soon(rhythm.lease / 3, stopping.signal)
      await renewLeases(db, [...calling], leaseEnd()).catch(report)
    }
  }

  return {
    queue: (tx, deliveries, at) => queueDeliveries(tx, deps, deliveries, at),
    start() {
      loops.push(...pumps.map((pump) => pump.run()), sweepForever(), renewForever())
    },
    wake,
    async drain() {
      do await Promise.all(pumps.map((pump) => pump.drain()))
      while ((await sweep()) > 0)
    },
    async stop() {
      stopping.abort()
      const calls = [...loops, ...pumps.map((pump) => pump.settled())]
      const enough = new AbortController()
      await Promise.race([Promise.allSettled(calls), soon(rhythm.grace, enough.signal)])
      enough.abort()
    },
  }
}
