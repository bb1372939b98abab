// 100,000 notes due in one minute, on PostgreSQL: claimed by the tick, carried at the rate that the platform allows, each once, with
// memory flat. Bar: at least 0.9 of the allowed rate, resident memory at most 300 MB. `npm run bench:reminders -- 20000 50` tries
// fewer at another rate; the default rate is twice that of Discord, so that it ends while somebody waits.
import { randomBytes, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { loadContent } from '../src/content/index.ts'
import { composed, concluded } from '../src/groups/carriage.ts'
import { createOutbox } from '../src/groups/deliver.ts'
import type { Messenger } from '../src/groups/messenger.ts'
import { soon } from '../src/groups/pump.ts'
import { sendReminders } from '../src/groups/reminders.ts'
import { silent } from '../src/log.ts'
import { saveContact } from '../src/storage/contacts.ts'
import { openStore } from '../src/storage/database.ts'
import { deriveKeys } from '../src/storage/keys.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { carriageQueue } from './support/carriage.ts'

const [count = 100_000, perSecond = 100] = process.argv.slice(2).map(Number)
/** Monday 18:00 in Tokyo. */
const due = new Date('2026-11-23T09:00:00Z')

const content = loadContent('prompts')
const server = await startPostgres()
const keys = deriveKeys(randomUUID().repeat(2))
const config = { kind: 'server', url: `${server.url}/postgres`, connections: 10 } as const
const opened = await openStore(config, keys)
if ('refusal' in opened) throw new Error(opened.refusal.reason)
const { store } = opened
const { db } = store

for (let start = 0; start < count; start += 500) {
  await db.transaction().execute(async (tx) => {
    for (let index = start; index < Math.min(start + 500, count); index += 1) {
      await saveContact(tx, keys, {
        id: randomBytes(32),
        nextAt: due,
        settings: {
          weekdays: [1],
          time: '18:00',
          zone: 'Asia/Tokyo',
          nextDay: '2026-11-23',
          quiet: null,
          awayUntil: null,
          language: 'en',
          address: { identity: { platform: 'terminal', account: `bench-${index}` }, community: null },
          closed: false,
        },
      })
    }
  })
}
await sql`vacuum analyze contact`.execute(db)

const { queue, enqueue, close } = await carriageQueue(store, config, keys)
/** One sign for each person: how often they were written to. */
const received = new Uint8Array(count)
let carried = 0
let rss = 0
const before = process.memoryUsage.rss()
const began = performance.now()
let firstAt = 0
let lastAt = 0
const messenger: Messenger = {
  platform: 'terminal',
  repeatSafeMs: 0,
  perSecond,
  async deliver(outgoing) {
    if (outgoing.kind !== 'direct') throw new Error('a reminder that is no direct message')
    const index = Number(outgoing.to.identity.account.slice('bench-'.length))
    received[index] = (received[index] ?? 0) + 1
    carried += 1
    lastAt = performance.now()
    if (firstAt === 0) firstAt = lastAt
    return { outcome: 'sent', ref: null }
  },
}
const outbox = createOutbox({
  db,
  keys,
  queue,
  messengers: [messenger],
  compose: (payload, ref) => composed(payload, ref, async () => null),
  concluded: (tx, payload, end) => concluded(tx, keys, payload, end),
  now: () => Temporal.Now.instant(),
  pause: soon,
  log: silent,
})
const watching = setInterval(() => {
  rss = Math.max(rss, process.memoryUsage.rss())
}, 250)
outbox.start()
const claimed = await sendReminders(
  {
    db,
    keys,
    content,
    enqueue,
    onFault(error) {
      throw error
    },
  },
  due,
)
const claiming = (performance.now() - began) / 1000
console.log(
  `claimed ${claimed.toLocaleString('en')} in ${claiming.toFixed(1)} s, ${carried.toLocaleString('en')} carried meanwhile`,
)
while (carried < count) {
  const earlier = carried
  await new Promise((resolve) => setTimeout(resolve, 15_000))
  if (carried === earlier) break
}
clearInterval(watching)
await outbox.stop()
const seconds = (lastAt - firstAt) / 1000
const rate = (carried - 1) / seconds
const lost = received.filter((times) => times === 0).length
const twice = received.filter((times) => times > 1).length
console.log(
  `carried ${carried.toLocaleString('en')} in ${seconds.toFixed(1)} s: ${rate.toFixed(0)} a second of ${perSecond} allowed (${(rate / perSecond).toFixed(2)}, bar 0.90)`,
)
console.log(
  `lost ${lost}, twice ${twice}; resident memory ${(before / 1e6).toFixed(0)} MB before, at most ${(rss / 1e6).toFixed(0)} MB (bar 300)`,
)
console.log(lost + twice === 0 && rate >= 0.9 * perSecond && rss <= 300e6 ? 'met' : 'NOT MET')
await close()
await store.close()
await server.stop()
