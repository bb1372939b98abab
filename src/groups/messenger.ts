// What an adapter must be able to do for the outbox: carry out one delivery, which is one call of its platform, and say truly how it ended.
import type { Card, CardFile, Identity, Platform } from '../conversation/interaction.ts'

export interface ChannelAddress {
  readonly platform: Platform
  readonly community: string | null
  readonly channel: string
}

export interface PersonAddress {
  readonly identity: Identity
  /** The community through which the person was met, where the platform needs it to reach them. */
  readonly community: string | null
}

/** What an adapter needs to find a message or thread again; made by the adapter, opaque to the core, kept sealed. */
export type MessageRef = string

/** One delivery. A thread is several: a post, the thread under it, a post for each voice in it, the lock. */
export type Outgoing =
  | { readonly kind: 'post'; readonly to: ChannelAddress; readonly thread: MessageRef | null; readonly card: Card }
  /** Opens a thread under a post. Where threads need no opening, the ref of the post comes back without a call. */
  | { readonly kind: 'thread'; readonly to: ChannelAddress; readonly under: MessageRef; readonly name: string }
  /** Closes a thread to replies. Where the platform cannot, nothing is called. */
  | { readonly kind: 'lock'; readonly to: ChannelAddress; readonly thread: MessageRef }
  /** Takes a post back. One that is gone already counts as removed. */
  | { readonly kind: 'remove'; readonly to: ChannelAddress; readonly message: MessageRef }
  /** A direct message to somebody who asked for it. */
  | { readonly kind: 'direct'; readonly to: PersonAddress; readonly card: Card }
  | { readonly kind: 'file'; readonly to: PersonAddress; readonly card: Card; readonly file: CardFile }
  /** Removes the bot's own cards from the person's direct messages. Repeating it does no harm. */
  | { readonly kind: 'tidy'; readonly to: PersonAddress }

export type Outcome =
  | { readonly outcome: 'sent'; readonly ref: MessageRef | null }
  /** Surely not sent, and worth another try after so many milliseconds (a rate limit, a server fault). */
  | { readonly outcome: 'later'; readonly afterMs: number; readonly code: string }
  /** The person cannot be reached (closed direct messages, gone), or the channel no longer exists. Surely not sent; no further try. */
  | { readonly outcome: 'closed'; readonly code: string }
  /** Refused for good. `code` is the platform's error code, never its sentence, which may quote words. */
  | { readonly outcome: 'refused'; readonly code: string }
  /** Nobody knows whether it was sent (the connection broke after the request went out). */
  | { readonly outcome: 'uncertain'; readonly code: string }

export interface Messenger {
  readonly platform: Platform
  /** How long the platform recognises a repeated `key` and does not send twice, in milliseconds; 0 where it never does. */
  readonly repeatSafeMs: number
  /** How many deliveries a second the platform takes, over all its targets. */
  readonly perSecond: number
  /** Carries out one delivery. `key` (at most 25 characters) is the same each time the same delivery is tried. Never throws for a platform's answer. */
  deliver(outgoing: Outgoing, key: string): Promise<Outcome>
}
