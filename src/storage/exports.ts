// Coordinators' files: what was asked for, and how far each has come.
import { randomUUID } from 'node:crypto'
import type { Connection } from './database.ts'
import type { ExportState } from './export-tables.ts'
import type { Keys } from './keys.ts'
import { type Day, StaleError } from './participants.ts'
import { sealJson, unsealJson } from './seal.ts'
import type { Tables } from './tables.ts'

/** What a coordinator states, and what was fixed when it was announced. */
export interface ExportCard {
  readonly profile: 'group' | 'research' | 'public'
  readonly purpose: string
  readonly reader: string
  /** As typed while it is a draft; a day, `YYYY-MM-DD`, from the announcement on. */
  readonly endsOn: string
  /** How many months back; null for everything. */
  readonly months: number | null
  /** The name that the coordinator gave the group. */
  readonly by: string
  readonly k: number
  /** Numbers of the releases in each language's series, as `1-4,6`. */
  readonly releases: Readonly<Record<'en' | 'ja', string>>
  /** First and last month of them, `YYYY-MM`. */
  readonly from: string
  readonly until: string
  /** How many when it was announced. */
  readonly voices: number
  /** From that local day on it can be made; null while it is a draft. */
  readonly opensOn: Day | null
  /** How many days of notice the group was given. */
  readonly noticeDays?: number
  readonly madeOn: Day | null
  readonly page: SeasonPage | null
  /** The delivery by which it was last asked for in a chat, and that for which it was noted as made. */
  readonly bringing?: { readonly delivery: string; readonly noted: string | null }
}

/** What became of it, in a coordinator's words to the group. */
interface SeasonPage {
  readonly heard: string
  readonly will: string
  readonly cannot: string
  readonly posted: boolean
}

export interface Export {
  readonly id: string
  readonly group: string
  readonly state: ExportState
  readonly version: number
  readonly card: ExportCard
}

const STEP = 4096
const cellOf = (id: string) => ({ table: 'export', column: 'sealed', row: id })

export async function addExport(db: Connection, keys: Keys, group: string, card: ExportCard): Promise<Export> {
  const id = randomUUID()
  await forgetDrafts(db, group)
  await db
    .insertInto('export')
    .values((row) => ({
      id,
      peer_group: group,
      number: row
        .selectFrom('export')
        .select((inner) => inner(inner.fn.coalesce(inner.fn.max('number'), inner.lit(0)), '+', 1).as('next'))
        .where('peer_group', '=', group),
      state: 'drafted' as const,
      version: 1,
      sealed: sealJson(keys.of('export'), keys.id, cellOf(id), card, STEP),
    }))
    .execute()
  return { id, group, state: 'drafted', version: 1, card }
}

const DRAFTS_KEPT = 5

/** Drafts that nobody came back to. */
async function forgetDrafts(db: Connection, group: string): Promise<void> {
  const drafts = await db
    .selectFrom('export')
    .select('id')
    .where('peer_group', '=', group)
    .where('state', '=', 'drafted')
    .orderBy('number', 'desc')
    .offset(DRAFTS_KEPT - 1)
    .execute()
  const ids = drafts.map((draft) => draft.id)
  if (ids.length > 0) await db.deleteFrom('export').where('id', 'in', ids).execute()
}

/** @throws StaleError where somebody else changed it meanwhile. */
export async function saveExport(db: Connection, keys: Keys, changed: Export): Promise<Export> {
  const { id, state, version, card } = changed
  const { numUpdatedRows } = await db
    .updateTable('export')
    .set({ state, version: version + 1, sealed: sealJson(keys.of('export'), keys.id, cellOf(id), card, STEP) })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new StaleError()
  return { ...changed, version: version + 1 }
}

export async function findExport(db: Connection, keys: Keys, id: string): Promise<Export | null> {
  const row = await db.selectFrom('export').selectAll().where('id', '=', id).executeTakeFirst()
  return row ? opened(keys, row) : null
}

/** Exports of groups in these states, newest first. */
export async function exportsOf(
  db: Connection,
  keys: Keys,
  groups: readonly string[],
  states: readonly ExportState[],
  limit: number,
): Promise<Export[]> {
  if (groups.length === 0) return []
  const rows = await db
    .selectFrom('export')
    .selectAll()
    .where('peer_group', 'in', groups)
    .where('state', 'in', states)
    .orderBy('number', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map((row) => opened(keys, row))
}

const opened = (keys: Keys, { id, peer_group, state, version, sealed }: Tables['export']): Export => ({
  id,
  group: peer_group,
  state,
  version,
  card: unsealJson<ExportCard>(keys.of('export'), cellOf(id), sealed),
})
