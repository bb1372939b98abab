// Entries of the journal: drafts, kept reflections, the plan and its sheets. Sealed with the participant's own key; dates to the day.
import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Connection, Db } from './database.ts'
import { type Day, markSaved, type Person, personWrite, StaleError } from './participants.ts'
import { sealJson, unsealJson } from './seal.ts'
import type { Tables } from './tables.ts'

export interface Entry<Content> {
  readonly id: string
  readonly state: 'draft' | 'kept'
  readonly writtenOn: Day
  /** The day on which a draft is erased unless it is kept; null for kept ones. */
  readonly lapsesOn: Day | null
  readonly content: Content
}

type EntryKind = Tables['entry']['kind']

const STEP = 1024
const cellOf = (id: string) => ({ table: 'entry', column: 'sealed', row: id })

/**
 * Adds an entry together with whatever changed of the person, in one statement. Where the id is there already (the same event
 * again), nothing changes and the entry comes back as it is now; else null. @throws StaleError
 */
export async function addEntry<Content>(
  db: Db,
  person: Person,
  kind: EntryKind,
  entry: Entry<Content>,
): Promise<Entry<Content> | null> {
  const written = await insertEntry(db, person, kind, entry, 'keep')
  if (written) return null
  const there = await findEntry<Content>(db, person, entry.id)
  if (!there) throw new StaleError()
  // What this turn remembered was remembered the first time.
  person.settings = person.saved
  return there
}

/**
 * Writes an entry over its earlier self, or anew, together with whatever changed of the person, in one statement.
 * Somebody else's entry of the same id stays as it is. @throws StaleError
 */
export async function writeEntry<Content>(
  db: Db,
  person: Person,
  kind: EntryKind,
  entry: Entry<Content>,
): Promise<void> {
  if (!(await insertEntry(db, person, kind, entry, 'replace'))) throw new StaleError()
}

async function insertEntry(
  db: Db,
  person: Person,
  kind: EntryKind,
  entry: Entry<unknown>,
  there: 'keep' | 'replace',
): Promise<boolean> {
  const sealed = sealJson(person.key, person.keyId, cellOf(entry.id), entry.content, STEP)
  const row = sql`select ${entry.id}::uuid, ${person.handle}::bytea, ${kind}, ${entry.state}, ${entry.writtenOn}::date, ${entry.lapsesOn}::date, ${sealed}::bytea`
  const insert = (creator: Pick<Kysely<Tables>, 'insertInto'>, from: RawBuilder<unknown>) =>
    creator
      .insertInto('entry')
      .columns(['id', 'participant', 'kind', 'state', 'written_on', 'lapses_on', 'sealed'])
      .expression(sql<Tables['entry']>`${row}${from}`)
      .onConflict((conflict) =>
        there === 'keep'
          ? conflict.column('id').doNothing()
          : conflict
              .column('id')
              .doUpdateSet((table) => ({
                state: table.ref('excluded.state'),
                lapses_on: table.ref('excluded.lapses_on'),
                sealed: table.ref('excluded.sealed'),
              }))
              .where('entry.participant', '=', person.handle),
      )
      .returning('id')
  const write = personWrite(person)
  const written = write
    ? await insert(db.with('person', write), sql` from person`).execute()
    : await insert(db, sql``).execute()
  if (written.length === 0) return false
  if (write) markSaved(person)
  return true
}

/** Turns a draft into a kept entry, together with whatever changed of the person, in one statement. Returns it, or null where there is no such entry. */
export async function keepEntry<Content>(db: Db, person: Person, id: string): Promise<Entry<Content> | null> {
  const write = personWrite(person)
  const rows = write
    ? await db
        .with('person', write)
        .updateTable('entry')
        .from('person')
        .set({ state: 'kept', lapses_on: null })
        .where('entry.id', '=', id)
        .whereRef('entry.participant', '=', 'person.handle')
        .returning(columns)
        .execute()
    : await db
        .updateTable('entry')
        .set({ state: 'kept', lapses_on: null })
        .where('id', '=', id)
        .where('participant', '=', person.handle)
        .returning(columns)
        .execute()
  if (write && rows.length === 0) {
    // Either the person's row was stale, or there is no such entry: the entry itself tells which.
    if (await findEntry(db, person, id)) throw new StaleError()
    return null
  }
  if (write) markSaved(person)
  const row = rows[0]
  return row ? opened<Content>(person, row) : null
}

