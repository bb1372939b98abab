// Finds organisations that somebody belongs to or is cared for by: a name that ends in the word for what it is (Clinic, School,
// Ltd), the same written small after "at", and whatever follows "I work for".
import { known, name, ordinary } from '../lexicon/known.ts'
import type { Found, Role } from './span.ts'
import type { Word } from './tokens.ts'
import { articles, titles } from './words-around.ts'

const heads = new Map<string, Role | undefined>()
const headed = (role: Role | undefined, words: string): void => {
  for (const word of words.trim().split(/\s+/)) heads.set(word, role)
}
headed(
  'care',
  `hospital hospitals clinic clinics hospice infirmary surgery ward unit service practice sanatorium rehab centre center health healthcare medical trust therapy counseling counselling
  pharmacy klinik klinikum krankenhaus praxis tagesklinik clinica hopital clinique care`,
)
headed(
  'school',
  'university college school academy institute polytechnic kindergarten universitat hochschule schule gymnasium universidad colegio instituto escuela universite lycee ecole',
)
headed(
  'work',
  `inc incorporated ltd limited llc llp corp corporation co company gmbh plc holdings industries technologies technology partners associates solutions systems services
  consulting consultancy agency bank insurance software media labs capital group enterprises logistics motors airlines airways electronics supermarket bakery cafe diner restaurant bar hotel sons council facilities catering cleaning security research data ratings resources analytics networks digital global international ventures energy financial foods stores brands markets lines transit unlimited motors pictures records`,
)
headed(
  'group',
  `house club clubhouse church foundation association society team fc united project charity temple mosque synagogue chapel parish cathedral fellowship home lodge hostel shelter library theatre
  theater museum gym prison orchestra choir band league alliance network collective community centre collective hall studio studios farm garden gardens press times tribune verein kirche iglesia eglise`,
)
const surelyHead = new Set(
  'inc incorporated ltd llc corp corporation gmbh plc hospital university clinic college academy infirmary hospice klinik klinikum'.split(
    ' ',
  ),
)
const smallHeads = new Set(
  'ward hospital clinic university college school academy hospice infirmary surgery clubhouse church klinik'.split(' '),
)

const namedAfter = new Set(
  'klinikum klinik krankenhaus universitat hochschule gymnasium schule hospital clinica hopital clinique universidad colegio instituto escuela universite lycee ecole iglesia eglise'.split(
    ' ',
  ),
)

const legalForms = new Set('inc ltd llc gmbh plc corp'.split(' '))

const generic = new Set(
  `high middle elementary primary secondary grammar public private boarding nursery summer night sunday law medical med art grad graduate business day mental health community general local emergency crisis
  care psychiatric state city county national international old new another big small first last next same other inpatient outpatient residential recovery rehab treatment support peer family group
  head wellness walk-in sleep pain eating disorder women's men's youth child children's adult acute intensive urgent care teaching training american british english french german japanese and of the for
  social child protective world crisis drop-in senior junior detox drug alcohol behavioral behavioural nursing`.split(
    /\s+/,
  ),
)
const connectors = new Set(['of', 'and', 'for', 'the', 'de', 'la', 'du', 'des', 'del', 'der'])
const placing = new Set(
  'at on from to in of near into left leave attend attended attending joined join visit visited run runs bei an'.split(
    ' ',
  ),
)
const working =
  /^(?:work|works|worked|working|job|employed|hired|fired|intern|interned|volunteer|volunteered|volunteering|position|shift|interview|study|studied|studying|studies|enrolled|graduated|discharged|admitted|transferred|arbeite|arbeitet|trabajo|travaille)$/

