// Releases: the closed batches of a group, and the moves of words from a pool into one, or back. All of it inside the transaction
// that claimed the slot.
import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Connection } from './database.ts'
import type { SetAsideReason } from './group-tables.ts'
import type { Keys } from './keys.ts'
import type { Audience, Day } from './participants.ts'
import type { Contribution, Pool } from './pools.ts'
import { sealJson, unsealJson } from './seal.ts'
import type { PoolKind, Tables } from './tables.ts'

/** A voice as peers read it: words, what may be shown, and in which audiences. Nothing in it leads to its writer. */
export interface VoiceContent {
  readonly words: string
  readonly served: readonly Audience[]
  readonly prompt: string | null
  readonly code: string | null
  readonly stage: string | null
  readonly period: string | null
  readonly minor: boolean
}

/** A closed batch that waits for its review keeps what closing it again will need; opened, only `VoiceContent` stays. */
export interface InReview {
  readonly pending: string
  readonly contribution: Contribution
}

export interface Release {
  readonly id: string
  readonly group: string
  readonly kind: PoolKind
  readonly language: 'en' | 'ja'
  readonly number: number
  readonly state: Tables['release']['state']
  readonly slot: Day
}

/** A transaction: what a slot does, it does whole. */
export type Tx = Transaction<Tables>
const STEP = 8192
const voiceCell = (id: string) => ({ table: 'voice', column: 'sealed', row: id })
const pendingCell = (id: string) => ({ table: 'pending', column: 'sealed', row: id })

export interface PendingRow {
  readonly id: string
  readonly contribution: Contribution
}

/** The languages in which something waits in a group, of a kind. */
export async function languagesWaiting(db: Connection, group: string, kind: PoolKind): Promise<('en' | 'ja')[]> {
  const rows = await db
    .selectFrom('pending')
    .select('language')
    .distinct()
    .where('peer_group', '=', group)
    .where('kind', '=', kind)
    .execute()
  return rows.map((row) => row.language).sort()
}

/** Everything that waits in a pool, locked: who takes words back now waits for the slot to end. */
export async function lockPool(db: Tx, keys: Keys, pool: Pool): Promise<PendingRow[]> {
  const rows = await db
    .selectFrom('pending')
    .select(['id', 'sealed'])
    .where('peer_group', '=', pool.group)
    .where('kind', '=', pool.kind)
    .where('language', '=', pool.language)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map((row) => ({
    id: row.id,
    contribution: unsealJson<Contribution>(keys.of('pool'), pendingCell(row.id), row.sealed),
  }))
}

/**
 * Writes pool rows anew in the order given, which the caller has shuffled: where rows lie in the table tells no longer who came
 * first. Words that return from a review come in by the same way.
 */
export async function rewritePool(db: Tx, keys: Keys, pool: Pool, rows: readonly PendingRow[]): Promise<void> {
  if (rows.length === 0) return
  await removeFromPool(
    db,
    rows.map((row) => row.id),
  )
  await db
    .insertInto('pending')
    .values(
      rows.map(({ id, contribution }) => ({
        id,
        peer_group: pool.group,
        kind: pool.kind,
        language: pool.language,
        sealed: sealJson(keys.of('pool'), keys.id, pendingCell(id), contribution, STEP),
      })),
    )
    .execute()
}

export async function removeFromPool(db: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await db.deleteFrom('pending').where('id', 'in', ids).execute()
}

/** Adds a release with the next number of its series. */
export async function addRelease(db: Tx, pool: Pool, state: Release['state'], slot: Day): Promise<Release> {
  const { last } = await db
    .selectFrom('release')
    .select((row) => row.fn.coalesce(row.fn.max('number'), row.lit(0)).as('last'))
    .where('peer_group', '=', pool.group)
    .where('kind', '=', pool.kind)
    .where('language', '=', pool.language)
    .executeTakeFirstOrThrow()
  const release: Release = { id: randomUUID(), ...pool, number: Number(last) + 1, state, slot }
  const { group, ...rest } = release
  await db
    .insertInto('release')
    .values({ ...rest, peer_group: group })
    .execute()
  return release
}

/** Inserts voices in the order given, which the caller has shuffled. */
export async function addVoices(
  db: Tx,
  keys: Keys,
  release: string,
  voices: readonly { readonly id: string; readonly content: VoiceContent }[],
): Promise<void> {
  if (voices.length === 0) return
  await db
    .insertInto('voice')
    .values(
      voices.map(({ id, content }) => ({
        id,
        release,
        state: 'released' as const,
        stage: content.stage,
        sealed: sealJson(keys.of('pool'), keys.id, voiceCell(id), content, STEP),
      })),
    )
    .execute()
}

