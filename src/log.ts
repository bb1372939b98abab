// What the bot writes about itself: a closed list of events. There is no way to log a sentence, so no words, names or platform ids can slip in.
import pino, { type Logger } from 'pino'
import type { Platform } from './conversation/interaction.ts'

export type LogEvent =
  | { readonly event: 'started'; readonly platforms: readonly Platform[]; readonly database: 'embedded' | 'server' }
  | { readonly event: 'stopped' }
  | { readonly event: 'connected' | 'disconnected' | 'resumed'; readonly platform: Platform }
  /** `fault` is the error's class and place in our own code, never its message. */
  | {
      readonly event: 'fault'
      readonly reference: string
      readonly action: string
      readonly fault: string
      readonly at: string
    }
  | { readonly event: 'reply-over-limit'; readonly action: string }
  | { readonly event: 'database-away' | 'database-back' }
  | { readonly event: 'swept'; readonly drafts: number; readonly participants: number }
  | { readonly event: 'delivery-ended'; readonly kind: string; readonly outcome: string; readonly code: string | null }
  | { readonly event: 'platform-refused'; readonly platform: Platform; readonly code: string }
  | { readonly event: 'tick'; readonly prompts: number; readonly releases: number; readonly reminders: number }
  | { readonly event: 'shard'; readonly shard: number; readonly change: 'taken' | 'lost' | 'released' }

export type Log = (event: LogEvent) => void

const levels: Partial<Record<LogEvent['event'], 'warn' | 'error'>> = {
  fault: 'error',
  'reply-over-limit': 'error',
  'database-away': 'error',
  'platform-refused': 'warn',
  disconnected: 'warn',
}

/** Logs as JSON lines to standard error, where a terminal conversation does not see them in its own output. */
export function openLog(level: string, destination: pino.DestinationStream = pino.destination(2)): Log {
  const logger: Logger = pino({ level, base: null }, destination)
  return ({ event, ...rest }) => logger[levels[event] ?? 'info'](rest, event)
}

export const silent: Log = () => {}

/** A fault without its message: a message can quote a person's words. */
export function faultOf(error: unknown): { fault: string; at: string } {
  if (!(error instanceof Error)) return { fault: typeof error, at: 'unknown' }
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : ''
  const frame = error.stack?.split('\n').find((line) => /\/(?:src|adapters)\//.test(line)) ?? ''
  const at = /(?:src|adapters)\/[\w./-]+:\d+/.exec(frame)?.[0] ?? 'unknown'
  return { fault: `${error.name}${code}`, at }
}
