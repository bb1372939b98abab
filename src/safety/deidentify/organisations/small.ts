// The same names written small: "at riverside clinic", "stillwater supercomputing inc".
import { known, name } from '../../lexicon/known.ts'
import type { Word } from '../tokens.ts'
import { articles } from '../words-around.ts'
import { gapOf, generic, placing } from './words.ts'

/** stillwater supercomputing inc: legal forms written small make a name of the words before them on the line. */
export function smallFirm(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  let first = index
  while (first > 0 && index - first < 3) {
    const before = words[first - 1] as Word
    if (
      gapOf(text, before, words[first] as Word) !== ' ' ||
      before.suffix ||
      /^(?:the|a|an|my|at|for|from|in|of|to|and|with|by|is|was|about|i|we|you)$/.test(before.key)
    )
      break
    first -= 1
  }
  return first === index ? undefined : { start: (words[first] as Word).start, end: (words[index] as Word).end }
}

export function smallName(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  for (let length = 1; length <= 3; length += 1) {
    const first = index - length
    const lead = words[first - 1]
    const part = words[first]
    if (!part || articles.has(part.key) || part.suffix) return undefined
    if (gapOf(text, part, words[first + 1] as Word) !== ' ') return undefined
    if (!lead || !placing.has(lead.key) || gapOf(text, lead, part) !== ' ') continue
    const parts = words.slice(first, index)
    const own =
      /^(?:st|saint)$/.test(part.key) ||
      parts.some(
        (one) =>
          !generic.has(one.key) &&
          ((one.bits & (name | known.place)) !== 0 ? !(one.bits & known.frequent) : one.bits === 0),
      )
    if (
      own &&
      parts.every(
        (one) =>
          !(one.bits & known.frequent) ||
          generic.has(one.key) ||
          one.bits & known.place ||
          /^(?:saint|st|king|queen|royal|north|south|east|west|green|hill|park|house)$/.test(one.key),
      )
    ) {
      return { start: part.start, end: (words[index] as Word).end }
    }
    return undefined
  }
  return undefined
}
