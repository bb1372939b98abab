// Finds people of whom only letters are left: J.T., "my roommate K. says", "thanks AJ", and names whose letters are set apart.
import { bitsOf } from '../../lexicon/index.ts'
import { known, name, ordinary } from '../../lexicon/known.ts'
import { oneOf } from '../one-of.ts'
import type { Found } from '../span.ts'
import type { Word } from '../tokens.ts'
import * as around from '../words-around.ts'
import type { Style } from './styles.ts'

// What everybody shortens to two or three letters: places of the map, trades and treatments, times, sizes, files.
const abbreviations = new Set(
  `us uk eu un ps am pm pa ad bc la ny nj dc sf nz au ot pt pe tv er re ok oa na aa ga va ed id iq iv hr it ai vr ac dj mc mp mo md mr ms cd dvd pc ip op od bp bd gp gi gf bf hp xp uc uv tb tc lp ep pb pj pjs dm pm im fb ig yt tg wp vip
  cv qa rn ra rt lgb np kg km cm mm mg ml hz gb mb tba tbc asap fyi eta aka rip usa nhs cbt dbt ocd bpd pip esa dla ect act abc diy ufo atm ceo faq kfc lol omg wtf brb ty np tw cw op ft vs st dr jr sr ph pd so no on in at to by we he me my of or if is as an up go do be hi oh ah hm um uh eh er ha ho yo mm aw ow pr pg po ko mi ii iii iv vi vii xi xx xy pc pcs ta sw sn cpn amhp rmo lgbt ra cc bcc re fw eg ie nb os ui hq rd av
  ww wi tt tm sd sm ss rr qr pp pov pl pk ot nm nl mv mt ls ln kw kb jp io ic hs hd gm gdp fr fm fi es ep ee ec eq dx dy dk de cz cs cr cp co cl ci ch ce ca bt bs bmi bm bl bi ba az at ar ap ag af ae`.split(
    /\s+/,
  ),
)
// With full stops between them far fewer are somebody's shorthand for a thing.
const dottedWords = new Set(
  'us uk usa eu un ps pps am pm ad bc la ny dc tv er iv id iq od vip nhs gp ot pt cbt dbt ocd bpd ptsd adhd pip rip diy aka eg ie nb po md phd ba bs ma bsc msc esq ufo fbi cia'.split(
    ' ',
  ),
)
const told =
  'told|tell|thanks|thank|hi|hey|hello|dear|miss|missed|met|asked|ask|with|love|bless|hug|hugged|text|texted|rang|ring|phone|phoned|cheers|from|by|to|for|saw|see|visited|and|without|called|call'
const addressed =
  'told|tell|thanks|thank|hi|hey|hello|dear|miss|missed|met|asked|ask|love|bless|hug|hugged|text|texted|cheers|with|rang|ring|visited|without'
const enumerated =
  /^(?:vitamins?|hepatitis|hep|plan|plans|type|class|grade|step|section|part|option|group|ward|block|unit|room|cluster|axis|schedule|chapter|bipolar|gate|platform|letter|exit|bay|hall|appendix|route|bus|line|level|question|version|side|size|cup|flat|sharp|major|minor|note|key|chord|big|the|a|an|this|that)$/

const gapOf = (text: string, left: Word | undefined, right: Word): string =>
  left ? text.slice(left.end, right.start) : ''

export function initialsIn(
  text: string,
  words: readonly Word[],
  styles: readonly Style[],
  points: Float32Array,
): Found[] {
  const found: Found[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word
    if (word.text.length > 2 || word.casing === 'lower' || word.casing === 'mixed' || (points[index] ?? 0) <= -19)
      continue
    const end =
      word.text.length === 1
        ? oneLetter(text, words, index, styles[index], found.at(-1)?.end)
        : twoLetters(text, words, index, styles[index], found.at(-1)?.end)
    if (end > 0) found.push({ start: word.start, end, kind: 'person', key: word.key })
  }
  return [...found, ...setApart(text, words)]
}

