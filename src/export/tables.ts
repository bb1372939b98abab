// The tables of a bundle: their columns once, for the header, for the rows and for the Table Schema that describes them.
import { codeIds, doorIds } from '../content/index.ts'
import { BOM, type Cell, csvLine } from './csv.ts'
import type { ExportRecord } from './record.ts'

export interface Column {
  readonly name: string
  readonly type: 'string' | 'integer'
  readonly description: string
  readonly constraints?: Readonly<Record<string, unknown>>
}

const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
const id: Column = {
  name: 'id',
  type: 'string',
  description: 'Random in form; the same record has the same id in every file. Nothing leads from it to a writer.',
  constraints: { required: true, unique: true, pattern: GUID },
}
const language: Column = {
  name: 'language',
  type: 'string',
  description: 'Language of the words.',
  constraints: { enum: ['en', 'ja'] },
}
const period: Column = {
  name: 'period',
  type: 'string',
  description: 'Month, quarter or year of the release. Empty where even a year would have singled somebody out.',
  constraints: { pattern: '\\d{4}(?:-(?:\\d{2}|Q[1-4]))?' },
}
const stage: Column = {
  name: 'stage',
  type: 'string',
  description: 'The door that the question came from. Empty where it is not shown.',
  constraints: { enum: [...doorIds] },
}
const code: Column = {
  name: 'code',
  type: 'string',
  description: "The question's code. Empty where it is not shown.",
  constraints: { enum: [...codeIds] },
}
const prompt: Column = {
  name: 'prompt',
  type: 'string',
  description: "The question's id. Empty where it is not shown; a group's own questions never are.",
}

export const reflectionColumns: readonly Column[] = [
  id,
  { ...language, constraints: { ...language.constraints, required: true } },
  period,
  stage,
  code,
  prompt,
  {
    name: 'text',
    type: 'string',
    description:
      'The words, with identifying details taken out. One leading apostrophe, where there is one, was put before a text that a spreadsheet could take for a formula: take it away to have the very text.',
    constraints: { required: true },
  },
]

export const codeLongColumns: readonly Column[] = [
  { ...id, name: 'record', constraints: { required: true, pattern: GUID } },
  {
    name: 'code',
    type: 'string',
    description: 'Id of the finest code that is shown of the record: a code, or a door.',
    constraints: { required: true, enum: [...doorIds, ...codeIds] },
  },
  {
    name: 'start',
    type: 'integer',
    description: 'First character that the code covers, in Unicode code points from 0.',
    constraints: { required: true, minimum: 0 },
  },
  {
    name: 'end',
    type: 'integer',
    description: 'The character after the last one, in Unicode code points.',
    constraints: { required: true, minimum: 0 },
  },
]

/** Stands in a table of counts where the label of a record is not shown. */
export const NOT_SHOWN = 'not shown'

const countLabel = (column: Column): Column => ({
  ...column,
  description: `Empty where the table does not part by it; "${NOT_SHOWN}" where a release showed none.`,
  constraints: {},
})

export const countTables = ['all', 'language', 'period', 'stage', 'stage-by-period', 'code', 'prompt'] as const
export type CountTable = (typeof countTables)[number]

export const countColumns: readonly Column[] = [
  {
    name: 'table',
    type: 'string',
    description: 'What is counted apart.',
    constraints: { required: true, enum: [...countTables] },
  },
  countLabel(language),
  countLabel(period),
  countLabel(stage),
  countLabel(code),
  countLabel(prompt),
  {
    name: 'voices',
    type: 'integer',
    description: 'How many records.',
    constraints: { required: true, minimum: 0 },
  },
  {
    name: 'authors_at_least',
    type: 'integer',
    description:
      'The largest number from a single release, where each writer stands once: so many different writers, or more.',
    constraints: { required: true, minimum: 0 },
  },
]

export const codebookColumns: readonly Column[] = [
  { name: 'tag', type: 'string', description: 'Name of the code.', constraints: { required: true, unique: true } },
  {
    name: 'description',
    type: 'string',
    description: 'Its id, and what it is about.',
    constraints: { required: true },
  },
]

export const header = (columns: readonly Column[]): string => BOM + csvLine(columns.map(({ name }) => name))

export const reflectionRow = ({ id, language, period, stage, code, prompt, text }: ExportRecord): string =>
  csvLine([id, language, period, stage, code, prompt, text])

/** The code that stands over a record: the finest that may be shown. */
export const codeOf = ({ code, stage }: ExportRecord): string | null => code ?? stage

/** Length in code points, as REFI-QDA and most languages for research count. */
export function codePoints(text: string): number {
  let count = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (unit < 0xd800 || unit > 0xdbff) count += 1
  }
  return count
}

export const codeLongRow = (record: ExportRecord): string => {
  const over = codeOf(record)
  const cells: readonly Cell[] | null = over === null ? null : [record.id, over, 0, codePoints(record.text)]
  return cells ? csvLine(cells) : ''
}
