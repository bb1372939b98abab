// What others would read of a text: everything that could say who wrote, or whom they wrote of, replaced by plain words in brackets.
import { type Folded, fold } from '../fold.ts'
import { addressesIn } from './addresses.ts'
import { contactsIn } from './contacts.ts'
import { agesIn, datesIn } from './dates.ts'
import { japaneseIn } from './japanese/index.ts'
import { methodsIn } from './methods.ts'
import { phrasesIn } from './named.ts'
import { knownToAll, withoutKnown } from './names/idioms.ts'
import { namesIn } from './names/index.ts'
import { stylesOf } from './names/styles.ts'
import { anchorsIn } from './near.ts'
import { forget, sift } from './needs.ts'
import { numbersIn, spokenNumbersIn } from './numbers.ts'
import { organisationsIn } from './organisations/index.ts'
import { bracketsIn, replaced } from './replace.ts'
import { type Found, joined, type Span, type SpanKind, spanned } from './span.ts'
import { wordsOf } from './tokens.ts'
import { bracketTongue, tongueOfWords } from './tongue.ts'

/** UTF-16 offsets into the text as it was given. */
export type PersonalSpan = { readonly start: number; readonly end: number; readonly kind: SpanKind }
type DeidentifiedText = { readonly text: string; readonly spans: readonly PersonalSpan[] }
type DeidentifyOptions = {
  /** The language of the person who writes; their words may still be in another, and are then read as that. */
  readonly locale: string
  /** What the writer named to be taken out as well. */
  readonly also?: readonly string[]
}

// Two in a row: a lone ツ in a shrug is no Japanese.
const japaneseLetters = /[ぁ-ゖァ-ヺー\u3400-\u9fff々〆]{2}|^[\u3400-\u9fff]$/
function holdsJapanese(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x3000) return japaneseLetters.test(text)
  return false
}

/** Pure, synchronous and linear in the text's length. The lexicons are read when they are first needed. */
export function deidentify(text: string, options: DeidentifyOptions): DeidentifiedText {
  if (rehearsed < 2) rehearse(holdsJapanese(text))
  try {
    return find(text, options)
  } finally {
    forget()
  }
}

function find(text: string, options: DeidentifyOptions): DeidentifiedText {
  const folded = fold(text, { keepCase: true, keepAccents: true })
  sift(folded.text)
  const words = wordsOf(folded.text)
  const tongue = tongueOfWords(words, options.locale)
  const anchors = anchorsIn(folded.text, words)
  const isJapanese = holdsJapanese(folded.text)
  const styles = stylesOf(folded.text, words)
  const marks = knownToAll(words)
  const finds: Found[] = [
    ...contactsIn(folded.text, words),
    ...numbersIn(folded.text, anchors),
    ...spokenNumbersIn(folded.text, words),
    ...datesIn(folded.text, anchors),
    ...agesIn(folded.text, anchors),
    ...withoutKnown(
      [
        ...addressesIn(folded.text, words, anchors),
        ...organisationsIn(folded.text, words, styles),
        ...namesIn(folded.text, words, styles, tongue, marks),
      ],
      folded.text,
      words,
      marks,
    ),
    ...methodsIn(folded.text, words, isJapanese),
    ...phrasesIn(folded.text, options.also ?? []),
  ]
  if (isJapanese) finds.push(...japaneseIn(folded.text))
  const spans = joined(outsideBrackets(finds, folded.text))
    .map((find) => unfolded(find, folded, text))
    .filter(({ start, end }) => end > start)
  const language = bracketTongue(isJapanese, words.length === 0, tongue, options.locale)
  return { text: replaced(text, spans, language), spans: spans.map(({ start, end, kind }) => ({ start, end, kind })) }
}

let rehearsed = 0
// A regular expression is compiled when it has run twice. Better at the first call, beside the lexicon, than amid somebody's message.
function rehearse(isJapanese: boolean): void {
  const wanted = isJapanese ? 2 : 1
  if (rehearsed >= wanted) return
  rehearsed = wanted
  const english =
    "Dr. Ann Lee, 12 Oak Street, Leeds LS1 4AB: I'm 43, born on 3 May 1980, call 020 7946 0018, took ten pills at Elm House. ann at example dot com, u/ann_1, my line id is ann_1, ann#1234, A123456, www.example.com"
  const japanese =
    '山田花子さん(43歳)は令和5年4月1日に東京都港区芝1-2-3のみなと病院へ。電話は〇三五五五五〇一七二、ロープ、薬を十錠のんだ。'
  for (let times = 0; times < 3; times += 1)
    for (const text of isJapanese ? [english, japanese] : [english]) find(text, { locale: 'en', also: ['oak'] })
}

/** Our own brackets, and what stands in them, are left as they are. */
function outsideBrackets(finds: readonly Found[], text: string): readonly Found[] {
  const brackets = bracketsIn(text)
  if (brackets.length === 0) return finds
  const bracketed = new Uint8Array(text.length)
  for (const { start, end } of brackets) bracketed.fill(1, start, end)
  return finds.filter(({ start, end }) => bracketed.subarray(start, end).indexOf(1) === -1)
}

function unfolded(find: Span, { at }: Folded, text: string): Span {
  let end = find.end
  // One letter may have unfolded into several: a find that ends among them holds the whole letter.
  while (end < at.length - 1 && at[end] === at[find.end - 1]) end += 1
  return spanned(find, at[find.start] ?? 0, at[end] ?? text.length)
}
