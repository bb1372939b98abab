// Names in hiragana, and names that stand where names stand: by the letters around them, because the dictionary cuts them to pieces.

import { isKanaName, isKanaSurname } from '../../lexicon/given-names.ts'
import { calledByRole, kinNouns, roleOf } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isOther, isWord } from '../../lexicon/morphemes.ts'
import { softWords } from '../../lexicon/soft-words.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'

const softHonorific =
  /(?<=^|[^ぁ-んー]|[のはがともにへや])([ぁ-んー]{2,4}?)(?:ちゃん(?!と[^い話会]|ちゃんこ)|くん(?=[はがをにのとも、。へ」\s]|$))/gu
const softFacility =
  /([ぁ-んー]{2,8})((?:[\u3400-\u9fffァ-ヶー]{0,8}?|(?:[\u3400-\u9fff]{0,2}|ヶ|が|の)(?:通り|丘|森|木|実|花|樹|風|海|空|虹|星|泉|家|台|野|里|郷|原|町|坂|橋))(?:メンタル|ファミリー|レディース|ハート|心療内科|内科|皮膚科|総合)?)(病院|クリニック|心療内科|精神科|神経科|内科|医院|診療所|医療センター|訪問看護|作業所|デイケア|支援センター|センター|大学|高校|中学校|小学校|幼稚園|保育園|こども園|薬局|ホーム|ハウス|学園|学院|教会|事業所|ステーション|歯科|眼科|皮膚科|整骨院|接骨院|治療院|鍼灸院|印刷|工業|製作所|運輸|運送|食品|商店|商事|商会|建設|工務店|電機|電気|鉄工|製菓|製麺|製パン|水産|農園|書店|書房|書林|出版|不動産|警備|清掃|クリーニング|タクシー|交通|観光|整備|塗装|造園|生花店|酒店|米店|青果|精肉店|豆腐店|酒造|珈琲店|珈琲|喫茶店|食堂|産業|物流|紙業|化学|製薬|信用金庫|信金|信用組合|塾|学習塾|音楽教室|児童館|図書館|会館|相談室|相談所|公民館|美容室|理容室|理髪店|荘|苑|寮|工房|工芸|印房|時計店|写真館|旅館|銭湯|の湯)/gu
// 森のこかげクリニック: woods, skies and lights before の belong to the name.
const natural =
  /(?:森|海|空|風|山|川|丘|里|街|花|星|月|光|虹|木|緑|水|心|窓|泉|湖|谷|野|春|夏|秋|冬|朝|夕|夢|愛|陽|鳥|木漏れ日|青空|大地)$/u
const described =
  /^(?:ども|とりま|とりあえず|まじで|ほんとに?|いきなり|かかりつけ|いきつけ|おすすめ|おしゃれ|ちかく|となり|むかし|あたらし|はじめて|ふつう|おなじ|べつ|ほか|いつも|いまの|まえの|つぎの|どこか|そこ|ここ|あそこ|どの|この|その|いま|うち|わたし|みんな|じぶん|ただ|また|まだ|もう|やっと|ずっと|たまに|ときどき|とりあえず|とにかく|できれば|あと|それから|だから|でも|けど|ので|のに|から|まで|だけ|など|とか|ばかり|ほど|くらい|より|ながら|つつ|まま|ため|とき|ところ|こと|もの|とも|ひとり|ふたり|おおき|ちいさ|ひろ|せま|きれい|しずか|にぎやか|やさし|こわ|いや)/u
const particles = /^(?:[はがをにともへやの]|から|まで|より)+$/u
const headFirst =
  /([\u3400-\u9fffァ-ヶー]{0,12}(?:支援センター|センター|事業所|作業所|クリニック|サロン|ステーション|ホーム|ハウス|デイケア))((?![はがをにでともへやのかなよねっしすたてだらまれくもいうけ])[ぁ-んー]{3,8}?)(?=[にでのへはがを、。]|$)/gu
