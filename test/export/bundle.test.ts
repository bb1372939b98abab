// The bundle as others open it: schema validators, another CSV reader, a reader of REFI-QDA that is written here from the standard.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { bookOf } from '../../src/export/codebook.ts'
import { undefused } from '../../src/export/csv.ts'
import { codeGuid } from '../../src/export/guid.ts'
import { byPeriod } from '../../src/export/order.ts'
import { openProjects } from '../../src/export/qdpx.ts'
import type { ExportRecord } from '../../src/export/record.ts'
import { testContent } from '../support/groups.ts'
import { bundle, key, records, rowsOf, season, textOf } from './records.ts'

const specs = '../shared/specs'
const names = [
  'reflections.csv',
  'reflections.jsonl',
  'codes-long.csv',
  'counts.csv',
  'codebook.csv',
  'codebook.qdc',
  'project.qdpx',
  'datapackage.json',
  'report.html',
  'LIMITS.md',
  'manifest.json',
]
const all = season.flatMap((part) => part.records)

type Files = ReadonlyMap<string, Uint8Array>
let files: Files
let bytes: Uint8Array
let project: Files
beforeAll(async () => {
  const made = await bundle()
  files = made.files
  bytes = made.bytes
  project = new Map(Object.entries(unzipSync(files.get('project.qdpx') ?? new Uint8Array())))
})

describe('a bundle', () => {
  it('holds the files that a coordinator and a researcher look for', () => {
    expect([...files.keys()]).toEqual(names)
  })

  it('holds the same words in its table, its lines and its project', () => {
    const wanted = new Map(all.map(({ id, text }) => [id, text]))
    const inTable = rowsOf(files, 'reflections.csv').map(({ id = '', text = '' }) => [id, undefused(text)] as const)
    const inLines = textOf(files, 'reflections.jsonl')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>)
    const inProject = imported(project).map(({ guid, text }) => [guid, text] as const)
    expect(new Map(inTable)).toEqual(wanted)
    expect(new Map(inLines.map(({ id = '', text = '' }) => [id, text]))).toEqual(wanted)
    expect(new Map(inProject)).toEqual(wanted)
    const fields = ['language', 'period', 'stage', 'code', 'prompt']
    for (const [index, row] of rowsOf(files, 'reflections.csv').entries())
      expect(fields.map((field) => row[field] || null)).toEqual(fields.map((field) => inLines[index]?.[field]))
  })

  it('is the same to the byte when it is made again, in any zone and at any time', async () => {
    const zone = process.env['TZ']
    process.env['TZ'] = 'Pacific/Auckland'
    const again = await bundle([...season])
    process.env['TZ'] = zone ?? 'UTC'
    expect(Buffer.compare(again.bytes, bytes)).toBe(0)
  })

  it('says by hash what each of its files is', () => {
    const manifest = JSON.parse(textOf(files, 'manifest.json'))
    expect(Object.keys(manifest.files)).toEqual(names.slice(0, -1))
    for (const [name, { sha256 }] of Object.entries<{ sha256: string }>(manifest.files))
      expect(createHash('sha256').update(files.get(name)!).digest('hex')).toBe(sha256)
    expect(manifest).toMatchObject({
      policy: { k: 5, profile: 'group' },
      releases: { en: '1-3', ja: '1-3' },
      voices: 69,
    })
  })

  it('holds no day but the one on which it is to be erased, no time, and no id that tells of either', () => {
    for (const [name, content] of [...files, ...project]) {
      const text = `${name}\n${name.endsWith('.qdpx') ? '' : new TextDecoder().decode(content)}`
      expect(text.replaceAll('2027-03-31', '')).not.toMatch(/\b20\d\d-\d\d-\d\d\b|\b\d\d:\d\d(:\d\d)?\b/)
      expect(text).not.toMatch(/\b[0-9a-f]{8}-[0-9a-f]{4}-[1267][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/i)
      expect(text).not.toMatch(/(?<![0-9a-f])\d{17,20}(?![0-9a-f])/)
    }
    // The constant day of the format itself: 1 January 1980.
    for (const zip of [bytes, files.get('project.qdpx')!]) expect(datesIn(zip)).toEqual(new Set([0x00210000]))
  })

  it('writes counts that add up, none of them under k, and no difference of two of them under k', () => {
    const counts = rowsOf(files, 'counts.csv')
    const of = (table: string) => counts.filter((row) => row['table'] === table).map((row) => Number(row['voices']))
    const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
    for (const table of ['all', 'language', 'period', 'stage', 'stage-by-period', 'code', 'prompt'])
      expect(sum(of(table))).toBe(69)
    expect(Math.min(...counts.map((row) => Number(row['voices'])))).toBeGreaterThanOrEqual(5)
    expect(counts.find((row) => row['table'] === 'all')).toMatchObject({ authors_at_least: '13' })
  })

  it('holds counts alone for the public, in steps of k', async () => {
    const open = await bundle(season, { profile: 'public' })
    expect([...open.files.keys()]).toEqual([
      'counts.csv',
      'codebook.csv',
      'codebook.qdc',
      'datapackage.json',
      'report.html',
      'LIMITS.md',
      'manifest.json',
    ])
    for (const row of rowsOf(open.files, 'counts.csv')) expect(Number(row['voices']) % 5).toBe(0)
    for (const content of open.files.values()) expect(new TextDecoder().decode(content)).not.toContain('川を見て')
  })

  it('refuses to be made of a class of fewer than k', async () => {
    const few = [
      { language: 'en' as const, number: 9, month: '2026-06', records: records('few', 4, { month: '2026-06' }) },
    ]
    await expect(bundle(few)).rejects.toThrow('fewer than k')
  })
})

