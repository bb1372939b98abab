// What a group asks the outbox to carry: single platform calls, chained where one needs what an earlier one brought back.
import { randomUUID } from 'node:crypto'
import type { Card, SpokenLanguage } from '../conversation/interaction.ts'
import type { ChannelAddress, PersonAddress } from './messenger.ts'

/** One delivery to queue. `after` waits for another to be sent; `refOf` names the delivery whose ref fills the place of the thread or message. */
export type Parcel = { readonly id: string; readonly after: string | null } & (
  | { readonly kind: 'post'; readonly to: ChannelAddress; readonly card: Card; readonly refOf: string | null }
  | { readonly kind: 'thread'; readonly to: ChannelAddress; readonly name: string; readonly refOf: string }
  | { readonly kind: 'lock'; readonly to: ChannelAddress; readonly refOf: string }
  | { readonly kind: 'remove'; readonly to: ChannelAddress; readonly refOf: string }
  | {
      readonly kind: 'direct'
      readonly to: PersonAddress
      readonly card: Card
      readonly refOf: null
      /** The contact to close where the platform cannot reach the person; keyed, hex. */
      readonly contact: string | null
    }
  | FileAsked
  /** Takes the bot's own cards out of somebody's direct messages. */
  | { readonly kind: 'tidy'; readonly to: PersonAddress; readonly refOf: null }
)

/** A coordinators' file for who asked for it. It is made when its turn comes: what waits is the asking alone. */
export interface FileAsked {
  readonly id: string
  readonly after: string | null
  readonly kind: 'file'
  readonly to: PersonAddress
  readonly export: string
  readonly language: SpokenLanguage
  readonly refOf: null
}

interface ThreadOfVoices {
  readonly parcels: readonly Parcel[]
  readonly postings: readonly { readonly voice: string; readonly delivery: string }[]
}

/**
 * A release as one thread: the opening post, the thread under it, each voice in it, the lock. Each waits for the one before, so
 * that the thread reads in its order and is never left half open by two processes.
 */
export function threadOfVoices(
  to: ChannelAddress,
  name: string,
  opening: Card,
  voices: readonly { readonly voice: string; readonly card: Card }[],
): ThreadOfVoices {
  const post: Parcel = { id: randomUUID(), after: null, kind: 'post', to, card: opening, refOf: null }
  const thread: Parcel = { id: randomUUID(), after: post.id, kind: 'thread', to, name, refOf: post.id }
  const parcels: Parcel[] = [post, thread]
  const postings: { voice: string; delivery: string }[] = []
  let last = thread.id
  for (const { voice, card } of voices) {
    const id = randomUUID()
    parcels.push({ id, after: last, kind: 'post', to, card, refOf: thread.id })
    postings.push({ voice, delivery: id })
    last = id
  }
  parcels.push({ id: randomUUID(), after: last, kind: 'lock', to, refOf: thread.id })
  return { parcels, postings }
}
