// One of several processes that serve the same bot, for the test that kills one: the adapter with leases on a shared database.
import { connectDiscord } from '../../../adapters/discord/index.ts'
import { openStore } from '../../../src/storage/database.ts'
import { deriveKeys } from '../../../src/storage/keys.ts'
import { shardLeases } from '../../../src/storage/leases.ts'
import { TEST_SECRET } from '../../support/postgres-server.ts'
import { sampleBot } from '../sample-bot.ts'

const [url = '', token = '', applicationId = '', apiUrl = ''] = process.argv.slice(2)
const opened = await openStore({ kind: 'server', url, connections: 3 }, deriveKeys(TEST_SECRET))
if ('refusal' in opened) throw new Error('the database was refused')
await connectDiscord({
  bot: sampleBot(),
  config: { token, applicationId, apiUrl },
  log: (note) => {
    if (note.event === 'shard') console.log(`${note.change} ${note.shard}`)
  },
  leases: shardLeases(opened.store.db),
  timings: { leaseEveryMs: 100, leaseLastsMs: 800, betweenShardsMs: 150, connectAgainMs: [20] },
})
