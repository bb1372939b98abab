// When something that recurs is due: weekdays and a local time in an IANA zone become instants, so that clocks may change
// around a group without anything happening twice or not at all. Pure: the clock and the zone data come from outside.
import { Temporal } from 'temporal-polyfill'

/** ISO weekday, Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

export interface Rhythm {
  readonly weekdays: readonly Weekday[]
  /** Local wall-clock time, `HH:MM`. */
  readonly time: string
  /** IANA zone id. */
  readonly zone: string
}

/** One time at which a rhythm falls due. `day` names it for good: zone data may move `at`, never the day it belongs to. */
export interface Occurrence {
  /** The local calendar day, `YYYY-MM-DD`. */
  readonly day: string
  readonly at: Date
}

/** The version of the zone data that this process computes with; where a stored version differs, `next_at` is computed anew. */
export const zoneDataVersion: string = process.versions['tz'] ?? 'unknown'

const timeForm = /^([01]\d|2[0-3]):[0-5]\d$/

export const isTime = (text: string): boolean => timeForm.test(text)

/** Whether the id is a zone that clocks can be computed in. */
export function isZone(id: string): boolean {
  // Offsets like +09:00 are refused: they would be wrong for half of the year in most places, silently.
  if (!/^[A-Za-z]/.test(id)) return false
  try {
    Temporal.Now.zonedDateTimeISO(id)
    return true
  } catch {
    return false
  }
}

/** What is wrong with a rhythm, or null. */
export function rhythmFault(rhythm: Rhythm): 'no-weekday' | 'no-time' | 'no-zone' | null {
  if (rhythm.weekdays.length === 0) return 'no-weekday'
  if (!isTime(rhythm.time)) return 'no-time'
  return isZone(rhythm.zone) ? null : 'no-zone'
}

/**
 * The instant of a local day and time. A time that the clocks skip falls on the instant at which they jump; a time that comes
 * twice falls on its first coming alone.
 */
export function instantOf(day: string, time: string, zone: string): Date {
  const local = Temporal.PlainDate.from(day).toPlainDateTime(time)
  const earlier = local.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (earlier.toPlainDateTime().equals(local)) return new Date(earlier.epochMilliseconds)
  const transition = earlier.getTimeZoneTransition('next')
  return new Date((transition ?? local.toZonedDateTime(zone)).epochMilliseconds)
}

/** The local calendar day of an instant, `YYYY-MM-DD`. */
export function localDay(at: Date, zone: string): string {
  return zoned(at, zone).toPlainDate().toString()
}

/** The local wall-clock time of an instant, `HH:MM`. */
export function localTime(at: Date, zone: string): string {
  return zoned(at, zone).toPlainTime().toString({ smallestUnit: 'minute' })
}

/** The first occurrence strictly after an instant. @throws RangeError for a rhythm with a fault. */
export function nextOccurrence(rhythm: Rhythm, after: Date): Occurrence {
  const [first] = occurrences(rhythm, after, 1)
  if (!first) throw new RangeError('a rhythm without weekdays has no next occurrence')
  return first
}

/** The next `count` occurrences strictly after an instant, in order: what a dry run shows. */
export function occurrences(rhythm: Rhythm, after: Date, count: number): Occurrence[] {
  const fault = rhythmFault(rhythm)
  if (fault !== null) throw new RangeError(`a rhythm cannot be followed: ${fault}`)
  const found: Occurrence[] = []
  // A skipped day (a zone that moves over the date line) puts an occurrence after midnight of the next: begin a day early.
  let date = zoned(after, rhythm.zone).toPlainDate().subtract({ days: 1 })
  let last = after.getTime()
  while (found.length < count) {
    if (rhythm.weekdays.some((weekday) => weekday === date.dayOfWeek)) {
      const day = date.toString()
      const at = instantOf(day, rhythm.time, rhythm.zone)
      if (at.getTime() > last) {
        found.push({ day, at })
        last = at.getTime()
      }
    }
    date = date.add({ days: 1 })
  }
  return found
}

/** The occurrence that follows another one, whatever the zone data have done to that one's instant since. */
export function occurrenceAfterDay(rhythm: Rhythm, day: string): Occurrence {
  let date = Temporal.PlainDate.from(day)
  do date = date.add({ days: 1 })
  while (!rhythm.weekdays.some((weekday) => weekday === date.dayOfWeek))
  return { day: date.toString(), at: instantOf(date.toString(), rhythm.time, rhythm.zone) }
}

/** How many whole weeks of the calendar (Monday to Sunday) lie between two local days; negative if `to` is earlier. */
export function weeksBetween(from: string, to: string): number {
  const monday = (day: string): Temporal.PlainDate => {
    const date = Temporal.PlainDate.from(day)
    return date.subtract({ days: date.dayOfWeek - 1 })
  }
  return monday(from).until(monday(to), { largestUnit: 'days' }).days / 7
}

/** A local day some days later (or, with a negative number, earlier). */
export function dayPlus(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

function zoned(at: Date, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
}
