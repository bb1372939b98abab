// Finds people, places and organisations in Japanese. A run of nouns is looked at as a whole: what its last word says it is, which
// of its parts the dictionary knows as names, and what stands right after it (さん, 先生, 駅). Without the dictionary the same
// rules work on runs of one script.
import { bitsOf } from '../lexicon/index.ts'
import {
  afterName,
  bodyHeads,
  calledByRole,
  careHeads,
  companyHeads,
  generic,
  honorifics,
  kinNouns,
  placeHeads,
  roleOf,
} from '../lexicon/japanese-words.ts'
import { katakanaWords } from '../lexicon/katakana.ts'
import { publicBodies } from '../lexicon/kept.ts'
import { known, ordinary } from '../lexicon/known.ts'
import { isGivenName, isSurname, isWord, type Morpheme, morphemesOf } from '../lexicon/morphemes.ts'
import { datesAndNumbersIn } from './japanese-numbers.ts'
import type { Found, Role } from './span.ts'

const kanji = /^[\u3400-\u9fff々〆ヶ]+$/
const katakana = /^[ァ-ヺー・]+$/
const hiragana = /^[ぁ-ゖー]+$/
const latin = /^[A-Za-z\u00c0-\u024f]/
const isNoun = (m: Morpheme): boolean =>
  m.part.startsWith('名詞') &&
  !m.part.startsWith('名詞,代名詞') &&
  !m.part.startsWith('名詞,非自立') &&
  !m.part.startsWith('名詞,特殊')
const isPerson = (m: Morpheme): boolean => m.part.startsWith('名詞,固有名詞,人名')
const isPlace = (m: Morpheme): boolean => m.part.startsWith('名詞,固有名詞,地域')
const isOrganisation = (m: Morpheme): boolean => m.part === '名詞,固有名詞,組織' && !(m.unknown && latin.test(m.text))
const isProper = (m: Morpheme): boolean =>
  !katakanaWords.has(m.text) && m.part.startsWith('名詞,固有名詞') && !(m.unknown && !katakana.test(m.text))
const isCounter = (m: Morpheme): boolean => m.part === '名詞,数' || m.part === '名詞,接尾,助数詞'

export function japaneseIn(text: string): Found[] {
  const found: Found[] = [...datesAndNumbersIn(text), ...latinNamesIn(text)]
  for (const match of text.matchAll(numbered))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'organisation' })
  const morphemes = withHeads(morphemesOf(text) ?? scriptRuns(text))
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
  return found
}

const numbered =
  /第[\d一二三四五六七八九十]{1,4}次?[\u3400-\u9fffァ-ヺー]{0,8}?(?:軍団|師団|連隊|旅団|艦隊|大隊|中隊|小隊|航空隊|戦隊|飛行隊|内閣|(?<!将)軍(?!人|事|隊))/gu

const isHeadWord = (text: string): boolean =>
  companyHeads.has(text) || bodyHeads.has(text) || careHeads.has(text) || placeHeads.has(text)

/** 作業+所, 支援+センター: what the dictionary cuts and people say as one word. */
function withHeads(morphemes: readonly Morpheme[]): Morpheme[] {
  const result: Morpheme[] = []
  for (let at = 0; at < morphemes.length; at += 1) {
    const one = morphemes[at] as Morpheme
    let taken = 1
    for (const length of [3, 2]) {
      const parts = morphemes.slice(at, at + length)
      const text = parts.map((m) => m.text).join('')
      const said = katakanaWords.has(text)
      if (parts.length < length || text.length > 12 || (!said && (!isNoun(one) || isProper(one) || !isHeadWord(text))))
        continue
      result.push({ start: one.start, end: (parts.at(-1) as Morpheme).end, text, part: '名詞,一般', unknown: false })
      taken = length
      break
    }
    if (taken === 1) result.push(one)
    else at += taken - 1
  }
  return result
}

