// Runs careful patterns only near what could begin a find (a digit, a number word), because most of what people write has none.
import type { Found, SpanKind } from './span.ts'
import { isDigit, type Word } from './tokens.ts'

export type Window = { readonly from: number; readonly text: string }

export type Anchors = {
  readonly digits: readonly Anchor[]
  /** Digits, and numbers written as words. */
  readonly numbers: readonly Anchor[]
  /** Digits, and days of the month written as words. */
  readonly days: readonly Anchor[]
}
type Anchor = { readonly start: number; readonly end: number }

const numberWords = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince zwei drei vier funf sechs sieben acht neun zehn elf zwolf deux trois quatre cinq sept huit neuf dix onze douze quinze'.split(
    ' ',
  ),
)
const dayWords = new Set(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth'.split(
    ' ',
  ),
)

/** Where numbers stand, found once for all who ask. */
export function anchorsIn(text: string, words: readonly Word[]): Anchors {
  const digits: Anchor[] = []
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue
    const start = at
    while (isDigit(text.charCodeAt(at + 1))) at += 1
    digits.push({ start, end: at + 1 })
  }
  const spelled = words.filter((word) => numberWords.has(word.key))
  const ordinal = words.filter((word) => dayWords.has(word.key))
  const merged = (more: readonly Anchor[]): readonly Anchor[] =>
    more.length === 0 ? digits : [...digits, ...more].sort((one, other) => one.start - other.start)
  return { digits, numbers: merged(spelled), days: merged(ordinal) }
}

/** The parts of a text within `radius` of an anchor, joined where they touch. */
export function near(text: string, anchors: readonly Anchor[], radius: number): Window[] {
  const windows: Window[] = []
  let from = -1
  let to = -1
  for (const anchor of anchors) {
    const start = anchor.start - radius
    if (to < 0 || start > to) {
      if (to >= 0) windows.push({ from, text: text.slice(from, to) })
      from = edge(text, Math.max(0, start))
    }
    to = edge(text, Math.min(text.length, anchor.end + radius))
  }
  if (to >= 0) windows.push({ from, text: text.slice(from, to) })
  return windows
}

// A window must not cut a word: half a word can look like another.
function edge(text: string, at: number): number {
  let index = at
  for (let steps = 0; steps < 24 && index > 0 && index < text.length && !/\s/.test(text.charAt(index)); steps += 1)
    index += 1
  return index
}

export function matchesIn(
  windows: readonly Window[],
  pattern: RegExp,
  kind: SpanKind,
  allows: (match: string) => boolean = () => true,
): Found[] {
  const found: Found[] = []
  for (const window of windows) {
    // Not matchAll: it copies the expression at every call, and most windows hold nothing.
    pattern.lastIndex = 0
    for (let match = pattern.exec(window.text); match; match = pattern.exec(window.text)) {
      if (match[0] === '') pattern.lastIndex += 1
      else if (allows(match[0])) {
        found.push({ start: window.from + match.index, end: window.from + match.index + match[0].length, kind })
      }
    }
  }
  return found
}
