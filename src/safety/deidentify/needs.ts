// Tells, before an expression is tried, whether a text can hold what it looks for: every match of most of them has some letters in
// a row (さん, 病院, "street") that few texts have. What an expression needs is read from its own source, so no rule states it twice.

/** Letters in a row that must all stand in the text: two places in the sieve. */
type Atom = { readonly one: number; readonly two: number; readonly odds: number }
/** One of these at least is in every match. */
type Clause = readonly Atom[]

const bits = 15
const sieve = new Int32Array(1 << (bits - 5))
const placeOf = (sum: number): number => Math.imul(sum, 0x9e3779b1) >>> (32 - bits)
const sumOfOne = (one: number): number => one + 0x10000
const sumOfTwo = (one: number, two: number): number => Math.imul(one, 31) + two
const sumOfThree = (one: number, two: number, three: number): number =>
  Math.imul(Math.imul(one, 31) + two, 0x1f35) + three
const smaller = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)
const put = (sum: number): void => {
  const place = placeOf(sum)
  sieve[place >>> 5] = (sieve[place >>> 5] as number) | (1 << (place & 31))
}
const holds = (place: number): boolean => ((sieve[place >>> 5] as number) & (1 << (place & 31))) !== 0

let isReading = false
/** Fills the sieve with a text's letters, by one, two and three. Forgotten again with `forget`: nothing of a text is kept. */
export function sift(text: string): void {
  sieve.fill(0)
  isReading = true
  siftAlso(text)
}

/** Another shape of the same text, which expressions may be tried on as well. */
export function siftAlso(text: string): void {
  if (!isReading) return
  let [one, two] = [0, 0]
  for (let at = 0; at < text.length; at += 1) {
    const three = smaller(text.charCodeAt(at))
    put(sumOfOne(three))
    put(sumOfTwo(two, three))
    put(sumOfThree(one, two, three))
    one = two
    two = three
  }
}

export function forget(): void {
  sieve.fill(0)
  isReading = false
}

/** Clauses as one row: for each where it ends, and then two places for each of its atoms. */
type Known = { readonly pattern: RegExp; readonly row: Uint16Array; next: Known | undefined }
const needs = new WeakMap<RegExp, Known>()
// Expressions are asked for in much the same order for every text: whoever came next the last time is looked at first.
let latest: Known | undefined

/** Whether the text that was sifted, or any part of it, can hold a match. */
export function mayHold(pattern: RegExp): boolean {
  if (!isReading) return true
  let known = latest?.next
  if (known?.pattern !== pattern) {
    known = needs.get(pattern) ?? read(pattern)
    if (latest) latest.next = known
  }
  latest = known
  const { row } = known
  for (let at = 0; at < row.length; ) {
    const end = row[at] as number
    at += 1
    while (at < end && !(holds(row[at] as number) && holds(row[at + 1] as number))) at += 2
    if (at >= end) return false
    at = end
  }
  return true
}

function read(pattern: RegExp): Known {
  const row: number[] = []
  for (const clause of needsOf(pattern)) {
    row.push(row.length + 1 + 2 * clause.length)
    for (const { one, two } of clause) row.push(one, two)
  }
  const known = { pattern, row: Uint16Array.from(row), next: undefined }
  needs.set(pattern, known)
  return known
}

const oddsOf = (clause: Clause): number => clause.reduce((sum, { odds }) => sum + odds, 0)
const likelyIdle = 0.8
const mostAtoms = 240
const mostLetters = 48
const mostPairs = 48

