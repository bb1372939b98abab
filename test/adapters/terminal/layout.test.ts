// How text is laid out in a terminal: within its width, in both scripts, and with nothing in it that a terminal would obey.
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { harmless, textWidth, wrap } from '../../../adapters/terminal/layout.ts'
import { renderCard, renderField } from '../../../adapters/terminal/render.ts'
import { legible } from '../rig.ts'
import { filledForms, fullCard } from '../samples.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 200 })
const signs = fc.string({
  unit: fc.constantFrom('a', ' ', 'あ', '。', '「', '」', '👩‍👩‍👧', 'é', '\n', 'ー', '(', ')'),
  maxLength: 200,
})

describe('lines in the terminal', () => {
  it('are never wider than the screen, and lose no sign', () => {
    fc.assert(
      fc.property(fc.oneof(text, signs), fc.integer({ min: 4, max: 60 }), (words, width) => {
        const plain = harmless(words)
        const lines = wrap(plain, width, '│ ')
        for (const line of lines) {
          // One sign alone may be wider than the narrowest screens.
          const isOneSign = [...new Intl.Segmenter().segment(line.slice(2))].length === 1
          if (!isOneSign) expect(textWidth(line)).toBeLessThanOrEqual(width)
        }
        expect(legible(lines.map((line) => line.slice(2)).join(''))).toBe(legible(plain))
      }),
      { numRuns: 300 },
    )
  })

  it('break between words, and between Japanese signs where Japanese may break', () => {
    expect(wrap('the light is on and stays', 12)).toEqual(['the light is', 'on and stays'])
    expect(wrap('明かりがついています。', 20)).toEqual(['明かりがついていま', 'す。'])
    expect(wrap('「ひとこと」', 10)).toEqual(['「ひとこ', 'と」'])
    expect(wrap('a-word-longer-than-a-line', 10)).toEqual(['a-word-lon', 'ger-than-a', '-line'])
    expect(wrap('one\n\ntwo', 10, '│ ')).toEqual(['│ one', '│', '│ two'])
  })

  it('measure as a terminal does', () => {
    for (const sample of ['plain', '日本語', 'ｱｲｳ', 'é', '👨‍👩‍👧‍👦', 'a\u200bb', '한글', '０１']) {
      expect(textWidth(sample)).toBe(stringWidth(sample))
    }
  })

  it('hold nothing that a terminal would obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (words) => {
        expect(harmless(words)).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u)
      }),
    )
  })

  it('of whole cards and forms fit narrow screens, in both languages', () => {
    for (const width of [24, 40, 80]) {
      const screen = { width, colour: false }
      for (const language of ['en', 'ja', 'both'] as const) {
        const lines = [
          ...renderCard(screen, fullCard(language)),
          ...filledForms(language).flatMap((form) =>
            form.fields.flatMap((_, index) => renderField(screen, form, index)),
          ),
        ]
        // An address is never broken, and a menu's label keeps its line.
        for (const line of lines) if (!/^ {2}→|^▾/.test(line)) expect(textWidth(line), line).toBeLessThanOrEqual(width)
      }
    }
  })
})
