// Discord: connects the bot, hands it what people ask, shows its answers, and carries what its outbox sends.
import { setTimeout as sleep } from 'node:timers/promises'
import { REST, type RESTGetAPIGatewayBotResult, Routes } from 'discord.js'
import type { Bot } from '../../src/conversation/bot.ts'
import type { Messenger } from '../../src/groups/messenger.ts'
import { answerInteraction } from './answer.ts'
import { type Arrivals, connectShard, REFUSED_TOKEN } from './connection.ts'
import { answerTyped, directChannels } from './direct.ts'
import { failureOf } from './failure.ts'
import { folding } from './fold.ts'
import { discordMessenger } from './messenger.ts'
import type { Take } from './note.ts'
import { onceEach } from './once.ts'
import { readInteraction, readMessage } from './read.ts'
import { type DiscordConfig, restOptions, spaced, waitBefore } from './rest.ts'
import { aloneWithShards, type ShardLeases, serveShards } from './shards.ts'
import { TIMINGS, type Timings } from './timings.ts'

export { registerCommands } from './register.ts'
export type { DiscordConfig } from './rest.ts'
export type { ShardLeases } from './shards.ts'

export interface Deps {
  readonly bot: Bot
  readonly config: DiscordConfig
  readonly log: Take
  /** Null where this is the only process. */
  readonly leases: ShardLeases | null
  readonly timings?: Partial<Timings>
  readonly now?: () => Date
}

export interface DiscordConnection {
  readonly messenger: Messenger
  /** Resolves, if ever, with a sentence for the operator: the connection ended for good. */
  readonly failed: Promise<string>
  /** The shards that are connected here. */
  serving(): number[]
  /** Lets answers under way finish, puts open cards away, and disconnects. */
  stop(): Promise<void>
}

/** Resolves once people can be answered (or another process answers them), or once Discord refused; if it is away, tries go on. */
export async function connectDiscord(deps: Deps): Promise<DiscordConnection> {
  const { bot, config, log: note, now = () => new Date() } = deps
  const timings: Timings = { ...TIMINGS, ...deps.timings }
  const options = restOptions(config.apiUrl)
  const rest = new REST(options).setToken(config.token)
  const directs = directChannels(rest)
  const folds = folding(timings.foldAfterMs)
  const seen = onceEach()
  const underWay = new Set<Promise<void>>()
  let self: string | null = null

  const mayIdentify = spaced(timings.betweenShardsMs)

  const answering = {
    bot,
    rest,
    folds,
    note,
    timings,
    applicationId: config.applicationId,
    forget: seen.forget,
  }

  /** The bot never rejects; what else can go wrong here is ours, and must not end the process. */
  function follow(answer: Promise<void>): void {
    const followed = answer
      .catch((error: unknown) => {
        const { kind } = failureOf(error)
        note({ event: 'platform-refused', platform: 'discord', code: kind })
      })
      .finally(() => underWay.delete(followed))
    underWay.add(followed)
  }

  const arrivals: Arrivals = {
    interaction: (event) =>
      guarded(() => {
        const asked = readInteraction(event, bot.commands)
        if (asked !== null && seen.first(event.id)) follow(answerInteraction(asked, answering))
      }),
    message: (message) =>
      guarded(() => {
        const asked = readMessage(message)
        if (asked === null || !seen.first(message.id)) return
        directs.learn(asked.request.identity.account, message.channel_id)
        follow(answerTyped(asked, message.channel_id, answering))
      }),
    connection: (event) => note({ event, platform: 'discord' }),
  }

  /** What Discord sends is read as its documentation has it; an event that is otherwise must not cost anybody else theirs. */
  function guarded(take: () => void): void {
    try {
      take()
    } catch {
      note({ event: 'platform-refused', platform: 'discord', code: 'unreadable-event' })
    }
  }

  const shards = serveShards({
    leases: deps.leases ?? aloneWithShards(),
    note,
    timings,
    now,
    async recommended(signal) {
      for (let turn = 0; ; turn++) {
        try {
          return ((await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult).shards
        } catch (error) {
          const failure = failureOf(error)
          if (failure.kind === 'refused' && failure.status === 401) return { ended: REFUSED_TOKEN }
          away()
          await sleep(waitBefore(turn, timings.connectAgainMs), undefined, { signal })
        }
      }
    },
    async connect(number, count, signal) {
      for (let turn = 0; !signal.aborted; turn++) {
        const connected = await connectShard(
          { token: config.token, rest: options, number, count, mayIdentify },
          arrivals,
          signal,
        )
        if ('connection' in connected) self = connected.connection.self
        if (!('unreached' in connected)) return connected
        away()
        await sleep(waitBefore(turn, timings.connectAgainMs), undefined, { signal }).catch(() => {})
      }
      return null
    },
  })

  function away(): void {
    note({ event: 'disconnected', platform: 'discord' })
    shards.settle()
  }

  async function whoWeAre(): Promise<string> {
    self ??= ((await rest.get(Routes.user())) as { id: string }).id
    return self
  }

  // A Discord that keeps silent must not keep anybody else waiting.
  await Promise.race([shards.settled, sleep(timings.startWithinMs, undefined, { ref: false })])
  return {
    messenger: discordMessenger(rest, directs, whoWeAre),
    failed: shards.failed,
    serving: shards.serving,
    async stop() {
      await shards.stop()
      const enough = sleep(timings.stopWithinMs, undefined, { ref: false })
      await Promise.race([Promise.all(underWay), enough])
      await Promise.race([folds.foldAll(), enough])
    },
  }
}
