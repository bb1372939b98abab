// Whether a word is one of a few, written in place as `a|b|c`: rules ask this of every word, and an expression that only lists whole
// words costs five times as much as a look at the first letter and, seldom, into a set.

type List = {
  readonly list: string
  readonly firsts: number
  readonly lengths: number
  readonly words: ReadonlySet<string>
}
const lists = new Map<string, List>()
// Lists asked for of late, by their length and first letter: a place in an array is nearer than a map.
const places = 4096
const latest: List[] = new Array<List>(places).fill({ list: '', firsts: 0, lengths: 0, words: new Set() })

/** The list is written in the rule, and read once. Words are small and without accents, as `Word.key` is. */
export function oneOf(list: string, word: string): boolean {
  const place = ((list.length << 3) ^ list.charCodeAt(0)) & (places - 1)
  let known = latest[place] as List
  if (known.list !== list) {
    known = lists.get(list) ?? read(list)
    latest[place] = known
  }
  return (
    (known.firsts & (1 << (word.charCodeAt(0) & 31))) !== 0 &&
    (known.lengths & (1 << (word.length & 31))) !== 0 &&
    known.words.has(word)
  )
}

function read(list: string): List {
  const words = new Set(list.split('|'))
  let firsts = 0
  let lengths = 0
  for (const word of words) {
    firsts |= 1 << (word.charCodeAt(0) & 31)
    lengths |= 1 << (word.length & 31)
  }
  const known = { list, firsts, lengths, words }
  lists.set(list, known)
  return known
}
