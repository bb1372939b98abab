// Places of care, work and walks by the way people speak of them: デイケアはすこやか, 風の家に通う, 3A病棟, 松原通りのパン屋, 大雪山が見える.
import { isKanaSurname } from '../../lexicon/given-names.ts'
import { generic, kinNouns } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isOther, isSurname, isWord, morphemesOf } from '../../lexicon/morphemes.ts'
import { softWords } from '../../lexicon/soft-words.ts'
import { matchesOf } from '../near.ts'
import type { Found, Role } from '../span.ts'
import { grammar } from './care-places.ts'
import { plainKatakana } from './foreign.ts'
import { townNamed, unlikeWords } from './towns.ts'

// What one goes to, and then は and what it is called.
const gone =
  '(?:就労支援|就労継続支援[AB]型|就労継続|[AB]型(?:事業所|作業所)?|就労移行(?:支援)?(?:事業所)?|移行支援|作業所|デイケア|デイナイトケア|ナイトケア|デイサービス|グループホーム|グルホ|訪看|訪問看護|自助会|自助グループ|断酒会|家族会|当事者会|患者会|相談支援(?:事業所)?|地活|地域活動支援センター|支援センター|事業所|生活訓練|自立訓練|リワーク|フリースクール|居場所|学童|保育園|幼稚園|こども園|小学校|中学校|中学|高校|大学|専門学校|母校|通信制|塾|予備校|バイト先?|アルバイト先?|パート先?|派遣先|勤め先|勤務先|職場|就職先|前職|転職先|会社|病院|転院先|入院先|通院先|通所先|かかりつけ|主治医|クリニック|心療内科|精神科|薬局|歯医者|実習先|実習|ボランティア先|合唱団|劇団|サークル|バンド|サロン|カフェ)'
const namedThen =
  '(?=、|です|でし|だった|だ[。、]|で[、。]|。|という|って(?:い|と)|に(?:決|通|かよ|変|替|お世話|出て|行|落ち着|登録|申し込|見学|なった|した|入)|の(?:[AB]型|レジ|厨房|品出し|夜勤|清掃|ホール|キッチン|倉庫|工場|事務|受付|調理|三階|二階|一階|近く|ほう|方)|を(?:利用|見学|希望|考え|卒業|紹介|辞め|休)|まで|から|$|\\n)'
const goneTo = new RegExp(
  `${gone}(?:は|も|が|を|、|の|：|:)(?:今|いま|今は|いまは|たぶん|前は|昔は|近所の|駅前の|隣の|同じ)?、?[「『]?([ぁ-んー]{2,9}?|[ァ-ヶー]{3,12}?|[ァ-ヶー]{2,8}[\\u3400-\\u9fff]{1,3}|[ぁ-んー]{2,6}[\\u3400-\\u9fff]{1,3}(?<=[舎荘園苑堂館家会里軒屋亭庵店寿司珈琲院社])|[\\u3400-\\u9fff]{1,4}(?<=[舎荘園苑堂軒亭庵])|[\\u3400-\\u9fff]{1,3}(?![はがをにでともへの])[ぁ-んァ-ヶー]{1,6}|[ぁ-ん]{1,4}の[\\u3400-\\u9fffぁ-ん]{1,3}|[ァ-ヶーA-Za-z]{2,8}の[\\u3400-\\u9fffァ-ヶー]{1,4})[」』]?${namedThen}`,
  'gu',
)
// デイケアはやすみ: what is said of a day there, and no name.
const saidOfIt =
  /^(?:お?やすみ|お休み|しんど|つら|たの|こわ|うれ|むずか|にぎ|しず|きれい|あか|くら|ひま|いそが|だめ|むり|いや|まだ|もう|また|ずっと|たまに|ときどき|いつも|きょう|きのう|あした|らい|こん|せん|さい|はじ|おわ|やめ|いけ|いっ|いき|かよ|かえ|でた|でき|する|した|いい|よか|ない|ある|あり|なし|みんな|ひと|わたし|ぼく|おれ|うち|そこ|ここ|どこ|だれ|なに|なん|どう|こう|そう|ああ|ちょっ|すこ|とて|すご|けっこう|わり|ほぼ|ほとん|ぜんぜん|まった|たぶん|きっと|やっぱ|やは|とりあ|とにか|ほんと|まじ|ふつう|べつ|ほか|つぎ|まえ|あと|とき|ため|こと|もの|ほう|はん|むか|ちか|とお|となり|そば|なか|おなじ|おすすめ|おためし|けんがく|めんせつ|めんだん|ごはん|おひる|おやつ|おちゃ|おいし|まず|やす|たか|ひろ|せま|ふる|あたら|おおき|ちいさ|なが|みじか|はや|おそ|かわ|いろ|くじ|しょう|しゅう|げつ|かよう|すい|もく|きん|ど|にち|いちに|に$|さん$|よん$|ご$|から|まで|だけ|しか|ばか|など|とか|って|では|でも|には|にも|とは|とも|より|ので|のに|けど|くて|たく|べき|はず|わけ|らし|よう|みた|っぽ)/u
