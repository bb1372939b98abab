// The review: what somebody wrote beside what others would read, and everything that can be done with it. Help first, where the words ask for it.
import { choice, choices, heading, note, screen, text, words } from './cards.ts'
import { tellDate } from './dates.ts'
import { firstLine, helpCard } from './heavy.ts'
import { shortId } from './ids.ts'
import { action, type Block, type Card, type Choice } from './interaction.ts'
import { cardLength, LIMITS } from './limits.ts'
import { type Answered, type ReflectionEntry, sharedVersion } from './reflection.ts'
import { hasPlan } from './sheets.ts'
import type { Turn } from './turn.ts'

/** The answer to words that were just committed. */
export async function answerToWords(
  turn: Turn,
  { entry, needs }: Answered,
  notes: readonly Block[] = [],
): Promise<Card> {
  const { level } = entry.content
  if (level === 'none') return reviewCard(turn, entry, notes)
  if (needs.length === 0) return reviewCard(turn, entry, notes, numberFirst(turn, entry))
  const onward: Choice[] = [choice(turn, 'heavy.go-on', 'reflect.review', { entry: shortId(entry.id) })]
  const card = helpCard(turn, level, needs, onward, await hasPlan(turn))
  const reopen = action('reflect.help', { entry: shortId(entry.id) })
  return { ...card, reopen, blocks: [...card.blocks.slice(0, -2), ...notes, ...card.blocks.slice(-2)] }
}

/**
 * Pills about to be taken and pills taken are one need, so the second message after the help card may be the one that counts: the card
 * does not come again, its first line does.
 */
const numberFirst = (turn: Turn, { content: { level, needs } }: ReflectionEntry): Block | null =>
  level === 'urgent' && needs.includes('overdose') ? text(firstLine(turn, 'overdose', level)) : null

/** The help that a stored entry's words ask for, again: what [Open] leads to where the answer itself could not be shown. */
export async function helpAgain(turn: Turn, entry: ReflectionEntry): Promise<Card> {
  const { level, needs } = entry.content
  return answerToWords(turn, { entry, needs: level === 'none' ? [] : needs.length === 0 ? ['general'] : needs })
}

export const goneCard = (turn: Turn): Card =>
  screen(turn, {
    blocks: [
      text(turn.say('reflect.gone')),
      choices(choice(turn, 'reflect.again', 'reflect'), choice(turn, 'reflect.to-journal', 'journal')),
    ],
  })

export function reviewCard(
  turn: Turn,
  entry: ReflectionEntry,
  notes: readonly Block[] = [],
  first: Block | null = null,
): Card {
  const whole = wholeReview(turn, entry, notes, first)
  return fits(whole) ? whole : pagedReview(turn, entry, notes, first)
}

/** Whether both versions of an entry fit one card: only then can its writer have seen what they share. */
export const canBeShared = (turn: Turn, entry: ReflectionEntry): boolean => fits(wholeReview(turn, entry, [], null))

const fits = (card: Card): boolean => cardLength(card) <= LIMITS.cardText

function wholeReview(turn: Turn, entry: ReflectionEntry, notes: readonly Block[], first: Block | null): Card {
  const id = shortId(entry.id)
  const shared = sharedVersion(entry.content)
  const found = shared.spans.length > 0
  return screen(turn, {
    reopen: action('reflect.review', { entry: id }),
    needsHelp: first !== null,
    blocks: [
      first,
      heading(turn.say('review.yours')),
      note(turn.say('review.yours-private')),
      words(entry.content.words),
      heading(turn.say('review.others')),
      shared.text === entry.content.words ? text(turn.say('review.same')) : words(shared.text),
      note(turn.say(found ? 'review.may-have-missed' : 'review.found-nothing')),
      held(turn, entry),
      ...notes,
      choices(
        entry.state === 'draft' && choice(turn, 'review.keep', 'reflect.keep', { entry: id }),
        choice(turn, 'review.share', 'share', { entry: id }),
        choice(turn, 'review.change', 'reflect.change', { entry: id }),
        choice(turn, 'review.take-out', 'share.take-out', { entry: id }),
        choice(turn, 'review.style', 'share.style', { entry: id }),
        choice(turn, 'review.erase', entry.state === 'draft' ? 'reflect.erase' : 'journal.erase', { entry: id }),
      ),
    ],
  })
}

const held = (turn: Turn, entry: ReflectionEntry): Block | null =>
  entry.lapsesOn === null
    ? null
    : note(turn.tell((say, language) => say('review.held-until', { day: tellDate(entry.lapsesOn ?? '', language) })))

const PAGE = 2400

/** A text in pieces that fit a card, cut between characters and, where there is one near, at a space or a line's end. */
export function pagesOf(whole: string, length: number = PAGE): string[] {
  const pages: string[] = []
  let start = 0
  while (start < whole.length) {
    let end = Math.min(start + length, whole.length)
    if (end < whole.length) {
      const at = Math.max(whole.lastIndexOf('\n', end), whole.lastIndexOf(' ', end), whole.lastIndexOf('。', end) + 1)
      if (at > start + length / 2) end = at
      // Never between the two halves of one character.
      if (/[\uDC00-\uDFFF]/.test(whole.charAt(end)) && /[\uD800-\uDBFF]/.test(whole.charAt(end - 1))) end -= 1
    }
    pages.push(whole.slice(start, end))
    start = end
  }
  return pages.length === 0 ? [''] : pages
}

/** Longer words are kept whole and read in pages; they cannot be shared, since both versions do not fit one card. */
function pagedReview(turn: Turn, entry: ReflectionEntry, notes: readonly Block[], first: Block | null): Card {
  const id = shortId(entry.id)
  const pages = pagesOf(entry.content.words)
  const page = Math.min(Math.max(Number(turn.arg('page') ?? '1') || 1, 1), pages.length)
  return screen(turn, {
    reopen: action('reflect.review', { entry: id }),
    needsHelp: first !== null,
    blocks: [
      first,
      heading(turn.say('review.yours')),
      note(turn.say('review.yours-private')),
      words(pages[page - 1] ?? ''),
      pages.length > 1 && note(turn.say('review.page', { page, pages: pages.length })),
      note(turn.say('review.too-long')),
      held(turn, entry),
      ...notes,
      choices(
        page < pages.length &&
          choice(turn, 'review.next-page', 'reflect.review', { entry: id, page: String(page + 1) }),
        page > 1 && choice(turn, 'review.page-before', 'reflect.review', { entry: id, page: String(page - 1) }),
        entry.state === 'draft' && choice(turn, 'review.keep', 'reflect.keep', { entry: id }),
        choice(turn, 'review.change', 'reflect.change', { entry: id }),
        choice(turn, 'review.erase', entry.state === 'draft' ? 'reflect.erase' : 'journal.erase', { entry: id }),
      ),
    ],
  })
}
