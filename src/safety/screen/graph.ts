// All rules as one graph of places, held as rows of numbers. Long, because what lays the rows out and what walks them must agree on every one:
// a place is a number, and nothing here is an object while a text is walked. The walk never goes back over the text, so its work is
// bounded by words × places alive.

import type { Part, Vocabulary } from './pattern.ts'

export type Match = { readonly rule: number; readonly start: number; readonly end: number }

export type Graph = {
  readonly start: number
  /**
   * Four ints a place, together in memory: which words may lead on from it, each word one of 64 bits (most places wait for one word);
   * what else it is (`anyWord`, `isEnd`); and the step at which it was last reached, which lets a walk hold each place once.
   */
  readonly places: Int32Array
  /** From a place and a word to a row of `targets`: open addressing, a key and a row to each slot. */
  readonly rows: Int32Array
  readonly rowFrom: Int32Array
  readonly targets: Int32Array
  /** Where any word leads, and which rules are complete, by place. */
  readonly any: readonly (readonly number[] | undefined)[]
  readonly complete: readonly (readonly number[] | undefined)[]
}

const anyWord = 1
const isEnd = 2
const markAt = 2
const seenAt = 3

const wordBits = 14
const mostWords = 1 << wordBits
const mostPlaces = 1 << (31 - wordBits)
const keyOf = (place: number, word: number): number => (place << wordBits) | word
const slotOf = (key: number, mask: number): number => {
  const mixed = Math.imul(key, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) & mask
}

/** A row of numbers that grows. */
class Numbers {
  #held = new Int32Array(1 << 14)
  length = 0

  push(value: number): number {
    if (this.length === this.#held.length) {
      const wider = new Int32Array(this.length * 2)
      wider.set(this.#held)
      this.#held = wider
    }
    this.#held[this.length] = value
    this.length += 1
    return this.length - 1
  }

  at(index: number): number {
    return this.#held[index] as number
  }

  put(index: number, value: number): void {
    this.#held[index] = value
  }
}

/** Places and rows while the graph grows. A row is what one word leads to from one place; rows and their targets are chains. */
class Growing {
  readonly any: number[][] = []
  readonly complete: number[][] = []
  /** By place, its newest row; by row, the row before it, its key, and its newest target; by target, the one before it. */
  readonly #newestRow = new Numbers()
  readonly #rowBefore = new Numbers()
  readonly #keys = new Numbers()
  readonly #newestTarget = new Numbers()
  readonly #targetBefore = new Numbers()
  readonly #targets = new Numbers()
  #slots = new Int32Array(1 << 15).fill(-1)

