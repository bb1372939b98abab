// Journal: read back by day or door, search one's own words, change, erase, take back what was shared, cut the thread, take everything along.
import { type DoorId, doorIds } from '../../content/index.ts'
import { allEntries, pageOfEntries } from '../../storage/entries.ts'
import type { Whereabouts } from '../../storage/pools.ts'
import { choice, choices, form, heading, note, screen, text, words } from '../cards.ts'
import { tellDate } from '../dates.ts'
import { shortId } from '../ids.ts'
import { action, type Block, type Card, type Choice, type Form } from '../interaction.ts'
import { journalFiles } from '../journal-files.ts'
import { LIMITS } from '../limits.ts'
import { entryOf, type Reflection, type ReflectionEntry } from '../reflection.ts'
import { goneCard, pagesOf } from '../review.ts'
import { receiptsOf, whereaboutsOf } from '../sharing.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'

export const journalRoutes: Routes = {
  journal: cardRoute(begin),
  'journal.drafts': cardRoute((turn) => listCard(turn, 'draft')),
  'journal.door': cardRoute(byDoor),
  'journal.search': formRoute(search),
  'journal.found': cardRoute(found),
  'journal.open': cardRoute(open),
  'journal.copy': cardRoute(askToCopy),
  'journal.copied': cardRoute(copy),
}

function begin(turn: Turn): Promise<Card> {
  return listCard(turn, 'kept')
}

const PAGE = 20

async function listCard(turn: Turn, state: 'kept' | 'draft'): Promise<Card> {
  const page = await pageOfEntries<Reflection>(turn.deps.db, turn.person, {
    kind: 'reflection',
    state,
    from: turn.arg('from'),
    limit: PAGE,
  })
  const route = state === 'kept' ? 'journal' : 'journal.drafts'
  return screen(turn, {
    title: turn.label(state === 'kept' ? 'journal.title' : 'journal.drafts-title'),
    blocks: [
      text(turn.say(page.entries.length === 0 ? `journal.none-${state}` : `journal.intro-${state}`)),
      entriesMenu(turn, page.entries),
      choices(
        page.next !== null && choice(turn, 'journal.earlier', route, { from: page.next }),
        turn.arg('from') !== null && choice(turn, 'journal.newest', route),
        ...(state === 'kept'
          ? [
              choice(turn, 'journal.search', 'journal.search'),
              choice(turn, 'journal.drafts', 'journal.drafts'),
              choice(turn, 'journal.waiting', 'journal.waiting'),
              choice(turn, 'journal.copy', 'journal.copy'),
            ]
          : [choice(turn, 'journal.back', 'journal')]),
        choice(turn, 'home.plan', 'plan'),
      ),
      state === 'kept' && page.entries.length > 0
        ? {
            kind: 'menu',
            id: 'door',
            label: turn.label('journal.by-door'),
            options: doorIds.map((id) => ({
              label: turn.pieceLabel((pieces) => pieces.door(id).title),
              action: action('journal.door', { door: id }),
            })),
          }
        : null,
    ],
  })
}

/** Entries as a menu: the day, and how they begin; heavy ones stay folded and show their day alone. */
function entriesMenu(turn: Turn, entries: readonly ReflectionEntry[]): Block | null {
  if (entries.length === 0) return null
  return {
    kind: 'menu',
    id: 'entry',
    label: turn.label('journal.choose'),
    options: entries.slice(0, LIMITS.menuOptions).map((entry) => ({
      label: tellDate(entry.writtenOn, turn.oneLanguage),
      meaning: beginning(turn, entry),
      action: action('journal.open', { entry: shortId(entry.id) }),
    })),
  }
}

function beginning(turn: Turn, { content }: ReflectionEntry): string {
  if (content.level !== 'none') return turn.label('journal.folded')
  const line = [...content.words.replaceAll(/\s+/g, ' ').trim()]
  return line.length > 34 ? `${line.slice(0, 33).join('')}…` : line.join('')
}

/** How many pages of a journal one press looks through: a long journal is read on with [Earlier]. */
const LOOKED_THROUGH = 10

async function byDoor(turn: Turn): Promise<Card> {
  const door: DoorId = doorIds.find((id) => id === turn.arg('door')) ?? 'safety'
  const entries: ReflectionEntry[] = []
  let from = turn.arg('from')
  for (let pages = 0; pages < LOOKED_THROUGH; pages += 1) {
    const page = await pageOfEntries<Reflection>(turn.deps.db, turn.person, {
      kind: 'reflection',
      state: 'kept',
      from,
      limit: PAGE,
    })
    entries.push(...page.entries.filter(({ content }) => content.door === door))
    from = page.next
    if (from === null || entries.length >= LIMITS.menuOptions - PAGE) break
  }
  return screen(turn, {
    title: turn.pieceLabel((pieces) => pieces.door(door).title),
    blocks: [
      text(turn.say(entries.length === 0 ? 'journal.none-door' : 'journal.intro-kept')),
      entriesMenu(turn, entries),
      choices(
        from !== null && choice(turn, 'journal.earlier', 'journal.door', { door, from }),
        choice(turn, 'reflect.write', 'reflect.door', { door }),
        choice(turn, 'journal.back', 'journal'),
      ),
    ],
  })
}

