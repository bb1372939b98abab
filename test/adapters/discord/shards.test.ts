// Several processes serve one bot: each shard belongs to one of them, and passes on when that one dies.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { ShardConnection } from '../../../adapters/discord/connection.ts'
import { aloneWithShards, type ShardLeases, serveShards } from '../../../adapters/discord/shards.ts'
import { TIMINGS } from '../../../adapters/discord/timings.ts'
import { freshDatabase } from '../../support/databases.ts'
import { type LocalDiscord, startLocalDiscord } from './double/index.ts'
import type { Channel } from './double/world.ts'
import { newPerson, until } from './people.ts'

describe('Three processes', () => {
  const processes: ChildProcess[] = []
  afterEach(() => {
    for (const each of processes) each.kill('SIGKILL')
  })

  it('serve three shards once each, and two of them do so after the third was killed', async () => {
    const database = await freshDatabase('server')
    if (database.config.kind !== 'server') throw new Error('this needs a server')
    const local = await startLocalDiscord(3)
    const { token, applicationId, apiUrl } = local.config
    const script = join(import.meta.dirname, 'process.ts')
    const taken = new Map<ChildProcess, number[]>()
    for (let index = 0; index < 3; index++) {
      const child = spawn(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', script, database.config.url, token, applicationId, apiUrl],
        { stdio: ['ignore', 'pipe', 'inherit'] },
      )
      processes.push(child)
      taken.set(child, [])
      child.stdout?.on('data', (lines: Buffer) => {
        for (const [, shard] of String(lines).matchAll(/taken (\d)/g)) taken.get(child)?.push(Number(shard))
      })
    }
    await served(local, [0, 1, 2])
    const killed = [...taken].find(([, shards]) => shards.length > 0)
    killed?.[0].kill('SIGKILL')
    await new Promise((resolve) => killed?.[0].once('exit', resolve))
    await served(local, [0, 1, 2])

    for (const shard of [0, 1, 2]) {
      const person = newPerson(local, 'en-US')
      const interaction = person.start('reflect', { channel: channelOn(local, shard) })
      await until(local, () => interaction.shown > 0)
      expect(interaction.shown).toBe(1)
    }
    expect(local.rest.complaints).toEqual([])
    for (const each of processes) each.kill('SIGKILL')
    await local.close()
    await database.drop()
  })
})

/** Waits until exactly these shards are connected, each once. */
async function served({ gateway }: LocalDiscord, shards: readonly number[]): Promise<void> {
  while (gateway.shards().sort().join() !== shards.join()) await gateway.changed()
}

function channelOn({ world }: LocalDiscord, shard: number): Channel {
  const guild = String(((BigInt(world.guild) >> 22n) * 3n + BigInt(shard)) << 22n)
  const channel = { ...world.channel, id: world.nextId(), guild, messages: [] }
  world.channels.set(channel.id, channel)
  return channel
}

describe('A process', () => {
  const opened: number[] = []
  const closed: number[] = []
  const connection = (shard: number): ShardConnection => ({
    self: '1',
    ended: new Promise(() => {}),
    close: async () => void closed.push(shard),
  })
  const serve = (leases: ShardLeases, now: () => Date) =>
    serveShards({
      leases,
      recommended: async () => 1,
      connect: async (shard) => {
        opened.push(shard)
        return { connection: connection(shard) }
      },
      note: () => {},
      timings: { ...TIMINGS, leaseEveryMs: 2, leaseLastsMs: 6, betweenShardsMs: 1 },
      now,
    })
  afterEach(() => {
    opened.length = 0
    closed.length = 0
  })

  it('lets a shard go that another has taken over', async () => {
    let ours = true
    const lost = Promise.withResolvers<void>()
    const shards = serve(
      {
        ...aloneWithShards(),
        renew: async () => {
          if (!ours) lost.resolve()
          return ours
        },
      },
      () => new Date(),
    )
    await shards.settled
    expect(shards.serving()).toEqual([0])
    ours = false
    await lost.promise
    await shards.stop()
    expect(closed).toEqual([0])
    expect(shards.serving()).toEqual([])
  })

  it('keeps its shard while the database is away, since help needs none', async () => {
    let tries = 0
    const enough = Promise.withResolvers<void>()
    const shards = serve(
      {
        ...aloneWithShards(),
        renew: async () => {
          tries += 1
          if (tries === 5) enough.resolve()
          throw new Error('the database is away')
        },
      },
      () => new Date(),
    )
    await shards.settled
    await enough.promise
    expect([shards.serving(), closed]).toEqual([[0], []])
    await shards.stop()
  })

  it('gives its shards back when it stops', async () => {
    const released: number[] = []
    const shards = serve(
      { ...aloneWithShards(), release: async (shard) => void released.push(shard) },
      () => new Date(),
    )
    await shards.settled
    await shards.stop()
    expect([closed, released]).toEqual([[0], [0]])
  })
})
