// Finds dates that could place somebody (a day, a month of a year, a year) and ages. Seasons, weekdays, times of day, scores
// such as 7/10 and "24/7" stay: they belong to the telling.
import { type Anchors, figured, matchesIn, matchesOf, near, type Tried } from './near.ts'
import type { Found } from './span.ts'

export { agesIn } from './ages.ts'

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|m[aä]rz|mai|juni|juli|oktober|dezember|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janvier|f[eé]vrier|mars|avril|juin|juillet|ao[uû]t|septembre|octobre|novembre|d[eé]cembre'
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? (?:the )?)?'
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
    `${edge}${weekday}(?:${months})\\.?,? (?:the )?(?:${day}|${spelledDay})(?:,? ${year})?${stop}(?!:\\d)`,
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
// "28.2." as most of Europe writes a day: with its second full stop, or a day that no dose has.
const dottedDay =
  /(?=\d)(?<=\b(?:on|since|until|till|by|before|after|from|to|due|born|am|vom|bis|seit|zum|dem|der|den|le|du|el|del) )(?:(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.(?!\d)|(?:1[3-9]|2\d|3[01])\.(?:0?[1-9]|1[0-2])(?![\d%]|\.\d| ?(?:mg|ml|kg|km|kilos?|miles|percent|degrees|hours|stone)))(?!\p{L})/giu
// "7 / 9 / 2021", "the 1st of the 4th, 2019"
const spacedDay =
  /(?<![\d/.])(?:0?[1-9]|[12]\d|3[01]) ?([-/.]) ?(?:0?[1-9]|[12]\d|3[01]) ?\1 ?(?:19|20)?\d\d(?![\d/])|\b(?:[12]?\d|3[01])(?:st|nd|rd|th) of the (?:\d|1[0-2])(?:st|nd|rd|th)(?:,? (?:19|20)\d\d)?/gi
// "my tribunal is on the 14th"
const dayAlone =
  /(?=the \d)(?<=\b(?:on|by|until|till|since|from|before|after|for|due|born|to) )the (?:[12]?\d|3[01])(?:st|nd|rd|th)(?=[.,;!?)]|$|\n| (?:and|at|i|we|he|she|they|it|my|his|her|if|so|but|because|is|was|when|which|to|of (?:this|that|last|next|each|every|the) month)\b)/gi
// "Boxing Day 2019": a feast with its year is a day.
const feastYear =
  /\b(?:christmas(?: eve| day)?|boxing day|new year['’]?s(?: eve| day)|easter(?: sunday| monday)?|good friday|halloween|bonfire night|pancake day|thanksgiving|valentine['’]?s day|mother['’]?s day|father['’]?s day|mothering sunday|remembrance (?:day|sunday)|labou?r day|memorial day|canada day|anzac day|australia day),? (?:of |in )?(?:19|20)\d\d(?!\d)/gi
