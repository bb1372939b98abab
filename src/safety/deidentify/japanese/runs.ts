// Looks at a run of nouns: first as a whole, by its last word, then at each part the dictionary knows as a name.

import { afterName, bodyHeads, honorifics, placeHeads } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import type { Morpheme } from '../../lexicon/morphemes.ts'
import type { Found } from '../span.ts'
import { foreignName } from './foreign.ts'
import { headed, notPart } from './headed.ts'
import {
  hiragana,
  isCounter,
  isLink,
  isNoun,
  isOrganisation,
  isPerson,
  isPlace,
  isPrefix,
  isProper,
  kanji,
  katakana,
  latin,
} from './kinds.ts'
import { fullName, givenLike, personEnd } from './persons.ts'

export function namesInRun(morphemes: readonly Morpheme[], from: number, to: number, found: Found[]): void {
  let start = from
  // 3年, 二回: a counted thing begins a run of its own.
  for (let at = from; at <= to; at += 1) {
    const one = morphemes[at]
    if (at < to && one && !(one.part === '名詞,接尾,助数詞' && !placeHeads.has(one.text) && !bodyHeads.has(one.text)))
      continue
    headed(morphemes, start, Math.min(at, to), found)
    start = at + 1
  }
  for (let at = from; at < to; at += 1) at = partNamed(morphemes, at, to, found)
}

/** Whether a morpheme goes on a run of nouns: nouns, prefixes, and the marks that hold foreign names together. */
export function inRun(morphemes: readonly Morpheme[], index: number): boolean {
  const one = morphemes[index]
  if (!one) return false
  if (isNoun(one) || isPrefix(one)) return !/^[\s　、。「」『』（）()【】]/.test(one.text)
  if (isLink(one.text)) {
    const before = morphemes[index - 1]
    const after = morphemes[index + 1]
    return (
      before !== undefined &&
      after !== undefined &&
      isNoun(after) &&
      (katakana.test(before.text) || latin.test(before.text)) &&
      (katakana.test(after.text) || latin.test(after.text))
    )
  }
  return one.unknown && kanji.test(one.text)
}

