// Finds dates that could place somebody (a day, a month of a year, a year) and ages. Seasons, weekdays, times of day, scores
// such as 7/10 and "24/7" stay: they belong to the telling.
import { type Anchors, matchesIn, near } from './near.ts'
import type { Found } from './span.ts'

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|m[aä]rz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|f[eé]vrier|mars|avril|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre'
const year = "(?:1[89]\\d\\d|20\\d\\d|['’]\\d\\d)"
const day = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.|er|º)?'
const spelledDay =
  '(?:twenty[- ]|thirty[- ])?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twent|thirt)ieth'
const time = '(?:[T ,]+(?:at )?\\d{1,2}:\\d\\d(?::\\d\\d)?(?:\\.\\d+)?(?:Z| ?[ap]m)?)?'
const edge = '(?<![A-Za-z\\u00c0-\\u024f\\d/.-])'
const stop = '(?![A-Za-z\\u00c0-\\u024f\\d])'

const patterns: readonly RegExp[] = [
  new RegExp(`${edge}(?:19|20)\\d\\d([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])${time}${stop}`, 'gi'),
  new RegExp(
    `${edge}(?:0?[1-9]|[12]\\d|3[01])([-/.])(?:0?[1-9]|[12]\\d|3[01])\\1(?:(?:19|20)?\\d\\d)${time}${stop}`,
    'gi',
  ),
  new RegExp(
    `${edge}(?:the |der |den |le |el )?(?:${day}|(?:${spelledDay}))(?: (?:of|de|del) | ?-? ?)(?:${months})\\b\\.?(?:,? ?(?:of |de |del )?${year})?${stop}`,
    'gi',
  ),
  new RegExp(
    `${edge}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?)?(?:${months})\\.?,? (?:the )?(?:${day}|${spelledDay})(?:,? ${year})?${stop}(?!:\\d)`,
    'gi',
  ),
  new RegExp(`${edge}(?:${months})\\.?,? (?:of |de |del )?${year}${stop}`, 'gi'),
  new RegExp(`${edge}(?:0?[1-9]|1[0-2])[/-](?:19|20)\\d\\d${stop}`, 'g'),
]
const lone =
  /(?=\d)(?<=\b(?:in|since|until|till|by|during|of|from|around|after|before|class of|early|late|mid|summer|winter|spring|fall|autumn|back in|year|born|act of|seit|im jahr|en|desde|depuis|copyright|©) )(?:1[89]\d\d|20[0-4]\d)(?:s\b)?(?![A-Za-z\u00c0-\u024f\d%年])/gi
