// Whether a line answers at a given moment, and until or from when, by its own wall clock.
import { Temporal } from 'temporal-polyfill'
import { type Hours, type Span, type WeeklyHours, weekdays } from './resource.ts'

export type OpenState =
  /** Without `until`: no end in sight. */
  | { readonly state: 'open'; readonly until?: Temporal.Instant }
  | { readonly state: 'opens'; readonly at: Temporal.Instant }
  | { readonly state: 'unknown' }

interface Stretch {
  readonly start: Temporal.Instant
  readonly end: Temporal.Instant
}

/** Looks this far for the next opening; the longest closure among yearly ones must be shorter. */
const DAYS_AHEAD = 40

export function openAt(hours: Hours, instant: Temporal.Instant): OpenState {
  switch (hours.kind) {
    case 'always':
      return { state: 'open' }
    case 'told':
    case 'unknown':
      return { state: 'unknown' }
    case 'weekly':
      return openOnTimetable(hours, instant)
  }
}

function openOnTimetable(hours: WeeklyHours, instant: Temporal.Instant): OpenState {
  const today = instant.toZonedDateTimeISO(hours.zone).toPlainDate()
  const horizon = today.add({ days: DAYS_AHEAD })
  const stretches: Stretch[] = []
  // A stretch may have begun yesterday and reach into today.
  for (
    let date = today.subtract({ days: 1 });
    Temporal.PlainDate.compare(date, horizon) <= 0;
    date = date.add({ days: 1 })
  ) {
    for (const span of spansOn(hours, date)) stretches.push(stretchOf(span, date, hours.zone))
  }
  const joined = join(stretches)
  const current = joined.find(({ start, end }) => compare(start, instant) <= 0 && compare(instant, end) < 0)
  if (current) {
    const endless = compare(current.end, horizon.toZonedDateTime(hours.zone).toInstant()) >= 0
    return endless ? { state: 'open' } : { state: 'open', until: current.end }
  }
  const next = joined.find(({ start }) => compare(start, instant) > 0)
  return next ? { state: 'opens', at: next.start } : { state: 'unknown' }
}

function spansOn(hours: WeeklyHours, date: Temporal.PlainDate): Span[] {
  const monthDay = date.toString().slice(5)
  if (hours.closed.some(({ from, to }) => within(monthDay, from, to))) return []
  const weekday = weekdays[date.dayOfWeek - 1]
  return [
    ...hours.windows.filter(({ days }) => weekday !== undefined && days.includes(weekday)),
    ...hours.monthly.filter(({ day }) => day === date.day),
  ]
}

/** Days of the year compare as text; a closure may reach over New Year. */
function within(monthDay: string, from: string, to: string): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : monthDay >= from || monthDay <= to
}

function stretchOf({ from, to }: Span, date: Temporal.PlainDate, zone: string): Stretch {
  const endsNextDay = to === '24:00' || to <= from
  const end = endsNextDay ? date.add({ days: 1 }) : date
  return { start: instantAt(date, from, zone), end: instantAt(end, to === '24:00' ? '00:00' : to, zone) }
}

/** A time that the clock leaps over is the moment of the leap; of a time that comes twice, the first. */
function instantAt(date: Temporal.PlainDate, time: string, zone: string): Temporal.Instant {
  const wall = date.toPlainDateTime(Temporal.PlainTime.from(time))
  const moment = wall.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (moment.toPlainDateTime().equals(wall)) return moment.toInstant()
  return (moment.getTimeZoneTransition('next') ?? moment).toInstant()
}

function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  const real = stretches.filter(({ start, end }) => compare(start, end) < 0)
  for (const next of real.sort((a, b) => compare(a.start, b.start))) {
    const last = joined.at(-1)
    if (last && compare(next.start, last.end) <= 0) {
      joined[joined.length - 1] = { start: last.start, end: compare(next.end, last.end) > 0 ? next.end : last.end }
    } else joined.push(next)
  }
  return joined
}

function compare(a: Temporal.Instant, b: Temporal.Instant): number {
  return Temporal.Instant.compare(a, b)
}
