// What may be shown of each voice, decided once, at its release: the prompt where enough voices answer it, else its code, else its
// stage, else nothing; so that no label ever stands over fewer than k voices, in any audience that sees it.
import type { Audience } from '../storage/participants.ts'
import { audiences } from './audiences.ts'

/** From the finest to none. What is kept of a voice's origin is its level and the label of that level. */
type TopicLevel = 'prompt' | 'code' | 'stage' | 'none'

/** Where a voice comes from, as its writer's screen knew it. A null is not known (words of one's own; a group's own prompt). */
interface Origin {
  readonly prompt: string | null
  readonly code: string | null
  readonly stage: string | null
}

interface Shown {
  readonly level: TopicLevel
  readonly prompt: string | null
  readonly code: string | null
  readonly stage: string | null
  /** `2026-11`, `2026-Q4` or `2026`; null where even a year would single somebody out. */
  readonly period: string | null
}

export interface Showable {
  readonly origin: Origin
  /** The local day of the words' own release slot or of an earlier one, `YYYY-MM-DD`. */
  readonly day: string
  /** Whether its writer counts towards k: accounts opened yesterday make no crowd. */
  readonly counts: boolean
  readonly served: readonly Audience[]
}

/** For each voice of one release, in order, what may be shown. Expects a release that itself holds at least k in each audience it serves. */
export function decideShown(voices: readonly Showable[], k: number): Shown[] {
  const periods = generalise(voices, k, (voice) => [
    voice.day.slice(0, 4),
    `${voice.day.slice(0, 4)}-Q${Math.ceil(Number(voice.day.slice(5, 7)) / 3)}`,
    voice.day.slice(0, 7),
  ])
  // Topics are decided within each period, so that the two together never single out fewer than k.
  const shown = new Map<Showable, Shown>()
  for (const [period, members] of groupBy(voices, (voice) => periods.get(voice)?.at(-1) ?? null)) {
    const topics = generalise(members, k, ({ origin }) => [origin.stage, origin.code, origin.prompt])
    for (const voice of members) {
      const depth = topics.get(voice)?.length ?? 0
      shown.set(voice, {
        level: (['none', 'stage', 'code', 'prompt'] as const)[depth] ?? 'none',
        stage: depth > 0 ? voice.origin.stage : null,
        code: depth > 1 ? voice.origin.code : null,
        prompt: depth > 2 ? voice.origin.prompt : null,
        period,
      })
    }
  }
  return voices.map((voice) => shown.get(voice) as Shown)
}

/**
 * For each voice the longest path of labels (coarse to fine) that may be shown. Parts too small for a finer label stay together
 * under the coarser one; where that rest would itself be too small, the smallest of the large parts stays with them.
 */
function generalise(
  voices: readonly Showable[],
  k: number,
  pathOf: (voice: Showable) => readonly (string | null)[],
): Map<Showable, string[]> {
  const labels = new Map<Showable, string[]>()
  const refine = (members: readonly Showable[], path: readonly string[]): void => {
    const parts = groupBy(members, (voice) => pathOf(voice)[path.length] ?? null)
    const fine = [...parts].flatMap(([label, part]) => (label !== null && holds(part, k) ? [{ label, part }] : []))
    fine.sort((one, other) => other.part.length - one.part.length)
    const rest = [...parts].flatMap(([label, part]) => (label === null || !holds(part, k) ? part : []))
    while (rest.length > 0 && !holds(rest, k)) {
      const smallest = fine.pop()
      if (!smallest) break
      rest.push(...smallest.part)
    }
    for (const voice of rest) labels.set(voice, [...path])
    for (const { label, part } of fine) refine(part, [...path, label])
  }
  refine(voices, [])
  return labels
}

/** Whether each audience sees at least k of these voices, or none. */
const holds = (voices: readonly Showable[], k: number): boolean =>
  audiences.every((audience) => {
    const here = voices.filter((voice) => voice.served.includes(audience))
    return here.length === 0 || here.filter((voice) => voice.counts).length >= k
  })

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
