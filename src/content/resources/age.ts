// How old a piece of knowledge is. No date counts as stale: nobody can tell that it is not.
import { Temporal } from 'temporal-polyfill'

interface Dated {
  readonly checkedOn: string | null
}

/** The first day that a date of any precision can mean: "2026-07" is the first of July, so that age is never understated. */
export function earliestDay(checkedOn: string): Temporal.PlainDate {
  const [year = '', month = '01', day = '01'] = checkedOn.split('-')
  return Temporal.PlainDate.from(`${year}-${month}-${day}`, { overflow: 'reject' })
}

/** Older than twelve months at this moment, or undated. */
export function isStale({ checkedOn }: Dated, now: Temporal.Instant): boolean {
  if (checkedOn === null) return true
  const lastFreshDay = earliestDay(checkedOn).add({ months: 12 })
  return Temporal.PlainDate.compare(now.toZonedDateTimeISO('UTC').toPlainDate(), lastFreshDay) > 0
}
