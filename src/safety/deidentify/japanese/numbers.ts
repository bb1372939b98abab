// Finds dates, ages, postcodes and addresses written the Japanese way, in any digits.
import type { Found } from '../span.ts'

const digits = '[\\d〇一二三四五六七八九十百千]'
const era = '(?:令和|平成|昭和|大正|明治|慶応)'
const prefecture = '(?:北海道|東京都|(?:京都|大阪)府|(?:神奈川|和歌山|鹿児島|[^\\s\\d、。ぁ-ゖ]{2})県)'

const rules: readonly { kind: Found['kind']; pattern: RegExp }[] = [
  {
    kind: 'date',
    pattern: new RegExp(
      `(?:${era}(?:${digits}{1,3}|元)年|${digits}{4}年(?=${digits}{1,3}月|度?(?:生まれ|生れ|卒|入学|入社|入院|退院|発症|診断|結婚|離婚|出産|就職|退職|に(?:生まれ|入院|退院|発症|診断|結婚|離婚|就職|退職|入社|引っ越|亡くな|倒れ))))(?:${digits}{1,3}月(?:${digits}{1,3}日)?)?`,
      'gu',
    ),
  },
  { kind: 'date', pattern: new RegExp(`(?<!${digits})${digits}{1,3}月${digits}{1,3}日(?!間)`, 'gu') },
  { kind: 'date', pattern: /(?<![\d.])(?:19|20)\d\d[/.](?:0?[1-9]|1[0-2])(?:[/.](?:0?[1-9]|[12]\d|3[01]))(?![\d])/gu },
  { kind: 'date', pattern: /(?<![A-Za-z])[RHS]\d{1,2}[./年](?:\d{1,2}[./月](?:\d{1,2}日?)?)?/gu },
  { kind: 'age', pattern: new RegExp(`(?:満|享年|当時)?${digits}{1,4}[歳才](?:頃|ごろ|代|半)?`, 'gu') },
  {
    kind: 'age',
    pattern:
      /(?<!\d)[1-9]0代(?:前半|半ば|後半)?|(?<![〇一二三四五六七八九十])[二三四五六七八]?十代(?:前半|半ば|後半)?/gu,
  },
  { kind: 'address', pattern: /〒?\s?(?<!\d)\d{3}[-‐–—−ー]\d{4}(?![-\d])/gu },
  {
    kind: 'address',
    pattern: new RegExp(
      `(?:${prefecture})?(?:[^\\s\\d、。「」（）()はがをにでとも]{1,10}[市郡区町村])(?:[^\\s、。「」（）()はがをにでとも]{1,12}?)?${digits}{1,4}(?:丁目|番地?|[-‐–—−ー])(?:${digits}{1,4}(?:番地?|号|[-‐–—−ー])?){0,3}(?:${digits}{1,4}号?)?(?:[^\\s、。「」（）()はがをにで]{2,14}?(?:マンション|アパート|ハイツ|コーポ|荘|ビル|メゾン|レジデンス|団地)?\\s?\\d{1,4}号室)?`,
      'gu',
    ),
  },
  {
    kind: 'address',
    pattern:
      /[^\s\d、。「」（）()はがをにでとものぁ-ゖ]{1,8}\d{1,3}(?:丁目\d{0,3}(?:番地?\d{0,3}号?|[-‐–—−ー]\d{1,3})?|[-‐–—−ー]\d{1,3}[-‐–—−ー]\d{1,4})/gu,
  },
  { kind: 'address', pattern: /\d{2,4}号室/gu },
  {
    kind: 'address',
    pattern:
      /(?:コーポ|メゾン|ハイツ|マンション|アパート|レジデンス|ヴィラ)[\u3400-\u9fffァ-ヶー]{0,10}\s?\d{2,4}(?:号室?)?(?![\d年月日円人階戸万])/gu,
  },
  { kind: 'phone', pattern: /(?<!\d)0\d{1,4}の\d{1,4}の\d{3,4}(?!\d)/g },
  {
    kind: 'phone',
    pattern:
      /(?<![〇零一二三四五六七八九])[〇零一二三四五六七八九](?:[〇零一二三四五六七八九のー-]{8,16})[〇零一二三四五六七八九]/gu,
  },
  {
    kind: 'phone',
    pattern:
      /(?:(?:ゼロ|れい|レイ|まる|マル|いち|イチ|に|ニ|さん|サン|よん|ヨン|し|ご|ゴ|ろく|ロク|なな|ナナ|しち|はち|ハチ|きゅう|キュウ|きゅー|キュー|く)[、,・ \-ーの]{0,2}){9,13}/gu,
  },
]

export function datesAndNumbersIn(text: string): Found[] {
  const found: Found[] = []
  for (const { kind, pattern } of rules)
    for (const match of text.matchAll(pattern))
      found.push({ start: match.index, end: match.index + match[0].length, kind })
  return found
}
