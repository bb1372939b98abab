// Runs careful patterns only near what could begin a find (a digit, a number word), because most of what people write has none.
import type { Found, SpanKind } from './span.ts'

export type Window = { readonly from: number; readonly text: string }

/** The parts of a text within `radius` of an anchor, joined where they touch. */
export function near(text: string, anchor: RegExp, radius: number): Window[] {
  const windows: Window[] = []
  let from = -1
  let to = -1
  for (const match of text.matchAll(anchor)) {
    const start = match.index - radius
    if (to < 0 || start > to) {
      if (to >= 0) windows.push({ from, text: text.slice(from, to) })
      from = edge(text, Math.max(0, start))
    }
    to = edge(text, Math.min(text.length, match.index + match[0].length + radius))
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
    for (const match of window.text.matchAll(pattern)) {
      if (allows(match[0]))
        found.push({ start: window.from + match.index, end: window.from + match.index + match[0].length, kind })
    }
  }
  return found
}

export const digit = /\d+/g
export const digitOrNumberWord =
  /\d+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/gi
export const dayWord =
  /\d+|\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w{3,6}teenth|twentieth|thirtieth)\b/gi
