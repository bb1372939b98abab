// What holds for every text: it never throws, its work grows with the length and no faster, and disguises that are invisible change nothing.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screen } from '../../src/safety/screen/index.ts'
import { inspect } from '../../src/safety/screen/inspect.ts'

const said = [
  'I want to die',
  'i took all my pills',
  'my husband hits me every night',
  'I like tea',
  'I am not suicidal',
  'もう死にたいです',
  'リストカットをした',
  '散歩が好き',
  'quiero morir',
]

describe('screening', () => {
  it('never throws and keeps its shape, lone surrogates included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.string({ unit: fc.integer({ min: 0xd7f0, max: 0xe010 }).map((code) => String.fromCharCode(code)) }),
        (one, two) => {
          const { level, needs } = screen(one + two, { locale: 'ja' })
          expect(level === 'none').toBe(needs.length === 0)
        },
      ),
      { numRuns: 120 },
    )
  })

  it('answers the same whenever it is asked: nothing of a text stays behind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...said), fc.string({ maxLength: 200 }), (text, between) => {
        const before = screen(text, { locale: 'en' })
        screen(between, { locale: 'en' })
        expect(screen(text, { locale: 'en' })).toEqual(before)
      }),
      { numRuns: 100 },
    )
  })

  it('does not mind invisible characters, wide letters or case', () => {
    const invisible = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad')
    fc.assert(
      fc.property(fc.constantFrom(...said), invisible, fc.integer({ min: 0, max: 40 }), (text, mark, every) => {
        const plain = screen(text, { locale: 'en' })
        const hidden = [...text].map((char, at) => (at % (every + 1) === 0 ? char + mark : char)).join('')
        const wide = text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
        for (const disguised of [hidden, wide, text.toUpperCase()])
          expect(screen(disguised, { locale: 'en' })).toEqual(plain)
      }),
      { numRuns: 100 },
    )
  })

  it('does a bounded number of steps for each character, on the texts that ask most of it', () => {
    // Most steps a character costs on hostile input, measured at about 160; a rule that went back over the text would pass it at once.
    const most = 400
    const pieces = [
      'i ',
      'i want to ',
      'k',
      'i a i a ',
      'kill myself ',
      'my friend ',
      '死',
      'に',
      'たい',
      '薬を',
      '" ',
      "'",
      '. ',
      'a.',
      '*',
      'k*',
      '💀',
      '！',
      '\u200b',
      'want to want to ',
      'not not ',
      '1',
      'die ',
      'he he ',
      '、',
      '自殺を',
      '𐌰',
      '彼が',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 40, max: 160 }),
        (some, times) => {
          const text = some.join('').repeat(times)
          const { work } = inspect(text)
          expect(work).toBeLessThan(most * text.length + 1000)
          expect(inspect(text + text).work).toBeLessThan(2.5 * work + 1000)
        },
      ),
      { numRuns: 40 },
    )
  })
})
