// The adapter against a Slack Web API that others wrote, with strict scopes: what the manifest asks for is enough, and what we send is understood.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connectSlack, type Slack } from '../../../adapters/slack/index.ts'
import manifest from '../../../adapters/slack/manifest.json' with { type: 'json' }
import { heard, type SampleBot, sampleBot } from '../sample-bot.ts'
import { filledForms, fullCard, planted, wordsCard } from '../samples.ts'
import { SIGNING_SECRET, signed } from './double/slack.ts'

const TOKEN = 'xoxb-emulated'
const TEAM = 'T000000001'
const CHANNEL = 'C000000001'

interface Answered {
  readonly method: string
  readonly answer: Record<string, unknown> & { readonly ok: boolean; readonly error?: string }
}

let emulator: Emulator
let between: Server
let answered: Answered[]
let bot: SampleBot
let slack: Slack
let user: string

beforeAll(async () => {
  emulator = await createEmulator({
    service: 'slack',
    port: 0,
    hostname: '127.0.0.1',
    seed: {
      slack: {
        strict_scopes: true,
        users: [{ name: 'hana', real_name: 'Hana' }],
        oauth_apps: [
          {
            client_id: 'c',
            client_secret: 's',
            app_id: 'A0TOMO',
            name: 'Tomoshibi',
            redirect_uris: [],
            bot_id: 'B0BOT',
            bot_user_id: 'U0BOT',
            scopes: manifest.oauth_config.scopes.bot,
          },
        ],
        tokens: [
          {
            token: TOKEN,
            type: 'bot',
            user_id: 'U0BOT',
            bot_id: 'B0BOT',
            app_id: 'A0TOMO',
            scopes: manifest.oauth_config.scopes.bot,
          },
          { token: 'xoxp-test', type: 'test', user_id: 'U000000001', app_id: 'A0TOMO', bot_id: 'B0BOT' },
        ],
      },
    },
  })
  answered = []
  // Only notes what the other side answers; every byte goes on as it is.
  between = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const reply = await fetch(`${emulator.url}${request.url}`, {
      method: 'POST',
      headers: {
        'content-type': request.headers['content-type'] ?? '',
        authorization: request.headers.authorization ?? '',
      },
      body: Buffer.concat(chunks),
    })
    const text = await reply.text()
    const method = (request.url ?? '').replace(/^\/api\//, '')
    if (request.url?.startsWith('/api/')) answered.push({ method, answer: JSON.parse(text) as Answered['answer'] })
    response.writeHead(reply.status, { 'content-type': reply.headers.get('content-type') ?? '' }).end(text)
  })
  await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve))
  bot = sampleBot()
  slack = await connectSlack({
    bot,
    config: {
      botToken: TOKEN,
      appToken: null,
      signingSecret: SIGNING_SECRET,
      clientId: null,
      clientSecret: null,
      stateSecret: null,
      port: 0,
      apiUrl: `http://127.0.0.1:${(between.address() as AddressInfo).port}/api/`,
    },
    log: () => {},
    installations: null,
  })
  const { members } = (await ask('users.list', {})) as { members: { id: string; name: string }[] }
  user = members.find((member) => member.name === 'hana')!.id
})
afterAll(async () => {
  await slack.stop()
  between.closeAllConnections()
  between.close()
  await emulator.close()
})

async function ask(method: string, body: object, token = 'xoxp-test'): Promise<Record<string, unknown>> {
  const response = await fetch(`${emulator.url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return (await response.json()) as Record<string, unknown>
}

async function tell(payload: object, form: 'command' | 'interactive' | 'event'): Promise<string> {
  const body =
    form === 'event'
      ? JSON.stringify(payload)
      : new URLSearchParams(
          form === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>),
        ).toString()
  const response = await fetch(`http://127.0.0.1:${slack.port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': form === 'event' ? 'application/json' : 'application/x-www-form-urlencoded',
      ...signed(body, Math.floor(Date.now() / 1000)),
    },
    body,
  })
  expect(response.status).toBe(200)
  return response.text()
}

