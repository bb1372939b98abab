// Names with capitals that end in the word for what they are: Midori Clinic, University of Leeds, Hollins and Sons Ltd.
import { isMedicine } from '../../lexicon/kept.ts'
import { known } from '../../lexicon/known.ts'
import { oneOf } from '../one-of.ts'
import type { Word } from '../tokens.ts'
import { articles, isIn, taking, titles } from '../words-around.ts'
import { connectors, gapOf, generic, heads, joinsOn, namedAfter, raised, surelyHead } from './words.ts'

const onlyOpens =
  'ring|phone|email|text|contact|rewatching|rewatched|watching|reading|finished|finishing|started|starting|joined|leaving|visiting|emailed|phoned|between|before|during|without|with|within|told|tell|met|rang|called|call|saw|see|thank|thanks|back|bless|hate|miss|need|want|like|skip|skipped|missed|hello|bye|about|than|through|outside|inside|near|behind|beyond|no|more|less|another|first|next|last|this|that|these|those|what|why|how|who|where|is|was|are|do|did|does|can|could|will|would|should|may|might|must|have|has|had|got|get|been|being|became|hi|ugh|oh|yay|then|off|left|took|take|feels|felt|bloody|bye|goodbye|even|only|just|then|now|so|but|and|also|still|maybe|perhaps|sometimes|today|yesterday|every|some|most|all|no|not|yes|ok|okay|well|because|when|if|while|after|before|since|until'

// "Clozapine Clinic", "Depot Clinic", "Recovery Star": what every town's services are called says nothing of whose they are.
const kindsOfClinic = new Set(
  'cessation reduction nutrition physio phlebotomy continence respite depot bloods blood methadone lithium warfarin hiv asthma diabetes diabetic fracture menopause antenatal postnatal smoking sleep gender fertility hearing voices eye ear skin foot leg falls flu vaccine vaccination injection medication meds medicines bipolar adhd autism wellbeing anger star plan coping skills recovery wobble monday tuesday wednesday thursday friday saturday sunday weekend morning afternoon evening'.split(
    ' ',
  ),
)
const ofCare = (word: Word, head: Word): boolean =>
  !(head.key === 'club' && word.key.endsWith('day')) &&
  (kindsOfClinic.has(word.key) || (head.key === 'mission' && (word.bits & known.kept) !== 0) || isMedicine(word.key)) &&
  oneOf(
    'mission|clinic|clinics|group|team|service|services|unit|college|surgery|ward|club|centre|center|session',
    head.key,
  )

export function raisedName(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const head = words[index] as Word
  let first = index
  let own = 0
  while (first > 0 && index - first < 7) {
    const word = words[first - 1] as Word
    const gap = gapOf(text, word, words[first] as Word)
    // "Crisis Team, Home Treatment Team": a list of bodies is not one body.
    if (!joinsOn(gap) || (gap === ', ' && isIn(word, heads))) break
    const connects = connectors.has(word.key) && word.casing === 'lower'
    if (!raised(word) && !connects) break
    if (
      connects &&
      (!raised(words[first - 2]) ||
        (namedAfter.has(head.key) && word.key.length < 4 && oneOf('de|la|du|des|del|der', word.key)))
    )
      break
    if (
      raised(word) &&
      word.opens &&
      (isIn(word, articles) ||
        oneOf('at|in|from|to|on|under|with|for|near|by|after|before|our|we|i|go|went|left|love|hi|dear', word.key))
    )
      break
    // "Even Security": an everyday word that only opens the sentence.
    if (raised(word) && word.opens && oneOf(onlyOpens, word.key)) break
    // "How To Leave The House": an article right before is a heading's.
    if (first === index && raised(word) && !word.opens && oneOf('the|a|an|my|our|your', word.key)) break
    // "MARCUS IF YOU READ THIS COME HOME"
    if (
      word.casing === 'upper' &&
      head.casing === 'upper' &&
      word.key.length < 6 &&
      word.bits & known.frequent &&
      !isIn(word, generic)
    )
      break
    if (raised(word) && (word.text === 'I' || isIn(word, titles))) break
    first -= 1
    if (raised(word) && !isIn(word, generic) && !connectors.has(word.key) && !ofCare(word, head)) own += 1
  }
  while (first < index && connectors.has(words[first]?.key ?? '') && words[first]?.casing === 'lower') first += 1
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
    while (oneOf('de|du|des|del|la|le|les|l|el|am|an|der', words[next]?.key ?? '') && next - index < 4) next += 1
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
    isIn(words[last + 1], heads) &&
    raised(words[last + 1]) &&
    joinsOn(gapOf(text, words[last] as Word, words[last + 1] as Word))
  )
    last += 1
  // World Mental Health Day, the Mental Health Act: a day and a law, not a place.
  if (oneOf('day|week|month|act|awareness', words[last + 1]?.key ?? '') && raised(words[last + 1])) return undefined
  // "Recovery Rovers": what only sides call themselves.
  if (own === 0 && !(first < index && oneOf('rovers|wanderers|athletic|harriers', head.key))) return undefined
  // "I finished The Midnight Library": a title of something.
  if (words[first]?.text === 'The' && isIn(words[first - 1], taking)) return undefined
  const digits = /(?:^|[ >\n])(\d{1,3} )$/.exec(text.slice(0, (words[first] as Word).start).slice(-6))?.[1] ?? ''
  const start = (words[first] as Word).start - (surelyHead.has(head.key) ? digits.length : 0)
  if (
    (head.opens && last === index && text.charAt(head.start - 1) !== '\n') ||
    (!surelyHead.has(head.key) && first === index && last === index)
  )
    return undefined
  return { start, end: (words[last] as Word).end }
}
