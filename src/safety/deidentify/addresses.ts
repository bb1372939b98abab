// Finds addresses and postcodes: a house number with a street, a street with a number, a flat, a box, a postcode beside a place.
// English-speaking countries by their street words, others by the endings their streets have, and the shape number–Name–number.
import { bitsOf, cue } from '../lexicon/index.ts'
import { known, ordinary } from '../lexicon/known.ts'
import { type Anchors, figured, matchesOf, near, type Tried } from './near.ts'
import type { Found } from './span.ts'
import { keyOf, type Word } from './tokens.ts'

const cap = "[\\p{Lu}][\\p{L}'’.-]{0,24}"
const few = `(?:(?:${cap}|of|the|de|du|des|del|la|le|da|do|dos|van|der|den|\\d{1,3}(?:st|nd|rd|th)) ){0,4}`
const streetWord =
  '(?:Nagar|Colony|Marg|Vihar|Enclave|Street|St|Road|Rd|Avenue|Ave?|Av|Lane|Ln|Drive|Dr|Court|Ct|Way|Place|Pl|Square|Sq|Boulevard|Blvd|Terrace|Ter|Close|Crescent|Cres|Highway|Hwy|Parkway|Pkwy|Row|Gardens|Gdns|Mews|Hill|Grove|Circle|Cir|Trail|Trl|Loop|Pike|Turnpike|Alley|Walk|Quay|Rise|Green|Common|Villas|Gate|Gateway|Bypass|Crossing|Heights|Point|Ridge|Run|Views?|Mount|Mall|Cove|Bend|Plaza|Manor|Mission|Parade|Wharf|Yard|Crest|Park|Path|Spur|Station|Stravenue|Summit|Track|Trace|Tunnel|Union|Valley|Via|Vista|Ways|Wells|Landing|Lock|Locks|Lights?|Keys?|Knolls?|Lakes?|Islands?|Isle|Inlet|Hollow|Haven|Harbors?|Glens?|Gardens?|Fort|Forks?|Forges?|Forest|Fords?|Flats?|Fields?|Ferry|Falls|Extensions?|Expressway|Estates?|Divide|Dale|Dam|Curve|Creek|Course|Courts|Corners?|Cliffs?|Centers?|Causeway|Canyon|Camp|Burgs?|Brooks?|Bridge|Branch|Bottom|Bluffs?|Beach|Bayou|Arcade)'
const unit =
  '(?:(?:Apt|Apartment|Suite|Ste|Unit|Flat|Room|Rm|Floor|Fl|Bldg|Building|Box|PO Box|P\\.? ?O\\.? Box|Postbox|Postfach|PSC|Wohnung|Piso|Appt)\\.? ?#?\\d{1,6}[A-Za-z]?|#\\d{1,5}[A-Za-z]?)'
const streetEnding =
  '(?:stra(?:ß|ss)e|str\\.|gasse|weg|platz|allee|damm|ufer|ring|gatan?|v[äæ]gen|veien|vegen|gata|vej|gade|all[ée]|tie|katu|kuja|gracht|burgwal|polku|utca|laan|straat|plein|dreef|kade|singel|steenweg|stien|bakken|marken|str[æa]de|toften|b[åy]gget|lundur|gata|sund|vegur|braut|ulica|ulice|ulici|cesta)'
const streetLead =
  '(?:ul\\.|al\\.|os\\.|pl\\.|Ulica|Rue|Avenue|Boulevard|Bd|Place|Chemin|Quai|All[ée]e|Impasse|Route|Calle|C/|Avda\\.?|Av\\.?|Avenida|Plaza|Paseo|Camino|Carretera|Ronda|Travesía|Via|Viale|Piazza|Corso|Largo|Vicolo|Rua|Travessa|Praça|Estrada|Alameda|Rúa|Ul|Am|An der|Auf der|Im|Zum|Zur|Pod|Na|Nad|U|K|V)'

// By itself, without a street: "Room 12" is anywhere, "Flat 12" is somebody's door.
const door =
  '(?:(?:Apt|Apartment|Suite|Ste|Unit|Flat|PO Box|P\\.? ?O\\.? Box|Postbox|Postfach|PSC|Wohnung|Piso|Appt)\\.? ?#?\\d{1,6}[A-Za-z]?)'

