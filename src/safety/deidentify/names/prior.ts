// What a word is worth by itself, before its neighbours are asked: points from the lexicon, by how it is cased and where it stands.
import { bitsOf } from '../../lexicon/index.ts'
import { known, name, ordinary } from '../../lexicon/known.ts'
import { isSlipOfOrdinary } from '../../lexicon/slips.ts'
import type { Word } from '../tokens.ts'
import type { LatinTongue } from '../tongue.ts'
import * as around from '../words-around.ts'
import type { Style } from './styles.ts'

export function priorOf(word: Word, style: Style): number {
  const { bits } = word
  const isName = (bits & name) !== 0
  const isOrdinary = (bits & ordinary) !== 0
  const isPlace = (bits & known.place) !== 0
  if (word.text.length === 1) return -9
  // whānau, kōrero: tokens take an accented word for a name; a kept one is none.
  if (word.casing === 'lower' && bits === 0 && word.text.length > 2 && bitsOf(word.key) & known.kept) return -9
  if (bits & known.kept) {
    if (!isName || !(bits & known.popular) || word.casing !== 'capital') return -9
    return word.opens
      ? around.isIn(word, around.monthNames)
        ? 0
        : around.bornToo.has(word.key) && word.suffix !== 's'
          ? 0
          : -2
      : (around.isIn(word, around.monthNames) || around.bornFirst.has(word.key)) && style === 'plain'
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
      return (
        (bits & known.frequent
          ? -5
          : bits & known.common
            ? popular
              ? -1
              : -3
            : popular
              ? word.casing === 'lower' && bits & known.first && bits & known.capital && word.key.length > 3
                ? 2
                : 1
              : -1) + cased
      )
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
    if (soundsOut(word.key) || (bits === 0 && word.key.length > 5 && (abstract.test(word.key) || isAnew(word.key))))
      return -2
    return bits & known.capital ? 1.5 : 2
  }
  if (isName && !isOrdinary) return 5
  if (isPlace && !isOrdinary) return 5
  if (isName) return (bits & known.frequent ? 1 : bits & known.common ? 1.5 : 3) + (popular ? 1 : 0)
  if (isPlace && !(bits & known.frequent)) return bits & known.large ? 2 : 0
  if (isOrdinary) return bits & known.capital ? -1.5 : bits & known.frequent ? -5 : -2.5
  return soundsOut(word.key) || (bits === 0 && word.key.length > 5 && abstract.test(word.key))
    ? -1
    : bits & known.capital
      ? 2.5
      : 3
}

// Psychoeducation, neurodivergence: what things are called, not people.
const abstract =
  /^(?:psycho|neuro|socio|hyper|hypo|anti|micro|macro|multi|over|under|self|auto|cyber|bio|eco|physio|hydro|aroma|meno|peri|trans|inter|intra|schizo)[a-z]{4,}$|[a-z]{3}(?:(?<=[a-z]{6})i[sz]ing|tion|sion|ness|ity|isms?|ology|ologist|therapy|therapies|pathy|hood|ship|aholic|phobia|mania|philia|isation|ization|itis|osis|lessness|fulness|ware|burger|bread|phone|book|cake|pudding|juice|soup)$/

/** "Rewatching", "Unclenched", "Outslept": an everyday word with something before it. */
const isAnew = (key: string): boolean => {
  const length = key.startsWith('re') || key.startsWith('un') ? 2 : /^(?:mis|out|pre|dis|non)/.test(key) ? 3 : 0
  return length > 0 && key.length > length + 4 && (bitsOf(key.slice(length)) & (known.frequent | known.common)) !== 0
}

/** In German every noun has a capital, and in the others the English lexicon knows no plain words: only known names count. */
export function foreignPriorOf(word: Word, style: Style, tongue: LatinTongue): number {
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
export function unheard(key: string): boolean {
  if (key.length < 4 || key.length > 12 || soundsOut(key) || !/^[a-z]+$/.test(key)) return false
  if (isSlipOfOrdinary(key)) return false
  return !/(?:ing|ed|ly|ness|less|ful|able|ish|tion|ize|ise|ism|ist|ers|ies)$/.test(key)
}

const bitsOfLetters = (letters: string): number =>
  [...letters].reduce((bits, letter) => bits | (1 << (letter.charCodeAt(0) - 97)), 0)
const vowels = bitsOfLetters('aeiouy')
// All that the sounds below are made of.
const sounds = bitsOfLetters('acefghijklmnoprsuwy')
/** A drawn-out or wordless sound (sooo, hmm, ugh, haha) rather than a name. */
function soundsOut(key: string): boolean {
  let isPlain = true
  let seen = 0
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at)
    if (code === key.charCodeAt(at + 1) && code === key.charCodeAt(at + 2)) return true
    if (code >= 97 && code <= 122) seen |= 1 << (code - 97)
    else if (code !== 39) isPlain = false
  }
  if (isPlain && (seen & vowels) === 0) return true
  if (!isPlain || (seen & ~sounds) !== 0) return false
  return /^(?:[hjaeu]{2,}h*|(?:ha|he|ja|lo|ho|la|na|ya|wo){2,}[hl]?|[aeou]+[hmw]+s?|o+f+|[uy]+[gcr]h*|w[oe]+l?p?|n[aeo]+[hp]*e?|y[aeiou]+[hsp]*|m+k?a*y?)$/.test(
    key,
  )
}
