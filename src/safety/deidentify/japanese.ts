// Finds people, places and organisations in Japanese. A run of nouns is looked at as a whole: what its last word says it is, which
// of its parts the dictionary knows as names, and what stands right after it (さん, 先生, 駅). Without the dictionary the same
// rules work on runs of one script.
import { bitsOf } from '../lexicon/index.ts'
import { afterName, bodyHeads, calledByRole, careHeads, companyHeads, generic, honorifics, kinNouns, placeHeads, roleOf } from '../lexicon/japanese-words.ts'
import { known, ordinary } from '../lexicon/known.ts'
import { isWord, type Morpheme, morphemesOf } from '../lexicon/morphemes.ts'
import { datesAndNumbersIn } from './japanese-numbers.ts'
import type { Found, Role } from './span.ts'

const kanji = /^[\u3400-\u9fff々〆ヶ]+$/
const katakana = /^[ァ-ヺー]+$/
const hiragana = /^[ぁ-ゖー]+$/
const latin = /^[A-Za-z\u00c0-\u024f]/
const isNoun = (m: Morpheme): boolean => m.part.startsWith('名詞') && !m.part.startsWith('名詞,代名詞') && !m.part.startsWith('名詞,非自立') && !m.part.startsWith('名詞,特殊')
const isPerson = (m: Morpheme): boolean => m.part.startsWith('名詞,固有名詞,人名')
const isPlace = (m: Morpheme): boolean => m.part.startsWith('名詞,固有名詞,地域')
const isOrganisation = (m: Morpheme): boolean => m.part === '名詞,固有名詞,組織' && !(m.unknown && latin.test(m.text))
const isProper = (m: Morpheme): boolean => m.part.startsWith('名詞,固有名詞') && !(m.unknown && !katakana.test(m.text))
const isCounter = (m: Morpheme): boolean => m.part === '名詞,数' || m.part === '名詞,接尾,助数詞'

export function japaneseIn(text: string): Found[] {
  const found: Found[] = [...datesAndNumbersIn(text), ...latinNamesIn(text)]
  const morphemes = morphemesOf(text) ?? scriptRuns(text)
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
  return found
}

/** Whether a morpheme goes on a run of nouns: nouns, prefixes, and the marks that hold foreign names together. */
function inRun(morphemes: readonly Morpheme[], index: number): boolean {
  const one = morphemes[index]
  if (!one) return false
  if (isNoun(one) || one.part.startsWith('接頭詞')) return !/^[\s　、。「」『』（）()【】]/.test(one.text)
  if (/^[・=＝\-&＆]$/.test(one.text)) {
    const before = morphemes[index - 1]
    const after = morphemes[index + 1]
    return before !== undefined && after !== undefined && isNoun(after) && (katakana.test(before.text) || latin.test(before.text)) && (katakana.test(after.text) || latin.test(after.text))
  }
  return one.unknown && kanji.test(one.text)
}

function namesInRun(morphemes: readonly Morpheme[], from: number, to: number, found: Found[]): void {
  let start = from
  // 第32軍, 3年, 二回: a counted thing begins a run of its own.
  for (let at = from; at < to; at += 1) {
    const one = morphemes[at] as Morpheme
    if (headed(morphemes, start, at, found)) start = at + 1
    else if (isCounter(one) && one.part !== '名詞,数') start = at + 1
  }
  for (let at = from; at < to; at += 1) at = partNamed(morphemes, at, to, found)
}

