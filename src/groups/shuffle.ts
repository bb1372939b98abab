// Order that tells nothing: a shuffle on the operating system's randomness, so that no place in a list points to who came first.
import { randomInt } from 'node:crypto'

/** A whole number from 0 up to, and without, `below`. Tests and rehearsals pass their own. */
export type Draw = (below: number) => number

export const drawSecurely: Draw = (below) => (below <= 1 ? 0 : randomInt(below))

/** The same items in an order in which each permutation is equally likely (Fisher and Yates). */
export function shuffled<Item>(items: Iterable<Item>, draw: Draw = drawSecurely): Item[] {
  const order = [...items]
  for (let end = order.length - 1; end > 0; end -= 1) {
    const other = draw(end + 1)
    const held = order[end] as Item
    order[end] = order[other] as Item
    order[other] = held
  }
  return order
}
