// Cells of a CSV file: the very text, and never a formula.
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvLine, defused, undefused } from '../../src/export/csv.ts'
import { plainText } from '../../src/export/record.ts'
import { codePoints } from '../../src/export/tables.ts'

const starters = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%', '−', '﹦', '\t=', '\r=', '\n=']
const skipped = ['', ' ', '\n', '\n\n', '\u3000', '\u200b', '\ufeff', '\u00a0', ' \n ']

describe('a cell', () => {
  it('never begins a formula, in any width, behind anything that is skipped', () => {
    for (const start of starters) for (const before of skipped) expect(defused(`${before}${start}1+1`)).toMatch(/^'/)
  })

  it('stays as it is where it begins none', () => {
    for (const text of ['', 'I said 1=1', '「はい」', '…', '👩‍👩‍👧‍👦 =', '3 - 2']) expect(defused(text)).toBe(text)
  })

  it('gives its very text back, whatever it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => undefused(defused(text)) === text))
  })

  it('is read by another reader as it was written, beside others', () => {
    const texts = fc.array(fc.string({ unit: 'grapheme' }).map(plainText), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(texts, (cells) => {
        const { data } = Papa.parse<string[]>(csvLine(cells), { newline: '\r\n', delimiter: ',' })
        expect(data[0]?.map(undefused)).toEqual(cells)
      }),
    )
  })
})

describe('text in files', () => {
  it('has LF line ends alone, no byte order mark, no half of a character and no control signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const text = plainText(`\ufeff${words}\r\nmore\rlast`)
        expect(text).not.toMatch(/\r|^\ufeff|[\u0000-\u0008]/)
        expect(text.isWellFormed()).toBe(true)
        expect(text).toMatch(/\nmore\nlast$/)
      }),
    )
  })

  it('keeps joined emoji and both forms of an accent', () => {
    for (const text of ['👩‍👩‍👧‍👦', 'é', 'é', '🫶🏽', '𠮷']) expect(plainText(text)).toBe(text)
  })

  it('holds nothing that a platform or a machine made of a person', () => {
    const text = plainText(
      'with <@123456789012345678> and <@U012AB3CD|aya> in <#C0123ABCD>, 123456789012345678, U012AB3CD, 01890a5d-ac96-774b-bcce-b302099a8057',
    )
    expect(text).toBe('with […] and […] in […], […], […], […]')
  })

  it('is counted in code points', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => codePoints(text) === [...text].length))
  })
})
