// What only looks like a name of somebody's: a country before a war or a match, a title of a film in its marks, a piece of technology.

import { knownThingAround } from '../../lexicon/everyday-things.ts'
import { isKanaName } from '../../lexicon/given-names.ts'
import { kanaToday } from '../../lexicon/given-names-written.ts'
import { calledByRole, kinNouns, namesAndWords, newerWords } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { everydayBrands } from '../../lexicon/katakana-things.ts'
import { isGivenName, isOther, isSurname, isWord } from '../../lexicon/morphemes.ts'
import type { Found } from '../span.ts'
import { inHiragana } from './foreign.ts'
import { isSaidOfSomebody } from './spoken.ts'
import { worksThere } from './workplaces.ts'

const event =
  /^(?:国際)?(?:戦争|紛争|革命|オリンピック|パラリンピック|五輪|ワールドカップ|W杯|カップ|選手権|ユース(?:オリ|選)|映画祭|国際映画祭|講和条約|条約|大統領選|多発|同時多発|侵攻|危機|通貨|大震災|大水害|空襲|最中|有数|グランプリ|シリーズ|オープン|国際音楽|駅伝|国体|マラソン|音頭|コレクション|フィギュア|デモクラシー|ドラフト|杯|ドル|怪談|義士|事件|パラ競技|ポイント|予選|世界|系|教(?![授師員会])|方式|ヘルツ|料理|そば|めし|うどん|ラーメン|餃子|大根|みやげ|土産|名物|弁(?!護)|展で|牛(?!込)|茶|焼き|漬け|人(?:っぽ|みたい|気質)|語(?![りるっら])|的|製|産)/u
const compass = /^(?:大正|昭和|明治|天正|本作|次作|前作|自社|等|参院|衆院|衆議院|参議院|王|章|共産|阪神|南海)$/
const chamber = /^(?:選|議員(?:選|総選|通常)|主義|大水|大地|デモ|を|の|は|に|が|で|と|も|、|最)/
// Technology, formats and measures that everybody has.
const technical =
  /^(?:HDD|SSD|LAN|PLC|ISDN|TTL|PHEV|HEV|EV|AT|MT|GT|LTE|CDMA|GSM|WiMAX|Wi-Fi|USB|HTML|CSS|XML|PDF|GPL|GNU|UNIX|Unix|Linux|Java|JavaScript|Lua|PHP|Python|Windows|Android|iOS|PO|PK|FK|CK|OB|OG|DVD|VHS|IUPAC|DNA|RNA|PCR|API|SQL|SNS|VR|AR|BPM|FM|AM|PR|CG|3D|2D)$/
const quotedWork =
  /(?:映画|番組|雑誌|専門誌|誌|ゲーム|ドラマ|アニメ|漫画|マンガ|小説|作品|名作|曲|歌|シングル|アルバム|モデル|香水|薬|剤|型|絵本|詩|本|作目|オリジナルの|作に|には|版|ソフト|アプリ|また、|の)$/
const namedBody =
  /^[」』](?:社|という(?:団体|会|店|会社)|の(?:社員|店|スタッフ)|に(?:通|所属|入|勤|行)|を(?:設立|創業|運営|経営|合併|買収)|と改称|で(?:働|会))/
const workEnd =
  /^[」』](?:を(?:発売|発表|リリース|放送|見|観|読|聴|聞|歌|演奏|制作|出版|生産)|に(?:出演|主演|収録)|(?:の|で)(?:続編|主題歌|主演|主役|制作|素人|ヘッド)|は、.{0,12}(?:曲|シングル|アルバム|映画|作品|楽曲|番組|ゲーム|小説|漫画)|以来|シリーズ)/u

