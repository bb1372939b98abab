// The real queue of deliveries for benchmarks that let something leave the bot.
import { deliveryOf } from '../../src/groups/carriage.ts'
import { queueDeliveries } from '../../src/groups/deliver.ts'
import type { TickDeps } from '../../src/groups/deps.ts'
import type { DatabaseConfig, Store } from '../../src/storage/database.ts'
import type { Keys } from '../../src/storage/keys.ts'
import { openQueue, type Queue } from '../../src/storage/queue.ts'

export async function carriageQueue(
  store: Store,
  database: DatabaseConfig,
  keys: Keys,
): Promise<{ readonly queue: Queue; readonly enqueue: TickDeps['enqueue']; close(): Promise<void> }> {
  const queue = await openQueue({
    store,
    database,
    onFault(error) {
      throw error
    },
  })
  return {
    queue,
    enqueue: async (tx, parcels, now) => {
      if (parcels.length > 0) await queueDeliveries(tx, { keys, queue }, parcels.map(deliveryOf), now)
    },
    close: () => queue.close(),
  }
}
