// Whether a strange word is one slip of the pen away from an ordinary one. Some two hundred words lie beside every word; their sums
// follow from those of its parts, and a small sieve turns nearly all of them away before the lexicon itself is asked.
import { ordinary } from './known.ts'
import { factsOf, firstFactor, secondFactor } from './table.ts'

const sieve = new Uint32Array(1 << 16)
const bitOf = (first: number): number => Math.imul(first ^ (first >>> 16), 0x7feb352d) >>> 11

/** An ordinary word, by its first sum. */
export function learnOrdinary(first: number): void {
  const bit = bitOf(first)
  sieve[bit >>> 5] = (sieve[bit >>> 5] as number) | (1 << (bit & 31))
}

const isOrdinary = (first: number, second: number): boolean => {
  const bit = bitOf(first)
  return ((sieve[bit >>> 5] as number) & (1 << (bit & 31))) !== 0 && (factsOf(first, second) & ordinary) !== 0
}

const longest = 32
const letters = [...'aeioustrnlcdhmp'].map((letter) => letter.charCodeAt(0))
const powersOf = (factor: number): Int32Array => {
  const powers = new Int32Array(longest + 2).fill(1)
  for (let at = 1; at < powers.length; at += 1) powers[at] = Math.imul(powers[at - 1] as number, factor)
  return powers
}
const [powersOne, powersTwo] = [powersOf(firstFactor), powersOf(secondFactor)]
// Sums of what stands before and after each letter. Used again for every word; nothing of it outlives the call as a word.
const [beforeOne, beforeTwo] = [new Int32Array(longest + 2), new Int32Array(longest + 2)]
const [afterOne, afterTwo] = [new Int32Array(longest + 2), new Int32Array(longest + 2)]

/** A letter too many, missing, wrong or swapped with its neighbour, or two ordinary words run together. At most 32 letters. */
export function isSlipOfOrdinary(word: string): boolean {
  const length = word.length
  for (let at = 0; at < length; at += 1) {
    const letter = word.charCodeAt(at)
    beforeOne[at + 1] = (Math.imul(beforeOne[at] as number, firstFactor) + letter) | 0
    beforeTwo[at + 1] = (Math.imul(beforeTwo[at] as number, secondFactor) + letter) | 0
  }
  afterOne[length] = 0
  afterTwo[length] = 0
  for (let at = length - 1; at >= 0; at -= 1) {
    const letter = word.charCodeAt(at)
    const rest = length - 1 - at
    afterOne[at] = (Math.imul(letter, powersOne[rest] as number) + (afterOne[at + 1] as number)) | 0
    afterTwo[at] = (Math.imul(letter, powersTwo[rest] as number) + (afterTwo[at + 1] as number)) | 0
  }
  // What stands before `until`, then `one` and perhaps `two`, then what stands from `from` on.
  const joined = (until: number, one: number, two: number, from: number): boolean => {
    let first = beforeOne[until] as number
    let second = beforeTwo[until] as number
    if (one !== 0) {
      first = (Math.imul(first, firstFactor) + one) | 0
      second = (Math.imul(second, secondFactor) + one) | 0
    }
    if (two !== 0) {
      first = (Math.imul(first, firstFactor) + two) | 0
      second = (Math.imul(second, secondFactor) + two) | 0
    }
    const rest = length - from
    return isOrdinary(
      (Math.imul(first, powersOne[rest] as number) + (afterOne[from] as number)) | 0,
      (Math.imul(second, powersTwo[rest] as number) + (afterTwo[from] as number)) | 0,
    )
  }
  for (let at = 0; at < length; at += 1) {
    if (joined(at, 0, 0, at + 1)) return true
    if (at > 0 && joined(at - 1, word.charCodeAt(at), word.charCodeAt(at - 1), at + 1)) return true
    for (const letter of letters) if (joined(at, letter, 0, at) || joined(at, letter, 0, at + 1)) return true
    if (
      at >= 2 &&
      at <= length - 2 &&
      isOrdinary(beforeOne[at] as number, beforeTwo[at] as number) &&
      isOrdinary(afterOne[at] as number, afterTwo[at] as number)
    )
      return true
  }
  return false
}
