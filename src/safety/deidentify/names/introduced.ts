// Finds what somebody is called where the words before say that a name comes (long: the ways of saying it are listed one by one):
// "we call him Tiny", "shoutout to Smudge", "my mate Biscuit".
// There a capital is enough, whatever the word means by itself.
import { cue } from '../../lexicon/index.ts'
import { isMedicine } from '../../lexicon/kept.ts'
import { known, name, ordinary } from '../../lexicon/known.ts'
import { oneOf } from '../one-of.ts'
import { heads } from '../organisations/words.ts'
import type { Found } from '../span.ts'
import type { Word } from '../tokens.ts'
import * as around from '../words-around.ts'
import { unheard } from './prior.ts'
import type { Style } from './styles.ts'

const pronouns = 'me|him|her|us|them|myself|himself|herself|themselves|you|yourself|em'
const callers =
  'we|they|everyone|everybody|people|who|whom|all|nurses|staff|kids|patients|i|you|folk|friends|mates|family|that|just|only|always|still|now|affectionately'
const persons =
  'lad|guy|bloke|man|woman|girl|boy|kid|dog|cat|puppy|kitten|horse|rabbit|hamster|parrot|budgie|friend|nurse|someone|somebody|one|person|lady|fella|fellow|patient|peer|roommate|chap|dude|teenager|child|baby|student|volunteer|worker|gentleman|old-timer|regular|member|character|mate|colleague|stranger|healthcare|assistant|doctor|psychiatrist|therapist|counsellor|porter|cleaner|cook|driver|neighbour|neighbor|sister|brother|son|daughter|cousin|goldfish|tortoise|newcomer|bird|support'
const crowd =
  "group|ward|class|choir|church|team|work|unit|rehab|detox|course|gym|shift|meeting|meetings|hostel|upstairs|downstairs|reception|hr|housing|aa|na|school|college|uni|bible|football|bingo|night|day|tuesday|monday|wednesday|thursday|friday|saturday|sunday|tuesdays|mondays|wednesdays|thursdays|fridays|saturdays|sundays|crisis|peer|smoking|kitchen|bed|room|my|our|the|next|across|over|accounts|pharmacy|outreach|server|discord|allotment|art|craft|knitting|book|walking|women's|men's|drop-in|day-centre"
const crowds =
  /^(?:group|ward|class|choir|church|team|work|unit|rehab|detox|course|gym|shift|meeting|meetings|hostel|reception|hr|housing|school|college|uni|centre|center|bed|room|door|corridor|road|street|hall|landing|flat|upstairs|downstairs|desk|kitchen|server|chat|shelter|accounts|pharmacy|outreach|allotment|club|library|shop|cafe|café|gp|crisis|estate|bench)$/
// What people write with a capital and thank, or call what they have: no somebody.
const noBody = new Set(
  `everyone everybody all god jesus lord therapy medication meds mum mom dad you peer support group life recovery depression anxiety mania psychosis brain body past future self doctor doctors nurse nurses team staff mods admin folks guys people lads ladies
  heaven goodness christmas easter science coffee tea sleep yoga music art work bed home hospital ward a an the this that it its i my your our his her their not for so crazy lazy mad weird difficult dramatic names back again out in off up down later tomorrow today tonight
  psycho chef freak weirdo loser nutter loony lunatic schizo fatty fatso stupid useless worthless brave trouble failure teacher champ hero legend survivor warrior everything nothing anything something both boss sir madam miss love hun babe mate honey darling sweetheart dear family friends time spring summer winter autumn night day captain doc expert patient service user client mr mrs ms dr nan gran grandma grandad auntie`.split(
    /\s+/,
  ),
)

const met =
  'buried|hugged|married|divorced|dated|kissed|babysat|nursed|mentored|befriended|cremated|christened|adored|phoned|visited|fancied|outlived|forgave|thanked|texted'
const wished = 'rip|kudos|props|congrats|congratulations|shoutout|hbd'
const thanked = 'thanks|thank|bless|cheers'
const kin =
  'auntie|aunty|aunt|uncle|nana|nanna|grandma|grandad|granddad|granny|grandpa|papa|mama|tio|tia|tante|onkel|oma|opa'
const ranks =
  'private|corporal|cpl|lieutenant|lt|major|colonel|col|constable|pc|dc|wpc|inspector|detective|councillor|cllr|lord|lady|dame|brother|father|fr|imam|rabbi|sheikh|pastor|bishop|vicar|canon|deacon|judge|magistrate|matron|sergeant|sister|mother|haji|pandit|swami|coach|chef|officer|warden|governor|chaplain|elder'
