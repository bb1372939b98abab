// The words that make a name of their neighbour: titles, kin and roles, greetings, what people do. English first; the German,
// Spanish and French ones that stand in the same places.
import { bitsOf } from '../lexicon/index.ts'
import { known, ordinary } from '../lexicon/known.ts'
import { listed } from '../lexicon/lists.ts'
import { oneOf } from './one-of.ts'
import type { Role } from './span.ts'
import type { Word } from './tokens.ts'

const wordsIn = (words: string): readonly string[] => words.trim().split(/\s+/)
const list = (words: string): number => listed(wordsIn(words))
const setOf = (words: string): ReadonlySet<string> => new Set(wordsIn(words))
/** Whether a word is there, and in one of some lists. */
export const isIn = (word: Word | undefined, lists: number): boolean => word !== undefined && (word.lists & lists) !== 0

const roleOfTitles = new Map<string, Role | undefined>([
  ...['dr', 'drs', 'doctor', 'doc', 'prof', 'professor', 'nurse', 'dra', 'doktor', 'docteur', 'schwester'].map(
    (word) => [word, 'carer'] as [string, Role],
  ),
  ...[
    'rev',
    'reverend',
    'sgt',
    'sergeant',
    'capt',
    'mr',
    'mrs',
    'ms',
    'miss',
    'mx',
    'mister',
    'missus',
    'sir',
    'madam',
    'herr',
    'herrn',
    'frau',
    'monsieur',
    'madame',
    'mme',
    'mlle',
    'senor',
    'senora',
    'sr',
    'sra',
    'srta',
  ].map((word) => [word, undefined] as [string, undefined]),
])
export const titles = listed([...roleOfTitles.keys()])
export const roleOfTitle = (title: Word): Role | undefined => roleOfTitles.get(title.key)

export const roles =
  list(`friend friends sister brother mom mum mother dad father aunt auntie uncle cousin wife husband partner boyfriend girlfriend bf gf son daughter niece nephew
  roommate flatmate housemate neighbour neighbor therapist counsellor counselor psychiatrist psychologist doctor nurse worker keyworker caseworker social teacher boss manager coworker colleague
  landlord landlady buddy bro bestie lodger tutor lecturer dentist classmate teammate workmate bandmate stepsister stepbrother stepson stepdaughter grandson granddaughter godmother godfather goddaughter godson fiance fiancee hubby carer
  mate sponsor ex stepdad stepmom stepmum grandma grandpa granddad nan nana granny dog cat officer pastor father rabbi imam captain sergeant judge coach uncle president senator named called
  bezugsbetreuer bezugsbetreuerin betreuer betreuerin sozialarbeiter sozialarbeiterin arzt arztin hausarzt hausarztin psychiater psychiaterin psychologe psychologin pfleger pflegerin nachbar nachbarin chef chefin kollege kollegin mitbewohner mitbewohnerin zimmernachbar zimmernachbarin bekannte freunde onkel tante oma opa cousin cousine tochter sohn partnerin ehemann ehefrau exfreund exfreundin lehrer lehrerin trainer trainerin mutti papa mama
  enfermero enfermera psicologa psicologo psiquiatra terapeuta madre padre hijo hija primo prima tio tia abuelo abuela vecino vecina companero companera jefe jefa marido esposa esposo novio novia suegra cunada cunado sobrina sobrino profesora profesor
  infirmier infirmiere psychologue psychiatre educateur educatrice assistante mere pere fils fille cousine oncle voisin voisine collegue mari femme copain copine compagnon soignante aide-soignante voisine patron patronne filleule neveu niece
  freund freundin bruder schwester mutter vater therapeutin therapeut amigo amiga hermano hermana ami amie frere soeur`)

/** "miss", "sir" and "doc" are titles only with a capital; "I miss Anna" is not. */
export const isTitle = (word: Word): boolean =>
  isIn(word, titles) &&
  (word.casing !== 'lower' ||
    !oneOf('miss|sir|madam|sister|brother|father|aunt|uncle|officer|captain|doc|nurse|frau|herr', word.key))

export const articles = list(
  'the a an this that these those my your his her our their no every each some any der die das ein eine el la los las un una le les une',
)

export const naming =
  list(`told tell met meet saw see asked ask call called thank thanks love loved hate miss missed with from by and for to of about like hi hey hello dear bye named name
  visit visited texted messaged mit von und bei con de y para avec et pour chez dass than poor`)

export const beforePlace = list(
  'in at from to near around through via towards toward outside into leaving visit visiting visited en desde nach aus bei à a',
)

