// Finds people and places among words of Latin letters. Each capitalised (or, more carefully, lower-case) word gets points from
// what the lexicon knows of it and from the words around it; names of several words are then put together. Every rule is one
// line with its points, so that a wrong find can be explained and mended.
import { bitsOf, placesFrom } from '../lexicon/index.ts'
import { known, name, ordinary } from '../lexicon/known.ts'
import type { Found, Role } from './span.ts'
import type { Word } from './tokens.ts'
import { isSmallWord, type LatinTongue } from './tongue.ts'
import * as around from './words-around.ts'

const enough = 2

export function namesIn(text: string, words: readonly Word[], tongue: LatinTongue): Found[] {
  const styles = stylesOf(text, words)
  const small = new Set<string>()
  for (const word of words) if (word.casing === 'lower' && word.bits & name && word.bits & ordinary) small.add(word.key)
  const points = new Float32Array(words.length)
  const certain = new Set<string>()
  for (let index = 0; index < words.length; index += 1) {
    points[index] = pointsOf(text, words, index, styles[index] ?? 'plain', tongue, small)
    const word = words[index]
    if (word && (points[index] ?? 0) >= 4 && word.casing === 'capital' && !(word.bits & ordinary)) certain.add(word.key)
  }
  listed(text, words, points, styles)
  return together(text, words, points, certain, styles, tongue)
}

type Style = 'plain' | 'titled' | 'shouted'

/** Whether capitals mean anything on a word's line: not in headings, not where everything is shouted. */
function stylesOf(text: string, words: readonly Word[]): Style[] {
  const styles: Style[] = new Array(words.length).fill('plain')
  let first = 0
  for (let index = 1; index <= words.length; index += 1) {
    const before = words[index - 1]
    const word = words[index]
    if (word && before && !text.slice(before.end, Math.min(word.start, before.end + 40)).includes('\n')) continue
    let plain = 0
    let upper = 0
    let raised = 0
    for (let at = first; at < index; at += 1) {
      const one = words[at]
      if (!one || one.text.length < 2) continue
      if (one.casing === 'upper') upper += 1
      if (!(one.bits & ordinary) || one.opens || one.bits & (known.capital | known.kept)) continue
      if (one.casing === 'lower') plain += 1
      else raised += 1
    }
    const style = upper >= 3 && upper > plain ? 'shouted' : raised >= 3 && raised > plain ? 'titled' : 'plain'
    for (let at = first; at < index; at += 1) styles[at] = style
    first = index
  }
  return styles
}

function priorOf(word: Word, style: Style): number {
  const { bits } = word
  const isName = (bits & name) !== 0
  const isOrdinary = (bits & ordinary) !== 0
  const isPlace = (bits & known.place) !== 0
  if (word.text.length === 1) return -9
  if (bits & known.kept) {
    if (!isName || !(bits & known.popular) || word.casing !== 'capital') return -9
    return word.opens
      ? around.monthNames.has(word.key)
        ? 0
        : -2
      : around.monthNames.has(word.key) && style === 'plain'
        ? 2
        : 0
  }
  const popular = (bits & known.popular) !== 0
  // Where everything is shouted, a word in ordinary capitals was written so on purpose.
  if (
    word.casing === 'lower' ||
    word.casing === 'upper' ||
    (style !== 'plain' && !(style === 'shouted' && word.casing === 'capital'))
  ) {
    const cased = word.casing === 'capital' ? 1 : 0
    if (word.casing === 'mixed') return 0
    const short = word.text.length < 3 ? 2 : word.text.length < 4 ? 0.5 : 0
    if (isName && !isOrdinary) return (popular ? 2.5 : word.text.length >= 5 ? 2 : 1) + cased - short
    if (isPlace && !isOrdinary) return (bits & known.large ? 2.5 : word.casing === 'lower' ? -1 : 1) + cased
    if (isName)
      return (bits & known.frequent ? -5 : bits & known.common ? (popular ? -1 : -3) : popular ? 1 : -1) + cased
    if (isOrdinary) return -6
    if (word.casing === 'lower') return unheard(word.key) ? 1 : -3
    return word.casing === 'capital' ? 1.5 : word.text.length > 5 ? 0.5 : -2
  }
  if (word.casing === 'mixed') return isName ? 3 : -0.5
  if (word.opens) {
    if (isName && !isOrdinary) return 4
    if (isPlace && !isOrdinary) return 3
    if (isName && popular && bits & known.capital) return 2
    if (isName)
      return bits & known.frequent
        ? popular
          ? 0
          : -3
        : bits & known.common
          ? popular
            ? 0.5
            : -1.5
          : popular
            ? 2
            : 0.5
    if (isOrdinary) return -6
    if (soundsOut(word.key)) return -2
    return bits & known.capital ? 1.5 : 2
  }
  if (isName && !isOrdinary) return 5
  if (isPlace && !isOrdinary) return 5
  if (isName) return (bits & known.frequent ? 1 : bits & known.common ? 1.5 : 3) + (popular ? 1 : 0)
  if (isPlace && !(bits & known.frequent)) return bits & known.large ? 2 : 0
  if (isOrdinary) return bits & known.capital ? -1.5 : bits & known.frequent ? -5 : -2.5
  return soundsOut(word.key) ? -1 : bits & known.capital ? 2.5 : 3
}

