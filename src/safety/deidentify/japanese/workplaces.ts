// Where somebody works or learns, when the name is a plain word or stands after its kind: 楽天で働いて, スーパーまるよし, 慶應に通う,
// and whatever is introduced by what it is: ハーモニーという作業所.
import { generic, kinNouns, placeHeads } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { everydayBrands } from '../../lexicon/katakana-things.ts'
import { isOther, isSurname, isWord, morphemesOf } from '../../lexicon/morphemes.ts'
import { softWords } from '../../lexicon/soft-words.ts'
import { matchesOf } from '../near.ts'
import type { Found, Role } from '../span.ts'
import { grammar } from './care-places.ts'
import { plainKatakana } from './foreign.ts'
import { unlikeWords } from './towns.ts'

/** What one does at a place of work and nowhere else. */
export const worksThere = (after: string): boolean => employed.test(after)
const employed =
  /^(?:で(?:働[いきくこけ]|はたら[いきくこけ]|バイト|アルバイト|パート|夜勤|契約社員|派遣|正社員|障害者枠|勤[めま]|店長|レジ打|品出し|レジを?やっ|雇[わっ]|事務|(?:仕分け|検品|梱包|ピッキング|配達|配送|清掃|掃除|皿洗い|接客|調理|受付|警備|介護|営業|経理)(?:の仕事)?を?(?:し|やっ|担当)|働)|に(?:障害者雇用|障害者枠|派遣|パート|契約社員|正社員)(?:で|として)|に(?:勤め|つとめ|勤務|入社|就職|転職|内定|採用|復職|雇[わっ]|受か|出社|面接)|を(?:退職|休職|辞め|やめ[たてる]|クビ|首に|解雇)|の(?:清掃|客室|シフト|惣菜|仕分け|検品|警備|深夜|夜間|早朝|日勤|昼勤|厨房|バックヤード|制服|配達|配送|期間工|社員|正社員|契約社員|バイト|アルバイト|パート|面接|内定|店長|夜勤|早番|遅番|レジ打|品出し|倉庫|工場で|本社|支店|子会社|下請け|契約|同期|上司|人事)|(?:勤務|勤め(?!る)|社員|退職))/u
const employer =
  /(?<![ぁ-ん])((?:はま|くら|かっぱ)寿司|すき家|なか卯|しまむら|びっくりドンキー|すかいらーく|ほっともっと|いなげや|まいばすけっと|ゆうちょ)(?=[でにをの勤社退])|(?<![ァ-ヶー\u3400-\u9fffA-Za-z])([ァ-ヶー]{2,12}(?:[\u3400-\u9fff]{1,4})?|[\u3400-\u9fff]{2,6}|[\u3400-\u9fff]{1,3}[ァ-ヶー]{2,8})(?=[でにをの勤社退])/gu
// 工場で働く, 短期のバイト: a kind of work, no name.
const kindOfWork =
  /(?:店|屋|所|場|館|室|局|部|課|科|系|業|職|員|者|人|家|社|院|園|校|学|寮|町|村|市|県|区|都|府|道|国|島|庫|厨房|会社|工場|現場|職場|倉庫|役所|事務|清掃|警備|介護|保育|看護|配達|配送|運送|運転|接客|営業|製造|経理|総務|人事|農家|農園|牧場|大学|病院|施設|学校|銀行|郵便|新聞|出版|印刷|建設|建築|土木|水道|電気|ガス|鉄道|航空|観光|旅館|飲食|居酒屋|喫茶|食品|食堂|弁当|総菜|惣菜|水産|漁業|農業|林業|工業|商業|公務|民間|外資|大手|中小|零細|個人|短期|長期|単発|日雇|深夜|早朝|夜間|夜勤|昼間|週末|平日|土日|毎日|時給|在宅|自宅|地元|近所|東京|大阪|海外|海|山|前|後|中|先|元|次|今|昔|別|他|同じ|一緒|最初|最後|初|久|急|正社員|障害者枠|一般枠|障害者|健常者|福祉|支援|本気|全力|必死|無理|笑顔|片手間|一人|二人|三人|自分|自力|独学|派遣|契約|最低賃金|下請け|実家|家業|親戚|友人|知人|父|母|兄|姉|彼|彼女|妻|夫|息子|娘|弟|妹|[\d一二三四五六七八九十百千]+[年月日時か個回代]?[間目]?)$/u
