// Names in katakana: foreign people and places, and brands, told from the loanwords that every sentence has.
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isGivenName, isWord, type Morpheme } from '../../lexicon/morphemes.ts'
import type { Found } from '../span.ts'
import { isLink, isPerson, isPlace, isProper, katakana, latin } from './kinds.ts'

/** Foreign names and brands in katakana: whatever the dictionary does not know as a plain word, with its parts around ・. */
export function foreignName(
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
    if (isLink(one.text)) dots += 1
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
  while (end > at && isLink((morphemes[end - 1] as Morpheme).text)) end -= 1
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
    return push(
      stop,
      isPlace(one) ? 'place' : isPerson(one) || (one.unknown && one.text.length <= 5) ? 'person' : 'organisation',
    )
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
  /(?:ション|ジョン|メント|サウルス|トプス|プテラ|ノドン|ニング|ティング|リング|(?<=..)[チキピビミディシジイッ]ング|ビリティ|リティ|ティスト|イズム|ロジー|グラム|グラフィー|グラフィ|フォーム|ウェア|ワーク|システム|サイト|ゲーム|ソフト|エンジン|マシン|プログラム|ヴァージョン|バージョン|フェスティバル|スタイル|タイプ|モデル|ロボット|プレイヤー|プレーヤー|ライター|メーカー|ベース|シリーズ|ストーリー|コンテスト|コンペ|ランキング|チャート|アルバム|シングル|ツアー|ライブ|ライヴ|コンサート|イベント|シーン|ジャンル|メディア|コンテンツ|データ|ファイル|カード|ケース|セット|キット|ボール|ロール|ルール|レース|ラリー|リンク|ギター|ベース|ドラム|ピアノ)$/
export const plainKatakana = (text: string): boolean =>
  text.split('・').every((part) => loanEnding.test(part) || plainWord(part) || compound(part))
// カゴ, メガネ: words of one's own, written in katakana.
export function inHiragana(text: string): string {
  let soft = ''
  let same = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x30a1 || code > 0x30f6) continue
    soft += text.slice(same, at) + String.fromCharCode(code - 0x60)
    same = at + 1
  }
  return same === 0 ? text : soft + text.slice(same)
}
const plainWord = (text: string): boolean =>
  katakanaWords.has(text) ||
  isWord(text) ||
  (text.length >= 2 && text.length <= 8 && isWord(inHiragana(text)) && !isGivenName(text))

// Two letters are a part only where they are said alone too: almost any name can be cut into words of two.
const plainPart = (text: string): boolean =>
  katakanaWords.has(text) || (text.length > 2 && isWord(text)) || shortParts.has(text)
const shortParts = new Set(
  'バス ゴム ビル ガス キー カー プロ デモ ピン メモ バー ミニ ネタ ボス ベル ドア タグ ログ ロゴ コン マン オフ オン アウト イン ハイ ロー トップ ノン セミ マイ テレ ラボ レア パン ミス マル メガ ギガ キロ ミリ デジ アナ エコ バイ オー ソロ レス ワン ツー ヘア ジム'.split(
    ' ',
  ),
)

/** ロックミュージシャン: an unknown row of katakana that plain words make up is no name. */
function compound(text: string): boolean {
  if (text.length > 20 || text.length < 2) return text.length < 2
  const reach: boolean[] = [true]
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = Math.max(0, end - 10); start < end && !reach[end]; start += 1) {
      if (reach[start] && end - start >= 2 && plainPart(text.slice(start, end))) reach[end] = true
    }
  }
  return reach[text.length] === true
}
