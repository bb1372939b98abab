// Brings disguised letters back to plain ones (width, styled letters, look-alikes, invisible characters, accents, case) and
// remembers where each came from, so that what is found in the folded text can be pointed at in the writer's own words.

export type Folded = {
  readonly text: string
  /** The input offset of every folded UTF-16 position; one longer than `text`, so that an end maps too. */
  readonly at: Uint32Array
}

type FoldOptions = { readonly keepCase?: boolean; readonly keepAccents?: boolean }

// Letters of other alphabets that are drawn like a Latin one (after Unicode TS 39, the pairs people actually use).
const drawnLike = 'аеорсухіјѕԁһӏԛԝАВЕКМНОРСТУХІЈЅԀҺԚԜαοινρκτυϲϳεηχγΑΒΕΖΗΙΚΜΝΟΡΤΥΧıɑɡɩʏʀɴɪʟᴀʙᴄᴅᴇɢʜᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢꜰꜱ'
const latinDouble = 'aeopcyxijsdhlqwABEKMHOPCTYXIJSDHQWaoivpktucjenxyABEZHIKMNOPTYXiagiYRNILABCDEGHJKMOPTUVWZFS'
const lookAlikes = new Map([...drawnLike].map((char, index) => [char, latinDouble.charAt(index)]))
const otherAlphabet = /[\u0370-\u03ff\u0400-\u052f]/
// Soft hyphens, joiners, direction marks, fillers, variation selectors, tags: drawn as nothing.
// biome-ignore format: one row of ranges
const invisibleRanges = [0xad, 0xad, 0x34f, 0x34f, 0x61c, 0x61c, 0x115f, 0x1160, 0x17b4, 0x17b5, 0x180b, 0x180f, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x206f,
  0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffa0, 0xffa0, 0x1d173, 0x1d17a, 0xe0000, 0xe0fff]
function isInvisible(code: number): boolean {
  for (let row = 0; row < invisibleRanges.length; row += 2) {
    if (code < (invisibleRanges[row] ?? 0)) return false
    if (code <= (invisibleRanges[row + 1] ?? 0)) return true
  }
  return false
}
const combining = /\p{M}/u
const letter = /\p{L}/u
// Marks that change a kana's sound or belong to scripts that need them must stay; only those on Latin letters may go.
const isLatinMark = (code: number): boolean => code >= 0x300 && code <= 0x36f
const special = new Map(
  Object.entries({
    ß: 'ss',
    ẞ: 'SS',
    æ: 'ae',
    Æ: 'AE',
    œ: 'oe',
    Œ: 'OE',
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    þ: 'th',
  }),
)

// Where nothing is disguised, every place stands for itself: one table serves all texts up to a length.
let selves = new Uint32Array(0)
function itself(length: number): Uint32Array {
  if (selves.length >= length) return selves.subarray(0, length)
  const places = new Uint32Array(Math.max(4096, length))
  for (let index = 0; index < places.length; index += 1) places[index] = index
  if (length <= 4096) selves = places
  return places.subarray(0, length)
}

/** Letters with accents that need no second look: all of one sign, and drawn like no other. */
const isPlainAccented = (code: number): boolean =>
  code >= 0xc0 &&
  code <= 0x17e &&
  code !== 0xd7 &&
  code !== 0xf7 &&
  (code < 0x130 || code > 0x133) &&
  code !== 0x13f &&
  code !== 0x140 &&
  code !== 0x149
const isLetterAsItIs = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || isPlainAccented(code)
const voicing = (code: number): boolean => code === 0x3099 || code === 0x309a

/** Where the first character from `index` on stands that has to be looked at; most texts have none. */
function plainUntil(text: string, index: number, keepAccents: boolean): number {
  const length = text.length
  let at = index
  for (; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x80) continue
    // Kana and kanji as they mostly are, and the marks that phones put in by themselves.
    if ((code >= 0x4e00 && code <= 0x9fff) || (code > 0x3000 && code <= 0x30ff && !voicing(code))) {
      if (voicing(text.charCodeAt(at + 1))) break
    } else if (code >= 0x2013 && code <= 0x201d) {
      if (code !== 0x2019 && code !== 0x2018 && code !== 0x201c && code !== 0x201d && code > 0x2014) break
    } else if (!keepAccents || !isPlainAccented(code)) break
  }
  return at
}