function oneLetter(
  text: string,
  words: readonly Word[],
  index: number,
  style: Style | undefined,
  lastEnd: number | undefined,
): number {
  const word = words[index] as Word
  const before = words[index - 1]
  const after = words[index + 1]
  const dotted = text.charAt(word.end) === '.'
  if (word.text === 'I' && !dotted) return 0
  const gap = gapOf(text, before, word)
  if (/[\p{L}][.']$/u.test(text.slice(Math.max(0, word.start - 2), word.start))) return 0
  if (before && enumerated.test(before.key) && /^[ .]{1,2}$/.test(gap)) return 0
  // "Smith, J., bed 4": as lists and labels write people.
  if (dotted && gap === ', ' && before?.casing === 'capital' && !(before.bits & known.kept))
    if (
      (before.bits & known.last || !(before.bits & (ordinary | known.place))) &&
      /^(?:[,;)\n]|$)/.test(text.slice(word.end + 1, word.end + 2))
    )
      return word.end + 1
  // K.O'N.
  if (dotted && after && after.start <= word.end + 2 && /^(?:[OD]['’]|Mc|Mac)\p{Lu}$/u.test(after.text))
    return after.end + (text.charAt(after.end) === '.' ? 1 : 0)
  // J.T. and M.W.
  if (
    dotted &&
    after?.text.length === 1 &&
    after.casing === 'capital' &&
    after.start === word.end + 1 &&
    !/\p{Lu}\.$/u.test(text.slice(Math.max(0, word.start - 2), word.start))
  ) {
    const third = words[index + 2]
    const three =
      third?.text.length === 1 &&
      third.casing === 'capital' &&
      third.start === after.end + 1 &&
      text.charAt(after.end) === '.'
    const key = word.key + after.key + (three ? third.key : '')
    const last = three ? third : after
    if (dottedWords.has(key) || style === 'shouted' || (words[index + 3]?.start === last.end + 1 && three)) return 0
    if (
      three &&
      !(before && (around.isIn(before, around.roles) || oneOf(told, before.key))) &&
      around.acts(words[index + 3] ?? last) < 1
    )
      return 0
    return last.end + (text.charAt(last.end) === '.' ? 1 : 0)
  }
  // "A. J. taught me chess", "T. K. and I": two letters apart that begin what is said, or are told something.
  if (
    dotted &&
    after?.text.length === 1 &&
    after.casing === 'capital' &&
    after.start === word.end + 2 &&
    text.charAt(after.end) === '.' &&
    style !== 'shouted' &&
    !dottedWords.has(word.key + after.key)
  ) {
    const follower = words[index + 2]
    if (
      follower?.casing === 'lower' &&
      follower.start === after.end + 2 &&
      (word.opens || (before !== undefined && (around.isIn(before, around.roles) || oneOf(told, before.key)))) &&
      (around.acts(follower) >= 0.5 || oneOf('and|from|who|never|always|just|still|also|can|will', follower.key))
    )
      return after.end + 1
  }
  const near = before !== undefined && /^ {1,3}$|^, $/.test(gap)
  const follows = after !== undefined && /^\.? $/.test(text.slice(word.end, after.start)) ? after : undefined
  const closes = /^\.?(?:[,.;!?)]|['’]s\b|\s*$|\n)/.test(text.slice(word.end, word.end + 4))
  const role =
    near &&
    before !== undefined &&
    around.isIn(before, around.roles) &&
    before.casing !== 'upper' &&
    around.isIn(words[index - 2], around.articles)
  const theirs = around.isIn(before, around.titles) && /^\.? $/.test(gap)
  const listed =
    /^(?:and|,)$/.test(before?.key ?? '') &&
    lastEnd !== undefined &&
    words[index - 2] !== undefined &&
    lastEnd - (words[index - 2] as Word).end <= 1 &&
    lastEnd >= (words[index - 2] as Word).end &&
    word.text !== 'I'
  const done = dotted ? word.end + 1 : word.end
  // "I'll just call her M. here"
  if (
    near &&
    before &&
    oneOf('her|him|them|me|us', before.key) &&
    oneOf('call|calls|called|calling', words[index - 2]?.key ?? '')
  )
    return done
  if (listed && (closes || follows)) return done
  if (theirs && (closes || follows?.casing === 'lower')) return done
  if (
    role &&
    (closes ||
      (follows &&
        (dotted || around.acts(follows) >= 1 || oneOf('and|from|that|at|on|in|when|came|comes', follows.key))))
  )
    return done
  // "with M. and S.", "told K. that"
  if (
    near &&
    before &&
    oneOf(dotted ? told : addressed, before.key) &&
    before.casing !== 'upper' &&
    word.text !== 'A'
  ) {
    if (dotted && (follows?.casing === 'lower' || (closes && !oneOf('and|to|from|for|see|saw', before.key))))
      return done
    if (
      !dotted &&
      (closes ||
        (follows &&
          oneOf(
            'and|that|about|at|on|in|when|was|to|is|for|who|said|because|after|before|again|today|yesterday',
            follows.key,
          ))) &&
      style === 'plain' &&
      word.text !== 'X'
    )
      return done
  }
  if (
    dotted &&
    follows?.casing === 'lower' &&
    around.acts(follows) >= 1 &&
    (word.opens || near) &&
    word.text !== 'I' &&
    !/\d ?$/.test(gap)
  )
    return done
  if (word.opens && dotted && follows?.key === 'from') return done
  // "P and I broke up"
  if (word.opens && follows?.key === 'and' && words[index + 2]?.text === 'I' && word.text !== 'I') return done
  if (word.opens && !dotted && word.text !== 'A' && follows && around.isIn(follows, around.speaking)) return done
  return 0
}

function twoLetters(
  text: string,
  words: readonly Word[],
  index: number,
  style: Style | undefined,
  lastEnd: number | undefined,
): number {
  const word = words[index] as Word
  const before = words[index - 1]
  const after = words[index + 1]
  if (word.casing !== 'upper' || style === 'shouted' || abbreviations.has(word.key) || word.bits & known.kept) return 0
  const gap = gapOf(text, before, word)
  const told =
    before !== undefined &&
    before.casing !== 'upper' &&
    /^,? $/.test(gap) &&
    (oneOf(addressed, before.key) ||
      (around.isIn(before, around.roles) && oneOf('my|his|her|our|their', words[index - 2]?.key ?? '')))
  const listed = before?.key === 'and' && lastEnd === words[index - 2]?.end
  const spoke = after !== undefined && text.slice(word.end, after.start) === ' ' && around.isIn(after, around.speaking)
  return told || listed || spoke ? word.end : 0
}

/** J A N I N E, D-e-c-l-a-n, m.a.r.i.s.s.a: letters of a name, each by itself. */
function setApart(text: string, words: readonly Word[]): Found[] {
  const found: Found[] = []
  for (let index = 0; index < words.length; index += 1) {
    const first = words[index] as Word
    if (first.text.length > 1 || words[index + 1]?.text.length !== 1) continue
    let last = index
    const mark = text.slice(first.end, words[index + 1]?.start)
    if (!/^(?: {1,2}|-|\.|_|\*|·| - )$/.test(mark)) continue
    for (let next = words[last + 1]; next?.text.length === 1 && next.suffix === ''; next = words[last + 1]) {
      if (text.slice((words[last] as Word).end, next.start) !== mark) break
      last += 1
    }
    // "and a T o m my": an article before, a possessive s behind.
    const letters = words.slice(index, last + 1)
    if (letters.length >= 4) {
      const key = letters.map((one) => one.key).join('')
      const bits = bitsOf(key)
      const capital = first.casing === 'capital' && letters.slice(1).every((one) => one.casing === 'lower')
      const spoken =
        /\b(?:name|named|called|call|i['’]?m|am|is|with|told|met|spell|spelt|spelled|dear|hi|love)\W*(?:it )?$/i.test(
          text.slice(Math.max(0, first.start - 14), first.start),
        )
      const isName = (bits & name) !== 0 && (!(bits & ordinary) || (bits & known.popular) !== 0)
      if (isName || (!(bits & (ordinary | known.kept)) && (capital || spoken)))
        found.push({ start: first.start, end: (words[last] as Word).end, kind: 'person', key })
    }
    index = last
  }
  return found
}
