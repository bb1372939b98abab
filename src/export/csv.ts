// CSV that a spreadsheet opens as what it is: RFC 4180, UTF-8 with a byte order mark, and no cell that begins a formula.

/** Spreadsheets take UTF-8 without it for an older encoding. */
export const BOM = '\ufeff'
const END = '\r\n'

// Signs that begin a formula, in every width, also behind what a spreadsheet strips or skips before it looks.
const formula =
  /^(?:[\t\r\n]|[\s\p{C}\p{Z}\u2800\u3164]*[=+\-@|%\u2212\u2795\u2796\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20])/u

/**
 * A cell that no spreadsheet takes for a formula. An apostrophe goes before one that would be, and before one that begins with an
 * apostrophe already: so a reader gets the very text back by taking one leading apostrophe away.
 */
export const defused = (text: string): string => (text.startsWith("'") || formula.test(text) ? `'${text}` : text)

export const undefused = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell)

export type Cell = string | number | null

/** Every text is quoted: some readers take a semicolon or a tab for the end of a cell otherwise. Nothing is nothing, and not an empty text. */
export function csvLine(cells: readonly Cell[]): string {
  let line = ''
  for (const [index, cell] of cells.entries()) {
    if (index > 0) line += ','
    if (typeof cell === 'number') line += String(cell)
    else if (cell !== null) line += `"${defused(cell).replaceAll('"', '""')}"`
  }
  return line + END
}
