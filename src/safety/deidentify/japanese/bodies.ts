// Bodies known by their last word alone, where the dictionary has no word of the whole: 改造社, 民政局, 声を届ける会.
import { isOther } from '../../lexicon/morphemes.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'
import { plainKatakana } from './foreign.ts'

const shapes: readonly { readonly pattern: RegExp; readonly plain: RegExp }[] = [
  {
    pattern: /(?<![\u3400-\u9fff])[\u3400-\u9fff]{2,6}社(?![\u3400-\u9fff])/gu,
    plain:
      /(?:会|神|支|本|各|他|両|商|同|当|結|出|退|入|公|通信|新聞|出版|弊|自|数|一|二|三|前|親|全|大社|制作|配給|販売|運営|開発)社$/,
  },
  {
    pattern: /(?<![\u3400-\u9fff])[\u3400-\u9fff]{2,8}局(?![所面部員留内外])/gu,
    plain: /(?:薬|郵便|結|当|放送|事務|各|支|難|終|時|破|政|キー|担当|無線|基地|同|他|電話)局$/,
  },
  {
    pattern: /[\u3400-\u9fff]{2,8}党(?![員首派内則])/gu,
    plain: /(?:与|野|政|両|甘|辛|悪|各|新|他|同|残|保守政|左右両|小|大政)党$/,
  },
  {
    pattern:
      /(?<![\u3400-\u9fff])(?:州|南|北|連邦|大陸|政府|国連|多国籍|[\u3400-\u9fff]{2,4}防衛)軍(?![人事部隊\u3400-\u9fff])/gu,
    plain: /^$/,
  },
  {
    pattern:
      /(?:[\u3400-\u9fff]{1,6}特殊|[\u3400-\u9fff]{2,6}支援|特殊)部隊|[\u3400-\u9fff]{2,4}(?:突撃|防衛|警備|義勇|特攻|調査)隊(?!員)|[\u3400-\u9fff]{2,4}(?:旅|船|楽|奏)団(?!員)/gu,
    plain: /^$/,
  },
  {
    pattern: /劇団[\u3400-\u9fff]{2,5}(?![\u3400-\u9fff])/gu,
    plain: /劇団(?:員|所属|時代|主宰|代表|活動|公演|内|側|出身|関係)/,
  },
  {
    pattern: /[\u3400-\u9fff]{2,5}(?:銀行|議会)(?![員家])/gu,
    plain: /^(?:地方|都市|投資|民間|中央|商業|信託|血液|大手|地元|各地|取引|主力|県|市|町|村|同|両|地方銀)/,
  },
  {
    pattern: /[\u3400-\u9fff]{3,12}(?:協同組合|企業体)|[\u3400-\u9fff]{2,6}(?<!協同|労働|共済)組合(?!員)/gu,
    plain: /^(?:労働|同業|各種|健康保険)組合/,
  },
  {
    pattern: /(?:[\u3400-\u9fff]{1,6}大学)?[\u3400-\u9fff]{1,5}学部(?:[\u3400-\u9fff]{2,6}学科)?(?![生長])/gu,
    plain: /^(?:他|同|各|全|両|理系|文系)学部/,
  },
  {
    pattern:
      /[\u3400-\u9fffァ-ヶー・の]{2,14}を[\u3400-\u9fffぁ-ん]{1,8}[うくぐすつぬぶむる]会(?=[にのをがはでとへ、」。])/gu,
    plain: /(?:この|その|あの|という|ような)会$/,
  },
  { pattern: /[ァ-ヶー・]{3,14} [ァ-ヶー・]{3,14}(?: [ァ-ヶー・]{3,14})?/gu, plain: /^$/ },
]

const governments =
  /(?:[ァ-ヶー]{3,8}(?:海|空|陸)?軍(?![人事])|(?:清朝|明朝|臨時|国民|[ァ-ヶー]{3,8})政府|(?:江戸|室町|鎌倉|徳川)?幕府|[ァ-ヶー\u3400-\u9fff]{2,10}取引所|[ァ-ヶー]{2,16}(?:エンターテインメント|エンタテインメント|コーポレーション|ホールディングス|ピクチャーズ|インターナショナル|テクノロジーズ?))/gu

