// What the outbox carries in a second and what memory it takes, on PostgreSQL: many direct messages that fall due at once, through the real
// queue and worker, to a messenger that answers at once. `npm run bench:outbox [deliveries] [per second]`
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import type { Card } from '../src/conversation/interaction.ts'
import { createOutbox } from '../src/groups/deliver.ts'
import type { Messenger, Outgoing } from '../src/groups/messenger.ts'
import { soon } from '../src/groups/pump.ts'
import { openStore } from '../src/storage/database.ts'
import { deriveKeys } from '../src/storage/keys.ts'
import { openQueue } from '../src/storage/queue.ts'
import { startPostgres } from '../test/support/postgres-server.ts'

const deliveries = Number(process.argv[2] ?? 20_000)
const perSecond = Number(process.argv[3] ?? 2_000)
const card: Card = { kind: 'card', language: 'en', blocks: [{ kind: 'text', text: 'A note you asked for.' }] }

const server = await startPostgres()
const keys = deriveKeys('a secret that only this benchmark knows')
const database = { kind: 'server', url: `${server.url}/postgres`, connections: 20 } as const
const opened = await openStore(database, keys)
if ('refusal' in opened) throw new Error(opened.refusal.reason)
const { store } = opened
const queue = await openQueue({ store, database, onFault: console.error })

let sent = 0
let mostMemory = 0
const messenger: Messenger = {
  platform: 'discord',
  repeatSafeMs: 60_000,
  perSecond,
  deliver: async (): Promise<{ outcome: 'sent'; ref: string }> => {
    sent += 1
    return { outcome: 'sent', ref: String(sent) }
  },
}
const outbox = createOutbox({
  db: store.db,
  keys,
  queue,
  messengers: [messenger],
  compose: (payload) => payload as Outgoing,
  now: () => Temporal.Now.instant(),
  pause: soon,
  log: () => {},
})
const note = (): Outgoing => ({
  kind: 'direct',
  to: { identity: { platform: 'discord', account: randomUUID() }, community: null },
  card,
})

const queueing = performance.now()
for (let done = 0; done < deliveries; done += 500) {
  const batch = Array.from({ length: Math.min(500, deliveries - done) }, () => ({
    id: randomUUID(),
    platform: 'discord' as const,
    kind: 'direct',
    after: null,
    refOf: null,
    payload: note(),
  }))
  await store.db.transaction().execute((tx) => outbox.queue(tx, batch, new Date()))
}
const queued = performance.now()
console.log(`queued   ${deliveries} in ${((queued - queueing) / 1000).toFixed(1)} s`)
const watch = setInterval(() => {
  mostMemory = Math.max(mostMemory, process.memoryUsage.rss())
  console.log(`sent ${String(sent).padStart(7)}   memory ${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB`)
}, 5_000)
outbox.start()
while (sent < deliveries) await wait(50)
const seconds = (performance.now() - queued) / 1000
clearInterval(watch)
mostMemory = Math.max(mostMemory, process.memoryUsage.rss())
console.log(
  `carried  ${deliveries} in ${seconds.toFixed(1)} s: ${(deliveries / seconds).toFixed(0)} a second, ${perSecond} allowed`,
)
console.log(`memory   at most ${(mostMemory / 2 ** 20).toFixed(0)} MB`)
await outbox.stop()
await queue.close()
await store.close()
await server.stop()
