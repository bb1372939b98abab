// Where somebody works, is cared for or lives, when the name is a plain word, in kana, or stands after its kind: 楽天で働いて,
// デイケアのはら, 福祉会あかつき, つきみ野こころの診療所, ハイツ桐生.

import { isKanaName } from '../../lexicon/given-names.ts'
import { generic, kinNouns, placeHeads, roleOf } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { everydayBrands } from '../../lexicon/katakana-things.ts'
import { isOther, isSurname, isWord, morphemesOf } from '../../lexicon/morphemes.ts'
import { matchesOf } from '../near.ts'
import type { Found, Role } from '../span.ts'
import { plainKatakana } from './foreign.ts'
import { isHeadWord, isPlace } from './kinds.ts'

/** What one does at a place of work and nowhere else. */
export const worksThere = (after: string): boolean => employed.test(after)
const employed =
  /^(?:で(?:働[いきくこけ]|はたら[いきくこけ]|バイト|アルバイト|パート|夜勤|契約社員|派遣|正社員|障害者枠|勤[めま]|店長|レジ打|品出し|レジを?やっ|雇[わっ]|事務)|に(?:勤め|つとめ|勤務|入社|就職|転職|内定|採用|復職|雇[わっ]|受か|出社|面接)|を(?:退職|休職|辞め|やめ[たてる]|クビ|首に|解雇)|の(?:清掃|客室|シフト|惣菜|仕分け|検品|警備|深夜|夜間|早朝|日勤|昼勤|厨房|バックヤード|制服|配達|配送|期間工|社員|正社員|契約社員|バイト|アルバイト|パート|面接|内定|店長|夜勤|早番|遅番|レジ打|品出し|倉庫|工場で|本社|支店|子会社|下請け|契約|同期|上司|人事)|(?:勤務|勤め(?!る)|社員|退職))/u
const employer =
  /(?<![ァ-ヶー\u3400-\u9fffA-Za-z])([ァ-ヶー]{2,12}(?:[\u3400-\u9fff]{1,4})?|[\u3400-\u9fff]{2,6}|[\u3400-\u9fff]{1,3}[ァ-ヶー]{2,8})(?=[でにをの勤社退])/gu
// 工場で働く, 短期のバイト: a kind of work, no name.
const kindOfWork =
  /(?:店|屋|所|場|館|室|局|部|課|科|系|業|職|員|者|人|家|社|院|園|校|学|寮|町|村|市|県|区|都|府|道|国|島|庫|厨房|会社|工場|現場|職場|倉庫|役所|事務|清掃|警備|介護|保育|看護|配達|配送|運送|運転|接客|営業|製造|経理|総務|人事|農家|農園|牧場|大学|病院|施設|学校|銀行|郵便|新聞|出版|印刷|建設|建築|土木|水道|電気|ガス|鉄道|航空|観光|旅館|飲食|居酒屋|喫茶|食品|食堂|弁当|総菜|惣菜|水産|漁業|農業|林業|工業|商業|公務|民間|外資|大手|中小|零細|個人|短期|長期|単発|日雇|深夜|早朝|夜間|夜勤|昼間|週末|平日|土日|毎日|時給|在宅|自宅|地元|近所|東京|大阪|海外|海|山|前|後|中|先|元|次|今|昔|別|他|同じ|一緒|最初|最後|初|久|急|正社員|障害者枠|一般枠|障害者|健常者|福祉|支援|本気|全力|必死|無理|笑顔|片手間|一人|二人|三人|自分|自力|独学|派遣|契約|最低賃金|下請け|実家|家業|親戚|友人|知人|父|母|兄|姉|彼|彼女|妻|夫|息子|娘|弟|妹|[\d一二三四五六七八九十百千]+[年月日時か個回代]?[間目]?)$/u

// 〜ワークス, 〜工房: what workshops for people in care end in, with a name of kana before or after.
const careHead =
  '(?:就労継続支援[AB]型|就労移行支援|[AB]型|就労移行|就労支援|地域活動支援|生活訓練|自立訓練|相談支援|生活介護|放課後等?デイサービス|放課後デイ|多機能型)?(?:事業所|作業所|センター|ステーション)|ワークステーション|ワークセンター|ワークセンタ|ワークショップ|ワークプレイス|ワークハウス|ワークホーム|福祉作業所|共同作業所|小規模作業所|授産施設|福祉工場|地活|子ども食堂|こども食堂|ナースステーション|ピアサポートセンター|就労移行支援|就労継続支援[AB]型|就労移行|[AB]型作業所|[AB]型|放デイ|放課後デイ|生活訓練|相談支援|デイケア|ナイトケア|デイサービス|グループホーム|ケアホーム|シェアハウス|サロン|カフェ|コミュニティカフェ|工房|アトリエ|パン工房|農園|喫茶|食堂|居酒屋|スナック|ハウス|ピアハウス|フリースペース|フリースクール|居場所|クラブハウス|クリニック|メンタルクリニック|診療所|薬局|調剤薬局|福祉会|育成会|親の会|家族会|自助会|断酒会|患者会|当事者会|自助グループ|当事者グループ|ピアグループ|サークル|劇団|教室|塾|学園|保育園|幼稚園|訪問看護ステーション|訪問看護|訪看|ヘルパーステーション|相談室|相談所|リハビリ病院|動物病院|歯科クリニック|こどもクリニック|(?:地域)?(?:生活|活動)支援センター|支援センター|活動センター|就労センター|生活支援センター'
