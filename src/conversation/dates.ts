// Days and times as people say them.
import type { Language } from '../content/index.ts'
import type { Day } from '../storage/participants.ts'

/** Making a format costs more than using it a thousand times. */
const formats = (locale: string) => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  return {
    weekday: format({ weekday: 'long' }),
    day: format({ day: 'numeric', month: 'long' }),
    date: format({ dateStyle: 'long' }),
    month: format({ year: 'numeric', month: 'long' }),
  }
}
const formatsIn: Readonly<Record<Language, ReturnType<typeof formats>>> = { en: formats('en-GB'), ja: formats('ja-JP') }

const noon = (day: Day): Date => new Date(`${day}T12:00:00Z`)

/** "Wednesday 25 November" · 「11月25日(水曜日)」 */
export function tellDay(day: Day, language: Language): string {
  const format = formatsIn[language]
  const weekday = format.weekday.format(noon(day))
  const date = format.day.format(noon(day))
  return language === 'ja' ? `${date}(${weekday})` : `${weekday} ${date}`
}

/** "25 November 2026" · 「2026年11月25日」 */
export const tellDate = (day: Day, language: Language): string => formatsIn[language].date.format(noon(day))

/** "November 2026" · 「2026年11月」, from `2026-11`. */
export const tellMonth = (month: string, language: Language): string =>
  formatsIn[language].month.format(noon(`${month}-15`))

/** Whether somebody typed a day that is one, and that comes after today. */
export function isDayAhead(typed: string, today: Day): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed) || typed <= today) return false
  const parsed = new Date(`${typed}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(typed)
}

/** `2026-02`, three months before: `2025-11`. */
export function monthsBefore(month: string, months: number): string {
  const date = new Date(`${month}-15T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date.toISOString().slice(0, 7)
}

export function daysAfter(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