const gapOf = (text: string, left: Word, right: Word): string => text.slice(left.end, right.start)
const joinsOn = (gap: string): boolean => /^(?:[ \t]|['’]s |\n|-| & |, |\. ?)$/.test(gap)
const raised = (word: Word | undefined): boolean => word !== undefined && word.casing !== 'lower'

export function organisationsIn(text: string, words: readonly Word[]): Found[] {
  const found: Found[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]
    if (!word) continue
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
    const called = calledAfter(text, words, index)
    if (called) found.push({ ...called, kind: 'organisation', role: 'care' })
    const firm = firmOfNames(text, words, index)
    if (firm) found.push({ ...firm, kind: 'organisation', role: 'work' })
    const employer = employerAfter(text, words, index)
    if (employer) found.push({ ...employer, kind: 'organisation', role: 'work' })
  }
  return found
}

function raisedName(text: string, words: readonly Word[], index: number): { start: number; end: number } | undefined {
  const head = words[index] as Word
  let first = index
  let own = 0
  while (first > 0 && index - first < 7) {
    const word = words[first - 1] as Word
    const gap = gapOf(text, word, words[first] as Word)
    if (!joinsOn(gap)) break
    const connects = connectors.has(word.key) && word.casing === 'lower'
    if (!raised(word) && !connects) break
    if (connects && !raised(words[first - 2])) break
    if (
      raised(word) &&
      word.opens &&
      (articles.has(word.key) || /^(?:at|in|from|to|our|we|i|go|went|left|love|hi|dear)$/.test(word.key))
    )
      break
    if (raised(word) && (word.text === 'I' || titles.has(word.key))) break
    first -= 1
    if (raised(word) && !generic.has(word.key) && !connectors.has(word.key)) own += 1
  }
  let last = index
  // University of Leeds, Hospital of the Holy Cross
  let at = index + 1
  while (
    words[at] &&
    connectors.has(words[at]?.key ?? '') &&
    at - index < 3 &&
    gapOf(text, words[at - 1] as Word, words[at] as Word) === ' '
  )
    at += 1
  if (
    at > index + 1 &&
    words[index + 1]?.key === 'of' &&
    raised(words[at]) &&
    gapOf(text, words[at - 1] as Word, words[at] as Word) === ' '
  ) {
    last = at
    while (
      raised(words[last + 1]) &&
      gapOf(text, words[last] as Word, words[last + 1] as Word) === ' ' &&
      last - index < 6
    )
      last += 1
    own += 1
  }
  // Klinikum Rosenheim, Hospital de la Luz, Lycée Voltaire: in other languages the name comes after.
  if (own === 0 && namedAfter.has(head.key)) {
    let next = index + 1
    while (/^(?:de|du|des|del|la|le|les|l|el|am|an|der)$/.test(words[next]?.key ?? '') && next - index < 4) next += 1
    while (
      raised(words[next]) &&
      next - index < 7 &&
      /^[ -]$/.test(gapOf(text, words[next - 1] as Word, words[next] as Word))
    ) {
      last = next
      own += 1
      next += 1
    }
  }
  while (
    heads.has(words[last + 1]?.key ?? '') &&
    raised(words[last + 1]) &&
    joinsOn(gapOf(text, words[last] as Word, words[last + 1] as Word))
  )
    last += 1
  // World Mental Health Day, the Mental Health Act: a day and a law, not a place.
  if (/^(?:day|week|month|act|awareness)$/.test(words[last + 1]?.key ?? '') && raised(words[last + 1])) return undefined
  if (own === 0) return undefined
  const digits = /(?:^|[ >\n])(\d{1,3} )$/.exec(text.slice(0, (words[first] as Word).start).slice(-6))?.[1] ?? ''
  const start = (words[first] as Word).start - (surelyHead.has(head.key) ? digits.length : 0)
  if (
    (head.opens && last === index && text.charAt(head.start - 1) !== '\n') ||
    (!surelyHead.has(head.key) && first === index)
  )
    return undefined
  return { start, end: (words[last] as Word).end }
}

/** stillwater supercomputing inc: legal forms written small make a name of the words before them on the line. */
function smallFirm(text: string, words: readonly Word[], index: number): { start: number; end: number } | undefined {
  let first = index
  while (first > 0 && index - first < 3) {
    const before = words[first - 1] as Word
    if (
      gapOf(text, before, words[first] as Word) !== ' ' ||
      before.suffix ||
      /^(?:the|a|an|my|at|for|from|in|of|to|and|with|by|is|was|about|i|we|you)$/.test(before.key)
    )
      break
    first -= 1
  }
  return first === index ? undefined : { start: (words[first] as Word).start, end: (words[index] as Word).end }
}

function smallName(text: string, words: readonly Word[], index: number): { start: number; end: number } | undefined {
  for (let length = 1; length <= 3; length += 1) {
    const first = index - length
    const lead = words[first - 1]
    const part = words[first]
    if (!part || articles.has(part.key) || part.suffix) return undefined
    if (gapOf(text, part, words[first + 1] as Word) !== ' ') return undefined
    if (!lead || !placing.has(lead.key) || gapOf(text, lead, part) !== ' ') continue
    const parts = words.slice(first, index)
    const own =
      /^(?:st|saint)$/.test(part.key) ||
      parts.some(
        (one) =>
          !generic.has(one.key) &&
          ((one.bits & (name | known.place)) !== 0 ? !(one.bits & known.frequent) : one.bits === 0),
      )
    if (
      own &&
      parts.every(
        (one) =>
          !(one.bits & known.frequent) ||
          generic.has(one.key) ||
          one.bits & known.place ||
          /^(?:saint|st|king|queen|royal|north|south|east|west|green|hill|park|house)$/.test(one.key),
      )
    ) {
      return { start: part.start, end: (words[index] as Word).end }
    }
    return undefined
  }
  return undefined
}

function employerAfter(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const joined = /^(?:joined|join|attend|attended|attending)$/.test(words[index]?.key ?? '')
  const preposition = words[index + 1]
  let first = joined ? index + 1 : index + 2
  if (
    (!working.test(words[index]?.key ?? '') && !joined) ||
    !preposition ||
    (!joined && !/^(?:at|for|with|from|to|by|bei|en|chez|in)$/.test(preposition.key))
  )
    return undefined
  if (words[first]?.key === 'the') first += 1
  const head = words[first]
  if (!head || !raised(head) || head.text === 'I' || head.opens || gapOf(text, words[first - 1] as Word, head) !== ' ')
    return undefined
  // "discharged from Hospital", "admitted to ER": a kind of place, or somebody, not a name.
  const single = !raised(words[first + 1]) || gapOf(text, head, words[first + 1] as Word) !== ' '
  const asPatient = /^(?:stud|enrol|grad|disch|admit|trans)/.test(words[index]?.key ?? '')
  if (
    single &&
    (heads.has(head.key) || (asPatient && head.bits & (head.casing === 'upper' ? known.kept : known.kept | ordinary)))
  )
    return undefined
  if (preposition.key === 'in' && !heads.has(words[first + 1]?.key ?? '')) return undefined
  if (
    /^(?:a|my|dr|mr|mrs|ms|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|easter|january|february|march|april|june|july|august|september|october|november|december|english)$/.test(
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
    / and $/.test(text.slice((words[last] as Word).end, words[last + 2]?.start)) &&
    last > first
  )
    last += 2
  if (joined && last === first) return undefined
  return { start: head.start, end: (words[last] as Word).end }
}

/** Marshall, Hernandez and Simpson: three names in a row, of which two are no first names. */
function firmOfNames(text: string, words: readonly Word[], index: number): { start: number; end: number } | undefined {
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
function calledAfter(text: string, words: readonly Word[], index: number): { start: number; end: number } | undefined {
  if (!/^(?:called|named)$/.test(words[index]?.key ?? '')) return undefined
  if (![1, 2, 3].some((back) => heads.has(words[index - back]?.key ?? '') && !raised(words[index - back])))
    return undefined
  const first = words[index + 1]
  if (!first || !raised(first) || gapOf(text, words[index] as Word, first) !== ' ') return undefined
  let last = index + 1
  while (
    raised(words[last + 1]) &&
    last - index < 6 &&
    joinsOn(gapOf(text, words[last] as Word, words[last + 1] as Word)) &&
    !words[last + 1]?.opens
  )
    last += 1
  return { start: first.start, end: (words[last] as Word).end }
}
