// The same names written small: "at riverside clinic", "stillwater supercomputing inc".
import { known, name, ordinary } from '../../lexicon/known.ts'
import { oneOf } from '../one-of.ts'
import type { Word } from '../tokens.ts'
import { articles, isIn } from '../words-around.ts'
import { gapOf, generic, namedAfter, placing, raised, working } from './words.ts'

/** stillwater supercomputing inc: legal forms written small make a name of the words before them on the line. */
export function smallFirm(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  let first = index
  while (first > 0 && index - first < 3) {
    const before = words[first - 1] as Word
    if (
      gapOf(text, before, words[first] as Word) !== ' ' ||
      before.suffix ||
      oneOf('the|a|an|my|at|for|from|in|of|to|and|with|by|is|was|about|i|we|you', before.key)
    )
      break
    first -= 1
  }
  return first === index ? undefined : { start: (words[first] as Word).start, end: (words[index] as Word).end }
}

const kindsOfWard =
  'locked|maternity|surgical|isolation|cancer|stroke|psych|psychiatric|secure|forensic|geriatric|recovery|oncology|pediatric|paediatric|cardiac|mixed|female|male|crowded|noisy|closed|acute|eating|hospital|post-natal|postnatal|assessment|admission|admissions|rehabilitation|burns|fever|children'
// In English a thing that can be counted stands without an article only if it is a name: "to hazel tree centre".
const counted =
  'centre|center|clinic|hostel|surgery|lodge|academy|hospice|primary|infants|juniors|nursery|clubhouse|hub|priory|library|gym|cafe|project|shelter|church|college|university|hospital|council|police|constabulary|trust'
// What firms and sides call themselves after their name; without a capital only after a word that says who works or plays there.
const firms =
  'bakery|logistics|freight|wholesale|wholesalers|security|solicitors|plumbing|roofing|builders|haulage|couriers|catering|cleaning|cleaners|electrical|electronics|foods|textiles|plastics|engineering|construction|scaffolding|landscapes|landscaping|interiors|kitchens|furniture|motors|autos|taxis|cabs|coaches|travel|opticians|dental|vets|kennels|stables|barbers|salon|florist|florists|butchers|brewery|distillery|pharmacy|chemists|recruitment|staffing|veterinary|joinery|lettings|tearooms|greengrocers|fishmongers|glazing|tyres|upholstery|foundry|laundrette|launderette|healthcare|homecare|accountants|printers|packaging|recycling|supplies|systems|solutions|technologies|software|rovers|wanderers|athletic|rangers|harriers|juniors|united|albion|colts|vikings'
const unfirm =
  'airport|hospital|event|events|door|home|social|national|retail|local|artisan|vegan|mobile|contract|industrial|commercial|domestic|office|window|oven|road|freight|global|corporate|private|job|food|cyber|night|shop|bank|border|in-store|instore|fresh|french|german|polish|italian|turkish|traditional|civil|mechanical|electrical|chemical|software|general|school|party|wedding|carpet|car|street|house|deep|dry|spring|end|air|space|time|first|cheap|bulk|online|legal|family|criminal|high|ambient|fitted|garden|office|operating|immune|nervous|digestive|support|belief|value|school|housing|solar|ticketing|theme|black|mini|luxury|adult|rapid|veterinary|clinical|nhs|medical'
