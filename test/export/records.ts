// Records for tests of files: releases as a release leaves them, with texts that break careless writers.
import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { type CodeId, doorOf, type Language } from '../../src/content/index.ts'
import { bundleInMemory } from '../../src/export/bundle.ts'
import type { Statement } from '../../src/export/limits.ts'
import type { ExportRecord, ReleasePart } from '../../src/export/record.ts'
import { plainText } from '../../src/export/record.ts'
import { uuidFrom } from '../../src/storage/keys.ts'
import { testContent } from '../support/groups.ts'

export const key = Buffer.alloc(32, 7)

export const statement: Statement = {
  profile: 'group',
  k: 5,
  purpose: 'To tell the ward council what helps',
  reader: 'the ward council',
  endsOn: '2027-03-31',
  from: '2026-06',
  until: '2026-08',
}

export const hardTexts: readonly string[] = [
  '👩‍👩‍👧‍👦 川を見ていました。\n二行目です。',
  '=HYPERLINK("https://example.org","x")',
  '＝１＋１',
  '\n\n=1+1',
  "'=1+1",
  '"quoted", and; more\tcells',
  '<b>&amp;</b> ]]> --> ',
  'é é が が',
  '-5 today, @home, +1',
  '𠮷野家で🫶🏽ひと休み',
]

const idOf = (name: string): string => uuidFrom(createHash('sha256').update(name).digest())

export function records(
  release: string,
  count: number,
  shown: {
    readonly language?: Language
    readonly code?: CodeId | null
    readonly prompt?: string | null
    readonly month: string
  },
): ExportRecord[] {
  const { language = 'en', code = null, prompt = null, month } = shown
  return Array.from({ length: count }, (_, index) => ({
    id: idOf(`${release} ${code} ${index}`),
    language,
    period: month,
    stage: code === null ? null : doorOf(code),
    code,
    prompt,
    text: plainText(`${hardTexts[index % hardTexts.length]} ${release} ${index}`),
  }))
}

export const season: readonly ReleasePart[] = ['2026-06', '2026-07', '2026-08'].flatMap((month, index) => [
  {
    language: 'en' as const,
    number: index + 1,
    month,
    records: [
      ...records(`en${index}`, 6, { code: 'safety/human-rights', prompt: 'safety/human-rights/a-day', month }),
      ...records(`en${index}`, 7, { code: 'root/no-advocacy', month }),
    ],
  },
  { language: 'ja' as const, number: index + 1, month, records: records(`ja${index}`, 10, { language: 'ja', month }) },
])

export async function bundle(
  parts: readonly ReleasePart[] = season,
  changes: Partial<Statement> = {},
  language: Language = 'en',
): Promise<{ readonly bytes: Uint8Array; readonly files: ReadonlyMap<string, Uint8Array> }> {
  const made = await bundleInMemory(
    { statement: { ...statement, ...changes }, language, content: testContent(), key, parts },
    50_000_000,
  )
  if (!made) throw new Error('the bundle was too large')
  return { bytes: made.bytes, files: new Map(Object.entries(unzipSync(made.bytes))) }
}

export const textOf = (files: ReadonlyMap<string, Uint8Array>, name: string): string => {
  const bytes = files.get(name)
  if (!bytes) throw new Error(`there is no ${name}`)
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** The table as another reader of CSV sees it. */
export function rowsOf(files: ReadonlyMap<string, Uint8Array>, name: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf(files, name).replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: true,
    newline: '\r\n',
  })
  if (errors.length > 0) throw new Error(errors[0]?.message)
  return data
}
