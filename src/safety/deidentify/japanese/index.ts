// Finds people, places and organisations in Japanese. A run of nouns is looked at as a whole: what its last word says it is, which
// of its parts the dictionary knows as names, and what stands right after it (さん, 先生, 駅). Without the dictionary the same
// rules work on runs of one script.

import { honorifics } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { type Morpheme, morphemesOf } from '../../lexicon/morphemes.ts'
import { matchesOf } from '../near.ts'
import { mayHold, siftAlso } from '../needs.ts'
import type { Found } from '../span.ts'
import { namesByContext } from './around.ts'
import { calledPlaces } from './called-places.ts'
import { carePlaces } from './care-places.ts'
import { corporations } from './corporations.ts'
import { homeTowns } from './home-towns.ts'
import { honoured } from './honoured.ts'
import { innocent } from './innocent.ts'
import { introducedNames } from './introduced.ts'
import { headWords, isNoun, isProper } from './kinds.ts'
import { latinNamesIn } from './latin-names.ts'
import { nicknames } from './nicknames.ts'
import { datesAndNumbersIn } from './numbers.ts'
import { inRun, namesInRun } from './runs.ts'
import { scriptRuns } from './script-runs.ts'
import { societies } from './societies.ts'
import { softNames } from './soft.ts'
import { spokenNames } from './spoken.ts'
import { housesAndTowns } from './towns.ts'
import { workplaces } from './workplaces.ts'

// 髙橋, 山﨑: other shapes of one character, which the dictionary has in one.
const shapes: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  嵜: '崎',
  濵: '浜',
  邊: '辺',
  邉: '辺',
  齋: '斎',
  齊: '斉',
  眞: '真',
  惠: '恵',
  德: '徳',
  廣: '広',
  櫻: '桜',
  彌: '弥',
  祐: '祐',
  晴: '晴',
}
const otherShapes = /[髙﨑嵜濵邊邉齋齊眞惠德廣櫻彌]/gu

const part =
  /^(?:定時制|通信制|全日制|夜間部|高等部|中等部|初等部|幼稚部|分校|附属[小中高]?|別館|分院|本院|分室|[東西南北]?支部)(?=[のにをがはへとで、。]|から|まで)/u

export function japaneseIn(given: string): Found[] {
  const text = mayHold(otherShapes) ? given.replace(otherShapes, (shape) => shapes[shape] ?? shape) : given
  if (text !== given) siftAlso(text)
  const found: Found[] = [...datesAndNumbersIn(text), ...latinNamesIn(text)]
  for (const match of matchesOf(numbered, text))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'organisation' })
  const morphemes = withHeads(text, morphemesOf(text) ?? scriptRuns(text))
  let index = 0
  while (index < morphemes.length) {
    if (!inRun(morphemes, index)) {
      index += 1
      continue
    }
    let end = index + 1
    while (end < morphemes.length && end - index < 40 && inRun(morphemes, end)) end += 1
    namesInRun(morphemes, index, end, found)
    index = end
  }
  honoured(morphemes, found)
  corporations(text, morphemes, found)
  softNames(text, found)
  spokenNames(text, found)
  nicknames(text, found)
  carePlaces(text, found)
  workplaces(text, found)
  housesAndTowns(text, found)
  namesByContext(text, found)
  // What a sentence says outright needs no second look.
  const outright: Found[] = []
  introducedNames(text, outright)
  calledPlaces(text, outright)
  societies(text, outright)
  homeTowns(text, found, outright)
  // 南+阿蘇, 北+軽井沢: a part of a place.
  for (const [at, find] of found.entries())
    if (find.kind === 'organisation') {
      // 東雲高校+定時制: a part of a school.
      const rest = part.exec(text.slice(find.end, find.end + 6))?.[0].length ?? 0
      if (rest > 0) found[at] = { ...find, end: find.end + rest }
    } else if (
      find.kind === 'place' &&
      /[東西南北奥新旧]/.test(text.charAt(find.start - 1)) &&
      !/[\u3400-\u9fff]/.test(text.charAt(find.start - 2))
    )
      found[at] = { ...find, start: find.start - 1 }
  return [...found.filter((find) => !innocent(text, find)), ...outright]
}

const numbered =
  /第[\d一二三四五六七八九十]{1,4}次?[\u3400-\u9fffァ-ヺー]{0,8}?(?:軍団|師団|連隊|旅団|艦隊|大隊|中隊|小隊|航空隊|戦隊|飛行隊|内閣|(?<!将)軍(?!人|事|隊))/gu

// Which signs such words begin and end with: most rows of morphemes need not be joined to be told from them.
const joinedBegin = 1
const joinedEnd = 2
const signs = new Uint8Array(0x10000)
for (const word of [...katakanaWords, ...honorifics, ...headWords])
  if (word.length > 1) {
    const [first, last] = [word.charCodeAt(0), word.charCodeAt(word.length - 1)]
    signs[first] = (signs[first] as number) | joinedBegin
    signs[last] = (signs[last] as number) | joinedEnd
  }

/** 作業+所, 支援+センター: what the dictionary cuts and people say as one word. */
function withHeads(whole: string, morphemes: readonly Morpheme[]): Morpheme[] {
  const result: Morpheme[] = []
  for (let at = 0; at < morphemes.length; at += 1) {
    const one = morphemes[at] as Morpheme
    let taken = 1
    const begins =
      ((signs[whole.charCodeAt(one.start)] as number) & joinedBegin) !== 0 &&
      !one.part.startsWith('助') &&
      !one.part.startsWith('記号')
    for (let length = begins ? 3 : 0; length >= 2; length -= 1) {
      const last = morphemes[at + length - 1]
      if (!last || last.end - one.start > 12 || ((signs[whole.charCodeAt(last.end - 1)] as number) & joinedEnd) === 0)
        continue
      const text = whole.slice(one.start, last.end)
      const said = katakanaWords.has(text) || (honorifics.has(text) && text.length >= 3)
      if (!said && (!isNoun(one) || !headWords.has(text) || isProper(one))) continue
      result.push({ start: one.start, end: last.end, text, part: '名詞,一般', unknown: false })
      taken = length
      break
    }
    if (taken === 1) result.push(one)
    else at += taken - 1
  }
  return result
}
