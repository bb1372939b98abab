// Text safety: what others would read (deidentify), whether somebody needs help now (screen), and what style or story could
// still show who wrote (recognisable). Pure functions over one text: nothing is kept, nothing is sent.
import { deidentify } from './deidentify/index.ts'
import { screen } from './screen/index.ts'

export { deidentify, type PersonalSpan } from './deidentify/index.ts'
export { evenOut, type Mark, recognisable } from './recognisable/index.ts'
export { type Need, type ScreenLevel, screen } from './screen/index.ts'

/** Reads dictionaries and compiles rules now, so that the first person who writes does not wait a second for them. */
export function warmUp(): void {
  screen('a word', { locale: 'en' })
  deidentify('a word', { locale: 'en' })
  deidentify('花子さんの言葉', { locale: 'ja' })
}
