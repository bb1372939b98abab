// What kind of morpheme one is: by its script, and by what the dictionary says of it.
import { bodyHeads, careHeads, companyHeads, placeHeads } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import type { Morpheme } from '../../lexicon/morphemes.ts'

export const kanji = /^[\u3400-\u9fff\uf900-\ufaff々〆ヶ]+$/
export const katakana = /^[ァ-ヺー・]+$/
export const hiragana = /^[ぁ-ゖー]+$/
export const latin = /^[A-Za-z\u00c0-\u024f]/
const isOf = { noun: 1, person: 2, place: 4, proper: 8, prefix: 16 } as const
// There are some seventy parts of speech, and every morpheme is asked of its own many times: each is read once.
const parts = new Map<string, number>()
function traitsOf(part: string): number {
  const known = parts.get(part)
  if (known !== undefined) return known
  const traits =
    (/^名詞(?!,(?:代名詞|非自立|特殊))/.test(part) ? isOf.noun : 0) |
    (part.startsWith('名詞,固有名詞,人名') ? isOf.person : 0) |
    (part.startsWith('名詞,固有名詞,地域') ? isOf.place : 0) |
    (part.startsWith('名詞,固有名詞') ? isOf.proper : 0) |
    (part.startsWith('接頭詞') ? isOf.prefix : 0)
  parts.set(part, traits)
  return traits
}
export const isNoun = (m: Morpheme): boolean => (traitsOf(m.part) & isOf.noun) !== 0
export const isPerson = (m: Morpheme): boolean => (traitsOf(m.part) & isOf.person) !== 0
export const isPlace = (m: Morpheme): boolean => (traitsOf(m.part) & isOf.place) !== 0
export const isPrefix = (m: Morpheme): boolean => (traitsOf(m.part) & isOf.prefix) !== 0
/** What holds foreign names together. */
export const isLink = (text: string): boolean => text.length === 1 && '・=＝-&＆'.includes(text)
export const isOrganisation = (m: Morpheme): boolean =>
  m.part === '名詞,固有名詞,組織' && !(m.unknown && latin.test(m.text))
export const isProper = (m: Morpheme): boolean =>
  (traitsOf(m.part) & isOf.proper) !== 0 && !(m.unknown && !katakana.test(m.text)) && !katakanaWords.has(m.text)
export const isCounter = (m: Morpheme): boolean => m.part === '名詞,数' || m.part === '名詞,接尾,助数詞'

export const headWords: ReadonlySet<string> = new Set([...companyHeads, ...bodyHeads, ...careHeads, ...placeHeads])
export const isHeadWord = (text: string): boolean => headWords.has(text)
