// Pools: words shared and waiting, with nothing in their rows that says whose they are or since when.
import { sql, type Transaction } from 'kysely'
import { type Draw, drawSecurely, shuffled } from '../groups/shuffle.ts'
import type { Connection } from './database.ts'
import { type Keys, keyed } from './keys.ts'
import type { Audience } from './participants.ts'
import { sealJson, unsealJson } from './seal.ts'
import type { PoolKind, Tables } from './tables.ts'

/** What was promised when somebody shared. Stored with their words; later settings of the group never weaken it. */
export interface Sharing {
  readonly k: number
  /** Who could read the channel then: a wider audience later asks the authors first. */
  readonly audience: string
  readonly reviewed: boolean
  /** Version of the consent wording that the writer read; absent for pools that ask for no consent of their own. */
  readonly wording?: number
  /** Who was to use words outside the group, and for what, as it was told; null where research was not offered. */
  readonly research?: string | null
}

/** Words on their way to others, as their writer saw and chose them. */
export interface Contribution {
  readonly words: string
  readonly promptId: string | null
  readonly code: string | null
  readonly stage: string | null
  readonly audiences: readonly Audience[]
  readonly promise: Sharing
  /** The id that the voice will have; random, known to the writer's receipt alone. */
  readonly voice: string
  /** HMAC of group and handle: one contribution per author, and no way from the tag to a handle. Hex. */
  readonly author: string
  /** Whether the author counts towards k. */
  readonly established: boolean
  readonly minor: boolean
  /** Slots at which this waited in vain. */
  readonly slotsWaited: number
}

export interface Pool {
  readonly group: string
  readonly kind: PoolKind
  readonly language: 'en' | 'ja'
}

/** A pool's rows are of one size unless their words are long. */
const STEP = 8192
const cellOf = (id: string) => ({ table: 'pending', column: 'sealed', row: id })

export const authorTag = (keys: Keys, group: string, handle: Buffer): string =>
  keyed(keys.of('tag'), group, handle.toString('hex')).toString('hex')

/** How many waiting rows are written anew around one: enough that its place says nothing. */
const MIXED = 40

interface PoolRow {
  readonly id: string
  readonly contribution: Contribution
}

/**
 * Changes rows of a pool, and writes the rows around them anew in another order: else the place of a row, the number of its transaction
 * and its overflow pages would all tell who shared after whom, or who came back. `change` gets what was there.
 */
async function mix(
  tx: Transaction<Tables>,
  keys: Keys,
  pool: Pool,
  draw: Draw,
  wanted: string,
  change: (around: readonly PoolRow[]) => readonly PoolRow[] | null,
): Promise<boolean> {
  // Locked in the order of ids, as everywhere: two people who share at once must not wait for one another.
  const around = await tx
    .selectFrom('pending')
    .select(['id', 'sealed'])
    .where('id', 'in', (query) =>
      query
        .selectFrom('pending')
        .select('id')
        .where('peer_group', '=', pool.group)
        .where('kind', '=', pool.kind)
        .where('language', '=', pool.language)
        .orderBy(sql`id = ${wanted}::uuid`, 'desc')
        .orderBy(sql`random()`)
        .limit(MIXED),
    )
    .orderBy('id')
    .forUpdate()
    .execute()
  const known = around.map(({ id, sealed }) => ({
    id,
    contribution: unsealJson<Contribution>(keys.of('pool'), cellOf(id), sealed),
  }))
  const changed = change(known)
  if (changed === null) return false
  const ids = known.map(({ id }) => id)
  if (ids.length > 0) await tx.deleteFrom('pending').where('id', 'in', ids).execute()
  await tx
    .insertInto('pending')
    .values(
      shuffled(changed, draw).map(({ id, contribution }) => ({
        id,
        peer_group: pool.group,
        kind: pool.kind,
        language: pool.language,
        sealed: sealJson(keys.of('pool'), keys.id, cellOf(id), contribution, STEP),
      })),
    )
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return true
}