/** In German every noun has a capital, and in the others the English lexicon knows no plain words: only known names count. */
function foreignPriorOf(word: Word, style: Style, tongue: LatinTongue): number {
  const { bits } = word
  if (word.text.length === 1 || bits & known.kept) return -9
  const first = (bits & known.first) !== 0
  const place = (bits & known.place) !== 0
  if (word.casing === 'lower') return first && bits & known.popular && !(bits & ordinary) ? 1.5 : -9
  if (word.casing === 'mixed' || style === 'titled') return -1
  if (tongue === 'de' && bits === 0 && /[éèêáàâíóòúñçãõøåščžłńý]/.test(word.text)) return 2.5
  if (tongue === 'de')
    return first ? (bits & ordinary ? 0.5 : 4) : place ? (bits & known.large ? 4 : 1.5) : bits & known.last ? 0.5 : -0.5
  if (word.opens) return first && !(bits & ordinary) ? 4 : place && bits & known.large ? 3 : -1
  return first || place ? 4 : bits & name ? 3 : bits & ordinary ? -1 : 2.5
}

/** A lower-case word that no list has and that is no slip of the pen either: it may be a name that few bear. */
function unheard(key: string): boolean {
  if (key.length < 4 || key.length > 12 || soundsOut(key) || !/^[a-z]+$/.test(key)) return false
  for (let at = 0; at < key.length; at += 1) {
    const without = key.slice(0, at) + key.slice(at + 1)
    if (bitsOf(without) & ordinary) return false
    if (at > 0 && bitsOf(key.slice(0, at - 1) + key.charAt(at) + key.charAt(at - 1) + key.slice(at + 1)) & ordinary)
      return false
    for (const letter of 'aeioustrnlcdhmp') {
      if (bitsOf(key.slice(0, at) + letter + key.slice(at)) & ordinary) return false
      if (bitsOf(key.slice(0, at) + letter + key.slice(at + 1)) & ordinary) return false
    }
    if (at >= 2 && at <= key.length - 2 && bitsOf(key.slice(0, at)) & ordinary && bitsOf(key.slice(at)) & ordinary)
      return false
  }
  return !/(?:ing|ed|ly|ness|less|ful|able|ish|tion|ize|ise|ism|ist|ers|ies)$/.test(key)
}

/** A drawn-out or wordless sound (sooo, hmm, ugh, haha) rather than a name. */
function soundsOut(key: string): boolean {
  if (/(.)\1\1/.test(key)) return true
  if (!/[aeiouy]/.test(key)) return true
  return /^(?:[hjaeu]{2,}h*|(?:ha|he|ja|lo|ho|la|na|ya|wo){2,}[hl]?|[aeou]+[hmw]+s?|o+f+|[uy]+[gcr]h*|w[oe]+l?p?|n[aeo]+[hp]*e?|y[aeiou]+[hsp]*|m+k?a*y?)$/.test(
    key,
  )
}

/** Whether the words around a lower-case word could make a name of it: looked at first, because it is cheap. */
function promising(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  const after = words[index + 1]
  if (
    before &&
    (around.naming.has(before.key) ||
      around.roles.has(before.key) ||
      around.titles.has(before.key) ||
      around.introducing(words, index))
  )
    return true
  return after !== undefined && around.acts(after) >= 0.75
}

