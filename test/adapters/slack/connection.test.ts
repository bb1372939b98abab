// The connection to Slack: kept through everything that passes, ended with a sentence by what does not, and open to nobody but Slack.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectSlack } from '../../../adapters/slack/index.ts'
import { heard, type SampleBot, sampleBot } from '../sample-bot.ts'
import { type Fault, type LocalSlack, signed, startSlack, TEAM } from './double/slack.ts'
import { configFor, type Mode, personOn, plug, type SlackPerson } from './rig.ts'

let slack: LocalSlack
let bot: SampleBot
let adapter: Awaited<ReturnType<typeof plug>>
let person: SlackPerson

const start = async (mode: Mode) => {
  adapter = await plug(slack, bot, mode)
  person = personOn(slack, slack.member(), slack.channel())
}
beforeEach(async () => {
  slack = await startSlack()
  bot = sampleBot()
  bot.show(heard)
})
afterEach(async () => {
  await adapter.stop()
  await slack.close()
})
const opens = () => slack.calls.filter((call) => call.method === 'apps.connections.open').length
const reconnected = async (act: () => void) => {
  const before = opens()
  act()
  await expect.poll(opens).toBeGreaterThan(before)
  await slack.connected()
}

describe('a socket to Slack', () => {
  beforeEach(() => start('socket'))

  it.each(['warning', 'refresh_requested'] as const)('is renewed at once when Slack says %s', async (reason) => {
    await reconnected(() => slack.disconnect(reason))
    await person.run('reflect')
    expect(bot.asked).toHaveLength(1)
    await expect.poll(() => adapter.logged).toContainEqual({ event: 'resumed', platform: 'slack' })
  })

  it('comes back when it is cut, as often as it is cut', async () => {
    for (let times = 0; times < 3; times++) await reconnected(() => slack.cut())
    await person.run('reflect')
    expect((await person.sees()).text).toContain('It arrived.')
  })

  it('is renewed although the other side never finishes closing', async () => {
    const [stuck] = slack.sockets
    await reconnected(() => {
      slack.disconnect('warning')
      stuck?.pause()
    })
    stuck?.terminate()
    await person.run('reflect')
    expect(bot.asked).toHaveLength(1)
  })

  const passing: Record<string, Fault> = {
    'a server fault': { kind: 'status', status: 503 },
    'a rate limit': { kind: 'status', status: 429, retryAfter: 1 },
    'a gateway’s page': { kind: 'status', status: 404 },
    'a dropped connection': { kind: 'drop', done: false },
    'a fault of Slack’s own': { kind: 'error', error: 'internal_error' },
  }
  it.each(Object.entries(passing))('comes back after %s on the way', async (_, fault) => {
    slack.fail('apps.connections.open', fault, fault)
    await reconnected(() => slack.cut())
    await person.run('reflect')
    expect((await person.sees()).text).toContain('It arrived.')
  })

  it.each(['invalid_auth', 'account_inactive', 'token_revoked'])(
    'ends with a sentence for the operator when Slack answers %s to a reconnect',
    async (error) => {
      slack.fail('apps.connections.open', { kind: 'error', error })
      slack.cut()
      expect(await adapter.failed).toMatch(new RegExp(`Slack does not accept.*${error}.*start again\\.$`))
    },
  )

  it('loses nothing of what was typed when it is cut before the acknowledgement', async () => {
    const handling = Promise.withResolvers<void>()
    const kept = Promise.withResolvers<void>()
    await adapter.stop()
    adapter = await plug(
      slack,
      {
        ...bot,
        async handle(asked, request) {
          handling.resolve()
          await kept.promise
          return bot.handle(asked, request)
        },
      },
      'socket',
    )
    slack.patienceMs = 200
    const lost = person.typeRaw('some words', {}, false).catch(() => 'not acknowledged')
    await handling.promise
    await reconnected(() => slack.cut())
    kept.resolve()
    slack.patienceMs = 3_000
    await person.repeat()
    await lost
    expect(new Set(bot.asked.map((asked) => asked.request.event)).size).toBe(1)
    expect(slack.messages).toHaveLength(1)
  })
})

