// Undoes what people do to a word so that a filter does not see it: figures for letters, stars, doubled letters,
// words run together. Only words that rules know come back; what is only misspelt is for `spelling.ts`.

import type { Vocabulary } from './pattern.ts'

const figures = new Map(
  Object.entries({
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '8': 'b',
    '!': 'i',
    '¡': 'i',
    '|': 'l',
    $: 's',
    '@': 'a',
    '+': 't',
  }),
)

// The words that are most often starred out. They are looked at before the everyday words of `spelling.ts`: `d*ad` is rarely dad.
const starred = [
  'kill',
  'killing',
  'suicide',
  'suicidal',
  'die',
  'dying',
  'dead',
  'death',
  'rape',
  'raped',
  'cutting',
  'overdose',
  'hang',
  'hanging',
  'murder',
  'selfharm',
  'self',
  'harm',
  'unalive',
]
const runTogether = /kill|suicid|unaliv|myself|mylife|want(?:to|2)|wanna|todie|cant(?:do|go)|selfharm|endit|betteroff/

/** A word with letters for its figures and marks, in the ways that they are meant. */
export function inLetters(word: string): string[] {
  let plain = ''
  let ones = ''
  for (const char of word) {
    const letter = figures.get(char) ?? char
    plain += letter
    ones += char === '1' ? 'l' : letter
  }
  return [plain, ones, plain.replaceAll('i', 'l')]
}

/** The known words behind a disguised one, or undefined. */
export function unmask(word: string, vocabulary: Vocabulary): string[] | undefined {
  if (vocabulary.has(word)) return [word]
  if (/[^\p{L}\d]|\d/u.test(word)) {
    if (word.includes('*')) return unstar(word)
    const forms = inLetters(word).filter((form) => /[a-z]{2}/.test(form) && form !== word)
    const known = forms.find((form) => vocabulary.has(form))
    if (known) return [known]
    for (const form of forms) {
      const found = unmask(form, vocabulary)
      if (found) return found
    }
    return undefined
  }
  if (/(.)\1\1/.test(word)) {
    for (const form of [word.replace(/(.)\1\1+/g, '$1'), word.replace(/(.)\1\1+/g, '$1$1')])
      if (vocabulary.has(form)) return [form]
  }
  // A capital i is drawn like a small L: kiII.
  if (word.includes('ii')) {
    const straight = word.replace(/ii(?=ing$|ed$|s$|$)/, 'll').replace(/iil$/, 'ill')
    if (vocabulary.has(straight)) return [straight]
  }
  if (word.length > 3 && word.at(-1) === word.at(-2) && vocabulary.has(word.slice(0, -1))) return [word.slice(0, -1)]
  // "thinkin", "killin": the g that speech drops.
  if (word.endsWith('in') && vocabulary.has(`${word}g`)) return [`${word}g`]
  return runTogether.test(word) ? split(word, vocabulary) : undefined
}

function unstar(word: string): string[] | undefined {
  const found = starred.find((each) => {
    if (each.length !== word.length) return false
    const shown = [...word].filter((char) => char !== '*').length
    return (
      shown * 2 >= word.length &&
      [...word].every((char, at) => char === '*' || (figures.get(char) ?? char) === each[at])
    )
  })
  return found ? [found] : undefined
}

/** Cuts a run of letters into known words, longest first, or gives up. Bounded: a word is at most some forty letters. */
function split(word: string, vocabulary: Vocabulary): string[] | undefined {
  const best: (string[] | undefined)[] = [[]]
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = Math.max(0, end - 12); start < end; start += 1) {
      const before = best[start]
      const piece = word.slice(start, end)
      if (!before || !vocabulary.has(piece) || (piece.length === 1 && !'iau2'.includes(piece))) continue
      const longer = [...before, piece]
      const known = best[end]
      if (!known || longer.length < known.length) best[end] = longer
    }
  }
  return best[word.length]
}