const plainGoing =
  /^(?:休[みん]|楽し|苦し|辛|嫌|好き|怖|遠|近|高|安|新し|古|長|短|早|遅|忙|暇|無理|駄目|行|通|帰|出|入|来|見|聞|話|言|思|考|決|変|辞|始|終|続|同じ|別|他|次|前|後|今|昔|毎|週|月|火|水|木|金|土|日|朝|昼|夜|午|一|二|三|四|五|六|七|八|九|十|何|誰|女|男|人|先生|個室|禁煙|予約|電話|満|空き|混|静か|賑|清潔|綺麗|丁寧|親切|優し|厳し|冷た|暖|暑|寒|明る|暗|広|狭|大き|小さ)/u
const plainThere =
  /(?:パート|バイト|スタッフ|メンバー|プログラム|カラオケ|ピアノ|ランチ|レク|ゲーム|コーヒー|パン|クッキー|ヨガ|ストレッチ|マスク|オンライン|リモート|フルタイム|シフト|ミーティング|キャンセル|スキップ|ストップ|オープン|リモコン|コロナ|インフル|バス|タクシー|トイレ|エレベーター|スリッパ|ノート|テレビ)$/u

// 風の家, 光の園: something of nature, の, and a house, where somebody goes or rings.
const house =
  /(?<![\u3400-\u9fffァ-ヶー])((?:にじ|むぎ|そら|うみ|ほし|つき|もり|かぜ|はな|ゆめ|みち|つぼみ|わかば|こころ|いのち|あお|オリーブ|クローバー|ポプラ|カモミール|ラベンダー|マーガレット|ミモザ|ハーモニー|スマイル|ピース|ホープ|聖母|聖家族|マリア|愛隣|恵み|風|光|星|虹|海|空|月|夢|花|森|木|葉|泉|渚|杜|雲|波|道|緑|翠|桜|梅|楓|桃|柊|樹|鐘|鈴|窓|灯|陽|朝|夕|春|夏|秋|冬|和|心|愛|恵|望|希望|大地|太陽|青空|大空|銀河|草原|若葉|青葉|双葉|四葉|陽だまり|日だまり|木漏れ日|やすらぎ|憩い|絆|友愛|歩み|集い|つぼみ|あした|明日|未来|奏|響|麦|稲穂|土|石|丘|谷|野|山|川|湖|岬|島|船|翼|鳥|燕|雀|鳩|鶴|蛍|蝶|猫|ねこ|うさぎ|くま|りす|ふくろう)の(?:家|会|園|苑|里|郷|丘|杜|森|村|舎|手|輪|樹|扉|広場|学校|部屋|食卓|台所|箱|船|庭|道|橋|木|実|種|灯|泉|翼|音|丘|穂|種))(?=の(?:ハイキング|旅行|バザー|行事|遠足|シスター|ボランティア|理事|会員|当番|受付|パン|クッキー|台所|電話|職員|スタッフ|世話人|支援員|利用者|見学|送迎|工賃|仲間|メンバー|集まり|例会|ミーティング|代表|住所|場所|作業|B型|A型|バザー|連絡先|施設長|人たち|みんな|皆)|に(?:通[いうえっわ]|通所|入所|入居|見学|出て(?!い)|参加|入って|かよ|お世話|祖父が|祖母が|母が|父が|相談|電話|連絡)|は(?:毎月|毎週|第[一二三四五\d]|月に|週に|予約|登録)|で(?:パン|菓子|働|作業|暮ら|ボランティア|実習|焼|作っ|司会|話し|知り合|出会|会っ|手伝|過ご|習)|という(?:作業所|会|施設|場所|ところ|事業所|団体)|を(?:見学|利用|卒業|退所|紹介)|まで電話|グループ|[」』](?:に(?:通|行|参加|出)|の(?:電話|グループ|招待|人|集|例会)|グループ|で(?:働|作業)|という))/gu
