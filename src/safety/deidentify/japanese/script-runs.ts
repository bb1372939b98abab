// What is left to go by where the dictionary is not installed: runs of one script.
import { bodyHeads, companyHeads, honorifics, placeHeads } from '../../lexicon/japanese-words.ts'
import type { Morpheme } from '../../lexicon/morphemes.ts'
import { kanji, katakana } from './kinds.ts'

/** Where there is no dictionary: runs of kanji, of katakana, of hiragana, as if each were a noun. */
export function scriptRuns(text: string): Morpheme[] {
  const morphemes: Morpheme[] = []
  for (const match of text.matchAll(
    /[\u3400-\u9fff々〆ヶ]{1,40}|[ァ-ヺー]{1,40}|さん|くん|ちゃん|様|さま|[ぁ-ゖー]|[A-Za-z]{1,40}|[\s\S]/gu,
  )) {
    const value = match[0]
    const start = match.index
    if (kanji.test(value) && value.length > 1) {
      const head = headOf(value)
      if (head && head.length < value.length) {
        morphemes.push({
          start,
          end: start + value.length - head.length,
          text: value.slice(0, -head.length),
          part: '名詞,固有名詞,一般',
          unknown: false,
        })
        morphemes.push({
          start: start + value.length - head.length,
          end: start + value.length,
          text: head,
          part: '名詞,接尾,一般',
          unknown: false,
        })
        continue
      }
    }
    const part = kanji.test(value)
      ? '名詞,一般'
      : katakana.test(value)
        ? '名詞,一般'
        : /^[A-Za-z]/.test(value)
          ? '名詞,一般'
          : honorifics.has(value)
            ? '名詞,接尾,人名'
            : '助詞'
    morphemes.push({ start, end: start + value.length, text: value, part, unknown: katakana.test(value) })
  }
  return morphemes
}

function headOf(value: string): string | undefined {
  for (let length = Math.min(6, value.length - 1); length >= 1; length -= 1) {
    const tail = value.slice(-length)
    if (
      honorifics.has(tail) ||
      (length > 1 && (companyHeads.has(tail) || bodyHeads.has(tail) || placeHeads.has(tail))) ||
      /^[市区町村県駅]$/.test(tail)
    )
      return tail
  }
  return undefined
}
