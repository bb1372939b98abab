// The local Discord's REST API: takes what Discord takes, refuses what it refuses, and fails on request.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Incoming, Refused } from './refused.ts'
import { route } from './routes.ts'
import type { Attachment, Json, World } from './world.ts'

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
        ;({ status, result } = route(world, gatewayUrl(), method, path, incoming))
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

  return {
    calls,
    complaints,
    fail: (matches, fault, times = 1) => void planned.push({ matches, fault, times }),
    heal: () => void planned.splice(0),
    answer,
    onChange,
  }
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
