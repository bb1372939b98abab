// Puts cards that hold words away after a while, for a phone that is shared: a neutral card with a button that opens them again.
import { type Action, action, type Card, type Choice, LANGUAGES_BOTH } from '../../src/conversation/interaction.ts'

export interface Folds {
  /** Folds this message later, unless it is replaced before. `edit` shows another card in its place. */
  plan(message: string, card: Card, edit: (folded: Card) => Promise<unknown>): void
  /** Another card stands there now, or none. */
  replaced(message: string): void
  /** Folds all that is still open. */
  foldAll(): Promise<void>
}

export function folding(afterMs: number): Folds {
  const open = new Map<string, { timer: NodeJS.Timeout; fold: () => Promise<void> }>()
  const replaced = (message: string): void => {
    clearTimeout(open.get(message)?.timer)
    open.delete(message)
  }
  return {
    plan(message, card, edit) {
      replaced(message)
      const { reopen } = card
      if (reopen === undefined) return
      const fold = async (): Promise<void> => {
        replaced(message)
        // Dismissed by its reader, or out of reach: then nothing stands there any more, or not for long.
        await edit(folded(card, reopen)).catch(() => {})
      }
      const timer = setTimeout(fold, afterMs)
      timer.unref()
      open.set(message, { timer, fold })
    },
    replaced,
    async foldAll() {
      await Promise.all([...open.values()].map(({ fold }) => fold()))
    },
  }
}

const said = {
  en: { text: 'This card is closed for now. It opens again when you like.', open: 'Open', help: 'Emergency numbers' },
  ja: { text: 'いったん閉じました。よければ、また開けます。', open: '開く', help: '緊急の電話番号' },
} as const

function folded({ language, needsHelp }: Card, reopen: Action): Card {
  const languages = language === 'both' ? LANGUAGES_BOTH : [language]
  const label = (of: 'open' | 'help'): string => languages.map((each) => said[each][of]).join(' · ')
  const open: Choice = { label: label('open'), action: reopen }
  // What the words asked for stays one press away, also when they are out of sight.
  const help: Choice = { label: label('help'), action: action('support.now') }
  return {
    kind: 'card',
    language,
    blocks: [
      { kind: 'text', text: languages.map((each) => said[each].text).join('\n') },
      { kind: 'choices', choices: needsHelp ? [open, help] : [open] },
    ],
  }
}
