// Finds what the rules see in one text and weighs it: quiet readings first, then whose words they are, then the gravest.

import { lookbackFor } from './context.ts'
import { grammars } from './grammar/index.ts'
import { type Match, walk } from './pattern.ts'
import { compile, enough, type Need, type Reading, type Theme, themes } from './rules.ts'
import { clauseEnd, sentenceEnd, wordsOf } from './words.ts'

export type Seen = { readonly level: 'concern' | 'urgent'; readonly need: Need; readonly rule: string }

export type Inspected = { readonly seen: readonly Seen[]; readonly work: number }

const rules = compile(grammars)
const lookBack = lookbackFor(rules.vocabulary)
const end = rules.vocabulary.of(sentenceEnd)
const pause = rules.vocabulary.of(clauseEnd)

/** From this many words on, a text that talks of suicide and of its writer's own struggle is rarely about others alone. */
const atLength = 40

/** A message this short is about its writer, even with nobody named. */
const aloneUpTo = 4

export function inspect(text: string): Inspected {
  const { numbers, quoted } = wordsOf(text, rules.vocabulary)
  const { matches, work } = walk(rules.start, numbers, (word) => word === end || word === pause)
  if (matches.length === 0) return { seen: [], work }

  const sentenceAt = sentences(numbers)
  const spans = { quiet: new Spans(numbers.length), past: new Spans(numbers.length), other: new Spans(numbers.length) }
  const stories = new Map<number, number>()
  let onTopic = false
  const frames = {
    over: new Set<number>(),
    well: new Set<number>(),
    again: new Set<number>(),
    recent: new Set<number>(),
  }
  for (const match of matches) {
    const meaning = rules.meanings[match.rule]
    const sentence = sentenceAt[match.start] ?? 0
    if (meaning?.kind === 'quiet') spans.quiet.add(match)
    else if (meaning?.kind === 'alarm') {
      if (isPast(meaning.reads)) spans.past.add(match)
      if (meaning.need === 'someone-else') spans.other.add(match)
    } else if (meaning?.kind === 'hint') continue
    else if (meaning?.frame === 'topic') onTopic = true
    else if (meaning?.frame === 'story') {
      const first = stories.get(sentence)
      if (first === undefined || match.end < first) stories.set(sentence, match.end)
    } else if (meaning) frames[meaning.frame].add(sentence)
  }

  const seen: Seen[] = []
  for (const match of matches) {
    const meaning = rules.meanings[match.rule]
    if (meaning?.kind !== 'alarm' || spans.quiet.holdsLast(match)) continue
    // "tried to kill myself" is read as past, and "my friend wants to die" as the friend's, not once more as its last words alone would be.
    if (!isPast(meaning.reads) && meaning.need === 'suicide' && spans.past.hold(match)) continue
    if (meaning.need !== 'someone-else' && spans.other.hold(match)) continue
    if (meaning.reads === 'on topic' && !onTopic) continue
    if (meaning.reads === 'on topic at length' && !(onTopic && numbers.length >= atLength)) continue
    const sentence = sentenceAt[match.start] ?? 0
    const story = stories.get(sentence)
    if (story !== undefined && (story <= match.start || quoted[match.start])) continue
    const near = (frame: Set<number>) => frame.has(sentence) || frame.has(sentence + 1) || frame.has(sentence - 1)
    let level = meaning.level
    let past = isPast(meaning.reads) || meaning.reads === 'own'
    if (meaning.reads === 'told' || meaning.reads === 'own' || meaning.reads === 'past') {
      const { who, denied, usedTo } = lookBack(numbers, match.start)
      if (
        denied === 'yes' ||
        !(who === 'self' || (who === 'unsaid' && (meaning.reads !== 'own' || numbers.length <= aloneUpTo)))
      )
        continue
      if (denied === 'cannot' || usedTo) level = 'concern'
      past ||= usedTo
    }
    if (past) {
      const over =
        frames.over.has(sentence) || (meaning.need === 'suicide' ? near(frames.well) : frames.well.has(sentence))
      if (over && !frames.again.has(sentence)) continue
      if (frames.again.has(sentence) || frames.recent.has(sentence)) level = 'urgent'
    }
    seen.push({ level, need: meaning.need, rule: rules.of[match.rule] ?? '' })
  }
  if (seen.length === 0 && numbers.length < atLength) seen.push(...addUp())
  return { seen, work }

  function addUp(): Seen[] {
    const found: Set<Theme>[] = []
    for (const match of matches) {
      const meaning = rules.meanings[match.rule]
      if (meaning?.kind !== 'hint' || spans.quiet.holdsLast(match)) continue
      const sentence = sentenceAt[match.start] ?? 0
      if (stories.has(sentence) || frames.over.has(sentence) || frames.well.has(sentence)) continue
      if (meaning.theme === 'death') {
        const { who, denied } = lookBack(numbers, match.start)
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
}

const isPast = (reads: Reading): boolean => reads === 'past' || reads === 'past plainly'

/** The words that matches of one kind cover, so that a match inside a longer one is found in one look. */
class Spans {
  readonly #reach: Uint32Array

  constructor(words: number) {
    this.#reach = new Uint32Array(words)
  }

  add({ start, end: to }: Match): void {
    for (let at = start; at < to; at += 1) this.#reach[at] = Math.max(this.#reach[at] ?? 0, to)
  }

  /** Whether some longer reading takes in a match's last word, which is the one that names the act. */
  holdsLast({ end: to }: Match): boolean {
    return this.#reach[to - 1] !== 0
  }

  hold({ start, end: to }: Match): boolean {
    return (this.#reach[start] ?? 0) >= to
  }
}

/** For each word the number of its sentence. */
function sentences(numbers: readonly number[]): Uint32Array {
  const at = new Uint32Array(numbers.length)
  let sentence = 0
  for (let index = 0; index < numbers.length; index += 1) {
    at[index] = sentence
    if (numbers[index] === end) sentence += 1
  }
  return at
}
