// The contract suite's rig for Discord: the real adapter and discord.js over real sockets, against the local Discord.
import { connectDiscord, type Deps, type DiscordConnection } from '../../../adapters/discord/index.ts'
import type { Timings } from '../../../adapters/discord/timings.ts'
import type { Bot } from '../../../src/conversation/bot.ts'
import type { Rig } from '../rig.ts'
import { type LocalDiscord, startLocalDiscord } from './double/index.ts'
import { type LocalPerson, newPerson } from './people.ts'
import { glimpsesOf, postsOf } from './sight.ts'

/** As in life, but nothing that a test would have to sit through. */
export const quick: Partial<Timings> = {
  answerAgainMs: [1, 1, 1],
  replyAgainMs: [1, 1, 1, 1],
  connectAgainMs: [5],
  betweenShardsMs: 1,
}

export interface DiscordRig extends Rig {
  readonly local: LocalDiscord
  readonly connection: DiscordConnection
  readonly notes: Parameters<Deps['log']>[0][]
  person(locale?: string): Promise<LocalPerson>
}

export async function startDiscordRig(bot: Bot, timings: Partial<Timings> = {}): Promise<DiscordRig> {
  const local = await startLocalDiscord()
  const notes: DiscordRig['notes'] = []
  const connection = await connectDiscord({
    bot,
    config: local.config,
    log: (note) => void notes.push(note),
    leases: null,
    timings: { ...quick, ...timings },
  })
  const { world } = local
  return {
    platform: 'discord',
    local,
    connection,
    notes,
    messenger: connection.messenger,
    channel: { platform: 'discord', community: world.guild, channel: world.channel.id },
    person: async (locale = 'en-US') => newPerson(local, locale),
    posts: async () => postsOf(local),
    glimpses: async () => glimpsesOf(local),
    async lostPerson() {
      const person = newPerson(local, 'en-US')
      const user = world.users.get(person.id)
      if (user) user.closed = true
      return person.address
    },
    lostChannel: async () => ({ platform: 'discord', community: world.guild, channel: world.nextId() }),
    async close() {
      await connection.stop()
      await local.close()
    },
  }
}