// 「ねこの手」グループの招待, 「ことり」の例会
const quotedGroup =
  /[「『]([^」』\n、。！？]{2,14})[」』](?=(?:という)?(?:自助|当事者|ピア|家族|LINE|ライン|オープン)?(?:グループ|サークル|サロン|例会|支部|チーム|ミーティング|サーバー|鯖|コミュニティ|作業所|デイケア|事業所|クリニック|病院|訪問看護|ホーム|合唱団|劇団|楽団|バンド)(?:の|に|で|は|を|へ|が|と|って))/gu
const kindThenQuoted =
  /(?:合唱団|劇団|楽団|吹奏楽団|サークル|自助グループ|自助会|当事者会|家族会|患者会|断酒会|ピアサロン|サロン|バンド|チーム|作業所|デイケア|事業所|グループホーム|訪問看護|カフェ|喫茶|スナック|居酒屋|教室|塾|コミュニティ|サーバー|クリニック|NPO|団体|フリースクール)(?:は|の|が|、)?[「『]([^」』\n、。！？]{2,14})[」』](?!と(?:言|い|書|聞|呼)|って(?:言|い|聞)|という(?:言葉|曲|歌|本|映画|テーマ|題)|の(?:曲|歌|回|テーマ|練習曲|話)|を(?!利用|退|卒業|見学|辞|やめ|抜け|紹介)|が(?:怖|いい|好|嫌|苦手|大事)|の(?:話|時間|紙|カード|貼)|募集)/gu
// 南病棟B, 東4病棟, 3A病棟, 青空病棟
const ward =
  /(?:[東西南北新本][\d一二三四五六七八九]{1,2}(?:階)?|[\dA-Z一二三四五六七八九]{1,2}-?[A-Z東西南北]|[A-Z]-?\d{1,2})(?:号)?病棟[A-Z\d]?|[東西南北中]{1,2}病棟[A-Z\d]|(?:第[一二三四五六七八九十\d]{1,2})病棟|(?:青空|若葉|若草|青葉|すみれ|さくら|ひまわり|たんぽぽ|もみじ|かえで|ゆり|あおぞら|ひばり|つばめ|かもめ|つくし|ふじ|きく|うめ|まつ|すずらん|りんどう|あじさい|コスモス|けやき|いちょう|希望|光|海|空|虹|緑|銀杏|欅)病棟/gu
// 断酒会はあけぼの支部
const chapter =
  /(?<=(?:断酒会|家族会|自助会|AA|NA|患者会|友の会|協会|組合|労組|ダルク)[はのが、])([ぁ-んー]{2,6}|[\u3400-\u9fff]{1,4}|[ァ-ヶー]{2,8})支部/gu

const street =
  /(?<![\u3400-\u9fff])([\u3400-\u9fff]{2,4}|[ァ-ヶー]{3,8}|(?<![ぁ-ん])[ぁ-ん]{2,5})通り(?=沿い|の(?:角|店|パン|喫茶|カフェ|病院|クリニック|薬局|本屋|コンビニ|交差|信号|桜|銀杏|街路|イルミ|先|奥|裏|近く|入口|入り口|古本|花屋|美容|マンション|アパート|歩道|横断|バス停|ベンチ|商店|八百屋|定食|居酒屋|ラーメン)|を(?:歩|抜|渡|越|横切|走|曲|下|上|散歩|東|西|南|北|まっすぐ)|まで(?:歩|行|出|走|散歩)|に(?:ある|面|出[たて])|で(?:倒|転|待ち合|会|動けな|迷|泣))/gu
