// Slack, plugged in: the connection (a socket, or signed HTTP), the token or tokens, and everything that reads and draws between.
import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { App, HTTPReceiver, LogLevel, SocketModeReceiver } from '@slack/bolt'
import type { Bot } from '../../src/conversation/bot.ts'
import type { Messenger } from '../../src/groups/messenger.ts'
import { clientOptions, endingOf, patiently, silentLogger, webClient } from './calls.ts'
import {
  keepSocket,
  type Reconnecting,
  refusedSentence,
  type Socket,
  type SocketDeps,
  Unconnected,
  unreachableSentence,
} from './connection.ts'
import { converse, type Timings } from './conversation.ts'
import { openShelf } from './doorstep.ts'
import manifest from './manifest.json' with { type: 'json' }
import { slackMessenger } from './messenger.ts'
import { knowPeople } from './people.ts'
import { acknowledgedAfter } from './receiver.ts'
import { type Installations, manyWorkspaces, oneWorkspace, storeOn, type Workspaces } from './workspaces.ts'

export type { Installations } from './workspaces.ts'

export interface SlackConfig {
  /** The one workspace's token, or null where workspaces install the app by OAuth. */
  readonly botToken: string | null
  /** With it: a socket. Without it: HTTP, checked by the signing secret. */
  readonly appToken: string | null
  readonly signingSecret: string | null
  readonly clientId: string | null
  readonly clientSecret: string | null
  readonly stateSecret: string | null
  /** Where HTTP is listened to; 0 takes any free port. */
  readonly port: number
  readonly apiUrl: string | null
}

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

type AnyReceiver = SocketModeReceiver | HTTPReceiver

const scopes: readonly string[] = manifest.oauth_config.scopes.bot

function receiverFor({ config, installations }: SlackDeps, logger: ReturnType<typeof silentLogger>): AnyReceiver {
  const { appToken, signingSecret, clientId, clientSecret, stateSecret, apiUrl, port } = config
  const byOAuth = config.botToken === null
  if (byOAuth && (!clientId || !clientSecret || !stateSecret || !installations)) {
    throw new Unconnected(
      'Slack needs SLACK_BOT_TOKEN for one workspace, or SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_STATE_SECRET for many.',
    )
  }
  const shared = {
    logger,
    installerOptions: {
      port,
      directInstall: true,
      clientOptions: clientOptions(apiUrl, logger),
      ...(apiUrl === null ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href }),
    },
    ...(byOAuth && clientId && clientSecret && stateSecret && installations
      ? { clientId, clientSecret, stateSecret, scopes: [...scopes], installationStore: storeOn(installations) }
      : {}),
  }
  if (appToken !== null) return new SocketModeReceiver({ ...shared, appToken, autoReconnectEnabled: false })
  if (signingSecret === null) {
    throw new Unconnected('Slack needs SLACK_APP_TOKEN for a socket, or SLACK_SIGNING_SECRET for HTTP.')
  }
  return new HTTPReceiver({ ...shared, signingSecret, port })
}

async function workspacesFor(
  { config, installations }: SlackDeps,
  receiver: AnyReceiver,
  {
    waiting,
    timings,
    logger,
    now,
  }: {
    readonly waiting: (ms: number) => Promise<void>
    readonly timings: SlackTimings
    readonly logger: ReturnType<typeof silentLogger>
    readonly now: () => number
  },
): Promise<Workspaces> {
  const { botToken, apiUrl } = config
  if (botToken !== null) {
    const client = webClient(botToken, apiUrl, logger)
    try {
      const self = await patiently(() => client.auth.test(), {
        tries: timings.startTries,
        firstMs: timings.firstMs,
        longestMs: timings.longestMs,
        evenUncertain: true,
        wait: waiting,
      })
      return oneWorkspace(botToken, client, { userId: self.user_id ?? '', botId: self.bot_id ?? '' })
    } catch (error) {
      const { kind, code } = endingOf(error)
      throw new Unconnected(
        kind === 'locked-out' || kind === 'refused' ? refusedSentence(code) : unreachableSentence(code),
      )
    }
  }
  const { installer } = receiver as { installer?: { authorize: Parameters<typeof manyWorkspaces>[0]['authorized'] } }
  if (installer === undefined || installations === null)
    throw new Unconnected('Slack has nowhere to keep installations.')
  return manyWorkspaces({ authorized: installer.authorize, installations, apiUrl, logger, now })
}

interface Connection {
  start(): Promise<number | null>
  stop(): Promise<void>
}

function connectionFor(
  receiver: AnyReceiver,
  port: number,
  deps: SocketDeps & { readonly fail: (sentence: string) => void },
): Connection {
  if (receiver instanceof SocketModeReceiver) {
    // The SDK listens for installations without a listener for errors: a port in use would end the process without a word.
    const { httpServer } = receiver as unknown as { readonly httpServer?: Server }
    httpServer?.on('error', (error) => deps.fail(unheardSentence(port, error)))
    const socket: Socket = keepSocket(receiver, deps)
    return {
      async start() {
        await socket.start()
        return null
      },
      stop: () => socket.stop(),
    }
  }
  let server: Server | null = null
  return {
    async start() {
      try {
        server = await receiver.start(port)
      } catch (error) {
        throw new Unconnected(unheardSentence(port, error))
      }
      deps.changed('connected')
      const address = server.address()
      return typeof address === 'object' && address !== null ? address.port : null
    },
    async stop() {
      const stopped = receiver.stop()
      // What is still open now was waited for long enough, or is idle.
      server?.closeAllConnections()
      await stopped
    },
  }
}

function unheardSentence(port: number, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return `Port ${port} cannot be listened to (${code}). Please set PORT to one that is free, and start again.`
}
