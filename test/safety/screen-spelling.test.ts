// How a word that was mistyped, shortened or hidden from a filter is read as the word it was meant to be, and what is left as it stands.
import { describe, expect, it } from 'vitest'
import { readWords } from '../../src/safety/screen/inspect.ts'
import { cutIntoWords, isEverydayWord, isRealWord, spelled } from '../../src/safety/screen/spelling.ts'

const read = (text: string): string =>
  readWords(text)
    .spoken.filter((word) => word !== '。')
    .join(' ')

describe('a word is read as it was meant', () => {
  it.each([
    ['letters swapped', 'stnading', 'standing'],
    ['a letter missing', 'thoghts', 'thoughts'],
    ['a letter too many', 'nevver', 'never'],
    ['another letter in its place', 'tomorriw', 'tomorrow'],
    ['vowels left out', 'evrythng', 'everything'],
    ['only its consonants', 'frnt', 'front'],
    ['an ending as it is spoken', 'eatn', 'eating'],
    ['a letter held down', 'soooorry', 'sorry'],
    ['figures for letters', 'cr0sses', 'crosses'],
  ])('%s: %s', (_kind, word, meant) => {
    expect(spelled(word)).toBe(meant)
  })

  it.each(['tonight', 'quetiapine', 'tokyo', 'b12', '2nd', 'mp3', 'ok', 'xqzjw', '1234', 'a'.repeat(21)])(
    'leaves what needs no guess, or allows none: %s',
    (word) => {
      expect(spelled(word)).toBeUndefined()
    },
  )

  it('leaves other languages as they stand in our own lines', () => {
    for (const word of ['quiero', 'nacht', 'envie']) {
      expect(isRealWord(word), word).toBe(true)
      expect(isEverydayWord(word), word).toBe(false)
    }
  })
})

describe('letters that stand alone are read as words', () => {
  it.each([
    ['i   w a n t   o u t', 'i want out'],
    ['W H O  W O U L D  E V E N  C O M E', 'who would even come'],
    ['d-i-e d-i-e its the only word', 'die die its the only word'],
    ['g o o d b y e', 'goodbye'],
    ['s.u.i.c.i.d.e is on my mind', 'suicide is on my mind'],
  ])('%s', (text, meant) => {
    expect(read(text)).toBe(meant)
  })

  it('leaves marks and initials apart', () => {
    expect(read('I got an A in art and a C in maths')).toContain('an a in art')
    expect(read('q v x z')).toBe('q v x z')
  })

  it('joins a word that was cut in two, where neither half is one', () => {
    expect(read('it hurts on pur pose')).toBe('it hurts on purpose')
  })

  it('cuts a row of letters the likeliest way, or gives up', () => {
    expect(cutIntoWords('tooverandout')).toEqual(['to', 'over', 'and', 'out'])
    expect(cutIntoWords('qzxv')).toBeUndefined()
    expect(cutIntoWords('')).toEqual([])
  })
})