const sizes = 'baby|big|little|lil|wee|mad|fat|old|young|tall|crazy|posh|scottish|irish|welsh|polish'
const renamed = 'nicknamed|aka|alias|dubbed|christened'

// Every rule below waits for one of these before the name, or for kin, or for a word that joins a clause.
const introducingCue = cue(() => [
  ...[pronouns, persons, met, wished, thanked, kin, ranks, sizes, renamed].flatMap((words) => words.split('|')),
  ...'call calls called as by to is was nickname name names birthday up you and'.split(' '),
])

const introducingLists = around.roles | around.joiningClause

// "Thanks to Grief", "my friend Insomnia": what people speak of as if it were somebody.
const feeling =
  /(?:ness|tion|sion|ment|ity|ism|ing|ance|ence|xia|nia|sis|work|time|apy|dom|ude|ship|phobia|[^s]s)$|^(?:breakfast|lunch|dinner|supper|kettle|duvet|shame|grief|toast|laundry|chocolate|panic|silence|physio|bingo|karaoke|crochet|journal|trauma|guilt|rage|anger|fear|sorrow|despair|doom|dread|soup|bath|shower|pain|worry|doubt|envy|pride|hate|love|sleep|hope|luck|fate|karma|nature|music|dance|poetry|rain|sun|snow|cake|bread|cheese|wine|gin|vodka|whisky|whiskey|rum|weed|hash|coke|speed|crack|tobacco|nicotine|caffeine|sugar|salt|tea|coffee|squash|milk|water|booze|alcohol|drink|drama|chaos|hunger|thirst|stress|burnout|boredom|fatigue|denial|hindsight|science|maths|google|uni|detox|rehab|ward|police)$/

