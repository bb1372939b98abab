// The rule language. A line is a sequence of words; `(a|b c)` chooses, `x?` may be missing, `..3` skips up to three words, `$name` stands for a
// named part, `go/es/ing` is go, goes, going, `tak~e/en` is take, taken. Japanese is written unspaced: each sign is a word.

import { foldJapanese, isSign } from './signs.ts'

export type Part =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'maybe'; readonly part: Part }

/** Numbers for the words that rules know; every other word is 0, so that no word of a writer is ever held. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>()

  of(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#numbers.size + 1)
    return this.#numbers.size
  }

  find(word: string): number {
    return this.#numbers.get(word) ?? 0
  }

  has(word: string): boolean {
    return this.#numbers.has(word)
  }

  words(): Iterable<string> {
    return this.#numbers.keys()
  }
}

const lexeme = /\s*(?:(\.\.\d+)|\$([a-z0-9-]+)|([()|?])|([^\s()|?$]+))/gy

/** Reads one line of the rule language. Throws on a faulty line or an unknown `$name`: rules are ours, and wrong at the start. */
export function parse(line: string, named: ReadonlyMap<string, Part>): Part {
  const lexemes = [...line.trim().matchAll(lexeme)]
  if (lexemes.map(([all]) => all).join('') !== line.trim()) throw new Error(`Cannot read the rule: ${line}`)
  let at = 0

  const choice = (): Part => {
    const parts = [sequence()]
    while (lexemes[at]?.[3] === '|') {
      at += 1
      parts.push(sequence())
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts }
  }

  const sequence = (): Part => {
    const parts: Part[] = []
    for (let next = lexemes[at]; next && next[3] !== '|' && next[3] !== ')'; next = lexemes[at]) {
      at += 1
      if (next[3] === '?') {
        const last = parts.pop()
        if (!last) throw new Error(`Nothing before ? in: ${line}`)
        parts.push({ kind: 'maybe', part: last })
      } else if (next[3] === '(') {
        parts.push(choice())
        if (lexemes[at]?.[3] !== ')') throw new Error(`Unclosed ( in: ${line}`)
        at += 1
      } else if (next[1]) {
        parts.push({ kind: 'gap', most: Number(next[1].slice(2)) })
      } else if (next[2]) {
        const part = named.get(next[2])
        if (!part) throw new Error(`Unknown $${next[2]} in: ${line}`)
        parts.push(part)
      } else if (next[4]) parts.push(...wordParts(next[4]))
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts }
  }

  const whole = choice()
  if (at < lexemes.length) throw new Error(`Unopened ) in: ${line}`)
  return whole
}

/** `go/es` and `tak~e/en` spread into their forms; Japanese into its signs, so that `?` after a sign means that sign alone. */
function wordParts(written: string): Part[] {
  const forms = written.match(/^([a-z']*)([/~])(.+)$/)
  if (forms) {
    const [, stem = '', mark, endings = ''] = forms
    const words = endings.split('/').map((ending) => stem + ending)
    return [
      { kind: 'choice', parts: (mark === '/' ? [stem, ...words] : words).map((word) => ({ kind: 'word', word })) },
    ]
  }
  // Nothing to fold, as most words.
  if (/^[a-z0-9']+$/.test(written)) return [{ kind: 'word', word: written }]
  const parts: Part[] = []
  let latin = ''
  for (const sign of foldJapanese(written)) {
    if (!isSign(sign)) latin += sign
    else {
      if (latin) parts.push({ kind: 'word', word: latin })
      latin = ''
      parts.push({ kind: 'word', word: sign })
    }
  }
  if (latin) parts.push({ kind: 'word', word: latin })
  return parts
}