export const doing =
  list(`is was has had said says told asked came went will would can could should did does got gets made makes makes thinks thought knows knew wants wanted looks looked
  loves loved hates hated helped helps called texted sat drove took gave left lives lived died works worked needs needed keeps kept listened listens brought brings cooks cooked cried cries laughed laughs phoned phones rang rings waited waits stayed stays stood stands walked drives runs ran read reads wrote writes tried tries smiled smiles nodded hugged answered answers opened opens bought buys teaches taught plays played sings sang talks talked speaks spoke moved cares cared picked met meets broke fell felt saw found held let lost paid sent slept spent stole swore threw understood won wore beat became began blew chose drew drank fought flew forgot forgave grew hid hurt meant rode shook shot sold woke caught built knows deserves swept crept wept bent lent dealt spun swung sank shrank shone fled knelt leant dreamt spat who whose and isn wasn doesn didn won
  ist war hat sagte sagt es era dijo dice est etait dit`)

/** What begins and what ends the names of places: Port Talbot, Mill Valley. */
export const leadsPlace = list(
  'port mount lake fort saint st san santa new old north south east west upper lower great little cape point mill cite los las el la le bad sankt costa villa northern southern eastern western',
)
export const endsPlace = list(
  'village beach city town county bay hill hills falls springs valley island islands heights park lake river creek grove harbour harbor mesto bridge mills junction green common cross gardens wells',
)

/** "I read The …", "we watched The …": a title of something, whatever names stand in it. */
export const taking = list(
  'read reading reread finished finish watch watched watching saw see rewatched play played listen',
)

const dwelling = list(
  'live lives lived living moved move grew raised born stuck based stay stayed staying staying settled',
)
/** "i live near", "we moved to", "grew up in", "come from": what follows is a place, known or not. */
export const dwells = (words: readonly Word[], index: number): boolean => {
  const before = words[index - 1]
  if (!before || !oneOf('in|near|to|outside|around', before.key)) return false
  const verb = words[index - 2]
  if (!verb) return false
  if (
    before.key === 'outside' &&
    oneOf('farm|village|flat|house|place|cottage|caravan|just|miles|somewhere|hospital|bungalow', verb.key)
  )
    return true
  if (
    before.key === 'in' &&
    oneOf('meeting|flat|bedsit|house|clinic|hospital|job|hostel|rehab|cafe|pub|school|born', verb.key)
  )
    return true
  if (oneOf('up|back|over|down|out', verb.key)) return isIn(words[index - 3], dwelling)
  return isIn(verb, dwelling) && (before.key !== 'to' || verb.key.startsWith('mov'))
}

export const honorifics = list('san kun chan sensei sama senpai')

/** How surely a word after a name is what somebody does: 1 for `said`, less where it could be a thing (`plays`, `killed`). */
export function acts(word: Word): number {
  if (word.casing !== 'lower') return 0
  if (isIn(word, doing)) return 1
  if (!(word.bits & ordinary) || word.key.length < 5) return 0
  if (word.key.endsWith('ed')) return 1
  return word.key.endsWith('s') && !/(?:ss|us|is)$/.test(word.key) && bitsOf(word.key.slice(0, -1)) & ordinary ? 0.5 : 0
}

export const monthNames = list('jan april may june august avril')
export const beforeMonth = list(
  'at over in since until till by of on last next this every from early late mid before after during past each im en',
)
export const joiningClause = list('when that because if where while how whether since think thought hope wish know')

// Names that are first of all things or feelings: "Hope is hard" is about hope.
const things = list(
  'hope joy grace faith mercy patience charity bill rose art summer autumn dawn chance chase sunny ivy pearl ruby amber crystal destiny harmony honor honour justice liberty melody misty star sky stormy rusty buddy royal reed brook river forest heather holly iris lily daisy violet ginger olive basil jasmine',
)
const ofThings: ReadonlySet<string> = setOf(
  'not what all a an hard gone something nothing like never for in on one just too enough everything still strange when where how heavy fragile stubborn slippery scarce dangerous exhausting expensive possible contagious underrated overrated odd work medicine poison',
)
/** "Hope is not", "Grace is what": what a thing is, not what somebody does. */
export const ofThing = (word: Word, after: Word | undefined, next: Word | undefined): boolean =>
  // "Olive oil", "May was warm".
  (isIn(word, things) &&
    oneOf(
      'oil|oils|water|tea|tree|trees|branch|bush|petals|garden|gardens|leaves|wine|juice|root|light|chorus',
      after?.key ?? '',
    )) ||
  (oneOf('may|april|june|august', word.key) &&
    oneOf('is|was', after?.key ?? '') &&
    oneOf(
      'warm|cold|long|short|hard|cruel|wet|hot|dark|grey|gray|bright|better|worse|awful|lovely|a|the|when|not|endless|brutal|rough|easier|harder',
      next?.key ?? '',
    )) ||
  // "Summer makes everyone else look happy."
  (oneOf('summer|autumn|dawn', word.key) && oneOf('makes|comes|feels|hits|ends|starts|begins', after?.key ?? '')) ||
  (isIn(word, things) &&
    after !== undefined &&
    // "Art helps." and no more is of a thing; "Art helps me" may be somebody.
    (next === undefined || next.opens) &&
    oneOf('helps|heals|hurts|matters|dies|fades|returns', after.key)) ||
  (isIn(word, things) &&
    after !== undefined &&
    oneOf('is|was|isn|wasn|can|could|will|would', after.key) &&
    (next === undefined || ofThings.has(next.key)))
