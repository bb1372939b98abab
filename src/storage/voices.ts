// Voices as peers read them, and the marks that readers leave: keyed per voice, so that each person counts once and nothing joins.
import { sql, type Transaction } from 'kysely'
import type { Connection } from './database.ts'
import type { MarkKind } from './group-tables.ts'
import { type Keys, keyed } from './keys.ts'
import type { Day, Person } from './participants.ts'
import type { VoiceContent } from './releases.ts'
import { unsealJson } from './seal.ts'
import type { PoolKind, Tables } from './tables.ts'

export const voiceCell = (id: string) => ({ table: 'voice', column: 'sealed', row: id })

export interface Voice {
  readonly id: string
  readonly release: string
  readonly slot: Day
  readonly content: VoiceContent
}

const hiddenNow = (now: Date) =>
  sql<boolean>`exists (select 1 from hearing where hearing.voice = voice.id
    and (hearing.state = 'removed' or (hearing.state = 'open' and hearing.ends_at > ${now}::timestamptz)))`

const reportKey = (person: Person, voice: string): Buffer => markKey(person, voice, 'report')
const markKey = (person: Person, voice: string, kind: MarkKind): Buffer => keyed(person.key, voice, kind)

interface VoicePage {
  readonly voices: readonly Voice[]
  readonly next: string | null
}

/**
 * A page of a group's released voices, newest release first and within it by their random ids. Without `stage` those of every
 * stage and of none. What is hidden for everybody is left out; what the reader reported is told by `reportedBy`.
 */
export async function pageOfVoices(
  db: Connection,
  keys: Keys,
  wanted: {
    readonly group: string
    readonly kind: PoolKind
    readonly stage: string | null
    readonly since: Day | null
    readonly until: Day | null
    readonly from: string | null
    readonly limit: number
    readonly now: Date
  },
): Promise<VoicePage> {
  let query = db
    .selectFrom('voice')
    .innerJoin('release', 'release.id', 'voice.release')
    .select(['voice.id', 'voice.release', 'voice.sealed', 'release.slot'])
    .where('release.peer_group', '=', wanted.group)
    .where('release.kind', '=', wanted.kind)
    .where('release.state', '=', 'open')
    .where('voice.state', 'in', ['released', 'withdrawing'])
    .where((where) => where.not(hiddenNow(wanted.now)))
    .orderBy('release.slot', 'desc')
    .orderBy('voice.id')
    .limit(wanted.limit + 1)
  if (wanted.stage !== null) query = query.where('voice.stage', '=', wanted.stage)
  if (wanted.since !== null) query = query.where('release.slot', '>=', wanted.since)
  if (wanted.until !== null) query = query.where('release.slot', '<', wanted.until)
  const cursor = wanted.from === null ? null : /^(\d{4}-\d{2}-\d{2})\.([0-9a-f-]{36})$/.exec(wanted.from)
  if (cursor) {
    query = query.where(
      sql<boolean>`(release.slot < ${cursor[1]}::date or (release.slot = ${cursor[1]}::date and voice.id > ${cursor[2]}::uuid))`,
    )
  }
  const rows = await query.execute()
  const shown = rows.slice(0, wanted.limit)
  const last = shown.at(-1)
  return {
    voices: shown.flatMap((row) => openVoice(keys, row)),
    next: rows.length > wanted.limit && last ? `${last.slot}.${last.id}` : null,
  }
}

export const openVoice = (
  keys: Keys,
  row: { id: string; release: string; slot: Day; sealed: Uint8Array | null },
): Voice[] =>
  row.sealed
    ? [
        {
          id: row.id,
          release: row.release,
          slot: row.slot,
          content: unsealJson<VoiceContent>(keys.of('pool'), voiceCell(row.id), row.sealed),
        },
      ]
    : []

export interface FoundVoice extends Voice {
  readonly group: string
  readonly kind: PoolKind
}

/** A voice that is readable now, or null. */
export async function findVoice(db: Connection, keys: Keys, id: string, now: Date): Promise<FoundVoice | null> {
  const row = await db
    .selectFrom('voice')
    .innerJoin('release', 'release.id', 'voice.release')
    .select(['voice.id', 'voice.release', 'voice.sealed', 'release.slot', 'release.peer_group', 'release.kind'])
    .where('voice.id', '=', id)
    .where('release.state', '=', 'open')
    .where('voice.state', 'in', ['released', 'withdrawing'])
    .where((where) => where.not(hiddenNow(now)))
    .executeTakeFirst()
  if (!row) return null
  const [voice] = openVoice(keys, row)
  return voice ? { ...voice, group: row.peer_group, kind: row.kind } : null
}

/** Which of these voices this person has reported: they are hidden for them at once. */
export async function reportedBy(db: Connection, person: Person, voices: readonly string[]): Promise<Set<string>> {
  if (voices.length === 0) return new Set()
  const rows = await db
    .selectFrom('mark')
    .select('voice')
    .where('kind', '=', 'report')
    .where(
      'key',
      'in',
      voices.map((voice) => reportKey(person, voice)),
    )
    .execute()
  return new Set(rows.map((row) => row.voice))
}

/** Leaves a mark; the same person's second changes nothing. Whether it is new. */
export async function addMark(
  db: Connection,
  person: Person,
  voice: string,
  kind: MarkKind,
  counts: boolean,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('mark')
    .values({ voice, kind, key: markKey(person, voice, kind), counts })
    .onConflict((conflict) => conflict.constraint('mark_once').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Remembers which delivery carries which voice into the channel. */
export async function addPostings(
  db: Connection,
  postings: readonly { readonly voice: string; readonly delivery: string }[],
): Promise<void> {
  if (postings.length > 0)
    await db
      .insertInto('posting')
      .values([...postings])
      .execute()
}

/**
 * Forgets the postings of voices that were withdrawn or hidden for all, and returns the deliveries whose messages are to be taken down.
 * A voice that is restored is readable in private again; what was taken out of a channel stays out.
 */
export async function takePostingsDown(
  db: Transaction<Tables>,
  limit: number,
): Promise<{ readonly delivery: string; readonly group: string }[]> {
  const rows = await sql<{ delivery: string; peer_group: string }>`
    with gone as (
      select posting.voice from posting
      where posting.voice in (
        select voice.id from voice where voice.state = 'withdrawn' union all select hearing.voice from hearing
      ) limit ${limit} for update skip locked
    ), taken as (
      delete from posting using gone where posting.voice = gone.voice returning posting.voice, posting.delivery
    )
    select taken.delivery, release.peer_group from taken
    join voice on voice.id = taken.voice join release on release.id = voice.release`.execute(db)
  return rows.rows.map((row) => ({ delivery: row.delivery, group: row.peer_group }))
}

/** The deliveries that carried a group's voices into its channel. */
export async function postingsOfGroup(db: Connection, group: string): Promise<string[]> {
  const rows = await db
    .selectFrom('posting')
    .innerJoin('voice', 'voice.id', 'posting.voice')
    .innerJoin('release', 'release.id', 'voice.release')
    .select('posting.delivery')
    .where('release.peer_group', '=', group)
    .execute()
  return rows.map((row) => row.delivery)
}
