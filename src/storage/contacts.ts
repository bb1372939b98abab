// Contacts: only for who asked for reminders. A keyed id, the next time, and everything else sealed; no row says whose it is.
import { sql, type Transaction } from 'kysely'
import type { PersonAddress } from '../groups/messenger.ts'
import type { Connection } from './database.ts'
import { type Keys, keyed } from './keys.ts'
import type { Day, Person } from './participants.ts'
import { sealJson, unsealJson } from './seal.ts'
import type { Tables } from './tables.ts'

export interface ReminderSettings {
  readonly weekdays: readonly number[]
  /** Local, HH:MM. */
  readonly time: string
  readonly zone: string
  /** The local day on which `nextAt` falls. */
  readonly nextDay: Day
  /** Local hours in which nothing arrives, HH:MM to HH:MM; may reach over midnight. */
  readonly quiet: { readonly from: string; readonly to: string } | null
  /** Nothing arrives before this local day. */
  readonly awayUntil: Day | null
  readonly language: 'en' | 'ja' | 'both'
  readonly address: PersonAddress
  /** The platform has said that it cannot reach them; waits, silently, for their next visit. */
  readonly closed: boolean
}

export interface Contact {
  readonly id: Buffer
  readonly nextAt: Date | null
  readonly settings: ReminderSettings
}

const STEP = 512
const cellOf = (id: Buffer) => ({ table: 'contact', column: 'sealed', row: id.toString('hex') })
export const contactIdOf = (person: Person): Buffer => keyed(person.key, 'contact')

const opened = (keys: Keys, row: { id: Uint8Array; next_at: Date | null; sealed: Uint8Array }): Contact => {
  const id = Buffer.from(row.id)
  return { id, nextAt: row.next_at, settings: unsealJson<ReminderSettings>(keys.of('address'), cellOf(id), row.sealed) }
}

export async function findContact(db: Connection, keys: Keys, person: Person): Promise<Contact | null> {
  const row = await db
    .selectFrom('contact')
    .select(['id', 'next_at', 'sealed'])
    .where('id', '=', contactIdOf(person))
    .executeTakeFirst()
  return row ? opened(keys, row) : null
}

export async function saveContact(db: Connection, keys: Keys, contact: Contact): Promise<void> {
  const values = {
    next_at: contact.nextAt,
    sealed: sealJson(keys.of('address'), keys.id, cellOf(contact.id), contact.settings, STEP),
  }
  await db
    .insertInto('contact')
    .values({ id: contact.id, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute()
}

/** Nothing is due for a contact until it is saved again. */
export async function parkContact(db: Connection, id: Buffer): Promise<void> {
  await db.updateTable('contact').set({ next_at: null }).where('id', '=', id).execute()
}

export async function removeContact(db: Connection, id: Buffer): Promise<void> {
  await db.deleteFrom('contact').where('id', '=', id).execute()
}

/** Due contacts, locked for this transaction; those that another process holds are left to it. */
export async function lockDueContacts(
  db: Transaction<Tables>,
  keys: Keys,
  now: Date,
  limit: number,
): Promise<Contact[]> {
  const rows = await db
    .selectFrom('contact')
    .select(['id', 'next_at', 'sealed'])
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  return rows.map((row) => opened(keys, row))
}

/** Writes many contacts in one statement. */
export async function moveContactsOn(db: Transaction<Tables>, keys: Keys, contacts: readonly Contact[]): Promise<void> {
  if (contacts.length === 0) return
  const rows = contacts.map(
    ({ id, nextAt, settings }) =>
      sql`(${id}::bytea, ${nextAt}::timestamptz, ${sealJson(keys.of('address'), keys.id, cellOf(id), settings, STEP)}::bytea)`,
  )
  await sql`update contact set next_at = moved.next_at, sealed = moved.sealed
    from (values ${sql.join(rows)}) as moved (id, next_at, sealed) where contact.id = moved.id`.execute(db)
}

/** Marks a contact as one that the platform cannot reach. */
export async function closeContact(db: Connection, keys: Keys, id: Buffer): Promise<void> {
  const row = await db.selectFrom('contact').select(['id', 'next_at', 'sealed']).where('id', '=', id).executeTakeFirst()
  if (!row) return
  const contact = opened(keys, row)
  await saveContact(db, keys, { ...contact, nextAt: null, settings: { ...contact.settings, closed: true } })
}
