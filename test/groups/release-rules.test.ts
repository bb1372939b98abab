// The rules of a release, for any pool: what may appear together, under which labels, in which order.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audiences } from '../../src/groups/audiences.ts'
import { closeBatch, type Waiting } from '../../src/groups/close.ts'
import { afterAudienceChange, isKept, kFor, LEAST_K } from '../../src/groups/promise.ts'
import { decideShown, type Showable } from '../../src/groups/shown.ts'
import { shuffled } from '../../src/groups/shuffle.ts'
import type { Audience } from '../../src/storage/participants.ts'

const waiting = (author: string, more: Partial<Waiting> = {}): Waiting => ({
  id: `${author}-${Math.random()}`,
  author,
  counts: true,
  promise: { k: 5 },
  audiences: ['voices'],
  ...more,
})
const five = ['a', 'b', 'c', 'd', 'e'].map((author) => waiting(author))
const authorsIn = (pool: readonly Waiting[], k = 5): string[] =>
  closeBatch(pool, { k })
    .closed.map(({ item }) => item.author)
    .sort()

describe('a batch closes', () => {
  test('with five writers, and not with four', () => {
    expect(authorsIn(five)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(authorsIn(five.slice(1))).toEqual([])
  })

  test('never for one writer who shared five times', () => {
    expect(authorsIn(five.map((item) => ({ ...item, author: 'a' })))).toEqual([])
  })

  test('with one contribution of each, the others waiting on', () => {
    expect(authorsIn([...five, waiting('a'), waiting('a')])).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('without counting who is not established, who yet appears among enough others', () => {
    const newcomer = waiting('n', { counts: false })
    expect(authorsIn([...five.slice(1), newcomer])).toEqual([])
    expect(authorsIn([...five, newcomer])).toContain('n')
  })

  test('keeping the larger number that one writer was promised, without holding up the others', () => {
    const careful = waiting('f', { promise: { k: 7 } })
    expect(authorsIn([...five, careful])).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(authorsIn([...five, careful, waiting('g')])).toContain('f')
  })

  test('keeping five for who was promised five, after the group went down to four', () => {
    expect(authorsIn(five.slice(1), 4)).toEqual([])
    expect(
      authorsIn(
        ['w', 'x', 'y', 'z'].map((author) => waiting(author, { promise: { k: 4 } })),
        4,
      ),
    ).toHaveLength(4)
  })

  test('for each audience apart', () => {
    const forFile = five.map((item, index) => ({
      ...item,
      audiences: (index === 0 ? ['voices', 'file'] : ['voices']) satisfies Audience[],
    }))
    for (const { served } of closeBatch(forFile, { k: 5 }).closed) expect(served).toEqual(['voices'])
    expect(authorsIn([...five, waiting('f', { audiences: ['file'] })])).not.toContain('f')
  })

  test('with another of somebody’s contributions where the first finds no company', () => {
    const lonely = waiting('a', { audiences: ['research'], promise: { k: 4 } })
    const batch = closeBatch([lonely, ...five], { k: 4 })
    expect(batch.closed.map(({ item }) => item.author).sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(batch.closed.every(({ item }) => item !== lonely)).toBe(true)
  })
})

const pools = fc
  .array(
    fc.record({
      author: fc.integer({ min: 0, max: 14 }).map(String),
      k: fc.integer({ min: 4, max: 9 }),
      audiences: fc.subarray([...audiences], { minLength: 1 }),
    }),
    { maxLength: 60 },
  )
  .chain((rows) =>
    fc.array(fc.boolean(), { minLength: 15, maxLength: 15 }).map((counting) =>
      rows.map(
        ({ author, k, audiences: to }, index): Waiting => ({
          id: String(index),
          author,
          counts: counting[Number(author)] ?? false,
          promise: { k },
          audiences: to,
        }),
      ),
    ),
  )

describe('for every pool', () => {
  test('each writer appears once at most, and among the number they were promised in each audience', () => {
    fc.assert(
      fc.property(pools, fc.integer({ min: 1, max: 8 }), (pool, k) => {
        const { closed } = closeBatch(pool, { k })
        expect(new Set(closed.map(({ item }) => item.author)).size).toBe(closed.length)
        for (const { item, served } of closed) {
          expect(served.length).toBeGreaterThan(0)
          for (const audience of served) {
            expect(item.audiences).toContain(audience)
            const company = closed.filter((other) => other.served.includes(audience) && other.item.counts)
            expect(company.length).toBeGreaterThanOrEqual(Math.max(LEAST_K, k, item.promise.k))
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  test('nobody waits who could appear: where k writers of one promise share with one audience, all of them go', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 20 }), fc.integer({ min: 4, max: 8 }), (writers, k) => {
        const pool = Array.from({ length: writers }, (_, index) => waiting(String(index), { promise: { k } }))
        expect(closeBatch(pool, { k }).closed).toHaveLength(writers >= k ? writers : 0)
      }),
    )
  })

  test('every label stands over at least k counting voices in each audience that sees it', () => {
    const voices = fc.array(
      fc.record({
        stage: fc.constantFrom('safety', 'control', null),
        code: fc.integer({ min: 0, max: 2 }),
        prompt: fc.integer({ min: 0, max: 3 }),
        month: fc.constantFrom('2026-09-30', '2026-10-01', '2026-11-18', '2027-01-06'),
        file: fc.boolean(),
      }),
      { minLength: 1, maxLength: 40 },
    )
    fc.assert(
      fc.property(voices, fc.integer({ min: 4, max: 7 }), (rows, k) => {
        const inFile = rows.filter((row) => row.file).length
        const members = rows.map(
          ({ stage, code, prompt, month, file }): Showable => ({
            origin: {
              stage,
              code: stage === null ? null : `${stage}/${code}`,
              prompt: stage === null ? null : `${stage}/${code}/${prompt}`,
            },
            day: month,
            counts: true,
            served: file && inFile >= k ? ['voices', 'file'] : ['voices'],
          }),
        )
        fc.pre(members.length >= k)
        const shown = decideShown(members, k)
        const classes = new Map<string, number[]>()
        for (const [index, { level, stage, code, prompt, period }] of shown.entries()) {
          const label = JSON.stringify([level, stage, code, prompt, period])
          classes.set(label, [...(classes.get(label) ?? []), index])
        }
        for (const indices of classes.values()) {
          for (const audience of audiences) {
            const seen = indices.filter((index) => members[index]?.served.includes(audience)).length
            expect(seen === 0 || seen >= k).toBe(true)
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})

test('a prompt is shown where k answered it, and what lies beside it goes under the coarser label', () => {
  const from = (prompt: string): Showable => ({
    origin: { stage: 'safety', code: 'safety/human-rights', prompt },
    day: '2026-11-18',
    counts: true,
    served: ['voices'],
  })
  const shown = decideShown([...Array(5).fill(from('one')), ...Array(4).fill(from('two')), from('three')], 5)
  expect(shown.map((one) => one.prompt)).toEqual([...Array(5).fill('one'), ...Array(5).fill(null)])
  expect(new Set(shown.slice(5).map((one) => one.code))).toEqual(new Set(['safety/human-rights']))
  expect(new Set(shown.map((one) => one.period))).toEqual(new Set(['2026-11']))
})

describe('a promise', () => {
  const told = { k: 5, audience: 'twelve members', reviewed: false }
  const today = { ...told, coveredBy: [] }

  test('is kept by the same or a stricter group, and broken by more readers or by a review that nobody told of', () => {
    expect(isKept(told, { ...today, k: 9 })).toBe(true)
    expect(isKept(told, { ...today, reviewed: true })).toBe(false)
    expect(isKept({ ...told, reviewed: true }, today)).toBe(true)
    expect(isKept(told, afterAudienceChange(today, 'the whole server', true))).toBe(false)
    expect(isKept(told, afterAudienceChange(today, 'ten members', false))).toBe(true)
  })

  test('is not mended by narrowing again what had been widened, for who agreed in between', () => {
    const wide = afterAudienceChange(today, 'the whole server', true)
    const narrow = afterAudienceChange(wide, 'ten members', false)
    expect(isKept({ ...told, audience: 'the whole server' }, narrow)).toBe(true)
    expect(isKept(told, narrow)).toBe(false)
  })

  test('never goes below four, whatever a row says', () => {
    expect(kFor({ k: 1 }, { k: 2 })).toBe(LEAST_K)
  })
})

test('a shuffle puts every item on every place about equally often', () => {
  const counts = Array.from({ length: 5 }, () => Array<number>(5).fill(0))
  for (let run = 0; run < 5000; run += 1) {
    for (const [place, item] of shuffled([0, 1, 2, 3, 4]).entries()) {
      const row = counts[item]
      if (row) row[place] = (row[place] ?? 0) + 1
    }
  }
  // 1000 expected; six standard deviations are 170.
  for (const row of counts) for (const count of row) expect(Math.abs(count - 1000)).toBeLessThan(200)
})
