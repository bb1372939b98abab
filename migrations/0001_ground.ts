// What one person's use of the bot needs, and the rows by which their words can reach others. Frozen once landed.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  // One row, sealed with the secret in use: a start with another secret is refused before anything is written.
  await db.schema
    .createTable('canary')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('participant')
    .addColumn('handle', 'bytea', (column) => column.primaryKey())
    .addColumn('salt', 'bytea', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('erase_on', 'date')
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .execute()
  await sql`create index participant_erase_on on participant (erase_on) where erase_on is not null`.execute(db)

  await db.schema
    .createTable('entry')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('participant', 'bytea', (column) =>
      column.notNull().references('participant.handle').onDelete('cascade'),
    )
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('written_on', 'date', (column) => column.notNull())
    .addColumn('lapses_on', 'date')
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .execute()
  await db.schema
    .createIndex('entry_of_participant')
    .on('entry')
    .columns(['participant', 'kind', 'state', 'written_on', 'id'])
    .execute()
  await sql`create index entry_lapses_on on entry (lapses_on) where lapses_on is not null`.execute(db)

  await db.schema
    .createTable('contact')
    .addColumn('id', 'bytea', (column) => column.primaryKey())
    .addColumn('next_at', 'timestamptz')
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .execute()
  await sql`create index contact_next_at on contact (next_at) where next_at is not null`.execute(db)

  await db.schema
    .createTable('peer_group')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('channel', 'bytea', (column) => column.unique())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .execute()

  await db.schema
    .createTable('pending')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('peer_group', 'uuid', (column) => column.notNull().references('peer_group.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('pending_pool').on('pending').columns(['peer_group', 'kind', 'language', 'id']).execute()

  await db.schema
    .createTable('release')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('peer_group', 'uuid', (column) => column.notNull().references('peer_group.id').onDelete('cascade'))
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('number', 'integer', (column) => column.notNull())
    // 'reviewing' (closed, seen by reviewers alone), 'open' (readable by the group) or 'returned' (too few were accepted).
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('slot', 'date', (column) => column.notNull())
    .addUniqueConstraint('release_number', ['peer_group', 'kind', 'language', 'number'])
    .execute()

  await db.schema
    .createTable('voice')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('release', 'uuid', (column) => column.notNull().references('release.id').onDelete('cascade'))
    // 'reviewing', 'released', 'set-aside', 'withdrawing' (until the next slot) or 'withdrawn' (its sealed words are gone).
    .addColumn('state', 'text', (column) => column.notNull())
    // The stage that may be shown, where the release decided that one may.
    .addColumn('stage', 'text')
    .addColumn('sealed', 'bytea')
    .execute()
  await db.schema.createIndex('voice_of_release').on('voice').columns(['release', 'state', 'id']).execute()

  await db.schema
    .createTable('delivery')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    // 'held' (until `after` has ended) · 'waiting' (a job will fetch it) · 'resting' (until due_at) · 'sending' ·
    // 'sent' · 'closed' · 'refused' · 'uncertain' · 'dropped'
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('after', 'uuid', (column) => column.references('delivery.id').onDelete('cascade'))
    // Whose ref this one needs: the post for its thread, the thread for what stands in it.
    .addColumn('ref_of', 'uuid', (column) => column.references('delivery.id').onDelete('cascade'))
    .addColumn('due_at', 'timestamptz', (column) => column.notNull())
    // The earliest call of which nobody knows yet how it ended; committed before that call.
    .addColumn('first_attempt_at', 'timestamptz')
    // Until then the process that claimed it is believed to live.
    .addColumn('leased_until', 'timestamptz')
    .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('code', 'text')
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .addColumn('ref', 'bytea')
    .execute()
  await db.schema.createIndex('delivery_after').on('delivery').column('after').execute()
  await db.schema.createIndex('delivery_ref_of').on('delivery').column('ref_of').execute()
  await db.schema.createIndex('delivery_state').on('delivery').columns(['state', 'due_at', 'id']).execute()

  // How fast all processes together may call a platform: the moment from which the next call is free.
  await db.schema
    .createTable('pace')
    .addColumn('platform', 'text', (column) => column.primaryKey())
    .addColumn('next_at', 'timestamptz', (column) => column.notNull())
    .execute()
}