export const notOwned = list(
  'a an the not over here gone so just been going coming all no too really always about what why how where when in on at for',
)
/** Surnames of East Asia that are English words or too short to be told by themselves. */
export const eastAsian = list(
  'park kim lee choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong moon bae baek nam li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo long tan wong chan ng ho vu vo do le tran pham nguyen',
)
/** Of which given names are put together there, as they are romanised with a stroke: Seo-yeon, Mei-ling. */
export const eastAsianSyllables: ReadonlySet<string> = setOf(
  `min jun seo yeon yun ji hye woo hyun soo su jin young yeong kyung gyeong sang dong hee hui eun ho hwan kyu gyu tae jae sung seong sun seon hyo hyuk jeong jung joon bin won yoo yu na ra ri mi ah ki gi chul cheol byung dae han hwa il kwang kwon moon myung nam sik suk seok sol uk wook yong yeol bok chan beom bum
  mei ling chia hao wei ying yi hsin hsuan chun hung ming jen ping fang hua chih chieh ting wen ju lan tzu shan feng kai li xiu xiao jing lin yan hong xia zhi ning rong qiang jie jian guo cheng shu ya pei shih kuo hsiu hsiao chi ching ch'ing ya yueh mao tung ye lei bo yuan hai tao siu wai man kit chi ka kwok tsz hoi yin lok chung shing kin wing fai`,
)
export const nicknames = list(
  'big little old young crazy uncle auntie aunt aunty granny grandma grandpa nana sister brother father captain coach',
)

/** What only people do: enough to make a name of a plain word with a capital amid a sentence. */
export const speaking = list(
  'says said told asked thinks laughed smiled hugged texted phoned rang whispered shouted nodded cried promised apologised apologized',
)

/** Names that are first of all things, colours and qualities: "Brown rice", "Frank talk". */
export const qualities = list(
  'brown golden jade coral ivory ebony hazel scarlet crystal stone wood bell rice black white gray grey mint sage rosemary dusty frank sunny rose ruby amber pearl olive ginger violet lily daisy poppy iris ivy holly heather basil jasmine fern willow cherry berry honey sandy misty stormy summer autumn winter dawn hope grace joy faith mercy patience charity art bill chase chance pat page rob sterling royal major noble young rich hardy strong sharp swift wise gay earnest prudence grant price marks power field fields hill brook river forest cook mason hunter',
)
/** What goes on after somebody's name besides what they do: small words and adverbs. */
export const goesOn = list(
  `and or but if who whom whose with without from at in on to for of as than like the a an my his her our their this that these those i you he she it we they me him us them never always just still also then again once only not even already soon too here there today
  yesterday tomorrow now when while because so since until after before over about into out up down off back both all one aint cant dont doesnt didnt isnt wasnt wont has have had be been being do does did will would can could may might must shall should ought need dare let get got go goes went come came make made
  says say said think thinks thought know knows knew want wants wanted please thanks thank wants keep kept put set cut hit read beat run ran come hurt cost shut quit let split spread bet cast burst sit sat stand stood cuts fixes walks gets lets runs asks tells sees puts hugs sits keeps makes takes gives wants needs knows loves hates reads`,
)
/** Names taken from nature, which lists of names mostly lack. */
export const ofNature = list(
  'rain sky river ocean storm winter star moon wren fox wolf bear echo indigo lake stone moss clover birch ash oak leaf meadow snow cloud thunder lark sparrow swift kestrel falcon finch crow dove otter badger pebble flint coral sea island forest tree blossom petal bean pepper honey cherry peach plum maple cedar juniper aspen elm rowan sunny breeze comet nova galaxy cosmos solstice twilight midnight ember blaze spark frost misty',
)
/** What weather, feelings and things do not do. */
export const animate = list(
  'says said told asked thinks thought loves hates laughed smiled hugged texted phoned rang whispered shouted nodded cried promised apologised apologized painted wrote sang drove cooked baked knitted waved winked swore shrugged grinned snored sighed knows wants walked listened listens visited visits lent bought picked offered reckons lives lived works worked plays played teaches taught drives cooks bakes writes paints sings rings texts calls called drew dances danced',
)
/** Names that are also what one does or did: "Sue me", "Drew the curtains". */
export const verbToo = list(
  'bob don grant sue drew rose mark bill chase rob pat nick skip wade dare spike will may chance miles hope trace gage chuck buck stew carry harry jimmy jack josh levy marshal guy pierce rush tuck frank earnest barge pace peg pip dot dawn',
)
export const objects = list(
  'breath breaths blood blinds curtains me us the my a an it them him her your this that early late up off out down yourself myself his our their these those all would',
)
/** Of the words that are kept, those that are given names first. */
export const bornFirst: ReadonlySet<string> = setOf('ed kai lola noel ty sami tito')
/** Given names among the words that are kept: a faith, a people, a feast, a brand. */
export const bornToo: ReadonlySet<string> = setOf(
  'ed christian german kai lola tito noel mai ama ty heinz sami mac roma domingo abril julio',
)
/** What one does to a person: after these, a faith or a people with a capital is a name ("tell Christian"). */
export const addressing = list(
  'tell told ask asked call called saw met thank thanks hi hey dear miss text texted phoned hug hugged',
)

