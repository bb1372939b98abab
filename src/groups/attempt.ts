// One delivery tried: called under one key, called again only while that is safe, and told truly how it ended.
import type { Temporal } from 'temporal-polyfill'
import type { DeliveryEnd } from '../storage/deliveries.ts'
import type { Messenger, Outcome, Outgoing } from './messenger.ts'

interface Attempt {
  readonly messenger: Messenger
  readonly outgoing: Outgoing
  readonly id: string
  /** When the earliest call began of which nobody knows how it ended; now, if there was none. */
  readonly first: Temporal.Instant
  /** Whether there was one. */
  readonly doubtful: boolean
  readonly now: () => Temporal.Instant
  readonly pause: (ms: number) => Promise<void>
}

/** What one call may take; a repetition must have arrived before the platform forgets the key. */
const CALL_MS = 10_000
/** A call of which nothing is heard for so long is not heard of any more. */
const SILENT_MS = 120_000

/** 22 characters, the same for the same delivery at each try. */
export const keyOf = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

export async function attempt({ messenger, outgoing, id, first, now, pause, ...before }: Attempt): Promise<Outcome> {
  const key = keyOf(id)
  const isSafeAt = (ms: number): boolean => {
    const passed = now().epochMilliseconds + ms - first.epochMilliseconds
    // A clock that was set back tells nothing about how much time passed.
    return passed >= ms && passed + CALL_MS <= messenger.repeatSafeMs
  }
  let doubtful = before.doubtful
  if (doubtful && !isSafeAt(0)) return { outcome: 'uncertain', code: 'process-died' }
  for (let tries = 1; ; tries += 1) {
    const outcome = await callOnce(messenger, outgoing, key)
    doubtful ||= outcome.outcome === 'uncertain'
    // "Surely not sent" is said of the last call alone: while an earlier one is in doubt, the whole is.
    if (!doubtful || (outcome.outcome !== 'uncertain' && outcome.outcome !== 'later')) return outcome
    const wait = outcome.outcome === 'later' ? outcome.afterMs : 500 * 2 ** Math.min(tries, 6)
    if (!isSafeAt(wait)) return { outcome: 'uncertain', code: outcome.code }
    await pause(wait)
    if (!isSafeAt(0)) return { outcome: 'uncertain', code: outcome.code }
  }
}

async function callOnce(messenger: Messenger, outgoing: Outgoing, key: string): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  const silence = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: 'uncertain', code: 'silent' }), SILENT_MS)
  })
  try {
    return await Promise.race([messenger.deliver(outgoing, key), silence])
  } catch {
    // A messenger never throws for a platform's answer: this is a fault of ours, at an unknown point.
    return { outcome: 'uncertain', code: 'fault' }
  } finally {
    clearTimeout(timer)
  }
}

/** About nine hours of tries, the last ones half an hour apart. */
export const MOST_ATTEMPTS = 26
const LONGEST_REST = 1_800_000

/** What becomes of the row. `attempts` counts the calls of this delivery, this one included. */
export function endOf(outcome: Outcome, attempts: number, now: Date, random: () => number = Math.random): DeliveryEnd {
  switch (outcome.outcome) {
    case 'sent':
      return { state: 'sent', ref: outcome.ref }
    case 'later': {
      if (attempts >= MOST_ATTEMPTS) return { state: 'refused', code: outcome.code }
      // Some spread, so that a thousand that were refused together do not come back together.
      const rest = Math.min(1000 * 2 ** Math.min(attempts - 1, 11), LONGEST_REST) * (0.75 + random() / 2)
      return { state: 'resting', code: outcome.code, until: new Date(+now + Math.max(outcome.afterMs, rest)) }
    }
    case 'closed':
    case 'refused':
    case 'uncertain':
      return { state: outcome.outcome, code: outcome.code }
    default:
      return outcome satisfies never
  }
}
