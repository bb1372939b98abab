// Finds bodies whose name has no word for what they are ("Harbour Lights", "Mending Minds Together") by what is said of them: what one
// is at, who is from there, who runs or closes something, whose rule it is. Capitals amid a sentence are what they have in common.

import { shops } from '../../lexicon/kept.ts'
import { known, name, ordinary } from '../../lexicon/known.ts'
import type { Style } from '../names/styles.ts'
import { oneOf } from '../one-of.ts'
import type { Found } from '../span.ts'
import type { Word } from '../tokens.ts'
import { isIn } from '../words-around.ts'
import { gapOf, generic, heads, raised } from './words.ts'

const spaces = /^(?:['’]s? {1,3}| {1,3}| & |-|\n)$/
const spaced = (gap: string): boolean =>
  gap === ' ' || (gap.length <= 5 && " '’-\n".includes(gap.charAt(0)) && spaces.test(gap))
// What opens a phrase of emphasis or of time, not a name.
const opensNone =
  'farmers|flea|car|quiz|pub|movie|date|game|bring|step|level|rock|plan|day|square|first|last|week|page|room|bed|number|stage|section|chapter|episode|season|round|phase|good|bad|happy|merry|dear|big|real|monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|my|our|his|her|their|your|its|this|that|these|those|no|not|some|any|every|all|so|but|and|if|when|a|an|in|on|at|to|from|with|for|by|we|you|he|she|they|it|what|why|how|where|who|is|was|are|do|did|does|have|had|can|will|would|could|should|may|maybe|even|only|just|then|now|today|yesterday|because|after|before|since|until|while|well|yes|oh|ok|okay|please|thanks|thank|sorry|hello|hi|hey'
const inside = 'of|the|for|in|and|de|la|du|with'

// What people write with a capital and is no name: feelings, times, kinds of help.
const never = new Set(
  `i mum mom dad nan gran god jesus christmas easter monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december english maths art history step level rock plan day square first last least best worst
  night home work school church bedtime stage week number page point room bed ward hospital clinic college university uni life peace risk war love heaven hell earth nature time reality me us them you my the this that which what who everything nothing all recovery therapy group
  prison jail court rehab detox sea dawn dusk noon midnight lunch dinner breakfast tea rest ease fault large length once work's part section chapter episode season round phase sleep shame grief anger fear pain hope faith bottom nhs us uk eu usa ect cbt dbt`.split(
    /\s+/,
  ),
)

type Run = { readonly first: number; readonly last: number; readonly start: number; readonly end: number }

/** A run of words with capitals from `index` on; small words may stand between two of them. */
function runFrom(text: string, words: readonly Word[], index: number): Run | undefined {
  let last = index
  let own = 0
  for (let at = index; at < words.length && at - index < 7; at += 1) {
    const word = words[at] as Word
    if (at > index && !spaced(gapOf(text, words[at - 1] as Word, word))) break
    if (at > index && word.opens && !(words[at - 1]?.text === 'The')) break
    if (at > index && word.bits & known.kept && !raised(words[at - 1])) break
    if (raised(word) && word.text !== 'I') {
      last = at
      if (!isIn(word, generic | heads) && (!(word.bits & known.kept) || shops.has(word.key)) && word.text.length > 1)
        own += 1
    } else if (
      at === index ||
      !oneOf(inside, word.key) ||
      !raised(words[at + 1]) ||
      words[at + 1]?.text === 'I' ||
      (words[at + 1]?.bits ?? 0) & known.kept
    )
      break
  }
  const head = words[index] as Word
  const tail = words[last] as Word
  return own === 0 ? undefined : { first: index, last, start: head.start, end: tail.end }
}

const single = (run: Run): boolean => run.first === run.last
/** One word that everybody says is an emphasis ("at Work"), several are a name. */
const namely = (words: readonly Word[], run: Run): boolean => {
  const word = words[run.first] as Word
  if (!single(run))
    return (!oneOf(opensNone, word.key) || word.text === 'The') && !oneOf('year|years', words[run.first + 1]?.key ?? '')
  return shops.has(word.key) || (!(word.bits & (known.kept | known.frequent)) && !never.has(word.key))
}

const somebodys =
  /^(?:staff|nurses|nurse|ladies|lads|lady|people|everyone|everybody|anyone|anybody|someone|somebody|team|volunteers|volunteer|folks|folk|guys|reception|receptionist|manager|consultant|doctor|doctors|woman|man|girl|lot|crew|gang|group|meeting|meetings|cafe|café|kitchen|garden|drop-in|in|session|sessions|appointment|appointments|worker|workers|others|friends|mates|boss|supervisor|hr|job|shift|shifts|nights|days|weeks|months|years|placement|bed|room|place|space|client|patient|resident|student|cleaner|porter|cook|teacher|advocate|counsellor|therapist|psychologist|psychiatrist|gp|class|course|choir|workshop|interview|party|breakfast|lunch|dinner|bingo|yoga|desk|till|tills|engineer|welder|fitter|accountant|lawyer|developer|programmer|rep|buyer|carer|courier|postman|guard|clerk|analyst|mechanic|electrician|labourer|nanny|au pair|designer|assistant|trustee|chair|cashier|barista|chef|driver|apprentice|intern)$/
const jobs =
  /^(?:boss|manager|supervisor|hr|job|shift|shifts|nights|days|worker|cleaner|porter|cook|interview|till|tills|cashier|barista|chef|driver|apprentice|staff|hours|colleagues|workmates|trial|checkouts?|warehouse|shelves|full-time|part-time|time)$/
export const sources =
  'degree|diploma|phd|masters|qualification|certificate|graduate|keyworker|cpn|sent|rushed|taken|laid|kicked|signed|sick|assessor|rep|inspector|officer|auditor|recruiter|adviser|advisor|trainer|caseworker|counselor|porter|chaplain|nurses|psychologist|psychiatrist|therapist|doctor|mate|friend|girl|boy|lad|letter|letters|email|emails|call|calls|text|texts|referral|referred|someone|somebody|worker|workers|nurse|volunteer|volunteers|lady|woman|man|guy|girl|bloke|advocate|card|leaflet|funding|grant|support|help|counsellor|people|team|discharged|sacked|fired|banned|transferred|moved|evicted|mates|friends|lot|lads|gang|everyone|anyone|anybody|everybody|message|voicemail|news|retired|resigned|suspended|expelled|graduated|home|back|released|barred|dismissed'
const agents =
  'run|funded|supported|housed|seen|referred|assessed|discharged|organised|organized|hosted|managed|turned|employed|hired|sacked|fired|rejected|accepted|offered|provided|commissioned|staffed|led|given|written|owned|trained|diagnosed|treated|rehoused|evicted'
const goals =
  'referred|signposted|transferred|admitted|sent|moved|taken|belong|belonged|back|rushed|directed|pointed|assigned|applied|complained|wrote|donate|donated|subscribed|go|going|goes|went|been|refer|return|returned|returning|married'
const withs =
  'volunteer|volunteering|counselling|appointment|appointments|session|sessions|placement|working|worked|work|housed|registered|support|tenancy|signed|training|trained|course|contract|therapy|choir|sing|singing|play|playing|gardening|walking'
export const fors =
  'volunteer|volunteers|volunteered|volunteering|fundraise|fundraising|fundraised|money|list|cook|cooked|drive|drove|play|played|clean|cleaned|worked|works|work|working|interview|temp|temping|deliver|delivered|delivering|trustee|ambassador|governor|write|wrote|run|running|stall|shop|collect|collected|collecting|knit|knitted|bake|baked|fundraiser|walk|treasurer|secretary|moderate|moderator|mod|sing|dance|act|paint|code|driver|engineer|nurse|cleaner|teacher|chef|manager|designer|welder|fitter|accountant|lawyer|developer|programmer|rep|buyer|porter|carer|courier|postman|guard|clerk|consultant|analyst|mechanic|plumber|electrician|builder|labourer|decorator|receptionist|leaflets|mentor|befriender|befriend'

/** Whether the words before a run say that a body follows. */
function led(text: string, words: readonly Word[], run: Run): boolean {
  let at = run.first - 1
  if (words[at]?.key === 'the' && gapOf(text, words[at] as Word, words[run.first] as Word) === ' ') at -= 1
  const preposition = words[at]
  const before = words[at - 1]
  if (!preposition || raised(preposition) || !/^ {1,3}$/.test(gapOf(text, preposition, words[at + 1] as Word)))
    return false
  const key = before?.key ?? ''
  const pronoun = oneOf('me|him|her|us|them|you|it|down|out|over|away|up|off', key)
  const verb = pronoun ? (words[at - 2]?.key ?? '') : key
  switch (preposition.key) {
    case 'at':
      // "at the Priory"
      if (at < run.first - 1 && single(run) && words[run.first + 1]?.casing !== 'capital') return true
      // Everybody shops there; who works there is another matter.
      if (single(run) && shops.has(words[run.first]?.key ?? '')) return jobs.test(key)
      return somebodys.test(key) || !single(run) || !((words[run.first]?.bits ?? 0) & ordinary)
    case 'on':
      if (!single(run))
        return /^ for (?:\p{L}+ ){1,2}(?:days|nights|weeks|months|years)\b/u.test(text.slice(run.end, run.end + 40))
      return (
        oneOf(
          'staff|nurse|nurses|weeks|months|days|bed|team|everyone|people|stay|time|still|admitted|patients|patient|ward|section|nights|ladies|lads|girls|up|down|over|back|doctor|doctors|stuck|night|class|group|round',
          key,
        ) &&
        /^(?:,|\.|!|\?|$|\n| (?:and|who|for|with|ward|unit|when|was|were|but|are|is|said|after|because|until|last)\b)/.test(
          text.slice(run.end, run.end + 9),
        )
      )
    case 'from':
      return oneOf(sources, verb) && (!single(run) || !((words[run.first]?.bits ?? 0) & known.common))
    case 'by':
      return oneOf(agents, verb) && !single(run)
    case 'to':
      return oneOf(goals, verb) && !single(run)
    case 'with':
      return oneOf(withs, verb) && !single(run)
    case 'for':
      return oneOf(fors, verb)
    case 'in':
      return (
        /^(?:days?|nights?|weeks?|months?|years?|time|stay|spell|winter|summer|bed|room|patient|inpatient)$/.test(
          key,
        ) && !single(run)
      )
    default:
      return false
  }
}

const isBody =
  /^ (?:is|was|are|were|isn['’]t|wasn['’]t|has been|used to be) (?:a|an|our|my|the)(?: [\p{L}-]+){0,3} (?:charity|charities|group|clinic|hospital|school|company|ward|unit|club|clubhouse|project|organisation|organization|service|hostel|shelter|centre|center|caf[eé]|choir|church|hospice|network|collective|helpline|foundation|nonprofit|non-profit|drop-in|workshop|college|agency|trust|co-op|cooperative|place to go|enterprise|refuge|housing association|rehab|surgery|practice|band|community|farm|allotment)\b/u
const itsOwn =
  /^(?:['’]s?|['’]s) (?:(?:new|old|own|latest|first|main|entire|whole|weekly|monthly|last|next|annual|Thursday|Tuesday|Monday|Wednesday|Friday|Saturday|Sunday) )?(?:rules?|polic(?:y|ies)|waiting list|waiting room|reception|receptionist|staff|opening hours|manager|canteen|car park|garden|agm|drop-in|open day|front desk|website|newsletter|funding|trustees|volunteers|building|front door|helpline|group|service|office|volunteer|christmas party|summer party|kitchen|chef|minibus|committee|director|chairman|complaints|hr|choir|cafe|café|noticeboard|day room|lounge|night staff|nurses|doors|budget|lease|landlord)\b/iu
const does =
  /^ (?:has |have |had |finally |just |then |also |never |still |already |has just |have just |had to |wouldn['’]t |won['’]t |can['’]t |couldn['’]t ){0,2}(?:(?:closed?|reopened|lost?|rejected|accepted|cancell?ed|moved|reviewed|refused|lose|declined) (?:my|our|his|her|their) (?:case|file|referral|appointment|application|notes|claim|bed|place|funding|tenancy)|discharged? (?:me|us|him|her)\b|saved (?:my life|me|us|him|her)\b|(?:has|have|had) (?:a|an|no|its|the) (?:waiting|garden|kitchen|policy|rule|drop-in|choir|quiet|free|new|counsell?or|van|library|café|cafe|worker|group|crisis|helpline|day|night|bed|hardship|food|art|café)\b|(?:lets?|feeds?|fed|teach(?:es)?) (?:me|us|people|you|him|her)\b|(?:turned|turn|sent|kicked|threw|took|take|let|put|moved|signed|got) (?:me|us|him|her) (?:away|down|out|in|go|home|on|off|up|back|into|a|through)|(?:sacked|fired|hired|employed|housed|rehoused|evicted|assessed|sectioned|referred|admitted|offered|gave|give|taught|helped|fed|trained|paid|saved|wrote to|emailed) (?:me|us|him|her)\b|(?:meets?|opens?|closes|closed|runs|reopens|shuts?|reopened|relocated|moved|starts|restarts) (?:on|every|at|from|in|down|its|a|again|until|for|twice|once|weekly|monthly|to|this|next|last|their))/iu

/** "the Wednesday Wanderers" */
const wanderers = (words: readonly Word[], index: number): boolean => {
  const next = words[index + 1]
  return (
    oneOf('monday|tuesday|wednesday|thursday|friday|saturday|sunday', words[index]?.key ?? '') &&
    next !== undefined &&
    next.casing === 'capital' &&
    !isIn(next, heads | generic) &&
    !(next.bits & (known.frequent | known.kept))
  )
}
const keeps =
  /^ (?:also |only |always |never )?(?:meets?|opens?|closes|closed|runs|reopens|shuts?|relocated|moved|starts|restarts) /u

/** "at Queen Charlotte's and": where nothing is owned, the apostrophe belongs to the name. */
const ownedEnd = (words: readonly Word[], run: Run, after: string): number =>
  words[run.last]?.suffix === 's' &&
  oneOf('at|from|to|in|near', words[run.first - 1]?.key ?? '') &&
  /^['’]s(?: (?:and|for|in|on|when|with|but|by|was|is|until|after|before|where|who|last|twice|again)\b|[.,;!?]|$)/.test(
    after,
  )
    ? 2
    : 0

export function bareIn(text: string, words: readonly Word[], styles: readonly Style[]): Found[] {
  const found: Found[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word
    if (!raised(word) || word.text === 'I' || word.casing === 'mixed') continue
    const before = words[index - 1]
    if (before && raised(before) && !word.opens && oneOf(' |-', gapOf(text, before, word))) continue
    const next = words[index + 1]
    // One word by itself is looked at only after a small preposition; most capitals stand alone.
    const alone = !next || !(raised(next) || oneOf(inside, next.key)) || !spaced(gapOf(text, word, next))
    if (alone && (word.opens || !oneOf('at|for|from|on|the', before?.key ?? ''))) continue
    if (word.opens && word.text !== 'The' && alone) continue
    const run = runFrom(text, words, index)
    if (!run || !(namely(words, run) || wanderers(words, index))) continue
    const several = !single(run)
    if (!several && /^ ?\d/.test(text.slice(run.end, run.end + 2))) continue
    if (styles[index] !== 'plain') continue
    const after = text.slice(run.end, run.end + 90)
    // Somebody or somewhere that lists know is found as that.
    if (word.bits & (name | known.place) && !(word.bits & ordinary) && (!several || word.bits & known.first)) {
      index = run.last
      continue
    }
    const tail = words[run.last] as Word
    // What is said of a body goes on after a space, what it owns after an apostrophe.
    const goesOn = several && after.startsWith(' ')
    const owned = after.startsWith("'") || after.startsWith('’')
    const theMid =
      word.text === 'The' &&
      !word.opens &&
      before !== undefined &&
      oneOf('at|to|in|with|for|from|by|near|outside|inside|behind|join|joined|of|via|through|left', before.key)
    if (
      (!word.opens && led(text, words, run)) ||
      (theMid && several) ||
      (wanderers(words, index) && before?.key === 'the') ||
      (goesOn && isBody.test(after)) ||
      (several &&
        !word.opens &&
        before !== undefined &&
        oneOf(
          'left|joined|rang|phoned|emailed|contacted|runs|ran|founded|attend|attends|attended|attending|chair|chairs|manage|manages|managed',
          before.key,
        ) &&
        gapOf(text, before, word) === ' ') ||
      (several && after.startsWith(', ') && /^, where (?:I|we|they|he|she|my|you)\b/u.test(after)) ||
      // "The Bad Days open at nine": with an article, everyday words that open and close are not yet a name.
      (goesOn &&
        does.test(after) &&
        !(
          word.text === 'The' &&
          keeps.test(after) &&
          words.slice(index, run.last + 1).every((one) => one.bits & known.frequent)
        )) ||
      ((several || !(word.bits & ordinary)) && owned && itsOwn.test(after))
    )
      found.push({ start: run.start, end: tail.end + ownedEnd(words, run, after), kind: 'organisation' })
    index = run.last
  }
  return found
}
