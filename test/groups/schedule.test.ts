// The rhythm of a group, over zones whose clocks jump, double an hour, or skip a whole day.
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import {
  dayPlus,
  instantOf,
  isZone,
  localDay,
  localTime,
  nextOccurrence,
  occurrenceAfterDay,
  occurrences,
  type Rhythm,
  rhythmFault,
  type Weekday,
  weekdays,
  weeksBetween,
} from '../../src/groups/schedule.ts'

const utc = (text: string): Date => new Date(text)

const zones = [
  'UTC',
  'Asia/Tokyo',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Asia/Gaza',
]
const rhythms: fc.Arbitrary<Rhythm> = fc.record({
  weekdays: fc.subarray([...weekdays], { minLength: 1 }),
  time: fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`),
  zone: fc.constantFrom(...zones),
})
const moments = fc.integer({ min: Date.UTC(2010, 0, 1), max: Date.UTC(2035, 0, 1) }).map((ms) => new Date(ms))

describe('a rhythm', () => {
  test('falls on its weekday and local time', () => {
    const rhythm: Rhythm = { weekdays: [1], time: '18:00', zone: 'Asia/Tokyo' }
    expect(nextOccurrence(rhythm, utc('2026-11-21T00:00:00Z'))).toEqual({
      day: '2026-11-23',
      at: utc('2026-11-23T09:00:00Z'),
    })
  })

  test('keeps its local time when the clocks change', () => {
    const rhythm: Rhythm = { weekdays: [7], time: '18:00', zone: 'Europe/Berlin' }
    const times = occurrences(rhythm, utc('2026-10-12T00:00:00Z'), 3).map(({ at }) => at.toISOString())
    expect(times).toEqual(['2026-10-18T16:00:00.000Z', '2026-10-25T17:00:00.000Z', '2026-11-01T17:00:00.000Z'])
  })

  test('falls on the jump itself where the clocks skip its time', () => {
    expect(instantOf('2026-03-29', '02:30', 'Europe/Berlin')).toEqual(utc('2026-03-29T01:00:00Z'))
    expect(instantOf('2026-10-04', '02:10', 'Australia/Lord_Howe')).toEqual(utc('2026-10-03T15:30:00Z'))
  })

  test('falls on the first of two coming where an hour is doubled, and not on the second', () => {
    const rhythm: Rhythm = { weekdays: [...weekdays], time: '02:30', zone: 'Europe/Berlin' }
    const [first, second] = occurrences(rhythm, utc('2026-10-24T12:00:00Z'), 2)
    expect(first?.at).toEqual(utc('2026-10-25T00:30:00Z'))
    expect(second?.at).toEqual(utc('2026-10-26T01:30:00Z'))
    expect(nextOccurrence(rhythm, utc('2026-10-25T00:30:00Z')).day).toBe('2026-10-26')
  })

  test('keeps a day that a zone skipped, on the moment of the skip', () => {
    const rhythm: Rhythm = { weekdays: [5, 6], time: '10:00', zone: 'Pacific/Apia' }
    const found = occurrences(rhythm, utc('2011-12-29T22:00:00Z'), 2)
    expect(found).toEqual([
      { day: '2011-12-30', at: utc('2011-12-30T10:00:00Z') },
      { day: '2011-12-31', at: utc('2011-12-30T20:00:00Z') },
    ])
  })

  test('is refused without a weekday, a time or a zone', () => {
    expect(rhythmFault({ weekdays: [], time: '18:00', zone: 'UTC' })).toBe('no-weekday')
    expect(rhythmFault({ weekdays: [1], time: '24:00', zone: 'UTC' })).toBe('no-time')
    expect(rhythmFault({ weekdays: [1], time: '18:00', zone: 'Mars/Olympus' })).toBe('no-zone')
    expect(isZone('+09:00')).toBe(false)
    expect(() => nextOccurrence({ weekdays: [], time: '18:00', zone: 'UTC' }, utc('2026-01-01T00:00:00Z'))).toThrow(
      RangeError,
    )
  })

  test('counts weeks by Mondays', () => {
    expect(weeksBetween('2026-11-22', '2026-11-23')).toBe(1)
    expect(weeksBetween('2026-11-23', '2026-11-29')).toBe(0)
    expect(weeksBetween('2026-11-23', '2026-11-16')).toBe(-1)
    expect(dayPlus('2026-02-28', 1)).toBe('2026-03-01')
  })
})

describe('for every rhythm, zone and moment', () => {
  test('occurrences come in order, on the rhythm’s weekdays, each day once, and at the local time unless that is skipped', () => {
    fc.assert(
      fc.property(rhythms, moments, (rhythm, after) => {
        const found = occurrences(rhythm, after, 8)
        let last = after.getTime()
        for (const { day, at } of found) {
          expect(at.getTime()).toBeGreaterThan(last)
          last = at.getTime()
          expect(rhythm.weekdays).toContain(Temporal.PlainDate.from(day).dayOfWeek as Weekday)
          if (localTime(at, rhythm.zone) === rhythm.time) expect(localDay(at, rhythm.zone)).toBe(day)
          else expect(skipsClock(at, rhythm.zone)).toBe(true)
        }
        expect(new Set(found.map(({ day }) => day)).size).toBe(8)
      }),
      { numRuns: 300 },
    )
  })

  test('walking from one to the next meets the same occurrences as asking for many', () => {
    fc.assert(
      fc.property(rhythms, moments, (rhythm, after) => {
        const many = occurrences(rhythm, after, 5)
        let at = after
        for (const expected of many) {
          const next = nextOccurrence(rhythm, at)
          expect(next).toEqual(expected)
          at = next.at
        }
      }),
      { numRuns: 150 },
    )
  })

  test('asking at any moment between two occurrences finds the later one', () => {
    fc.assert(
      fc.property(rhythms, moments, fc.double({ min: 0, max: 1, noNaN: true }), (rhythm, after, share) => {
        const [first, second] = occurrences(rhythm, after, 2)
        if (!first || !second) throw new Error('a rhythm goes on')
        const between = new Date(
          Math.floor(first.at.getTime() + share * (second.at.getTime() - 1 - first.at.getTime())),
        )
        expect(nextOccurrence(rhythm, between)).toEqual(second)
      }),
      { numRuns: 150 },
    )
  })

  test('the day after a day is the next weekday of the rhythm, without asking the clock', () => {
    fc.assert(
      fc.property(rhythms, moments, (rhythm, after) => {
        const [first, second] = occurrences(rhythm, after, 2)
        if (!first || !second) throw new Error('a rhythm goes on')
        expect(occurrenceAfterDay(rhythm, first.day).day).toBe(second.day)
      }),
      { numRuns: 150 },
    )
  })
})

function skipsClock(at: Date, zone: string): boolean {
  const moment = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(zone)
  return moment.offsetNanoseconds > moment.subtract({ seconds: 1 }).offsetNanoseconds
}
