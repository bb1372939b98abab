// A bundle: records in, one ZIP out, in one pass and in bounded memory. Pure but for the spools on which larger files wait.
import type { Content, Language } from '../content/index.ts'
import { breath } from './breath.ts'
import { bookOf, codebookCsv } from './codebook.ts'
import { datapackage, isTable } from './datapackage.ts'
import { jsonLine } from './jsonl.ts'
import { limitsMarkdown, type Statement } from './limits.ts'
import { manifestJson } from './manifest.ts'
import { byPeriod } from './order.ts'
import { codebookQdc } from './qdc.ts'
import { openProjects } from './qdpx.ts'
import type { ExportRecord, ReleasePart } from './record.ts'
import { reportHtml } from './report.ts'
import { openSpool } from './spool.ts'
import { codeLongColumns, codeLongRow, header, reflectionColumns, reflectionRow } from './tables.ts'
import { type Counted, countsCsv, openTally } from './tally.ts'
import { type Chunks, openZip, type Sink, utf8, type Written } from './zip.ts'

export interface BundleOf {
  readonly statement: Statement
  /** Of LIMITS.md, the report and the codebook's names. */
  readonly language: Language
  readonly content: Content
  /** Of the ids of selections and codings. */
  readonly key: Buffer
  readonly parts: AsyncIterable<ReleasePart> | Iterable<ReleasePart>
  /** Told now and then how many records were read. */
  readonly progress?: (records: number) => void
}

/** So many records between two breaths: some milliseconds of work. */
const AT_ONCE = 200

/** The two tables that hold the words, written side by side in one reading. */
interface Tables {
  readonly csv: (text: string) => void
  readonly jsonl: (text: string) => void
}

export function writeTables(records: readonly ExportRecord[], { csv, jsonl }: Tables): void {
  for (const record of records) {
    csv(reflectionRow(record))
    jsonl(jsonLine(record))
  }
}

export async function writeBundle(bundle: BundleOf, sink: Sink): Promise<Counted> {
  const { statement, language, content, key, parts, progress } = bundle
  const book = bookOf(content, language)
  const tally = openTally()
  const csv = openSpool()
  const jsonl = openSpool()
  const codes = openSpool()
  const projects = openProjects(book, key)
  try {
    csv.write(header(reflectionColumns))
    codes.write(header(codeLongColumns))
    const hasWords = statement.profile !== 'public'
    let read = 0
    for await (const records of byPeriod(tallied(parts))) {
      read += records.length
      progress?.(read)
      if (!hasWords) continue
      for (let from = 0; from < records.length; from += AT_ONCE) {
        const some = records.slice(from, from + AT_ONCE)
        writeTables(some, { csv: csv.write, jsonl: jsonl.write })
        for (const record of some) codes.write(codeLongRow(record))
        await projects.take(some)
        await Promise.all([csv.drain(), jsonl.drain(), codes.drain()])
        await breath()
      }
    }
    const counted = tally.result(statement.profile, statement.k)
    const zip = openZip(sink)
    const files: Written[] = []
    const add = async (name: string, content: Chunks): Promise<void> => {
      files.push(await zip.add(name, content))
    }
    if (hasWords) {
      await add('reflections.csv', csv.read())
      await add('reflections.jsonl', jsonl.read())
      await add('codes-long.csv', codes.read())
    }
    await add('counts.csv', [utf8(countsCsv(counted))])
    await add('codebook.csv', [utf8(codebookCsv(book))])
    await add('codebook.qdc', [utf8(codebookQdc(book))])
    // Its sources lie in it unpacked, so that they are packed here all together, which takes half the room.
    if (hasWords) for (const { name, spool } of await projects.end()) await add(name, spool.read())
    const tables = files.filter(({ name }) => isTable(name))
    await add('datapackage.json', [utf8(datapackage(statement.profile, tables))])
    await add('report.html', [utf8(await reportHtml({ statement, counted, book, content, language }))])
    await add('LIMITS.md', [utf8(limitsMarkdown({ statement, counted, content, language }))])
    await add('manifest.json', [utf8(manifestJson({ profile: statement.profile, k: statement.k, counted, files }))])
    await zip.end()
    return counted

    async function* tallied(all: BundleOf['parts']): AsyncIterable<ReleasePart> {
      for await (const part of all) {
        tally.take(part)
        yield part
      }
    }
  } finally {
    await Promise.all([csv.close(), jsonl.close(), codes.close(), projects.close()])
  }
}

/** The whole bundle in memory, for a chat that carries it; null where it would be more than `most` bytes. */
export async function bundleInMemory(
  bundle: BundleOf,
  most: number,
): Promise<{ readonly bytes: Uint8Array; readonly counted: Counted } | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  const tooLarge = new RangeError('larger than a chat carries')
  try {
    const counted = await writeBundle(bundle, (chunk) => {
      size += chunk.length
      if (size > most) throw tooLarge
      chunks.push(Uint8Array.from(chunk))
    })
    return { bytes: Buffer.concat(chunks), counted }
  } catch (error) {
    if (error === tooLarge) return null
    throw error
  }
}
