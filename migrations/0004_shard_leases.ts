// Which process serves which part of a platform's connection. Frozen once landed.
import type { Kysely } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('shard_lease')
    .addColumn('shard', 'integer', (column) => column.primaryKey())
    // How many there are in all: every process has to say the same number.
    .addColumn('shards', 'integer', (column) => column.notNull())
    .addColumn('holder', 'uuid')
    .addColumn('claimed_at', 'timestamptz')
    .addColumn('held_until', 'timestamptz')
    .execute()
}