const notStreet =
  /^(?:予定|普段|期待|想像|希望|指示|約束|計画|規則|例年|従来|文字|思惑|説明|評判|名前|順番|表|裏|大|目抜|段取|時間|言葉|額面|定刻|台本|注文|処方|通常|平常|本来|事実|見本|手順|設計|元|言い付|今回|毎年|毎日|毎朝|毎晩|前回|駅前|近所|商店街|人|車|バス|マニュアル|レシピ|スケジュール|イメージ|シナリオ|プラン|メイン|ルール|ストーリー)$/u
// 大雪山の写真: a hill or a stream that one sees, climbs or walks by.
const hill =
  /(?<![\u3400-\u9fff])([\u3400-\u9fff]{1,3})(山|岳|峰|川|湖|沼|滝|岬|峠|浜|海岸|高原|湿原|渓谷|砂丘|半島|諸島|島)(?=の(?:写真|麓|ふもと|頂上|山頂|紅葉|初雪|てっぺん|中腹|土手|河川敷|ほとり|川べり|岸|水面|遊歩道|堤防|花火|夕日|夕焼け|朝日|日の出|展望|キャンプ|灯台|海|波|景色|宿|民宿|ロッジ|温泉)|に(?:登|初雪|雪が|初冠雪|泊ま|移住|渡っ)|が(?:見え|きれいに見|よく見)|を(?:望|眺|見上げ|見渡|散歩)|沿い)/gu
const notHill =
  /^(?:富士|火|登|雪|裏|里|冬|夏|春|秋|鉱|高|低|氷|沢|築|砂|本|深|岩|石|宝|禿|遠|近|故郷|地元|実家|大|小|同じ|隣|黒|白|赤|青|緑|前|後|名|奥|天|空|河|谷|小さな|大きな|近所|向|向こう|無人|離|孤|離れ|観光|人工|砂|海|池|湖|流氷|冬の|家|町|街|村|駅|公園|病院|学校)$/u
const park =
  /(?<![\u3400-\u9fffァ-ヶーぁ-ん])((?:中央|東|西|南|北|大通り)|[\u3400-\u9fff]{2,4})公園(?=まで|の(?:ベンチ|桜|池|噴水|ブランコ|入口|入り口|トイレ|鳩|広場|近く|紅葉|遊具)|を(?:散歩|歩|一周|走)|で(?:花見|鳩|待|寝|泣|会|炊き出し|ラジオ体操|散歩|弁当|子ども|座)|に(?:行|寄|来|座|いる|いた))/gu
const notPark =
  /^(?:近所|児童|自然|運動|国立|国定|都市|総合|森林|県立|市立|海浜|交通|農業|地元|団地|水辺|河川|駅前|隣町|同じ|大型|広い|昼間|夜中|真夜中|深夜|早朝|無人|遊具|裏手|学校|病院|実家|地域|街区|墓地|臨海|海辺|親水|歴史|防災|思い出|毎日|毎朝|今日|昨日|明日|週末|日曜|平日|散歩|一人|二人|子供|家族|緑地|テーマ)$/u

// 双葉中のいじめ: a school by its short name.
const school =
  /(?<![\u3400-\u9fff])([\u3400-\u9fff]{2,3})(?:小|中|高|女子)(?=の(?:いじめ|制服|校門|文化祭|体育祭|同級生|先輩|後輩|出身|保健室|図書室|先生|担任|部活|校庭|プール|体育館|近く)|を(?:卒業|中退|休学|受験|出て|出た)|に(?:入学|転校|通って|通う|編入|受か)|出身|時代の(?:同級|友|先))/gu

// Sクリニック, N高, 西区役所: kept to a letter, and told all the same.
const lettered =
  /(?<![A-Za-z\d])[A-Z](?:クリニック|病院|医院|大学病院|大学|高校|中学校?|小学校|学園|学院|作業所|事業所|薬局|支援センター|保健所|高(?=に(?:転|入|通|受か|落ち)|を(?:中退|卒|辞|受け)|の(?:同級|先輩|後輩|制服)))/gu
