// Given names in hiragana, as IPADIC reads them: read from disk at the first text that could hold one.
import { readFileSync } from 'node:fs'

let read: ReadonlySet<string> | undefined

export function isKanaName(text: string): boolean {
  read ??= new Set(
    readFileSync(new URL('given-names-ja.txt', import.meta.url), 'utf8')
      .trim()
      .split(' '),
  )
  return read.has(text)
}
