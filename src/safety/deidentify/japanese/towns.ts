// Houses and towns by what is said of them: ハイツ桐生, 若葉荘, 昔船橋にいた, 柏に越してきた, 江ノ電に乗れない.
import { generic, kinNouns } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isOther, isWord, morphemesOf } from '../../lexicon/morphemes.ts'
import { softWords } from '../../lexicon/soft-words.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'
import { isPlace } from './kinds.ts'

// たちかわ: a town in hiragana.
export const isTown = (value: string): boolean => {
  const [first] = value.length > 2 ? (morphemesOf(value) ?? []) : []
  return first?.text === value && isPlace(first)
}
export const townNamed = (value: string): boolean => {
  const [first] = morphemesOf(value) ?? []
  return first?.text === value && isPlace(first)
}
// 青嶺: characters that make up no word.
export const unlikeWords = (name: string): boolean =>
  /^[\u3400-\u9fff]{2,3}$/.test(name) &&
  !isOther(name) &&
  (morphemesOf(name) ?? []).every(({ text, part }) => text.length === 1 || part.includes('固有名詞'))
// ハイツ桐生, サンハイツ, 若葉荘: the houses people live in.
const houseFirst =
  /(?<![ァ-ヶー])(?:サン|グリーン|パーク|ニュー|ロイヤル|スカイ|リバー|シティ|ライオンズ|コスモ|グランド?|プチ|ベル|ハッピー|フラワー|セントラル|ヒルズ)?(?:コーポ|メゾン|めぞん|ハイツ|レジデンス|ヴィラ|パレス|シャトー|ハイム|ドエル|マンション)(?:・|ド)?(?:[\u3400-\u9fff々]{1,5}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,5}(?=[のはがにをで、。]))(?:[ 　]?[A-ZＡ-Ｚ]?棟?[ 　]?\d{1,4}(?:号室?)?)?/gu
const numberedHouse =
  /(?<![ァ-ヶー])[ァ-ヶー]{2,8}(?:ハイム|ハイツ|コーポ|マンション|メゾン|コート|テラス|ヒルズ|レジデンス|ハウス)[ \u3000]?\d{2,4}(?:号室?)?(?![\d年月日円人階戸万])/gu
const notHouseFirst =
  /^(?:マンション(?:[のはがにをで]|管理|暮|住|経営|購入|一棟|価格|内|前|理事|自治|エレベ|ローン|バブル|ポエム)|パレス(?:チナ|タイン)|シャトー(?:ブリ|ワイン)|コーポ(?:レ)|ヴィラ(?:ン|ージ)|ハイム(?:リ))/u
const houseLast =
  /(?<![\u3400-\u9fffァ-ヶーぁ-ん])((?:[\u3400-\u9fff々]{1,4}|[\u3400-\u9fff]{1,2}[のがヶケノ][\u3400-\u9fff]{1,2}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,5}))(荘|ハイツ|コーポ|コーポラス|ハイム|ハウス[A-Z]?|アパート|マンション|レジデンス|団地|寮|ヒルズ|メゾン)(?=[のにをでがはへと、。\s\d]|から|まで|$)/gu
const plainHouse =
  /^(?:別|山|老人|女子|男子|学生|社員|独身|会社|大学|市営|県営|都営|町営|公営|公団|古い?|新築|高級|低層|高層|分譲|賃貸|一棟|木造|ボロ|ワンルーム|タワー|シェア|ゲスト|グループ|シェルター|モデル|ログ|ビニール|オープン|ドール|ライブ|安|隣|同じ|別の|自分|実家|家族|両親|友人|彼|彼女|ペット可|デザイナーズ|ファミリー|リゾート|ウィークリー|マンスリー|巨大|大型|廃|旧|元|全|学校|病院|看護|工場|寄宿|自立|援助|母子|ひだまり|うちの?|となりの?|この|その|あの|いまの?|むかしの?|すごい|ちいさな|ふるい|レンタル|トランク|ホラー|クラブ|ダンス|スモーク|フル|パワー|シカゴ)$/u
// 昔船橋にいた: a time and a town that the dictionary reads as one row.
const onceIn =
  /(?:昔|今|今日|昨日|来月|先月|来週|先週|去年|来年|今年|最近|結局|現在|以前|当時|普段|元々|毎週|毎月)([\u3400-\u9fff]{2,4})(?=に(?:い|住|越|行|帰|通|移)|へ|で(?:暮|生|育|働)|から(?:越|引|来)|まで(?:行|来|通))/gu
const softCities =
  /(?:さいたま|つくば|つくばみらい|かすみがうら|ひたちなか|いわき|うるま|たつの|えびの|さぬき|にかほ|むつ|つがる|みどり|ふじみ野|いなべ|あわら|かほく|おおい|いすみ|みよし|みやま|うきは|南あわじ|あま|みなかみ|あきる野|東かがわ|いちき串木野|南さつま|さくら|ときがわ|おいらせ|むかわ|せたな|えりも|ニセコ)[市町](?![民会内])/gu
