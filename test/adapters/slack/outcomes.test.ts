// How each delivery to Slack ended, told truly: what was surely not sent is tried again, what may have been sent never is.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Outgoing } from '../../../src/groups/messenger.ts'
import type { Person } from '../rig.ts'
import { heard, sampleBot } from '../sample-bot.ts'
import { wordsCard } from '../samples.ts'
import { type Fault, type LocalSlack, startSlack, TEAM } from './double/slack.ts'
import { personOn, plug } from './rig.ts'

let slack: LocalSlack
let adapter: Awaited<ReturnType<typeof plug>>
let person: Person
let channel: string

beforeAll(async () => {
  slack = await startSlack()
  adapter = await plug(slack, sampleBot(), 'socket')
  channel = slack.channel()
  person = personOn(slack, slack.member(), channel)
})
afterAll(async () => {
  await adapter.stop()
  await slack.close()
})

const to = () => ({ platform: 'slack', community: TEAM, channel }) as const
const post = (): Outgoing => ({ kind: 'post', to: to(), thread: null, card: heard })
const direct = (): Outgoing => ({ kind: 'direct', to: person.address, card: heard })
const file = (): Outgoing => ({
  kind: 'file',
  to: person.address,
  card: heard,
  file: { name: 'export.zip', mediaType: 'application/zip', content: new Uint8Array([80, 75]) },
})
const deliver = (outgoing: Outgoing) => adapter.messenger.deliver(outgoing, 'key')

const cases: readonly (readonly [string, Fault, object])[] = [
  [
    'a rate limit',
    { kind: 'status', status: 429, retryAfter: 7 },
    { outcome: 'later', afterMs: 7_000, code: 'ratelimited' },
  ],
  ['a rate limit without a time', { kind: 'status', status: 429 }, { outcome: 'later', code: 'ratelimited' }],
  ['a server fault', { kind: 'status', status: 503 }, { outcome: 'later', code: 'http_503' }],
  ['a gateway that lost patience', { kind: 'status', status: 504 }, { outcome: 'uncertain', code: 'http_504' }],
  ['a connection that broke after sending', { kind: 'drop', done: true }, { outcome: 'uncertain' }],
  [
    'a fault within Slack',
    { kind: 'error', error: 'internal_error' },
    { outcome: 'uncertain', code: 'internal_error' },
  ],
  ['a channel that is no more', { kind: 'error', error: 'is_archived' }, { outcome: 'closed', code: 'is_archived' }],
  [
    'a rule of the workspace',
    { kind: 'error', error: 'restricted_action' },
    { outcome: 'refused', code: 'restricted_action' },
  ],
  [
    'an error that is a sentence',
    { kind: 'error', error: 'Your words "..." are bad' },
    { outcome: 'refused', code: 'unknown' },
  ],
]

describe.each(cases)('%s', (_, fault, expected) => {
  it('ends a post truly', async () => {
    slack.fail('chat.postMessage', fault)
    const before = slack.calls.length
    expect(await deliver(post())).toMatchObject(expected)
    expect(slack.calls.slice(before).map((call) => call.method)).toEqual(['chat.postMessage'])
  })

  it('ends a direct message truly', async () => {
    slack.fail('chat.postMessage', fault)
    expect(await deliver(direct())).toMatchObject(expected)
  })

  it('ends a file truly', async () => {
    slack.fail('files.completeUploadExternal', fault)
    expect(await deliver(file())).toMatchObject(expected)
  })
})

describe('Slack', () => {
  it('is not asked again by the client itself', async () => {
    slack.fail('chat.postMessage', { kind: 'status', status: 503 })
    const before = slack.calls.length
    await deliver(post())
    expect(slack.calls.length - before).toBe(1)
  })

  it('takes away twice without harm, so that an unclear end is tried again', async () => {
    const sent = await deliver(post())
    const message = sent.outcome === 'sent' && sent.ref !== null ? sent.ref : ''
    slack.fail('chat.delete', { kind: 'drop', done: true })
    expect((await deliver({ kind: 'remove', to: to(), message })).outcome).toBe('later')
    expect((await deliver({ kind: 'remove', to: to(), message })).outcome).toBe('sent')
    slack.fail('conversations.history', { kind: 'drop', done: true })
    expect((await deliver({ kind: 'tidy', to: person.address })).outcome).toBe('later')
  })

  it('neither opens nor locks threads: nothing is called', async () => {
    const before = slack.calls.length
    expect(await deliver({ kind: 'thread', to: to(), under: 'C1:1.1', name: 'Voices' })).toEqual({
      outcome: 'sent',
      ref: 'C1:1.1',
    })
    expect((await deliver({ kind: 'lock', to: to(), thread: 'C1:1.1' })).outcome).toBe('sent')
    expect(slack.calls).toHaveLength(before)
  })

  it('unfurls nothing, and makes no name or link live', async () => {
    await deliver({
      kind: 'post',
      to: to(),
      thread: null,
      card: wordsCard('en', '@here https://example.org <!channel>'),
    })
    const { args } = slack.calls.filter((call) => call.method === 'chat.postMessage').at(-1)!
    expect(args).toMatchObject({ unfurl_links: false, unfurl_media: false, link_names: false, parse: 'none' })
    expect(JSON.stringify(args['blocks'])).toContain('&lt;!channel&gt;')
  })

  it('tells a phone nothing of a post but that there is one', async () => {
    await deliver({ kind: 'post', to: to(), thread: null, card: wordsCard('both', 'secret words') })
    expect(slack.messages.at(-1)?.text).toBe('Tomoshibi posted something.\n灯からの投稿です。')
  })

  it('keeps a file that arrived although the line that opens its card did not', async () => {
    slack.fail('chat.postMessage', { kind: 'status', status: 503 })
    expect((await deliver(file())).outcome).toBe('sent')
    expect(slack.files().at(-1)?.name).toBe('export.zip')
  })

  it('gets nothing to say in its errors that names anybody', async () => {
    for (const entry of adapter.logged) expect(JSON.stringify(entry)).not.toMatch(/U\d{5}X|C\d{5}X|D\d{5}X|T0TOMO/)
    expect(adapter.logged.length).toBeGreaterThan(0)
  })
})