/** At most three clauses, the least likely first. None where the source says nothing, or is not understood. */
function needsOf({ source, flags }: RegExp): readonly Clause[] {
  const ignoresCase = flags.includes('i')
  let at = 0

  const choice = (): Clause[] => {
    const options = [sequence()]
    while (source[at] === '|') {
      at += 1
      options.push(sequence())
    }
    if (options.length === 1) return options[0] as Clause[]
    const joined: Atom[] = []
    for (const clauses of options) {
      const best = clauses.toSorted((a, b) => oddsOf(a) - oddsOf(b))[0]
      if (!best) return []
      joined.push(...best)
    }
    return joined.length <= mostAtoms ? [joined] : []
  }

  const sequence = (): Clause[] => {
    const clauses: Clause[] = []
    let row: number[] = []
    // What the letter right before can be, where that is known.
    let before: readonly number[] | undefined
    const endRow = (): void => {
      if (row.length > 0) clauses.push([atomOf(row)])
      row = []
    }
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const { letters, inner } = term()
      const optional = quantifier()
      const isThere = optional !== 'maybe' && letters !== undefined
      // の[一二三]: の一, の二 or の三.
      if (isThere && before && letters.length + before.length > 2 && letters.length * before.length <= mostPairs)
        clauses.push(before.flatMap((one) => letters.map((two) => atomOf([one, two]))))
      before = isThere ? letters : undefined
      if (letters?.length === 1 && optional === 'once') row.push(letters[0] as number)
      else {
        endRow()
        if (optional !== 'maybe' && letters) clauses.push(letters.map((letter) => atomOf([letter])))
        if (optional !== 'maybe') clauses.push(...inner)
      }
    }
    endRow()
    return clauses
  }

  /** One letter, a class of few letters, a group; what it says nothing of has neither. */
  const term = (): { letters?: number[]; inner: Clause[] } => {
    const char = source[at] as string
    if (char === '(') {
      const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(source.slice(at, at + 24))?.[0] ?? '('
      at += opening.length
      const inner = choice()
      at += 1
      return { inner: opening.endsWith('!') ? [] : inner }
    }
    if (char === '[') {
      const set = setOfLetters()
      return set && set.length > 0 && set.length <= mostLetters ? { letters: set, inner: [] } : { inner: [] }
    }
    if (char === '\\') {
      const set = escaped()
      return set ? { letters: set, inner: [] } : { inner: [] }
    }
    at += 1
    const set = '^$.'.includes(char) ? undefined : lettersOf(char.charCodeAt(0))
    return set ? { letters: set, inner: [] } : { inner: [] }
  }

  // With case ignored, a letter beyond ASCII may stand in other shapes: it says nothing.
  const lettersOf = (code: number): number[] | undefined => (code >= 0x80 && ignoresCase ? undefined : [smaller(code)])

  const escaped = (): number[] | undefined => {
    const hex = /^\\(?:u([\da-f]{4})|x([\da-f]{2}))/i.exec(source.slice(at, at + 6))
    if (hex) {
      at += hex[0].length
      return lettersOf(Number.parseInt((hex[1] ?? hex[2]) as string, 16))
    }
    const long = /^\\(?:u\{[^}]*\}|[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*)/.exec(source.slice(at, at + 40))
    if (long) {
      at += long[0].length
      return undefined
    }
    const char = source[at + 1] as string
    at += 2
    if (char === 'd') return [...'0123456789'].map((digit) => digit.charCodeAt(0))
    if (char === 'n') return [10]
    return /[a-z]/i.test(char) ? undefined : lettersOf(char.charCodeAt(0))
  }

  const setOfLetters = (): number[] | undefined => {
    at += 1
    let isKnown = true
    if (source[at] === '^') {
      isKnown = false
      at += 1
    }
    const letters = new Set<number>()
    let before: number | undefined
    while (source[at] !== ']') {
      const isRange = source[at] === '-' && before !== undefined && source[at + 1] !== ']'
      if (isRange) at += 1
      const isEscaped = source[at] === '\\'
      const char = source.charCodeAt(at)
      const some = isEscaped ? escaped() : lettersOf(char)
      if (!isEscaped) at += 1
      const one = some?.length === 1 ? some[0] : undefined
      if (!some) isKnown = false
      if (isRange && (one === undefined || one - (before as number) > 12)) isKnown = false
      else if (isRange) for (let code = before as number; code <= (one as number); code += 1) letters.add(code)
      else for (const each of some ?? []) letters.add(each)
      before = isRange ? undefined : one
    }
    at += 1
    return isKnown ? [...letters] : undefined
  }

  const quantifier = (): 'once' | 'more' | 'maybe' => {
    const found = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 16))
    if (!found) return 'once'
    at += found[0].length
    return found[0].startsWith('+') || Number(found[1] ?? 0) > 0 ? 'more' : 'maybe'
  }

  const clauses = choice()
  if (at < source.length) return []
  return clauses
    .filter((clause) => clause.length > 0 && oddsOf(clause) < likelyIdle)
    .sort((a, b) => oddsOf(a) - oddsOf(b))
    .slice(0, 3)
}

function atomOf(row: readonly number[]): Atom {
  const [one = 0, two = 0, three = 0] = row
  const [last = 0, middle = 0, early = 0] = row.toReversed()
  const isCommon = (code: number): boolean => code < 0x80 || (code >= 0x3040 && code <= 0x30ff)
  const isKanji = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
  if (row.length === 1) {
    const place = placeOf(sumOfOne(one))
    return { one: place, two: place, odds: one >= 48 && one <= 57 ? 0.05 : isCommon(one) ? 0.4 : 0.03 }
  }
  if (row.length === 2) {
    const place = placeOf(sumOfTwo(one, two))
    const odds = isCommon(one) && isCommon(two) ? 0.05 : isKanji(one) || isKanji(two) ? 0.004 : 0.01
    return { one: place, two: place, odds }
  }
  const odds = early >= 0x3040 || last >= 0x3040 ? 0.003 : 0.01
  return { one: placeOf(sumOfThree(one, two, three)), two: placeOf(sumOfThree(early, middle, last)), odds }
}
