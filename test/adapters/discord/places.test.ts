// Who asks, from where, in which language: servers, threads, direct messages, and a bot that somebody brought along.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type SampleBot, sampleBot } from '../sample-bot.ts'
import { wordsCard } from '../samples.ts'
import { newInteraction } from './double/interactions.ts'
import type { Channel } from './double/world.ts'
import { until } from './people.ts'
import { type DiscordRig, startDiscordRig } from './rig.ts'

const EPHEMERAL = 1 << 6
const SILENT = 1 << 12

describe('A request on Discord', () => {
  let bot: SampleBot
  let rig: DiscordRig
  beforeAll(async () => {
    bot = sampleBot()
    rig = await startDiscordRig(bot)
  })
  afterAll(async () => {
    expect(rig.local.rest.complaints).toEqual([])
    await rig.close()
  })
  beforeEach(() => bot.show(wordsCard('en', 'x')))

  const channel = (over: Partial<Channel>): Channel => {
    const made = { ...rig.local.world.channel, id: rig.local.world.nextId(), messages: [], ...over }
    rig.local.world.channels.set(made.id, made)
    return made
  }

  it('names the server, the channel and what people call it', async () => {
    const person = await rig.person('ja')
    await person.run('reflect')
    expect(bot.asked[0]?.request).toMatchObject({
      identity: { platform: 'discord', account: person.id },
      place: {
        kind: 'channel',
        community: rig.local.world.guild,
        channel: rig.local.world.channel.id,
        channelName: '#evening-group',
        mayManageChannel: false,
      },
      locale: 'ja',
      values: {},
    })
  })

  it('in a thread belongs to the channel of the thread', async () => {
    const person = await rig.person()
    const thread = channel({ type: 11, name: 'Voices', parent: rig.local.world.channel.id })
    const interaction = person.start('reflect', { channel: thread })
    await until(rig.local, () => interaction.shown > 0)
    expect(bot.asked[0]?.request.place).toEqual({
      kind: 'channel',
      community: rig.local.world.guild,
      channel: rig.local.world.channel.id,
      mayManageChannel: false,
    })
  })

  it.each([
    ['a member', 1n << 10n, false],
    ['who may manage this channel', (1n << 10n) | (1n << 4n), true],
    ['an administrator', 1n << 3n, true],
  ])('says whether %s may connect the channel', async (_, permissions, expected) => {
    const person = await rig.person()
    const interaction = person.start('reflect', { permissions })
    await until(rig.local, () => interaction.shown > 0)
    expect(bot.asked[0]?.request.place.mayManageChannel).toBe(expected)
  })

  it('in direct messages with the bot is private, silent, and the same person’s', async () => {
    const person = await rig.person()
    await person.run('reflect')
    await person.runDirectly('reflect')
    const [inServer, direct] = bot.asked.map(({ request }) => request)
    expect(direct?.identity).toEqual(inServer?.identity)
    expect(direct?.place).toEqual({ kind: 'direct', community: null, channel: null, mayManageChannel: false })
    expect(person.message()!.flags & (EPHEMERAL | SILENT)).toBe(EPHEMERAL | SILENT)
  })

  it('between two friends who have the bot by one of them is as private as in a channel', async () => {
    const person = await rig.person()
    const friends = channel({ type: 1, guild: null, name: null, recipient: 'somebody else' })
    const interaction = person.start('reflect', { channel: friends, context: 2 })
    await until(rig.local, () => interaction.shown > 0)
    expect(bot.asked[0]?.request.place).toMatchObject({ kind: 'channel', community: null, mayManageChannel: false })
    expect(interaction.original!.flags & EPHEMERAL).toBe(EPHEMERAL)
    expect(friends.messages).toEqual([])
  })

  it('in a server that has not installed the bot is answered as anywhere', async () => {
    const person = await rig.person()
    const elsewhere = channel({ guild: rig.local.world.nextId(), name: 'elsewhere' })
    const interaction = person.start('reflect', { channel: elsewhere })
    await until(rig.local, () => interaction.shown > 0)
    expect(bot.asked[0]?.request.place.community).toBe(elsewhere.guild)
    expect(interaction.original!.flags & EPHEMERAL).toBe(EPHEMERAL)
  })

  it('by a press on a post in the channel is answered beside it, and leaves it as it is', async () => {
    const to = rig.channel
    await rig.messenger.deliver(
      { kind: 'post', to, thread: null, card: wordsCard('en', 'for everybody') },
      'place-post',
    )
    const before = await rig.posts()
    const person = await rig.person()
    await person.pressPosted('Go on')
    expect((await person.sees()).onlyThem).toBe(true)
    expect(await rig.posts()).toEqual(before)
  })

  it('with nothing in it but what is needed is answered all the same, and one that nobody can read harms nobody', async () => {
    const { gateway, world } = rig.local
    const person = await rig.person()
    const { id, token } = newInteraction(world, { type: 2, user: person.id, channel: world.channel.id, source: null })
    const bare = { id, token, application_id: world.applicationId, type: 2, version: 1, data: { name: 'reflect' } }
    for (const garbage of [{}, { ...bare, id: '1' }, { ...bare, id: '2', user: { id: '3' }, type: 99 }])
      gateway.dispatch('INTERACTION_CREATE', garbage, null)
    for (const garbage of [{}, { id: '4', type: 0 }]) gateway.dispatch('MESSAGE_CREATE', garbage, null)
    gateway.dispatch('GUILD_CREATE', {}, null)
    gateway.dispatch('INTERACTION_CREATE', { ...bare, user: { id: person.id } }, null)
    await until(rig.local, () => world.interactions.get(id)?.shown === 1)
    expect(bot.asked.map(({ request }) => request.event)).toEqual([id])
  })

  it('of another bot, or of a person in a channel, is not heard as typed words', async () => {
    const { gateway, world } = rig.local
    const message = {
      id: world.nextId(),
      channel_id: world.channel.id,
      type: 0,
      content: 'x',
      embeds: [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      timestamp: new Date().toISOString(),
    }
    const someone = { id: world.nextId(), username: 'x', discriminator: '0' }
    gateway.dispatch('MESSAGE_CREATE', { ...message, author: someone, guild_id: world.guild }, null)
    gateway.dispatch('MESSAGE_CREATE', { ...message, author: { ...someone, bot: true } }, null)
    gateway.dispatch('MESSAGE_CREATE', { ...message, type: 6, author: someone }, null)
    await gateway.drained()
    expect(bot.asked).toEqual([])
  })
})
