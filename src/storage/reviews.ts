// Reviews of closed batches: whose turn it is, what was decided, and the votes and summaries of a group.
import { randomUUID } from 'node:crypto'
import type { Connection } from './database.ts'
import type { SetAsideReason } from './group-tables.ts'
import { type Keys, keyed } from './keys.ts'
import type { Day, Person } from './participants.ts'
import { sealJson, unsealJson } from './seal.ts'

export interface Review {
  readonly release: string
  readonly coordinator: string | null
  readonly assignedAt: Date | null
}

export async function addReview(db: Connection, review: Review): Promise<void> {
  await db
    .insertInto('review')
    .values({ release: review.release, coordinator: review.coordinator, assigned_at: review.assignedAt })
    .execute()
}

/** Reviews of a group that are not over. */
export async function openReviews(db: Connection, group: string): Promise<Review[]> {
  const rows = await db
    .selectFrom('review')
    .innerJoin('release', 'release.id', 'review.release')
    .select(['review.release', 'review.coordinator', 'review.assigned_at'])
    .where('release.peer_group', '=', group)
    .where('release.state', '=', 'reviewing')
    .orderBy('release.number')
    .execute()
  return rows.map((row) => ({ release: row.release, coordinator: row.coordinator, assignedAt: row.assigned_at }))
}

export async function assignReview(
  db: Connection,
  release: string,
  coordinator: string | null,
  at: Date,
): Promise<void> {
  await db.updateTable('review').set({ coordinator, assigned_at: at }).where('release', '=', release).execute()
}

/** Decides about one voice of a batch under review; a later decision replaces it until the batch opens. */
export async function decideVoice(
  db: Connection,
  release: string,
  voice: string,
  decision: { readonly accepted: true } | { readonly accepted: false; readonly reason: SetAsideReason },
): Promise<boolean> {
  const there = await db
    .selectFrom('voice')
    .select('id')
    .where('id', '=', voice)
    .where('release', '=', release)
    .where('state', '=', 'reviewing')
    .executeTakeFirst()
  if (!there) return false
  const values = { accepted: decision.accepted, reason: decision.accepted ? null : decision.reason }
  await db
    .insertInto('decision')
    .values({ voice, ...values })
    .onConflict((conflict) => conflict.column('voice').doUpdateSet(values))
    .execute()
  return true
}

/** A vote; each person's latest counts. */
export async function castBallot(
  db: Connection,
  group: string,
  round: string,
  person: Person,
  choice: string,
): Promise<void> {
  await db
    .insertInto('ballot')
    .values({ peer_group: group, round, key: keyed(person.key, group, 'ballot', round), choice })
    .onConflict((conflict) => conflict.constraint('ballot_once').doUpdateSet({ choice }))
    .execute()
}

/** Votes by choice. For counting alone: never shown while fewer than k have voted. */
export async function countBallots(db: Connection, group: string, round: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('ballot')
    .select((row) => ['choice', row.fn.countAll().as('count')])
    .where('peer_group', '=', group)
    .where('round', '=', round)
    .groupBy('choice')
    .execute()
  return new Map(rows.map((row) => [row.choice, Number(row.count)]))
}

export async function forgetBallots(db: Connection, group: string, before: string): Promise<void> {
  await db.deleteFrom('ballot').where('peer_group', '=', group).where('round', '<', before).execute()
}

interface Summary {
  readonly id: string
  readonly day: Day
  readonly words: string
}

const summaryCell = (id: string) => ({ table: 'summary', column: 'sealed', row: id })

export async function addSummary(db: Connection, keys: Keys, group: string, day: Day, words: string): Promise<string> {
  const id = randomUUID()
  await db
    .insertInto('summary')
    .values({
      id,
      peer_group: group,
      on_day: day,
      sealed: sealJson(keys.of('group'), keys.id, summaryCell(id), words, 1024),
    })
    .execute()
  return id
}

export async function latestSummary(db: Connection, keys: Keys, group: string): Promise<Summary | null> {
  const row = await db
    .selectFrom('summary')
    .select(['id', 'on_day', 'sealed'])
    .where('peer_group', '=', group)
    .orderBy('on_day', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
  return row
    ? { id: row.id, day: row.on_day, words: unsealJson<string>(keys.of('group'), summaryCell(row.id), row.sealed) }
    : null
}