// ハーモニーという作業所: what it is follows.
const introduced =
  /(?<![ァ-ヶー\u3400-\u9fffA-Za-z])([ァ-ヶー・]{2,14}|[ぁ-んー]{2,10}?|[ぁ-んー]{2,5}の[\u3400-\u9fffぁ-んァ-ヶー]{1,5}|[\u3400-\u9fffァ-ヶー]{1,6}の[\u3400-\u9fffァ-ヶー]{1,5}|[\u3400-\u9fff]{1,2}い[\u3400-\u9fff]{1,3}|[\u3400-\u9fff]{2,8}|[A-Za-z][A-Za-z .&-]{1,20})[」』]?(?=(?:という|っていう|って)(?:名前の|名の)?(?:地域の|小さな|ちいさな)?(?:[AB]型|就労移行|就労)?(?:(?<=就労移行)|(?<=[AB]型)|作業所|デイケア|病院|クリニック|会社|お?店|カフェ|喫茶店|子ども食堂|こども食堂|フリースクール|保育園|幼稚園|児童館|学童|旅館|民宿|ペンション|整骨院|整体院|クラブ|クラブハウス|フリースペース|シェアハウス|シェルター|サロン|自助会|自助グループ|団体|NPO|施設|事業所|グループホーム|グループ(?!で)|ホーム|学校|塾|大学|高校|工場|居場所|集まり|センター|サークル|教会|お?寺|薬局|パン屋|美容室|劇団|教室|スナック|居酒屋|工房|コミュニティ|オンラインサロン|家族会|断酒会|当事者会|訪問看護|会(?=[にがの])))/gu
const notIntroduced =
  /^(?:こう|そう|ああ|どう|こんな|そんな|あんな|いい|なん|なに|何|ある|そこ|ここ|あそこ|いわゆる|ブラック|ホワイト|ひどい|すごい|.*(?:した|する|ない|たい|いる|ある|だ|です|ます|よう|よ|ね|か|い|って|けど|から))$/u
// スーパーまるよし, 居酒屋とりまる: a shop with its name behind it.
const shop =
  /(スーパー|コープ|居酒屋|喫茶|美容室|理容室|床屋|合唱団|劇団|楽団|弁当屋|パン屋|花屋|ケーキ屋|ラーメン屋|定食屋|焼肉|焼鳥|寿司|そば処|スナック|バー|ホテル|旅館|民宿|ペンション|銭湯|スーパー銭湯|整体院|整骨院|鍼灸院|学童|児童館|フットサルチーム|サッカーチーム|野球チーム|ダンスチーム|バンド|サークル|チーム)([ぁ-んー]{2,6}?|[ァ-ヶー]{3,8}|[「『][^」』\n]{1,12}[」』])(?=で(?:働|バイト|パート|買|食|飲|会|倒|歌|演|踊|泣)|に(?:通|行|勤|入|所属|参加|寄|電話|お世話|就職)|を(?:紹介|退職|クビ)|は(?:遠|近|休|閉)|の(?:職員|店員|社長|バックヤード|店|大将|マスター|人|ママ|バイト|レジ|店長|メンバー|仲間|練習|公演|惣菜)|まで|から|を(?:辞|やめ|抜け)|の[\u3400-\u9fff]{1,4}(?:コーナー|売り場|部門|担当)|の(?:配送|配達|宅配|清掃|早番|遅番|夜勤|シフト|面接|品出し|厨房|倉庫|共同購入))/gu
