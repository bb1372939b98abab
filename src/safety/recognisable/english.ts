// What an English sentence can show of its writer. Each rule is one habit or one kind of fact; its replacement keeps the sense.
import type { Rule } from './mark.ts'

const swap = (kind: Rule['kind'], pairs: Readonly<Record<string, string>>): Rule => ({
  kind,
  pattern: new RegExp(
    `(?<![\\p{L}\\d'’])(?:${Object.keys(pairs)
      .sort((a, b) => b.length - a.length)
      .join('|')
      .replaceAll("'", "['’]")})(?![\\p{L}\\d'’])`,
    'giu',
  ),
  instead: (match) => cased(match[0], pairs[match[0].toLowerCase().replaceAll('’', "'")] ?? ''),
})
const cased = (from: string, to: string): string =>
  /^\p{Lu}/u.test(from) && to !== '' ? to.charAt(0).toUpperCase() + to.slice(1) : to
const number = '(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})'
const jobs =
  'firefighter|fireman|paramedic|pilot|flight attendant|air traffic controller|soldier|marine|veteran|sailor|nun|monk|priest|vicar|pastor|rabbi|imam|judge|lawyer|barrister|solicitor|magistrate|mayor|councillor|senator|surgeon|dentist|vet|veterinarian|midwife|pharmacist|psychologist|professor|lecturer|head teacher|principal|phd student|doctoral student|farmer|shepherd|beekeeper|fisherman|blacksmith|carpenter|glassblower|potter|weaver|tailor|jeweller|jeweler|luthier|piano tuner|cellist|violinist|pianist|organist|drummer|opera singer|ballet dancer|dancer|actor|actress|stuntman|comedian|magician|novelist|poet|translator|interpreter|journalist|photographer|tattoo artist|sculptor|painter|archaeologist|geologist|astronomer|zookeeper|park ranger|lifeguard|diver|jockey|referee|umpire|boxer|wrestler|figure skater|gymnast|goalkeeper|marathon runner|police officer|detective|prison officer|undertaker|funeral director|embalmer|locksmith|watchmaker|chess player|bell-?ringer|organ builder|train driver|bus driver|lorry driver|trucker|crane operator|miner|lighthouse keeper|sommelier|brewer|pastry chef|chef'

