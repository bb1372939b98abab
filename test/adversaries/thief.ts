// The thief of the database: every row of every table as it lies on the disk, and the disk's own log of it, without the secret.
import { readdirSync, readFileSync } from 'node:fs'
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

/** The segment of the write-ahead log that is written now. */
export async function segmentNow(db: Db): Promise<string> {
  const { rows } = await sql<{ name: string }>`select pg_walfile_name(pg_current_wal_lsn()) as name`.execute(db)
  return rows[0]?.name ?? ''
}

/** Which of these pieces stand as they are in the server's write-ahead log, from a segment on up to now. */
export async function inTheLog<Piece extends string | Buffer>(
  db: Db,
  from: string,
  pieces: readonly Piece[],
): Promise<Piece[]> {
  const { rows } = await sql<{
    folder: string
  }>`select setting as folder from pg_settings where name = 'data_directory'`.execute(db)
  const folder = join(rows[0]?.folder ?? '', 'pg_wal')
  const until = await segmentNow(db)
  const found = new Set<Piece>()
  for (const name of readdirSync(folder)) {
    // Later names are segments that were made ready for use and hold what is old.
    if (!/^[0-9A-F]{24}$/.test(name) || name < from || name > until) continue
    const segment = readIfThere(join(folder, name))
    for (const piece of pieces) if (segment?.includes(piece)) found.add(piece)
  }
  return [...found]
}

/** The server may take a segment away while its neighbours are read. */
function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