const seasonYear =
  /(?<=\b(?:spring|summer|autumn|fall|winter|christmas|easter|class|back in|in|since) (?:of )?)['’]\d\d(?![\d])/gi
// "23/02 is when they took the cast off"
const dayOpens = /(?<=(?:^|[.!?\n] ?))[0-3]\d\/[01]\d(?= (?:is|was|will)\b)/g
const monthWord = /^(?:may|mar|march|mars|jun|june|dec|mai|apr|sept?|oct|nov|aug|jan|feb)$/i

// Four figures in a row are in every match of these.
const ofYear = new Set([patterns[0], patterns[5], lone, bareYear, feastYear])
// A mark right after a figure, or after a figure and a space, is in every match of these.
const ofMarks = new Set([patterns[0], patterns[1], patterns[5], shortDay, dottedDay, dayOpens])
const tried = (pattern: RegExp): Tried => ({
  pattern,
  needs:
    (ofYear.has(pattern) ? figured.row : 0) |
    (ofMarks.has(pattern) ? figured.marked : 0) |
    (pattern === spacedDay ? figured.bound : 0),
})
const ofDays = patterns.map(tried)
const others = [feastYear, lone, bareYear, shortDay, dottedDay, spacedDay, dayAlone, seasonYear, dayOpens].map(tried)

export function datesIn(text: string, anchors: Anchors): Found[] {
  const events = eventMonthsIn(text)
  const windows = near(text, anchors.days, 48)
  if (windows.length === 0) return events
  const found = [...events]
  for (const { pattern, needs } of ofDays)
    if ((needs & ~anchors.has) === 0) found.push(...matchesIn(windows, pattern, 'date', isRead))
  for (const { pattern, needs } of others)
    if ((needs & ~anchors.has) === 0) found.push(...matchesIn(windows, pattern, 'date'))
  return found
}

/** "3 may help", "second may": a small word that is a month only with a capital letter or a year. */
function isRead(match: string): boolean {
  if (/^(?:the|der|den|le|el) /i.test(match)) return true
  const word = match.match(/[A-Za-z\u00c0-\u024f]+/g)?.find((part) => monthWord.test(part)) ?? ''
  if (!/^(?:may|mar|march|mars|dec|mai|sep)$/.test(word)) return true
  return /(?:st|nd|rd|th) |of |\d{4}/.test(match)
}

// A month by itself is weather; a month in which something of a life happened is a date.
const monthAlone =
  /\b(?:(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Oo]f|[Ll]ast|[Tt]his|[Ff]rom|[Aa]round|[Bb]ack in|[Ss]pent(?: all(?: of)?| most of| the whole of| half of)?) )(?:(?:early|mid|late|the (?:start|end|middle) of)[ -])?(?:[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|August|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|august|(?<=(?:since|until|till|in|by|from|last) )(?:march|may)(?=[.,;!?)]|\s*$|\n| (?:and|when|i|he|she|we|they|this|last|with|after|my)\b)|Jan|Feb|Sept?|Oct|Nov|Dec)(?![\p{L}\d'’]| \d| (?:is|was|are|be|makes|always|bugs|sun|rain|flowers|blues|weather)\b)/gu
const lifeEvent =
  /\b(?:lost|died|dies|passed|passing|death|born|birth|diagnosed|diagnosis|section(?:ed)?|admitted|admission|discharged?|hospitali[sz]ed|inpatient|married|wedding|divorced?|separated|split|moved|broke up|left|sober|clean|relapsed?|attempt(?:ed)?|overdosed?|arrested|fired|sacked|laid off|redundant|graduated?|retired|released|evicted|miscarr\w+|stillborn|baby|funeral|buried|accident|crash(?:ed)?|stroke|operation|surgery|tribunal|trial|court|hearing|anniversary|started|stopped|quit|joined|happened|came (?:out|home|off)|went into|got out|first came|last saw|killed|detox|rehab|raped|assaulted|attacked|breakdown|psychosis|episode|been here|been out|been off|been in|due|spent|in (?:hospital|prison|rehab|detox|jail|care|a coma|the unit|the ward|psych|there|here)|inside|turn(?:s|ed|ing)? (?:\d|thirt|fort|fift|sixt|sevent|eight|ninet|twent|nineteen)\w*|birthday|pregnant|engaged|adopted|fostered|homeless|evict\w*|referred|assess\w+|appointment|mri|scan|biopsy|chemo|transplant|parole|bail|sentenced|probation|deported|asylum|visa|signed off|off sick|on leave|back to work|back at work|unemployed|job|exams?|finals|placement|sectioned|cto|appeal|review|twice|all clear|remission|results?|(?:be|am|is|was) (?:thirty|forty|fifty|sixty|seventy|eighty|ninety|twenty|eighteen|nineteen|sixteen|\d\d)\b|qualified|enrolled|hired|rejected|surgery|quit|waiting|haven['’]?t|hasn['’]?t|['’]ve been|has been|have been|['’]s been|not been)\b/i
const somebodys = /\b(?:i|we|i['’]m|my|our|he|she|they|his|her|their)\b/i
// "It has rained since March", "closed until April"
const ofTheWorld =
  /\b(?:it|its|it['’]s|rain\w*|snow\w*|sun\w*|weather|garden|flowers?|bulbs?|leaves|shops?|open|closed|sale|season|series|show|frost|cold|dark|trees?|roses?|tomatoes|strawberries|there['’]?s?|page|chapter)\b/i
// What is one's own only where somebody says so: "I start college in September", not "term starts in September".
const ofOnes =
  /\b(?:start(?:s|ing)?|begins?|beginning|ends?|finish\w*|leav(?:e|es|ing)|moving|moves?|attack|seizure|college|uni|school|coming (?:out|home|off)|having|going (?:home|in|into|back))\b/i
const alsoMonth =
  /(?<=\b(?:and|to|or|until|till|through|then) )(?:January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}\d'’]| \d)/u
function eventMonthsIn(text: string): Found[] {
  const found: Found[] = []
  for (const match of matchesOf(monthAlone, text)) {
    const end = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 90), match.index)
    const after = text.slice(end, end + 70)
    const clause = `${before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf('!'), before.lastIndexOf('?'), before.lastIndexOf('\n')) + 1)} ${/^[^.!?\n]*/.exec(after)?.[0] ?? ''}`
    // "every year it starts in November", "I may start in May": what comes back or is yet to come dates nothing.
    if (
      !(
        lifeEvent.test(clause) ||
        (somebodys.test(clause) && ofOnes.test(clause)) ||
        /^spent\b/i.test(match[0]) ||
        (/^since\b/i.test(match[0]) && (somebodys.test(clause) || !ofTheWorld.test(clause)))
      ) ||
      /\b(?:every|each|always|usually|will(?! be\b| turn\b| have\b)|might|may|hope)\b/.test(clause) ||
      /\bif\b/.test(before) ||
      (/\b(?:rain|snow|sunn|frost|weather)\w*/i.test(clause) && !somebodys.test(clause))
    )
      continue
    const month = /[A-Z]?[a-z]+$/i.exec(match[0])?.[0].length ?? 0
    const part = /(?:early|mid|late)[ -]$/.exec(match[0].slice(0, -month))?.[0].length ?? 0
    found.push({ start: end - month - part, end, kind: 'date' })
    // "November on the sofa and December under it"
    const also = alsoMonth.exec(/^[^.!?\n]*/.exec(after)?.[0] ?? '')
    if (also) found.push({ start: end + also.index, end: end + also.index + also[0].length, kind: 'date' })
  }
  return found
}
