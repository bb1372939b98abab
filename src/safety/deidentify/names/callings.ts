// Finds small and foreign names by the words right before or after them, where only somebody can be meant: "nurse hartley", "mike's
// dog", "ask for mo", "everyone called me spud", DJ Papaya, a name in letters that English does not have.
import { bitsOf } from '../../lexicon/index.ts'
import { known, name, ordinary } from '../../lexicon/known.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'
import { keyOf } from '../tokens.ts'
import type { LatinTongue } from '../tongue.ts'
import { unheard } from './prior.ts'

const ends =
  '(?=[.,;!?)]|\\s*$|\\n| (?:if|for|and|n|but|who|said|says|told|asked|came|was|is|has|had|gave|let|got|on|at|in|from|with|when|because|cos|then|always|never|just|made|took|thinks|thought|wants|wanted|will|would|could|can|did|does|put|left|rang|called|kept|keeps|sat|helped|stayed|drove|sat|stood|walked|held|knows|knew|brought|sent|made|bought|u|you|again|today|xx?)\\b)'
const titled =
  /(?<![\p{L}'’-])(?<!\b(?:the|a|an|no|every|each|another) )(?:nurse|sister|matron|coach|dr|doctor|doc|prof|professor|pastor|father|brother|officer|constable|sergeant|reverend|rev|rabbi|imam|vicar|judge|warden|captain|sensei) (\p{Ll}{3,14})(?![\p{L}-]|['’](?!s\b))/gu
const goesOn = new RegExp(`^${ends}`, 'u')
const kin = new RegExp(
  `(?<![\\p{L}'’-])(?:auntie|aunty|uncle|nana|nanna|nanny|granny|grandma|grandpa|grandad|big|lil|wee) (\\p{Ll}{3,12})(?=${ends}| (?:runs|used|taught|teaches|makes|keeps|sings|snores|cooks|cooked|calls|rings|texts|knits|swears|lent|bakes|baked|wont|doesnt|isnt|hates|loves|lives|lived)\\b)`,
  'gu',
)
const onStage =
  /(?<!\p{L})(?:DJ|MC)(?: \p{Lu}[\p{L}'’]{1,15}){1,2}(?!\p{L})|(?<=\b(?:as|called|me|am|im|i['’]m|was|is) )dj (?!(?:set|sets|booth|decks|and|at|in|on|for|but|now|then|again)\b)\p{Ll}{3,14}(?!\p{L})/gu
const noStage = /^(?:DJ|MC) (?:Set|Sets|Booth|Decks|Equipment|Night|School|Course|Workshop|Lessons|Name)\b/

// What somebody has: after a small name that is also a word, any of these is owned by a person.
const belongings =
  'dog|cat|mum|mom|mam|dad|mother|father|sister|brother|nan|gran|wife|husband|girlfriend|boyfriend|partner|kids|son|daughter|baby|house|flat|place|room|car|van|bike|funeral|wedding|birthday|party|voice|number|phone|bed|sofa|garden|kitchen|guitar|coat|jacket|hat|scarf|jumper|hand|hands|face|mug|chair|laugh|smile|idea|turn|fault|story|poem|letter|text|group|class|shift|office|keys|friend|friends|mate|mates|cooking|cake|tea|singing|advice|words|grave|ashes|puppy|hamster|budgie|rabbit|horse'
const owned = new RegExp(
  `(?<![\\p{L}'’-])(\\p{Ll}{3,12})['’]s (?:(?:old|new|little|big|best) )?(?:${belongings})\\b`,
  'gu',
)

const askFor =
  /\bask(?:ed|ing)? (?:for|after) (\p{L}{2,13})(?=[.,;!?)]|\s*$|\n| (?:at|on|and|when|if|or|in|by|please)\b)/giu
const noAsked = new Set(
  'esa pip dla cpn gp prn obs mri ect amhp imha imca pals cmht ssri dbt cbt emdr aa na ca meds info deets stat asap'.split(
    ' ',
  ),
)
const callers =
  'everyone|everybody|they|people|kids|staff|nurses|lads|girls|boys|others|mates|friends|family|brothers?|sisters?|dad|mum|mom|nan|gran|grandad|class|ward|unit|we|group|team|neighbours|patients|residents|carers|porters|cousins?|teachers?|boss|uncle|auntie|coach'