const columns = ['entry.id', 'entry.state', 'entry.written_on', 'entry.lapses_on', 'entry.sealed'] as const
type Row = Pick<{ [Column in keyof Tables['entry']]: Tables['entry'][Column] }, 'id' | 'state' | 'sealed'> & {
  written_on: string
  lapses_on: string | null
}

const opened = <Content>(person: Person, row: Row): Entry<Content> => ({
  id: row.id,
  state: row.state,
  writtenOn: row.written_on,
  lapsesOn: row.lapses_on,
  content: unsealJson<Content>(person.key, cellOf(row.id), row.sealed),
})

/** One's own entry, or null where there is none, or it is somebody else's. */
export async function findEntry<Content>(db: Connection, person: Person, id: string): Promise<Entry<Content> | null> {
  const row = await db
    .selectFrom('entry')
    .select(columns)
    .where('id', '=', id)
    .where('participant', '=', person.handle)
    .executeTakeFirst()
  return row ? opened<Content>(person, row) : null
}

interface Page<Content> {
  readonly entries: readonly Entry<Content>[]
  /** Where the next page begins, or null at the end. */
  readonly next: string | null
}

/** A page of one's own entries, newest day first. `from` is the `next` of the page before. */
export async function pageOfEntries<Content>(
  db: Connection,
  person: Person,
  wanted: {
    readonly kind: EntryKind
    readonly state: 'draft' | 'kept'
    readonly from: string | null
    readonly limit: number
  },
): Promise<Page<Content>> {
  let query = db
    .selectFrom('entry')
    .select(columns)
    .where('participant', '=', person.handle)
    .where('kind', '=', wanted.kind)
    .where('state', '=', wanted.state)
    .orderBy('written_on', 'desc')
    .orderBy('id', 'desc')
    .limit(wanted.limit + 1)
  const cursor = wanted.from === null ? null : readCursor(wanted.from)
  if (cursor) query = query.where(sql<boolean>`(written_on, id) < (${cursor.day}::date, ${cursor.id}::uuid)`)
  const rows = await query.execute()
  const shown = rows.slice(0, wanted.limit)
  const last = shown.at(-1)
  return {
    entries: shown.map((row) => opened<Content>(person, row)),
    next: rows.length > wanted.limit && last ? `${last.written_on}.${last.id}` : null,
  }
}

function readCursor(text: string): { day: string; id: string } | null {
  const [, day, id] = /^(\d{4}-\d{2}-\d{2})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ?? []
  // A day that is none would be a fault to the database, and is only an altered button.
  return day && id && isDay(day) ? { day, id } : null
}

function isDay(text: string): boolean {
  const at = Date.parse(text)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** Every entry of a kind, newest first, in pages: for search and for taking one's words along. */
export async function* allEntries<Content>(
  db: Connection,
  person: Person,
  kind: EntryKind,
): AsyncGenerator<Entry<Content>> {
  for (const state of ['draft', 'kept'] as const) {
    let from: string | null = null
    do {
      const page: Page<Content> = await pageOfEntries<Content>(db, person, { kind, state, from, limit: 100 })
      yield* page.entries
      from = page.next
    } while (from !== null)
  }
}

/** Deletes one's own entry. Whether there was one. */
export async function deleteEntry(db: Connection, person: Person, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('entry')
    .where('id', '=', id)
    .where('participant', '=', person.handle)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Erases drafts whose day has come, whoever wrote them. How many. */
export async function deleteLapsedDrafts(db: Connection, today: Day): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('entry').where('lapses_on', '<=', today).executeTakeFirst()
  return Number(numDeletedRows)
}
