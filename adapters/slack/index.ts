// Slack, plugged in: the connection (a socket, or signed HTTP), the token or tokens, and everything that reads and draws between.
import { setTimeout as wait } from 'node:timers/promises'
import { App, LogLevel } from '@slack/bolt'
import type { Bot } from '../../src/conversation/bot.ts'
import type { Messenger } from '../../src/groups/messenger.ts'
import { clientOptions, endingOf, silentLogger } from './calls.ts'
import { type Reconnecting, refusedSentence, Unconnected } from './connection.ts'
import { converse, type Timings } from './conversation.ts'
import { openShelf } from './doorstep.ts'
import { slackMessenger } from './messenger.ts'
import { knowPeople } from './people.ts'
import { acknowledgedAfter } from './receiver.ts'
import { connectionFor, receiverFor, type SlackConfig, workspacesFor } from './transport.ts'
import type { Installations } from './workspaces.ts'

export type { SlackConfig } from './transport.ts'
export type { Installations } from './workspaces.ts'

export type SlackLog = (
  event:
    | { readonly event: 'connected' | 'disconnected' | 'resumed'; readonly platform: 'slack' }
    | { readonly event: 'platform-refused'; readonly platform: 'slack'; readonly code: string },
) => void

export interface SlackDeps {
  readonly bot: Bot
  readonly config: SlackConfig
  readonly log: SlackLog
  /** Where workspaces that installed the app are kept; needed for OAuth alone. */
  readonly installations: Installations | null
  readonly now?: () => number
  readonly timings?: Partial<SlackTimings>
}

export interface SlackTimings extends Timings, Reconnecting {
  /** How long an answer waits for what Slack knows about a person. */
  readonly factsMs: number
  readonly shelfMs: number
  /** How long a stop waits for what is still being answered. */
  readonly stopMs: number
}

const usual: SlackTimings = {
  momentMs: 1_500,
  acknowledgeMs: 2_500,
  foldMs: 15 * 60_000,
  retryMs: 250,
  factsMs: 800,
  shelfMs: 24 * 60 * 60_000,
  stopMs: 8_000,
  firstMs: 500,
  longestMs: 30_000,
  startTries: 6,
  helloMs: 20_000,
  closeMs: 1_500,
}

export interface Slack {
  readonly messenger: Messenger
  /** Where HTTP is listened to; null with a socket. */
  readonly port: number | null
  stop(): Promise<void>
  /** Resolves with a sentence for the operator when Slack will not have this app any more. */
  readonly failed: Promise<string>
}

/** Connects, or tells by `failed` in one sentence why that cannot be: a wrong token is the operator's to mend, and no fault of ours. */
export async function connectSlack(given: SlackDeps): Promise<Slack> {
  try {
    return await connect(given)
  } catch (error) {
    if (error instanceof Unconnected) return unconnected(error.message)
    throw error
  }
}

/** Everything stays as it was: what is to be delivered waits. */
const unconnected = (sentence: string): Slack => ({
  messenger: {
    platform: 'slack',
    repeatSafeMs: 0,
    perSecond: 1,
    deliver: async () => ({ outcome: 'later', afterMs: 60_000, code: 'not_connected' }),
  },
  port: null,
  stop: async () => {},
  failed: Promise.resolve(sentence),
})

async function connect(given: SlackDeps): Promise<Slack> {
  const { bot, config, log } = given
  const timings = { ...usual, ...given.timings }
  const now = given.now ?? Date.now
  const stopping = new AbortController()
  const waiting = (ms: number) => wait(ms, undefined, { signal: stopping.signal })
  const logger = silentLogger(LogLevel.ERROR)
  const { promise: failed, resolve: fail } = Promise.withResolvers<string>()
  const refused = (code: string) => log({ event: 'platform-refused', platform: 'slack', code })

  const work = new Set<Promise<unknown>>()
  const entered = (one: Promise<unknown>) => {
    const settled = one.catch(() => {}).finally(() => work.delete(settled))
    work.add(settled)
  }

  const receiver = receiverFor(given, logger)
  const workspaces = await workspacesFor(given, receiver, { waiting, timings, logger, now })
  const ofOne = config.botToken !== null
  const lockedOut = (code: string) => {
    if (ofOne) fail(refusedSentence(code))
  }
  const shelf = openShelf(now, timings.shelfMs)
  const app = new App({
    receiver: acknowledgedAfter(receiver, entered),
    authorize: ({ teamId, enterpriseId }) =>
      workspaces.authorize({ team: teamId ?? '', enterprise: enterpriseId ?? null }),
    convoStore: false,
    logger,
    clientOptions: clientOptions(config.apiUrl, logger),
  })
  // A listener that fails must not look as if it had not: the event stays unacknowledged, and Slack delivers it again.
  app.error(async (error) => {
    refused(endingOf(error).code)
    throw error
  })
  converse(app, {
    bot,
    workspaces,
    people: knowPeople({ now, patienceMs: timings.factsMs, refused }),
    shelf,
    timings,
    now,
    wait: waiting,
    refused,
    lockedOut,
    entered,
    async removed(team, code) {
      refused(code)
      await workspaces.forget({ team, enterprise: null })
      if (ofOne) fail(refusedSentence(code))
    },
  })

  const connection = connectionFor(receiver, config.port, {
    reconnecting: timings,
    wait: waiting,
    changed: (event) => log({ event, platform: 'slack' }),
    ended: (code) => fail(refusedSentence(code)),
    fail,
  })
  const port = await connection.start()

  return {
    messenger: slackMessenger({ workspaces, shelf, refused, lockedOut }),
    port,
    failed,
    async stop() {
      await Promise.race([Promise.allSettled([...work]), wait(timings.stopMs, undefined, { ref: false })])
      stopping.abort()
      await connection.stop()
    },
  }
}
