// What somebody who holds the database without the secret finds in it: for the rehearsal, which shows it, and for nobody else.
import { sql } from 'kysely'
import type { Db } from './database.ts'

interface StolenTable {
  readonly table: string
  readonly rows: number
  /** One row as it lies there, long bytes cut short. */
  readonly one: string
}

const LONG = 44

/** Participants, entries, waiting words and voices, as they lie in the database. */
export async function rowsAsStolen(db: Db): Promise<StolenTable[]> {
  const found: StolenTable[] = []
  for (const table of ['participant', 'entry', 'pending', 'voice', 'mark'] as const) {
    const { rows } = await sql<{ rows: number; one: Record<string, unknown> | null }>`
      select count(*)::int as rows, (select to_jsonb(first) from (select * from ${sql.table(table)} limit 1) as first) as one
      from ${sql.table(table)}`.execute(db)
    const [row] = rows
    const cells = Object.entries(row?.one ?? {}).map(([column, value]) => `${column}: ${shortened(value)}`)
    found.push({ table, rows: row?.rows ?? 0, one: cells.join('\n') || '(none now)' })
  }
  return found
}

function shortened(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONG ? `${text.slice(0, LONG)}… (${text.length} signs)` : text
}
