// Setting schedules right after time itself was wrong: other zone data, or a clock that jumped ahead and came back.
import type { Db } from '../storage/database.ts'
import {
  computedOtherwise,
  forgetSkipped,
  pageOfSchedules,
  type Schedule,
  setNext,
  tooFarAhead,
} from '../storage/schedules.ts'
import { weekdaysOf } from './rules.ts'
import { instantOf, nextOccurrence, zoneDataVersion } from './schedule.ts'
import { startOf } from './tick.ts'

const PAGE = 500
/** No rhythm reaches further ahead than a week and the hours of a clock change. */
const HORIZON_MS = 9 * 24 * 60 * 60_000

/** On start: schedules computed with other zone data, or left far ahead by a clock that was wrong. Cheap where there are none. */
export async function repairOnStart(db: Db, now: Date, zoneData: string = zoneDataVersion): Promise<number> {
  let repaired = 0
  for (;;) {
    const page = await computedOtherwise(db, zoneData, PAGE)
    // The day stays the same: only its instant moves. Where that is past now, the next tick finds it due.
    for (const schedule of page) {
      const at = instantOf(schedule.nextDay, schedule.time, schedule.zone)
      await setNext(db, schedule, { day: schedule.nextDay, at }, zoneData)
    }
    repaired += page.length
    if (page.length < PAGE) break
  }
  for (;;) {
    const page = await tooFarAhead(db, new Date(now.getTime() + HORIZON_MS), now.toISOString().slice(0, 10), PAGE)
    for (const schedule of page) await setRight(db, schedule, now)
    repaired += page.length
    if (page.length < PAGE) return repaired
  }
}

/** After the clock went back: every schedule gets the next time that its rhythm has from now on. What was done is not done again. */
export async function repairAfterClock(db: Db, now: Date): Promise<void> {
  let last: string | null = null
  for (;;) {
    const page: Schedule[] = await pageOfSchedules(db, last, PAGE)
    for (const schedule of page) if (schedule.nextAt > now) await setRight(db, schedule, now)
    last = page.at(-1)?.id ?? null
    if (page.length < PAGE) return
  }
}

async function setRight(db: Db, schedule: Schedule, now: Date): Promise<void> {
  const { time, zone, weekdays, pausedUntil } = schedule
  const next = nextOccurrence({ weekdays: weekdaysOf(weekdays), time, zone }, startOf(pausedUntil, zone, now))
  await forgetSkipped(db, schedule.id, next.day)
  await setNext(db, schedule, next, zoneDataVersion)
}
