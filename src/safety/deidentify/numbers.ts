// Finds telephone numbers and the numbers that stand for a person: cards, accounts, insurance, passports, devices. One pass
// gathers each run of digits with what binds it; rules then say what the run is.
import { isPossiblePhoneNumber } from 'libphonenumber-js'
import { type Anchors, matchesIn, near } from './near.ts'
import type { Found } from './span.ts'
import { isDigit, isLetter, type Word } from './tokens.ts'

type Run = { start: number; end: number; digits: string; text: string }

export function numbersIn(text: string, anchors: Anchors): Found[] {
  if (anchors.digits.length === 0) return []
  const found: Found[] = []
  for (const run of runsIn(text)) {
    const kind = kindOf(text, run)
    if (kind) found.push({ start: kind.start ?? run.start, end: kind.end ?? run.end, kind: kind.kind })
  }
  return [...found, ...codesIn(text, anchors)]
}

function runsIn(text: string): Run[] {
  const runs: Run[] = []
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    const opens = isDigit(code) || ((code === 43 || code === 40) && opensNumber(text, index))
    if (!opens || (isDigit(code) && isLetter(text.charCodeAt(index - 1)) && text.charCodeAt(index - 1) < 0x250)) {
      if (isDigit(code)) while (index + 1 < text.length && isDigit(text.charCodeAt(index + 1))) index += 1
      index += 1
      continue
    }
    const start = index
    let end = index
    let digits = ''
    while (index < text.length && digits.length < 24) {
      const at = text.charCodeAt(index)
      if (isDigit(at)) {
        digits += text.charAt(index)
        end = index + 1
      } else if (!binds(text, index) && !brokenOver(text, start, index, digits)) break
      index += 1
    }
    const extension = /^ ?(?:x|ext\.? ?|#|内線)\d{1,6}/i.exec(text.slice(end, end + 12))
    if (extension && digits.length >= 7) end += extension[0].length
    index = Math.max(end, start + 1)
    while (digits.length >= 24 && index < text.length && isDigit(text.charCodeAt(index))) index += 1
    runs.push({ start, end, digits, text: text.slice(start, end) })
  }
  return runs
}

const opensNumber = (text: string, index: number): boolean => /^[+(]{1,2} ?\d/.test(text.slice(index, index + 4))

/** 07700⏎900118: a number that began as telephone numbers do and is not yet long enough goes on after one line break. */
const brokenOver = (text: string, start: number, index: number, digits: string): boolean =>
  text.charCodeAt(index) === 10 &&
  digits.length >= 5 &&
  digits.length <= 8 &&
  /^(?:\+|\(?0[1-9])/.test(text.slice(start, start + 3)) &&
  /^\n\d{3}/.test(text.slice(index, index + 4))

/** What may stand between two digits of one number: one mark, or a mark and a space, never a line break. */
function binds(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  const mark =
    code === 32 ||
    code === 45 ||
    code === 46 ||
    code === 40 ||
    code === 41 ||
    code === 47 ||
    code === 0xa0 ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2212 ||
    code === 0x30fc ||
    code === 0x30fb
  if (!mark) return false
  for (let at = index + 1; at <= index + 2 && at < text.length; at += 1) {
    const next = text.charCodeAt(at)
    if (isDigit(next)) return true
    if (!(next === 32 || next === 40 || next === 41 || next === 45)) return false
  }
  return false
}

const callWords =
  /(?:call|text|ring|phone|phones|tel|telephone|mobile|cell|desk|fax|number|num|no|reach|dial|whatsapp|sms|contact|me on|me at|answering at|handy|telefon|rufnummer|nummer|llama|tel[eé]fono|m[oó]vil|n[uú]mero|appelle|t[eé]l[eé]phone|portable|num[eé]ro|電話|連絡先|番号|携帯|ケータイ|TEL|ファックス)[^\p{L}\d]{0,3}(?:is|ist|es|est|at|on|me at|me on|me|は|号は|番号は)?[^\p{L}\d]{0,3}$/iu
const cardWords =
  /(?:card|cc|credit|debit|account|acct|iban|routing|ssn|social security(?: number)?|passport|licen[cs]e|policy|member(?:ship)?|patient|nhs|insurance|case|ref(?:erence)?|id|nummer|n[uú]mero|num[eé]ro|口座|保険|番号|会員|患者)\D{0,12}$/i

function kindOf(text: string, run: Run): { kind: Found['kind']; start?: number; end?: number } | undefined {
  const { digits, text: shape } = run
  const count = digits.length
  const ip = /^(?:\d{1,3}\.){3}\d{1,3}$/.test(shape)
  if (ip && shape.split('.').every((part) => Number(part) < 256)) return { kind: 'id' }
  if (count < 6) return undefined
  const before = text.slice(Math.max(0, run.start - 24), run.start)
  if (
    /[$€£¥]\s?$/.test(before) ||
    /^\s?(?:円|ドル|dollars?|euros?|pounds?|yen|km|kg|mg|ml|人|%|[.,]\d)/i.test(text.slice(run.end, run.end + 9))
  )
    return undefined
  if (
    /^(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}/.test(shape) ||
    /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(shape) ||
    /^(?:19|20)\d\d ?[-–] ?(?:19|20)?\d\d$/.test(shape)
  )
    return undefined
  if (/^\d{3}-\d{2}-\d{4}$/.test(shape) || /^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{3,4}$/.test(shape)) return { kind: 'id' }
  const grouped = shape.split(/[^\d+]+/).filter(Boolean)
  const called = callWords.test(before)
  if (/^[+]/.test(shape) && count >= 8) return { kind: 'phone' }
  if (cardWords.test(before) && !called && count >= 6) return { kind: 'id' }
  if (count > 15) return { kind: 'id' }
  if (called && count >= 6) return { kind: 'phone' }
  if (grouped.length === 1) {
    if (count === 10 || count === 11) return { kind: possible(digits) ? 'phone' : 'id' }
    return count >= 7 || !/^(?:[12]0{5}|\d0{5})$/.test(digits) ? { kind: 'id' } : undefined
  }
  // Groups as telephone numbers have them; sums, ranges and scores have other ones.
  // 0171 2345678: the number of a mobile after its code, as German has them.
  if (grouped.length === 2 && /^0[1-9]\d{1,4}[ \n/-]\d{5,8}$/.test(shape) && possible(digits)) return { kind: 'phone' }
  if (grouped.every((group) => group.length <= 5) && count >= 7 && !/ - | \/ /.test(shape)) {
    if (digits.startsWith('0') || /^\(?\d{3}\)?[-. ]?\d{3}[-. ]\d{4}/.test(shape) || possible(digits))
      return { kind: 'phone' }
    if (/^\d{3}[-. ]\d{4}$/.test(shape) || /^\d{2,4}[-. ]\d{3,4}[-. ]\d{3,4}$/.test(shape)) return { kind: 'phone' }
  }
  return undefined
}

const countries = ['US', 'GB', 'JP', 'DE', 'FR', 'ES'] as const
const possible = (digits: string): boolean => countries.some((country) => isPossiblePhoneNumber(digits, country))

const code =
  /(?<![A-Za-z\u00c0-\u024f\d])(?:[A-Z]{2}\d{2} ?[A-Z\d]{4}(?: ?[A-Z\d]{4}){2,6}(?: ?[A-Z\d]{1,3})?|[A-Z]{1,3}-?\d{6,10}[A-Z]?|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|[A-Z]{2}\d{2} [A-Z]{3}|[A-Z]{2,5}-\d{4,8}-[A-Z\d]{1,4}|(?:[\dA-F]{2}[:-]){5}[\dA-F]{2}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?:[13]|bc1)[A-HJ-NP-Za-km-z\d]{25,39}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}|(?:[\da-f]{1,4}:){3,7}(?::?[\da-f]{1,4}){1,4})(?![A-Za-z\u00c0-\u024f\d])/gi