const softCorporation = /(?:活動法人|NPO法人|福祉法人|医療法人|社団法人|財団法人|医療法人社団)([ぁ-んー]{2,12})/gu
const publicBody =
  /(?:国立|県立|市立|都立|府立|道立|私立|町立|村立|区立|組合立|独立行政法人)(?:[ぁ-ん]{2,6}(?=[\u3400-\u9fff])[\u3400-\u9fffァ-ヶー・]{0,24}?|[\u3400-\u9fffァ-ヶー・]{1,24}?)(?:病院|医療センター|研究センター|支援センター|センター|大学|高等学校|高校|中学校|小学校|養護学校|図書館|美術館|博物館)|(?:国立|県立|都立|府立|道立|市立)(?:盲学校|ろう学校|聾学校|養護学校|特別支援学校|中央病院)/gu
const softHouse = /([ぁ-んー]{3,8})の(?:会|家|里|郷|杜|輪|森|丘|園|苑)(?=[はがをにでへとのも、。]|から|まで|$)/gu
const notHouse =
  /(?:あいつ|そいつ|こいつ|やつ|わたし|うち|みんな|だれか|となり|ちゃん|さん|くん|ともだち|あなた|きみ|ぼく|おれ|じぶん|かれ|かのじょ|むかし|いま|こども|おや|する|した|いる|ある|ない|って|から|まで|より|この|その|あの|たち)$/
const kinName =
  /(?:友達|友だち|友人|親友|妹|弟|姉|兄|娘|息子|夫|妻|恋人|彼氏|彼女|いとこ|従兄弟|従姉妹|甥|姪|孫|同僚|先輩|後輩|同級生|幼なじみ|仲間|隣人|飼い犬|飼い猫|犬|猫)の([ァ-ヶー]{2,6}|[ぁ-んー]{2,4}?)(?=[はがをにともへ、。]|から|だけ|より)/gu
const notKinName =
  /^(?:こと|そば|もと|ため|うち|ほう|よう|おかげ|せい|とき|はなし|なか|ところ|いえ|そと|まえ|あと|ゆめ|こえ|かお|ひとり|だれか|みんな|ひとつ|しごと|いのち|きもち|ことば|たましい|めんどう|せわ|おと|におい|ふり|ぶん|ほか|はず|まま|つもり|おなか|あたま|からだ|こころ|へや|ふく|くつ|おかね|けが|びょうき|し|ものまね|もの|うた|え|め|て|そう|いう)$/
const calledSoftly =
  /^(?:お?(?:かあ|とう|にい|ねえ|ばあ|じい|ば|じ|ひめ|じょう|きゃく)|あか|ぼっ|ばっ|じっ|あめ|いも|おばあ|おじい|ひよこ|とり|ぶた|うし|さる|かえる|いぬ|ねこ|わん|にゃん|うさぎ|みん|みな|もう|もっと|なん|だれ|これ|それ|あれ|ぜん|いつも)$/
const leading =
  /^(?:[はがをにでともへやの]|から|まで|より|って|この|その|あの|どの|という|みたいな|ような|ちがう|おなじ|いまの|むかしの|ちかくの|となりの|いつもの)+/

const ledOpenly =
  /^(?:この|その|あの|どの|という|みたいな|ような|ちがう|おなじ|いまの|むかしの|ちかくの|となりの|いつもの)+/u

