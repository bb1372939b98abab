// Given names told by what the sentence does with them: somebody is told things, met, missed, called. Letters alone do not tell
// しんじ from 信じ nor 優 from a word; who is written to, or leaves, or laughs, is somebody.

import { isKanaName } from '../../lexicon/given-names.ts'
import { kanaToday, loneNames, namesBeforeWords, wordNames, writtenNames } from '../../lexicon/given-names-written.ts'
import { calledByRole, kinNouns, namesAndWords } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isGivenName, isOther, isSurname, isWord } from '../../lexicon/morphemes.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'
import { inHiragana } from './foreign.ts'
import { likeAName } from './honoured.ts'
import { isDrawn } from './introduced.ts'

// What somebody is told, asked or given: にX.
const to =
  '(?:は|も|だけは?|しか|まで)?[、 ]?(?:全部|ぜんぶ|何でも|なんでも|何も|昨日|今日|久しぶりに|初めて|はじめて|正直に|また|一番に|すぐ|先に|直接|こっそり|今度|もう一度|ずっと|いつも|よく|ちゃんと)?[、 ]?(?:話[しせすさ]|はな[しせ]|言[いえうっわ]|いっ[たて]|相談|電話|LINE|ライン|メール|返信|会[いえうっわお]|謝|あやま|怒|借り|貸[しす]|頼[りまむん]|聞[いかこけ]|きい|打ち明|助け|救[わっい]|励ま|返[しす]|あげ[たる]|もら[っいう]|見せ|伝え|誘|呼ばれ|呼び|教え|教わ|紹介|甘え|嫌わ|振ら|フラ|笑わ|泣かさ|殴|叩|渡[しす]|送[っりる]|告白|報告|手紙|お礼|ありがと|バレ|ばれ|任せ|褒め|ほめ|叱|責め|裏切|抱き|付き合|連れ|起こ|支え|見[らつ]|なんて言|何て言|何か言)'
// Whom somebody is with: とX.
const together =
  '(?:は|も|なら|だけ|二人|ふたり|また|昨日|今日|よく|いつも)?[^。、\\nぁ-ん]{0,4}[をにへでが]?(?:会[いえうっわ]|話[しせすさ]|しゃべ|喋|電話|通話|LINE|ライン|二人|ふたり|一緒|いっしょ|約束|けんか|喧嘩|仲直|仲良|仲が|別れ|遊|住ん|暮ら|付き合|つきあ|つきあっ|結婚|離婚|同じ|飲[みんむ]|見に|観に|散歩|行[きくっこ]|出かけ|出掛け|食べ|笑っ|泣い|再会|知り合|友|連絡|縁|待ち合わせ|揉め|もめ|歩い|歩く|映画|カラオケ|ゲーム|ご飯|ごはん|お茶|私|僕|俺|わたし|誠実)'
const from =
  '(?:は|も)?(?:電話|連絡|LINE|ライン|メール|手紙|返事|返信|着信|葉書|はがき|荷物|誘|もら|聞い|きい|言われ|いわれ|借り|教わ|教え|逃げ|離れ|プレゼント|花|の(?:電話|連絡|LINE|メール|手紙|返事|着信|伝言|誘い|プレゼント))'
const does =
  '(?:言[っいうえわ]|いった|話[しすせ]|喋|しゃべ|笑[っいうわ]|泣[いきくか]|怒[っりる]|怒られ|黙[っり]|電話し|電話を|謝|くれ[たてるな]|結婚|離婚|亡くな|死ん|死ぬ|逝|引っ越|転校|入院|退院|辞め|泣き虫|甘えん坊|人見知り|おしゃべり|無口|真面目|まじめ|優しく|やさしく|料理が|笑うと|字が|歌が|絵が|足が速|背が高|目が|いなかった|いなくな|いてくれ|待って|励まし|誘っ|褒めて|叱|教えて|手を握|手を振|お見舞い|見舞い|来て(?:くれ|い|る)|会いに|迎えに|遊びに|倒れ|飲みすぎ|寝[てた]|呼んで(?:いい|ほし|あげ)|入れて(?:いい|あげ)|誘って(?:いい|みる|あげ)|混ぜて|来るって|来るかな|来れる|来られる|来てた|行くって|同じ(?:薬|病|診断|病院|クラス|症状)|飲んで(?:る|た|い)|起きて|風邪|熱を|生まれ|大きくな|小学|中学|高校|大学|保育|幼稚|二歳|三歳|反抗|登校|不登校|引きこも)'
