// Chance that repeats: the simulated people do the same in every run, whatever the bot's own shuffles do.
export type Chance = () => number

/** mulberry32: 32 bits of state are plenty for who drinks tea when. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = <Item>(draw: Chance, items: readonly Item[]): Item =>
  items[Math.floor(draw() * items.length)] as Item
