// Who may do what with a group: asked on each press, from who acts and where. Nobody coordinates by rank on the platform.
import { coordinatorOf } from '../storage/coordinators.ts'
import { findGroup, groupOfChannel, type PeerGroup } from '../storage/groups.ts'
import { uuidOf } from './ids.ts'
import { channelOf, groupsOf } from './membership.ts'
import type { Turn } from './turn.ts'

export const isCoordinator = async (turn: Turn, group: PeerGroup): Promise<boolean> =>
  (await coordinatorOf(turn.deps.db, turn.deps.keys, group.id, turn.person.handle)) !== null

/** The group that an action names, if who acts coordinates it; null otherwise, also where there is no such group. */
export async function coordinatedGroup(turn: Turn): Promise<PeerGroup | null> {
  const id = uuidOf(turn.arg('g'))
  const group = id === null ? null : await findGroup(turn.deps.db, turn.deps.keys, id)
  return group && (await isCoordinator(turn, group)) ? group : null
}

/** The group that an action names, if who acts belongs to it, coordinates it or stands in its channel; without a name, the channel's own. */
export async function groupById(turn: Turn): Promise<PeerGroup | null> {
  const { db, keys } = turn.deps
  const channel = channelOf(turn.request)
  const here = channel ? await groupOfChannel(db, keys, channel) : null
  const id = uuidOf(turn.arg('g'))
  if (id === null || here?.id === id) return here ?? (await groupsOf(turn))[0] ?? null
  return (await groupsOf(turn)).find((group) => group.id === id) ?? (await coordinatedGroup(turn))
}
