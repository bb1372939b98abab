// A Slack of our own on loopback; long, since all its methods share one state, as Slack's do: Web API, Socket Mode and signed HTTP over
// real sockets. It keeps what Slack keeps (messages, windows, files), refuses what Slack refuses (limits, spent triggers, wrong tokens,
// unknown channels), and fails in the ways Slack fails.
import { createHmac, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { type Json, messageFaults, viewFaults } from './refuse.ts'

export const TEAM = 'T0TOMO'
export const BOT_USER = 'U0BOT'
const BOT_ID = 'B0BOT'
export const BOT_TOKEN = 'xoxb-local'
export const APP_TOKEN = 'xapp-local'
export const SIGNING_SECRET = 'local-signing-secret'
export const CLIENT = { id: 'local-client', secret: 'local-client-secret' }
const TRIGGER_MS = 3_000

export interface Member {
  readonly id: string
  readonly locale: string
  readonly timeZone: string
  readonly admin: boolean
  readonly reachable: boolean
  readonly name: string
}

export interface View {
  readonly id: string
  hash: string
  readonly owner: string
  content: Json & { readonly blocks: readonly Json[] }
}

export interface Message {
  readonly channel: string
  readonly ts: string
  readonly user: string
  readonly thread: string | null
  text: string
  blocks: readonly Json[]
  readonly file?: SharedFile
  readonly unfurls: boolean
}

export interface SharedFile {
  readonly id: string
  readonly name: string
  readonly type: string
  content: Uint8Array
}

export interface Call {
  readonly method: string
  readonly args: Json
}

/** How a call is to fail, instead of being answered. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: 'error'; readonly error: string }
  /** The socket closes: before the call is done, or after it. */
  | { readonly kind: 'drop'; readonly done: boolean }
  | { readonly kind: 'hold'; readonly until: Promise<unknown> }

export type Envelope = 'slash_commands' | 'interactive' | 'events_api'

export interface Acknowledged {
  readonly body: Json | null
}

export interface LocalSlack {
  readonly apiUrl: string
  readonly calls: Call[]
  readonly messages: Message[]
  readonly views: Map<string, View>
  readonly homes: Map<string, View>
  /** Whether events come over a socket or are posted to this address. */
  transport: { kind: 'socket' } | { kind: 'http'; url: string }
  /** Tokens that are good, bots' and apps'. */
  readonly tokens: Set<string>
  member(given?: Partial<Member>): Member
  channel(given?: { readonly id?: string; readonly creator?: string }): string
  direct(user: string): string
  /** The next calls of this method fail like this, each once. */
  fail(method: string, ...faults: Fault[]): void
  trigger(user: string): string
  /** Lets all triggers run out. */
  expireTriggers(): void
  /** Resolves when the app has acknowledged, with what it answered; rejects after three seconds, as Slack gives up then. */
  dispatch(kind: Envelope, payload: Json, retry?: number): Promise<Acknowledged>
  /** Resolves at the next thing that this person, or anybody, can see: a window, the Home, a message. */
  seen(user: string | null): Promise<void>
  /** How long Slack waits for an acknowledgement: three seconds, unless a test has no time for that. */
  patienceMs: number
  /** All files that Slack still keeps. */
  files(): SharedFile[]
  /** Applies what an acknowledgement of a submission asks for. */
  applyToView(id: string, body: Json | null): void
  readonly sockets: Set<WebSocket>
  connected(): Promise<void>
  disconnect(reason: 'warning' | 'refresh_requested'): void
  /** Cuts all sockets without a word. */
  cut(): void
  /** What went wrong with drawings: Slack's own answer names no more than "invalid_blocks". */
  readonly complaints: string[]
  readonly renewals: string[]
  close(): Promise<void>
}

export async function startSlack(now: () => number = Date.now): Promise<LocalSlack> {
  const members = new Map<string, Member>()
  const channels = new Map<string, { readonly creator: string }>()
  const directs = new Map<string, string>()
  const triggers = new Map<string, { readonly user: string; until: number; spent: boolean }>()
  const uploads = new Map<string, SharedFile>()
  const faults = new Map<string, Fault[]>()
  const pendingAcks = new Map<string, (body: Json | null) => void>()
  const waiting: { user: string | null; resolve: () => void }[] = []
  const greeted: (() => void)[] = []
  let serial = 0
  let base = ''

  const slack: LocalSlack = {
    apiUrl: '',
    calls: [],
    messages: [],
    views: new Map(),
    homes: new Map(),
    transport: { kind: 'socket' },
    patienceMs: TRIGGER_MS,
    tokens: new Set([BOT_TOKEN, APP_TOKEN]),
    complaints: [],
    renewals: [],
    sockets: new Set(),
    member(given = {}) {
      serial += 1
      const member: Member = {
        id: `U${serial.toString().padStart(5, '0')}X`,
        locale: 'en-US',
        timeZone: 'Asia/Tokyo',
        admin: false,
        reachable: true,
        name: `Person ${serial}`,
        ...given,
      }
      members.set(member.id, member)
      return member
    },
    channel({ id, creator = 'U0NOBODY' } = {}) {
      serial += 1
      const channel = id ?? `C${serial.toString().padStart(5, '0')}X`
      channels.set(channel, { creator })
      return channel
    },
    direct(user) {
      const open = directs.get(user) ?? `D${user.slice(1)}`
      directs.set(user, open)
      channels.set(open, { creator: user })
      return open
    },
    fail(method, ...given) {
      faults.set(method, [...(faults.get(method) ?? []), ...given])
    },
    trigger(user) {
      const id = `${++serial}.${randomUUID()}`
      triggers.set(id, { user, until: now() + TRIGGER_MS, spent: false })
      return id
    },
    expireTriggers() {
      for (const trigger of triggers.values()) trigger.until = 0
    },
    dispatch: (kind, payload, retry) =>
      slack.transport.kind === 'socket'
        ? overSocket(kind, payload, retry)
        : overHttp(slack.transport.url, kind, payload, retry),
    seen: (user) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(new Error('nothing came to be seen')), 8_000)
        waiting.push({
          user,
          resolve: () => {
            clearTimeout(timer)
            resolve()
          },
        })
      }),
    files: () => slack.messages.flatMap((message) => message.file ?? []),
    applyToView(id, body) {
      const view = slack.views.get(id)
      if (view === undefined || body?.['response_action'] !== 'update') return
      const found = viewFaults(body['view'])
      slack.complaints.push(...found)
      if (found.length > 0) return
      view.content = body['view'] as View['content']
      view.hash = nextHash()
    },
    connected: () =>
      [...slack.sockets].some((socket) => socket.readyState === socket.OPEN)
        ? Promise.resolve()
        : new Promise((resolve) => greeted.push(resolve)),
    disconnect(reason) {
      for (const socket of slack.sockets) socket.send(JSON.stringify({ type: 'disconnect', reason, debug_info: {} }))
    },
    cut() {
      for (const socket of slack.sockets) socket.terminate()
    },
    async close() {
      for (const socket of slack.sockets) socket.terminate()
      wss.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }

  const nextHash = (): string => `${++serial}.hash`
  const nextTs = (): string => `${1_700_000_000 + ++serial}.000100`

  function show(user: string | null): void {
    for (let index = waiting.length - 1; index >= 0; index--) {
      const one = waiting[index]
      if (one === undefined || (one.user !== null && user !== null && one.user !== user)) continue
      waiting.splice(index, 1)
      one.resolve()
    }
  }

  function overSocket(kind: Envelope, payload: Json, retry: number | undefined): Promise<Acknowledged> {
    const [socket] = [...slack.sockets].filter((one) => one.readyState === one.OPEN)
    if (socket === undefined) return Promise.reject(new Error('the app is not connected'))
    const id = randomUUID()
    const acknowledged = new Promise<Acknowledged>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${kind} was not acknowledged in time`)), slack.patienceMs)
      pendingAcks.set(id, (body) => {
        clearTimeout(timer)
        resolve({ body })
      })
    })
    socket.send(
      JSON.stringify({
        type: kind,
        envelope_id: id,
        payload,
        accepts_response_payload: kind !== 'events_api',
        ...(kind === 'events_api' ? { retry_attempt: retry ?? 0, retry_reason: retry ? 'timeout' : '' } : {}),
      }),
    )
    return acknowledged
  }

  async function overHttp(
    url: string,
    kind: Envelope,
    payload: Json,
    retry: number | undefined,
  ): Promise<Acknowledged> {
    const [type, body] =
      kind === 'events_api'
        ? ['application/json', JSON.stringify(payload)]
        : [
            'application/x-www-form-urlencoded',
            new URLSearchParams(
              kind === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>),
            ).toString(),
          ]
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': type,
        ...signed(body, Math.floor(Date.now() / 1000)),
        ...(retry ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {}),
      },
      body,
      signal: AbortSignal.timeout(slack.patienceMs),
    })
    const text = await response.text()
    if (response.status !== 200) throw new Error(`the app answered ${response.status}`)
    return { body: text === '' ? null : (JSON.parse(text) as Json) }
  }

  const server = createServer((request, response) => {
    serve(request, response).catch(() => response.destroy())
  })
  const wss = new WebSocketServer({ server, path: '/link' })
  wss.on('connection', (socket) => {
    slack.sockets.add(socket)
    socket.on('close', () => slack.sockets.delete(socket))
    socket.on('message', (bytes) => {
      const { envelope_id: id, payload } = JSON.parse(String(bytes)) as { envelope_id: string; payload?: Json }
      const body = payload !== undefined && Object.keys(payload).length > 0 ? payload : null
      pendingAcks.get(id)?.(body)
      pendingAcks.delete(id)
    })
    socket.send(
      JSON.stringify({ type: 'hello', num_connections: slack.sockets.size, connection_info: { app_id: 'A0TOMO' } }),
    )
    for (const resolve of greeted.splice(0)) resolve()
  })

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const bytes = Buffer.concat(chunks)
    if (pathname.startsWith('/upload/')) {
      const file = uploads.get(pathname.slice('/upload/'.length))
      if (file === undefined) return void response.writeHead(404).end()
      file.content = await fileIn(bytes, request.headers['content-type'] ?? '')
      return void response.writeHead(200).end('OK')
    }
    if (!pathname.startsWith('/api/')) return void response.writeHead(404).end()
    const method = pathname.slice('/api/'.length)
    const args: Json = Object.fromEntries(
      [...new URLSearchParams(bytes.toString('utf8'))].map(([name, value]) => [name, decoded(value)]),
    )
    slack.calls.push({ method, args })
    const fault = faults.get(method)?.shift()
    if (fault?.kind === 'hold') await fault.until
    if (fault?.kind === 'status') {
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }
      return void response.writeHead(fault.status, headers).end('')
    }
    if (fault?.kind === 'drop' && !fault.done) return void request.socket.destroy()
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? args['token']
    const answer =
      fault?.kind === 'error'
        ? { ok: false, error: fault.error }
        : method.startsWith('oauth.')
          ? oauth(args)
          : typeof token !== 'string'
            ? { ok: false, error: 'not_authed' }
            : !slack.tokens.has(token) || token.startsWith('xapp-') !== (method === 'apps.connections.open')
              ? { ok: false, error: 'invalid_auth' }
              : answered(method, args)
    if (fault?.kind === 'drop') return void request.socket.destroy()
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer))
  }

  const no = (error: string) => ({ ok: false, error })
  const text = (value: unknown): string =>
    typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''

  function answered(method: string, args: Json): Json {
    switch (method) {
      case 'auth.test':
        return {
          ok: true,
          url: base,
          team: 'Local',
          user: 'tomoshibi',
          team_id: TEAM,
          user_id: BOT_USER,
          bot_id: BOT_ID,
        }
      case 'apps.connections.open':
        return { ok: true, url: `${base.replace('http', 'ws')}/link?ticket=${randomUUID()}` }
      case 'users.info': {
        const member = members.get(text(args['user']))
        if (member === undefined) return no('user_not_found')
        const { id, name, timeZone, locale, admin } = member
        const local = args['include_locale'] === true ? { locale } : {}
        return {
          ok: true,
          user: { id, name, real_name: name, tz: timeZone, is_admin: admin, is_owner: false, ...local },
        }
      }
      case 'conversations.info': {
        const channel = channels.get(text(args['channel']))
        return channel === undefined
          ? no('channel_not_found')
          : { ok: true, channel: { id: args['channel'], ...channel } }
      }
      case 'conversations.open': {
        const member = members.get(text(args['users']))
        if (member === undefined) return no('user_not_found')
        return member.reachable ? { ok: true, channel: { id: slack.direct(member.id) } } : no('user_disabled')
      }
      case 'conversations.history': {
        const all = slack.messages.filter((message) => message.channel === args['channel'] && message.thread === null)
        if (!channels.has(text(args['channel']))) return no('channel_not_found')
        return { ok: true, messages: all.reverse().map(told), has_more: false, response_metadata: { next_cursor: '' } }
      }
      case 'chat.postMessage':
        return post(args)
      case 'chat.update': {
        const message = slack.messages.find((one) => one.channel === args['channel'] && one.ts === text(args['ts']))
        if (message === undefined) return no('message_not_found')
        const found = messageFaults(args['blocks'])
        slack.complaints.push(...found)
        if (found.length > 0) return no('invalid_blocks')
        Object.assign(message, { text: text(args['text']), blocks: args['blocks'] })
        show(ownerOf(message.channel))
        return { ok: true, channel: message.channel, ts: message.ts }
      }
      case 'chat.delete': {
        const index = slack.messages.findIndex((one) => one.channel === args['channel'] && one.ts === text(args['ts']))
        if (!channels.has(text(args['channel']))) return no('channel_not_found')
        const message = slack.messages[index]
        if (message === undefined) return no('message_not_found')
        if (message.user !== BOT_USER) return no('cant_delete_message')
        slack.messages.splice(index, 1)
        return { ok: true }
      }
      case 'views.open': {
        const trigger = triggers.get(text(args['trigger_id']))
        if (trigger === undefined) return no('invalid_trigger_id')
        if (trigger.until < now()) return no('expired_trigger_id')
        if (trigger.spent) return no('exchanged_trigger_id')
        return drawn(args['view'], (content) => {
          trigger.spent = true
          const view: View = {
            id: `V${++serial}`,
            hash: nextHash(),
            owner: trigger.user,
            content,
          }
          slack.views.set(view.id, view)
          return view
        })
      }
      case 'views.update': {
        const external = args['external_id']
        const view =
          external === undefined
            ? slack.views.get(text(args['view_id']))
            : [...slack.views.values()].find((one) => one.content['external_id'] === external)
        if (view === undefined) return no('not_found')
        return drawn(args['view'], (content) => Object.assign(view, { content, hash: nextHash() }))
      }
      case 'views.publish':
        return drawn(args['view'], (content) => {
          const view: View = { id: `H${++serial}`, hash: nextHash(), owner: text(args['user_id']), content }
          slack.homes.set(view.owner, view)
          return view
        })
      case 'files.getUploadURLExternal': {
        const id = `F${++serial}`
        uploads.set(id, { id, name: text(args['filename']), type: '', content: new Uint8Array() })
        return { ok: true, upload_url: `${base}/upload/${id}`, file_id: id }
      }
      case 'files.completeUploadExternal': {
        const [{ id } = { id: '' }] = args['files'] as { id: string }[]
        const file = uploads.get(id)
        const channel = text(args['channel_id'])
        if (file === undefined || !channels.has(channel)) return no('channel_not_found')
        slack.messages.push({
          channel,
          ts: nextTs(),
          user: BOT_USER,
          thread: null,
          text: text(args['initial_comment']),
          blocks: [],
          file,
          unfurls: false,
        })
        show(ownerOf(channel))
        return { ok: true, files: [{ id, title: file.name }] }
      }
      case 'files.delete': {
        const index = slack.messages.findIndex((message) => message.file?.id === args['file'])
        if (index < 0) return no('file_not_found')
        slack.messages.splice(index, 1)
        return { ok: true }
      }
      default:
        return no('unknown_method')
    }
  }

  function drawn(view: unknown, place: (content: View['content']) => View): Json {
    const found = viewFaults(view)
    slack.complaints.push(...found)
    if (found.length > 0) return { ok: false, error: 'invalid_arguments', response_metadata: { messages: found } }
    const placed = place(view as View['content'])
    show(placed.owner)
    return { ok: true, view: { id: placed.id, hash: placed.hash, ...placed.content } }
  }

  function post(args: Json): Json {
    const channel = text(args['channel'])
    if (!channels.has(channel)) return no('channel_not_found')
    const found = [...messageFaults(args['blocks']), ...(text(args['text']) === '' ? ['no_text'] : [])]
    slack.complaints.push(...found)
    if (found.length > 0) return no('invalid_blocks')
    const thread = args['thread_ts'] === undefined ? null : text(args['thread_ts'])
    if (thread !== null && !slack.messages.some((one) => one.channel === channel && one.ts === thread)) {
      return no('thread_not_found')
    }
    const message: Message = {
      channel,
      ts: nextTs(),
      user: BOT_USER,
      thread,
      text: text(args['text']),
      blocks: args['blocks'] as Json[],
      unfurls: args['unfurl_links'] !== false || args['unfurl_media'] !== false,
    }
    slack.messages.push(message)
    show(ownerOf(channel))
    return { ok: true, channel, ts: message.ts, message: told(message) }
  }

  const told = (message: Message): Json => ({
    type: 'message',
    ts: message.ts,
    user: message.user,
    text: message.text,
    blocks: message.blocks,
    ...(message.user === BOT_USER ? { bot_id: BOT_ID } : {}),
    ...(message.file ? { files: [{ id: message.file.id, name: message.file.name }] } : {}),
  })

  const ownerOf = (channel: string): string | null => {
    for (const [user, direct] of directs) if (direct === channel) return user
    return null
  }

  function oauth(args: Json): Json {
    if (args['client_id'] !== undefined && args['client_id'] !== CLIENT.id) return no('invalid_client_id')
    const token = `xoxb-rotated-${++serial}`
    slack.tokens.add(token)
    slack.renewals.push(text(args['grant_type']) || 'code')
    const granted = {
      ok: true,
      access_token: token,
      token_type: 'bot',
      scope: 'commands',
      bot_user_id: BOT_USER,
      app_id: 'A0TOMO',
    }
    return {
      ...granted,
      refresh_token: `xoxe-${serial}`,
      expires_in: 43_200,
      team: { id: TEAM, name: 'Local' },
      enterprise: null,
      authed_user: { id: 'U0OWNER' },
      is_enterprise_install: false,
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(slack, { apiUrl: `${base}/api/` })
}

/** Slack's signature over a request: v0, HMAC-SHA-256 of version, time and body. */
export function signed(body: string, seconds: number, secret = SIGNING_SECRET): Record<string, string> {
  const digest = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${digest}` }
}

function decoded(value: string): unknown {
  if (value === 'true') return true
  if (value === 'false') return false
  if (!/^[[{]/.test(value)) return value
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** Slack takes a file as the whole body or as the part of a form. */
async function fileIn(bytes: Buffer, type: string): Promise<Uint8Array> {
  if (!type.startsWith('multipart/form-data')) return Uint8Array.from(bytes)
  const form = await new Response(Uint8Array.from(bytes), { headers: { 'content-type': type } }).formData()
  for (const part of form.values()) if (typeof part !== 'string') return new Uint8Array(await part.arrayBuffer())
  return new Uint8Array()
}
