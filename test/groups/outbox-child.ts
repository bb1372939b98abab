// A process of its own that works the outbox of a database until it is killed. Started by outbox-kill.test.ts.
import { Temporal } from 'temporal-polyfill'
import { createOutbox } from '../../src/groups/deliver.ts'
import type { Messenger, Outcome } from '../../src/groups/messenger.ts'
import { openStore } from '../../src/storage/database.ts'
import { deriveKeys } from '../../src/storage/keys.ts'
import { openQueue } from '../../src/storage/queue.ts'
import { TEST_SECRET } from '../support/postgres-server.ts'
import { composeTest } from './outbox-rehearsal.ts'

const [, , url = '', platformUrl = '', repeatSafeMs = '0', perSecond = '150'] = process.argv
const keys = deriveKeys(TEST_SECRET)
const database = { kind: 'server', url, connections: 6 } as const
const opened = await openStore(database, keys)
if ('refusal' in opened) throw new Error(opened.refusal.reason)
const { store } = opened
const messenger: Messenger = {
  platform: 'terminal',
  repeatSafeMs: Number(repeatSafeMs),
  perSecond: Number(perSecond),
  async deliver(outgoing, key): Promise<Outcome> {
    try {
      const answer = await fetch(platformUrl, { method: 'POST', body: JSON.stringify({ key, outgoing }) })
      return (await answer.json()) as Outcome
    } catch {
      return { outcome: 'uncertain', code: 'connection' }
    }
  },
}
const queue = await openQueue({
  store,
  database,
  onFault: () => {},
  expireSeconds: 1,
  upkeepSeconds: 1,
})
const outbox = createOutbox({
  db: store.db,
  keys,
  queue,
  messengers: [messenger],
  compose: composeTest,
  now: () => Temporal.Now.instant(),
  pause: (ms) => new Promise((done) => setTimeout(done, ms)),
  log: () => {},
  rhythm: { lease: 1_500, poll: 100, sweep: 300 },
})
outbox.start()
process.send?.('working')
process.on('SIGTERM', async () => {
  await outbox.stop()
  await queue.close()
  await store.close()
  process.exit(0)
})
