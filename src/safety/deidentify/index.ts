// What others would read of a text: everything that could say who wrote, or whom they wrote of, replaced by plain words in brackets.
import { type Folded, fold } from '../fold.ts'
import { addressesIn } from './addresses.ts'
import { contactsIn } from './contacts.ts'
import { agesIn, datesIn } from './dates.ts'
import { japaneseIn } from './japanese.ts'
import { methodsIn } from './methods.ts'
import { phrasesIn } from './named.ts'
import { namesIn } from './names.ts'
import { numbersIn, spokenNumbersIn } from './numbers.ts'
import { organisationsIn } from './organisations.ts'
import { bracketsIn, replaced } from './replace.ts'
import { type Found, joined, type SpanKind } from './span.ts'
import { wordsOf } from './tokens.ts'
import { bracketTongue, tongueOfWords } from './tongue.ts'

export type { SpanKind } from './span.ts'
/** UTF-16 offsets into the text as it was given. */
export type PersonalSpan = { readonly start: number; readonly end: number; readonly kind: SpanKind }
export type DeidentifiedText = { readonly text: string; readonly spans: readonly PersonalSpan[] }
export type DeidentifyOptions = {
  /** The language of the person who writes; their words may still be in another, and are then read as that. */
  readonly locale: string
  /** What the writer named to be taken out as well. */
  readonly also?: readonly string[]
}

// Two in a row: a lone ツ in a shrug is no Japanese.
const japaneseLetters = /[ぁ-ゖァ-ヺー\u3400-\u9fff々〆]{2}|^[\u3400-\u9fff]$/

/** Pure, synchronous and linear in the text's length. The lexicons are read when they are first needed. */
export function deidentify(text: string, options: DeidentifyOptions): DeidentifiedText {
  const folded = fold(text, { keepCase: true, keepAccents: true })
  const words = wordsOf(folded.text)
  const tongue = tongueOfWords(words, options.locale)
  const finds: Found[] = [
    ...contactsIn(folded.text, words),
    ...numbersIn(folded.text),
    ...spokenNumbersIn(folded.text, words),
    ...datesIn(folded.text),
    ...agesIn(folded.text),
    ...addressesIn(folded.text),
    ...organisationsIn(folded.text, words),
    ...namesIn(folded.text, words, tongue),
    ...methodsIn(folded.text),
    ...phrasesIn(folded.text, options.also ?? []),
  ]
  const isJapanese = japaneseLetters.test(folded.text)
  if (isJapanese) finds.push(...japaneseIn(folded.text))
  const brackets = bracketsIn(folded.text)
  const free =
    brackets.length === 0
      ? finds
      : finds.filter(({ start, end }) => !brackets.some((bracket) => start < bracket.end && bracket.start < end))
  const spans = joined(free).map((find) => unfolded(find, folded, text))
  return {
    text: replaced(
      text,
      spans,
      bracketTongue(
        isJapanese,
        words.length === 0 && options.locale.startsWith('ja') ? 'en' : tongue,
        /[a-z]{3}/i.test(folded.text) ? 'en' : options.locale,
      ),
    ),
    spans: spans.map(({ start, end, kind }) => ({ start, end, kind })),
  }
}

/** Takes out one more phrase that the writer named, wherever it stands. */
export function takeOut(text: string, phrase: string, options: DeidentifyOptions): DeidentifiedText {
  return deidentify(text, { ...options, also: [...(options.also ?? []), phrase] })
}

function unfolded(find: Found, folded: Folded, text: string): Found {
  return { ...find, start: folded.at[find.start] ?? 0, end: folded.at[find.end] ?? text.length }
}
