// Deliveries: one row for each call of a platform that is to be made, in a state that tells at any instant whether it may be made.
import type { Updateable } from 'kysely'
import type { Platform } from '../conversation/interaction.ts'
import type { Connection, Db } from './database.ts'
import type { Keys } from './keys.ts'
import { sealJson, unsealJson } from './seal.ts'
import type { DeliveryState, Tables } from './tables.ts'

export interface NewDelivery {
  readonly id: string
  readonly platform: Platform
  readonly kind: string
  /** Waits until that one has ended. */
  readonly after: string | null
  /** Needs the ref that the sending of that one brings back. */
  readonly refOf: string | null
  /** What it is made of at the time of sending. Sealed, and erased once it has ended. */
  readonly payload: unknown
}

export interface Delivery {
  readonly id: string
  readonly platform: Platform
  readonly kind: string
  readonly state: DeliveryState
  readonly attempts: number
  readonly firstAttemptAt: Date | null
  readonly payload: unknown
  readonly refOf: string | null
  /** The ref of `refOf`, if that one was sent. */
  readonly ref: string | null
}

export interface Ready {
  readonly id: string
  readonly platform: Platform
}

const STEP = 1024
const ROWS_AT_ONCE = 500
const cell = (column: 'sealed' | 'ref', id: string) => ({ table: 'delivery', column, row: id })
export const erased = Buffer.alloc(0)
/** Nothing more will come of these: what only came after them may go on, in whatever way they ended. */
const over: readonly DeliveryState[] = ['sent', 'closed', 'refused', 'uncertain', 'dropped']
/** These will never have a ref. What was refused or is uncertain may still, if a person says so. */
const lost: readonly DeliveryState[] = ['closed', 'dropped']

/** Adds deliveries; returns those that need not wait for another. One that is there already stays as it is. */
export async function addDeliveries(
  tx: Connection,
  keys: Keys,
  deliveries: readonly NewDelivery[],
  now: Date,
): Promise<Ready[]> {
  const row = (delivery: NewDelivery, state: 'held' | 'waiting' | 'dropped') => ({
    id: delivery.id,
    platform: delivery.platform,
    kind: delivery.kind,
    state,
    after: delivery.after,
    ref_of: delivery.refOf,
    due_at: now,
    first_attempt_at: null,
    code: null,
    sealed:
      state === 'dropped'
        ? erased
        : sealJson(keys.of('address'), keys.id, cell('sealed', delivery.id), delivery.payload, STEP),
    ref: null,
  })
  const add = (rows: readonly ReturnType<typeof row>[]) =>
    tx
      .insertInto('delivery')
      .values(rows)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning(['id', 'platform', 'state'])
      .execute()
  const free = deliveries.filter(({ after, refOf }) => after === null && refOf === null)
  const added: { id: string; platform: Platform; state: DeliveryState }[] = []
  for (let start = 0; start < free.length; start += ROWS_AT_ONCE) {
    added.push(...(await add(free.slice(start, start + ROWS_AT_ONCE).map((delivery) => row(delivery, 'waiting')))))
  }
  for (const delivery of deliveries) {
    if (delivery.after !== null || delivery.refOf !== null) {
      added.push(...(await add([row(delivery, await stateFor(tx, delivery))])))
    }
  }
  return added.filter(({ state }) => state === 'waiting').map(({ id, platform }) => ({ id, platform }))
}

/** The rows of both are locked, so that one that ends at this moment either is seen to have ended, or sees this one wait for it. */
async function stateFor(tx: Connection, { after, refOf }: NewDelivery): Promise<'held' | 'waiting' | 'dropped'> {
  const ids = [...new Set([after, refOf].filter((id) => id !== null))]
  if (ids.length === 0) return 'waiting'
  const rows = await tx
    .selectFrom('delivery')
    .select(['id', 'state'])
    .where('id', 'in', ids)
    .orderBy('id')
    .forUpdate()
    .execute()
  const stateOf = (id: string | null) => rows.find((row) => row.id === id)?.state
  const needed = stateOf(refOf)
  if (refOf !== null && (needed === undefined || lost.includes(needed))) return 'dropped'
  const before = stateOf(after)
  const mayGo = before === undefined || over.includes(before)
  return mayGo && (refOf === null || needed === 'sent') ? 'waiting' : 'held'
}

export async function findDelivery(db: Connection, keys: Keys, id: string): Promise<Delivery | null> {
  const row = await db
    .selectFrom('delivery')
    .leftJoin('delivery as needed', 'needed.id', 'delivery.ref_of')
    .select([
      'delivery.platform',
      'delivery.kind',
      'delivery.state',
      'delivery.attempts',
      'delivery.first_attempt_at',
      'delivery.sealed',
      'delivery.ref_of',
      'needed.ref',
    ])
    .where('delivery.id', '=', id)
    .executeTakeFirst()
  if (!row) return null
  const key = keys.of('address')
  return {
    id,
    platform: row.platform,
    kind: row.kind,
    state: row.state,
    attempts: row.attempts,
    firstAttemptAt: row.first_attempt_at,
    payload: row.sealed.length === 0 ? null : unsealJson(key, cell('sealed', id), row.sealed),
    refOf: row.ref_of,
    ref: row.ref_of !== null && row.ref ? unsealJson<string>(key, cell('ref', row.ref_of), row.ref) : null,
  }
}