/** Where a run reaches a word that says what it is (大学, 駅, 工業), and a name stands before it, the whole is one find. */
function headed(morphemes: readonly Morpheme[], from: number, at: number, found: Found[]): boolean {
  const head = morphemes[at] as Morpheme
  const kind = companyHeads.has(head.text) || bodyHeads.has(head.text) || careHeads.has(head.text) ? 'organisation' : placeHeads.has(head.text) ? 'place' : undefined
  if (!kind || at === from) return false
  const next = morphemes[at + 1]
  // 会 in 会議, 部 in 部分 are cut apart by the dictionary; a head inside a longer headed run waits for the longer one.
  let first = from
  while (first < at && (generic.has((morphemes[first] as Morpheme).text) || (morphemes[first] as Morpheme).part.startsWith('接頭詞')) && !isProper(morphemes[first] as Morpheme)) first += 1
  if (first === at) return false
  let own = false
  for (let one = first; one < at; one += 1) {
    const m = morphemes[one] as Morpheme
    if (isProper(m) || (m.unknown && !isCounter(m) && (katakana.test(m.text) || kanji.test(m.text) || latin.test(m.text)))) own = true
    else if (!generic.has(m.text) && head.text.length >= 2 && !isCounter(m) && head.part !== '名詞,サ変接続') own = own || distinct(m, head)
  }
  if (!own) return false
  if (next && isNoun(next) && next.part === '名詞,接尾,一般' && /^[者員人的化性式製系用]$/.test(next.text)) {
    // 大学生, 会社員: not the institution.
  }
  const role = roleOf(head.text)
  found.push({ start: (morphemes[first] as Morpheme).start, end: head.end, kind, ...(role ? { role } : {}) })
  return true
}

// An ordinary noun before a head of two characters or more names it only where people do name things so (ひまわり + クリニック).
function distinct(m: Morpheme, head: Morpheme): boolean {
  if (m.part !== '名詞,一般' && m.part !== '名詞,固有名詞,一般') return false
  const strong = roleOf(head.text) !== undefined
  return strong && m.text.length >= 2 && (hiragana.test(m.text) || katakana.test(m.text) || companyHeads.has(head.text) || roleOf(head.text) === 'care' || roleOf(head.text) === 'school')
}

function partNamed(morphemes: readonly Morpheme[], at: number, to: number, found: Found[]): number {
  const one = morphemes[at] as Morpheme
  const push = (end: number, kind: Found['kind']): number => {
    const last = morphemes[end - 1] as Morpheme
    found.push({ start: one.start, end: last.end, kind, key: morphemes.slice(at, end).map((m) => m.text).join('') })
    return end - 1
  }
  if (katakana.test(one.text) || (latin.test(one.text) && morphemes[at + 1]?.text === '・')) return foreignName(morphemes, at, to, push)
  if (isPerson(one)) {
    if (one.text.length === 1 && hiragana.test(one.text)) return at
    return push(personEnd(morphemes, at, to), 'person')
  }
  if (isPlace(one)) {
    let end = at + 1
    while (end < to && (isPlace(morphemes[end] as Morpheme) || placeHeads.has((morphemes[end] as Morpheme).text))) end += 1
    return push(end, 'place')
  }
  if (isOrganisation(one)) return push(at + 1, 'organisation')
  if (one.part === '名詞,固有名詞,一般' && !one.unknown && one.text.length >= 2 && !kanjiEvent.test(one.text)) return push(at + 1, 'organisation')
  // A kanji that the dictionary does not have, or pieces of one character in a row: mostly a name it does not know.
  if (kanji.test(one.text) && one.text.length === 1 && (one.unknown || one.part === '名詞,一般')) {
    let end = at
    let unknown = 0
    while (end < to && kanji.test((morphemes[end] as Morpheme).text) && (morphemes[end] as Morpheme).text.length === 1 && !isCounter(morphemes[end] as Morpheme) && !/^名詞,接尾/.test((morphemes[end] as Morpheme).part)) {
      if ((morphemes[end] as Morpheme).unknown || isPerson(morphemes[end] as Morpheme)) unknown += 1
      end += 1
    }
    if (end - at >= 2 && end - at <= 5 && unknown > 0) return push(end, 'person')
  }
  return at
}

const kanjiEvent = /(?:戦争|時代|の乱|の変|の戦い|の役|事件|革命|五輪|大会|賞|杯)$/