export function introducedIn(
  text: string,
  words: readonly Word[],
  styles: readonly Style[],
  points: Float32Array,
): Found[] {
  const found: Found[] = []
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] as Word
    const capital = word.casing === 'capital'
    // Most words are small and said every day: no name, and not worth a question.
    if (
      !capital &&
      (word.casing !== 'lower' || (word.bits & (known.frequent | known.common) && !(word.bits & known.popular)))
    )
      continue
    const before = words[index - 1] as Word
    if (!(before.cues & introducingCue) && !around.isIn(before, introducingLists)) continue
    if (
      (points[index] ?? 0) <= -19 ||
      word.text.length < 2 ||
      (noBody.has(word.key) && !theTitle(words, index)) ||
      styles[index] === 'shouted'
    )
      continue
    const gap = text.slice(before.end, word.start)
    if (!/^(?:['’]s)? {1,3}["“'‘*_]?$|^: $|^, $|^ ?["“'‘*_(]$|^['’]s: $/.test(gap)) continue
    if (!capital && styles[index] !== 'plain') continue
    // "They call my sponsor Gandalf": what nobody else is called by, somebody may be.
    if (
      word.bits & known.kept &&
      !(word.bits & name) &&
      (word.bits & ordinary || /days?$/.test(word.key) || tells(text, words, index, gap) !== 'surely')
    )
      continue
    const kinned = capital && gap === ' ' && kinTitle(words, index)
    // "i think bryony told the whole group": a rare word that speaks is somebody.
    const after = words[index + 1]
    if (
      !capital &&
      !(word.bits & (known.frequent | known.common | known.kept)) &&
      word.key.length > 3 &&
      word.suffix === '' &&
      around.isIn(before, around.joiningClause) &&
      after &&
      around.isIn(after, around.speaking) &&
      text.slice(word.end, after.start) === ' '
    ) {
      found.push({ start: word.start, end: word.end, kind: 'person', key: word.key })
      continue
    }
    const says = kinned ? 'likely' : tells(text, words, index, gap)
    if (!says) continue
    if (kinned) {
      found.push({ start: before.start, end: word.end, kind: 'person', key: word.key })
      continue
    }
    if (!capital && !(says === 'surely' && small(word))) continue
    if (
      capital &&
      says === 'likely' &&
      word.bits & ordinary &&
      !(word.bits & known.popular) &&
      (feeling.test(word.key) || isMedicine(word.key))
    )
      continue
    let last = index
    while (
      capital &&
      last - index < 2 &&
      words[last + 1]?.casing === 'capital' &&
      words[last + 1]?.text !== 'I' &&
      words[last]?.suffix === '' &&
      /^[ -]$/.test(text.slice((words[last] as Word).end, words[last + 1]?.start))
    )
      last += 1
    found.push({ start: word.start, end: (words[last] as Word).end, kind: 'person', key: (words[last] as Word).key })
    index = last
  }
  return found
}

const theTitle = (words: readonly Word[], index: number): boolean =>
  words[index]?.text === 'The' && words[index + 1]?.casing === 'capital'

/** "Auntie Bee", "Big Tone": what goes before a first name in place of a title. */
function kinTitle(words: readonly Word[], index: number): boolean {
  const one = words[index - 1] as Word
  const word = words[index] as Word
  if (one.casing !== 'capital' || around.isIn(word, heads) || word.bits & known.kept) return false
  if (oneOf(kin, one.key)) return true
  if (oneOf(ranks, one.key))
    return word.bits & name
      ? !(word.bits & known.frequent) || (word.bits & known.popular) !== 0
      : !(word.bits & ordinary)
  if (!oneOf(sizes, one.key)) return false
  const after = words[index + 1]
  return (
    ((word.bits & known.first) !== 0 && (!(word.bits & known.frequent) || (word.bits & known.popular) !== 0)) ||
    (after !== undefined && around.isIn(after, around.speaking)) ||
    (after?.key === 'and' && words[index + 2]?.casing === 'capital') ||
    (after !== undefined &&
      oneOf('big|little|lil|wee|mad|fat|tall|posh', one.key) &&
      around.acts(after) >= 1 &&
      !oneOf('and|who|whose', after.key))
  )
}

const capitalOf = (word: Word): boolean => word.casing === 'capital'

/** A small name after "everyone calls him": one that lists know or that no dictionary has. */
const small = (word: Word): boolean =>
  word.bits & ordinary
    ? (word.bits & known.popular) !== 0 && !(word.bits & (known.frequent | known.common))
    : (word.bits & name) !== 0 || unheard(word.key) || word.key.length === 3

function tells(text: string, words: readonly Word[], index: number, gap: string): 'surely' | 'likely' | undefined {
  const word = words[index] as Word
  const one = words[index - 1] as Word
  const two = words[index - 2]
  const three = words[index - 3]
  const four = words[index - 4]
  const comma = gap === ', '
  if (!comma) {
    // "calls him X", "call her X", "named her X", "nicknamed X"
    if (
      oneOf(pronouns, one.key) &&
      oneOf('call|calls|called|calling|nicknamed|named|name|christened|dubbed', two?.key ?? '')
    )
      return 'surely'
    if (oneOf(renamed, one.key)) return 'surely'
    if (oneOf('call|calls', one.key) && oneOf(callers, two?.key ?? '') && (two?.key !== 'i' || three !== undefined))
      return 'surely'
    if (
      one.key === 'called' &&
      (oneOf(callers, two?.key ?? '')
        ? oneOf('everyone|everybody|who|whom|was|were|all|always', two?.key ?? '')
        : oneOf(persons, two?.key ?? ''))
    )
      return 'surely'
    if (
      one.key === 'called' &&
      two?.key === 'is' &&
      oneOf('he|she|who|dog|cat|son|daughter|baby|nurse|worker|friend', three?.key ?? '')
    )
      return 'surely'
    if (
      one.key === 'as' &&
      (oneOf('known|knew|know|introduced|remembered', two?.key ?? '') ||
        (oneOf(pronouns, two?.key ?? '') &&
          oneOf('know|knew|knows|remember|remembers|introduced|saved', three?.key ?? '')) ||
        (two?.key === 'better' && three?.key === 'known') ||
        (two?.key === 'phone' && oneOf(pronouns, four?.key ?? '')))
    )
      return 'surely'
    if (one.key === 'by' && oneOf('go|goes|went|going', two?.key ?? '')) return 'surely'
    if (one.key === 'to' && oneOf('answers|answer', two?.key ?? '')) return 'surely'
    if (
      (one.key === 'is' || one.key === 'was' || one.suffix === 's') &&
      oneOf('nickname|name|names', one.suffix === 's' ? one.key : (two?.key ?? ''))
    )
      return 'surely'
    if (one.key === 'names' && oneOf('my|his|her|their', two?.key ?? '')) return 'surely'
  }
  if (one.casing === 'upper' && one.text.length > 2 && one.key !== 'rip') return undefined
  // "we buried Spud"
  if (!comma && oneOf(met, one.key) && capitalOf(word) && !(word.bits & known.kept)) return 'likely'
  // "shoutout to X", "big up X", "thanks to X", "love to X", "RIP X"
  if (oneOf(wished, one.key)) return 'likely'
  if (one.key === 'birthday' && two?.key === 'happy') return 'likely'
  if (one.key === 'up' && two?.key === 'big') return 'likely'
  if (
    one.key === 'to' &&
    oneOf(
      'shoutout|shout-out|out|thanks|props|kudos|love|hugs|congrats|congratulations|credit|hats|respect|cheers|condolences|respects|grateful|gratitude|regards|apologies|toast|goodbye|married|engaged|spoke|speaking|talked|talking|related|next|waved|wave|texting|thankful|listened|listening',
      two?.key ?? '',
    )
  )
    return oneOf('talked|talking|listened|listening|next|speaking|goodbye|engaged|love|out|related', two?.key ?? '') &&
      (two?.key !== 'out' || three?.key !== 'shout')
      ? word.bits & known.frequent
        ? undefined
        : 'likely'
      : 'likely'
  if (oneOf(thanked, one.key) && (comma || one.key !== 'thank'))
    return word.bits & known.frequent && word.opens ? undefined : 'likely'
  if (one.key === 'you' && oneOf('thank|bless|love|miss', two?.key ?? '')) return 'likely'
  // "my mate Tiny", "our caretaker Jolly"
  if (
    !comma &&
    around.isIn(one, around.roles) &&
    oneOf('my|his|her|our|their', two?.key ?? '') &&
    !oneOf('therapy|support|group|work|health|care|unit|worker', word.key)
  )
    return 'likely'
  // "this girl, Pixie, who sang"
  if (
    comma &&
    (oneOf(persons, one.key) || around.isIn(one, around.roles)) &&
    one.casing === 'lower' &&
    [two, three].some((owner) => oneOf('my|his|her|our|their|a|this|that|the|another|one', owner?.key ?? '')) &&
    word.casing === 'capital' &&
    word.text !== 'I' &&
    /^(?:['’]s)?(?:[,.;!?)]|$)|^ to (?:everyone|everybody|us|me|his|her|all|friends|most|the|my)\b/.test(
      text.slice(word.end, word.end + 14),
    )
  )
    return 'likely'
  // "My best mate's Trigger, don't ask"
  if (
    !comma &&
    one.suffix === 's' &&
    around.isIn(one, around.roles) &&
    oneOf(
      'my|his|her|our',
      `${oneOf('best|old|new|other|little|big|first', two?.key ?? '') ? three?.key : two?.key}`,
    ) &&
    /^(?:[,.;!?]|$)/.test(text.slice(word.end, word.end + 1)) &&
    !(word.bits & known.kept)
  )
    return 'likely'
  // "me and Tiny"
  if (!comma && one.key === 'and' && oneOf('me', two?.key ?? '') && !around.isIn(word, heads)) return 'likely'
  return undefined
}

/** "Smudge from the Tuesday group", "Tiny on my ward": whoever is from among people is somebody. */
export function amongPeople(
  text: string,
  words: readonly Word[],
  styles: readonly Style[],
  points: Float32Array,
): Found[] {
  const found: Found[] = []
  for (let index = 0; index + 2 < words.length; index += 1) {
    const word = words[index] as Word
    if (
      (points[index] ?? 0) <= -19 ||
      word.casing !== 'capital' ||
      styles[index] !== 'plain' ||
      word.suffix ||
      word.text.length < 3
    )
      continue
    const from = words[index + 1] as Word
    if (from.key !== 'from' || text.slice(word.end, from.start) !== ' ') continue
    if (
      noBody.has(word.key) ||
      (word.opens &&
        word.bits & ordinary &&
        !(word.bits & known.popular) &&
        (feeling.test(word.key) || isMedicine(word.key))) ||
      word.bits & known.kept ||
      around.isIn(word, heads) ||
      (/s$/.test(word.key) && word.opens && word.bits & ordinary)
    )
      continue
    if (word.opens && word.bits & known.frequent && !(word.bits & name)) {
      // "Biscuit from group": who opens a sentence must also do something.
      const verb = words.slice(index + 3, index + 7).find((one) => around.acts(one) >= 1)
      if (!verb || !around.isIn(verb, around.speaking)) continue
    }
    if (!oneOf(crowd, words[index + 2]?.key ?? '')) continue
    if (![2, 3, 4, 5].some((step) => crowds.test(words[index + step]?.key ?? ''))) continue
    found.push({ start: word.start, end: word.end, kind: 'person', key: word.key })
  }
  return found
}
