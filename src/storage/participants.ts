// The participant's row: a handle, a salt and one sealed blob. Everything we remember about a person besides their words is in `Settings`.
import { randomBytes } from 'node:crypto'
import { type ExpressionBuilder, type QueryCreator, type Selectable, sql } from 'kysely'
import type { Identity } from '../conversation/interaction.ts'
import type { Connection } from './database.ts'
import { handleOf, type Keys } from './keys.ts'
import { sealJson, unsealJson } from './seal.ts'
import type { PoolKind, Tables } from './tables.ts'

/** A day as YYYY-MM-DD. */
export type Day = string

export interface Settings {
  readonly language: 'en' | 'ja' | null
  /** ISO 3166 code, or 'other'. */
  readonly country: string | null
  readonly timeZone: string | null
  readonly age: 'adult' | 'minor' | 'unsaid' | null
  /** The peer groups this person belongs to, and the day of their last press there. Nobody else has such a list. */
  readonly groups: readonly { readonly id: string; readonly on: Day }[]
  /** Whether typed words are looked at for a need of help. On, unless the person turned it off. */
  readonly screening: boolean
  /** When help of a need and level (`need/level`) was last shown, and in answer to which draft: the same event again is shown the same. */
  readonly helpShown: Readonly<Record<string, { readonly at: string; readonly draft: string }>>
  readonly receipts: readonly Receipt[]
  /** Prompts seen since the door was last through. */
  readonly promptsSeen: readonly string[]
  readonly firstKeptOn: Day | null
  /** The first three days on which something was kept: whether somebody is established needs no more. */
  readonly daysKept: readonly Day[]
  /** The draft whose answer held the note on what stays in a chat: told once, and again only when that very answer is. */
  readonly toldAboutTyping: string | null
  /** Files of groups without a channel that they were told of on a visit. */
  readonly filesTold: readonly string[]
  /** Nothing reaches this person while they rest. */
  readonly resting: boolean
}

/** The only thread from a person to words that they shared. Dropping it cuts the thread for everybody, the writer included. */
export interface Receipt {
  readonly entry: string
  readonly group: string
  readonly kind: PoolKind
  readonly pending: string
  readonly voice: string
  readonly on: Day
  readonly audiences: readonly Audience[]
  /** What its writer has been told of it, or has answered to: none of it is said again. */
  readonly told?: readonly string[]
}

export type Audience = 'voices' | 'file' | 'research'

export const newSettings: Settings = {
  language: null,
  country: null,
  timeZone: null,
  age: null,
  groups: [],
  screening: true,
  helpShown: {},
  receipts: [],
  promptsSeen: [],
  firstKeptOn: null,
  daysKept: [],
  toldAboutTyping: null,
  filesTold: [],
  resting: false,
}

/** Who acts, as loaded at the start of a turn. `settings` is replaced, never changed in place; whatever saves next carries it along. */
export interface Person {
  readonly identity: Identity
  readonly handle: Buffer
  readonly salt: Buffer
  readonly key: Buffer
  readonly keyId: Buffer
  /** 0 for somebody who has no row yet. */
  version: number
  settings: Settings
  /** The settings as the row has them. */
  saved: Settings
  /** The day on which a leaving, once asked for, becomes final. */
  eraseOn: Day | null
}

/** Somebody else's write of the same row came between: load again and repeat the turn, nothing was written. */
export class StaleError extends Error {
  override name = 'StaleError'
}

const STEP = 4096
const cellOf = (handle: Buffer) => ({ table: 'participant', column: 'sealed', row: handle.toString('hex') })

type Row = Pick<Selectable<Tables['participant']>, 'handle' | 'salt' | 'version' | 'erase_on' | 'sealed'>
interface Gathering {
  readonly handles: Map<string, Buffer>
  readonly rows: Promise<ReadonlyMap<string, Row>>
}
const gatherings = new WeakMap<Connection, Gathering>()

/** As long as the next power of two, by naming the last again: a list of each length would be a statement of its own. */
function roundedUp(handles: readonly Buffer[]): Buffer[] {
  const last = handles.at(-1)
  const length = 2 ** Math.ceil(Math.log2(handles.length))
  return last ? [...handles, ...Array.from({ length: length - handles.length }, () => last)] : []
}

