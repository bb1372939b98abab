// Names by the word they end in: schools, clinics, companies, bodies, places, with what makes them names and not descriptions.
import { bodyHeads, companyHeads, generic, placeHeads, roleOf } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import type { Morpheme } from '../../lexicon/morphemes.ts'
import type { Found } from '../span.ts'
import { plainKatakana } from './foreign.ts'
import { hiragana, isCounter, isHeadWord, isProper, kanji, katakana, latin } from './kinds.ts'
import { isAbbreviation } from './latin-names.ts'

/** Where a run reaches a word that says what it is (大学, 駅, 工業), and a name stands before it, the whole is one find. */
export function headed(morphemes: readonly Morpheme[], from: number, to: number, found: Found[]): void {
  let first = from
  while (first < to && notPart.has((morphemes[first] as Morpheme).text)) first += 1
  let own = false
  let named = false
  let last = -1
  for (let at = first; at < to; at += 1) {
    const m = morphemes[at] as Morpheme
    const isHead = at > first && isHeadWord(m.text)
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
          (latin.test(m.text) && m.text.length > 1 && !isAbbreviation(m.text))))
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
export const notPart = new Set(
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
  // ロープワーク教室: a course, and a kind of shop.
  if (/^(?:教室|カフェ|サロン|店|塾)$/.test(head.text) && katakanaWords.has(m.text)) return false
  return m.text.length >= 2 && (role === 'care' || role === 'school')
}
