// Deliveries on Discord end truly: sent once, later, closed, refused, or uncertain where nobody can know.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Outgoing } from '../../../src/groups/messenger.ts'
import { heard, sampleBot } from '../sample-bot.ts'
import { hostileWords, wordsCard } from '../samples.ts'
import type { Json } from './double/world.ts'
import { directChannel } from './double/world.ts'
import { type DiscordRig, startDiscordRig } from './rig.ts'

const SILENT = 1 << 12
const sending = /^POST \/channels\/\d+\/messages$/

describe('A delivery on Discord', () => {
  let rig: DiscordRig
  let serial = 0
  const key = () => `delivery-${serial++}`
  beforeAll(async () => {
    rig = await startDiscordRig(sampleBot())
  })
  afterAll(async () => {
    expect(rig.local.rest.complaints).toEqual([])
    await rig.close()
  })
  const post = (): Outgoing => ({ kind: 'post', to: rig.channel, thread: null, card: heard })
  const sent = async (outgoing: Outgoing): Promise<string> => {
    const outcome = await rig.messenger.deliver(outgoing, key())
    if (outcome.outcome !== 'sent') throw new Error(`it was ${outcome.outcome}`)
    return outcome.ref ?? ''
  }

  it('waits a short rate limit out by itself', async () => {
    rig.local.rest.fail(sending, { status: 429, retryAfter: 0.01 }, 1)
    expect((await rig.messenger.deliver(post(), key())).outcome).toBe('sent')
  })

  it('is put off by a long one, for as long as Discord asks', async () => {
    rig.local.rest.fail(sending, { status: 429, retryAfter: 20 }, 1)
    const outcome = await rig.messenger.deliver(post(), key())
    expect(outcome).toMatchObject({ outcome: 'later', code: '429' })
    expect(outcome.outcome === 'later' && outcome.afterMs).toBeGreaterThanOrEqual(20_000)
  })

  it('is put off when Discord’s servers fail', async () => {
    rig.local.rest.fail(sending, { status: 503 }, 10)
    expect(await rig.messenger.deliver(post(), key())).toMatchObject({ outcome: 'later', code: '503' })
    rig.local.rest.heal()
  })

  it.each(['dropped before', 'dropped after'] as const)(
    'is uncertain when the connection was %s the request was carried out, and another try under its key ends it',
    async (fault) => {
      const fresh = await startDiscordRig(sampleBot())
      const outgoing: Outgoing = { kind: 'post', to: fresh.channel, thread: null, card: heard }
      fresh.local.rest.fail(sending, fault, 4)
      const same = key()
      const first = await fresh.messenger.deliver(outgoing, same)
      expect(first).toMatchObject({ outcome: 'uncertain' })
      let next = first
      for (let tries = 0; next.outcome === 'uncertain' && tries < 5; tries++)
        next = await fresh.messenger.deliver(outgoing, same)
      expect(next.outcome).toBe('sent')
      expect(await fresh.posts()).toHaveLength(1)
      await fresh.close()
    },
  )

  it('promises to be recognised for less time than Discord knows a nonce', async () => {
    const fresh = await startDiscordRig(sampleBot())
    const outgoing: Outgoing = { kind: 'post', to: fresh.channel, thread: null, card: heard }
    const same = key()
    const start = Date.now()
    const triedAfter = (ms: number) => {
      fresh.local.world.now = () => start + ms
      return fresh.messenger.deliver(outgoing, same)
    }
    await triedAfter(0)
    await triedAfter(fresh.messenger.repeatSafeMs)
    expect(await fresh.posts()).toHaveLength(1)
    await triedAfter(121_000)
    expect(await fresh.posts()).toHaveLength(2)
    await fresh.close()
  })

  it.each([
    [50_007, 403, 'closed'],
    [50_278, 403, 'closed'],
    [10_003, 404, 'closed'],
    [10_004, 404, 'closed'],
    [10_013, 404, 'closed'],
    [40_003, 403, 'later'],
    [50_013, 403, 'refused'],
    [50_001, 403, 'refused'],
    [200_000, 400, 'refused'],
  ] as const)('that Discord refuses with %i (%i) is %s', async (code, status, expected) => {
    rig.local.rest.fail(sending, { status, code }, 1)
    expect(await rig.messenger.deliver(post(), key())).toMatchObject({ outcome: expected, code: String(code) })
  })

  it('waits for a new token when Discord refuses the old one', async () => {
    const fresh = await startDiscordRig(sampleBot())
    const outgoing: Outgoing = { kind: 'post', to: fresh.channel, thread: null, card: heard }
    fresh.local.rest.fail(sending, { status: 401 }, 1)
    for (let tries = 0; tries < 2; tries++)
      expect(await fresh.messenger.deliver(outgoing, key())).toMatchObject({ outcome: 'later', code: 'http-401' })
    await fresh.close()
  })

  it('to somebody who is gone is closed before anything is sent', async () => {
    const identity = { platform: 'discord', account: rig.local.world.nextId() } as const
    const to = { identity, community: null }
    expect(await rig.messenger.deliver({ kind: 'direct', to, card: heard }, key())).toEqual({
      outcome: 'closed',
      code: '10013',
    })
  })

  it('whose opening of direct messages broke is surely not sent', async () => {
    const { address } = await rig.person()
    rig.local.rest.fail(/^POST \/users\/@me\/channels/, 'dropped after', 10)
    const outcome = await rig.messenger.deliver({ kind: 'direct', to: address, card: heard }, key())
    expect(outcome.outcome).toBe('later')
    rig.local.rest.heal()
  })

  it('opens a thread once, also when the first answer got lost', async () => {
    const under = await sent(post())
    const open: Outgoing = { kind: 'thread', to: rig.channel, under, name: 'Voices' }
    const first = await sent(open)
    expect(await sent(open)).toBe(first)
  })

  it('takes a voice back out of a thread that fell asleep', async () => {
    const under = await sent(post())
    const thread = await sent({ kind: 'thread', to: rig.channel, under, name: 'Voices' })
    const message = await sent({ ...post(), thread } as Outgoing)
    const asleep = rig.local.world.channels.get(thread)!
    asleep.locked = true
    asleep.archived = true
    await sent({ kind: 'remove', to: rig.channel, message })
    expect(asleep.messages.filter(({ deleted }) => !deleted)).toEqual([])
    expect(asleep.locked).toBe(true)
  })

  it('tidies a long conversation to its beginning, and leaves what the person wrote', async () => {
    const person = await rig.person()
    const channel = directChannel(rig.local.world, person.id)
    for (let index = 0; index < 130; index++) {
      const own = index % 2 === 0
      channel.messages.push({
        id: rig.local.world.nextId(),
        channel: channel.id,
        author: own ? rig.local.world.selfId : person.id,
        seenBy: null,
        flags: 0,
        content: 'x',
        components: [],
        attachments: [],
        deleted: false,
      })
    }
    await sent({ kind: 'tidy', to: person.address })
    const left = channel.messages.filter(({ deleted }) => !deleted)
    expect(left).toHaveLength(65)
    expect(new Set(left.map(({ author }) => author))).toEqual(new Set([person.id]))
  })

  it('is always silent and mentions nobody', async () => {
    const { address } = await rig.person()
    const card = wordsCard('en', hostileWords['calls to people and channels']!)
    const from = rig.local.rest.calls.length
    await sent({ kind: 'post', to: rig.channel, thread: null, card })
    await sent({ kind: 'direct', to: address, card })
    const bodies = rig.local.rest.calls
      .slice(from)
      .filter(({ method, path }) => sending.test(`${method} ${path}`))
      .map(({ body }) => body as Json & { flags: number })
    expect(bodies).toHaveLength(2)
    for (const body of bodies) {
      expect(body.flags & SILENT).toBe(SILENT)
      expect(body['allowed_mentions']).toEqual({ parse: [] })
      expect(body['enforce_nonce']).toBe(true)
      expect('content' in body).toBe(false)
    }
  })
})
