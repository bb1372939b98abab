// What friends call each other: ゆきぽん, マッキー, みーちゃん, and whatever somebody says they are called.

import { isKanaName } from '../../lexicon/given-names.ts'
import { calledByRole, kinNouns } from '../../lexicon/japanese-words.ts'
import { katakanaWords } from '../../lexicon/katakana.ts'
import { isOther, isWord, morphemesOf } from '../../lexicon/morphemes.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'
import { inHiragana, plainKatakana } from './foreign.ts'
import { isSaidOfSomebody } from './said.ts'

// たかぽん, ゆりりん, ともぴー: an ending that makes a name of what stands before it.
const fond =
  /(?<![ぁ-んァ-ヶー\u3400-\u9fff])((?:[ぁ-ん]{2}|[ァ-ヶ]{2}|[ぁ-んァ-ヶ][ーっッんンゃゅょャュョ]|[\u3400-\u9fff]{1,2})(?:ー|[ぁ-んァ-ヶ])?(?:ぽん|ポン|ぴょん|ピョン|ぴー|ピー|っち|ッチ|りん|リン|たん|ちん|にゃん|ニャン|きち|吉|っぴ|ちょん|っちょ|やん|ヤン|みん|ミン|のすけ|ぽよ|むー|べえ|ネエ|ねえ|にい|姐|坊|っぺ|ぺー|こりん))(?=[はがもにとをへ、。！？!?…\s）」]|から|って|だけ|元気|の(?:声|話|顔|家|こと|おかげ|隣|店|部屋|車|手|奥さん|旦那|誕生日|歌|曲|犬|猫|LINE|バイト)|$)/gu
const notFond =
  /^(?:.*[だすよ]ねえ|.*[あこそど]っち|[\u3400-\u9fff]{1,2}[をがにはのとも].*|[一二三四五六七八九十]人.*|かたん|がたん|かんたん|ぼたん|ボタン|ふたん|いったん|けったん|さったん|めったん|あっち|こっち|そっち|どっち|ぼっち|えっち|エッチ|ポッチ|タッチ|スイッチ|マッチ|キャッチ|サンドイッチ|ストレッチ|きりん|かりん|ぷりん|みりん|ぜりん|りんりん|グリーンピース|すっぽん|にっぽん|ぽんぽん|アイポン|クーポン|スッポン|コピー|ハッピー|カピー|スピーピー|こんにゃん|わんにゃん|ヘイヤン|あんパパ|おねえ|おにい|おばあ|おじい|[こそあど]の.*|たんたん|ちんちん|ふくすけ|たすけ|なんたん|いちばん|ぜんぜん|とんちん|かんちん|しんどん|うどん|どんどん|やんやん|なんなん|ダーリン|マーリン|プーチン|ルーチン|ベンチン|ワンパパ|新米ママ|新米パパ|専業パパ|働くママ|.*(?:ストレッチ|リッチ|ミッチ|カップリン|ワクチン|プロテイン|ヘパリン|マリン|ヘルシー|コピー|ハッピー|セラピー|ハスラー|スイーピー))$/u
// マリ姉, ヒロ兄, のりこおばさん: kin by choice.
const elder =
  /(?<![ァ-ヶー\u3400-\u9fff])([ァ-ヶー]{2,5}|[\u3400-\u9fff]{1,2})(?:姉|兄|ねえ|ねぇ|にい|にぃ|姐)(?=[はがもにとをへの、。！]|さん|ちゃん|から|って)/gu
const elderAunt = /(?<=^|[、。「はがもとにの\s])([ぁ-ん]{2,4})(?=(?:おば|おじ|ばあ|じい|ねえ|にい)(?:さん|ちゃん))/gu
// よっちゃん, みーちゃん: cut so short that the ending is part of it.
const cutShort =
  /(?<![ぁ-んァ-ヶー\u3400-\u9fff])(?:[ぁ-んァ-ヶ]{1,2}[っーッ](?:ちゃん|くん|ちん|たん|さん))(?=[はがもにとをへの、。！？!?\s]|って|から|だけ|$)/gu
// マッキー, ノンコ, けんぼー: a short form, told by the sentence.
const short =
  /(?<![ぁ-んァ-ヶー\u3400-\u9fff])((?:[ァ-ヶ]ッ[ァ-ヶ]ー|[ァ-ヶ]ー[ァ-ヶ]{1,2}|[ァ-ヶ]{2,3}ー|[ぁ-ん]っ(?:[ぁ-ん]ー|[こちきぺぴぽぷ])|([ぁ-ん]{2})\2|[ぁ-ん]ー[ぁ-ん]{1,2}|[ァ-ヶ]ン[ァ-ヶ]|[ァ-ヶ]{2,4}|[ぁ-ん]{2,3}ー))/gu
