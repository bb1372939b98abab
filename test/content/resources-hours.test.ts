// When a line answers: by its own wall clock, over midnight, over New Year, and on the days when clocks change.
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { loadWords } from '../../src/content/index.ts'
import { type Hours, type OpenState, openAt, tellHours, tellOpen } from '../../src/content/resources/index.ts'
import { type Weekday, weekdays } from '../../src/content/resources/resource.ts'

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text)
const timetable = (
  zone: string,
  windows: [readonly Weekday[], string, string][],
  more: Partial<Hours> = {},
): Hours => ({
  kind: 'weekly',
  zone,
  windows: windows.map(([days, from, to]) => ({ days, from, to })),
  monthly: [],
  closed: [],
  remark: null,
  ...(more as object),
})
const short = (state: OpenState): string =>
  state.state === 'open'
    ? `open until ${state.until ?? 'ever'}`
    : state.state === 'opens'
      ? `opens ${state.at}`
      : 'unknown'

describe('a line that is always open, told in words, or unknown', () => {
  test('is open without an end, or nobody knows', () => {
    expect(openAt({ kind: 'always', remark: null }, at('2026-11-23T03:00Z'))).toEqual({ state: 'open' })
    expect(openAt({ kind: 'unknown' }, at('2026-11-23T03:00Z'))).toEqual({ state: 'unknown' })
    expect(openAt({ kind: 'told', told: { en: 'evenings', ja: '夜' } }, at('2026-11-23T03:00Z'))).toEqual({
      state: 'unknown',
    })
  })
})

describe('a timetable', () => {
  const office = timetable('Europe/London', [[weekdays.slice(0, 5), '09:00', '17:00']])

  test('opens at its first minute and closes at its last', () => {
    expect(short(openAt(office, at('2026-11-23T08:59:59Z')))).toBe('opens 2026-11-23T09:00:00Z')
    expect(short(openAt(office, at('2026-11-23T09:00Z')))).toBe('open until 2026-11-23T17:00:00Z')
    expect(short(openAt(office, at('2026-11-23T16:59:59Z')))).toBe('open until 2026-11-23T17:00:00Z')
    expect(short(openAt(office, at('2026-11-23T17:00Z')))).toBe('opens 2026-11-24T09:00:00Z')
  })

  test('waits over a weekend', () => {
    expect(short(openAt(office, at('2026-11-20T18:00Z')))).toBe('opens 2026-11-23T09:00:00Z')
  })

  test('reaches over midnight into the next day', () => {
    const night = timetable('Asia/Dhaka', [[weekdays, '15:00', '03:00']])
    expect(short(openAt(night, at('2026-11-23T20:30Z')))).toBe('open until 2026-11-23T21:00:00Z')
    expect(short(openAt(night, at('2026-11-23T21:00Z')))).toBe('opens 2026-11-24T09:00:00Z')
  })

  test('of one night a week is open after midnight of the day after, and no other', () => {
    const friday = timetable('Asia/Tokyo', [[['fri'], '22:00', '02:00']])
    expect(openAt(friday, at('2026-11-20T16:00Z')).state).toBe('open')
    expect(openAt(friday, at('2026-11-19T16:00Z')).state).toBe('opens')
  })

  test('that ends at 24:00 and begins again at 00:00 is one stretch', () => {
    const joined = timetable('Asia/Tokyo', [
      [['mon'], '20:00', '24:00'],
      [['tue'], '00:00', '02:00'],
    ])
    expect(short(openAt(joined, at('2026-11-23T13:00Z')))).toBe('open until 2026-11-23T17:00:00Z')
  })

  test('that never closes has no end', () => {
    const always = timetable('Asia/Tokyo', [[weekdays, '00:00', '24:00']])
    expect(openAt(always, at('2026-11-23T13:00Z'))).toEqual({ state: 'open' })
  })
})

describe('days that are not like others', () => {
  const inochi = timetable('Asia/Tokyo', [[weekdays, '16:00', '21:00']], {
    monthly: [{ day: 10, from: '08:00', to: '08:00' }],
  } as Partial<Hours>)

  test('the tenth of each month is open from 8 to 8', () => {
    expect(short(openAt(inochi, at('2026-12-09T22:59Z')))).toBe('opens 2026-12-09T23:00:00Z')
    expect(short(openAt(inochi, at('2026-12-10T14:00Z')))).toBe('open until 2026-12-10T23:00:00Z')
    expect(short(openAt(inochi, at('2026-12-10T23:00Z')))).toBe('opens 2026-12-11T07:00:00Z')
    expect(openAt(inochi, at('2026-12-11T14:00Z')).state).toBe('opens')
  })

  test('a closure over New Year holds on both sides of it', () => {
    const child = timetable('Asia/Tokyo', [[weekdays, '16:00', '21:00']], {
      closed: [{ from: '12-29', to: '01-03' }],
    } as Partial<Hours>)
    expect(openAt(child, at('2026-12-28T08:00Z')).state).toBe('open')
    expect(short(openAt(child, at('2026-12-29T08:00Z')))).toBe('opens 2027-01-04T07:00:00Z')
    expect(short(openAt(child, at('2027-01-03T08:00Z')))).toBe('opens 2027-01-04T07:00:00Z')
    expect(openAt(child, at('2027-01-04T08:00Z')).state).toBe('open')
  })
})