// Bodies of states and of the world, houses that make films, teams by what they are called.
const known =
  /国際連合[\u3400-\u9fff]{0,6}|貴族院|大政翼賛会|元老院|枢密院|(?:財務|国防|報道|軍務|宣伝|参謀|公安|外交|統戦)部(?![員品分屋])|(?:東邦|東京|東宝|松竹|大映|日活|新東宝|大都|極東|パラマウント|コロムビア|コロンビア|ユニバーサル|ワーナー|フォックス)映画(?![館祭音監俳界])|(?:[\u3400-\u9fff]{2,4})?(?:ジャイアンツ|タイガース|ドラゴンズ|スワローズ|カープ|ベイスターズ|ホエールズ|ライオンズ|ホークス|マリーンズ|オリオンズ|ファイターズ|バファローズ|イーグルス|レッドソックス|ヤンキース|ドジャース|メッツ|カブス|アスレチックス|エンゼルス|マリナーズ|パイレーツ|レンジャーズ|ブレーブス|カージナルス|グランパス|レイソル|アントラーズ|サンフレッチェ|エスパルス|ジュビロ|アルビレックス|ベガルタ|コンサドーレ|フロンターレ|マリノス|レッズ|アルディージャ|ヴェルディ|ガンバ|セレッソ|ヴィッセル|サガン|トリニータ)|(?<![\u3400-\u9fff])(?!女子|学生|社会|本格|総合)[\u3400-\u9fff]{2,4}プロレス(?![ラ団])|(?:ゆうちょ|りそな|みずほ|あおぞら|きらぼし|もみじ|ちばぎん)(?:銀行|グループ|ホールディングス)|ジャニーズ事務所|[ァ-ヶー]{3,10}(?<!マスコミ|メーカー|ベンダー)社(?![会員長屋内外宅風説運])/gu
// アマゾンは…を発表した: a firm that everybody uses acts like one.
const firmActs =
  /(?<![A-Za-zァ-ヶー])(?:Google|Adobe|Apple|Amazon|Microsoft|Facebook|Meta|Netflix|Disney|Sony|アップル|アマゾン|グーグル|マイクロソフト|フェイスブック|ディズニー|ユニバーサル|ドリームワークス|ソフトバンク|スプリント|ヤフー|ツイッター|ネットフリックス|スターバックス|マクドナルド|ローソン|ファミリーマート|ミニストップ|セブン-?イレブン|ユニクロ|ニトリ|イオン)(?=(?:社|側)?[はが](?!届|安|高|好|嫌|便利|怖|使|来|休|閉|開い)[^。]{0,30}(?:発表|発売|提訴|買収|設立|創業|開発し|公開し|リリース|廃止|導入し|採用し|提携|撤退|出資|傘下|合意|申請|共同)|(?:社|側)|を(?:買収|提訴|去っ|退社|創業|傘下)|による|との(?:合併|提携|契約|独占)|傘下|の(?:傘下|買収|創業者|共同創業|最高経営|CEO|社長|株式|子会社|親会社))/gu
// 東邦映画は解散: what only a body does.
const founded =
  /(?<![\u3400-\u9fffァ-ヶーA-Za-z])([\u3400-\u9fff]{3,8}|[ァ-ヶー]{3,14}|[\u3400-\u9fff]{1,4}[ァ-ヶー]{2,10})(?=[はがを](?:間もなく|後に|のちに|[\d]{4}年に?)?(?:解散|倒産|設立|創業|創立|改組|改称|再編|吸収合併|買収|子会社化|傘下に|上場))/gu
const notFounded =
  /(?:会社|団体|法人|政党|政府|内閣|学校|組織|部隊|議会|国会|委員会|事務所|工場|銀行|大学|組合|企業|財閥|支社|本社|店舗|劇場|施設|両社|同社|当社|各社|バンド|グループ|チーム|クラブ|ユニット|サークル|メンバー|衆議院)$/u

export function bodiesByShape(text: string, found: Found[]): void {
  for (const pattern of [known, firmActs])
    for (const match of matchesOf(pattern, text))
      found.push({ start: match.index, end: match.index + match[0].length, kind: 'organisation' })
  for (const match of matchesOf(founded, text)) {
    const value = match[1] ?? ''
    if (!notFounded.test(value) && !isOther(value) && !plainKatakana(value))
      found.push({ start: match.index, end: match.index + value.length, kind: 'organisation' })
  }
  for (const match of matchesOf(governments, text))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'organisation' })
  for (const { pattern, plain } of shapes)
    for (const match of matchesOf(pattern, text)) {
      const value = match[0]
      if (plain.test(value) || (isOther(value) && !/[党軍]$/.test(value))) continue
      if (/^[ァ-ヶ]/.test(value) && value.includes(' ') && value.split(/[ ・]/).every((part) => isOther(part))) continue
      found.push({ start: match.index, end: match.index + value.length, kind: 'organisation' })
    }
}