function partNamed(morphemes: readonly Morpheme[], at: number, to: number, found: Found[]): number {
  const one = morphemes[at] as Morpheme
  if (katakanaWords.has(one.text) && morphemes[at + 1]?.text !== '・') return at
  const push = (end: number, kind: Found['kind']): number => {
    const last = morphemes[end - 1] as Morpheme
    found.push({
      start: one.start,
      end: last.end,
      kind,
      key: morphemes
        .slice(at, end)
        .map((m) => m.text)
        .join(''),
    })
    return end - 1
  }
  const beside = morphemes[at + 1]
  // 丹羽+正道: a place or a thing by itself, but a surname before a given name.
  if (beside && at + 1 < to && fullName(one, beside, morphemes[at + 2], at + 2 < to)) return push(at + 2, 'person')
  // ボー+マン: a name cut in two, because its first half is one too.
  if (
    isProper(one) &&
    katakana.test(one.text) &&
    one.text.length === 2 &&
    at + 1 < to &&
    beside &&
    katakana.test(beside.text) &&
    !beside.text.includes('・') &&
    beside.text.length <= 4
  )
    return push(at + 2, 'person')
  if (isLink(one.text)) return at
  if (katakana.test(one.text) || (latin.test(one.text) && morphemes[at + 1]?.text === '・'))
    return foreignName(morphemes, at, to, push)
  if (isPerson(one) && !katakanaWords.has(one.text)) {
    if (one.text.length === 1 && hiragana.test(one.text)) return at
    // しわ, ほし: surnames of two signs are words, unless somebody is called so.
    if (
      one.text.length === 2 &&
      hiragana.test(one.text) &&
      one.part.endsWith('姓') &&
      !honorifics.has(morphemes[at + 1]?.text ?? '') &&
      !isPerson(morphemes[at + 1] ?? one)
    )
      return at
    const end = personEnd(morphemes, at, to)
    const before = morphemes[at - 1]
    // 生+沢徹, 水+夏希: the first character of a surname, cut off because it is a word too.
    const cut =
      before &&
      before.end === one.start &&
      before.text.length === 1 &&
      kanji.test(before.text) &&
      (before.part.startsWith('接頭詞') || before.part === '名詞,一般') &&
      !/[元前現故新同当各約旧副総全両諸第本某名役弟兄姉妹父母夫妻子娘]/.test(before.text) &&
      morphemes[at - 2]?.part.startsWith('名詞') !== true
    if (cut && before) {
      found.push({
        start: before.start,
        end: (morphemes[end - 1] as Morpheme).end,
        kind: 'person',
        key: morphemes
          .slice(at - 1, end)
          .map((m) => m.text)
          .join(''),
      })
      return end - 1
    }
    return push(end, 'person')
  }
  if (isPlace(one) && hiragana.test(one.text) && one.text.length <= 2 && !placeHeads.has(morphemes[at + 1]?.text ?? ''))
    return at
  if (isProper(one) && /^(?:時代|年間|期)$/.test(morphemes[at + 1]?.text ?? '')) return at
  if (isPlace(one)) {
    let end = at + 1
    while (end < to && (isPlace(morphemes[end] as Morpheme) || placeHeads.has((morphemes[end] as Morpheme).text)))
      end += 1
    // 長崎啓二: many surnames are places too; a given name after one makes it a person.
    if (end === at + 1 && kanji.test(one.text) && one.text.length >= 2) {
      const person = personEnd(morphemes, at, to)
      if (person > end) return push(person, 'person')
    }
    return push(end, 'place')
  }
  if (/^(?:日本|中国|韓国|米国|英国)[車軍製側]$/.test(one.text)) {
    found.push({ start: one.start, end: one.start + 2, kind: 'place' })
    return at
  }
  if (hiragana.test(one.text) && !isPerson(one)) return at
  if (isOrganisation(one)) {
    const before = morphemes[at - 1]
    const leads =
      before &&
      before.end === one.start &&
      (before.part.startsWith('接頭詞') || (isNoun(before) && kanji.test(before.text) && before.text.length <= 2)) &&
      !notPart.has(before.text) &&
      !afterName.has(before.text) &&
      !isCounter(before) &&
      !isProper(before) &&
      !/^名詞,接尾/.test(before.part)
    if (leads && before) found.push({ start: before.start, end: one.end, kind: 'organisation' })
    else push(at + 1, 'organisation')
    return at
  }
  if (one.part === '名詞,固有名詞,一般' && !one.unknown && one.text.length >= 2 && !kanjiEvent.test(one.text))
    return push(at + 1, 'organisation')
  // A kanji that the dictionary does not have, or pieces of one character in a row: mostly a name it does not know.
  if (kanji.test(one.text) && one.text.length === 1 && (one.unknown || one.part === '名詞,一般')) {
    let end = at
    let unknown = 0
    while (
      end < to &&
      kanji.test((morphemes[end] as Morpheme).text) &&
      (morphemes[end] as Morpheme).text.length === 1 &&
      (end > at || !isCounter(morphemes[end] as Morpheme))
    ) {
      if ((morphemes[end] as Morpheme).unknown || isPerson(morphemes[end] as Morpheme)) unknown += 1
      end += 1
    }
    const text = morphemes
      .slice(at, end)
      .map((m) => m.text)
      .join('')
    if (
      end - at >= 2 &&
      end - at <= 5 &&
      (unknown > 0 || (end - at <= 4 && givenLike(text) && (end === to || honorifics.has(morphemes[end]?.text ?? ''))))
    )
      return push(end, 'person')
  }
  return at
}

const kanjiEvent = /(?:戦争|時代|の乱|の変|の戦い|の役|事件|革命|五輪|大会|賞|杯)$/
