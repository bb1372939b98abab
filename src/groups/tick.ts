// The minute's tick: what is due is claimed by a unique row, in the very transaction that queues what follows from it. Any number of
// processes may tick at once; the clock comes in from outside.

import { randomUUID } from 'node:crypto'
import type { Db } from '../storage/database.ts'
import { findGroup, findGroups, type PeerGroup, saveGroup } from '../storage/groups.ts'
import type { Day } from '../storage/participants.ts'
import type { Tx } from '../storage/releases.ts'
import { countBallots } from '../storage/reviews.ts'
import {
  claimOccurrences,
  dueSchedules,
  forgetOccurrences,
  lockDue,
  moveOn,
  removeSchedule,
  type Schedule,
  setSchedule,
} from '../storage/schedules.ts'
import { addPostings, takePostingsDown } from '../storage/voices.ts'
import type { TickDeps } from './deps.ts'
import { digest } from './digest.ts'
import type { Parcel } from './parcel.ts'
import { choosePrompt, doorOfWeek, roundOf } from './plan.ts'
import { promptPost } from './posts.ts'
import { runSlot } from './release.ts'
import { sendReminders } from './reminders.ts'
import { rulesOf, weekdaysOf } from './rules.ts'
import { dayPlus, instantOf, nextOccurrence, occurrenceAfterDay, type Rhythm, zoneDataVersion } from './schedule.ts'

interface Ticked {
  readonly prompts: number
  readonly releases: number
  readonly digests: number
  readonly reminders: number
}

/** Later than this, a question no longer belongs to its moment. */
const PROMPT_LATE_MS = 15 * 60_000
/** A digest may come later in the day, not in the night after. */
const DIGEST_LATE_MS = 8 * 60 * 60_000
/** How many schedules one tick looks at; the next tick takes the rest. */
const DUE_LIMIT = 2000
/** How many missed occurrences are recorded one by one: more than a year of days. */
const MISSED_LIMIT = 400
/** Claims are kept for so long; no clock that is wrong by less can bring one back. */
const OCCURRENCES_KEPT_DAYS = 400

/** Does everything that is due at `now`. Safe to call at once from any number of processes, and again for the same minute. */
export async function tick(deps: TickDeps, now: Date): Promise<Ticked> {
  const done = { prompts: 0, releases: 0, digests: 0 }
  for (const id of await dueSchedules(deps.db, now, DUE_LIMIT)) {
    try {
      const ran = await deps.db.transaction().execute((tx) => runDue(tx, deps, id, now))
      if (ran === 'prompt') done.prompts += 1
      else if (ran === 'release') done.releases += 1
      else if (ran === 'digest') done.digests += 1
    } catch (error) {
      deps.onFault(error)
    }
  }
  await takeDown(deps, now)
  return { ...done, reminders: await sendReminders(deps, now) }
}

const TAKE_DOWN_BATCH = 100

/** Takes down what withdrawn voices left in a channel: after their slot, or at once where the writer said so. */
async function takeDown(deps: TickDeps, now: Date): Promise<void> {
  for (;;) {
    const taken = await deps.db.transaction().execute(async (tx) => {
      const postings = await takePostingsDown(tx, TAKE_DOWN_BATCH)
      const groups = await findGroups(tx, deps.keys, [...new Set(postings.map(({ group }) => group))])
      const addresses = new Map(groups.map(({ id, settings }) => [id, settings.address]))
      const parcels = postings.flatMap(({ delivery, group }): Parcel[] => {
        const to = addresses.get(group)
        return to ? [{ id: randomUUID(), after: delivery, kind: 'remove', to, refOf: delivery }] : []
      })
      await deps.enqueue(tx, parcels, now)
      return postings.length
    })
    if (taken < TAKE_DOWN_BATCH) return
  }
}

const rhythmOf = ({ weekdays, time, zone }: Schedule): Rhythm => ({ weekdays: weekdaysOf(weekdays), time, zone })