/** Linear: every character is looked at a bounded number of times, and a word's look-alikes once more when the word ends. */
export function fold(text: string, options: FoldOptions = {}): Folded {
  const keepAccents = options.keepAccents === true
  const cased = (piece: string): string => (options.keepCase ? piece : piece.toLowerCase())
  let plain = plainUntil(text, 0, keepAccents)
  if (plain === text.length) return { text: cased(text), at: itself(text.length + 1) }
  const at = new Uint32Array(text.length * 4 + 1)
  // Joined at the end: a text put together piece by piece is of another kind to the machine, and slower to read.
  const out: string[] = []
  let length = 0
  const emit = (piece: string, from: number): void => {
    // One disguised character may unfold into many (㍿, ﷺ); more than four would outgrow the table and say nothing more.
    const kept = piece.length > 4 ? piece.slice(0, 4) : piece
    for (let index = 0; index < kept.length; index += 1) at[length + index] = from
    length += kept.length
    out.push(kept)
  }
  let word: { char: string; from: number }[] = []
  const endWord = (): void => {
    if (word.length === 0) return
    // A word all of whose foreign letters have a Latin double is a disguise; one real Cyrillic or Greek letter makes it a word of its own.
    const disguised = word.every(({ char }) => !otherAlphabet.test(char) || lookAlikes.has(char))
    for (const { char, from } of word) emit(finish(disguised ? (lookAlikes.get(char) ?? char) : char, options), from)
    word = []
  }
  let index = 0
  while (index < text.length) {
    // What needs no look is copied at once, up to the word in which the next character stands that does.
    if (plain < index) plain = plainUntil(text, index, keepAccents)
    if (word.length === 0 && plain > index) {
      let until = plain
      while (plain < text.length && until > index && isLetterAsItIs(text.charCodeAt(until - 1))) until -= 1
      for (let from = index; from < until; from += 1) at[length + from - index] = from
      length += until - index
      out.push(cased(text.slice(index, until)))
      index = until
      if (index >= text.length) break
    }
    const code = text.charCodeAt(index)
    if (isLetterAsItIs(code)) {
      word.push({ char: text.charAt(index), from: index })
      index += 1
      continue
    }
    if (index < plain) {
      endWord()
      continue
    }
    const point = String.fromCodePoint(text.codePointAt(index) ?? 0)
    const next = index + point.length
    if (isInvisible(point.codePointAt(0) ?? 0)) {
      index = next
      continue
    }
    // Half-width kana carry their voicing mark as a character of its own.
    const voiced =
      code >= 0xff66 && code <= 0xff9d && 'ﾞﾟ'.includes(text.charAt(next)) ? point + text.charAt(next) : point
    const undone = squared(point) ?? voiced.normalize('NFKC')
    if (isLatinMark(code)) {
      if (keepAccents) {
        const last = word.at(-1)
        const joined = last ? (last.char + point).normalize('NFC') : ''
        if (last && joined.length === last.char.length) last.char = joined
      }
    } else if ([...undone].length === 1 && letter.test(undone)) word.push({ char: undone, from: index })
    else if (combining.test(point)) word.push({ char: undone, from: index })
    else {
      endWord()
      emit(undone, index)
    }
    index += voiced.length
  }
  endWord()
  at[length] = text.length
  return { text: out.join(''), at: at.subarray(0, length + 1) }
}

// The negative squared letters 🅰🅱; flags stay as they are.
function squared(point: string): string | undefined {
  const code = point.codePointAt(0) ?? 0
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(65 + code - 0x1f170)
  return undefined
}

function finish(char: string, options: FoldOptions): string {
  const cased = options.keepCase ? char : char.toLowerCase()
  if (options.keepAccents || cased.charCodeAt(0) < 0x80) return cased
  const replaced = special.get(cased)
  if (replaced) return replaced
  if (cased.charCodeAt(0) >= 0x250 && !(cased.charCodeAt(0) >= 0x1e00 && cased.charCodeAt(0) < 0x1f00)) return cased
  const bare = cased.normalize('NFD').replace(/[\u0300-\u036f]+/g, '')
  return bare === '' ? cased : bare
}
