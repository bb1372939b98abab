// How Discord is called: where it is, how long a rate limit is waited out, and how far apart what it counts must be.
import { setTimeout as sleep } from 'node:timers/promises'
import { DefaultRestOptions, type RESTOptions } from 'discord.js'

export interface DiscordConfig {
  readonly token: string
  readonly applicationId: string
  /** Another server than Discord's own, for tests. */
  readonly apiUrl: string | null
}

/** Longer than this, the outbox tries again later instead of holding a worker, and an interaction would have expired. */
const LONGEST_WAIT_MS = 2_500

export function restOptions(apiUrl: string | null): Partial<RESTOptions> {
  return {
    api: apiUrl === null ? DefaultRestOptions.api : withoutVersion(apiUrl),
    rejectOnRateLimit: ({ retryAfter, timeToReset }) => Math.max(retryAfter, timeToReset) > LONGEST_WAIT_MS,
  }
}

/** discord.js adds the version by itself. */
function withoutVersion(url: string): string {
  return url.replace(/\/+$/, '').replace(/\/v\d+$/, '')
}

/** The wait before another try; the last of the list holds for all that follow. */
export function waitBefore(turn: number, waitsMs: readonly number[]): number {
  return waitsMs[Math.min(turn, waitsMs.length - 1)] ?? 0
}

/** A gate that lets one through at a time, each at least so long after the one before. */
export function spaced(ms: number): () => Promise<void> {
  let free = 0
  return async () => {
    const at = Math.max(Date.now(), free)
    free = at + ms
    await sleep(Math.max(0, at - Date.now()))
  }
}
