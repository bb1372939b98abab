// The thief of the database: every row of every table as it lies on the disk, and the disk's own log of it, without the secret.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Db } from '../../src/storage/database.ts'

export interface StolenRow {
  readonly table: string
  readonly cells: Readonly<Record<string, string>>
}

/** Every row of every table, with its place, its transaction and, for sealed cells, their size. */
export async function steal(db: Db): Promise<StolenRow[]> {
  const tables = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`.execute(db)
  const stolen: StolenRow[] = []
  for (const { schema, name } of tables.rows) {
    const { rows } = await sql<{ row: Record<string, unknown>; xmin: string }>`
      select to_jsonb(one) as row, one.xmin::text as xmin from ${sql.table(`${schema}.${name}`)} as one order by one.ctid`.execute(
      db,
    )
    for (const { row, xmin } of rows) {
      const cells: Record<string, string> = { xmin }
      for (const [column, value] of Object.entries(row)) {
        if (value === null) continue
        const text = typeof value === 'string' ? value : JSON.stringify(value)
        // Sealed bytes are random: only their size could say something.
        cells[column] = text.startsWith('\\x') && text.length > 130 ? `${text.length} signs` : text
      }
      stolen.push({ table: schema === 'public' ? name : `${schema}.${name}`, cells })
    }
  }
  return stolen
}

/**
 * Pairs of voices, or of waiting words, of one author that some value joins: a column in which two or more stand under one value, all of
 * them by the same person. `voiceOf` says which of them a row belongs to.
 */
export function joined(rows: readonly StolenRow[], authorOf: ReadonlyMap<string, number>): string[] {
  const found: string[] = []
  for (const table of new Set(rows.map((row) => row.table))) {
    const ofVoices = rows.filter((row) => row.table === table && authorOf.has(voiceOf(row)))
    for (const column of new Set(ofVoices.flatMap((row) => Object.keys(row.cells)))) {
      const voicesBy = new Map<string, Set<string>>()
      for (const row of ofVoices) {
        const value = row.cells[column]
        if (value === undefined) continue
        const voices = voicesBy.get(value) ?? new Set()
        voices.add(voiceOf(row))
        voicesBy.set(value, voices)
      }
      for (const voices of voicesBy.values()) {
        const authors = new Set([...voices].map((voice) => authorOf.get(voice)))
        if (voices.size > 1 && authors.size === 1) found.push(`${table}.${column}`)
      }
    }
  }
  return found
}

const voiceOf = ({ table, cells }: StolenRow): string =>
  (table === 'voice' || table === 'pending' ? cells['id'] : cells['voice']) ?? ''

/** The newest segments of the write-ahead log: 16 MB each, and enough for all that a simulation wrote last. */
const SEGMENTS = 6

/** Which of these pieces of text stand in the server's write-ahead log as they are. */
export async function inTheLog(db: Db, pieces: readonly string[]): Promise<{ read: number; found: string[] }> {
  const { rows } = await sql<{
    folder: string
  }>`select setting as folder from pg_settings where name = 'data_directory'`.execute(db)
  const folder = join(rows[0]?.folder ?? '', 'pg_wal')
  const segments = readdirSync(folder)
    .filter((name) => /^[0-9A-F]{24}$/.test(name))
    .sort((one, other) => statSync(join(folder, other)).mtimeMs - statSync(join(folder, one)).mtimeMs)
    .slice(0, SEGMENTS)
    .map((name) => readFileSync(join(folder, name)))
  return {
    read: segments.length,
    found: pieces.filter((piece) => segments.some((segment) => segment.includes(piece))),
  }
}
