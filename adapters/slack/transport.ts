// The two ways to Slack, a socket or signed HTTP, and the tokens to speak with, as the configuration has them.
import type { Server } from 'node:http'
import { HTTPReceiver, SocketModeReceiver } from '@slack/bolt'
import { clientOptions, endingOf, patiently, type SilentLogger, webClient } from './calls.ts'
import {
  keepSocket,
  type Reconnecting,
  refusedSentence,
  type SocketDeps,
  Unconnected,
  unreachableSentence,
} from './connection.ts'
import manifest from './manifest.json' with { type: 'json' }
import { type Installations, manyWorkspaces, oneWorkspace, storeOn, type Workspaces } from './workspaces.ts'

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

interface Configured {
  readonly config: SlackConfig
  readonly installations: Installations | null
}

type AnyReceiver = SocketModeReceiver | HTTPReceiver

const scopes: readonly string[] = manifest.oauth_config.scopes.bot

export function receiverFor({ config, installations }: Configured, logger: SilentLogger): AnyReceiver {
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

export async function workspacesFor(
  { config, installations }: Configured,
  receiver: AnyReceiver,
  {
    waiting,
    timings,
    logger,
    now,
  }: {
    readonly waiting: (ms: number) => Promise<void>
    readonly timings: Reconnecting
    readonly logger: SilentLogger
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

export function connectionFor(
  receiver: AnyReceiver,
  port: number,
  deps: SocketDeps & { readonly fail: (sentence: string) => void },
): Connection {
  if (receiver instanceof SocketModeReceiver) {
    // The SDK listens for installations without a listener for errors: a port in use would end the process without a word.
    const { httpServer } = receiver as unknown as { readonly httpServer?: Server }
    httpServer?.on('error', (error) => deps.fail(unheardSentence(port, error)))
    const socket = keepSocket(receiver, deps)
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