function search(turn: Turn): Form {
  return form(turn, {
    title: turn.label('journal.search-title'),
    fields: [{ kind: 'line', id: 'words', label: turn.label('journal.search-label'), maxLength: 100, required: true }],
    submit: action('journal.found'),
    submitLabel: turn.label('journal.search'),
  })
}

/** Width, case and kana are one to who looks for a word. */
const forSearch = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30A1-\u30F6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))

async function found(turn: Turn): Promise<Card> {
  const wanted = forSearch(turn.value('words').trim())
  const entries: ReflectionEntry[] = []
  if (wanted !== '') {
    for await (const entry of allEntries<Reflection>(turn.deps.db, turn.person, 'reflection')) {
      if (forSearch(entry.content.words).includes(wanted)) entries.push(entry)
      if (entries.length > LIMITS.menuOptions) break
    }
  }
  return screen(turn, {
    blocks: [
      text(
        turn.say(
          entries.length === 0
            ? 'journal.found-none'
            : entries.length > LIMITS.menuOptions
              ? 'journal.found-many'
              : 'journal.found',
        ),
      ),
      entriesMenu(turn, entries),
      choices(choice(turn, 'journal.search-again', 'journal.search'), choice(turn, 'journal.back', 'journal')),
    ],
  })
}

export async function open(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  if (!entry) return goneCard(turn)
  const id = shortId(entry.id)
  const { content } = entry
  const receipts = receiptsOf(turn, entry.id)
  const states = await whereaboutsOf(turn, receipts)
  const folded = content.level !== 'none' && turn.arg('unfold') === null
  const pages = pagesOf(content.words)
  const page = Math.min(Math.max(Number(turn.arg('page') ?? '1') || 1, 1), pages.length)
  const unfolded = { entry: id, unfold: '1' }
  return screen(turn, {
    title: tellDate(entry.writtenOn, turn.oneLanguage),
    reopen: action('journal.open', { entry: id }),
    blocks: [
      content.promptId === null
        ? null
        : note(
            turn.piece(
              (pieces) => pieces.prompts.byId(content.promptId ?? '')?.question ?? turn.say('journal.older-prompt'),
            ),
          ),
      folded ? text(turn.say('journal.folded-why')) : words(pages[page - 1] ?? ''),
      !folded && pages.length > 1 ? note(turn.say('review.page', { page, pages: pages.length })) : null,
      ...receipts.map((receipt) => note(toldState(turn, states.get(receipt.pending) ?? 'nowhere'))),
      entry.lapsesOn === null
        ? null
        : note(
            turn.tell((say, language) => say('review.held-until', { day: tellDate(entry.lapsesOn ?? '', language) })),
          ),
      choices(
        folded && choice(turn, 'journal.unfold', 'journal.open', unfolded),
        !folded &&
          page < pages.length &&
          choice(turn, 'review.next-page', 'journal.open', { ...unfolded, page: String(page + 1) }),
        !folded &&
          page > 1 &&
          choice(turn, 'review.page-before', 'journal.open', { ...unfolded, page: String(page - 1) }),
        entry.state === 'draft' && choice(turn, 'review.keep', 'reflect.keep', { entry: id }),
        receipts.length === 0 && choice(turn, 'review.share', 'share', { entry: id }),
        receipts.length === 0 && choice(turn, 'journal.what-others', 'reflect.review', { entry: id }),
        ...receipts
          .slice(0, 1)
          .flatMap((receipt): Choice[] => whatIsPossible(turn, id, states.get(receipt.pending) ?? 'nowhere')),
        choice(turn, 'review.change', 'reflect.change', { entry: id }),
        choice(turn, 'review.erase', 'journal.erase', { entry: id }),
        choice(turn, 'journal.back', 'journal'),
      ),
    ],
  })
}

/** Where shared words are, as their writer may know it. That a review is going on is not told: it would date what others see. */
const toldState = (turn: Turn, state: Whereabouts): string =>
  turn.say(`journal.state-${state === 'in-review' ? 'pending' : state}`)

const whatIsPossible = (turn: Turn, entry: string, state: Whereabouts): Choice[] =>
  state === 'withdrawn' || state === 'nowhere'
    ? [choice(turn, 'journal.unlink', 'journal.unlink', { entry })]
    : [
        choice(turn, 'share.take-back', 'journal.take-back', { entry }),
        choice(turn, 'journal.unlink', 'journal.unlink', { entry }),
      ]

function askToCopy(turn: Turn): Card {
  return screen(turn, {
    title: turn.label('journal.copy'),
    blocks: [
      text(turn.say('journal.copy-warning')),
      choices(choice(turn, 'journal.copy-yes', 'journal.copied'), choice(turn, 'journal.back', 'journal')),
    ],
  })
}

async function copy(turn: Turn): Promise<Card> {
  const files = await journalFiles(turn)
  return screen(turn, {
    blocks: [
      heading(turn.say('journal.copy-here')),
      ...files.map((file): Block => ({ kind: 'file', file })),
      note(turn.say('journal.copy-after')),
      choices(choice(turn, 'journal.back', 'journal')),
    ],
  })
}
