// The pump behind one platform: takes jobs, starts each in its turn at the pace that all processes share, and looks again when woken.
import type { Temporal } from 'temporal-polyfill'
import type { Db } from '../storage/database.ts'
import { reservePace } from '../storage/delivery-upkeep.ts'
import type { QueuedJob } from '../storage/queue.ts'
import type { Messenger } from './messenger.ts'

interface PumpDeps {
  readonly db: Db
  readonly messenger: Pick<Messenger, 'platform' | 'perSecond'>
  readonly take: (atMost: number) => Promise<QueuedJob[]>
  /** Never rejects. */
  readonly carry: (job: QueuedJob) => Promise<void>
  readonly now: () => Temporal.Instant
  readonly pause: (ms: number) => Promise<void>
  /** How often to look when nobody woke it, in milliseconds. */
  readonly poll: number
  readonly stopping: AbortSignal
  readonly report: (error: unknown) => void
}

interface Pump {
  /** Until stopped. */
  run(): Promise<void>
  /** Until there is nothing to take and nothing under way. */
  drain(): Promise<void>
  wake(): void
  /** Once nothing is under way. */
  settled(): Promise<void>
}

const MOST_IN_HAND = 64

export function createPump(deps: PumpDeps): Pump {
  const { messenger, stopping, report } = deps
  const busy = new Set<Promise<void>>()
  // As many as the platform takes in a second are in hand, and so in a dead process's hands, at most; more would only wait in memory.
  const room = Math.min(Math.max(2, Math.ceil(messenger.perSecond)), MOST_IN_HAND)
  const apart = 1000 / messenger.perSecond
  let alarm = new AbortController()
  /** How many were begun so far. */
  let begun = 0
  let looking: Promise<number> = Promise.resolve(0)

  /** Takes what there is room for, and starts it. Returns how much there was. One look after the other, whoever asks. */
  function fill(): Promise<number> {
    looking = looking.then(look)
    return looking
  }

  async function look(): Promise<number> {
    if (busy.size >= room) return 0
    try {
      const jobs = await deps.take(room - busy.size)
      if (jobs.length === 0) return 0
      const start = await reservePace(deps.db, messenger.platform, jobs.length, messenger.perSecond, date())
      for (const [index, job] of jobs.entries()) begin(+start + index * apart, job)
      return jobs.length
    } catch (error) {
      report(error)
      return 0
    }
  }

  const date = (): Date => new Date(deps.now().epochMilliseconds)

  function begin(slot: number, job: QueuedJob): void {
    begun += 1
    const done = inTurn(slot)
      .then(() => deps.carry(job))
      .catch(report)
      .finally(() => busy.delete(done))
    busy.add(done)
  }

  async function inTurn(slot: number): Promise<void> {
    // Never long: nobody reserves far ahead, and a clock may have been set back meanwhile.
    const ms = Math.min(slot - +date(), 60_000)
    if (ms > 0) await deps.pause(ms)
  }

  async function idle(): Promise<void> {
    await soon(deps.poll, alarm.signal, stopping)
    if (alarm.signal.aborted) alarm = new AbortController()
  }

  return {
    async run() {
      while (!stopping.aborted) {
        // Half of the room is left to empty first, so that one look fetches many.
        if (busy.size > room / 2) await Promise.race(busy)
        else if ((await fill()) === 0) await idle()
      }
    },
    async drain() {
      while (!stopping.aborted) {
        if (busy.size > room / 2) await Promise.race(busy)
        const [before, idle] = [begun, busy.size === 0]
        if ((await fill()) > 0) continue
        // Whatever was in hand during that look may have queued what follows it.
        if (idle && busy.size === 0 && begun === before) return
        if (busy.size > 0) await Promise.race(busy)
      }
    },
    wake: () => alarm.abort(),
    async settled() {
      while (busy.size > 0) await Promise.allSettled(busy)
    },
  }
}

/** Real time, whatever the bot's clock says: how often to look is not a matter of what is due. Ends early at any of the signals. */
export function soon(ms: number, ...signals: readonly AbortSignal[]): Promise<void> {
  return new Promise((resolve) => {
    if (signals.some((signal) => signal.aborted)) return resolve()
    const timer = setTimeout(done, ms)
    for (const signal of signals) signal.addEventListener('abort', done)
    function done(): void {
      clearTimeout(timer)
      for (const signal of signals) signal.removeEventListener('abort', done)
      resolve()
    }
  })
}