const named = new RegExp(
  `(?<!ピア)((?:リカバリー|ピア)カレッジ|${careHead})の?(?:第[一二三四五\\d])?([ぁ-んー]{2,10}|[ァ-ヶー]{2,10}[\u3400-\u9fff]{1,4}|[ァ-ヶー]{2,10}|[「『][^」』\\n]{1,16}[」』]|[ァ-ヶー]{2,10}[\\u3400-\\u9fff]{1,4})(工房|堂|屋|亭|庵|軒|園|の[家会里郷丘森輪園]|ハウス|ホーム|カフェ|ワークス|農園|ファーム|クラブ|ベーカリー|キッチン|パン工房|舎|荘|館)?`,
  'gu',
)
// デイケアではない: row of hiragana after a kind, of which only the beginning is a name.
const grammar =
  /^(?:[はがをにでともへや]$|です|でし|では|でも|での|には|にも|にい|にか|にこ|にき|にな|につ|によ|とい|とか|とは|との|とも|が[あいなでよきすしまわつこ]|は[まもあいなよどすしだとき]|も[うあいなすし]|を[やすしきつはみうお]|に[いおすはもゆのあ]|で[きすしたもはあおのみや]|か[らどもな]|ま[でえ]|や(?:めた|っと|って|さし|っぱ)|の(?:ひと|こと|みん|なか|まえ|あと|とき|ほう|あの|この|そば|とな|ため|おか|うち|じかん|ごは|おば|おじ|おね|おに|ちか|おや|し|ス)|な(?:ど|の|ら|ん|く|い)|だ(?:っ|け|よ|と|か)|よ(?:り|く|う|か)|そ(?:の|れ|し)|こ(?:の|れ|と)|あ(?:の|っ|る|り)|い(?:っ|く|き|ま|る|た)|いろ|って|たち|みた|らし|ほど|ばか|しか|さえ|すら|くら|ぐら|ごと|つい|ひさ|はじ|やすみ|おわ|かえ|すご|たの|うれ|つら|きら|すき|こわ|しん|どう|なん|だれ|いつ|ぜん|ずっ|もう|まだ|また|ちょ|とて|けっ|やっ|たま|たぶ|きっ|もっ|ほん|みな|ひと|わた|ぼく|おれ|うち|じぶ)/u
const particle = /^(?:[はがをにへとも、。」\s]|で(?![すし])|の(?=[\u3400-\u9fffァ-ヶー])|から|まで|って|$)/u

function nameIn(row: string, text: string, start: number, strong: boolean): number {
  for (let size = Math.min(8, row.length); size >= 2; size -= 1) {
    const value = row.slice(0, size)
    const after = text.slice(start + size, start + size + 6)
    if (!particle.test(after)) continue
    const known = isWord(value) || isTown(value) || isKanaName(value) || softWords.has(value)
    if (known && !kinNouns.has(value) && !notNamed.test(value)) return size
    if (grammar.test(row)) continue
    if (strong && size >= 3 && !isOther(value) && !/^[はがをにでともへやのか]|[てたしっく]$/.test(value)) return size
  }
  return 0
}
// たちかわ: a town in hiragana.
const isTown = (value: string): boolean => {
  const [first] = value.length > 2 ? (morphemesOf(value) ?? []) : []
  return first?.text === value && isPlace(first)
}
const townNamed = (value: string): boolean => {
  const [first] = morphemesOf(value) ?? []
  return first?.text === value && isPlace(first)
}
const notNamed =
  /^(?:さん|ちゃん|くん|さま|こと|もの|とき|ところ|ため|なか|まえ|あと|うち|よう|ほう|みな|みんな|ひと|はなし|とも|もと|など|だけ|ほど|はず|わけ|まま|とおり|そば|はし|かた|にわ|がら|のち|へん|かい|かいの|ごはん|おかげ|せい|やすみ|とこ|のに|ので|もう)$/u
// 野原, 陽だまり: what such places like to be called, in kana, that the dictionary has in kanji only.
export const softWords: ReadonlySet<string> = new Set(
  'のはら みなと ことり みちくさ こかげ こもれび やまなみ さざんか こぶし あじさい ひばり めじろ うぐいす ほおじろ かわせみ はと つる うさぎ りす くまのこ てんとうむし とんぼ めだか あめんぼ かたつむり まつぼっくり どんぐりころころ くるみ ぶどう りんご みかん いちご もも すもも なし かき ゆず れもん とまと にんじん だいこん まめ おむすび おにぎり こむぎ いなほ すずな なずな せり はこべ よもぎ つゆくさ れんげそう しろつめくさ くろーばー もりのこ はなぞの はなみち さくらんぼ ゆきんこ ゆきわり ゆきやなぎ たいよう おひさま おつきさま ほしぞら ながれぼし あまのがわ おおぞら あさつゆ あさかぜ ゆうかぜ はるかぜ しおかぜ うみかぜ さんぽ さんぽみち よりみち まわりみち ひとやすみ いっぷく おちゃのま えんがわ いろり ひばち ろばた いどばた かまど とまりぎ やどりぎ はしらどけい ふうせん しゃぼんだま おてだま かざぐるま たけとんぼ てまり ぶらんこ つみき おりがみ えほん ものがたり うたごえ はみんぐ めろでぃ ぽえむ らるご あんだんて ぴあの まんまる そよかぜ こもれび たんぽぽ すずらん ひまわり なないろ にじいろ にじ そら ゆう あかつき あけぼの ともしび きぼう いぶき めばえ わかば あおば ふたば みつば よつば よつばの どんぐり くるみ けやき いちょう かえで もみじ つくし すみれ さくら うめ つばき ゆり れんげ なのはな しらかば ぽぷら ほほえみ ほっと ゆとり ゆめ のぞみ あゆみ きずな つどい かけはし とびら まど かがやき ひかり ほたる てまり こだま やまびこ せせらぎ いずみ しずく みなも なぎさ うみ かもめ つばめ ひばり すばる オリーブ こすもす つむぎ ことのは ことば つばさ はばたき あすなろ あした みらい はじめ いっぽ ぽこあぽこ まいぺーす のんびり ゆっくり ぼちぼち てくてく こつこつ わいわい にこにこ ぽかぽか ほのぼの いろは ぽると ぱれっと らいふ すまいる はーと ぴあ りんく ゆいまーる むすび ゆい わかくさ みどり あおぞら まちかど えん えにし なごみ やすらぎ いこい くつろぎ おあしす ひなた ひなげし ふれあい めぐみ たまて こころ しおさい さざなみ はまなす さつき やよい うづき みずほ みのり いなほ つくしんぼ かたくり りんどう ききょう なでしこ はなみずき もくれん こぶし ふじ あやめ しょうぶ'.split(
    ' ',
  ),
)

