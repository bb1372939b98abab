// Where somebody is cared for or meets others, when the name is in kana, a plain word, or stands after its kind: デイケアのはら,
// 福祉会あかつき, つきみ野こころの診療所, アトリエ虹, ダルク栃木.
import { isKanaName } from '../../lexicon/given-names.ts'
import { generic, kinNouns, roleOf } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isOther, isSurname, isWord, morphemesOf } from '../../lexicon/morphemes.ts'
import { softWords } from '../../lexicon/soft-words.ts'
import { matchesOf } from '../near.ts'
import type { Found, Role } from '../span.ts'
import { plainKatakana } from './foreign.ts'
import { isHeadWord } from './kinds.ts'
import { isTown, townNamed, unlikeWords } from './towns.ts'

// 〜ワークス, 〜工房: what workshops for people in care end in, with a name of kana before or after.
const careHead =
  '(?:就労継続支援[AB]型|就労移行支援|[AB]型|就労移行|就労支援|地域活動支援|生活訓練|自立訓練|相談支援|生活介護|放課後等?デイサービス|放課後デイ|多機能型)?(?:事業所|作業所|センター|ステーション)|ワークステーション|ワークスペース|ワークセンター|ワークセンタ|ワークショップ|ワークプレイス|ワークハウス|ワークホーム|福祉作業所|共同作業所|小規模作業所|授産施設|福祉工場|地活|子ども食堂|こども食堂|ナースステーション|ピアサポートセンター|就労移行支援|就労継続支援[AB]型|就労移行|[AB]型作業所|就労[AB]型|リハビリデイ|児童養護施設|自立援助ホーム|救護施設|特別養護老人ホーム|特養|老健|ケアハウス|有料老人ホーム|[AB]型|放デイ|放課後デイ|生活訓練|自立訓練|相談支援|デイケア|ナイトケア|デイサービス|グループホーム|ケアホーム|シェアハウス|サロン|カフェ|コミュニティカフェ|工房|アトリエ|パン工房|農園|喫茶|食堂|居酒屋|スナック|ハウス|ピアハウス|フリースペース|フリースクール|居場所|クラブハウス|クリニック|メンタルクリニック|診療所|薬局|調剤薬局|福祉会|育成会|親の会|家族会|自助会|断酒会|患者会|当事者会|自助グループ|当事者グループ|ピアグループ|サークル|劇団|教室|塾|学園|保育園|幼稚園|訪問看護ステーション|訪問看護|訪看|ヘルパーステーション|相談室|相談所|リハビリ病院|動物病院|歯科クリニック|こどもクリニック|(?:地域)?(?:生活|活動)支援センター|支援センター|活動センター|就労センター|生活支援センター'
const named = new RegExp(
  `(?<!ピア)((?:リカバリー|ピア)カレッジ|${careHead})の?(?:第[一二三四五\\d])?([ぁ-んー]{2,10}|[ァ-ヶー]{2,10}[\u3400-\u9fff]{1,4}|[ァ-ヶー]{2,10}|[「『][^」』\\n]{1,16}[」』]|[ァ-ヶー]{2,10}[\\u3400-\\u9fff]{1,4})(工房|堂|屋|亭|庵|軒|園|の[家会里郷丘森輪園]|ハウス|ホーム|カフェ|ワークス|農園|ファーム|クラブ|ベーカリー|キッチン|パン工房|舎|荘|館)?`,
  'gu',
)
// デイケアではない: row of hiragana after a kind, of which only the beginning is a name.
export const grammar =
  /^(?:[はがをにでともへや]$|です|でし|じゃ[なあん]|では|でも|での|には|にも|にい|にか|にこ|にき|にな|につ|によ|とい|とか|とは|との|とも|が[あいなでよきすしまわつこ]|は[まもあいなよどすしだとき]|も[うあいなすし]|を[やすしきつはみうお]|に[いおすはもゆのあ]|で[きすしたもはあおのみや]|か[らどもな]|ま[でえ]|や(?:めた|っと|って|さし|っぱ)|の(?:ひと|こと|みん|なか|まえ|あと|とき|ほう|あの|この|そば|とな|ため|おか|うち|じかん|ごは|おば|おじ|おね|おに|ちか|おや|し|ス)|な(?:ど|の|ら|ん|く|い)|だ(?:っ|け|よ|と|か)|よ(?:り|く|う|か)|そ(?:の|れ|し)|こ(?:の|れ|と)|あ(?:の|っ|る|り)|い(?:っ|く|き|ま|る|た)|いろ|って|たち|みた|らし|ほど|ばか|しか|さえ|すら|くら|ぐら|ごと|つい|ひさ|はじ|やすみ|おわ|かえ|すご|たの|うれ|つら|きら|すき|こわ|しん|どう|なん|だれ|いつ|ぜん|ずっ|もう|まだ|また|ちょ|とて|けっ|やっ|たま|たぶ|きっ|もっ|ほん|みな|ひと|わた|ぼく|おれ|うち|じぶ)/u
