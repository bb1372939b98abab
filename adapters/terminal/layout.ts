// How text lies in a terminal: how wide it is, where a line may break, what must never reach a screen, and colour.
import { styleText } from 'node:util'
import measure from 'string-width'

export interface Screen {
  /** Columns; no end of the line means that whoever reads wraps it. */
  readonly width: number
  readonly colour: boolean
}

type Tone = 'bold' | 'dim' | 'plain'

export function tint(screen: Screen, tone: Tone, text: string): string {
  if (!screen.colour || tone === 'plain' || text === '') return text
  return styleText(tone, text, { validateStream: false })
}

/** Drops what would move the cursor, change colours, ring, or turn the direction of all that follows; keeps line breaks. */
export function harmless(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\t', '  ')
    .replace(/\r\n?|\u2028|\u2029|\u0085/gu, '\n')
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]|(?!\n)\p{Cc}/gu, '')
}

/** For a text that stands on one line among others: a label, a name. */
export const oneLine = (text: string): string => harmless(text).replaceAll('\n', ' ')

const segmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })
const measured = new Map<string, number>()

/** Columns of one sign as people see it. The same few signs come again and again, and measuring one is slow. */
function signWidth(sign: string): number {
  const known = measured.get(sign)
  if (known !== undefined) return known
  if (measured.size > 5000) measured.clear()
  const width = measure(sign)
  measured.set(sign, width)
  return width
}

/** Columns of a text. */
export function textWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let width = 0
  for (const { segment } of segmenter.segment(text)) width += signWidth(segment)
  return width
}

/** May not begin a line in Japanese. */
const closing = /^[、。，．・：；？！゛゜ー〜々」』）】〕〉》”’…‥ぁぃぅぇぉっゃゅょァィゥェォッャュョ)\].,:;?!%]/u
/** May not end a line. */
const opening = /[「『（【〔〈《“‘([]$/u

/**
 * The lines of a text, none wider than `width`, broken at spaces and between Japanese signs. `first` begins the first line and
 * `rest` the others (indents, margins). Empty lines stay. A sign wider than the width stands alone.
 */
export function wrap(text: string, width: number, first = '', rest = first): string[] {
  if (width === Number.POSITIVE_INFINITY) {
    return text.split('\n').map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
  }
  const lines: string[] = []
  let lead = first
  for (const paragraph of text.split('\n')) {
    let line = lead
    let room = width - textWidth(lead)
    let empty = true
    for (const piece of pieces(paragraph)) {
      const wide = textWidth(piece.trimEnd())
      if (wide > room && !empty) {
        lines.push(line.trimEnd())
        line = rest
        room = width - textWidth(rest)
        empty = true
      }
      for (const part of wide > room ? cut(piece, Math.max(room, 1)) : [piece]) {
        if (!empty && part !== piece && textWidth(part) > room) {
          lines.push(line.trimEnd())
          line = rest
          room = width - textWidth(rest)
        }
        line += part
        room -= textWidth(part)
        empty = false
      }
    }
    lines.push(line.trimEnd())
    lead = rest
  }
  return lines
}

/** A text in the smallest pieces between which a line may break; joined they are the text. */
function pieces(text: string): string[] {
  // Plain words are the ordinary case, and splitting at spaces is all they need.
  if (/^[\x20-\x7e]*$/.test(text)) return text.match(/ *[^ ]+ *| +/g) ?? []
  const found: string[] = []
  let piece = ''
  let before = ''
  for (const { segment } of segmenter.segment(text)) {
    const wide = signWidth(segment) > 1
    const mayBreak = before === ' ' ? segment !== ' ' : wide || signWidth(before) > 1
    if (piece !== '' && mayBreak && !closing.test(segment) && !opening.test(piece)) {
      found.push(piece)
      piece = ''
    }
    piece += segment
    before = segment
  }
  return piece === '' ? found : [...found, piece]
}

/** A piece that is wider than a line, in parts that each fit. */
function cut(piece: string, width: number): string[] {
  const parts: string[] = []
  let part = ''
  let wide = 0
  for (const { segment } of segmenter.segment(piece)) {
    const more = signWidth(segment)
    if (wide + more > width && part !== '') {
      parts.push(part)
      part = ''
      wide = 0
    }
    part += segment
    wide += more
  }
  return [...parts, part]
}
