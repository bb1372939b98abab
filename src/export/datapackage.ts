// datapackage.json: what every column of every table is, for people and for validators (Data Package and Table Schema 1.0).
import type { Profile } from './record.ts'
import { type Column, codebookColumns, codeLongColumns, countColumns, reflectionColumns } from './tables.ts'
import type { Written } from './zip.ts'

const described: Readonly<Record<string, { readonly columns: readonly Column[]; readonly title: string }>> = {
  'reflections.csv': { columns: reflectionColumns, title: 'One row for each reflection' },
  'codes-long.csv': { columns: codeLongColumns, title: 'One row for each code over a reflection' },
  'counts.csv': { columns: countColumns, title: 'Counts' },
  'codebook.csv': { columns: codebookColumns, title: 'The codebook, as tags' },
}

export const isTable = (name: string): boolean => Object.hasOwn(described, name)

export function datapackage(profile: Profile, files: readonly Written[]): string {
  const resources = files.flatMap((file) => {
    const table = described[file.name]
    if (!table) return []
    return [
      {
        name: file.name.replace(/\.csv$/, ''),
        title: table.title,
        path: file.name,
        profile: 'tabular-data-resource',
        format: 'csv',
        mediatype: 'text/csv',
        bytes: file.bytes,
        hash: `sha256:${file.sha256}`,
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: table.columns.map(({ name, type, description, constraints }) => ({
            name,
            type,
            description,
            ...(constraints && Object.keys(constraints).length > 0 ? { constraints } : {}),
          })),
          missingValues: [''],
          ...(file.name === 'reflections.csv' ? { primaryKey: 'id' } : {}),
          ...(file.name === 'codes-long.csv'
            ? { foreignKeys: [{ fields: 'record', reference: { resource: 'reflections', fields: 'id' } }] }
            : {}),
        },
      },
    ]
  })
  return `${JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: 'tomoshibi-export',
      title: 'Reflections of a peer group',
      description:
        profile === 'public'
          ? 'Counts alone, in steps of k. UTF-8 with a byte order mark.'
          : 'Shared words and their codes. UTF-8 with a byte order mark. Read LIMITS.md first.',
      resources,
    },
    null,
    2,
  )}\n`
}
