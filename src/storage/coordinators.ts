// Who coordinates a group, and every change of it. A row holds a handle, and what they told about themselves sealed.
import { randomUUID } from 'node:crypto'
import type { PersonAddress } from '../groups/messenger.ts'
import type { Connection } from './database.ts'
import type { Keys } from './keys.ts'
import type { Day, Person } from './participants.ts'
import { sealJson, unsealJson } from './seal.ts'

type CoordinatorRole = 'peer' | 'staff' | 'clinician' | 'researcher'
export const coordinatorRoles: readonly CoordinatorRole[] = ['peer', 'staff', 'clinician', 'researcher']

interface CoordinatorCard {
  /** The name they gave; shown to everybody in the group. */
  readonly name: string
  readonly role: CoordinatorRole
  /** Whether they also run the bot: then they hold the database, and people are told. */
  readonly runsTheBot: boolean
  readonly since: Day
  /** Where a digest reaches them; null where they asked for none. */
  readonly address: PersonAddress | null
  readonly language: 'en' | 'ja'
}

export interface Coordinator extends CoordinatorCard {
  readonly id: string
  readonly handle: Buffer
  readonly reviewedAt: Date | null
}

const STEP = 512
const cellOf = (id: string) => ({ table: 'coordinator', column: 'sealed', row: id })

/** Accepts a coordinator, or renews what they told. Expects the person's row to be there. */
export async function acceptCoordinator(
  db: Connection,
  keys: Keys,
  group: string,
  person: Person,
  card: CoordinatorCard,
): Promise<string> {
  const known = await coordinatorOf(db, keys, group, person.handle)
  const id = known?.id ?? randomUUID()
  const sealed = sealJson(keys.of('address'), keys.id, cellOf(id), card, STEP)
  await db
    .insertInto('coordinator')
    .values({ id, peer_group: group, handle: person.handle, reviewed_at: null, sealed })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ sealed }))
    .execute()
  return id
}

/** Whoever presses: a coordinator of this group, or null. Asked anew on each press. */
export async function coordinatorOf(
  db: Connection,
  keys: Keys,
  group: string,
  handle: Buffer,
): Promise<Coordinator | null> {
  const row = await db
    .selectFrom('coordinator')
    .select(['id', 'handle', 'reviewed_at', 'sealed'])
    .where('peer_group', '=', group)
    .where('handle', '=', handle)
    .executeTakeFirst()
  return row ? opened(keys, row) : null
}

/** A group's coordinators; first who has reviewed longest ago, or never. */
export async function coordinatorsOf(db: Connection, keys: Keys, group: string): Promise<Coordinator[]> {
  const rows = await db
    .selectFrom('coordinator')
    .select(['id', 'handle', 'reviewed_at', 'sealed'])
    .where('peer_group', '=', group)
    .orderBy('reviewed_at', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .execute()
  return rows.map((row) => opened(keys, row))
}

/** The groups that somebody coordinates. */
export async function groupsCoordinatedBy(db: Connection, handle: Buffer): Promise<string[]> {
  const rows = await db.selectFrom('coordinator').select('peer_group').where('handle', '=', handle).execute()
  return rows.map((row) => row.peer_group)
}

const opened = (
  keys: Keys,
  row: { id: string; handle: Uint8Array; reviewed_at: Date | null; sealed: Uint8Array },
): Coordinator => ({
  ...unsealJson<CoordinatorCard>(keys.of('address'), cellOf(row.id), row.sealed),
  id: row.id,
  handle: Buffer.from(row.handle),
  reviewedAt: row.reviewed_at,
})

export async function removeCoordinator(db: Connection, group: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('coordinator')
    .where('peer_group', '=', group)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function markReviewed(db: Connection, id: string, now: Date): Promise<void> {
  await db.updateTable('coordinator').set({ reviewed_at: now }).where('id', '=', id).execute()
}

/** One act that people of the group may want to know of. Names coordinators by what they told; nobody else, and no words. */
export type AuditAct =
  | { readonly act: 'connected' }
  | { readonly act: 'accepted' | 'removed' | 'stepped-down'; readonly name: string; readonly role: CoordinatorRole }
  | {
      readonly act: 'changed'
      readonly setting:
        | 'k'
        | 'audience'
        | 'review'
        | 'rhythm'
        | 'slot'
        | 'plan'
        | 'retention'
        | 'pause'
        | 'language'
        | 'young'
        | 'research'
    }
  | { readonly act: 'muted' | 'removed-voice' | 'restored-voice' }
  | {
      readonly act: 'export-announced' | 'export-made' | 'export-dropped'
      readonly name: string
      readonly profile: 'group' | 'research' | 'public'
    }

const auditCell = (id: string) => ({ table: 'audit', column: 'sealed', row: id })

export async function addAudit(db: Connection, keys: Keys, group: string, day: Day, act: AuditAct): Promise<void> {
  const id = randomUUID()
  await db
    .insertInto('audit')
    .values((row) => ({
      id,
      peer_group: group,
      number: row
        .selectFrom('audit')
        .select((inner) => inner(inner.fn.coalesce(inner.fn.max('number'), inner.lit(0)), '+', 1).as('next'))
        .where('peer_group', '=', group),
      on_day: day,
      sealed: sealJson(keys.of('group'), keys.id, auditCell(id), act, 128),
    }))
    .execute()
}

export interface Audited {
  /** 1 for a group's first act. */
  readonly number: number
  readonly day: Day
  readonly act: AuditAct
}

/** A group's latest acts, newest first; with `before`, those before the act of that number. */
export async function latestAudit(
  db: Connection,
  keys: Keys,
  group: string,
  limit: number,
  before: number | null = null,
): Promise<Audited[]> {
  let query = db
    .selectFrom('audit')
    .select(['id', 'number', 'on_day', 'sealed'])
    .where('peer_group', '=', group)
    .orderBy('number', 'desc')
    .limit(limit)
  if (before !== null) query = query.where('number', '<', before)
  const rows = await query.execute()
  return rows.map((row) => ({
    number: Number(row.number),
    day: row.on_day,
    act: unsealJson<AuditAct>(keys.of('group'), auditCell(row.id), row.sealed),
  }))
}