function pointsOf(
  text: string,
  words: readonly Word[],
  index: number,
  style: Style,
  tongue: LatinTongue,
  small: ReadonlySet<string>,
): number {
  const word = words[index]
  if (!word || word.suffix === 't') return -9
  if (
    word.casing === 'lower' &&
    !(word.bits & (name | known.place)) &&
    (word.bits !== 0 || tongue !== 'en' || !promising(words, index))
  )
    return -9
  if (isSmallWord(word.key, tongue)) return -9
  let points = tongue === 'en' ? priorOf(word, style) : foreignPriorOf(word, style, tongue)
  const before = words[index - 1]
  const after = words[index + 1]
  const gap = before ? text.slice(before.end, word.start) : ''
  const gapAfter = after ? text.slice(word.end, after.start) : text.slice(word.end, word.end + 2)
  const ofThing = around.ofThing(word, after, words[index + 2])
  const near = before !== undefined && /^['’]?s?[ \t\n]$/.test(gap)
  const nearAfter = after !== undefined && gapAfter === ' '
  const titled = before !== undefined && around.isTitle(before)
  if (near && before && (titled || around.roles.has(before.key)) && before.casing !== 'upper') {
    if (titled) return word.casing === 'lower' && (word.bits & known.frequent || around.never.has(word.key)) ? -9 : 9
    points += word.casing === 'lower' ? (word.bits & name ? 1.5 : -1) : 1.5
  }
  if (before && titled && /^\.\s?$/.test(gap)) return around.never.has(word.key) ? -9 : 9
  if (points <= -9) return points
  if (near && before && around.introducing(words, index)) points += word.casing === 'lower' ? 2.5 : 3
  if (near && before && around.naming.has(before.key)) points += word.casing === 'lower' ? 1 : 1
  if (near && before && around.beforePlace.has(before.key) && word.bits & known.place)
    points += word.casing === 'lower' ? 1 : 1
  if (
    near &&
    before &&
    word.casing === 'upper' &&
    around.beforePlace.has(before.key) &&
    before.casing === 'lower' &&
    !(word.bits & (ordinary | known.kept)) &&
    word.text.length > 3
  )
    points += 2
  if (near && before && before.suffix === '' && around.articles.has(before.key))
    points -=
      word.casing === 'lower'
        ? before.key === 'that' && after && around.acts(after) >= 0.75
          ? 0
          : 1.5
        : word.bits & known.popular
          ? before.key === 'the'
            ? 0
            : 0.5
          : word.bits & ordinary
            ? 2.5
            : 0.5
  if (word.suffix === 's' && word.casing !== 'lower' && !(word.bits & known.kept))
    points += word.opens && nearAfter && after && !around.notOwned.has(after.key) && word.bits & known.popular ? 2 : 1
  // Bill after bill; Grace, patience, sleep.
  if (word.opens && word.casing === 'capital' && word.bits & ordinary) {
    const thing =
      ofThing ||
      (after?.casing === 'lower' &&
        gapAfter === ', ' &&
        /^, |^$/.test(text.slice(after.end, after.end + 2)) &&
        (after.bits & ordinary) !== 0)
    if (thing) points -= 2
    else if (after && around.acts(after) < 1 && small.has(word.key)) points -= 1.5
  }
  if (nearAfter && after && !ofThing) points += around.acts(after) * (word.casing === 'lower' ? 1 : 2)
  if (near && before && word.bits & known.kept && around.beforeMonth.has(before.key)) points -= 4
  if (word.bits & known.kept && /^\s?\d/.test(text.slice(word.end, word.end + 2))) points -= 4
  if (
    near &&
    before &&
    word.casing === 'lower' &&
    around.joiningClause.has(before.key) &&
    nearAfter &&
    after &&
    around.acts(after) >= 0.5
  )
    points += 0.5
  if (after && /^-?$/.test(gapAfter.trim()) && around.honorifics.has(after.key) && gapAfter.length === 1) return 9
  if (nearAfter && after && after.key === 'and' && word.opens && words[index + 2]?.casing === 'capital') points += 1.5
  if (
    nearAfter &&
    after &&
    after.casing === 'capital' &&
    word.casing === 'capital' &&
    after.bits & name &&
    !(after.bits & known.frequent)
  )
    points += 1.5
  if (
    near &&
    before &&
    word.casing === 'capital' &&
    before.casing === 'capital' &&
    before.bits & known.first &&
    !before.opens
  )
    points += 2
  if (around.greetings.has(before?.key ?? '') && /^[, ]+$/.test(gap)) points += 1
  if (/^\s*,\s*$/.test(gapAfter) && word.opens && word.casing === 'capital') points += 0.5
  return points
}

const inARow = /^(?:, ?(?:and |or |und |y |et )?| and | & | or | und | y | et |\/)$/

/** Ana, Grace and Will: among names in a row, a word that can be a name is one. */
function listed(text: string, words: readonly Word[], points: Float32Array, styles: readonly Style[]): void {
  const spread = (from: number, to: number): void => {
    const word = words[from]
    const other = words[to]
    if (!word || !other || (points[from] ?? 0) < enough || (points[to] ?? 0) >= enough || (points[to] ?? 0) <= -9.5)
      return
    const gapStart = from < to ? word.end : other.end
    const gapEnd = from < to ? other.start : word.start
    if (gapEnd - gapStart > 6 || other.casing !== word.casing || other.text.length < 2 || other.suffix === 't') return
    const canBe =
      (other.bits & name) !== 0 ||
      (word.bits & other.bits & known.place) !== 0 ||
      ((other.bits & ~known.leads) === 0 && other.casing === 'capital')
    const small = other.casing === 'lower' && (!(other.bits & known.popular) || (other.bits & known.frequent) !== 0)
    if (canBe && !small && styles[from] !== 'titled' && inARow.test(text.slice(gapStart, gapEnd))) points[to] = enough
  }
  // Over "and" the next word is two steps away, over a comma one; from both ends, so that either can vouch for the rest.
  for (let index = 0; index < words.length; index += 1) {
    spread(index, index + 1)
    spread(index, index + 2)
  }
  for (let index = words.length - 1; index >= 0; index -= 1) {
    spread(index, index - 1)
    spread(index, index - 2)
  }
}

function together(
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
      (points[index] ?? 0) >= enough || (certain.has(word.key) && word.casing !== 'lower' && (points[index] ?? 0) > -5)
    )
  }
  let index = 0
  while (index < words.length) {
    const word = words[index]
    const several = word ? placeOfSeveral(text, words, index) : 0
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
      else if (hyphened(text, words, last)) last += 1
      else if (particleLeads(text, words, last + 1)) last += around.particleLength(words, last + 1) + 1
      else break
    }
    found.push(whole(text, words, first, last))
    index = last + 1
  }
  return found
}

