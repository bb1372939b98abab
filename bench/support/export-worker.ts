// One export of a group's words to CSV and JSONL, in a process of its own, so that its memory is its own.
import { once } from 'node:events'
import { createWriteStream, statSync } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { loadContent } from '../../src/content/index.ts'
import { writeTables } from '../../src/export/bundle.ts'
import { byPeriod } from '../../src/export/order.ts'
import { readReleases } from '../../src/export/released.ts'
import { header, reflectionColumns } from '../../src/export/tables.ts'
import { openStore } from '../../src/storage/database.ts'
import { asOfNow } from '../../src/storage/exports.ts'
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

if (process.argv[1] === import.meta.filename) {
  const [url = '', group = '', folder = ''] = process.argv.slice(2)
  console.log(JSON.stringify(await exportOnce(url, group, folder)))
}