const inTransaction = <Result>(db: Connection, run: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result> =>
  db.isTransaction ? run(db as Transaction<Tables>) : db.transaction().execute(run)

/** Puts a contribution into its pool, where its place says nothing. The same id again changes nothing. */
export async function addPending(
  db: Connection,
  keys: Keys,
  id: string,
  pool: Pool,
  contribution: Contribution,
  draw: Draw = drawSecurely,
): Promise<void> {
  await inTransaction(db, (tx) =>
    mix(tx, keys, pool, draw, id, (around) =>
      around.some((row) => row.id === id) ? null : [...around, { id, contribution }],
    ),
  )
}

/**
 * Changes what a waiting contribution was promised, or how its writer counts. Whether it still waits. A row that was written anew at
 * this very moment looks gone to a statement that waited for it: only when a fresh look finds none has it gone.
 */
export async function renewPending(
  db: Connection,
  keys: Keys,
  id: string,
  change: Partial<Pick<Contribution, 'promise' | 'established'>>,
  draw: Draw = drawSecurely,
): Promise<boolean> {
  for (;;) {
    const row = await db
      .selectFrom('pending')
      .select(['peer_group as group', 'kind', 'language'])
      .where('id', '=', id)
      .executeTakeFirst()
    if (!row) return false
    const renewed = await inTransaction(db, (tx) =>
      mix(tx, keys, row, draw, id, (around) =>
        around.some((one) => one.id === id)
          ? around.map((one) => (one.id === id ? { id, contribution: { ...one.contribution, ...change } } : one))
          : null,
      ),
    )
    if (renewed) return true
  }
}

export async function findPending(db: Connection, keys: Keys, id: string): Promise<Contribution | null> {
  const row = await db.selectFrom('pending').select('sealed').where('id', '=', id).executeTakeFirst()
  return row ? unsealJson<Contribution>(keys.of('pool'), cellOf(id), row.sealed) : null
}

/**
 * Takes a contribution out of its pool before anybody saw it. Whether it was still there. A row that was written anew at this very
 * moment looks deleted to a statement that waited for it: only when a fresh look finds none is it gone.
 */
export async function removePending(db: Connection, id: string): Promise<boolean> {
  for (;;) {
    const { numDeletedRows } = await db.deleteFrom('pending').where('id', '=', id).executeTakeFirst()
    if (numDeletedRows > 0n) return true
    const there = await db.selectFrom('pending').select('id').where('id', '=', id).executeTakeFirst()
    if (!there) return false
  }
}

/** Where shared words are now, for who holds the receipt. */
export type Whereabouts = 'pending' | 'in-review' | 'released' | 'set-aside' | 'withdrawing' | 'withdrawn' | 'nowhere'

/** The whereabouts of several receipts' words, by pending id: two statements however many. */
export async function whereabouts(
  db: Connection,
  receipts: readonly { readonly pending: string; readonly voice: string }[],
): Promise<ReadonlyMap<string, Whereabouts>> {
  const found = new Map<string, Whereabouts>()
  if (receipts.length === 0) return found
  const waiting = await db
    .selectFrom('pending')
    .select('id')
    .where(
      'id',
      'in',
      receipts.map((receipt) => receipt.pending),
    )
    .execute()
  const voices = await db
    .selectFrom('voice')
    .select(['id', 'state'])
    .where(
      'id',
      'in',
      receipts.map((receipt) => receipt.voice),
    )
    .execute()
  const stateOf = new Map(voices.map((voice) => [voice.id, voice.state]))
  const isWaiting = new Set(waiting.map((row) => row.id))
  for (const { pending, voice } of receipts) {
    const state = stateOf.get(voice)
    found.set(
      pending,
      isWaiting.has(pending)
        ? 'pending'
        : state === undefined
          ? 'nowhere'
          : state === 'reviewing'
            ? 'in-review'
            : state,
    )
  }
  return found
}

/**
 * Takes back words that a release holds. At the group's next slot, so that nobody learns from the moment who left; or at once, if the
 * writer says so. In review they are set aside at once, unread by the group. Their sealed words are destroyed with them.
 */
export async function withdrawVoice(db: Connection, voice: string, when: 'at-next-slot' | 'now'): Promise<void> {
  await db
    .updateTable('voice')
    .set(when === 'now' ? { state: 'withdrawn', sealed: null, stage: null } : { state: 'withdrawing' })
    .where('id', '=', voice)
    .where('state', 'in', ['released', 'withdrawing'])
    .execute()
  await db
    .updateTable('voice')
    .set({ state: 'withdrawn', sealed: null, stage: null })
    .where('id', '=', voice)
    .where('state', 'in', ['reviewing', 'set-aside'])
    .execute()
}
