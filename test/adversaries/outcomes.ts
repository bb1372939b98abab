// What else a channel could have shown: the same slot, in the real code and on the same rows, once for every outcome that chance could
// have had, and each time undone. What an attacker may conclude from what they see is counted over these, and taken from no formula.
import { runSlot } from '../../src/groups/release.ts'
import type { Draw } from '../../src/groups/shuffle.ts'
import type { PeerGroup } from '../../src/storage/groups.ts'
import type { TestDatabase } from '../support/databases.ts'
import { testContent } from '../support/groups.ts'

export interface SlotOrders {
  /** The voices of a slot in the order of the channel, and in the order in which their rows lie in the table. */
  readonly channel: readonly string[]
  readonly rows: readonly string[]
}

/** What a slot would bring, as this chance would have it. Nothing of it stays. */
export async function orderAtSlot(
  { store, keys }: Pick<TestDatabase, 'store' | 'keys'>,
  group: PeerGroup,
  day: string,
  draw: Draw,
): Promise<SlotOrders> {
  const tx = await store.db.startTransaction().execute()
  try {
    const { postings } = await runSlot(tx, { keys, content: testContent(), draw }, group, day)
    const channel = postings.map(({ voice }) => voice)
    const rows = await tx
      .selectFrom('voice')
      .select('id')
      .where('id', 'in', [...channel, group.id])
      .orderBy('ctid' as 'id')
      .execute()
    return { channel, rows: rows.map(({ id }) => id) }
  } finally {
    await tx.rollback().execute()
  }
}

/**
 * Every order in which the channel could show a slot's voices, each as likely as the next: chance goes its way up to the last draws
 * that a list of this length takes, and from there every way there is. Null where more voices than `most` would make it too many.
 */
export async function everyOrder(
  database: Pick<TestDatabase, 'store' | 'keys'>,
  group: PeerGroup,
  day: string,
  ahead: () => Draw,
  most: number,
): Promise<(readonly string[])[] | null> {
  const bounds: number[] = []
  const usual = ahead()
  const { channel } = await orderAtSlot(database, group, day, (below) => {
    bounds.push(below)
    return usual(below)
  })
  if (channel.length === 0 || channel.length > most) return null
  const open = Math.max(0, bounds.length - (channel.length - 1))
  let scripts: number[][] = [[]]
  for (const below of bounds.slice(open))
    scripts = scripts.flatMap((script) => Array.from({ length: below }, (_, drawn) => [...script, drawn]))
  const orders: (readonly string[])[] = []
  for (const script of scripts) {
    const before = ahead()
    let drawn = 0
    const outcome = await orderAtSlot(database, group, day, (below) => {
      drawn += 1
      return drawn <= open ? before(below) : (script[drawn - open - 1] ?? 0)
    })
    orders.push(outcome.channel)
  }
  return orders
}
