// The local Discord's REST API: takes what Discord takes, refuses what it refuses, and fails on request.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { commandFaults, messageFaults, modalFaults, schemaFaults } from './rules.ts'
import {
  type Attachment,
  type Channel,
  described,
  describedChannel,
  directChannel,
  FIRST_ANSWER_MS,
  type Interaction,
  type Json,
  type Message,
  NONCE_MS,
  TOKEN_MS,
  type World,
} from './world.ts'

export interface Call {
  readonly method: string
  /** Without the version, ids and tokens in place. */
  readonly path: string
  readonly body: Json
  readonly status: number
}

/** What happens to one matching call. 'dropped before': nothing was done. 'dropped after': it was done, and nobody was told. */
export type Fault =
  | { readonly status: number; readonly code?: number; readonly retryAfter?: number; readonly global?: boolean }
  | 'dropped before'
  | 'dropped after'
  | { readonly heldUntil: Promise<void> }

export interface PlannedFault {
  readonly matches: RegExp
  readonly fault: Fault
  times: number
}

export interface Rest {
  readonly calls: Call[]
  /** Refusals for a fault of the caller's: none in a healthy bot. */
  readonly complaints: string[]
  /** The next so many calls whose "METHOD /path" matches end like this. */
  fail(matches: RegExp, fault: Fault, times?: number): void
  /** Everything works again. */
  heal(): void
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Called after every call that was answered, and after every change that somebody could see. */
  readonly onChange: Set<() => void>
}

class Refused extends Error {
  readonly status: number
  readonly code: number
  constructor(status: number, code: number, detail = 'refused') {
    super(detail)
    this.status = status
    this.code = code
  }
}

interface Incoming {
  readonly body: Json
  readonly files: readonly Attachment[]
  readonly query: URLSearchParams
}

