// Whether capitals mean anything where a word stands.
import { known, ordinary } from '../../lexicon/known.ts'
import type { Word } from '../tokens.ts'

export type Style = 'plain' | 'titled' | 'shouted'

function breaks(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) === 10) return true
  return false
}

/** Whether capitals mean anything on a word's line: not in headings, not where everything is shouted. */
export function stylesOf(text: string, words: readonly Word[]): Style[] {
  const styles: Style[] = new Array(words.length).fill('plain')
  let first = 0
  for (let index = 1; index <= words.length; index += 1) {
    const before = words[index - 1]
    const word = words[index]
    if (word && before && !breaks(text, before.end, Math.min(word.start, before.end + 40))) continue
    let plain = 0
    let upper = 0
    let raised = 0
    for (let at = first; at < index; at += 1) {
      const one = words[at]
      if (!one || one.text.length < 2) continue
      if (one.casing === 'upper') upper += 1
      if (!(one.bits & ordinary) || one.opens || one.bits & (known.capital | known.kept)) continue
      if (one.casing === 'lower') plain += 1
      else raised += 1
    }
    const style = upper >= 3 && upper > plain ? 'shouted' : raised >= 3 && raised > plain ? 'titled' : 'plain'
    if (style !== 'plain') styles.fill(style, first, index)
    first = index
  }
  return styles
}
