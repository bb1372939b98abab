// Cuts Japanese into morphemes (long: the dictionary's rows of numbers and the walk over them are one thing) with the IPADIC dictionary
// that @patdx/kuromoji brings (Apache-2.0; IPADIC under its own free licence). The files are read by a small Viterbi of our own, because
// the package loads asynchronously, takes half a gigabyte and is not linear on long rows of one script; this one needs about 70 MB and
// a fifth of a second, once, at the first Japanese word.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

export type Morpheme = {
  readonly start: number
  readonly end: number
  readonly text: string
  /** IPADIC's part of speech, `名詞,固有名詞,人名,姓`. */
  readonly part: string
  readonly unknown: boolean
}

type Dictionary = {
  /** The trie's two rows of numbers, base and check, side by side: a step asks for both. */
  readonly trie: Int32Array
  /** Token rows by trie value: rows of a surface lie between two offsets. */
  readonly rowsFrom: Int32Array
  /** Left and right connection and the cost, by row. */
  readonly entries: Int16Array
  /** What a connection costs, a row of `rights` for each left one: whoever stands at a place asks along a row. */
  readonly costs: Int16Array
  readonly rights: number
  readonly categoryOf: Uint8Array
  readonly categories: readonly { always: boolean; grouping: boolean; rows: readonly number[] }[]
  readonly unknownEntries: Int16Array
  readonly parts: readonly string[]
  /** What a part of speech is, as bits of `isA`. */
  readonly kinds: Uint8Array
}

let dictionary: Dictionary | undefined | null
/** Null where the dictionary is not installed or cannot be read: the rules then work without it. */
function open(): Dictionary | null {
  if (dictionary !== undefined) return dictionary
  try {
    dictionary = load()
  } catch {
    dictionary = null
  }
  return dictionary
}

function load(): Dictionary {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@patdx/kuromoji')), '..', 'dict')
  const bytes = (name: string): Uint8Array => {
    const file = readFileSync(join(folder, `${name}.dat.gz`))
    // The last four bytes say how much it unpacks to: one piece of memory, where many would be joined and thrown away.
    const raw = gunzipSync(file, { chunkSize: Math.max(file.readUInt32LE(file.length - 4), 1024) })
    return raw.byteOffset % 4 === 0 ? raw : new Uint8Array(raw)
  }
  const ints = (name: string): Int32Array => {
    const raw = bytes(name)
    return new Int32Array(raw.buffer, raw.byteOffset, raw.byteLength >> 2)
  }
  const costBytes = bytes('cc')
  const [rights = 0, lefts = 0] = new Int16Array(costBytes.buffer, costBytes.byteOffset, 2)
  const costs = turned(new Int16Array(costBytes.buffer, costBytes.byteOffset + 4, rights * lefts), rights, lefts)
  const { from, rows } = mapped(ints('tid_map'))
  const unknownMap = mapped(ints('unk_map'))
  const invoke = Buffer.from(bytes('unk_invoke'))
  const categories: { always: boolean; grouping: boolean; rows: number[] }[] = []
  for (let at = 0; at + 1 < invoke.length; ) {
    const close = invoke.indexOf(0, at + 6)
    const id = categories.length
    categories.push({
      always: invoke[at] === 1,
      grouping: invoke[at + 1] === 1,
      rows: [...unknownMap.rows.subarray(unknownMap.from[id] ?? 0, unknownMap.from[id + 1] ?? 0)],
    })
    at = (close < 0 ? invoke.length : close) + 1
  }
  const parts: string[] = []
  for (const line of readFileSync(new URL('parts-of-speech.txt', import.meta.url), 'utf8').split('\n')) {
    const [id, part] = line.split(' ')
    if (id && part) parts[Number(id)] = part
  }
  return {
    trie: paired(ints('base'), ints('check')),
    rowsFrom: from,
    entries: inOrder(shorts(bytes('tid')), rows),
    costs,
    rights,
    categoryOf: bytes('unk_char'),
    categories,
    unknownEntries: shorts(bytes('unk')),
    parts,
    kinds: Uint8Array.from(parts, (part) => kindOf(part ?? '')),
  }
}

