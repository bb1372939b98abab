// What is known of a word written in Latin letters. Read from disk when first asked, because most starts of a process never ask.
import { readFileSync } from 'node:fs'
import { isMedicine, keptWords } from './kept.ts'
import { known } from './known.ts'

type Lexicon = { readonly words: ReadonlyMap<string, number>; readonly places: ReadonlyMap<string, readonly string[]> }
let read: Lexicon | undefined

function lexicon(): Lexicon {
  if (read) return read
  const words = new Map<string, number>()
  for (const line of readFileSync(new URL('words.txt', import.meta.url), 'utf8').split('\n')) {
    const [bits, ...list] = line.split(' ')
    for (const word of list) words.set(word, Number(bits))
  }
  for (const word of keptWords) words.set(word, (words.get(word) ?? 0) | known.kept)
  const places = new Map<string, string[]>()
  for (const line of readFileSync(new URL('places.txt', import.meta.url), 'utf8').split('\n')) {
    const [first, ...rest] = line.split(' ')
    if (first && rest.length > 0) words.set(first, (words.get(first) ?? 0) | known.leads)
    if (first && rest.length > 0) places.set(first, [...(places.get(first) ?? []), rest.join(' ')])
  }
  read = { words, places }
  return read
}

/** Bits of `known`; 0 for a word that no source lists. The word is lower-case and without accents. */
export function bitsOf(word: string): number {
  const bits = lexicon().words.get(word) ?? 0
  return bits === 0 && isMedicine(word) ? known.kept : bits
}

/** How places of several words go on after their first word. */
export const placesFrom = (first: string): readonly string[] => lexicon().places.get(first) ?? []
