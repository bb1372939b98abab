// Reads a word that no list has as the everyday word it was meant to be: letters swapped, dropped or doubled, vowels left out, figures for
// letters. For slips of tired or hurried fingers and for words hidden from filters alike. Nothing of a writer's word is kept.

import { readFileSync } from 'node:fs'
import { bitsOf } from '../lexicon/index.ts'
import { known } from '../lexicon/known.ts'
import { inLetters } from './unmask.ts'

/** Real words and names stay what they are, however near another word lies. */
const real = known.common | known.frequent | known.popular | known.kept | known.large
const longest = 20

interface Spelling {
  /** How often each everyday word is said. Words that our own lines use as they stand have 0: they are known, and never a guess. */
  readonly said: ReadonlyMap<string, number>
  /** The most frequent everyday word that is this with one letter more. */
  readonly withOneMore: ReadonlyMap<string, string>
  /** The most frequent everyday word with these consonants. */
  readonly withConsonants: ReadonlyMap<string, string>
  /** The everyday words of each length, the most frequent first. */
  readonly ofLength: readonly (readonly string[])[]
}

let spelling: Spelling | undefined

/** Read when first asked for: most starts of a process show a card before anybody writes. */
function open(): Spelling {
  if (spelling) return spelling
  const said = new Map<string, number>()
  const withOneMore = new Map<string, string>()
  const withConsonants = new Map<string, string>()
  const [everyday = '', asTheyStand = ''] = readFileSync(
    new URL('lexicon/everyday-words.txt', import.meta.url),
    'utf8',
  ).split('\n')
  const words = everyday.split(' ')
  // The list is in order of frequency; how often a word is said falls about as its place in it rises.
  for (const [at, word] of words.entries()) said.set(word, 1 / (at + 1))
  for (const word of words) {
    if (word.length > 2 && !withConsonants.has(consonantsOf(word))) withConsonants.set(consonantsOf(word), word)
    if (word.length < 4) continue
    for (let at = 0; at < word.length; at += 1) {
      const shorter = word.slice(0, at) + word.slice(at + 1)
      if (!withOneMore.has(shorter)) withOneMore.set(shorter, word)
    }
  }
  for (const word of asTheyStand.split(' ')) if (word && !said.has(word)) said.set(word, 0)
  const ofLength = Array.from({ length: longest + 1 }, (_, length) => words.filter((word) => word.length === length))
  spelling = { said, withOneMore, withConsonants, ofLength }
  return spelling
}

const consonantsOf = (word: string): string =>
  word.charAt(0) +
  word
    .slice(1)
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1')

/** The most frequent of some guesses that is an everyday word. */
function mostSaid(guesses: readonly string[]): string | undefined {
  const { said } = open()
  let best: string | undefined
  let most = 0
  for (const guess of guesses) {
    const often = said.get(guess) ?? 0
    if (often <= most) continue
    best = guess
    most = often
  }
  return best
}

/** The most frequent everyday word with two neighbours of this one swapped. */
function turned(word: string): string | undefined {
  const guesses: string[] = []
  for (let at = 0; at + 1 < word.length; at += 1)
    guesses.push(word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2))
  return mostSaid(guesses)
}

/** The most frequent everyday word with one letter more, fewer or in another place. A swap takes a letter out of one place and puts it in another. */
function oneAway(word: string): string | undefined {
  const { said, withOneMore } = open()
  let best = withOneMore.get(word)
  let most = best === undefined ? 0 : (said.get(best) ?? 0)
  const weigh = (guess: string | undefined) => {
    const often = guess === undefined ? 0 : (said.get(guess) ?? 0)
    if (often <= most) return
    best = guess
    most = often
  }
  for (let at = 0; at < word.length; at += 1) {
    const shorter = word.slice(0, at) + word.slice(at + 1)
    weigh(shorter)
    if (word.length > 4) weigh(withOneMore.get(shorter))
  }
  return best
}

/** Whether a word is one that needs no guess. */
export const isRealWord = (word: string): boolean => open().said.has(word) || (bitsOf(word) & real) !== 0

/** Whether a word is among those said every day. */
export const isEverydayWord = (word: string): boolean => (open().said.get(word) ?? 0) > 0

