// Finds what the rules see in one text and weighs it: quiet readings first, then whose words they are, then whether it is over.

import { lookbackFor } from './context.ts'
import { grammars } from './grammar/index.ts'
import { type Match, walk } from './graph.ts'
import { compile, enough, type Meaning, type Need, type Theme, themes } from './rules.ts'
import { type Setting, settingOf } from './setting.ts'
import { clauseEnd, sentenceEnd, type Words, wordsOf } from './words.ts'

export type Seen = { readonly level: 'concern' | 'urgent'; readonly need: Need; readonly rule: string }
/** `work` counts the steps taken, so that a test can bound them by the text's length. */
export type Inspected = { readonly seen: readonly Seen[]; readonly work: number }

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

export function inspect(text: string): Inspected {
  const { rules, end, pause } = knowledge()
  const words = wordsOf(text, rules.vocabulary)
  const { matches, work } = walk(rules.graph, words.numbers, (word) => word === end || word === pause)
  if (matches.length === 0) return { seen: [], work }
  const setting = settingOf(matches, words.numbers, end, rules)
  const seen: Seen[] = []
  let someOver = false
  for (const match of matches) {
    const meaning = rules.meanings[match.rule]
    if (meaning?.kind !== 'alarm' || isReadOtherwise(match, meaning, words, setting)) continue
    const level = levelOf(match, meaning, words.numbers, setting)
    if (level === 'over') someOver = true
    else if (level !== 'not theirs') seen.push({ level, need: meaning.need, rule: rules.of[match.rule] ?? '' })
  }
  const isShort = words.numbers.length < atLength
  if (seen.length === 0 && isShort && !someOver) seen.push(...addUp(matches, words.numbers, setting))
  return { seen, work }
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

/** Hints in one sentence and the next: death, a means, a farewell, despair, a wish. Together, and the writer's own, they are a concern. */
function addUp(matches: readonly Match[], words: readonly number[], setting: Setting): Seen[] {
  const { rules, lookBack } = knowledge()
  const found: Set<Theme>[] = []
  for (const match of matches) {
    const meaning = rules.meanings[match.rule]
    if (meaning?.kind !== 'hint' || setting.quiet.holdLast(match)) continue
    const sentence = setting.sentenceOf(match)
    if (setting.has('story', sentence) || setting.has('over', sentence) || setting.has('well', sentence)) continue
    if (meaning.theme === 'death') {
      const { who, denied } = lookBack(words, match.start)
      if (denied === 'yes' || who === 'other' || who === 'you') continue
    }
    found[sentence] ??= new Set()
    found[sentence].add(meaning.theme)
  }
  for (const [sentence, here] of found.entries()) {
    const both = new Set([...(here ?? []), ...(found[sentence + 1] ?? [])])
    const weight = [...both].reduce((sum, theme) => sum + themes[theme], 0)
    if (both.has('self') && weight >= enough)
      return [{ level: 'concern', need: 'suicide', rule: `hints: ${[...both].join(', ')}` }]
  }
  return []
}
