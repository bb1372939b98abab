// Cuts a text into words of letters, once, so that every finder looks at the same words. Hand-written for speed: de-identification
// runs on every message, and this loop sees every character.
import { factsOf, openLexicon, withMedicines } from '../lexicon/index.ts'
import { known, knownBits, ordinary } from '../lexicon/known.ts'
import { listedCue, listsOf, listsOfWord } from '../lexicon/lists.ts'
import { factsOf as factsOfSums, firstFactor, secondFactor } from '../lexicon/table.ts'

type Casing = 'lower' | 'capital' | 'upper' | 'mixed'

export type Word = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Lower-case, without accents: what the lexicon knows it by. */
  readonly key: string
  readonly bits: number
  /** What rules wait for this word, as bits: see `cue`. */
  readonly cues: number
  /** In which lists of words it stands, as bits: see `listed`. */
  readonly lists: number
  readonly casing: Casing
  /** What follows the word by an apostrophe: `s`, `ll`, `t` …, or nothing. */
  readonly suffix: string
  /** The word begins a sentence, a line, a quotation. */
  readonly opens: boolean
}

const contractions = new Set(['s', 't', 're', 've', 'll', 'd', 'm', 'all', 'am', 'em'])

export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  if (code < 0x2000)
    return code >= 0xc0 ? code !== 0xd7 && code !== 0xf7 : code === 0xaa || code === 0xb5 || code === 0xba
  return (
    (code >= 0x2c00 && code <= 0x2dff) ||
    (code >= 0xa640 && code <= 0xabff) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xfb00 && code <= 0xfdff)
  )
}
export const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019 || code === 0x2bc

const isQuote = (code: number): boolean => code === 34 || code === 0x201c || code === 0x201d

/** The key of a word: what is the same of it however cased or accented. */
export function keyOf(text: string): string {
  const lower = text.toLowerCase()
  for (let index = 0; index < lower.length; index += 1) if (lower.charCodeAt(index) >= 0x80) return bareOf(lower)
  return lower
}

function bareOf(lower: string): string {
  let bare = ''
  for (let index = 0; index < lower.length; index += 1) {
    const code = lower.charCodeAt(index)
    // Beyond the accented letters of Europe a letter may be put together from several signs.
    if (code >= 0x180 && code !== 0x2019) return bareOfAny(lower)
    bare += code < 0x80 ? lower.charAt(index) : code === 0x2019 ? "'" : (bareLetters[code - 0x80] as string)
  }
  return bare
}

const bareOfAny = (lower: string): string =>
  lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replace(/[ßøłđðæœı’ʼ]/g, (char) => plain[char] ?? char)
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  ʼ: "'",
}

// From the first letter beyond ASCII on: é is e.
const bareLetters = Array.from({ length: 0x100 }, (_, index) => bareOfAny(String.fromCharCode(0x80 + index)))

function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (text.charCodeAt(index) >= 0xc0 && text.charCodeAt(index) < 0x2000) return false
  return true
}

// McKay, MacLeod, O'Neill, DeShawn: two capitals that names have.
const innerCapital = /^(?:Mc|Mac|O['’]|D[ea]?['’]|L['’]|De|La|Le|Di|Du|Van|Fitz|Jo|Ann|I(?=J))\p{Lu}\p{Ll}+$/u

function casingOf(text: string): Casing {
  const lower = text.toLowerCase()
  if (lower === text) return 'lower'
  const upper = text.toUpperCase()
  if (upper === text) return text.length === 1 ? 'capital' : 'upper'
  if (text.slice(1) === lower.slice(1)) return 'capital'
  return innerCapital.test(text) ? 'capital' : 'mixed'
}

const small = 1
const large = 2
const digit = 4
const opening = 8
const kinds = new Uint8Array(128)
for (let code = 0; code < 128; code += 1)
  kinds[code] =
    code >= 97 && code <= 122
      ? small
      : code >= 65 && code <= 90
        ? large
        : isDigit(code)
          ? digit
          : opensSentence(code)
            ? opening
            : 0

export function wordsOf(text: string): Word[] {
  openLexicon()
  const words: Word[] = []
  const length = text.length
  let opens = true
  let index = 0
  while (index < length) {
    const code = text.charCodeAt(index)
    const kind = code < 128 ? (kinds[code] as number) : isLetter(code) ? small : opensSentence(code) ? opening : 0
    if (kind === 0 || kind >= digit) {
      if (kind === opening) opens = true
      else if (kind === digit) opens = false
      index += 1
      continue
    }
    const start = index
    // Sums over the small letters, for the lexicon, as long as all of them are plain.
    let first = 0
    let second = 0
    let larges = 0
    let isAscii = true
    let at = code
    do {
      const here = at < 128 ? (kinds[at] as number) : isLetter(at) ? small : 0
      if (here !== small && here !== large) break
      if (at >= 128) isAscii = false
      else if (here === large) {
        larges += 1
        at += 32
      }
      first = (Math.imul(first, firstFactor) + at) | 0
      second = (Math.imul(second, secondFactor) + at) | 0
      index += 1
      at = text.charCodeAt(index)
    } while (index < length)
    let end = index
    let suffix = ''
    if (index < length && isApostrophe(at) && isLetter(text.charCodeAt(index + 1))) {
      let after = index + 1
      while (after < length && isLetter(text.charCodeAt(after)) && after - index < 24) after += 1
      const tail = text.slice(index + 1, after).toLowerCase()
      if (contractions.has(tail)) suffix = tail
      else {
        end = after
        isAscii = false
      }
      index = after
    }
    const word = text.slice(start, end)
    let key: string
    let facts: number
    let lists = 0
    let casing: Casing
    if (isAscii) {
      key = larges === 0 ? word : word.toLowerCase()
      facts = factsOfSums(first, second)
      if (facts & listedCue) lists = listsOf(first, second)
      if (end - start >= 7) facts = withMedicines(facts, key)
      casing =
        larges === 0
          ? 'lower'
          : larges === end - start
            ? larges === 1
              ? 'capital'
              : 'upper'
            : (larges === 1 && code <= 90) || (larges === 2 && code <= 90 && innerCapital.test(word))
              ? 'capital'
              : 'mixed'
    } else {
      key = keyOf(word)
      // Résumé and naïve aside, an accent means another language or a name: the English word of the same letters is not meant.
      facts = factsOf(key)
      if (facts & listedCue) lists = listsOfWord(key)
      if (key.length !== word.length || !isPlain(word)) facts &= ~(ordinary | known.kept)
      casing = casingOf(word)
    }
    // One word in quotation marks opens nothing: "Rob" is a mention.
    const quoted = opens && isQuote(text.charCodeAt(start - 1)) && isQuote(text.charCodeAt(index))
    words.push({
      start,
      end,
      text: word,
      key,
      bits: facts & knownBits,
      cues: facts & ~knownBits,
      lists,
      casing,
      suffix,
      opens: opens && !quoted,
    })
    opens = false
  }
  return words
}

function opensSentence(code: number): boolean {
  switch (code) {
    case 10: // line break
    case 33: // !
    case 34: // "
    case 40: // (
    case 42: // *
    case 46: // .
    case 58: // :
    case 62: // >
    case 63: // ?
    case 91: // [
    case 0x201c:
    case 0x2018:
    case 0x2022:
    case 0x2026:
    case 0xab:
    case 0xbf:
    case 0xa1:
      return true
    default:
      return false
  }
}
