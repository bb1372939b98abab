// Finds organisations that somebody belongs to or is cared for by: a name that ends in the word for what it is (Clinic, School,
// Ltd), the same written small after "at", and whatever follows "I work for".
import { cue } from '../../lexicon/index.ts'
import type { Style } from '../names/styles.ts'
import type { Found, Role } from '../span.ts'
import type { Word } from '../tokens.ts'
import { isIn } from '../words-around.ts'
import { abroadIn } from './abroad.ts'
import { bareIn } from './bare.ts'
import { raisedName } from './raised.ts'
import { belonging, besideKind, calledAfter, employerAfter, firmOfNames, joining, kinds } from './said.ts'
import {
  kindsOfWork,
  saintsOwn,
  smallFirm,
  smallName,
  smallSaint,
  smallThenName,
  withoutArticle,
  workplaceOf,
} from './small.ts'
import { heads, legalForms, namedAfter, raised, roleOf, smallHeads, working } from './words.ts'

// Every rule below waits for the word for a body, for one of these, or for an "and" two words on.
const organisationCue = cue(() => [
  ...namedAfter,
  ...[kindsOfWork, kinds, working, joining, belonging].flatMap((list) => list.split('|')),
  ...['st', 'saint', 'called', 'named'],
])
const andCue = cue(() => ['and'])
const mayBegin = (words: readonly Word[], index: number): boolean => {
  const word = words[index] as Word
  // l'hôpital, d'association
  return (
    (word.cues & organisationCue) !== 0 ||
    isIn(word, heads) ||
    word.key.charCodeAt(1) === 39 ||
    ((words[index + 2]?.cues ?? 0) & andCue) !== 0
  )
}

type Span = { readonly start: number; readonly end: number }

export function organisationsIn(text: string, words: readonly Word[], styles: readonly Style[]): Found[] {
  const found: Found[] = [...bareIn(text, words, styles), ...abroadIn(text)]
  const add = (span: Span | undefined, role?: Role): void => {
    if (span) found.push({ ...span, kind: 'organisation', ...(role ? { role } : {}) })
  }
  for (let index = 0; index < words.length; index += 1) {
    if (!mayBegin(words, index)) continue
    const word = words[index] as Word
    const isHead = isIn(word, heads)
    const role = isHead ? roleOf(word) : undefined
    if (isHead) {
      if (raised(word)) add(raisedName(text, words, index), role)
      else if (smallHeads.has(word.key)) add(smallName(text, words, index), role)
      else if (legalForms.has(word.key)) add(smallFirm(text, words, index), role)
    }
    add(smallThenName(text, words, index), role)
    add(saintsOwn(text, words, index))
    add(workplaceOf(text, words, index), 'work')
    add(withoutArticle(text, words, index), role)
    add(smallSaint(text, words, index))
    add(besideKind(text, words, index), role)
    add(calledAfter(text, words, index), 'care')
    add(firmOfNames(text, words, index), 'work')
    add(employerAfter(text, words, index), 'work')
  }
  return found
}
