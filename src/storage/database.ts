// The database: embedded in a folder, or a PostgreSQL server. Opened, brought up to date, and guarded against a wrong secret.
import { existsSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PGliteDialect, PostgresDialect, type Transaction } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'
import { type DataLock, lockDataFolder } from './data-lock.ts'
import type { Keys } from './keys.ts'
import { preparing } from './prepared-pool.ts'
import { keyIdOf, seal, unseal } from './seal.ts'
import type { Tables } from './tables.ts'

export type Db = Kysely<Tables>
/** Either the database or a transaction on it. */
export type Connection = Db | Transaction<Tables>

export type DatabaseConfig =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'server'; readonly url: string; readonly connections: number }

export interface Store {
  readonly db: Db
  readonly kind: DatabaseConfig['kind']
  /** The embedded engine itself, for the queue that shares it; null with a server. */
  readonly engine: PGlite | null
  /** Counts statements sent since the store was opened: benchmarks print it, nothing decides by it. */
  readonly statements: () => number
  close(): Promise<void>
}

/** What an operator can mend; anything else throws. */
export type Refusal =
  | { readonly reason: 'in-use' | 'unwritable' | 'full' | 'damaged'; readonly folder: string }
  | { readonly reason: 'unreachable' | 'refused' | 'too-old'; readonly detail: string }
  | { readonly reason: 'wrong-secret' }

export type Opened = { readonly store: Store } | { readonly refusal: Refusal }

const here = import.meta.dirname
const migrationsFolder = join(here, '..', '..', 'migrations')

/** PostgreSQL 15: what the queue and the query builder support. */
const OLDEST_SERVER = 150_000

/** Opens, migrates (safe when several processes start together) and proves the secret. */
export async function openStore(config: DatabaseConfig, keys: Keys): Promise<Opened> {
  const opened =
    config.kind === 'embedded' ? await openEmbedded(config.folder) : await openServer(config.url, config.connections)
  if ('refusal' in opened) return opened
  const { store } = opened
  try {
    await migrate(store.db)
    if (await secretFits(store.db, keys)) return opened
  } catch (error) {
    await store.close()
    if (config.kind === 'embedded' && isFull(error)) return { refusal: { reason: 'full', folder: config.folder } }
    throw error
  }
  await store.close()
  return { refusal: { reason: 'wrong-secret' } }
}

async function openEmbedded(folder: string): Promise<Opened> {
  let lock: DataLock | null
  try {
    lock = lockDataFolder(folder)
  } catch (error) {
    return { refusal: { reason: isFull(error) || hasNoRoom(folder) ? 'full' : 'unwritable', folder } }
  }
  if (!lock) return { refusal: { reason: 'in-use', folder } }
  const files = join(folder, 'postgres')
  // Stands while the database is made: one that was cut off in the making has never held a word, and is made anew.
  const making = join(folder, 'making')
  try {
    if (existsSync(making)) rmSync(files, { recursive: true, force: true })
    if (!existsSync(files)) writeFileSync(making, '')
    mkdirSync(files, { recursive: true })
    const engine = await PGlite.create({ dataDir: files, parsers: { [DATE]: asText } })
    rmSync(making, { force: true })
    const counted = countedDb(new PGliteDialect({ pglite: engine }))
    return {
      store: {
        ...counted,
        kind: 'embedded',
        engine,
        async close() {
          await counted.db.destroy()
          if (!engine.closed) await engine.close()
          lock.release()
        },
      },
    }
  } catch (error) {
    lock.release()
    return { refusal: { reason: isFull(error) || hasNoRoom(folder) ? 'full' : 'damaged', folder } }
  }
}

/** One segment of the database's own log: with less, nothing can be written. */
const LEAST_ROOM = 16 * 1024 * 1024

/** The engine does not say that a disk is full when it cannot even begin. */
function hasNoRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < LEAST_ROOM
  } catch {
    return false
  }
}

/** PostgreSQL's type number of `date`. */
const DATE = 1082
const asText = (value: string): string => value

async function openServer(url: string, connections: number): Promise<Opened> {
  const types = new pg.TypeOverrides()
  types.setTypeParser(DATE, asText)
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  // An idle connection that breaks is replaced at the next query, which reports its own fault; without a listener it would end the process.
  pool.on('error', () => {})
  try {
    const { rows } = await pool.query<{ server_version_num: string }>('show server_version_num')
    const version = Number(rows[0]?.server_version_num)
    if (version < OLDEST_SERVER) {
      await pool.end()
      return { refusal: { reason: 'too-old', detail: String(Math.floor(version / 10_000)) } }
    }
  } catch (error) {
    await pool.end()
    // The code alone: a driver's sentence can hold the user's name and the address.
    const detail = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return { refusal: { reason: /^(28|3D)/.test(detail) ? 'refused' : 'unreachable', detail } }
  }
  const counted = countedDb(new PostgresDialect({ pool: preparing(pool) }))
  return { store: { ...counted, kind: 'server', engine: null, close: () => counted.db.destroy() } }
}

function countedDb(dialect: PGliteDialect | PostgresDialect): Pick<Store, 'db' | 'statements'> {
  let count = 0
  const db = new Kysely<Tables>({
    dialect,
    log: (event) => {
      if (event.level === 'query') count += 1
    },
  })
  return { db, statements: () => count }
}

/** Applies what of `migrations/` the database has not yet. Kysely holds an advisory lock meanwhile, so that a second process waits. */
async function migrate(db: Db): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const files = (await readdir(migrationsFolder)).filter((file) => /^\d{4}_[a-z_]+\.ts$/.test(file)).sort()
  const migrations: Record<string, Migration> = {}
  for (const file of files)
    migrations[file.slice(0, -3)] = (await import(pathToFileURL(join(migrationsFolder, file)).href)) as Migration
  return migrations
}

const canary = { table: 'canary', column: 'sealed', row: '1' }
const SONG = Buffer.from('the light is on')

/** Whether this secret is the one that the database was sealed with; the first secret to come is the one. */
async function secretFits(db: Db, keys: Keys): Promise<boolean> {
  const key = keys.of('canary')
  await db
    .insertInto('canary')
    .values({ id: 1, sealed: seal(key, keys.id, canary, SONG, 64) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { sealed } = await db.selectFrom('canary').select('sealed').where('id', '=', 1).executeTakeFirstOrThrow()
  if (!keyIdOf(sealed).equals(keys.id)) return false
  try {
    return unseal(key, canary, sealed).equals(SONG)
  } catch {
    return false
  }
}

const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && ['ENOSPC', 'EDQUOT', '53100'].includes(String(error.code))) ||
    /no space left/i.test(error.message))

/** Whether an error says that the database went away, rather than that a statement was wrong. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  // Connection faults (08), shut-downs and starts (57P), too many connections (53300), and the sockets' own codes.
  if (/^(08|57P|53300|53100|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH|ENOSPC)/.test(code))
    return true
  return /connection (terminated|timeout|ended)|timeout exceeded when trying to connect|PGlite is closed|no space left/i.test(
    error.message,
  )
}
