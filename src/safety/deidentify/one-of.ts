// Whether a word is one of a few, written in place as `a|b|c`: rules ask this of every word, and an expression that only lists whole
// words costs five times as much as a look at the first letter and, seldom, into a set.

type List = { readonly firsts: number; readonly words: ReadonlySet<string> }
const lists = new Map<string, List>()

/** The list is written in the rule, and read once. Words are small and without accents, as `Word.key` is. */
export function oneOf(list: string, word: string): boolean {
  const { firsts, words } = lists.get(list) ?? read(list)
  return (firsts & (1 << (word.charCodeAt(0) & 31))) !== 0 && words.has(word)
}

function read(list: string): List {
  const words = new Set(list.split('|'))
  let firsts = 0
  for (const word of words) firsts |= 1 << (word.charCodeAt(0) & 31)
  const known = { firsts, words }
  lists.set(list, known)
  return known
}