const particle =
  /^(?:[はがをにへとも、。」\s]|で(?![すし])|の(?=[\u3400-\u9fffァ-ヶー]|みんな|ひと|せんせい|ごはん|おひる)|から|まで|って|$)/u
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
const notNamed =
  /^(?:さん|ちゃん|くん|さま|こと|もの|とき|ところ|ため|なか|まえ|あと|うち|よう|ほう|みな|みんな|ひと|はなし|とも|もと|など|だけ|ほど|はず|わけ|まま|とおり|そば|はし|かた|にわ|がら|のち|へん|かい|かいの|ごはん|おかげ|せい|から|まで|より|やすみ|とこ|のに|ので|もう)$/u
// つきみ野こころの診療所: a clinic of the heart with a name before it.
const heart =
  /((?:[\u3400-\u9fffァ-ヶー]{1,8}|[ぁ-ん]{2,5}[\u3400-\u9fff]{0,3}|[\u3400-\u9fff]{1,3}[ぁ-ねは-んァ-ヶー]{1,4}[\u3400-\u9fff]{0,2}))(?:こころ|心|メンタル|ストレス|からだ|いのち|くらし|みんな|まち|もり|うみ)の(?:診療所|クリニック|医院|ケアセンター|医療センター|センター|病院|相談室|保健室|薬局|サポートセンター|家|学校|広場)/gu
const endsSoft = /^[はがをにでともの]+/u
// 青葉福祉会, 若草家族会 and 法人〇〇: ends in what it is.
const society =
  /(?<![\u3400-\u9fffァ-ヶー])((?:[\u3400-\u9fffァ-ヶー]{2,8}|[ぁ-んー]{2,6}))(福祉会|育成会|家族会|親の会|断酒会|自助会|患者会|当事者会|友の会|若者の会|ピアの会|みんなの会|工房|ワークス|福祉園|学園|作業所|授産所|訪問看護|訪問看護ステーション|相談支援センター|子ども食堂|こども食堂|食堂|カフェ|サロン|ハウス|ホーム|広場|ラボ|キッチン|アトリエ|クラブ|カレッジ|スクール|プラザ|ベース|テラス|ガーデン|ステーション|センター|薬局|クリニック|医院|歯科|皮膚科|眼科|耳鼻科|整骨院|接骨院|鍼灸院|整体|書店|書房|珈琲|喫茶|ベーカリー|製パン|農園|ファーム|児童館|学童|保育室)(?![\u3400-\u9fff])/gu
const plainSociety =
  /^(?:市|町|村|県|区|地域|地区|近所|隣|病院|施設|精神|障害者|障がい者|知的障害者|発達障害|統合失調症|依存症|アルコール|ひきこもり|引きこもり|不登校|若者|女性|男性|大人|全国|全日本|日本|当事者|患者|家族|本人|同じ|別の|駅前|学校|社員|学生|大学|職員|会社|大衆|定食|無料|有料|総合|調剤|院内|院外|門前|漢方|個人|純|古|老舗|昭和|レトロ|駅ナカ|ブック|カフェ|メンタル|レディース|ペイン|美容|小児|審美|矯正|訪問|認知症|摂食障害|うつ病|双極性|双極症|躁うつ|てんかん|がん|難病|自死遺族|遺族|被害者|地元|最寄|最寄り|行きつけ|いつもの|かかりつけ|近くの|となりの|駅前の|むかしの|ちかくの|うちの|今日の|週末|共同|小規模|福祉|就労|貸し|貸|家庭|市民|体験|自然|有機|無農薬|観光|大型|中古|古本|大手|巨大|自助|みんな|わたし|ふつう)/u
// AAの南グループ, 断酒会の中央支部: a branch of a fellowship.
const branch =
  /(?:AA|NA|GA|OA|DA|SA|ACA|ACoA|EA|ACODA|アラノン|ナラノン|ギャマノン|断酒会|ダルク|マック|家族会|あすなろ会)の?(?!の)[\u3400-\u9fffァ-ヶーぁ-ん]{1,8}?(?:グループ|支部|会場)/gu
