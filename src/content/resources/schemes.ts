// Public schemes and offices for money, housing and rights, a plain page for each of the three in the countries we know.
import { join } from 'node:path'
import { z } from 'zod'
import { ContentError, type ContentFault } from '../fault.ts'
import { type Language, languages } from '../language.ts'
import { readChecked, sentence } from '../reading.ts'
import { isStale } from './age.ts'
import type { Resource } from './resource.ts'
import { checkedOn, webAddress } from './schema.ts'
import { type ToldResource, tellDate } from './tell.ts'
import type { Telling } from './tell-hours.ts'

export const schemePages = ['money', 'housing', 'rights'] as const
type SchemePage = (typeof schemePages)[number]

const scheme = z.strictObject({
  id: sentence,
  name: sentence,
  text: sentence,
  /** Which office. */
  ask: sentence,
  /** The scheme's own page, where we know it. */
  page: webAddress.nullable().default(null),
  /** Resources that belong to it. */
  also: z.array(sentence).default([]),
  sources: z.array(webAddress).min(1),
  /** The date of the source itself. */
  sourceDate: checkedOn,
})
const schemesOfCountry = z.strictObject({ money: z.array(scheme), housing: z.array(scheme), rights: z.array(scheme) })
const schemesFile = z.record(z.string().regex(/^[A-Z]{2}$/), schemesOfCountry)

type Scheme = z.output<typeof scheme>
type SchemesOfCountry = Readonly<Record<SchemePage, readonly Scheme[]>>
export type Schemes = Readonly<Record<Language, Readonly<Record<string, SchemesOfCountry>>>>

/**
 * Reads `<language>/schemes.yaml` under the folder of prompts.
 * @throws ContentError with every fault, and when the languages do not hold the same schemes.
 */
export function loadSchemes(prompts: string): Schemes {
  const faults: ContentFault[] = []
  const readings = languages.map((language) =>
    readChecked(join(prompts, language, 'schemes.yaml'), schemesFile, faults),
  )
  const [english, japanese] = readings
  if (!english || !japanese) throw new ContentError(faults)
  const facts = new Map(factsOf(english.value))
  for (const [place, fact] of factsOf(japanese.value)) {
    if (facts.get(place) === fact) facts.delete(place)
    else faults.push(differing(japanese.file, japanese.lineOf(place.split('.')), place))
  }
  for (const place of facts.keys()) {
    const line = english.lineOf(place.split('.'))
    if (!faults.some(({ problem }) => problem.startsWith(`${place} `)))
      faults.push(differing(english.file, line, place))
  }
  if (faults.length > 0) throw new ContentError(faults)
  return { en: english.value, ja: japanese.value }
}

/** The three pages of a country, or null where nobody has written them yet. */
export function schemesFor(schemes: Schemes, country: string | null, language: Language): SchemesOfCountry | null {
  return (country !== null && schemes[language][country]) || null
}

export function tellScheme(
  { name, text, ask, page, sources, sourceDate }: Scheme,
  { say, language }: Pick<Telling, 'say' | 'language'>,
): ToldResource {
  const origin = sourceDate
    ? say('resources.scheme-source', { date: tellDate(sourceDate, language) })
    : say('resources.scheme-source-undated')
  return {
    name,
    lines: [text, say('resources.scheme-ask', { ask }), origin],
    links: [
      ...(page ? [{ label: say('resources.scheme-page'), url: page }] : []),
      ...sources.map((url) => ({ label: say('resources.scheme-read'), url })),
    ],
  }
}

/** The resources that belong to a scheme; those that an operator has hidden are left out. */
export function resourcesOf({ also }: Scheme, resources: readonly Resource[]): Resource[] {
  return resources.filter(({ id }) => also.includes(id))
}

/** One line for each scheme whose source is older than 12 months or undated, for whoever keeps them. */
export function tellStaleSchemes(schemes: Schemes, now: Telling['now']): string[] {
  return Object.values(schemes.en)
    .flatMap((pages) => schemePages.flatMap((page) => pages[page]))
    .filter(({ sourceDate }) => isStale({ checkedOn: sourceDate }, now))
    .map(({ id, sourceDate, sources }) => `prompts/en/schemes.yaml  ${id}  ${sourceDate ?? 'no date'}  ${sources[0]}`)
}

/** What must be the same in every language, by its place in the file. */
function factsOf(file: Readonly<Record<string, SchemesOfCountry>>): [string, string][] {
  return Object.entries(file).flatMap(([country, pages]) =>
    schemePages.flatMap((page) =>
      pages[page].map(({ id, page: url, also, sources, sourceDate }, index): [string, string] => [
        `${country}.${page}.${index}`,
        JSON.stringify([id, url, also, sources, sourceDate]),
      ]),
    ),
  )
}

function differing(file: string, line: number, place: string): ContentFault {
  return {
    file,
    line,
    problem: `${place} is not the same in both languages.`,
    fix: 'give it the same id, page, also, sources and sourceDate in prompts/en and prompts/ja.',
  }
}
