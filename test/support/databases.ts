// Runs a suite on both databases that people run the bot on: the embedded one and a real PostgreSQL.
import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { describe, inject } from 'vitest'
import { type DatabaseConfig, openStore, type Store } from '../../src/storage/database.ts'
import { deriveKeys, type Keys } from '../../src/storage/keys.ts'
import { TEST_SECRET } from './postgres-server.ts'

export interface TestDatabase {
  readonly config: DatabaseConfig
  readonly keys: Keys
  readonly store: Store
  /** What has to be closed before the database goes. */
  readonly beforeDrop: (() => Promise<void>)[]
  /** Closes the store and removes the database. */
  drop(): Promise<void>
}

/** A fresh, migrated database of this kind, for one test file or one test. */
export async function freshDatabase(kind: DatabaseConfig['kind']): Promise<TestDatabase> {
  const keys = deriveKeys(TEST_SECRET)
  const { config, remove } = kind === 'embedded' ? await embeddedConfig() : await serverConfig()
  const opened = await openStore(config, keys)
  if ('refusal' in opened) throw new Error(`the test database was refused: ${opened.refusal.reason}`)
  const beforeDrop: (() => Promise<void>)[] = []
  return {
    config,
    keys,
    store: opened.store,
    beforeDrop,
    async drop() {
      for (const close of beforeDrop) await close()
      await opened.store.close()
      await remove()
    },
  }
}

/** The suite twice, once on each kind of database. */
export function onBothDatabases(name: string, suite: (kind: DatabaseConfig['kind']) => void): void {
  describe(`${name} · embedded`, () => suite('embedded'))
  describe(`${name} · PostgreSQL`, () => suite('server'))
}

async function embeddedConfig(): Promise<{ config: DatabaseConfig; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'tomoshibi-test-'))
  await cp(inject('embeddedTemplate'), folder, { recursive: true })
  return { config: { kind: 'embedded', folder }, remove: () => rm(folder, { recursive: true, force: true }) }
}

async function serverConfig(): Promise<{ config: DatabaseConfig; remove(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await runOnServer(`create database ${name} template template1`)
  return {
    config: { kind: 'server', url: `${inject('serverUrl')}/${name}`, connections: 10 },
    remove: () => runOnServer(`drop database ${name} with (force)`),
  }
}

async function runOnServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: `${inject('serverUrl')}/postgres` })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
