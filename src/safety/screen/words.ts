// Turns a text into words, disguises undone: numbers for the rules to walk, and the words themselves for the evidence, for as long as one call lasts.
// Every character is looked at a bounded number of times.

import { fold } from '../fold.ts'
import { spellings } from './lexicon/english.ts'
import type { Vocabulary } from './pattern.ts'
import { foldKana, isSign } from './signs.ts'
import { cutIntoWords, isEverydayWord, isRealWord, spelled as spelledAs } from './spelling.ts'
import { unmask } from './unmask.ts'

export type Words = {
  /** Vocabulary numbers, 0 for a word no rule knows. */
  readonly numbers: number[]
  /** For each word, whether it stands inside quotation marks. */
  readonly quoted: boolean[]
  /** The words themselves, for the evidence alone (evidence/): gone when the text has been read. */
  readonly spoken: string[]
}

/** The pauses as the rules write them: a sentence's end, a clause's end. */
export const sentenceEnd = '。'
export const clauseEnd = '、'
/** A figure in digits as the rules write it, and one that is many where pills are counted. */
const few = '#'
const many = '##'
const manyFrom = 8
/** A figure that is read as a year. */
const year = '####'

const wordChar = 1
const space = 2
const ends = 3
const pauses = 4
const quote = 5
const inner = 6
const newline = 7

const kinds = new Uint8Array(128)
for (const char of 'abcdefghijklmnopqrstuvwxyz0123456789') kinds[char.charCodeAt(0)] = wordChar
for (const char of ' \t\v\f/-_^~`<>={}[]\\&%') kinds[char.charCodeAt(0)] = space
for (const char of '.?!') kinds[char.charCodeAt(0)] = ends
for (const char of ',;:()') kinds[char.charCodeAt(0)] = pauses
for (const char of "'@$*|+#") kinds[char.charCodeAt(0)] = inner
kinds['"'.charCodeAt(0)] = quote
kinds[10] = newline
kinds[13] = space

function kindOf(char: string, code: number): number {
  if (code < 128) return kinds[code] ?? space
  // Lengthening and middle dots belong to no script; between kana they only disguise.
  if (code === 0xa1) return inner
  if (code === 0x30fc || code === 0x30fb || code === 0x301c) return space
  if (code === 0x3002) return ends
  if (code === 0x3001 || code === 0x2014 || code === 0x2013 || code === 0x2026) return pauses
  if (code >= 0x201c && code <= 0x201f) return quote
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0xb4) return inner
  if ((code >= 0x300c && code <= 0x300f) || code === 0xab || code === 0xbb) return quote
  return isSign(char) || /[\p{L}\p{N}]/u.test(char) ? wordChar : space
}

const opening = '“「『«„'
/** Words run together are longer than nearly all single ones. */
const shortestRow = 9
/** Wider gaps are alike. */
const widestGap = 4
// A word longer than this is no word that a rule knows.
const longestWord = 48

const cutting = '-./_~'
const cutWord = /([a-z]+)(?:[-./_~]([a-z]+))+(?![a-z0-9])/y

/** A word that marks cut into pieces ("att-em-pt", "to.night"), where not every piece is a word by itself ("self-harm", "and/or"). */
function cutByMarks(folded: string, from: number): { readonly word: string; readonly end: number } | undefined {
  cutWord.lastIndex = from
  const [row] = cutWord.exec(folded.length > from + longestWord ? folded.slice(0, from + longestWord) : folded) ?? []
  if (!row) return undefined
  const pieces = row.split(/[-./_~]/)
  if (pieces.every((piece) => piece.length > 2 && isEverydayWord(piece)) || pieces.every(({ length }) => length === 1))
    return undefined
  const word = pieces.join('')
  return word.length > 4 ? { word, end: from + row.length } : undefined
}

function figureOf(value: number): string {
  if (value >= 1900 && value <= 2100) return year
  return value >= manyFrom ? many : few
}

