// Workspaces that installed the app by themselves: a keyed id, and everything needed to speak there, sealed. Frozen once landed.
import type { Kysely } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('installation')
    .addColumn('id', 'bytea', (column) => column.primaryKey())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .execute()
}
