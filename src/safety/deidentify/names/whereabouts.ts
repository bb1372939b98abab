// Finds places by how people say where they are, come from and go (long: it lists those ways), when the name is small, is also a
// word, or stands in no list.
import { known, name, ordinary } from '../../lexicon/known.ts'
import { matchesOf } from '../near.ts'
import { oneOf } from '../one-of.ts'
import type { Found } from '../span.ts'
import type { Word } from '../tokens.ts'
import * as around from '../words-around.ts'
import type { Style } from './styles.ts'

const kinds =
  'village|town|city|hamlet|suburb|island|parish|county|estate|neighbourhood|neighborhood|area|resort|district|borough|valley|beach|street|road|lane|place|somewhere|spot|settlement|township|province|state|farm|campsite|lake|river|hill|mountain|station|stop|park|wood|pub'
const leads =
  'isle|isles|county|co|loch|lough|glen|gulf|river|vale|borough|port|mount|lake|cape|strait|forest|bay|district|republic|kingdom|peninsula|upper|lower|nether|greater|inner|outer'
const ends =
  'park|station|bridge|square|green|common|beach|pier|harbour|harbor|hill|hills|heath|row|estate|market|docks|dock|quay|quays|gardens|cemetery|seat|fell|moor|moors|woods|wood|forest|lake|lakes|river|bay|island|islands|falls|valley|airport|castle|tower|towers|heights|canal|lock|viaduct|roundabout|cross|crossroads|reservoir|marina|marsh|marshes|meadows|meadow|downs|coast|peninsula|point|head|cliffs|cliff|creek|canyon|gorge|junction|interchange|underpass|arches|arcade|shopping|parade|circus|terminal|village|town|county|borough|mountains|mountain|peak|pass|ridge|glen|loch|mall|plaza|precinct|promenade|esplanade|cove|sands|shore|vale'
// Kinds of parks and stations, not their names.
const kindOnly =
  'car|theme|bus|police|train|fire|railway|petrol|gas|service|power|radio|polling|skate|retail|business|water|trailer|caravan|national|public|local|dog|ball|industrial|science|play|coach|tube|metro|space|work|christmas|farmers|flea|super|job|stock|housing|market|town|city|village|the|big|little|main|old|new|central|first|next|last|our|my|your|his|her|their|this|that|a|an|and|or|white|red|blue|black|brown|dark|bright|i|sunday|saturday|monday|tuesday|wednesday|thursday|friday|bed|head|hospital|school|church|training|village|love|treasure|fantasy|desert|private|kids|comedy|jurassic|south|community'
const regions = new Set(
  'highlands lowlands midlands cotswolds chilterns pennines hebrides orkneys shetlands wirral fens broads rockies appalachians ozarks catskills adirondacks hamptons bronx gorbals outback algarve dordogne balkans caucasus borders dales wolds mournes trossachs borderlands southlands wairarapa coromandel mallee riverina kimberley pilbara karoo transkei maritimes prairies everglades bayou panhandle smokies poconos berkshires rhondda valleys potteries docklands wolds mendips quantocks brecons cairngorms grampians malverns yorkshire-dales ruhrgebiet schwarzwald allgau eifel harz vosges ardennes cevennes alpujarras'.split(
    ' ',
  ),
)
const toWhere =
  'see|climb|climbed|in|at|to|from|near|on|over|across|up|by|under|through|off|around|round|past|behind|along|onto|into|outside|towards|toward|via|crossed|climbed|between|and|of|beyond|above|below|down|inside|within|opposite|visiting|visited|the|left|leaving|like'

