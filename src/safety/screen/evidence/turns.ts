// The turns of a text that can weigh as evidence: its words, rows of words, near pairs, pieces of words; in Japanese, rows of signs; and what
// the rules saw in it. Each is a bucket of a table, so that no word of a writer is held and the table has one size, whatever it learned from.

import { isSign } from '../signs.ts'
import { clauseEnd, sentenceEnd } from '../words.ts'

/** How many buckets there are. Two turns that share one share its weight: with this many for some two million turns, few that matter do. */
const bits = 22
export const buckets = 2 ** bits
export const bucketOf = (turn: number): number => turn >>> (32 - bits)

/** A row of Latin words is at most three long, a row of signs five: about one phrase of either. */
const longestRow = 3
const longestSignRow = 5
/** How far apart the words of a near pair stand. */
const farthestNear = 4
const pieceLength = 5

/** Kinds of turns, told apart so that a word and its stem weigh on their own. */
const kinds = { row: 1, stem: 2, near: 3, piece: 4, told: 5 } as const

const mix = (sum: number, next: number): number => Math.imul(sum ^ next, 0x01000193) ^ (sum >>> 15)

function sumOf(text: string, from: number, to: number, seed: number): number {
  let sum = Math.imul(seed, 0x9e3779b1) ^ 0x811c9dc5
  for (let at = from; at < to; at += 1) sum = mix(sum, text.charCodeAt(at))
  return sum
}

/** Where a word's ending begins: "cutting", "cuts" and "cut" are to weigh alike. Rough, and the same for everybody. */
function stemEnd(word: string): number {
  const { length } = word
  if (length <= 4) return length
  if (word.endsWith('ing')) return length - 3
  if (word.endsWith('ed') || word.endsWith('es') || word.endsWith('ly')) return length - 2
  return word.endsWith('s') ? length - 1 : length
}

/** Room for twice the turns of the longest text that is weighed: some 900, of 60 words. Emptied when a text has been read, so that nothing of it stays. */
const places = 2 ** 12
const mostTurns = places / 2
const seen = new Uint32Array(places)

/** Whether a turn is new to the text now read. */
function isNew(turn: number): boolean {
  let place = turn & (places - 1)
  while (seen[place] !== 0) {
    if (seen[place] === turn) return false
    place = (place + 1) & (places - 1)
  }
  seen[place] = turn
  return true
}

/** The turns of a text as numbers of 32 bits, each once, 2,048 at most. `told` names what the rules say of the text. The array is good until the next call. */
export function turnsOf(words: readonly string[], told: readonly string[]): number[] {
  const found: number[] = []
  const add = (sum: number): void => {
    const turn = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b) >>> 0
    if (found.length < mostTurns && isNew(turn)) found.push(turn)
  }
  for (const name of told) add(sumOf(name, 0, name.length, kinds.told))
  const sums: number[] = []
  const stems: number[] = []
  for (const word of words) {
    sums.push(sumOf(word, 0, word.length, kinds.row))
    const end = isSign(word) ? 0 : stemEnd(word)
    const stem = end === 0 ? 0 : sumOf(word, 0, end, kinds.stem)
    stems.push(stem)
    if (end === 0 || word === sentenceEnd || word === clauseEnd) continue
    for (let at = -1; word.length >= pieceLength - 1 && at + pieceLength <= word.length + 1; at += 1)
      add(
        mix(
          sumOf(word, Math.max(0, at), Math.min(word.length, at + pieceLength), kinds.piece),
          at < 0 ? 1 : at + pieceLength > word.length ? 2 : 0,
        ),
      )
  }
  for (let at = 0; at < words.length; at += 1) {
    const isSigns = stems[at] === 0
    let row = 0
    for (let to = at; to < words.length && to < at + (isSigns ? longestSignRow : longestRow); to += 1) {
      row = mix(row, sums[to] as number)
      add(row)
    }
    if (isSigns) continue
    add(stems[at] as number)
    for (let to = at + 1; to < words.length && to <= at + farthestNear; to += 1) {
      if (words[to] === sentenceEnd) break
      if (stems[to] === 0) continue
      // The word right behind makes a pair of another kind than one farther on.
      add(mix(mix(stems[at] as number, stems[to] as number), to === at + 1 ? kinds.stem : kinds.near))
    }
  }
  seen.fill(0)
  return found
}
