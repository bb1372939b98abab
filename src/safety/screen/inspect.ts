// Finds what the rules see in one text (quiet readings first, then whose words they are, then whether it is over), and lets the evidence
// speak where they are silent or alone.

import { lookbackFor } from './context.ts'
import { type Evidence, weigh } from './evidence/index.ts'
import { grammars } from './grammar/index.ts'
import { type Match, walk } from './graph.ts'
import { compile, type Meaning, type Need } from './rules.ts'
import { type Setting, settingOf } from './setting.ts'
import { isSign } from './signs.ts'
import { clauseEnd, sentenceEnd, type Words, wordsOf } from './words.ts'

export type Seen = {
  readonly level: 'concern' | 'urgent'
  readonly need: Need
  readonly rule: string
  /** Whether the evidence knows the language of the rule. */
  readonly isLearned: boolean
}
/** `work` counts the steps taken, so that a test can bound them by the text's length. */
export type Inspected = { readonly seen: readonly Seen[]; readonly work: number }
/** `isAnswered` says that the rules have met the subject: suicide is spoken of, or an alarm is denied, over, a story or an idiom. */
type SeenByRules = Inspected & { readonly isAnswered: boolean }

type Alarm = Extract<Meaning, { kind: 'alarm' }>

/** All that is known before a text is read. */
interface Knowledge {
  readonly rules: ReturnType<typeof compile>
  readonly lookBack: ReturnType<typeof lookbackFor>
  readonly end: number
  readonly pause: number
  readonly ownWords: ReadonlySet<number>
  readonly pastWords: ReadonlySet<number>
}

let known: Knowledge | undefined

/** Compiled when first asked for: most starts of a process show a card before anybody writes. */
function knowledge(): Knowledge {
  if (known) return known
  const rules = compile(grammars)
  const { vocabulary } = rules
  const numbersOf = (...words: readonly string[]) => new Set(words.map((word) => vocabulary.of(word)))
  known = {
    rules,
    lookBack: lookbackFor(vocabulary),
    end: vocabulary.of(sentenceEnd),
    pause: vocabulary.of(clauseEnd),
    ownWords: numbersOf('myself', 'my'),
    pastWords: numbersOf('was', 'were', 'had'),
  }
  return known
}

/** From this many words on, a text that talks of suicide and of its writer's own struggle is rarely about others alone. */
const atLength = 40
/** A message this short is about its writer, even with nobody named. */
const aloneUpTo = 4

/** A text as the rules and the evidence read it. */
export const readWords = (text: string): Words => wordsOf(text, knowledge().rules.vocabulary)

/** Evidence was learned from messages: of a page it weighs each sentence, not the whole. A sign is about a third of a word. */
const mostWeighed = 60
const signsInWord = 3
/**
 * From here on a text is raised. One in which a rule saw something may say less in other words, and less still where it has more of them; what
 * no rule knows must say more the longer it is, for it has more room for chance. Japanese denials lie nearer to what they deny.
 */
const likely = -0.5
const likelyInJapanese = 1.25
const likelyWhereSeen = -0.75
const likelyWhereSeenBeyondADozen = -1.5
const likelyWhereSeenInJapanese = 0.5
/** Where the rules have met the subject and found it denied, over, a story or an idiom. */
const likelyThoughAnswered = 1.5
const likelyAtLength = 3
const likelyInSentence = 4.5
/** Where no rule saw anything, a text has to be about this at all, and not about anything else that people write; and the two sums together say so. */
const onSubject = 0
const together = 1
/** From here on it is raised as urgent, where no rule says how urgent it is. */
const surely = 4
const shortUpTo = 25
const dozen = 12
/** Two words and their full stop say too little to weigh. */
const tooFew = 3

export function inspect(text: string): Inspected {
  const words = readWords(text)
  const byRules = seenByRules(words)
  const { seen, work } = byRules
  const length = lengthOf(words.spoken)
  // Of few words and of many the rules are the better judge.
  if (seen.length > 0 && (length > shortUpTo || words.spoken.length <= tooFew)) return { seen, work }
  const found = evidenceIn(words.spoken, length, byRules)
  if (!found) return { seen: seen.filter(({ isLearned }) => !isLearned), work }
  if (seen.length > 0) return { seen, work }
  const level = found.score > surely ? 'urgent' : 'concern'
  return { seen: [{ level, need: found.need(), rule: 'evidence', isLearned: true }], work }
}

/** What the rules say of a text, as the evidence weighs it beside the words. */
export function toldBy({ seen, isAnswered }: SeenByRules): string[] {
  if (seen.length === 0) return [isAnswered ? 'answered' : 'unseen']
  return ['seen', ...seen.flatMap(({ rule, level }) => [`${rule} ${level}`, level])]
}

const signsOf = (spoken: readonly string[]): number => spoken.filter(isSign).length

function lengthOf(spoken: readonly string[]): number {
  const signs = signsOf(spoken)
  return spoken.length - signs + signs / signsInWord
}