describe('the app on Slack', () => {
  it('gives up at the start with a sentence when Slack cannot be reached', async () => {
    await start('socket')
    const config = { ...configFor(slack, 'socket'), apiUrl: 'http://127.0.0.1:1/api/' }
    const timings = { firstMs: 1, longestMs: 5, startTries: 3 }
    const { failed } = await connectSlack({ bot, config, log: () => {}, installations: null, timings })
    expect(await failed).toMatch(/Slack could not be reached \(\w+\).*SLACK_API_URL/)
  })

  it('waits for Slack at the start while that is only busy', async () => {
    slack.fail('auth.test', { kind: 'status', status: 500 }, { kind: 'drop', done: false })
    slack.fail('apps.connections.open', { kind: 'status', status: 500 })
    await start('socket')
    await person.run('reflect')
    expect(bot.asked).toHaveLength(1)
  })

  it.each<Mode>(['socket', 'http'])('ends with a sentence when it is removed from its workspace (%s)', async (mode) => {
    await start(mode)
    await person.event({ type: 'app_uninstalled' })
    expect(await adapter.failed).toMatch(/app_uninstalled/)
  })

  it('ends with a sentence when its tokens are revoked, and not when a person’s are', async () => {
    await start('socket')
    await person.event({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } })
    await person.run('reflect')
    await person.event({ type: 'tokens_revoked', tokens: { oauth: [], bot: ['U0BOT'] } })
    expect(await adapter.failed).toMatch(/tokens_revoked/)
  })

  it('ends with a sentence when a call is refused for its token', async () => {
    await start('http')
    slack.tokens.clear()
    const outcome = await adapter.messenger.deliver(
      { kind: 'post', to: { platform: 'slack', community: TEAM, channel: 'C1' }, thread: null, card: heard },
      'k',
    )
    expect(outcome.outcome).toBe('closed')
    expect(await adapter.failed).toMatch(/invalid_auth/)
  })

  it('says what is missing from its configuration', async () => {
    await start('socket')
    const base = configFor(slack, 'socket')
    const failed = async (change: object) =>
      (await connectSlack({ bot, config: { ...base, ...change }, log: () => {}, installations: null })).failed
    expect(await failed({ appToken: null })).toContain('SLACK_SIGNING_SECRET')
    expect(await failed({ botToken: null })).toContain('SLACK_CLIENT_ID')
  })
})

describe('signed HTTP', () => {
  beforeEach(() => start('http'))

  const send = (body: string, headers: Record<string, string>) =>
    fetch(slack.transport.kind === 'http' ? slack.transport.url : '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    })
  const message = JSON.stringify({
    type: 'event_callback',
    team_id: TEAM,
    event: { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', text: 'forged', ts: '1.1' },
  })
  const seconds = () => Math.floor(Date.now() / 1000)

  it.each([
    ['unsigned', () => ({})],
    ['signed with another secret', () => signed(message, seconds(), 'another secret')],
    ['signed for another body', () => signed(`${message} `, seconds())],
    ['signed long ago', () => signed(message, seconds() - 600)],
  ])('refuses what is %s', async (_, headers) => {
    expect((await send(message, headers())).status).toBe(401)
    expect(bot.asked).toEqual([])
  })

  it('answers Slack’s question whether the address is ours', async () => {
    const body = JSON.stringify({ type: 'url_verification', challenge: 'here' })
    expect(await (await send(body, signed(body, seconds()))).json()).toEqual({ challenge: 'here' })
  })

  it('says which port it cannot listen to', async () => {
    const config = { ...configFor(slack, 'http'), port: adapter.port ?? 0 }
    const { failed } = await connectSlack({ bot, config, log: () => {}, installations: null })
    expect(await failed).toMatch(/^Port \d+ cannot be listened to \(EADDRINUSE\)\. Please set PORT/)
  })

  it('stops while Slack holds a connection open', async () => {
    await person.run('reflect')
    await adapter.stop()
    await expect(send(message, signed(message, seconds()))).rejects.toThrow()
    await start('http')
  })
})
