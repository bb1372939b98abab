// Names by what stands around them: kin and callings before の and ・, verbs of belonging, kinds of bodies, and rows of kanji that
// are a surname with something after it that is no word.

import { isKanaName } from '../../lexicon/given-names.ts'
import { kanaToday } from '../../lexicon/given-names-written.ts'
import { calledByRole, generic, kinNouns, namesAndWords } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isGivenName, isOther, isSurname, isWord, morphemesOf } from '../../lexicon/morphemes.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'
import { bodiesByShape } from './bodies.ts'
import { inHiragana, plainKatakana } from './foreign.ts'
import { eastAsian } from './honoured.ts'
import { isHeadWord } from './kinds.ts'
import { givenLike } from './persons.ts'

const kin =
  '(?:友達|友だち|友人|親友|妹|弟|姉|兄|娘|息子|長男|次男|三男|長女|次女|三女|夫|妻|恋人|彼氏|彼女|いとこ|甥|姪|孫|同僚|先輩|後輩|同級生|幼なじみ|仲間|父|母|祖父|祖母|主人公)'
const kinOf = new RegExp(
  `${kin}[の・]([\\u3400-\\u9fff々]{2,4})(?=[はがをにともへや、。（(「]|から|だけ|より|という|って)`,
  'gu',
)
// 母の未来, 妻の仕事: things a person has, some of them names as well.
const owned = /^(?:未来|希望|将来|真実|心配|幸福|自由|平和|美貌|存在|遺影|遺骨|命日|実家|墓前|姿勢|名前|言葉|笑顔)$/

