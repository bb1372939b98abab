// A peer group for tests: made in the real database, with contributions put into its pool as sharing puts them, and an outbox that
// keeps what would leave.
import { randomUUID } from 'node:crypto'
import { type Content, loadContent } from '../../src/content/index.ts'
import type { TickDeps } from '../../src/groups/deps.ts'
import type { Parcel } from '../../src/groups/parcel.ts'
import { type Draw, drawId, drawSecurely } from '../../src/groups/shuffle.ts'
import { reschedule } from '../../src/groups/tick.ts'
import { addGroup, type GroupSettings, type PeerGroup } from '../../src/storage/groups.ts'
import { handleOf } from '../../src/storage/keys.ts'
import type { Receipt } from '../../src/storage/participants.ts'
import { addPending, authorTag, type Contribution } from '../../src/storage/pools.ts'
import type { TestDatabase } from './databases.ts'

let content: Content | undefined
export const testContent = (): Content => (content ??= loadContent('prompts'))

export const tokyoGroup: GroupSettings = {
  name: 'evening group',
  language: 'en',
  timeZone: 'Asia/Tokyo',
  k: 5,
  slot: { weekday: 3, time: '18:00' },
  reviewed: false,
  audience: 'twelve members',
  minorsMayShare: false,
  research: null,
  address: { platform: 'terminal', community: null, channel: 'evening' },
  createdOn: '2026-01-01',
  prompts: { weekdays: [1], time: '18:00' },
}

export interface Rehearsal {
  readonly deps: TickDeps
  readonly group: PeerGroup
  /** What was queued since the last look. */
  leaving(): Parcel[]
  /** Puts words into the pool, as a participant of this name. */
  share(name: string, words?: string, more?: Partial<Contribution>): Promise<Receipt>
}

export async function rehearse(
  { store, keys }: TestDatabase,
  now: Date,
  settings: Partial<GroupSettings> = {},
  draw: Draw = drawSecurely,
): Promise<Rehearsal> {
  const group = await addGroup(store.db, keys, { ...tokyoGroup, ...settings })
  await reschedule(store.db, group, now)
  const queued: Parcel[] = []
  const deps: TickDeps = {
    db: store.db,
    keys,
    content: testContent(),
    draw,
    async enqueue(tx, parcels, at) {
      for (const { id, kind, after } of parcels) {
        await tx
          .insertInto('delivery')
          .values({
            id,
            platform: 'terminal',
            kind,
            state: 'waiting',
            after,
            due_at: at,
            first_attempt_at: null,
            code: null,
            sealed: Buffer.alloc(0),
            ref: null,
          })
          .execute()
      }
      queued.push(...parcels)
    },
    onFault(error) {
      throw error
    },
  }
  return {
    deps,
    group,
    leaving: () => queued.splice(0),
    async share(name, words = `words of ${name}`, more = {}) {
      const receipt: Receipt = {
        entry: randomUUID(),
        group: group.id,
        kind: 'voice',
        pending: drawId(draw),
        voice: drawId(draw),
        on: '2026-11-01',
        audiences: ['voices'],
      }
      const handle = handleOf(keys, { platform: 'terminal', account: name })
      const pool = { group: group.id, kind: 'voice', language: 'en' } as const
      await addPending(
        store.db,
        keys,
        receipt.pending,
        pool,
        {
          words,
          promptId: null,
          code: null,
          stage: 'safety',
          audiences: receipt.audiences,
          promise: { k: group.settings.k, audience: group.settings.audience, reviewed: group.settings.reviewed },
          voice: receipt.voice,
          author: authorTag(keys, group.id, handle),
          established: true,
          minor: false,
          slotsWaited: 0,
          ...more,
        },
        draw,
      )
      return receipt
    },
  }
}

/** The words on cards that would be posted. */
export const wordsIn = (parcels: readonly Parcel[]): string[] =>
  parcels.flatMap((parcel) =>
    parcel.kind === 'post' || parcel.kind === 'direct'
      ? parcel.card.blocks.flatMap((block) => (block.kind === 'words' ? [block.text] : []))
      : [],
  )

/** The bot's own sentences on cards that would be posted. */
export const sentencesIn = (parcels: readonly Parcel[]): string[] =>
  parcels.flatMap((parcel) =>
    parcel.kind === 'post' || parcel.kind === 'direct'
      ? parcel.card.blocks.flatMap((block) => (block.kind === 'text' || block.kind === 'heading' ? [block.text] : []))
      : [],
  )