// つきみ野こころの診療所: a clinic of the heart with a name before it.
const heart =
  /((?:[\u3400-\u9fffァ-ヶー]{1,8}|[ぁ-ん]{2,5}[\u3400-\u9fff]{0,3}|[\u3400-\u9fff]{1,3}[ぁ-ねは-んァ-ヶー]{1,4}[\u3400-\u9fff]{0,2}))(?:こころ|心|メンタル|ストレス|からだ|いのち|くらし|みんな|まち|もり|うみ)の(?:診療所|クリニック|医院|ケアセンター|医療センター|センター|病院|相談室|保健室|薬局|サポートセンター|家|学校|広場)/gu
const endsSoft = /^[はがをにでともの]+/u

// 青葉福祉会, 若草家族会 and 法人〇〇: ends in what it is.
const society =
  /(?<![\u3400-\u9fffァ-ヶー])((?:[\u3400-\u9fffァ-ヶー]{2,8}|[ぁ-んー]{2,6}))(福祉会|育成会|家族会|親の会|断酒会|自助会|患者会|当事者会|友の会|若者の会|ピアの会|みんなの会|工房|ワークス|福祉園|学園|作業所|授産所|訪問看護|訪問看護ステーション|相談支援センター|子ども食堂|こども食堂|食堂|カフェ|サロン|ハウス|ホーム|広場|ラボ|キッチン|アトリエ|クラブ|カレッジ|スクール|プラザ|ベース|テラス|ガーデン|ステーション|センター|薬局|クリニック|医院|歯科|皮膚科|眼科|耳鼻科|整骨院|接骨院|鍼灸院|整体|書店|書房|珈琲|喫茶|ベーカリー|製パン|農園|ファーム|児童館|学童|保育室)(?![\u3400-\u9fff])/gu
const plainSociety =
  /^(?:市|町|村|県|区|地域|地区|近所|隣|病院|施設|精神|障害者|障がい者|知的障害者|発達障害|統合失調症|依存症|アルコール|ひきこもり|引きこもり|不登校|若者|女性|男性|大人|全国|全日本|日本|当事者|患者|家族|本人|同じ|別の|駅前|学校|社員|学生|大学|職員|会社|大衆|定食|無料|有料|総合|調剤|院内|院外|門前|漢方|個人|純|古|老舗|昭和|レトロ|駅ナカ|ブック|カフェ|メンタル|レディース|ペイン|美容|小児|審美|矯正|訪問|認知症|摂食障害|うつ病|双極性|双極症|躁うつ|てんかん|がん|難病|自死遺族|遺族|被害者|地元|最寄|最寄り|行きつけ|いつもの|かかりつけ|近くの|となりの|駅前の|むかしの|ちかくの|うちの|今日の|週末|共同|小規模|福祉|就労|貸し|貸|家庭|市民|体験|自然|有機|無農薬|観光|大型|中古|古本|大手|巨大|自助|みんな|わたし|ふつう)/u

// ハーモニーという作業所: what it is follows.
const introduced =
  /(?<![ァ-ヶー\u3400-\u9fffA-Za-z])([ァ-ヶー・]{2,14}|[ぁ-んー]{2,10}?|[\u3400-\u9fffァ-ヶー]{1,6}の[\u3400-\u9fffァ-ヶー]{1,5}|[\u3400-\u9fff]{1,2}い[\u3400-\u9fff]{1,3}|[\u3400-\u9fff]{2,8}|[A-Za-z][A-Za-z .&-]{1,20})[」』]?(?=(?:という|っていう|って)(?:名前の|名の)?(?:地域の|小さな|ちいさな)?(?:[AB]型|就労移行|就労)?(?:作業所|デイケア|病院|クリニック|会社|お?店|カフェ|喫茶店|サロン|自助会|自助グループ|団体|NPO|施設|事業所|グループホーム|グループ(?!で)|ホーム|学校|塾|大学|高校|工場|居場所|集まり|センター|サークル|教会|お?寺|薬局|パン屋|美容室|劇団|教室|スナック|居酒屋|工房|コミュニティ|オンラインサロン|家族会|断酒会|当事者会|訪問看護|会(?=[にがの])))/gu
// AAの南グループ, 断酒会の中央支部: a branch of a fellowship.
const branch =
  /(?:AA|NA|GA|OA|DA|SA|ACA|ACoA|EA|ACODA|アラノン|ナラノン|ギャマノン|断酒会|ダルク|マック|家族会|あすなろ会)の?(?!の)[\u3400-\u9fffァ-ヶーぁ-ん]{1,8}?(?:グループ|支部|会場)/gu
// ダルク栃木, カレッジ旭川: a kind and a town.
const kindAndTown =
  /(?:リカバリーカレッジ|カレッジ|マザーズハローワーク|ヤングハローワーク|ハローワーク|ダルク|サポステ|サポートステーション|ジョブカフェ|リワークセンター|ピアサポート|ピアサポートセンター|若者サポートセンター|ユースセンター|アラノン|断酒会|保健所|福祉事務所|年金事務所|法テラス)([\u3400-\u9fff]{2,4}|[ぁ-ん]{2,6}?)(?=まで|から|って|[にでのへはがをと、。])/gu
// ソレイユの職員さん: whoever works or is cared for there.
const staffed =
  /(?<![ァ-ヶー\u3400-\u9fffぁ-んA-Za-z])([ァ-ヶー]{3,10}|[ぁ-ん]{3,8}|[\u3400-\u9fff]{2,4}[会園荘苑舎])(?=の(?:職員|世話人|支援員|スタッフ|利用者|訪看|訪問看護|ワーカー|サビ管|管理者|生活支援員|相談員|院長|施設長|所長|送迎|工賃|ショートステイ|見学|家族会|職場実習|作業室|相談室|デイケア|外来|病棟|入所|閉鎖病棟))/gu
