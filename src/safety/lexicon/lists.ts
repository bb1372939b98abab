// Lists of words that rules ask after at every word (kin, greetings, what people do). In which of them a word is, is looked up once,
// while it is read, and is a number: a rule then looks at a bit where it would look into a set, and most words are in none.
import { cue } from './index.ts'
import { firstFactor, secondFactor, sumOf } from './table.ts'

const lists: (readonly string[])[] = []
const mostLists = 32

/** The bit of a list. Asked for while modules load, as cues are. */
export function listed(words: readonly string[]): number {
  if (lists.length >= mostLists)
    throw new Error('There is room for thirty-two lists: what is seldom asked stays a set.')
  lists.push(words)
  return 1 << (lists.length - 1)
}

// Both sums of a word and its bits, in the first free place from the one that the first sum gives.
const slots = 1 << 13
const rows = new Int32Array(slots * 4)
const slotOf = (first: number): number => ((first ^ (first >>> 15)) & (slots - 1)) << 2
const next = (slot: number): number => (slot + 4) & (slots * 4 - 1)

/** The bits of the lists that hold the word with these sums. */
export function listsOf(first: number, second: number): number {
  for (let slot = slotOf(first); rows[slot + 2] !== 0; slot = next(slot))
    if (rows[slot] === first && rows[slot + 1] === second) return rows[slot + 2] as number
  return 0
}

export const listsOfWord = (word: string): number => listsOf(sumOf(word, firstFactor), sumOf(word, secondFactor))

function learnLists(): string[] {
  for (const [index, words] of lists.entries())
    for (const word of words) {
      const first = sumOf(word, firstFactor)
      const second = sumOf(word, secondFactor)
      let slot = slotOf(first)
      while (rows[slot + 2] !== 0 && (rows[slot] !== first || rows[slot + 1] !== second)) slot = next(slot)
      rows.set([first, second, (rows[slot + 2] as number) | (1 << index)], slot)
    }
  return lists.flat()
}

/** Of every word that is in some list. */
export const listedCue = cue(learnLists)