/** Claims one schedule's due occurrences and runs what is to be run of them. Null where another process did, or nothing was to be run. */
async function runDue(tx: Tx, deps: TickDeps, id: string, now: Date): Promise<Schedule['kind'] | null> {
  const schedule = await lockDue(tx, id, now)
  if (!schedule) return null
  const rhythm = rhythmOf(schedule)
  const due = [{ day: schedule.nextDay, at: schedule.nextAt }]
  let next = occurrenceAfterDay(rhythm, schedule.nextDay)
  while (next.at <= now && due.length < MISSED_LIMIT) {
    due.push(next)
    next = occurrenceAfterDay(rhythm, next.day)
  }
  if (next.at <= now) next = nextOccurrence(rhythm, now)
  const last = due.at(-1) ?? due[0]
  const group = await findGroup(tx, deps.keys, schedule.group)
  if (!last || !group) return null
  const runs = isTimely(schedule, last, group, now)
  // However many slots were missed, what they would have done is done once.
  const claimed = await claimOccurrences(
    tx,
    schedule.id,
    due.map(({ day }) => ({ day, outcome: runs && day === last.day ? 'done' : 'skipped' })),
  )
  await moveOn(tx, schedule.id, next)
  await forgetOccurrences(tx, schedule.id, dayPlus(last.day, -OCCURRENCES_KEPT_DAYS))
  if (!runs || !claimed.has(last.day)) return null
  await run(tx, deps, schedule, group, last, now)
  return schedule.kind
}

function isTimely(schedule: Schedule, { day, at }: { day: Day; at: Date }, group: PeerGroup, now: Date): boolean {
  const { pausedUntil } = rulesOf(group.settings)
  if (pausedUntil !== null && day < pausedUntil) return false
  const late = now.getTime() - at.getTime()
  switch (schedule.kind) {
    case 'prompt':
      return late <= PROMPT_LATE_MS
    // Whose turn it is moves on in any case; only the message is left out where it would come in the night.
    case 'digest':
    case 'release':
      return true
    default:
      return schedule.kind satisfies never
  }
}

async function run(
  tx: Tx,
  deps: TickDeps,
  schedule: Schedule,
  group: PeerGroup,
  { day, at }: { readonly day: Day; readonly at: Date },
  now: Date,
): Promise<void> {
  switch (schedule.kind) {
    case 'prompt':
      return await postPrompt(tx, deps, group, day, now)
    case 'release': {
      const { parcels, postings } = await runSlot(tx, deps, group, day)
      await deps.enqueue(tx, parcels, now)
      return await addPostings(tx, postings)
    }
    case 'digest': {
      const parcels = await digest(tx, deps, group, now)
      if (now.getTime() - at.getTime() <= DIGEST_LATE_MS) await deps.enqueue(tx, parcels, now)
      return
    }
    default:
      return schedule.kind satisfies never
  }
}

async function postPrompt(tx: Tx, deps: TickDeps, group: PeerGroup, day: Day, now: Date): Promise<void> {
  const { address } = group.settings
  if (!address) return
  const { plan, promise } = rulesOf(group.settings)
  const ballots = plan.kind === 'vote' ? await countBallots(tx, group.id, roundOf(day)) : new Map<string, number>()
  const door = doorOfWeek(plan, day, ballots, promise.k)
  const chosen = choosePrompt(
    deps.content.in(group.settings.language).prompts,
    door,
    group.settings.posted ?? [],
    deps.draw,
  )
  if (!chosen) return
  await saveGroup(tx, deps.keys, { ...group, settings: { ...group.settings, posted: chosen.posted } })
  const card = promptPost(deps.content, group, chosen.id)
  await deps.enqueue(tx, [{ id: randomUUID(), after: null, kind: 'post', to: address, card, refOf: null }], now)
}

/** Writes a group's schedules as its settings have them now; to be called in the transaction that saves the settings. */
export async function reschedule(db: Tx | Db, group: PeerGroup, now: Date): Promise<void> {
  const rules = rulesOf(group.settings)
  const wanted = [
    { kind: 'prompt', rhythm: group.settings.address ? rules.prompts : null },
    { kind: 'release', rhythm: rules.slot },
    { kind: 'digest', rhythm: rules.digest },
  ] as const
  for (const { kind, rhythm } of wanted) {
    if (!rhythm) {
      await removeSchedule(db, group.id, kind)
      continue
    }
    const next = nextOccurrence(rhythm, startOf(rules.pausedUntil, rhythm.zone, now))
    await setSchedule(db, {
      group: group.id,
      kind,
      weekdays: rhythm.weekdays,
      time: rhythm.time,
      zone: rhythm.zone,
      zoneData: zoneDataVersion,
      pausedUntil: rules.pausedUntil,
      nextDay: next.day,
      nextAt: next.at,
    })
  }
}

/** The moment after which the next occurrence counts: now, or the end of a pause. */
export function startOf(pausedUntil: Day | null, zone: string, now: Date): Date {
  if (pausedUntil === null) return now
  // One millisecond before the day begins: an occurrence at midnight belongs to it.
  const justBefore = new Date(instantOf(pausedUntil, '00:00', zone).getTime() - 1)
  return justBefore > now ? justBefore : now
}
