// The codebook by itself, as REFI-QDA exchanges it (QDA-XML codebook 1.0).
import { type BookCode, codesXml } from './codebook.ts'
import { attributes } from './xml.ts'

export const ORIGIN = 'tomoshibi'

export const codebookQdc = (book: readonly BookCode[]): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n<CodeBook${attributes({ xmlns: 'urn:QDA-XML:codebook:1.0', origin: ORIGIN })}>\n${codesXml(book, '  ')}</CodeBook>\n`
