// Who says who they are: 空といいます, 私、岡です, もちこです, まめと名乗る, こーすけ. A name that opens a message needs no honorific, and
// may be a word; what comes after it tells that it is a name.
import { isKanaName, isKanaSurname } from '../../lexicon/given-names.ts'
import { kanaToday, loneNames, wordNames, writtenNames } from '../../lexicon/given-names-written.ts'
import { calledByRole, generic, kinNouns } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isGivenName, isOther, isSurname, isWord, morphemesOf } from '../../lexicon/morphemes.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'
import { inHiragana } from './foreign.ts'
import { isHeadWord } from './kinds.ts'

const greeting =
  '(?:はじめまして|初めまして|こんにちは|こんばんは|こんばんわ|おはようございます|おはよう|おはよ|おつかれさまです|お疲れ様です|お疲れさまです|おつです|どうも|ども|失礼します|お世話になります|お世話になっております|ご無沙汰しています|お久しぶりです|ひさしぶり|久しぶり|やっほー|ただいま|えっと|あの|すみません|すいません|ごめんなさい|恐れ入ります|失礼いたします|申し訳ありません|申し訳ございません|突然すみません|新人の|新入りの|新規の)'
const self = '(?:私|僕|俺|わたし|ぼく|おれ|あたし|うち|自分|わたくし|こちら|当方)'
const given =
  '([\\u3400-\\u9fff々]{1,4}[ \\u3000][\\u3400-\\u9fff々ぁ-んァ-ヶー]{1,5}|[\\u3400-\\u9fff々]{1,4}|[ぁ-んー]{2,6}?|[ァ-ヶー]{2,8}|[ぁ-んァ-ヶー]{1,4}[\\u3400-\\u9fff]{1,3})'
const opens = `(?:(?<=^|[\\n。！!？?「『]|${greeting}[、。！!～〜ー \\u3000\\n]{0,3}|${self}(?:は|、|の名前は|、名前は|も|　)、?|[はが]、))`
// A name and nothing but a name comes before these.
const sure = new RegExp(
  `${opens}[「『]?${given}(?=[」』]?(?:と申し(?!ますか)|とも[うお]し|といい(?:ます|まして)|と言い(?:ます|まして)|って(?:いい|言い)ます|と名乗|と名のっ|と呼んで(?:くだ|下|ね|ほし|もら)|って呼んで(?:くだ|下|ね|ほし)))`,
  'gu',
)
const named =
  /(?<=^|[はがを、。「『\s])([ぁ-んー]{2,6}?|[ァ-ヶー]{2,8}|[\u3400-\u9fff々]{1,3})(?=[」』]?(?:と|って)(?:名乗[っるりら]|名付け|名づけ))/gu
const plain = new RegExp(
  `${opens}${given}(?=(?:です|でーす|だよ|だけど|っす|と申)(?:[。、！!～〜ー\\s（(♪☆]|$|よ[。、]))`,
  'gu',
)
const cue =
  /はじめ|初め|初(?:投稿|書き込|カキコ|参加|コメ|日)|よろしく|宜しく|参加|入りました|加わ|自己紹介|お世話に|ROM|ロム|\d{2}[代歳才]|[十]代|歴\d?|引きこも|ひさしぶり|久しぶり|遅刻|欠席|休みます|遅れます|抜けて|先日は|昨日は|この間は|この前は|ごめん|すみません|ありがとう|病名|診断|退院しました|投稿|ただいま/u
const illness = /(?:症|病|障害|薬|療法|者|性|型|系|中|前|後|的|感|式|科|院|所|室|法|剤)$/u
const strongCue =
  /はじめまして|初めまして|よろしく|宜しく|コメント(?:失礼|させ)|失礼します|お邪魔します|フォロー(?:失礼|させ)|初コメ|初投稿|初書き込み/u
const weather =
  /^[雨雪雷霧曇晴嵐風春夏秋冬朝昼夜夕虹光闇金暇謎嘘鬱躁無愛夢涙声罪罰鬼神仏仮元薬肉魚猫犬鳥馬熊海山川空星月花桜草木森林]$/u
