// A project that NVivo, ATLAS.ti, MAXQDA and QualCoder open (REFI-QDA 1.5). The schema allows several things that their importers
// trip over; what is avoided for their sake is said where it is.
import { allCodes, type BookCode, codesXml } from './codebook.ts'
import { nameGuid, partGuid } from './guid.ts'
import { ORIGIN } from './qdc.ts'
import type { ExportRecord } from './record.ts'
import { openSpool, type Spool } from './spool.ts'
import { codeOf, codePoints } from './tables.ts'
import { attributes, escaped } from './xml.ts'
import { openZip, utf8, type ZipWriter } from './zip.ts'

/** Programs for coding slow down long before; what is more goes into a further project. */
const SOURCES_HELD = 5_000

const user = nameGuid('user tomoshibi')
const variables = [
  { name: 'Period', guid: nameGuid('variable period'), of: ({ period }: ExportRecord) => period },
  { name: 'Language', guid: nameGuid('variable language'), of: ({ language }: ExportRecord) => language },
  { name: 'Prompt', guid: nameGuid('variable prompt'), of: ({ prompt }: ExportRecord) => prompt },
] as const

/** Letters, digits and one space: some programs make a file name of it. */
const sourceName = ({ id }: ExportRecord): string => `Reflection ${id.replaceAll('-', '').slice(0, 12)}`

/** One source. Its text is a file of its own (long texts inside the XML are cut off), and its code stands on a selection of it (codes on a source are lost). */
function sourceXml(key: Buffer, guids: ReadonlyMap<string, string>, record: ExportRecord): string {
  const over = codeOf(record)
  const code = over === null ? undefined : guids.get(over)
  const lines = [
    `    <TextSource${attributes({
      guid: record.id,
      name: sourceName(record),
      plainTextPath: `internal://${record.id}.txt`,
      creatingUser: user,
    })}>`,
    // Offsets are code points with an exclusive end, over the very text of the file.
    ...(code === undefined
      ? []
      : [
          `      <PlainTextSelection${attributes({
            guid: partGuid(key, 'selection', record.id),
            name: sourceName(record),
            startPosition: 0,
            endPosition: codePoints(record.text),
            creatingUser: user,
          })}>`,
          `        <Coding${attributes({ guid: partGuid(key, 'coding', record.id), creatingUser: user })}>`,
          `          <CodeRef${attributes({ targetGUID: code })}/>`,
          '        </Coding>',
          '      </PlainTextSelection>',
        ]),
    ...variables.flatMap(({ guid, of }) => {
      const value = of(record)
      return value === null
        ? []
        : [
            `      <VariableValue><VariableRef${attributes({ targetGUID: guid })}/><TextValue>${escaped(value)}</TextValue></VariableValue>`,
          ]
    }),
    '    </TextSource>',
  ]
  return `${lines.join('\n')}\n`
}

// No `basePath`: it would send importers to a folder of the machine that wrote it. No times: they are finer than the period.
const head = (book: readonly BookCode[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<Project${attributes({ xmlns: 'urn:QDA-XML:project:1.0', name: 'Reflections', origin: ORIGIN, creatingUserGUID: user })}>
  <Users>
    <User${attributes({ guid: user, name: ORIGIN, id: 'TM' })}/>
  </Users>
  <CodeBook>
${codesXml(book, '    ')}  </CodeBook>
  <Variables>
${variables.map(({ guid, name }) => `    <Variable${attributes({ guid, name, typeOfVariable: 'Text' })}/>\n`).join('')}  </Variables>
  <Sources>
`

// Nothing after the sources: an empty `Sets` stops some importers.
const FOOT = '  </Sources>\n</Project>\n'

interface ProjectWriter {
  take(records: readonly ExportRecord[]): Promise<void>
  /** The finished projects by name, in spools that the caller closes. */
  end(): Promise<readonly { readonly name: string; readonly spool: Spool }[]>
  close(): Promise<void>
}

export function openProjects(book: readonly BookCode[], key: Buffer, held = SOURCES_HELD): ProjectWriter {
  const guids = new Map<string, string>(allCodes(book).map(({ id, guid }) => [id, guid]))
  const done: { readonly name: string; readonly spool: Spool }[] = []
  const all: Spool[] = []
  let open: { readonly zip: ZipWriter; readonly spool: Spool; readonly xml: Spool; sources: number } | null = null

  function begin(): NonNullable<typeof open> {
    const spool = openSpool()
    const xml = openSpool()
    all.push(spool, xml)
    xml.write(head(book))
    return {
      spool,
      xml,
      sources: 0,
      zip: openZip((chunk) => {
        spool.write(chunk)
        return spool.drain()
      }),
    }
  }

  async function finish(): Promise<void> {
    if (!open) return
    const { zip, spool, xml } = open
    xml.write(FOOT)
    await zip.add('project.qde', xml.read())
    await zip.end()
    await spool.drain('at-the-end')
    await xml.close()
    done.push({ name: done.length === 0 ? 'project.qdpx' : `project-${done.length + 1}.qdpx`, spool })
    open = null
  }

  return {
    async take(records) {
      for (const record of records) {
        if (open && open.sources >= held) await finish()
        open ??= begin()
        open.xml.write(sourceXml(key, guids, record))
        await open.zip.addSmall(`sources/${record.id}.txt`, utf8(record.text))
        open.sources += 1
      }
      await open?.xml.drain()
    },
    async end() {
      await finish()
      return done
    },
    async close() {
      for (const spool of all) await spool.close()
    },
  }
}