describe('days on which clocks change', () => {
  test('the same wall time is another instant in summer', () => {
    const pacific = timetable('America/Los_Angeles', [[weekdays.slice(0, 5), '10:00', '18:00']])
    expect(openAt(pacific, at('2026-07-06T17:00Z')).state).toBe('open')
    expect(openAt(pacific, at('2026-12-07T17:30Z')).state).toBe('opens')
    expect(short(openAt(pacific, at('2026-10-30T20:00Z')))).toBe('open until 2026-10-31T01:00:00Z')
    expect(short(openAt(pacific, at('2026-10-31T02:00Z')))).toBe('opens 2026-11-02T18:00:00Z')
  })

  test('a time that the clock leaps over is the moment of the leap', () => {
    const early = timetable('Europe/Berlin', [[['sun'], '02:30', '06:00']])
    expect(short(openAt(early, at('2026-03-29T00:30Z')))).toBe('opens 2026-03-29T01:00:00Z')
    const late = timetable('Europe/Berlin', [[['sat'], '22:00', '02:30']])
    expect(short(openAt(late, at('2026-03-28T23:00Z')))).toBe('open until 2026-03-29T01:00:00Z')
  })

  test('of a time that comes twice the first counts', () => {
    const late = timetable('Europe/Berlin', [[['sat'], '22:00', '02:30']])
    expect(short(openAt(late, at('2026-10-24T23:00Z')))).toBe('open until 2026-10-25T00:30:00Z')
  })

  test('a line that is open all through is never closed for the odd hour', () => {
    const always = timetable('Europe/Lisbon', [[weekdays, '09:00', '09:00']])
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 * 24 * 60 }), (minutes) => {
        expect(openAt(always, at('2026-01-01T00:00Z').add({ minutes })).state).toBe('open')
      }),
      { numRuns: 60 },
    )
  })
})

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
const someHours = fc
  .record({
    zone: fc.constantFrom('Asia/Tokyo', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'America/Sao_Paulo', 'Africa/Nairobi'),
    windows: fc.array(fc.tuple(fc.subarray([...weekdays], { minLength: 1 }), time, time), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ zone, windows }) => ({ zone, windows, hours: timetable(zone, windows) }))
const someInstant = fc
  .integer({ min: 0, max: 2 * 365 * 24 * 60 })
  .map((minutes) => at('2025-06-01T00:00Z').add({ minutes }))

describe('for any timetable in a zone without summer time', () => {
  test('it is open exactly when the wall clock stands within a window', () => {
    fc.assert(
      fc.property(someHours, someInstant, ({ zone, windows, hours }, instant) => {
        const there = instant.toZonedDateTimeISO(zone)
        const clock = there.toPlainTime().toString({ smallestUnit: 'minute' })
        const today = weekdays[there.dayOfWeek - 1]!
        const yesterday = weekdays[(there.dayOfWeek + 5) % 7]!
        const expected = windows.some(([days, from, to]) =>
          from < to
            ? days.includes(today) && from <= clock && clock < to
            : (days.includes(today) && from <= clock) || (days.includes(yesterday) && clock < to),
        )
        expect(openAt(hours, instant).state === 'open').toBe(expected)
      }),
      { numRuns: 300 },
    )
  })

  test('what it announces is true: it opens at that moment and not a minute before, and closes when it says', () => {
    fc.assert(
      fc.property(someHours, someInstant, ({ hours }, instant) => {
        const now = openAt(hours, instant)
        if (now.state === 'opens') {
          expect(Temporal.Instant.compare(now.at, instant)).toBe(1)
          expect(openAt(hours, now.at).state).toBe('open')
          expect(openAt(hours, now.at.subtract({ minutes: 1 })).state).toBe('opens')
        } else if (now.state === 'open' && now.until) {
          expect(openAt(hours, now.until).state).toBe('opens')
          expect(openAt(hours, now.until.subtract({ minutes: 1 })).state).toBe('open')
        } else expect(now.state).toBe('open')
      }),
      { numRuns: 200 },
    )
  })
})

describe('hours in words', () => {
  const words = loadWords('prompts')
  const telling = (language: 'en' | 'ja', now: string) => ({
    language,
    now: at(now),
    say: (key: string, values: Record<string, string | number> = {}) => words.say(language, key, values),
  })

  test('name the days, the next day where a window passes midnight, and the zone', () => {
    const mixed = timetable('Europe/Amsterdam', [
      [weekdays.slice(0, 5), '10:00', '16:00'],
      [['sat'], '13:00', '01:00'],
    ])
    expect(tellHours(mixed, telling('en', '2026-11-23T12:00Z'))).toBe(
      'Mon–Fri 10:00–16:00; Sat 13:00–01:00 the next day (Central European Time)',
    )
    expect(tellHours(mixed, telling('ja', '2026-11-23T12:00Z'))).toBe(
      '月〜金 10:00〜16:00、土 13:00〜翌01:00 (中央ヨーロッパ時間)',
    )
  })

  test('say until when, and from when, with the day where it is another', () => {
    const office = timetable('Europe/London', [[weekdays.slice(0, 5), '09:00', '17:00']])
    const told = (language: 'en' | 'ja', now: string) =>
      tellOpen(office, openAt(office, at(now)), telling(language, now))
    expect(told('en', '2026-11-23T10:00Z')).toBe('Open now, until 17:00 there.')
    expect(told('en', '2026-11-23T18:00Z')).toBe('Closed now. Opens tomorrow 09:00 there.')
    expect(told('en', '2026-11-20T18:00Z')).toBe('Closed now. Opens Mon, Nov 23, 09:00 there.')
    expect(told('ja', '2026-11-23T10:00Z')).toBe('いま、つながる時間です。17:00まで(現地の時間)。')
    expect(told('ja', '2026-11-20T18:00Z')).toBe('いまは時間外です。11月23日(月) 09:00から(現地の時間)。')
  })
})