const unnamed =
  /^(?:the|a|an|my|our|your|his|her|their|this|that|these|those|some|any|no|every|each|another|one|which|what|whose|and|or|of|for|with|to|in|at|on|it|us|me|them|him|you|we|i|he|she|they|when|while|about|if|but|so|go|get|day|drop|walk|open|full|half|way|safe|secure|locked|private|public|regular|proper|free|new|old|different|nearest|nearby|main|big|small|little|real|actual|good|bad|nice|posh|cheap|online|virtual|art|arts|music|drama|law|film|fashion|cookery|cooking|dance|bible|catering|clown|beauty|sports?|leisure|shopping|town|job|call|garden|retail|fitness|yoga|needle|animal|homeless|night|rape|abuse|women's|men's|sexual|std|sti|pain|memory|dental|eye|fertility|gender|weight|vet|vets|internet|pet|hair|climbing|boxing|crossfit|summer|sixth|form|prep|pre|junior|senior|middle|graduate|evening|adult|prison|research|pilot|passion|side|group|science|history|school|house|work|mega|mental|catholic|baptist|methodist|evangelical|anglican|orthodox|pentecostal|mormon|christian|protestant|local|church|cat|city|county|state|central|university|army|military|navy|psych|psychiatric|children's|kids|teaching|base|field|mobile|lovely|another|random|certain|other|same|next|last|first|second|third|two|three|four)$/
/** "go to hazel tree centre", "at new leaf clinic": small words that only a missing article shows to be a name. */
export function withoutArticle(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const head = words[index] as Word
  const loose = oneOf('unit|ward|house|hall|court|farm|gardens|team|high|comp|wing|villa', head.key)
  if (raised(head) || head.suffix) return undefined
  if (oneOf(firms, head.key)) return firmAfter(text, words, index)
  if (oneOf('club|fc|afc|choir|society|team', head.key)) return ofTown(text, words, index)
  if (!(oneOf(counted, head.key) || loose)) return undefined
  for (let length = 1; length <= 3; length += 1) {
    const first = index - length
    const part = words[first]
    const lead = words[first - 1]
    if (!part || raised(part) || part.suffix || gapOf(text, part, words[first + 1] as Word) !== ' ') return undefined
    if (
      unnamed.test(part.key) &&
      !(
        length > 1 &&
        oneOf('new|old|open|little|good|half|way|first|second|safe|garden|church|day|summer|one|two|three', part.key)
      )
    )
      return undefined
    if (isIn(part, generic) && length === 1) return undefined
    if (/(?:ing|ed|ly|al|ic)$/.test(part.key) && length === 1 && part.bits & known.frequent) return undefined
    // "in ashgrove unit", but "in intensive care unit": these kinds stand bare after many a word.
    // "greenfield academy expelled me"
    if (
      length === 1 &&
      part.opens &&
      !(part.bits & (known.frequent | known.common | known.kept)) &&
      (part.bits === 0 || part.bits & (known.place | name)) &&
      oneOf('academy|primary|college|high|surgery|clinic|hospital|hospice|infants|juniors', head.key) &&
      oneOf(
        'expelled|discharged|rang|called|sent|told|said|is|was|has|have|are|were|lost|cancelled|refused|let|gave|never|dont|wont|keeps|rejected|excluded|phoned',
        words[index + 1]?.key ?? '',
      )
    )
      return { start: part.start, end: head.end }
    const housed =
      oneOf('house|lodge|court', head.key) &&
      (part.bits & (known.popular | known.place)) !== 0 &&
      oneOf('at|from|of|to', lead?.key ?? '') &&
      !oneOf(
        'white|green|black|brown|full|open|big|small|new|old|main|coffee|light|art|public|guest|rich|young|long|king|rose|will|may|bill',
        part.key,
      )
    if (loose && part.bits & ordinary && !housed) return undefined
    if (
      lead &&
      (housed ||
        oneOf(
          'at|to|from|in|on|for|near|outside|behind|past|opposite|attend|attended|attending|joined|left|by',
          lead.key,
        )) &&
      !raised(lead) &&
      gapOf(text, lead, part) === ' '
    ) {
      // "in church", "at college": the kinds that stand bare by themselves need two words before them, or a word that no dictionary has.
      const bare = oneOf('council|police|trust|church|college|university|hospital|nursery|primary', head.key)
      if (bare && length === 1 && part.bits & (known.frequent | known.kept)) return undefined
      return { start: part.start, end: head.end }
    }
  }
  return undefined
}

/** "joined brighton table tennis club": what begins with a town and ends in what it is. */
function ofTown(text: string, words: readonly Word[], index: number): { start: number; end: number } | undefined {
  for (let length = 1; length <= 4; length += 1) {
    const part = words[index - length]
    const lead = words[index - length - 1]
    if (!part || raised(part) || part.suffix || gapOf(text, part, words[index - length + 1] as Word) !== ' ')
      return undefined
    if (oneOf('the|a|an|my|our|at|for|from|with|and|of|in|to|i|is|was', part.key)) return undefined
    if (
      part.bits & known.place &&
      !(part.bits & ordinary) &&
      lead &&
      oneOf('at|for|from|with|by|joined|join|joining|to|in|left', lead.key) &&
      gapOf(text, lead, part) === ' '
    )
      return { start: part.start, end: (words[index] as Word).end }
  }
  return undefined
}

/** "nights for halberd security", "the lads from redbridge rovers" */
function firmAfter(text: string, words: readonly Word[], index: number): { start: number; end: number } | undefined {
  for (let length = 1; length <= 3; length += 1) {
    const part = words[index - length]
    const lead = words[index - length - 1]
    if (!part || raised(part) || part.suffix || gapOf(text, part, words[index - length + 1] as Word) !== ' ')
      return undefined
    const works = oneOf(working, words[index - length - 2]?.key ?? '')
    if (
      unnamed.test(part.key) ||
      oneOf(unfirm, part.key) ||
      part.bits & known.kept ||
      (part.bits & known.frequent && !works)
    )
      return undefined
    if (
      lead &&
      oneOf('at|for|from|with|by|joined|to|called', lead.key) &&
      !raised(lead) &&
      gapOf(text, lead, part) === ' ' &&
      !/(?:ing|ed|ly)$/.test(part.key)
    )
      return { start: part.start, end: (words[index] as Word).end }
  }
  return undefined
}

/** "three weeks at st aidans": a saint written small, after a word that says where. */
export function smallSaint(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const saint = words[index] as Word
  const next = words[index + 1]
  if (!oneOf('st|saint|sint|sankt', saint.key) || raised(saint) || !next || raised(next) || next.key.length < 3)
    return undefined
  if (!/^\.? $/.test(gapOf(text, saint, next)) || (next.bits & known.frequent && !(next.bits & name))) return undefined
  if (!oneOf('at|in|from|to|near|of|on|outside|behind|called|attend|attended|joined|left', words[index - 1]?.key ?? ''))
    return undefined
  const after = words[index + 2]
  const more = after && !raised(after) && oneOf(counted, after.key) && /^(?:['’]s)? $/.test(gapOf(text, next, after))
  return { start: saint.start, end: more ? after.end : next.end }
}

export function smallName(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  for (let length = 1; length <= 3; length += 1) {
    const first = index - length
    const lead = words[first - 1]
    const part = words[first]
    if (!part || isIn(part, articles) || part.suffix || oneOf('for|and|with|on|into|or|but|then', part.key))
      return undefined
    if (gapOf(text, part, words[first + 1] as Word) !== ' ') return undefined
    if (!lead || !placing.has(lead.key) || gapOf(text, lead, part) !== ' ') continue
    const parts = words.slice(first, index)
    const own =
      oneOf('st|saint', part.key) ||
      parts.some(
        (one) =>
          !isIn(one, generic) &&
          ((words[index]?.key === 'ward' && !oneOf(kindsOfWard, one.key) && !(one.bits & known.frequent)) ||
            ((one.bits & (name | known.place)) !== 0 ? !(one.bits & known.frequent) : one.bits === 0)),
      )
    if (
      own &&
      parts.every(
        (one) =>
          !(one.bits & known.frequent) ||
          isIn(one, generic) ||
          one.bits & known.place ||
          oneOf('saint|st|king|queen|royal|north|south|east|west|green|hill|park|house', one.key),
      )
    ) {
      const hall =
        oneOf('hall|hospital|school|centre|center|house', words[index + 1]?.key ?? '') &&
        gapOf(text, words[index] as Word, words[index + 1] as Word) === ' '
      return { start: part.start, end: (words[hall ? index + 1 : index] as Word).end }
    }
    return undefined
  }
  return undefined
}

const ofWord = 'de|du|des|del|d|la|le|las|los|les|l|am|an|der|zum|zur'
const elided = /^[ld]['’](?=\p{L}{4})/u
/** A kind of place that other languages write small before its name: "l'hôpital Sainte-Anne", "la asociación Nuevo Amanecer". */
export function smallThenName(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const word = words[index] as Word
  const bare = word.key.length > 5 && "'’".includes(word.key.charAt(1)) ? word.key.replace(elided, '') : word.key
  // "hospital" alone is English as well: there the small word between must come.
  if (!namedAfter.has(bare) || raised(word)) return undefined
  let next = index + 1
  while (oneOf(ofWord, words[next]?.key ?? '') && !raised(words[next]) && next - index < 3) next += 1
  if (next === index + 1 && oneOf('hospital|college|association', word.key) && !isForeign(words, index))
    return undefined
  let last = index
  for (let at = next; raised(words[at]) && at - index < 7; at += 1) {
    const gap = gapOf(text, words[at - 1] as Word, words[at] as Word)
    const joins = at === next ? /^(?: |['’]| [ld]['’])$/.test(gap) : /^(?:[ -]| & )$/.test(gap)
    const one = words[at] as Word
    if (!joins || one.bits & known.kept || one.text === 'I') break
    last = at
  }
  return last === index
    ? undefined
    : { start: word.start + (word.key.length - bare.length), end: (words[last] as Word).end }
}

const isForeign = (words: readonly Word[], index: number): boolean =>
  oneOf('el|la|un|al|del|mi|una|en|le|l|du|au|une|mon|notre|nuestro', words[index - 1]?.key ?? '')

export const kindsOfWork = 'warehouse|factory|depot|plant|shipyard|refinery|supermarket|branch'
/** "at the Amazon warehouse": a place of work of which somebody says whose it is, even if everybody knows the name. */
export function workplaceOf(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const word = words[index] as Word
  if (!oneOf(kindsOfWork, word.key) || raised(word)) return undefined
  let first = index
  while (first > 0 && index - first < 4) {
    const before = words[first - 1] as Word
    if (!raised(before) || before.opens || before.text === 'I' || gapOf(text, before, words[first] as Word) !== ' ')
      break
    first -= 1
  }
  return first === index ? undefined : { start: (words[first] as Word).start, end: (words[index - 1] as Word).end }
}

/** "St. Jude's": a saint who owns something is a hospital, a school or a church. */
export function saintsOwn(
  text: string,
  words: readonly Word[],
  index: number,
): { start: number; end: number } | undefined {
  const saint = words[index] as Word
  const next = words[index + 1]
  if (!oneOf('st|saint', saint.key) || !raised(saint) || !next || !raised(next) || next.suffix !== 's') return undefined
  if (oneOf('wort|day', words[index + 2]?.key ?? '') || !/^\.? $/.test(gapOf(text, saint, next))) return undefined
  return { start: saint.start, end: next.end + 2 }
}