function personEnd(morphemes: readonly Morpheme[], at: number, to: number): number {
  let end = at + 1
  let length = (morphemes[at] as Morpheme).text.length
  while (end < to && length < 8) {
    const next = morphemes[end] as Morpheme
    if (isPerson(next)) end += 1
    else if (honorifics.has(next.text) || afterName.has(next.text) || placeHeads.has(next.text) || bodyHeads.has(next.text)) break
    else if (kanji.test(next.text) && next.text.length === 1 && !isCounter(next) && !/^名詞,接尾/.test(next.part) && length < 5) end += 1
    else if (kanji.test(next.text) && next.text.length <= 2 && (isProper(next) || next.unknown) && length < 5) end += 1
    else if ((morphemes[at] as Morpheme).part.endsWith('姓') && kanji.test(next.text) && next.text.length === 2 && length <= 3 && end === at + 1 && /^名詞,(?:一般|サ変接続|形容動詞語幹|副詞可能)/.test(next.part) && givenLike(next.text)) end += 1
    else break
    length += next.text.length
  }
  return end
}

// Characters that close given names far more often than they close common words.
const givenLike = (text: string): boolean => /[子美恵香代江奈菜花華乃織穂里理世佳紀希妃郎朗太介助輔夫雄男彦之也哉人斗翔樹輝志司治次二三一吾悟平明昭弘宏博浩裕祐幸行之久義吉善良正雅政昌信伸進真誠実健剛毅武勝茂稔守衛隆孝敬貴俊敏聡哲徹秀英栄繁蔵造三作松丸]$/.test(text)

/** Foreign names and brands in katakana: whatever the dictionary does not know as a plain word, with its parts around ・. */
function foreignName(morphemes: readonly Morpheme[], at: number, to: number, push: (end: number, kind: Found['kind']) => number): number {
  let end = at
  let named = 0
  let dots = 0
  let places = 0
  while (end < to) {
    const one = morphemes[end] as Morpheme
    if (/^[・=＝\-&＆]$/.test(one.text)) dots += 1
    else if (katakana.test(one.text) || (latin.test(one.text) && dots > 0)) {
      if (isProper(one) && !one.unknown) named += 1
      else if (one.unknown && !compound(one.text)) named += 1
      if (isPlace(one)) places += 1
    } else break
    end += 1
  }
  while (end > at && /^[・=＝\-&＆]$/.test((morphemes[end - 1] as Morpheme).text)) end -= 1
  if (end === at) return at
  if (dots > 0) return named > 0 ? push(end, places > 0 ? 'place' : 'person') : end - 1
  const one = morphemes[at] as Morpheme
  if (isProper(one) || (one.unknown && one.text.length >= 2 && !compound(one.text))) {
    // A name before a plain word: only the name, unless more names follow at once.
    let stop = at + 1
    while (stop < end && (isProper(morphemes[stop] as Morpheme) || ((morphemes[stop] as Morpheme).unknown && !compound((morphemes[stop] as Morpheme).text)))) stop += 1
    return push(stop, isPlace(one) ? 'place' : isPerson(one) ? 'person' : 'organisation')
  }
  return at
}

/** ロックミュージシャン: an unknown row of katakana that plain words make up is no name. */
function compound(text: string): boolean {
  if (text.length > 20) return false
  const reach: boolean[] = [true]
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = Math.max(0, end - 10); start < end && !reach[end]; start += 1) {
      if (reach[start] && end - start >= 2 && isWord(text.slice(start, end))) reach[end] = true
    }
  }
  return reach[text.length] === true
}