// アトリエ虹: a kind and a character.
const kindFirst =
  /(?:アトリエ|工房|カフェ|ピアハウス|ハウス|ワークス|喫茶|訪問看護ステーション|訪問看護|ナースステーション|支援センター|ピアサポートセンター|グループホーム|サロン|スタジオ|ギャラリー|スナック|民宿|ペンション|美容室|ヘアサロン|食事処|居酒屋|和食|洋食|寿司|焼肉|そば処|パン工房|ベーカリー|作業所|学習塾|ダンスホール|ライブハウス|劇団|楽団|合唱団|バンド)([\u3400-\u9fff]{1,3}|陽だまり|日だまり|木漏れ日|月あかり|星あかり|花かご|道しるべ|架け橋|懸け橋|歩み|集い|憩い|和み|結び|育み|灯り|恵み|望み|実り|響き|[「『][^」』\n]{1,12}[」』])(?=まで|から|って|[にでのへはがをとも、。])/gu
const notKindFirst =
  /^(?:[内外前後中時等側用者員長室帰休通見行来店飯代風席名主客業界系巡活料的会法本型板式]|[\u3400-\u9fff]?(?:店|内|員|時|前|後|風|的|代|業|巡|活|主|長|生|者|会|屋|客)|以外|以前|以降|近く|経由|利用|勤務|営業|経営|通い|開業|作業|料理|体験|見学|三軒|二軒|一軒|何軒|全部|職人|禁止|好き|大好|苦手|嫌い)$/u
// スーパーまるよし, 居酒屋とりまる: a shop with its name behind it.
const shop =
  /(スーパー|コープ|居酒屋|喫茶|美容室|理容室|床屋|合唱団|劇団|楽団|弁当屋|パン屋|花屋|ケーキ屋|ラーメン屋|定食屋|焼肉|焼鳥|寿司|そば処|スナック|バー|ホテル|旅館|民宿|ペンション|銭湯|スーパー銭湯|整体院|整骨院|鍼灸院|学童|児童館|フットサルチーム|サッカーチーム|野球チーム|ダンスチーム|バンド|サークル|チーム)([ぁ-んー]{2,6}?|[ァ-ヶー]{3,8}|[「『][^」』\n]{1,12}[」』])(?=で(?:働|バイト|パート|買|食|飲|会|倒|歌|演|踊|泣)|に(?:通|行|勤|入|所属|参加|寄)|の(?:店|大将|マスター|人|ママ|バイト|レジ|店長|メンバー|仲間|練習|公演|惣菜)|まで|から|を(?:辞|やめ|抜け))/gu
const notShop =
  /^(?:マン|マーケット|カー|スター|コンピュ|ボール|ムーン|ヒーロー|マリオ|サイヤ|フード|ライス|マスター|テンダー|ガール|メイト|ワーク|リーダー|プレー|カウンター|コード|まで|から|だけ|など|でも|とか|より|のみ|さん|めぐり|いき|がえり|らしい|みたい|っぽい|ばかり|ごと|たち|じゃ|では|には)/u
// 慶應に通う: universities by their short names.
const university =
  /(?<![\u3400-\u9fff])(?:慶應|慶応|早稲田|早大|青学|関学|関大|立命館?|東大|京大|阪大|名大|九大|北大|東北大|神大|日大|近大|立教|法政|明治|中央|上智|同志社|学習院|明学|武蔵美|多摩美|藝大|芸大|順天堂|慈恵|慈恵医大|東京医大|東工大|一橋|お茶大|筑波大|横国|千葉大|駒澤|専修|成蹊|成城|津田塾|東女|日本女子大|理科大)(?=に(?:入|通|受|落|行[きくっ]|合格|進学|い[たる])|を(?:出[てた]|中退|卒|休学|受け|辞|目指)|の(?:院生|学生|附属|大学院|医学部|文学部|法学部|経済|理工|同級|後輩|先輩|キャンパス|病院)|出身|卒|中退|附属|病院|生(?![活ま]))/gu
// NTTデータ, LITALICOワークス: letters, and then what kind of house it is.
const lettered =
  /[A-Z][A-Za-z&.]{1,16}(?:ワークス|データ|モバイル|ジャパン|キャリア|コミュニケーションズ|ソリューションズ?|サービス|システムズ?|グループ|ホールディングス|クリニック|カフェ|ラボ|ハウス|ホーム|訪問看護|デイケア|作業所|病院|学園|塾|スクール|ケア|サポート|ファクトリー|ベース|テラス|東日本|西日本|東海|九州|北海道|ドコモ|ステーション|センター|カレッジ|キッチン|ストア|マート|ジム|工房|福祉会)/gu
const compounded =
  /(?<![\u3400-\u9fffァ-ヶー])([\u3400-\u9fff]{2,3}|[ァ-ヶー]{2,5})(?:アルミ|フーズ|ストア|マート|ケミカル|メタル|テック|エンジニアリング|ロジスティクス|ロジ|トラベル|ツーリスト|ハウジング|モータース|電子|硝子|ゴム|製パン|ミート|ファーム|クリーン|メンテナンス|セキュリティ|ファーマ|モバイル|不動産|電工|化成|紙器|食品|薬品|電機|運輸|製作所|工務店|商店|商会)(?![\u3400-\u9fffァ-ヶー])/gu
const ordinal =
  /(?:[\u3400-\u9fff]{1,4}[市区町村])?第[一二三四五六七八九十\d]{1,2}(?:小学校|中学校|高校|高等学校|養護学校|幼稚園|保育園|保育所|病院|作業所)/gu
const largeSchool =
  /(?:国際|日本|中央|東洋|東京|大阪|名古屋|京都|福岡|札幌|仙台|広島|神戸|横浜)[\u3400-\u9fffァ-ヶー]{2,8}(?:専門学校|学院|大学校|アカデミー|スクール|カレッジ)/gu
const heartCentre = /[\u3400-\u9fff]{2,5}(?:立)?こころの(?:健康(?:相談|福祉|総合)?|相談|ケア|医療)?(?:総合)?センター/gu
const softClub =
  /(?<![ぁ-んァ-ヶー\u3400-\u9fff])(?:[ぁ-ん]{2,4}[ァ-ヶー]{2,5}|[ァ-ヶー]{2,5}[ぁ-ん]{1,4})の(?:会|家|里)(?=[にでのへはがをと、。])/gu
