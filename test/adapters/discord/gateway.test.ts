// The connection to the gateway: what breaks it for a while, what ends it for good, and what must survive either.
import { afterEach, describe, expect, it } from 'vitest'
import { connectDiscord } from '../../../adapters/discord/index.ts'
import { heard, sampleBot } from '../sample-bot.ts'
import type { LocalDiscord } from './double/index.ts'
import { startLocalDiscord } from './double/index.ts'
import { newPerson, until } from './people.ts'
import { quick, startDiscordRig } from './rig.ts'

/** A bot that says little, connected by one process that shares nothing with others. */
const connected = (local: LocalDiscord, other: Partial<Parameters<typeof connectDiscord>[0]> = {}) =>
  connectDiscord({ bot: sampleBot(), config: local.config, log: () => {}, leases: null, timings: quick, ...other })

/** discord.js waits half a second before each new connection, so these run side by side. */
describe.concurrent('After', () => {
  it.each<[string, (local: LocalDiscord) => void, 'resumed' | 'begun anew']>([
    ['a request to connect again (op 7)', ({ gateway }) => gateway.askReconnect(), 'resumed'],
    ['a broken connection', ({ gateway }) => gateway.cut(), 'resumed'],
    ['a close for maintenance (1001)', ({ gateway }) => gateway.close(1001), 'resumed'],
    ['an unknown error (4000)', ({ gateway }) => gateway.close(4000), 'resumed'],
    ['a session that timed out (4009)', ({ gateway }) => gateway.close(4009), 'resumed'],
    ['an invalid session that may be resumed (op 9)', ({ gateway }) => gateway.invalidate(true), 'resumed'],
    ['an invalid session (op 9)', ({ gateway }) => gateway.invalidate(false), 'begun anew'],
    [
      'a session that Discord forgot',
      ({ gateway }) => {
        gateway.cut()
        gateway.forgetSessions()
      },
      'begun anew',
    ],
  ])('%s, people are answered again', async (_, disturb, expected) => {
    const bot = sampleBot()
    const rig = await startDiscordRig(bot)
    const { gateway } = rig.local
    bot.show(heard)
    disturb(rig.local)
    await backAgain(rig.local, expected)
    const person = await rig.person()
    await person.run('reflect')
    await person.type('still here')
    expect((await person.sees()).text).toContain('It arrived.')
    expect(gateway.resumed.length > 0).toBe(expected === 'resumed')
    expect(rig.local.rest.complaints).toEqual([])
    await rig.close()
  })

  it('a connection that broke, what was typed meanwhile is heard, once', async () => {
    const bot = sampleBot()
    const rig = await startDiscordRig(bot)
    bot.show(heard)
    const person = await rig.person()
    await person.type('before')
    rig.local.gateway.cut()
    person.say('meanwhile')
    const channel = [...rig.local.world.channels.values()].find(({ recipient }) => recipient === person.id)!
    await until(
      rig.local,
      () => channel.messages.filter(({ author }) => author === rig.local.world.selfId).length === 2,
    )
    expect(bot.asked.map(({ request }) => request.values['words'])).toEqual(['before', 'meanwhile'])
    await rig.close()
  })

  it('any such break, a delivery is neither lost nor repeated', async () => {
    const rig = await startDiscordRig(sampleBot())
    rig.local.gateway.cut()
    const outgoing = { kind: 'post', to: rig.channel, thread: null, card: heard } as const
    expect((await rig.messenger.deliver(outgoing, 'while-away')).outcome).toBe('sent')
    expect(await rig.posts()).toHaveLength(1)
    await rig.close()
  })
})

async function backAgain({ gateway }: LocalDiscord, how: 'resumed' | 'begun anew'): Promise<void> {
  // The old connection may still look alive for a moment: the count of new ones tells.
  const count = () => (how === 'resumed' ? gateway.resumed.length : gateway.identified.length - 1)
  while (count() === 0) await gateway.changed()
}

describe.concurrent('The operator is told in a sentence', () => {
  it.each([
    [4004, /DISCORD_TOKEN/],
    [4010, /number of shards/],
    [4011, /number of shards/],
    [4012, /newer release/],
    [4013, /privileged intent/],
    [4014, /privileged intent/],
  ])('when a running connection ends with %i', async (code, sentence) => {
    const rig = await startDiscordRig(sampleBot())
    rig.local.gateway.close(code)
    expect(await rig.connection.failed).toMatch(sentence)
    await rig.close()
  })

  it.each([4004, 4013, 4014])('when the first connection is refused with %i', async (code) => {
    const local = await startLocalDiscord()
    local.gateway.refuseWith(code)
    const connection = await connected(local)
    expect(await connection.failed).toMatch(code === 4004 ? /DISCORD_TOKEN/ : /privileged intent/)
    expect(connection.serving()).toEqual([])
    await connection.stop()
    await local.close()
  })

  it('when the token is wrong from the start, and the token itself stays out of it', async () => {
    const local = await startLocalDiscord()
    const config = { ...local.config, token: 'copied.the.wrong-one' }
    const connection = await connected(local, { config })
    const told = await connection.failed
    expect(told).toMatch(/DISCORD_TOKEN/)
    expect(told).not.toContain('wrong-one')
    await connection.stop()
    await local.close()
  })
})

describe('A start', () => {
  let local: LocalDiscord
  afterEach(() => local.close())

  it('holds nothing up while Discord is away, and goes on once it is back', async () => {
    local = await startLocalDiscord()
    local.rest.fail(/^GET \/gateway\/bot/, 'dropped before', 2)
    local.rest.fail(/^GET \/gateway\/bot/, { status: 503 }, 4)
    const connection = await connected(local)
    expect(connection.serving()).toEqual([])
    await local.gateway.changed()
    const person = newPerson(local, 'en-US')
    await person.run('reflect')
    await connection.stop()
  })

  it('waits only so long for a Discord that says nothing, and stops at once all the same', async () => {
    local = await startLocalDiscord()
    local.gateway.fallSilent()
    const opened = local.gateway.opened()
    const connection = await connected(local, { timings: { ...quick, startWithinMs: 1 } })
    await opened
    expect(connection.serving()).toEqual([])
    await connection.stop()
  })

  it('serves every shard that Discord asks for', async () => {
    local = await startLocalDiscord(3)
    const connection = await connected(local)
    expect(connection.serving()).toEqual([0, 1, 2])
    expect(local.gateway.identified.map(({ count }) => count)).toEqual([3, 3, 3])
    await connection.stop()
  })

  it('asks for no event but direct messages, and so for no privileged intent', async () => {
    local = await startLocalDiscord()
    const connection = await connected(local)
    expect(local.gateway.identified.map(({ intents }) => intents)).toEqual([1 << 12])
    await connection.stop()
  })
})