const calling =
  /(?:家|者|手|優|員|役|督|師|公|長|人|将|王|士|官|男|女|父|母|妻|夫|兄|弟|姉|妹|娘|息子|代表)・([\u3400-\u9fff\uf900-\ufaff々]{2,5}|[ぁ-ん]{2,4}|[ァ-ヶー]{2,12})(?=[はがをにのとも、。（(「]|ら)/gu
const callingEnd = /(?:家|者|手|優|員|役|督|師|長|人|将|王|士|官|夫|妻|表|曲|詞|出|本|集|影|務|事|画|業)$/
// お延という妻, お岩・お梅: women of old stories.
const ofOld =
  /お[\u3400-\u9fff](?=という(?:妻|女|娘|人|名)|・お[\u3400-\u9fff]の|の二役)|(?<=お[\u3400-\u9fff]・)お[\u3400-\u9fff](?=の)/gu
const introduced =
  /([\u3400-\u9fff\uf900-\ufaff々]{2,4}|[ァ-ヶー]{2,8}|[ぁ-んー]{2,6})(?=という(?:子|人|名の|友|男|女|先生|同級生|患者|妻|娘|息子|看護師))/gu
const played =
  /([\u3400-\u9fff\uf900-\ufaff々]{2,4}|[ぁ-ん]{2,4}|[ァ-ヶー]{2,8})(?=を演じ|に師事|役を演|役で出演|と結婚)/gu
const storyteller = /[\u3400-\u9fff\uf900-\ufaff々]{1,3}亭[\u3400-\u9fff\uf900-\ufaff々]{1,3}[ぁ-ん]{0,2}/gu
// 島州一は、日本の芸術家: how lives are told.
const opening =
  /(?<=^|[。\n])([\u3400-\u9fff\uf900-\ufaff々]{2,6}[ぁ-んァ-ヶー]{0,6}|[ぁ-ん]{4,8})(?=は、[^。、]{1,14}の[^。、]{0,12}(?:家|者|手|優|師|選手|監督|タレント|アイドル|モデル|ミュージシャン|アナウンサー|ライター|デザイナー|プロデューサー|人|士|員)(?:[、。]|$))/gu

const titled =
  /([\u3400-\u9fff\uf900-\ufaff々]{2,3}|[ァ-ヶー]{2,10}(?:・[ァ-ヶー]{2,10})?)(?=知事|伯爵|侯爵|公爵|男爵|子爵|大佐|中佐|少佐|大尉|提督|将軍|司教|神父|牧師|博士|議員|投手|捕手|王配|師(?:は|の|が|に)|皇女|皇子|親王)/gu
const afterSurname =
  /(?<![\u3400-\u9fff\uf900-\ufaff々])([\u3400-\u9fff\uf900-\ufaff々]{2,3})([ぁ-ん]{2,4}?)(?=[はがをにへとのもらや、。（(]|から|さん|だけ|って|役|他|と共|率い|自身)/gu
// アーサー・ロストロン, グレゴール: the dictionary cuts them into words of its own, the row as a whole is none.
const dotted = /(?<![ァ-ヶー・])[ァ-ヶー]{2,12}(?:・[ァ-ヶー]{1,12}){1,4}(?![ァ-ヶー・])/gu
const wholeRow = /(?<![ァ-ヶー・])[ァ-ヶー]{4,9}(?=[はがをにとのもや]|より|自身|伯爵|師|、)/gu
const initialled = /(?<![A-Za-z])[A-Z][.・](?:[A-Z][.・])?[ァ-ヶー]{2,10}/gu
// まつい+なつき: a row of hiragana at the head of a phrase that ends in a given name.
const softFull = /(?<=^|[、。「（\n]|は)([ぁ-んー]{2,4}?)([ぁ-ん]{3,4})(?=[がはのを]|さん|と共)/gu
const longRow = /(?<![\u3400-\u9fff々])[\u3400-\u9fff々]{4,6}(?![\u3400-\u9fff々])/gu
const crowned = /[\u3400-\u9fff]{2,3}(?:天皇|皇女|上皇|法皇)(?![\u3400-\u9fff])/gu
const mourned =
  /(?<![\u3400-\u9fff々])([\u3400-\u9fff々]{2,3}|[ァ-ヶー]{3,8})(?=の(?:死去|死後|逝去|遺族|長男|長女|次男|次女|弟子|実家|葬儀|訃報|誕生日))/gu
const eastRow = /(?<![\u3400-\u9fff々])[\u3400-\u9fff々]{2}(?=[はがをにとのも、。])/gu
const ambiguous = /^[高全金余安元関石白新沈何馬林原本洪権程成明宋方温水文牛万]/
// エリ, リョウタ: a given name as it is read, in katakana.
const katakanaGiven =
  /(?<![ァ-ヶー・])[ァ-ヶー]{2,5}(?=[はがもをに](?![は-ん]*語)|と(?:は|も|話|会|電話|一緒|いっしょ|けんか|別れ|結婚)|って|から|だけ|たち)/gu
const toSomebody =
  /^(?:[がは]|には|とは|も(?:来|一緒|同じ|入院|退院)|って(?:子|人|ば)|から(?:電話|連絡|LINE|返事|手紙)|だけ(?:が|は|に))/u
const work = /([ァ-ヶー]{5,12})(?=の(?:バイト|面接|社員|内定|パート|夜勤|店長)|で(?:働|バイト|夜勤|パート))/gu
const plainWork =
  /(?:センター|カフェ|ショップ|ストア|レストラン|バー|ホテル|スタッフ|サービス|リーダー|メーカー|スーパー|コンビニ|ホーム|オフィス|クリーニング|デリバリー|スクール|キッチン|スタンド|ヘルパー|サポート|ファミレス|ファストフード|ドラッグストア|ガソリンスタンド)$/
const fellowship = /(?:断酒会|自助会|家族会|患者会|当事者会|デイケア|作業所|サークル)[「『][^」』\n]{1,16}[」』]/gu
const met = /[\u3400-\u9fff]{2}(?=に(?:会[いうえっわ]|電話し|相談し)|と(?:会[いうえっわ]|話し|電話し|[喧け]))/gu
const kanjiOnly =
  /(?<![\u3400-\u9fff\uf900-\ufaff々])[\u3400-\u9fff\uf900-\ufaff々]{1,2}[子美恵香奈菜華乃穂佳紗妃郎朗太介助輔彦哉斗翔樹輝吾緒馬](?=[はがをにとのもへや、。・（(]|から|って|だけ)/gu
const row =
  /(?<![\u3400-\u9fff\uf900-\ufaff々])([\u3400-\u9fff\uf900-\ufaff々]{3,6})(?![\u3400-\u9fff\uf900-\ufaff々])/gu
const afterRow = /(?:参議|知事|市長|町長|村長|議員|大臣|専務|常務|理事|等|ら|氏|他|役|作|著|皇女|皇子)$/

/** 古葉+竹識, 李+経方: a surname, and after it a rest that is no word. */
function surnameRow(value: string): number {
  const cut = value.replace(afterRow, '')
  if (
    isOther(cut) ||
    calledByRole.has(cut) ||
    (isHeadWord(cut.slice(-1)) && !(/[国海江]$/.test(cut) && eastAsian.includes(cut.charAt(0)))) ||
    isHeadWord(cut.slice(-2))
  )
    return 0
  for (const size of [2, 1, 3]) {
    const rest = cut.slice(size)
    const surname = cut.slice(0, size)
    if (rest.length < 1 || rest.length > 3 || generic.has(surname) || kinNouns.has(surname)) continue
    if (
      size === 1 &&
      (rest.length !== 2 ||
        !(
          eastAsian.includes(surname) ||
          (isSurname(surname) && !/[前後新旧小大中高上下東西南北内外本]/.test(surname))
        ) ||
        isOther(cut.slice(0, 2)))
    )
      continue
    if (size > 1 && (!isSurname(surname) || (isOther(surname) && !givenLike(rest)))) continue
    if (rest.length === 1 ? !givenLike(rest) : isOther(rest) && !isGivenName(rest)) continue
    if (rest.length === 3 && !givenLike(rest)) continue
    return cut.length
  }
  // 竹識: four characters in a row of which no two and no three are a word, are a name.
  const pieces = [cut.slice(0, 2), cut.slice(1, 3), cut.slice(2), cut.slice(0, 3), cut.slice(1)]
  return cut.length === 4 && !pieces.some(isOther) && !/[一二三四五六七八九十百千年月日前後中間的化性者]/.test(cut)
    ? 4
    : 0
}

const body = '([A-Z][A-Za-z.&-]{1,20}|[ァ-ヶー]{3,16}(?:[・ ][ァ-ヶー]{2,12}){0,3}|[\\u3400-\\u9fffァ-ヶーA-Z]{3,14})'
const belonging = new RegExp(
  `${body}(?=に(?:入社|勤め|所属|入団|移籍|加入|在籍|勤務|就職|転職|復職|入学|編入|加盟)|を(?:退社|退団|買収|創業|設立|創立|結成|休職|中退)|と(?:契約|合併|提携)|の(?:傘下|子会社|親会社|ボーカル|メンバー|創業者|創設者|バイト|面接|社員|内定))`,
  'gu',
)
const unnamedBody =
  /^(?:.*(?:企業|事務所|会社|業界|部門|全社|各社|両社|同社|当社|他社|弊社|自社|球団|団体|学校|大学|高校|中学|病院|施設|職場|工場|現場|正社員|会員|部|科|課|軍|仕事|短期|日雇|夜勤|学会|連盟|協会|選抜|雇用|治療|労働|メンバー|チーム|クラブ|バンド|グループ|リーグ|ユニット|事業|計画|制度|職|校|院)|.*[的者員人々後前中時年月日]|[同当本各両前後全他].*)$/u
const kindOf =
  /(?<=企業|会社|事業者|バンド|ユニット|グループ|メーカー|事務所|劇団|団体|チーム|クラブ|政党|球団|レーベル|サークル|自助会|断酒会|患者会|家族会|デイケア|作業所|センター)(?:の|・)?[「『]?([ァ-ヶー]{3,16}(?:[・ ][ァ-ヶー]{2,12}){0,3}|(?<=[「『])[^」』\n]{1,16})(?=[」』はがをにのとも、。]|から|まで)/gu
// 地域活動支援センター虹: a place of care with its name after it.
const closing =
  /(?:(?:地域|総合)?活動支援センター|生活支援センター|就労支援センター|作業所|デイケア|クリニック|グループホーム)([\u3400-\u9fff]{1,3})(?=まで|から|[にでのへはがをと、。])/gu
const notClosing =
  /^(?:[内外前後中時等側用者員長室帰休利通見行来始終]|以外|以前|以降|近く|主催|併設|経由|行き|利用|勤務|通い|職員|施設|仲間)/
const clinic = /[\u3400-\u9fffァ-ヶー]{2,8}(?:通り)?(?:精神科|心療内科|神経科|内科|こころの診療所)(?![\u3400-\u9fff])/gu
const notClinic =
  /^(?:精神|心療|大学|総合|市民|県立|国立|市立|救急|近所|最寄|病院|同じ|別の|隣|児童|思春期|老年|消化器|循環器|呼吸器|脳神経|神経|一般|女性|駅前|地元)/

// Bodies of the state, which need no name to be one.
const publicBody =
  /(?:[\u3400-\u9fff]{2,6}(?<![各中反])省(?![\u3400-\u9fffエ])|[\u3400-\u9fff]{2,8}庁(?!舎)|内閣(?:府|法制局)|参謀本部|連邦議会|連邦軍|国民政府|国会|国鉄|陸軍省|海軍省|(?<![\u3400-\u9fff])(?:海軍|空軍|陸軍)(?![\u3400-\u9fff])|[\u3400-\u9fff]{2,8}(?:民主|革命|人民|共和|共産|社会|自由|国民|労働|進歩|保守)党|世界[\u3400-\u9fff]{2,4}機[関構]|国際[\u3400-\u9fff]{2,6}[局部隊会機構])|[A-Z]リーグ|J[123](?=[昇参でのに])/gu
const notPublic = /^(?:反省|帰省|中国各省|外省|官公庁|各省庁|中央省庁|省庁)$|省庁$|各省$/

/** 障害者+雇用: kanji that two plain words make up are a thing, no body's name. */
function madeOfWords(value: string): boolean {
  if (!/^[\u3400-\u9fff]+$/.test(value)) return false
  for (let cut = 2; cut <= value.length - 2; cut += 1)
    if (isWord(value.slice(0, cut)) && isWord(value.slice(cut))) return true
  return false
}

export function namesByContext(text: string, found: Found[]): void {
  if (!isWord('時間')) return
  bodiesByShape(text, found)
  const person = (start: number, value: string): void => {
    found.push({ start, end: start + value.length, kind: 'person', key: value })
  }
  const each = (pattern: RegExp, look: (value: string, end: number) => void): void => {
    for (const match of matchesOf(pattern, text)) look(match[1] ?? match[0], match.index + match[0].length)
  }
  each(kinOf, (value, end) => {
    if (owned.test(value) || calledByRole.has(value) || kinNouns.has(value) || isHeadWord(value)) return
    if (isGivenName(value) || (!isOther(value) && (isSurname(value) || givenLike(value))))
      person(end - value.length, value)
  })
  each(calling, (value, end) => {
    if (isKanaName(value) && value.length > 2) return person(end - value.length, value)
    if (callingEnd.test(value) || isOther(value) || isHeadWord(value) || generic.has(value) || plainKatakana(value))
      return
    if (isWord(value.slice(-2)) && value.length > 2) return
    person(end - value.length, value)
  })
  each(ofOld, (value, end) => person(end - value.length, value))
  each(introduced, (value, end) => {
    if (/[ぁ-ん]/.test(value)) {
      for (let size = Math.min(4, value.length); size >= 3; size -= 1) {
        const name = value.slice(-size)
        if (!isGivenKana(name)) continue
        person(end - size, name)
        return
      }
    } else if (!isOther(value) && !plainKatakana(value) && !calledByRole.has(value)) person(end - value.length, value)
  })
  each(played, (value, end) => {
    if (!isOther(value) && !plainKatakana(value) && (!/[ぁ-ん]/.test(value) || isGivenKana(value)))
      person(end - value.length, value)
  })
  each(storyteller, (value, end) => {
    if (!isOther(value) && value.length > 3) person(end - value.length, value)
  })
  each(opening, (value, end) => {
    if (!isOther(value) && !isHeadWord(value.slice(-2)) && !isHeadWord(value.slice(-1)))
      person(end - value.length, value)
  })
  each(titled, (value, end) => {
    if (!isOther(value) && !plainKatakana(value) && !isHeadWord(value.slice(-1)) && !/[元前現各同国両]/.test(value))
      person(end - value.length, value)
  })
  for (const match of matchesOf(afterSurname, text)) {
    const [value, surname = '', given = ''] = match
    if (
      !(isKanaName(given) || kanaToday.has(given)) ||
      (isOther(surname) && !(isSurname(surname) && given.length > 2)) ||
      /^[はがをにとのもでへやか]/.test(given)
    )
      continue
    if (
      isSurname(surname) ||
      (given.length >= 3 && !(morphemesOf(value) ?? []).some(({ part }) => part.startsWith('動詞')))
    )
      person(match.index, value)
  }
  each(dotted, (value, end) => {
    if (value.split('・').some((part) => part.length > 1 && (isGivenName(part) || isSurname(part)) && !isWord(part)))
      person(end - value.length, value)
  })
  each(wholeRow, (value, end) => {
    if (!isOther(value) && !plainKatakana(value)) person(end - value.length, value)
  })
  each(initialled, (value, end) => person(end - value.length, value))
  each(crowned, (value, end) => person(end - value.length, value))
  for (const match of matchesOf(softFull, text)) {
    const [value, before = '', given = ''] = match
    if (isKanaName(given) && !isOther(before) && !isOther(value) && !/[をがはでへのとも]|って|たち/.test(before))
      person(match.index, value)
  }
  each(longRow, (value, end) => {
    const before = value.slice(0, -2)
    if (
      isGivenName(value.slice(-2)) &&
      (!isWord(value.slice(-2)) || /[子美恵郎]$/.test(value)) &&
      !isOther(before) &&
      !isOther(value) &&
      !isHeadWord(before.slice(-1))
    )
      person(end - value.length, value)
  })
  each(mourned, (value, end) => {
    if (!isOther(value) && !plainKatakana(value) && !isHeadWord(value.slice(-1))) person(end - value.length, value)
  })
  each(eastRow, (value, end) => {
    if (eastAsian.includes(value.charAt(0)) && !ambiguous.test(value) && !isOther(value))
      person(end - value.length, value)
  })
  each(katakanaGiven, (value, end) => {
    if (katakanaWords.has(value) || namesAndWords.has(inHiragana(value)) || (value.length > 2 && isOther(value))) return
    const soft = inHiragana(value)
    if ((isGivenKana(soft) || kanaToday.has(soft)) && (value.length > 2 || toSomebody.test(text.slice(end))))
      person(end - value.length, value)
  })
  each(work, (value, end) => {
    if (!isOther(value) && !katakanaWords.has(value) && !plainWork.test(value))
      found.push({ start: end - value.length, end, kind: 'organisation', role: 'work' })
  })
  each(fellowship, (value, end) => found.push({ start: end - value.length, end, kind: 'organisation', role: 'group' }))
  each(met, (value, end) => {
    if (isSurname(value) && !isOther(value)) person(end - value.length, value)
  })
  each(kanjiOnly, (value, end) => {
    if (!isOther(value) && !generic.has(value) && !kinNouns.has(value) && !calledByRole.has(value))
      person(end - value.length, value)
  })
  each(row, (value, end) => {
    const length = surnameRow(value)
    if (length > 0) person(end - value.length, value.slice(0, length))
  })
  each(belonging, (value, end) => {
    if (unnamedBody.test(value) || isOther(value) || generic.has(value) || plainKatakana(value)) return
    if (madeOfWords(value)) return
    found.push({ start: end - value.length, end, kind: 'organisation', role: 'work' })
  })
  each(kindOf, (value, end) => {
    if (plainKatakana(value) && !/[」』]/.test(text.charAt(end))) return
    if (/^[」』](?:講座|の回|プログラム|イベント|セミナー|会議|展|祭|フェア|週間|月間|教室)/.test(text.slice(end)))
      return
    found.push({ start: end - value.length, end, kind: 'organisation', role: 'group' })
  })
  for (const match of matchesOf(closing, text)) {
    if (!notClosing.test(match[1] ?? ''))
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'organisation', role: 'care' })
  }
  each(clinic, (value, end) => {
    if (!notClinic.test(value) && (isSurname(value.slice(0, 2)) || value.includes('通り')))
      found.push({ start: end - value.length, end, kind: 'organisation', role: 'care' })
  })
  each(publicBody, (value, end) => {
    if (!notPublic.test(value)) found.push({ start: end - value.length, end, kind: 'organisation' })
  })
}

const isGivenKana = (text: string): boolean => isKanaName(text) && !calledByRole.has(text) && !kinNouns.has(text)
