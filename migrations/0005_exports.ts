// Files for coordinators: what was asked for, what went into one, and what its writers left out. Frozen once landed.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('export')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('peer_group', 'uuid', (column) => column.notNull().references('peer_group.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    // 'drafted' (seen by who asks alone) · 'announced' · 'made' · 'dropped'
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    // Purpose, reader, dates and the numbers of releases.
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .addUniqueConstraint('export_number', ['peer_group', 'number'])
    .execute()

  // Releases of which a file holds words already.
  await db.schema
    .createTable('exported_release')
    .addColumn('release', 'uuid', (column) => column.primaryKey().references('release.id').onDelete('cascade'))
    .execute()

  // Voices whose writers left them out of files. Rows are written anew in the order of their ids when a file is made, so that
  // neighbours in the table say nothing of who left them out together.
  await db.schema
    .createTable('left_out')
    .addColumn('voice', 'uuid', (column) => column.primaryKey().references('voice.id').onDelete('cascade'))
    // Whether a file held it by then.
    .addColumn('late', 'boolean', (column) => column.notNull())
    .execute()

  // What held when a release was made, so that what was taken back later can be weighed against it: its k, and how many in it
  // did not count towards k (a number over the whole release; of no voice it is known).
  await sql`alter table release add column k integer, add column uncounted integer`.execute(db)
}
