// Clinics, shops, troupes, schools and societies whose name is a plain word: told by the kind before it and by what is done there.
// ヒルサイド心療内科, 支援センターかがわ, ラーメン大吉, 劇団青い鳥, 三島商業を出た, 命を支える会の代表.
import { isKanaSurname } from '../../lexicon/given-names.ts'
import { generic, kinNouns } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isOther, isSurname, isWord } from '../../lexicon/morphemes.ts'
import { softWords } from '../../lexicon/soft-words.ts'
import { matchesOf } from '../near.ts'
import type { Found, Role } from '../span.ts'
import { grammar } from './care-places.ts'
import { townNamed, unlikeWords } from './towns.ts'

const speciality =
  /(?<![\u3400-\u9fffァ-ヶー])([ァ-ヶー]{2,10}|[\u3400-\u9fff]{2,3}|[ぁ-んー]{2,6})((?:こども|小児|レディース|ファミリー|メンタル|総合)?(?:心療内科|精神科|神経科|内科|整形外科|脳神経外科|外科|耳鼻咽喉科|耳鼻科|皮膚科|眼科|小児科|産婦人科|婦人科|泌尿器科|胃腸科|歯科|矯正歯科|整骨院|接骨院|鍼灸院|治療院|動物病院|ペットクリニック|メンタル|介護サービス|ケアサービス|警備保障|引越センター|自動車学校|教習所|珈琲店|酒店|米店|書店))(?:医院|クリニック)?(?=[のにをでがはへと、。]|から|まで|って)/gu
const plainSpeciality =
  /^(?:メンタル|ペイン|ストレス|レディース|キッズ|ファミリー|デイ|ホーム|ケア|サービス|リハビリ|ヘルパー|シルバー|ペット|スポーツ|ウィメンズ|オンライン|近所|地元|駅前|大学|総合|市民|一般|専門|消化器|循環器|呼吸器|血液|腎臓|心臓|脳|糖尿病|内分泌|老年|児童|思春期|小児|女性|審美|矯正|口腔|訪問|産業|形成|美容|救急|漢方|東洋|隣町|行きつけ|最寄り|別の?|同じ|いつも|ちかく|となり|うち|昔の?|個人|大手|有名|大型|古い?|新し|今日|明日|昨日|来週|午前|午後|予約|初診)$/u

const prefectures =
  '(?:ほっかいどう|あおもり|いわて|みやぎ|あきた|やまがた|ふくしま|いばらき|とちぎ|ぐんま|さいたま|ちば|とうきょう|かながわ|にいがた|とやま|いしかわ|ふくい|やまなし|ながの|ぎふ|しずおか|あいち|みえ|しが|きょうと|おおさか|ひょうご|なら|わかやま|とっとり|しまね|おかやま|ひろしま|やまぐち|とくしま|かがわ|えひめ|こうち|ふくおか|さが|ながさき|くまもと|おおいた|みやざき|かごしま|おきなわ|よこはま|なごや|こうべ|さっぽろ|せんだい|はままつ|さかい|きたきゅうしゅう)'
const kind =
  '[\\u3400-\\u9fffァ-ヶー・]{0,14}(?:支援センター|相談センター|サポートセンター|福祉センター|活動センター|ケアセンター|交流センター|センター|ステーション|事業所|作業所|ファーム|農園|牧場|回復施設|入所施設|支援施設|福祉施設|みんなの家|みんなの居場所|居場所|フリースペース|たまり場|子ども食堂|つどいの家|いこいの家|憩いの家|ふれあいの家|生活の家)'
const kindFirst = new RegExp(
  `(?<![\\u3400-\\u9fffァ-ヶー])${kind}(${prefectures}|[ぁ-ん]{2,6}|[ァ-ヶー]{3,9}|[\\u3400-\\u9fff]{1,3})(?=に(?:寄|集|通|行|登録|相談|入|見学|電話|申|つなが|週|お世話|体験|参加)|で(?:働|作業|草|収穫|過ご|暮ら|会|話)|の(?:人|職員|スタッフ|送迎|相談員|支援員|電話|世話人|利用者|仲間|面談|見学|作業)|から(?:電話|手紙|連絡)|を(?:利用|見学|卒業|紹介)|という|と契約|に(?:い[たる]|泊|滞在)|の(?:お風呂|食堂|ロビー|中庭|庭|売店|窓|部屋|廊下|玄関|バス|ショートステイ|デイ|裏|隣))`,
  'gu',
)
const prefectureRow = new RegExp(`^${prefectures}$`, 'u')
const notKindFirst =
  /^(?:[内外前後中時等側用者員長室帰休利通見行来始終的以他同]|以外|以前|以降|近く|主催|併設|経由|利用|勤務|職員|施設|仲間|みたい|らしい|まで|から|だけ|など|とか|ごと|スタッフ|メンバー|プログラム|ボランティア|パート|バイト|ルーム|ランチ|イベント)$/u

