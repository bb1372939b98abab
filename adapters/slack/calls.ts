// How a call to Slack ended, told truly, and what is worth trying again. Slack has no idempotency key, so nothing is repeated unless it was
// surely not done, or does no harm when done twice.
import { type LogLevel, webApi } from '@slack/bolt'

export type WebClient = webApi.WebClient

export type Ending =
  /** Surely not done; worth another try after so long. */
  | { readonly kind: 'later'; readonly afterMs: number; readonly code: string }
  | { readonly kind: 'uncertain'; readonly code: string }
  /** The app's own standing in the workspace has ended (token revoked, app removed, account off). */
  | { readonly kind: 'locked-out'; readonly code: string }
  | { readonly kind: 'refused'; readonly code: string }

/** What an operator has to mend; no repetition helps. */
const lockedOut = new Set([
  'account_inactive',
  'app_uninstalled',
  'invalid_auth',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
])

/** Slack says of these itself that nothing was done, or that it is to be tried again. */
const passing = new Set([
  'accesslimited',
  'rate_limited',
  'ratelimited',
  'request_timeout',
  'service_unavailable',
  'team_added_to_org',
  'too_many_websockets',
])

/** Slack says of these that parts may have been done. */
const halfDone = new Set(['fatal_error', 'internal_error'])

/** The network refused before anything left this machine. */
const unsent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

const RETRY_MS = 5_000

/** The app is in no such workspace (any more): nothing can be said there. */
export class NotInstalled extends Error {
  override name = 'NotInstalled'
}

/** The token could not be read where it is kept: nothing was said yet. */
export class TokenUnread extends Error {
  override name = 'TokenUnread'
}

export function endingOf(error: unknown): Ending {
  if (error instanceof NotInstalled) return { kind: 'refused', code: 'not_installed' }
  if (error instanceof TokenUnread) return { kind: 'later', afterMs: RETRY_MS, code: 'token_unread' }
  if (error instanceof webApi.WebAPIPlatformError) {
    const code = codeFrom(error.data.error)
    if (lockedOut.has(code)) return { kind: 'locked-out', code }
    if (passing.has(code)) return { kind: 'later', afterMs: RETRY_MS, code }
    return { kind: halfDone.has(code) ? 'uncertain' : 'refused', code }
  }
  if (error instanceof webApi.WebAPIRateLimitedError) {
    return { kind: 'later', afterMs: Math.max(1, error.retryAfter) * 1000, code: 'ratelimited' }
  }
  if (error instanceof webApi.WebAPIHTTPError) {
    const code = `http_${error.statusCode}`
    // A gateway in between cannot say what the server behind it did.
    if (error.statusCode === 502 || error.statusCode === 504) return { kind: 'uncertain', code }
    return error.statusCode >= 500 ? { kind: 'later', afterMs: RETRY_MS, code } : { kind: 'refused', code }
  }
  if (error instanceof webApi.WebAPIRequestError) {
    const code = networkCode(error.original)
    return unsent.has(code) ? { kind: 'later', afterMs: RETRY_MS, code } : { kind: 'uncertain', code }
  }
  // A 429 without a Retry-After reaches us as a plain error.
  if (error instanceof Error && error.message.startsWith('Retry header')) {
    return { kind: 'later', afterMs: RETRY_MS * 6, code: 'ratelimited' }
  }
  return { kind: 'refused', code: error instanceof Error ? codeFrom(error.name) : 'unknown' }
}

/** A code and never a sentence: Slack's errors can quote what was sent. */
const codeFrom = (text: unknown): string =>
  typeof text === 'string' && /^[\w.:-]{1,60}$/.test(text) ? text : 'unknown'

function networkCode(error: unknown): string {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string') return codeFrom(at.code)
  }
  return error instanceof Error ? codeFrom(error.name) : 'unknown'
}

export interface Patience {
  readonly tries: number
  /** The first wait, where Slack names none; it doubles. */
  readonly firstMs: number
  /** No single wait is longer; a call that Slack holds off for longer ends as it is. */
  readonly longestMs: number
  /** Whether to repeat also what may have been done already: only where twice is as good as once. */
  readonly evenUncertain: boolean
  readonly wait: (ms: number) => Promise<void>
}

/** Tries a call again while that can help. @throws what the last try threw. */
export async function patiently<Result>(call: () => Promise<Result>, patience: Patience): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call()
    } catch (error) {
      const ending = endingOf(error)
      const again = ending.kind === 'later' || (ending.kind === 'uncertain' && patience.evenUncertain)
      const limited = ending.kind === 'later' && ending.code === 'ratelimited'
      const afterMs = limited ? ending.afterMs : Math.min(patience.firstMs * 2 ** (attempt - 1), patience.longestMs)
      if (!again || attempt >= patience.tries || afterMs > patience.longestMs) throw error
      await patience.wait(afterMs)
    }
  }
}

/** No retries of the client's own: its default is ten in thirty minutes, after which nobody waits for the answer any more. */
export function webClient(token: string | undefined, apiUrl: string | null, logger: SilentLogger): WebClient {
  return new webApi.WebClient(token, clientOptions(apiUrl, logger))
}

export const clientOptions = (apiUrl: string | null, logger: SilentLogger): webApi.WebClientOptions => ({
  ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 10_000,
  logger,
})

export type SilentLogger = webApi.Logger

/** The SDK's own log lines quote payloads, words among them: none is ever written. */
export function silentLogger(level: LogLevel): SilentLogger {
  const nothing = () => {}
  return {
    debug: nothing,
    info: nothing,
    warn: nothing,
    error: nothing,
    setName: nothing,
    setLevel: nothing,
    getLevel: () => level,
  }
}