const notShop =
  /^(?:マン|マーケット|カー|スター|コンピュ|ボール|ムーン|ヒーロー|マリオ|サイヤ|フード|ライス|マスター|テンダー|ガール|メイト|ワーク|リーダー|プレー|カウンター|コード|まで|から|だけ|など|でも|とか|より|のみ|さん|めぐり|いき|がえり|らしい|みたい|っぽい|ばかり|ごと|たち|じゃ|では|には)/u
// 慶應に通う: universities by their short names.
const university =
  /(?<![\u3400-\u9fff])(?:慶應|慶応|早稲田|早大|青学|関学|関大|立命館?|東大|京大|阪大|名大|九大|北大|東北大|神大|日大|近大|立教|法政|明治|中央|上智|同志社|学習院|明学|武蔵美|多摩美|藝大|芸大|順天堂|慈恵|慈恵医大|東京医大|東工大|一橋|お茶大|筑波大|横国|千葉大|駒澤|専修|成蹊|成城|津田塾|東女|日本女子大|理科大)(?=に(?:入|通|受|落|行[きくっ]|合格|進学|い[たる])|を(?:出[てた]|中退|卒|休学|受け|辞|目指)|の(?:院生|学生|附属|大学院|医学部|文学部|法学部|経済|理工|同級|後輩|先輩|キャンパス|病院)|出身|卒|中退|附属|病院|生(?![活ま]))/gu
// NTTデータ, LITALICOワークス: letters, and then what kind of house it is.
const lettered =
  /[A-Z][A-Za-z&.]{1,16}(?:ワークス|データ|モバイル|ジャパン|キャリア|コミュニケーションズ|ソリューションズ?|サービス|システムズ?|グループ|ホールディングス|クリニック|カフェ|ラボ|ハウス|ホーム|訪問看護|デイケア|作業所|病院|学園|塾|スクール|ケア|サポート|ファクトリー|ベース|テラス|東日本|西日本|東海|九州|北海道|ドコモ|ステーション|センター|カレッジ|キッチン|ストア|マート|ジム|工房|福祉会)/gu
const compounded =
  /(?<![\u3400-\u9fffァ-ヶー])([\u3400-\u9fff]{2,3}|[\u3400-\u9fff]の[\u3400-\u9fff]|[ァ-ヶー]{2,5})(?:タクシー|交通|観光バス|ハイヤー|自動車|アルミ|フーズ|ストア|マート|ケミカル|メタル|テック|エンジニアリング|ロジスティクス|ロジ|トラベル|ツーリスト|ハウジング|モータース|電子|硝子|ゴム|製パン|ミート|ファーム|クリーン|メンテナンス|セキュリティ|ファーマ|モバイル|不動産|電工|化成|紙器|食品|薬品|電機|運輸|運送|精密|精機|精工|紙工|鉄工所?|技研|製菓|製麺|酒造|建材|建設|塗装|印刷所?|縫製|金型|警備|警備保障|引越|急便|物産|産業|工業|興業|製作所|工務店|商店|商会)(?![\u3400-\u9fffァ-ヶー])/gu
// コスモ警備, 北斗精機: what firms like to be called. ビル警備 is a kind.
const kindOfFirm =
  /^(?:ビル|ホーム|カー|バス|ペット|フード|ハウス|オフィス|コイン|ガス|レンタル|リサイクル|ネット|マンション|イベント|スーパー|デパート|ホテル|コンビニ|トラック|タクシー|フェリー|ガラス|プラスチック|アルミ|スチール|コンクリート|タイル|ペンキ|プレス|デジタル|オンライン|スポーツ|アパレル|ベビー|キッズ|チラシ|カラー|レーザー|インク|ジャム|パン|ハム|チーズ|サイト|システム|アプリ|ゲーム|レトルト|インスタント|ダイエット|アレルギー|サプリ)$/u
