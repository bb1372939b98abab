// Sayings, illnesses and figures that hold somebody's name and say nothing of anybody: left as they are.
import { cue } from '../../lexicon/index.ts'
import { oneOf } from '../one-of.ts'
import type { Word } from '../tokens.ts'
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
// Illnesses called after whoever described them, where they are owned: "Parkinson's".
const illnesses = new Set(
  'parkinson asperger alzheimer tourette hodgkin crohn hashimoto huntington korsakoff addison cushing graves raynaud bell capgras munchausen meniere'.split(
    ' ',
  ),
)

const byFirst = new Map<string, readonly (readonly string[])[]>()
for (const saying of `${sayings}\n${works}\n${namedThings}`.split(/[|\n]+/)) {
  if (!saying) continue
  const parts = saying
    .replace(/'(?:s|t|d)?(?= |$)/g, '')
    .split(' ')
    .filter((part) => part !== '&')
  const [first = ''] = parts
  byFirst.set(first, [...(byFirst.get(first) ?? []), parts])
}

const sayingCue = cue(() => [...byFirst.keys(), ...illnesses])

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

/** Marks the words of sayings as no names. */
export function withoutSayings(words: readonly Word[], points: Float32Array): void {
  withoutMonths(words, points)
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word
    if (!(word.cues & sayingCue)) continue
    // A title has made somebody of it.
    if ((points[index] ?? 0) >= 9) continue
    if (word.suffix === 's' && illnesses.has(word.key)) points[index] = -20
    const next = words[index + 1]?.key
    for (const parts of byFirst.get(word.key) ?? []) {
      if (parts.length > 1 && parts[1] !== next) continue
      if (parts.every((part, at) => words[index + at]?.key === part)) points.fill(-20, index, index + parts.length)
    }
  }
}
