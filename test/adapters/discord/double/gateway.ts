// The local Discord's gateway: sessions that can be resumed, closed, invalidated and forgotten, on a real socket.
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Json, World } from './world.ts'

interface Session {
  readonly id: string
  readonly shard: readonly [number, number]
  readonly sent: { s: number; t: string; d: Json }[]
  socket: WebSocket | null
}

export interface Gateway {
  readonly path: string
  /** Sends an event to the shard to which it belongs; if it is away, once it is back. */
  dispatch(type: string, event: Json, guild: string | null): void
  /** Resolves once every connected shard has taken in everything that was sent before. */
  drained(): Promise<void>
  /** Ends every connection (or that of one shard) with this code. */
  close(code: number, shard?: number): void
  /** Breaks every connection without a word. */
  cut(): void
  /** Asks every shard to connect again (op 7). */
  askReconnect(): void
  /** Tells every shard that its session is no more (op 9). */
  invalidate(resumable: boolean): void
  /** Sessions cannot be resumed from now on. */
  forgetSessions(): void
  /** Takes connections from now on and says nothing. */
  fallSilent(): void
  /** Closes every session that begins from now on with this code; null lets them in. */
  refuseWith(code: number | null): void
  /** Resolves when the next socket is opened, whatever comes of it. */
  opened(): Promise<void>
  /** Resolves when the next session begins or is resumed. */
  changed(): Promise<void>
  /** Numbers of shards that are connected, each as often as it is. */
  shards(): number[]
  readonly identified: { readonly shard: number; readonly count: number; readonly intents: number }[]
  readonly resumed: number[]
  end(): void
}

export function openGateway(server: Server, world: World): Gateway {
  const path = '/gateway'
  const sockets = new WebSocketServer({ server, path })
  const sessions = new Map<string, Session>()
  const identified: Gateway['identified'] = []
  const resumed: number[] = []
  let waiting: (() => void)[] = []
  const drains: { socket: WebSocket; resolve: () => void }[] = []
  let refusal: number | null = null
  let silent = false
  const opened: (() => void)[] = []

  const live = (): Session[] => [...sessions.values()].filter(({ socket }) => socket?.readyState === 1)
  const each = (act: (socket: WebSocket) => void, shard?: number) => {
    for (const session of live())
      if (session.socket && (shard === undefined || session.shard[0] === shard)) act(session.socket)
  }
  const send = (session: Session, t: string, d: Json): void => {
    const packet = { s: session.sent.length + 1, t, d }
    session.sent.push(packet)
    session.socket?.send(JSON.stringify({ op: 0, ...packet }))
  }
  const ready = (): void => {
    const told = waiting
    waiting = []
    for (const resolve of told) resolve()
  }

  sockets.on('connection', (socket) => {
    let session: Session | null = null
    if (!silent) socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 45_000 } }))
    for (const tell of opened.splice(0)) tell()
    socket.on('error', () => {})
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw)) as { op: number; d: Json }
      if (op === 1) {
        socket.send(JSON.stringify({ op: 11 }))
        const done = drains.filter((drain) => drain.socket === socket)
        drains.splice(0, drains.length, ...drains.filter((drain) => drain.socket !== socket))
        for (const drain of done) drain.resolve()
      } else if (op === 2) session = identify(socket, d)
      else if (op === 6) session = resume(socket, d)
    })
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = null
      for (const drain of drains.filter((one) => one.socket === socket)) drain.resolve()
    })
  })

  function identify(socket: WebSocket, d: Json): Session | null {
    const [shard, count] = (d['shard'] ?? [0, 1]) as [number, number]
    const intents = Number(d['intents'])
    if (d['token'] !== world.token) return refuse(socket, 4004)
    if (refusal !== null) return refuse(socket, refusal)
    if (count !== world.shards) return refuse(socket, count < world.shards ? 4011 : 4010)
    // Members, presences and message content need a permission of Discord's own.
    if ((intents & ((1 << 1) | (1 << 8) | (1 << 15))) !== 0) return refuse(socket, 4014)
    identified.push({ shard, count, intents })
    const session: Session = { id: world.nextId(), shard: [shard, count], sent: [], socket }
    sessions.set(session.id, session)
    send(session, 'READY', {
      v: 10,
      user: { id: world.selfId, username: 'tomoshibi', discriminator: '0', avatar: null, bot: true },
      application: { id: world.applicationId, flags: 0 },
      guilds: [],
      session_id: session.id,
      resume_gateway_url: url(),
      shard: [shard, count],
    })
    ready()
    return session
  }

  function resume(socket: WebSocket, d: Json): Session | null {
    const session = sessions.get(String(d['session_id']))
    if (d['token'] !== world.token) return refuse(socket, 4004)
    if (!session) {
      socket.send(JSON.stringify({ op: 9, d: false }))
      return null
    }
    session.socket = socket
    resumed.push(session.shard[0])
    for (const packet of session.sent.filter(({ s }) => s > Number(d['seq'])))
      socket.send(JSON.stringify({ op: 0, ...packet }))
    send(session, 'RESUMED', {})
    ready()
    return session
  }

  function refuse(socket: WebSocket, code: number): null {
    socket.close(code)
    return null
  }

  function url(): string {
    const address = server.address()
    return `ws://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}${path}`
  }

  return {
    path,
    identified,
    resumed,
    dispatch(type, event, guild) {
      const shard = guild === null ? 0 : Number((BigInt(guild) >> 22n) % BigInt(world.shards))
      const newest = [...sessions.values()].filter((session) => session.shard[0] === shard).at(-1)
      if (newest) send(newest, type, event)
    },
    async drained() {
      await Promise.all(
        live().map(
          ({ socket }) =>
            new Promise<void>((resolve) => {
              if (!socket) return resolve()
              drains.push({ socket, resolve })
              socket.send(JSON.stringify({ op: 1 }))
            }),
        ),
      )
    },
    close: (code, shard) => each((socket) => socket.close(code), shard),
    cut: () => each((socket) => socket.terminate()),
    askReconnect: () => each((socket) => socket.send(JSON.stringify({ op: 7, d: null }))),
    invalidate: (resumable) => each((socket) => socket.send(JSON.stringify({ op: 9, d: resumable }))),
    forgetSessions: () => sessions.clear(),
    fallSilent() {
      silent = true
    },
    opened: () => new Promise((resolve) => opened.push(resolve)),
    refuseWith(code) {
      refusal = code
    },
    changed: () => new Promise((resolve) => waiting.push(resolve)),
    shards: () => live().map(({ shard }) => shard[0]),
    end() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}