const shop =
  /(?:ラーメン|らーめん|中華そば|中華料理|焼肉|焼鳥|やきとり|寿司|鮨|手打ちそば|手打ちうどん|とんかつ|天ぷら|お好み焼き|串カツ|ホルモン|酒処|小料理|割烹|スナック|喫茶|珈琲|洋食|和食処|食事処|弁当の|パンの|コンビニエンス|コンビニ|ブックス|フレッシュ|スーパー|フーズ|ドラッグ|クリーニング|ベーカリー|サイクル|ヘアー|カット|パチンコ|ホテル|タクシー|カメラの|メガネの|靴の|家具の|美容室|理容|ヘアサロン|カットハウス)([\u3400-\u9fff]{1,3}|[ぁ-ん]{2,5}|[ァ-ヶー]{3,8})(?=で(?:.{0,5}(?:食べ|飲|働|バイト|泣|切っ))|の(?:店番|大将|マスター|ママ|女将|店長|バイト|皿洗|店主|おやじ|カウンター)|に(?:行|寄|入|通)|を(?:辞|やめ))/gu
const notShop =
  /^(?:[のでにをがはとやも]|[屋店台代飯丼麺巻中後前内外師]|屋台|大盛|定食|一杯|二杯|二軒|三軒|全部|以外|食堂|弁当|教室|一人|二人|家族|友人|友達|屋さん|だけ|など|とか|まで|より|でも|セット|サラダ|ランチ|チェーン|スープ|バイキング|ショップ|メニュー)/u

const troupe =
  /((?:吹奏楽団|交響楽団|劇団|楽団|合唱団|一座|フットサルチーム|サッカーチーム|野球チーム|ソフトボールチーム|バレーチーム|ダンスチーム|チーム|バンド|サークル|クラブ|同好会))([\u3400-\u9fffぁ-んァ-ヶー]{2,8}?)(?=の(?:稽古|公演|団員|メンバー|芝居|舞台|主宰|座長|練習|演奏会|試合|仲間|ベース|ドラム|ボーカル)|に(?:入[っれら]|所属|いた|加わ)|を(?:退団|辞め|やめ|抜け|脱退))/gu
const notTroupe =
  /^(?:[のでにをがはと]|員|内|外|時代|活動|仲間|メンバー|名|練習|所属|公演|ワーク|プレー|リーダー|マン|メイト|ハウス|演奏|解散|結成)/u

// もりのくまさん保育園: nurseries may be called anything.
const nursery =
  /(?<=^|[、。\s「『]|[\u3400-\u9fff][はがをにと])([ぁ-んー]{3,12})(?:保育園|幼稚園|こども園|保育所|学童)(?=[のにをがはで、。]|から|まで)/gu
// 自助グループの名前は「月曜の灯」
const titledSo =
  /(?<=(?:グループ|会|作業所|施設|クリニック|病院|デイケア|店|会社|バンド|サロン|劇団|学校|ホーム|事業所|サークル|チーム|コミュニティ)の(?:名前|名称|名)は、?)[「『]?([^、。」』\n]{2,14}?)(?=[」』]|です|で、|。|と(?:いい|いう)|って)/gu
const station =
  /道の駅[「]?(?:[ぁ-んー]{2,6}?|[\u3400-\u9fff]{1,6}|[ァ-ヶー]{2,8})(?=[」]?(?:[でにのをがはへと、。]|まで|から))/gu
const alma = /(?<=(?:母校|出身校)(?:の|は))([\u3400-\u9fff]{2,4})(?=[のをがは、。]|です|に)/gu
// 三島商業: a school without the word.
const trade =
  /(?<![\u3400-\u9fff])([\u3400-\u9fff]{2,3})(?:商業|工業|農業|水産|農林|実業|工大|商大|医大|女子大|女学院|学院|学園)(?=の(?:[\u3400-\u9fff]{0,3}部|同級|制服|文化祭|先輩|後輩|先生|校門|定時制)|を(?:卒業|中退|出[てた]|一年|二年|三年|休学)|に(?:入学|転校|通|受か|落ち|合格)|出身|卒)/gu
