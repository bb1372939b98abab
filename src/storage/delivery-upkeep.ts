// The upkeep of deliveries: what a dead process left behind, what rested long enough, how fast a platform may be called, what waits
// for a person's decision, and what can be forgotten.
import { sql } from 'kysely'
import type { Platform } from '../conversation/interaction.ts'
import type { Connection, Db } from './database.ts'
import { erased, goOnAfter, type Ready } from './deliveries.ts'

/** Takes over what a process left behind in the middle of a call: nobody knows whether it was sent. */
export async function takeOverDeliveries(
  db: Db,
  platforms: readonly Platform[],
  mine: readonly string[],
  now: Date,
  leaseMs: number,
  atMost: number,
): Promise<{ readonly id: string; readonly attempts: number }[]> {
  const left = db
    .selectFrom('delivery')
    .select('id')
    .where('state', '=', 'sending')
    .where('platform', 'in', platforms)
    // A lease that ends in a far future was written before a clock was set back.
    .where((row) => row.or([row('leased_until', '<', now), row('leased_until', '>', new Date(+now + 10 * leaseMs))]))
    .where(sql<boolean>`id <> all(${[...mine]}::uuid[])`)
    .limit(atMost)
    .forUpdate()
    .skipLocked()
  return await db
    .updateTable('delivery')
    .set((row) => ({ leased_until: new Date(+now + leaseMs), attempts: row('attempts', '+', 1) }))
    .where('id', 'in', left)
    .returning(['id', 'attempts'])
    .execute()
}

/** Wakes what rested until now. */
export async function wakeDeliveries(
  tx: Connection,
  platforms: readonly Platform[],
  now: Date,
  atMost: number,
): Promise<Ready[]> {
  const rested = tx
    .selectFrom('delivery')
    .select('id')
    .where('state', '=', 'resting')
    .where('platform', 'in', platforms)
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(atMost)
    .forUpdate()
    .skipLocked()
  return await tx
    .updateTable('delivery')
    .set({ state: 'waiting' })
    .where('id', 'in', rested)
    .returning(['id', 'platform'])
    .execute()
}

/** Reserves so many calls of a platform for this process; returns when the first may be made, the others `1000 / perSecond` ms apart. */
export async function reservePace(
  db: Db,
  platform: Platform,
  calls: number,
  perSecond: number,
  now: Date,
): Promise<Date> {
  const span = (calls * 1000) / perSecond
  // A clock that was set back must not leave everybody waiting for the future it came from.
  const furthest = new Date(+now + 60_000 + span)
  const row = await db
    .insertInto('pace')
    .values({ platform, next_at: new Date(+now + span) })
    .onConflict((conflict) =>
      conflict.column('platform').doUpdateSet({
        next_at: sql<Date>`greatest(case when pace.next_at > ${furthest}::timestamptz then ${now}::timestamptz else pace.next_at end, ${now}::timestamptz) + ${span} * interval '1 millisecond'`,
      }),
    )
    .returning('next_at')
    .executeTakeFirstOrThrow()
  return new Date(+row.next_at - span)
}

export interface Stuck extends Ready {
  readonly kind: string
  readonly state: 'uncertain' | 'refused'
  readonly code: string | null
  readonly dueAt: Date
  readonly attempts: number
}

/** What waits for a person's decision, oldest first. */
export async function stuckDeliveries(db: Connection): Promise<Stuck[]> {
  const rows = await db
    .selectFrom('delivery')
    .select(['id', 'platform', 'kind', 'state', 'code', 'due_at', 'attempts'])
    .where('state', 'in', ['uncertain', 'refused'])
    .orderBy('due_at')
    .orderBy('id')
    .execute()
  return rows.map(({ due_at, state, ...row }) => ({ ...row, dueAt: due_at, state: state as Stuck['state'] }))
}

/** A person says: send it (again). The next sweep of any process takes it up. */
export async function repeatDelivery(db: Connection, id: string, now: Date): Promise<boolean> {
  const rows = await db
    .updateTable('delivery')
    .set({ state: 'resting', due_at: now, first_attempt_at: null, attempts: 0 })
    .where('id', '=', id)
    .where('state', 'in', ['uncertain', 'refused'])
    .returning('id')
    .execute()
  return rows.length > 0
}

/** A person says: leave it. What needed it is dropped with it; what only came after it goes on with the next sweep. */
export async function dropDelivery(tx: Connection, id: string, now: Date): Promise<boolean> {
  const rows = await tx
    .updateTable('delivery')
    .set({ state: 'dropped', sealed: erased })
    .where('id', '=', id)
    .where('state', 'in', ['uncertain', 'refused'])
    .returning('id')
    .execute()
  if (rows.length === 0) return false
  const ready = await goOnAfter(tx, id, 'dropped')
  if (ready.length > 0) {
    await tx
      .updateTable('delivery')
      .set({ state: 'resting', due_at: now })
      .where(
        'id',
        'in',
        ready.map((one) => one.id),
      )
      .execute()
  }
  return true
}

/** Erases what ended before a day and leads nowhere any more. Posts and threads stay as long as what they carry: their refs take them down. */
export async function forgetDeliveries(db: Connection, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('delivery')
    .where('kind', 'in', ['direct', 'file', 'tidy', 'remove', 'lock'])
    .where('state', 'in', ['sent', 'closed', 'dropped'])
    .where('due_at', '<', before)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('delivery as later')
            .select('later.id')
            .where((one) =>
              one.or([
                one('later.after', '=', one.ref('delivery.id')),
                one('later.ref_of', '=', one.ref('delivery.id')),
              ]),
            ),
        ),
      ),
    )
    .executeTakeFirst()
  return Number(numDeletedRows)
}