export function openRest(world: World, gatewayUrl: () => string): Rest {
  const calls: Call[] = []
  const complaints: string[] = []
  const planned: PlannedFault[] = []
  const onChange = new Set<() => void>()

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://local')
    const path = url.pathname.replace(/^\/api/, '').replace(/^\/v10/, '')
    const method = request.method ?? 'GET'
    const incoming = await readBody(request, url.searchParams)
    const plan = planned.find(({ matches, times }) => times > 0 && matches.test(`${method} ${path}`))
    if (plan) plan.times -= 1
    const fault = plan?.fault
    if (fault === 'dropped before') return void request.socket.destroy()
    if (typeof fault === 'object' && 'heldUntil' in fault) await fault.heldUntil
    let status = 200
    let result: unknown = null
    const headers: Record<string, string> = {}
    if (typeof fault === 'object' && 'status' in fault) {
      status = fault.status
      result = {
        message: 'planned',
        code: fault.code ?? 0,
        retry_after: fault.retryAfter ?? 0,
        global: fault.global ?? false,
      }
      if (fault.retryAfter !== undefined) headers['retry-after'] = String(fault.retryAfter)
      if (fault.global) headers['x-ratelimit-global'] = 'true'
    } else {
      try {
        if (!path.startsWith('/interactions/') && !path.startsWith('/webhooks/')) {
          if (request.headers.authorization !== `Bot ${world.token}`) throw new Refused(401, 0, '401: Unauthorized')
        }
        ;({ status, result } = route(method, path, incoming))
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        status = error.status
        result = { message: error.message, code: error.code }
        if (error.code === 50035) complaints.push(`${method} ${path.replace(/\d{6,}/g, 'N')}: ${error.message}`)
      }
    }
    calls.push({ method, path, body: incoming.body, status })
    if (fault === 'dropped after') request.socket.destroy()
    else if (result === null) response.writeHead(204).end()
    else response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(result))
    for (const tell of [...onChange]) tell()
  }

  function route(method: string, path: string, incoming: Incoming): { status: number; result: unknown } {
    const ok = (result: unknown, status = result === null ? 204 : 200) => ({ status, result })
    const parts = path.split('/').slice(1)
    const [head, first = '', second = '', third = '', fourth = ''] = parts
    switch (`${method} ${shapeOf(parts)}`) {
      case 'GET gateway/bot':
        return ok({
          url: gatewayUrl(),
          shards: world.shards,
          session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
        })
      case 'GET users/@me':
        return ok({ id: world.selfId, username: 'tomoshibi', discriminator: '0', bot: true })
      case 'POST users/@me/channels': {
        checked('CreatePrivateChannelRequest', incoming.body)
        const user = world.users.get(String(incoming.body['recipient_id']))
        if (!user) throw new Refused(404, 10013)
        return ok(describedChannel(directChannel(world, user.id)))
      }
      case 'POST interactions/:/:/callback':
        return ok(callback(first, second, incoming))
      case 'PATCH webhooks/:/:/messages/@original':
      case 'GET webhooks/:/:/messages/@original':
        return ok(original(method, second, incoming))
      case 'POST channels/:/messages':
        return ok(create(channelOf(first), incoming))
      case 'GET channels/:/messages':
        return ok(list(channelOf(first), incoming.query))
      case 'PATCH channels/:/messages/:':
        return ok(change(messageOf(channelOf(first), third), incoming))
      case 'DELETE channels/:/messages/:': {
        const channel = channelOf(first)
        const message = messageOf(channel, third)
        if (message.author !== world.selfId) throw new Refused(403, 50003)
        if (channel.archived) throw new Refused(400, 50083)
        message.deleted = true
        return ok(null)
      }
      case 'POST channels/:/messages/:/threads': {
        checked('CreateTextThreadWithMessageRequest', incoming.body)
        const channel = channelOf(first)
        const message = messageOf(channel, third)
        if (fourth !== 'threads' || channel.type !== 0) throw new Refused(400, 50024)
        if (world.channels.has(message.id)) throw new Refused(400, 160004)
        const thread: Channel = {
          id: message.id,
          type: 11,
          guild: channel.guild,
          name: String(incoming.body['name']),
          recipient: null,
          parent: channel.id,
          locked: false,
          archived: false,
          messages: [],
        }
        world.channels.set(thread.id, thread)
        return ok(describedChannel(thread), 201)
      }
      case 'PATCH channels/:': {
        checked('UpdateThreadRequestPartial', incoming.body)
        const channel = channelOf(first)
        if (channel.type !== 11) throw new Refused(400, 50024)
        if (typeof incoming.body['locked'] === 'boolean') channel.locked = incoming.body['locked']
        if (typeof incoming.body['archived'] === 'boolean') channel.archived = incoming.body['archived']
        return ok(describedChannel(channel))
      }
      case 'GET applications/:/commands':
      case 'GET applications/:/guilds/:/commands':
        return ok(commandsOf(first, second === 'guilds' ? third : ''))
      case 'PUT applications/:/commands':
      case 'PUT applications/:/guilds/:/commands':
        return ok(overwrite(first, second === 'guilds' ? third : '', incoming.body))
      default:
        throw new Refused(404, 0, `no such route: ${method} ${head}`)
    }
  }

  function callback(id: string, token: string, { body, files, query }: Incoming): unknown {
    const interaction = world.interactions.get(id)
    if (!interaction || interaction.token !== token) throw new Refused(404, 10062)
    if (interaction.acknowledged !== null) throw new Refused(400, 40060)
    if (world.now() - interaction.createdAt > FIRST_ANSWER_MS) throw new Refused(404, 10062)
    const type = Number(body['type'])
    const data = (body['data'] ?? {}) as Json
    switch (type) {
      case 4:
        checked('CreateMessageInteractionCallbackRequest', body)
        interaction.original = newMessage(interaction.channel, data, files, interaction.user)
        interaction.acknowledged = 'message'
        interaction.shown += 1
        break
      case 5:
        checked('CreateMessageInteractionCallbackRequest', body)
        interaction.original = newMessage(
          interaction.channel,
          { flags: Number(data['flags'] ?? 0) },
          [],
          interaction.user,
          true,
        )
        interaction.acknowledged = 'deferred message'
        break
      case 6:
      case 7:
        checked('UpdateMessageInteractionCallbackRequest', body)
        if (!interaction.source) throw new Refused(400, 50035, 'there is no message to update')
        interaction.original = interaction.source
        if (type === 7) {
          edit(interaction.source, data, files)
          interaction.shown += 1
        }
        interaction.acknowledged = type === 7 ? 'update' : 'deferred update'
        break
      case 9:
        checked('ModalInteractionCallbackRequest', body)
        if (interaction.type === 5) throw new Refused(400, 50035, 'a form is not answered with a form')
        refuseIf(modalFaults(data))
        interaction.modal = data
        interaction.acknowledged = 'modal'
        interaction.shown += 1
        break
      default:
        throw new Refused(400, 50035, `no type of answer: ${type}`)
    }
    interaction.acknowledgedAt = world.now()
    if (query.get('with_response') !== 'true') return null
    return {
      interaction: { id, type: interaction.type },
      ...(interaction.original ? { resource: { type, message: described(world, interaction.original) } } : {}),
    }
  }

  function original(method: string, token: string, { body, files }: Incoming): unknown {
    const interaction = [...world.interactions.values()].find((one) => one.token === token)
    if (!interaction) throw new Refused(404, 10015)
    if (world.now() - interaction.createdAt > TOKEN_MS) throw new Refused(401, 50027)
    if (!interaction.original || interaction.original.deleted) throw new Refused(404, 10008)
    if (method === 'PATCH') {
      checked('IncomingWebhookUpdateRequestPartial', body)
      edit(interaction.original, body, files)
      interaction.shown += 1
    }
    return described(world, interaction.original)
  }

  function create(channel: Channel, { body, files }: Incoming): unknown {
    checked('MessageCreateRequest', body)
    const user = channel.recipient === null ? undefined : world.users.get(channel.recipient)
    if (user?.closed) throw new Refused(403, 50007)
    if (channel.archived && channel.locked) throw new Refused(400, 50083)
    const nonce = body['nonce'] === undefined ? null : `${channel.id}:${body['nonce']}`
    if (nonce !== null && body['enforce_nonce'] === true) {
      const known = world.nonces.get(nonce)
      if (known && world.now() - known.at <= NONCE_MS) return described(world, known.message)
    }
    const message = newMessage(channel.id, body, files, null)
    channel.messages.push(message)
    if (nonce !== null) world.nonces.set(nonce, { message, at: world.now() })
    return described(world, message)
  }

  function newMessage(
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

  function change(message: Message, { body, files }: Incoming): unknown {
    checked('MessageEditRequestPartial', body)
    edit(message, body, files)
    return described(world, message)
  }

  function edit(message: Message, body: Json, files: readonly Attachment[]): void {
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

  function list(channel: Channel, query: URLSearchParams): unknown {
    const before = query.get('before')
    const limit = Number(query.get('limit') ?? 50)
    if (channel.guild !== null) throw new Refused(403, 50001)
    return channel.messages
      .filter((message) => !message.deleted && (before === null || BigInt(message.id) < BigInt(before)))
      .slice(-limit)
      .reverse()
      .map((message) => described(world, message))
  }

  function commandsOf(application: string, guild: string): Json[] {
    if (application !== world.applicationId) throw new Refused(403, 20012)
    if (guild !== '' && guild !== world.guild) throw new Refused(403, 50001)
    return world.commands.get(guild) ?? []
  }

  function overwrite(application: string, guild: string, body: unknown): Json[] {
    commandsOf(application, guild)
    if (!Array.isArray(body)) throw new Refused(400, 50035, 'commands are a list')
    refuseIf(commandFaults(body as Json[]))
    const stored = (body as Json[]).map((command) => ({
      ...command,
      id: world.nextId(),
      application_id: application,
      version: world.nextId(),
      nsfw: false,
      default_member_permissions:
        command['default_member_permissions'] == null ? null : String(command['default_member_permissions']),
    }))
    world.commands.set(guild, stored)
    return stored
  }

  function channelOf(id: string): Channel {
    const channel = world.channels.get(id)
    if (!channel) throw new Refused(404, 10003)
    return channel
  }

  function messageOf(channel: Channel, id: string): Message {
    const message = channel.messages.find((one) => one.id === id && !one.deleted)
    if (!message) throw new Refused(404, 10008)
    return message
  }

  function checked(schema: string, body: unknown): void {
    refuseIf(schemaFaults(schema, body))
  }

  function refuseIf(faults: readonly string[]): void {
    if (faults.length > 0) throw new Refused(400, 50035, faults.join('; '))
  }

  return {
    calls,
    complaints,
    fail: (matches, fault, times = 1) => void planned.push({ matches, fault, times }),
    heal: () => void planned.splice(0),
    answer,
    onChange,
  }
}

/** A path with every id as a colon, so that a switch can name it. */
function shapeOf(parts: readonly string[]): string {
  const words = new Set([
    'gateway',
    'bot',
    'users',
    '@me',
    'channels',
    'interactions',
    'callback',
    'webhooks',
    'messages',
    '@original',
    'threads',
    'applications',
    'commands',
    'guilds',
  ])
  return parts.map((part) => (words.has(part) ? part : ':')).join('/')
}

async function readBody(request: IncomingMessage, query: URLSearchParams): Promise<Incoming> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const raw = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (raw.length === 0) return { body: {}, files: [], query }
  if (!type.startsWith('multipart/form-data')) return { body: JSON.parse(raw.toString()) as Json, files: [], query }
  const form = await new Response(raw, { headers: { 'content-type': type } }).formData()
  const files: Attachment[] = []
  for (const [name, value] of form) {
    if (typeof value === 'string') continue
    const id = /^files\[(\d+)\]$/.exec(name)?.[1] ?? name
    files.push({
      id,
      filename: value.name,
      contentType: value.type,
      content: new Uint8Array(await value.arrayBuffer()),
    })
  }
  return { body: JSON.parse(String(form.get('payload_json') ?? '{}')) as Json, files, query }
}

/** A new interaction of this person, as the gateway will tell it. */
export function newInteraction(
  world: World,
  of: { type: 2 | 3 | 5; user: string; channel: string; source: Message | null },
): Interaction {
  const interaction: Interaction = {
    ...of,
    id: world.nextId(),
    token: `token-${world.nextId()}`,
    createdAt: world.now(),
    acknowledged: null,
    acknowledgedAt: null,
    original: null,
    modal: null,
    shown: 0,
  }
  world.interactions.set(interaction.id, interaction)
  return interaction
}