const shorts = (raw: Uint8Array): Int16Array => new Int16Array(raw.buffer, raw.byteOffset, raw.byteLength >> 1)

function paired(base: Int32Array, check: Int32Array): Int32Array {
  const pairs = new Int32Array(base.length * 2)
  for (let at = 0; at < base.length; at += 1) {
    pairs[at * 2] = base[at] as number
    pairs[at * 2 + 1] = check[at] as number
  }
  return pairs
}

/** Words that are written alike, one after the other. */
function inOrder(entries: Int16Array, rows: Int32Array): Int16Array {
  const ordered = new Int16Array(rows.length * 3)
  for (let index = 0; index < rows.length; index += 1)
    for (let part = 0; part < 3; part += 1)
      ordered[index * 3 + part] = entries[((rows[index] as number) >> 1) + part] as number
  return ordered
}

function turned(rows: Int16Array, height: number, width: number): Int16Array {
  const columns = new Int16Array(rows.length)
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1)
      columns[column * height + row] = rows[row * width + column] as number
  return columns
}

/** What a word of the dictionary is, for those who ask of it alone. */
const isA = { word: 1, surname: 2, given: 4, other: 8 } as const
const kindOf = (part: string): number =>
  (/^名詞,(?:一般|サ変接続|形容動詞語幹|副詞可能|接尾)/.test(part) ? isA.word : 0) |
  (part.startsWith('名詞,固有名詞,人名,姓') ? isA.surname : 0) |
  (part.startsWith('名詞,固有名詞,人名,名') ? isA.given : 0) |
  (part.startsWith('名詞,固有名詞') ? 0 : isA.other)

/** kuromoji's target maps: a count, then key, number of values, values. The keys need not be in order. */
function mapped(raw: Int32Array): { from: Int32Array; rows: Int32Array } {
  let largest = 0
  let total = 0
  for (let at = 1; at + 1 < raw.length; at += 2 + (raw[at + 1] ?? 0)) {
    largest = Math.max(largest, raw[at] ?? 0)
    total += raw[at + 1] ?? 0
  }
  const from = new Int32Array(largest + 2)
  for (let at = 1; at + 1 < raw.length; at += 2 + (raw[at + 1] ?? 0)) from[(raw[at] ?? 0) + 1] = raw[at + 1] ?? 0
  for (let key = 0; key <= largest; key += 1) from[key + 1] = (from[key + 1] ?? 0) + (from[key] ?? 0)
  const rows = new Int32Array(total)
  for (let at = 1; at + 1 < raw.length; at += 2 + (raw[at + 1] ?? 0))
    rows.set(raw.subarray(at + 2, at + 2 + (raw[at + 1] ?? 0)), from[raw[at] ?? 0] ?? 0)
  return { from, rows }
}

// No sentence needs more context, and no row of one script is one word: bounds that keep hostile texts linear.
const longestChunk = 240
const longestUnknown = 24

/** Undefined where there is no dictionary. Offsets are UTF-16 offsets into the text. */
export function morphemesOf(text: string): Morpheme[] | undefined {
  const words = open()
  if (!words) return undefined
  const result: Morpheme[] = []
  let start = 0
  while (start < text.length) {
    let end = start
    while (end < text.length && end - start < longestChunk && !'。！？!?\n'.includes(text.charAt(end))) end += 1
    end = Math.min(text.length, end + 1)
    bestPath(words, text, start, end, result)
    start = end
  }
  return result
}

