// Organisations by what is said of them: "I work at", "is called", three surnames in a row.

import { shops } from '../../lexicon/kept.ts'
import { known, name, ordinary } from '../../lexicon/known.ts'
import { unheard } from '../names/prior.ts'
import { oneOf } from '../one-of.ts'
import type { Word } from '../tokens.ts'
import { isIn } from '../words-around.ts'
import { gapOf, heads, joinsOn, raised, working } from './words.ts'

export const joining = 'joined|join|attend|attended|attending'
export const belonging =
  'started|starting|temping|bouncer|barista|cashier|checkout|kitchens|list|client|patient|inpatient|outpatient|resident|trainee|apprentice|shifts|student|placement|bed|weeks|months|shelves|nurse|porter|teacher|cleaner|cook|teller|pupil|member'

export function employerAfter(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const joined = oneOf(joining, words[index]?.key ?? '')
  // "the waiting list at Talk Forward", "eleven weeks at": only with "at" does something else than work name a body.
  const belongs = oneOf(belonging, words[index]?.key ?? '')
  if (belongs && words[index + 1]?.key !== 'at') return undefined
  // "the boot from", not a boot that was bought.
  if (oneOf('boot|sack', words[index]?.key ?? '') && words[index - 1]?.key !== 'the') return undefined
  const preposition = words[index + 1]
  let first = joined ? index + 1 : index + 2
  if (
    (!oneOf(working, words[index]?.key ?? '') && !joined && !belongs) ||
    !preposition ||
    (!joined && !oneOf('at|for|with|from|to|by|bei|en|chez|in', preposition.key))
  )
    return undefined
  if (oneOf('the|der|dem|den|die|la|el|le|les', words[first]?.key ?? '')) first += 1
  const head = words[first]
  // "i stack shelves at sainsburys": small, but no word that a dictionary has.
  if (
    head &&
    !raised(head) &&
    words[first - 1]?.key === 'at' &&
    head.key.length > 3 &&
    !head.suffix &&
    (shops.has(head.key) || (!(head.bits & (ordinary | known.kept)) && unheard(head.key))) &&
    gapOf(text, words[first - 1] as Word, head) === ' '
  )
    return { start: head.start, end: head.end }
  if (!head || !raised(head) || head.text === 'I' || head.opens || gapOf(text, words[first - 1] as Word, head) !== ' ')
    return undefined
  // "discharged from Hospital", "admitted to ER": a kind of place, or somebody, not a name.
  const single = !raised(words[first + 1]) || gapOf(text, head, words[first + 1] as Word) !== ' '
  const asPatient = /^(?:stud|enrol|grad|disch|admit|trans)/.test(words[index]?.key ?? '')
  if (
    single &&
    (isIn(head, heads) || (asPatient && head.bits & (head.casing === 'upper' ? known.kept : known.kept | ordinary)))
  )
    return undefined
  if (preposition.key === 'in' && !isIn(words[first + 1], heads)) return undefined
  if (
    oneOf(
      'a|me|us|them|my|dr|mr|mrs|ms|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|january|february|march|april|june|july|august|september|october|november|december|english',
      head.key,
    )
  )
    return undefined
  let last = first
  while (
    last - first < 6 &&
    words[last + 1] &&
    raised(words[last + 1]) &&
    joinsOn(gapOf(text, words[last] as Word, words[last + 1] as Word)) &&
    !words[last + 1]?.opens
  )
    last += 1
  if (
    /^and$/.test(words[last + 1]?.key ?? '') &&
    raised(words[last + 2]) &&
    words[last + 2]?.text !== 'I' &&
    / and $/.test(text.slice((words[last] as Word).end, words[last + 2]?.start)) &&
    last > first
  )
    last += 2
  if (joined && last === first) return undefined
  return { start: head.start, end: (words[last] as Word).end }
}

/** Marshall, Hernandez and Simpson: three names in a row, of which two are no first names. */
export function firmOfNames(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const [one, two, joint, three] = [words[index], words[index + 1], words[index + 2], words[index + 3]]
  if (
    !one ||
    !two ||
    !three ||
    joint?.key !== 'and' ||
    gapOf(text, one, two) !== ', ' ||
    text.slice(two.end, three.start) !== ' and '
  )
    return undefined
  const named = [one, two, three]
  if (
    !named.every(
      (word) => raised(word) && word.text.length > 2 && ((word.bits & ordinary) === 0 || (word.bits & name) !== 0),
    )
  )
    return undefined
  return named.every((word) => (word.bits & known.last) !== 0) ||
    named.filter((word) => (word.bits & known.first) === 0).length >= 2
    ? { start: one.start, end: three.end }
    : undefined
}

/** My day centre is called The Willows. */
export function calledAfter(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  if (!oneOf('called|named', words[index]?.key ?? '')) return undefined
  if (![1, 2, 3].some((back) => isIn(words[index - back], heads) && !raised(words[index - back]))) return undefined
  const first = words[index + 1]
  if (!first || !raised(first) || gapOf(text, words[index] as Word, first) !== ' ') return undefined
  let last = index + 1
  while (last - index < 6) {
    // "Loud and Unclear"
    const over = oneOf('and|of|the|in|to|for|on', words[last + 1]?.key ?? '') ? 2 : 1
    const next = words[last + over]
    if (!next || !raised(next) || next.opens || next.text === 'I') break
    if (
      !joinsOn(gapOf(text, words[last + over - 1] as Word, next)) ||
      (over > 1 && gapOf(text, words[last] as Word, words[last + 1] as Word) !== ' ')
    )
      break
    last += over
  }
  return { start: first.start, end: (words[last] as Word).end }
}

const owners = 'my|our|his|her|their|the|local|a'
/** "My support group, Voices in the Valley, meets": what stands between commas after a kind of body is its name. */
export function besideKind(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const kind = words[index] as Word
  const first = words[index + 1]
  if (raised(kind) || !oneOf(kinds, kind.key) || !first || !raised(first) || gapOf(text, kind, first) !== ', ')
    return undefined
  if (![1, 2, 3].some((back) => oneOf(owners, words[index - back]?.key ?? ''))) return undefined
  let last = index + 1
  for (let at = index + 2; at - index < 8; at += 1) {
    const word = words[at]
    if (!word || gapOf(text, words[at - 1] as Word, word) !== ' ') break
    if (raised(word)) last = at
    else if (!oneOf('in|of|the|and|for|on|at|to|de|la', word.key)) break
  }
  return first.text === 'I' ||
    !/^(?:,|[.!?]?$|\.\s)/.test(text.slice((words[last] as Word).end, (words[last] as Word).end + 2))
    ? undefined
    : { start: first.start, end: (words[last] as Word).end }
}
export const kinds =
  'shed|cafe|café|bakery|restaurant|pub|bookshop|salon|band|kitchen|garden|farm|allotment|drop-in|helpline|hub|studio|nursery|library|museum|network|forum|server|circle|collective|class|supermarket|factory|foodbank|pantry|group|hospital|clinic|hospice|ward|school|college|university|church|mosque|temple|parish|club|clubhouse|team|centre|center|company|firm|employer|hostel|shelter|charity|project|choir|gym|practice|surgery|workplace|agency|unit|service'