// Sayings in which a word that is also a town stands after "in": live in hope.
const notWhere = new Set(
  'hope fear peace sin pain limbo bed harmony poverty misery tears love hell heaven debt silence darkness exile luxury squalor comfort denial shame secret private public order time mind fact bits pieces half part general short ages prison jail care hospital school college church town work home rehab detox hiding mobile nice crisis recovery unity hate winter summer spring autumn fall march may june august april may sober god college man men male mine paradise eden china dish march force color colour sale same orange well normal english liberty independence enterprise progress power money man hell law media social speed action contact box tent van car shed caravan flat house mess dream bubble bath-water'.split(
    ' ',
  ),
)
const dwelt =
  "live|lives|lived|living|grew|raised|born|based|stuck|moved|moving|relocated|settled|staying|stayed|stay|housed|rehoused|homeless|rough|flat|bedsit|hostel|landed|ended|resettled|dumped|stranded|sectioned|arrested|studied|studying|stationed|placed|up|back|over|down|out|nan's|room"
const travelled =
  'moved|moving|drove|came|come|comes|coming|travelled|traveled|got|flew|fly|flight|walked|hitched|hitchhiked|bus|buses|train|trains|coach|ferry|boat|commute|commuted|went|going|go|ran|run|fled|escaped|cycled|sent|transferred|relocated|emigrated|back|home|away|over|here|there|down|up|drive|trip|journey|way|road|motorway|deported|driven|headed|heading|returned|return|far'
const fromWhom =
  "im|am|i'm|i|we|we're|were|he|she|they|you|else|anyone|anybody|someone|somebody|people|originally|mate|mates|lad|lads|girl|girls|family|folks|everyone|friend|guy|woman|man|me|us|both|came|come|comes|hail|hails|cousin|cousins|fresh"
const mayFollow =
  "r|u|rn|x|xx|lol|omg|pls|plz|twice|originally|n|once|still|ages|been|this|folks|people|born|who|whos|having|yesterday|tonight|tomorrow|tho|though|and|or|but|to|with|now|for|since|by|because|cos|cause|cuz|last|when|until|till|at|where|so|then|i|im|he|she|we|they|my|it|its|on|as|if|all|alone|again|today|yesterday|years|after|before|which|who|who's|has|have|had|is|was|are|were|btw|tbh|lol|rn|atm|in|from|nearly|about|just|too|also|way|right|via|station|general|centre|center|city|town|north|south|east|west|uk|england|scotland|wales|ireland|london|that|the|this|a|u|ur|out|back|over|this|next|every|not"

