// Puts names and places of several words together: initials, surnames that are words, particles, honorifics, bays and hills.
import { placesFrom } from '../../lexicon/index.ts'
import { known, name, ordinary } from '../../lexicon/known.ts'
import { oneOf } from '../one-of.ts'
import type { Found, Role } from '../span.ts'
import type { Word } from '../tokens.ts'
import { isSmallWord, type LatinTongue } from '../tongue.ts'
import * as around from '../words-around.ts'
import { enough } from './listed.ts'
import { unheard } from './prior.ts'
import type { Style } from './styles.ts'

export function together(
  text: string,
  words: readonly Word[],
  points: Float32Array,
  certain: ReadonlySet<string>,
  styles: readonly Style[],
  tongue: LatinTongue,
): Found[] {
  const found: Found[] = []
  const accepted = (index: number): boolean => {
    const word = words[index]
    if (!word) return false
    return (
      (points[index] ?? 0) >= enough ||
      (word.casing !== 'lower' && (points[index] ?? 0) > -5 && certain.size > 0 && certain.has(word.key))
    )
  }
  let index = 0
  while (index < words.length) {
    const word = words[index]
    const several = word ? placeOfSeveral(text, words, index, tongue) : 0
    if (word && several > 0) {
      found.push({ start: word.start, end: words[index + several]?.end ?? word.end, kind: 'place', key: word.key })
      index += several + 1
      continue
    }
    if (!word || !accepted(index)) {
      index += 1
      continue
    }
    let first = index
    let last = index
    while (first > 0 && joins(text, words, first - 1, first, 'back', styles, tongue)) first -= 1
    const previous = found.at(-1)
    if (previous && (words[first]?.start ?? 0) < previous.end) first = index
    while (last + 1 < words.length) {
      if (
        joins(text, words, last, last + 1, 'on', styles, tongue) ||
        (touching(text, words, last, last + 1) && accepted(last + 1))
      )
        last += 1
      else if (nicknamed(text, words, last)) last += 2
      else if (hyphened(text, words, last)) last += 1
      else if (particleLeads(text, words, last + 1)) last += around.particleLength(words, last + 1) + 1
      else break
    }
    found.push(whole(text, words, first, last))
    index = last + 1
  }
  return found
}

