// No count of 1 to k − 1: not shown, and not to be had by subtracting what is shown, within a file or between two.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeIds, doorOf } from '../../src/content/index.ts'
import type { ExportRecord, ReleasePart } from '../../src/export/record.ts'
import { inSteps, isWhole, needsLook, type Standing } from '../../src/export/suppression.ts'
import { type Counted, isInRanges, openTally, ranges } from '../../src/export/tally.ts'

const k = 5
const calm: Standing = { k, uncounted: 0, touched: false, leftOutLate: false, heard: false }

/** A class as a release shows it: a prompt, a code, a door or nothing, for at least k. */
const shownClass = fc.record({
  code: fc.constantFrom(...codeIds.slice(0, 6)),
  level: fc.integer({ min: 0, max: 3 }),
  size: fc.integer({ min: k, max: 9 }),
})
const release = fc.record({
  language: fc.constantFrom('en' as const, 'ja' as const),
  month: fc.constantFrom('2026-10', '2026-11'),
  classes: fc.uniqueArray(shownClass, {
    minLength: 1,
    maxLength: 4,
    selector: ({ code, level }) => `${code} ${level}`,
  }),
})

const partOf = (
  { language, month, classes }: typeof release extends fc.Arbitrary<infer Of> ? Of : never,
  number: number,
): ReleasePart => ({
  language,
  number,
  month,
  records: classes.flatMap(({ code, level, size }) =>
    Array.from(
      { length: size },
      (_, index): ExportRecord => ({
        id: `${number} ${code} ${level} ${index}`,
        language,
        period: month,
        stage: level > 0 ? doorOf(code) : null,
        code: level > 1 ? code : null,
        prompt: level > 2 ? `${code}/a-question` : null,
        text: 'words',
      }),
    ),
  ),
})

const counted = (parts: readonly ReleasePart[], profile: 'group' | 'public' = 'group'): Counted => {
  const tally = openTally()
  for (const part of parts) tally.take(part)
  return tally.result(profile, k)
}
const byLabels = ({ counts }: Counted): Map<string, number> =>
  new Map(counts.map(({ voices, authors: _, ...labels }) => [JSON.stringify(labels), voices]))
const isHidden = (count: number): boolean => count > 0 && count < k

describe('counts', () => {
  it('are never between 1 and k − 1, nor are the differences of a count and the finer ones below it', () => {
    fc.assert(
      fc.property(fc.array(release, { minLength: 1, maxLength: 6 }), (releases) => {
        const { counts } = counted(releases.map(partOf))
        const below = (coarse: (typeof counts)[number]) => (fine: (typeof counts)[number]) =>
          (['period', 'stage', 'code'] as const).every(
            (label) => coarse[label] === null || coarse[label] === fine[label],
          )
        for (const coarse of counts) {
          expect(coarse.voices).toBeGreaterThanOrEqual(k)
          expect(coarse.authors).toBeGreaterThanOrEqual(k)
          expect(coarse.authors).toBeLessThanOrEqual(coarse.voices)
          if (!['all', 'period', 'stage', 'code'].includes(coarse.table)) continue
          for (const table of ['stage-by-period', 'code', 'prompt'] as const) {
            if (coarse.table === table || (coarse.period !== null && table !== 'stage-by-period')) continue
            const fine = counts.filter((count) => count.table === table && below(coarse)(count))
            for (const one of fine) expect(isHidden(coarse.voices - one.voices)).toBe(false)
          }
        }
      }),
    )
  })

  it('do not differ by 1 to k − 1 between two files of whole releases', () => {
    fc.assert(
      fc.property(fc.array(release, { minLength: 2, maxLength: 6 }), fc.nat({ max: 5 }), (releases, without) => {
        const all = releases.map(partOf)
        const before = byLabels(counted(all.filter((_, index) => index !== without)))
        for (const [labels, count] of byLabels(counted(all)))
          expect(isHidden(Math.abs(count - (before.get(labels) ?? 0)))).toBe(false)
      }),
    )
  })

  it('for the public tell of nobody who took words back', () => {
    fc.assert(
      fc.property(release, fc.nat(), (one, who) => {
        const part = partOf(one, 1)
        const left = { ...part, records: part.records.filter((_, index) => index !== who % part.records.length) }
        // Where a class would hold fewer than k then, the release is not in the file at all.
        fc.pre(isWhole(left.records, calm, k, 'public'))
        const after = byLabels(counted([left], 'public'))
        for (const [labels, count] of byLabels(counted([part], 'public')))
          expect(Math.abs(count - (after.get(labels) ?? 0)) % k).toBe(0)
      }),
    )
  })

  it('come in steps of k from below', () => {
    fc.assert(fc.property(fc.nat(), (count) => inSteps(count, k) % k === 0 && count - inSteps(count, k) < k))
  })

  it('take the largest release for the number of writers, since one person may have written in each', () => {
    const one = partOf({ language: 'en', month: '2026-11', classes: [{ code: codeIds[0]!, level: 2, size: 6 }] }, 1)
    const two = partOf({ language: 'en', month: '2026-11', classes: [{ code: codeIds[0]!, level: 2, size: 8 }] }, 2)
    expect(counted([one, two]).counts[0]).toMatchObject({ voices: 14, authors: 8 })
    // A large release comes in parts.
    const parts = [0, 3, 6].map((from) => ({ ...two, records: two.records.slice(from, from + 3) }))
    expect(counted([one, ...parts]).counts[0]).toMatchObject({ voices: 14, authors: 8 })
  })
})

describe('a release', () => {
  it('goes only where each of its classes still holds k', () => {
    fc.assert(
      fc.property(release, fc.nat(), fc.nat({ max: 9 }), (one, which, gone) => {
        const { records } = partOf(one, 1)
        const target = records[which % records.length]!
        const isTarget = (record: ExportRecord) =>
          record.stage === target.stage && record.code === target.code && record.prompt === target.prompt
        let left = gone
        const rest = records.filter((record) => !isTarget(record) || left-- <= 0)
        const size = rest.filter(isTarget).length
        if (isHidden(size)) expect(isWhole(rest, calm, k, 'group')).toBe(false)
        expect(isWhole(records, calm, k, 'group')).toBe(true)
      }),
    )
  })

  it('is looked at wherever something could have changed', () => {
    expect(needsLook(calm, k, 'group')).toBe(false)
    for (const changed of [{ touched: true }, { k: null }, { k: 4 }])
      expect(needsLook({ ...calm, ...changed }, k, 'group')).toBe(true)
    expect(needsLook(calm, k + 1, 'group')).toBe(true)
    expect(needsLook(calm, k, 'research')).toBe(true)
  })
})

describe('numbers of releases', () => {
  it('are told as ranges that hold just them', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 })), (numbers) => {
        const text = ranges(numbers)
        for (let number = 1; number <= 60; number += 1) expect(isInRanges(text, number)).toBe(numbers.includes(number))
      }),
    )
  })
})
