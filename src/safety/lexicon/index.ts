// What is known of a word written in Latin letters. Read from disk when first asked, because most starts of a process never ask.
import { readFileSync } from 'node:fs'
import { everydayWords } from './everyday.ts'
import { isMedicine, keptWords } from './kept.ts'
import { known, knownBits, ordinary } from './known.ts'
import { districts, morePlaces } from './more-places.ts'
import { shortNames } from './short-names.ts'
import { learnOrdinary } from './slips.ts'
import { factsOfWord, firstFactor, learn, learnSums, secondFactor } from './table.ts'

let places: ReadonlyMap<string, readonly string[]> | undefined
const cues: { readonly bit: number; readonly words: () => Iterable<string> }[] = []
const mostCues = 20

/**
 * A bit for words that a rule waits for, looked up together with what the lexicon knows: a finder that has no cue in a text need not
 * look at it again. Asked for while modules load; the words themselves are read with the lexicon, when all rules are there.
 */
export function cue(words: () => Iterable<string>): number {
  if (cues.length >= mostCues || places)
    throw new Error('A cue must be asked for before the lexicon is read, and there are twenty.')
  const bit = (knownBits + 1) << cues.length
  cues.push({ bit, words })
  return bit
}

/** Reads the lexicon, once. */
export function openLexicon(): ReadonlyMap<string, readonly string[]> {
  if (places) return places
  learnLines(readFileSync(new URL('words.txt', import.meta.url)))
  for (const word of keptWords) learn(word, known.kept)
  for (const word of everydayWords) learn(word, known.kept)
  for (const word of morePlaces) learn(word, known.place)
  for (const word of shortNames) learn(word, known.first | known.popular)
  const found = new Map<string, string[]>()
  for (const line of [...readFileSync(new URL('places.txt', import.meta.url), 'utf8').split('\n'), ...districts]) {
    const [first, ...rest] = line.split(' ')
    if (!first || rest.length === 0) continue
    learn(first, known.leads)
    found.set(first, [...(found.get(first) ?? []), rest.join(' ')])
  }
  for (const { bit, words } of cues) for (const word of words()) learn(word, bit)
  places = found
  return found
}

// Each line: the bits, then the words that have them. Read byte by byte, because nearly two hundred thousand strings would be dropped at once.
function learnLines(bytes: Uint8Array): void {
  let bits = 0
  let isFirst = true
  let first = 0
  let second = 0
  for (let at = 0; at <= bytes.length; at += 1) {
    const byte = at < bytes.length ? (bytes[at] as number) : 10
    if (byte !== 32 && byte !== 10) {
      if (isFirst) bits = bits * 10 + byte - 48
      first = (Math.imul(first, firstFactor) + byte) | 0
      second = (Math.imul(second, secondFactor) + byte) | 0
      continue
    }
    if (!isFirst) {
      learnSums(first, second, bits)
      if (bits & ordinary) learnOrdinary(first)
    }
    isFirst = byte === 10
    if (isFirst) bits = 0
    first = 0
    second = 0
  }
}

/** Bits of `known`; 0 for a word that no source lists. The word is lower-case and without accents. */
export const bitsOf = (word: string): number => factsOf(word) & knownBits

/** Bits of `known`, and of the cues. */
export function factsOf(word: string): number {
  openLexicon()
  return withMedicines(factsOfWord(word), word)
}

/** Medicines are known by their endings, where no list has the word. */
export const withMedicines = (facts: number, word: string): number =>
  (facts & knownBits) === 0 && isMedicine(word) ? facts | known.kept : facts

/** How places of several words go on after their first word. */
export const placesFrom = (first: string): readonly string[] => openLexicon().get(first) ?? []
