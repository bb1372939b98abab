// Sayings, illnesses and figures that hold somebody's name and say nothing of anybody: left as they are.
import { cue } from '../../lexicon/index.ts'
import { known, ordinary } from '../../lexicon/known.ts'
import { factsOfWord } from '../../lexicon/table.ts'
import { oneOf } from '../one-of.ts'
import { fors, sources } from '../organisations/bare.ts'
import { belonging } from '../organisations/said.ts'
import { working } from '../organisations/words.ts'
import type { Found } from '../span.ts'
import type { Word } from '../tokens.ts'
import { isIn, titles } from '../words-around.ts'
import { famous } from './famous.ts'
import { pastimes } from './pastimes.ts'
import { namedThings, works } from './works.ts'

// Written by hand: what a dictionary of idioms and of eponyms has under the names in it.
const sayings = `
tom dick and harry|average joe|plain jane|jane doe|john doe|joe bloggs|max mustermann|murphy's law|sod's law|parkinson's law|jekyll and hyde|dr jekyll|mr hyde|pandora's box|achilles heel|achilles' heel|bob's your uncle
for pete's sake|peter pan|peter pan syndrome|debbie downer|negative nancy|nervous nellie|nosy parker|mother nature|father time|father christmas|santa claus|jack of all trades|jack frost|jack the lad|jack and jill|stockholm syndrome|florence nightingale
pavlov's dog|pavlov's dogs|schrodinger's cat|maslow's hierarchy|sisyphus|icarus|atlas|robin hood|sherlock holmes|big brother|john hancock|keeping up with the joneses|the joneses|good samaritan|prince charming|mary poppins|humpty dumpty|rip van winkle
alice in wonderland|job's comforter|doubting thomas|smart alec|smart aleck|lazy susan|heath robinson|the midas touch|trojan horse|groundhog day|russian roulette|dutch courage|french leave|chinese whispers|indian summer|st john's wort|saint john's wort
einstein|freud|freudian|jungian|pollyanna|aspergers|pisces|aries|taurus|gemini|scorpio|sagittarius|capricorn|aquarius|lily of the valley|black eyed susan|rose tinted|carpe diem
otto normalverbraucher|hans im gluck|hinz und kunz|fulano y mengano|don quijote|monsieur tout le monde|pierre paul ou jacques
`
// Illnesses called after whoever described them, a feast and a few shops, where they are owned: "Parkinson's".
const illnesses = new Set(
  'parkinson asperger alzheimer tourette hodgkin crohn hashimoto huntington korsakoff addison cushing graves raynaud bell capgras munchausen meniere sjogren ehlers valentine sainsbury mcdonald kellogg barnardo'.split(
    ' ',
  ),
)

type Saying = { readonly parts: readonly string[]; readonly at: number }
// By one of its words, and how far in that stands: few words of a text are then looked at.
const byWord = new Map<string, Saying[]>()
function learnSayings(): Iterable<string> {
  if (byWord.size === 0)
    for (const saying of `${sayings}\n${works}\n${namedThings}\n${famous}\n${pastimes}`.split(/[|\n]+/)) {
      const parts = partsOf(saying)
      // What is left of "K2" or "Destiny 2" could be anybody.
      if (parts.length === 0 || (/\d/.test(saying) && parts.length === 1) || parts.every((part) => part.length < 2))
        continue
      // By its first word that is not said every day, or else by a name or its longest; "Let It Be" has neither.
      const rare = parts.findIndex((part) => part.length > 1 && !(factsOfWord(part) & known.frequent))
      const named = parts.findIndex((part) => (factsOfWord(part) & known.popular) !== 0)
      const longest = parts.reduce((best, part, index) => (part.length > (parts[best] ?? '').length ? index : best), 0)
      const at = rare >= 0 ? rare : named >= 0 ? named : longest
      if (rare < 0 && (parts[at] ?? '').length < 3) continue
      const key = parts[at] as string
      const others = byWord.get(key)
      if (others) others.push({ parts, at })
      else byWord.set(key, [{ parts, at }])
    }
  return [...byWord.keys(), ...illnesses]
}

