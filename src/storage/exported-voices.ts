// What may stand in coordinators' files: which releases are ready, their voices page by page as of one moment, and what is left out.
import { type ExpressionBuilder, sql } from 'kysely'
import type { Connection, Db } from './database.ts'
import type { Keys } from './keys.ts'
import type { Day } from './participants.ts'
import type { Tx, VoiceContent } from './releases.ts'
import { unsealJson } from './seal.ts'
import type { Tables } from './tables.ts'

/** Notes of a release what held when it was made. */
export async function noteCrowd(
  tx: Tx,
  release: string,
  crowd: { readonly k: number; readonly uncounted: number },
): Promise<void> {
  await tx.updateTable('release').set(crowd).where('id', '=', release).execute()
}

export interface ReleaseStanding {
  readonly id: string
  readonly language: 'en' | 'ja'
  readonly number: number
  readonly slot: Day
  readonly k: number | null
  readonly uncounted: number | null
  /** Voices that are readable now. */
  readonly voices: number
  readonly touched: boolean
  readonly leftOutLate: boolean
  readonly heard: boolean
}

/** Whether words that their writers left out are left out. A look beforehand is not told of them: a count that went down a moment after a press would tell who pressed. */
export type LeavingOut = 'applied' | 'not-told'

/** A page of a group's open releases of voices, by language and number, after one of them; `among` these alone, where some are given. */
export async function pageOfReleases(
  db: Connection,
  group: string,
  after: { readonly language: string; readonly number: number } | null,
  limit: number,
  now: Date,
  leavingOut: LeavingOut,
  among: readonly string[] | null = null,
): Promise<ReleaseStanding[]> {
  const { rows } = await sql<{
    id: string
    language: 'en' | 'ja'
    number: number
    slot: Day
    k: number | null
    uncounted: number | null
    voices: number
    withdrawn: boolean
    removed: boolean
    heard: boolean
    left_out: boolean
    late: boolean
  }>`
    select release.id, release.language, release.number, release.slot, release.k, release.uncounted,
      (select count(*)::int from voice where voice.release = release.id
        and voice.state in ('released', 'withdrawing')) as voices,
      exists (select 1 from voice where voice.release = release.id and voice.state = 'withdrawn') as withdrawn,
      exists (select 1 from voice join hearing on hearing.voice = voice.id
        where voice.release = release.id and hearing.state = 'removed') as removed,
      exists (select 1 from voice join hearing on hearing.voice = voice.id
        where voice.release = release.id and hearing.state = 'open' and hearing.ends_at > ${now}::timestamptz) as heard,
      exists (select 1 from voice join left_out on left_out.voice = voice.id where voice.release = release.id) as left_out,
      exists (select 1 from voice join left_out on left_out.voice = voice.id
        where voice.release = release.id and left_out.late) as late
    from release
    where release.peer_group = ${group} and release.kind = 'voice' and release.state = 'open'
      ${among === null ? sql`` : sql`and release.id in (${sql.join(among.map((id) => sql`${id}::uuid`))})`}
      and (release.language, release.number) > (${after?.language ?? ''}::text, ${after?.number ?? 0}::int)
    order by release.language, release.number limit ${limit}`.execute(db)
  return rows.map(({ withdrawn, removed, left_out, late, ...rest }) => ({
    ...rest,
    touched: withdrawn || removed || (left_out && leavingOut === 'applied'),
    leftOutLate: late && leavingOut === 'applied',
  }))
}

export interface ReleasedVoice {
  readonly id: string
  readonly release: string
  readonly content: VoiceContent
}

/** A voice as it lies in its row, not opened yet. */
export interface VoiceRow {
  readonly id: string
  readonly release: string
  readonly sealed: Uint8Array | null
}

/** Readable voices of some releases that may stand in files, by release and id, after one of them. */
export async function rowsForFiles(
  db: Connection,
  releases: readonly string[],
  after: string | null,
  limit: number,
  leavingOut: LeavingOut,
): Promise<VoiceRow[]> {
  let query = db
    .selectFrom('voice')
    .select(['id', 'release', 'sealed'])
    .where('release', 'in', releases)
    .where('state', 'in', ['released', 'withdrawing'])
    .where((where) => where.not(where.exists(removed(where))))
    .orderBy('release')
    .orderBy('id')
    .limit(limit)
  if (leavingOut === 'applied') query = query.where((where) => where.not(where.exists(leftOut(where))))
  // Only a release that is read by itself is read in several pages: then the id alone tells where to go on.
  if (after !== null) query = query.where('id', '>', after)
  return await query.execute()
}