/** What a text must weigh, by what the rules say of it. */
function enoughFor({ seen, isAnswered }: SeenByRules, length: number, isJapanese: boolean): number {
  if (length > shortUpTo) return likelyAtLength
  if (seen.length === 0) return isAnswered ? likelyThoughAnswered : isJapanese ? likelyInJapanese : likely
  if (isJapanese) return likelyWhereSeenInJapanese
  return length > dozen ? likelyWhereSeenBeyondADozen : likelyWhereSeen
}

/** What weighs enough to be shown: the text, or, where it is long, the first sentence that says it alone. */
function evidenceIn(spoken: readonly string[], length: number, byRules: SeenByRules): Evidence | undefined {
  if (spoken.length <= tooFew) return undefined
  const told = toldBy(byRules)
  const isAbout = ({ score, subject }: Evidence) => {
    if (byRules.seen.length > 0) return true
    const about = subject()
    return about > onSubject && score + about > together
  }
  if (length <= mostWeighed) {
    const whole = weigh(spoken, told)
    const isJapanese = signsOf(spoken) * 2 > spoken.length
    if (whole.score > enoughFor(byRules, length, isJapanese) && isAbout(whole)) return whole
  }
  if (length <= shortUpTo) return undefined
  for (let from = 0; from < spoken.length; ) {
    const end = spoken.indexOf(sentenceEnd, from)
    const sentence = spoken.slice(from, end < 0 ? spoken.length : end + 1)
    from += sentence.length
    if (lengthOf(sentence) > shortUpTo) continue
    const alone = weigh(sentence, told)
    if (alone.score > likelyInSentence && isAbout(alone)) return alone
  }
  return undefined
}

/** What the rules alone see. */
export function seenByRules(words: Words): SeenByRules {
  const { rules, end, pause } = knowledge()
  const { matches, work } = walk(rules.graph, words.numbers, (word) => word === end || word === pause)
  if (matches.length === 0) return { seen: [], work, isAnswered: false }
  const setting = settingOf(matches, words.numbers, end, rules)
  const seen: Seen[] = []
  let isAnswered = setting.onTopic
  for (const match of matches) {
    const meaning = rules.meanings[match.rule]
    if (meaning?.kind !== 'alarm') continue
    const level = isReadOtherwise(match, meaning, words, setting)
      ? 'otherwise'
      : levelOf(match, meaning, words.numbers, setting)
    if (level === 'concern' || level === 'urgent')
      seen.push({
        level,
        need: meaning.need,
        rule: rules.of[match.rule] ?? '',
        isLearned: rules.isLearned[match.rule] ?? false,
      })
    else isAnswered = true
  }
  return { seen, work, isAnswered }
}

function isReadOtherwise(match: Match, { reads, need }: Alarm, { numbers, quoted }: Words, setting: Setting): boolean {
  if (setting.quiet.holdLast(match)) return true
  // "tried to kill myself" is read as past, and "my friend wants to die" as the friend's, not once more as its last words would be.
  if (reads !== 'past' && reads !== 'past plainly' && need === 'suicide' && setting.past.hold(match)) return true
  if (need !== 'someone-else' && setting.others.holdFirst(match)) return true
  if (reads === 'on topic' && !setting.onTopic) return true
  if (reads === 'on topic at length' && !(setting.onTopic && numbers.length >= atLength)) return true
  const story = setting.storyFrom(setting.sentenceOf(match))
  return story !== undefined && (story <= match.start || quoted[match.start] === true)
}

function levelOf(match: Match, { reads, need, level }: Alarm, words: readonly number[], setting: Setting) {
  const { lookBack, pastWords } = knowledge()
  let weighed = level
  let mayBeOver = reads === 'past' || reads === 'past plainly' || reads === 'own'
  if (reads === 'told' || reads === 'own' || reads === 'past') {
    const { who, denied, usedTo, was } = lookBack(words, match.start)
    if (denied === 'yes' || !isTheirs(who, reads, match, words)) return 'not theirs'
    if (denied === 'cannot' || usedTo) weighed = 'concern'
    mayBeOver ||= usedTo || was
  } else mayBeOver ||= pastWords.has(words[match.start - 1] ?? 0)
  if (!mayBeOver) return weighed
  const sentence = setting.sentenceOf(match)
  const isWell = need === 'suicide' ? setting.near('well', sentence) : setting.has('well', sentence)
  const isAway = need === 'harmed-by-someone' && setting.near('away', sentence)
  if (setting.has('again', sentence)) return 'urgent'
  if (setting.has('over', sentence) || isWell || isAway) return 'over'
  return setting.has('recent', sentence) ? 'urgent' : weighed
}

function isTheirs(who: string, reads: Alarm['reads'], { start, end: to }: Match, words: readonly number[]): boolean {
  const { ownWords } = knowledge()
  if (who === 'self') return true
  if (reads === 'own') return who === 'unsaid' && words.length <= aloneUpTo
  // "… and thinking about killing myself" says whose life it is, however far away the sentence began.
  return (
    who === 'unsaid' ||
    (who === 'other' && reads === 'told' && words.slice(start, to).some((word) => ownWords.has(word)))
  )
}