/** What stands before さん, くん, 先生: a name, unless it is what somebody is. */
function honoured(morphemes: readonly Morpheme[], found: Found[]): void {
  for (let at = 1; at < morphemes.length; at += 1) {
    const honorific = morphemes[at] as Morpheme
    if (!honorifics.has(honorific.text)) continue
    let first = at
    let length = 0
    while (first > 0 && length < 8) {
      const one = morphemes[first - 1] as Morpheme
      if (one.end !== morphemes[first]?.start) break
      const nameLike = isPerson(one) || katakana.test(one.text) || (kanji.test(one.text) && isNoun(one)) || (hiragana.test(one.text) && (isNoun(one) || one.unknown || /^(?:副詞|動詞|感動詞|形容詞)/.test(one.part)) && one.text.length >= 2 && first === at) || latin.test(one.text)
      if (!nameLike || isCounter(one) || calledByRole.has(one.text) || /^名詞,(?:代名詞|接尾,(?!一般|人名))/.test(one.part)) break
      first -= 1
      length += one.text.length
    }
    if (first === at) continue
    const parts = morphemes.slice(first, at)
    const name = parts.map((m) => m.text).join('')
    const title = honorific.text.length > 1 && !/^(?:さん|くん|ちゃん|さま|たん|っち)$/.test(honorific.text)
    if (calledByRole.has(name) || [...calledByRole].some((role) => role.length >= 2 && name.endsWith(role))) continue
    if (/[屋員師士者長主官婦医生手官民客方様]$/.test(name) && !parts.some(isPerson)) continue
    // 担当医師, 精神科医師: a title makes a name only of what could be one.
    if (title && honorific.text !== '先生' && honorific.text !== '様' && honorific.text !== '氏' && !parts.some(isPerson)) continue
    if ((honorific.text === '先生' || honorific.text === '氏') && !parts.some((m) => isProper(m) || m.unknown || katakana.test(m.text)) && !(kanji.test(name) && name.length <= 3 && !generic.has(name) && !parts.some((m) => m.part === '名詞,サ変接続'))) continue
    if (!parts.some((m) => isProper(m) || m.unknown) && name.length === 1) continue
    const role: Role | undefined = honorific.text === '先生' || /^(?:医師|看護師|主治医|ドクター|ナース|院長|婦長|師長)$/.test(honorific.text) ? (taught(morphemes, at) ? 'teacher' : 'carer') : undefined
    found.push({ start: (parts[0] as Morpheme).start, end: role ? honorific.end : honorific.start, kind: 'person', key: name, ...(role ? { role } : {}) })
  }
}

const taught = (morphemes: readonly Morpheme[], at: number): boolean => morphemes.slice(Math.max(0, at - 8), at + 8).some((m) => /^(?:学校|担任|教室|授業|塾|小学校|中学|中学校|高校|部活|校長|教頭|英語|数学|国語|理科|体育|音楽)$/.test(m.text))

const corporate = /(?:株式会社|有限会社|合同会社|合資会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|社会福祉法人|医療法人(?:社団|財団)?|特定非営利活動法人|NPO法人|宗教法人|学校法人|独立行政法人|認定NPO法人|\(株\)|㈱)/gu
/** 株式会社〇〇 and the like: the name is what follows (or, if nothing does, what stands before), with one の inside. */
function corporations(text: string, morphemes: readonly Morpheme[], found: Found[]): void {
  let at = 0
  for (const match of text.matchAll(corporate)) {
    const end = match.index + match[0].length
    while (at < morphemes.length && (morphemes[at] as Morpheme).start < end) at += 1
    let last = at
    let inner = 0
    while (last < morphemes.length && last - at < 8) {
      const one = morphemes[last] as Morpheme
      const next = morphemes[last + 1]
      if (inRun(morphemes, last) || latin.test(one.text)) last += 1
      else if (one.text === 'の' && inner === 0 && last > at && next && isNoun(next) && morphemes[last + 2]?.text !== undefined && !isNoun(morphemes[last + 2] as Morpheme)) {
        inner += 1
        last += 1
      } else break
    }
    if (last > at) found.push({ start: match.index, end: (morphemes[last - 1] as Morpheme).end, kind: 'organisation', role: /医療/.test(match[0]) ? 'care' : /学校/.test(match[0]) ? 'school' : /会社|株/.test(match[0]) ? 'work' : 'group' })
  }
  for (let index = 1; index + 1 < morphemes.length; index += 1) {
    const first = morphemes[index - 1] as Morpheme
    const head = morphemes[index + 1] as Morpheme
    if ((morphemes[index] as Morpheme).text !== 'の' || !/^(?:会|里|郷|杜|家|園|輪|森|丘|広場)$/.test(head.text)) continue
    if (hiragana.test(first.text) && first.text.length >= 3 && isNoun(first) && !kinNouns.has(first.text)) found.push({ start: first.start, end: head.end, kind: 'organisation', role: 'group' })
  }
}

