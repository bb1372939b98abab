// What makes text safety fast must never change what it finds: a word looked up by sums, an expression passed over, a text copied at once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { forget, mayHold, sift } from '../../src/safety/deidentify/needs.ts'
import { oneOf } from '../../src/safety/deidentify/one-of.ts'
import { wordsOf } from '../../src/safety/deidentify/tokens.ts'
import { articles, isIn, roles } from '../../src/safety/deidentify/words-around.ts'
import { bitsOf } from '../../src/safety/lexicon/index.ts'
import { listsOfWord } from '../../src/safety/lexicon/lists.ts'
import { isSlipOfOrdinary } from '../../src/safety/lexicon/slips.ts'

const folder = join(import.meta.dirname, '../../src/safety/lexicon')

describe('the lexicon', () => {
  it('knows every word of its file, each by its own bits, though it holds no word', () => {
    const wrong: string[] = []
    for (const line of readFileSync(join(folder, 'words.txt'), 'utf8').split('\n')) {
      const [bits, ...words] = line.split(' ')
      // Kept words and first words of places have further bits, from other files.
      for (const word of words) if ((bitsOf(word) & Number(bits)) !== Number(bits)) wrong.push(word)
    }
    expect(wrong).toEqual([])
  })

  it('does not take a strange word for one of its own', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{14,20}$/), (word) => {
        expect(bitsOf(`qx${word}zq`)).toBe(0)
      }),
    )
  })

  it('sees a letter too many, missing, wrong or swapped, and two words run together', () => {
    for (const slip of ['kitchhen', 'kitchn', 'kitchan', 'kicthen', 'kitchendoor'])
      expect(isSlipOfOrdinary(slip), slip).toBe(true)
    expect(isSlipOfOrdinary('qzvxkw')).toBe(false)
  })
})

describe('an expression that is passed over', () => {
  afterEach(forget)

  const patterns = [
    /(?:street|road)\b/gi,
    /(?<![a-z])(?:dr|mr)\.? [A-Z]/g,
    /さん|くん(?=[はが])/gu,
    /[\u3400-\u9fff]{2,8}党(?!員)/gu,
    /(?<=\b(?:born|aged) )\d{1,2}(?!\d)/gi,
    /colou?r|gr[ae]y/g,
    /(?:ab)*c|[x-z]+y?/g,
    /té|É+/giu,
    /\(at\)|\u3042{2,}/gu,
  ]
  const piece = fc.constantFrom(
    ...[
      'street',
      'Road',
      'dr',
      ' Mr. A',
      'さん',
      'くんが',
      '民主党',
      '党員',
      'born 41',
      'color',
      'grey',
      'ab',
      'c',
      'zy',
    ],
    ...['té', 'É', '(at)', 'ああ', ' ', '7', '党', 'a', '漢字'],
  )

  it('never had a match in the text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        sift(text)
        for (const pattern of patterns)
          if (text.match(pattern)) expect(mayHold(pattern), `${pattern.source} in ${text}`).toBe(true)
      }),
      { numRuns: 400 },
    )
  })

  it('is passed over where its letters are not there', () => {
    sift('a quiet day by the sea')
    for (const pattern of patterns.slice(0, 5)) expect(mayHold(pattern), pattern.source).toBe(false)
  })

  it('is tried wherever nothing was sifted', () => {
    expect(mayHold(/street/)).toBe(true)
  })
})

describe('a list that words are looked up in', () => {
  it('holds its words however cased, accented or owned, and no others', () => {
    for (const text of ['nurse', 'Nurse', "nurse's", 'Mère']) expect(isIn(wordsOf(text)[0], roles), text).toBe(true)
    for (const text of ['nurses', 'banana', 'the']) expect(isIn(wordsOf(text)[0], roles), text).toBe(false)
    expect(isIn(wordsOf('the')[0], articles)).toBe(true)
    expect(isIn(undefined, roles)).toBe(false)
  })

  it('does not take a strange word for one of its own', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{14,20}$/), (word) => {
        expect(listsOfWord(`qx${word}zq`)).toBe(0)
      }),
    )
  })
})

describe('a list in a rule', () => {
  it('holds its words and no others', () => {
    for (const word of ['in', 'near', "women's"]) expect(oneOf("in|near|women's", word)).toBe(true)
    for (const word of ['', 'i', 'inn', 'nea', 'in|near', 'zoo']) expect(oneOf("in|near|women's", word)).toBe(false)
  })
})
