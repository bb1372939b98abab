// Finds people and places among words of Latin letters. Each capitalised (or, more carefully, lower-case) word gets points from
// what the lexicon knows of it and from the words around it; names of several words are then put together. Every rule is one
// line with its points, so that a wrong find can be explained and mended.
import { name, ordinary } from '../../lexicon/known.ts'
import type { Found } from '../span.ts'
import type { Word } from '../tokens.ts'
import type { LatinTongue } from '../tongue.ts'
import { afterCallings } from './callings.ts'
import { withoutSayings } from './idioms.ts'
import { initialsIn } from './initials.ts'
import { amongPeople, introducedIn } from './introduced.ts'
import { listed } from './listed.ts'
import { pointsOf } from './points.ts'
import type { Style } from './styles.ts'
import { together } from './together.ts'
import { germanWhereaboutsIn, whereaboutsIn } from './whereabouts.ts'

const none: ReadonlySet<string> = new Set()

export function namesIn(
  text: string,
  words: readonly Word[],
  styles: readonly Style[],
  tongue: LatinTongue,
  marks: Uint8Array | undefined,
): Found[] {
  let small: Set<string> | undefined
  let certain: Set<string> | undefined
  for (const word of words)
    if (word.casing === 'lower' && word.bits & name && word.bits & ordinary) small = (small ?? new Set()).add(word.key)
  const points = new Float32Array(words.length)
  for (let index = 0; index < words.length; index += 1) {
    points[index] = pointsOf(text, words, index, styles[index] ?? 'plain', tongue, small ?? none)
    const word = words[index]
    if (word && (points[index] ?? 0) >= 4 && word.casing === 'capital' && !(word.bits & ordinary))
      certain = (certain ?? new Set()).add(word.key)
  }
  withoutSayings(words, points, marks)
  listed(text, words, points, styles)
  return [
    ...together(text, words, points, certain ?? none, styles, tongue),
    ...initialsIn(text, words, styles, points),
    ...introducedIn(text, words, styles, points),
    ...amongPeople(text, words, styles, points),
    ...afterCallings(text, tongue),
    ...(tongue === 'en'
      ? whereaboutsIn(text, words, styles, points)
      : tongue === 'de'
        ? germanWhereaboutsIn(text, words)
        : []),
  ]
}
