// Every sentence that somebody could read at their worst moment, held to voice.md: both languages, all content, all words.
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../src/content/index.ts'
import { bannedIn, gradeOf, isPrompt, type Sentence, sentenceLengths, sentencesOf } from './voice.ts'

const shown = (sentence: Sentence, what: unknown): string =>
  `${sentence.file} ${sentence.path}: ${what} — ${sentence.text}`

describe.each(languages.map((language) => ({ language })))('every sentence in $language', ({ language }) => {
  const sentences = sentencesOf(language)

  it('holds nothing that the voice forbids', () => {
    const found = sentences.flatMap((sentence) => bannedIn(language, sentence).map((what) => shown(sentence, what)))
    expect(found).toEqual([])
  })

  it('types no telephone number: numbers come from the resources alone', () => {
    const harmless = /\b(19|20)\d\d\b|\d,\d{3}\b/g
    const found = sentences
      .filter(({ file }) => !/^(resources|schemes|words\/resources)/.test(file))
      .filter(({ text }) => /\d(?:[\s()-]?\d){2,}|[#*]\d/.test(text.replaceAll(harmless, '')))
    expect(found.map((sentence) => shown(sentence, 'digits'))).toEqual([])
  })
})

describe('plain English', () => {
  it.each(
    sentencesOf('en')
      .filter(isPrompt)
      .map((sentence) => [sentence.text, sentence] as const),
  )('grade 8 or below: %s', (text) => {
    expect(gradeOf(text)).toBeLessThanOrEqual(8)
  })

  it('keeps all other content at grade 8 or below as well', () => {
    // Names of codes and of offices are given, not ours to choose, and a label is too short to be measured.
    const measured = sentencesOf('en').filter(
      ({ path, text, file }) =>
        !/\.(name|label|title|ask)$/.test(path) && !file.startsWith('words/') && text.split(' ').length > 5,
    )
    const hard = measured
      .filter(({ text }) => gradeOf(text) > 8)
      .map((sentence) => shown(sentence, gradeOf(sentence.text).toFixed(1)))
    expect(measured.length).toBeGreaterThan(150)
    expect(hard).toEqual([])
  })
})

describe('short Japanese', () => {
  const longerThan = (limit: number, chosen: (sentence: Sentence) => boolean): string[] =>
    sentencesOf('ja')
      .filter(chosen)
      .flatMap((sentence) =>
        sentenceLengths(sentence.text)
          .filter((length) => length > limit)
          .map((length) => shown(sentence, length)),
      )

  it('keeps every sentence of a prompt at forty characters', () => {
    expect(longerThan(40, isPrompt)).toEqual([])
  })

  it('keeps every other sentence at about forty', () => {
    expect(longerThan(48, () => true)).toEqual([])
  })
})

describe('the rules themselves', () => {
  const rulesFind = (language: Language, text: string, file = 'plan.yaml'): string[] =>
    bannedIn(language, { file, path: '', text })

  it.each([
    ['en', 'Why did you stop?'],
    ['en', 'Great job!'],
    ['en', 'At least you have a home.'],
    ['en', 'Close your eyes and breathe in.'],
    ['en', 'Only you can read this.'],
    ['ja', 'どうして書けなかったのですか。'],
    ['ja', '目を閉じて、ゆっくり数えてください。'],
    ['ja', '今日の振り返りをしましょう。'],
    ['ja', '保存させていただきます。'],
  ] as const)('find it (%s): %s', (language, text) => {
    expect(rulesFind(language, text)).not.toEqual([])
  })

  it.each([
    ['en', 'It appears with at least four others.'],
    ['ja', 'どうしても言えないときは、書かなくてもいいです。'],
  ] as const)('let it be (%s): %s', (language, text) => {
    expect(rulesFind(language, text)).toEqual([])
  })

  it('let content speak of pills where they were taken, and no prompt ever', () => {
    expect(rulesFind('en', 'Which pills help you?', 'heavy.yaml')).toEqual([])
    expect(rulesFind('en', 'Which pills help you?', 'questions/control.yaml')).toEqual(['medicine'])
    expect(rulesFind('ja', '薬のことを教えてください。', 'questions/control.yaml')).toEqual(['薬'])
  })

  it('measure hard English as hard', () => {
    expect(
      gradeOf('Individuals experiencing institutional marginalisation necessitate comprehensive accommodation.'),
    ).toBeGreaterThan(12)
  })
})
