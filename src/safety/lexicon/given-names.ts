// Given names and surnames in hiragana, as IPADIC reads them: read from disk at the first text that could hold one.
import { readFileSync } from 'node:fs'

const read = (file: string): ReadonlySet<string> =>
  new Set(
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .trim()
      .split(' '),
  )
let given: ReadonlySet<string> | undefined
let family: ReadonlySet<string> | undefined

export function isKanaName(text: string): boolean {
  given ??= read('given-names-ja.txt')
  return given.has(text)
}

/** Of three signs or more: shorter ones are words as often. */
export function isKanaSurname(text: string): boolean {
  family ??= read('surnames-ja.txt')
  return family.has(text)
}
