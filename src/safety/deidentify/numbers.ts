// Finds telephone numbers and the numbers that stand for a person: cards, accounts, insurance, passports, devices. One pass
// gathers each run of digits with what binds it; rules then say what the run is.
import { cue } from '../lexicon/index.ts'
import { type Anchors, figured, matchesIn, matchesOf, near } from './near.ts'
import type { Found } from './span.ts'
import { canBeDialled } from './telephone.ts'
import { isDigit, isLetter, type Word } from './tokens.ts'

type Run = { start: number; end: number; digits: string; text: string }

export function numbersIn(text: string, anchors: Anchors): Found[] {
  if (anchors.digits.length === 0) return []
  const found: Found[] = []
  // The least is 1.1.1.1
  for (const run of anchors.figures >= 4 ? runsIn(text) : []) {
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
    // "+44 …", "(+44) …": the sign itself is no digit and no mark between digits.
    while (text.charCodeAt(index) === 43 || (text.charCodeAt(index) === 40 && text.charCodeAt(index + 1) === 43))
      index += 1
    while (index < text.length && digits.length < 24) {
      const at = text.charCodeAt(index)
      if (isDigit(at)) {
        digits += text.charAt(index)
        end = index + 1
      } else if (!binds(text, index) && !brokenOver(text, start, index, digits)) break
      index += 1
    }
    if (digits.length >= 7) end += /^ ?(?:x|ext\.? ?|#|内線)\d{1,6}/i.exec(text.slice(end, end + 12))?.[0].length ?? 0
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
  for (let at = index + 1; at <= index + (code === 32 ? 3 : 2) && at < text.length; at += 1) {
    const next = text.charCodeAt(at)
    if (isDigit(next)) return true
    if (!(next === 32 || next === 40 || next === 41 || next === 45 || next === 0x2013)) return false
  }
  return false
}

const callWords =
  /(?:call|text|ring|phone|phones|tel|telephone|mobile|cell|desk|fax|number|num|no|reach|dial|whatsapp|sms|contact|me on|me at|answering at|handy|telefon|rufnummer|nummer|llama|tel[eé]fono|m[oó]vil|n[uú]mero|appelle|t[eé]l[eé]phone|portable|num[eé]ro|電話|連絡先|番号|携帯|ケータイ|TEL|ファックス)[^\p{L}\d]{0,3}(?:is|ist|es|est|at|on|me at|me on|me|は|号は|番号は)?[^\p{L}\d]{0,3}$/iu
const cardWords =
  /(?:card|cc|credit|debit|account|acct|iban|routing|ssn|social security(?: number)?|passport|licen[cs]e|policy|member(?:ship)?|patient|nhs|insurance|case|quote|quoting|file|claim|ref(?:erence)?|id|nummer|n[uú]mero|num[eé]ro|口座|保険|番号|会員|患者)\D{0,12}$/i

/** How many figures, and plus signs, stand together between other signs. */
function groupsOf(shape: string): number[] {
  const groups: number[] = []
  let length = 0
  for (let at = 0; at <= shape.length; at += 1) {
    const code = shape.charCodeAt(at)
    if (isDigit(code) || code === 43) length += 1
    else if (length > 0) {
      groups.push(length)
      length = 0
    }
  }
  return groups
}

function kindOf(text: string, run: Run): { kind: Found['kind']; start?: number; end?: number } | undefined {
  const { digits, text: shape } = run
  const count = digits.length
  const ip = count >= 4 && shape.includes('.') && /^(?:\d{1,3}\.){3}\d{1,3}$/.test(shape)
  if (ip && shape.split('.').every((part) => Number(part) < 256)) return { kind: 'id' }
  if (count < 6) return undefined
  const before = text.slice(Math.max(0, run.start - 24), run.start)
  if (
    /[$€£¥]\s?$/.test(before) ||
    /^\s?(?:円|ドル|dollars?|euros?|pounds?|yen|km|kg|mg|ml|人|%|[.,]\d)/i.test(text.slice(run.end, run.end + 9))
  )
    return undefined
  const grouped = groupsOf(shape)
  const inParts = grouped.length > 1
  if (
    inParts &&
    (/^(?:19|20)\d\d[-/. ]\d{1,2}[-/. ]\d{1,2}/.test(shape) ||
      /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(shape) ||
      /^(?:19|20)\d\d ?[-–] ?(?:19|20)?\d\d$/.test(shape))
  )
    return undefined
  if (inParts && (/^\d{3}-\d{2}-\d{4}$/.test(shape) || /^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{3,4}$/.test(shape)))
    return { kind: 'id' }
  const called = callWords.test(before)
  if (shape.startsWith('+') && count >= 8) return { kind: 'phone' }
  if (cardWords.test(before) && !called && count >= 6) return { kind: 'id' }
  if (count > 15) return { kind: 'id' }
  if (called && count >= 6) return { kind: 'phone' }
  if (grouped.length === 1) {
    if (count >= 9 && canBeDialled(digits)) return { kind: 'phone' }
    return count >= 7 || !/^(?:[12]0{5}|\d0{5})$/.test(digits) ? { kind: 'id' } : undefined
  }
  // Groups as telephone numbers have them; sums, ranges and scores have other ones.
  // 0171 2345678: the number of a mobile after its code, as German has them.
  if (grouped.length === 2 && /^0[1-9]\d{1,4}[ \n/-]\d{5,8}$/.test(shape)) return { kind: 'phone' }
  const spread = / - | \/ /.test(shape) && !/^(?:\+|\(?0[1-9])/.test(shape)
  // Seven to fifteen digits in groups are a possible number in one country or another, whatever they are: nothing is asked.
  return grouped.every((group) => group <= 6) && count >= 7 && !spread ? { kind: 'phone' } : undefined
}

const code =
  /(?<![A-Za-z\u00c0-\u024f\d])(?:[A-Z]{2}\d{2} ?[A-Z\d]{4}(?: ?[A-Z\d]{4}){2,6}(?: ?[A-Z\d]{1,3})?|[A-Z]{1,3}-?\d{6,10}[A-Z]?|[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|[A-Z]{2}\d{2} [A-Z]{3}|[A-Z]{2,5}-\d{4,8}-[A-Z\d]{1,4}|(?:[\dA-F]{2}[:-]){5}[\dA-F]{2}|[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|(?:[13]|bc1)[A-HJ-NP-Za-km-z\d]{25,39}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}|(?:[\da-f]{1,4}:){3,7}(?::?[\da-f]{1,4}){1,4})(?![A-Za-z\u00c0-\u024f\d])/gi
// What says that a number or a mixed code stands for somebody, a paper or a thing of theirs: "my staff number", "quote", "Medicare card no."
const announced =
  "patient|case|client|service user|member(?:ship)?|passport|visa|green card|residen(?:ce|cy)(?: permit)?|driv(?:er|ers|er['’]s|ing) licen[cs]e|licen[cs]e(?: plate)?|number plate|plates?|policy|account|acct|sort code|iban|nhs|chi|nino?|national insurance|medicare|medicaid|health(?: |-)?card|insurance|student|pupil|staff|employee|personnel|payroll|works?|service|army|prison(?:er)?|inmate|offender|crime|incident|police|court|docket|file|complaint|grievance|appeal|tribunal|application|enquiry|inquiry|reference|ref|quote|quoting|booking|reservation|confirmation|claim|order|invoice|receipt|ticket|badge|locker|library(?: card)?|bus pass|loyalty(?: card)?|card|tracking|parcel|prescription|script|hospital|ward|mrn|medical record|chart|record|referral|registration|reg|pip|dla|esa|uc|ssn|sin|tfn|tax(?: id| file)?|social security|pin|serial|imei|device|contract|tenancy|rent|meter|customer|subscriber|donor|kit|case file|kundennummer|versichertennummer|versicherungsnummer|steuernummer|aktenzeichen|patientennummer|personalnummer|sozialversicherungsnummer|ausweisnummer|expediente|dni|nie|dossier|matricule|s[ée]curit[ée] sociale|historia cl[íi]nica|afiliaci[óo]n|tarjeta sanitaria"
const numbering =
  'id|no\\.?|number|num\\.?|nr\\.?|#|ref(?:erence)?\\.?|code|file|card(?: (?:no\\.?|number))?|n[°º]|n[úu]mero|num[ée]ro|nummer'
// Digits in groups, or letters and digits with what binds them: at least three digits in all.
const anyCode =
  '#?((?=[A-Za-z\\d/.-]*\\d)[A-Za-z\\d](?:[A-Za-z\\d]|[/.-](?=[A-Za-z\\d])){2,24}(?: \\d[A-Za-z\\d/-]{0,7}(?![A-Za-z:]))*|[A-Z]{2,5} \\d{3,8}(?: \\d{2,8}){0,3}(?![A-Za-z\\d:]))'
const named = new RegExp(
  `(?<![A-Za-z\\u00c0-\\u024f\\d])(?:(?:(?:${announced}) ?(?:${numbering})?|id(?: number| no\\.?)?|(?:reference|serial|case|file) (?:number|code))(?:['’]s(?: now)? | (?:is|was|ist|es|est|now|says|said|reads|read|starts|ends)(?: in| with)? |: ?| ?= ?| ?# ?|, | \\(| )|(?:診察券|患者|会員|保険証|学籍|受給者証|口座)?番号(?:は|：|:| |#)\\s?)${anyCode}`,
  'gi',
)
const numbered =
  /(?:\b(?:id|no|number|num|nr|code|ref|reference|badge|badge was|n[°º]|n[úu]mero|num[ée]ro)|#|nummer|番号)[^\p{L}\d]{0,4}(?:is |was |ist |es |est |は)?$/iu
// PIP/88/204417-K, 24-CV-00913: capitals and figures bound together by strokes are the number of a paper, whoever announces it.
const bound =
  /(?<![\p{L}\d/.-])(?=[A-Z\d/-]{7,32}(?![\p{L}\d]))(?=[^\s]*[A-Z])(?:[A-Z\d]{1,12}[/-]){1,5}[A-Z\d]{1,14}(?![\p{L}\d]|[/-][\p{L}\d])/gu
const stroke = /[A-Z\d][/-][A-Z\d]/
// A code with few figures, none of them beside a letter, is bound by marks: 00:0A::1.
const hexed = /[\da-f][:-]{1,2}[\da-f]/i
function codesIn(text: string, anchors: Anchors): Found[] {
  const windows = near(text, anchors.digits, 60)
  const mixed = (anchors.has & (figured.led | figured.trailed | figured.four)) !== 0 || hexed.test(text)
  const found = mixed
    ? matchesIn(windows, code, 'id', (match) => /\d/.test(match) && (/[A-Z:]/.test(match) || match.length > 20))
    : []
  // What is asked of a number below, and of a code in `isCode`, needs so many figures at least.
  if (anchors.figures < 3) return found
  const strokes = anchors.figures >= 5 && stroke.test(text)
  for (const window of windows) {
    for (const match of matchesOf(named, window.text)) {
      const value = (match[1] ?? '').replace(/ (?:19|20)\d\d$/, '')
      if (!isCode(value)) continue
      // "card says XJH 4471 902": letters set apart are part of a code only as capitals, before many figures.
      if (/^[a-z]+ /i.test(value) && (!/^[A-Z]+ /.test(value) || value.replace(/\D/g, '').length < 6)) continue
      // "my record is 1200 steps": few figures and nothing else are a code only where a number is spoken of.
      if (/^[1-9]\d{2,3}$/.test(value) && !numbered.test(match[0].slice(0, -value.length))) continue
      const start = window.from + match.index + match[0].length - value.length
      found.push({ start, end: start + value.length, kind: 'id' })
    }
    if (!strokes) continue
    for (const match of matchesOf(bound, window.text))
      if (match[0].replace(/\D/g, '').length >= 5) {
        const start = window.from + match.index
        found.push({ start, end: start + match[0].length, kind: 'id' })
      }
  }
  return found
}

/** "case 12 of the scheme", "ticket 2024", "reference 3.5 mg" are none; a code has figures enough, or letters among them. */
function isCode(value: string): boolean {
  const digits = value.replace(/\D/g, '').length
  if (digits < 3 || /^(?:19|20)\d\d$/.test(value)) return false
  if (
    /^\d{1,3}(?:[.,]\d+)?$|^[\d.,]+(?:mg|ml|kg|km|k|am|pm|st|nd|rd|th|hrs?|mins?)$|^\d+[.]\d+$|^\d{1,3}[/-]\d{1,3}$/i.test(
      value,
    )
  )
    return false
  return !/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$|^(?:19|20)\d\d[/-](?:19|20)?\d\d/.test(value)
}

const digitWords = new Map<string, number>()
for (const word of 'zero oh o nought naught one two three four five six seven eight nine null eins zwei drei vier funf sechs sieben acht neun cero uno dos tres cuatro cinco seis siete ocho nueve un deux trois quatre cinq sept huit neuf'.split(
  ' ',
))
  digitWords.set(word, 1)
for (const word of 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety'.split(
  ' ',
))
  digitWords.set(word, 2)
const repeats = new Set(['double', 'triple', 'treble'])
const binders = new Set(['hundred', 'thousand', 'double', 'triple', 'treble', 'and', 'dash', 'then', 'space', 'pause'])

const digitCue = cue(() => [...digitWords.keys(), ...repeats])

/** A number read out digit by digit: at least five words of digits that are worth at least seven digits; figures may stand among them. */
export function spokenNumbersIn(text: string, words: readonly Word[]): Found[] {
  const found: Found[] = []
  let index = 0
  while (index < words.length) {
    const opening = words[index]
    if (!opening || !(opening.cues & digitCue)) {
      index += 1
      continue
    }
    let last = index
    let worth = 0
    let count = 0
    for (let at = index; at < words.length; at += 1) {
      const word = words[at]
      if (!word) break
      const gap = at > index ? text.slice(words[at - 1]?.end ?? 0, word.start) : ''
      if (at > index && !/^(?=.{1,16}$)[\s,.;/-]*(?:\d[\d\s,.-]*)?$/s.test(gap)) break
      const digits = digitWords.get(word.key)
      if (!digits && !(at > index ? binders : repeats).has(word.key)) break
      const figures = gap.replace(/\D/g, '').length
      worth += figures
      count += figures
      if (digits) {
        worth +=
          repeats.has(words[at - 1]?.key ?? '') && at > index ? (/^t/.test(words[at - 1]?.key ?? '') ? 3 : 2) : digits
        count += 1
        last = at
      } else if (word.key === 'hundred' || word.key === 'thousand') {
        worth += 2
        last = at
      }
    }
    if (count >= 6 || (count >= 5 && worth >= 7)) {
      const distinct = new Set(words.slice(index, last + 1).map((word) => word.key)).size
      if (distinct >= 3 && !counting(words.slice(index, last + 1))) {
        // "oh seven seven double nine 900 112": figures that end it belong to it.
        const tail = /^[\s,.-]{1,3}\d[\d\s-]{0,14}(?![\p{L}\d])/u.exec(
          text.slice(words[last]?.end ?? 0, (words[last]?.end ?? 0) + 20),
        )
        const end = (words[last]?.end ?? 0) + (tail?.[0].trimEnd().length ?? 0)
        const sign = words[index - 1]?.key === 'plus' ? 5 : 0
        found.push({ start: opening.start - sign, end, kind: 'phone' })
      }
    }
    index = Math.max(last, index) + 1
  }
  return found
}

const upwards = 'zero one two three four five six seven eight nine ten'.split(' ')
/** "one two three four five six": steps, breaths and sheep are counted, upwards or down; telephones are not. */
function counting(words: readonly Word[]): boolean {
  let steps = 0
  for (let at = 1; at < words.length; at += 1) {
    const one = upwards.indexOf(words[at - 1]?.key ?? '')
    const next = upwards.indexOf(words[at]?.key ?? '')
    if (one >= 0 && next >= 0 && Math.abs(next - one) === 1) steps += 1
  }
  return steps >= (words.length - 1) * 0.6
}
