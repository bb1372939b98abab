// Weekdays as people say them.
import type { Language } from '../content/index.ts'
import type { Weekday } from '../groups/schedule.ts'
import type { Turn } from './turn.ts'

/** The first of January 2024 was a Monday. */
const nameIn = (weekday: Weekday, language: Language): string =>
  new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { timeZone: 'UTC', weekday: 'long' }).format(
    new Date(Date.UTC(2024, 0, weekday, 12)),
  )

/** "Monday and Thursday" · 「月曜日、木曜日」 */
export const tellWeekdays = (weekdays: readonly Weekday[], language: Language): string =>
  language === 'ja'
    ? weekdays.map((weekday) => nameIn(weekday, language)).join('、')
    : new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(weekdays.map((weekday) => nameIn(weekday, language)))

/** One weekday for a label, in the reader's language or in both. */
export const weekdayName = (turn: Turn, weekday: Weekday): string =>
  turn.language === 'both' ? `${nameIn(weekday, 'en')} · ${nameIn(weekday, 'ja')}` : nameIn(weekday, turn.oneLanguage)
