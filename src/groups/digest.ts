// One message a day at most to a coordinator for whom something waits: whose turn it is goes round, and moves on after two days.
import { randomUUID } from 'node:crypto'
import { action, type Card } from '../conversation/interaction.ts'
import { type Coordinator, coordinatorsOf, markReviewed } from '../storage/coordinators.ts'
import type { PeerGroup } from '../storage/groups.ts'
import { hearingsOf, mutesOf } from '../storage/hearings.ts'
import type { Tx } from '../storage/releases.ts'
import { assignReview, openReviews, type Review } from '../storage/reviews.ts'
import type { SlotDeps } from './deps.ts'
import type { Parcel } from './parcel.ts'

/** How long a closed batch stays with one coordinator before the next is asked: until the second digest after the one that brought it. */
const REVIEW_TURN_MS = 48 * 60 * 60_000
/** A tick is some seconds early or late, and a day in spring has 23 hours: neither may keep a batch a whole day longer. */
const SOONER_MS = 90 * 60_000

/** Hands out what waits, and writes to whom it was handed. */
export async function digest(tx: Tx, deps: SlotDeps, group: PeerGroup, now: Date): Promise<Parcel[]> {
  const told = new Map<string, Coordinator>()
  for (const review of await openReviews(tx, group.id)) {
    const coordinators = await coordinatorsOf(tx, deps.keys, group.id)
    const holder = isHeld(review, now) ? coordinators.find(({ id }) => id === review.coordinator) : undefined
    const next = holder ?? coordinators.find(({ id }) => id !== review.coordinator) ?? coordinators[0]
    if (!next) continue
    if (!holder) {
      await assignReview(tx, review.release, next.id, now)
      // Marked when it is handed over, so that the next batch goes to somebody else even while this one waits.
      await markReviewed(tx, next.id, now)
    }
    told.set(next.id, next)
  }
  const reported = await hearingsOf(tx, deps.keys, group.id, now)
  const mutes = await mutesOf(tx, group.id, ['proposed', 'appealed'])
  if (reported.length > 0 || mutes.length > 0) {
    const all = await coordinatorsOf(tx, deps.keys, group.id)
    // A second pair of eyes is asked for; who proposed a pause cannot be the one.
    const next = all.find(({ id }) => mutes.every(({ by }) => by !== id)) ?? all[0]
    if (next) told.set(next.id, next)
  }
  return [...told.values()].flatMap((coordinator) =>
    coordinator.address === null
      ? []
      : [
          {
            id: randomUUID(),
            after: null,
            kind: 'direct' as const,
            to: coordinator.address,
            card: digestCard(deps, coordinator),
            refOf: null,
            contact: null,
          },
        ],
  )
}

const isHeld = ({ coordinator, assignedAt }: Review, now: Date): boolean =>
  coordinator !== null && assignedAt !== null && now.getTime() - assignedAt.getTime() < REVIEW_TURN_MS - SOONER_MS

/** Says that something waits, and nothing of what. */
function digestCard({ content }: SlotDeps, { language }: Coordinator): Card {
  return {
    kind: 'card',
    language,
    blocks: [
      { kind: 'text', text: content.say(language, 'group.digest') },
      { kind: 'choices', choices: [{ label: content.say(language, 'group.digest-open'), action: action('group') }] },
    ],
  }
}
