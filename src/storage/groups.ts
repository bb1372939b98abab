// Peer groups: one sealed blob each, found by a keyed id of the channel, so that a stolen database names no community.
import { randomUUID } from 'node:crypto'
import type { ChannelAddress } from '../groups/messenger.ts'
import type { Connection } from './database.ts'
import { type Keys, keyed } from './keys.ts'
import { type Day, StaleError } from './participants.ts'
import { sealJson, unsealJson } from './seal.ts'

/** A group's own settings. Lengths of time in days; `time` is local, HH:MM; weekdays 1 (Monday) to 7. */
export interface GroupSettings {
  readonly name: string
  readonly language: 'en' | 'ja'
  readonly timeZone: string
  /** How many distinct authors a release holds at least. Never below 4. */
  readonly k: number
  /** When a release closes. */
  readonly slot: { readonly weekday: number; readonly time: string }
  readonly reviewed: boolean
  /** Who can read the channel, in the group's words ("today that includes staff"). */
  readonly audience: string
  /** Whether people under 18 may share here (never into a file). */
  readonly minorsMayShare: boolean
  /** Who uses words outside the group, and for what; null where research is not offered. */
  readonly research: { readonly by: string; readonly purpose: string } | null
  /** Where it posts; null for a group without a channel. */
  readonly address: ChannelAddress | null
  /** For a group of a whole community, which has no channel of its own. */
  readonly community?: Pick<ChannelAddress, 'platform' | 'community'>
  /** Earlier descriptions of the audience that already covered everybody who reads today. */
  readonly coveredBy?: readonly string[]
  /** The local day on which the group was connected. Its first three weeks have no established authors yet. */
  readonly createdOn?: Day
  /** When a question is posted; null or absent: never. */
  readonly prompts?: { readonly weekdays: readonly number[]; readonly time: string } | null
  /** Which door a week's question comes from. */
  readonly plan?: StagePlan
  /** Ids of the prompts posted lately, oldest first. */
  readonly posted?: readonly string[]
  /** Nothing is posted and no slot runs before this local day. */
  readonly pausedUntil?: Day | null
  /** How long released words stay readable; null or absent: until the group ends. */
  readonly retentionDays?: number | null
}

/**
 * 'vote': as the group chooses, counted only from k votes on; 'turns': one week on each door or several, beginning with the week of
 * `from`; 'door': one door.
 */
export type StagePlan =
  | { readonly kind: 'vote' }
  | { readonly kind: 'turns'; readonly weeks?: number; readonly from?: Day }
  | { readonly kind: 'door'; readonly door: 'safety' | 'control' | 'reunion' | 'around' }

export interface PeerGroup {
  readonly id: string
  readonly version: number
  readonly settings: GroupSettings
}

const STEP = 4096
const cellOf = (id: string) => ({ table: 'peer_group', column: 'sealed', row: id })
const channelId = (keys: Keys, address: ChannelAddress): Buffer =>
  keyed(keys.of('channel'), address.platform, address.community ?? '', address.channel)

/** What a group is found by: its channel, or its community. */
const placeOf = ({ address, community }: GroupSettings): ChannelAddress | null =>
  address ?? (community ? wholeCommunity(community) : null)
const wholeCommunity = ({ platform, community }: Pick<ChannelAddress, 'platform' | 'community'>): ChannelAddress => ({
  platform,
  community,
  channel: '',
})

/** Adds a group; a channel has one at most (the first stays). */
export async function addGroup(
  db: Connection,
  keys: Keys,
  settings: GroupSettings,
  id: string = randomUUID(),
): Promise<PeerGroup> {
  const place = placeOf(settings)
  await db
    .insertInto('peer_group')
    .values({
      id,
      channel: place ? channelId(keys, place) : null,
      version: 1,
      sealed: sealJson(keys.of('group'), keys.id, cellOf(id), settings, STEP),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const group = place ? await groupOfChannel(db, keys, place) : await findGroup(db, keys, id)
  if (!group) throw new Error('a group that was just added is not there')
  return group
}

export async function findGroup(db: Connection, keys: Keys, id: string): Promise<PeerGroup | null> {
  const row = await db
    .selectFrom('peer_group')
    .select(['id', 'version', 'sealed'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? opened(keys, row) : null
}

export async function findGroups(db: Connection, keys: Keys, ids: readonly string[]): Promise<PeerGroup[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('peer_group').select(['id', 'version', 'sealed']).where('id', 'in', ids).execute()
  return rows.map((row) => opened(keys, row))
}

/** The channel's own group, else that of its whole community. */
/** Every group, for whoever runs the bot. */
export async function allGroups(db: Connection, keys: Keys): Promise<PeerGroup[]> {
  const rows = await db.selectFrom('peer_group').select(['id', 'version', 'sealed']).orderBy('id').execute()
  return rows.map((row) => opened(keys, row))
}

export async function groupOfChannel(db: Connection, keys: Keys, address: ChannelAddress): Promise<PeerGroup | null> {
  const own = channelId(keys, address)
  const rows = await db
    .selectFrom('peer_group')
    .select(['id', 'channel', 'version', 'sealed'])
    .where('channel', 'in', [own, channelId(keys, wholeCommunity(address))])
    .execute()
  const row = rows.find(({ channel }) => channel !== null && own.equals(channel)) ?? rows[0]
  return row ? opened(keys, row) : null
}

/** @throws StaleError where somebody else changed it meanwhile. */
export async function saveGroup(db: Connection, keys: Keys, group: PeerGroup): Promise<PeerGroup> {
  const { numUpdatedRows } = await db
    .updateTable('peer_group')
    .set({
      version: group.version + 1,
      sealed: sealJson(keys.of('group'), keys.id, cellOf(group.id), group.settings, STEP),
    })
    .where('id', '=', group.id)
    .where('version', '=', group.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new StaleError()
  return { ...group, version: group.version + 1 }
}

const opened = (keys: Keys, row: { id: string; version: number; sealed: Uint8Array }): PeerGroup => ({
  id: row.id,
  version: row.version,
  settings: unsealJson<GroupSettings>(keys.of('group'), cellOf(row.id), row.sealed),
})

/** Erases a group with everything that it gathered. Receipts of its writers lead nowhere from then on. */
export async function removeGroup(db: Connection, id: string): Promise<void> {
  await db.deleteFrom('peer_group').where('id', '=', id).execute()
}