export const greetings = list(
  'hi hey hello dear thanks thank bye congrats welcome sorry yo hola hallo bonjour liebe lieber',
)

export const spokenTo = list(
  'brain body diary mind heart anxiety depression self me past future universe life sleep pain fear shame journal stomach head',
)

export const never = list(
  'the a an i you he she it we they who when where what why how said told is was and or but if me my visit office appointment today in on of for with at to from by that because then',
)

const particles = list(
  'van von der den de del della di da dos das du la le el al bin ibn ben y zu zum zur ter ten op af',
)
/** How many particles (van der, de la, bin) stand from here on, at most three. */
export function particleLength(words: readonly Word[], index: number): number {
  let length = 0
  while (length < 3 && words[index + length]?.casing === 'lower' && isIn(words[index + length], particles)) length += 1
  return length
}

/** Insults, praise and callings with a capital: "they call me Chef". */
const called: ReadonlySet<string> = setOf(
  `psycho chef boss freak weirdo loser nutter loony lunatic crazy mad mental schizo fatty fatso skinny stupid dumb idiot useless worthless lazy brave strong inspiring difficult trouble liar failure
  mum mom mam dad nan gran sir miss madam doc captain coach champ hero legend survivor warrior angel names back junkie addict drunk slut bitch freakshow teacher nurse auntie uncle grandma grandad`,
)

/** `my name is`, `I'm called`, `this is`, `ich heiße`, `me llamo`, `je m'appelle` stand before the word. */
export function introducing(words: readonly Word[], index: number): boolean {
  const one = words[index - 1]
  const two = words[index - 2]
  const three = words[index - 3]
  if (!one) return false
  if (['heisse', 'llamo', 'appelle', "m'appelle", "s'appelle", 'named'].includes(one.key)) return true
  if (one.key === 'called')
    return [
      'i',
      "i'm",
      'is',
      'am',
      'was',
      'me',
      'friend',
      'someone',
      'somebody',
      'guy',
      'man',
      'woman',
      'girl',
      'boy',
    ].includes(two?.key ?? '')
  if (one.key === 'name' && one.suffix === 's') return true
  if ((one.key === 'is' || one.key === 'was') && (two?.key === 'name' || two?.key === 'this'))
    return two.key === 'name' || three === undefined
  if (one.key === 'es' && two?.key === 'nombre') return true
  // "They call me Stitch"
  if (one.key === 'me' && oneOf('call|calls|called|calling', two?.key ?? ''))
    return words[index]?.casing === 'capital' && !called.has(words[index]?.key ?? '')
  const knownFirst = ((words[index]?.bits ?? 0) & known.first) !== 0 && !((words[index]?.bits ?? 0) & ordinary)
  if (one.key === 'bin' && two?.key === 'ich') return knownFirst
  if (one.key === "c'est" && two?.key === 'moi') return knownFirst
  if (one.key === 'soy') return ((words[index]?.bits ?? 0) & known.first) !== 0
  return one.key === 'ist' && two?.key === 'name'
}
