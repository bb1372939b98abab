// The socket to Slack, kept open: the SDK leaves five seconds without a connection after each disconnect and dies silently on a lost token;
// here a new socket is asked for at once, waits grow only while Slack stays away, and a lost token ends with a sentence.
import type { SocketModeReceiver } from '@slack/bolt'
import { webApi } from '@slack/bolt'
import { endingOf } from './calls.ts'

export interface Reconnecting {
  /** The first wait after a connection could not be made; it doubles up to `longestMs`. */
  readonly firstMs: number
  readonly longestMs: number
  /** How often to try at the start before giving up; later it is tried for ever. */
  readonly startTries: number
  /** How long Slack may take to say hello. */
  readonly helloMs: number
  /** How long the other side may take to close with us; the SDK alone would wait half a minute, without a connection. */
  readonly closeMs: number
}

/** No connection can be made. Its message is a sentence for the operator. */
export class Unconnected extends Error {
  override name = 'Unconnected'
}

interface Socket {
  /** @throws Unconnected */
  start(): Promise<void>
  stop(): Promise<void>
}

export interface SocketDeps {
  readonly reconnecting: Reconnecting
  /** Rejects when the adapter stops. */
  readonly wait: (ms: number) => Promise<void>
  readonly changed: (change: 'connected' | 'disconnected' | 'resumed') => void
  readonly ended: (code: string) => void
}

export function keepSocket(receiver: SocketModeReceiver, deps: SocketDeps): Socket {
  const { client } = receiver
  let state: 'starting' | 'open' | 'reconnecting' | 'stopped' = 'starting'

  async function once(start: () => Promise<unknown>): Promise<void> {
    const late = setTimeout(() => void client.disconnect(), deps.reconnecting.helloMs)
    try {
      await start()
    } finally {
      clearTimeout(late)
    }
  }

  const waitMs = (attempt: number): number =>
    Math.min(deps.reconnecting.firstMs * 2 ** (attempt - 1), deps.reconnecting.longestMs) * (0.75 + Math.random() / 2)

  async function reconnect(): Promise<void> {
    state = 'reconnecting'
    deps.changed('disconnected')
    for (let attempt = 1; state === 'reconnecting'; attempt++) {
      try {
        await once(() => client.start())
        if (state === 'reconnecting') {
          state = 'open'
          deps.changed('resumed')
        }
        return
      } catch (error) {
        const code = finalCode(error)
        if (code !== null) {
          state = 'stopped'
          deps.ended(code)
          return
        }
      }
      await deps.wait(waitMs(attempt))
    }
  }

  let closing: unknown = null
  const watch = setInterval(() => {
    // The SDK keeps its socket to itself; a second `disconnect` on one that is closing ends it at once.
    const { websocket } = client as unknown as {
      readonly websocket?: { readonly readyState?: number; disconnect(): void }
    }
    const isClosing = websocket?.readyState === WebSocket.CLOSING
    if (isClosing && websocket === closing) websocket.disconnect()
    closing = isClosing ? websocket : null
  }, deps.reconnecting.closeMs)
  watch.unref()

  client.on('disconnected', () => {
    // A wait that ends because the adapter stops is no fault.
    if (state === 'open') reconnect().catch(() => {})
  })

  return {
    async start() {
      let begin = () => receiver.start()
      for (let attempt = 1; ; attempt++) {
        try {
          await once(begin)
          state = 'open'
          deps.changed('connected')
          return
        } catch (error) {
          const code = finalCode(error)
          if (code !== null) throw new Unconnected(refusedSentence(code))
          if (attempt >= deps.reconnecting.startTries) throw new Unconnected(unreachableSentence(endingOf(error).code))
        }
        // The receiver's own server for installations listens already.
        begin = () => client.start()
        await deps.wait(waitMs(attempt))
      }
    },
    async stop() {
      state = 'stopped'
      clearInterval(watch)
      await receiver.stop()
    },
  }
}

/** Slack's own "no", which no repetition changes; null for everything that may pass. */
function finalCode(error: unknown): string | null {
  if (!(error instanceof webApi.WebAPIPlatformError)) return null
  const ending = endingOf(error)
  return ending.code !== 'unknown' && (ending.kind === 'locked-out' || ending.kind === 'refused') ? ending.code : null
}

export const refusedSentence = (code: string): string =>
  `Slack does not accept this app's tokens any more, or not for this (${code}). Please check SLACK_BOT_TOKEN and SLACK_APP_TOKEN on the app's page at api.slack.com, reinstall the app if it was removed, and start again.`

export const unreachableSentence = (code: string): string =>
  `Slack could not be reached (${code}). Please check the network and SLACK_API_URL, and start again.`