const nicknamed = new RegExp(
  `\\b(?:${callers})(?: [\\p{L}'’]+){0,4}? (?:call|calls|called|nicknamed) (?:me|him|her) (\\p{Ll}{3,12})(?=[.,;!?)]|\\s*$|\\n| (?:because|cos|coz|and|but|for|after|since|now|there|on|in|at|when|so)\\b)`,
  'giu',
)
/** What people are called that is no name: insults, praise, callings, kin. */
export const noNickname: ReadonlySet<string> = new Set(
  `psycho psychos chef boss mum mom mam dad nan gran names back out over again later today tomorrow up down in off lazy crazy mad mental insane weird weirdo freak nutter nutcase nutjob loony lunatic headcase basket-case basketcase psychotic schizo crackers bonkers bananas useless worthless stupid dumb idiot moron fool dunce thick loser failure waster dosser scrounger skiver
  liar fraud fake faker phony attention-seeker drama dramatic sensitive oversensitive selfish spoiled spoilt ungrateful cold fat ugly skinny thin short tall slow quiet shy brave strong inspiring amazing lovely kind sweet sweetheart sweetie love darling dear honey babe hun pet duck hen mate pal bro bruv sis buddy sir madam miss doc doctor nurse teacher captain champ champion hero survivor legend warrior trooper fighter angel saint princess prince queen king boy girl
  man woman lad lass kid child baby junkie addict smackhead crackhead druggie druggy drunk wino alky tramp bum slag slut whore tart bitch cow pig dog rat snake monster beast demon devil witch freakshow clown joker creep pervert perv nonce thief criminal scum trash rubbish dirt filth vermin burden nuisance problem case victim patient client name something nothing anything everything someone liability snowflake wimp coward crybaby wuss sissy softie pansy queer gay faggot dyke tranny
  retard spaz cripple mong spastic gimp lame dyslexic autistic bipolar borderline manic depressed depressive anxious paranoid delusional unstable hysterical emotional difficult manipulative noncompliant non-compliant disruptive aggressive violent dangerous high-risk nosy bossy needy clingy moody whiny grumpy stubborn lucky normal special gifted clever smart genius nerd geek swot boffin late right wrong collect free sick poorly hopeless helpless toxic evil bad good nice family friend sister brother auntie uncle teach coach gaffer guv hunty bae x`.split(
    /\s+/,
  ),
)
const quality = /(?:ive|ful|less|ous|(?<!l)ing|ed|ic|al|able|ible|ist|ly|ish|ant|ent|er|ard|head|y)$/

const strange =
  /(?<![\p{L}\p{M}])(?<![^\p{Script=Latin}\P{L}] )[\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Gurmukhi}\p{Script=Thai}\p{Script=Han}]{2,9}(?! ?[\p{L}\p{M}]*[^\p{Script=Latin}\P{L}])(?![\p{L}\p{M}])/gu
const strangeLetters = /[\u0590-\u06ff\u0900-\u0aff\u0b80-\u0bff\u0e00-\u0e7f\u4e00-\u9fff\uac00-\ud7a3]{2}/
const beforeStrange =
  /(?:\b(?:flatmate|roommate|housemate|neighbour|boss|mate|called|named|name is|name['’]s|friend|sister|brother|mum|mom|cousin|aunt|auntie|uncle|wife|husband|daughter|son|partner|girlfriend|boyfriend|told|tell|met|miss|love|thanks?|with|and|ask|asked|dear|hi|hey|hello|from|i['’]?m|im|i am|nurse|dr|doctor|me)[,:]? )$/i