// ダルク栃木, カレッジ旭川: a kind and a town.
const kindAndTown =
  /(?:リカバリーカレッジ|カレッジ|マザーズハローワーク|ヤングハローワーク|ハローワーク|ダルク|マック|サポステ|サポートステーション|ジョブカフェ|リワークセンター|ピアサポート|ピアサポートセンター|若者サポートセンター|ユースセンター|アラノン|断酒会|ケアプラザ|地域ケアプラザ|コミュニティハウス|サポートセンター|保健所|福祉事務所|年金事務所|法テラス)([\u3400-\u9fff]{1,4}|[ぁ-ん]{2,6}?)(?=まで|から|って|[にでのへはがをと、。])/gu
// ソレイユの職員さん: whoever works or is cared for there.
const staffed =
  /(?<![ァ-ヶー\u3400-\u9fffぁ-んA-Za-z])([ァ-ヶー]{3,10}[\u3400-\u9fff]{0,2}|[ぁ-ん]{3,8}|[\u3400-\u9fff]{2,4}[会園荘苑舎])(?=の(?:[AB]型|就労移行|生活訓練|職員|世話人|支援員|スタッフ|利用者|訪看|訪問看護|ワーカー|サビ管|管理者|生活支援員|相談員|院長|施設長|所長|送迎|工賃|ショートステイ|見学|面談|説明会|体験|家族会|職場実習|作業室|相談室|デイケア|外来|病棟|入所|閉鎖病棟))/gu
const plainStaff =
  /^(?:デイ|ケア|ホーム|センター|クリニック|ホテル|スーパー|コンビニ|レストラン|カフェ|サロン|ショップ|オフィス|メーカー|ヘルパー|サービス|リハビリ|リワーク|コールセンター|ハローワーク|シェルター|ステーション|グループ|チーム|クラブ|サークル|スクール|ジム|プール|デパート|アウトレット|テナント|フロント|キッチン|ホール|ベッド|フロア)$/u
// アトリエ虹: a kind and a character.
const kindFirst =
  /(?:自助グループ|当事者会|家族会|ピアグループ|自助会|ワークステーション|ワークセンター|ワークハウス|ワークスペース|ワークプレイス|ワークホーム|アトリエ|工房|カフェテラス|茶房|ビストロ|ダイニング|珈琲館|レストラン|カフェ|ピアハウス|ハウス|ワークス|喫茶|訪問看護ステーション|訪問看護|ナースステーション|支援センター|ピアサポートセンター|グループホーム|サロン|スタジオ|ギャラリー|スナック|民宿|ペンション|美容室|ヘアサロン|食事処|居酒屋|和食|洋食|寿司|焼肉|そば処|パン工房|ベーカリー|作業所|学習塾|ダンスホール|ライブハウス|劇団|楽団|合唱団|バンド)([\u3400-\u9fff]{1,3}|陽だまり|日だまり|木漏れ日|月あかり|星あかり|花かご|道しるべ|架け橋|懸け橋|歩み|集い|憩い|和み|結び|育み|灯り|恵み|望み|実り|響き|[「『][^」』\n]{1,12}[」』])(?=まで|から|って|[にでのへはがをとも、。])/gu
const notKindFirst =
  /^(?:[議内外前後中時等側用者員長室帰休通見行来店飯代風席名主客業界系巡活料的会法本型板式]|[\u3400-\u9fff]?(?:店|内|員|時|前|後|風|的|代|業|巡|活|主|長|生|者|会|屋|客)|以外|以前|以降|近く|経由|利用|勤務|営業|経営|通い|開業|作業|料理|体験|見学|三軒|二軒|一軒|何軒|全部|職人|禁止|好き|大好|苦手|嫌い)$/u
const heartCentre = /[\u3400-\u9fff]{2,5}(?:立)?こころの(?:健康(?:相談|福祉|総合)?|相談|ケア|医療)?(?:総合)?センター/gu
const softClub =
  /(?<![ぁ-んァ-ヶー\u3400-\u9fff])(?:[ぁ-ん]{2,4}[ァ-ヶー]{2,5}|[ァ-ヶー]{2,5}[ぁ-ん]{1,4})の(?:会|家|里)(?=[にでのへはがをと、。])/gu