describe('the tables', () => {
  it('are described column by column, and keep to it', () => {
    const { resources } = JSON.parse(textOf(files, 'datapackage.json'))
    expect(resources.map(({ path }: { path: string }) => path)).toEqual(names.filter((name) => name.endsWith('.csv')))
    for (const { path, schema } of resources) {
      const rows = rowsOf(files, path)
      expect(textOf(files, path).startsWith('\ufeff')).toBe(true)
      for (const row of rows) expect(Object.keys(row)).toEqual(schema.fields.map(({ name }: { name: string }) => name))
      for (const { name, type, constraints = {} } of schema.fields) {
        const values = rows.map((row) => row[name] ?? '')
        const given = values.filter((value) => value !== '')
        if (constraints.required) expect(given).toHaveLength(values.length)
        if (constraints.unique) expect(new Set(given).size).toBe(given.length)
        if (constraints.enum) expect(given.filter((value) => !constraints.enum.includes(value))).toEqual([])
        if (constraints.pattern)
          expect(given.filter((value) => !new RegExp(`^(?:${constraints.pattern})$`).test(value))).toEqual([])
        if (type === 'integer') expect(given.filter((value) => !/^\d+$/.test(value))).toEqual([])
      }
    }
  })

  it('name each code over the words that it covers', () => {
    const texts = new Map(all.map(({ id, text }) => [id, [...text].length]))
    const rows = rowsOf(files, 'codes-long.csv')
    expect(rows).toHaveLength(39)
    for (const { record = '', start, end } of rows) expect([Number(start), Number(end)]).toEqual([0, texts.get(record)])
  })
})

