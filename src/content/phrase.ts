// Sentences with places in them (ICU MessageFormat): which places a sentence has, and filling them. What a person wrote can be
// filled in, so no error from here holds a value.
import { IntlMessageFormat } from 'intl-messageformat'
import type { Language } from './language.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]
export type Values = Readonly<Record<string, string | number | Date>>

/** A sentence that is complete once its places are filled. */
export type Phrase<Place extends string> = (values: Readonly<Record<Place, string | number>>) => string

/** Compiles a sentence; throws when it is no ICU MessageFormat. `<` is an ordinary sign, since nothing here is markup. */
export function compile(language: Language, source: string): IntlMessageFormat {
  // ICU reads '{ as "no placeholder here", which in ordinary prose is always an accident: 'the group's '{name}''.
  if (/'[{}]/.test(source))
    throw new Error('an apostrophe right before a brace switches the placeholder off; write ’ or “”')
  return new IntlMessageFormat(source, language, undefined, { ignoreTag: true })
}

/** The names of the places in a sentence, sorted, each once. */
export function placesIn(message: IntlMessageFormat): string[] {
  const places = new Set<string>()
  const walk = (elements: readonly Element[]): void => {
    for (const element of elements) {
      // 0 is plain text and 7 the number sign inside a plural; everything else is named after its place.
      if (element.type === 0 || element.type === 7) continue
      if ('value' in element) places.add(element.value)
      if ('options' in element) for (const option of Object.values(element.options)) walk(option.value)
    }
  }
  walk(message.getAst())
  return [...places].sort()
}

/** Fills every place; `name` says which sentence it was when a value is missing. */
export function fill(message: IntlMessageFormat, name: string, values: Values): string {
  for (const place of placesIn(message)) {
    if (values[place] === undefined) throw new Error(`The sentence ${name} needs a value for {${place}}.`)
  }
  try {
    return String(message.format(values))
  } catch {
    throw new Error(`The sentence ${name} could not be filled with the values it was given.`)
  }
}
