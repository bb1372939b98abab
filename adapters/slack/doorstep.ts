// What stands in a direct message: a neutral line and [Open], never content, because notifications read blocks, phones `text`,
// and screen readers `text` in place of blocks. The card itself opens as a window.
import { randomBytes } from 'node:crypto'
import type { types } from '@slack/bolt'
import { type Action, action, type Card, type Reply, type SpokenLanguage } from '../../src/conversation/interaction.ts'
import { SLACK } from './limits.ts'
import { button } from './render.ts'
import { plain } from './text.ts'
import { label, sentence, words } from './words.ts'

export interface Line {
  readonly text: string
  readonly blocks: types.KnownBlock[]
}

interface Doorstep {
  readonly line: keyof typeof words
  readonly language: SpokenLanguage
  readonly open: Action
  readonly needsHelp: boolean
  /** Where a window for writing opens; given when the person has not been told yet who can read what they type here. */
  readonly writeInWindow?: Action | null
}

/** Marks the blocks that say who can read a chat, so that they are found again in its history. */
export const WHO_CAN_READ = 'who-can-read'

export function doorstep({ line, language, open, needsHelp, writeInWindow = null }: Doorstep): Line {
  const text = sentence(words[line], language)
  const buttons = [button({ label: label(words.open, language), action: open })]
  if (needsHelp) buttons.push(button({ label: label(words.emergencyNumbers, language), action: action('support.now') }))
  const blocks: types.KnownBlock[] = [
    { type: 'section', text: plain(text, SLACK.section) },
    { type: 'actions', elements: buttons },
  ]
  if (writeInWindow === null) return { text, blocks }
  const told = sentence(words.whoCanRead, language)
  blocks.push(
    { type: 'context', block_id: WHO_CAN_READ, elements: [plain(told, SLACK.section)] },
    { type: 'actions', elements: [button({ label: label(words.inWindow, language), action: writeInWindow })] },
  )
  return { text: `${text}\n${told}`, blocks }
}

const ON_SHELF = 'slack.shelf'
const SHELF_PLACES = 500

/** Cards that name no way to open them again, kept for a while so that [Open] can show them. */
export interface Shelf {
  /** What opens this card for this person: its own `reopen`, or its place on the shelf. */
  openerOf(card: Card, account: string): Action
  /** The card behind an action of the shelf; null where it is another action, 'gone' where the card is no longer there. */
  find(asked: Action, account: string): Reply | null | 'gone'
}

export function openShelf(now: () => number, keepMs: number): Shelf {
  const places = new Map<string, { readonly card: Card; readonly account: string; readonly until: number }>()
  return {
    openerOf(card, account) {
      if (card.reopen !== undefined) return card.reopen
      for (const [id, place] of places) if (place.until <= now() || places.size >= SHELF_PLACES) places.delete(id)
      const id = randomBytes(12).toString('hex')
      places.set(id, { card, account, until: now() + keepMs })
      return action(ON_SHELF, { id })
    },
    find({ name, args }, account) {
      if (name !== ON_SHELF) return null
      const place = places.get(args['id'] ?? '')
      return place === undefined || place.account !== account || place.until <= now() ? 'gone' : place.card
    },
  }
}
