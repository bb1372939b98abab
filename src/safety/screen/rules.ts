// What a rule may mean, and how the groups of rules in grammar/ become one graph.

import { type Graph, graphOf } from './graph.ts'
import { type Part, parse, Vocabulary } from './pattern.ts'

export type Need = 'suicide' | 'self-harm' | 'overdose' | 'harmed-by-someone' | 'someone-else' | 'unsafe'

/**
 * - `alarm`: somebody may need help. How it reads: `plainly` means what it says; `told` asks whose words it is and whether it is denied;
 *   `own` wants the writer named beside it; `on topic` counts
 *   only where the text talks of suicide at all (`at length`: and is no short remark);
 *   `past` also asks whether it is over; `past plainly` asks that alone.
 * - `quiet`: the words of an alarm inside this span mean something else.
 * - `frame`: colours its sentence: a `story` (film, leaflet, course), something long `over`, somebody `well` now or `away` from who hurt them, `again` and still so, or `recent`.
 */
export type Meaning =
  | { readonly kind: 'alarm'; readonly level: 'concern' | 'urgent'; readonly need: Need; readonly reads: Reading }
  | { readonly kind: 'quiet' }
  | { readonly kind: 'frame'; readonly frame: Frame }

export type Reading = 'plainly' | 'told' | 'own' | 'on topic' | 'on topic at length' | 'past' | 'past plainly'

export type Frame = 'topic' | 'story' | 'over' | 'well' | 'away' | 'again' | 'recent'

/** Lines of the rule language with one meaning. `of` says in a few words what they have in common. */
export type RuleGroup = { readonly of: string; readonly means: Meaning; readonly lines: string }

/** Named parts of rules, in order: a later one may use an earlier one. */
export type Parts = Readonly<Record<string, string>>

/** `isLearned` says that the evidence has learned these languages too, and may hold against what a rule sees. */
export type Grammar = {
  readonly isLearned: boolean
  readonly parts: Parts
  readonly groups: readonly RuleGroup[]
}

export const urgent = (need: Need, reads: Reading = 'plainly'): Meaning => ({
  kind: 'alarm',
  level: 'urgent',
  need,
  reads,
})
export const concern = (need: Need, reads: Reading = 'plainly'): Meaning => ({
  kind: 'alarm',
  level: 'concern',
  need,
  reads,
})
export const quiet: Meaning = { kind: 'quiet' }
export const frame = (name: Frame): Meaning => ({ kind: 'frame', frame: name })

export type Rules = {
  readonly graph: Graph
  readonly vocabulary: Vocabulary
  readonly meanings: readonly Meaning[]
  readonly of: readonly string[]
  /** Whether the evidence knows the language a rule is written in. */
  readonly isLearned: readonly boolean[]
}

/** Throws on a faulty line, so that a mistake in a rule is found at the first start. */
export function compile(grammars: readonly Grammar[]): Rules {
  const vocabulary = new Vocabulary()
  const parts: Part[] = []
  const meanings: Meaning[] = []
  const of: string[] = []
  const isLearned: boolean[] = []
  const named = new Map<string, Part>()
  for (const grammar of grammars) {
    for (const [name, line] of Object.entries(grammar.parts)) named.set(name, parse(line.replace(/\s+/g, ' '), named))
    for (const group of grammar.groups) {
      for (const line of group.lines.split('\n')) {
        if (!line.trim()) continue
        parts.push(parse(line, named))
        meanings.push(group.means)
        isLearned.push(grammar.isLearned)
        of.push(`${group.of}: ${line.trim()}`)
      }
    }
  }
  return { graph: graphOf(parts, vocabulary), vocabulary, meanings, of, isLearned }
}
