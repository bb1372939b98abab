// Leases for shards: one holder each, kept by renewing, taken over when that stops, by the clock of whoever asks.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type ShardLeases, shardLeases } from '../../src/storage/leases.ts'
import { freshDatabase, onBothDatabases, type TestDatabase } from '../support/databases.ts'

onBothDatabases('A lease', (kind) => {
  let database: TestDatabase
  let one: ShardLeases
  let other: ShardLeases
  const start = Date.parse('2026-11-04T09:00:00Z')
  const at = (seconds: number) => new Date(start + seconds * 1000)
  const claim = (leases: ShardLeases, seconds: number) => leases.claim(at(seconds), 30_000, 5_000)
  const renew = (leases: ShardLeases, shard: number, seconds: number) => leases.renew(shard, at(seconds), 30_000)

  beforeAll(async () => {
    database = await freshDatabase(kind)
  })
  afterAll(() => database.drop())
  beforeEach(async () => {
    await database.store.db.deleteFrom('shard_lease').execute()
    one = shardLeases(database.store.db)
    other = shardLeases(database.store.db)
  })

  it('goes to one process, and another shard to the next', async () => {
    await one.agree(2, at(0))
    expect(await claim(one, 0)).toBe(0)
    expect(await claim(other, 6)).toBe(1)
    expect(await claim(other, 12)).toBeNull()
  })

  it('is given at most every five seconds, since Discord lets a bot begin a session only so often', async () => {
    await one.agree(2, at(0))
    expect(await claim(one, 0)).toBe(0)
    expect(await claim(other, 4)).toBeNull()
    expect(await claim(other, 5)).toBe(1)
  })

  it('is kept by who renews it, and passes on thirty seconds after the last time', async () => {
    await one.agree(1, at(0))
    await claim(one, 0)
    expect(await renew(one, 0, 10)).toBe(true)
    expect(await claim(other, 39)).toBeNull()
    expect(await claim(other, 40)).toBe(0)
    expect(await renew(one, 0, 41)).toBe(false)
    expect(await renew(other, 0, 41)).toBe(true)
  })

  it('is free at once when it is given back', async () => {
    await one.agree(1, at(0))
    await claim(one, 0)
    await other.release(0)
    expect(await claim(other, 6)).toBeNull()
    await one.release(0)
    expect(await claim(other, 6)).toBe(0)
  })

  it('counts shards as the running processes do, until none is left', async () => {
    expect(await one.agree(2, at(0))).toBe(2)
    await claim(one, 0)
    expect(await other.agree(4, at(10))).toBe(2)
    expect(await other.agree(4, at(31))).toBe(4)
    expect(await claim(other, 31)).toBe(0)
  })

  it('is never held twice, however many ask at once', async () => {
    await one.agree(3, at(0))
    const all = Array.from({ length: 8 }, () => shardLeases(database.store.db))
    const claimed = await Promise.all(all.map((leases) => leases.claim(at(0), 30_000, 0)))
    expect(claimed.filter((shard) => shard !== null).sort()).toEqual([0, 1, 2])
  })
})