const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\d])\\d{1,6}[A-Za-z]?(?:[-/](?:\\d{1,4}|[A-Z]))?,? ${few}${streetWord}\\b\\.?(?:,? (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\\b)?(?!\\p{L})`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:${cap} ){1,3}(?:Street|Road|Avenue|Lane|Boulevard|Crescent|Terrace|Mews|St|Rd|Ave|Blvd)(?: \\d{1,5}[a-z]?)?(?=[.,;!?\\s)]|$)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:\\d{1,6} )?${streetLead} (?:(?:de la|de|du|des|del|della|delle|dei|degli|di|da|das|do|dos|la|le|el) )?(?:${cap}[ -]?){1,4},? ?\\d{1,5} ?[a-zA-Z]?(?![\\p{L}\\d])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])\\d{1,5}(?: ?bis)?,? (?:[Rr]ua|[Cc]alle|[Vv]ia|[Aa]venida|[Tt]ravessa|[Rr]ue|[Aa]venue|[Bb]oulevard|[Cc]hemin|[Qq]uai|[Ii]mpasse|[Aa]llée|[Pp]lace|[Rr]oute) (?:(?:de la|de l['’]|del|della|das|dos|da|do|de|du|des|d['’]) ?)?(?:${cap}[ -]?){1,4}`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:[Cc]alle|[Aa]venida|[Pp]laza|[Pp]aseo) (?:(?:de la|de|del|la|el|las|los) )?(?:${cap}[ -]?){1,4},? (?:n[úu]mero |nº ?)?\\d{1,5}`,
    'gu',
  ),
  new RegExp(`(?<![\\p{L}\\d])\\d{2,6} (?:${cap} ){1,4}\\d{1,5}[A-Za-z]?(?![\\p{L}\\d])(?! [a-z])`, 'gu'),
  new RegExp(`(?<![A-Za-z\\d])${door}(?![A-Za-z\\d])`, 'gi'),
  // The line ends before the kind of street.
  /(?<![\p{L}\d])\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}'’]{1,24} ){0,2}\p{Lu}[\p{L}'’]{1,24}\r?\n(?:Street|Road|Avenue|Lane|Drive|Terrace|Crescent|Gardens|Boulevard)(?!\p{L})/gu,
]

const postcodes: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|(?:(?:ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|YT|NT|NU),? )?[A-Z]\d[A-Z][ -]?\d[A-Z]\d)(?![\p{L}\d])/gu,
  // The same written small: only with an area that the post has.
  /(?<![\p{L}\d])(?:a[bl]|b[abdhlnrst]?|c[abfhmortvw]|d[adeghlnty]|e[cnhx]?|f[ky]|g[luy]?|h[adgprsuxy]|i[gmpv]|k[atwy]|l[adelnsu]?|m[ekl]?|n[egnprw]?|o[lx]|p[aehlor]|r[ghm]|s[aegklmnoprstwy]?|t[adfnqrsw]|u[b]|w[acdfnrsv]?|y[o]|z[e])\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}(?![\p{L}\d])/giu,
  // Ireland
  /(?<![\p{L}\d])(?:[AC-FHKNPRTV-Y]\d[\dW]) ?(?=[A-Z\d]*\d)[AC-FHKNPRTV-Y\d]{4}(?![\p{L}\d])/gu,
  // The Netherlands, Poland, Portugal, Sweden and Slovakia before a place; Brazil, which no other number looks like.
  /(?<![\p{L}\d.,-])(?:\d{4} ?[A-Z]{2}|\d{2}-\d{3}|\d{4}-\d{3}|(?:SE-|S-)?\d{3} \d{2}|(?:D|A|CH|F|I|B|L|DK|FIN?|N|E|SE?|PL|CZ)-\d{4,5})(?= \p{Lu}\p{L})/gu,
  /(?<![\p{L}\d.,-])\d{4} [A-HJ-NP-Z][A-Z](?=[.,;!?)]|\s|$)(?<! (?:AM|PM|BC|AD|CE|KM|KG|MG|ML|HZ|GB|MB|UK|US|EU|TV|DM))/gu,
  /(?<![\p{L}\d.,-])\d{5}-\d{3}(?![\d-])/gu,
  /(?<![\p{L}\d])(?:NSW|VIC|QLD|TAS|ACT|SA|WA|NT),? \d{4}(?!\d)/gu,
  // "we're in BS3": the first half, where somebody says where they live.
  /(?<=\b(?:in|near|around|live in|from|to|off) )(?:AB|AL|BA|BB|BD|BH|BL|BN|BR|BS|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|EC|EH|EN|EX|FK|FY|GL|GU|HA|HD|HG|HP|HR|HU|HX|IG|IP|IV|KA|KT|KW|KY|LA|LD|LE|LL|LN|LS|LU|ME|MK|ML|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)\d{1,2}[A-Z]?(?![\p{L}\d-])/giu,
  /(?<![\p{L}\d])(?:(?:A[LKZRAEP]|C[AOT]|D[CE]|F[LM]|G[AU]|HI|I[ADLN]|K[SY]|LA|M[ADEHINOPST]|N[CDEHJMVY]|O[HKR]|P[ARW]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY]),? )\d{5}(?:-\d{4})?(?!\d)/gu,
  /(?<![\p{L}\d])(?:[FD]PO|APO) A[AEP] \d{5}/giu,
  /(?<![\p{L}\d])(?:zip(?: ?code)?|eircode|pin ?code|post ?code|plz|postleitzahl|(?:cp|c\.p)\.?|code postal|código postal|cap|cep|postnummer)(?: (?:here|there|now|at mine|round here|around here|for (?:me|us)))?(?:['’]s | is | was | ist |: ?|, | \(| )([A-Z\d][A-Z\d -]{2,8}\d[A-Z]{0,2})(?![\p{L}\d])/giu,
  // "the 90299 area", "we live in 60614"
  /(?<![\p{L}\d.,-])\d{5}(?= (?:area|zip|neighbou?rhood|postcode|region|suburbs?)\b)|(?<=\b(?:live|lives|lived|living|based|located|i['’]?m|am|we['’]re|moved|anyone|anybody|folks|people|group|groups) (?:in|near|around|to) )\d{5}(?![\d.,:-]?\d| \p{Ll})/giu,
]
// Streets of one word with their kind at its end (Goethestraße 5), or with it as a word of its own (Hegyalja út 98).
const ending = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,6} )?(?:${cap}[ -]){0,3}(?:[\\p{L}][\\p{L}-]{1,24}${streetEnding}|[\\p{L}-]{3,24} (?:utca|u\\.|út|tér|körút|köz|sor|rkp\\.|fasor|tie|katu|gate|vei|vej|väg|ulica|ulice))(?:,? (?:Nr\\.? ?)?\\d{1,5} ?[a-zA-Z]?\\.?)(?![\\p{L}\\d])`,
  'gu',
)