// One lattice, used again for every chunk: growing it anew would cost more than the search.
const room = 65_536
const nodeStart = new Int32Array(room)
const nodeCost = new Int32Array(room)
const nodeKnown = new Uint8Array(room)
const nodeRight = new Int16Array(room)
const nodeLeft = new Int16Array(room)
const nodeBefore = new Int32Array(room)
const nodeNext = new Int32Array(room)
const endsAt = new Int32Array(longestChunk + 4)
const utf8 = new Uint8Array((longestChunk + 4) * 4)
const byteOf = new Int32Array(longestChunk + 4)
const charOf = new Int32Array((longestChunk + 4) * 4)
// The best way to a place for each left connection, worked out once: a place has many words and few connections.
const bestCost = new Int32Array(4096)
const bestBefore = new Int32Array(4096)
const bestStep = new Int32Array(4096)
let steps = 0
// The ways that reach a place, the best of each right connection alone.
const waysRight = new Int16Array(room)
const waysCost = new Int32Array(room)
const waysNode = new Int32Array(room)
const wayOf = new Int32Array(4096)
const wayStep = new Int32Array(4096)
const outOfReach = 1_000_000_000

/** Gathers the ways that reach a place, the latest first; returns how many. */
function waysTo(place: number): number {
  let ways = 0
  for (let node = endsAt[place] as number; node >= 0; node = nodeNext[node] as number) {
    const right = nodeRight[node] as number
    const cost = nodeCost[node] as number
    if (wayStep[right] === steps) {
      const known = wayOf[right] as number
      if ((waysCost[known] as number) <= cost) continue
      // Among equals the latest wins: a better one stands in its own place.
      waysCost[known] = outOfReach
    }
    wayStep[right] = steps
    wayOf[right] = ways
    waysRight[ways] = right
    waysCost[ways] = cost
    waysNode[ways] = node
    ways += 1
  }
  return ways
}

/** Writes a part of a text as UTF-8, with where each character begins and which character ends at a byte; returns its length. */
function encode(text: string, from: number, to: number): number {
  let written = 0
  for (let at = from; at < to; at += 1) {
    const place = at - from
    byteOf[place] = written
    let code = text.charCodeAt(at)
    if (code < 0x80) {
      utf8[written] = code
      charOf[written] = place + 1
      written += 1
      continue
    }
    if (code < 0x800) {
      utf8[written] = 0xc0 | (code >> 6)
      charOf[written] = -1
      written += 1
    } else {
      const low = code >= 0xd800 && code < 0xdc00 && at + 1 < to ? text.charCodeAt(at + 1) : 0
      if (low >= 0xdc00 && low < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
        utf8[written] = 0xf0 | (code >> 18)
        utf8[written + 1] = 0x80 | ((code >> 12) & 63)
        charOf[written] = -1
        charOf[written + 1] = -1
        written += 2
        byteOf[place + 1] = -1
        at += 1
      } else {
        // A lone half of a pair is what UTF-8 writes for what cannot be written.
        if (code >= 0xd800 && code < 0xe000) code = 0xfffd
        utf8[written] = 0xe0 | (code >> 12)
        charOf[written] = -1
        written += 1
      }
      utf8[written] = 0x80 | ((code >> 6) & 63)
      charOf[written] = -1
      written += 1
    }
    utf8[written] = 0x80 | (code & 63)
    charOf[written] = at - from + 1
    written += 1
  }
  byteOf[to - from] = written
  return written
}

