// Messages and channels of the local Discord: made, changed, listed, and recognised by their nonce.
import { checked, type Incoming, Refused, refuseIf } from './refused.ts'
import { messageFaults } from './rules.ts'
import { type Attachment, type Channel, described, type Json, type Message, NONCE_MS, type World } from './world.ts'

export function create(world: World, channel: Channel, { body, files }: Incoming): unknown {
  checked('MessageCreateRequest', body)
  const user = channel.recipient === null ? undefined : world.users.get(channel.recipient)
  if (user?.closed) throw new Refused(403, 50007)
  if (channel.archived && channel.locked) throw new Refused(400, 50083)
  const nonce = body['nonce'] === undefined ? null : `${channel.id}:${body['nonce']}`
  if (nonce !== null && body['enforce_nonce'] === true) {
    const known = world.nonces.get(nonce)
    if (known && world.now() - known.at <= NONCE_MS) return described(world, known.message)
  }
  const message = newMessage(world, channel.id, body, files, null)
  channel.messages.push(message)
  if (nonce !== null) world.nonces.set(nonce, { message, at: world.now() })
  return described(world, message)
}

export function newMessage(
  world: World,
  channel: string,
  body: Json,
  files: readonly Attachment[],
  seenBy: string | null,
  deferred = false,
): Message {
  const names = files.map(({ filename }) => filename)
  if (!deferred) refuseIf(messageFaults(body, null, names))
  const flags = Number(body['flags'] ?? 0)
  const message: Message = {
    id: world.nextId(),
    channel,
    author: world.selfId,
    seenBy: (flags & 64) !== 0 ? seenBy : null,
    flags,
    content: String(body['content'] ?? ''),
    components: (body['components'] ?? []) as Json[],
    attachments: [...files],
    deleted: false,
  }
  // An answer to an interaction that is not ephemeral stands in the channel for all to see.
  if (seenBy !== null && message.seenBy === null) world.channels.get(channel)?.messages.push(message)
  return message
}

export function change(world: World, message: Message, { body, files }: Incoming): unknown {
  checked('MessageEditRequestPartial', body)
  edit(message, body, files)
  return described(world, message)
}

export function edit(message: Message, body: Json, files: readonly Attachment[]): void {
  refuseIf(
    messageFaults(
      body,
      message.flags,
      files.map(({ filename }) => filename),
    ),
  )
  message.flags |= Number(body['flags'] ?? 0)
  if (Array.isArray(body['components'])) message.components = body['components'] as Json[]
  if (typeof body['content'] === 'string') message.content = body['content']
  if (Array.isArray(body['attachments']) || files.length > 0) message.attachments = [...files]
}

export function list(world: World, channel: Channel, query: URLSearchParams): unknown {
  const before = query.get('before')
  const limit = Number(query.get('limit') ?? 50)
  if (channel.guild !== null) throw new Refused(403, 50001)
  return channel.messages
    .filter((message) => !message.deleted && (before === null || BigInt(message.id) < BigInt(before)))
    .slice(-limit)
    .reverse()
    .map((message) => described(world, message))
}

export function channelOf(world: World, id: string): Channel {
  const channel = world.channels.get(id)
  if (!channel) throw new Refused(404, 10003)
  return channel
}

export function messageOf(channel: Channel, id: string): Message {
  const message = channel.messages.find((one) => one.id === id && !one.deleted)
  if (!message) throw new Refused(404, 10008)
  return message
}