// さくらが言った, あかりと電話: what people do, and lamps and flowers do not.
const acts =
  /^(?:さん|くん|君|ちゃん|様|さま|先生|先輩|と?いう(?:子|人|友|名|女|男)|[がはも](?:言|い[っう]|来|入院|退院|泣|笑|怒|話|電話|くれ|私|僕|俺|わたし|いつも|優し|元気|どう|死|亡|結婚)|と(?:会|話|電話|一緒|いっしょ|けんか|喧嘩|別れ|遊|住|私|僕|は|も)|に(?:言|会|電話|相談|話|謝|怒|借|貸)|って|から(?:電話|連絡|LINE|メール)|だけ|たち|[、。]|を演)/u
// はるが来た: the season.
const season = /^(?:はる|なつ|あき|ふゆ)[がはもに](?:来|な|終|始|近)/u
const ofKin =
  /(?:姉|妹|兄|弟|友達|友だち|友人|親友|娘|息子|母|父|妻|夫|彼女|彼氏|先輩|後輩|同僚|恋人|孫|公)[の・（(、]$/

const lands =
  '(?:スリランカ|ネパール|パキスタン|バングラデシュ|シンガポール|マレーシア|インドネシア|ミャンマー|モンゴル|ポーランド|ウクライナ|ハンガリー|オーストリア|ポルトガル|アイルランド|フィリピン|ラオス|カンボジア|ペルー|チリ|アルゼンチン|キューバ|エチオピア|ケニア|チベット|ウズベキスタン|ジョージア|レバノン|イラン|アメリカ|フランス|イタリア|ドイツ|イギリス|スペイン|ロシア|トルコ|インド|タイ|ベトナム|メキシコ|ブラジル|ハワイ|韓国|中国|台湾|北欧|スイス|ベルギー|オランダ|ギリシャ|ペルシャ|モロッコ|エジプト|ジャマイカ|カナダ|スウェーデン|フィンランド|デンマーク|ノルウェー|オーストラリア|アフリカ|アラビア)'
const abroad = new RegExp(
  `^${lands}(?:の(?:ドラマ|映画|料理|お菓子|チョコ|ワイン|ビール|ことわざ|諺)|料理|ドラマ|風の?味|パン|人形)`,
  'u',
)
const foreignThing = new RegExp(`^${lands}(?=[ァ-ヶー]{2})`, 'u')

const abroadFood = new RegExp(
  `^${lands}(?:カレー|アイス|料理|コーヒー|紅茶|ワイン|ビール|そば|うどん|雑貨|映画|語)`,
  'u',
)

const counted =
  /(?:^|[\u3400-\u9fff])[一二三四五六七八九十百千]+(?:[人年月日回個本枚歳分行時度]{1,2})$|^[\u3400-\u9fff]{1,2}[二三四五六七八九]?十[一二三四五六七八九]$/u
const isCounted = (value: string): boolean => {
  const of = value.replace(/[一二三四五六七八九十百千]+[^一二三四五六七八九十百千]{0,2}$/u, '')
  return /^(?:日本|人|)$/u.test(of) || isOther(of)
}
// アマゾンの株, ユニクロは発表した: a firm among firms.
const actsAsFirm =
  /^(?:社|側|の(?:株|社長|創業|会長|子会社|傘下|最高経営|CEO|売上|工場|店長|本社)|(?:社|側)?[はが][^。]{0,30}(?:発表|発売|提訴|買収|設立|創業|開発|公開|リリース|導入|採用|提携|撤退|出資|運営|展開|所有|参入)|を(?:買収|提訴|創業|設立)|による|との(?:合併|提携|契約)|傘下|に(?:よ[るり]|買収)|・|、[ァ-ヶー]{3,}(?:、|など))/u
const growing =
  /^(?:蕨|苺|菖蒲|藤|燕|鴨|白鳥|海老|猪|蓮根|梔子|萩|桐|榎|椿|椎|楠|桑|栗|柿|梨|鷹|鷲|鶴|亀|鳩|雀|烏|狐|狸|鹿|蛍)$/u
const homelands =
  /^(?:東京|大阪|京都|神戸|名古屋|福岡|博多|広島|沖縄|北海道|九州|関西|関東|東北|四国|江戸|浪花|日本|韓国|中国|台湾|異邦|外国)人$/u
const makers =
  /^(?:森永|明治|花王|サントリー|キリン|アサヒ|サッポロ|資生堂|ライオン|カルピス|味の素|日清|カルビー|ハウス|グリコ|ロッテ|雪印|伊藤園|ポッカ|大塚|大正|小林|武田|第一三共|ツムラ|クラシエ|コーセー|カネボウ|ユニチャーム|ピジョン|コクヨ|パイロット|ゼブラ|トンボ|三菱|ぺんてる)$/u
const goods =
  /^(?:の(?:洗剤|石鹸|石けん|シャンプー|リンス|ハミガキ|歯磨き|チョコ|ラムネ|キャラメル|ビール|水|天然水|炭酸|原液|お茶|麦茶|アイス|カップ麺|ラーメン|カレー|ポテチ|牛乳|ヨーグルト|飴|のど飴|化粧水|口紅|オムツ|ナプキン|鉛筆|シャーペン|ボールペン|ノート|消しゴム|漢方|葛根湯|風邪薬|目薬|湿布|ウイスキー|発泡酒|一番搾り)|アイス|チョコ|ビール|牛乳)/u
// ラモトリギン, ミルタザピン: what the names of substances end in.
const medicine =
  /(?:ピン|パム|ゾラム|セチン|ペリドン|プラミン|プチリン|リギン|マゼピン|サルタン|プラゾール|プリド|ペリドール|ゾピクロン|ゾピデム|レキサント|メルテオン|スチグミン|スタチン|マイシン|シリン|フェナク|プロフェン|ミノフェン|モルヒネ|コドン|ガバリン|バペンチン|メマゾン|ロナリド|フォキサチン|キサゾラム|セナム)$/u
const remedy =
  /抑肝散(?:加陳皮半夏)?|半夏厚朴湯|柴胡加竜骨牡蛎湯|柴胡桂枝湯|柴胡桂枝乾姜湯|加味逍[遙遥]散|加味帰脾湯|帰脾湯|桂枝加竜骨牡蛎湯|酸棗仁湯|甘麦大棗湯|補中益気湯|十全大補湯|当帰芍薬散|葛根湯|小青竜湯|麻黄湯|防風通聖散|大建中湯|六君子湯|半夏瀉心湯|黄連解毒湯|五苓散|苓桂朮甘湯|人参養栄湯|桃核承気湯|温経湯|女神散|四物湯|四逆散|芍薬甘草湯|麦門冬湯|竹茹温胆湯|半夏白朮天麻湯|釣藤散|太田胃散|正露丸|龍角散|養命酒|浅田飴|救心|命の母|改源|大正漢方|のど飴|山田錦|柿の種|梅酒/gu
/** Whether a find is a part of a remedy's name, or all of it. */
function insideRemedy(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - 10)
  for (const match of text.slice(from, end + 10).matchAll(remedy))
    if (from + match.index <= start && from + match.index + match[0].length >= end) return true
  return false
}
const handled =
  /^(?:し(?:た(?!し)|て|ない|なきゃ|たい|たら|ます|まし|ちゃ|よう|すぎ|放題|続け|始め|やす|にく|づら)|する|すれ|され|でき(?:る|た|な)|を(?:食べ|飲[みんむ]|買[いうっ]|着[てるた]|履[いく]|塗[っりる]|貼[っりる]|焼[いく]|煮[たてる]|炊[いく]|切ら(?!れ)|洗[いうっ]|干[しす]|飼[いうっ]|育て|植え|弾[いく]|吹[いく]|編[みんむ]|縫[いうっ]|充電|更新|再起動|インスト|ダウンロード|注文|頼ん|減ら|増や|やめられ|処方|服用|回[しすそ]|半分|[一二三四五六七八九十\d]+[粒本個缶杯枚口袋錠切箱回]|余[らりっ]|焚[いく]|切らし|消[しす]|試[しす]|箱で|冷や|常備|手放|抱い|貯め|売っ|捨て|並べ|組み立|描い[たて]|折っ|握[っり]|はじ[いく]|浴び|嗅[いぐ])|の(?:味|香り|匂い|におい|泡|水|お湯|旗|袋|箱|缶|瓶|粉|芯|レシピ|サンド|新作|限定|コップ|マグ|ぬいぐるみ|スキン|アプリ|副作用|検査|症状|発作|目眩|めまい|ガチャ|錠剤|カプセル|シール|プラモ|カード|攻略|切り抜き|実況|配信|グミ|アイス|パン|チョコ|スープ|ポテト|バーガー)|が(?:届[いくか]|散乱|余っ|切れ[たて]|効[いく]|足りない|溶け|合わ(?:ない|なかった)|処方|出た(?!が)|苦い|甘い|しみる|おいし|まず|うま)|で(?:現実逃避|遊[んぶ]|ごまか|寝つ|節約|食いつな)|(?:中毒|っぽい|気味|疲れ|不足|三昧|欲|臭|味|割り|粒|錠|mg))/u