/** Hauta-aho: a small second half of a double name. */
function hyphened(text: string, words: readonly Word[], last: number): boolean {
  const word = words[last]
  const next = words[last + 1]
  return word !== undefined && next !== undefined && text.slice(word.end, next.start) === '-' && !(next.bits & ordinary)
}

const touching = (text: string, words: readonly Word[], left: number, right: number): boolean => {
  const a = words[left]
  const b = words[right]
  if (!a || !b || a.suffix) return false
  const gap = text.slice(a.end, b.start)
  if (gap === ' ' || gap === '-' || gap === '‐' || gap === '–') return true
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
  if (!other || other.casing === 'lower' || other.casing === 'mixed') return false
  if (other.text.length === 1) return other.key !== 'i' || text.charAt(other.end) === '.'
  const isName = (other.bits & name) !== 0
  const firstBefore =
    ((words[left]?.bits ?? 0) & known.first) !== 0 && words[left]?.casing === 'capital' && other.casing === 'capital'
  const keptSurname = way === 'on' && firstBefore && (other.bits & ordinary) !== 0
  if ((other.bits & known.kept && !isName && !keptSurname) || styles[left] === 'titled') return false
  if (way === 'back') {
    if (around.nicknames.has(other.key) && other.casing === 'capital' && !other.opens) return true
    if (around.leadsPlace.has(other.key)) return !other.opens || !(other.bits & known.frequent)
    if (tongue !== 'en' && !(other.bits & known.first)) return false
    const surname = ((words[right]?.bits ?? 0) & known.last) !== 0 && !((words[right]?.bits ?? 0) & known.first)
    if (surname && !other.opens && other.casing === 'capital' && !(other.bits & known.frequent)) return true
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
    around.endsPlace.has(other.key) ||
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

function placeOfSeveral(text: string, words: readonly Word[], index: number): number {
  const word = words[index]
  if (!word) return 0
  const next = words[index + 1]
  const led =
    word.casing === 'capital' &&
    !word.opens &&
    around.leadsPlace.has(word.key) &&
    around.beforePlace.has(words[index - 1]?.key ?? '')
  if (led && next && next.casing === 'capital' && !(next.bits & known.kept) && text.slice(word.end, next.start) === ' ')
    return 1
  if (!(word.bits & known.leads)) return 0
  for (const rest of placesFrom(word.key)) {
    const parts = rest.split(' ')
    if (
      parts.every(
        (part, at) => words[index + at + 1]?.key === part && touching(text, words, index + at, index + at + 1),
      )
    ) {
      const cased = word.casing !== 'lower' && words[index + parts.length]?.casing !== 'lower'
      if (cased || !(word.bits & known.frequent) || around.beforePlace.has(words[index - 1]?.key ?? ''))
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
    role = around.titles.get(before.key)
  }
  const honorific = words[last + 1]
  const end =
    honorific && around.honorifics.has(honorific.key) && /^[- ]$/.test(text.slice(tail.end, honorific.start))
      ? honorific.end
      : tail.end
  const key = tail.key
  return { start, end, kind: isPlace && start === head.start ? 'place' : 'person', key, ...(role ? { role } : {}) }
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
  if (places > 0 && around.beforePlace.has(words[first - 1]?.key ?? '')) places += 2
  else if (names === 0 && around.beforePlace.has(words[first - 1]?.key ?? '')) places += 1
  return places > names
}
