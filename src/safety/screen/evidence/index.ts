// How much the turns of a text weigh together, where no rule names them: learned from the project's own lines (`npm run evidence`).
// A sum of weights, nothing more: each turn's share in an answer can be looked up, and `npm run evidence -- --of "…"` prints it.

import { readFileSync } from 'node:fs'
import type { Need } from '../rules.ts'
import { buckets, turnsOf } from './turns.ts'

/** The needs that are learned, in the order of their tables. */
export const learnedNeeds: readonly Need[] = [
  'suicide',
  'self-harm',
  'overdose',
  'harmed-by-someone',
  'unsafe',
  'someone-else',
]
/** What fits is told by fewer turns than whether anything does: its tables are smaller. */
export const needBuckets = 2 ** 14
export const needBucketOf = (bucket: number): number => bucket & (needBuckets - 1)

/** Weights are whole numbers of this size, so that each is one byte. */
export const step = 1 / 24

export type Evidence = {
  /** In logits: above 0, more of our lines that read like this asked for help than did not. */
  readonly score: number
  readonly need: Need
}

interface Learned {
  readonly start: number
  readonly weights: Int8Array
  readonly needs: readonly Int8Array[]
}

let learned: Learned | undefined

/** Read when first asked for: most starts of a process show a card before anybody writes. */
function open(): Learned {
  if (learned) return learned
  const bytes = readFileSync(new URL('learned-weights.bin', import.meta.url))
  const rows = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  learned = {
    start: bytes.readInt8(buckets + learnedNeeds.length * needBuckets) * step,
    weights: rows.subarray(0, buckets),
    needs: learnedNeeds.map((_, at) => rows.subarray(buckets + at * needBuckets, buckets + (at + 1) * needBuckets)),
  }
  return learned
}

/** `words` as `wordsOf` gives them. Work grows with their number, and at most 435 pairs. */
export function weigh(words: readonly string[]): Evidence {
  const { start, weights, needs } = open()
  const turns = turnsOf(words)
  let sum = 0
  for (const turn of turns) sum += weights[turn] as number
  let need: Need = 'suicide'
  let most = Number.NEGATIVE_INFINITY
  for (const [at, table] of needs.entries()) {
    let forNeed = 0
    for (const turn of turns) forNeed += table[needBucketOf(turn)] as number
    if (forNeed <= most) continue
    most = forNeed
    need = learnedNeeds[at] as Need
  }
  return { score: start + (sum * step) / Math.sqrt(turns.length + 1), need }
}