const kanaHonoured = /([ぁ-んー]{2,6})(?=さん|さま|くん|ちゃん|先輩|先生)/gu
const kanaSurnames = new Set(
  'さとう すずき たかはし たなか いとう わたなべ やまもと なかむら こばやし かとう よしだ やまだ ささき やまぐち まつもと いのうえ きむら はやし しみず やまざき やまさき もり あべ いけだ はしもと やました いしかわ なかじま まえだ ふじた おがわ ごとう おかだ はせがわ むらかみ こんどう いしい さいとう さかもと えんどう あおき ふじい にしむら ふくだ おおた みうら ふじわら おかもと まつだ なかがわ なかの はらだ おの たむら たけうち かねこ わだ なかやま いしだ うえだ もりた はら しばた さかい くどう よこやま みやざき みやもと うちだ たかぎ あんどう しまだ たにぐち おおの たかだ まるやま いまい こうの ふじもと むらた たけだ うえの すぎやま ますだ すがわら ひらの おおつか こじま ちば くぼ まつい いわさき さくらい きのした のぐち まつお のむら きくち さの おおにし すぎもと あらい はまだ ひらた いわた くぼた ふるかわ いちかわ みずの こまつ しまむら にしだ きたむら かわかみ かわぐち ふくしま あずま おざき つちや かわの ほんだ つじ せき'.split(
    ' ',
  ),
)
const kanaCircle = /(?<=^|[、。「『（(!?\s]|[一-鿿]の|から|[はでに])([ぁ-んー]{2,6})会(?=[のにをがはでへとも、。])/gu

// しょうたが, はるかは: at the head of a phrase, and only where the dictionary has no other word of the same letters.
const bare =
  /(?<=^|[、。「『（(!?！？\s]|[ぁ-ん一-鿿]の|と)([ぁ-んー]{2,5})(?=[がはもをへ、。」]|に(?![ゃゅょ])|と(?!い)|から|より|だけ|って|たち)/gu

/** Names in hiragana, which the dictionary cuts to pieces: ななみちゃん, みなと病院, 法人そよかぜ. */
export function softNames(text: string, found: Found[]): void {
  for (const match of matchesOf(softHonorific, text)) {
    const value = match[1] ?? ''
    if (
      !calledSoftly.test(value) &&
      !/(?:ばあ|じい|かあ|とう|ねえ|にい|おば|おじ|あか|ぼっ|って|おっ|ちゃん)$/.test(value)
    )
      found.push({ start: match.index, end: match.index + value.length, kind: 'person', key: value })
  }
  for (const match of matchesOf(softFacility, text)) {
    const row = match[1] ?? ''
    const soft = longestKnown(row) ?? led(row, text, match.index)
    const open = match.index === 0 || !/[\u3400-\u9fff]/.test(text.charAt(match.index - 1))
    const nature =
      /の/.test((match[1] ?? '').charAt(0)) &&
      natural.test(text.slice(Math.max(0, match.index - 3), match.index)) &&
      soft.length >= 2
    const named =
      soft.length >= 2 &&
      !/(?:さん|くん|ちゃん|する|した|いる|いた|ない|たい|です|ます)/.test(soft) &&
      (softWords.has(soft) || !described.test(soft)) &&
      ((isWord(soft) && (open || soft.length > 2)) ||
        softWords.has(soft) ||
        kanaSurnames.has(soft) ||
        ((open || particles.test(row.slice(0, -soft.length))) && (isKanaSurname(soft) || isKanaName(soft))) ||
        ((open || nature) && !/(?:[のなたるてでにをはがともへうい]|[しきたな]い)$/.test(soft)))
    const back =
      nature && named ? 1 + (natural.exec(text.slice(Math.max(0, match.index - 3), match.index))?.[0].length ?? 0) : 0
    const end = match.index + match[0].length
    if (named && !calledByRole.has(soft) && !kinNouns.has(soft))
      found.push({
        start: end - (match[2] ?? '').length - (match[3] ?? '').length - soft.length - back,
        end,
        kind: 'organisation',
        role: 'care',
      })
  }
  for (const match of matchesOf(publicBody, text))
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: 'organisation',
      role: roleOf(/(?:病院|センター|大学|高校|学校|館)$/.exec(match[0])?.[0] ?? '') ?? 'care',
    })
  for (const match of matchesOf(headFirst, text))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'organisation', role: 'care' })
  for (const match of matchesOf(softHouse, text)) {
    const soft = led(match[1] ?? '', text, match.index)
    if (soft.length < 2 || notHouse.test(soft) || kinNouns.has(soft)) continue
    const end = match.index + match[0].length
    found.push({ start: end - 2 - soft.length, end, kind: 'organisation', role: 'group' })
  }
  for (const match of matchesOf(kinName, text)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (!notKinName.test(value) && !katakanaWords.has(value) && (!isWord(value) || isKanaName(value)))
      found.push({ start: end - value.length, end, kind: 'person', key: value })
  }
  for (const match of matchesOf(kanaHonoured, text)) {
    const row = match[1] ?? ''
    for (let length = Math.min(5, row.length); length >= 2; length -= 1) {
      const value = row.slice(-length)
      const alone = length === row.length || /[のはがともにをや]$/.test(row.slice(0, -length))
      if ((!isKanaName(value) && !kanaSurnames.has(value)) || calledByRole.has(value) || (length === 2 && !alone))
        continue
      const end = match.index + row.length
      found.push({ start: end - length, end, kind: 'person', key: value })
      break
    }
  }
  for (const match of matchesOf(kanaCircle, text)) {
    const value = match[1] ?? ''
    const gathering = /^の(?:理事|会員|例会|忘年会|新年会|旅行|バザー|総会|会報|代表|世話人|行事|遠足)/.test(
      text.slice(match.index + match[0].length),
    )
    if ((isWord(value) || softWords.has(value) || (gathering && !isOther(value))) && !/^[おご]/.test(value))
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'organisation', role: 'group' })
  }
  for (const match of matchesOf(bare, text)) {
    const value = match[1] ?? ''
    if (isKanaName(value) && !isOther(value) && !kinNouns.has(value) && !calledByRole.has(value))
      found.push({ start: match.index, end: match.index + value.length, kind: 'person', key: value })
  }
  for (const match of matchesOf(softCorporation, text)) {
    const row = match[1] ?? ''
    if (
      /^(?:で|と|の|が|は|を|に|や|も|へ|か|など|による|として)/.test(row) &&
      ![6, 5, 4, 3].some((size) => softWords.has(row.slice(0, size)))
    )
      continue
    const length = softEnd(match[1] ?? '', text.charAt(match.index + match[0].length))
    if (length === 0) continue
    const before = /[\u3400-\u9fffA-Z]{0,14}$/.exec(text.slice(Math.max(0, match.index - 14), match.index))?.[0] ?? ''
    found.push({
      start: match.index - before.length,
      end:
        length === (match[1] ?? '').length
          ? onwards(text, match.index + match[0].length)
          : match.index + match[0].length - (match[1] ?? '').length + length,
      kind: 'organisation',
      role: 'group',
    })
  }
}