// ゆいまーるに通う: what no dictionary has, and one goes there.
const goneTo =
  /([ぁ-んー]{3,10}|(?<![ァ-ヶー\u3400-\u9fff])[ァ-ヶー]{3,10})(?=に(?:通[いうえっわ]|通所|通院|入所|入院|入居|在籍|所属)|を(?:退所|退院))/gu
const lessons =
  /^(?:ピアノ|バレエ|スイミング|プール|ジム|サウナ|ヨガ|エステ|カラオケ|スポーツ|ダンス|テニス|ゴルフ|キックボクシング|ボクシング|ピラティス|ホットヨガ|カウンセリング|リハビリ|マッサージ|スーパー|コンビニ|スタバ|パチンコ|スナック|クラブ|バー|ライブ|ネイル|マツエク|アトリエ|フラ|サッカー|リワーク|ショートケア|ナイトケア|ミーティング|セラピー|ハローワーク|サポステ|ミサ|ドラッグストア|ドトール|サイゼ)$/u
// 若竹会, 青空の会, 希望園: words that bodies like to be called by, and a kind of one character.
const hopeful =
  /(?<![\u3400-\u9fff])(?:若竹|若草|若葉|若木|青葉|青空|青嵐|双葉|四葉|三葉|朝日|旭|曙|希望|光|虹|泉|緑|白樺|白鷺|千鳥|翼|大樹|大空|太陽|和|真心|明星|北斗|北辰|清流|誠心|仁愛|慈愛|慈光|恵愛|愛育|愛光|愛生|聖愛|光風|松風|竹風|春風|秋桜|向日葵|楓|桜|梅|欅|銀杏|木の実|麦の穂|一歩|歩み|絆|輪|和泉|清風|清光|清和|協和|共生|友愛|灯|灯火|道標|未来|夢|花|桔梗|紫陽花|山茶花|若鮎|飛翔|飛鳥|千草|七草|早苗|穂波|稲穂|豊穣|山彦|木霊|星|月|陽光|陽だまり|日だまり|木漏れ日|木もれび|とまり木|止まり木|風|帆|渚|浜木綿|浜風|磯風|潮風)の?(?:会|園|苑|荘|舎|寮|館|家|里|郷|丘|杜|学園|工房|作業所|福祉会|病院)(?=[にでのへはがをとも、。]|から|まで|って)/gu
const notHopeful =
  /^(?:和の(?:会|家|里)|.?の(?:館|家|里|会)|花園|花の(?:会|家|里|丘|園)|[星月風夢光]の.|和館|友愛会|和室|桜の(?:園|里|丘|家)|梅園|梅の.|希望の.|緑の.|緑園|未来の.|太陽の.|春風の.|灯の.|海の.|太陽館)$/u
// 事業所ステップに通う: a plain word, but one goes there.
const attended =
  /^(?:に(?:通[いうえっわ]|かよ|行[きくっこ]|見学|申し込|入所|入居|入院|入っ|在籍|登録|勤め|移[りるっ]|電話|相談|所属)|で(?:働|作業|暮ら|過ご|訓練|実習|調理|ボランティア)|を(?:利用|卒業|退所|退院|辞め|見学|休)|の(?:職員|スタッフ|利用者|工賃|支援員|世話人|見学|面接|体験)|と契約)/u
const partOfHouse =
  /^(?:プログラム|メンバー|スタッフ|サービス|センター|マネージャー|ルーム|ケア|ワーカー|ボランティア|バイト|フロア|ミーティング|イベント|バザー|パート|レク|コース|ブース|ホール|トイレ|ロビー|ベッド|カウンター|リーダー|グループ|チーム|ワーク|ライフ|バス|ツアー|サイト|ライン|ブログ|ページ|アプリ|フェス|ライブ|クリスマス|ボード|スペース|ヘルパー|カウンセラー|サポーター|ピア|ピアスタッフ|ピアサポーター|ドクター|ナース|ノート|カード|マップ|ニュース|フェスタ|マニュアル|システム|スケジュール|カレンダー|ガイド|アンケート|モニター|セミナー|ランチ|カフェ|サロン|バンド|オープン|スタート|デビュー|ジプシー|ショッピング|ホッピング|マニア|オーナー|オタク|ママ|パパ|マスター|ユーザー|ビル|フード|メニュー|モーニング|ディナー|デート|ラテ|オレ|モカ|タイム|スタイル|ブーム|ミュージック|ソファ|ネーム|トーク|ライン|スタンプ|シール)$/u
// 青嶺: characters that make up no word.
const unlikeWords = (name: string): boolean =>
  /^[\u3400-\u9fff]{2,3}$/.test(name) &&
  !isOther(name) &&
  (morphemesOf(name) ?? []).every(({ text, part }) => text.length === 1 || part.includes('固有名詞'))

const notIntroduced =
  /^(?:こう|そう|ああ|どう|こんな|そんな|あんな|いい|なん|なに|何|ある|そこ|ここ|あそこ|いわゆる|ブラック|ホワイト|ひどい|すごい|.*(?:した|する|ない|たい|いる|ある|だ|です|ます|よう|よ|ね|か|い|って|けど|から))$/u

// ハイツ桐生, サンハイツ, 若葉荘: the houses people live in.
const houseFirst =
  /(?<![ァ-ヶー])(?:サン|グリーン|パーク|ニュー|ロイヤル|スカイ|リバー|シティ|ライオンズ|コスモ|グランド?|プチ|ベル|ハッピー|フラワー|セントラル|ヒルズ)?(?:コーポ|メゾン|ハイツ|レジデンス|ヴィラ|パレス|シャトー|ハイム|ドエル|マンション)(?:・|ド)?(?:[\u3400-\u9fff々]{1,5}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,5}(?=[のはがにをで、。]))(?:[ 　]?[A-ZＡ-Ｚ]?棟?[ 　]?\d{1,4}(?:号室?)?)?/gu
