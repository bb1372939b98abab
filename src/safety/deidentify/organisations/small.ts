// The same names written small: "at riverside clinic", "stillwater supercomputing inc".
import { known, name } from '../../lexicon/known.ts'
import type { Word } from '../tokens.ts'
import { articles } from '../words-around.ts'
import { gapOf, generic, namedAfter, placing, raised } from './words.ts'

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

const kindsOfWard =
  /^(?:locked|maternity|surgical|isolation|cancer|stroke|psych|psychiatric|secure|forensic|geriatric|recovery|oncology|pediatric|paediatric|cardiac|mixed|female|male|crowded|noisy|closed|acute|eating|hospital|post-natal|postnatal|assessment|admission|admissions|rehabilitation|burns|fever|children)$/
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
          ((words[index]?.key === 'ward' && !kindsOfWard.test(one.key) && !(one.bits & known.frequent)) ||
            ((one.bits & (name | known.place)) !== 0 ? !(one.bits & known.frequent) : one.bits === 0)),
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
      const hall =
        /^(?:hall|hospital|school|centre|center|house)$/.test(words[index + 1]?.key ?? '') &&
        gapOf(text, words[index] as Word, words[index + 1] as Word) === ' '
      return { start: part.start, end: (words[hall ? index + 1 : index] as Word).end }
    }
    return undefined
  }
  return undefined
}

const ofWord = /^(?:de|du|des|del|d|la|le|las|los|les|l|am|an|der|zum|zur)$/
const elided = /^[ld]['’](?=\p{L}{4})/u
/** A kind of place that other languages write small before its name: "l'hôpital Sainte-Anne", "la asociación Nuevo Amanecer". */
export function smallThenName(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const word = words[index] as Word
  const bare = word.key.replace(elided, '')
  // "hospital" alone is English as well: there the small word between must come.
  if (!namedAfter.has(bare) || raised(word)) return undefined
  let next = index + 1
  while (ofWord.test(words[next]?.key ?? '') && !raised(words[next]) && next - index < 3) next += 1
  if (next === index + 1 && /^(?:hospital|college|association)$/.test(word.key) && !isForeign(words, index))
    return undefined
  let last = index
  for (let at = next; raised(words[at]) && at - index < 7; at += 1) {
    const gap = gapOf(text, words[at - 1] as Word, words[at] as Word)
    const joins = at === next ? /^(?: |['’]| [ld]['’])$/.test(gap) : /^(?:[ -]| & )$/.test(gap)
    const one = words[at] as Word
    if (!joins || one.bits & known.kept || one.text === 'I') break
    last = at
  }
  return last === index
    ? undefined
    : { start: word.start + (word.key.length - bare.length), end: (words[last] as Word).end }
}

const isForeign = (words: readonly Word[], index: number): boolean =>
  /^(?:el|la|un|al|del|mi|una|en|le|l|du|au|une|mon|notre|nuestro)$/.test(words[index - 1]?.key ?? '')

export const kindsOfWork = /^(?:warehouse|factory|depot|plant|shipyard|refinery|supermarket|branch)$/
/** "at the Amazon warehouse": a place of work of which somebody says whose it is, even if everybody knows the name. */
export function workplaceOf(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const word = words[index] as Word
  if (!kindsOfWork.test(word.key) || raised(word)) return undefined
  let first = index
  while (first > 0 && index - first < 4) {
    const before = words[first - 1] as Word
    if (!raised(before) || before.opens || before.text === 'I' || gapOf(text, before, words[first] as Word) !== ' ')
      break
    first -= 1
  }
  return first === index ? undefined : { start: (words[first] as Word).start, end: (words[index - 1] as Word).end }
}

/** "St. Jude's": a saint who owns something is a hospital, a school or a church. */
export function saintsOwn(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const saint = words[index] as Word
  const next = words[index + 1]
  if (!/^(?:st|saint)$/.test(saint.key) || !raised(saint) || !next || !raised(next) || next.suffix !== 's')
    return undefined
  if (words[index + 2]?.key === 'wort' || !/^\.? $/.test(gapOf(text, saint, next))) return undefined
  return { start: saint.start, end: next.end + 2 }
}