const goesOn =
  /^(?:[はがもをにとのでへやよねだかなしめっら]|さん|さま|くん|ちゃん|ちん|たん|きち|ぽん|まで|なら|より|こと|ばあ|じい|おば|おじ|ねえ|にい|せんせい|みたい|らしい|ひとり|ふたり|ごめん|あり|げんき|いつも|まだ|また|ぼう|どの|いわく|あて|むけ|けっこん|くるな)/u
const pairedAfter =
  /^(?:[剤丼鍋飯麺缶酒茶油粉板機器車式型系性化的感力病症癖法薬錠液料費代券席横死泣笑顔声目腹髪服靴袋箱棚刑罪税債株率値度量額譜劇賞祭展])(?!さん|くん|ちゃん)/u
const authors =
  /^(?:太宰|太宰治|芥川|芥川龍之介|漱石|夏目漱石|三島|三島由紀夫|川端|川端康成|宮沢賢治|賢治|中原中也|中也|石川啄木|啄木|谷川俊太郎|金子みすゞ|みすゞ|村上春樹|春樹|村上|東野圭吾|宮部|星新一|手塚|宮崎駿|ゲーテ|カフカ|ドストエフスキー|トルストイ|シェイクスピア|ニーチェ|フロイト|ユング|アドラー|フランクル|サルトル|カミュ|ヘッセ|ヘミングウェイ|ゴッホ|ムンク|ピカソ|モネ|ベートーヴェン|ベートーベン|モーツァルト|バッハ|ショパン|ビートルズ|ロミオ|ジュリエット|ハムレット)$/u