const bareYear =
  /(?=[12])(?<![A-Za-z\u00c0-\u024f\d$€£¥#.,:/-])(?:19[3-9]\d|20[0-3]\d)(?:s\b)?(?![A-Za-z\u00c0-\u024f\d%年]|[.,:/-]\d| ?(?:mg|ml|kg|km|steps|calories|people|words|times|hours|miles|dollars))/g
const shortDay =
  /(?=\d)(?<=\b(?:on|since|until|till|by|before|after|due|born|from|am|seit|el|le) )(?!(?<=from )(?:10|[1-9])\/10\b)(?:0?[1-9]|1[0-2]|[12]\d|3[01])\/(?:0?[1-9]|[12]\d|3[01])(?![\d/])/gi
const monthWord = /^(?:may|mar|march|mars|jun|june|dec|mai|apr|sept?|oct|nov|aug|jan|feb)$/i

export function datesIn(text: string, anchors: Anchors): Found[] {
  const windows = near(text, anchors.days, 48)
  if (windows.length === 0) return []
  return [
    ...patterns.flatMap((pattern) => matchesIn(windows, pattern, 'date', (match) => !misread(match))),
    ...[lone, bareYear, shortDay].flatMap((pattern) => matchesIn(windows, pattern, 'date')),
  ]
}

/** "3 may help", "second may": a small word that is a month only with a capital letter or a year. */
function misread(match: string): boolean {
  const word = match.match(/[A-Za-z\u00c0-\u024f]+/g)?.find((part) => monthWord.test(part)) ?? ''
  if (!/^(?:may|mar|march|mars|dec|mai|sep)$/.test(word)) return false
  return !/(?:st|nd|rd|th) |of |\d{4}/.test(match)
}

const units = 'one|two|three|four|five|six|seven|eight|nine'
const spelled = `(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:${units}))?|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)`
const small = `(?:${spelled}|${units})`
const number = `(?:1[0-1]\\d|[1-9]\\d|[1-9])`
const after = `(?![A-Za-z\\u00c0-\\u024f\\d/:%]|[.,]\\d|['’]?s\\b)`
const notThings = `(?! ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|times?|percent|%|mg|ml|pounds?|lbs?|kg|kilos?|am\\b|pm\\b|o'clock|people|of (?:the|us|them|my)|miles?|dollars?|bucks|or so|nights?|pills?|tablets?|sessions?|years (?:sober|clean|ago|later|into|in\\b|since|now|with|married)|steps?|points?|sizes?|out of|in a|years? (?:of|sober|clean)))`

// Looked at before all else: where no number can begin, nothing behind it is read.
const numeral = '(?=[\\dtefsno])'
const ages: readonly RegExp[] = [
  new RegExp(
    `${numeral}(?<![A-Za-z\\u00c0-\\u024f\\d.-])(?:${number}|${small})(?=(?:[- ]years?[- ]old|[- ]?y(?:ea)?rs?[ ./-]?olds?|[ -]?y[./]?o\\b|-year-olds?| years of age|[- ]?jährige|[- ]Jahre alt| ans\\b(?! (?:de|que|d'))| años(?: de edad)?\\b(?! (?:de [^e]|que|con))))`,
    'gi',
  ),
  new RegExp(
    `${numeral}(?<=\\b(?:aged?|age of|ages|age is|age:|age) (?:of |about |around |only |just )?)(?:${number}|${small})${after}`,
    'gi',
  ),
  new RegExp(
    `${numeral}(?<=\\b(?:turn|turns|turned|turning|just hit|i hit) )(?:${number}|${small})${after}(?! (?:to|into|times|away|out|left|right)\\b)`,
    'gi',
  ),
  new RegExp(
    `${numeral}(?<=\\b(?:i['’]?m|i am|im|he['’]?s|she['’]?s|they['’]?re|he is|she is|who is|who['’]?s|is only|am only|i was|he was|she was|was only|were|was just|we were|we['’]?re both|we are both) (?:now |only |just |about |around |almost |nearly |over |like |already )?)(?:[1-9]\\d|${spelled})${after}${notThings}(?=[\\s.,;!?)]|$)`,
    'gi',
  ),
  new RegExp(
    `${numeral}(?<=\\b(?:diagnosed|sectioned|hospitali[sz]ed|school|home|college|university|care|drinking|smoking|using|country|sober|clean|started|married|pregnant|died|retired|ran away|left home|moved out|began|dropped out|mother|dad|mom|mum) (?:at|when) )(?:[1-9]\\d|${spelled})${after}${notThings}`,
    'gi',
  ),
  new RegExp(
    `${numeral}(?<=\\b(?:since|when|until|till|before|by|from)(?: I was| i was| he was| she was)? (?:about |around |only |just )?(?:age |the age of |I was |i was ))(?:${number}|${small})${after}${notThings}`,
    'gi',
  ),
  /(?<=[([ ])(?:1[2-9]|[2-9]\d) ?(?:[mf]|nb|ftm|mtf)(?=[)\], ]|$)/gi,
  /(?<=[([ ]|^)(?:[MF])(?:1[2-9]|[2-9]\d)(?=[)\], ]|$)/g,
  /(?<=\b(?:mit|con|tengo|j['’]ai|ich bin|bin|cumpl[ií]) )(?:[1-9]\d)(?=(?: años| ans| Jahren?)\b| (?:und|et|y) |[.,;!?]|$)/gi,
  new RegExp(
    `${numeral}(?<![A-Za-z\\d.-])(?:[1-9]\\d(?:st|nd|rd|th)|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ieth|${spelled}th)(?= birthday)`,
    'gi',
  ),
  new RegExp(
    `${numeral}(?<=\\bat )(?:(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy)(?:[- ](?:${units}))?|1[3-9]|[2-9]\\d)(?=,? (?:i|he|she|we|they|my)\\b)`,
    'gi',
  ),
  /(?<=\b(?:is|was|turned|['’]s) )[1-9](?= and a half\b)/gi,
  new RegExp(
    `${numeral}(?<=\\b(?:dad|daddy|mom|mum|mother|father|brothers?|sisters?|sons?|daughters?|kids?|child|children|baby|husband|wife|partner|boyfriend|girlfriend|nan|gran|grandma|grandpa|grandmother|grandfather|cousins?|nieces?|nephews?|uncle|aunt|auntie|twins|boys?|girls?|youngest|oldest|eldest) (?:is|was|are|were|turned|turns) (?:only |just |now |almost |nearly |about )?)(?:${number}|${small})(?=[.,;!?)]|$| and\\b| now\\b| when\\b| but\\b| or\\b)`,
    'gi',
  ),
  // "Anya is six and fearless", but not "It is six".
  new RegExp(
    `(?<=\\b(?!(?:It|This|That|There|What|Which|Who|Here|Time|Dinner|Lunch|Step|Number|Room|Day|God|Life|Love|One)\\b)[A-Z][a-z]{1,20} (?:is|was|turned|turns) (?:only |just |now )?)(?:two|three|four|five|six|seven|eight|nine|${spelled}|[1-9]\\d?)(?= and\\b|[.,;!?]|$)`,
    'g',
  ),
  // Nobody says "at 41" of an hour.
  /(?<=\bat )(?<!\b(?:me|weigh|weighed|weight|speed|temperature|opens?|opened|closes?|closed|starts?|begins?|began|meets?|met|ends?|ended|arrives?|arrived|leaves?|is|was|stays?|stayed|stuck) at )(?:1[3-9]|[2-9]\d)(?=[.,;!?)]|$| and (?:i|my|he|she|the|again)\b| with\b| when\b| after\b| because\b)/gi,
  /(?<=\b(?:my|his|her|their|our) (?:early |mid |late |mid-|early-|late-)?)[1-9]0['’]?s\b/gi,
  new RegExp(
    `${numeral}(?<=\\b(?:i|he|she|they|we) (?:was|were) (?:only |just |about )?)(?:${small})(?= when| at the time|[.,;!?])`,
    'gi',
  ),
  /(?<=\b(?:he|she)(?:['’]s| is) (?:only |just |almost |nearly )?)[1-9](?=[.,;!?)]|$)/gi,
  /(?<=\bmit )[1-9]\d(?= (?:kam|war|hab|bin|ging|wurde|fing|hatte|habe|begann|lag|zog)\b)/gi,
  new RegExp(`${numeral}(?<=(?:^|[.!?\\n] ?)(?:nearly|almost|just) )(?:${spelled}|[2-9]\\d)(?= and\\b|[,.] )`, 'gi'),
  /(?=[cdnostuzvfsan])(?<=(?:tiene|tenía|tengo|cumplió|cumple|los) )(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince)(?= años\b(?! (?:de [^e]|que|con|sin|y )))/giu,
  /(?<=\b(?:a|avait|j['’]ai|avais) )(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze)(?= ans\b(?! (?:de|que|d')))/gi,
  /(?<![\p{L}])(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?=[- ](?:Jahre alt|jährige))/giu,
  // "my grandmother, 83, …" and "(22, she/her)".
  new RegExp(
    `${numeral}(?<=\\b(?:dad|mom|mum|mother|father|brother|sister|son|daughter|baby|husband|wife|partner|boyfriend|girlfriend|nan|gran|grandma|grandpa|grandmother|grandfather|cousin|niece|nephew|uncle|aunt|youngest|oldest|eldest|friend|neighbou?r|roommate|flatmate), )(?:${number}|${small})(?=,)`,
    'gi',
  ),
  /(?<=[([] ?)(?:1[2-9]|[2-9]\d)(?=, ?(?:she|he|they|her|him|f|m|nb|enby|trans|woman|man|female|male)\b)/gi,
  new RegExp(`${numeral}(?<=\\bmy )(?:${number}|${small})(?=[- ](?:year|yr|y/o|yo)\\b)`, 'gi'),
]

export function agesIn(text: string, anchors: Anchors): Found[] {
  const windows = near(text, anchors.numbers, 40)
  return windows.length === 0 ? [] : ages.flatMap((pattern) => matchesIn(windows, pattern, 'age'))
}
