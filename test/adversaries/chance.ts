// Chance that repeats: the simulated people do the same in every run, and so do the bot's own shuffles and ids.
import type { Draw } from '../../src/groups/shuffle.ts'

export type Chance = () => number

/** mulberry32: 32 bits of state are plenty for who drinks tea when. */
export function chance(seed: number): Chance {
  return from({ state: seed >>> 0 })
}

function from(at: { state: number }): Chance {
  return () => {
    at.state = (at.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(at.state ^ (at.state >>> 15), 1 | at.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = <Item>(draw: Chance, items: readonly Item[]): Item =>
  items[Math.floor(draw() * items.length)] as Item

const drawOf =
  (one: Chance): Draw =>
  (below) =>
    Math.floor(one() * below)

export interface BotsChance {
  readonly draw: Draw
  /** What the bot would draw next, without drawing it. */
  ahead(): Draw
}

/** In the place of the operating system's randomness: as even, and the same in every run. */
export function botsChance(seed: number): BotsChance {
  const at = { state: seed >>> 0 }
  return { draw: drawOf(from(at)), ahead: () => drawOf(chance(at.state)) }
}