const named =
  /(?<![A-Za-z\u00c0-\u024f\d])(?:(?:patient|case|member(?:ship)?|passport|licen[cs]e|policy|account|nhs|insurance|student|staff|employee|reference|ref|booking|claim|order|ticket|badge|tracking|prescription|hospital|registration|reg|(?:licen[cs]e |number )?plate|driver(?:'s)? licen[cs]e|kundennummer|versichertennummer|expediente|dossier)\.? ?(?:id|no\.?|number|nr\.?|#|num|ref(?:erence)?\.?|code)?|id(?: number| no\.?)?|(?:診察券|患者|会員|保険証|学籍|受給者証|口座)?番号)(?: is |は|:|：|#| )\s?#?((?=[A-Za-z\d/-]*\d)[A-Za-z\d][A-Za-z\d/-]{3,20})/gi
function codesIn(text: string, anchors: Anchors): Found[] {
  const windows = near(text, anchors.digits, 60)
  const found = matchesIn(
    windows,
    code,
    'id',
    (match) => /\d/.test(match) && (/[A-Z:]/.test(match) || match.length > 20),
  )
  for (const window of windows) {
    for (const match of window.text.matchAll(named)) {
      const value = match[1] ?? ''
      if (value.replace(/\D/g, '').length < 3) continue
      const start = window.from + match.index + match[0].length - value.length
      found.push({ start, end: start + value.length, kind: 'id' })
    }
  }
  return found
}

const digitWords = new Map<string, number>()
for (const word of 'zero oh nought one two three four five six seven eight nine null eins zwei drei vier funf sechs sieben acht neun cero uno dos tres cuatro cinco seis siete ocho nueve un deux trois quatre cinq sept huit neuf'.split(
  ' ',
))
  digitWords.set(word, 1)
for (const word of 'ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety'.split(' '))
  digitWords.set(word, 2)
const binders = new Set(['hundred', 'thousand', 'double', 'triple', 'and', 'dash'])

/** A number read out digit by digit: at least six words of digits that are worth at least seven digits. */
export function spokenNumbersIn(text: string, words: readonly Word[]): Found[] {
  const found: Found[] = []
  let index = 0
  while (index < words.length) {
    let last = index
    let worth = 0
    let count = 0
    for (let at = index; at < words.length; at += 1) {
      const word = words[at]
      if (!word || (at > index && !/^[\s,.-]{1,3}$/.test(text.slice(words[at - 1]?.end ?? 0, word.start)))) break
      const digits = digitWords.get(word.key)
      if (digits) {
        worth += digits
        count += 1
        last = at
      } else if (!(at > index && binders.has(word.key))) break
      else worth += word.key === 'hundred' ? 2 : word.key === 'and' ? 0 : 1
      if (binders.has(word.key) && (word.key === 'hundred' || word.key === 'thousand')) last = at
    }
    if (count >= 6 || (count >= 5 && worth >= 7)) {
      const distinct = new Set(words.slice(index, last + 1).map((word) => word.key)).size
      if (distinct >= 3) found.push({ start: words[index]?.start ?? 0, end: words[last]?.end ?? 0, kind: 'phone' })
    }
    index = Math.max(last, index) + 1
  }
  return found
}
