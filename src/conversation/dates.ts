// Days and times as people say them.
import type { Language } from '../content/index.ts'
import type { Day } from '../storage/participants.ts'

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ja: 'ja-JP' }

/** "Wednesday 25 November" · 「11月25日(水曜日)」 */
export function tellDay(day: Day, language: Language): string {
  const date = new Date(`${day}T12:00:00Z`)
  const parts = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', ...options }).format(date)
  const weekday = parts({ weekday: 'long' })
  return language === 'ja'
    ? `${parts({ month: 'long', day: 'numeric' })}(${weekday})`
    : `${weekday} ${parts({ day: 'numeric', month: 'long' })}`
}

/** "25 November 2026" · 「2026年11月25日」 */
export function tellDate(day: Day, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', dateStyle: 'long' }).format(
    new Date(`${day}T12:00:00Z`),
  )
}

export function daysAfter(day: Day, days: number): Day {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
