// Pieces that cards are made of, so that support and a way out are on every screen and look alike everywhere.
import type { Action, Block, Card, Choice, Form } from './interaction.ts'
import { action } from './interaction.ts'
import type { Turn } from './turn.ts'

export const text = (words: string): Block => ({ kind: 'text', text: words })
export const note = (words: string): Block => ({ kind: 'note', text: words })
export const heading = (words: string): Block => ({ kind: 'heading', text: words })
export const words = (theirs: string): Block => ({ kind: 'words', text: theirs })
export const list = (items: readonly string[]): Block => ({ kind: 'list', items })
export const choices = (...all: readonly (Choice | null | false)[]): Block => ({
  kind: 'choices',
  choices: all.filter((choice) => choice !== null && choice !== false),
})

/** A button by the key of its label. */
export const choice = (
  turn: Turn,
  label: string,
  name: string,
  args: Readonly<Record<string, string>> = {},
): Choice => ({
  label: turn.label(label),
  action: action(name, args),
})

/** A button with a line that says what choosing it means. */
export const explained = (turn: Turn, label: string, meaning: string, to: Action): Choice => ({
  label: turn.label(label),
  meaning: turn.say(meaning),
  action: to,
})

interface Shown {
  readonly title?: string
  readonly blocks: readonly (Block | null | false)[]
  readonly reopen?: Action
  readonly needsHelp?: boolean
  /** Cards that are themselves the support, or that somebody is leaving by. */
  readonly without?: readonly ('support' | 'home')[]
}

/** A card with [Support] and the way to everything else at its foot. */
export function screen(turn: Turn, shown: Shown): Card {
  const { without = [] } = shown
  const foot = choices(
    !without.includes('support') && choice(turn, 'common.support', 'support'),
    !without.includes('home') && choice(turn, 'common.menu', 'home'),
  )
  return {
    kind: 'card',
    language: turn.language,
    ...(shown.title === undefined ? {} : { title: shown.title }),
    blocks: [...shown.blocks, foot].filter(
      (block): block is Block => block !== null && block !== false && !isEmpty(block),
    ),
    ...(shown.reopen ? { reopen: shown.reopen } : {}),
    ...(shown.needsHelp ? { needsHelp: true } : {}),
  }
}

const isEmpty = (block: Block): boolean =>
  (block.kind === 'choices' && block.choices.length === 0) ||
  (block.kind === 'menu' && block.options.length === 0) ||
  (block.kind === 'list' && block.items.length === 0)

export const form = (
  turn: Turn,
  shown: Omit<Form, 'kind' | 'language' | 'submitLabel'> & { readonly submitLabel?: string },
): Form => ({
  kind: 'form',
  language: turn.language,
  ...shown,
  submitLabel: shown.submitLabel ?? turn.label('common.done'),
})