/** As the words of a text are cut: by what is no letter, without an s that is owned. */
const partsOf = (saying: string): string[] =>
  saying
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/(?<=[a-z])'(?:s|t|d|m|re|ll|ve)?(?= |$)/g, '')
    .split(/[^a-z']+/)
    .filter((part) => part !== '' && part !== "'")

const sayingCue = cue(learnSayings)

const monthOrSeason =
  'january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter'
/** "August knocks me flat. So does June.": months keep each other company. */
function withoutMonths(words: readonly Word[], points: Float32Array): void {
  let first = ''
  let several = false
  for (const word of words)
    if (word.casing === 'capital' && oneOf(monthOrSeason, word.key)) {
      if (first !== '' && first !== word.key) several = true
      first = word.key
    }
  if (!several) return
  // "June and August are twins"
  if (words.some((word, index) => oneOf('twins|sisters|brothers|married|cousins|engaged', word.key) && index > 1))
    return
  for (let index = 0; index < words.length; index += 1)
    if (words[index]?.casing === 'capital' && oneOf(monthOrSeason, words[index]?.key ?? '') && (points[index] ?? 0) < 4)
      points[index] = -20
}

/** The words of a text that belong to a saying or a work, or to somebody or something that everybody knows; nothing where there are none. */
export function knownToAll(words: readonly Word[]): Uint8Array | undefined {
  let marks: Uint8Array | undefined
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word
    if (!(word.cues & sayingCue)) continue
    // What is said every day is in a title only with a capital, or beside one.
    if (word.casing === 'lower' && word.bits & known.frequent) {
      const before = words[index - 1]
      if (!before || before.casing === 'lower' || before.text.length < 2) continue
    }
    if (word.suffix === 's' && illnesses.has(word.key)) {
      marks ??= new Uint8Array(words.length)
      marks[index] = 1
    }
    const others = byWord.get(word.key)
    if (others === undefined) continue
    for (const { parts, at } of others) {
      const first = index - at
      if (first < 0 || first + parts.length > words.length) continue
      let part = 0
      while (part < parts.length && (words[first + part] as Word).key === parts[part]) part += 1
      if (part < parts.length) continue
      marks ??= new Uint8Array(words.length)
      marks.fill(1, first, first + parts.length)
    }
  }
  return marks
}

/** Marks the words of sayings as no names, unless a title has made somebody of one. */
export function withoutSayings(words: readonly Word[], points: Float32Array, marks: Uint8Array | undefined): void {
  withoutMonths(words, points)
  if (!marks) return
  for (let index = 0; index < words.length; index += 1)
    if (marks[index] && ((points[index] ?? 0) < 9 || marks[index - 1])) points[index] = -20
}

/** Leaves out the finds that hold nothing but what everybody knows: "Finished The Midnight Library". Where somebody works is told all the same. */
export function withoutKnown(
  finds: readonly Found[],
  text: string,
  words: readonly Word[],
  marks: Uint8Array | undefined,
): readonly Found[] {
  if (!marks || finds.length === 0) return finds
  return finds.filter(({ start, end, kind }) => {
    let first = firstFrom(words, start)
    if (oneOf('st|saint', words[first]?.key ?? '')) return true
    // "14 High Street" is somebody's, "the High Street" every town has.
    if (kind === 'address' && /\d/.test(text.slice(start, end))) return true
    if ((kind === 'organisation' || words[first]?.suffix === 's') && isTied(words, first)) return true
    let isKnown = false
    for (; first < words.length && (words[first] as Word).start < end; first += 1) {
      const word = words[first] as Word
      if (marks[first]) isKnown = true
      else if (
        isIn(word, titles) ||
        (word.casing !== 'lower' &&
          (!word.opens || !(word.bits & ordinary) || (word.bits & known.popular && word.bits & known.first)))
      )
        return true
    }
    return !isKnown
  })
}

/** Whether the words before say that somebody works there, came from there or is somewhere on its books. */
function isTied(words: readonly Word[], first: number): boolean {
  const preposition = words[first - 1]?.key ?? ''
  const tells = (list: string): boolean => [1, 2, 3, 4].some((back) => oneOf(list, words[first - back]?.key ?? ''))
  return (
    tells(working) ||
    (preposition === 'at' && tells(belonging)) ||
    (preposition === 'from' && tells(sources)) ||
    (preposition === 'for' && tells(fors))
  )
}

/** The first word that ends after an offset. */
function firstFrom(words: readonly Word[], start: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as Word).end > start) high = middle
    else low = middle + 1
  }
  return low
}