const notHouseFirst =
  /^(?:マンション(?:[のはがにをで]|管理|暮|住|経営|購入|一棟|価格|内|前|理事|自治|エレベ|ローン|バブル|ポエム)|パレス(?:チナ|タイン)|シャトー(?:ブリ|ワイン)|コーポ(?:レ)|ヴィラ(?:ン|ージ)|ハイム(?:リ))/u
const houseLast =
  /(?<![\u3400-\u9fffァ-ヶーぁ-ん])((?:[\u3400-\u9fff々]{1,4}|[ァ-ヶー]{2,8}|[ぁ-ん]{2,5}))(荘|ハイツ|コーポ|コーポラス|ハイム|ハウス[A-Z]?|アパート|マンション|レジデンス|団地|寮|ヒルズ|メゾン)(?=[のにをでがはへと、。\s\d]|から|まで|$)/gu
const plainHouse =
  /^(?:別|山|老人|女子|男子|学生|社員|独身|会社|大学|市営|県営|都営|町営|公営|公団|古い?|新築|高級|低層|高層|分譲|賃貸|一棟|木造|ボロ|ワンルーム|タワー|シェア|ゲスト|グループ|シェルター|モデル|ログ|ビニール|オープン|ドール|ライブ|安|隣|同じ|別の|自分|実家|家族|両親|友人|彼|彼女|ペット可|デザイナーズ|ファミリー|リゾート|ウィークリー|マンスリー|巨大|大型|廃|旧|元|全|学校|病院|看護|工場|寄宿|自立|援助|母子|ひだまり|うちの?|となりの?|この|その|あの|いまの?|むかしの?|すごい|ちいさな|ふるい|レンタル|トランク|ホラー|クラブ|ダンス|スモーク|フル|パワー|シカゴ)$/u

const worksAt = (name: string): Role => roleOf(name) ?? 'care'

// 昔船橋にいた: a time and a town that the dictionary reads as one row.
const onceIn =
  /(?:昔|今|今日|昨日|来月|先月|来週|先週|去年|来年|今年|最近|結局|現在|以前|当時|普段|元々|毎週|毎月)([\u3400-\u9fff]{2,4})(?=に(?:い|住|越|行|帰|通|移)|へ|で(?:暮|生|育|働)|から(?:越|引|来)|まで(?:行|来|通))/gu
const softCities =
  /(?:さいたま|つくば|つくばみらい|かすみがうら|ひたちなか|いわき|うるま|たつの|えびの|さぬき|にかほ|むつ|つがる|みどり|ふじみ野|いなべ|あわら|かほく|おおい|いすみ|みよし|みやま|うきは|南あわじ|あま|みなかみ|あきる野|東かがわ|いちき串木野|南さつま|さくら|ときがわ|おいらせ|むかわ|せたな|えりも|ニセコ)[市町](?![民会内])/gu
const knownTowns =
  /(?<![\u3400-\u9fff])(?:二子玉川|自由が丘|武蔵小杉|三軒茶屋|九十九里|中洲|国分町|裏難波|西口|新大久保|西新宿|東新宿|南池袋|北新地|心斎橋|日本橋|天神|大濠|薬院|栄生|金山|久屋大通|烏丸|河原町|木屋町|祇園|嵐山|先斗町|西成|釜ヶ崎|新世界|鶴橋|十三|千日前|道頓堀|元町|南京町|長田|須磨|垂水|明石|加古川|黄金町|寿町|野毛|馬車道|桜木町|みなとみらい|関内|山谷|南千住|上野公園|谷中|根津|千駄木|門前仲町|清澄白河|錦糸町|亀戸|小岩|新小岩|綾瀬|竹ノ塚|西新井|赤羽|十条|板橋|大山|成増|石神井|練馬|江古田|吉祥寺|三鷹|国分寺|国立市|福生|青梅|奥多摩)(?=に(?:い[たる]|住|越|行|帰|通|移)|へ行|で(?:暮|生|育|働|飲|倒|迷|待)|の(?:アパート|実家|駅|病院|夜|街|町|部屋|家|路地|商店街|店|公園)|から(?:越|引|来|歩|電車)|まで(?:行|来|通|歩)|は(?:寒|暑|人)|出身|在住|育ち|生まれ|駅)/gu
// 柏に越してきた, 津の実家: towns of one character, where somebody lives or goes.
const smallTown =
  /(?<![\u3400-\u9fffァ-ヶー])[津柏堺呉萩蕨燕灘巽旭関光栄鴻堺鯖](?=に(?:越|引っ越|住|帰|嫁|移|いた頃|い[たるま])|の(?:実家|アパート|駅前|施設|病院|家を|家に)|(?:出身|在住|市|駅|生まれ|育ち)|から(?:来|越|通|出て|電車)|まで(?:行|電車|通))/gu

// ひきこもり家族会 結: a kind, a space and the name.
const spaced = new RegExp(
  `(?:[\u3400-\u9fffァ-ヶーぁ-ん]{0,8})(?:${careHead})[ \u3000][「]?([\u3400-\u9fff]{1,6}|[ぁ-んー]{2,8}?|[ァ-ヶー]{2,10})(?=[」]?(?:[にでのへはがをと、。]|から|まで))`,
  'gu',
)
const trains =
  /(?:[\u3400-\u9fff]{2,4}(?<!新幹|直|曲|点|視|目|光|電|無|有|路|回|前|戦|幹|紫外|放射|境界|水平|地平|赤外|生命|導火|防衛|最前)線|江ノ電|江の電|嵐電|叡電|琴電|ことでん|広電|長電|ゆりかもめ|りんかい線|つくばエクスプレス|多摩モノレール|ポートライナー|ゆいレール|(?:阪急|阪神|京阪|近鉄|南海|名鉄|西鉄)(?:電車|電鉄)|阪急|阪神電車|京阪|近鉄|名鉄|西鉄|東急|小田急|京急|京王|相鉄|都電)(?=の(?:窓|駅|ホーム|車|電車|中|終点|始発|終電|踏切|線路)|に(?:乗|飛)|で(?:通|行|帰|来|一|座)|が(?:止|遅)|を(?:降|乗))/gu