const office =
  /(?<![\u3400-\u9fff])(?:[東西南北中緑旭港泉栄]|[\u3400-\u9fff]{2,4})(?:区役所|市役所|町役場|村役場|区保健所|市保健所|保健センター|福祉事務所|市民病院|町立病院|税務署|警察署|消防署|年金事務所|裁判所)(?![\u3400-\u9fff])/gu
const central =
  /(?<![\u3400-\u9fff])(?:(?:中央|[東西南北])(?:高校|中学校|中学|小学校|病院|保育園|幼稚園|公民館)|中央(?:メンタル|こころの?|心療|内科|ファミリー)?クリニック|(?:[\u3400-\u9fff]{2,4})?(?:精神医療センター|こども病院|がんセンター))(?=[のにをがはで、。]|から|まで)/gu
const plainOffice =
  /^(?:地元|近所|隣町|別|最寄|最寄り|同じ|管轄|家庭|地方|簡易|高等|最高|行政|精神|母子|総合|地域|健康|県|市|町|区)(?=.役|保健|福祉|市民|税務|警察|消防|年金|裁判)/u
// まつかぜ + a line's end + クリニック
const broken =
  /(?<=^|[はがのを、。\s])([ぁ-んー]{2,6}|[\u3400-\u9fff]{2,4})\n(?:クリニック|病院|医院|薬局|作業所|診療所|訪問看護|デイケア)/gu

// たけのこ村, 森の幼稚園
const village =
  /(?<=^|[^ぁ-ん]|[はがをにとで])([ぁ-んー]{2,6})(?:村|亭|組|の湯|分室|分院)(?=で(?:作|働|過ご|飲|食|会)|に(?:通|行|入|寄|所属)|の(?:職員|スタッフ|先生|人|仲間|店|担任|お友)|から|を)/gu
const wood =
  /(?<![\u3400-\u9fffぁ-ん])(?:(?:森|空|星|虹|光|風|太陽|花|月|木|緑|大地|青空)の|[青白赤黒丸]い[鳥雲屋空花星月家木実扉窓靴傘舟船橋丘猫犬馬魚糸]根?|(?:陽だまり|日だまり|木漏れ日|木もれ日|月あかり|星あかり)の?)(?:病院|幼稚園|保育園|こども園|クリニック|診療所|作業所|食堂|カフェ|喫茶|工房|訪問看護|薬局)(?=[のにをがはで、。]|から|まで)/gu