/** Whether a morpheme goes on a run of nouns: nouns, prefixes, and the marks that hold foreign names together. */
function inRun(morphemes: readonly Morpheme[], index: number): boolean {
  const one = morphemes[index]
  if (!one) return false
  if (isNoun(one) || one.part.startsWith('接頭詞')) return !/^[\s　、。「」『』（）()【】]/.test(one.text)
  if (/^[・=＝\-&＆]$/.test(one.text)) {
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

function namesInRun(morphemes: readonly Morpheme[], from: number, to: number, found: Found[]): void {
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

/** Where a run reaches a word that says what it is (大学, 駅, 工業), and a name stands before it, the whole is one find. */
function headed(morphemes: readonly Morpheme[], from: number, to: number, found: Found[]): void {
  let first = from
  while (first < to && notPart.has((morphemes[first] as Morpheme).text)) first += 1
  let own = false
  let named = false
  let last = -1
  for (let at = first; at < to; at += 1) {
    const m = morphemes[at] as Morpheme
    const isHead =
      at > first &&
      (companyHeads.has(m.text) || bodyHeads.has(m.text) || careHeads.has(m.text) || placeHeads.has(m.text))
    if (isHead && (own || distinctBefore(morphemes, first, at))) {
      last = at
      named = true
    }
    if (
      isProper(m) ||
      (m.unknown &&
        !isCounter(m) &&
        ((katakana.test(m.text) && m.text.length > 1 && !plainKatakana(m.text)) ||
          kanji.test(m.text) ||
          (latin.test(m.text) && m.text.length > 1)))
    )
      own = true
  }
  if (!named) return
  const head = morphemes[last] as Morpheme
  const role = roleOf(head.text)
  const kind =
    placeHeads.has(head.text) && !companyHeads.has(head.text) && !bodyHeads.has(head.text) && role === undefined
      ? 'place'
      : 'organisation'
  found.push({ start: (morphemes[first] as Morpheme).start, end: head.end, kind, ...(role ? { role } : {}) })
}

// What may stand before a name and is no part of it.
const notPart = new Set(
  '同 当 各 元 前 現 約 両 諸 他 故 某 その この あの 当時 現在 以前 以後 以降 後 今回 同じ 母校 名門 大手 地元 計 初 のち 主 際 中 間 時 上 下 内 外 一方 ほか 等 など 及び'.split(
    ' ',
  ),
)

// Offices and bodies whose name is made of plain words: 審議+会, 取引+所, 人民解放+軍.
const formalPairs =
  /(?:委員会|協議会|審議会|評議会|協力会|振興会|青年会|婦人会|後援会|連絡会|互助会|保存会|奉頒会|取引所|裁判所|高裁|地裁|家裁|簡裁|最高裁|研究所|試験所|検査局|監督局|管理局|安全局|保障局|整備局|調査局|情報局|解放軍|革命軍|義勇軍|反乱軍|政府軍|国防軍|共和党|民主党|自由党|社会党|共産党|労働党|労農党|保守党|国民党|進歩党|人民党|連邦党|公明党|維新|貴族院|参議院|衆議院|元老院|枢密院|上院|下院|協同組合|共済組合|労働組合|共同企業体|合同企業体|国際連合|国際連盟)$/
const geographic = new Set(
  '川 池 湖 沼 滝 山 岳 峠 島 岬 湾 温泉 駅 橋 坂 寺 神社 城 村 町 丁目 高原 海岸 海峡 湿原 干潟 渓谷 公園 ニュータウン 団地 商店街 通り 大通り 街道 地区'.split(
    ' ',
  ),
)

// Heads that as often end a description as a name: 製紙会社, 関係機関, 人気バンド.
const plainBodies = new Set(
  '会社 法人 企業 団体 機関 施設 番組 部隊 本部 事務局 事務所 工場 店 本店 支店 支社 本社 クラブ チーム リーグ バンド センター サークル グループ サービス システム ソフト テレビ ラジオ 映像 企画 開発 新聞 放送 出版 出版社 音楽 レコード 学校 大学 高校 中学 中学校 小学校 病院 代表 教会 保険 生命 火災 海上 交通 バス 自動車 鉄道 電力 電気 電話 通信 貿易 金属 石油 食品 繊維 ガス スーパー ストア スタジオ プロ 派遣 不動産 病院 研究室 教室 家 勢 組 流 室 部 課 店 会'.split(
    ' ',
  ),
)

/** Whether plain words before a head make a name of it all the same. */
function distinctBefore(morphemes: readonly Morpheme[], first: number, at: number): boolean {
  const head = morphemes[at] as Morpheme
  const before = morphemes[at - 1] as Morpheme
  const text = morphemes
    .slice(first, at + 1)
    .map((m) => m.text)
    .join('')
  if (text.length >= 5 && formalPairs.test(text)) return !generic.has(text.replace(formalPairs, ''))
  if (text.length >= 4 && /(?:社|党|軍)$/.test(text) && head.text.length === 1 && at - first >= 2)
    return !morphemes.slice(first, at).some((m) => generic.has(m.text) || m.text.startsWith('会'))
  if (
    text.length >= 5 &&
    head.text.length >= 2 &&
    (bodyHeads.has(head.text) || companyHeads.has(head.text)) &&
    !plainBodies.has(head.text) &&
    head.part !== '名詞,サ変接続' &&
    morphemes
      .slice(first, at)
      .some((m) => /^名詞,(?:一般|サ変接続|固有名詞)/.test(m.part) && m.text.length >= 2 && !generic.has(m.text))
  )
    return true
  if (
    geographic.has(head.text) &&
    before.text.length >= 2 &&
    !generic.has(before.text) &&
    /^名詞,(?:一般|固有名詞)/.test(before.part) &&
    !isCounter(before)
  )
    return head.part.startsWith('名詞,接尾') || head.text.length >= 2
      ? !/(?:温泉|公園|団地|通り|街道|地区|商店街|町|村|寺|城|橋|駅|山|島)$/.test(head.text) ||
          katakana.test(before.text) ||
          hiragana.test(before.text)
      : false
  if (head.text.length < 2 || head.part === '名詞,サ変接続') return false
  for (let one = first; one < at; one += 1)
    if (!generic.has((morphemes[one] as Morpheme).text) && distinct(morphemes[one] as Morpheme, head)) return true
  return false
}

// An ordinary noun names a clinic or a school only where people do name them so: ひまわりクリニック, 青空作業所.
function distinct(m: Morpheme, head: Morpheme): boolean {
  if (m.part !== '名詞,一般' && m.part !== '名詞,固有名詞,一般') return false
  const role = roleOf(head.text)
  return m.text.length >= 2 && (role === 'care' || role === 'school')
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
  if (/^[・=＝\-&＆]$/.test(one.text)) return at
  if (katakana.test(one.text) || (latin.test(one.text) && morphemes[at + 1]?.text === '・'))
    return foreignName(morphemes, at, to, push)
  if (isPerson(one) && !katakanaWords.has(one.text)) {
    if (one.text.length === 1 && hiragana.test(one.text)) return at
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

function fullName(one: Morpheme, beside: Morpheme, after: Morpheme | undefined, goesOn: boolean): boolean {
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

const kanjiEvent = /(?:戦争|時代|の乱|の変|の戦い|の役|事件|革命|五輪|大会|賞|杯)$/

function personEnd(morphemes: readonly Morpheme[], at: number, to: number): number {
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
const givenLike = (text: string): boolean =>
  /[子美恵香代江奈菜花華乃織穂里理世佳紀希妃郎朗太介助輔夫雄男彦之也哉人斗翔樹輝志司治次二三一吾児悟平明昭弘宏博浩裕祐幸行之久義吉善良正雅政昌信伸進真誠実健剛毅武勝茂稔守衛隆孝敬貴俊敏聡哲徹秀英栄繁蔵造三作松丸]$/.test(
    text,
  )

/** Foreign names and brands in katakana: whatever the dictionary does not know as a plain word, with its parts around ・. */
function foreignName(
  morphemes: readonly Morpheme[],
  at: number,
  to: number,
  push: (end: number, kind: Found['kind']) => number,
): number {
  let end = at
  let named = 0
  let dots = 0
  let places = 0
  while (end < to) {
    const one = morphemes[end] as Morpheme
    if (/^[・=＝\-&＆]$/.test(one.text)) dots += 1
    else if (katakana.test(one.text) || (latin.test(one.text) && (dots > 0 || morphemes[end + 1]?.text === '・'))) {
      if (isProper(one) && !one.unknown) named += 1
      else if (
        one.text.length > 1 &&
        one.text
          .split('・')
          .some(
            (part) =>
              part.length > 1 && !plainWord(part) && !(one.unknown && compound(part) && !one.text.includes('・')),
          )
      )
        named += 1
      if (one.text.includes('・') && one.text.length > 1) dots += 1
      if (isPlace(one)) places += 1
    } else break
    end += 1
  }
  if (end < to && end > at && (morphemes[end] as Morpheme).part === '名詞,数' && morphemes[end + 1]?.text === '世')
    end += 2
  while (end > at && /^[・=＝\-&＆]$/.test((morphemes[end - 1] as Morpheme).text)) end -= 1
  if (end === at) return at
  if (dots > 0) {
    const tail = (morphemes[end - 1] as Morpheme).text
    const body = [...chainHeads].some((head) => tail.endsWith(head))
    return named > 0 || body ? push(end, places > 0 ? 'place' : body ? 'organisation' : 'person') : end - 1
  }
  const one = morphemes[at] as Morpheme
  if (isProper(one) || (one.unknown && one.text.length >= 2 && !plainKatakana(one.text))) {
    // A name before a plain word: only the name, unless more names follow at once.
    let stop = at + 1
    while (
      stop < end &&
      (isProper(morphemes[stop] as Morpheme) ||
        ((morphemes[stop] as Morpheme).unknown && !plainKatakana((morphemes[stop] as Morpheme).text)))
    )
      stop += 1
    if (morphemes[stop]?.part === '名詞,数' && morphemes[stop + 1]?.text === '世') return push(stop + 2, 'person')
    return push(stop, isPlace(one) ? 'place' : isPerson(one) ? 'person' : 'organisation')
  }
  return at
}

const chainHeads = [
  'グループ',
  'カンパニー',
  'システムズ',
  'バンク',
  'レコード',
  'オイル',
  'モーター',
  'リーグ',
  'ラジオ',
  'テレビ',
  'ガレージ',
  'コーポレーション',
  'ネットワーク',
  'ネットワークス',
  'エアラインズ',
  'ナショナルズ',
  'スターズ',
  'コミック',
  'コミックス',
  'ソサエティ',
  'ファンド',
  'ユニオン',
  'クラブ',
  'エレクトリック',
  'スタジオ',
  'ピクチャーズ',
  'エンタテインメント',
  'エンターテインメント',
  'デジタル',
  'ヘリコプター',
  'フィルム',
  'プレス',
  'タイムズ',
  'ポスト',
  'サービス',
  'パートナーズ',
  'トラスト',
  'インスティテュート',
  'カレッジ',
  'ユニバーシティ',
  'ホスピタル',
  'センター',
]
// Endings that loanwords have and names seldom do.
const loanEnding =
  /(?:ション|ジョン|メント|ニング|ティング|リング|ビリティ|リティ|ティスト|イズム|ロジー|グラム|グラフィー|グラフィ|フォーム|ウェア|ワーク|システム|サイト|ゲーム|ソフト|エンジン|マシン|プログラム|ヴァージョン|バージョン|フェスティバル|スタイル|タイプ|モデル|ロボット|プレイヤー|プレーヤー|ライター|メーカー|ベース|シリーズ|ストーリー|コンテスト|コンペ|ランキング|チャート|アルバム|シングル|ツアー|ライブ|ライヴ|コンサート|イベント|シーン|ジャンル|メディア|コンテンツ|データ|ファイル|カード|ケース|セット|キット|ボール|ロール|ルール|レース|ラリー|リンク|ギター|ベース|ドラム|ピアノ)$/
const plainKatakana = (text: string): boolean =>
  text.split('・').every((part) => loanEnding.test(part) || compound(part))
const plainWord = (text: string): boolean => katakanaWords.has(text) || isWord(text)

/** ロックミュージシャン: an unknown row of katakana that plain words make up is no name. */
function compound(text: string): boolean {
  if (text.length > 20 || text.length < 2) return text.length < 2
  const reach: boolean[] = [true]
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = Math.max(0, end - 10); start < end && !reach[end]; start += 1) {
      if (reach[start] && end - start >= 2 && plainWord(text.slice(start, end))) reach[end] = true
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
      const nameLike =
        isPerson(one) ||
        katakana.test(one.text) ||
        (kanji.test(one.text) && isNoun(one)) ||
        (hiragana.test(one.text) &&
          (isNoun(one) || one.unknown || /^(?:副詞|動詞|感動詞|形容詞)/.test(one.part)) &&
          one.text.length >= 2 &&
          first === at) ||
        (latin.test(one.text) && one.text.length > 1)
      if (
        !nameLike ||
        isCounter(one) ||
        calledByRole.has(one.text) ||
        /^名詞,(?:代名詞|接尾,(?!一般|人名))/.test(one.part)
      )
        break
      first -= 1
      length += one.text.length
    }
    if (first === at) continue
    const parts = morphemes.slice(first, at)
    const name = parts.map((m) => m.text).join('')
    const title = honorific.text.length > 1 && !/^(?:さん|くん|ちゃん|さま|たん|っち)$/.test(honorific.text)
    if (
      /^(?:さま|様)$/.test(honorific.text) &&
      /^[おご]/.test((morphemes[first - 1]?.text ?? '') + name) &&
      !parts.some(isPerson)
    )
      continue
    if (calledByRole.has(name) || [...calledByRole].some((role) => role.length >= 2 && name.endsWith(role))) continue
    if (/[屋員師士者長主官婦医生手官民客方様]$/.test(name) && !parts.some(isPerson)) continue
    // 担当医師, 精神科医師: a title makes a name only of what could be one.
    if (
      title &&
      honorific.text !== '先生' &&
      honorific.text !== '様' &&
      honorific.text !== '氏' &&
      !parts.some(isPerson)
    )
      continue
    if (
      (honorific.text === '先生' || honorific.text === '氏') &&
      !parts.some((m) => isProper(m) || m.unknown || katakana.test(m.text)) &&
      !(kanji.test(name) && name.length <= 3 && !generic.has(name) && !parts.some((m) => m.part === '名詞,サ変接続'))
    )
      continue
    if (!parts.some((m) => isProper(m) || m.unknown) && name.length === 1) continue
    const role: Role | undefined =
      honorific.text === '先生' || /^(?:医師|看護師|主治医|ドクター|ナース|院長|婦長|師長)$/.test(honorific.text)
        ? taught(morphemes, at)
          ? 'teacher'
          : 'carer'
        : undefined
    found.push({
      start: (parts[0] as Morpheme).start,
      end: role ? honorific.end : honorific.start,
      kind: 'person',
      key: name,
      ...(role ? { role } : {}),
    })
  }
}

const taught = (morphemes: readonly Morpheme[], at: number): boolean =>
  morphemes
    .slice(Math.max(0, at - 8), at + 8)
    .some((m) =>
      /^(?:学校|担任|教室|授業|塾|小学校|中学|中学校|高校|部活|校長|教頭|英語|数学|国語|理科|体育|音楽)$/.test(m.text),
    )

const softHonorific =
  /(?<=^|[^ぁ-んー]|[のはがともにへや])([ぁ-んー]{2,4}?)(?:ちゃん(?!と[^い話会])|くん(?=[はがをにのとも、。へ」\s]|$))/gu
const softFacility =
  /([ぁ-んー]{2,8})([\u3400-\u9fffァ-ヶー]{0,8}?)(病院|クリニック|医院|診療所|作業所|デイケア|支援センター|大学|高校|中学校|小学校|幼稚園|保育園|薬局|ホーム|ハウス|学園|教会|事業所|ステーション)/gu
const headFirst =
  /([\u3400-\u9fffァ-ヶー]{0,12}(?:支援センター|センター|事業所|作業所|クリニック|サロン|ステーション|ホーム|ハウス|デイケア))((?![はがをにでともへやのかなよねっしすたてだらまれくもいうけ])[ぁ-んー]{3,8}?)(?=[にでのへはがを、。]|$)/gu
const softCorporation =
  /(?:活動法人|NPO法人|福祉法人|医療法人|社団法人|財団法人|医療法人社団)([ぁ-んー]{2,10}?)(?=[のがはにをでと、。」\s]|$)/gu
const publicBody =
  /(?:国立|県立|市立|都立|府立|道立|私立|町立|村立|区立|組合立|独立行政法人)[\u3400-\u9fffァ-ヶー・]{1,24}?(?:病院|医療センター|研究センター|支援センター|センター|大学|高等学校|高校|中学校|小学校|養護学校|図書館|美術館|博物館)/gu
const softHouse = /([ぁ-んー]{3,8})の(?:会|家|里|郷|杜|輪|森|丘)(?=[はがをにでへとのも、。]|$)/gu
const notHouse =
  /(?:わたし|うち|みんな|だれか|となり|ちゃん|さん|くん|ともだち|あなた|きみ|ぼく|おれ|じぶん|かれ|かのじょ|むかし|いま|こども|おや|する|した|いる|ある|ない|って|から|まで|より|この|その|あの|たち)$/
const kinName =
  /(?:友達|友だち|友人|親友|妹|弟|姉|兄|娘|息子|夫|妻|恋人|彼氏|彼女|いとこ|従兄弟|従姉妹|甥|姪|孫|同僚|先輩|後輩|同級生|幼なじみ|仲間|隣人|飼い犬|飼い猫|犬|猫)の([ァ-ヶー]{2,6}|[ぁ-んー]{2,4}?)(?=[はがをにともへ、。]|から|だけ|より)/gu
const notKinName =
  /^(?:こと|そば|もと|ため|うち|ほう|よう|おかげ|せい|とき|はなし|なか|ところ|いえ|そと|まえ|あと|ゆめ|こえ|かお|ひとり|だれか|みんな|ひとつ|しごと|いのち|きもち|ことば|たましい|めんどう|せわ|おと|におい|ふり|ぶん|ほか|はず|まま|つもり|おなか|あたま|からだ|こころ|へや|ふく|くつ|おかね|けが|びょうき|し|ものまね|もの|うた|え|め|て|そう|いう)$/
const calledSoftly =
  /^(?:お?(?:かあ|とう|にい|ねえ|ばあ|じい|ば|じ|ひめ|じょう|きゃく)|あか|ぼっ|いぬ|ねこ|わん|にゃん|うさぎ|みん|みな|もう|もっと|なん|だれ|これ|それ|あれ|ぜん|いつも)$/
const leading =
  /^(?:[はがをにでともへやの]|から|まで|より|って|この|その|あの|どの|という|みたいな|ような|ちがう|おなじ|いまの|むかしの|ちかくの|となりの|いつもの)+/

/** Names in hiragana, which the dictionary cuts to pieces: ななみちゃん, みなと病院, 法人そよかぜ. */
function softNames(text: string, found: Found[]): void {
  for (const match of text.matchAll(softHonorific)) {
    const value = match[1] ?? ''
    if (!calledSoftly.test(value))
      found.push({ start: match.index, end: match.index + value.length, kind: 'person', key: value })
  }
  for (const match of text.matchAll(softFacility)) {
    const soft = (match[1] ?? '').replace(leading, '')
    const open = match.index === 0 || !/[\u3400-\u9fff]/.test(text.charAt(match.index - 1))
    const named =
      soft.length >= 2 &&
      !/(?:さん|くん|ちゃん|する|した|いる|いた|ない|たい|です|ます)/.test(soft) &&
      (isWord(soft) || (open && !/[のなたいるてでにをはがともへうくしり]$/.test(soft)))
    const end = match.index + match[0].length
    if (named && !calledByRole.has(soft) && !kinNouns.has(soft))
      found.push({
        start: end - (match[2] ?? '').length - (match[3] ?? '').length - soft.length,
        end,
        kind: 'organisation',
        role: 'care',
      })
  }
  for (const match of text.matchAll(publicBody))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'organisation',
      role: roleOf(/(?:病院|センター|大学|高校|学校|館)$/.exec(match[0])?.[0] ?? '') ?? 'care',
    })
  for (const match of text.matchAll(headFirst))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'organisation', role: 'care' })
  for (const match of text.matchAll(softHouse)) {
    const soft = (match[1] ?? '').replace(leading, '')
    if (soft.length < 2 || notHouse.test(soft) || kinNouns.has(soft)) continue
    const end = match.index + match[0].length
    found.push({ start: end - 2 - soft.length, end, kind: 'organisation', role: 'group' })
  }
  for (const match of text.matchAll(kinName)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (!notKinName.test(value) && !katakanaWords.has(value) && !isWord(value))
      found.push({ start: end - value.length, end, kind: 'person', key: value })
  }
  for (const match of text.matchAll(softCorporation)) {
    if (/^(?:で|と|の|が|は|を|に|や|も|へ|か|など|による|として)/.test(match[1] ?? '')) continue
    const before = /[\u3400-\u9fffA-Z]{0,14}$/.exec(text.slice(Math.max(0, match.index - 14), match.index))?.[0] ?? ''
    found.push({
      start: match.index - before.length,
      end: match.index + match[0].length,
      kind: 'organisation',
      role: 'group',
    })
  }
}

const corporate =
  /(?:株式会社|有限会社|合同会社|合資会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|社会福祉法人|医療法人(?:社団|財団)?|特定非営利活動法人|NPO法人|宗教法人|学校法人|独立行政法人|認定NPO法人|\(株\)|㈱)/gu
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
      else if (
        one.text === 'の' &&
        inner === 0 &&
        last > at &&
        next &&
        isNoun(next) &&
        morphemes[last + 2]?.text !== undefined &&
        !isNoun(morphemes[last + 2] as Morpheme)
      ) {
        inner += 1
        last += 1
      } else break
    }
    if (last > at)
      found.push({
        start: match.index,
        end: (morphemes[last - 1] as Morpheme).end,
        kind: 'organisation',
        role: /医療/.test(match[0])
          ? 'care'
          : /学校/.test(match[0])
            ? 'school'
            : /会社|株/.test(match[0])
              ? 'work'
              : 'group',
      })
  }
  for (let index = 1; index + 1 < morphemes.length; index += 1) {
    const first = morphemes[index - 1] as Morpheme
    const head = morphemes[index + 1] as Morpheme
    if ((morphemes[index] as Morpheme).text !== 'の' || !/^(?:会|里|郷|杜|家|園|輪|森|丘|広場)$/.test(head.text))
      continue
    if (hiragana.test(first.text) && first.text.length >= 3 && isNoun(first) && !kinNouns.has(first.text))
      found.push({ start: first.start, end: head.end, kind: 'organisation', role: 'group' })
  }
}

