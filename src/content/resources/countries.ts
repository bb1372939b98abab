// Countries and languages by name, and the list from which somebody chooses where they are.
import type { Language } from '../language.ts'

interface Country {
  readonly code: string
  readonly name: string
}

/** Where most participants are expected comes first; the rest follows by name. */
const common = ['JP', 'US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'DE', 'FR', 'ES']

/** The name of a country in the reader's language; the code itself where no name is known. */
export function countryName(code: string, language: Language): string {
  // The long names of Hong Kong and Macao fill a line and more; those of the US and the UK read better long.
  const style = code === 'HK' || code === 'MO' ? 'short' : 'long'
  return displayNames(language, 'region', style).of(code) ?? code
}

export function languageName(code: string, language: Language): string {
  return displayNames(language, 'language', 'long').of(code) ?? code
}

/** Every country with at least one entry, common ones first. "Another country" is for the flow to add. */
export function countriesToChoose(codes: Iterable<string>, language: Language): Country[] {
  const collator = new Intl.Collator(language)
  const rank = (code: string): number => (common.includes(code) ? common.indexOf(code) : common.length)
  return [...new Set(codes)]
    .filter((code) => code !== 'INT')
    .map((code) => ({ code, name: countryName(code, language) }))
    .sort((a, b) => rank(a.code) - rank(b.code) || collator.compare(a.name, b.name))
}

const made = new Map<string, Intl.DisplayNames>()

/** Making one takes far longer than asking it, and a card asks dozens of times. */
function displayNames(language: Language, type: 'region' | 'language', style: 'short' | 'long'): Intl.DisplayNames {
  const key = `${language} ${type} ${style}`
  const names = made.get(key) ?? new Intl.DisplayNames([language], { type, style })
  made.set(key, names)
  return names
}
