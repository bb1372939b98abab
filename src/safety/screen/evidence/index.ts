// How much the turns of a text weigh together, where no rule names them: learned from the project's own lines (`npm run evidence`).
// A sum of weights, nothing more: each turn's share in an answer can be looked up, and `npm run evidence -- --of "…"` prints it.

import { readFileSync } from 'node:fs'
import type { Need } from '../rules.ts'
import { bucketOf, buckets, turnsOf } from './turns.ts'

/** The needs that are learned, in the order of their tables. */
export const learnedNeeds: readonly Need[] = [
  'suicide',
  'self-harm',
  'overdose',
  'harmed-by-someone',
  'unsafe',
  'someone-else',
]
/** Whether a text is about this at all, or what people write about anything: told by fewer turns than what it says. */
export const subjectBuckets = 2 ** 20
export const subjectBucketOf = (turn: number): number => turn & (subjectBuckets - 1)
/** What fits is told by fewer turns than whether anything does: its tables are smaller. */
export const needBuckets = 2 ** 14
export const needBucketOf = (turn: number): number => turn & (needBuckets - 1)

/** Weights are whole numbers of this size, so that each is one byte. */
export const step = 1 / 24

/** What the turns of one text say. `score` is summed at once, the rest when asked: most texts say nothing, and need no more. */
export type Evidence = {
  /** In logits: above 0, more of our lines that read like this asked for help than did not. */
  readonly score: number
  /** In logits: above 0, it reads more like a line that asks for help than like what people write about anything else. */
  readonly subject: () => number
  /** What fits best, where there is a need. */
  readonly need: () => Need
}

interface Learned {
  readonly start: number
  readonly weights: Int8Array
  readonly subjectStart: number
  readonly subjects: Int8Array
  readonly needs: readonly Int8Array[]
}

let learned: Learned | undefined

/** Read when first asked for: most starts of a process show a card before anybody writes. */
function open(): Learned {
  if (learned) return learned
  const file = readFileSync(new URL('learned-weights.bin', import.meta.url))
  const bytes = new Int8Array(file.buffer, file.byteOffset, file.byteLength)
  let read = 0
  const next = (length: number) => {
    read += length
    return bytes.subarray(read - length, read)
  }
  const weights = next(buckets)
  const subjects = next(subjectBuckets)
  const needs = learnedNeeds.map(() => next(needBuckets))
  const [start = 0, subjectStart = 0] = next(2)
  learned = { start: start * step, weights, subjectStart: subjectStart * step, subjects, needs }
  return learned
}

/** `words` as `wordsOf` gives them, `told` what the rules say of them. The work grows with their number. */
export function weigh(words: readonly string[], told: readonly string[]): Evidence {
  const { start, weights, subjectStart, subjects, needs } = open()
  const turns = turnsOf(words, told)
  const scale = step / Math.sqrt(turns.length + 1)
  const sumIn = (table: Int8Array, bucketIn: (turn: number) => number) => {
    let sum = 0
    for (const turn of turns) sum += table[bucketIn(turn)] as number
    return sum
  }
  let sum = 0
  for (const turn of turns) sum += weights[bucketOf(turn)] as number
  return {
    score: start + sum * scale,
    subject: () => subjectStart + sumIn(subjects, subjectBucketOf) * scale,
    need: () => {
      const sums = needs.map((table) => sumIn(table, needBucketOf))
      return learnedNeeds[sums.indexOf(Math.max(...sums))] as Need
    },
  }
}
