// Finds organisations that somebody belongs to or is cared for by: a name that ends in the word for what it is (Clinic, School,
// Ltd), the same written small after "at", and whatever follows "I work for".
import { cue } from '../../lexicon/index.ts'
import type { Found, Role } from '../span.ts'
import type { Word } from '../tokens.ts'
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
import { heads, legalForms, namedAfter, raised, smallHeads, working } from './words.ts'

// Every rule below waits for one of these words, or for an "and" two words on.
const organisationCue = cue(() => [
  ...heads.keys(),
  ...namedAfter,
  ...[kindsOfWork, kinds, working, joining, belonging].flatMap((list) => list.split('|')),
  ...['st', 'saint', 'called', 'named'],
])
const andCue = cue(() => ['and'])
const mayBegin = (words: readonly Word[], index: number): boolean => {
  const { cues, key } = words[index] as Word
  // l'hôpital, d'association
  return (cues & organisationCue) !== 0 || key.charCodeAt(1) === 39 || ((words[index + 2]?.cues ?? 0) & andCue) !== 0
}

export function organisationsIn(text: string, words: readonly Word[]): Found[] {
  const found: Found[] = bareIn(text, words)
  for (let index = 0; index < words.length; index += 1) {
    if (!mayBegin(words, index)) continue
    const word = words[index] as Word
    if (heads.has(word.key)) {
      const span = raised(word)
        ? raisedName(text, words, index)
        : smallHeads.has(word.key)
          ? smallName(text, words, index)
          : legalForms.has(word.key)
            ? smallFirm(text, words, index)
            : undefined
      if (span)
        found.push({
          ...span,
          kind: 'organisation',
          ...(heads.get(word.key) ? { role: heads.get(word.key) as Role } : {}),
        })
    }
    for (const [span, role] of [
      [smallThenName(text, words, index), heads.get(word.key)],
      [saintsOwn(text, words, index), undefined],
      [workplaceOf(text, words, index), 'work'],
      [withoutArticle(text, words, index), heads.get(word.key)],
      [smallSaint(text, words, index), undefined],
      [besideKind(text, words, index), heads.get(word.key)],
    ] as const)
      if (span) found.push({ ...span, kind: 'organisation', ...(role ? { role } : {}) })
    const called = calledAfter(text, words, index)
    if (called) found.push({ ...called, kind: 'organisation', role: 'care' })
    const firm = firmOfNames(text, words, index)
    if (firm) found.push({ ...firm, kind: 'organisation', role: 'work' })
    const employer = employerAfter(text, words, index)
    if (employer) found.push({ ...employer, kind: 'organisation', role: 'work' })
  }
  return found
}
