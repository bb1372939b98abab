// Pools under several hands at once: nothing is lost, nothing stays that was taken back, and no place in the table tells who came first.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tick } from '../../src/groups/tick.ts'
import { findPending, removePending, renewPending } from '../../src/storage/pools.ts'
import { botsChance } from '../adversaries/chance.ts'
import { freshDatabase, type TestDatabase } from '../support/databases.ts'
import { rehearse } from '../support/groups.ts'
import { kendall } from '../support/kendall.ts'

const sunday = new Date('2026-11-22T03:00:00Z')
const slot = new Date('2026-11-25T09:00:00Z')

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase('server')
})
afterAll(async () => database.drop())

test('many share and take back at once, while slots pass: each contribution is where its writer was told', async () => {
  const group = await rehearse(database, sunday)
  const { db } = database.store
  const receipts = await Promise.all(
    Array.from({ length: 40 }, (_, index) =>
      group.share(`writer ${index % 3}`, `words ${index}`, { established: false }),
    ),
  )
  const gone: string[] = []
  await Promise.all([
    ...receipts.slice(0, 20).map(async ({ pending }) => {
      if (await removePending(db, pending)) gone.push(pending)
    }),
    ...Array.from({ length: 20 }, (_, index) => group.share('another', `more ${index}`, { established: false })),
    tick(group.deps, slot),
  ])
  const left = (await db.selectFrom('pending').select('id').execute()).map(({ id }) => id)
  expect(gone).toHaveLength(20)
  expect(left).toHaveLength(40)
  expect(left.filter((id) => gone.includes(id))).toEqual([])
})

test('rows lie in an order of their own from the first moment, in the table and in its overflow', async () => {
  const { db } = database.store
  await db.deleteFrom('peer_group').execute()
  const group = await rehearse(database, sunday, {}, botsChance(5).draw)
  const order: string[] = []
  for (let index = 0; index < 40; index += 1) order.push((await group.share('ami', `words ${index}`)).pending)
  const rows = await db
    .selectFrom('pending')
    .select('id')
    .orderBy('ctid' as 'id')
    .execute()
  const { tau, sigma } = kendall(rows.map(({ id }) => order.indexOf(id)))
  expect(Math.abs(tau)).toBeLessThan(4 * sigma)
})

test('a row that its writer’s visit renews does not stand apart from the others', async () => {
  const { db } = database.store
  await db.deleteFrom('peer_group').execute()
  const group = await rehearse(database, sunday, {}, botsChance(6).draw)
  const receipts = []
  for (const name of ['ami', 'ben', 'chie', 'dan', 'ami', 'eri'])
    receipts.push(await group.share(name, `words of ${name}`, { established: false }))
  // As one visit does for all that waits of one writer.
  for (const at of [0, 4])
    expect(await renewPending(db, database.keys, receipts[at]?.pending ?? '', { established: true })).toBe(true)
  const rows = await sql<{
    id: string
    xmin: string
  }>`select id, xmin::text as xmin from pending order by ctid`.execute(db)
  expect(rows.rows).toHaveLength(6)
  expect(new Set(rows.rows.map(({ xmin }) => xmin)).size).toBe(1)
  expect((await findPending(db, database.keys, receipts[4]?.pending ?? ''))?.established).toBe(true)
  expect((await findPending(db, database.keys, receipts[1]?.pending ?? ''))?.established).toBe(false)
  expect(await renewPending(db, database.keys, randomUUID(), { established: true })).toBe(false)
})

test('words that are renewed while others share and a slot passes are neither lost nor said to be gone', async () => {
  const { db } = database.store
  await db.deleteFrom('peer_group').execute()
  const group = await rehearse(database, sunday)
  const receipts = await Promise.all(
    Array.from({ length: 12 }, (_, index) => group.share('ami', `words ${index}`, { established: false })),
  )
  const renewed = await Promise.all([
    ...receipts.map(({ pending }) => renewPending(db, database.keys, pending, { established: true })),
    ...Array.from({ length: 12 }, async (_, index) => {
      await group.share('ben', `more ${index}`, { established: false })
      return true
    }),
    tick(group.deps, slot).then(() => true),
  ])
  expect(renewed).not.toContain(false)
  expect(await db.selectFrom('pending').select('id').execute()).toHaveLength(24)
})
