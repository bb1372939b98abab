// Tries a call of Discord again while another try can still help: discord.js does not repeat a request whose socket was dropped.
import { setTimeout as sleep } from 'node:timers/promises'
import { type Failure, failureOf } from './failure.ts'

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
      if (wait === undefined || failure.kind === 'refused' || failure.kind === 'fault') return { failure }
      await sleep(failure.kind === 'limited' ? Math.max(wait, failure.afterMs) : wait)
    }
  }
}