export const english: readonly Rule[] = [
  swap('dialect', {
    "y'all": 'you',
    "ain't": "isn't",
    innit: '',
    wee: 'little',
    aye: 'yes',
    nae: 'not',
    dinnae: "don't",
    cannae: "can't",
    wasnae: "wasn't",
    didnae: "didn't",
    ken: 'know',
    bairn: 'child',
    bairns: 'children',
    lass: 'girl',
    lad: 'boy',
    lads: 'people',
    owt: 'anything',
    nowt: 'nothing',
    summat: 'something',
    reckon: 'think',
    yonder: 'over there',
    'fixin to': 'about to',
    "fixin' to": 'about to',
    'might could': 'could',
    mardy: 'moody',
    nesh: 'cold',
    bloody: 'very',
    knackered: 'tired',
    gutted: 'very sad',
    chuffed: 'glad',
    arvo: 'afternoon',
    brekkie: 'breakfast',
    heaps: 'a lot',
    sook: 'cry',
    'grand so': 'all right',
    'yer man': 'that man',
    craic: 'fun',
    gurning: 'crying',
    hella: 'very',
    wicked: 'very',
    finna: 'going to',
    'me mam': 'my mother',
    mam: 'mother',
    mum: 'mother',
    mom: 'mother',
    pap: 'grandfather',
    nan: 'grandmother',
    meemaw: 'grandmother',
    mate: 'friend',
    queue: 'line',
    lah: '',
    eh: '',
    jumper: 'sweater',
    telly: 'television',
    cuppa: 'cup of tea',
    loo: 'bathroom',
    bubbler: 'water fountain',
    'soda pop': 'drink',
  }),
  swap('phrase', {
    methinks: 'I think',
    forsooth: '',
    'as my old man says': '',
    'as my mother used to say': '',
    'as i always say': '',
    'like i always say': '',
    "that's how i roll": '',
    'long story short': '',
    'to be perfectly honest': '',
    'at the end of the day': '',
    'for what it is worth': '',
    'needless to say': '',
    'lo and behold': '',
    'be that as it may': '',
    heretofore: 'until now',
    whilst: 'while',
    amongst: 'among',
    whatnot: 'other things',
    thingamajig: 'thing',
    kerfuffle: 'fuss',
    shenanigans: 'trouble',
    'per se': '',
    ergo: 'so',
    alas: '',
    thusly: 'so',
    irregardless: 'anyway',
    literally: '',
    'kinda sorta': 'somewhat',
    'and so on and so forth': '',
    'yada yada': '',
    'blah blah': '',
    tbh: '',
    imho: '',
    ngl: '',
    'fr fr': '',
    'no cap': '',
    lowkey: '',
    highkey: '',
  }),
  {
    kind: 'laughter',
    pattern:
      /(?<![\p{L}\d])(?:l+o+l+(?:o+l+)*|lmf?ao+|rofl|(?:a?ha){2,}h?|(?:he){2,}h?|(?:hi){2,}|x+d+|haha)(?![\p{L}\d])/giu,
    instead: '',
  },
  {
    kind: 'only-one',
    pattern:
      /\b(?:the|their|its) (?:only|first|youngest|oldest|eldest|sole|last) (?:\p{L}+ ){0,2}(?:man|woman|guy|girl|boy|one|person|member|patient|student|teacher|resident|foreigner|mother|father|parent|immigrant|wheelchair user|volunteer|survivor)(?: (?:in|on|at|of) (?:the|our|this|my) \p{L}+)?/giu,
    instead: 'one of the people',
  },
  {
    kind: 'only-one',
    pattern:
      /\b(?:nobody|no one|no-one) else (?:in|on|at) (?:the|our|this|my) (?:\p{L}+ ){0,1}\p{L}+ (?:is|has|was|does|can|speaks)\b/giu,
    instead: 'not everybody is or has',
  },
  {
    kind: 'role',
    pattern: new RegExp(
      `\\b(?:an? |the |our |as an? )?(?:(?:retired|former|ex-?|trainee|part-time|amateur|professional|head|chief|senior|junior|volunteer|army|navy|air force) ?-?)?(?:${jobs})s?\\b`,
      'giu',
    ),
    instead: 'someone with a job',
  },
  {
    kind: 'role',
    pattern:
      /\b(?:the |our )?(?:chair(?:man|woman|person)?|treasurer|secretary|president|captain|leader|founder|organi[sz]er|conductor|coach|head|deputy|union rep|shop steward) of (?:the|our|my) (?:\p{L}+ ){0,2}\p{L}+/giu,
    instead: 'somebody with a task',
  },
  {
    kind: 'family',
    pattern: /\b(?:identical |fraternal )?(?:twins?|triplets?|quadruplets?)\b(?: (?:brother|sister|boys|girls))?/giu,
    instead: 'siblings',
  },
  {
    kind: 'family',
    pattern: new RegExp(
      `\\b(?:${number}) (?:(?:little|older|younger|big|small|grown|grown-up|half|step|adopted|foster)[ -]?)?(?:kids?|children|sons?|daughters?|boys|girls|sisters?|brothers?|siblings|grandchildren|stepchildren|husbands|wives|ex-wives|ex-husbands)\\b`,
      'giu',
    ),
    instead: 'family',
  },
  {
    kind: 'family',
    pattern: new RegExp(
      `\\b(?:the )?(?:youngest|oldest|eldest|middle child|second|third|fourth|fifth) of ${number}\\b(?: (?:kids|children|siblings|sisters|brothers))?`,
      'giu',
    ),
    instead: 'one of several',
  },
  {
    kind: 'family',
    pattern:
      /\b(?:(?:an? |the )?only child|(?:was |am |were )?(?:adopted|fostered|orphaned)(?: (?:from|at|by|when) \p{L}+(?: \p{L}+)?)?|single (?:mother|father|mom|mum|dad|parent)(?: of \p{L}+)?|(?:an? )?(?:widow|widower|orphan|foster child)|my (?:first|second|third|late|ex|former|estranged|deaf|blind|disabled|adopted|foster|step|half)[ -]?(?:husband|wife|partner|son|daughter|brother|sister|mother|father)|great[- ]grand(?:mother|father|son|daughter|children))\b/giu,
    instead: 'my family',
  },
  {
    kind: 'event',
    pattern:
      /\b(?:(?:on|at|after|before|during|since|until) )?(?:the (?:night|day|week|morning|evening|summer|winter|year) (?:of|after|before) )?(?:the|my|our|her|his|their) (?:\p{L}+ ){0,2}(?:earthquake|tsunami|flood|hurricane|tornado|wildfire|fire|shooting|bombing|bombings|attack|riot|crash|accident|explosion|wedding|funeral|divorce|trial|court case|inquest|eviction|bankruptcy|graduation|retirement|election|olympics|world cup|final|championship|pilgrimage|surgery|transplant|miscarriage|stillbirth|birth|baptism|christening|bar mitzvah|bat mitzvah|deportation|arrest|closure|strike|layoffs|blackout|lockdown)\b/giu,
    instead: 'when something happened',
  },
  {
    kind: 'event',
    pattern:
      /\b(?:when|after|because|the (?:day|week|month|year)) (?:i|we|my \p{L}+) (?:won|lost|was in the (?:news|paper|papers)|appeared on|was on (?:tv|television|the news|the radio)|competed|ran the|climbed|published|was elected|got arrested|was arrested|was deported|fled|escaped|emigrated|immigrated|came to this country|moved (?:here|over) from)\b[^.,;!?\n]{0,40}/giu,
    instead: 'when something happened',
  },
]
