// The codebook as other programs take it: as a table of tags, and as REFI-QDA's codebook. Names are unique over the whole book,
// since several programs join codes of one name; ids are the same in every file, so that projects grow together.
import { type CodeId, type Content, codesOf, type DoorId, doorIds, type Language } from '../content/index.ts'
import { BOM, csvLine } from './csv.ts'
import { codeGuid } from './guid.ts'
import { codebookColumns } from './tables.ts'
import { attributes, escaped } from './xml.ts'

export interface BookCode {
  readonly id: DoorId | CodeId
  readonly guid: string
  readonly name: string
  readonly description: string
  readonly color: string
  readonly codes: readonly BookCode[]
}

/** One for each door, far apart for eyes that see few colours, and dark enough on white. */
const colors: Readonly<Record<DoorId, string>> = {
  safety: '#1b5e8c',
  control: '#b3541e',
  reunion: '#4b7a2b',
  around: '#7a3f78',
}

export function bookOf(content: Content, language: Language): readonly BookCode[] {
  const pieces = content.in(language)
  return doorIds.map((door) => {
    const { title, line } = pieces.door(door)
    return {
      id: door,
      guid: codeGuid(door),
      name: title,
      description: `${door} · ${line}`,
      color: colors[door],
      codes: codesOf(door).map((id) => {
        const { name, about } = pieces.code(id)
        return {
          id,
          guid: codeGuid(id),
          name: `${title}: ${name}`,
          description: `${id} · ${about}`,
          color: colors[door],
          codes: [],
        }
      }),
    }
  })
}

export const allCodes = (book: readonly BookCode[]): readonly BookCode[] =>
  book.flatMap((code) => [code, ...allCodes(code.codes)])

export const codebookCsv = (book: readonly BookCode[]): string =>
  BOM +
  csvLine(codebookColumns.map(({ name }) => name)) +
  allCodes(book)
    .map(({ name, description }) => csvLine([name, description]))
    .join('')

/** The `Codes` element, the same in a project and in a codebook by itself. */
export const codesXml = (book: readonly BookCode[], indent: string): string =>
  `${indent}<Codes>\n${book.map((code) => codeXml(code, `${indent}  `)).join('')}${indent}</Codes>\n`

function codeXml({ guid, name, description, color, codes }: BookCode, indent: string): string {
  const head = `${indent}<Code${attributes({ guid, name, isCodable: 'true', color })}>\n`
  const inner = `${indent}  <Description>${escaped(description)}</Description>\n`
  return `${head}${inner}${codes.map((code) => codeXml(code, `${indent}  `)).join('')}${indent}</Code>\n`
}
