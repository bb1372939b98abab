// What surrounds the alarms of one text: quiet readings, longer readings, and the colour of each sentence. Gathered in one pass.

import type { Match } from './graph.ts'
import type { Frame, Rules } from './rules.ts'

/** The words that matches of one kind cover, so that a match inside a longer one is found in one look. */
export class Spans {
  readonly #reach: Uint32Array

  constructor(words: number) {
    this.#reach = new Uint32Array(words)
  }

  add({ start, end }: Match): void {
    for (let at = start; at < end; at += 1) this.#reach[at] = Math.max(this.#reach[at] ?? 0, end)
  }

  hold({ start, end }: Match): boolean {
    return (this.#reach[start] ?? 0) >= end
  }

  /** Whether some other reading takes in a match's first word: it began before, and says whose the rest is. */
  holdFirst({ start }: Match): boolean {
    return this.#reach[start] !== 0
  }

  /** Whether some other reading takes in a match's last word, which is the one that names the act. */
  holdLast({ end }: Match): boolean {
    return this.#reach[end - 1] !== 0
  }
}

export type Setting = {
  readonly quiet: Spans
  readonly past: Spans
  readonly others: Spans
  /** Whether suicide is spoken of anywhere, by or of anybody. */
  readonly onTopic: boolean
  readonly sentenceOf: (match: Match) => number
  /** Whether a frame colours this sentence, or, for `near`, the one before or the two after. */
  readonly has: (frame: Frame, sentence: number) => boolean
  readonly near: (frame: Frame, sentence: number) => boolean
  /** Where in a sentence a story begins to be told, if it does. */
  readonly storyFrom: (sentence: number) => number | undefined
}

export function settingOf(
  matches: readonly Match[],
  words: readonly number[],
  sentenceEnd: number,
  rules: Rules,
): Setting {
  const sentences = new Uint32Array(words.length)
  for (let at = 1; at < words.length; at += 1)
    sentences[at] = (sentences[at - 1] ?? 0) + (words[at - 1] === sentenceEnd ? 1 : 0)
  const sentenceOf = ({ start }: Match): number => sentences[start] ?? 0

  const [quiet, past, others] = [new Spans(words.length), new Spans(words.length), new Spans(words.length)]
  const framed = new Map<Frame, Set<number>>()
  const stories = new Map<number, number>()
  for (const match of matches) if (rules.meanings[match.rule]?.kind === 'quiet') quiet.add(match)
  for (const match of matches) {
    const meaning = rules.meanings[match.rule]
    switch (meaning?.kind) {
      case 'alarm':
        if (meaning.reads === 'past' || meaning.reads === 'past plainly') past.add(match)
        if (meaning.need === 'someone-else') others.add(match)
        break
      case 'frame': {
        // "Glad I am still here" is not the "still" of a thing that goes on.
        if (meaning.frame === 'again' && quiet.hold(match)) break
        const sentence = sentenceOf(match)
        const known = framed.get(meaning.frame)
        if (known) known.add(sentence)
        else framed.set(meaning.frame, new Set([sentence]))
        if (meaning.frame === 'story') stories.set(sentence, Math.min(match.end, stories.get(sentence) ?? match.end))
        break
      }
      case 'quiet':
      case undefined:
        break
    }
  }
  const has = (frame: Frame, sentence: number): boolean => framed.get(frame)?.has(sentence) ?? false
  return {
    quiet,
    past,
    others,
    onTopic: framed.has('topic'),
    sentenceOf,
    has,
    near: (frame, sentence) => [-1, 0, 1, 2].some((step) => has(frame, sentence + step)),
    storyFrom: (sentence) => stories.get(sentence),
  }
}
