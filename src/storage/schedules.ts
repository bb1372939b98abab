// Schedules and their occurrences. A claim and what it leads to share one transaction, so that an occurrence happens whole and once.
import { randomUUID } from 'node:crypto'
import { type Selectable, sql, type Transaction } from 'kysely'
import type { Connection, Db } from './database.ts'
import type { OccurrenceOutcome, ScheduleKind } from './group-tables.ts'
import type { Day } from './participants.ts'
import type { Tables } from './tables.ts'

export interface Schedule {
  readonly id: string
  readonly group: string
  readonly kind: ScheduleKind
  readonly weekdays: readonly number[]
  /** Local, HH:MM. */
  readonly time: string
  readonly zone: string
  /** The version of the zone data that `nextAt` was computed with. */
  readonly zoneData: string
  readonly pausedUntil: Day | null
  readonly nextDay: Day
  readonly nextAt: Date
}

const columns = [
  'id',
  'peer_group',
  'kind',
  'weekdays',
  'time',
  'zone',
  'zone_data',
  'paused_until',
  'next_day',
  'next_at',
] as const

type Row = Selectable<Tables['schedule']>

const opened = (row: Row): Schedule => ({
  id: row.id,
  group: row.peer_group,
  kind: row.kind,
  weekdays: row.weekdays.split(',').map(Number),
  time: row.time,
  zone: row.zone,
  zoneData: row.zone_data,
  pausedUntil: row.paused_until,
  nextDay: row.next_day,
  nextAt: row.next_at,
})

/** Sets what recurs in a group; a group has one schedule of a kind. */
export async function setSchedule(db: Connection, schedule: Omit<Schedule, 'id'>): Promise<void> {
  const values = {
    weekdays: schedule.weekdays.join(','),
    time: schedule.time,
    zone: schedule.zone,
    zone_data: schedule.zoneData,
    paused_until: schedule.pausedUntil,
    next_day: schedule.nextDay,
    next_at: schedule.nextAt,
  }
  await db
    .insertInto('schedule')
    .values({ id: randomUUID(), peer_group: schedule.group, kind: schedule.kind, ...values })
    .onConflict((conflict) => conflict.constraint('schedule_of_group').doUpdateSet(values))
    .execute()
}

export async function removeSchedule(db: Connection, group: string, kind: ScheduleKind): Promise<void> {
  await db.deleteFrom('schedule').where('peer_group', '=', group).where('kind', '=', kind).execute()
}

export async function schedulesOf(db: Connection, group: string): Promise<Schedule[]> {
  const rows = await db.selectFrom('schedule').select(columns).where('peer_group', '=', group).execute()
  return rows.map(opened)
}

/** Ids of what is due, longest due first. Claims nothing. */
export async function dueSchedules(db: Db, now: Date, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('schedule')
    .select('id')
    .where('next_at', '<=', now)
    .orderBy('next_at')
    .limit(limit)
    .execute()
  return rows.map((row) => row.id)
}

/** The schedule, locked for this transaction, or null where another process has it or it is due no more. */
export async function lockDue(db: Transaction<Tables>, id: string, now: Date): Promise<Schedule | null> {
  const row = await db
    .selectFrom('schedule')
    .select(columns)
    .where('id', '=', id)
    .where('next_at', '<=', now)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row ? opened(row) : null
}

/** Claims days of a schedule, each with its outcome. Returns those that nobody had claimed before. */
export async function claimOccurrences(
  db: Transaction<Tables>,
  schedule: string,
  days: readonly { readonly day: Day; readonly outcome: OccurrenceOutcome }[],
): Promise<Set<Day>> {
  if (days.length === 0) return new Set()
  const rows = await db
    .insertInto('occurrence')
    .values(days.map(({ day, outcome }) => ({ schedule, day, outcome })))
    .onConflict((conflict) => conflict.constraint('occurrence_once').doNothing())
    .returning('day')
    .execute()
  return new Set(rows.map((row) => row.day))
}

export async function moveOn(
  db: Connection,
  id: string,
  next: { readonly day: Day; readonly at: Date },
): Promise<void> {
  await db.updateTable('schedule').set({ next_day: next.day, next_at: next.at }).where('id', '=', id).execute()
}

/** Schedules computed with other zone data than this process has, a page at a time. */
export async function computedOtherwise(db: Db, zoneData: string, limit: number): Promise<Schedule[]> {
  const rows = await db
    .selectFrom('schedule')
    .select(columns)
    .where((where) => where.or([where('zone_data', '<', zoneData), where('zone_data', '>', zoneData)]))
    .limit(limit)
    .execute()
  return rows.map(opened)
}

/** Schedules whose next time lies further ahead than any rhythm reaches: a clock that was wrong has moved them there. */
export async function tooFarAhead(db: Db, horizon: Date, today: Day, limit: number): Promise<Schedule[]> {
  const rows = await db
    .selectFrom('schedule')
    .select(columns)
    .where('next_at', '>', horizon)
    .where((where) => where.or([where('paused_until', 'is', null), where('paused_until', '<=', today)]))
    .orderBy('next_at', 'desc')
    .limit(limit)
    .execute()
  return rows.map(opened)
}

/** Every schedule, a page at a time, in the order of ids. */
export async function pageOfSchedules(db: Db, afterId: string | null, limit: number): Promise<Schedule[]> {
  let query = db.selectFrom('schedule').select(columns).orderBy('id').limit(limit)
  if (afterId !== null) query = query.where('id', '>', afterId)
  return (await query.execute()).map(opened)
}

/** Forgets that days from this one on were skipped: the clock that skipped them was wrong. What was done stays done. */
export async function forgetSkipped(db: Connection, schedule: string, from: Day): Promise<void> {
  await db
    .deleteFrom('occurrence')
    .where('schedule', '=', schedule)
    .where('outcome', '=', 'skipped')
    .where('day', '>=', from)
    .execute()
}

/** Sets the next time of a schedule that still is as it was read. */
export async function setNext(
  db: Connection,
  schedule: Schedule,
  next: { readonly day: Day; readonly at: Date },
  zoneData: string,
): Promise<void> {
  await db
    .updateTable('schedule')
    .set({ next_day: next.day, next_at: next.at, zone_data: zoneData })
    .where('id', '=', schedule.id)
    .where('next_day', '=', schedule.nextDay)
    .execute()
}

/** What became of the latest occurrences, newest first: a coordinator sees what was skipped. */
export async function latestOccurrences(
  db: Connection,
  group: string,
  limit: number,
): Promise<{ readonly kind: ScheduleKind; readonly day: Day; readonly outcome: OccurrenceOutcome }[]> {
  return await db
    .selectFrom('occurrence')
    .innerJoin('schedule', 'schedule.id', 'occurrence.schedule')
    .select(['schedule.kind', 'occurrence.day', 'occurrence.outcome'])
    .where('schedule.peer_group', '=', group)
    .orderBy('occurrence.day', 'desc')
    .limit(limit)
    .execute()
}

/** Forgets occurrences that no clock can bring back. */
export async function forgetOccurrences(db: Connection, schedule: string, before: Day): Promise<void> {
  await db
    .deleteFrom('occurrence')
    .where('schedule', '=', schedule)
    .where(sql<boolean>`day < ${before}::date`)
    .execute()
}
