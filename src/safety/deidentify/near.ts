// Runs careful patterns only near what could begin a find (a digit, a number word), because most of what people write has none.
import { cue } from '../lexicon/index.ts'
import { mayHold } from './needs.ts'
import type { Found, SpanKind } from './span.ts'
import { isDigit, isLetter, type Word } from './tokens.ts'

type Window = { readonly from: number; readonly text: string }

export type Anchors = {
  readonly digits: readonly Anchor[]
  /** Digits, and numbers written as words. */
  readonly numbers: readonly Anchor[]
  /** Digits, and days of the month written as words. */
  readonly days: readonly Anchor[]
  /** How many figures there are in all. */
  readonly figures: number
  /** What of `figured` the text has, as bits. */
  readonly has: number
}
type Anchor = { readonly start: number; readonly end: number }

/** What an expression may need of a text's figures, as bits: cheap to see, and most texts have little of it. */
export const figured = {
  /** A letter stands right before a figure, or right after one. What is no ASCII counts as a letter. */
  led: 1,
  trailed: 2,
  /** A stroke, a slash or a full stop follows a figure, or a space and then one of them. */
  marked: 4,
  /** A letter or such a mark follows. */
  bound: 8,
  /** Four figures in all, or four in a row. */
  four: 16,
  row: 32,
} as const
/** An expression, and what a text must have for it to be tried. */
export type Tried = { readonly pattern: RegExp; readonly needs: number }

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

const numberCue = cue(() => numberWords)
const dayCue = cue(() => dayWords)

/** Where numbers stand, found once for all who ask. */
export function anchorsIn(text: string, words: readonly Word[]): Anchors {
  const digits: Anchor[] = []
  let figures = 0
  let has = 0
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue
    const start = at
    while (isDigit(text.charCodeAt(at + 1))) at += 1
    digits.push({ start, end: at + 1 })
    figures += at + 1 - start
    const next = text.charCodeAt(at + 1)
    if (start > 0 && letterLike(text.charCodeAt(start - 1))) has |= figured.led
    if (letterLike(next)) has |= figured.trailed
    if (isMark(next) || (next === 32 && isMark(text.charCodeAt(at + 2)))) has |= figured.marked
    if (at + 1 - start >= 4) has |= figured.row
  }
  if (figures >= 4) has |= figured.four
  if (has & (figured.trailed | figured.marked)) has |= figured.bound
  const numbers = merged(digits, words, numberCue)
  return { digits, numbers, days: merged(digits, words, dayCue), figures, has }
}

function merged(digits: readonly Anchor[], words: readonly Word[], cueOfMore: number): readonly Anchor[] {
  let all: Anchor[] | undefined
  for (const word of words)
    if (word.cues & cueOfMore) {
      all ??= [...digits]
      all.push(word)
    }
  return all?.sort((one, other) => one.start - other.start) ?? digits
}

const letterLike = (code: number): boolean => code >= 0x80 || isLetter(code)
const isMark = (code: number): boolean => code === 45 || code === 46 || code === 47

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
  for (let steps = 0; steps < 24 && index > 0 && index < text.length && !isSpace(text, index); steps += 1) index += 1
  return index
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(at))
}

const none: readonly RegExpExecArray[] = []
/**
 * All matches of a global expression in the text that is being read, or in a part of it. Not matchAll: it copies the expression at every call,
 * and most texts hold nothing.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  return mayHold(pattern) ? allOf(pattern, text) : none
}

function allOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return none
  const matches: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    if (match[0] === '') pattern.lastIndex += 1
    matches.push(match)
  }
  return matches
}

export function matchesIn(
  windows: readonly Window[],
  pattern: RegExp,
  kind: SpanKind,
  allows: (match: string) => boolean = () => true,
): Found[] {
  const found: Found[] = []
  if (windows.length === 0 || !mayHold(pattern)) return found
  for (const window of windows)
    for (const { 0: whole, index } of allOf(pattern, window.text))
      if (whole !== '' && allows(whole))
        found.push({ start: window.from + index, end: window.from + index + whole.length, kind })
  return found
}