describe('the project', () => {
  it('brings in every source with its exact text, its code over all of it and its period', () => {
    const codes = new Map(all.map(({ id, code, stage }) => [id, code ?? stage]))
    const periods = new Map(all.map(({ id, period }) => [id, period]))
    for (const { guid, text, codings, values } of imported(project)) {
      const code = codes.get(guid)
      expect(codings).toEqual(code ? [{ code: codeGuid(code), words: text }] : [])
      expect(values.get('Period')).toBe(periods.get(guid))
    }
  })

  it('keeps clear of what breaks importers', () => {
    const xml = textOf(project, 'project.qde')
    expect(xml).toMatch(/<Project [^>]*origin="/)
    expect(xml).not.toMatch(/basePath|<Sets|PlainTextContent|DateTime/)
    // A code stands on a selection, never on the source itself.
    expect(xml).not.toMatch(/^ {6}<Coding/m)
    const codeNames = [...xml.matchAll(/<Code [^>]*name="([^"]+)"/g)].map(([, name]) => name)
    expect(new Set(codeNames).size).toBe(codeNames.length)
    expect(codeNames).toContain('Feeling safe: Human rights')
    const guids = [...xml.matchAll(/ guid="([^"]+)"/g)].map(([, guid]) => guid)
    expect(new Set(guids).size).toBe(guids.length)
    for (const [, name] of xml.matchAll(/<TextSource [^>]*name="([^"]+)"/g)) expect(name).toMatch(/^[A-Za-z0-9 ]+$/)
    for (const [name, content] of project) {
      if (name === 'project.qde') continue
      expect(name).toMatch(/^sources\/[0-9a-f-]{36}\.txt$/)
      expect([...content.subarray(0, 3)]).not.toEqual([0xef, 0xbb, 0xbf])
      expect(content.includes(0x0d)).toBe(false)
    }
  })

  it('keeps the guids of its codes in every language and every file', async () => {
    const ja = await bundle(season, {}, 'ja')
    const guidsIn = (text: string) => [...text.matchAll(/<Code guid="([^"]+)"/g)].map(([, guid]) => guid)
    expect(guidsIn(textOf(ja.files, 'codebook.qdc'))).toEqual(guidsIn(textOf(files, 'codebook.qdc')))
    // A changed guid would part the codes of two files in one project.
    expect(codeGuid('safety/human-rights')).toBe('17db933a-ab03-5d44-a868-dfd5d571587e')
    expect(codeGuid('safety/human-rights')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/)
  })

  it('becomes several where it would be too large for a program to open', async () => {
    const projects = openProjects(bookOf(testContent(), 'en'), key, 10)
    await projects.take(records('many', 25, { month: '2026-06' }))
    const made = await projects.end()
    expect(made.map(({ name }) => name)).toEqual(['project.qdpx', 'project-2.qdpx', 'project-3.qdpx'])
    await projects.close()
  })
})

describe.runIf(existsSync(`${specs}/refi-qda-project.xsd`))(
  'the schemas of REFI-QDA (given where ../shared is)',
  () => {
    const valid = async (name: string, contents: string, schema: string) =>
      validateXML({
        xml: [{ fileName: name, contents }],
        schema: [{ fileName: schema, contents: readFileSync(`${specs}/${schema}`, 'utf8') }],
      })

    it('accept the project and the codebook, in both languages', async () => {
      for (const language of ['en', 'ja'] as const) {
        const made = await bundle(season, {}, language)
        const inner = new Map(Object.entries(unzipSync(made.files.get('project.qdpx')!)))
        const xml = textOf(inner, 'project.qde')
        expect((await valid('project.xml', xml, 'refi-qda-project.xsd')).errors).toEqual([])
        expect(
          (await valid('codebook.xml', textOf(made.files, 'codebook.qdc'), 'refi-qda-codebook.xsd')).errors,
        ).toEqual([])
        expect((await valid('project.xml', xml.replace('guid=', 'id='), 'refi-qda-project.xsd')).valid).toBe(false)
      }
    })
  },
)

describe('the order of records', () => {
  it('tells nothing finer than their period', async () => {
    const parts = ['a', 'b', 'c', 'd'].map((release, index) => ({
      language: 'en' as const,
      number: index,
      month: '2026-06',
      records: records(release, 8, { month: '2026-06' }).map((record, at) =>
        at < 5 ? record : { ...record, period: '2026' },
      ),
    }))
    const later = { ...parts[0]!, number: 9, month: '2026-07', records: records('e', 5, { month: '2026-07' }) }
    const written: ExportRecord[] = []
    for await (const some of byPeriod([...parts, later])) written.push(...some)
    const periods = written.map(({ period }) => period)
    expect(periods).toEqual([...Array(20).fill('2026-06'), ...Array(5).fill('2026-07'), ...Array(12).fill('2026')])
    for (const period of new Set(periods)) {
      const ids = written.filter((one) => one.period === period).map(({ id }) => id)
      expect(ids).toEqual(ids.toSorted())
    }
  })
})

interface Imported {
  readonly guid: string
  readonly text: string
  readonly codings: readonly { readonly code: string; readonly words: string }[]
  readonly values: ReadonlyMap<string, string>
}

/** What an importer gets out of a project: sources by their path, words by code points. */
function imported(inside: Files): Imported[] {
  const xml = textOf(inside, 'project.qde')
  const names = new Map(
    [...xml.matchAll(/<Variable guid="([^"]+)" name="([^"]+)"/g)].map(([, guid = '', name = '']) => [guid, name]),
  )
  return [
    ...xml.matchAll(/<TextSource guid="([^"]+)"[^>]*plainTextPath="internal:\/\/([^"]+)"[\s\S]*?<\/TextSource>/g),
  ].map(([source, guid = '', path = '']) => {
    const text = textOf(inside, `sources/${path}`)
    const points = [...text]
    const codings = [
      ...source.matchAll(/startPosition="(\d+)" endPosition="(\d+)"[\s\S]*?<CodeRef targetGUID="([^"]+)"/g),
    ].map(([, start, end, code = '']) => ({ code, words: points.slice(Number(start), Number(end)).join('') }))
    const values = new Map(
      [...source.matchAll(/<VariableRef targetGUID="([^"]+)"\/><TextValue>([^<]*)</g)].map(
        ([, variable = '', value = '']) => [names.get(variable) ?? '', value],
      ),
    )
    return { guid, text, codings, values }
  })
}

/** The dates of all members, as the central directory has them. */
function datesIn(zip: Uint8Array): Set<number> {
  const view = Buffer.from(zip)
  const dates = new Set<number>()
  for (
    let at = view.indexOf('PK\u0001\u0002', 0, 'latin1');
    at >= 0;
    at = view.indexOf('PK\u0001\u0002', at + 4, 'latin1')
  )
    dates.add(view.readUInt32LE(at + 12))
  return dates
}