const notCalled =
  /^(?:それ|これ|あれ|どれ|なに|なん|だれ|どこ|ここ|そこ|いま|まだ|もう|うつ|そう|こう|どう|ああ|いや|はい|うん|うそ|ほんと|ひと|みんな|だめ|ばか|あほ|むり|まじ|がち|やば|すき|きらい|いい|よい|ない|ある|いる|する|おれ|ぼく|わたし|あたし|うち|じぶん|さん|ちゃん|くん|さま|とも|けど|から|ので|のに|とか|など|だけ|まで|より|ほど|くらい|ぐらい|しか|さえ|すら|ただ|また|では|でも|って|お願い|最高|最低|限界|鬱|躁|余裕|大丈夫|初心者|新人|新規|初回|以上|同意|同感|賛成|反対|正解|残念|感謝|幸せ|平和|元気|無理|不安|孤独|独身|無職|学生|主婦|主夫)/u
const fancied = /(?:太郎|次郎|三郎|之助|之介|ノ助|助|太|吉|丸|蔵|郎|平|姫|衛門|之丞|麻呂|子)$/u

/** く+ま+太郎: letters and then what names of old end in. */
const mixed = (value: string): boolean =>
  /^[ぁ-んァ-ヶー]{1,4}[\u3400-\u9fff]{1,3}$/u.test(value) && fancied.test(value)

const unlikeSpeech = (value: string): boolean =>
  !isOther(value) &&
  !(morphemesOf(value) ?? []).some(
    ({ part, text }) => /^(?:動詞|形容詞|助動詞|副詞|接続詞|連体詞)/.test(part) && text.length > 1,
  )

// What people end the names of their own making in; びょうき and さいきん end otherwise.
const playful = /(?:[こちぴぽぷゆなみるも]|まる|ー|[りたぽちのもみ]ん|にゃん|ぴょん|まろ|すけ|たろ|にゃ)$/u
const isState = (value: string): boolean =>
  (morphemesOf(value) ?? []).some(({ part }) => /形容動詞語幹|副詞|サ変/.test(part))

const aName = (value: string): boolean => {
  if (/^[ぁ-んー]+$/.test(value))
    return isKanaName(value) || kanaToday.has(value) || (isKanaSurname(value) && !isOther(value)) || isDrawn(value)
  if (/^[ァ-ヶー]+$/.test(value)) return false
  // 野口あやか
  const [, house = '', own = ''] = /^([\u3400-\u9fff々]+)([ぁ-ん]{2,5})$/u.exec(value) ?? []
  if (own !== '') return isSurname(house) && (isKanaName(own) || kanaToday.has(own))
  const [family = '', first] = value.split(/[ \u3000]/)
  if (first !== undefined) return isSurname(family) || !isOther(family)
  if (isHeadWord(value) || generic.has(value) || calledByRole.has(value)) return value.length === 1 && isSurname(value)
  return (
    isSurname(value) || isGivenName(value) || writtenNames.has(value) || loneNames.has(value) || wordNames.has(value)
  )
}

// こーすけ, ゆーき, りょーた: a long vowel drawn as it is said.
const drawn = (value: string): string =>
  value
    .replace(/(?<=[おこそとのほもよろごぞどぼぽうくすつぬふむゆるぐずづぶぷょゅ])ー/gu, 'う')
    .replace(/(?<=[えけせてねへめれげぜでべぺ])ー/gu, 'い')
export const isDrawn = (value: string): boolean => {
  const mark = value.indexOf('ー')
  if (mark < 0 || mark === value.length - 1) return false
  const whole = drawn(value)
  return whole !== value && (isKanaName(whole) || kanaToday.has(whole))
}

// くろねこって名前でやってます, ペンネーム夜長です, わたしまりな、よろしく
const alias =
  /(?<=仮名(?:で|は|、)|仮に)([ぁ-んー]{2,6}?|[ァ-ヶー]{2,8}|[\u3400-\u9fff]{1,4})(?=さん|と(?:し|呼|名)|です|。)|(?<=^|[、。\n])([ァ-ヶー]{2,6})(?=って呼んで(?:ます|る|い|た))|(?<=^|[、。\n「『\s]|[はが])([ぁ-んー]{2,6}|[ァ-ヶー]{2,8}|[\u3400-\u9fff]{1,4})(?=[」』]?(?:って|という)(?:名前|名|ハンネ|垢|アカウント)で(?:やって|活動|投稿|登録|参加|書い|出て|呼ばれ|通って))|(?<=(?:ペンネーム|ラジオネーム|ハンドルネーム|ハンネ|HN|ニックネーム|源氏名|芸名|匿名希望の)[、：: 「『]{0,2})([ぁ-んー]{2,8}?|[ァ-ヶー]{2,8}|[\u3400-\u9fff]{1,4})(?=[」』]?(?:です|と申|といい|より|だよ))|(?<=(?:^|[。\n])(?:わたし|あたし|ぼく|おれ|うち|私|僕|俺))([ぁ-んー]{2,5}|[ァ-ヶー]{2,6})(?=[、。！!]\s?(?:よろしく|はじめ|\d|[〇一二三四五六七八九十]{1,3}[歳才代]))/gu
