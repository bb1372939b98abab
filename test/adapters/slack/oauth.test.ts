// Many workspaces: installed in a browser, kept sealed, renewed when tokens run out, forgotten when the app is removed.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connectSlack, type Slack } from '../../../adapters/slack/index.ts'
import { installationsOf } from '../../../src/storage/installations.ts'
import { freshDatabase, type TestDatabase } from '../../support/databases.ts'
import { heard, type SampleBot, sampleBot } from '../sample-bot.ts'
import { APP_TOKEN, CLIENT, type LocalSlack, SIGNING_SECRET, startSlack, TEAM } from './double/slack.ts'
import { freePort } from './free-port.ts'
import { type Mode, personOn, type SlackPerson } from './rig.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase('embedded')
})
afterAll(() => database.drop())

describe.each<Mode>(['socket', 'http'])('installations over %s', (mode) => {
  let slack: LocalSlack
  let bot: SampleBot
  let adapter: Slack
  let person: SlackPerson
  let address: string

  const connect = async (installations = installationsOf(database.store.db, database.keys, 'slack')) => {
    const port = mode === 'socket' ? await freePort() : 0
    adapter = await connectSlack({
      bot,
      config: {
        botToken: null,
        appToken: mode === 'socket' ? APP_TOKEN : null,
        signingSecret: mode === 'http' ? SIGNING_SECRET : null,
        clientId: CLIENT.id,
        clientSecret: CLIENT.secret,
        stateSecret: 'a state secret',
        port,
        apiUrl: slack.apiUrl,
      },
      log: () => {},
      installations,
      timings: { firstMs: 5, retryMs: 5, longestMs: 50, stopMs: 50 },
    })
    address = `http://127.0.0.1:${adapter.port ?? port}`
    if (mode === 'http') slack.transport = { kind: 'http', url: `${address}/slack/events` }
  }
  beforeEach(async () => {
    slack = await startSlack()
    bot = sampleBot()
    bot.show(heard)
    await database.store.db.deleteFrom('installation').execute()
    await connect()
    person = personOn(slack, slack.member(), slack.channel())
  })
  afterEach(async () => {
    await adapter.stop()
    await slack.close()
  })

  /** What a browser does: our link, Slack's own page, and back with a code. */
  async function install(): Promise<Response> {
    const page = await fetch(`${address}/slack/install`, { redirect: 'manual' })
    const url = new URL(page.headers.get('location') ?? '')
    expect(url.searchParams.get('client_id')).toBe(CLIENT.id)
    expect(url.searchParams.get('scope')?.split(',')).toContain('im:history')
    const state = url.searchParams.get('state') ?? ''
    const cookie = (page.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
    return fetch(`${address}/slack/oauth_redirect?code=abc&state=${encodeURIComponent(state)}`, { headers: { cookie } })
  }
  const rows = () => database.store.db.selectFrom('installation').selectAll().execute()

  it('begin in a browser, are kept sealed, and let the bot speak', async () => {
    expect((await install()).status).toBe(200)
    const [row, ...others] = await rows()
    expect(others).toEqual([])
    const bytes = Buffer.concat([Buffer.from(row!.id), Buffer.from(row!.sealed)]).toString('latin1')
    expect(bytes).not.toMatch(/xoxb|xoxe|T0TOMO|U0OWNER/)
    await person.run('reflect')
    expect((await person.sees()).text).toContain('It arrived.')
    const to = { platform: 'slack', community: TEAM, channel: slack.channel() } as const
    expect((await adapter.messenger.deliver({ kind: 'post', to, thread: null, card: heard }, 'k')).outcome).toBe('sent')
  })

  it('are there after a restart', async () => {
    await install()
    await adapter.stop()
    await connect()
    await person.run('reflect')
    expect(bot.asked).toHaveLength(1)
  })

  it('renew a token that runs out, and keep the new one', async () => {
    await install()
    const installations = installationsOf(database.store.db, database.keys, 'slack')
    const kept = JSON.parse((await installations.find(TEAM)) ?? '')
    kept.bot.expiresAt = Math.floor(Date.now() / 1000) - 5
    slack.tokens.delete(kept.bot.token)
    await installations.keep(TEAM, JSON.stringify(kept))
    await person.run('reflect')
    expect((await person.sees()).text).toContain('It arrived.')
    expect(slack.renewals).toEqual(['code', 'refresh_token'])
    const renewed = JSON.parse((await installations.find(TEAM)) ?? '')
    expect(slack.tokens.has(renewed.bot.token)).toBe(true)
  })

  it.each([
    ['app_uninstalled', { type: 'app_uninstalled' }],
    ['tokens_revoked', { type: 'tokens_revoked', tokens: { bot: ['U0BOT'], oauth: [] } }],
  ])('are forgotten at %s, and the bot goes on elsewhere', async (_, event) => {
    await install()
    await person.run('reflect')
    await person.event(event)
    expect(await rows()).toEqual([])
    const ended = await Promise.race([adapter.failed, Promise.resolve('still there')])
    expect(ended).toBe('still there')
    const to = { platform: 'slack', community: TEAM, channel: slack.channel() } as const
    expect((await adapter.messenger.deliver({ kind: 'post', to, thread: null, card: heard }, 'k')).outcome).toBe(
      'closed',
    )
  })

  it('that cannot be read for a while only hold deliveries up', async () => {
    await install()
    await adapter.stop()
    const broken = { find: () => Promise.reject(new Error('away')), keep: async () => {}, forget: async () => {} }
    await connect(broken)
    const to = { platform: 'slack', community: TEAM, channel: slack.channel() } as const
    expect(await adapter.messenger.deliver({ kind: 'post', to, thread: null, card: heard }, 'k')).toMatchObject({
      outcome: 'later',
      code: 'token_unread',
    })
  })

  it('refuse a code that comes back with a state of somebody else', async () => {
    const refused = await fetch(`${address}/slack/oauth_redirect?code=abc&state=forged`)
    expect(refused.status).not.toBe(200)
    expect(await rows()).toEqual([])
  })
})
