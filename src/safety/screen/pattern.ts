// The rule language: one line of words becomes a small graph, and all graphs are walked at once over a text, one step a word.
// A line is a sequence of words; `(a|b c)` chooses, `x?` may be missing, `..3` skips up to three words, `$name` stands for a
// named part, `go/es/ing` is go, goes, going, `tak~e/en` is take, taken. Japanese is written unspaced: each sign is a word.
// Nothing here goes back over the text, so the work is bounded by words × graph nodes alive, whatever is written.

import { foldJapanese, isSign } from './signs.ts'

/** One place in a rule: where each word leads, where any word leads, and which rules are complete here. */
export type Node = {
  readonly edges: Map<number, Node[]>
  readonly any: Node[]
  readonly complete: number[]
  /** The step at which this node was last reached: lets a walk hold each node once, without a set. */
  seen: number
}

export type Match = { readonly rule: number; readonly start: number; readonly end: number }

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

const node = (): Node => ({ edges: new Map(), any: [], complete: [], seen: 0 })

function absorb(into: Node, from: Node): void {
  for (const [word, targets] of from.edges) {
    const there = into.edges.get(word)
    if (there) there.push(...targets.filter((target) => !there.includes(target)))
    else into.edges.set(word, [...targets])
  }
  into.any.push(...from.any)
  into.complete.push(...from.complete)
}

function build(part: Part, next: Node, vocabulary: Vocabulary): Node {
  switch (part.kind) {
    case 'word': {
      const here = node()
      here.edges.set(vocabulary.of(part.word), [next])
      return here
    }
    case 'gap': {
      let here = next
      for (let count = 0; count < part.most; count += 1) {
        const before = node()
        absorb(before, next)
        before.any.push(here)
        here = before
      }
      return here
    }
    case 'sequence':
      return part.parts.reduceRight((after, each) => build(each, after, vocabulary), next)
    case 'choice': {
      const here = node()
      for (const each of part.parts) absorb(here, build(each, next, vocabulary))
      return here
    }
    case 'maybe': {
      const here = node()
      absorb(here, build(part.part, next, vocabulary))
      absorb(here, next)
      return here
    }
  }
}

/** All rules as one graph; a rule's number is its place in the list. Rules that begin alike share that beginning, which is walked once. */
export function graphOf(parts: readonly Part[], vocabulary: Vocabulary): Node {
  const ids = new Map<string, number>()
  const idOf = (part: Part): number => {
    const key = keyOf(part, idOf)
    const known = ids.get(key) ?? ids.size
    ids.set(key, known)
    return known
  }
  const share = (rules: readonly Tail[]): Node => {
    const here = node()
    const alike = new Map<number, Tail[]>()
    for (const rule of rules) {
      const [first] = rule.left
      if (!first) absorb(here, rule.end)
      else alike.set(idOf(first), [...(alike.get(idOf(first)) ?? []), rule])
    }
    for (const some of alike.values()) {
      const first = some[0]?.left[0]
      if (first)
        absorb(here, build(first, share(some.map(({ left, end }) => ({ left: left.slice(1), end }))), vocabulary))
    }
    return here
  }
  return share(
    parts.map((part, rule) => {
      const end = node()
      end.complete.push(rule)
      return { left: part.kind === 'sequence' ? part.parts : [part], end }
    }),
  )
}

/** What is left of a rule, and where it ends. */
type Tail = { readonly left: readonly Part[]; readonly end: Node }

function keyOf(part: Part, idOf: (part: Part) => number): string {
  switch (part.kind) {
    case 'word':
      return `word ${part.word}`
    case 'gap':
      return `gap ${part.most}`
    case 'sequence':
    case 'choice':
      return `${part.kind} ${part.parts.map(idOf).join(' ')}`
    case 'maybe':
      return `maybe ${idOf(part.part)}`
  }
}

/** Counts up over every walk, so that a node can tell whether this step has reached it already. */
let step = 0

/** Walks the words once: every match, and the number of steps taken. No gap crosses a word that `isPause` names. */
export function walk(start: Node, words: readonly number[], isPause: (word: number) => boolean) {
  const matches: Match[] = []
  let [alive, next]: [Node[], Node[]] = [[], []]
  let [origins, nextOrigins]: [number[], number[]] = [[], []]
  let size = 0
  let nextSize = 0
  let work = 0

  const reach = (targets: readonly Node[], from: number, end: number): void => {
    work += targets.length
    for (const target of targets) {
      if (target.seen === step) continue
      target.seen = step
      for (const rule of target.complete) matches.push({ rule, start: from, end })
      if (target.edges.size === 0 && target.any.length === 0) continue
      next[nextSize] = target
      nextOrigins[nextSize] = from
      nextSize += 1
    }
  }

  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0
    const pause = isPause(word)
    step += 1
    nextSize = 0
    work += size + 1
    for (let index = 0; index < size; index += 1) {
      const here = alive[index] as Node
      const from = origins[index] as number
      if (word !== 0) {
        const targets = here.edges.get(word)
        if (targets !== undefined) reach(targets, from, at + 1)
      }
      if (!pause && here.any.length > 0) reach(here.any, from, at + 1)
    }
    if (word !== 0) {
      const targets = start.edges.get(word)
      if (targets !== undefined) reach(targets, at, at + 1)
    }
    ;[alive, next] = [next, alive]
    ;[origins, nextOrigins] = [nextOrigins, origins]
    size = nextSize
  }
  return { matches, work }
}