// 昨日千葉さんが, 九条さん: a surname that the dictionary reads with what stands before it, or as a number.
const surnamed = /(?<![\u3400-\u9fff々])([\u3400-\u9fff々]{2,7})(?=さん|くん|君(?!が代|臨)|様|先生|氏(?!名|神)|先輩)/gu
const daily =
  /^(?:昨日|今日|明日|今朝|昨夜|先日|先週|先月|去年|今年|来週|来月|毎日|毎週|最近|以前|当時|結局|一昨日|翌日|今度|今回|前回|担当|主治医|看護師|保健師|相談員|支援員|同僚|同室|隣席|課長|部長|店長|係長|主任|社長|院長|先輩|後輩|上司|友人|親友|元夫|元妻)?$/u
// 小百合おばさん, 源三じいちゃん
const aunt =
  /(?<![\u3400-\u9fff々])([\u3400-\u9fff々]{1,3})(?=(?:おば|おじ|ばあ|じい|ねえ|にい|兄|姉)(?:さん|ちゃん))/gu
// 隣の席の関口, 上司の矢吹, 桑原を呼んでください: a surname after what somebody is, though the dictionary has a word of the same characters.
const byRole =
  /(?<=(?:上司|部下|課長|店長|部長|係長|主任|社長|専務|常務|担任|顧問|監督|コーチ|主治医|隣の席|隣の部屋|隣のベッド|前の席|後ろの席|同室|同僚|同期|後輩|先輩|バイト|パート|クラス|ヘルパー|支援員|ワーカー|カウンセラー|看護師|大家|院長|所長|世話人|相談員|保健師|薬剤師|心理士|担当|友人|親友|幼なじみ|元カレ|元彼|元カノ|元夫|元妻|仲間|利用者|患者)の)([\u3400-\u9fff々]{2,3})(?=[はがにをもと、。]|から|って|だけ|のこと|の(?:声|顔|話|言葉|隣|家))|(?<![\u3400-\u9fff々])([\u3400-\u9fff々]{2,3}|[林森関原辻堀岡])(?=を(?:呼んで(?:くだ|下|もら|ほし)|呼び出して|出してくだ|お願い(?:し|で|いた))|に代わって(?:くだ|下|もら)|は(?:い|おり|いらっしゃい)ますか)/gu
const surnameLike = /[田川口山本村野原井島崎藤木沢橋岡谷塚内森林浦瀬部下上尾倉坂江戸池屋石永松木保津見]$/u
// 主人の博之は71、…; 多恵さんは68、…
const aged =
  /[はがも](?:今年|もう|まだ|今)?((?<!\d)[1-9]\d|[二三四五六七八九]?十[一二三四五六七八九]?)(?=、(?![^、。]{0,8}[はが]\d{1,3}[点位度円本個回%])|です|。|で(?![す\d本個度点]))/gu
const toldOf =
  /((?:主人|旦那|[夫妻嫁父母兄姉弟妹孫甥姪]|息子|[長次三][男女]|娘|いとこ|友人|親友|友達|同僚|先輩|後輩|担当|主治医|彼氏|彼女|恋人|相方)の)?([\u3400-\u9fff々]{1,4}|[ァ-ヶー]{2,6}|[ぁ-ん]{2,5}?)(さん|くん|ちゃん)?$/u
const notSurname =
  /^(?:出口|入口|窓口|裏口|山川|森林|河川|小川|足元|手元|根本|基本|日本|見本|手本|屋上|以上|以下|部下|地下|廊下|靴下|年上|年下|目下|目上|机上|卓上|身内|家内|案内|社内|院内|室内|校内|体内|国内|以内|年内|一部|全部|本部|内部|外部|幹部|学部|支部|部屋|意見|発見|拝見|偏見|見学|見本|見舞|担保|確保|保険|勇気|坂道|予定|都合|電話|机上|年上|天井|市井|福井|広島|福島|徳島)$/u

