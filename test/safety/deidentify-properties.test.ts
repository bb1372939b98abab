// What must hold of de-identification for every text: honest offsets, untouched surroundings, brackets left alone, linear work.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deidentify } from '../../src/safety/deidentify/index.ts'

const lines = readFileSync(join(import.meta.dirname, '../fixtures/text-safety/deidentify.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { text: string }).text)
const piece = fc.oneof(
  fc.constantFrom(...lines),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('[a person]', '[場所]', '\u200b', '\ud83d', '\udc00', '１２３', 'ﾀﾞ', '㍿', '\r\n', '  '),
)
const writing = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(' '))
const locale = fc.constantFrom('en', 'ja', 'de', 'es', 'fr', 'xx')

describe('for every text', () => {
  it('spans lie inside the text, in order, apart, and hold something', () => {
    fc.assert(
      fc.property(writing, locale, (text, language) => {
        let last = 0
        for (const { start, end } of deidentify(text, { locale: language }).spans) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })

  it('what stands outside the spans stays letter by letter, and each span becomes one bracket', () => {
    fc.assert(
      fc.property(writing, locale, (text, language) => {
        const result = deidentify(text, { locale: language })
        let rest = result.text
        let at = 0
        for (const { start, end } of result.spans) {
          const kept = text.slice(at, start)
          expect(rest.startsWith(kept)).toBe(true)
          rest = rest.slice(kept.length)
          const bracket = /^\[[^[\]]+\]/.exec(rest)?.[0] ?? ''
          expect(bracket).not.toBe('')
          rest = rest.slice(bracket.length)
          at = end
        }
        expect(rest).toBe(text.slice(at))
      }),
      { numRuns: 300 },
    )
  })

  it('a second reading leaves every bracket of the first', () => {
    fc.assert(
      fc.property(writing, locale, (text, language) => {
        const count = (words: string): number => words.match(/\[[^[\]\n]+\]/g)?.length ?? 0
        const once = deidentify(text, { locale: language }).text
        expect(count(deidentify(once, { locale: language }).text)).toBeGreaterThanOrEqual(count(once))
      }),
      { numRuns: 200 },
    )
  })

  it('the same text always reads the same', () => {
    fc.assert(
      fc.property(writing, (text) => {
        expect(deidentify(text, { locale: 'en' })).toEqual(deidentify(text, { locale: 'en' }))
      }),
      { numRuns: 50 },
    )
  })

  it('a phrase that the writer named is gone', () => {
    fc.assert(
      fc.property(writing, fc.constantFrom('blue kettle', 'Zebra', '灯台', 'été'), (text, phrase) => {
        const said = `${text} ${phrase} ${text}`
        expect(deidentify(said, { locale: 'en', also: [phrase] }).text).not.toContain(phrase)
      }),
      { numRuns: 50 },
    )
  })
})

/**
 * Work is counted, not timed: every look at a character, every slice by its length, every regular expression by how far it read.
 * What a machine does at the moment cannot make this test fail.
 */
function workOf(run: () => unknown): number {
  let work = 0
  const string = String.prototype as unknown as Record<string, (...args: unknown[]) => unknown>
  const saved = new Map<string, (...args: unknown[]) => unknown>()
  for (const method of [
    'charCodeAt',
    'charAt',
    'codePointAt',
    'slice',
    'startsWith',
    'indexOf',
    'toLowerCase',
    'normalize',
  ]) {
    const original = string[method] as (...args: unknown[]) => unknown
    saved.set(method, original)
    string[method] = function (this: string, ...args: unknown[]) {
      const result = original.apply(this, args)
      work +=
        method === 'indexOf'
          ? 1 + ((result as number) < 0 ? this.length : (result as number)) - Number(args[1] ?? 0)
          : typeof result === 'string'
            ? 1 + result.length
            : 1
      return result
    }
  }
  const exec = RegExp.prototype.exec
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.lastIndex
    const match = exec.call(this, text)
    work +=
      1 +
      (this.global
        ? (match ? this.lastIndex : text.length) - from
        : match
          ? match.index + match[0].length
          : text.length)
    return match
  }
  try {
    run()
  } finally {
    for (const [method, original] of saved) string[method] = original
    RegExp.prototype.exec = exec
  }
  return work
}

describe('work', () => {
  const grows = (unit: string): { once: number; twice: number } => {
    const sized = (length: number): string => unit.repeat(Math.ceil(length / unit.length))
    deidentify(unit.repeat(3), { locale: 'en' })
    return {
      once: workOf(() => deidentify(sized(4_000), { locale: 'en' })),
      twice: workOf(() => deidentify(sized(8_000), { locale: 'en' })),
    }
  }

  it.each([
    'a',
    'A',
    'Anna ',
    'A. ',
    '1',
    '1-',
    '1 ',
    '+',
    'a.',
    'a@',
    '@',
    '#1',
    '[a ',
    '<@',
    'Anna, ',
    '12 Oak ',
    'one two ',
    'Dr. ',
    'the corner of ',
    'my name is ',
    'あ',
    'アン・',
    '漢',
    '山田太郎',
    'さん',
    '1丁目',
    '👩‍👧',
    'a\u200b',
    'a\u0301',
    'Ａ１',
    'аА',
    ' ',
    '\n',
    "'",
    'x and ',
    'took 10 ',
  ])('doubles at most when a hostile text doubles: %j', (unit) => {
    const { once, twice } = grows(unit)
    expect(twice).toBeLessThanOrEqual(2.2 * once + 2_000)
  })

  it('stays below a bound for every character of any repeated piece', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), (unit) => {
        const { once, twice } = grows(unit)
        expect(twice).toBeLessThanOrEqual(2.5 * once + 5_000)
        expect(twice / 8_000).toBeLessThanOrEqual(2_500)
      }),
      { numRuns: 25 },
    )
  })
})