export function calledPlaces(text: string, found: Found[]): void {
  const organisation = (start: number, end: number, role: Role): void => {
    found.push({ start, end, kind: 'organisation', role })
  }
  for (const match of matchesOf(goneTo, text)) {
    const name = match[1] ?? ''
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 6)
    if (
      !isNamedPlace(
        name,
        match[0],
        /^(?:に(?:決|お世話|登録|申し込|通)|を(?:利用|卒業|紹介|見学)|、(?:週|歩|駅|家から|送迎|徒歩))/u.test(after),
      )
    )
      continue
    const end = match.index + match[0].length - (/[」』]$/.test(match[0]) ? 1 : 0)
    organisation(end - name.length, end, /先|職場|会社|バイト|パート|前職/.test(match[0]) ? 'work' : 'care')
  }
  for (const match of matchesOf(house, text))
    if (!kinNouns.has((match[1] ?? '').split('の')[0] ?? ''))
      organisation(match.index, match.index + match[0].length, 'group')
  for (const pattern of [quotedGroup, kindThenQuoted])
    for (const match of matchesOf(pattern, text)) {
      const value = match[1] ?? ''
      const start = match.index + match[0].lastIndexOf(value)
      if (!/(?:です|ます|たい|ない|した|だよ|って|よね|[かねよ]|する|せよ|しよう)$/.test(value))
        organisation(start, start + value.length, 'group')
    }
  for (const match of matchesOf(ward, text)) organisation(match.index, match.index + match[0].length, 'care')
  for (const match of matchesOf(lettered, text)) organisation(match.index, match.index + match[0].length, 'care')
  for (const match of matchesOf(office, text))
    if (!plainOffice.test(match[0])) organisation(match.index, match.index + match[0].length, 'care')
  for (const match of matchesOf(central, text)) organisation(match.index, match.index + match[0].length, 'care')
  for (const match of matchesOf(village, text))
    if (softWords.has(match[1] ?? '')) organisation(match.index, match.index + match[0].length, 'group')
  for (const match of matchesOf(wood, text)) organisation(match.index, match.index + match[0].length, 'care')
  for (const match of matchesOf(broken, text)) {
    const name = match[1] ?? ''
    if (
      softWords.has(name) ||
      isKanaSurname(name) ||
      isSurname(name) ||
      (/^[ぁ-ん]/.test(name) && isWord(name) && !grammar.test(name))
    )
      organisation(match.index, match.index + match[0].length, 'care')
  }
  for (const match of matchesOf(chapter, text))
    if (!/^(?:地元|近所|各|全|同じ|別の|隣|本)$/.test(match[1] ?? ''))
      organisation(match.index, match.index + match[0].length, 'group')
  for (const match of matchesOf(school, text)) {
    const name = match[1] ?? ''
    if (!isOther(match[0]) && !generic.has(name) && (isSurname(name) || unlikeWords(name) || townNamed(name)))
      organisation(match.index, match.index + match[0].length, 'school')
  }
  for (const match of matchesOf(street, text))
    if (!notStreet.test(match[1] ?? ''))
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'place' })
  for (const match of matchesOf(hill, text))
    if (!notHill.test(match[1] ?? '') && !isOther(match[0]) && !generic.has(match[1] ?? ''))
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'place' })
  for (const match of matchesOf(park, text))
    if (!notPark.test(match[1] ?? ''))
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'place' })
}

// のんびり, へとへと: how it is there, unless one goes to it.
const manner =
  /^(?:(..)\1|のんびり|ゆっくり|まったり|ゆったり|おだやか|さわやか|あたたか|ほがらか|すこやか|しあわせ|あんしん|ほっこり|ゆとり)$/u

function isNamedPlace(name: string, whole: string, chosen: boolean): boolean {
  if (manner.test(name)) return chosen
  if (softWords.has(name)) return true
  if (generic.has(name) || kinNouns.has(name) || saidOfIt.test(name) || plainGoing.test(name)) return false
  if (/^[ぁ-んー]+$/.test(name)) {
    if (grammar.test(name) || /(?:[いたるてだなくねよ]|です|ます|そう|けど)$/.test(name)) return false
    if (isWord(name)) return /グループホームの|作業所の|は$/.test(whole.slice(0, whole.indexOf(name)))
    return (
      !isOther(name) &&
      !(morphemesOf(name) ?? []).some(({ part }) => /^(?:動詞|形容詞|助動詞|副詞|接続詞|連体詞|代名詞)/.test(part))
    )
  }
  // リンクスに決めた: chosen from others, a word can be a name.
  if (/^[ァ-ヶー]+$/.test(name)) {
    if (katakanaWords.has(name) || plainThere.test(name)) return false
    return chosen || (!isOther(name) && !plainKatakana(name))
  }
  const [, loan = '', rest = ''] = /^([ァ-ヶー]+)([\u3400-\u9fff]{2,}|[屋店場])$/u.exec(name) ?? []
  if (rest !== '' && (rest.length === 1 || isWord(rest)) && (katakanaWords.has(loan) || isWord(loan))) return false
  if (
    /^[ァ-ヶー]+の/.test(name) &&
    (katakanaWords.has(name.split('の')[0] ?? '') || /の(?:日|回|時間|話|会|人)$/.test(name))
  )
    return false
  if (/の/.test(name)) return !isOther(name) && /[ァ-ヶー]{2}|[ぁ-ん]{2,}の/.test(name) && !isSurname(name)
  return !isOther(name) && !/[ぁ-ん]$/.test(name)
}
