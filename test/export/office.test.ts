// The tables in a real office suite: LibreOffice opens them, as it does unasked and by rasher settings, and finds no live formula.
import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { BOM } from '../../src/export/csv.ts'
import type { ExportRecord } from '../../src/export/record.ts'
import { plainText } from '../../src/export/record.ts'
import { bundle, hardTexts, records } from './records.ts'

const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((path) => existsSync(path))

const formulas = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  '=HYPERLINK("https://example.org/?"&A2,"press me")',
  '=DDE("soffice";"/etc/passwd";"a1")',
  "=cmd|'/c calc'!A0",
  '=WEBSERVICE("https://example.org")',
  '%1+1',
  '|1+1',
  '−1+1',
]
/** What is put before a formula so that a check of the first sign misses it, and what may end a cell for another country's spreadsheet. */
const before = [
  '',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '\u3000',
  '\u200b',
  '\ufeff',
  "'",
  '"',
  '""',
  'x\n',
  'x;',
  'x\t',
  'x,',
  'x|',
  '","',
  '";"',
  '"\n',
  '"\r\n"',
]
const after = ['', ';y', '\ty', '\ny', '"', '"\n', '",']
const hostile = formulas.flatMap((formula) => before.flatMap((start) => after.map((end) => `${start}${formula}${end}`)))
const texts = [...hostile, ...hardTexts].map(plainText)

/** LibreOffice's own filter options: what it does unasked, commas, and the three separators that its dialog offers, numbers looked for. */
const ways = {
  'as it does unasked': null,
  'by commas': '44,34,76,1,,0,false,true',
  'by commas, semicolons and tabs at once': '44/59/9,34,76,1,,0,false,true',
} as const

describe.runIf(office !== undefined)('the tables in an office suite (LibreOffice; skipped where there is none)', () => {
  let folder: string
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tomoshibi-office-'))
    const some = records('office', texts.length, { month: '2026-06' })
    const parts = [
      {
        language: 'en' as const,
        number: 1,
        month: '2026-06',
        records: some.map((record, index): ExportRecord => ({ ...record, text: texts[index] ?? '' })),
      },
    ]
    const { files } = await bundle(parts)
    for (const [name, content] of files) if (name.endsWith('.csv')) writeFileSync(join(folder, name), content)
    writeFileSync(join(folder, 'live.csv'), `${BOM}"id","text"\r\n"1","=1+1"\r\n"2","a\n=2+2\nb"\r\n`)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  /** Each table as a sheet in plain XML, where a live formula is an attribute of its cell. */
  async function sheets(way: string | null, names: readonly string[]): Promise<string[]> {
    const out = join(folder, 'out')
    rmSync(out, { recursive: true, force: true })
    mkdirSync(out)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const kind = [
      '--headless',
      ...(way === null ? [] : [`--infilter=CSV:${way}`]),
      '--convert-to',
      'fods',
      '--outdir',
      out,
    ]
    await promisify(execFile)(office ?? '', [profile, ...kind, ...names.map((name) => join(folder, name))], {
      timeout: 120_000,
    })
    return names.map((name) => readFileSync(join(out, name.replace(/csv$/, 'fods')), 'utf8'))
  }
  const liveIn = (sheet: string): string[] =>
    [...sheet.matchAll(/table:formula="([^"]*)"/g)].map(([, formula = '']) => formula)

  it.each(Object.entries(ways))(
    'hold no live formula, opened %s',
    async (_, way) => {
      const names = ['reflections.csv', 'codes-long.csv', 'counts.csv', 'codebook.csv']
      const all = await sheets(way, names)
      for (const sheet of all) expect(liveIn(sheet)).toEqual([])
      // Every record in a row of its own, with the words of one cell in one cell.
      expect(all[0]?.match(/<table:table-row(?![^>]*repeated)/g)).toHaveLength(texts.length + 1)
    },
    120_000,
  )

  it('would show it: cells that nobody defused are live there', async () => {
    for (const way of Object.values(ways))
      expect(liveIn((await sheets(way, ['live.csv']))[0] ?? '')).toEqual(['of:=1+1'])
  }, 120_000)
})
