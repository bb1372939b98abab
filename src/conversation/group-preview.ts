// What a group's rhythm brings next, in its own local time: shown before anything happens.
import { rulesOf } from '../groups/rules.ts'
import { localTime, occurrences } from '../groups/schedule.ts'
import { startOf } from '../groups/tick.ts'
import type { PeerGroup } from '../storage/groups.ts'
import { latestOccurrences } from '../storage/schedules.ts'
import { tellDay } from './dates.ts'
import type { Turn } from './turn.ts'

const SHOWN = 8

/** The next eight occurrences, questions and releases together, one line each. */
export function occurrenceLines(turn: Turn, { settings }: PeerGroup, now: Date): string[] {
  const rules = rulesOf(settings)
  const from = startOf(rules.pausedUntil, settings.timeZone, now)
  const questions = rules.prompts
    ? occurrences(rules.prompts, from, SHOWN).map((one) => ({ ...one, key: 'group.at-question' }))
    : []
  const releases = occurrences(rules.slot, from, SHOWN).map((one) => ({ ...one, key: 'group.at-release' }))
  return [...questions, ...releases]
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .slice(0, SHOWN)
    .map(({ day, at, key }) =>
      turn.tell((say, language) => say(key, { day: tellDay(day, language), time: localTime(at, settings.timeZone) })),
    )
}

const LOOKED_BACK = 6

/** What became of the latest questions and releases: what was skipped is told, and why a question can be. */
export async function happenedLines(turn: Turn, { id }: PeerGroup): Promise<string[]> {
  const latest = await latestOccurrences(turn.deps.db, id, LOOKED_BACK * 4)
  return latest
    .filter(({ kind }) => kind !== 'digest')
    .slice(0, LOOKED_BACK)
    .map(({ kind, day, outcome }) =>
      turn.tell((say, language) => say(`group.was-${kind}-${outcome}`, { day: tellDay(day, language) })),
    )
}
