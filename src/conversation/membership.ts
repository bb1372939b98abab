// Belonging to a peer group: remembered only in the participant's own sealed settings, by a press in the group's channel, renewed by the next.

import type { ChannelAddress } from '../groups/messenger.ts'
import { findGroups, groupOfChannel, type PeerGroup } from '../storage/groups.ts'
import { daysAfter } from './dates.ts'
import type { Request } from './interaction.ts'
import type { Turn } from './turn.ts'

/** How long a press in the channel counts. */
const BELONGING_DAYS = 30

export const channelOf = ({ identity, place }: Request): ChannelAddress | null =>
  place.channel === null ? null : { platform: identity.platform, community: place.community, channel: place.channel }

/** Remembers that this person pressed in a group's channel today, and returns the group. */
export async function belongTo(turn: Turn): Promise<PeerGroup | null> {
  const channel = channelOf(turn.request)
  if (!channel) return null
  const { db, keys } = turn.deps
  const group = await groupOfChannel(db, keys, channel)
  if (!group) return null
  const { groups } = turn.person.settings
  if (!groups.some(({ id, on }) => id === group.id && on === turn.today)) {
    turn.remember({ groups: [...groups.filter(({ id }) => id !== group.id), { id: group.id, on: turn.today }] })
  }
  return group
}

/** Whose files may concern this person: groups that they belong to now, and those that hold words of theirs, however long ago. */
export function ownGroupIds({ person, today }: Turn): string[] {
  const { groups, receipts } = person.settings
  const fresh = groups.filter(({ on }) => daysAfter(on, BELONGING_DAYS) >= today)
  return [...new Set([...fresh.map(({ id }) => id), ...receipts.map(({ group }) => group)])]
}

/** The groups that this person belongs to now, that of the channel they are in first. */
export async function groupsOf(turn: Turn): Promise<PeerGroup[]> {
  const here = await belongTo(turn)
  const fresh = turn.person.settings.groups.filter(({ on }) => daysAfter(on, BELONGING_DAYS) >= turn.today)
  const groups = await findGroups(
    turn.deps.db,
    turn.deps.keys,
    fresh.map(({ id }) => id),
  )
  return here ? [here, ...groups.filter(({ id }) => id !== here.id)] : groups
}