// 職場はことり印刷といって: what the place one goes to is called.
const calledWork =
  /(?:職場|勤め先|会社|バイト先|パート先|学校|母校|高校|大学|病院|クリニック|作業所|通所先|施設|事業所|デイケア|店|名前|名)は、?([\u3400-\u9fffァ-ヶーぁ-んA-Za-z・]{2,14}?)(?=と(?:いって|いいます|いい、|いう(?:名|小|ところ|所)|言い))/gu

const plainStaff =
  /^(?:デイ|ケア|ホーム|センター|クリニック|ホテル|スーパー|コンビニ|レストラン|カフェ|サロン|ショップ|オフィス|メーカー|ヘルパー|サービス|リハビリ|リワーク|コールセンター|ハローワーク|シェルター|ステーション|グループ|チーム|クラブ|サークル|スクール|ジム|プール|デパート|アウトレット|テナント|フロント|キッチン|ホール|ベッド|フロア)$/u

export function workplaces(text: string, found: Found[]): void {
  const push = (start: number, end: number, role: Role): void => {
    found.push({ start, end, kind: 'organisation', role })
  }
  for (const match of matchesOf(employer, text)) {
    const value = match[1] ?? ''
    const end = match.index + value.length
    if (!employed.test(text.slice(end, end + 10))) continue
    if (everydayBrands.has(value)) push(match.index, end, 'work')
    else if (katakanaWords.has(value) && !knownFirms.test(value)) continue
    else if (knownFirms.test(value)) push(match.index, end, 'work')
    else if (kindOfWork.test(value) || generic.has(value) || kinNouns.has(value) || placeHeads.has(value)) continue
    else if (
      /^[ァ-ヶー]+$/.test(value)
        ? !isOther(value) && !plainKatakana(value) && value.length >= 3
        : isSurname(value) && !isOther(value)
    )
      push(match.index, end, 'work')
  }
  for (const match of matchesOf(named, text)) {
    const [whole, head = '', row = '', tail] = match
    // デイケアの「そよかぜ」: the kind is no part of the name.
    const apart = text.charAt(match.index + head.length) === 'の' && /[」』]$|工房$|の[家会里郷]$/.test(whole)
    const start = apart ? match.index + head.length + 1 : match.index
    if (/^[「『]/.test(row)) {
      if (
        row.length > 10 ||
        /[、。！？]/.test(row) ||
        /^(?:講座|の回|という本|と(?:言|書|い))/.test(text.slice(match.index + whole.length))
      )
        continue
      push(start, start + whole.length, worksAt(head))
      continue
    }
    if (tail && !grammar.test(row)) {
      push(start, start + whole.length, worksAt(head))
      continue
    }
    const direct = start + head.length
    const after = text.slice(direct, direct + 1) === 'の' ? direct + 1 : direct
    if (/^[ァ-ヶー]/.test(row)) {
      if (/[\u3400-\u9fff]$/.test(row) && !isSurname(row.replace(/^[ァ-ヶー]+/, ''))) continue
      const adjacent =
        text.charAt(match.index + head.length) !== 'の' &&
        (head.length >= 4 || attended.test(text.slice(match.index + whole.length))) &&
        !partOfHouse.test(row)
      if (
        (adjacent || (!katakanaWords.has(row) && !isOther(row))) &&
        particle.test(text.slice(start + whole.length)) &&
        head.length > 2
      )
        push(start, start + whole.length, worksAt(head))
      continue
    }
    // デイケア+のはら before デイケア+の+はら.
    for (const from of after > direct ? [direct, after] : [direct]) {
      const all = /^[ぁ-んー]+/u.exec(text.slice(from, from + 14))?.[0] ?? ''
      const size = nameIn(all, text, from, from === direct && head.length > 2)
      if (size === 0) continue
      push(start, from + size, worksAt(head))
      break
    }
  }
  for (const match of matchesOf(heart, text)) {
    const value = match[1] ?? ''
    const cut = endsSoft.exec(value)?.[0].length ?? 0
    if (plainSociety.test(value.slice(cut)) || value.length - cut < 2) continue
    push(match.index + cut, match.index + match[0].length, 'care')
  }
  for (const match of matchesOf(society, text)) {
    const [whole, name = '', head = ''] = match
    if (plainSociety.test(name) || generic.has(name) || kinNouns.has(name) || grammar.test(name)) continue
    if (/[\u3400-\u9fff]/.test(name) && !isSurname(name) && !unlikeWords(name)) continue
    if (/^[ァ-ヶー]+$/.test(name) && (isOther(name) || plainKatakana(name))) continue
    if (/^[ぁ-ん]/.test(name) && !isWord(name) && !isKanaName(name) && !softWords.has(name)) continue
    push(match.index, match.index + whole.length, worksAt(head))
  }
  for (const match of matchesOf(introduced, text)) {
    const value = match[1] ?? ''
    if (notIntroduced.test(value) || generic.has(value) || kinNouns.has(value)) continue
    push(match.index, match.index + value.length, 'care')
  }
  for (const match of matchesOf(spaced, text)) push(match.index, match.index + match[0].length, 'group')
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
  for (const match of matchesOf(smallTown, text))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'place' })
  for (const match of matchesOf(calledWork, text)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (!isOther(value) && !isWord(value) && !katakanaWords.has(value) && !notIntroduced.test(value))
      push(end - value.length, end, 'work')
  }
  for (const match of matchesOf(branch, text)) push(match.index, match.index + match[0].length, 'group')
  for (const match of matchesOf(shop, text)) {
    const name = match[2] ?? ''
    if (notShop.test(name) || (/^[ぁ-ん]/.test(name) && grammar.test(name) && !softWords.has(name))) continue
    if (/^[ァ-ヶ]/.test(name) && plainKatakana(name)) continue
    push(match.index, match.index + match[0].length, 'work')
  }
  for (const match of matchesOf(university, text)) push(match.index, match.index + match[0].length, 'school')
  for (const match of matchesOf(lettered, text)) push(match.index, match.index + match[0].length, 'work')
  for (const match of matchesOf(compounded, text)) {
    const name = match[1] ?? ''
    if (/^[ァ-ヶ]/.test(name) ? !plainKatakana(name) : isSurname(name) || unlikeWords(name))
      push(match.index, match.index + match[0].length, 'work')
  }
  for (const pattern of [ordinal, largeSchool])
    for (const match of matchesOf(pattern, text)) push(match.index, match.index + match[0].length, 'school')
  for (const pattern of [heartCentre, softClub])
    for (const match of matchesOf(pattern, text)) push(match.index, match.index + match[0].length, 'care')
  for (const match of matchesOf(goneTo, text)) {
    const row = match[1] ?? ''
    const end = match.index + match[0].length
    const name = row.replace(
      /^(?:から|まで|より|でも|いまは|いまも|いま|また|もう|まだ|ずっと|[はがもでにをと、])+/u,
      '',
    )
    if (name.length < 3 || lessons.test(name) || katakanaWords.has(name) || isHeadWord(name) || plainStaff.test(name))
      continue
    if (
      /^[ぁ-ん]/.test(name) &&
      (isOther(name) ||
        isWord(name) ||
        grammar.test(name) ||
        (morphemesOf(name) ?? []).some(({ part }) =>
          /^(?:助|動詞,非自立|副詞|連体詞|接続詞|代名詞|名詞,代名詞|名詞,非自立|形容)/.test(part),
        ))
    ) {
      if (!softWords.has(name)) continue
    }
    push(end - name.length, end, 'care')
  }
  for (const match of matchesOf(kindAndTown, text)) {
    const name = match[1] ?? ''
    if (
      /^[ぁ-ん]/.test(name)
        ? isTown(name) ||
          softWords.has(name) ||
          (name.length > 2 && !grammar.test(name.replace(/^たち/, '')) && !/^[はがをにでともへの]/.test(name))
        : isSurname(name) || townNamed(name)
    )
      push(match.index, match.index + match[0].length, 'care')
  }
  for (const match of matchesOf(staffed, text)) {
    const name = match[1] ?? ''
    if (generic.has(name) || katakanaWords.has(name) || kinNouns.has(name)) continue
    const kana = /^[ぁ-ん]/.test(name)
    if (
      kana
        ? softWords.has(name)
        : /^[ァ-ヶ]/.test(name)
          ? !isHeadWord(name) && !plainStaff.test(name)
          : !isOther(name) && unlikeWords(name.slice(0, -1))
    )
      push(match.index, match.index + name.length, 'care')
  }
  for (const match of matchesOf(kindFirst, text)) {
    const name = match[1] ?? ''
    const there = /^に(?:泊ま|通|行|入居|住)/.test(text.slice(match.index + match[0].length))
    if ((!notKindFirst.test(name) || (name === '風' && there)) && !generic.has(name))
      push(match.index, match.index + match[0].length, 'care')
  }
  for (const match of matchesOf(hopeful, text))
    if (!notHopeful.test(match[0])) push(match.index, match.index + match[0].length, 'group')
  for (const match of matchesOf(houseFirst, text))
    if (!notHouseFirst.test(match[0]))
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