const trigger = async (): Promise<string> =>
  String((await ask('views.generateTriggerId', { user_id: user }))['trigger_id'])

const lastOf = async (method: string): Promise<Answered['answer']> => {
  await expect.poll(() => answered.some((one) => one.method === method)).toBe(true)
  const found = answered.findLast((one) => one.method === method)!
  answered.length = 0
  return found.answer
}
const reflect = async () =>
  tell(
    { command: '/reflect', text: '', team_id: TEAM, user_id: user, channel_id: CHANNEL, trigger_id: await trigger() },
    'command',
  )
const directLines = async () => {
  const { channel } = (await ask('conversations.open', { users: user }, TOKEN)) as { channel: { id: string } }
  const { messages } = (await ask('conversations.history', { channel: channel.id }, TOKEN)) as {
    messages: { text: string }[]
  }
  return messages
}

it('opens windows with the fullest card and with forms', async () => {
  for (const reply of [fullCard('both'), ...filledForms('ja')]) {
    bot.show(reply)
    await reflect()
    expect(await lastOf('views.open')).toMatchObject({ ok: true })
  }
})

it('changes an open window in place', async () => {
  bot.show(wordsCard('en', planted), heard)
  await reflect()
  const { view } = (await lastOf('views.open')) as unknown as { view: { id: string; hash: string } }
  await tell(
    {
      type: 'block_actions',
      team: { id: TEAM },
      user: { id: user },
      trigger_id: await trigger(),
      view: { ...view, type: 'modal' },
      container: { type: 'view', view_id: view.id },
      actions: [{ type: 'button', action_id: 'sample.on', block_id: 'b', action_ts: '1' }],
    },
    'interactive',
  )
  const updated = await lastOf('views.update')
  expect(updated.ok).toBe(true)
  expect(JSON.stringify(updated)).toContain('It arrived.')
})

it('draws the App Home', async () => {
  await tell(
    {
      type: 'event_callback',
      team_id: TEAM,
      event: { type: 'app_home_opened', user, tab: 'home', channel: 'D1', event_ts: '1' },
    },
    'event',
  )
  expect(await lastOf('views.publish')).toMatchObject({ ok: true })
})

it('answers typed words with a line that shows nothing', async () => {
  bot.show(wordsCard('en', planted))
  const { channel } = (await ask('conversations.open', { users: user }, TOKEN)) as { channel: { id: string } }
  await tell(
    {
      type: 'event_callback',
      team_id: TEAM,
      event: { type: 'message', channel_type: 'im', channel: channel.id, user, text: planted, ts: '1700000000.000100' },
    },
    'event',
  )
  const posted = await lastOf('chat.postMessage')
  expect(posted).toMatchObject({ ok: true })
  expect(JSON.stringify(posted)).not.toContain(planted)
})

it('carries each kind of delivery', async () => {
  const to = { platform: 'slack', community: TEAM, channel: CHANNEL } as const
  const person = { identity: { platform: 'slack', account: `${TEAM}:${user}` }, community: TEAM } as const
  const deliver = async (outgoing: Parameters<typeof slack.messenger.deliver>[0]) => {
    const outcome = await slack.messenger.deliver(outgoing, 'k')
    expect(outcome).toMatchObject({ outcome: 'sent' })
    return outcome.outcome === 'sent' ? (outcome.ref ?? '') : ''
  }
  await ask('conversations.invite', { channel: CHANNEL, users: 'U0BOT' })
  const root = await deliver({ kind: 'post', to, thread: null, card: fullCard('en') })
  const voice = await deliver({ kind: 'post', to, thread: root, card: wordsCard('ja', planted) })
  await deliver({ kind: 'remove', to, message: voice })
  await deliver({ kind: 'remove', to, message: voice })
  await deliver({ kind: 'direct', to: person, card: fullCard('ja') })
  const file = { name: 'copy.txt', mediaType: 'text/plain', content: new TextEncoder().encode('kept words') }
  await deliver({ kind: 'file', to: person, card: heard, file })
  expect((await directLines()).length).toBeGreaterThan(2)
  await deliver({ kind: 'tidy', to: person })
  expect(await directLines()).toEqual([])
})
