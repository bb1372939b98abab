// Holds the 180,000 words of the lexicon as numbers alone: a word is two sums over its letters, and a look-up needs no string. Takes
// four megabytes where a map of strings took forty, and a word of a text is looked up while it is read, letter by letter.

/** Two sums over the letters of a word. A word with a letter left out or put in has sums that follow from those of its two parts. */
export const firstFactor = 0x2c1b3c6d
export const secondFactor = 0x297a2d39

const slots = 1 << 19
// The second sum in the place that the first one gives: 51 bits. No two of our words share them (a test looks up every one), and
// a strange word is taken for one of ours once in some ten thousand million.
// A sum and its facts stand side by side: most look-ups wait for memory, and so wait once.
const rows = new Int32Array(slots * 2)

const slotOf = (first: number): number => {
  const mixed = Math.imul(first ^ (first >>> 15), 0x85ebca6b)
  return ((mixed ^ (mixed >>> 13)) & (slots - 1)) << 1
}

/** What is known of the word with these sums; 0 for one that is not held. */
export function factsOf(first: number, second: number): number {
  for (let slot = slotOf(first); rows[slot + 1] !== 0; slot = (slot + 2) & (slots * 2 - 1))
    if (rows[slot] === second) return rows[slot + 1] as number
  return 0
}

/** Adds facts, as bits, to what is known of a word. */
export const learn = (word: string, bits: number): void =>
  learnSums(sumOf(word, firstFactor), sumOf(word, secondFactor), bits)

export function learnSums(first: number, second: number, bits: number): void {
  if (bits === 0) return
  let slot = slotOf(first)
  while (rows[slot + 1] !== 0 && rows[slot] !== second) slot = (slot + 2) & (slots * 2 - 1)
  rows[slot] = second
  rows[slot + 1] = (rows[slot + 1] as number) | bits
}

export function factsOfWord(word: string): number {
  return factsOf(sumOf(word, firstFactor), sumOf(word, secondFactor))
}

export function sumOf(word: string, factor: number): number {
  let sum = 0
  for (let at = 0; at < word.length; at += 1) sum = (Math.imul(sum, factor) + word.charCodeAt(at)) | 0
  return sum
}