/** Who is asked for in the same turn of the event loop comes by one statement: when many act at once, a round trip costs more than a row. */
async function loadRow(db: Connection, handle: Buffer): Promise<Row | undefined> {
  let gathering = gatherings.get(db)
  if (!gathering) {
    const handles = new Map<string, Buffer>()
    const turn = new Promise((resolve) => setImmediate(resolve))
    const rows = turn.then(async () => {
      gatherings.delete(db)
      const found = await db
        .selectFrom('participant')
        .select(['handle', 'salt', 'version', 'erase_on', 'sealed'])
        .where('handle', 'in', roundedUp([...handles.values()]))
        .execute()
      return new Map(found.map((row) => [Buffer.from(row.handle).toString('hex'), row]))
    })
    gathering = { handles, rows }
    gatherings.set(db, gathering)
  }
  const name = handle.toString('hex')
  gathering.handles.set(name, handle)
  return (await gathering.rows).get(name)
}

/** Loads who acts; somebody new gets a salt that is kept with the first thing they write. At most one statement. */
export async function loadPerson(db: Connection, keys: Keys, identity: Identity): Promise<Person> {
  const handle = handleOf(keys, identity)
  const row = await loadRow(db, handle)
  const salt = row ? Buffer.from(row.salt) : randomBytes(32)
  const key = keys.ofParticipant(identity, salt)
  const settings = row
    ? { ...newSettings, ...unsealJson<Partial<Settings>>(key, cellOf(handle), row.sealed) }
    : newSettings
  return {
    identity,
    handle,
    salt,
    key,
    keyId: keys.id,
    version: row?.version ?? 0,
    settings,
    saved: settings,
    eraseOn: row?.erase_on ?? null,
  }
}

/** What has to be written of the person beside something else, or null where nothing changed. */
export function personWrite(person: Person) {
  if (person.version > 0 && person.settings === person.saved) return null
  const sealed = sealJson(person.key, person.keyId, cellOf(person.handle), person.settings, STEP)
  return (creator: QueryCreator<Tables>) =>
    person.version === 0
      ? creator
          .insertInto('participant')
          .values({ handle: person.handle, salt: person.salt, version: 1, erase_on: null, sealed })
          .onConflict((conflict) => conflict.doNothing())
          .returning('handle')
      : creator
          .updateTable('participant')
          .set((row: ExpressionBuilder<Tables, 'participant'>) => ({ sealed, version: row('version', '+', 1) }))
          .where('handle', '=', person.handle)
          .where('version', '=', person.version)
          .returning('handle')
}

/** Tells the person in memory that their settings stand in the row. */
export function markSaved(person: Person): void {
  person.version += 1
  person.saved = person.settings
}

/** Saves the settings by themselves, where something changed. @throws StaleError */
export async function savePerson(db: Connection, person: Person): Promise<void> {
  const write = personWrite(person)
  if (!write) return
  const rows = await write(db).execute()
  if (rows.length === 0) throw new StaleError()
  markSaved(person)
}

/** Sets or clears the day of a leaving. */
export async function setErasure(db: Connection, person: Person, day: Day | null): Promise<void> {
  await db.updateTable('participant').set({ erase_on: day }).where('handle', '=', person.handle).execute()
  person.eraseOn = day
}

/** What is stored for somebody, counted: what "about" shows, and what must be zero after they left. */
export async function countOf(
  db: Connection,
  handle: Buffer,
): Promise<{ participant: number; drafts: number; kept: number; sheets: number }> {
  const { rows } = await sql<{ participant: number; drafts: number; kept: number; sheets: number }>`
    select (select count(*)::int from participant where handle = ${handle}) as participant,
      (select count(*)::int from entry where participant = ${handle} and kind = 'reflection' and state = 'draft') as drafts,
      (select count(*)::int from entry where participant = ${handle} and kind = 'reflection' and state = 'kept') as kept,
      (select count(*)::int from entry where participant = ${handle} and kind = 'sheet') as sheets`.execute(db)
  const row = rows[0]
  if (!row) throw new Error('a count came back empty')
  return row
}

/**
 * Erases a participant. The salt goes first, in a statement of its own: from then on nothing sealed for them opens again, even
 * in a copy of the rows that a crash, a backup or the disk still holds. The rows follow; entries go with their participant.
 */
export async function erasePerson(db: Connection, handle: Buffer): Promise<void> {
  await db
    .updateTable('participant')
    .set({ salt: Buffer.alloc(32) })
    .where('handle', '=', handle)
    .execute()
  await db.deleteFrom('participant').where('handle', '=', handle).execute()
}

/** Handles of those whose day to leave has come, oldest first, `limit` at most. */
export async function dueForErasure(db: Connection, today: Day, limit: number): Promise<Buffer[]> {
  const rows = await db
    .selectFrom('participant')
    .select('handle')
    .where('erase_on', '<=', today)
    .orderBy('erase_on')
    .limit(limit)
    .execute()
  return rows.map((row) => Buffer.from(row.handle))
}