/** Claims a waiting delivery for one call. Returns the number of the attempt, or null where somebody else was first. */
export async function claimDelivery(db: Db, id: string, now: Date, leasedUntil: Date): Promise<number | null> {
  const claimed = await db
    .updateTable('delivery')
    .set((row) => ({
      state: 'sending',
      // Whatever was tried before was surely not sent, else it would not be waiting.
      first_attempt_at: now,
      leased_until: leasedUntil,
      attempts: row('attempts', '+', 1),
    }))
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .returning('attempts')
    .executeTakeFirst()
  return claimed?.attempts ?? null
}

/** Says that this process lives and is still at it. */
export async function renewLeases(db: Db, ids: readonly string[], leasedUntil: Date): Promise<void> {
  if (ids.length === 0) return
  await db
    .updateTable('delivery')
    .set({ leased_until: leasedUntil })
    .where('id', 'in', ids)
    .where('state', '=', 'sending')
    .execute()
}

export type DeliveryEnd =
  | { readonly state: 'sent'; readonly ref: string | null }
  | { readonly state: 'closed' | 'refused' | 'dropped' | 'uncertain'; readonly code: string | null }
  | { readonly state: 'resting'; readonly code: string; readonly until: Date }

/**
 * Records how an attempt ended, and what becomes of those that waited for it. Null where this attempt is no longer the one
 * that counts, else what may be sent now. `attempts` is null for a delivery that was not claimed.
 */
export async function endDelivery(
  tx: Connection,
  keys: Keys,
  id: string,
  attempts: number | null,
  end: DeliveryEnd,
): Promise<Ready[] | null> {
  const ended = await tx
    .updateTable('delivery')
    .set(cellsOf(keys, id, end))
    .where('id', '=', id)
    .where((row) => {
      if (attempts === null) return row('state', '=', 'waiting')
      const mine = row.and([row('state', '=', 'sending'), row('attempts', '=', attempts)])
      // Somebody gave this attempt up as lost; that it was sent after all is worth more.
      const late = row.and([row('state', '=', 'uncertain'), row('attempts', '>=', attempts)])
      return end.state === 'sent' ? row.or([mine, late]) : mine
    })
    .returning('id')
    .execute()
  if (ended.length === 0) return null
  return await goOnAfter(tx, id, end.state)
}

function cellsOf(keys: Keys, id: string, end: DeliveryEnd): Updateable<Tables['delivery']> {
  switch (end.state) {
    case 'sent': {
      const ref = end.ref === null ? null : sealJson(keys.of('address'), keys.id, cell('ref', id), end.ref, 64)
      return { state: 'sent', code: null, sealed: erased, ref }
    }
    case 'closed':
    case 'dropped':
      return { state: end.state, code: end.code, sealed: erased }
    // A person may want these repeated.
    case 'refused':
    case 'uncertain':
      return { state: end.state, code: end.code }
    case 'resting':
      return { state: 'resting', code: end.code, due_at: end.until, first_attempt_at: null }
    default:
      return end satisfies never
  }
}

/** What waited for a delivery goes on, or is dropped where it cannot be without its ref. */
export async function goOnAfter(tx: Connection, id: string, state: DeliveryState): Promise<Ready[]> {
  if (!over.includes(state)) return []
  const ended = [id]
  if (lost.includes(state)) {
    for (let start = 0; start < ended.length; ) {
      const needing = await tx
        .updateTable('delivery')
        .set({ state: 'dropped', code: 'needed-other', sealed: erased })
        .where('ref_of', 'in', ended.slice(start))
        .where('state', 'in', ['held', 'waiting', 'resting', 'refused', 'uncertain'])
        .returning('id')
        .execute()
      start = ended.length
      ended.push(...needing.map((row) => row.id))
    }
  }
  return await tx
    .updateTable('delivery')
    .set({ state: 'waiting' })
    .where('state', '=', 'held')
    .where((row) => row.or([row('after', 'in', ended), row('ref_of', 'in', ended)]))
    .where((row) => {
      const stands = (column: 'delivery.after' | 'delivery.ref_of', states: readonly DeliveryState[]) =>
        row.or([
          row(column, 'is', null),
          row.exists(
            row
              .selectFrom('delivery as other')
              .select('other.id')
              .whereRef('other.id', '=', column)
              .where('other.state', 'in', states),
          ),
        ])
      return row.and([stands('delivery.after', over), stands('delivery.ref_of', ['sent'])])
    })
    .returning(['id', 'platform'])
    .execute()
}
