// Finds ages (long: the ways of telling one are listed one by one). Every number up to 119, in figures or words, is a candidate; what stands right before and right after it says whether
// it is somebody's age. Only candidates are looked at, and only a few dozen letters around each.
import { type Anchors, figured, matchesOf } from './near.ts'
import { mayHold } from './needs.ts'
import type { Found } from './span.ts'
import { isDigit } from './tokens.ts'

type Candidate = { readonly start: number; readonly end: number; readonly value: number; readonly spelled: boolean }
/** One way of telling an age: what ends right before it, what begins right after it, and from how many years on it holds. */
type Rule = { readonly before?: RegExp; readonly after?: RegExp; readonly from: number; readonly to?: number }

const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const teens = ['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const values = new Map<string, number>([
  ...[...units, ...teens].map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, (index + 2) * 10] as const),
])
const abroad: readonly (readonly [string, number])[] = [
  ['dos zwei deux', 2],
  ['tres drei trois', 3],
  ['cuatro vier quatre', 4],
  ['cinco fünf funf cinq', 5],
  ['seis sechs', 6],
  ['siete sieben sept', 7],
  ['ocho acht huit', 8],
  ['nueve neun neuf', 9],
  ['diez zehn dix', 10],
  ['once elf onze', 11],
  ['doce zwölf zwolf douze', 12],
  ['trece treize dreizehn', 13],
  ['catorce quatorze vierzehn', 14],
  ['quince quinze fünfzehn', 15],
]
for (const [words, value] of abroad) for (const word of words.split(' ')) values.set(word, value)
const tail =
  /^(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)\b)?(?: ?[½¼¾]| ?[ -]?[13][/⁄][24]\b| and a half\b| and three quarters\b)?/i

const kin =
  'dad|daddy|mom|mum|mother|father|parents|brothers?|sisters?|sons?|daughters?|kids?|child|children|baby|husband|wife|partner|boyfriend|girlfriend|nan|nana|gran|granny|grandma|grandpa|grandad|granddad|grandmother|grandfather|grandson|granddaughter|grandkids|grandchildren|cousins?|nieces?|nephews?|uncle|aunt|auntie|twins|boys?|girls?|lads?|youngest|oldest|eldest|middle one|friend|neighbou?r|roommate|flatmate|stepson|stepdaughter|toddler|teenager|teen'
const soon =
  '(?:now |only |just |just about |about |around |almost |nearly |barely |over |like |already |maybe |still |exactly |roughly |officially |all of |well |past )*'
const ends = '[.,;!?)…–—-]|\\s*$|\\n'

// What is counted, measured or timed is no age.
const things =
  /^ ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?|times?|percent|%|°|mg|mcg|ml|g\b|pounds?|lbs?|kgs?|kilos?|stone\b|am\b|pm\b|a\.m|p\.m|o['’]clock|people|others|of (?:the|us|them|my|those|these)|miles?|mph|kph|km\/h|meters?|metres?|feet|foot|ft|inches|dollars?|bucks|quid|euros?|pence|p\b|k\b|or so|nights?|mornings?|pills?|tablets?|sessions?|years (?:sober|clean|ago|later|into|in\b|since|now|with|married|of|on|too|behind|ahead)|year (?:of|sober|clean)|steps?|points?|sizes?|out of|in (?:a|the) (?:row|room|group|queue|house|ward)|more\b|less\b|pages?|messages?|emails?|calls?|letters?|cups?|cigarettes|fags|drinks|beers|units|chapters?|episodes?|seconds?|secs?|degrees|thousand|hundred|million|stops?|floors?|beds?|rooms?|chairs?|meds|different|percent|of \d|\d)|^(?:[/:%]\S|[.,]\d|['’]?s\b|st\b|nd\b|rd\b|th\b|mg|ml|kg|am\b|pm\b|h\b|k\b|p\b)/i

const rule = (from: number, before: string | undefined, after?: string, to?: number): Rule => ({
  from,
  ...(to ? { to } : {}),
  ...(before === undefined ? {} : { before: new RegExp(`(?:${before})$`, 'iu') }),
  ...(after === undefined ? {} : { after: new RegExp(`^(?:${after})`, 'iu') }),
})