// Firms whose names are plain words or that everybody knows: where somebody works, they tell.
const knownFirms =
  /^(?:楽天|楽天モバイル|マイナビ|スタッフサービス|リタリコ|ウェルビー|ココルポート|日本郵便|郵便局|佐川|佐川急便|ヤマト|ヤマト運輸|クロネコ|西濃|西濃運輸|日通|日本通運|福山通運|ソフトバンク|ドコモ|ソニー|パナソニック|シャープ|トヨタ|ホンダ|ニッサン|日産|マツダ|スバル|スズキ|ダイハツ|ヤマハ|カワサキ|デンソー|アイシン|ブリヂストン|コマツ|クボタ|キヤノン|キャノン|ニコン|リコー|エプソン|オムロン|キーエンス|ファナック|京セラ|村田製作所|東芝|日立|三菱|三井|住友|富士通|味の素|キリン|アサヒ|サッポロ|サントリー|明治|森永|雪印|カルビー|日清|ハウス食品|山崎製パン|ヤマザキ|敷島|不二家|ロッテ|グリコ|ニチレイ|花王|資生堂|ライオン|コーセー|無印|無印良品|ユニクロ|ジーユー|しまむら|西松屋|赤ちゃん本舗|イオン|イトーヨーカドー|西友|ライフ|マルエツ|サミット|オーケー|ロピア|業務スーパー|コストコ|ドンキ|ドンキホーテ|ダイソー|セリア|ニトリ|イケア|カインズ|コーナン|ビバホーム|ヤマダ電機|ヨドバシ|ビックカメラ|エディオン|ケーズ|ジョーシン|マツキヨ|ウエルシア|スギ薬局|ツルハ|サンドラッグ|ココカラ|セブン|セブンイレブン|ローソン|ファミマ|ファミリーマート|ミニストップ|マクドナルド|マック|マクド|モス|ケンタッキー|ケンタ|スタバ|スターバックス|ドトール|タリーズ|コメダ|サイゼ|サイゼリヤ|ガスト|すかいらーく|ジョナサン|バーミヤン|デニーズ|ロイヤルホスト|ココス|びっくりドンキー|吉野家|すき家|松屋|なか卯|王将|餃子の王将|日高屋|丸亀製麺|丸亀|スシロー|くら寿司|はま寿司|かっぱ寿司|ミスド|ほっともっと|オリジン|ワタミ|ニチイ|ベネッセ|ツクイ|セコム|アルソック|パソナ|リクルート|アデコ|スタッフサービス|アマゾン|グーグル|ヤフー|メルカリ|サイバーエージェント|ゾゾ|電通|博報堂|任天堂|バンダイ|セガ|コナミ|カプコン|スクエニ|講談社|集英社|小学館|りそな|ゆうちょ|かんぽ|日本生命|第一生命|クロネコヤマト|アート引越|サカイ|積水|大和ハウス|大東建託|レオパレス|鹿島|大林|清水建設|竹中)$/u
