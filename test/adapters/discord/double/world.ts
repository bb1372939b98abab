// What the local Discord knows: people, channels, messages, interactions, nonces; and its own clock.

export interface User {
  readonly id: string
  readonly locale: string
  /** Takes no direct messages from the bot. */
  closed: boolean
}

export interface Channel {
  readonly id: string
  /** 0 a text channel of a server, 1 a direct message, 11 a public thread. */
  readonly type: 0 | 1 | 11
  readonly guild: string | null
  readonly name: string | null
  readonly recipient: string | null
  readonly parent: string | null
  locked: boolean
  archived: boolean
  readonly messages: Message[]
}

export interface Attachment {
  readonly id: string
  readonly filename: string
  readonly contentType: string
  readonly content: Uint8Array
}

export type Json = { [key: string]: unknown }

export interface Message {
  readonly id: string
  readonly channel: string
  readonly author: string
  /** Who alone can see it; null for everybody in the channel. */
  readonly seenBy: string | null
  flags: number
  content: string
  components: Json[]
  attachments: Attachment[]
  deleted: boolean
}

export interface Interaction {
  readonly id: string
  readonly token: string
  readonly type: 2 | 3 | 5
  readonly user: string
  readonly channel: string
  readonly createdAt: number
  /** The message whose control was used, also behind a form that it opened. */
  readonly source: Message | null
  acknowledged: 'message' | 'update' | 'deferred message' | 'deferred update' | 'modal' | null
  acknowledgedAt: number | null
  original: Message | null
  modal: Json | null
  /** How often something was shown through it. */
  shown: number
}

export interface World {
  now: () => number
  readonly applicationId: string
  readonly selfId: string
  readonly token: string
  readonly guild: string
  readonly channel: Channel
  readonly users: Map<string, User>
  readonly channels: Map<string, Channel>
  readonly interactions: Map<string, Interaction>
  /** By channel and nonce; forgotten after two minutes. */
  readonly nonces: Map<string, { message: Message; at: number }>
  /** By server, or '' for everywhere. */
  readonly commands: Map<string, Json[]>
  readonly shards: number
  nextId(): string
}

export const NONCE_MS = 120_000
export const FIRST_ANSWER_MS = 3_000
export const TOKEN_MS = 15 * 60_000

const EPOCH = 1_420_070_400_000n

export function newWorld(shards = 1): World {
  let serial = 0n
  const nextId = () => (((BigInt(Date.now()) - EPOCH) << 22n) | (serial++ & 0x3fffffn)).toString()
  const guild = nextId()
  const channel: Channel = {
    id: nextId(),
    type: 0,
    guild,
    name: 'evening-group',
    recipient: null,
    parent: null,
    locked: false,
    archived: false,
    messages: [],
  }
  return {
    now: () => Date.now(),
    applicationId: nextId(),
    selfId: nextId(),
    token: 'local.discord.token',
    guild,
    channel,
    users: new Map(),
    channels: new Map([[channel.id, channel]]),
    interactions: new Map(),
    nonces: new Map(),
    commands: new Map(),
    shards,
    nextId,
  }
}

export function directChannel(world: World, user: string): Channel {
  for (const channel of world.channels.values()) if (channel.recipient === user) return channel
  const channel: Channel = {
    id: world.nextId(),
    type: 1,
    guild: null,
    name: null,
    recipient: user,
    parent: null,
    locked: false,
    archived: false,
    messages: [],
  }
  world.channels.set(channel.id, channel)
  return channel
}

/** As Discord's API describes a message. */
export function described(world: World, message: Message): Json {
  return {
    id: message.id,
    channel_id: message.channel,
    type: 0,
    author: {
      id: message.author,
      username: 'someone',
      discriminator: '0',
      avatar: null,
      bot: message.author === world.selfId,
    },
    content: message.content,
    components: message.components,
    flags: message.flags,
    attachments: message.attachments.map(({ id, filename, content, contentType }) => ({
      id,
      filename,
      size: content.byteLength,
      content_type: contentType,
      url: `https://cdn.invalid/${id}/${filename}`,
      proxy_url: `https://cdn.invalid/${id}/${filename}`,
    })),
    embeds: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
  }
}

export function describedChannel(channel: Channel): Json {
  return {
    id: channel.id,
    type: channel.type,
    ...(channel.guild === null ? {} : { guild_id: channel.guild, name: channel.name, permissions: '0' }),
    ...(channel.recipient === null
      ? {}
      : { recipients: [{ id: channel.recipient, username: 'someone', discriminator: '0' }] }),
    ...(channel.type === 11
      ? {
          parent_id: channel.parent,
          thread_metadata: {
            archived: channel.archived,
            locked: channel.locked,
            auto_archive_duration: 10_080,
            archive_timestamp: '2026-01-01T00:00:00Z',
          },
        }
      : {}),
  }
}
