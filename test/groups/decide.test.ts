// The command with which a person decides about deliveries of which nobody knows whether they arrived.
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { decide } from '../../src/groups/decide.ts'
import type { Queue } from '../../src/storage/queue.ts'
import { freshDatabase, type TestDatabase } from '../support/databases.ts'
import { letter, linesOf, rehearseOutbox, testClock, testPlatform, testQueue } from './outbox-rehearsal.ts'

describe('a person at the outbox', () => {
  let database: TestDatabase
  let queue: Queue
  const clock = testClock()
  const now = () => new Date(clock.now().epochMilliseconds)
  beforeAll(async () => {
    database = await freshDatabase('server')
    queue = await testQueue(database)
  })
  afterEach(() => sql`truncate delivery cascade`.execute(database.store.db))
  afterAll(async () => {
    await queue.close()
    await database.drop()
  })

  async function inDoubt() {
    const platform = testPlatform(clock)
    const { outbox, post } = rehearseOutbox(database, queue, clock, [platform])
    platform.outcomes.push({ outcome: 'uncertain', code: 'ECONNRESET' }, { outcome: 'refused', code: '50035' })
    const [doubt, refused] = [letter('Quillfeather'), letter('too much', { kind: 'direct' })]
    await post(doubt)
    await outbox.drain()
    await post(refused)
    await outbox.drain()
    return { platform, outbox, doubt, refused }
  }

  it('is told when nothing waits', async () => {
    expect(await decide(database.store.db, [], now())).toEqual({
      lines: ['Nothing waits for you: every delivery has ended or is on its way.'],
      ok: true,
    })
  })

  it('sees what waits and what can be done, and nothing of what it holds', async () => {
    const { doubt, refused } = await inDoubt()
    const { lines, ok } = await decide(database.store.db, [], now())
    const text = lines.join('\n')
    expect(ok).toBe(true)
    expect(text).toContain(doubt.id.slice(0, 8))
    expect(text).toMatch(/terminal +post +uncertain +since 2026-11-23 09:00 UTC +calls: 1 +code: ECONNRESET/)
    expect(text).toContain(refused.id.slice(0, 8))
    expect(text).not.toMatch(/Quillfeather|evening|ana\b/)
  })

  it('has one repeated, and another left', async () => {
    const { doubt, refused, platform, outbox } = await inDoubt()
    expect((await decide(database.store.db, ['repeat', doubt.id.slice(0, 8)], now())).ok).toBe(true)
    expect((await decide(database.store.db, ['drop', refused.id.slice(0, 8).toUpperCase()], now())).ok).toBe(true)
    await outbox.drain()
    expect(linesOf(platform).slice(2)).toEqual(['post(Quillfeather)'])
    expect((await decide(database.store.db, [], now())).lines).toHaveLength(1)
  })

  it.each([[['repeat', 'ffffffff']], [['repeat', '']], [['drop']], [['erase', 'all']]])(
    'changes nothing with %j',
    async (args) => {
      const { platform, outbox } = await inDoubt()
      expect((await decide(database.store.db, args, now())).ok).toBe(false)
      await outbox.drain()
      expect(platform.called).toHaveLength(2)
    },
  )
})
