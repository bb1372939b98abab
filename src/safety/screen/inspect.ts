// Finds what the rules see in one text and weighs it: quiet readings first, then whose words they are, then the gravest.

import { lookbackFor } from './context.ts'
import { grammars } from './grammar/index.ts'
import { walk } from './pattern.ts'
import { compile, type Need } from './rules.ts'
import { clauseEnd, sentenceEnd, wordsOf } from './words.ts'

export type Seen = { readonly level: 'concern' | 'urgent'; readonly need: Need; readonly rule: string }

export type Inspected = { readonly seen: readonly Seen[]; readonly work: number }

const rules = compile(grammars)
const lookBack = lookbackFor(rules.vocabulary)
const end = rules.vocabulary.of(sentenceEnd)
const pause = rules.vocabulary.of(clauseEnd)

export function inspect(text: string): Inspected {
  const { numbers, quoted } = wordsOf(text, rules.vocabulary)
  const { matches, work } = walk(rules.start, numbers, (word) => word === end || word === pause)
  if (matches.length === 0) return { seen: [], work }

  const sentenceAt = sentences(numbers)
  const hushed = new Uint8Array(numbers.length)
  // "tried to kill myself" is read as past, and not once more as the wish that its last words would be alone.
  const readAsPast = new Uint8Array(numbers.length)
  const frames = {
    story: new Map<number, number>(),
    over: new Set<number>(),
    well: new Set<number>(),
    again: new Set<number>(),
  }
  for (const { rule, start, end: to } of matches) {
    const meaning = rules.meanings[rule]
    const sentence = sentenceAt[start] ?? 0
    if (meaning?.kind === 'quiet') hushed.fill(1, start, to)
    if (meaning?.kind === 'alarm' && meaning.reads === 'as-past') readAsPast.fill(1, start, to)
    if (meaning?.kind !== 'frame') continue
    if (meaning.frame === 'story') {
      const first = frames.story.get(sentence)
      if (first === undefined || to < first) frames.story.set(sentence, to)
    } else frames[meaning.frame].add(sentence)
  }

  const seen: Seen[] = []
  for (const { rule, start, end: to } of matches) {
    const meaning = rules.meanings[rule]
    if (meaning?.kind !== 'alarm') continue
    if (hushed[start] && hushed[to - 1]) continue
    if (meaning.reads === 'as-told' && meaning.need === 'suicide' && readAsPast[start] && readAsPast[to - 1]) continue
    const sentence = sentenceAt[start] ?? 0
    const told = frames.story.get(sentence)
    if (told !== undefined && (told <= start || quoted[start])) continue
    const near = (frame: Set<number>) => frame.has(sentence) || frame.has(sentence + 1) || frame.has(sentence - 1)
    let level = meaning.level
    switch (meaning.reads) {
      case 'plainly':
        break
      case 'as-told':
      case 'as-past': {
        const { who, denied, usedTo } = lookBack(numbers, start)
        if (who !== 'self' || denied === 'yes') continue
        if (denied === 'cannot') level = 'concern'
        const past = meaning.reads === 'as-past' || usedTo
        if (past && !frames.again.has(sentence) && (usedTo || near(frames.well) || frames.over.has(sentence))) continue
        if (usedTo) level = 'concern'
        if (meaning.reads === 'as-past' && frames.again.has(sentence)) level = 'urgent'
        break
      }
    }
    seen.push({ level, need: meaning.need, rule: rules.of[rule] ?? '' })
  }
  return { seen, work }
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
