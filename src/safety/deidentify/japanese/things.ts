// What names a thing and nobody: works, brands and their goods, dishes, medicines, what grows and flies, and words that the dictionary
// cut from a longer one.
import { knownThingAround } from '../../lexicon/everyday-things.ts'
import { isKanaName } from '../../lexicon/given-names.ts'
import { kanaToday } from '../../lexicon/given-names-written.ts'
import { newerWords } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { everydayBrands } from '../../lexicon/katakana-things.ts'
import { isGivenName, isSurname, isWord } from '../../lexicon/morphemes.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'
import { inHiragana } from './foreign.ts'
import { isSaidOfSomebody } from './said.ts'
import { worksThere } from './workplaces.ts'

const calledSo = /^(?:さん|くん|君|ちゃん|様|さま|先生|先輩|氏)/u
/** Kin and friends, and の: whoever comes next is somebody. */
export const ofKin =
  /(?:姉|妹|兄|弟|友達|友だち|友人|親友|娘|息子|母|父|妻|夫|彼女|彼氏|先輩|後輩|同僚|恋人|孫|公)[の・（(、]$/

// アマゾンの株, ユニクロは発表した: a firm among firms.
const actsAsFirm =
  /^(?:社|側|の(?:株|社長|創業|会長|子会社|傘下|最高経営|CEO|売上|工場|店長|本社)|(?:社|側)?[はが][^。]{0,30}(?:発表|発売|提訴|買収|設立|創業|開発|公開|リリース|導入|採用|提携|撤退|出資|運営|展開|所有|参入)|を(?:買収|提訴|創業|設立)|による|との(?:合併|提携|契約)|傘下|に(?:よ[るり]|買収)|・|、[ァ-ヶー]{3,}(?:、|など))/u
const growing =
  /^(?:蕨|苺|菖蒲|藤|燕|鴨|白鳥|海老|猪|蓮根|梔子|萩|桐|榎|椿|椎|楠|桑|栗|柿|梨|鷹|鷲|鶴|亀|鳩|雀|烏|狐|狸|鹿|蛍)$/u
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
  for (const match of matchesOf(remedy, text.slice(from, end + 10)))
    if (from + match.index <= start && from + match.index + match[0].length >= end) return true
  return false
}
const handled =
  /^(?:し(?:た(?!し)|て|ない|なきゃ|たい|たら|ます|まし|ちゃ|よう|すぎ|放題|続け|始め|やす|にく|づら)|する|すれ|され|でき(?:る|た|な)|を(?:食べ|飲[みんむ]|買[いうっ]|着[てるた]|履[いく]|塗[っりる]|貼[っりる]|焼[いく]|煮[たてる]|炊[いく]|切ら(?!れ)|洗[いうっ]|干[しす]|飼[いうっ]|育て|植え|弾[いく]|吹[いく]|編[みんむ]|縫[いうっ]|充電|更新|再起動|インスト|ダウンロード|注文|頼ん|減ら|増や|やめられ|処方|服用|回[しすそ]|半分|[一二三四五六七八九十\d]+[粒本個缶杯枚口袋錠切箱回]|余[らりっ]|焚[いく]|切らし|消[しす]|試[しす]|箱で|冷や|常備|手放|抱い|貯め|売っ|捨て|並べ|組み立|描い[たて]|折っ|握[っり]|はじ[いく]|浴び|嗅[いぐ])|の(?:味|香り|匂い|におい|泡|水|お湯|旗|袋|箱|缶|瓶|粉|芯|レシピ|サンド|新作|限定|コップ|マグ|ぬいぐるみ|スキン|アプリ|副作用|検査|症状|発作|目眩|めまい|ガチャ|錠剤|カプセル|シール|プラモ|カード|攻略|切り抜き|実況|配信|グミ|アイス|パン|チョコ|スープ|ポテト|バーガー)|が(?:届[いくか]|散乱|余っ|切れ[たて]|効[いく]|足りない|溶け|合わ(?:ない|なかった)|処方|出た(?!が)|苦い|甘い|しみる|おいし|まず|うま)|で(?:現実逃避|遊[んぶ]|ごまか|寝つ|節約|食いつな)|(?:中毒|っぽい|気味|疲れ|不足|三昧|欲|臭|味|割り|粒|錠|mg))/u
const pairedAfter =
  /^(?:[剤丼鍋飯麺缶酒茶油粉板機器車式型系性化的感力病症癖法薬錠液料費代券席横死泣笑顔声目腹髪服靴袋箱棚刑罪税債株率値度量額譜劇賞祭展])(?!さん|くん|ちゃん)/u
const authors =
  /^(?:太宰|太宰治|芥川|芥川龍之介|漱石|夏目漱石|三島|三島由紀夫|川端|川端康成|宮沢賢治|賢治|中原中也|中也|石川啄木|啄木|谷川俊太郎|金子みすゞ|みすゞ|村上春樹|春樹|村上|東野圭吾|宮部|星新一|手塚|宮崎駿|ゲーテ|カフカ|ドストエフスキー|トルストイ|シェイクスピア|ニーチェ|フロイト|ユング|アドラー|フランクル|サルトル|カミュ|ヘッセ|ヘミングウェイ|ゴッホ|ムンク|ピカソ|モネ|ベートーヴェン|ベートーベン|モーツァルト|バッハ|ショパン|ビートルズ|ロミオ|ジュリエット|ハムレット)$/u
// 芽が出る, 鈴が鳴る: names of one character that are things first.
const budding =
  /^(?:芽(?:が(?:出|で|伸|生)|を(?:出|摘)|吹)|鈴(?:が鳴|の音|を(?:鳴|つけ))|茜色|麻(?:の(?:服|シャツ|布)|酔)|楓の(?:木|葉)|杏(?:の|ジャム|仁)|柚(?:の|子)|萌え|菫の[花色]|葵の[花紋])/u
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

/** Whether a find, its letters and what stands after them, is a thing. */
export function isThing(text: string, { start, end, kind }: Found, value: string, after: string): boolean {
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
  // アメリカのドラマ, トルコアイス: where a thing comes from.
  if (kind !== 'organisation' && abroad.test(value + after)) return true
  if (kind !== 'place' && foreignThing.test(value) && katakanaWords.has(value.replace(foreignThing, ''))) return true
  if (kind === 'place' && abroadFood.test(value + after)) return true
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
        /(?:^|[^\u3400-\u9fff])[卒誕文体韓夢推筋脳宅朝夜鬼爆激超神裏病生黒白金]$/.test(
          text.slice(Math.max(0, start - 2), start),
        )))
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
  // 藤が咲く, 燕の巣: what grows and flies, where nobody is spoken of.
  if (
    kind !== 'organisation' &&
    growing.test(value) &&
    /^(?:[はがのもをに、。]|と(?!話|電)|や)/.test(after) &&
    !isSaidOfSomebody(after) &&
    !ofKin.test(text.slice(Math.max(0, start - 4), start))
  )
    return true
  if (makers.test(value) && goods.test(after)) return true
  if (kind !== 'place' && /^[ァ-ヶー]{5,}$/.test(value) && medicine.test(value)) return true
  if (insideRemedy(text, start, end)) return true
  return false
}
