// All words of the interface by key, in both languages: `prompts/<language>/words/<area>.yaml` holds `key: sentence` lines, and
// the full key is `<area>.<key>`. Sentences are ICU MessageFormat, so that plurals and places are the translator's to arrange.
import { join } from 'node:path'
import type { IntlMessageFormat } from 'intl-messageformat'
import { z } from 'zod'
import { ContentError, type ContentFault } from './fault.ts'
import { type Language, languages } from './language.ts'
import { compile, fill, placesIn, type Values } from './phrase.ts'
import { type Reading, readChecked, sentence, shownPath, yamlFilesIn } from './reading.ts'

export interface Words {
  /** The sentence of this key. Throws an error that names the key when there is none, or when a place lacks its value. */
  say: (language: Language, key: string, values?: Values) => string
  has: (key: string) => boolean
  /** Every full key, sorted. */
  keys: readonly string[]
  areas: readonly string[]
}

const areaSchema = z.record(
  z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, 'use letters, digits, dots, dashes and underscores only.'),
  sentence,
)
type Area = Reading<z.infer<typeof areaSchema>>

/** Reads the words under `folder` (the project's `prompts`). Throws ContentError with every fault. */
export function loadWords(folder: string): Words {
  const faults: ContentFault[] = []
  const words = readWords(folder, faults)
  if (faults.length > 0) throw new ContentError(faults)
  return words
}

/** As loadWords, but adds the faults to a list that is reported with those of other files. */
export function readWords(folder: string, faults: ContentFault[]): Words {
  const sources = new Map<Language, Map<string, string>>(languages.map((language) => [language, new Map()]))
  const filesOf = (language: Language): string[] => yamlFilesIn(join(folder, language, 'words'), faults)
  const areas = [...new Set(languages.flatMap(filesOf))].sort()
  for (const area of areas) {
    const readings = new Map<Language, Area>()
    for (const language of languages) {
      const reading = readChecked(join(folder, language, 'words', `${area}.yaml`), areaSchema, faults)
      if (!reading) continue
      readings.set(language, reading)
      for (const [key, source] of Object.entries(reading.value)) sources.get(language)?.set(`${area}.${key}`, source)
    }
    compareArea(folder, area, readings, faults)
  }
  /** A sentence without places is the same each time, and most are. */
  const compiled = new Map<string, IntlMessageFormat | string>()
  const has = (key: string): boolean => languages.every((language) => sources.get(language)?.has(key))
  const say: Words['say'] = (language, key, values = {}) => {
    const name = `${language}/${key}`
    let message = compiled.get(name)
    if (!message) {
      const source = sources.get(language)?.get(key)
      if (source === undefined) throw new Error(`There are no words for the key ${key} in ${language}.`)
      const format = compile(language, source)
      message = placesIn(format).length === 0 ? fill(format, key, values) : format
      compiled.set(name, message)
    }
    return typeof message === 'string' ? message : fill(message, key, values)
  }
  return { say, has, keys: [...(sources.get('en')?.keys() ?? [])].sort(), areas }
}

function compareArea(folder: string, area: string, readings: Map<Language, Area>, faults: ContentFault[]): void {
  const keys = new Set([...readings.values()].flatMap((reading) => Object.keys(reading.value)))
  for (const key of keys) {
    const placesBy = new Map<Language, string>()
    for (const [language, reading] of readings) {
      const source = reading.value[key]
      if (source === undefined) {
        const other = languages
          .filter((one) => one !== language)
          .map((one) => shownPath(join(folder, one, 'words', `${area}.yaml`)))
        faults.push({
          file: reading.file,
          line: 1,
          problem: `The key \`${key}\` is missing; ${other.join(', ')} has it.`,
          fix: `add a line \`${key}: …\` in this language, or take it out of the other.`,
        })
        continue
      }
      try {
        placesBy.set(
          language,
          placesIn(compile(language, source))
            .map((name) => `{${name}}`)
            .join(' '),
        )
      } catch (error) {
        const reason = error instanceof Error ? error.message.split('\n')[0] : 'unreadable'
        faults.push({
          file: reading.file,
          line: reading.lineOf([key]),
          problem: `The sentence of \`${key}\` cannot be read as ICU MessageFormat (${reason}).`,
          fix: 'look at its braces: each { needs its }, and a plural needs an `other {…}` part.',
        })
      }
    }
    const [first, ...others] = [...placesBy]
    for (const [language, places] of others) {
      if (!first || places === first[1]) continue
      const reading = readings.get(language)
      if (!reading) continue
      faults.push({
        file: reading.file,
        line: reading.lineOf([key]),
        problem: `\`${key}\` has the places ${places || 'none'}, and in ${first[0]} it has ${first[1] || 'none'}.`,
        fix: 'use the same places in both languages.',
      })
    }
  }
}