const afterStrange =
  /^(?:['’]s\b| (?:leaves|brings|lets|is|was|says|said|knows|knew|told|tells|thinks|thought|calls|called|rang|asks|asked|wants|came|comes|gave|lives|lived|loves|sends|sent|texts|texted|keeps|kept|still|never|always|and (?:i|me)|has|had|makes|made|died|works|helped|helps|hugged|sat|cooked|cooks|visits|visited)\b)/i
const noStrange = new Set(
  'أمي أبي ماما بابا حبيبي حبيبتي الله سلام شكرا 엄마 아빠 할머니 할아버지 언니 오빠 누나 형 동생 우리 사랑 사랑해 정신 화병 눈치 우울증 김치 친구 미안 미안해 감사 괜찮아 안녕 힘내 파이팅 화이팅 아이고 선생님 אמא אבא סבתא סבא שלום תודה माँ मां पापा नानी दादी नमस्ते धन्यवाद'.split(
    ' ',
  ),
)

const popular = known.popular | known.first
const thing =
  /^(?:will|may|can|an|see|so|do|long|guy|grace|art|bill|hope|joy|faith|mercy|patience|chance|summer|autumn|dawn|sky|star|angel|king|queen|prince|pearl|ruby|rose|ivy|holly|daisy|lily|olive|ginger|amber|crystal|jack|tiger|buddy|penny|sunny|stormy|misty|sandy|max|major|junior|general|ally|honey|candy|cherry|brandy|pet|love|son|pal|bud|era|chase|miles|pat|nick|skip|mac|guy|sam|pa|ma|nan|bud|bea|dot|dee|kit|ash|gray|sol|ray|ty|lou)$/
const plainNames =
  /^(?:mark|jack|bill|grace|frank|jim|tom|bob|rob|nick|sam|pat|ray|lou|max|rose|dawn|holly|daisy|lily|ruby|ivy|penny|kit|dee)$/

const auntly =
  /^(?:dot|may|joy|rose|grace|pat|sue|jean|bill|jim|bob|jack|tom|frank|ray|sam|mark|nick|pearl|hope|faith)$/
const isNamed = (key: string): boolean => {
  const bits = bitsOf(key)
  if (bits & (known.kept | known.frequent)) return false
  return (bits & popular) === popular
    ? !thing.test(key)
    : !(bits & ordinary) && (bits & (name | known.place) ? true : unheard(key))
}

export function afterCallings(text: string, tongue: LatinTongue): Found[] {
  const found: Found[] = []
  const add = (start: number, end: number): void => {
    found.push({ start, end, kind: 'person', key: keyOf(text.slice(start, end)) })
  }
  for (const match of matchesOf(titled, text)) {
    const own = match[1] ?? ''
    const key = keyOf(own)
    if (tongue !== 'en') break
    const after = match.index + match[0].length
    if (bitsOf(key) & ordinary && !goesOn.test(text.slice(after, after + 14))) continue
    // No slip of the pen where somebody is called so: "matron oakes for".
    const strangeName =
      bitsOf(key) === 0 &&
      key.length > 3 &&
      !(
        /^(?:doctor|sister|brother|father|judge)/.test(match[0]) &&
        /(?:my|his|her|our|their|your|in law) $/i.test(text.slice(Math.max(0, match.index - 6), match.index))
      ) &&
      goesOn.test(text.slice(after, after + 14))
    if (strangeName || isNamed(key) || (plainNames.test(key) && !/^(?:father|brother|sister)/.test(match[0])))
      add(match.index + match[0].length - own.length, match.index + match[0].length)
  }
  for (const match of matchesOf(kin, text)) {
    const own = match[1] ?? ''
    const bits = bitsOf(own)
    const kinned = !/^(?:big|lil|wee)/.test(match[0])
    if (
      (!(bits & (known.frequent | known.kept)) || (kinned && auntly.test(own))) &&
      ((bits & popular) === popular || (kinned && auntly.test(own))
        ? kinned || !thing.test(own)
        : !(bits & ordinary) && (bits & (name | known.capital)) !== 0)
    )
      add(match.index + match[0].length - own.length, match.index + match[0].length)
  }
  for (const match of matchesOf(onStage, text))
    if (!noStage.test(match[0])) add(match.index, match.index + match[0].length)
  for (const match of matchesOf(owned, text)) {
    const own = match[1] ?? ''
    const bits = bitsOf(own)
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    if (/\b(?:the|an?|this|that) $/i.test(before)) continue
    if (bits & known.frequent && /(?:place|turn|idea|fault|words|number)$/.test(match[0])) continue
    if (
      (bits & popular) === popular &&
      !(bits & known.kept) &&
      (plainNames.test(own) || (!(bits & known.frequent) && !thing.test(own)))
    )
      add(match.index, match.index + own.length)
  }
  for (const match of matchesOf(askFor, text)) {
    const own = match[1] ?? ''
    const bits = bitsOf(keyOf(own))
    const capital = own.charAt(0) !== own.charAt(0).toLowerCase()
    const short =
      (bits === 0 || ((bits & known.first) !== 0 && !(bits & (ordinary | known.kept)))) &&
      own.length < 5 &&
      !noAsked.has(own.toLowerCase()) &&
      !/[^aeiouy]{3}/i.test(own)
    if (
      short ||
      ((bits & popular) === popular &&
        !(bits & known.kept) &&
        (capital || (plainNames.test(own) && !thing.test(own)) || (!(bits & known.frequent) && !thing.test(own))))
    )
      add(match.index + match[0].length - own.length, match.index + match[0].length)
  }
  for (const match of matchesOf(nicknamed, text)) {
    const own = match[1] ?? ''
    const key = keyOf(own)
    const bits = bitsOf(key)
    if (own !== own.toLowerCase() || noNickname.has(key) || bits & (known.frequent | known.kept)) continue
    if (!(bits & known.first) && quality.test(key)) continue
    add(match.index + match[0].length - own.length, match.index + match[0].length)
  }
  if (strangeLetters.test(text) && /[a-z]{2}/i.test(text) && !/[ぁ-ヿ]/.test(text))
    for (const match of matchesOf(strange, text)) {
      const end = match.index + match[0].length
      if (noStrange.has(match[0]) || match[0].startsWith('ال')) continue
      if (
        beforeStrange.test(text.slice(Math.max(0, match.index - 16), match.index)) ||
        afterStrange.test(text.slice(end, end + 14))
      )
        add(match.index, end)
    }
  return found
}
