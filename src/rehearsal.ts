// The group that stands ready in the terminal, so that sharing can be tried by somebody who is alone with the bot.
import { CHANNEL } from '../adapters/terminal/read.ts'
import { DEFAULT_K } from './groups/promise.ts'
import { localDay } from './groups/schedule.ts'
import { reschedule } from './groups/tick.ts'
import type { Store } from './storage/database.ts'
import { addGroup, type GroupSettings } from './storage/groups.ts'
import type { Keys } from './storage/keys.ts'
import type { Day } from './storage/participants.ts'
import { schedulesOf } from './storage/schedules.ts'

/** Wednesday 18:00, when people are around: the design's default slot. */
const rehearsalGroup = (timeZone: string, language: 'en' | 'ja', createdOn: Day): GroupSettings => ({
  name: CHANNEL.channelName,
  language,
  timeZone,
  k: DEFAULT_K,
  slot: { weekday: 3, time: '18:00' },
  reviewed: false,
  audience: '',
  minorsMayShare: false,
  research: null,
  address: { platform: 'terminal', community: CHANNEL.community, channel: CHANNEL.channel },
  // In a new group everybody counts, so that five names in one terminal are enough for a release.
  createdOn,
  prompts: { weekdays: [1], time: '18:00' },
})

/** Adds the group on a first start, and gives it its rhythm. */
export async function addRehearsalGroup(
  { db }: Pick<Store, 'db'>,
  keys: Keys,
  timeZone: string,
  language: 'en' | 'ja',
  now: Date,
): Promise<void> {
  const group = await addGroup(db, keys, rehearsalGroup(timeZone, language, localDay(now, timeZone)))
  if ((await schedulesOf(db, group.id)).length === 0) await reschedule(db, group, now)
}
