// A peer group in a world whose clock is moved by hand: its slot is Wednesday 18:00 in London, and everybody counts.
import { reschedule } from '../../src/groups/tick.ts'
import { addGroup, type GroupSettings, type PeerGroup } from '../../src/storage/groups.ts'
import type { World } from './conversation.ts'
import type { TestDatabase } from './databases.ts'

/** The first two slots after the world begins. */
export const firstSlot = '2026-11-25T18:00:00Z'
export const secondSlot = '2026-12-02T18:00:00Z'

export async function addPeerGroup(
  { store, keys }: TestDatabase,
  world: World,
  channel: string,
  settings: Partial<GroupSettings> = {},
): Promise<PeerGroup> {
  const group = await addGroup(store.db, keys, {
    name: `#${channel}`,
    language: 'en',
    timeZone: 'Europe/London',
    k: 5,
    slot: { weekday: 3, time: '18:00' },
    reviewed: false,
    audience: '',
    minorsMayShare: false,
    research: null,
    address: { platform: 'terminal', community: 'terminal', channel },
    createdOn: '2026-11-20',
    ...settings,
  })
  await reschedule(store.db, group, new Date(world.now.epochMilliseconds))
  return group
}
