// How fast released voices become CSV and JSONL, beside PostgreSQL's own `COPY … TO` of the same rows in the same run, and what memory
// that takes: for a group of so many voices, and for one of a tenth of them. Then the whole bundle of both: what memory that takes, and how
// long it keeps others waiting. `npm run bench:export [voices]`
import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { openStore, type Store } from '../src/storage/database.ts'
import { noteCrowd } from '../src/storage/exported-voices.ts'
import { addGroup } from '../src/storage/groups.ts'
import { deriveKeys } from '../src/storage/keys.ts'
import { addRelease, addVoices } from '../src/storage/releases.ts'
import { tokyoGroup } from '../test/support/groups.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { BENCH_SECRET, type Bundled, type Exported } from './support/export-worker.ts'

const worker = join(import.meta.dirname, 'support', 'export-worker.ts')
const keys = deriveKeys(BENCH_SECRET)
/** So many weekly releases, over twenty years and in two languages. */
const RELEASES = 2080
const text =
  'I told [someone who treats me] at [a place of care] that I want more say in what happens next. They listened, and we wrote it down together. '

async function open(url: string): Promise<Store> {
  const opened = await openStore({ kind: 'server', url, connections: 4 }, keys)
  if ('refusal' in opened) throw new Error(opened.refusal.reason)
  return opened.store
}

/** A group whose releases hold so many voices in all. */
async function addVoicesOf(store: Store, name: string, voices: number): Promise<string> {
  const group = await addGroup(store.db, keys, { ...tokyoGroup, name, address: null })
  const shown = {
    served: ['voices', 'file'] as const,
    prompt: null,
    code: 'safety/human-rights',
    stage: 'safety',
    minor: false,
  }
  for (let index = 0; index < RELEASES; index += 1) {
    const size = Math.floor(((index + 1) * voices) / RELEASES) - Math.floor((index * voices) / RELEASES)
    const week = new Date(Date.UTC(2006, 0, 4) + Math.floor(index / 2) * 7 * 86_400_000).toISOString().slice(0, 10)
    await store.db.transaction().execute(async (tx) => {
      const pool = { group: group.id, kind: 'voice', language: index % 2 === 0 ? 'en' : 'ja' } as const
      const release = await addRelease(tx, pool, 'open', week)
      await noteCrowd(tx, release.id, { k: 5, uncounted: 0 })
      for (let from = 0; from < size; from += 250) {
        const some = Array.from({ length: Math.min(250, size - from) }, () => ({
          id: randomUUID(),
          content: { ...shown, words: text.repeat(1 + Math.floor(Math.random() * 3)), period: week.slice(0, 7) },
        }))
        await addVoices(tx, keys, release.id, some)
      }
    })
  }
  return group.id
}

/** The server's own way, to a file of its own, of the very rows that an export reads. */
async function copyOnce(url: string, group: string, folder: string): Promise<number> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const begun = performance.now()
  await client.query(
    `copy (select voice.id, voice.release, voice.sealed, release.language, release.number from release
      join voice on voice.release = release.id
      where release.peer_group = '${group}' and release.kind = 'voice' and release.state = 'open'
        and voice.state in ('released', 'withdrawing'))
      to '${join(folder, 'copy.txt')}'`,
  )
  const seconds = (performance.now() - begun) / 1000
  await client.end()
  return seconds
}

const voices = Number(process.argv[2] ?? 100_000)
const server = await startPostgres()
const place = mkdtempSync(join(tmpdir(), 'tomoshibi-bench-'))
execFileSync('chmod', ['777', place])
try {
  const address = `${server.url}/postgres`
  const store = await open(address)
  for (const size of [voices / 10, voices]) {
    const made = await addVoicesOf(store, `a group of ${size}`, size)
    const client = new pg.Client({ connectionString: address })
    await client.connect()
    await client.query('vacuum analyze voice')
    await client.end()
    // Once unmeasured, so that both read the same warm pages.
    await copyOnce(address, made, place)
    const copy = await copyOnce(address, made, place)
    // As `npm run export` is started: pages of padded rows are garbage at once, and a large nursery would only collect it.
    const run = (what: 'tables' | 'bundle'): string =>
      execFileSync(process.execPath, ['--max-semi-space-size=4', worker, what, address, made, place], {
        encoding: 'utf8',
      })
    const result = JSON.parse(run('tables')) as Exported
    const rate = result.rows / result.seconds
    const copyRate = size / copy
    console.log(
      `${size} voices: COPY ${Math.round(copyRate)}/s, CSV + JSONL ${Math.round(rate)}/s, ratio ${(rate / copyRate).toFixed(2)}, ` +
        `peak ${Math.round(result.peak)} MB, ${Math.round(result.bytes / 1e6)} MB written`,
    )
    const whole = JSON.parse(run('bundle')) as Bundled
    console.log(
      `${size} voices, the whole bundle: ${Math.round(size / whole.seconds)}/s, peak ${Math.round(whole.peak)} MB, ` +
        `${Math.round(whole.bytes / 1e6)} MB written, others waited ${Math.round(whole.held)} ms at most`,
    )
  }
  await store.close()
} finally {
  await server.stop()
  rmSync(place, { recursive: true, force: true })
}