const alike =
  /(?<=^|[^ぁ-ん]|[はをが、に]|から)([ぁ-んー]{2,6}?|[ァ-ヶー]{2,8}|[\u3400-\u9fff]{1,2}[ぁ-んァ-ヶー]{1,4}?)(?=[」』]?(?:と|って)(?:呼ばれ|よばれ|呼んで|よんで|呼び捨て|呼ぶ(?:人|の|友)))/gu
const dubbed =
  /(?:あだ名|あだな|ニックネーム|愛称|通称|呼び名|ハンドルネーム|ハンネ|源氏名|芸名|ペンネーム|HN|(?:[私僕俺娘妹弟彼子]|わたし|ぼく|あたし|息子|彼女|赤ちゃん)の名前|(?<![\u3400-\u9fffァ-ヶー]の?)名前|(?<![\u3400-\u9fffァ-ヶー])名)は(?:、)?[「『]?([ぁ-んァ-ヶー\u3400-\u9fffA-Za-z]{2,8}?|[\u3400-\u9fff])(?=[」』]|です|で、|だった|だよ|、|。|って|と(?:いい|言い|申し|いう|言う))/gu
const notDubbed =
  /^(?:まだ|内緒|ないしょ|ひみつ|秘密|ない|なし|不明|伏せ|言え|いえ|知ら|忘れ|出さ|出せ|書か|書け|いつ|なん|何|だれ|誰|仮名|匿名|病名|同じ|違|変|残|この|その|あの|みんな|本名|大事|大切|覚え|聞|ある).*$/u
export function nicknames(text: string, found: Found[]): void {
  const push = (start: number, value: string): void => {
    found.push({ start, end: start + value.length, kind: 'person', key: value })
  }
  for (const match of matchesOf(fond, text)) {
    const value = match[1] ?? ''
    // ねむたん, つらたん: the stem of an adjective.
    if (/たん$/u.test(value) && isOther(`${value.slice(0, -2)}い`)) continue
    // 遺物やん: so it is, in the west. してきたん: a verb.
    if (/(?:やん|ヤン)$/u.test(value) && isWord(value.slice(0, -2))) continue
    if (/たん$/u.test(value) && (morphemesOf(value) ?? []).some(({ part }) => part.startsWith('動詞'))) continue
    if (notFond.test(value) || isOther(value) || katakanaWords.has(value) || plainKatakana(value)) continue
    if (isWord(inHiragana(value)) || calledByRole.has(value) || kinNouns.has(value)) continue
    push(match.index, value)
  }
  for (const match of matchesOf(elder, text)) {
    const value = match[1] ?? ''
    if (isOther(value) || katakanaWords.has(value) || calledByRole.has(inHiragana(value)) || kinNouns.has(value))
      continue
    push(match.index, match[0])
  }
  for (const match of matchesOf(elderAunt, text)) {
    const value = match[1] ?? ''
    if (isKanaName(value) || (value.length === 2 && !isOther(value) && !/^お|[はがのをにも]$/.test(value)))
      push(match.index, value)
  }
  for (const match of matchesOf(cutShort, text))
    if (!/^(?:お[かとにねばじっ]|あかー|ぼー|いー|わー|にゃー|さー|ぶー)/.test(match[0])) push(match.index, match[0])
  for (const match of matchesOf(short, text)) {
    const value = match[1] ?? ''
    const after = text.slice(match.index + value.length, match.index + value.length + 30)
    if (!isSaidOfSomebody(after) || isOther(value) || katakanaWords.has(value) || plainKatakana(value)) continue
    if (calledByRole.has(inHiragana(value)) || isOther(inHiragana(value))) continue
    push(match.index, value)
  }
  for (const match of matchesOf(alike, text)) {
    const value = match[1] ?? ''
    const quoted = /^[」』]/.test(text.slice(match.index + match[0].length))
    const somebody =
      /^[」』]?(?:と|って)(?:呼ばれ|よばれ)て(?:いる|る|いた|た)(?:人|子|先輩|男|女|患者|仲間|おじ|おば|利用者|友)/.test(
        text.slice(match.index + match[0].length, match.index + match[0].length + 20),
      )
    if (
      !(quoted && somebody) &&
      !/^[ぁ-ん]{1,3}(?:っち|りん|ぽん|たん|ぴー|やん|のん|っぺ|きち)$|^([ぁ-ん]{2})\1$/u.test(value) &&
      (isOther(value) || isWord(inHiragana(value)) || katakanaWords.has(value) || plainKatakana(value))
    )
      continue
    if (/[はがもをにでの]$|^[はがをもに]|[者員師士]さん$/.test(value)) continue
    if (calledByRole.has(value.replace(/(?:さん|ちゃん|くん)$/u, ''))) continue
    push(match.index + match[0].length - value.length, value)
  }
  for (const match of matchesOf(dubbed, text)) {
    const value = match[1] ?? ''
    const nickname = /^(?:あだ|ニック|愛称|通称|呼び名|ハン|源氏|芸名|ペン|HN)/.test(match[0])
    if (notDubbed.test(value) || (isWord(value) && value.length > 3 && !nickname)) continue
    push(match.index + match[0].length - value.length, value)
  }
}