function bestPath(words: Dictionary, text: string, from: number, to: number, result: Morpheme[]): void {
  const chunk = text.slice(from, to)
  const length = chunk.length
  const written = encode(text, from, to)
  endsAt.fill(-1, 0, length + 2)
  let nodes = 0
  nodeStart[0] = -1
  nodeCost[0] = 0
  nodeRight[0] = 0
  nodeLeft[0] = 0
  nodeBefore[0] = -1
  nodeNext[0] = -1
  endsAt[0] = 0
  nodes = 1
  const { costs, rights, trie, entries, rowsFrom } = words
  let ways = 0
  const append = (start: number, end: number, isKnown: number, of: Int16Array, entry: number): void => {
    if (nodes >= room) return
    const left = of[entry] as number
    if (bestStep[left] !== steps) {
      let best = 2_000_000_000
      let before = 0
      const costsOfLeft = left * rights
      for (let way = 0; way < ways; way += 1) {
        const cost = (waysCost[way] as number) + (costs[costsOfLeft + (waysRight[way] as number)] as number)
        if (cost < best) {
          best = cost
          before = way
        }
      }
      bestStep[left] = steps
      bestCost[left] = best
      bestBefore[left] = waysNode[before] as number
    }
    nodeStart[nodes] = start
    nodeCost[nodes] = (bestCost[left] as number) + (of[entry + 2] as number)
    nodeKnown[nodes] = isKnown
    nodeLeft[nodes] = left
    nodeRight[nodes] = of[entry + 1] as number
    nodeBefore[nodes] = bestBefore[left] as number
    nodeNext[nodes] = endsAt[end] as number
    endsAt[end] = nodes
    nodes += 1
  }
  for (let at = 0; at < length; at += 1) {
    if (byteOf[at] === -1 || endsAt[at] === -1) continue
    let parent = 0
    let some = false
    steps += 1
    ways = waysTo(at)
    for (let byte = byteOf[at] as number; byte < written; byte += 1) {
      const child = (trie[parent * 2] as number) + (utf8[byte] as number)
      if (trie[child * 2 + 1] !== parent) break
      parent = child
      const end = charOf[byte] as number
      if (end < 0) continue
      const leaf = trie[child * 2] as number
      if (trie[leaf * 2 + 1] !== child) continue
      const value = -(trie[leaf * 2] as number) - 1
      if (value < 0) continue
      some = true
      for (let index = rowsFrom[value] as number, last = rowsFrom[value + 1] as number; index < last; index += 1)
        append(at, end, 1, entries, index * 3)
    }
    const category = words.categoryOf[chunk.charCodeAt(at)] ?? 0
    const unknown = words.categories[category]
    if (unknown && (!some || unknown.always)) {
      let end = at + (byteOf[at + 1] === -1 ? 2 : 1)
      if (unknown.grouping)
        while (end < length && end - at < longestUnknown && words.categoryOf[chunk.charCodeAt(end)] === category)
          end += 1
      for (const row of unknown.rows) append(at, end, 0, words.unknownEntries, row >> 1)
    }
  }
  let best = -1
  let least = 2_000_000_000
  for (let node = endsAt[length] ?? -1; node >= 0; node = nodeNext[node] ?? -1) {
    const cost = (nodeCost[node] ?? 0) + (costs[nodeRight[node] ?? 0] ?? 0)
    if (cost < least) {
      least = cost
      best = node
    }
  }
  const path: Morpheme[] = []
  let end = length
  while (best > 0) {
    const start = nodeStart[best] ?? 0
    path.push({
      start: from + start,
      end: from + end,
      text: chunk.slice(start, end),
      part: words.parts[nodeLeft[best] ?? 0] ?? '',
      unknown: nodeKnown[best] === 0,
    })
    end = start
    best = nodeBefore[best] ?? -1
  }
  for (let index = path.length - 1; index >= 0; index -= 1) result.push(path[index] as Morpheme)
}

/** Whether the dictionary has the word, in exactly this spelling, as an ordinary noun. */
export const isWord = (text: string): boolean => (kindsOf(text) & isA.word) !== 0
export const isSurname = (text: string): boolean => (kindsOf(text) & isA.surname) !== 0
export const isGivenName = (text: string): boolean => (kindsOf(text) & isA.given) !== 0

/** Whether the dictionary has the word as anything that is not a name. */
export const isOther = (text: string): boolean => (kindsOf(text) & isA.other) !== 0

function kindsOf(text: string): number {
  const words = open()
  if (!words || text.length > longestChunk) return 0
  const length = encode(text, 0, text.length)
  const { trie } = words
  let parent = 0
  for (let at = 0; at < length; at += 1) {
    const child = (trie[parent * 2] as number) + (utf8[at] as number)
    if (trie[child * 2 + 1] !== parent) return 0
    parent = child
  }
  const leaf = trie[parent * 2] as number
  if (trie[leaf * 2 + 1] !== parent) return 0
  const value = -(trie[leaf * 2] as number) - 1
  let kinds = 0
  for (let index = words.rowsFrom[value] ?? 0; index < (words.rowsFrom[value + 1] ?? 0); index += 1)
    kinds |= words.kinds[words.entries[index * 3] as number] as number
  return kinds
}
