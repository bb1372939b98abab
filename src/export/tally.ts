// Counts over a bundle, gathered release by release. Each cell is made of whole classes of releases, and each of those holds at
// least k writers: so no cell, and no difference of cells, is ever between 1 and k − 1.
import type { Language } from '../content/index.ts'
import { csvLine } from './csv.ts'
import type { ExportRecord, Profile, ReleasePart } from './record.ts'
import { inSteps } from './suppression.ts'
import { type CountTable, countColumns, countTables, header, NOT_SHOWN } from './tables.ts'

export interface Count {
  readonly table: CountTable
  readonly language: string | null
  readonly period: string | null
  readonly stage: string | null
  readonly code: string | null
  readonly prompt: string | null
  voices: number
  /** The largest number from one release. */
  authors: number
}

interface Tally {
  take(part: ReleasePart): void
  /** What was counted. Counts for the public come in steps of k. */
  result(profile: Profile, k: number): Counted
}

export interface Counted {
  readonly voices: number
  readonly counts: readonly Readonly<Count>[]
  /** Shares of records of which a code, and a prompt, is shown; 0 to 1. */
  readonly codesShown: number
  readonly promptsShown: number
  readonly releases: Readonly<Record<Language, string>>
}

const shown = (label: string | null): string => label ?? NOT_SHOWN
const none = { language: null, period: null, stage: null, code: null, prompt: null }

type Labels = Omit<Count, 'voices' | 'authors'>

const labelsIn: Readonly<Record<CountTable, (record: ExportRecord) => Labels>> = {
  all: () => ({ ...none, table: 'all' }),
  language: ({ language }) => ({ ...none, table: 'language', language }),
  period: ({ period }) => ({ ...none, table: 'period', period: shown(period) }),
  stage: ({ stage }) => ({ ...none, table: 'stage', stage: shown(stage) }),
  'stage-by-period': ({ stage, period }) => ({
    ...none,
    table: 'stage-by-period',
    period: shown(period),
    stage: shown(stage),
  }),
  code: ({ stage, code }) => ({ ...none, table: 'code', stage: shown(stage), code: shown(code) }),
  prompt: ({ stage, code, prompt }) => ({
    ...none,
    table: 'prompt',
    stage: shown(stage),
    code: shown(code),
    prompt: shown(prompt),
  }),
}

export function openTally(): Tally {
  const counts = new Map<string, Count>()
  const numbers: Record<Language, Set<number>> = { en: new Set(), ja: new Set() }
  const shownOf = { code: 0, prompt: 0 }
  let open: { readonly language: Language; readonly number: number; readonly classes: Map<string, Leaf> } | null = null

  /** Adds up the release that was read to its end. */
  const close = (): void => {
    const here = new Map<string, { readonly labels: Labels; voices: number }>()
    for (const { record, voices } of open?.classes.values() ?? []) {
      for (const table of countTables) {
        const labels = labelsIn[table](record)
        const key = JSON.stringify(labels)
        const known = here.get(key)
        if (known) known.voices += voices
        else here.set(key, { labels, voices })
      }
    }
    for (const [key, { labels, voices }] of here) {
      const known = counts.get(key)
      if (known) {
        known.voices += voices
        known.authors = Math.max(known.authors, voices)
      } else counts.set(key, { ...labels, voices, authors: voices })
    }
    open = null
  }

  return {
    take({ language, number, records }) {
      if (records.length === 0) return
      if (open?.language !== language || open.number !== number) {
        close()
        open = { language, number, classes: new Map() }
      }
      numbers[language].add(number)
      for (const record of records) {
        const key = `${record.period}|${record.stage}|${record.code}|${record.prompt}`
        const leaf = open?.classes.get(key)
        if (leaf) leaf.voices += 1
        else open?.classes.set(key, { record, voices: 1 })
        if (record.code !== null) shownOf.code += 1
        if (record.prompt !== null) shownOf.prompt += 1
      }
    },
    result(profile, k) {
      close()
      const voices = [...counts.values()].find(({ table }) => table === 'all')?.voices ?? 0
      const sorted = [...counts.values()].sort(inOrder)
      if (sorted.some(({ authors }) => authors < k)) throw new Error('a count of fewer than k came as far as a file')
      return {
        voices: profile === 'public' ? inSteps(voices, k) : voices,
        counts:
          profile === 'public'
            ? sorted.map((count) => ({
                ...count,
                voices: inSteps(count.voices, k),
                authors: inSteps(count.authors, k),
              }))
            : sorted,
        codesShown: voices === 0 ? 0 : shownOf.code / voices,
        promptsShown: voices === 0 ? 0 : shownOf.prompt / voices,
        releases: { en: ranges(numbers.en), ja: ranges(numbers.ja) },
      }
    },
  }
}

interface Leaf {
  readonly record: ExportRecord
  voices: number
}

const sortKey = ({ table, language, period, stage, code, prompt }: Labels): string =>
  [countTables.indexOf(table), language, period, stage, code, prompt].map((part) => part ?? '').join('\u0000')
const inOrder = (one: Labels, other: Labels): number => (sortKey(one) < sortKey(other) ? -1 : 1)

/** Numbers as `1-4,6`. */
export function ranges(numbers: Iterable<number>): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other)
  const parts: [number, number][] = []
  for (const number of sorted) {
    const last = parts.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else parts.push([number, number])
  }
  return parts.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(',')
}

/** How many numbers stand in ranges such as `1-4,6`. */
export const countIn = (text: string): number =>
  text === ''
    ? 0
    : text.split(',').reduce((sum, part) => {
        const [from = 0, to = from] = part.split('-').map(Number)
        return sum + to - from + 1
      }, 0)

export const isInRanges = (text: string, number: number): boolean =>
  text.split(',').some((part) => {
    const [from, to = from] = part.split('-').map(Number)
    return from !== undefined && to !== undefined && from <= number && number <= to
  })

export const countsCsv = ({ counts }: Counted): string =>
  header(countColumns) +
  counts
    .map(({ table, language, period, stage, code, prompt, voices, authors }) =>
      csvLine([table, language, period, stage, code, prompt, voices, authors]),
    )
    .join('')
