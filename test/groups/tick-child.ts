// A process that ticks until it is killed: for the test that kills it.

import { loadContent } from '../../src/content/index.ts'
import { deliveryOf } from '../../src/groups/carriage.ts'
import { queueDeliveries } from '../../src/groups/deliver.ts'
import { tick } from '../../src/groups/tick.ts'
import { type DatabaseConfig, openStore } from '../../src/storage/database.ts'
import { deriveKeys } from '../../src/storage/keys.ts'
import { openQueue } from '../../src/storage/queue.ts'
import { TEST_SECRET } from '../support/postgres-server.ts'

const config = JSON.parse(process.argv[2] ?? '{}') as DatabaseConfig
const now = new Date(process.argv[3] ?? '')
const keys = deriveKeys(TEST_SECRET)
const opened = await openStore(config, keys)
if ('refusal' in opened) throw new Error(opened.refusal.reason)
const { store } = opened
const queue = await openQueue({ store, database: config, onFault: () => {} })
const content = loadContent('prompts')
process.send?.('ready')
for (;;) {
  const { releases, reminders } = await tick(
    {
      db: store.db,
      keys,
      content,
      enqueue: async (tx, parcels, at) => {
        if (parcels.length > 0) await queueDeliveries(tx, { keys, queue }, parcels.map(deliveryOf), at)
      },
      onFault: () => {},
    },
    now,
  )
  if (releases + reminders === 0) process.send?.('idle')
}