/** Inserts a closed batch for its review. */
export async function addInReview(db: Tx, keys: Keys, release: string, batch: readonly InReview[]): Promise<void> {
  await db
    .insertInto('voice')
    .values(
      batch.map((item) => ({
        id: item.contribution.voice,
        release,
        state: 'reviewing' as const,
        stage: null,
        sealed: sealJson(keys.of('pool'), keys.id, voiceCell(item.contribution.voice), item, STEP),
      })),
    )
    .execute()
}

interface Reviewed {
  readonly voice: string
  readonly item: InReview
  readonly accepted: boolean | null
  readonly reason: SetAsideReason | null
}

/** A batch under review with what was decided so far; what its writers took back meanwhile is gone from it. */
export async function batchInReview(db: Connection, keys: Keys, release: string): Promise<Reviewed[]> {
  const rows = await db
    .selectFrom('voice')
    .leftJoin('decision', 'decision.voice', 'voice.id')
    .select(['voice.id', 'voice.sealed', 'decision.accepted', 'decision.reason'])
    .where('voice.release', '=', release)
    .where('voice.state', '=', 'reviewing')
    .orderBy('voice.id')
    .execute()
  return rows.flatMap((row) =>
    row.sealed
      ? [
          {
            voice: row.id,
            item: unsealJson<InReview>(keys.of('pool'), voiceCell(row.id), row.sealed),
            accepted: row.accepted,
            reason: row.reason,
          },
        ]
      : [],
  )
}

/** Releases of a group in a state, oldest first. */
export async function releasesOf(
  db: Connection,
  group: string,
  kind: PoolKind,
  state: Release['state'],
): Promise<Release[]> {
  const rows = await db
    .selectFrom('release')
    .selectAll()
    .where('peer_group', '=', group)
    .where('kind', '=', kind)
    .where('state', '=', state)
    .orderBy('number')
    .execute()
  return rows.map(({ peer_group, ...rest }) => ({ ...rest, group: peer_group }))
}

/**
 * Empties a reviewed batch and sets how it ended. What was set aside keeps its words for a while, for a second reviewer or an
 * appeal, and nothing that leads to its writer.
 */
export async function endReview(
  db: Tx,
  keys: Keys,
  release: string,
  state: 'open' | 'returned',
  setAside: readonly { readonly id: string; readonly content: VoiceContent }[],
): Promise<void> {
  for (const { id, content } of setAside) {
    await db
      .updateTable('voice')
      .set({ state: 'set-aside', sealed: sealJson(keys.of('pool'), keys.id, voiceCell(id), content, STEP) })
      .where('id', '=', id)
      .where('state', '=', 'reviewing')
      .execute()
  }
  await db.deleteFrom('voice').where('release', '=', release).where('state', '=', 'reviewing').execute()
  await db.updateTable('release').set({ state }).where('id', '=', release).execute()
}

/** Destroys set-aside words once nobody can be asked about them any more. */
export async function forgetSetAside(db: Tx, group: string, before: Day): Promise<void> {
  await db
    .updateTable('voice')
    .from('release')
    .set({ sealed: null })
    .whereRef('release.id', '=', 'voice.release')
    .where('release.peer_group', '=', group)
    .where('release.slot', '<', before)
    .where('voice.state', '=', 'set-aside')
    .execute()
}

/** Applies what writers took back since the last slot. */
export async function applyWithdrawals(db: Tx, group: string): Promise<void> {
  await db
    .updateTable('voice')
    .from('release')
    .set({ state: 'withdrawn', sealed: null, stage: null })
    .whereRef('release.id', '=', 'voice.release')
    .where('release.peer_group', '=', group)
    .where('voice.state', '=', 'withdrawing')
    .execute()
}

/** Destroys the words of releases that a group keeps no longer; their posts are taken down like withdrawn ones. */
export async function forgetReleases(db: Tx, group: string, before: Day): Promise<void> {
  await db
    .updateTable('voice')
    .from('release')
    .set({ state: 'withdrawn', sealed: null, stage: null })
    .whereRef('release.id', '=', 'voice.release')
    .where('release.peer_group', '=', group)
    .where('release.slot', '<', before)
    .where('voice.state', 'in', ['released', 'withdrawing'])
    .execute()
}
