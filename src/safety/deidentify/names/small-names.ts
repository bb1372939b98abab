// Tells "i told holly everything" from "i picked holly": names written small that are also words, where only somebody can be meant.
import { known, name, ordinary } from '../../lexicon/known.ts'
import { oneOf } from '../one-of.ts'
import type { Word } from '../tokens.ts'
import * as around from '../words-around.ts'

const spokenTo =
  'told|tell|asked|ask|asking|telling|text|ring|phone|message|msg|dm|hi|hey|hello|thanks|thank|met|texted|rang|phoned|messaged|hugged|visited|emailed|bless|dear|bye|cheers|with|and|saw|see|miss|missed|called|call|introduced|to|from|by|than|but'
/** After these comes somebody or something, so what follows must tell. */
const loose = 'with|and|saw|see|miss|missed|called|call|to|from|by|than|but|met|visited'
const goesOn =
  'n|or|i|to|that|everything|about|and|or|at|on|what|how|because|cos|when|who|if|for|again|first|today|yesterday|last|after|before|straight|once|why|where|we|he|she|im|in|is|was|said|says|told|asked|not'
// Feelings, seasons and things that give, come and go as people do.
const abstract =
  'hope|grace|joy|faith|mercy|charity|patience|prudence|chance|summer|autumn|dawn|destiny|harmony|melody|honor|honour|justice|liberty|comfort|promise|blessing|art|brandy|ginger|basil|sage|rosemary|olive|star|amber|crystal|pearl|general|major|king|queen|prince|royal|precious|sin|law|stone|wood|bell|rock|song|miracle|noble|trinity|bless|era|evens|storm|sky|rain|forest|river|brook|phoenix|fox|wolf|candy|cherry|cash|price|marks|cook|fish|rice|penny|reed|lane|ward|young|brown|gray|white|black|green|pink|max|ally|angel|buddy|love|son|sister|pal|bud|beau'
const kindness =
  'gave|brought|lent|drove|hugged|texted|rang|phoned|messaged|asked|told|said|says|thinks|reckons|laughed|smiled|cried|nodded|apologised|apologized|promised|whispered|knows|wants|visited|cooked|baked|lives|works|lied|died|picked|offered|sent|bought|taught|explained|suggested|noticed|moved|invited|replied|answered|waved|snores|swears|wont|isnt|doesnt|didnt|hasnt|never|always'
const me = 'me|us|my|him|her|them|round|over|i|that|its|it|the|a|to|so|no|yes|hi|he|she|we|if|is|just|you'
const joining =
  'because|cos|coz|cause|and|so|but|when|that|think|know|if|while|since|now|then|where|until|till|is|has|did|does|can|after|before|nobody|only|reckon|thought|wish|knew'

export function isSmallName(words: readonly Word[], index: number, near: boolean, nearAfter: boolean): boolean {
  const word = words[index] as Word
  if (!(word.bits & known.first) || !(word.bits & known.popular) || !(word.bits & ordinary) || word.bits & known.kept)
    return false
  if (
    oneOf('will|may|can|an|my|see|so|do|in|long|sunny|merry|gay|guy|pat', word.key) &&
    !oneOf('told|asked|texted', words[index - 1]?.key ?? '')
  )
    return false
  const before = near ? words[index - 1] : undefined
  const after = nearAfter ? words[index + 1] : undefined
  const thing = oneOf(abstract, word.key)
  if (before && oneOf(spokenTo, before.key) && before.casing !== 'upper') {
    const isLoose = oneOf(loose, before.key)
    if (oneOf('hi|hey|hello|thanks|thank|bless|dear|bye|cheers', before.key)) {
      if (after === undefined && !thing) return true
      if (after && !thing && oneOf('and|for|i|it|its|im|how|x|xx|u', after.key)) return true
    } else if (
      !isLoose &&
      (after === undefined || oneOf(goesOn, after.key)) &&
      (!thing || (after !== undefined && oneOf('i|to|that|everything|about|what|how', after.key)))
    )
      return true
    // "me and holly went", "sat with jade on the step"
    if (isLoose && !thing && before.key === 'and' && oneOf('me|mum|dad|i', words[index - 2]?.key ?? '')) return true
    if (
      isLoose &&
      !thing &&
      before.key === 'with' &&
      oneOf(
        'sat|talked|spoke|went|walked|stayed|live|lived|moved|came|broke|been|coffee|lunch|out|up|along|argued|cried',
        words[index - 2]?.key ?? '',
      ) &&
      (after === undefined || oneOf(goesOn, after.key))
    )
      return true
  }
  if (after === undefined) return false
  if (!thing && before) {
    // "it was holly who helped", "does anyone know where jack is", "is heather ok"
    if (after.key === 'who' && oneOf('was|is|its', before.key)) return true
    if (before.key === 'where' && oneOf('is|was|went|lives|works|has|goes', after.key)) return true
    if (
      oneOf('is|has|hows|wheres|can|did|does|was', before.key) &&
      oneOf('ok|okay|alright|coming|there|around|home|back|about|come|still|texted|said|know|safe|online', after.key) &&
      (words[index - 2] === undefined || (before.opens as boolean))
    )
      return true
    if (
      oneOf('miss|lost|met|saw|visited|love', before.key) &&
      oneOf('i|we|he|she|they', words[index - 2]?.key ?? '') &&
      oneOf('so|last|at|in|today|yesterday|again|too|every|and|this|when|on|more|already|from|off|for', after.key) &&
      !oneOf('rose|heather|holly|daisy|lily|ivy|violet|jade|ruby|poppy|fern|iris|hazel|bill|jack|mark', word.key)
    )
      return true
  }
  // "jack says no", "because holly asked me"
  const begins = word.opens || index === 0 || (before !== undefined && oneOf(joining, before.key))
  if (begins && oneOf(kindness, after.key)) {
    if (around.isIn(after, around.speaking) && !thing) return true
    const object = words[index + 2]
    return !thing && object !== undefined && oneOf(me, object.key)
  }
  // "debs is on nights": a rare word that is first of all somebody.
  if (
    begins &&
    !thing &&
    !(word.bits & (known.frequent | known.common)) &&
    oneOf('is|was|has|had|says|said', after.key)
  )
    return true
  // "jade and i"
  return (
    begins &&
    !thing &&
    oneOf('and|n', after.key) &&
    oneOf('i|me', words[index + 2]?.key ?? '') &&
    (word.bits & name) !== 0
  )
}
