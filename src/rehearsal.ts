// The group that stands ready in the terminal, so that sharing can be tried by somebody who is alone with the bot.
import { CHANNEL } from '../adapters/terminal/read.ts'
import { DEFAULT_K } from './groups/promise.ts'
import type { GroupSettings } from './storage/groups.ts'

/** Wednesday 18:00, when people are around: the design's default slot. */
export const rehearsalGroup = (timeZone: string, language: 'en' | 'ja'): GroupSettings => ({
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
})
