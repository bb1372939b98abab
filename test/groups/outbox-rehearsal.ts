// An outbox for tests: the real one on a real database, a clock moved by hand, and a platform that remembers what it was called with.
import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import type { Platform } from '../../src/conversation/interaction.ts'
import { createOutbox, type Outbox, type OutboxDeps } from '../../src/groups/deliver.ts'
import type { Messenger, Outcome, Outgoing } from '../../src/groups/messenger.ts'
import type { NewDelivery } from '../../src/storage/deliveries.ts'
import { openQueue, type Queue } from '../../src/storage/queue.ts'
import type { TestDatabase } from '../support/databases.ts'

export interface Called {
  readonly outgoing: Outgoing
  readonly key: string
  readonly at: number
}

export interface TestPlatform extends Messenger {
  readonly called: Called[]
  /** How the next calls end; sent with a ref of their own once these are used up. */
  readonly outcomes: (Outcome | ((called: Called) => Promise<Outcome>))[]
}

export interface TestClock {
  now(): Temporal.Instant
  move(by: Temporal.DurationLike): void
  pause(ms: number): Promise<void>
}

export function testClock(start = '2026-11-23T09:00:00Z'): TestClock {
  let now = Temporal.Instant.from(start)
  return {
    now: () => now,
    move(by) {
      now = now.add(by)
    },
    /** Whoever waits moves the clock to where they wait for; it never goes back. */
    async pause(ms) {
      const until = now.add({ milliseconds: Math.ceil(ms) })
      await Promise.resolve()
      if (Temporal.Instant.compare(until, now) > 0) now = until
    },
  }
}

export function testPlatform(
  clock: TestClock,
  settings: Partial<Pick<Messenger, 'platform' | 'repeatSafeMs' | 'perSecond'>> = {},
): TestPlatform {
  const called: Called[] = []
  const outcomes: TestPlatform['outcomes'] = []
  return {
    platform: 'terminal',
    repeatSafeMs: 0,
    perSecond: 1000,
    ...settings,
    called,
    outcomes,
    async deliver(outgoing, key) {
      const call = { outgoing, key, at: clock.now().epochMilliseconds }
      called.push(call)
      const next = outcomes.shift()
      if (typeof next === 'function') return await next(call)
      return next ?? { outcome: 'sent', ref: `ref-${called.length}` }
    },
  }
}

/** What these tests store: the card's one sentence, or the bare kind. */
export interface TestPayload {
  readonly kind: Outgoing['kind']
  readonly text: string
}

export function letter(text: string, more: Partial<NewDelivery> & { kind?: Outgoing['kind'] } = {}): NewDelivery {
  const kind = more.kind ?? 'post'
  return {
    id: randomUUID(),
    platform: 'terminal' satisfies Platform,
    after: null,
    refOf: null,
    payload: { kind, text } satisfies TestPayload,
    ...more,
    kind,
  }
}

export function composeTest(payload: unknown, ref: string | null): Outgoing | null {
  const { kind, text } = payload as TestPayload
  const to = { platform: 'terminal', community: null, channel: 'evening' } as const
  const card = { kind: 'card', language: 'en', blocks: [{ kind: 'text', text }] } as const
  const person = { identity: { platform: 'terminal', account: 'ana' }, community: null } as const
  switch (kind) {
    case 'post':
      return { kind, to, thread: ref, card }
    case 'thread':
      return { kind, to, under: ref ?? 'none', name: text }
    case 'lock':
      return { kind, to, thread: ref ?? 'none' }
    case 'remove':
      return { kind, to, message: ref ?? 'none' }
    case 'direct':
      return { kind, to: person, card }
    default:
      return null
  }
}

/** One line for each call: "post(hello)", "post(hello) in ref-1". */
export const linesOf = (platform: TestPlatform): string[] =>
  platform.called.map(({ outgoing }) => {
    switch (outgoing.kind) {
      case 'post': {
        const block = outgoing.card.blocks[0]
        const text = block?.kind === 'text' ? block.text : ''
        return outgoing.thread === null ? `post(${text})` : `post(${text}) in ${outgoing.thread}`
      }
      case 'thread':
        return `thread under ${outgoing.under}`
      case 'lock':
        return `lock ${outgoing.thread}`
      case 'remove':
        return `remove ${outgoing.message}`
      default:
        return outgoing.kind
    }
  })

export interface OutboxRehearsal {
  readonly outbox: Outbox
  /** Queues in a transaction of its own. */
  post(...letters: NewDelivery[]): Promise<void>
  states(): Promise<string[]>
}

export const testQueue = ({ store, config }: TestDatabase, expireSeconds?: number): Promise<Queue> =>
  openQueue({
    store,
    database: config,
    onFault: () => {},
    ...(expireSeconds === undefined ? {} : { expireSeconds }),
  })

export function rehearseOutbox(
  database: TestDatabase,
  queue: Queue,
  clock: TestClock,
  platforms: readonly TestPlatform[],
  more: Partial<OutboxDeps> = {},
): OutboxRehearsal {
  const { store, keys } = database
  const outbox = createOutbox({
    db: store.db,
    keys,
    queue,
    messengers: platforms,
    compose: composeTest,
    now: clock.now,
    pause: clock.pause,
    log: () => {},
    ...more,
  })
  return {
    outbox,
    async post(...letters) {
      const now = new Date(clock.now().epochMilliseconds)
      await store.db.transaction().execute((tx) => outbox.queue(tx, letters, now))
    },
    async states() {
      const rows = await store.db.selectFrom('delivery').select(['state', 'code']).orderBy('due_at').execute()
      return rows.map(({ state, code }) => (code === null ? state : `${state}: ${code}`))
    },
  }
}
