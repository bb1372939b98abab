// Which language somebody is answered in, and that a wrong guess is never made.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOfLocale, languageOfWords } from '../../src/content/index.ts'

describe('by locale', () => {
  it.each([
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['ja_JP.UTF-8', 'ja'],
    ['en-GB', 'en'],
    ['en_US.UTF-8', 'en'],
    ['EN', 'en'],
    ['fr', null],
    ['jam', null],
    ['C.UTF-8', null],
    ['', null],
    [null, null],
  ] as const)('%s is %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language)
  })
})

describe('by the script of the words', () => {
  it.each([
    ['今日はしんどい。', 'ja'],
    ['Slackで話しました', 'ja'],
    ['つらい', 'ja'],
    ['I am tired', 'en'],
    ['I said ありがとう and then I walked all the way home', 'en'],
    ['救命', null],
    ['🙂🙂', null],
    ['\ud83d', null],
    ['12:30', null],
    ['', null],
    ['مرحبا', null],
  ] as const)('%s is %s', (text, language) => {
    expect(languageOfWords(text)).toBe(language)
  })

  it('answers for any text at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => ['en', 'ja', null].includes(languageOfWords(text))))
  })
})
