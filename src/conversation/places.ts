// A place to turn to, as a block of a card, and the name of a country: in the reader's language, or in both.
import type { Language } from '../content/index.ts'
import { type Listed, placeName, tellResource } from '../content/resources/index.ts'
import type { Block } from './interaction.ts'
import type { Turn } from './turn.ts'

/** `most`: how many lines at the most, where a place is one of several beside other things. */
export function placeBlock(
  turn: Turn,
  { resource }: Pick<Listed, 'resource'>,
  most: number = Number.POSITIVE_INFINITY,
): Block {
  const told = (language: 'en' | 'ja') =>
    tellResource(resource, {
      say: (key, values) => turn.deps.content.say(language, key, values),
      language,
      now: turn.now,
    })
  const first = told(turn.oneLanguage)
  const second = turn.language === 'both' ? told('ja') : null
  const lines = first.lines.slice(0, most)
  return {
    kind: 'entry',
    name: second && second.name !== first.name ? `${first.name} · ${second.name}` : first.name,
    lines: second ? [...lines, ...second.lines.slice(0, most).filter((line) => !lines.includes(line))] : lines,
    links: first.links,
  }
}

/** A country as its reader calls it; somebody may also have said that theirs is another one. */
export const countryNamed = (turn: Turn, country: string, language: Language): string =>
  country === 'other'
    ? turn.deps.content.say(language, 'support.other-country')
    : placeName(country, language, (key, values) => turn.deps.content.say(language, key, values))
