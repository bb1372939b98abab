// What the neighbours of a word make of it, one rule after the other with its points (long, because it is read from top to bottom):
// titles, kin, greetings, what somebody does.
import { bitsOf } from '../../lexicon/index.ts'
import { known, name, ordinary } from '../../lexicon/known.ts'
import { oneOf } from '../one-of.ts'
import type { Word } from '../tokens.ts'
import { isSmallWord, type LatinTongue } from '../tongue.ts'
import * as around from '../words-around.ts'
import { foreignPriorOf, priorOf, unheard } from './prior.ts'
import { isSmallName } from './small-names.ts'
import type { Style } from './styles.ts'
import { couldBeThing, isHeading, isShown, isSide, isThing, isWished } from './things.ts'

/** Whether the words around a lower-case word could make a name of it: looked at first, because it is cheap. */
function promising(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]
  const after = words[index + 1]
  if (
    before &&
    (around.isIn(before, around.naming) ||
      around.isIn(before, around.roles) ||
      around.isIn(before, around.titles) ||
      around.introducing(words, index))
  )
    return true
  return around.dwells(words, index) || (after !== undefined && around.acts(after) >= 0.75)
}

/** What parts two words that belong together besides one space: a tab or a line break, and an s with an apostrophe before it. */
const besides = (gap: string): boolean =>
  gap.length === 1
    ? gap === '\n' || gap === '\t'
    : gap.length <= 3 && "'’s".includes(gap.charAt(0)) && /^['’]?s?[ \t\n]$/.test(gap)

/** "roisins mum", "in joannas group": a name that has lost its apostrophe. */
function owner(word: Word): boolean {
  if (word.bits !== 0 || word.key.length < 5 || word.key.charCodeAt(word.key.length - 1) !== 115) return false
  const bits = bitsOf(word.key.slice(0, -1))
  return (
    (bits & (known.first | known.popular)) === (known.first | known.popular) &&
    !(bits & (ordinary | known.place | known.kept))
  )
}

export function pointsOf(
  text: string,
  words: readonly Word[],
  index: number,
  style: Style,
  tongue: LatinTongue,
  small: ReadonlySet<string>,
): number {
  const word = words[index]
  if (!word || word.suffix === 't') return -9
  if (
    word.casing === 'lower' &&
    !(word.bits & (name | known.place)) &&
    !owner(word) &&
    (word.bits !== 0 || (tongue === 'en' ? !promising(words, index) : !around.introducing(words, index)))
  )
    return -9
  if (isSmallWord(word.key, tongue)) return -9
  if (word.casing === 'lower' && tongue === 'en' && text.charCodeAt(word.end) === 32 && owner(word)) return 2
  if (
    tongue === 'en' &&
    couldBeThing(word) &&
    (isThing(text, words, index) ||
      isShown(text, words, index) ||
      isSide(text, words, index) ||
      isWished(text, words, index) ||
      isHeading(words, index))
  )
    return -9
  if (word.key === 'major' && oneOf('sergeant|drum|regimental', words[index - 1]?.key ?? '')) return -9
  // "the smell of May"
  if (
    word.casing === 'capital' &&
    words[index - 1]?.key === 'of' &&
    oneOf('may|april|june|august|autumn|summer', word.key) &&
    oneOf(
      'smell|end|start|middle|month|months|rest|beginning|most|half|days|week|weekend|light|sun|heat',
      words[index - 2]?.key ?? '',
    )
  )
    return -9
  // "Rose rose before everybody", "Will will be late"
  if (
    word.opens &&
    word.casing === 'capital' &&
    word.bits & known.popular &&
    word.key !== 'may' &&
    words[index + 1]?.text === word.key &&
    text.charCodeAt(word.end) === 32 &&
    text.charCodeAt((words[index + 1] as Word).end) === 32 &&
    style === 'plain'
  )
    return 9
  let points = tongue === 'en' ? priorOf(word, style) : foreignPriorOf(word, style, tongue)
  const before = words[index - 1]
  const after = words[index + 1]
  if (
    tongue !== 'en' &&
    word.casing === 'lower' &&
    around.introducing(words, index) &&
    text.charAt(word.start - 1) === ' '
  )
    return oneOf('nicht|auch|jetzt|aber|aussi|pas|plus|tambien|igual', word.key) ? -9 : 3
  // "I read The Bell Jar"; "the Judge" in one's head.
  if (before?.text === 'The' && !before.opens && around.isIn(words[index - 2], around.taking)) return -9
  if (
    word.casing === 'capital' &&
    before?.casing === 'capital' &&
    words[index - 2]?.text === 'The' &&
    around.isIn(words[index - 3], around.taking)
  )
    return -9
  if (
    before?.key === 'the' &&
    (around.isIn(word, around.roles) || oneOf('ward|unit|hospital|clinic|house|home|church|team|group', word.key))
  )
    return -9
  // "the Assessment Ward"
  if (word.key === 'ward' && before?.casing === 'capital' && before.bits & ordinary && !(before.bits & known.first))
    return -9
  // "Hope" is written on the wall: a word that is quoted, unless somebody is called so.
  if (
    word.casing === 'capital' &&
    word.bits & ordinary &&
    /^["“]$/.test(text.charAt(word.start - 1)) &&
    /^["”]$/.test(text.charAt(word.end)) &&
    !oneOf('called|named|nicknamed|as|is|was|name|call|calls|by|to|him|her|me|them', before?.key ?? '') &&
    oneOf('is|was|on|in|as|means|meant|says|said|it|written|the', after?.key ?? '')
  )
    return -9
  // "The Queen's funeral": of these there is one.
  if (before?.key === 'the' && oneOf('queen|king|prince|princess|pope|duke|president|earl|baron|dean|bishop', word.key))
    return -9
  // "the new Zelda": a thing that comes out anew.
  if (
    word.casing === 'capital' &&
    before?.casing === 'lower' &&
    words[index - 2]?.key === 'the' &&
    oneOf('new|latest', before.key) &&
    !oneOf('am|is|are|was|be|being|become|im|he|she|it|you|they|hes|shes|your', words[index - 3]?.key ?? '') &&
    after?.casing !== 'capital'
  )
    return -2
  // "Thanks, Brain", "Dear Diary": spoken to as if it were somebody.
  if (around.isIn(word, around.spokenTo) && around.isIn(before, around.greetings)) return -9
  const gap = before ? text.slice(before.end, word.start) : ''
  const gapAfter = after ? text.slice(word.end, after.start) : text.slice(word.end, word.end + 2)
  if (word.casing === 'lower' && tongue === 'en' && isSmallName(words, index, gap === ' ', gapAfter === ' ')) return 3
  // "Dawn is a giant. He'll be happy.": what somebody is called by he or she is no thing.
  const somebody =
    word.casing === 'capital' &&
    (word.bits & known.popular) !== 0 &&
    (word.bits & ordinary) !== 0 &&
    after !== undefined &&
    /^(?:is|was|isn|wasn|can|could|will|would)$/.test(after.key) &&
    /^[^.!?\n]{0,60}(?:[.!?] (?:He|She)\b|\b(?:hero|guy|legend|saint|sweetheart|bloke|lad|lass|woman|girl|boy)\b)/.test(
      text.slice(word.end, word.end + 100),
    )
  if (somebody) points += 1
  const ofThing = !somebody && around.ofThing(word, after, words[index + 2])
  const near = before !== undefined && (gap === ' ' || besides(gap))
  const nearAfter = after !== undefined && gapAfter === ' '
  if (
    word.casing === 'capital' &&
    !word.opens &&
    style === 'plain' &&
    nearAfter &&
    after &&
    around.isIn(after, around.speaking) &&
    !(word.bits & (known.frequent | known.kept))
  )
    points += 3
  const titled = before !== undefined && around.isTitle(before)
  if (near && before && (titled || around.isIn(before, around.roles)) && before.casing !== 'upper') {
    // "The Nurse In Charge": a small word with a capital is a heading's.
    if (titled)
      return (word.casing === 'lower' &&
        ((word.bits & known.frequent && (!(word.bits & known.last) || around.isIn(word, around.doing))) ||
          around.isIn(word, around.never))) ||
        (word.bits & known.frequent && oneOf('in|on|of|for|with|at|to|from|by|that|and|or|who|is|was|said', word.key))
        ? -9
        : 9
    points += word.casing === 'lower' ? (word.bits & name ? 1.5 : -1) : 1.5
  }
  // "DOCTOR HALLORAN TOLD ME": shouted, a title still has a name after it, if no dictionary has the word.
  if (
    near &&
    before?.casing === 'upper' &&
    word.casing === 'upper' &&
    oneOf('dr|doctor|mr|mrs|ms|professor|nurse', before.key) &&
    !(word.bits & (ordinary | known.kept)) &&
    word.key.length > 3
  )
    return 9
  if (before && titled && /^\.\s?$/.test(gap)) return around.isIn(word, around.never) ? -9 : 9
  if (points <= -9) return points
  if (near && before && around.introducing(words, index)) points += word.casing === 'lower' ? 2.5 : 3
  // "my therapist kirsty says": somebody's somebody, and what they do, around a word that no dictionary has.
  const theirs =
    around.isIn(before, around.roles) &&
    oneOf(
      'my|his|her|our|their',
      words[
        index -
          (oneOf('lil|little|big|best|new|old|other|elder|older|younger|baby', words[index - 2]?.key ?? '') ? 3 : 2)
      ]?.key ?? '',
    )
  if (
    near &&
    nearAfter &&
    after &&
    theirs &&
    word.casing === 'lower' &&
    !(word.bits & ordinary) &&
    around.acts(after) >= 0.5
  )
    points += 6
  // "my keyworker dawn is on leave": after one's own, even a name that is a word, if it does something.
  if (
    near &&
    nearAfter &&
    after &&
    theirs &&
    word.casing === 'lower' &&
    word.bits & known.popular &&
    word.bits & ordinary &&
    !oneOf('will|may|can|must|might|an|so|do|see|long|guy|love|sees|son|bill|mark|rose|drew', word.key) &&
    oneOf(
      'gets|has|needs|lets|sees|cuts|is|was|leaves|put|puts|hides|hid|makes|made|keeps|kept|sent|sends|thinks|reckons|snores|texts|texted|rings|calls|cooks|drives|drove|plays|sings|hates|loves|lent|bought|buys|takes|took|gives|knows|wants|still|also|and|wont|won|doesnt|cant|did|does|would|could|says|said|told|has|had|came|rang|called|texted|asked|thinks|never|always|just|got|went|left|died|lives|works|brought|gave|helped|didn|doesn|isn|wasn',
      after.key,
    )
  )
    points += 6
  // "aunty pat made jollof"
  if (
    near &&
    word.casing === 'lower' &&
    word.bits & known.popular &&
    word.bits & known.first &&
    oneOf('aunty|auntie|uncle|nana|granny|grandma|grandpa|grandad', before?.key ?? '') &&
    after &&
    (around.acts(after) >= 0.5 || oneOf('made|gave|came|rang|and|n|who|never|always', after.key))
  )
    return 3
  // "my sponsor big tony"
  if (
    near &&
    before &&
    word.casing === 'lower' &&
    word.bits & known.popular &&
    oneOf('big|lil|little|uncle|auntie', before.key)
  )
    points += 1.5
  if (near && before?.key === 'in' && word.bits & known.place && !(word.bits & ordinary) && word.casing === 'lower')
    points +=
      words[index - 2]?.key === 'im' || (words[index - 2]?.key === 'i' && words[index - 2]?.suffix === 'm') ? 2 : 0
  if (near && word.casing === 'lower' && !(word.bits & ordinary) && word.key.length > 3 && around.dwells(words, index))
    points += word.bits & known.place ? 2.5 : unheard(word.key) ? 3 : 0
  // "i told my dad and carol": after one's own kin, with "and".
  if (
    near &&
    oneOf('and|n', before?.key ?? '') &&
    word.casing === 'lower' &&
    around.isIn(words[index - 2], around.roles) &&
    (index === 2 || oneOf('my|his|her|our|me|with|to|told|saw|when|that|and|but|so', words[index - 3]?.key ?? '')) &&
    word.bits & known.popular &&
    !(word.bits & known.frequent)
  )
    points += 3.5
  // "scunthorpe born n bred", "bristol folks"
  if (
    nearAfter &&
    word.casing === 'lower' &&
    word.bits & known.place &&
    !(word.bits & ordinary) &&
    word.key.length > 3 &&
    oneOf('born|folks|peeps|ppl|lads|lass|lasses|crew|massive|meetup|area|based|gang', after?.key ?? '')
  )
    points += 4
  // "Uwe sagt": in German, who says something is somebody.
  if (
    tongue === 'de' &&
    word.opens &&
    word.casing === 'capital' &&
    nearAfter &&
    !(word.bits & ordinary) &&
    oneOf('sagt|sagte|meint|meinte|fragt|fragte|schreibt|schrieb|rief|lacht|weint', after?.key ?? '')
  )
    points += 3
  // "Rain loves the rain": called after the sky, and doing what only somebody does.
  if (
    word.opens &&
    word.casing === 'capital' &&
    nearAfter &&
    after &&
    around.isIn(word, around.ofNature) &&
    around.isIn(after, around.animate)
  )
    return 3
  // "if it wasn't for tunde"
  if (
    near &&
    before?.key === 'for' &&
    words[index - 2]?.suffix === 't' &&
    words[index - 3]?.key === 'it' &&
    !(word.bits & ordinary)
  )
    points += 4
  // "It's me, Wren", "it's meg again"
  const itIs = (at: number): boolean =>
    words[at]?.key === 'its' || (words[at]?.key === 'it' && words[at]?.suffix === 's')
  if (before?.key === 'me' && itIs(index - 2) && gap === ', ' && !(word.bits & (known.frequent | known.kept)))
    points += 6
  if (near && itIs(index - 1) && word.bits & name && nearAfter && oneOf('again|here', after?.key ?? '')) points += 3
  // Min-jun, Chia-hao
  if (
    word.casing === 'capital' &&
    gapAfter === '-' &&
    after?.casing === 'lower' &&
    around.eastAsianSyllables.has(word.key) &&
    around.eastAsianSyllables.has(after.key)
  )
    return 8
  // jean-luc
  if (
    word.casing === 'lower' &&
    gapAfter === '-' &&
    after &&
    word.bits & after.bits & known.first &&
    after.casing === 'lower' &&
    !(word.bits & after.bits & known.frequent)
  )
    points += 4
  if (near && before && around.isIn(before, around.naming)) points += 1
  if (near && before && around.isIn(before, around.beforePlace) && word.bits & known.place)
    points += word.casing === 'lower' ? 1 : 1
  if (
    near &&
    before &&
    word.casing === 'upper' &&
    around.isIn(before, around.beforePlace) &&
    before.casing === 'lower' &&
    !(word.bits & (ordinary | known.kept)) &&
    word.text.length > 3
  )
    points += 2
  if (near && before && before.suffix === '' && around.isIn(before, around.articles))
    points -=
      word.casing === 'lower'
        ? before.key === 'that' && after && around.acts(after) >= 0.75
          ? 0
          : 1.5
        : word.bits & known.popular
          ? before.key === 'the'
            ? 0
            : 0.5
          : word.bits & ordinary
            ? 2.5
            : 0.5
  if (word.suffix === 's' && word.casing !== 'lower' && !(word.bits & known.kept))
    points +=
      word.opens &&
      after &&
      /^['’]s $/.test(gapAfter) &&
      !around.isIn(after, around.notOwned) &&
      word.bits & known.popular
        ? 2
        : 1
  // Bill after bill; Grace, patience, sleep.
  if (word.opens && word.casing === 'capital' && word.bits & ordinary) {
    const thing =
      ofThing ||
      (after?.casing === 'lower' &&
        gapAfter === ', ' &&
        /^, |^$/.test(text.slice(after.end, after.end + 2)) &&
        (after.bits & ordinary) !== 0)
    if (thing) points -= 2
    // "Brown rice", "Ruby red": what goes on with a thing, not with what somebody does.
    else if (
      around.isIn(word, around.qualities) &&
      word.suffix === '' &&
      after?.casing === 'lower' &&
      nearAfter &&
      (after.bits & (known.frequent | known.common)) !== 0 &&
      around.acts(after) < 0.5 &&
      !around.isIn(after, around.goesOn) &&
      !after.key.endsWith('ly')
    )
      points -= 1.5
    else if (word.suffix === '' && after && around.acts(after) < 1 && small.has(word.key)) points -= 1.5
  }
  // "Grant me the patience", "Sue me", "Drew the curtains"
  if (
    word.opens &&
    word.casing === 'capital' &&
    nearAfter &&
    after &&
    around.isIn(word, around.verbToo) &&
    around.isIn(after, around.objects)
  )
    return -9
  if (word.opens && word.casing === 'capital' && word.bits & known.popular && word.bits & ordinary) {
    // "Hope Winter came round": two capitals, the second amid the sentence and a surname.
    if (
      style === 'plain' &&
      nearAfter &&
      word.bits & known.first &&
      after?.casing === 'capital' &&
      after.bits & known.last &&
      !(after.bits & known.kept) &&
      !/^(?:street|road|lane|park|house|hall|day|way|drive|field|school|church|green|hill|water|wood|box|class|room|garden|therapy|place)$/.test(
        after.key,
      )
    )
      points += 2.5
    // "Grace, if you read this, thank you."
    if (gapAfter === ', ' && after && oneOf('if|thank|thanks|you|please|come|ring|call|text|sorry', after.key))
      points += 3
    else if (
      gapAfter === ', ' &&
      after?.text === 'I' &&
      oneOf('love|miss|owe|forgive|hope|am|know|promise', words[index + 2]?.key ?? '')
    )
      points += 3
    const next = words[index + 2]
    // "Grace never judged me": an adverb does not part somebody from what they do.
    if (
      nearAfter &&
      after &&
      next &&
      oneOf('never|always|still|even|also|actually|once|already|really|often|sometimes|usually|finally', after.key) &&
      around.acts(next) >= 0.5 &&
      !oneOf(
        'was|is|came|comes|died|dies|ended|ends|failed|fails|left|leaves|lasted|lasts|works|worked|helps|helped|felt|feels|seemed|seems|hurts|made|makes|has|had|did|does|got|gets|will|would|can|could|should|began|starts|started|meant|means|looks|looked|took|takes|found|goes|went',
        next.key,
      )
    )
      points += 2
    // "Grace's been kind to me"
    if (
      word.suffix === 's' &&
      after?.key === 'been' &&
      next !== undefined &&
      !oneOf(
        'hard|long|rough|tough|cold|warm|hot|wet|awful|difficult|strange|missing|gone|scarce|thin|a|the|an|dreadful|brutal|endless|low|high|everything|cruel|short|dry|grey|dark|tricky|harder|worse|better',
        next.key,
      )
    )
      points += 2.5
  }
  // "Sometimes Hope is just a clean mug."
  if (
    ofThing &&
    !word.opens &&
    word.casing === 'capital' &&
    word.bits & known.frequent &&
    !around.isIn(word, around.monthNames) &&
    !oneOf('still|gone', words[index + 2]?.key ?? '')
  )
    points -= 1
  if (nearAfter && after && !ofThing) points += around.acts(after) * (word.casing === 'lower' ? 1 : 2)
  if (
    near &&
    before &&
    word.casing === 'capital' &&
    word.bits & known.kept &&
    word.bits & known.first &&
    around.isIn(before, around.addressing)
  )
    points += 2
  if (
    near &&
    (word.bits & known.kept ||
      (word.key === 'may' && oneOf('in|since|until|till|last|next|early|late|mid', before?.key ?? ''))) &&
    around.isIn(before, around.beforeMonth)
  )
    points -= 4
  if (word.bits & known.kept && /^\s?\d/.test(text.slice(word.end, word.end + 2))) points -= 4
  if (
    near &&
    before &&
    word.casing === 'lower' &&
    around.isIn(before, around.joiningClause) &&
    nearAfter &&
    after &&
    around.acts(after) >= 0.5
  )
    points += 0.5
  if (after && gapAfter.length === 1 && around.isIn(after, around.honorifics) && /^-?$/.test(gapAfter.trim())) return 9
  if (nearAfter && after && after.key === 'and' && word.opens && words[index + 2]?.casing === 'capital') points += 1.5
  if (
    nearAfter &&
    after &&
    after.casing === 'capital' &&
    word.casing === 'capital' &&
    after.bits & name &&
    !(after.bits & known.frequent)
  )
    points += 1.5
  if (
    near &&
    before &&
    word.casing === 'capital' &&
    before.casing === 'capital' &&
    before.bits & known.first &&
    !before.opens
  )
    points += 2
  if (around.isIn(before, around.greetings) && /^[, ]+$/.test(gap)) points += 1
  if (word.opens && word.casing === 'capital' && gapAfter.includes(',') && gapAfter.trim() === ',') points += 0.5
  return points
}
