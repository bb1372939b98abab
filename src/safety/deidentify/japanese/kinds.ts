// What kind of morpheme one is: by its script, and by what the dictionary says of it.
import { bodyHeads, careHeads, companyHeads, placeHeads } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import type { Morpheme } from '../../lexicon/morphemes.ts'

export const kanji = /^[\u3400-\u9fff\uf900-\ufaff々〆ヶ]+$/
export const katakana = /^[ァ-ヺー・]+$/
export const hiragana = /^[ぁ-ゖー]+$/
export const latin = /^[A-Za-z\u00c0-\u024f]/
export const isNoun = (m: Morpheme): boolean =>
  m.part.startsWith('名詞') &&
  !m.part.startsWith('名詞,代名詞') &&
  !m.part.startsWith('名詞,非自立') &&
  !m.part.startsWith('名詞,特殊')
export const isPerson = (m: Morpheme): boolean => m.part.startsWith('名詞,固有名詞,人名')
export const isPlace = (m: Morpheme): boolean => m.part.startsWith('名詞,固有名詞,地域')
export const isOrganisation = (m: Morpheme): boolean =>
  m.part === '名詞,固有名詞,組織' && !(m.unknown && latin.test(m.text))
export const isProper = (m: Morpheme): boolean =>
  !katakanaWords.has(m.text) && m.part.startsWith('名詞,固有名詞') && !(m.unknown && !katakana.test(m.text))
export const isCounter = (m: Morpheme): boolean => m.part === '名詞,数' || m.part === '名詞,接尾,助数詞'

const headWords = new Set([...companyHeads, ...bodyHeads, ...careHeads, ...placeHeads])
export const isHeadWord = (text: string): boolean => headWords.has(text)
