// What a peer group does together and over time. Frozen once landed.
import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<any>): Promise<void> {
  // One row for each thing of a group that recurs. The zone and the hour stand in clear: computing `next_at` must not need the secret.
  await db.schema
    .createTable('schedule')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('peer_group', 'uuid', (column) => column.notNull().references('peer_group.id').onDelete('cascade'))
    // 'prompt' · 'release' · 'digest'
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('weekdays', 'text', (column) => column.notNull())
    .addColumn('time', 'text', (column) => column.notNull())
    .addColumn('zone', 'text', (column) => column.notNull())
    .addColumn('zone_data', 'text', (column) => column.notNull())
    .addColumn('paused_until', 'date')
    .addColumn('next_day', 'date', (column) => column.notNull())
    .addColumn('next_at', 'timestamptz', (column) => column.notNull())
    .addUniqueConstraint('schedule_of_group', ['peer_group', 'kind'])
    .execute()
  await db.schema.createIndex('schedule_next_at').on('schedule').column('next_at').execute()
  await db.schema.createIndex('schedule_zone_data').on('schedule').column('zone_data').execute()

  // That this row is unique is what makes each occurrence happen once, on any number of processes.
  await db.schema
    .createTable('occurrence')
    .addColumn('schedule', 'uuid', (column) => column.notNull().references('schedule.id').onDelete('cascade'))
    .addColumn('day', 'date', (column) => column.notNull())
    // 'done' · 'skipped' (too late, or merged into a later one)
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('occurrence_once', ['schedule', 'day'])
    .execute()

  await db.schema
    .createTable('coordinator')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('peer_group', 'uuid', (column) => column.notNull().references('peer_group.id').onDelete('cascade'))
    .addColumn('handle', 'bytea', (column) => column.notNull().references('participant.handle').onDelete('cascade'))
    .addColumn('reviewed_at', 'timestamptz')
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .addUniqueConstraint('coordinator_once', ['peer_group', 'handle'])
    .execute()

  await db.schema
    .createTable('audit')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('peer_group', 'uuid', (column) => column.notNull().references('peer_group.id').onDelete('cascade'))
    .addColumn('number', 'integer', (column) => column.notNull())
    .addColumn('on_day', 'date', (column) => column.notNull())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .addUniqueConstraint('audit_number', ['peer_group', 'number'])
    .execute()

  // "This speaks to me" and reports: keyed so that each person counts once and no two voices' rows can be joined.
  await db.schema
    .createTable('mark')
    .addColumn('voice', 'uuid', (column) => column.notNull().references('voice.id').onDelete('cascade'))
    // 'spoke' · 'report'
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'bytea', (column) => column.notNull())
    .addColumn('counts', 'boolean', (column) => column.notNull())
    .addPrimaryKeyConstraint('mark_once', ['voice', 'kind', 'key'])
    .execute()

  // What reaches a voice's writer on their own visit, and nobody else.
  await db.schema
    .createTable('voice_news')
    .addColumn('voice', 'uuid', (column) => column.primaryKey().references('voice.id').onDelete('cascade'))
    .addColumn('spoke', 'boolean', (column) => column.notNull().defaultTo(false))
    // 'proposed' by one reviewer · 'muted' by two · 'appealed' · 'lifted'
    .addColumn('mute', 'text')
    .addColumn('mute_by', 'uuid')
    .addColumn('mute_until', 'date')
    .execute()

  // A voice that two established people reported: hidden until it is looked at, and back again if nobody looks in time.
  await db.schema
    .createTable('hearing')
    .addColumn('voice', 'uuid', (column) => column.primaryKey().references('voice.id').onDelete('cascade'))
    .addColumn('peer_group', 'uuid', (column) => column.notNull().references('peer_group.id').onDelete('cascade'))
    .addColumn('ends_at', 'timestamptz', (column) => column.notNull())
    // 'open' · 'restored' · 'removed'
    .addColumn('state', 'text', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('hearing_of_group').on('hearing').columns(['peer_group', 'state', 'ends_at']).execute()

  await db.schema
    .createTable('review')
    .addColumn('release', 'uuid', (column) => column.primaryKey().references('release.id').onDelete('cascade'))
    .addColumn('coordinator', 'uuid', (column) => column.references('coordinator.id').onDelete('set null'))
    .addColumn('assigned_at', 'timestamptz')
    .execute()
  await db.schema
    .createTable('decision')
    .addColumn('voice', 'uuid', (column) => column.primaryKey().references('voice.id').onDelete('cascade'))
    .addColumn('accepted', 'boolean', (column) => column.notNull())
    // 'identifies' · 'insult' · 'method', where it was set aside
    .addColumn('reason', 'text')
    .execute()

  await db.schema
    .createTable('ballot')
    .addColumn('peer_group', 'uuid', (column) => column.notNull().references('peer_group.id').onDelete('cascade'))
    .addColumn('round', 'text', (column) => column.notNull())
    .addColumn('key', 'bytea', (column) => column.notNull())
    .addColumn('choice', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('ballot_once', ['peer_group', 'round', 'key'])
    .execute()

  // A coordinator's summary of a release's themes, for the group to comment on.
  await db.schema
    .createTable('summary')
    .addColumn('id', 'uuid', (column) => column.primaryKey())
    .addColumn('peer_group', 'uuid', (column) => column.notNull().references('peer_group.id').onDelete('cascade'))
    .addColumn('on_day', 'date', (column) => column.notNull())
    .addColumn('sealed', 'bytea', (column) => column.notNull())
    .execute()
  await db.schema.createIndex('summary_of_group').on('summary').columns(['peer_group', 'on_day', 'id']).execute()

  // Which delivery carried which voice into a channel, so that a withdrawn one can be taken down there.
  await db.schema
    .createTable('posting')
    .addColumn('voice', 'uuid', (column) => column.primaryKey().references('voice.id').onDelete('cascade'))
    .addColumn('delivery', 'uuid', (column) => column.notNull().references('delivery.id').onDelete('cascade'))
    .execute()
  await sql`create index posting_delivery on posting (delivery)`.execute(db)
  // Posts still to be taken down are looked for every minute.
  await sql`create index voice_withdrawn on voice (id) where state = 'withdrawn'`.execute(db)
}
