// The one shape in which anything leaves for Discord as a message: silent, and unable to mention anybody.
import { MessageFlags, type RawFile } from 'discord.js'
import type { Card } from '../../src/conversation/interaction.ts'
import { renderCard } from './render.ts'

export interface Sendable {
  readonly body: Record<string, unknown>
  readonly files: RawFile[]
}

/** 'private': an answer that only who asked can see. 'direct', 'post': a message of its own. 'in place': takes the place of another. */
export type Showing = 'private' | 'private and direct' | 'direct' | 'post' | 'in place'

export function messageOf(card: Card, showing: Showing): Sendable {
  const { components, files } = renderCard(card)
  const attachments = files.map(({ name }, index) => ({ id: String(index), filename: name }))
  const body = {
    flags: flagsOf(showing),
    components,
    allowed_mentions: { parse: [] },
    // In place of another card, an empty list takes that one's files away.
    ...(attachments.length > 0 || showing === 'in place' ? { attachments } : {}),
  }
  return { body, files }
}

export function flagsOf(showing: Showing): number {
  switch (showing) {
    case 'private':
      return MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral
    case 'private and direct':
      return MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral | MessageFlags.SuppressNotifications
    // A notification of a post would show voices on a lock screen.
    case 'direct':
    case 'post':
      return MessageFlags.IsComponentsV2 | MessageFlags.SuppressNotifications
    case 'in place':
      return MessageFlags.IsComponentsV2
    default:
      return showing satisfies never
  }
}
