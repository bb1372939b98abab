// Closing a batch: which of the waiting contributions may appear together now. Each appears only among as many distinct writers
// as its own writer was promised, in each audience apart, and no writer appears twice; so a guess at a writer is one in k at best.
import type { Audience } from '../storage/participants.ts'
import type { Sharing } from '../storage/pools.ts'
import { audiences } from './audiences.ts'
import { kFor } from './promise.ts'
import { type Draw, drawSecurely, shuffled } from './shuffle.ts'

/** What closing needs to know of a contribution; what it says plays no part. */
export interface Waiting {
  readonly id: string
  /** The same for one writer within this group, and for nobody else. */
  readonly author: string
  /** Whether this writer counts towards k: established, and no coordinator of this group. */
  readonly counts: boolean
  readonly promise: Pick<Sharing, 'k'>
  readonly audiences: readonly Audience[]
}

export interface Closed<Item extends Waiting> {
  readonly item: Item
  /** The audiences this release serves with it: those consented to in which enough writers appear together. */
  readonly served: readonly Audience[]
}

interface Batch<Item extends Waiting> {
  /** In shuffled order. Empty where no batch can close. */
  readonly closed: readonly Closed<Item>[]
  /** The k that holds for the whole batch: the greatest that any of its writers was promised. */
  readonly k: number
}

/**
 * The largest batch that keeps every promise, or an empty one. Contributions whose promise the group's settings of today no
 * longer keep must have been left out before (`isKept`).
 */
export function closeBatch<Item extends Waiting>(
  pool: readonly Item[],
  today: Pick<Sharing, 'k'>,
  draw: Draw = drawSecurely,
): Batch<Item> {
  const byAuthor = new Map<string, Item[]>()
  // Shuffled first, so that between equal contributions of one writer chance decides and not the order of rows.
  for (const item of shuffled(pool, draw)) {
    const own = byAuthor.get(item.author)
    if (own) own.push(item)
    else byAuthor.set(item.author, [item])
  }
  for (const own of byAuthor.values()) own.sort((one, other) => kFor(one.promise, today) - kFor(other.promise, today))
  // A writer's first candidate may fail where another of theirs would pass: try on until nobody has a candidate left to try.
  for (;;) {
    const picks = [...byAuthor.values()].flatMap((own) => own.slice(0, 1))
    const served = serve(picks, today)
    let moved = false
    for (const own of byAuthor.values()) {
      const [pick] = own
      if (pick && (served.get(pick)?.size ?? 0) === 0 && own.length > 1) {
        own.shift()
        moved = true
      }
    }
    if (moved) continue
    const closed = shuffled(
      picks.flatMap((item) => {
        const to = audiences.filter((audience) => served.get(item)?.has(audience))
        return to.length === 0 ? [] : [{ item, served: to }]
      }),
      draw,
    )
    return { closed, k: Math.max(kFor({ k: 0 }, today), ...closed.map(({ item }) => kFor(item.promise, today))) }
  }
}

/** The greatest set of (contribution, audience) in which each has at least its k counting writers. */
function serve<Item extends Waiting>(picks: readonly Item[], today: Pick<Sharing, 'k'>): Map<Item, Set<Audience>> {
  const served = new Map(picks.map((item) => [item, new Set(item.audiences)]))
  for (let settled = false; !settled; ) {
    settled = true
    for (const audience of audiences) {
      const here = picks.filter((item) => served.get(item)?.has(audience))
      const writers = here.filter((item) => item.counts).length
      for (const item of here) {
        if (kFor(item.promise, today) <= writers) continue
        served.get(item)?.delete(audience)
        settled = false
      }
    }
  }
  return served
}