/** These hold whatever is counted after them. */
const surely: readonly Rule[] = [
  rule(
    1,
    undefined,
    "[- ]?years?[- ]olds?|[- ]?y(?:ea)?rs?[ ./-]?olds?|[ -]?y[./]?o\\b|[- ]?yos\\b|-?year-olds?| years of age| months? old| weeks old|[- ]?jährige|[- ]Jahre alt| ans\\b(?! (?:de|que|d'))| años(?: de edad)?\\b(?! (?:de [^e]|que|con|sin|y ))|-ish\\b|[- ]something\\b(?! (?:percent|pages))",
  ),
  // Poland, Italy, Portugal, the North, the Netherlands, Romania, Czechia, Hungary, Turkey, Russia, Greece
  rule(
    1,
    '(?:^|[^\\p{L}])(?:mam|ma|miał|ho|ha|tenho|tem|tinha|jag är|jeg er|är|er|ik ben|ben|w wieku|am|mám|je mi|bylo mi|olen|мне|ему|ей|мені|είμαι) (?:już |già |già quasi |quasi |já |nu |nå |nå |al |deja |уже )?',
    ' ?(?:lat|lata|anni|anos|år|jaar|de ani|ani|let|год|года|лет|роки|років|χρονών|ετών)(?![\\p{L}])',
  ),
  rule(
    1,
    undefined,
    '[ -]?(?:éves|evesim|ya[sş][ıi]nda\\p{L}*|vuotias|wiosen|år gamm?al|år gammel|jaar oud|anos de idade|anni compiuti|de ani)(?![\\p{L}])',
  ),
  rule(12, '[([ ]|^|,', ' ?(?:[mf]|nb|ftm|mtf)(?=[)\\],. /]|$)'),
  rule(12, '(?:[([ ]|^)[MF]', '[)\\], ]|\\.(?!\\d)|$'),
  rule(
    12,
    '[([] ?',
    ', ?(?:she|he|they|her|him|f|m|nb|enby|trans|woman|man|female|male|single|married|divorced|widowed)\\b',
  ),
]