const kinWords =
  '(?:友達|友人|親友|妹|弟|姉|兄|娘|息子|長男|次男|三男|長女|次女|三女|夫|妻|旦那|嫁|恋人|彼氏|彼女|元カレ|元カノ|元夫|元妻|いとこ|甥|姪|孫|同僚|先輩|後輩|上司|主治医|看護師|母|父|祖母|祖父|義母|義父|叔母|叔父|仮名|愛犬|飼い猫)'
const said = new RegExp(
  `^(?:の(?:声が聞きた|声を(?:聞[いきく]|思)|顔が(?:忘れ|浮か|見たい|見えない)|顔を(?:思|見た|見に))|[はがも]、?「[^」\\n]{1,30}」?(?:と|って)(?:言|い[うっわ]|聞|叫|笑|つぶや|返|泣|怒|送|書)|は(?:元気(?:に|か|で|だ)|今(?:どう|ごろ|頃|何|も元気)|どうして(?:る|い)|生きて|大丈夫(?:か|だろ))|を(?:[^。、\\nぁ-ん]{1,4}(?:に|まで|へ)?)(?:送っ|送り|連れ|迎え|預け|呼ん|運ん|見舞)|[はがも](?:いつも|ずっと|黙って|そっと|また|今日も|昨日も)?、?(?:隣|横|そば|傍|前|後ろ|向かい)[にで](?:座|立|い[たるて]|来|寝|泣|笑|黙|待)|とは(?:高校|中学|小学校|大学|職場|病院|病棟|デイケア|作業所|ネット|SNS|バイト|部活|塾|施設|自助会|[一二三四五六七八九十\\d]+年|幼|もう|あれ|長い|昔|同じ|何でも|よく)|も(?:来た|来て|来る|行った|いた(?!い)|泣いた|笑った|言って)|さん|くん|君(?!臨)|ちゃん|さま|先輩|って(?:子|人|友|名|女|男|奴|やつ|ば)|と?いう(?:子|人|友|名|女|男|奴|やつ|先輩|同級生|看護|先生)|に${to}|と(?:は|も)?${together}|から${from}|[はがも](?:私|僕|俺|わたし|ぼく|あたし)(?:より|と同)|(?:[がはも]|って)(?:さ|ね|さあ|さぁ)[、ー…]|[（(](?:${kinWords}|\\d{1,2}[歳才]?)[）)]|より(?:私|僕|俺|わたし|ぼく|自分|ずっと|年上|年下)|なら(?:分か|わか|きっと|許し|言い|大丈夫だって|どう(?:する|言|思))|は[^。、\\n]{1,6}(?:月|日|春|夏|秋|冬|年|市|県)(?:生まれ|育ち|出身)|は[^。、\\n]{0,8}の(?:先生|友だち|友達|友人|同僚|仲間|幼なじみ|恋人|彼氏|彼女|先輩|後輩|同級生|息子|娘)(?:で|だ|。|、)|は[^。、\\n]{1,8}が(?:好き|大好き|嫌い|苦手|得意|上手|下手)|も同じ(?:病|境遇|年|学校|クラス|症状|薬|気持|こと)|[がはも](?:もう|まだ|隣に|そばに|ここに|家に|ずっと)?い(?:る(?!よう)|た(?!い|っ)|ない|なか|なく|ます|ません|れば|たら)|だけ(?:が|は)(?:味方|わかって|分かって|知って|そば|笑|聞)|が(?!咲|散|降|晴|光|射|差|揺|香)[^。、\\n]{0,6}?(?:てくれ(?:た|る|て)|してもら)|[はが](?:昨日|今日|今朝|昨夜|昨晩|先週|先日|さっき|夜中に|わざわざ|急に|黙って)、?[^。、\n]{0,12}(?:てくれ|言っ|来た|来て|泣い|笑っ|怒っ)|[はがも、](?:また|いつも|昨日|今日|今朝|急に|先に|ずっと|もう|まだ|すぐ|よく|そっと|黙って|静かに|本当に|遠くに|一人で|泣きながら|笑いながら|隣で|私[にのを]|僕[にのを]|俺[にのを])?[、 ]?${does}|[、 　](?:見て|みて[るた]|元気|げんき|ありがと|ごめん|聞いて|きいて|覚えて|おぼえて|生きて|おめでと|会いた|あいた|大好き|だいすき|お願い|待って|まって|今どこ|いつも(?:ありがと|ごめん)|また(?:会|遊|ね|来|いつか)|がんば|頑張|おかえり|おはよ|おやすみ|帰って|戻って|返事|読んで|幸せに|さよなら|さようなら|バイバイ|久しぶり|あのね|助けて|心配(?:し|かけ)|あんた|お前|おまえ|あなた|君は)|の(?:お?母さん|お?父さん|お?葬式|葬儀|命日|遺影|誕生日|LINE|メール|電話(?:番号)?|アカウント|隣に座|部屋|おかげ|やつ|(?:こと|事)(?:が|を|は|も|ばかり|、|ずっと|なんか)?(?:頭|心配|好き|大好き|嫌い|大嫌い|気に|忘れ|思い|思っ|考え|話|書|許|恨|憎|支え|大切|大事|信じ|守|待|羨|妬|よく知|覚え|今でも|一生|避け|無視|責め|助け|見捨))|(?:と|って)呼び捨て|かよ|のバカ|のばか|のやつ|なんか(?:大?嫌い|知らない)|を(?:呼ん|呼び|迎え|抱きし|抱っこ|叱|責め|許[せさ]|誘|待っ|殴|泣かせ|笑わせ|亡くし|失っ|産ん|寝かしつけ|寝かせ|あやし|おんぶ|抱い|預け|送り出|保育園|幼稚園|学校に|病院に連れ)|の(?:運動会|入学式|卒業式|卒園|入園|授業参観|お弁当|受験|七五三|健診|検診|宿題|発表会|お迎え|送り迎え|担任|不登校|発達|反抗期|寝かしつけ|オムツ|夜泣き))`,
  'u',
)
// A name that is no noun besides needs less.
const plainly =
  /^(?:[はがを](?!ん)|も(?!の)|[と](?:は|も|の(?=[\u3400-\u9fff]))|って(?![いた])|たち|だけ(?:は|が|に)|なら|より(?![\u3400-\u9fff])|の(?:声|手|顔|笑顔|隣|家|話|言葉|背中|気持ち|歌|嘘|ために|せい|前で|絵|病気|入院|結婚|送別|彼氏|彼女|子|親|兄|姉|弟|妹|友|写真|遺|自転車|ギター|服|メモ|字))/u