// ゆいまーるに通う: what no dictionary has, and one goes there.
const goneTo =
  /([ぁ-んー]{3,10}|(?<![ァ-ヶー\u3400-\u9fff])[ァ-ヶー]{3,10})(?=に(?:週[一二三四五六七\d]回?で?|毎日|毎週|去年から|今年から|先月から|今月から|来月から)?(?:通[いうえっわ]|通所|通院|入所|入院|入居|在籍|所属)|を(?:退所|退院))/gu
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
const worksAt = (name: string): Role => roleOf(name) ?? 'care'
// ひきこもり家族会 結: a kind, a space and the name.
const spaced = new RegExp(
  `(?:[\u3400-\u9fffァ-ヶーぁ-ん]{0,8})(?:${careHead})[ \u3000][「]?([\u3400-\u9fff]{1,6}|[ぁ-んー]{2,8}?|[ァ-ヶー]{2,10})(?=[」]?(?:[にでのへはがをと、。]|から|まで))`,
  'gu',
)

// ゆめの木クリニック, 森のこかげ: two words that belong together before what it is.
const poetic =
  /(?<=^|[^ぁ-ん\u3400-\u9fff]|から|[はがにをとで])(?:[ぁ-ん]{2,5}|[\u3400-\u9fff]{1,2})の(?:木|実|花|樹|森|丘|空|海|風|里|泉|道|庭|園|葉|木陰|星|月|虹|光|窓|扉|谷|原|野|杜|鳥|羽|翼|船|灯|鐘)(?:メンタル|ファミリー|こころの|心の)?(?:クリニック|医院|診療所|病院|作業所|薬局|歯科|ホーム|保育園|幼稚園|学園|小学校|中学校|高校|事業所|訪問看護|デイサービス|デイケア|カフェ|食堂|工房|グループホーム)/gu

export function carePlaces(text: string, found: Found[]): void {
  const push = (start: number, end: number, role: Role): void => {
    found.push({ start, end, kind: 'organisation', role })
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
        /^(?:を(?!利用|退|卒業|見学|辞|やめ|紹介)|が(?:怖|いい|好|嫌|苦手|大事)|の(?:話|時間|紙|カード|貼)|募集|講座|の回|という本|と(?:言|書|い))/.test(
          text.slice(match.index + whole.length),
        )
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
    const numbered = /^第[一二三四五\d]/u.test(text.slice(direct, direct + 2)) ? 2 : 0
    const after = text.slice(direct, direct + 1) === 'の' ? direct + 1 : direct + numbered
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
      const rest = /^の[木樹森丘杜郷](?=[にでのへはがをとも、。]|から|まで)/u.exec(
        text.slice(from + size, from + size + 4),
      )
      push(start, from + size + (rest ? 2 : 0), worksAt(head))
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
    if (
      plainSociety.test(name) ||
      generic.has(name) ||
      kinNouns.has(name) ||
      (grammar.test(name) && !softWords.has(name) && !isKanaName(name))
    )
      continue
    if (/[\u3400-\u9fff]/.test(name) && !isSurname(name) && !unlikeWords(name)) continue
    if (/^[ァ-ヶー]+$/.test(name) && (isOther(name) || plainKatakana(name))) continue
    if (/^[ぁ-ん]/.test(name) && !isWord(name) && !isKanaName(name) && !softWords.has(name)) continue
    push(match.index, match.index + whole.length, worksAt(head))
  }
  for (const match of matchesOf(spaced, text)) push(match.index, match.index + match[0].length, 'group')
  for (const match of matchesOf(branch, text)) push(match.index, match.index + match[0].length, 'group')
  for (const pattern of [heartCentre, softClub])
    for (const match of matchesOf(pattern, text)) push(match.index, match.index + match[0].length, 'care')
  for (const match of matchesOf(goneTo, text)) {
    const row = match[1] ?? ''
    const end = match.index + match[0].length
    const name = row.replace(
      /^(?:から|まで|より|でも|いまは|いまも|いま|また|もう|まだ|ずっと|[はがもでにをと、])+/u,
      '',
    )
    if (
      name.length < 3 ||
      lessons.test(name) ||
      (katakanaWords.has(name) && !/に[^。]{0,5}通所/.test(text.slice(end - match[0].length, end + 10))) ||
      isHeadWord(name) ||
      plainStaff.test(name)
    )
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
    const trained = /^の(?:[AB]型|就労移行|生活訓練)/.test(text.slice(match.index + name.length))
    if (generic.has(name) || (katakanaWords.has(name) && !trained) || kinNouns.has(name)) continue
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
  for (const match of matchesOf(poetic, text))
    if (!/^(?:近所|隣|駅前|地元|昔|今|前|次|別|町|村|市|県|国|うち|となり|いつも|むかし)の/.test(match[0]))
      push(match.index, match.index + match[0].length, 'care')
  for (const match of matchesOf(hopeful, text))
    if (!notHopeful.test(match[0])) push(match.index, match.index + match[0].length, 'group')
}
