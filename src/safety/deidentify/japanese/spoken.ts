// Given names told by what the sentence does with them (long: the ways of it are listed one by one): somebody is told things, met, missed, called. Letters alone do not tell
// しんじ from 信じ nor 優 from a word; who is written to, or leaves, or laughs, is somebody.

import { isKanaName } from '../../lexicon/given-names.ts'
import {
  kanaToday,
  loneNames,
  namesBeforeWords,
  namesInKatakana,
  wordNames,
  writtenNames,
} from '../../lexicon/given-names-written.ts'
import { calledByRole, kinNouns, namesAndWords } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isGivenName, isOther, isSurname, isWord } from '../../lexicon/morphemes.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'
import { inHiragana } from './foreign.ts'
import { likeAName } from './honoured.ts'
import { isDrawn } from './introduced.ts'
import { hers, itsOwn, kinBefore, kinBeside, plainly, said, spokenTo } from './said.ts'

const leads =
  /^(?:また|でも|だから|あと|そして|それで|やっぱり?|けど|なんか|あの|ねえ|ねぇ|うちの|もう|まだ|たぶん|きっと|いつも|さっき|きょう|きのう|あした|こないだ|え|えっ|まって|待って|まじで?|てか|ていうか|そういえば|そいえば|ちな|ちなみに|あれ|うわ|おい|ほら|この(?:まえ|あいだ)|こんど|ずっと|ほんと|なんで|どうして|たまに|[はがもとにのでをら、])(?=[ぁ-ん])/u
// What the grammar is made of, and a few words nobody writes in kanji.
const never =
  /^(?:うの|かいた|はな[んにど]|こと|もの|とき|ところ|せい|せいか|ため|ほう|よう|そう|もう|なお|まさ|さえ|ただ|よね|かな|から|まで|いま|いつ|いく|みる|みえ|たち|なり|のみ|より|さき|なか|うち|よし|かい|おり|あさ|はつ|くに|むね|かた|あや[しふ]|しか|など|なら|ほど|もと|しげ|きち|しん|どう|あし|いし|しょう|きょう|ちょう|じゅう|ゆう|よう|ちゅう|めい|かず|ひと|くみ|あみ|たまき|いさ|あん|いん|えん|おと|かん|きん|けん|こう|さい|さと|しな|すい|すみ|そめ|たい|たく|たけ|ちか|つな|つね|てつ|とう|とく|なみ|のぶ|はや|ひさ|ふく|ほし|まい|みち|みつ|みな|もり|やす|よい|らん|りき|るい|れい|わか|いのち|かなめ|きよう|ことし|さだめ|たから|たより|つとめ|まもり|むつみ|しのぎ|あずま|あつみ|いぶき|こころ|ことば|いのり)$/

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
  /^(?:親子|無理|正直|正義|素直|真剣|誠実|未来|希望|勇気|太陽|真理|元気|自然|将来|平和|大地|大河|青空|日和|光輝|自由|正義|知恵|初子|利子|光子|公子|母|父|私|友|人|先生|子供|彼女|彼|姉妹|兄弟)$/u

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
const askedOf =
  /^、(?:ごめん|ありがと|元気|聞いて|聞こえ|見てる|会いたい|おめでと|許して|お願い|待って|帰って|電話して|おかえり|ただいま|またね|また会|大好き|おやすみ|誕生日|お誕生日|久しぶり)/u
const katakanaName = (value: string): boolean =>
  isKanaName(inHiragana(value)) && !katakanaWords.has(value) && !isOther(value) && !namesAndWords.has(inHiragana(value))
// りょう、あの日のこと覚えてる？: who is spoken to.
const called = /(?<=^|[\n。！!？?」「『])([ぁ-んー]{2,5})(?=[、 　！!〜])/gu

const doneBefore =
  /(?:くれ(?:た|る|ている)|会った|走ってきた|来てくれた|話した|話してる|教えてくれた|いてくれる|別れた|付き合って(?:いた|た|る|いる)|結婚した|亡くなった|死んだ|入院した|退院した|泣いた|笑った|待ってた|待っていた|一緒だった|同室だった|隣だった|好きだった|好きな|大好きな|泣いていた|黙っていた)$/u
// 彼氏（タクミ）: who it is, in brackets.
const inBrackets =
  /(?:友達|友人|親友|妹|弟|姉|兄|娘|息子|長男|次男|三男|長女|次女|三女|夫|妻|旦那|嫁|恋人|彼氏|彼女|元カレ|元カノ|元夫|元妻|いとこ|甥|姪|孫|同僚|先輩|後輩|上司|主治医|担当|ワーカー|看護師|母|父|祖母|祖父|[上下真]の子|うちの子|赤ちゃん|ルームメイト|ワーカーさん|先生|支援員|世話人|ヘルパー)[（(]([ァ-ヶー]{2,6}|[ぁ-んー]{2,5}|[\u3400-\u9fff々]{1,4})(?=[）)、・])/gu

// 水野　ゆかり: surname, space, given name.
const spacedName =
  /(?<![\u3400-\u9fff々])([\u3400-\u9fff々]{1,3})[ \u3000]([ぁ-ん]{2,4}|[\u3400-\u9fff々]{1,3}|[ァ-ヶー]{2,6})(?=[（(はがをにとのもで、。\s]|さん|くん|ちゃん|様|先生|です|と申|といい|って|$)/gu

const sureBefore = /(?:たら|ぶりに|たび|やっと|ときの)$/u
const lastSigns = 'はがもとにのをでへらてどきびたっつ'
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
      if (!lastSigns.includes(row.charAt(at - 1)) || !goesBefore.test(row.slice(Math.max(0, at - 3), at))) continue
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
      if (value === '月' && text.charAt(match.index - 1) === 'か') continue
      if (value === '夢' && /^(?:を見|に出|の中|で会)/.test(after)) continue
      if (
        said.test(after) ||
        (loneNames.has(value) ? hers.test(after) : itsOwn.test(after)) ||
        (loneNames.has(value) && /^(?:[はがも、](?!な)|と(?:は|も)|って|から|だけ)/.test(after)) ||
        (kinBefore.test(before) && /^(?:[はがもにとをへ、。]|から|だけ|って)/.test(after))
      )
        push(end - value.length, end)
    } else if (writtenNames.has(value)) push(end - value.length, end)
    else if (isOther(value) && isGivenName(value) && !calledByRole.has(value)) {
      const plain = !abstract.test(value)
      // 陽子、ごめん: a particle, unless somebody is spoken to.
      if (
        after.startsWith('、')
          ? (plain || /^[光公利初]子$/.test(value)) &&
            askedOf.test(after) &&
            /[子美恵代香奈穂菜太介輔樹斗]$/u.test(value) &&
            /(?:^|[\n。！!？?「『、]|ね[えぇ]|なあ)$/u.test(text.slice(Math.max(0, match.index - 2), match.index))
          : plain && said.test(after) && /^(?:さん|くん|ちゃん|に|と|から|[はが])/.test(after)
      )
        push(end - value.length, end)
    }
  }
}
