// "What could show it is me?": marks what no list of identifiers covers (habits of writing, rare roles, family, events), and evens
// out what the writer chooses. It only offers: nothing is changed unless they say so.
import { english } from './english.ts'
import { japanese } from './japanese.ts'
import type { Mark, MarkKind, Rule } from './mark.ts'

export type { Mark, MarkKind } from './mark.ts'

// What shows in any language: pictures, faces made of signs, rows of marks, drawn-out words, words in capitals.
const everywhere: readonly Rule[] = [
  {
    kind: 'emoji',
    pattern:
      /(?:[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}][\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]*(?:\u200d[\p{Extended_Pictographic}][\ufe0e\ufe0f\u{1f3fb}-\u{1f3ff}]*)*)+|:[a-z][a-z\d_+-]{1,30}:/gu,
    instead: '',
  },
  {
    kind: 'emoji',
    pattern:
      /(?<![\p{L}\d])(?:[:;=8x][-'^o]?[)(\]dDpPoO3/\\|*]+|<3+|\^_*\^;*|[Tt]_+[Tt]|[oO0]_+[oO0]|>_+<|-_+-|¯\\_\(ツ\)_\/¯|[((][^()()\p{L}\p{N}]{0,3}[´`^・ω;T><≧д゚Д▽∀;_;ーо][^()()\n]{1,8}[))])(?![\p{L}\d])/gu,
    instead: '',
  },
  {
    kind: 'phrase',
    pattern: /[!?\uff01\uff1f]{2,12}|\.{4,12}|…{2,8}|。{2,8}|、{2,8}|・{3,8}/gu,
    instead: (match) => evened(match[0]),
  },
  {
    kind: 'phrase',
    pattern: /(?<![A-Za-z])[A-Za-z]{0,12}(?!w)([A-Za-z])\1{2,12}[A-Za-z]{0,8}(?![A-Za-z])/g,
    instead: (match) => match[0].replace(/([A-Za-z])\1{2,}/g, '$1'),
  },
  {
    kind: 'phrase',
    pattern: /(?<![\p{L}\d])(?:[A-Z]{2,16}[ ,]{1,2}){2,12}[A-Z]{2,16}(?![\p{L}\d])/gu,
    instead: (match) => match[0].toLowerCase(),
  },
]

function evened(row: string): string {
  const wide = /[\u3000-\uffef]/.test(row)
  if (/^[.…・]+$/.test(row)) return wide ? '。' : '.'
  return /[?\uff1f]/.test(row) ? (wide ? '\uff1f' : '?') : wide ? '。' : '.'
}

export function recognisable(text: string, options: { readonly locale: string }): Mark[] {
  const isJapanese = options.locale.startsWith('ja') || /[\u3040-\u30ff]/.test(text)
  const rules = [...everywhere, ...(isJapanese ? japanese : []), ...(/[a-z]/i.test(text) ? english : [])]
  const marks = rules.flatMap((rule) => marksOf(text, rule)).sort((a, b) => a.start - b.start || b.end - a.end)
  const apart: Mark[] = []
  for (const mark of marks) if (mark.start >= (apart.at(-1)?.end ?? 0)) apart.push(mark)
  return apart
}

function marksOf(text: string, rule: Rule): Mark[] {
  const marks: Mark[] = []
  for (const match of text.matchAll(rule.pattern)) {
    if (match[0] === '') continue
    marks.push({
      start: match.index,
      end: match.index + match[0].length,
      kind: rule.kind,
      instead: typeof rule.instead === 'string' ? rule.instead : rule.instead(match),
    })
  }
  return marks
}

/** The text with the chosen marks evened out; the rest stays letter by letter. */
export function evenOut(text: string, marks: readonly Mark[]): string {
  let result = ''
  let at = 0
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    if (mark.start < at || mark.end > text.length) continue
    const instead = mark.instead ?? kindWords[mark.kind]
    result += text.slice(at, mark.start) + instead
    at = mark.end
    // A word that simply goes takes the space before the next one with it.
    if (instead === '' && /(?:^|\s)$/.test(result)) while (text.charAt(at) === ' ') at += 1
  }
  return (result + text.slice(at)).replace(/ +(?=[.,;!?]|$|\n)/g, '')
}

const kindWords: Readonly<Record<MarkKind, string>> = {
  'self-word': '私',
  dialect: '',
  laughter: '',
  emoji: '',
  phrase: '',
  role: '[…]',
  family: '[…]',
  event: '[…]',
  'only-one': '[…]',
}
