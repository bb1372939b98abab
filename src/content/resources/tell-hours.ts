// Opening hours in the reader's words, always by the line's own clock, with the zone named.
import type { Temporal } from 'temporal-polyfill'
import type { Language } from '../language.ts'
import type { OpenState } from './hours.ts'
import { type Hours, type Weekday, type WeeklyHours, weekdays } from './resource.ts'

/** The project's words by key, in one language. */
export type Say = (key: string, values?: Record<string, string | number>) => string

export interface Telling {
  readonly say: Say
  readonly language: Language
  readonly now: Temporal.Instant
}

/** When it is open in general: "every day 16:00–21:00 (Japan Standard Time)", or what was published, or that it is not known. */
export function tellHours(hours: Hours, telling: Telling): string {
  const { say, language } = telling
  switch (hours.kind) {
    case 'always':
      return withRemark(say('resources.hours-always'), hours.remark?.[language], say)
    case 'told':
      return say('resources.hours-told', { told: hours.told[language] })
    case 'unknown':
      return say('resources.hours-unknown')
    case 'weekly':
      return withRemark(tellTimetable(hours, telling), hours.remark?.[language], say)
  }
}

/** Whether it is open at this moment, or null where that goes without saying or cannot be told. */
export function tellOpen(hours: Hours, open: OpenState, { say, language, now }: Telling): string | null {
  if (hours.kind !== 'weekly' || open.state === 'unknown') return null
  if (open.state === 'open') {
    return open.until
      ? say('resources.open-until', { time: clock(open.until, now, hours.zone, language, say) })
      : say('resources.open-now')
  }
  return say('resources.opens-at', { time: clock(open.at, now, hours.zone, language, say) })
}

/** Pieces in a row, drawn together as the language does it. */
export function joined(pieces: readonly string[], key: string, say: Say): string {
  const [first = '', ...rest] = pieces
  return rest.reduce((one, other) => say(key, { one, other }), first)
}

function withRemark(told: string, remark: string | undefined, say: Say): string {
  return remark ? say('resources.hours-remark', { hours: told, remark }) : told
}

function tellTimetable(hours: WeeklyHours, { say, language, now }: Telling): string {
  const weekly = hours.windows.map(({ days, from, to }) =>
    say('resources.hours-window', { days: tellDays(days, language, say), span: tellSpan(from, to, say) }),
  )
  const monthly = hours.monthly.map(({ day, from, to }) =>
    say('resources.hours-monthly', { day, span: tellSpan(from, to, say) }),
  )
  const closed = hours.closed.map(({ from, to }) =>
    say('resources.hours-closed', { from: tellMonthDay(from, language), to: tellMonthDay(to, language) }),
  )
  const zone = say('resources.hours-zone', { zone: zoneName(hours.zone, language, now) })
  return `${joined([...weekly, ...monthly, ...closed], 'resources.hours-joined', say)} ${zone}`
}

function tellSpan(from: string, to: string, say: Say): string {
  const nextDay = to !== '24:00' && to <= from
  return say(nextDay ? 'resources.span-next-day' : 'resources.span', { from, to })
}

/** "every day", "Mon–Fri", "Wed, Fri–Sun": neighbours are drawn together from three on. */
function tellDays(days: readonly Weekday[], language: Language, say: Say): string {
  if (days.length === 7) return say('resources.every-day')
  const runs: Weekday[][] = []
  for (const day of weekdays.filter((weekday) => days.includes(weekday))) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && weekdays.indexOf(day) === weekdays.indexOf(last) + 1) run.push(day)
    else runs.push([day])
  }
  const parts = runs.flatMap((run) => {
    const names = run.map((day) => weekdayName(day, language))
    return names.length > 2 ? [say('resources.days-range', { first: names[0] ?? '', last: names.at(-1) ?? '' })] : names
  })
  return joined(parts, 'resources.list-joined', say)
}

function weekdayName(day: Weekday, language: Language): string {
  // 1 January 2024 was a Monday.
  const date = new Date(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)))
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(date)
}

function tellMonthDay(monthDay: string, language: Language): string {
  const date = new Date(`2024-${monthDay}T00:00:00Z`)
  return new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', timeZone: 'UTC' }).format(date)
}

function zoneName(zone: string, language: Language, now: Temporal.Instant): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts(
    now.epochMilliseconds,
  )
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone
}

/** A time on the line's own clock, with the day where it is not today there. */
function clock(moment: Temporal.Instant, now: Temporal.Instant, zone: string, language: Language, say: Say): string {
  const there = moment.toZonedDateTimeISO(zone)
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const time = there.toPlainTime().toString({ smallestUnit: 'minute' })
  const days = today.until(there.toPlainDate()).days
  if (days === 0) return time
  if (days === 1) return say('resources.time-tomorrow', { time })
  const date = new Intl.DateTimeFormat(language, { weekday: 'short', month: 'short', day: 'numeric', timeZone: zone })
  return say('resources.time-on-day', { day: date.format(moment.epochMilliseconds), time })
}
