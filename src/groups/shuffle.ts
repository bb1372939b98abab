// Order that tells nothing: a shuffle on the operating system's randomness, so that no place in a list points to who came first.
import { randomInt } from 'node:crypto'

/** A whole number from 0 up to, and without, `below`. Only tests pass their own, and a test sees to that. */
export type Draw = (below: number) => number

export const drawSecurely: Draw = (below) => (below <= 1 ? 0 : randomInt(below))

/**
 * A random id (UUID, version 4), from the same chance as every shuffle: so that a simulation which repeats its chance repeats all of
 * what others can see, and still drives the very code that people rely on.
 */
export function drawId(draw: Draw): string {
  const bytes = Buffer.alloc(16)
  for (let at = 0; at < 16; at += 2) bytes.writeUInt16BE(draw(0x10000), at)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

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