const knownTowns =
  /(?<![\u3400-\u9fff])(?:さいたま新都心|たまプラーザ|あざみ野|つきみ野|すずかけ台|めじろ台|ひばりヶ丘|ひばりが丘|きさらぎ|なんば|りんくうタウン|ユーカリが丘|みらい平|みどりの|おゆみ野|ちはら台|とうきょうスカイツリー|なかもず|あびこ|あべの|ほうらい丘|二子玉川|自由が丘|武蔵小杉|三軒茶屋|九十九里|中洲|国分町|裏難波|西口|新大久保|西新宿|東新宿|南池袋|北新地|心斎橋|日本橋|天神|大濠|薬院|栄生|金山|久屋大通|烏丸|河原町|木屋町|祇園|嵐山|先斗町|西成|釜ヶ崎|新世界|鶴橋|十三|千日前|道頓堀|元町|南京町|長田|須磨|垂水|明石|加古川|黄金町|寿町|野毛|馬車道|桜木町|みなとみらい|関内|山谷|南千住|上野公園|谷中|根津|千駄木|門前仲町|清澄白河|錦糸町|亀戸|小岩|新小岩|綾瀬|竹ノ塚|西新井|赤羽|十条|板橋|大山|成増|石神井|練馬|江古田|吉祥寺|三鷹|国分寺|国立市|福生|青梅|奥多摩)(?=に(?:い[たる]|住|越|行|帰|通|移)|へ行|で(?:暮|生|育|働|飲|倒|迷|待)|の(?:アパート|実家|駅|病院|夜|街|町|部屋|家|路地|商店街|店|公園)|から(?:越|引|来|歩|電車)|まで(?:行|来|通|歩)|は(?:寒|暑|人)|出身|在住|育ち|生まれ|駅|で(?:降り|乗り換|待ち合))/gu
// 柏に越してきた, 津の実家: towns of one character, where somebody lives or goes.
const smallTown =
  /(?<![\u3400-\u9fffァ-ヶー])[津柏堺呉萩蕨燕灘巽旭関光栄鴻堺鯖](?=に(?:越|引っ越|住|帰|嫁|移|いた頃|い[たるま])|の(?:実家|アパート|駅前|施設|病院|家を|家に)|(?:出身|在住|市|駅|生まれ|育ち)|から(?:来|越|通|出て|電車)|まで(?:行|電車|通))/gu
const trains =
  /(?:[\u3400-\u9fff]{2,4}(?<!新幹|直|曲|点|視|目|光|電|無|有|路|回|前|戦|幹|紫外|放射|境界|水平|地平|赤外|生命|導火|防衛|最前)線|江ノ電|江の電|嵐電|叡電|琴電|ことでん|広電|長電|ゆりかもめ|りんかい線|つくばエクスプレス|多摩モノレール|ポートライナー|ゆいレール|(?:阪急|阪神|京阪|近鉄|南海|名鉄|西鉄)(?:電車|電鉄)|阪急|阪神電車|京阪|近鉄|名鉄|西鉄|東急|小田急|京急|京王|相鉄|都電)(?=の(?:窓|駅|ホーム|車|電車|中|終点|始発|終電|踏切|線路)|に(?:乗|飛)|で(?:通|行|帰|来|一|座)|が(?:止|遅)|を(?:降|乗))/gu

// 首都圏, 釧路湿原: regions and places known by their last word.
const regions =
  /東海岸|西海岸|中西部|首都圏|中京圏|近畿圏|南氷洋|北氷洋|[東西]ローマ帝国|[\u3400-\u9fffァ-ヶー]{2,5}(?:ニュータウン|湿原|砂丘|渓谷|峡谷)|(?<![\u3400-\u9fff])(?!全部|毎日|週末|結局|今日|明日|昨日|絶対|本当|是非|今度|次回|来週|天然|足湯|日帰|有名|人気|近場|秘湯|家族|混浴|露天|地元)[\u3400-\u9fff]{2,3}温泉(?![宿旅街卵])/gu

export function housesAndTowns(text: string, found: Found[]): void {
  for (const match of matchesOf(trains, text))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'place' })
  for (const match of matchesOf(onceIn, text)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (townNamed(value)) found.push({ start: end - value.length, end, kind: 'place' })
  }
  for (const match of matchesOf(softCities, text))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'place' })
  for (const match of matchesOf(knownTowns, text))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'place' })
  for (const match of matchesOf(regions, text))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'place' })
  for (const match of matchesOf(smallTown, text))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'place' })
  for (const match of matchesOf(houseFirst, text))
    if (!notHouseFirst.test(match[0]))
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'address' })
  for (const match of matchesOf(numberedHouse, text))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'address' })
  for (const match of matchesOf(houseLast, text)) {
    const [whole, name = ''] = match
    if (plainHouse.test(name) || generic.has(name) || kinNouns.has(name) || katakanaWords.has(name)) continue
    if (/^[ぁ-ん]/.test(name) && !isWord(name) && !softWords.has(name)) continue
    if (/^[ァ-ヶー]/.test(name) && isOther(name)) continue
    if (isOther(whole)) continue
    found.push({ start: match.index, end: match.index + whole.length, kind: 'address' })
  }
}
