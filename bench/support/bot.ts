// The bot on a PostgreSQL of its own, for benchmarks that talk to it.
import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import { assemble } from '../../src/application.ts'
import type { Bot } from '../../src/conversation/bot.ts'
import { silent } from '../../src/log.ts'
import { openStore, type Store } from '../../src/storage/database.ts'
import { deriveKeys } from '../../src/storage/keys.ts'
import { content, resources, schemes } from '../../test/support/conversation.ts'
import { startPostgres } from '../../test/support/postgres-server.ts'

export interface BenchBot {
  readonly bot: Bot
  readonly store: Store
  /** Of the database that the bot uses, for what runs beside it. */
  readonly url: string
  close(): Promise<void>
}

export async function openBot(): Promise<BenchBot> {
  const server = await startPostgres()
  const keys = deriveKeys(randomUUID().repeat(2))
  const url = `${server.url}/postgres`
  const opened = await openStore({ kind: 'server', url, connections: 10 }, keys)
  if ('refusal' in opened) throw new Error(opened.refusal.reason)
  const { store } = opened
  const { bot } = assemble({
    store,
    keys,
    content,
    resources,
    schemes,
    log: silent,
    now: () => Temporal.Now.instant(),
    random: () => 0,
    backupDays: null,
    queue: () => Promise.reject(new Error('nothing here leaves the bot by itself')),
  })
  return {
    bot,
    store,
    url,
    async close() {
      await store.close()
      await server.stop()
    },
  }
}
