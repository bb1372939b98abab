// Opening a database: the right secret, one process at a time, migrated once, and each refusal in words.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/storage/database.ts'
import { deriveKeys } from '../../src/storage/keys.ts'
import { freshDatabase, onBothDatabases, type TestDatabase } from '../support/databases.ts'
import { TEST_SECRET } from '../support/postgres-server.ts'

const keys = deriveKeys(TEST_SECRET)

onBothDatabases('the database', (kind) => {
  const opened: TestDatabase[] = []
  const fresh = async () => {
    const database = await freshDatabase(kind)
    opened.push(database)
    return database
  }
  afterAll(async () => {
    for (const database of opened) await database.drop()
  })

  it('opens again with the secret it was sealed with', async () => {
    const { config, store } = await fresh()
    await store.close()
    const again = await openStore(config, keys)
    expect('store' in again).toBe(true)
    if ('store' in again) await again.store.close()
  })

  it('refuses another secret and changes nothing', async () => {
    const { config, store } = await fresh()
    await store.close()
    expect(await openStore(config, deriveKeys('another secret of at least the length it needs'))).toEqual({
      refusal: { reason: 'wrong-secret' },
    })
    const again = await openStore(config, keys)
    expect('store' in again).toBe(true)
    if ('store' in again) await again.store.close()
  })
})

it('refuses a second embedded database on the same folder, and lets it in once the first is closed', async () => {
  const first = await freshDatabase('embedded')
  expect(await openStore(first.config, keys)).toMatchObject({ refusal: { reason: 'in-use' } })
  await first.store.close()
  const second = await openStore(first.config, keys)
  expect('store' in second).toBe(true)
  if ('store' in second) await second.store.close()
})

it('migrates once when two processes start together on an empty server', async () => {
  const { config, store, drop } = await freshDatabase('server')
  const { CompiledQuery } = await import('kysely')
  await store.db.executeQuery(CompiledQuery.raw('drop schema public cascade'))
  await store.db.executeQuery(CompiledQuery.raw('create schema public'))
  const stores = await Promise.all([1, 2, 3].map(() => openStore(config, keys)))
  const open: Store[] = stores.flatMap((one) => ('store' in one ? [one.store] : []))
  expect(open).toHaveLength(3)
  for (const one of open) await one.close()
  await drop()
})

it('says that a folder cannot be written', async () => {
  const place = await mkdtemp(join(tmpdir(), 'tomoshibi-blocked-'))
  const file = join(place, 'a-file')
  await writeFile(file, '')
  expect(await openStore({ kind: 'embedded', folder: join(file, 'data') }, keys)).toMatchObject({
    refusal: { reason: 'unwritable' },
  })
  await rm(place, { recursive: true })
})

it('says that no server answers', async () => {
  expect(await openStore({ kind: 'server', url: 'postgres://127.0.0.1:1/none', connections: 1 }, keys)).toMatchObject({
    refusal: { reason: 'unreachable' },
  })
})
