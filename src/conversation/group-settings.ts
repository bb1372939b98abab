// What every screen of a group's settings stands on: only coordinators get there, and a change is saved, scheduled and told as one.
import { localDay } from '../groups/schedule.ts'
import { reschedule } from '../groups/tick.ts'
import { type AuditAct, addAudit } from '../storage/coordinators.ts'
import { type GroupSettings, type PeerGroup, saveGroup } from '../storage/groups.ts'
import { fitting } from './fitting.ts'
import { notYours } from './group-desk.ts'
import { coordinatedGroup } from './group-rights.ts'
import type { Card, Form } from './interaction.ts'
import type { Turn } from './turn.ts'

type ForGroup<Reply> = (turn: Turn, group: PeerGroup) => Promise<Reply> | Reply
export const asCoordinator =
  <Reply extends Card | Form>(go: ForGroup<Reply>) =>
  async (turn: Turn): Promise<Reply | Card> => {
    const group = await coordinatedGroup(turn)
    return group ? await go(turn, group) : notYours(turn)
  }

export const fittingGroup =
  (build: (turn: Turn, group: PeerGroup) => Form): ForGroup<Form> =>
  (turn, group) =>
    fitting(turn, (one) => build(one, group), group.settings.language)

export const moment = (turn: Turn): Date => new Date(turn.now.epochMilliseconds)
export const groupDay = (turn: Turn, { timeZone }: GroupSettings): string => localDay(moment(turn), timeZone)
export type ChangedSetting = Extract<AuditAct, { act: 'changed' }>['setting']

/** Saves a change, sets the schedules by it and tells the group, all of it or nothing. */
export async function change(
  turn: Turn,
  group: PeerGroup,
  settings: GroupSettings,
  changed: readonly ChangedSetting[],
): Promise<PeerGroup> {
  const { db, keys } = turn.deps
  return await db.transaction().execute(async (tx) => {
    const saved = await saveGroup(tx, keys, { ...group, settings })
    await reschedule(tx, saved, moment(turn))
    for (const setting of changed)
      await addAudit(tx, keys, group.id, groupDay(turn, settings), { act: 'changed', setting })
    return saved
  })
}