const rules: readonly Rule[] = [
  rule(1, `\\b(?:aged?|age of|ages|age is|age was|age:|age|ages of) (?:of )?${soon}`),
  rule(
    1,
    `\\b(?:turn|turns|turned|turning|just hit|i hit|hitting|pushing|approaching) ${soon}`,
    `${ends}| (?:and|this|on|in|last|next|today|tomorrow|yesterday|soon|now|but|the|years?|before|after|while|without|alone|at|inside|here|with|a)\\b`,
  ),
  rule(
    10,
    `\\b(?:turn|turns|turned|turning|hit) ${soon}`,
    ' (?!to\\b|into\\b|times\\b|away\\b|out\\b|left\\b|right\\b)',
  ),
  rule(
    10,
    `\\b(?:i['’]?m|i am|im|he['’]?s|she['’]?s|they['’]?re|he is|she is|who is|who['’]?s|is only|am only|i was|he was|she was|was only|were|was just|we were|we['’]?re both|we are both|i['’]ll be|i will be|he['’]ll be|she['’]ll be|she['’]d be|he['’]d be|would(?: have)? be(?:en)?|being|you['’]?re|ich bin|ich war|bin) ${soon}`,
    `[\\s.,;!?)…–—]|$`,
  ),
  rule(
    10,
    '\\b(?:diagnosed|sectioned|hospitali[sz]ed|school|home|college|university|care|drinking|smoking|using|country|sober|clean|started|married|pregnant|died|retired|ran away|left home|moved out|began|dropped out|mother|dad|mom|mum|kids?|widowed|divorced|stroke|attack|breakdown|dead|gone) (?:at|when) ',
  ),
  rule(
    2,
    '\\b(?:diagnosed|orphaned|adopted|fostered|widowed|medicated|abused|bullied|groomed|blind|deaf|disabled|homeless|carer|pregnant|parent|runaway|refugee|(?:fostered|adopted|abandoned|expelled|orphaned|diagnosed|married|abused) (?:me|him|her|us|them)) (?:at|when) ',
    `${ends}| (?:and|by|with|when|because|but)\\b`,
  ),
  rule(2, '\\bfirst [^.!?\\n]{2,34} at ', `${ends}| (?:and|when|i|he|she|with)\\b`),
  rule(
    1,
    '\\b(?:since|when|until|till|before|by|from)(?: i was| he was| she was)? (?:about |around |only |just )?(?:age |the age of |i was |he was |she was |we were |they were )',
  ),
  rule(13, '\\b(?:since|until|till) (?:about |around )?', `[.,;!?]|$| and\\b`, 18),
  rule(
    12,
    '\\b(?:started|began|came|started up|kicked in|stopped|ended|hit|struck|left|returned|appeared) (?:at|around|about|by) (?:about |around |age )?',
    `${ends}| (?:and|i|when|with|because|but)\\b`,
  ),
  rule(12, '(?:^|[.!?\\n] ?)by (?:about |around )?', `,? (?:i|he|she|we|they)(?:['’]|\\b)`),
  rule(
    18,
    '(?:^|[.!?\\n] ?)',
    ' (?:next|this) (?:month|week|year|birthday|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?: and\\b|[.,!]|$)',
  ),
  rule(
    14,
    '(?:^|[.!?\\n] ?)',
    ', (?:unemployed|single|divorced|widowed|married|homeless|sober|pregnant|alone|trans|gay|queer|bi|autistic|bipolar|retired|student|female|male|nonbinary|depressed|anxious|exhausted|unmarried|childless|skint|broke|jobless)\\b',
  ),
  rule(
    18,
    '\\b(?:is|are|was|were|everyone|everybody|nobody|women|men|people|all) (?:well |just |only )?(?:over|under|past) ',
    `${ends}| and\\b`,
  ),
  rule(
    2,
    '\\b(?:lost|losing|buried) (?:my |his |her |our )?(?:mum|mom|mam|dad|mother|father|parents|both parents|him|her|nan|gran|brother|sister|twin) (?:at|when) (?:just |only )?',
    `${ends}| (?:and|i|he|she|we)\\b`,
  ),
  // "Mum had me at seventeen", "divorced by thirty", "my nan lived to ninety-three"
  rule(
    12,
    '\\bhad (?:me|him|her|us|my \\p{L}+|\\p{Lu}\\p{L}+|twins|a baby|a kid|kids) (?:at|by) ',
    '(?! (?:a\\.?m|p\\.?m))',
  ),
  rule(
    12,
    '\\b(?:married|divorced|widowed|pregnant|homeless|bald|gr[ea]y|orphaned|retired|sober|dead|bankrupt|father|mother|grandmother|grandfather|gran|nan|alcoholic|addict|menopausal|wheelchair|signed off) (?:at|by|before) ',
    `${ends}| (?:and|i|he|she|with|because|but)\\b`,
  ),
  rule(
    50,
    '\\b(?:lived?|lives|made it|got|lasted|live) to (?:be |about |nearly |almost )?',
    `${ends}| (?:on|and|with|without|i|he|she|somehow|because|but|out|despite)\\b`,
  ),
  rule(
    10,
    "\\b(?:mit|con|tengo|cumpl[ií]|j[’']ai|avais|avait)\\s",
    '(?: años| ans| Jahren?)\\b| (?:und|et|y|kam|war|hab|bin|ging|wurde|fing|hatte|habe|begann|lag|zog) |[.,;!?]|$',
  ),
  rule(
    2,
    "\\b(?:tiene|tenía|tengo|cumplió|cumple|los|a|avait|j['’]ai|avais) ",
    " (?:años|ans)\\b(?! (?:de|que|con|sin|y |d'))",
  ),
  rule(
    10,
    '\\b(?:ich (?:bin|war)|ik (?:ben|was)) (?:jetzt |erst |gerade |schon |nu |al |pas )?',
    `[.,;!?]|$| (?:und|als|Jahre|en|toen)\\b`,
  ),
  rule(
    13,
    `(?<!\\b(?:me|weigh|weighed|weight|speed|temperature|temp|rate|pulse|blood|open|opens|opened|closes?|closed|starts?|begins?|began|meets?|met|ends?|ended|arrives?|arrived|leaves?|is|was|stays?|stayed|stuck|dose|sat|set|capped|score|scored|looking|look|looked) )\\bat ${soon}`,
    `${ends}|,? (?:i|he|she|we|they|my|and|with|when|after|because|then|but|his|her|who|the|again|for|from|in|by|instead)\\b`,
  ),
  rule(
    2,
    `\\b(?:is|was|turned|['’]s|are|were|turns) ${soon}`,
    '(?! (?:hours?|weeks?|days?|months?|minutes?|years (?!old)))',
    -1,
  ),
  rule(
    1,
    `\\b(?:${kin})(?: is| was| are| were| turned| turns| will be| would be|['’]s|['’]ll be) ${soon}`,
    `${ends}| (?:going on|and|n|now|when|but|or|already|today|tomorrow|this|next|in)\\b`,
  ),
  // "mijn dochter is 15 jaar", "little amira was 5 and"
  rule(2, '\\b(?:is|ben|was|wordt|werd) (?:al |nu |pas )?', ' jaar(?! (?:geleden|later|lang))(?![\\p{L}])'),
  rule(
    1,
    '\\b(?:little|baby|wee) (?!bit|one)\\p{L}+ (?:is|was|turned|turns) (?:only |just |now )?',
    `${ends}| (?:and|when|now|today|tomorrow)\\b`,
  ),
  // "my boy jaylen is 4 and", "our little one will be two"
  rule(
    1,
    `\\b(?:my|our|his|her|their) (?:(?:little|big|baby|other|first|second) )?(?:${kin}|little one|wee one|bairn|lass)(?: \\p{L}+)?(?: is| was| are| turned| turns| will be|['’]s|s) ${soon}`,
    `${ends}| (?:and|n|now|when|but|or|already|today|tomorrow|this|next|in|going on)\\b`,
  ),
  // "my grandmother, 83, …", "my son Tom, 12,", "my kids (4 and 7)"
  rule(1, `\\b(?:${kin})(?: \\p{L}+)?(?:,| \\() ?`, `[,)]|,? (?:and|or|&)\\b`),
  rule(
    1,
    '\\b(?:Sohn|Tochter|Bruder|Schwester|Mutter|Vater|Oma|Opa|Mann|Frau|Kind|Enkel|Enkelin|Neffe|Nichte|Baby|Junge|Mädchen|hijo|hija|hermano|hermana|madre|padre|nieto|nieta|fils|fille|frère|sœur|mère|père|neveu|nièce)(?: \\p{Lu}\\p{L}+)?,? (?:ist|wird|war|tiene|cumple|a|aura|avait) (?:jetzt |erst |schon |gerade )?',
    `${ends}| (?:und|y|et|Jahre|años|ans)\\b`,
  ),
  rule(1, `\\b(?:my|his|her|their|our) `, `[- ](?:year|yr|y/o|yo)\\b`),
  // "I was eight when", "when i was 3"
  rule(
    1,
    `\\b(?:i|he|she|they|we) (?:was|were) ${soon}`,
    ' (?:when|at the time|the (?:day|year|summer|night|first))\\b',
  ),
  rule(2, `\\b(?:i|he|she|we) (?:was|were) ${soon}`, '[.,;!?]', -2),
  rule(
    1,
    `\\b(?:he|she|who)(?:['’]s| is) (?:only |just |almost |nearly )?`,
    '[.,;!?)]|$| and (?:already|a half|she|he|has|still|can|wants|keeps|so|looks|knows|asks|thinks|never|it|i|my|a|just|only|very|not|full|in|at|the)\\b| (?:next|this|in) ',
  ),
  // "im ciara, 27, …", "Kerry here, 34"
  rule(
    13,
    `\\b(?:i['’]?m|i am|name['’]?s|name is|called|this is|it['’]?s) (?!(?:sorry|tired|so|not|just|in|on|at|up|down|out|here|done|back|still|only|exhausted|late)\\b)\\p{L}+(?: \\p{L}+)?,? `,
    `[,;)/]|[.]?$|\\. | (?:and|from|f|m|here|male|female|she|he|they|year|yrs)\\b`,
  ),
  rule(13, `\\p{L}+ here[,.]? `, `[,;.)/]|$| (?:and|from|f|m|male|female)\\b`),
  // "at fifty-three": nobody says it of an hour.
]