/** Robert "Bobby" Tate, Anna (Ania) Nowak. */
function nicknamed(text: string, words: readonly Word[], last: number): boolean {
  const [word, called, surname] = [words[last], words[last + 1], words[last + 2]]
  return (
    word !== undefined &&
    called !== undefined &&
    surname !== undefined &&
    word.casing === 'capital' &&
    called.casing === 'capital' &&
    surname.casing === 'capital' &&
    word.suffix === '' &&
    /^ ["“'‘(]$/.test(text.slice(word.end, called.start)) &&
    /^["”'’)] $/.test(text.slice(called.end, surname.start))
  )
}

/** Hauta-aho: a small second half of a double name. */
function hyphened(text: string, words: readonly Word[], last: number): boolean {
  const word = words[last]
  const next = words[last + 1]
  return (
    word !== undefined &&
    next !== undefined &&
    text.slice(word.end, next.start) === '-' &&
    !(next.bits & known.frequent) &&
    ((word.bits & ordinary) === 0 || !(next.bits & ordinary))
  )
}

const touching = (text: string, words: readonly Word[], left: number, right: number): boolean => {
  const a = words[left]
  const b = words[right]
  if (!a || !b || a.suffix) return false
  const gap = text.slice(a.end, b.start)
  if (gap === ' ' || gap === '-' || gap === '  ' || gap === '   ' || gap === '    ' || gap === '‐' || gap === '–')
    return true
  return a.text.length <= 2 && a.casing !== 'lower' && /^\.\s?-?$/.test(gap)
}

/** Whether a word that is nothing by itself belongs to the name beside it: an initial, a surname that is also a word. */
function joins(
  text: string,
  words: readonly Word[],
  left: number,
  right: number,
  way: 'back' | 'on',
  styles: readonly Style[],
  tongue: LatinTongue,
): boolean {
  if (!touching(text, words, left, right)) return false
  const other = words[way === 'back' ? left : right]
  if (!other || other.casing === 'mixed') return false
  // "big tony", "little sam": what goes before a small name in place of a title.
  if (other.casing === 'lower') {
    // "imogen sadler": a surname written as small as the name before it.
    if (
      way === 'on' &&
      words[left]?.casing === 'lower' &&
      text.slice(words[left]?.end ?? 0, other.start) === ' ' &&
      other.key.length > 3 &&
      ((other.bits & known.last && !(other.bits & (known.frequent | known.common | known.kept))) ||
        (other.bits === 0 && unheard(other.key)) ||
        // "kieran o'shea", "jo mcalister"
        (/^(?:o['’]|ma?c)[a-z]{3}/.test(other.key) && !(other.bits & ordinary)))
    )
      return true
    return (
      way === 'back' &&
      words[right]?.casing === 'lower' &&
      oneOf('big|little|lil|old|uncle|auntie|aunty|aunt|grandma|grandpa', other.key)
    )
  }
  // Liam O'D.
  if (way === 'on' && other.text.length === 3 && /^[OD]['’]\p{Lu}$/u.test(other.text)) return true
  if (other.text.length === 1) return other.key !== 'i' || text.charAt(other.end) === '.'
  if (
    way === 'back' &&
    other.casing === 'capital' &&
    !other.opens &&
    (around.isIn(other, around.nicknames) ||
      (text.startsWith(', ', other.start - 2) &&
        (words[right]?.bits ?? 0) & known.last &&
        !(other.bits & (known.frequent | known.kept))) ||
      around.isIn(other, around.eastAsian))
  )
    return true
  // "Little Jo from the bakery"
  if (
    way === 'back' &&
    other.opens &&
    oneOf('little|big|lil', other.key) &&
    (words[right]?.bits ?? 0) & known.popular &&
    other.casing === 'capital'
  )
    return true
  const isName = (other.bits & name) !== 0
  const firstBefore =
    ((words[left]?.bits ?? 0) & known.first) !== 0 && words[left]?.casing === 'capital' && other.casing === 'capital'
  const keptSurname = way === 'on' && firstBefore && (other.bits & ordinary) !== 0
  if ((other.bits & known.kept && !isName && !keptSurname) || styles[left] === 'titled') return false
  if (way === 'back') {
    if (around.isIn(other, around.leadsPlace)) return !other.opens || !(other.bits & known.frequent)
    if (tongue !== 'en' && !(other.bits & known.first)) return false
    const surname = ((words[right]?.bits ?? 0) & known.last) !== 0 && !((words[right]?.bits ?? 0) & known.first)
    if (surname && !other.opens && other.casing === 'capital' && !(other.bits & known.frequent)) return true
    // "asked Temperance Mukasa": amid a sentence, a word with a capital before a surname that nothing else is.
    if (
      !other.opens &&
      other.casing === 'capital' &&
      other.suffix === '' &&
      text.charAt(other.start - 1) === ' ' &&
      styles[left] === 'plain' &&
      tongue === 'en' &&
      words[right]?.casing === 'capital' &&
      !(other.bits & (known.frequent | known.kept)) &&
      !((words[right]?.bits ?? 0) & ordinary) &&
      !around.isIn(other, around.roles | around.titles)
    )
      return true
    const nameable = isName && (!(other.bits & known.frequent) || (other.bits & known.popular) !== 0)
    return (
      !(other.bits & ordinary) ||
      (nameable && (!other.opens || !(other.bits & known.frequent) || words[right]?.text.length === 1))
    )
  }
  // Right after a first name, a capital begins the surname, whatever the word means by itself.
  const afterFirst =
    (((words[left]?.bits ?? 0) & known.first) !== 0 || !((words[left]?.bits ?? 0) & ordinary)) &&
    words[left]?.casing === 'capital' &&
    other.casing === 'capital'
  return (
    afterFirst ||
    around.isIn(other, around.endsPlace) ||
    !(other.bits & known.frequent) ||
    (isName && (other.bits & known.popular) !== 0) ||
    (other.bits & known.place) !== 0
  )
}

function particleLeads(text: string, words: readonly Word[], index: number): boolean {
  const length = around.particleLength(words, index)
  const next = words[index + length]
  if (length === 0 || !next || next.casing !== 'capital') return false
  for (let at = index; at <= index + length; at += 1) if (!touching(text, words, at - 1, at)) return false
  return !(next.bits & known.frequent) || (next.bits & name) !== 0
}

function placeOfSeveral(text: string, words: readonly Word[], index: number, tongue: LatinTongue): number {
  const word = words[index]
  if (!word) return 0
  const next = words[index + 1]
  const led =
    word.casing === 'capital' &&
    !word.opens &&
    around.isIn(word, around.leadsPlace) &&
    around.isIn(words[index - 1], around.beforePlace)
  if (
    led &&
    next &&
    next.casing === 'capital' &&
    !(next.bits & known.kept) &&
    !/^(?:years?|moon|age|deal|testament|normal|school|world|self|me|wave|blood|friends?)$/.test(next.key) &&
    /^(?: {1,4}|\n)$/.test(text.slice(word.end, next.start))
  )
    return 1
  if (!(word.bits & known.leads) || isSmallWord(word.key, tongue)) return 0
  for (const rest of next ? placesFrom(word.key) : []) {
    if (next && !rest.startsWith(next.key)) continue
    const parts = rest.split(' ')
    if (
      parts.every(
        (part, at) =>
          words[index + at + 1]?.key === part &&
          (touching(text, words, index + at, index + at + 1) ||
            text.slice(words[index + at]?.end ?? 0, words[index + at + 1]?.start) === '\n'),
      )
    ) {
      const cased = word.casing !== 'lower' && words[index + parts.length]?.casing !== 'lower'
      // "oak park", "market harborough": small, of words that mean something else, only after what says where.
      if (
        cased ||
        (!(word.bits & known.frequent) && parts.some((_, at) => !((words[index + at + 1]?.bits ?? 0) & ordinary))) ||
        around.isIn(words[index - 1], around.beforePlace) ||
        oneOf(
          'by|round|around|outside|leaving|live|past|behind|across|off|of|over|up|down',
          words[index - 1]?.key ?? '',
        )
      )
        return parts.length
    }
  }
  return 0
}

function whole(text: string, words: readonly Word[], first: number, last: number): Found {
  const head = words[first] as Word
  const tail = words[last] as Word
  const before = words[first - 1]
  const isPlace = placeLike(words, first, last)
  let start = head.start
  let role: Role | undefined
  if (before && around.isTitle(before) && /^\.?\s?$/.test(text.slice(before.end, head.start))) {
    start = before.start
    role = around.roleOfTitle(before)
  }
  const honorific = words[last + 1]
  const end =
    honorific && around.isIn(honorific, around.honorifics) && /^[- ]$/.test(text.slice(tail.end, honorific.start))
      ? honorific.end
      : tail.end + ownedWhole(text, words, first, tail)
  const key = tail.key
  return { start, end, kind: isPlace && start === head.start ? 'place' : 'person', key, ...(role ? { role } : {}) }
}

/** "at Guy's.", "Liam O'D.": an apostrophe with which the name itself goes on. */
function ownedWhole(text: string, words: readonly Word[], first: number, tail: Word): number {
  if (tail.text === 'O' && /^['’]\p{Lu}/u.test(text.slice(tail.end, tail.end + 2))) return 2
  if (tail.suffix !== 's' || !oneOf('at|to|with|from|for|in|by|near', words[first - 1]?.key ?? '')) return 0
  return /^['’]s(?:[.,;!?)]|$|\n)/.test(text.slice(tail.end, tail.end + 3)) ? 2 : 0
}

function placeLike(words: readonly Word[], first: number, last: number): boolean {
  let places = 0
  let names = 0
  for (let at = first; at <= last; at += 1) {
    const bits = words[at]?.bits ?? 0
    if (bits & known.place) places += bits & known.large ? 2 : 1
    if (bits & name) names += bits & known.popular ? 2 : 1
  }
  // "at Philippa's" is with somebody, "in Florence" is somewhere.
  if (words[last]?.suffix === 's') names += 2
  if (places > 0 && around.isIn(words[first - 1], around.beforePlace)) places += 2
  else if (names === 0 && around.isIn(words[first - 1], around.beforePlace)) places += 1
  return places > names
}
