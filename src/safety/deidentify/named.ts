// Finds what the writer named: every place where the phrase stands, however cased, wide or accented, as whole words where it is one.
import { fold } from '../fold.ts'
import type { Found } from './span.ts'
import { isDigit, isLetter } from './tokens.ts'

export function phrasesIn(text: string, phrases: readonly string[]): Found[] {
  const wanted = phrases
    .map((phrase) => fold(phrase.trim()).text.replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
  if (wanted.length === 0) return []
  const folded = fold(text)
  const spaced = folded.text.replace(/\s/g, ' ')
  const found: Found[] = []
  for (const phrase of wanted) {
    const first = phrase.charCodeAt(0)
    const last = phrase.charCodeAt(phrase.length - 1)
    for (let at = spaced.indexOf(phrase); at >= 0; at = spaced.indexOf(phrase, at + phrase.length)) {
      const end = at + phrase.length
      // A name inside a longer word is another word; Japanese and the like have no such edges.
      if (wordLike(first) && at > 0 && wordLike(spaced.charCodeAt(at - 1))) continue
      if (wordLike(last) && wordLike(spaced.charCodeAt(end)) && !/^(?:s|'s|’s)\b/.test(spaced.slice(end, end + 3)))
        continue
      found.push({ start: folded.at[at] ?? 0, end: folded.at[end] ?? text.length, kind: 'named' })
    }
  }
  return found
}

const wordLike = (code: number): boolean => isLetter(code) || isDigit(code)