const hopefulFirm =
  /^(?:北斗|北辰|明星|日進|昭和|大和|東和|三和|協和|共栄|三栄|丸栄|大栄|栄光|朝日|旭|富士|光洋|東洋|太平|太陽|日東|日新|日本|東亜|新和|信和|高和|平和|興和|明和|第一|三共|三協|丸善|丸福|丸和|大同|大成|大正|明治|双葉|若葉|青葉|桜|松風|竹内|梅田|鶴亀|福寿|千代田|末広|万代|永代|新星|金星|銀河|彗星)$/u
const ordinal =
  /(?:[\u3400-\u9fff]{0,4}[市区町村都県府]立?)?第[一二三四五六七八九十\d]{1,2}(?:小学校|中学校|中学|高校|高等学校|養護学校|幼稚園|保育園|保育所|病院|作業所)/gu
const largeSchool =
  /(?:国際|日本|中央|東洋|東京|大阪|名古屋|京都|福岡|札幌|仙台|広島|神戸|横浜)[\u3400-\u9fffァ-ヶー]{2,8}(?:専門学校|学院|大学校|アカデミー|スクール|カレッジ)/gu
// 職場はことり印刷といって: what the place one goes to is called.
const calledWork =
  /(?:職場|勤め先|会社|バイト先|パート先|学校|母校|高校|大学|病院|クリニック|作業所|通所先|施設|事業所|デイケア|店|名前|名)は、?([\u3400-\u9fffァ-ヶーぁ-んA-Za-z・]{2,14}?)(?=と(?:いって|いいます|いい、|いう(?:名|小|ところ|所)|言い))/gu
// Firms whose names are plain words or that everybody knows: where somebody works, they tell.
const knownFirms =
  /^(?:平和堂|マルナカ|ハローズ|ゆめタウン|イズミヤ|オークワ|バロー|ヤオコー|ベルク|カスミ|ヨークベニマル|万代|アピタ|ピアゴ|天満屋|サンディ|ラ・ムー|トライアル|コスモス薬品|ゲンキー|クスリのアオキ|サンエー|タイヨー|ニシムタ|なか卯|すき家|いなげや|まいばすけっと|しまむら|ほっともっと|すかいらーく|楽天|楽天モバイル|マイナビ|スタッフサービス|リタリコ|ウェルビー|ココルポート|日本郵便|郵便局|佐川|佐川急便|ヤマト|ヤマト運輸|クロネコ|西濃|西濃運輸|日通|日本通運|福山通運|ソフトバンク|ドコモ|ソニー|パナソニック|シャープ|トヨタ|ホンダ|ニッサン|日産|マツダ|スバル|スズキ|ダイハツ|ヤマハ|カワサキ|デンソー|アイシン|ブリヂストン|コマツ|クボタ|キヤノン|キャノン|ニコン|リコー|エプソン|オムロン|キーエンス|ファナック|京セラ|村田製作所|東芝|日立|三菱|三井|住友|富士通|味の素|キリン|アサヒ|サッポロ|サントリー|明治|森永|雪印|カルビー|日清|ハウス食品|山崎製パン|ヤマザキ|敷島|不二家|ロッテ|グリコ|ニチレイ|花王|資生堂|ライオン|コーセー|無印|無印良品|ユニクロ|ジーユー|しまむら|西松屋|赤ちゃん本舗|イオン|イトーヨーカドー|西友|ライフ|マルエツ|サミット|オーケー|ロピア|業務スーパー|コストコ|ドンキ|ドンキホーテ|ダイソー|セリア|ニトリ|イケア|カインズ|コーナン|ビバホーム|ヤマダ電機|ヨドバシ|ビックカメラ|エディオン|ケーズ|ジョーシン|マツキヨ|ウエルシア|スギ薬局|ツルハ|サンドラッグ|ココカラ|セブン|セブンイレブン|ローソン|ファミマ|ファミリーマート|ミニストップ|マクドナルド|マック|マクド|モス|ケンタッキー|ケンタ|スタバ|スターバックス|ドトール|タリーズ|コメダ|サイゼ|サイゼリヤ|ガスト|すかいらーく|ジョナサン|バーミヤン|デニーズ|ロイヤルホスト|ココス|びっくりドンキー|吉野家|すき家|松屋|なか卯|王将|餃子の王将|日高屋|丸亀製麺|丸亀|スシロー|くら寿司|はま寿司|かっぱ寿司|ミスド|ほっともっと|オリジン|ワタミ|ニチイ|ベネッセ|ツクイ|セコム|アルソック|パソナ|リクルート|アデコ|スタッフサービス|アマゾン|グーグル|ヤフー|メルカリ|サイバーエージェント|ゾゾ|電通|博報堂|任天堂|バンダイ|セガ|コナミ|カプコン|スクエニ|講談社|集英社|小学館|りそな|ゆうちょ|かんぽ|日本生命|第一生命|クロネコヤマト|アート引越|サカイ|積水|大和ハウス|大東建託|レオパレス|鹿島|大林|清水建設|竹中)$/u