export const openedVoices = (keys: Keys, rows: readonly VoiceRow[]): ReleasedVoice[] =>
  rows.flatMap(({ id, release, sealed }) =>
    sealed ? [{ id, release, content: unsealJson<VoiceContent>(keys.of('pool'), voiceCell(id), sealed) }] : [],
  )

const voiceCell = (id: string) => ({ table: 'voice', column: 'sealed', row: id })
type OfVoice = ExpressionBuilder<Tables, 'voice'>
const leftOut = (where: OfVoice) =>
  where.selectFrom('left_out').select('left_out.voice').whereRef('left_out.voice', '=', 'voice.id')
const removed = (where: OfVoice) =>
  where
    .selectFrom('hearing')
    .select('hearing.voice')
    .whereRef('hearing.voice', '=', 'voice.id')
    .where('hearing.state', '=', 'removed')

/** Reads within one moment. */
export type Moment = <Result>(read: (tx: Connection) => Promise<Result>) => Promise<Result>

/** Reads as of one moment, however long the reading takes. */
export const asOfNow = <Result>(db: Db, read: (tx: Connection) => Promise<Result>): Promise<Result> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)

/** The same for what is read bit by bit. The moment ends with the reading, or when nobody reads on: on the embedded database others wait for it. */
export async function* readAsOfNow<Item>(
  db: Db,
  read: (tx: Connection) => AsyncIterable<Item>,
): AsyncGenerator<Item, void, undefined> {
  const tx = await db.startTransaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute()
  try {
    yield* read(tx)
  } finally {
    // Nothing was written. Where the connection broke, that is told already, and is what went wrong.
    await tx
      .rollback()
      .execute()
      .catch(() => {})
  }
}

/** What is left out as a file sees it that is being made. */
export const leftOutNow = async (tx: Connection): Promise<ReadonlySet<string>> =>
  new Set((await tx.selectFrom('left_out').select('voice').execute()).map(({ voice }) => voice))

/**
 * Remembers that a file holds words of these releases, and takes the order of pressing out of what was left out. What was left out while
 * the file was in the making (and is not in `seen`) came too late for it: it counts as left out of words that a file holds.
 */
export async function noteExported(tx: Tx, releases: readonly string[], seen: ReadonlySet<string>): Promise<void> {
  // Nobody leaves anything out in between: who comes now waits for the end of this transaction, and then finds the file noted.
  await sql`lock table left_out in share row exclusive mode`.execute(tx)
  for (let from = 0; from < releases.length; from += 1000) {
    await tx
      .insertInto('exported_release')
      .values(releases.slice(from, from + 1000).map((release) => ({ release })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  const rows = await tx.deleteFrom('left_out').returning(['voice', 'late']).execute()
  rows.sort((one, other) => (one.voice < other.voice ? -1 : 1))
  const fresh = rows.filter(({ voice }) => !seen.has(voice)).map(({ voice }) => voice)
  const late = new Set<string>()
  const held = new Set(releases)
  for (let from = 0; from < fresh.length; from += 1000) {
    const some = fresh.slice(from, from + 1000)
    const found = await tx.selectFrom('voice').select(['id', 'release']).where('id', 'in', some).execute()
    for (const { id, release } of found) if (held.has(release)) late.add(id)
  }
  for (let from = 0; from < rows.length; from += 1000)
    await tx
      .insertInto('left_out')
      .values(rows.slice(from, from + 1000).map((row) => ({ ...row, late: row.late || late.has(row.voice) })))
      .execute()
}

/**
 * Leaves one voice of a group out of this file and of later ones. Each in a statement of its own: rows of one transaction carry one
 * number, and that number would say that one person wrote them.
 */
export async function leaveOut(db: Connection, group: string, voice: string): Promise<boolean> {
  const { rows } = await sql`insert into left_out (voice, late)
    select voice.id, exists (select 1 from exported_release where exported_release.release = voice.release)
    from voice join release on release.id = voice.release
    where voice.id = ${voice} and release.peer_group = ${group} and voice.state in ('released', 'withdrawing')
    on conflict (voice) do nothing returning voice`.execute(db)
  return rows.length > 0
}
