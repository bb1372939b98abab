// Does somebody need help now, and with what? Reads one text and answers; keeps nothing and sends nothing.

import { inspect } from './inspect.ts'
import type { Need } from './rules.ts'

export type { Need } from './rules.ts'
export type ScreenLevel = 'none' | 'concern' | 'urgent'
export type Screened = { readonly level: ScreenLevel; readonly needs: Need[] }

/**
 * Never throws, whatever the string. Linear in its length. `needs` are in the order in which help should stand: what is dangerous
 * this minute first. The locale decides nothing today: people mix languages, so every language is always read.
 */
export function screen(text: string, _options: { readonly locale: string }): Screened {
  const { seen } = inspect(text)
  const level = seen.some((each) => each.level === 'urgent') ? 'urgent' : seen.length > 0 ? 'concern' : 'none'
  return { level, needs: order.filter((need) => seen.some((each) => each.need === need)) }
}

const order: readonly Need[] = ['overdose', 'harmed-by-someone', 'suicide', 'self-harm', 'unsafe', 'someone-else']