export function workplaces(text: string, found: Found[]): void {
  const push = (start: number, end: number, role: Role): void => {
    found.push({ start, end, kind: 'organisation', role })
  }
  for (const match of matchesOf(employer, text)) {
    const value = match[1] ?? match[2] ?? ''
    const end = match.index + value.length
    if (!employed.test(text.slice(end, end + 10))) continue
    if (everydayBrands.has(value)) push(match.index, end, 'work')
    else if (katakanaWords.has(value) && !knownFirms.test(value)) continue
    else if (knownFirms.test(value)) push(match.index, end, 'work')
    else if (isSurname(/^[ァ-ヶー]{2,}([\u3400-\u9fff]{2,3})$/u.exec(value)?.[1] ?? '')) push(match.index, end, 'work')
    else if (kindOfWork.test(value) || generic.has(value) || kinNouns.has(value) || placeHeads.has(value)) continue
    else if (
      /^[ァ-ヶー]+$/.test(value)
        ? !isOther(value) && !plainKatakana(value) && value.length >= 3
        : isSurname(value) && !isOther(value)
    )
      push(match.index, end, 'work')
  }
  for (const match of matchesOf(introduced, text)) {
    const value = match[1] ?? ''
    if (notIntroduced.test(value) || generic.has(value) || kinNouns.has(value)) continue
    // 乗って作業所へ: a verb, and nothing is called.
    if (text.startsWith('って', match.index + match[0].length) && morphemesOf(`${value}って`)?.at(-1)?.text !== 'って')
      continue
    push(match.index, match.index + value.length, 'care')
  }
  for (const match of matchesOf(calledWork, text)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (!isOther(value) && !isWord(value) && !katakanaWords.has(value) && !notIntroduced.test(value))
      push(end - value.length, end, 'work')
  }
  for (const match of matchesOf(shop, text)) {
    const name = match[2] ?? ''
    if (notShop.test(name) || (/^[ぁ-ん]/.test(name) && grammar.test(name) && !softWords.has(name))) continue
    const tea = /^(?:喫茶|スナック|バー|居酒屋|旅館|民宿|ペンション|美容室|理容室)$/.test(match[1] ?? '')
    if (/^[ァ-ヶ]/.test(name) && plainKatakana(name) && !tea) continue
    push(match.index, match.index + match[0].length, 'work')
  }
  for (const match of matchesOf(university, text)) push(match.index, match.index + match[0].length, 'school')
  for (const match of matchesOf(lettered, text)) push(match.index, match.index + match[0].length, 'work')
  for (const match of matchesOf(compounded, text)) {
    const name = match[1] ?? ''
    const sound = /^[ァ-ヶ]/.test(name)
      ? !plainKatakana(name) || !kindOfFirm.test(name)
      : isSurname(name) || unlikeWords(name) || name.charAt(1) === 'の' || hopefulFirm.test(name)
    if (sound) push(match.index, match.index + match[0].length, 'work')
  }
  for (const pattern of [ordinal, largeSchool])
    for (const match of matchesOf(pattern, text)) push(match.index, match.index + match[0].length, 'school')
}