/** The everyday word behind a strange one, or undefined. `word` is lower-case; the work is bounded by its length, 20 at most. */
export function spelled(word: string): string | undefined {
  if (word.length < 3 || word.length > longest) return undefined
  if (/^[a-z]+$/.test(word)) return isRealWord(word) ? undefined : guess(word)
  if (word.includes('*')) return behindStars(word)
  // "cr0sses", "endl3ss": figures for letters, but not "b12" or "2nd".
  const forms = /[a-z].*[a-z]/.test(word) ? inLetters(word).filter((form) => /^[a-z]{4,}$/.test(form)) : []
  const plain = mostSaid(forms) ?? forms.find(isRealWord)
  if (plain || !/^[a-z]+[^a-z]+[a-z]+$/.test(word)) return plain
  return forms.map(guess).find((form) => form !== undefined)
}

/** The most frequent everyday word that has these letters, stars for the others; or the letters alone, where stars only part them. */
function behindStars(word: string): string | undefined {
  const [letters = ''] = inLetters(word.replaceAll('*', ''))
  if (letters.length > 2 && isEverydayWord(letters)) return letters
  if (letters.length * 2 < word.length || !/^[a-z]+$/.test(letters)) return undefined
  const [shown = ''] = inLetters(word)
  return open().ofLength[word.length]?.find((known) => isLike(known, shown))
}

const isLike = (known: string, shown: string): boolean => {
  for (let at = 0; at < shown.length; at += 1) if (shown[at] !== '*' && shown[at] !== known[at]) return false
  return true
}

/** "illkay", "utcay", "endway": the first sounds at the end, and -ay behind them. */
function outOfPigLatin(word: string): string | undefined {
  if (!word.endsWith('ay')) return undefined
  const stem = word.slice(0, -2)
  const forms = [1, 2, 3].map((moved) => stem.slice(-moved) + stem.slice(0, -moved))
  return mostSaid(stem.endsWith('w') ? [...forms, stem.slice(0, -1)] : forms)
}

function guess(word: string): string | undefined {
  const { withConsonants, withOneMore } = open()
  if (/(.)\1\1/.test(word)) {
    const shortened = mostSaid([
      word.replace(/(.)\1+/g, '$1'),
      word.replace(/(.)\1\1+/g, '$1$1'),
      word.replace(/(.)\1\1+/g, '$1'),
    ])
    if (shortened) return shortened
  }
  // "kkilll": every letter may have been held down, one that is double by right too.
  if (/(.)\1.*(.)\2/.test(word)) {
    const single = word.replace(/(.)\1+/g, '$1')
    const held = mostSaid([single]) ?? withOneMore.get(single)
    if (held) return held
  }
  // "killin", "cuttn": the ending as it is spoken.
  if (word.endsWith('n')) {
    const ending = mostSaid([`${word}g`, `${word.slice(0, -1)}ing`])
    if (ending) return ending
  }
  const swapped = turned(word)
  if (swapped) return swapped
  const vowels = word.replace(/[^aeiou]/g, '').length
  const fuller = withConsonants.get(consonantsOf(word))
  if (fuller && vowels * 4 <= word.length && fuller.length <= word.length * 2) return fuller
  if (word.length < 4) return undefined
  const latin = outOfPigLatin(word)
  if (latin) return latin
  const backwards = mostSaid([[...word].reverse().join('')])
  if (backwards) return backwards
  const near = oneAway(word)
  if (near) return near
  return fuller && word.length > 5 && Math.abs(fuller.length - word.length) < 4 ? fuller : undefined
}

/** Cuts a row of letters into everyday words, the likeliest way, or gives up. At most 48 letters are asked for. */
export function cutIntoWords(letters: string): string[] | undefined {
  const { said } = open()
  const costs = [0]
  const starts: number[] = []
  for (let end = 1; end <= letters.length; end += 1) {
    let least = Number.POSITIVE_INFINITY
    for (let start = Math.max(0, end - longest); start < end; start += 1) {
      const often = said.get(letters.slice(start, end)) ?? 0
      const before = costs[start] as number
      if (often === 0 || before === Number.POSITIVE_INFINITY) continue
      // Each word costs something, and a rare one more: "to die" before "tod ie".
      const cost = before + 2 - Math.log(often)
      if (cost >= least) continue
      least = cost
      starts[end] = start
    }
    costs[end] = least
  }
  if (costs[letters.length] === Number.POSITIVE_INFINITY) return undefined
  const words: string[] = []
  for (let end = letters.length; end > 0; end = starts[end] as number) words.unshift(letters.slice(starts[end], end))
  return words
}
