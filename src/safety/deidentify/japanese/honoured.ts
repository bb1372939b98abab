// Names by what is said after them: さん, くん, 先生, 様.
import { loneNames, wordNames } from '../../lexicon/given-names-written.ts'
import { calledByRole, generic, honorifics } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isGivenName, isSurname, type Morpheme } from '../../lexicon/morphemes.ts'
import type { Found, Role } from '../span.ts'
import { plainKatakana } from './foreign.ts'
import { hiragana, isCounter, isNoun, isPerson, isProper, kanji, katakana, latin } from './kinds.ts'
import { isAbbreviation } from './latin-names.ts'

// Surnames of one character that Chinese and Korean people bear and that the dictionary has only as words.
export const eastAsian =
  '曺蔣薄伍李王張劉陳楊黄趙呉周徐孫馬朱胡林郭何高羅鄭梁謝宋唐許鄧韓馮曹彭曾蕭董潘袁余杜葉程魏蘇呂丁沈任姚盧姜崔鍾譚陸汪范金廖賈夏鄒熊孟秦邱尹薛雷侯龍陶黎賀毛郝顧龔邵銭戴莫孔湯朴申権安柳洪全'

const longestRole = Math.max(...[...calledByRole].map((role) => role.length))
function endsInRole(name: string): boolean {
  for (let size = Math.min(longestRole, name.length); size >= 2; size -= 1)
    if (calledByRole.has(name.slice(-size))) return true
  return false
}

/** What stands before さん, くん, 先生: a name, unless it is what somebody is. */
export function honoured(morphemes: readonly Morpheme[], found: Found[]): void {
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
        (latin.test(one.text) && one.text.length > 1 && !isAbbreviation(one.text))
      if (
        !nameLike ||
        isCounter(one) ||
        calledByRole.has(one.text) ||
        /^名詞,(?:代名詞|接尾,(?!一般|人名))/.test(one.part) ||
        (one.text.length > 1 && /^名詞,副詞可能/.test(one.part))
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
      !parts.some(isPerson) &&
      !isSurname(name)
    )
      continue
    if (calledByRole.has(name) || endsInRole(name)) continue
    if (/[屋員師士者長主官婦医生手官民客方様]$/.test(name) && !parts.some(isPerson)) continue
    // ロキソニン様々: thanks to a medicine.
    if (/^[様さ]/.test(honorific.text) && honorific.text !== 'さん' && katakanaWords.has(name)) continue
    // ワンさん from 台北, but ワンちゃん on a lead.
    if (name === 'ワン' && honorific.text !== 'さん') continue
    if (isCalling(name) || (/^[おご]$/.test(morphemes[first - 1]?.text ?? '') && !parts.some(isPerson))) continue
    if (/^[\u3400-\u9fff]{3,}[士師員者屋医官]$/u.test(name)) continue
    // 担当医師, 精神科医師: a title makes a name only of what could be one.
    if (
      title &&
      honorific.text !== '先生' &&
      honorific.text !== '様' &&
      honorific.text !== '氏' &&
      !parts.some(isPerson) &&
      !isSurname(name)
    )
      continue
    if (
      (honorific.text === '先生' || honorific.text === '氏') &&
      !parts.some((m) => isProper(m) || m.unknown || katakana.test(m.text)) &&
      !(
        kanji.test(name) &&
        name.length <= 3 &&
        (!generic.has(name) || compass.test(name)) &&
        !parts.some((m) => m.part === '名詞,サ変接続')
      )
    )
      continue
    if (
      !parts.some((m) => isProper(m) || m.unknown) &&
      name.length === 1 &&
      !isSurname(name) &&
      !eastAsian.includes(name) &&
      !compass.test(name) &&
      !(/^(?:さん|ちゃん|くん)$/.test(honorific.text) && (likeAName(name) || isGivenName(name)))
    )
      continue
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

// 東先生, 北先生: surnames of one character that are directions and kinds of trees too.
const compass =
  /^[東西南北森林原谷岡関石木平安高古中上神竹萩友徳善誠直真光白黒青赤緑金水土浜橋坂宮城沢島崎杉松桜梅藤菊堀堤辻星泉滝今角勝]$/
// 虹さん, 春さん: given names of one character, and what people call themselves after. 月, 雨 and the like are no callings.
export const likeAName = (name: string): boolean =>
  loneNames.has(name) ||
  wordNames.has(name) ||
  /^[春夏秋冬虹風朝夕陽露雫鈴椛藤菊梅蓮葵杏石竹萩古黒赤青白緑中神関福寿喜楽宝鶴松銀鉄玉珠]$/u.test(name)
// パートさん, インストラクターさん: what one is called by one's work. ココアさん may be what somebody calls themselves.
const agent =
  /(?:ター|ダー|ナー|カー|ワー|マー|ヤー|ラー|サー|パー|バー|ジャー|ニア|ティア|ニスト|リスト|シスト|ティスト|ピスト|イスト|パート|バイト|メンバー|スタッフ|コーチ|チーフ|マスター|オーナー|パパ|ママ|マン|レディー?|ガール|ボーイ|ナース|メイト|フレンド|ゲスト|ホスト|モデル|プロ|アイドル|ニート|シェフ|パティシエ|タレント|ファン|ドクター|エンジニア|デザイナー|マネ|ケア|サビ管|シスター|ブラザー)$/u
const isCalling = (name: string): boolean =>
  /^[ァ-ヶー]+$/.test(name) && agent.test(name) && plainKatakana(name) && !isGivenName(name) && !isSurname(name)

const taught = (morphemes: readonly Morpheme[], at: number): boolean =>
  morphemes
    .slice(Math.max(0, at - 8), at + 8)
    .some((m) =>
      /^(?:学校|担任|教室|授業|塾|小学校|中学|中学校|高校|部活|校長|教頭|英語|数学|国語|理科|体育|音楽)$/.test(m.text),
    )
