// For coordinators alone: the group that an action names, and who they are in it, asked for anew on each press.
import { type Coordinator, coordinatorOf } from '../storage/coordinators.ts'
import { findGroup, type PeerGroup } from '../storage/groups.ts'
import { notYours } from './group-desk.ts'
import { uuidOf } from './ids.ts'
import type { Card, Form } from './interaction.ts'
import type { Turn } from './turn.ts'

export interface Desk {
  readonly group: PeerGroup
  readonly me: Coordinator
}

export const atDesk =
  <Reply extends Card | Form>(go: (turn: Turn, desk: Desk) => Promise<Reply> | Reply) =>
  async (turn: Turn): Promise<Reply | Card> => {
    const id = uuidOf(turn.arg('g'))
    const { db, keys } = turn.deps
    const group = id === null ? null : await findGroup(db, keys, id)
    const me = group ? await coordinatorOf(db, keys, group.id, turn.person.handle) : null
    return group && me ? await go(turn, { group, me }) : notYours(turn)
  }
