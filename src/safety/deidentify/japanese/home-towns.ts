// Towns by their name alone: those that are nothing else, and those that are words or surnames too, where somebody lives or goes.
import { isSurname } from '../../lexicon/morphemes.ts'
import { townsAndWords, townsOnly } from '../../lexicon/towns-ja.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'
import { townNamed } from './towns.ts'

const row = /[\u3400-\u9fff々ヶヵケ]{1,9}/gu
const timely = '昨今明先去来最以当現結毎週日土退離卒'
const when =
  /^(?:昨日|今日|明日|今朝|昨夜|先日|先週|先月|去年|今年|来年|来月|来週|今度|最近|昔|今|以前|当時|現在|結局|毎日|毎週|毎月|週末|日曜|土曜|退院後|離婚後|結婚後|卒業後)(?=.)/u
const lives =
  /^(?:に(?:住|越|引っ越|移[りるっ住]|帰|戻|いた(?!い)|いる|いて|生まれ|嫁|転勤|単身|通[いうえっ]|行[きくっ]|着い|家を|実家)|で(?:生まれ|育|暮|働|倒|迷|降り|乗り換|待ち合|飲ん|入院|一人暮|療養)|から(?:越|引っ越|来[たて]|電車|通|バス|車で|出て|新幹線|転院)|まで(?:行|来|歩|電車|出|迎|送|通)|の(?:病院|実家|クリニック|駅|アパート|マンション|団地|友だち|友人|友達|作業所|施設|デイケア|冬|夏|家[にでをはが]|祖母|祖父|母|父|叔母|叔父|親戚|兄|姉|妹|弟|保健所|市役所|家族会|自助会|商店街|居酒屋|喫茶店|街|町|海|ほう|方[にへので]|出身|人[はが])|出身|在住|育ち|生まれ|方面|は(?:人が|寒|暑|雪|田舎|遠|坂|住み))/u
const kanaTown =
  /(?<=^|[^ぁ-ん]|[はがもにとでへ])(?:むつ|つがる|さくら|みどり|にかほ|いわき|いすみ|みよし|いなべ|たつの|さぬき|うきは|えびの|うるま|つくば|すすきの|お台場|いちき串木野|みやま|南あわじ|東かがわ|南さつま|溝の口|かほく)(?=に(?:住|越|引っ越|移|帰|戻|いた(?!い)|通っ|行[きくっ])|で(?:生まれ|育|暮|倒|働)|から(?:越|引っ越|来[たて]|通)|まで(?:行|来|電車)|の(?:病院|実家|駅|クリニック|アパート|友|作業所|施設|冬|海)|出身|在住|育ち|は(?:人が|寒|雪|田舎))/gu
// 実家は柏です
const homeIs =
  /(?<=(?:実家|地元|出身地?|生まれ|故郷|ふるさと|住まい|住んでるの|住んでいるの|在住|最寄り駅?|本籍|職場|勤務地|赴任先|引っ越し先|転勤先|母の里|嫁ぎ先)は、?)([\u3400-\u9fff々ヶ]{1,4}|[ぁ-ん]{2,6}?)(?=です|でし|で[、。]|だ[。よ]|。|、|の[\u3400-\u9fff])/gu

/** Where somebody lives or goes is said outright; what is nothing but a town may still be of a dish or a team. */
export function homeTowns(text: string, found: Found[], outright: Found[]): void {
  const push = (start: number, end: number, into = outright): void => {
    into.push({ start, end, kind: 'place', key: text.slice(start, end) })
  }
  for (const match of matchesOf(row, text)) {
    const end = match.index + match[0].length
    let start = match.index
    if (!townsOnly.has(match[0]) && !townsAndWords.has(match[0])) {
      if (!timely.includes(match[0].charAt(0))) continue
      start += when.exec(match[0])?.[0].length ?? 0
    }
    const value = text.slice(start, end)
    // Before a town of one character only a particle may stand.
    if (value.length === 1 && /(?![はがもにとでへを])[ぁ-んァ-ヶー]/u.test(text.charAt(start - 1))) continue
    if (lives.test(text.slice(end, end + 6)) && (townsOnly.has(value) || townsAndWords.has(value))) push(start, end)
    else if (townsOnly.has(value)) push(start, end, found)
  }
  for (const match of matchesOf(kanaTown, text)) push(match.index, match.index + match[0].length)
  for (const match of matchesOf(homeIs, text)) {
    const value = match[1] ?? ''
    if (
      townsOnly.has(value) ||
      townsAndWords.has(value) ||
      (value.length > 1 && (townNamed(value) || isSurname(value)))
    )
      push(match.index, match.index + value.length)
  }
}