/** "Kerry, 34, from Leeds": somebody with a capital, and a number between commas. */
const named =
  /(?<![\p{L}\d])(?!(?:Step|Room|Bed|Day|Week|Ward|Level|Flat|Number|Chapter|Page|Line|Bus|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Yes|No|Well|So|Then|Now|Ok|Okay)\b)\p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20})?(?:, | \()$/u
/** "Anya is six and fearless", but not "It is six". */
const somebodyIs =
  /(?<![\p{L}\d])(?!(?:It|This|That|There|What|Which|Who|Here|Time|Dinner|Lunch|Step|Number|Room|Day|God|Life|Love|One|Breakfast|Tea|Supper|Bedtime|Group|Today|Now|Mood|Sleep|Pain|Anxiety|Score|Dose|Limit|Answer|Result)\b)\p{Lu}\p{Ll}{1,20} (?:is|was|turned|turns) (?:only |just |now )?$/u
/** "in my mid 40s" */
const decade = /\b(?:my|his|her|their|our) (?:early |mid |late |mid-|early-|late-)?$/i
const decadeSpelled =
  /\b(?:in|into|hit|hitting|reached) (?:my|his|her) (?:early |mid |late |mid-|early-|late-)?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/gi
const ordinal = /^(?:th|st|nd|rd)(?= birthday| bday|[.,!?]|$| (?:i|in|on|with|and|at|was|is|we|party)\b)/i
const figuredOrdinal = /[1-9]\d(?:th|st|nd|rd)/i
const spelledOrdinal =
  /\b(?:sixteen|eighteen|nineteen|thirteen|fourteen|fifteen|seventeen|twentie|thirtie|fortie|fiftie|sixtie|seventie|eightie|ninetie|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[- ](?:first|second|third|four|fif|six|seven|eigh|nin))(?:th)?(?= birthday| bday|[.,!?]|$| (?:i|in|on|with|and|at|was|is|we|party)\b)/gi

export function agesIn(text: string, anchors: Anchors): Found[] {
  const found: Found[] = []
  let previous: Candidate | undefined
  let last = -1
  for (const anchor of anchors.numbers) {
    if (anchor.start < last) continue
    const candidate = candidateAt(text, anchor.start, anchor.end)
    if (!candidate) continue
    last = candidate.end
    const listed = previous !== undefined && inList.test(text.slice(previous.end, candidate.start))
    if (isAge(text, candidate) || (listed && goesOn.test(text.slice(candidate.end, candidate.end + 12)))) {
      found.push({ start: candidate.start, end: withLetters(text, candidate.end), kind: 'age' })
      previous = candidate
    } else previous = undefined
  }
  // "in my early fifties"
  for (const match of matchesOf(decadeSpelled, text)) {
    const end = match.index + match[0].length
    found.push({ start: end - (match[1] ?? '').length, end, kind: 'age' })
  }
  const hasOrdinal = ((anchors.has & figured.trailed) !== 0 && figuredOrdinal.test(text)) || mayHold(spelledOrdinal)
  return hasOrdinal ? [...found, ...birthdaysIn(text)] : found
}

// "8, 10 and 15", "five, maybe six": numbers that go on a list of ages.
const inList = /^(?:, | and | or |, (?:and|or|maybe|nearly|almost|perhaps) | maybe | & |\/)$/

const goesOn = /^(?:[.,;!?)]|\s*$|\n| (?:and|or|&|now|they|who|but|we|respectively)\b)/

