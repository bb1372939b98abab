// What a group's settings mean today, with every default in one place.
import type { GroupSettings, PeerGroup, StagePlan } from '../storage/groups.ts'
import type { Day } from '../storage/participants.ts'
import { LEAST_K, type PromiseOfToday } from './promise.ts'
import { dayPlus, type Rhythm, type Weekday, weekdays } from './schedule.ts'

/** A new group has no established authors: for so many days everybody counts, and its coordinators are told. */
const NEW_GROUP_DAYS = 21

/** When reviewers are reminded that something waits: one digest a day at most, at a fixed time. */
const DIGEST_TIME = '10:00'

interface GroupRules {
  readonly promise: PromiseOfToday
  readonly plan: StagePlan
  readonly slot: Rhythm
  readonly prompts: Rhythm | null
  readonly digest: Rhythm | null
  readonly pausedUntil: Day | null
  readonly retentionDays: number | null
}

export function rulesOf(settings: GroupSettings): GroupRules {
  const zone = settings.timeZone
  return {
    promise: {
      k: Math.max(LEAST_K, settings.k),
      audience: settings.audience,
      reviewed: settings.reviewed,
      coveredBy: settings.coveredBy ?? [],
    },
    plan: settings.plan ?? { kind: 'turns' },
    slot: { weekdays: [settings.slot.weekday as Weekday], time: settings.slot.time, zone },
    prompts: settings.prompts ? { ...settings.prompts, weekdays: weekdaysOf(settings.prompts.weekdays), zone } : null,
    // Reports and reviews wait for somebody in every group; a group without either never sends a digest.
    digest: { weekdays: [...weekdays], time: DIGEST_TIME, zone },
    pausedUntil: settings.pausedUntil ?? null,
    retentionDays: settings.retentionDays ?? null,
  }
}

export const weekdaysOf = (numbers: readonly number[]): Weekday[] =>
  weekdays.filter((weekday) => numbers.includes(weekday))

/** Whether a group is too new to have established authors on this day. */
export const isNew = ({ settings }: PeerGroup, day: Day): boolean =>
  settings.createdOn !== undefined && day < dayPlus(settings.createdOn, NEW_GROUP_DAYS)
