// Tries a call of Discord again while another try can still help: discord.js does not repeat a request whose socket was dropped.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Failure, failureOf } from './failure.ts'

/** Whoever waits for an answer does not wait longer: then it becomes a delivery. */
const LONGEST_WAIT_MS = 10_000

/** Only for calls that do no more when they are done twice. */
export async function persist<Value>(
  call: () => Promise<Value>,
  waitsMs: readonly number[],
): Promise<{ readonly value: Value } | { readonly failure: Failure }> {
  for (let turn = 0; ; turn++) {
    try {
      return { value: await call() }
    } catch (error) {
      const failure = failureOf(error)
      const wait = waitsMs[turn]
      const hopeless = failure.kind === 'refused' || failure.kind === 'fault'
      const tooLong = failure.kind === 'limited' && failure.afterMs > LONGEST_WAIT_MS
      if (wait === undefined || hopeless || tooLong) return { failure }
      await sleep(failure.kind === 'limited' ? Math.max(wait, failure.afterMs) : wait)
    }
  }
}