export function whereaboutsIn(
  text: string,
  words: readonly Word[],
  styles: readonly Style[],
  points: Float32Array,
): Found[] {
  const found: Found[] = []
  const place = (first: number, last: number): void => {
    const head = words[first] as Word
    found.push({ start: head.start, end: (words[last] as Word).end, kind: 'place', key: head.key })
  }
  const gap = (at: number): string => text.slice(words[at - 1]?.end ?? 0, words[at]?.start)
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] as Word
    if ((points[index] ?? 0) <= -19) continue
    const before = words[index - 1] as Word
    if (word.casing === 'lower') {
      if (styles[index] === 'plain' && smallPlace(words, index, gap))
        place(before.key === 'county' ? index - 1 : index, index)
      continue
    }
    if (word.casing !== 'capital' || styles[index] === 'shouted') continue
    // "a village like Little Snoring", "our street, Acacia Row,"
    const two = words[index - 2]
    const called =
      (oneOf('like|called|named', before.key) &&
        gap(index) === ' ' &&
        oneOf(kinds, two?.key ?? '') &&
        two?.casing === 'lower') ||
      (before.key === 'as' && oneOf('known|such', two?.key ?? '') && oneOf(kinds, words[index - 3]?.key ?? '')) ||
      (oneOf(kinds, before.key) &&
        before.casing === 'lower' &&
        gap(index) === ', ' &&
        oneOf('my|our|his|her|their|the|a|same|next|little|small', two?.key ?? ''))
    if (called && !(word.bits & known.kept)) {
      let last = index
      while (words[last + 1]?.casing === 'capital' && /^[ -]$/.test(gap(last + 1)) && words[last + 1]?.text !== 'I')
        last += 1
      if (
        gap(index) === ' ' ||
        /^(?:,|[.!?]|$)/.test(text.slice((words[last] as Word).end, (words[last] as Word).end + 1))
      )
        place(index, last)
      index = last
      continue
    }
    if (
      !word.opens &&
      townsToo.has(word.key) &&
      (oneOf('in|to|from|near|around|outside|via|through|leaving|left|past', before.key) ||
        (before.key === 'as' && two?.key === 'far') ||
        (before.key === 'at' && oneOf('station|bus|hospital|college|park|market', words[index + 1]?.key ?? ''))) &&
      gap(index) === ' ' &&
      !oneOf('group|club|week|time|light|board|glasses', words[index + 1]?.key ?? '')
    ) {
      place(index, index)
      continue
    }
    // "stuck in Slough": a town that is also a word, with its capital.
    if (!word.opens && word.bits & known.place && word.bits & ordinary && smallPlace(words, index, gap)) {
      place(index, index)
      continue
    }
    // "the Aylesbury estate"
    if (
      before.key === 'the' &&
      !word.opens &&
      !(word.bits & known.kept) &&
      !(word.bits & known.frequent && !(word.bits & name)) &&
      gap(index + 1) === ' ' &&
      oneOf(
        'estate|flats|peninsula|valley|coast|canal|bypass|marshes|moors|docks|roundabout|viaduct|ferry|tunnel',
        words[index + 1]?.key ?? '',
      )
    ) {
      place(index, index + 1)
      continue
    }
    // "Stow-on-the-Wold"
    if (
      gap(index + 1) === '-' &&
      oneOf('on|in|upon|by|under|le|la|sur|en|de|am|next|cum|super|juxta', words[index + 1]?.key ?? '') &&
      gap(index + 2) === '-'
    ) {
      const last = words[index + 2]?.key === 'the' && gap(index + 3) === '-' ? index + 3 : index + 2
      if (words[last]?.casing === 'capital') place(index, last)
    }
    // "we drove from Medicine Hat to Moose Jaw", "we moved to Pease Pottage"
    const far = wentTo(words, index, gap)
    if (far > index) {
      place(index, far)
      index = far
      continue
    }
    // "the Highlands", "County Kerry", "the Isle of Sheppey"
    if (before.key === 'the' && regions.has(word.key)) place(index, index)
    if (oneOf(leads, word.key) && (!word.opens || word.key.length > 4) && word.suffix === '') {
      const last = words[index + 1]?.key === 'of' ? index + 2 : index + 1
      const next = words[last]
      if (
        next?.casing === 'capital' &&
        gap(index + 1) === ' ' &&
        gap(last) === ' ' &&
        !(next.bits & known.kept) &&
        !(word.key === 'inner' && next.bits & known.frequent) &&
        !around.isIn(next, around.titles) &&
        oneOf(toWhere, before.key) &&
        next.text !== 'I'
      )
        place(index, last)
    }
    // "Queen's Park", "the Humber Bridge", "up Arthur's Seat"
    if (
      oneOf(ends, word.key) &&
      !word.opens &&
      before.casing === 'capital' &&
      /^(?:['’]s)? {1,3}$/.test(gap(index)) &&
      !oneOf(kindOnly, before.key) &&
      !(before.bits & known.kept && !(before.bits & name))
    ) {
      let first = index - 1
      while (
        first > 0 &&
        words[first - 1]?.casing === 'capital' &&
        !words[first]?.opens &&
        /^(?:['’]s)? $/.test(gap(first)) &&
        words[first - 1]?.text !== 'I'
      )
        first -= 1
      const where = words[first - 1]
      if (!words[first]?.opens && where && where.casing === 'lower' && oneOf(toWhere, where.key)) place(first, index)
    }
  }
  // "all the way down the M62"
  for (const match of matchesOf(roads, text))
    found.push({ start: match.index, end: match.index + match[0].length, kind: 'place' })
  return found
}

const roads =
  /(?=[MAI]-?\d)(?<=\b(?:the|on|off|down|up|along|of) )(?:M\d{1,2}|A\d{2,4}|I-\d{1,3})(?![\w.-]\w| ?(?:paper|mg|sheet|batter|vitamin))\b/g

const dwelling = /^(?:wohn(?:e|st|t|en|te|ten|haft)|geboren|aufgewachsen|umgezogen|gezogen|hergezogen|lebt|lebte)$/
/** "Wir wohnen in Castrop-Rauxel": German raises every noun, so only where somebody lives or was born. */
export function germanWhereaboutsIn(text: string, words: readonly Word[]): Found[] {
  const found: Found[] = []
  for (let index = 2; index < words.length; index += 1) {
    const word = words[index] as Word
    if (word.casing !== 'capital' || !oneOf('in|nach|aus|bei', words[index - 1]?.key ?? '') || word.bits & known.kept)
      continue
    if (
      !dwelling.test(words[index - 2]?.key ?? '') &&
      !dwelling.test(words[index - 3]?.key ?? '') &&
      !dwelling.test(words[index + 1]?.key ?? '')
    )
      continue
    if (
      oneOf(
        'miete|untermiete|wohngruppe|pflege|angst|armut|deutschland|einsamkeit|frieden|not|wohnung|haus|heim|stadt|nahe|scheidung|trennung',
        word.key,
      )
    )
      continue
    let last = index
    while (
      words[last + 1]?.casing === 'capital' &&
      text.slice((words[last] as Word).end, words[last + 1]?.start) === '-'
    )
      last += 1
    found.push({ start: word.start, end: (words[last] as Word).end, kind: 'place', key: word.key })
  }
  return found
}

/** The last word of a place of several words after "from … to", "moved to": everyday words with capitals, which no list has. */
function wentTo(words: readonly Word[], index: number, gap: (at: number) => string): number {
  const preposition = words[index - 1] as Word
  if (!oneOf('from|to|in|near|outside|around|via|through', preposition.key) || gap(index) !== ' ') return index
  let last = index
  while (
    words[last + 1]?.casing === 'capital' &&
    last - index < 3 &&
    /^[ -]$/.test(gap(last + 1)) &&
    words[last + 1]?.text !== 'I' &&
    !words[last + 1]?.opens
  )
    last += 1
  if (last === index) return index
  for (let at = index; at <= last; at += 1) if ((words[at] as Word).bits & known.kept) return index
  const one = words[index - 2]?.key ?? ''
  const moved =
    /^(?:moved|moving|move|relocated|drove|driving|drive|flew|cycled|walked|hitched|commuted?|commuting|emigrated|travelled|traveled|trip|trips|train|bus|coach|ferry|flight|deported|evacuated|fled|migrated)$/
  if (moved.test(one) && preposition.key !== 'in') return last
  if (
    preposition.key === 'in' &&
    oneOf('live|lives|lived|living|born|raised|based|up', one) &&
    (one !== 'up' || /^gr[eo]w/.test(words[index - 3]?.key ?? ''))
  )
    return last
  // "outside Tooting Broadway"
  if (
    preposition.casing === 'lower' &&
    oneOf('outside|near|around', preposition.key) &&
    !oneOf(ends, words[last]?.key ?? '') &&
    words.slice(index, last + 1).some((word) => !(word.bits & known.frequent))
  )
    return last
  // … to Moose Jaw
  if (preposition.key === 'to')
    for (let back = index - 2; back > index - 7 && back > 0; back -= 1)
      if (words[back]?.key === 'from' && moved.test(words[back - 1]?.key ?? '')) return last
  return index
}

/** Towns that are everyday words; with a capital, after a word that says where, they are towns. */
const townsToo = new Set(
  'slough hull stoke barrow cork hove bath battle bury deal flushing lens mold sandwich split street reading sale stone phoenix queens nice rye wells ware looe bude barry diss chard mull ripley flint tours rugby'.split(
    ' ',
  ),
)

/** Towns of whose other meaning nobody says that they are in it. */
const townsFirst = new Set(
  'paisley stoke hull cork barrow slough crewe diss looe bude ware frome thirsk poole goole selby skipton otley derby chester bedford stamford warwick dover hove lancaster lincoln preston blackburn stirling hastings boston'.split(
    ' ',
  ),
)

/** "i moved from hull to bradford", "i live in reading". */
function smallPlace(words: readonly Word[], index: number, gap: (at: number) => string): boolean {
  const word = words[index] as Word
  if (!(word.bits & known.place) || word.bits & known.kept || word.suffix === 't' || word.key.length < 3) return false
  const preposition = words[index - 1]?.key ?? ''
  if (!oneOf('in|to|from|near|nr|outside|around|via|county|and|at|past|through|round|across|towards|the', preposition))
    return false
  if (gap(index) !== ' ' || notWhere.has(word.key)) return false
  const one = words[index - 2]?.key ?? ''
  const two = words[index - 3]?.key ?? ''
  const next = words[index + 1]
  const closed = !next || gap(index + 1) !== ' ' || preposition === 'the' || oneOf(mayFollow, next.key)
  if (!closed) return false
  const strange = !(word.bits & ordinary)
  if (
    townsToo.has(word.key) &&
    oneOf('to|from|in|near', preposition) &&
    oneOf('train|bus|coach|stuck|trip|hospital|ward|unit|group|born|flat|moved|back', one)
  )
    return true
  if (preposition === 'county') return true
  // "is the truro group still going"
  if (preposition === 'the') return strange && oneOf('group|branch|meeting|drop|hub|office|meetup', next?.key ?? '')
  // "from hull to bradford": each vouches for the other.
  const pair =
    preposition === 'from' && next?.key === 'to'
      ? words[index + 2]
      : preposition === 'to' && words[index - 3]?.key === 'from'
        ? words[index - 2]
        : preposition === 'and' && oneOf('between|in|from', two)
          ? words[index - 2]
          : undefined
  if (
    pair &&
    pair.bits & known.place &&
    !notWhere.has(pair.key) &&
    (strange ||
      !(pair.bits & ordinary) ||
      oneOf(travelled, preposition === 'from' ? one : (words[index - 4]?.key ?? '')))
  )
    return true
  const lives =
    oneOf(dwelt, one) && !oneOf('up|back|over|down|out', one)
      ? true
      : oneOf('up|back|over|down|out', one) && (oneOf(dwelt, two) || oneOf(travelled, two))
  if (oneOf('in|near|outside|around', preposition) && lives)
    return (
      strange ||
      !(word.bits & known.frequent) ||
      oneOf('live|lives|lived|living|born|raised|grew|based|moved', oneOf('up|back|over', one) ? two : one)
    )
  if (
    preposition === 'to' &&
    oneOf('moved|moving|move|relocated|back|transferred|commute|commuting|emigrated|flew|train|bus|coach|drove', one)
  )
    return strange || (!(word.bits & known.frequent) && word.key !== 'work') || oneOf('moved|moving|relocated', one)
  if (preposition === 'from' && oneOf("im|i'm|am|i|come|comes|came|originally|we're|hes|shes", one))
    return strange || !(word.bits & known.frequent) || townsToo.has(word.key)
  if (preposition === 'from' && (oneOf(fromWhom, one) || oneOf(travelled, one) || oneOf(travelled, two)))
    return strange || !(word.bits & (known.frequent | known.common))
  // "there is a group in wigan"
  if (
    (strange || townsFirst.has(word.key)) &&
    word.key.length > 3 &&
    (oneOf('in|near|nr|outside|through|around|round|across|past|towards', preposition) ||
      (preposition === 'at' && strange) ||
      (preposition === 'from' && index === 1) ||
      (preposition === 'to' && oneOf('way|went|going|go|gone|been|off|trip|drive|came|travelled|travelling|get', one)))
  )
    return true
  return strange && (word.bits & known.large) !== 0
}