export function wordsOf(text: string, vocabulary: Vocabulary): Words {
  const folded = fold(text).text.replace(/(?:\([a-z]\)){3,}/g, (row) => row.replace(/[()]/g, ' '))
  const numbers: number[] = []
  const spoken: string[] = []
  const quoted: boolean[] = []
  const end = vocabulary.of(sentenceEnd)
  const pause = vocabulary.of(clauseEnd)
  let inQuotes = false
  let wordsInLine = 0
  /** Letters that stand alone, one after another: a word spelled out. */
  let spelled: string[] = []
  /** What stands between the letters of such a row, what stood before the word now read, and whether wider gaps part the words. */
  let between = ''
  let gap = ''
  let isSpacedOut = false
  /** The word before, where no rule knows it: it may be the first half of a word cut in two. */
  let half = ''

  const add = (word: number, said: string) => {
    numbers.push(word)
    spoken.push(said)
    quoted.push(inQuotes)
  }
  const addKnown = (word: string) => {
    for (const each of (spellings.get(word) ?? word).split(' ')) add(vocabulary.find(each), each)
  }
  const breakWith = (word: number) => {
    const said = word === end ? sentenceEnd : clauseEnd
    half = ''
    endSpelling()
    const last = numbers.at(-1)
    if (last === end || (last === pause && word === pause)) return
    if (last === pause) {
      numbers[numbers.length - 1] = word
      spoken[numbers.length - 1] = said
    } else if (numbers.length > 0) add(word, said)
  }
  const endSpelling = () => {
    if (spelled.length === 0) return
    const joined = spelled.join('')
    const isWord = spelled.length > 2 || (isSpacedOut && spelled.length > 1)
    const whole = isWord ? (unmask(joined, vocabulary) ?? cutIntoWords(joined)) : undefined
    if (whole) for (const word of whole) add(vocabulary.find(word), word)
    else for (const word of spelled) addKnown(word)
    spelled = []
  }
  const spell = (letter: string) => {
    if (spelled.length > 1 && gap !== between) {
      // "i   w a n t": the first letter was a word of its own.
      const first = gap.length < between.length ? spelled.pop() : undefined
      isSpacedOut ||= gap.length !== between.length
      endSpelling()
      if (first) spelled.push(first)
    }
    if (spelled.length === 1) between = gap
    spelled.push(letter)
    if (spelled.length >= longestWord) endSpelling()
  }
  const isCut = (first: string, second: string) => {
    const whole = first + second
    if (vocabulary.has(second)) return false
    return vocabulary.has(whole) ? whole.length > 5 : isEverydayWord(whole) && !isRealWord(second)
  }
  const addWord = (word: string) => {
    // "s|u|i|c|i|d|e", "kill+my+self": marks between, not letters in disguise.
    if (/[|+].*[|+]/.test(word)) {
      for (const each of word.split(/[|+]+/)) {
        gap = '|'
        if (each) addWord(each)
      }
      return
    }
    wordsInLine += 1
    if (word.length === 1 && !/\d/.test(word)) {
      half = ''
      return spell(word)
    }
    const cut = half || spelled.join('')
    if (cut && cut.length + word.length > 4 && isCut(cut, word)) {
      if (half) for (const row of [numbers, spoken, quoted]) row.pop()
      half = ''
      spelled = []
      return add(vocabulary.find(cut + word), cut + word)
    }
    endSpelling()
    half = ''
    if (spellings.has(word)) return addKnown(word)
    const known = vocabulary.find(word)
    if (known || word.length > longestWord) add(known, word)
    else if (/^\d+$/.test(word) && !known) {
      const figure = figureOf(Number(word))
      add(vocabulary.find(figure), figure)
    } else if (isEverydayWord(word)) add(0, word)
    else {
      // "@lone" hides a word; any other name behind that sign is somebody's.
      const isAddressed = word.startsWith('@') && !vocabulary.has(word.replace('@', 'a'))
      const unmasked = isAddressed ? [word] : unmask(word, vocabulary)
      if (unmasked) for (const each of unmasked) addKnown(each)
      else if (isRealWord(word)) add(0, word)
      else {
        const row = word.length >= shortestRow && /^[a-z]+$/.test(word) ? cutIntoWords(word) : undefined
        for (const each of row ?? [spelledAs(word) ?? word]) addKnown(each)
        if (word.length < 8) half = word
      }
    }
  }

  let at = 0
  while (at < folded.length) {
    const code = folded.charCodeAt(at)
    const char = code >= 0xd800 && code < 0xdc00 ? String.fromCodePoint(folded.codePointAt(at) ?? 0) : folded.charAt(at)
    const kind = kindOf(char, code)
    const isLead = kind === inner && (char === '$' || char === '@') && kinds[folded.charCodeAt(at + 1)] === wordChar
    if (kind === wordChar || isLead) {
      if (code >= 0x1100 && isSign(char)) {
        endSpelling()
        const plain = foldKana(char)
        if (plain) add(vocabulary.find(plain), plain)
        wordsInLine += 1
        at += char.length
        continue
      }
      // Letters beyond the first plane that are no signs belong to scripts no rule is written in.
      if (char.length > 1) {
        endSpelling()
        add(0, char)
        at += char.length
        continue
      }
      const from = at
      let word = ''
      while (at < folded.length) {
        const here = folded.charCodeAt(at)
        const hereChar = folded.charAt(at)
        const hereKind = kindOf(hereChar, here)
        if (hereKind === wordChar && !(here >= 0x1100 && isSign(hereChar))) word += hereChar
        else if (hereKind === inner) {
          if (here === 39 || here > 0xa1) {
            if (kindOf(folded.charAt(at + 1), folded.charCodeAt(at + 1)) !== wordChar) break
          } else if (hereChar !== '*' && at > from && kinds[folded.charCodeAt(at + 1)] !== wordChar) break
          else word += hereChar
        } else if (hereChar === '!' && /^!{1,2}[a-z0-9]/.test(folded.slice(at, at + 3))) word += hereChar
        else break
        at += 1
      }
      const isJoined = cutting.includes(folded.charAt(at)) && kinds[folded.charCodeAt(at + 1)] === wordChar
      const whole = isJoined ? cutByMarks(folded, from) : undefined
      if (whole && (vocabulary.has(whole.word) || isEverydayWord(whole.word))) {
        at = whole.end
        addWord(whole.word)
        gap = ''
        continue
      }
      // "ki!!": a word cut short by marks that stand for its last letters.
      const isCutShort = word === 'ki' && folded.startsWith('!!', at)
      if (isCutShort) at += 2
      addWord(isCutShort ? 'kill' : word)
      gap = ''
      continue
    }
    at += char.length
    if (gap.length < widestGap) gap += char
    switch (kind) {
      case ends:
        // A dot between spelled-out letters is part of the disguise.
        if (char === '.' && spelled.length > 0 && kinds[folded.charCodeAt(at)] === wordChar) break
        breakWith(folded.charAt(at) === '.' ? pause : end)
        break
      case pauses:
        breakWith(pause)
        break
      case newline:
        // Somebody who writes a word or two a line is still in one sentence.
        if (folded.charAt(at) === '\n') breakWith(end)
        else if (wordsInLine > 3) breakWith(pause)
        wordsInLine = 0
        isSpacedOut = false
        break
      case quote:
        endSpelling()
        inQuotes = char === '"' ? !inQuotes : opening.includes(char)
        break
      default:
        if (folded.charAt(at) === '-' && char === ' ' && folded.charAt(at + 1) === ' ') breakWith(pause)
    }
  }
  breakWith(end)
  return { numbers, quoted, spoken }
}