const latinRun =
  /[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f\d&.'’!-]*(?: [A-Z\u00c0-\u00de\d&][A-Za-z\u00c0-\u024f\d&.'’!-]*)*/gu
const measured =
  /^(?:[kcmμ]?[mglL]|[kMGT]?[BbWV]|[kMG]?Hz|mm|cm|km|kg|mg|ml|dB|CM|CD|DVD|TV|PC|OK|NG|OP|ED|PV|MV|LP|EP|SP|BD|BGM|DJ|MC|MVP|GDP|IT|AI|SF|RPG|OS|CPU|GPU|LED|LSI|IC|HP|SNS|URL|ID|QR|GPS|ATM|VIP|CEO|OL|NPO|NGO|QOL|ADL|SST|WRAP|[A-Z]|AM|PM|am|pm|vs|No|NO|Vol|vol|feat|ver|Ver|I{1,3}|IV|VI{0,3}|[AB]面|TOP|BEST|[A-Z]\d{0,3}|\d+)$/
/** Names in Latin letters among Japanese: companies and groups are written so; units, kinds of disc and everyday words are not names. */
function latinNamesIn(text: string): Found[] {
  const found: Found[] = []
  for (const match of text.matchAll(latinRun)) {
    const value = match[0].replace(/[.!'-]+$/, '')
    const words = value.split(/[ &]+/)
    const named = words.some((word) => {
      const bits = bitsOf(word.toLowerCase())
      if (measured.test(word) || /\d/.test(word) || (bits & known.kept && !publicBodies.has(word.toLowerCase())))
        return false
      if (word === word.toLowerCase()) return false
      if (word === word.toUpperCase()) return word.length >= 2
      return words.length > 1
        ? !(bits & known.frequent) || words.length > 2
        : (bits & ordinary) === 0 || word.slice(1) !== word.slice(1).toLowerCase()
    })
    if (named) found.push({ start: match.index, end: match.index + value.length, kind: 'organisation', key: value })
  }
  return found
}

/** Where there is no dictionary: runs of kanji, of katakana, of hiragana, as if each were a noun. */
function scriptRuns(text: string): Morpheme[] {
  const morphemes: Morpheme[] = []
  for (const match of text.matchAll(
    /[\u3400-\u9fff々〆ヶ]{1,40}|[ァ-ヺー]{1,40}|さん|くん|ちゃん|様|さま|[ぁ-ゖー]|[A-Za-z]{1,40}|[\s\S]/gu,
  )) {
    const value = match[0]
    const start = match.index
    if (kanji.test(value) && value.length > 1) {
      const head = headOf(value)
      if (head && head.length < value.length) {
        morphemes.push({
          start,
          end: start + value.length - head.length,
          text: value.slice(0, -head.length),
          part: '名詞,固有名詞,一般',
          unknown: false,
        })
        morphemes.push({
          start: start + value.length - head.length,
          end: start + value.length,
          text: head,
          part: '名詞,接尾,一般',
          unknown: false,
        })
        continue
      }
    }
    const part = kanji.test(value)
      ? '名詞,一般'
      : katakana.test(value)
        ? '名詞,一般'
        : /^[A-Za-z]/.test(value)
          ? '名詞,一般'
          : honorifics.has(value)
            ? '名詞,接尾,人名'
            : '助詞'
    morphemes.push({ start, end: start + value.length, text: value, part, unknown: katakana.test(value) })
  }
  return morphemes
}

function headOf(value: string): string | undefined {
  for (let length = Math.min(6, value.length - 1); length >= 1; length -= 1) {
    const tail = value.slice(-length)
    if (
      honorifics.has(tail) ||
      (length > 1 && (companyHeads.has(tail) || bodyHeads.has(tail) || placeHeads.has(tail))) ||
      /^[市区町村県駅]$/.test(tail)
    )
      return tail
  }
  return undefined
}