const hers =
  /^の(?:声[をがは]|顔[をがは]|笑顔|寝顔|泣き顔|隣[にでが]|横[にでが]|手を|手紙|背中|口癖|実家|家[にでへ]|病室|お見舞い|見舞い|部屋|言葉[がにを]|LINE|おかげ)/u
const kinBefore =
  /(?:友達|友だち|ともだち|友人|親友|悪友|妹|弟|姉|兄|兄貴|姉貴|娘|息子|長男|次男|三男|長女|次女|三女|末っ子|夫|妻|旦那|嫁|恋人|彼氏|彼女|元カレ|元カノ|元彼|元妻|元夫|いとこ|従兄|従姉|従弟|従妹|甥|姪|孫|同僚|先輩|後輩|上司|部下|同級生|クラスメイト|ルームメイト|幼なじみ|幼馴染|仲間|同室|うち|バンド|バイト|ピア|病棟|デイケア|作業所|隣の席|担任|相方|飲み友達?|ママ友|メル友|フォロワー)の$/u
const kinBeside =
  /(?:親友|友達|友人|妹|弟|姉|兄|娘|息子|長男|次男|長女|次女|夫|妻|旦那|彼氏|彼女|元カレ|元カノ|同僚|後輩|先輩|相方)(?:、|・|は|が|，|（|\()?$/u
const leads =
  /^(?:また|でも|だから|あと|そして|それで|やっぱり?|けど|なんか|あの|ねえ|ねぇ|うちの|もう|まだ|たぶん|きっと|いつも|さっき|きょう|きのう|あした|こないだ|え|えっ|まって|待って|まじで?|てか|ていうか|そういえば|そいえば|ちな|ちなみに|あれ|うわ|おい|ほら|この(?:まえ|あいだ)|こんど|ずっと|ほんと|なんで|どうして|たまに|[はがもとにのでをら、])(?=[ぁ-ん])/u
// What the grammar is made of, and a few words nobody writes in kanji.
const never =
  /^(?:はな[んにど]|こと|もの|とき|ところ|せい|せいか|ため|ほう|よう|そう|もう|なお|まさ|さえ|ただ|よね|かな|から|まで|いま|いつ|いく|みる|みえ|たち|なり|のみ|より|さき|なか|うち|よし|かい|おり|あさ|はつ|くに|むね|かた|あや[しふ]|しか|など|なら|ほど|もと|しげ|きち|しん|どう|あし|いし|しょう|きょう|ちょう|じゅう|ゆう|よう|ちゅう|めい|かず|ひと|くみ|あみ|たまき|いさ|あん|いん|えん|おと|かん|きん|けん|こう|さい|さと|しな|すい|すみ|そめ|たい|たく|たけ|ちか|つな|つね|てつ|とう|とく|なみ|のぶ|はや|ひさ|ふく|ほし|まい|みち|みつ|みな|もり|やす|よい|らん|りき|るい|れい|わか|いのち|かなめ|きよう|ことし|さだめ|たから|たより|つとめ|まもり|むつみ|しのぎ|あずま|あつみ|いぶき|こころ|ことば|いのり)$/

const timeBefore =
  /(?:昨日|今日|今朝|昨夜|昨晩|先日|先週|先月|先々週|去年|今年|昔|今|毎日|毎晩|毎朝|最近|当時|時々|結局|本当|一昨日|明日|今週|今月|来週|来月|来年|曜日|[月火水木金土日]曜|今夜|今晩|午後|午前|夕方|翌日|当日|突然|何故|多分|絶対|正直|一度|二度|何度|久々|初日|前回|今回|次回|途中|最後|最初)$/u
function kanaNameAt(row: string, from: number, text: string, start: number): number {
  for (let size = Math.min(5, row.length - from); size >= 2; size -= 1) {
    const name = row.slice(from, from + size)
    if (!isKanaName(name) && !spokenToday(name)) continue
    if (calledByRole.has(name) || kinNouns.has(name)) continue
    const after = text.slice(start + from + size, start + from + size + 30)
    const before = text.slice(Math.max(0, start + from - 8), start + from)
    // 会いに, ともに: the word before に.
    if (
      /^(?:あい|とも)$/.test(name) &&
      /^(?:に(?!LINE|電話|相談|話|怒|謝|言われ|救われ)|も|かく|なう|う|さ)/.test(after)
    )
      continue
    if (said.test(after)) {
      if (
        never.test(name) &&
        !/^(?:さん|くん|ちゃん|に(?:話|電話|LINE|相談|会)|から(?:電話|LINE|連絡|手紙|返事|花|荷物|葉書|はがき|メール|誘))/.test(
          after,
        )
      )
        continue
      return size
    }
    if (never.test(name)) continue
    if (hers.test(after) || (namesBeforeWords.has(name) && plainly.test(after))) return size
    if (namesAndWords.has(name)) continue
    const noun = isWord(name)
    if (!noun && size >= 3 && plainly.test(after)) return size
    if (kinBefore.test(before) && (!noun || size >= 3) && /^(?:[はがもにとをへ、。]|から|だけ|って)/.test(after))
      return size
  }
  return 0
}

const abstract =
  /^(?:無理|正直|正義|素直|真剣|誠実|未来|希望|勇気|太陽|真理|元気|自然|将来|平和|大地|大河|青空|日和|光輝|自由|正義|知恵|初子|利子|光子|公子|母|父|私|友|人|先生|子供|彼女|彼|姉妹|兄弟)$/u

// ゆうと, はるき, そうすけ: given names of today are put together from few pieces.
const pieces =
  /^(?:(?:ゆう|はる|そう|りょう|こう|しゅう|しょう|だい|けい|けん|かい|りく|れん|ひろ|まさ|とも|たか|なお|よし|ゆき|のぶ|かず|あき|やす|あつ|とし|しん|じゅん|てつ|えい|きょう|ひで|みち|りん)(?:と|たろう|すけ|のすけ|いちろう|へい|ま|や|き|ご|じ|いち|ひこ|のり|ゆき|ひろ|たか)|(?:ゆ|ゆう|ゆき|み|み[さほなゆきかのわくず]|あ|あや|あい|あす|あん|か|かな|かの|かれ|き|きょう|こ|ことは?|さ|さき|さち|さつ|さや|し|しお|しおり|すず|せ|ち|ちさ|つむ|と|とも|な|なな|なつ|ね|の|のの|は|はな|はる|ひな|ひ|ひろ|ふう|ほの|ま|まい|まな|まひ|まゆ|みお|みゆ|めい|もえ|もも|ゆい|ゆず|ら|り|りお|りん|る|れい|わか)(?:か|な|の|こ|み|え|は|ほ|ね|り|さ|ん|お|あ|き|ぎ|る))$/
const spokenToday = (name: string): boolean =>
  kanaToday.has(name) || isDrawn(name) || (name.length >= 3 && pieces.test(name) && !isOther(name))

const initials =
  /(?<![A-Za-z])[A-Z](?:子|男|美|太|助|介|郎|夫|代|江)(?=[はがをにともの、（(]|さん|くん|ちゃん|から|って)|(?<![A-Za-z])[A-Z](?:[・.][A-Z])?\.?(?=さん|くん|君(?!が代)|ちゃん|先生|氏|様|先輩)/gu
// 初恋の人は忍といった: who somebody is, and then what they are called.
const named =
  /(?:人|子|彼|彼女|男|女|娘|息子|夫|妻|友達|親友|先生|名|名前|本名|下の名前|旧姓|父|母|兄|姉|弟|妹|子供|子ども|赤ちゃん|孫|主治医|担当)(?:の名前)?[はがをに]、?[「『]?([ぁ-ん]{2,5}|[\u3400-\u9fff]{1,3}|[ァ-ヶー]{2,6})(?=[」』]?(?:と(?:いい|いう(?:名|の)|いっ(?!しょ|た?ん)|言い|言う名|言っ(?:て、|た。)|申し|名乗|名づけ|名付け|つけ)|って(?:いい|いう(?:名|の)|つけ|名)|です[。、]?$|だった[。]))/gu
// 真琴より愛をこめて: who signs.
const signed =
  /(?<=^|\n)([\u3400-\u9fff々]{1,3}|[ぁ-ん]{2,4}|[ァ-ヶー]{2,6})へ(?=[。、\s\n]|$)|(?<=^|\n|[。！!]\s?)([\u3400-\u9fff々]{1,3}|[ぁ-ん]{2,4}|[ァ-ヶー]{2,6})より(?=[\s。]|$|愛を|感謝|、)/gu
const knownName = (value: string): boolean =>
  !never.test(value) &&
  !kinNouns.has(value) &&
  !calledByRole.has(value) &&
  (isKanaName(value) ||
    loneNames.has(value) ||
    writtenNames.has(value) ||
    ((isGivenName(value) || wordNames.has(value)) && !abstract.test(value)))
// 桃太くん: whoever is called so, unless it is what they are.
const belittled = /(?<![\u3400-\u9fff々])([\u3400-\u9fff々]{1,3})(?=くん|ちゃん)/gu
// 杏と凛、双子の娘: one name beside another.
const beside =
  /(?<![\u3400-\u9fff々ァ-ヶーぁ-ん])([\u3400-\u9fff々]{1,3}|[ぁ-ん]{2,4}?|[ァ-ヶー]{2,5})[と、]([\u3400-\u9fff々]{1,3}|[ぁ-ん]{2,4}?|[ァ-ヶー]{2,5})(?=[はがをにのと、。]|って|から|も)/gu
const katakanaCalled = /(?<=^|[\n。！!？?「])([ァ-ヶー]{2,5})(?=[、！!])/gu
// 森と電話した: a surname that is a wood or a wind, where only somebody can be meant.
const saidOutright =
  /^(?:って(?:子|人|奴|やつ|男|女)|から(?:電話|LINE|メール|連絡|返事|着信)|に(?:電話|LINE|相談|謝|怒られ|言われ|借り|話し|打ち明|告白|裏切)|と(?:電話|喧嘩|けんか|飲み|別れ|付き合|話し|約束|二人で(?:飲|話|暮)|私は)|が(?:言[いっ]|泣|怒|笑|黙|くれ|亡くな|辞め|退院|入院)|[（(](?:弟|妹|兄|姉|夫|妻|友人|友達|同僚|上司|先輩|後輩|主治医|\d{1,2}[歳才]?)[）)]|、(?:ありがと|元気[？?]|ごめん))/u
const katakanaName = (value: string): boolean =>
  isKanaName(inHiragana(value)) && !katakanaWords.has(value) && !isOther(value) && !namesAndWords.has(inHiragana(value))
// りょう、あの日のこと覚えてる？: who is spoken to.
const called = /(?<=^|[\n。！!？?」「『])([ぁ-んー]{2,5})(?=[、 　！!〜])/gu
const spokenTo =
  /覚えて[るい]|おぼえて[るい]|元気[？?で。にし]|げんき|ありがと|ごめん|見てる|聞いて(?:る|ほし|よ|ね)|会いたい|あいたい|大好き|だいすき|おめでと|お疲れ|おつかれ|待って(?:る|て)|早く帰|帰って(?:き|来)|お願い|許して|助けて|生きて(?:る|て|ね)|してる[？?]|だよね?[。]?$|ようね|(?:よ|ね|のに)[。！!]?$|(?:よ|ね)[。！]|してね|いてね|くれて|どうして(?:る|た)|既読|返信|電話して|つけて|無視|おいで|戻っ|起きて|いる[？?]|死なない|無理しない|頑張|^[「『]?[ぁ-んー]{2,5}、[^。、]{1,14}(?:て|で|な|ろ|の)[。！!？?]?$/u

// 光の誕生日: what light has none of.
const itsOwn =
  /^の(?:顔[がをは]|寝顔|泣き顔|LINE|お見舞い|見舞い|病室|手紙[がをは]|誕生日|葬式|お葬式|命日|電話番号|アカウント|部屋で|実家)/u
// Words too, but written in katakana hardly anything but a name.
const namesInKatakana: ReadonlySet<string> = new Set(
  'アユミ コウジ ハルカ メグミ カオリ アカリ ヒトミ シオリ ノゾミ イズミ ユタカ シノブ マコト カナエ サヤカ マモル ツトム ススム オサム タモツ マキ ミノリ ミノル カオル チカラ ヒナタ イブキ ココロ アサヒ ホノカ シズカ'.split(
    ' ',
  ),
)
const doneBefore =
  /(?:くれ(?:た|る|ている)|会った|走ってきた|来てくれた|話した|話してる|教えてくれた|いてくれる|別れた|付き合って(?:いた|た|る|いる)|結婚した|亡くなった|死んだ|入院した|退院した|泣いた|笑った|待ってた|待っていた|一緒だった|同室だった|隣だった|好きだった|好きな|大好きな|泣いていた|黙っていた)$/u
// 彼氏（タクミ）: who it is, in brackets.
const inBrackets =
  /(?:友達|友人|親友|妹|弟|姉|兄|娘|息子|長男|次男|三男|長女|次女|三女|夫|妻|旦那|嫁|恋人|彼氏|彼女|元カレ|元カノ|元夫|元妻|いとこ|甥|姪|孫|同僚|先輩|後輩|上司|主治医|担当|ワーカー|看護師|母|父|祖母|祖父|[上下真]の子|うちの子|赤ちゃん|ルームメイト|ワーカーさん|先生|支援員|世話人|ヘルパー)[（(]([ァ-ヶー]{2,6}|[ぁ-んー]{2,5}|[\u3400-\u9fff々]{1,4})(?=[）)、・])/gu

// 水野　ゆかり: surname, space, given name.
const spacedName =
  /(?<![\u3400-\u9fff々])([\u3400-\u9fff々]{1,3})[ \u3000]([ぁ-ん]{2,4}|[\u3400-\u9fff々]{1,3}|[ァ-ヶー]{2,6})(?=[（(はがをにとのもで、。\s]|さん|くん|ちゃん|様|先生|です|と申|といい|って|$)/gu
/** Whether what follows is said of somebody only. */
export const isSaidOfSomebody = (after: string): boolean => said.test(after)

const sureBefore = /(?:たら|ぶりに|たび|やっと|ときの)$/u
const goesBefore =
  /(?:[はがもとにのをでへ]|たら|ても|から|まで|けど|ので|のに|とき|たび|ながら|また|やっと|ずっと|いつも)$/u
const hiraganaRow = /[ぁ-んー]{2,}/gu
const katakanaRow = /(?<![ァ-ヶー・])[ァ-ヶー]{2,6}(?![ァ-ヶー・])/gu
const kanjiRow = /(?<![\u3400-\u9fff々ァ-ヶーおご])[\u3400-\u9fff々]{1,3}(?![\u3400-\u9fff々ァ-ヶー])/gu

/** Finds given names by the company they keep. */
export function spokenNames(text: string, found: Found[]): void {
  const push = (start: number, end: number): void => {
    found.push({ start, end, kind: 'person', key: text.slice(start, end) })
  }
  for (const match of matchesOf(hiraganaRow, text)) {
    const row = match[0]
    const before = text.charAt(match.index - 1)
    // 待ってれいなも: the verb before it.
    let from = before === '待' && row.startsWith('って') ? 2 : 0
    // おけんじ: after a kanji the first letters belong to its word, unless a particle comes between.
    const own =
      !/[\u3400-\u9fff々]/.test(before) || timeBefore.test(text.slice(Math.max(0, match.index - 3), match.index))
    let isFound = false
    for (let steps = 0; steps < 4 && from < row.length - 1; steps += 1) {
      if (own || from > 0 || kinBeside.test(text.slice(Math.max(0, match.index - 4), match.index))) {
        const size = kanaNameAt(row, from, text, match.index)
        if (size > 0) {
          push(match.index + from, match.index + from + size)
          isFound = true
          break
        }
      }
      const lead = leads.exec(row.slice(from))
      if (!lead || (from === 0 && !own && !/^[はがもとの]/.test(row))) break
      from += lead[0].length
    }
    // 退院したら+かなえ+と: amid a row, after a word that goes before names.
    for (let at = 1; !isFound && at < row.length - 2; at += 1) {
      if (!goesBefore.test(row.slice(Math.max(0, at - 3), at))) continue
      const least = sureBefore.test(row.slice(0, at)) ? 2 : 3
      for (let size = Math.min(5, row.length - at); size >= least; size -= 1) {
        const name = row.slice(at, at + size)
        if (!(isKanaName(name) || kanaToday.has(name)) || never.test(name) || calledByRole.has(name)) continue
        const after = text.slice(match.index + at + size, match.index + at + size + 30)
        if (!said.test(after) && !(hers.test(after) && !isOther(name))) continue
        push(match.index + at, match.index + at + size)
        isFound = true
        break
      }
    }
  }
  for (const match of matchesOf(initials, text)) push(match.index, match.index + match[0].length)
  for (const match of matchesOf(named, text)) {
    const value = match[1] ?? ''
    if (knownName(value)) push(match.index + match[0].length - value.length, match.index + match[0].length)
  }
  for (const match of matchesOf(called, text)) {
    const value = match[1] ?? ''
    if (!isKanaName(value) && !spokenToday(value)) continue
    const quoted = /[「『]/.test(text.charAt(match.index - 1))
    if (quoted && !never.test(value) && (!isWord(value) || namesBeforeWords.has(value))) {
      push(match.index, match.index + value.length)
      continue
    }
    if ((never.test(value) && value !== 'りょう') || !spokenTo.test(text.slice(match.index, match.index + 60))) continue
    push(match.index, match.index + value.length)
  }
  for (const match of matchesOf(inBrackets, text)) {
    const value = match[1] ?? ''
    const kana = /^[ァ-ヶー]+$/.test(value)
    if (
      kana
        ? !katakanaWords.has(value) && !isWord(value)
        : knownName(value) || isSurname(value) || (/^[\u3400-\u9fff]{2,3}$/u.test(value) && !isOther(value))
    )
      push(match.index + match[0].length - value.length, match.index + match[0].length)
  }
  for (const match of matchesOf(spacedName, text)) {
    const [whole, family = '', given = ''] = match
    if (
      isSurname(family) &&
      (isKanaName(given) ||
        kanaToday.has(given) ||
        isGivenName(given) ||
        writtenNames.has(given) ||
        loneNames.has(given))
    )
      push(match.index, match.index + whole.length)
  }
  for (const match of matchesOf(signed, text)) {
    const value = match[1] ?? match[2] ?? ''
    if (knownName(/^[ァ-ヶ]/.test(value) ? inHiragana(value) : value) || isSurname(value))
      push(match.index, match.index + value.length)
  }
  for (const match of matchesOf(belittled, text)) {
    const value = match[1] ?? ''
    // 健診ちゃんと行く: duly.
    const duly = /^ちゃんと(?!会|話|電話|一緒|遊|は|も|の|LINE|二人|ふたり|喧嘩|けんか|同じ|仲)/.test(
      text.slice(match.index + value.length),
    )
    if (duly && value.length > 1 && !isGivenName(value) && !isSurname(value) && !writtenNames.has(value)) continue
    if (!isWord(value) && !calledByRole.has(value) && !kinNouns.has(value))
      push(match.index, match.index + value.length)
    else if (
      value.length === 1 &&
      (likeAName(value) || isGivenName(value) || isSurname(value)) &&
      !kinNouns.has(value) &&
      !calledByRole.has(value) &&
      !/^ちゃんと[しやすで]/.test(text.slice(match.index + 1))
    )
      push(match.index, match.index + 1)
  }
  for (const match of matchesOf(beside, text)) {
    const [whole, one = '', other = ''] = match
    const sure = (value: string): boolean =>
      /^[ァ-ヶー]/.test(value)
        ? katakanaName(value)
        : /^[ぁ-ん]/.test(value)
          ? (isKanaName(value) || kanaToday.has(value)) &&
            !isWord(value) &&
            !never.test(value) &&
            !namesAndWords.has(value)
          : loneNames.has(value) || writtenNames.has(value) || (isGivenName(value) && !isOther(value))
    const likely = (value: string): boolean => (isKanaName(value) || kanaToday.has(value)) && !never.test(value)
    if (!(sure(one) && (sure(other) || likely(other))) && !(likely(one) && sure(other))) continue
    push(match.index, match.index + one.length)
    push(match.index + whole.length - other.length, match.index + whole.length)
  }
  for (const match of matchesOf(katakanaCalled, text)) {
    const value = match[1] ?? ''
    if (
      katakanaName(value) ||
      (isKanaName(inHiragana(value)) &&
        !katakanaWords.has(value) &&
        spokenTo.test(text.slice(match.index, match.index + 60))) ||
      (value.length > 2 && isKanaName(inHiragana(value)) && !isOther(value) && !katakanaWords.has(value))
    )
      push(match.index, match.index + value.length)
  }
  for (const match of matchesOf(katakanaRow, text)) {
    const value = match[0]
    const soft = inHiragana(value)
    if (katakanaWords.has(value) || !(isKanaName(soft) || kanaToday.has(soft)) || calledByRole.has(soft)) continue
    const end = match.index + value.length
    const after = text.slice(end, end + 30)
    const plain = (!isOther(value) && !namesAndWords.has(soft)) || namesInKatakana.has(value)
    // 電話をくれたミズキ: what somebody did stands before.
    const did = doneBefore.test(text.slice(Math.max(0, match.index - 8), match.index))
    if (
      (did && /^(?:[はがもをにとへ、。]|から|だけ|って)/.test(after)) ||
      (kinBefore.test(text.slice(Math.max(0, match.index - 8), match.index)) &&
        /^(?:[はがもをにとへ、。]|から|だけ|って)/.test(after)) ||
      (plain
        ? said.test(after) || hers.test(after) || plainly.test(after)
        : said.test(after) && !/^[はがも](?:もう|まだ)?い/.test(after))
    )
      push(match.index, end)
  }
  for (const match of matchesOf(kanjiRow, text)) {
    const value = match[0].replace(/^(?:昨日|今日|今朝|昨夜|先日|去年|最近)(?=.)/u, '')
    const end = match.index + match[0].length
    const after = text.slice(end, end + 30)
    if (
      value.length === 1 &&
      !loneNames.has(value) &&
      /[森林原東南北西堀谷岡関星堤岸島滝浜池橋柳角台辻門沢畑宮菅]/.test(value)
    ) {
      if (saidOutright.test(after)) push(end - value.length, end)
      continue
    }
    if (value.length === 1) {
      if (!loneNames.has(value) && !wordNames.has(value)) continue
      const before = text.slice(Math.max(0, match.index - 8), match.index)
      if (value === '夢' && /^(?:を見|に出|の中|で会)/.test(after)) continue
      if (
        said.test(after) ||
        (loneNames.has(value) ? hers.test(after) : itsOwn.test(after)) ||
        (loneNames.has(value) && /^(?:[はがも、](?!な)|と(?:は|も)|って|から|だけ)/.test(after)) ||
        (kinBefore.test(before) && /^(?:[はがもにとをへ、。]|から|だけ|って)/.test(after))
      )
        push(end - value.length, end)
    } else if (writtenNames.has(value)) push(end - value.length, end)
    else if (isOther(value) && isGivenName(value) && !abstract.test(value) && !calledByRole.has(value)) {
      if (said.test(after) && /^(?:さん|くん|ちゃん|に|と|から|[はが])/.test(after)) push(end - value.length, end)
    }
  }
}
