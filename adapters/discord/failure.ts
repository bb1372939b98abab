// How a call of Discord ended that did not succeed, told apart by what it means for what was to be sent.
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js'
import type { Outcome } from '../../src/groups/messenger.ts'

export type Failure =
  /** Discord asks us to wait. */
  | { readonly kind: 'limited'; readonly afterMs: number }
  /** Nothing went out: no connection could be made. */
  | { readonly kind: 'unreached'; readonly code: string }
  /** Discord's own fault, before it did anything. */
  | { readonly kind: 'server'; readonly code: string }
  /** The connection ended after the request had gone out. */
  | { readonly kind: 'broken'; readonly code: string }
  /** Discord understood, and does not. */
  | { readonly kind: 'refused'; readonly code: number; readonly status: number }
  /** No answer of Discord's at all: a fault of ours. */
  | { readonly kind: 'fault'; readonly code: string }

const neverConnected = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** 502 and 503 come from before Discord's own servers; with 504 and those of the network in front, they may have acted. */
const mayHaveActed = (status: number): boolean => status === 504 || status >= 520

export function failureOf(error: unknown): Failure {
  if (error instanceof RateLimitError)
    return { kind: 'limited', afterMs: Math.max(1_000, Math.ceil(error.retryAfter), Math.ceil(error.timeToReset)) }
  if (error instanceof DiscordAPIError) {
    return { kind: 'refused', code: Number(error.code) || 0, status: error.status }
  }
  if (error instanceof HTTPError) {
    return { kind: mayHaveActed(error.status) ? 'broken' : 'server', code: String(error.status) }
  }
  if (!(error instanceof Error)) return { kind: 'fault', code: 'unknown' }
  // After one refused call discord.js forgets the token and makes no other; the gateway ends the process soon.
  if (error.message.startsWith('Expected token')) return { kind: 'refused', code: 0, status: 401 }
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return { kind: 'broken', code: 'timeout' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (neverConnected.has(code)) return { kind: 'unreached', code }
  if (/^(?:E[A-Z]+|UND_ERR_\w+)$/.test(code)) return { kind: 'broken', code }
  return { kind: 'fault', code: error.name }
}

/** The person's or the channel's door is closed: trying again would change nothing and might trouble somebody. */
const closed = new Set<number>([
  RESTJSONErrorCodes.CannotSendMessagesToThisUser,
  RESTJSONErrorCodes.UnknownChannel,
  RESTJSONErrorCodes.UnknownGuild,
  RESTJSONErrorCodes.UnknownUser,
  RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
])

/** @param repeatable whether doing it twice is the same as doing it once, so that not knowing does no harm. */
export function outcomeOf(failure: Failure, repeatable: boolean): Outcome {
  switch (failure.kind) {
    case 'limited':
      return { outcome: 'later', afterMs: failure.afterMs, code: '429' }
    case 'unreached':
      return { outcome: 'later', afterMs: 5_000, code: failure.code }
    case 'server':
      return { outcome: 'later', afterMs: 2_000, code: failure.code }
    case 'broken':
      return repeatable
        ? { outcome: 'later', afterMs: 2_000, code: failure.code }
        : { outcome: 'uncertain', code: failure.code }
    case 'refused': {
      const code = failure.code === 0 ? `http-${failure.status}` : String(failure.code)
      if (closed.has(failure.code)) return { outcome: 'closed', code }
      // With another token, or a little later, the same may well be taken.
      const wait = failure.status === 401 || failure.code === RESTJSONErrorCodes.OpeningDirectMessagesTooFast
      return wait ? { outcome: 'later', afterMs: 60_000, code } : { outcome: 'refused', code }
    }
    case 'fault':
      return { outcome: 'refused', code: failure.code }
    default:
      return failure satisfies never
  }
}

/** For the log: Discord's own number or the network's code, never a sentence. */
export function codeOf(failure: Failure): string {
  return failure.kind === 'limited' ? '429' : String(failure.code)
}