const calledSo = /^(?:さん|くん|君|ちゃん|様|さま|先生|先輩|氏)/u
// 芽が出る, 鈴が鳴る: names of one character that are things first.
const budding =
  /^(?:芽(?:が(?:出|で|伸|生)|を(?:出|摘)|吹)|鈴(?:が鳴|の音|を(?:鳴|つけ))|茜色|麻(?:の(?:服|シャツ|布)|酔)|楓の(?:木|葉)|杏(?:の|ジャム|仁)|柚(?:の|子)|萌え|菫の|葵の)/u
const teams =
  /^(?:阪神|巨人|広島|中日|ヤクルト|横浜|西武|楽天|ロッテ|オリックス|日本ハム|日ハム|ソフトバンク|カープ|ベイスターズ|タイガース|ジャイアンツ|ドラゴンズ|スワローズ|ライオンズ|ホークス|マリーンズ|ファイターズ|バファローズ|イーグルス|ドジャース|ヤンキース|レッズ|マリノス|アントラーズ|ガンバ|セレッソ|フロンターレ|グランパス|川崎|浦和|鹿島|日本代表)$/u
const played =
  /^(?:ファン|戦[をがはの、]|の試合|(?:が|は|、)?(?:また|今日も|今日は|やっと|ついに|延長で|大勝|快勝|惜敗)?(?:延長で)?(?:勝っ|負け|優勝|勝ち|サヨナラ|逆転|完封|連敗|連勝)|に.?失点|命|を応援)/u