const latinRun = /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f\d&.'’!\-]*(?: [A-Z\u00c0-\u00de\d&][A-Za-z\u00c0-\u024f\d&.'’!\-]*)*/gu
const measured = /^(?:[kcmμ]?[mglL]|[kMGT]?[BbWV]|[kMG]?Hz|mm|cm|km|kg|mg|ml|dB|CM|CD|DVD|TV|PC|OK|NG|OP|ED|PV|MV|LP|EP|SP|BD|BGM|DJ|MC|MVP|GDP|IT|AI|SF|RPG|OS|CPU|GPU|LED|LSI|IC|HP|SNS|URL|ID|QR|GPS|ATM|VIP|CEO|OL|NPO|NGO|QOL|ADL|SST|WRAP|[A-Z]|AM|PM|am|pm|vs|No|NO|Vol|vol|feat|ver|Ver|I{1,3}|IV|VI{0,3}|[AB]面|TOP|BEST|[A-Z]\d{0,3}|\d+)$/
/** Names in Latin letters among Japanese: companies and groups are written so; units, kinds of disc and everyday words are not names. */
function latinNamesIn(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(latinRun)) {
    const value = match[0].replace(/[.!'-]+$/, '')
    const words = value.split(/[ &]+/)
    const named = words.some((word) => {
      const bits = bitsOf(word.toLowerCase())
      if (measured.test(word) || bits & known.kept) return false
      if (word === word.toLowerCase()) return false
      if (word === word.toUpperCase()) return word.length >= 2
      return words.length > 1 ? !(bits & known.frequent) || words.length > 2 : (bits & ordinary) === 0 || word.slice(1) !== word.slice(1).toLowerCase()
    })
    if (named) found.push({ start: match.index, end: match.index + value.length, kind: 'organisation', key: value })
  }
  return found
}

/** Where there is no dictionary: runs of kanji, of katakana, of hiragana, as if each were a noun. */
function scriptRuns(text: string): Morpheme[] {
  const morphemes: Morpheme[] = []
  for (const match of text.matchAll(/[\u3400-\u9fff々〆ヶ]{1,40}|[ァ-ヺー]{1,40}|さん|くん|ちゃん|様|さま|[ぁ-ゖー]|[A-Za-z]{1,40}|[^]/gu)) {
    const value = match[0]
    const start = match.index
    if (kanji.test(value) && value.length > 1) {
      const head = headOf(value)
      if (head && head.length < value.length) {
        morphemes.push({ start, end: start + value.length - head.length, text: value.slice(0, -head.length), part: '名詞,固有名詞,一般', unknown: false })
        morphemes.push({ start: start + value.length - head.length, end: start + value.length, text: head, part: '名詞,接尾,一般', unknown: false })
        continue
      }
    }
    const part = kanji.test(value) ? '名詞,一般' : katakana.test(value) ? '名詞,一般' : /^[A-Za-z]/.test(value) ? '名詞,一般' : honorifics.has(value) ? '名詞,接尾,人名' : '助詞'
    morphemes.push({ start, end: start + value.length, text: value, part, unknown: katakana.test(value) })
  }
  return morphemes
}

function headOf(value: string): string | undefined {
  for (let length = Math.min(6, value.length - 1); length >= 1; length -= 1) {
    const tail = value.slice(-length)
    if (honorifics.has(tail) || (length > 1 && (companyHeads.has(tail) || bodyHeads.has(tail) || placeHeads.has(tail))) || /^[市区町村県駅]$/.test(tail)) return tail
  }
  return undefined
}
