// One export of a group's words, to CSV and JSONL or as the whole bundle, in a process of its own, so that its memory is its own.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { finished } from 'node:stream/promises'
import { loadContent } from '../../src/content/index.ts'
import { writeTables } from '../../src/export/bundle.ts'
import { makeInto } from '../../src/export/make.ts'
import { byPeriod } from '../../src/export/order.ts'
import { readReleases } from '../../src/export/released.ts'
import { header, reflectionColumns } from '../../src/export/tables.ts'
import { openStore } from '../../src/storage/database.ts'
import { asOfNow } from '../../src/storage/exported-voices.ts'
import type { ExportCard } from '../../src/storage/exports.ts'
import { deriveKeys } from '../../src/storage/keys.ts'

export const BENCH_SECRET = 'a secret that only this benchmark knows'

export interface Exported {
  readonly rows: number
  readonly seconds: number
  readonly peak: number
  readonly bytes: number
}

async function exportOnce(url: string, group: string, folder: string): Promise<Exported> {
  const keys = deriveKeys(BENCH_SECRET)
  const opened = await openStore({ kind: 'server', url, connections: 2 }, keys)
  if ('refusal' in opened) throw new Error(opened.refusal.reason)
  const { store } = opened
  const content = loadContent('prompts')
  const files = { csv: join(folder, 'reflections.csv'), jsonl: join(folder, 'reflections.jsonl') }
  const csv = createWriteStream(files.csv)
  const jsonl = createWriteStream(files.jsonl)
  let rows = 0
  const begun = performance.now()
  csv.write(header(reflectionColumns))
  await asOfNow(store.db, async (tx) => {
    const of = {
      group,
      profile: 'group',
      k: 5,
      now: new Date(),
      only: null,
      since: null,
      leavingOut: 'applied' as const,
    } as const
    for await (const records of byPeriod(readReleases(tx, keys, content, of).parts)) {
      for (let from = 0; from < records.length; from += 500) {
        const lines = { csv: [] as string[], jsonl: [] as string[] }
        const some = records.slice(from, from + 500)
        writeTables(some, { csv: (line) => lines.csv.push(line), jsonl: (line) => lines.jsonl.push(line) })
        rows += some.length
        if (!csv.write(lines.csv.join(''))) await once(csv, 'drain')
        if (!jsonl.write(lines.jsonl.join(''))) await once(jsonl, 'drain')
      }
    }
  })
  csv.end()
  jsonl.end()
  await Promise.all([finished(csv), finished(jsonl)])
  const seconds = (performance.now() - begun) / 1000
  await store.close()
  return {
    rows,
    seconds,
    peak: process.resourceUsage().maxRSS / 1024,
    bytes: statSync(files.csv).size + statSync(files.jsonl).size,
  }
}

export interface Bundled {
  readonly seconds: number
  readonly peak: number
  readonly bytes: number
  /** The longest time, in milliseconds, in which nobody else had their turn. */
  readonly held: number
}

/** The whole bundle, as `npm run export` makes it. */
async function bundleOnce(url: string, group: string, folder: string): Promise<Bundled> {
  const keys = deriveKeys(BENCH_SECRET)
  const opened = await openStore({ kind: 'server', url, connections: 2 }, keys)
  if ('refusal' in opened) throw new Error(opened.refusal.reason)
  const { store } = opened
  const name = join(folder, 'bundle.zip')
  const file = createWriteStream(name)
  const every = '1-100000'
  const card: ExportCard = {
    profile: 'group',
    purpose: 'to measure',
    reader: 'who measures',
    endsOn: '2030-01-01',
    months: null,
    by: '',
    k: 5,
    releases: { en: every, ja: every },
    from: '2006-01',
    until: '2026-01',
    voices: 0,
    opensOn: null,
    madeOn: null,
    page: null,
  }
  const asked = { id: randomUUID(), group, state: 'announced' as const, version: 1, card }
  const turns = monitorEventLoopDelay({ resolution: 5 })
  turns.enable()
  const begun = performance.now()
  const deps = { db: store.db, keys, content: loadContent('prompts') }
  const sink = async (chunk: Uint8Array): Promise<void> => {
    if (!file.write(chunk)) await once(file, 'drain')
  }
  await makeInto(deps, asked, { k: 5, language: 'en', now: new Date() }, sink, () => {})
  file.end()
  await finished(file)
  const seconds = (performance.now() - begun) / 1000
  await store.close()
  return {
    seconds,
    peak: process.resourceUsage().maxRSS / 1024,
    bytes: statSync(name).size,
    held: turns.max / 1e6,
  }
}

if (process.argv[1] === import.meta.filename) {
  const [what, url = '', group = '', folder = ''] = process.argv.slice(2)
  console.log(JSON.stringify(await (what === 'bundle' ? bundleOnce : exportOnce)(url, group, folder)))
}