const inJapan =
  /^(?:に(?:来て|来た|来る|生まれて)|の(?:未来|冬|夏|春|秋|四季|社会は|精神|医療|働き方)|って|ばんざい|中が|の.{1,6}(?:好き|嫌い|苦手|しんど|つら))/u
/** マツ+キヨ: whether the row of katakana that a find was cut from is a word or a brand. */
function partOfWord(text: string, start: number, end: number): boolean {
  if (!/^[ァ-ヶー]+$/.test(text.slice(start, end))) return false
  let [from, to] = [start, end]
  while (from > 0 && start - from < 16 && /[ァ-ヶー]/.test(text.charAt(from - 1))) from -= 1
  while (to < text.length && to - end < 16 && /[ァ-ヶー]/.test(text.charAt(to))) to += 1
  const row = text.slice(from, to)
  if (row.length === end - start || calledSo.test(text.slice(to, to + 3))) return false
  return katakanaWords.has(row) || (everydayBrands.has(row) && !worksThere(text.slice(to, to + 24)))
}

/** Whether a find names nobody that the writer knows. */
export function innocent(text: string, { start, end, kind }: Found): boolean {
  if (kind !== 'place' && kind !== 'organisation' && kind !== 'person') return false
  const value = text.slice(start, end)
  const after = text.slice(end, end + 24)
  if (
    newerWords.has(value) ||
    newerWords.has(value + after.charAt(0)) ||
    newerWords.has(value + after.slice(0, 2)) ||
    (kind === 'person' && kinNouns.has(value) && !(value === '今' && after.startsWith('さん'))) ||
    (kind === 'person' && value.length > 1 && calledByRole.has(value) && !isSurname(value)) ||
    (kind === 'organisation' && katakanaWords.has(value))
  )
    return true
  if (
    kind !== 'organisation' &&
    namesAndWords.has(value) &&
    ((!acts.test(after) && !isSaidOfSomebody(after)) || season.test(value + after)) &&
    !ofKin.test(text.slice(Math.max(0, start - 4), start))
  )
    return true
  if (value === '笑' && !/^(?:さん|くん|ちゃん)/.test(after)) return true
  const known = knownThingAround(text, start, end)
  if (known && !(known.isShop && worksThere(text.slice(known.end, known.end + 24)))) return true
  if (kind !== 'place' && partOfWord(text, start, end)) return true
  // 夏野菜, 秋茄子: a word and what it is like. 眠剤飲(んだ): a word and the stem of a verb.
  if (
    kind === 'person' &&
    !calledSo.test(after) &&
    !isSurname(value) &&
    !isGivenName(value) &&
    ((/^[春夏秋冬新生青赤白黒大小古焼干揚蒸煮温冷朝昼夕夜根葉][\u3400-\u9fff]{2}$/u.test(value) &&
      isWord(value.slice(1))) ||
      (/^[\u3400-\u9fff]{3,}$/u.test(value) &&
        (newerWords.has(value.slice(0, 2)) || newerWords.has(value.slice(0, 3)))))
  )
    return true
  // 杉花粉, 今川焼き, 毛玉: a word of three signs whose first two or one the dictionary has as a surname.
  if (kind !== 'place' && /^(?:焼き|漬け|花粉|並木|やぶ|だらけ|取り)/.test(after) && !calledSo.test(after)) return true
  if (
    /^(?:風の音|風の色|虫の声|波の音|雨の音|水の音|毛玉取?|[川山]向こう|薬袋|.花粉|[春夏秋冬]の[色音香風])$/u.test(
      value,
    )
  )
    return true
  if (kind === 'person' && budding.test(value + after)) return true
  if (/^(?:週|月|年|日|毎|約|第|計)[一二三四五六七八九十数]$/.test(value)) return true
  if (value === '均' && /[\d百]$/.test(text.slice(0, start))) return true
  if (/^(?:WHO|SNS)$/.test(value) || (value === 'JR' && !/^[\u3400-\u9fff]/.test(after))) return true
  // アメリカのドラマ, トルコアイス: where a thing comes from.
  if (kind !== 'organisation' && abroad.test(value + after)) return true
  if (kind !== 'place' && foreignThing.test(value) && katakanaWords.has(value.replace(foreignThing, ''))) return true
  if (kind === 'place' && abroadFood.test(value + after)) return true
  if (
    value === '朝日' &&
    !/^(?:さん|くん|ちゃん|先生|様|新聞|放送|町|区|村|市|駅|山|川|中|小|高|病院|ビール|が丘|ヶ丘|生命|大学)/.test(after)
  )
    return true
  // ゆう+ひ, じゅん+ばん, せいこうする: the dictionary cut a word, or something is done.
  if (
    kind === 'person' &&
    /^[ぁ-んー]{2,5}$/.test(value) &&
    /^(?:[ぁ-ん])/.test(after) &&
    (!goesOn.test(after) || /^(?:する|した|して(?!く)|しない|もの)/.test(after))
  )
    return true
  if (value === '誠' && /^に(?:あり|申し|恐|残念|お|失礼|勝手|すみ)/.test(after)) return true
  if (kind === 'person' && /^[\u3400-\u9fff]{2,4}[行出帰戻]$/u.test(value) && /^(?:っ|きた|く)/.test(after)) return true
  if ((value === '続' || value === '患者さん') && kind === 'person') return true
  if (value === 'ゆうき' && /^(?:を(?:出|だ|振|もら)|が(?:出|い|要|な))/.test(after)) return true
  // 助けてー, ヒヤッとした: no letters of a name.
  if (/^[ーっッ]+$/.test(value) || (/^[ァ-ヶー]{1,4}ッ$/.test(value) && after.startsWith('と'))) return true
  // 様子見てる: what a verb ends in.
  if (
    kind === 'person' &&
    /^[てっりいえけしきこ][ぁ-ん]$/.test(value) &&
    /[\u3400-\u9fff]$/.test(text.slice(0, start)) &&
    !/^(?:さん|くん|ちゃん)/.test(after)
  )
    return true
  // 人三人, 十年分: something counted.
  if (kind === 'person' && counted.test(value) && isCounted(value) && !/^(?:さん|くん|ちゃん|先生|氏)/.test(after))
    return true
  // リセマラしたい, ビビンバを食べる: what is done, eaten or worn has no name.
  if (
    kind !== 'place' &&
    /^[ァ-ヶー]{2,12}$/.test(value) &&
    handled.test(after) &&
    !isGivenName(value) &&
    !isSurname(value) &&
    !isKanaName(inHiragana(value)) &&
    !kanaToday.has(inHiragana(value))
  )
    return true
  // カツ丼, 筋トレ: a word of two scripts.
  if (
    /^[ァ-ヶー]+$/.test(value) &&
    kind === 'person' &&
    (pairedAfter.test(after) ||
      (value.length <= 4 &&
        /(?:^|[^\u3400-\u9fff])[筋脳宅朝夜鬼爆激超神裏病生黒白金]$/.test(text.slice(Math.max(0, start - 2), start))))
  )
    return true
  if (
    authors.test(value) &&
    /^(?:を(?:読|よ)|の(?:小説|作品|本|詩|短編|最期|心中|文|言葉|人間失格|全集|文庫|映画|曲|歌)|みたい|とか|って)/.test(
      after,
    )
  )
    return true
  if (everydayBrands.has(value) && !calledSo.test(after) && !actsAsFirm.test(after) && !worksThere(after)) return true
  // ビートルズを聴く: whoever made the music.
  if (
    (kind === 'organisation' || value.length >= 4 || /^[ァ-ヶーA-Za-z]+$/.test(value)) &&
    /^(?:を(?:聴|聞きなが|歌|流)|の(?:曲|歌|ライブ|新曲|アルバム|コンサート|MV|推し)|が流れ)/.test(after) &&
    !/[ぁ-ん]/.test(value)
  )
    return true
  if (value === '富士山登' || (value === '国会' && /^(?:中継|答弁|議事堂)/.test(after))) return true
  if (value === '富士山' && !/^(?:市|駅|の(?:麓|ふもと|裾野|近く|見える(?:部屋|家|町|街|病室)))/.test(after))
    return true
  if (
    value === '柿の木' ||
    (value === '米' &&
      /^(?:の(?:研ぎ|とぎ|値段|炊|甘|味)|を(?:研|炊|買|食|と|洗)|が(?:違|う|な|炊|切|高|食)|粒|袋|びつ|櫃|俵|屋|農家|作り|ぬか|粉|騒動|不足|価格|代|は炊|だけ|も(?:食|炊|買)|と味噌|、)/.test(
        after,
      ))
  )
    return true
  if (
    value === 'こん' ||
    value === 'Suica' ||
    value === 'スイカ' ||
    value === '泣' ||
    (value === 'ロス' && /最終回|推し|ペット|ドラマ|愛犬|猫が/.test(text.slice(Math.max(0, start - 20), start)))
  )
    return true
  // 江戸時代, 京都弁, 森田療法: of a place or a school, and of nobody.
  if (kind === 'person' && /^[\u3400-\u9fff]{2,4}(?:時代|弁|訛り|男児|療法|犬|県人|県民|地方)$/u.test(value))
    return true
  if (
    kind === 'person' &&
    /^[\u3400-\u9fff]{1,3}(?:病|症|型|女子|男子|薬|剤|眠|障害)$/u.test(value) &&
    !/^(?:さん|くん|ちゃん|氏|先生)/.test(after)
  )
    return true
  // 藤が咲く, 燕の巣: what grows and flies, where nobody is spoken of.
  if (
    kind !== 'organisation' &&
    growing.test(value) &&
    /^(?:[はがのもをに、。]|と(?!話|電)|や)/.test(after) &&
    !isSaidOfSomebody(after) &&
    !ofKin.test(text.slice(Math.max(0, start - 4), start))
  )
    return true
  if (kind === 'person' && value.endsWith('人') && homelands.test(value)) return true
  if (/^(?:平成|昭和|大正|令和)生?$/.test(value)) return true
  if (kind === 'organisation' && /^[読朝毎産日]$/.test(value)) return true
  if (makers.test(value) && goods.test(after)) return true
  if (kind !== 'place' && /^[ァ-ヶー]{5,}$/.test(value) && medicine.test(value)) return true
  if (insideRemedy(text, start, end)) return true
  if (value === '毎日' && !/^(?:新聞|放送|ジャーナル|テレビ)/.test(after)) return true
  if (value === 'せいか' || (value === 'ワイ' && !after.startsWith('モバイル'))) return true
  if (value === 'スマート' && after.startsWith('フォン')) return true
  if (kind === 'place' && event.test(after) && !/[区市町村]$/.test(value)) return true
  if (
    kind === 'organisation' &&
    /^[A-Z]{2,5}$/.test(value) &&
    (technical.test(value) ||
      /^(?:杯|紅白|選手権|ドラフト|ワールドカップ|カップ|競技|アジア|国際|方式|命名)/.test(after))
  )
    return true
  if (
    technical.test(value) ||
    /^(?:ワールドカップ|ワールドシリーズ|スイートルーム|カラオケ機器|イスラム教|ムスリム|フリーソフトウェア)$/.test(
      value,
    )
  )
    return true
  // 滑+舌, 仏+さま: a country or a town of one character, cut from a word.
  if (
    kind === 'place' &&
    /^[\u3400-\u9fff]$/u.test(value) &&
    !isSurname(value) &&
    (/^[\u3400-\u9fff]/u.test(after)
      ? !/^[市町村区県都府道州駅港島川山湾人国語側軍車製本両]/.test(after)
      : /^(?:さま|様|さん)/.test(after))
  )
    return true
  if (value === '毛' && /^[玉糸布髪並皮虫筆穴根]/.test(after)) return true
  if (value === '漢' && /^(?:検|字|方)/.test(after)) return true
  if (value === '正義' && /が$/.test(text.slice(0, start)) && /^(?:$|[。、！!\n]|です|だ)/.test(after)) return true
  if (kind === 'place' && /沼$/.test(value) && /^(?:っ|る|り)/.test(after)) return true
  if (teams.test(value) && played.test(after)) return true
  // 日本に来て: whoever writes Japanese is mostly there.
  if (value === '日本' && inJapan.test(after)) return true
  if (
    value === '大分' &&
    /^(?:よ[くか]|良|楽|慣|疲|落ち|前|昔|違|変わ|痩|太|寝|歩|減|増|回復|お金|おと|ま[しえ]|元気|眠|遅|早|長|軽|重|マシ|ラク|しんど|すっ|気|調子|体調|手|時間|つ|ひど|楽|動|食|話|笑|暖|寒|暗|明)/.test(
      after,
    )
  )
    return true
  // 金がない: the word, where nobody is spoken of.
  if (
    kind === 'person' &&
    value.length === 1 &&
    /[金林森東西南北原星堀谷岡沢関泉堤岸島滝浜畑池橋柳角管丸台上下前後中横奥底宮寺城町村里峰峯丘坂辻門戸窓鳥鳩鷹鶴亀馬牛熊虎竜龍鯉鮎桂杉松竹梅桐楠栗柿桃梨桑柏榎椿萩菊蘭葦茅笠傘鏡扇弓矢槍鎌鍵釜]/.test(
      value,
    ) &&
    !/^(?:[ \u3000][\u3400-\u9fff]|さん|くん|君|ちゃん|様|さま|氏|先生|先輩|医師|看護|課長|部長|店長|係長|社長|主任|と(?:申|いい|名乗)|です|って(?:人|奴|やつ)|という(?:人|先生|医師|看護))/.test(
      after,
    ) &&
    !isSaidOfSomebody(after) &&
    !/(?:医師|看護師|士|員|ワーカー|先生|担当|上司|部下|同僚|友人|[\u3400-\u9fff])の?$/.test(
      text.slice(Math.max(0, start - 5), start),
    )
  )
    return true
  // 森の中, 林を歩く: a wood, and nobody called so.
  if (
    value.length === 1 &&
    /[森林原池谷岡東西南北星光泉空]/.test(value) &&
    /^(?:の(?:中|奥|道|上|下|木|音|色|香|空|ほう|方|近く|光)|を(?:歩|見|抜|眺)|へ|で(?!す)|が(?:きれい|見え|まぶし|出)|に(?:入|囲))/.test(
      after,
    )
  )
    return true
  if (compass.test(value) && !/^(?:さん|くん|ちゃん|先生|氏)/.test(after))
    return /^(?:本作|次作|前作|自社|等|王|章|大正|明治|昭和|天正)$/.test(value) || chamber.test(after)
  if (
    /(?:映画祭|ソフトウェア|選手権|大会|カップ|サービス|シリーズ|フェスティバル|モーターショー|ミュージック|綬章|日章|字章|コンテスト|コンクール|[機器]器|車両|エンジン)$/.test(
      value,
    ) &&
    kind !== 'place'
  )
    return true
  const before = text.charAt(start - 1)
  if (/[「『]/.test(before) && /[」』]/.test(text.charAt(end)) && !/さん|くん|ちゃん|先生/.test(after)) {
    const shape = /^[ァ-ヶー・A-Za-z0-9 '&!]+$/.test(value)
    if (
      shape &&
      !namedBody.test(after) &&
      (workEnd.test(after) || quotedWork.test(text.slice(Math.max(0, start - 8), start - 1)))
    )
      return true
  }
  return false
}