// いのち支える会の代表: what its members do.
const doing =
  /(?<=^|[、。「『\s]|[はがの])([ぁ-んァ-ヶー\u3400-\u9fff]{3,12}[うくぐすつぬぶむる]会)(?=の(?:チラシ|例会|代表|会員|会報|事務局|集まり|メンバー|仲間)|に(?:参加|入会|相談|救われ)|を(?:立ち上げ|主催|作[っり]))/gu
const notDoing = /(?:この|その|あの|という|ような|みたいな|ている|ていた|てくれる|られる)会$|[をがで].*[をがで]/u

export function societies(text: string, found: Found[]): void {
  const push = (start: number, end: number, role: Role): void => {
    found.push({ start, end, kind: 'organisation', role })
  }
  for (const match of matchesOf(speciality, text)) {
    const [whole, row = ''] = match
    const named = isKanaSurname(row) || softWords.has(row)
    const name = /^[ぁ-ん]/.test(row) && !named ? row.replace(/^(?:[はがをにともへや]|から|まで)/u, '') : row
    if (plainSpeciality.test(name) || generic.has(name) || kinNouns.has(name)) continue
    const known = /^[ぁ-ん]/.test(name)
      ? isKanaSurname(name) || softWords.has(name)
      : /^[ァ-ヶー]/.test(name)
        ? name.length > 2
        : isSurname(name) || unlikeWords(name) || townNamed(name)
    if (known) push(match.index + row.length - name.length, match.index + whole.length, 'care')
  }
  for (const match of matchesOf(kindFirst, text)) {
    const name = match[1] ?? ''
    if (notKindFirst.test(name) || kinNouns.has(name) || generic.has(name)) continue
    const known = /^[ぁ-ん]/.test(name)
      ? prefectureRow.test(name) ||
        /^(?:(..)っ?\1|(.)っ(.)\2\3)$/u.test(name) ||
        softWords.has(name) ||
        (isWord(name) && !grammar.test(name))
      : /^[ァ-ヶー]/.test(name)
        ? !katakanaWords.has(name)
        : isSurname(name) ||
          !isOther(name) ||
          name.length === 1 ||
          /空|星|葉|風|光|花|樹|希望|大地|若葉|青葉/.test(name)
    if (known) push(match.index, match.index + match[0].length, 'care')
  }
  for (const match of matchesOf(shop, text))
    if (!notShop.test(match[1] ?? '') && !grammar.test(match[1] ?? '') && !katakanaWords.has(match[1] ?? ''))
      push(match.index, match.index + match[0].length, 'work')
  for (const match of matchesOf(troupe, text)) {
    const name = match[2] ?? ''
    if (notTroupe.test(name) || katakanaWords.has(name) || grammar.test(name)) continue
    push(match.index, match.index + match[0].length, 'group')
  }
  for (const match of matchesOf(titledSo, text)) {
    const value = match[1] ?? ''
    if (!/^(?:まだ|内緒|秘密|言え|伏せ|忘れ|ない|なし|覚え|変|同じ|伏)/.test(value))
      push(match.index + match[0].length - value.length, match.index + match[0].length, 'group')
  }
  for (const match of matchesOf(station, text))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'place' })
  for (const match of matchesOf(alma, text)) {
    const value = match[1] ?? ''
    if (isSurname(value) || !isOther(value)) push(match.index, match.index + value.length, 'school')
  }
  for (const match of matchesOf(nursery, text)) {
    const name = match[1] ?? ''
    if (
      !grammar.test(name) &&
      !/(?:[てたしくるいなだ]|という|って|ちかく|となり|むすめ|むすこ|うち|いつも)の?$/u.test(name)
    )
      push(match.index, match.index + match[0].length, 'school')
  }
  for (const match of matchesOf(trade, text)) {
    const name = match[1] ?? ''
    if (!generic.has(name) && (isSurname(name) || townNamed(name) || unlikeWords(name)))
      push(match.index, match.index + match[0].length, 'school')
  }
  for (const match of matchesOf(doing, text))
    if (!notDoing.test(match[1] ?? '')) push(match.index, match.index + match[0].length, 'group')
}