// "our house on Pinewood Drive": without a number only after a word that says where.
const onStreet = new RegExp(
  `(?<=\\b(?:on|in|at|off|along|down|near|from|to) )(?:${cap} ){1,2}(?:Brae|Wynd|Croft|Brow|Garth|Loke|Drive|Close|Court|Gardens|Grove|Square|Row|Way|Parade|Walk|Street|Road|Avenue|Lane|Terrace|Crescent)(?![\\p{L}])|(?<=\\b(?:on|in|at|off|along|down|near|from|to) )(?:Rue|Calle|Via|Rua|Avenida|Boulevard) (?:(?:de la|de|du|des|della|del) )?${cap}(?: ${cap})?(?![\\p{L}])`,
  'gu',
)

// The number of a house stands after the name of its street in most of the world: "lives on Via Tasso 129".
const trailing = new RegExp(
  `(?<=\\b(?:on|at|of|in|to|near|from|and|auf|en|à) )(?:${cap} ){1,4}\\d{1,5}[a-z]?(?![\\p{L}\\d:.,]*\\d)`,
  'gu',
)
const small =
  /(?<![\p{L}\d])(?:\d{1,6}[a-z]? ){1,2}(?!(?:min|minutes?|mins?|hours?|hrs|days?|weeks?|months?|years?|miles?|doors?|people|of|more|times|and|or|in|at|to|on|a|houses?|streets?|blocks?|metres?|meters?|steps?|km|different|way|lane|busy|dark|quiet|long)\b)(?!\p{L}+ (?:the|down|up|along|of|on|from|off|across)\b)(?:[\p{L}'’.-]{2,20} ){1,3}(?:street|road|avenue|lane|drive|court|boulevard|square|terrace|crescent|close)(?: (?:apt|suite|unit|flat|apartment) \d{1,5})?(?![\p{L}])/giu
// "i live at 9 cobbler row": after what says where, any kind of street.
const smallAt =
  /(?<=\b(?:at|to|is|from|on|to|address:?|of|by|outside|near|opposite|behind|beside|past|round) )(?:flat \d{1,4}[a-z]?,? )?\d{1,5}[a-z]? (?!(?:the|a|in|on|of|and|or|is|it|we|i|my|his|her|their|am|pm|to|for|days?|weeks?|months?|years?|hours?|mins?|minutes?|miles?|people|times|whole|different|men|women|kids|cats|dogs|houses?|seats?|more)\b)(?:(?!(?:the|a|in|on|of|and|or|is|it|my|his|her|their|to|for|per|each|down|up|along|by|with)\b)[\p{L}'’.-]{2,20} ){1,3}(?:row|way|place|walk|grove|gardens|gdns|hill|mews|rise|green|view|yard|wharf|parade|mount|bank|croft|brae|wynd|vale|fold|garth|dene|ridge|loop|trail|circle|st|rd|ave|ln|ct|blvd|gate|quay|villas|cottages|buildings|mansions|estate|heights|meadow|meadows|crescent|cres|close|court|drive|passage|steps|common|orchard|paddock|end|brow|hey|lea|nook|mead|hollow|leys|pastures|drove|entry|rake|stile|weir|dell|spinney|copse|holt|strand|causeway|embankment|esplanade|promenade|quarry|bluff|glen)(?![\p{L}'’])(?! (?:of|in a|from)\b)|(?<=\b(?:at|to|is|from|on|outside|near) )\d{1,4}[a-z]? the (?:orchards?|paddocks?|green|mews|maltings|cottages|crescent|grove|spinney|meadows?|row|close|firs|limes|elms|willows|oaks|beeches|poplars|hollies|laurels|avenue|mount|quay|wharf|moorings|granary|stables|barns?)(?=[.,;!?)]|\s*$|\n| (?:and|if|where|now|please)\b)/giu
const smallTown = /^, [a-z]{4,20}(?=[.,;!?\n]|$)/
const corner = new RegExp(`\\b(?:the )?corner of [^\\n,.]{3,60}? and (?:${cap} ?){1,3}`, 'giu')

const codeAndPlace = new RegExp(`(?<![\\p{L}\\d.,$€£])\\d{4,5} (${cap})(?![\\p{L}])`, 'gu')

const place = `(?:(?:${cap}|[\\p{Lu}]{2,}|\\d{2,6}|\\(\\p{Lu}[^)\\n]{1,24}\\)|de|la|le|u|nan)[ ,-]{0,2}){1,6}`
// What goes on an address: a flat, a line that is only a place and numbers, a place after a comma, a code.
const goingOn = new RegExp(
  `^(?:[ .,]{1,3}${unit}|, ?\\d{1,2}[ºª°oa] ?(?:[A-Z](?!\\p{L})|izq|dcha)?\\.?| (?:I{1,3}|IV|V)(?=,)|[ ,]{0,2}\\r?\\n[> \\n]{0,6}(?:${unit}|(?:, ?)?${place})(?=\\s*(?:\\n|$)|[.?!]| [a-z])|, ?(?:${cap}[ -]?){1,3}(?=[,.;\\n!?]|$|,? \\d)|,? (?:\\p{Lu}{2,3} )?(?:\\p{Lu}{1,2}\\d[\\p{Lu}\\d]? ?\\d\\p{Lu}{2}|\\p{Lu}\\d\\p{Lu} ?\\d\\p{Lu}\\d)(?![\\p{L}\\d])|,? (?:\\p{Lu}{2,3} )?\\d{4,6}(?:-\\d{4})?(?!\\d)(?: \\p{Lu}\\p{Ll}{2,24}(?:[ -](?:am|an der|im|bei|\\p{Lu}\\p{Ll}+))?(?=[.,;!?)]|\\s*$|\\n))?| \\p{Lu}{3,}(?: \\p{Lu}{2,3})?(?![\\p{L}])(?=\\s*(?:[.,\\n]|$| after| for| \\d))| (?:and|&) (?:${streetLead} )?(?:${cap} ){0,2}${cap}(?: \\d{1,5})?(?=[.,?\\n]|$))`,
  'u',
)
const before = new RegExp(
  `(?:(?:the )?corner of )?(?:\\d{1,6}[ ,]{1,2}){0,2}(?:(?:${cap} )?${cap} (?:and|&) )?(?:\\d{1,6} )?(?:${cap} ){0,2}$`,
  'u',
)

const streetKeys = new Set(
  'street road avenue lane boulevard crescent terrace mews rd ave blvd st drive close court gardens grove square row way parade walk brae wynd croft brow rue calle rua avenida'.split(
    ' ',
  ),
)

// The last three letters of what `ending` knows streets by: before most numbers stand others.
const streetEndings = new Set(
  'aße|sse|tr.|weg|atz|lee|amm|fer|ing|tan|ata|gen|ien|vej|ade|llé|tie|atu|uja|cht|wal|lku|tca|aan|aat|ein|eef|gel|ken|ten|get|dur|und|gur|aut|ica|ice|ici|sta| u.| út|tér|rút|köz|sor|kp.|ate|vei|väg'.split(
    '|',
  ),
)
const afterEnding = (text: string, at: number): boolean => {
  if (text.slice(Math.max(0, at - 4), at).includes('Nr')) return true
  let end = at
  if (text.charAt(end - 1) === ' ') end -= 1
  if (text.charAt(end - 1) === ',') end -= 1
  const code = text.charCodeAt(end - 1)
  // A letter or a full stop ends a street, and most numbers stand after something else.
  return (code > 64 || code === 46) && streetEndings.has(text.slice(Math.max(0, end - 3), end))
}
/** Whether a word with a capital stands right before a number, with no more than a comma and a space between. */
const afterCapital = (text: string, at: number): boolean => {
  let end = at
  while (at - end < 3 && ' ,-'.includes(text.charAt(end - 1)) && end > 0) end -= 1
  for (let from = end - 1; from >= 0 && end - from < 110; from -= 1) {
    const code = text.charCodeAt(from)
    if (code >= 0x80 || (code >= 65 && code <= 90)) return true
    if (!(code >= 97 && code <= 122) && code !== 39 && code !== 45 && code !== 46) return false
  }
  return false
}

// What an expression may need besides what is figured: a word for a street with its capital, a capital or an ending before a number.
const [called, capital, ended] = [1 << 8, 1 << 9, 1 << 10]
const afterCapitals = new Set([patterns[2], patterns[5], trailing])
const ofFour = new Set([...postcodes.slice(3, 5), ...postcodes.slice(8, 10)])
const ofRow = new Set([...postcodes.slice(4, 7), ...postcodes.slice(8, 10), ...postcodes.slice(12)])
const tried = (pattern: RegExp): Tried => ({
  pattern,
  needs:
    (pattern === patterns[1] ? called : 0) |
    (pattern === ending ? ended : 0) |
    (afterCapitals.has(pattern) ? capital : 0) |
    (ofFour.has(pattern) ? figured.four : 0) |
    (ofRow.has(pattern) ? figured.row : 0) |
    (postcodes.slice(0, 3).includes(pattern) ? figured.led : 0) |
    (postcodes.slice(0, 2).includes(pattern) ? figured.trailed : 0),
})
const streets = [...patterns, small, smallAt, corner, onStreet].map(tried)
const numbered = [trailing, ending].map(tried)
const codes = postcodes.map(tried)

const streetCue = cue(() => streetKeys)

export function addressesIn(text: string, words: readonly Word[], anchors: Anchors): Found[] {
  const raised = words.filter((word) => word.cues & streetCue && word.casing !== 'lower')
  if (anchors.digits.length === 0 && raised.length === 0) return []
  const all =
    raised.length === 0 ? anchors.digits : [...anchors.digits, ...raised].sort((one, other) => one.start - other.start)
  const found: Found[] = []
  const push = (start: number, end: number): void => {
    found.push({ start: led(text, start), end: continued(text, end), kind: 'address' })
  }
  const has =
    anchors.has |
    (raised.length > 0 ? called : 0) |
    (anchors.digits.some(({ start }) => afterCapital(text, start)) ? capital : 0) |
    (anchors.digits.some(({ start }) => afterEnding(text, start)) ? ended : 0)
  const isTried = ({ needs }: Tried): boolean => (needs & ~has) === 0
  for (const window of near(text, all, 120)) {
    for (const one of streets) {
      if (!isTried(one)) continue
      for (const match of matchesOf(one.pattern, window.text)) {
        const end = window.from + match.index + match[0].trimEnd().length
        // "66 perry hill road, oldbury": the place after a street that is written small is small as well.
        const town =
          one.pattern === small || one.pattern === smallAt
            ? (smallTown.exec(text.slice(end, end + 30))?.[0].length ?? 0)
            : 0
        push(window.from + match.index, end + town)
      }
    }
    for (const one of numbered) {
      if (!isTried(one)) continue
      for (const match of matchesOf(one.pattern, window.text)) {
        const words = match[0].match(/\p{L}[\p{L}'’-]*/gu) ?? []
        const strange = (word: string): boolean => !(bitsOf(keyOf(word)) & (ordinary | known.kept))
        if (
          one.pattern === ending ? strange(words.at(-1) ?? '') || strange(words.at(-2) ?? 'the') : words.some(strange)
        )
          push(window.from + match.index, window.from + match.index + match[0].length)
      }
    }
    for (const match of (has & figured.row) !== 0 ? matchesOf(codeAndPlace, window.text) : []) {
      const bits = bitsOf(keyOf(match[1] ?? ''))
      if (bits & known.place && bits & known.large && !(bits & known.common))
        push(window.from + match.index, window.from + match.index + match[0].length)
    }
    for (const one of codes) {
      if (!isTried(one)) continue
      for (const match of matchesOf(one.pattern, window.text)) {
        const value = match[1] ?? match[0]
        const start = window.from + match.index + match[0].length - value.length
        found.push({ start, end: start + value.length, kind: 'address' })
      }
    }
  }
  return found
}

// "room 14, 220 harbour street"
const inside = /(?<![\p{L}\d])(?:room|rm|flat|unit|apt|apartment|floor|suite|block|house) (?:\d{1,5}[a-z]?,? )?$/iu

// "The Old Forge, Church Lane": a house that has a name.
const house = new RegExp(
  `(?:The (?:${cap} ){0,2}${cap}|(?:${cap} ){1,2}(?:House|Cottage|Farm|Lodge|Barn|Mill|Villa|Manor|Court)), $`,
  'u',
)

const leads = /\d|corner| (?:and|&) /
/** Numbers and names that stand right before a street belong to it. */
function led(text: string, start: number): number {
  if (!' ,'.includes(text.charAt(start - 1))) return start
  const line = text.slice(Math.max(0, start - 60), start)
  const lead = leads.test(line) ? (before.exec(line.slice(line.lastIndexOf('\n') + 1))?.[0] ?? '') : ''
  const from = leads.test(lead) ? start - lead.length : start
  const lead60 = text.slice(Math.max(0, from - 60), from)
  return from - (inside.exec(lead60)?.[0].length ?? (lead60.endsWith(', ') ? house.exec(lead60)?.[0].length : 0) ?? 0)
}

function continued(text: string, from: number): number {
  let end = from
  for (let steps = 0; steps < 6 && ' .,\r\n'.includes(text.charAt(end)) && end < text.length; steps += 1) {
    const more = goingOn.exec(text.slice(end, end + 90))?.[0].trimEnd() ?? ''
    if (more === '' || !/[\p{L}\d]/u.test(more)) break
    end += more.length
  }
  return end
}