/** Figures as a number of years; 0 for what begins with a nought or has more than three. */
const yearsOf = (text: string, start: number, end: number): number =>
  end - start <= 3 && text.charCodeAt(start) !== 48 ? Number(text.slice(start, end)) : 0

function candidateAt(text: string, start: number, end: number): Candidate | undefined {
  const isFigures = isDigit(text.charCodeAt(start))
  const spelled = isFigures ? undefined : values.get(text.slice(start, end).toLowerCase())
  const value = spelled ?? (isFigures ? yearsOf(text, start, end) : 0)
  if (value < 1 || value > 119) return undefined
  // 3.5, 12:30, 2-1, $40, #7, v2
  const before = text.charAt(start - 1)
  if (
    spelled === undefined &&
    before !== '' &&
    '0123456789$€£¥#:+=<>~^_*@&%-'.includes(before) &&
    !/ -$|[(–—]$|\b(?:mid|early|late)-$/i.test(text.slice(Math.max(0, start - 6), start))
  )
    return undefined
  if (
    spelled === undefined &&
    (before === '.' || before === ',' || before === '/') &&
    isDigit(text.charCodeAt(start - 2))
  )
    return undefined
  if (
    before !== ' ' &&
    /\p{L}/u.test(before) &&
    !(spelled === undefined && /(?:^|[([ ])[MFmf]$/.test(text.slice(Math.max(0, start - 2), start)))
  )
    return undefined
  const rest = tail.exec(text.slice(end, end + 22))?.[0] ?? ''
  const unit = /^[- ]([a-z]+)/i.exec(rest)?.[1]?.toLowerCase()
  const whole = value >= 20 && value % 10 === 0 && spelled !== undefined
  const more = unit && values.has(unit)
  // "ten five": only tens go on with a unit.
  const kept = more && !whole ? '' : rest
  return {
    start,
    end: end + kept.length,
    value: value + (more && whole ? (values.get(unit) ?? 0) : 0),
    spelled: spelled !== undefined,
  }
}

/** Most of the ways of telling an age have letters that the text has nowhere. */
const holds = (pattern: RegExp, part: string): boolean => mayHold(pattern) && pattern.test(part)

function isAge(text: string, { start, end, value, spelled }: Candidate): boolean {
  const before = text.slice(Math.max(0, start - 64), start)
  const after = text.slice(end, end + 40)
  for (const one of surely)
    if (value >= one.from && (!one.before || holds(one.before, before)) && one.after && holds(one.after, after))
      return true
  if (value >= 20 && value % 10 === 0 && decade.test(before) && /^['’]?s\b/.test(after)) return true
  if (things.test(after)) return false
  const half = /(?:[½¼¾]|[/⁄][24]|half|quarters)$/.test(text.slice(start, end))
  for (const one of rules) {
    if (value < one.from || (one.to !== undefined && one.to > 0 && value > one.to)) continue
    if (one.to === -1 && !half) continue
    if (one.to === -2 && !spelled) continue
    // What begins right after is told at once; what ends right before is looked for from every letter on.
    if (one.before && (!one.after || holds(one.after, after)) && holds(one.before, before)) return true
  }
  if (value >= 13 && named.test(before) && /^[,)]/.test(after)) return true
  if ((spelled ? value >= 2 : value >= 1) && somebodyIs.test(before) && /^(?: and\b|[.,;!?]|$)/.test(after)) return true
  if (
    value >= 12 &&
    /(?:^|[.!?,\n] ?)$/.test(before) &&
    /^ and (?:sectioned|single|pregnant|homeless|divorced|widowed|alone|terrified|exhausted|still|already|never|on|a\b|back|living|unemployed|retired|sober|broke|lost|scared|tired|done|diagnosed|married|hospitali[sz]ed|suicidal|depressed|psychotic|manic|recovering|learning|starting|newly|finally|somehow|proud)\b/.test(
      after,
    )
  )
    return true
  return value >= 13 && /(?:^|[.!?\n] ?)(?:nearly |almost |just )$/i.test(before) && /^(?: and\b|[,.] )/.test(after)
}

/** 23f, 14yo: letters that touch the number belong to it. */
const withLetters = (text: string, end: number): number =>
  end +
  (/^(?:yo|yrs?|[mf]|nb|['’]?s|-ish|ish|[- ]something)(?![\p{L}\d])/iu.exec(text.slice(end, end + 12))?.[0].length ?? 0)

const ownersBefore = /\b(?:my|his|her|their|our|\p{L}+['’]s|a|the|happy) (?=\d|[tsfen])/giu
function birthdaysIn(text: string): Found[] {
  const found: Found[] = []
  for (const match of matchesOf(ownersBefore, text)) {
    const at = match.index + match[0].length
    const figures = /^[1-9]\d/.exec(text.slice(at, at + 2))?.[0]
    const birthday = /^\S{2,16} (?:birthday|bday)/i.test(text.slice(at, at + 30))
    if (/^(?:a|the|happy) $/i.test(match[0]) && !birthday) continue
    if (figures && ordinal.test(text.slice(at + 2, at + 20)) && (birthday || Number(figures) >= 16))
      found.push({ start: at, end: at + 4, kind: 'age' })
    spelledOrdinal.lastIndex = 0
    const spelled = spelledOrdinal.exec(text.slice(at, at + 34))
    if (spelled && spelled.index === 0) found.push({ start: at, end: at + spelled[0].length, kind: 'age' })
  }
  return found
}
