// Names in a row vouch for each other.
import { known, name } from '../../lexicon/known.ts'
import type { Word } from '../tokens.ts'
import type { Style } from './styles.ts'

export const enough = 2

const inARow = /^(?:, ?(?:and |or |und |y |et )?| and | & | n | or | und | y | et |\/)$/

/** Ana, Grace and Will: among names in a row, a word that can be a name is one. */
export function listed(text: string, words: readonly Word[], points: Float32Array, styles: readonly Style[]): void {
  const spread = (from: number, to: number): void => {
    const word = words[from]
    const other = words[to]
    if (!word || !other || (points[from] ?? 0) < enough || (points[to] ?? 0) >= enough || (points[to] ?? 0) <= -9.5)
      return
    const gapStart = from < to ? word.end : other.end
    const gapEnd = from < to ? other.start : word.start
    if (gapEnd - gapStart > 6 || other.casing !== word.casing || other.text.length < 2 || other.suffix === 't') return
    const canBe =
      (other.bits & name) !== 0 ||
      (word.bits & other.bits & known.place) !== 0 ||
      ((other.bits & ~known.leads) === 0 && other.casing === 'capital') ||
      // "me, Joss, Pem and the tall one": rare words with capitals, amid a sentence.
      (other.casing === 'capital' && !other.opens && !(other.bits & (known.frequent | known.kept)))
    const small = other.casing === 'lower' && (!(other.bits & known.popular) || (other.bits & known.frequent) !== 0)
    if (canBe && !small && styles[from] !== 'titled' && inARow.test(text.slice(gapStart, gapEnd))) points[to] = enough
  }
  let isAny = false
  for (let index = 0; index < words.length && !isAny; index += 1) isAny = (points[index] ?? 0) >= enough
  if (!isAny) return
  // Over "and" the next word is two steps away, over a comma one; from both ends, so that either can vouch for the rest.
  for (let index = 0; index < words.length; index += 1) {
    spread(index, index + 1)
    spread(index, index + 2)
  }
  for (let index = words.length - 1; index >= 0; index -= 1) {
    spread(index, index - 1)
    spread(index, index - 2)
  }
}