/** What is left of a row without the words before a name; no particle opens a sentence. */
const led = (row: string, text: string, at: number): string =>
  at === 0 || /[、。「『\s]/.test(text.charAt(at - 1)) ? row.replace(ledOpenly, '') : row.replace(leading, '')

/** ことのは+の, そよかぜ+が+やって: where a name in a row of hiragana ends, and the sentence goes on. */
function softEnd(row: string, after: string): number {
  for (let size = row.length; size >= 2; size -= 1) {
    const rest = row.slice(size)
    const known = softWords.has(row.slice(0, size)) || isWord(row.slice(0, size))
    if (known && /^(?:$|[のがはにをでともへや]|から|まで)/.test(rest)) return size
  }
  // A particle and then something that is not hiragana: what stands before it is the name.
  if (after !== '' && !/[ぁ-んー]/.test(after) && /[^のがはにをでと][のがはにをでと]$/.test(row)) return row.length - 1
  const first = row.slice(1).search(/[のがはにをでと]/)
  return first < 0 ? row.length : first + 1
}

/** ほっと+ポット: a name that changes its script on the way. */
const onwards = (text: string, end: number): number =>
  end + (/^(?:[ァ-ヶー]{2,10}|[会園荘舎苑院館])/u.exec(text.slice(end, end + 10))?.[0].length ?? 0)

// からはるかぜ病院: the name is what the row ends in, if that is a word.
function longestKnown(row: string): string | undefined {
  for (let from = 0; row.length - from >= 3; from += 1) {
    const rest = row.slice(from)
    if (
      softWords.has(rest) ||
      (/^(?:(?:[はがをにともへやの]|から|まで|より)+)?$/u.test(row.slice(0, from)) && isKanaSurname(rest)) ||
      (from > 0 && isWord(rest) && leading.test(row.slice(0, from)))
    )
      return rest
  }
  return undefined
}
