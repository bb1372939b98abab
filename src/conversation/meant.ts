// Single words that people type to a bot and mean for it, "help" or "delete everything": the way there, before anything else.
import { languages } from '../content/index.ts'
import { tellEmergency } from '../content/resources/index.ts'
import { choice, choices, screen, text } from './cards.ts'
import { helpOf } from './heavy.ts'
import { shortId } from './ids.ts'
import type { Block, Card } from './interaction.ts'
import type { ReflectionEntry } from './reflection.ts'
import type { Turn } from './turn.ts'

/** Where the words may have been meant to lead, and what the button there says. */
const ways = [
  { to: 'support', label: 'common.support' },
  { to: 'leave', label: 'leave.title' },
  { to: 'reflect', label: 'home.reflect' },
  { to: 'home', label: 'common.menu' },
] as const

type Way = (typeof ways)[number]

const folded = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim()

/** Null for everything but a whole message that is listed in words/typed.yaml, in either language. */
export function wayMeant(turn: Turn, words: string): Way | null {
  if (words.length > 40) return null
  const { say } = turn.deps.content
  const said = folded(words)
  const isIn = (list: string): boolean => list.split(/[,、]/).some((one) => folded(one) === said)
  return ways.find(({ to }) => languages.some((language) => isIn(say(language, `typed.${to}`)))) ?? null
}

/** The words are a draft already: a single word may have been an answer, and then the way on is the second button. */
export function meantCard(turn: Turn, { to, label }: Way, entry: ReflectionEntry, notes: readonly Block[]): Card {
  const help = helpOf(turn, 'crisis')
  return screen(turn, {
    needsHelp: to === 'support',
    blocks: [
      to === 'support' && text(turn.tell((say, language) => tellEmergency(help, null, { say, language })[0] ?? '')),
      text(turn.say('typed.meant')),
      ...notes,
      choices(choice(turn, label, to), choice(turn, 'heavy.go-on', 'reflect.review', { entry: shortId(entry.id) })),
    ],
    without: to === 'support' || to === 'home' ? [to] : [],
  })
}