  place(): number {
    if (this.#newestRow.length >= mostPlaces) throw new Error('More rules than the graph has room for.')
    return this.#newestRow.push(-1)
  }

  lead(place: number, word: number, target: number): void {
    if (word >= mostWords) throw new Error('More words in the rules than the graph has room for.')
    const key = keyOf(place, word)
    let slot = slotOf(key, this.#slots.length - 1)
    for (; this.#slots[slot] !== -1; slot = (slot + 1) & (this.#slots.length - 1))
      if (this.#keys.at(this.#slots[slot] as number) === key) break
    let row = this.#slots[slot] as number
    if (row === -1) {
      row = this.#keys.push(key)
      this.#slots[slot] = row
      this.#rowBefore.push(this.#newestRow.at(place))
      this.#newestRow.put(place, row)
      this.#newestTarget.push(-1)
      if (this.#keys.length * 2 > this.#slots.length) this.#widen()
    }
    for (let each = this.#newestTarget.at(row); each >= 0; each = this.#targetBefore.at(each))
      if (this.#targets.at(each) === target) return
    this.#targetBefore.push(this.#newestTarget.at(row))
    this.#newestTarget.put(row, this.#targets.push(target))
  }

  #widen(): void {
    const slots = new Int32Array(this.#slots.length * 2).fill(-1)
    for (let row = 0; row < this.#keys.length; row += 1) {
      let slot = slotOf(this.#keys.at(row), slots.length - 1)
      while (slots[slot] !== -1) slot = (slot + 1) & (slots.length - 1)
      slots[slot] = row
    }
    this.#slots = slots
  }

  /** What leads on from one place leads on from the other as well. */
  absorb(into: number, from: number): void {
    for (let row = this.#newestRow.at(from); row >= 0; row = this.#rowBefore.at(row)) {
      const word = this.#keys.at(row) & (mostWords - 1)
      for (let each = this.#newestTarget.at(row); each >= 0; each = this.#targetBefore.at(each))
        this.lead(into, word, this.#targets.at(each))
    }
    this.#join(this.any, into, this.any[from])
    this.#join(this.complete, into, this.complete[from])
  }

  leadAny(place: number, target: number): void {
    this.#join(this.any, place, [target])
  }

  end(place: number, rule: number): void {
    this.#join(this.complete, place, [rule])
  }

  #join(lists: number[][], place: number, more: readonly number[] | undefined): void {
    if (!more) return
    const list = lists[place]
    if (!list) lists[place] = [...more]
    else for (const each of more) if (!list.includes(each)) list.push(each)
  }

  packed(start: number): Graph {
    const order = this.#order(start)
    const numberOf = new Int32Array(this.#newestRow.length)
    order.forEach((place, number) => {
      numberOf[place] = number
    })
    const places = new Int32Array(order.length * 4)
    let slots = 1024
    while (slots < this.#keys.length * 2) slots *= 2
    const rows = new Int32Array(slots * 2).fill(-1)
    const rowFrom = new Int32Array(this.#keys.length + 1)
    const targets = new Int32Array(this.#targets.length)
    const any: (readonly number[] | undefined)[] = []
    const complete: (readonly number[] | undefined)[] = []
    let [rowCount, filled] = [0, 0]
    order.forEach((place, number) => {
      for (let row = this.#newestRow.at(place); row >= 0; row = this.#rowBefore.at(row)) {
        const from = filled
        for (let each = this.#newestTarget.at(row); each >= 0; each = this.#targetBefore.at(each), filled += 1)
          targets[filled] = numberOf[this.#targets.at(each)] as number
        targets.subarray(from, filled).sort()
        const word = this.#keys.at(row) & (mostWords - 1)
        let slot = slotOf(keyOf(number, word), slots - 1)
        while (rows[slot * 2] !== -1) slot = (slot + 1) & (slots - 1)
        rows[slot * 2] = keyOf(number, word)
        rows[slot * 2 + 1] = rowCount
        rowCount += 1
        rowFrom[rowCount] = filled
        const half = number * 4 + ((word >>> 5) & 1)
        places[half] = (places[half] as number) | (1 << (word & 31))
      }
      any.push(this.any[place]?.map((target) => numberOf[target] as number))
      complete.push(this.complete[place])
      places[number * 4 + markAt] = (this.any[place] ? anyWord : 0) | (this.complete[place] ? isEnd : 0)
    })
    return { start: 0, places, rows, rowFrom, targets: targets.slice(0, filled), any, complete }
  }

  /** Places by the steps it takes to reach them: what one word leads to lies side by side. */
  #order(start: number): number[] {
    const order = [start]
    const met = new Uint8Array(this.#newestRow.length)
    met[start] = 1
    const meet = (place: number): void => {
      if (met[place] === 0) order.push(place)
      met[place] = 1
    }
    for (let at = 0; at < order.length; at += 1) {
      const place = order[at] as number
      for (let row = this.#newestRow.at(place); row >= 0; row = this.#rowBefore.at(row))
        for (let each = this.#newestTarget.at(row); each >= 0; each = this.#targetBefore.at(each))
          meet(this.#targets.at(each))
      for (const target of this.any[place] ?? []) meet(target)
    }
    return order
  }
}

/** Lets a part lead on from `here` to `next`, which is built already. */
function build(graph: Growing, here: number, part: Part, next: number, vocabulary: Vocabulary): void {
  switch (part.kind) {
    case 'word':
      graph.lead(here, vocabulary.of(part.word), next)
      return
    case 'gap': {
      let after = next
      for (let count = 1; count < part.most; count += 1) {
        const before = graph.place()
        graph.absorb(before, next)
        graph.leadAny(before, after)
        after = before
      }
      graph.absorb(here, next)
      if (part.most > 0) graph.leadAny(here, after)
      return
    }
    case 'sequence': {
      let after = next
      for (let at = part.parts.length - 1; at > 0; at -= 1) {
        const before = graph.place()
        build(graph, before, part.parts[at] as Part, after, vocabulary)
        after = before
      }
      const [first] = part.parts
      if (first) build(graph, here, first, after, vocabulary)
      else graph.absorb(here, next)
      return
    }
    case 'choice':
      for (const each of part.parts) build(graph, here, each, next, vocabulary)
      return
    case 'maybe':
      build(graph, here, part.part, next, vocabulary)
      graph.absorb(here, next)
  }
}

/** What is left of a rule, and where it ends. */
type Tail = { readonly left: readonly Part[]; readonly end: number }

/** A rule's number is its place in the list. Rules that begin alike share that beginning, which is walked once. */
export function graphOf(parts: readonly Part[], vocabulary: Vocabulary): Graph {
  const graph = new Growing()
  const numbers = new Map<string, number>()
  const met = new Map<Part, number>()
  const numberOf = (part: Part): number => {
    const before = met.get(part)
    if (before !== undefined) return before
    const said = sayingOf(part, numberOf)
    const number = numbers.get(said) ?? numbers.size
    numbers.set(said, number)
    met.set(part, number)
    return number
  }
  const share = (rules: readonly Tail[]): number => {
    const here = graph.place()
    const alike = new Map<number, Tail[]>()
    for (const rule of rules) {
      const [first] = rule.left
      if (!first) {
        graph.absorb(here, rule.end)
        continue
      }
      const number = numberOf(first)
      const others = alike.get(number)
      if (others) others.push(rule)
      else alike.set(number, [rule])
    }
    for (const some of alike.values()) {
      const first = some[0]?.left[0]
      if (!first) continue
      const next = share(some.map(({ left, end }) => ({ left: left.slice(1), end })))
      build(graph, here, first, next, vocabulary)
    }
    return here
  }
  const start = share(
    parts.map((part, rule) => {
      const end = graph.place()
      graph.end(end, rule)
      return { left: part.kind === 'sequence' ? part.parts : [part], end }
    }),
  )
  return graph.packed(start)
}

function sayingOf(part: Part, numberOf: (part: Part) => number): string {
  switch (part.kind) {
    case 'word':
      return `word ${part.word}`
    case 'gap':
      return `gap ${part.most}`
    case 'sequence':
    case 'choice':
      return `${part.kind} ${part.parts.map(numberOf).join(' ')}`
    case 'maybe':
      return `maybe ${numberOf(part.part)}`
  }
}

/** Counts up over every walk, so that a place can tell whether this step has reached it already. */
let step = 0
// The places alive at one word and the next, and where each way to them began. Numbers of rules only: nothing of a text stays in them.
let [alive, next] = [new Int32Array(0), new Int32Array(0)]
let [origins, nextOrigins] = [new Int32Array(0), new Int32Array(0)]

/** Walks the words once: every match, and the number of steps taken. No gap crosses a word that `isPause` names. */
export function walk(graph: Graph, words: readonly number[], isPause: (word: number) => boolean) {
  const { start, places, rows, rowFrom, targets, any, complete } = graph
  const mask = (rows.length >> 1) - 1
  const room = places.length >> 2
  if (alive.length < room) {
    ;[alive, next] = [new Int32Array(room), new Int32Array(room)]
    ;[origins, nextOrigins] = [new Int32Array(room), new Int32Array(room)]
  }
  if (step > 2_000_000_000) {
    for (let at = seenAt; at < places.length; at += 4) places[at] = 0
    step = 0
  }
  const matches: Match[] = []
  let size = 0
  let work = 0
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as number
    const pause = isPause(word)
    const after = at + 1 < words.length ? (words[at + 1] as number) : 0
    // A place that the next word does not lead on from need not be kept.
    const half = (after >>> 5) & 1
    const bit = after === 0 ? 0 : 1 << (after & 31)
    const kept = at + 1 < words.length && !isPause(after) ? anyWord : 0
    let nextSize = 0
    step += 1
    work += size + 1
    for (let index = 0; index <= size; index += 1) {
      // Last of all, every word may begin a rule.
      const place = index < size ? (alive[index] as number) : start
      const from = index < size ? (origins[index] as number) : at
      let row = -1
      if (word !== 0 && ((places[place * 4 + ((word >>> 5) & 1)] as number) & (1 << (word & 31))) !== 0) {
        const key = keyOf(place, word)
        let slot = slotOf(key, mask)
        while (rows[slot * 2] !== key && rows[slot * 2] !== -1) slot = (slot + 1) & mask
        row = rows[slot * 2 + 1] as number
      }
      const first = row < 0 ? 0 : (rowFrom[row] as number)
      const last = row < 0 ? 0 : (rowFrom[row + 1] as number)
      const wide =
        pause || ((places[place * 4 + markAt] as number) & anyWord) === 0 || index === size ? undefined : any[place]
      const all = last - first + (wide === undefined ? 0 : wide.length)
      work += all
      for (let each = 0; each < all; each += 1) {
        const target = first + each < last ? (targets[first + each] as number) : (wide?.[each - last + first] as number)
        const record = target * 4
        const mark = places[record + markAt] as number
        const leadsOn = ((places[record + half] as number) & bit) !== 0 || (mark & kept) !== 0
        if ((!leadsOn && mark < isEnd) || places[record + seenAt] === step) continue
        places[record + seenAt] = step
        if (mark & isEnd)
          for (const rule of complete[target] as number[]) matches.push({ rule, start: from, end: at + 1 })
        if (!leadsOn) continue
        next[nextSize] = target
        nextOrigins[nextSize] = from
        nextSize += 1
      }
    }
    ;[alive, next] = [next, alive]
    ;[origins, nextOrigins] = [nextOrigins, origins]
    size = nextSize
  }
  return { matches, work }
}