// 発信者 長尾, 名前：梶原ひとみ
const labelled =
  /(?<=(?:^|[\n【・])(?:発信者|差出人|送り主|送信者|宛名|宛先|氏名|お?名前|担当者?|[Ff]rom|FROM|by|記入者|投稿者|執筆者?|保護者|緊急連絡先|主治医|相談員|支援員|世話人|当番|司会|発表者?|参加者|欠席|出席|遅刻)[】]?(?:[:：][ \u3000]?\n?|[ \u3000])?)([\u3400-\u9fff々]{1,3}[ぁ-ん]{2,5}|[\u3400-\u9fff々]{1,4}|[ぁ-んー]{2,5}|[ァ-ヶー]{2,6})(?=$|[\n（(、。・/／])/gu
// 蘭の母です, ゆうとパパ: parents are called after their children.
const parentOf =
  /(?<=^|[\n。、「])([\u3400-\u9fff々]{1,3}|[ぁ-んー]{2,5}|[ァ-ヶー]{2,5})(?=の(?:母|父|妻|夫|姉|兄|弟|妹|祖母|祖父|家族|親|保護者|ママ|パパ)(?:です|と申|でございま)|(?:パパ|ママ)(?:[がはとにのも、]|さん|から|です))/gu
// ごんじい, シズばあ, トシおじ: old people of a village.
const oldFolk =
  /(?<=^|[、。「『！!？?\s]|[はがもにと])([ぁ-ん]{2,3}|[ァ-ヶー]{2,4}|[ぁ-ん]{1,2}[吉蔵松助子江作])(?:じい|ばあ|じぃ|ばぁ|ねえ|にい|ねぇ|にぃ|おじ|おば|ママ|姐さん)(?=[がはもにとをの、。！!]|から|って|さん|ちゃん)/gu

// 担当が塩田から変わる
const handedOver =
  /(?:担当|主治医|ワーカー|相談員|支援員|世話人|訪問の人|看護師|カウンセラー|店長|上司|先生)(?:さん)?[はがの、]?(?:また)?([\u3400-\u9fff々]{2,3})(?=(?:さん|先生)?(?:から|に)(?:変わ|代わ|替わ|かわ|交代|引き継))/gu

export function introducedNames(text: string, found: Found[]): void {
  const push = (end: number, value: string): void => {
    found.push({ start: end - value.length, end, kind: 'person', key: value })
  }
  for (const match of matchesOf(sure, text)) {
    const value = match[1] ?? ''
    if (notCalled.test(value) || illness.test(value) || kinNouns.has(value) || calledByRole.has(value)) continue
    if (/^[\u3400-\u9fff]{2,}$/u.test(value) && isOther(value) && !aName(value)) continue
    if (
      /^[ぁ-んー]+$/.test(value) &&
      /^(?:.*[をはがにで].*(?:て|た|く)|.*(?:だ|です|ます|ない|たい|した))$/u.test(value)
    )
      continue
    push(match.index + match[0].length, value)
  }
  for (const match of matchesOf(named, text)) {
    const value = match[1] ?? ''
    if (notCalled.test(value) || illness.test(value) || /^[はがをにで]/.test(value) || calledByRole.has(value)) continue
    push(match.index + match[0].length, value)
  }
  for (const pattern of [labelled, parentOf])
    for (const match of matchesOf(pattern, text)) {
      const value = match[1] ?? ''
      if (notCalled.test(value) || illness.test(value) || kinNouns.has(value) || calledByRole.has(value)) continue
      if (
        /^[ァ-ヶ]/.test(value)
          ? isGivenName(value)
          : aName(value) && !(value.length > 1 && isOther(value) && !isSurname(value))
      )
        push(match.index + match[0].length, value)
    }
  for (const match of matchesOf(alias, text)) {
    const value = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? ''
    if (notCalled.test(value) || illness.test(value) || /^[はがをにで]/.test(value)) continue
    const end = match.index + match[0].length
    if (match[5] !== undefined && !aName(value) && !/^[ァ-ヶー]/.test(value)) continue
    push(end, value)
  }
  for (const match of matchesOf(handedOver, text)) {
    const value = match[1] ?? ''
    if (isSurname(value)) push(match.index + match[0].length, value)
  }
  for (const match of matchesOf(surnamed, text)) {
    const value = match[1] ?? ''
    for (let size = Math.min(4, value.length); size >= 2; size -= 1) {
      const name = value.slice(-size)
      if (
        daily.test(name) ||
        !daily.test(value.slice(0, -size)) ||
        !isSurname(name) ||
        calledByRole.has(name) ||
        kinNouns.has(name)
      )
        continue
      push(match.index + value.length, name)
      break
    }
  }
  for (const match of matchesOf(aged, text)) {
    const [, kin, row = '', honorific] = toldOf.exec(text.slice(Math.max(0, match.index - 12), match.index)) ?? []
    const value = row.replace(/^の/, '')
    const end = match.index + match[0].length
    const isSomebody = /^[ァ-ヶ]/.test(value)
      ? isGivenName(value) ||
        isKanaName(inHiragana(value)) ||
        (honorific && !katakanaWords.has(value) && !isWord(value))
      : value.length === 1
        ? loneNames.has(value)
        : aName(value)
    if ((kin || honorific) && isSomebody) found.push({ start: end - (match[1] ?? '').length, end, kind: 'age' })
  }
  for (const match of matchesOf(aunt, text)) {
    const value = match[1] ?? ''
    if (calledByRole.has(value) || kinNouns.has(value) || generic.has(value)) continue
    if (isGivenName(value) || writtenNames.has(value) || isSurname(value)) push(match.index + value.length, value)
  }
  for (const match of matchesOf(byRole, text)) {
    const value = match[1] ?? match[2] ?? ''
    if (!isSurname(value) || notSurname.test(value) || kinNouns.has(value) || calledByRole.has(value)) continue
    if (!isOther(value) || surnameLike.test(value)) push(match.index + match[0].length, value)
  }
  for (const match of matchesOf(oldFolk, text)) {
    const value = match[1] ?? ''
    const venerable =
      /^(?:じい|ばあ)(?:さん|ちゃん)/.test(text.slice(match.index + value.length)) &&
      !/^(?:ひい|おお|うち|この|あの|その|むか)/.test(value)
    if ((isOther(value) && !venerable) || katakanaWords.has(value) || /^お|[はがのをにもとでお]$/u.test(value)) continue
    push(match.index + value.length, value)
  }
  for (const match of matchesOf(plain, text)) {
    const value = match[1] ?? ''
    const end = match.index + match[0].length
    if (notCalled.test(value) || illness.test(value) || kinNouns.has(value) || calledByRole.has(value)) continue
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    const said =
      /(?:して|[はわ]|ます|よう|おはよ|です|ども|どうも|ぶり|[私僕俺]|わたし|ぼく|あたし|自分)[、。！!～〜ー \u3000\n]{1,3}$/u.test(
        before,
      )
    const cued = said || cue.test(text.slice(end, end + 40))
    if (aName(value)) {
      // 空です, 春です: said of the weather as often.
      if (weather.test(value) && !(cued || (/^[林森]$/.test(value) && match.index === 0))) continue
      if (/^[ぁ-んー]+$/.test(value) && isOther(value) && !cued) continue
      push(end, value)
    } else if (mixed(value) && !isOther(value) && !/^[のなるいたにはがを]/.test(value)) push(end, value)
    else if (
      (match.index === 0 || cued) &&
      /^[ぁ-んー]{3,6}$/.test(value) &&
      playful.test(value) &&
      unlikeSpeech(value) &&
      !/(?:[いたるてだなくねわぞぜう]|まみれ|だらけ|ばかり|めいて|かも|そう|けど|ちゅう)$|^[おご]/.test(value)
    )
      push(end, value)
    else if (/^[ぁ-んァ-ヶー]{2,8}$/.test(value) && strongCue.test(text) && isWord(value) && !isState(value))
      push(end, value)
    else if (/^[ァ-ヶーぁ-ん]{2,8}$/.test(value) && said && cue.test(text) && !isAdjective(value)) push(end, value)
    else if (
      /^[ァ-ヶー]{2,6}$/.test(value) &&
      cued &&
      (katakanaWords.has(value) || isWord(value)) &&
      pretty.test(value)
    )
      push(end, value)
  }
}

// ココア, モカ, プリン: sweets and drinks and beasts that people call themselves after.
const pretty =
  /^(?:ココア|モカ|ラテ|チョコ|プリン|マロン|ショコラ|クッキー|ミルク|バニラ|キャラメル|シナモン|メープル|マカロン|タルト|モンブラン|ゼリー|ラムネ|サイダー|ソーダ|レモン|ライム|ピーチ|チェリー|ベリー|マンゴー|キウイ|メロン|アップル|ハニー|ミント|バジル|ペッパー|ジンジャー|ポテト|トマト|パンダ|コアラ|ラッコ|ペンギン|ウサギ|ネコ|クマ|リス|キツネ|タヌキ|ヒツジ|アルパカ|カワウソ|ハムスター|インコ|ルナ|ソラ|ステラ|ノエル|アンジュ|リリー|ローズ|マリン|アクア|スカイ|クローバー|スズラン|ツバキ|サクラ|モモ|ユズ|アオ|シロ|クロ|ミケ|タマ|ポチ)$/u
const isAdjective = (value: string): boolean => /(?:い|な|た|る)$/.test(value) || isOther(value)
