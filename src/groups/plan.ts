// Which door a week's question comes from, and which question: as the group chose, by turns, or always one; none soon again.
import { type DoorId, doorIds, type Prompts } from '../content/index.ts'
import type { StagePlan } from '../storage/groups.ts'
import type { Day } from '../storage/participants.ts'
import { dayPlus, weeksBetween } from './schedule.ts'
import { type Draw, drawSecurely } from './shuffle.ts'

/** Votes by door; counted only where at least k voted, so that nobody's vote can be read off the outcome. */
type Ballots = ReadonlyMap<string, number>

/** A Monday from which weeks are counted; any would do. */
const ORIGIN: Day = '2024-01-01'

/** The round of votes that decides about the week of a day: its Monday. */
export const roundOf = (day: Day): Day => dayPlus(ORIGIN, weeksBetween(ORIGIN, day) * 7)

export function doorOfWeek(plan: StagePlan, day: Day, ballots: Ballots, k: number): DoorId {
  switch (plan.kind) {
    case 'door':
      return plan.door
    case 'turns':
      return turnOf(day, plan)
    case 'vote': {
      const voted = [...ballots.values()].reduce((sum, count) => sum + count, 0)
      if (voted < k) return turnOf(day)
      const most = Math.max(...doorIds.map((door) => ballots.get(door) ?? 0))
      const leading = doorIds.filter((door) => (ballots.get(door) ?? 0) === most)
      // Between equals the turn decides, so that the same votes always choose the same door.
      return leading.includes(turnOf(day)) ? turnOf(day) : (leading[0] ?? turnOf(day))
    }
    default:
      return plan satisfies never
  }
}

function turnOf(day: Day, { weeks = 1, from = ORIGIN }: { readonly weeks?: number; readonly from?: Day } = {}): DoorId {
  const week = Math.floor(weeksBetween(from, day) / Math.max(1, weeks))
  return doorIds[((week % doorIds.length) + doorIds.length) % doorIds.length] ?? 'safety'
}

/** How many posted prompts a group remembers: more than any door has. */
const POSTED_REMEMBERED = 60

/** A prompt of the door that this group has not had since the door was last through. */
export function choosePrompt(
  prompts: Pick<Prompts, 'byDoor'>,
  door: DoorId,
  posted: readonly string[],
  draw: Draw = drawSecurely,
): { readonly id: string; readonly posted: readonly string[] } | null {
  const all = prompts.byDoor(door)
  const fresh = all.filter(({ id }) => !posted.includes(id))
  const last = posted.at(-1)
  const open = fresh.length > 0 ? fresh : all.filter(({ id }) => id !== last)
  const prompt = open[draw(open.length)] ?? all[0]
  if (!prompt) return null
  const ofDoor = new Set(all.map(({ id }) => id))
  const kept = fresh.length > 0 ? posted : posted.filter((id) => !ofDoor.has(id))
  return { id: prompt.id, posted: [...kept, prompt.id].slice(-POSTED_REMEMBERED) }
}
