// Where a Japanese full name ends: surname, given name, and the characters that the dictionary cut off.
import { isKanaName } from '../../lexicon/given-names.ts'
import { kanaToday } from '../../lexicon/given-names-written.ts'
import {
  afterName,
  bodyHeads,
  companyHeads,
  generic,
  honorifics,
  kinNouns,
  placeHeads,
} from '../../lexicon/japanese-words.ts'
import { isGivenName, isSurname, type Morpheme } from '../../lexicon/morphemes.ts'
import { hiragana, isCounter, isHeadWord, isNoun, isPerson, isPlace, isProper, kanji } from './kinds.ts'

export function fullName(one: Morpheme, beside: Morpheme, after: Morpheme | undefined, goesOn: boolean): boolean {
  if (
    !kanji.test(one.text) ||
    !(kanji.test(beside.text) || hiragana.test(beside.text)) ||
    beside.text.length > 3 ||
    one.text.length > 3
  )
    return false
  if (one.text.length === 1 && beside.text.length === 1) return false
  if (isPerson(one) && isPerson(beside)) return false
  if (
    afterName.has(beside.text) ||
    honorifics.has(beside.text) ||
    isHeadWord(beside.text) ||
    generic.has(one.text) ||
    kinNouns.has(one.text) ||
    isCounter(one) ||
    /^名詞,接尾/.test(beside.part)
  )
    return false
  if (goesOn && after && kanji.test(after.text) && !honorifics.has(after.text) && !afterName.has(after.text))
    return false
  return isSurname(one.text) && isGivenName(beside.text)
}

export function personEnd(morphemes: readonly Morpheme[], at: number, to: number): number {
  let end = at + 1
  while (end < to && end - at < 4 && isPerson(morphemes[end] as Morpheme)) end += 1
  // What is left of the row of kanji: one to three characters that are no word after a name are the rest of it.
  let stop = end
  let length = 0
  let whole = true
  while (stop < to && kanji.test((morphemes[stop] as Morpheme).text) && length < 5) {
    const one = morphemes[stop] as Morpheme
    if (
      honorifics.has(one.text) ||
      afterName.has(one.text) ||
      placeHeads.has(one.text) ||
      bodyHeads.has(one.text) ||
      companyHeads.has(one.text) ||
      one.text.length > 2
    ) {
      whole = false
      break
    }
    length += one.text.length
    stop += 1
  }
  const sofar = morphemes.slice(at, end).reduce((sum, m) => sum + m.text.length, 0)
  const rest = morphemes.slice(end, stop)
  const head = morphemes[at] as Morpheme
  const surname =
    head.part.endsWith('姓') || (isPlace(head) && head.text.length > 1) || (isPerson(head) && head.text.length === 1)
  const given = morphemes[end]
  if (
    end < to &&
    given &&
    (morphemes[at] as Morpheme).part.endsWith('姓') &&
    end === at + 1 &&
    hiragana.test(given.text) &&
    given.text.length >= 2 &&
    given.text.length <= 4 &&
    isNoun(given) &&
    (given.text.length > 2 || isKanaName(given.text) || kanaToday.has(given.text)) &&
    !honorifics.has(given.text) &&
    !kinNouns.has(given.text)
  )
    return end + 1
  const closing = rest[0]
  if (
    closing &&
    closing.text.length === 1 &&
    rest[1]?.text.length !== 1 &&
    sofar <= 4 &&
    givenLike(closing.text) &&
    closing.part !== '名詞,接尾,助数詞'
  )
    return end + 1
  if (length >= 1 && length <= 3 && sofar + length <= 6 && surname && (end === at + 1 || length === 1)) {
    const single = rest.every((m) => m.text.length === 1)
    if (single && (rest.length > 1 || !/^名詞,接尾/.test(rest[0]?.part ?? ''))) return stop
    const text = rest.map((m) => m.text).join('')
    const closes =
      stop >= to &&
      morphemes[at]?.part.endsWith('姓') &&
      rest.length === 1 &&
      /^名詞,(?:一般|固有名詞|形容動詞語幹)/.test(rest[0]?.part ?? '') &&
      text.length === 2
    if (whole && (rest.some(isProper) || givenLike(text) || closes)) return stop
  }
  return end
}

// Characters that close given names far more often than they close common words.
export const givenLike = (text: string): boolean =>
  /[子美恵香代江奈菜花華乃織穂里理世佳紀希妃郎朗太介助輔夫雄男彦之也哉人斗翔樹輝志司治次二三一吾児悟平明昭弘宏博浩裕祐幸行之久義吉善良正雅政昌信伸進真誠実健剛毅武勝茂稔守衛隆孝敬貴俊敏聡哲徹秀英栄繁蔵造三作松丸]$/.test(
    text,
  )
