// What the outbox promises: each delivery once, in its order, at the platform's pace, and never again where nobody knows. Long: every promise is kept by one outbox on one set-up.
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { MOST_ATTEMPTS } from '../../src/groups/attempt.ts'
import type { OutboxDeps } from '../../src/groups/deliver.ts'
import { claimDelivery } from '../../src/storage/deliveries.ts'
import { dropDelivery, forgetDeliveries, repeatDelivery, stuckDeliveries } from '../../src/storage/delivery-upkeep.ts'
import type { Queue } from '../../src/storage/queue.ts'
import { freshDatabase, onBothDatabases, type TestDatabase } from '../support/databases.ts'
import {
  letter,
  linesOf,
  type OutboxRehearsal,
  rehearseOutbox,
  type TestClock,
  type TestPlatform,
  testClock,
  testPlatform,
  testQueue,
} from './outbox-rehearsal.ts'

onBothDatabases('the outbox', (kind) => {
  let database: TestDatabase
  let queue: Queue
  let clock: TestClock
  let platform: TestPlatform
  let open: OutboxRehearsal[] = []

  function rehearse(more: Partial<OutboxDeps> = {}): OutboxRehearsal {
    const rehearsal = rehearseOutbox(database, queue, clock, [platform], more)
    open.push(rehearsal)
    return rehearsal
  }

  beforeAll(async () => {
    database = await freshDatabase(kind)
    queue = await testQueue(database)
  })
  beforeEach(() => {
    clock = testClock()
    platform = testPlatform(clock)
  })
  afterEach(async () => {
    for (const { outbox } of open) await outbox.stop()
    open = []
    await sql`truncate delivery, pace cascade`.execute(database.store.db)
    await sql`delete from pgboss.job`.execute(database.store.db)
  })
  afterAll(async () => {
    await queue.close()
    await database.drop()
  })

  it('sends what was queued, once, and erases what it was made of', async () => {
    const { outbox, post, states } = rehearse()
    await post(letter('one'), letter('two'))
    await outbox.drain()
    await outbox.drain()
    expect(linesOf(platform).sort()).toEqual(['post(one)', 'post(two)'])
    expect(await states()).toEqual(['sent', 'sent'])
    const rows = await database.store.db.selectFrom('delivery').select('sealed').execute()
    expect(rows.map((row) => row.sealed.length)).toEqual([0, 0])
  })

  it('queues nothing where the cause is rolled back', async () => {
    const { outbox, states } = rehearse()
    const cause = database.store.db.transaction().execute(async (tx) => {
      await outbox.queue(tx, [letter('never')], new Date(clock.now().epochMilliseconds))
      throw new Error('the cause failed')
    })
    await expect(cause).rejects.toThrow('the cause failed')
    await outbox.drain()
    expect(platform.called).toEqual([])
    expect(await states()).toEqual([])
  })

  it('queues the same delivery once, however often its cause is repeated', async () => {
    const { outbox, post } = rehearse()
    const same = letter('once')
    await post(same)
    await post(same)
    await outbox.drain()
    await post(same)
    await outbox.drain()
    expect(linesOf(platform)).toEqual(['post(once)'])
  })

  it('keeps neither words nor refs readable: jobs hold an id, rows hold sealed bytes', async () => {
    const { post, outbox } = rehearse()
    await post(letter('Quillfeather waits'))
    const dump = async () => {
      const rows = await sql<{ row: string }>`select delivery::text as row from delivery`.execute(database.store.db)
      const jobs = await sql<{ row: string }>`select job::text as row from pgboss.job`.execute(database.store.db)
      return [...rows.rows, ...jobs.rows].map(({ row }) => row).join('\n')
    }
    const hidden = /Quillfeather|ref-1|evening|ana/
    expect(await dump()).not.toMatch(hidden)
    expect(await dump()).not.toContain(Buffer.from('Quillfeather').toString('hex'))
    await outbox.drain()
    expect(await dump()).not.toMatch(hidden)
    expect(await dump()).not.toContain(Buffer.from('ref-1').toString('hex'))
  })

  it('commits the moment of the first call before the call', async () => {
    const { outbox, post } = rehearse()
    let committed: unknown
    platform.outcomes.push(async () => {
      const rows = await database.store.db.selectFrom('delivery').select(['state', 'first_attempt_at']).execute()
      committed = rows
      return { outcome: 'sent', ref: null }
    })
    const before = clock.now().epochMilliseconds
    await post(letter('one'))
    await outbox.drain()
    expect(committed).toEqual([{ state: 'sending', first_attempt_at: expect.any(Date) }])
    const [{ first_attempt_at }] = committed as [{ first_attempt_at: Date }]
    expect(+first_attempt_at).toBeGreaterThanOrEqual(before)
    expect(+first_attempt_at).toBeLessThanOrEqual(platform.called[0]!.at)
  })

  describe('carries chains', () => {
    const threadOf = () => {
      const root = letter('opening')
      const thread = letter('Voices', { kind: 'thread', after: root.id, refOf: root.id })
      const first = letter('first', { after: thread.id, refOf: thread.id })
      const second = letter('second', { after: first.id, refOf: thread.id })
      const lock = letter('', { kind: 'lock', after: second.id, refOf: thread.id })
      return { root, thread, first, second, lock, all: [root, thread, first, second, lock] }
    }

    it('in their order, each with the ref of the one it needs', async () => {
      const { outbox, post, states } = rehearse()
      await post(...threadOf().all)
      await outbox.drain()
      expect(linesOf(platform)).toEqual([
        'post(opening)',
        'thread under ref-1',
        'post(first) in ref-2',
        'post(second) in ref-2',
        'lock ref-2',
      ])
      expect(await states()).toEqual(Array(5).fill('sent'))
    })

    it('past a voice that is refused, to the lock', async () => {
      const { outbox, post } = rehearse()
      platform.outcomes.push(
        { outcome: 'sent', ref: 'root' },
        { outcome: 'sent', ref: 'thread' },
        { outcome: 'refused', code: '50035' },
      )
      await post(...threadOf().all)
      await outbox.drain()
      expect(linesOf(platform).slice(2)).toEqual(['post(first) in thread', 'post(second) in thread', 'lock thread'])
      expect((await stuckDeliveries(database.store.db)).map(({ state, code }) => [state, code])).toEqual([
        ['refused', '50035'],
      ])
    })

    it('no further than a channel that is gone: what needed it is dropped', async () => {
      const { outbox, post, states } = rehearse()
      platform.outcomes.push({ outcome: 'closed', code: '10003' })
      await post(...threadOf().all)
      await outbox.drain()
      expect(linesOf(platform)).toEqual(['post(opening)'])
      expect((await states()).sort()).toEqual(['closed: 10003', ...Array(4).fill('dropped: needed-other')])
    })

    it('on after a person had the opening repeated that nobody was sure of', async () => {
      const { outbox, post } = rehearse()
      platform.outcomes.push({ outcome: 'uncertain', code: 'ECONNRESET' })
      const { root, all } = threadOf()
      await post(...all)
      await outbox.drain()
      expect(linesOf(platform)).toEqual(['post(opening)'])
      expect((await stuckDeliveries(database.store.db)).map(({ id }) => id)).toEqual([root.id])
      expect(await repeatDelivery(database.store.db, root.id, new Date(clock.now().epochMilliseconds))).toBe(true)
      await outbox.drain()
      expect(linesOf(platform).slice(1)).toEqual([
        'post(opening)',
        'thread under ref-2',
        'post(first) in ref-3',
        'post(second) in ref-3',
        'lock ref-3',
      ])
    })

    it('not at all after a person dropped the opening', async () => {
      const { outbox, post, states } = rehearse()
      platform.outcomes.push({ outcome: 'uncertain', code: 'ECONNRESET' })
      const { root, all } = threadOf()
      await post(...all)
      await outbox.drain()
      const now = new Date(clock.now().epochMilliseconds)
      await database.store.db.transaction().execute((tx) => dropDelivery(tx, root.id, now))
      await outbox.drain()
      expect(platform.called).toHaveLength(1)
      expect((await states()).filter((state) => !state.startsWith('dropped'))).toEqual([])
    })

    it('that are queued onto what was sent long before, or is lost', async () => {
      const { outbox, post, states } = rehearse()
      const [kept, gone] = [letter('kept'), letter('gone')]
      await post(kept)
      await outbox.drain()
      platform.outcomes.push({ outcome: 'closed', code: '10003' })
      await post(gone)
      await outbox.drain()
      await post(letter('', { kind: 'remove', after: kept.id, refOf: kept.id }))
      await post(letter('', { kind: 'remove', after: gone.id, refOf: gone.id }))
      await outbox.drain()
      expect(linesOf(platform).at(-1)).toBe('remove ref-1')
      expect((await states()).sort()).toEqual(['closed: 10003', 'dropped', 'sent', 'sent'])
    })
  })

  it('is drained only once whole chains are through, also while it works by itself', async () => {
    const { outbox, post, states } = rehearse()
    outbox.start()
    for (let times = 0; times < 5; times++) {
      const chain = [letter('0')]
      for (let index = 1; index < 6; index++) chain.push(letter(String(index), { after: chain.at(-1)!.id }))
      await post(...chain)
      outbox.wake()
      await outbox.drain()
      expect(new Set(await states())).toEqual(new Set(['sent']))
    }
  })

  describe('is told that something was surely not sent', () => {
    it('and tries again later, not before the platform said, and less and less often', async () => {
      const { outbox, post, states } = rehearse()
      platform.outcomes.push(
        { outcome: 'later', afterMs: 30_000, code: '429' },
        { outcome: 'later', afterMs: 0, code: '500' },
      )
      await post(letter('patient'))
      await outbox.drain()
      expect(await states()).toEqual(['resting: 429'])
      clock.move({ seconds: 29 })
      await outbox.drain()
      expect(platform.called).toHaveLength(1)
      clock.move({ seconds: 2 })
      await outbox.drain()
      expect(await states()).toEqual(['resting: 500'])
      clock.move({ seconds: 3 })
      await outbox.drain()
      expect(platform.called).toHaveLength(3)
      expect(new Set(platform.called.map(({ key }) => key)).size).toBe(1)
      expect(await states()).toEqual(['sent'])
    })

    it('and gives up at last, for a person to see', async () => {
      const { outbox, post } = rehearse()
      platform.outcomes.push(
        ...Array.from({ length: MOST_ATTEMPTS }, () => ({ outcome: 'later', afterMs: 0, code: '503' }) as const),
      )
      await post(letter('patient'))
      for (let times = 0; times < MOST_ATTEMPTS + 3; times++) {
        await outbox.drain()
        clock.move({ hours: 1 })
      }
      expect(platform.called).toHaveLength(MOST_ATTEMPTS)
      expect((await stuckDeliveries(database.store.db)).map(({ state, code }) => [state, code])).toEqual([
        ['refused', '503'],
      ])
    })

    it('and tells in the same transaction who could not be reached', async () => {
      const ends: unknown[] = []
      const { outbox, post, states } = rehearse({
        concluded: async (_, payload, end) => void ends.push([payload, end]),
      })
      platform.outcomes.push({ outcome: 'closed', code: '50007' })
      await post(letter('a note', { kind: 'direct' }))
      await outbox.drain()
      expect(ends).toEqual([
        [
          { kind: 'direct', text: 'a note' },
          { state: 'closed', code: '50007' },
        ],
      ])
      expect(await states()).toEqual(['closed: 50007'])
    })
  })

  describe('does not know whether something was sent', () => {
    it('and never repeats it by itself where the platform has no memory', async () => {
      const { outbox, post, states } = rehearse()
      platform.outcomes.push({ outcome: 'uncertain', code: 'ECONNRESET' })
      await post(letter('once'))
      await outbox.drain()
      clock.move({ hours: 24 })
      await outbox.drain()
      expect(platform.called).toHaveLength(1)
      expect(await states()).toEqual(['uncertain: ECONNRESET'])
    })

    it('and repeats it under the same key while the platform remembers that', async () => {
      platform = testPlatform(clock, { repeatSafeMs: 60_000 })
      const { outbox, post, states } = rehearse()
      platform.outcomes.push(
        { outcome: 'uncertain', code: 'ECONNRESET' },
        { outcome: 'later', afterMs: 3_000, code: '502' },
        { outcome: 'uncertain', code: 'ECONNRESET' },
      )
      await post(letter('once'))
      await outbox.drain()
      expect(platform.called).toHaveLength(4)
      expect(new Set(platform.called.map(({ key }) => key)).size).toBe(1)
      expect(await states()).toEqual(['sent'])
    })

    it('and stops before the platform forgets', async () => {
      platform = testPlatform(clock, { repeatSafeMs: 60_000 })
      const { outbox, post, states } = rehearse()
      for (let times = 0; times < 50; times++) platform.outcomes.push({ outcome: 'uncertain', code: 'ECONNRESET' })
      await post(letter('once'))
      const start = clock.now().epochMilliseconds
      await outbox.drain()
      expect(platform.called.length).toBeGreaterThan(3)
      expect(platform.called.at(-1)!.at - start).toBeLessThanOrEqual(50_000)
      clock.move({ hours: 1 })
      const calls = platform.called.length
      await outbox.drain()
      expect(platform.called).toHaveLength(calls)
      expect(await states()).toEqual(['uncertain: ECONNRESET'])
    })

    it('and does not take "surely not sent" for an answer about the call before', async () => {
      platform = testPlatform(clock, { repeatSafeMs: 60_000 })
      const { outbox, post, states } = rehearse()
      platform.outcomes.push(
        { outcome: 'uncertain', code: 'ECONNRESET' },
        { outcome: 'later', afterMs: 90_000, code: '429' },
      )
      await post(letter('once'))
      await outbox.drain()
      clock.move({ hours: 1 })
      await outbox.drain()
      expect(platform.called).toHaveLength(2)
      expect(await states()).toEqual(['uncertain: 429'])
    })

    it('and counts a messenger that throws as such', async () => {
      const { outbox, post, states } = rehearse()
      platform.outcomes.push(() => Promise.reject(new Error('a fault of ours')))
      await post(letter('once'))
      await outbox.drain()
      expect(await states()).toEqual(['uncertain: fault'])
    })
  })

  describe('finds what a dead process left in the middle of a call', () => {
    async function abandon(): Promise<void> {
      const one = letter('half')
      await rehearse().post(one)
      const now = new Date(clock.now().epochMilliseconds)
      // The claim of a process that dies right after it.
      expect(await claimDelivery(database.store.db, one.id, now, new Date(+now + 15_000))).toBe(1)
    }

    it('and leaves it alone while that process may live', async () => {
      platform = testPlatform(clock, { repeatSafeMs: 60_000 })
      await abandon()
      clock.move({ seconds: 14 })
      await open[0]!.outbox.drain()
      expect(platform.called).toEqual([])
    })

    it('and repeats it under its key while the platform remembers', async () => {
      platform = testPlatform(clock, { repeatSafeMs: 60_000 })
      await abandon()
      clock.move({ seconds: 16 })
      await open[0]!.outbox.drain()
      expect(linesOf(platform)).toEqual(['post(half)'])
      expect(await open[0]!.states()).toEqual(['sent'])
    })

    it('and marks it as uncertain once the platform has forgotten, or never remembers', async () => {
      await abandon()
      clock.move({ seconds: 16 })
      await open[0]!.outbox.drain()
      expect(platform.called).toEqual([])
      expect(await open[0]!.states()).toEqual(['uncertain: process-died'])
    })

    it('and marks it as uncertain after a long time down', async () => {
      platform = testPlatform(clock, { repeatSafeMs: 60_000 })
      await abandon()
      clock.move({ hours: 2 })
      await open[0]!.outbox.drain()
      expect(platform.called).toEqual([])
      expect(await open[0]!.states()).toEqual(['uncertain: process-died'])
    })

    it('and does not trust a clock that was set back', async () => {
      platform = testPlatform(clock, { repeatSafeMs: 60_000 })
      await abandon()
      clock.move({ hours: -3 })
      await open[0]!.outbox.drain()
      expect(platform.called).toEqual([])
      expect(await open[0]!.states()).toEqual(['uncertain: process-died'])
    })

    it('and believes that process after all if it comes back with an answer', async () => {
      const { outbox, post, states } = rehearse()
      platform.outcomes.push(async () => {
        // Paused for a minute in the middle of its call, as a machine may be; another process looked meanwhile.
        clock.move({ minutes: 1 })
        const other = rehearse()
        await other.outbox.drain()
        expect(await other.states()).toEqual(['uncertain: process-died'])
        return { outcome: 'sent', ref: 'late' }
      })
      await post(letter('slow'))
      await outbox.drain()
      expect(await states()).toEqual(['sent'])
      expect(platform.called).toHaveLength(1)
    })
  })

  it('sends nothing that has become moot, and asks for what it is made of only then', async () => {
    const asked: string[] = []
    const { outbox, post, states } = rehearse({
      compose: (payload) => {
        asked.push(JSON.stringify(payload))
        return null
      },
    })
    await post(letter('moot'))
    expect(asked).toEqual([])
    await outbox.drain()
    expect(asked).toHaveLength(1)
    expect(platform.called).toEqual([])
    expect(await states()).toEqual(['dropped: moot'])
  })

  it('lists for a person what failed at every try before any call', async () => {
    const { outbox, post } = rehearse({
      compose: () => {
        throw new Error('a fault of ours')
      },
    })
    const one = letter('faulty')
    await post(one)
    await outbox.drain()
    // The queue waits in real time between its tries; here the rest of them fail at once.
    for (let times = 0; times < 8; times++) {
      await sql`update pgboss.job set start_after = now() - interval '1 hour'`.execute(database.store.db)
      await outbox.drain()
    }
    expect(platform.called).toEqual([])
    expect((await stuckDeliveries(database.store.db)).map(({ id, state, code }) => [id, state, code])).toEqual([
      [one.id, 'refused', 'gave-up'],
    ])
    expect(await queue.takeDead(10)).toEqual([])
  })

  it('keeps the pace of its platform, over all processes together', async () => {
    platform = testPlatform(clock, { perSecond: 5 })
    // The clock stands still, so that what each call waits for is its place in the common row.
    const places: number[] = []
    const pause = async (ms: number) => void places.push(ms)
    const [one, other] = [rehearse({ pause }), rehearse({ pause })]
    await one.post(...Array.from({ length: 40 }, (_, index) => letter(String(index))))
    await Promise.all([one.outbox.drain(), other.outbox.drain()])
    expect(platform.called).toHaveLength(40)
    expect(new Set(linesOf(platform)).size).toBe(40)
    expect(places.sort((a, b) => a - b)).toEqual(Array.from({ length: 39 }, (_, index) => (index + 1) * 200))
  })

  it('owes nobody the future that a clock was set back from', async () => {
    platform = testPlatform(clock, { perSecond: 5 })
    const waits: number[] = []
    const { outbox, post } = rehearse({ pause: async (ms) => void waits.push(ms) })
    await post(letter('before'))
    await outbox.drain()
    clock.move({ hours: -24 })
    await post(letter('after'))
    await outbox.drain()
    expect(platform.called).toHaveLength(2)
    expect(waits).toEqual([])
  })

  it('waits for a call under way when it is stopped, and leaves the rest to the next process', async () => {
    const { outbox, post, states } = rehearse()
    let arrived = (): void => {}
    const calling = new Promise<void>((done) => {
      arrived = done
    })
    platform.outcomes.push(async () => {
      arrived()
      await new Promise((done) => setTimeout(done, 50))
      return { outcome: 'sent', ref: 'end' }
    })
    await post(letter('one'))
    outbox.start()
    await calling
    await outbox.stop()
    await post(letter('two'))
    expect((await states()).sort()).toEqual(['sent', 'waiting'])
    const next = rehearse()
    await next.outbox.drain()
    expect(linesOf(platform)).toEqual(['post(one)', 'post(two)'])
  })

  it('leaves to other processes what is for a platform that is not connected here', async () => {
    const { outbox, post, states } = rehearse()
    await post(letter('elsewhere', { platform: 'slack' }))
    await outbox.drain()
    expect(await states()).toEqual(['waiting'])
    platform = testPlatform(clock, { platform: 'slack' })
    await rehearse().outbox.drain()
    expect(linesOf(platform)).toEqual(['post(elsewhere)'])
  })

  it('forgets what ended long ago, but for posts that may have to be taken down', async () => {
    const { outbox, post, states } = rehearse()
    await post(letter('stays'), letter('note', { kind: 'direct' }))
    await outbox.drain()
    expect(await forgetDeliveries(database.store.db, new Date(clock.now().epochMilliseconds - 86_400_000))).toBe(0)
    clock.move({ hours: 24 * 30 })
    expect(await forgetDeliveries(database.store.db, new Date(clock.now().epochMilliseconds - 86_400_000))).toBe(1)
    expect(await states()).toEqual(['sent'])
  })
})
