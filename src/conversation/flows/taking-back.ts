// After sharing: where the words are now, taking them back, erasing them, and cutting the link that leads to their writer.
import { deleteEntry } from '../../storage/entries.ts'
import type { Receipt } from '../../storage/participants.ts'
import type { Whereabouts } from '../../storage/pools.ts'
import { choice, choices, explained, screen, text } from '../cards.ts'
import { tellDate } from '../dates.ts'
import { shortId } from '../ids.ts'
import { action, type Card } from '../interaction.ts'
import { LIMITS } from '../limits.ts'
import { entryOf } from '../reflection.ts'
import { goneCard } from '../review.ts'
import { dropReceipts, receiptsOf, takeBack, whereaboutsOf } from '../sharing.ts'
import { cardRoute, type Routes, type Turn } from '../turn.ts'
import { open } from './journal.ts'

export const takingBackRoutes: Routes = {
  'journal.take-back': cardRoute(askToTakeBack),
  'journal.taken-back': cardRoute(takenBack),
  'journal.unlink': cardRoute(askToUnlink),
  'journal.unlinked': cardRoute(unlink),
  'journal.erase': cardRoute(askToErase),
  'journal.erased': cardRoute(erase),
  'journal.waiting': cardRoute(waiting),
}

async function withReceipt(
  turn: Turn,
  go: (entry: string, receipt: Receipt, state: Whereabouts) => Promise<Card> | Card,
): Promise<Card> {
  const entry = await entryOf(turn)
  if (!entry) return goneCard(turn)
  const receipt = receiptsOf(turn, entry.id)[0]
  if (!receipt) return open(turn)
  const states = await whereaboutsOf(turn, [receipt])
  return go(shortId(entry.id), receipt, states.get(receipt.pending) ?? 'nowhere')
}

function askToTakeBack(turn: Turn): Promise<Card> {
  return withReceipt(turn, (entry, _, state) => {
    const released = state === 'released' || state === 'withdrawing'
    return screen(turn, {
      blocks: [
        text(turn.say(released ? 'journal.take-back-released' : 'journal.take-back-waiting')),
        choices(
          released
            ? explained(
                turn,
                'journal.at-slot',
                'journal.at-slot-means',
                action('journal.taken-back', { entry, when: 'slot' }),
              )
            : {
                label: turn.label('journal.take-back-yes'),
                action: action('journal.taken-back', { entry, when: 'slot' }),
              },
          released &&
            explained(
              turn,
              'journal.at-once',
              'journal.at-once-means',
              action('journal.taken-back', { entry, when: 'now' }),
            ),
          choice(turn, 'reflect.back', 'journal.open', { entry }),
        ),
      ],
    })
  })
}

function takenBack(turn: Turn): Promise<Card> {
  return withReceipt(turn, async (entry, receipt) => {
    const came = await takeBack(turn, receipt, turn.arg('when') === 'now' ? 'now' : 'at-next-slot')
    return screen(turn, {
      blocks: [
        text(turn.say(`journal.taken-back-${came}`)),
        choices(choice(turn, 'journal.see-entry', 'journal.open', { entry }), choice(turn, 'journal.back', 'journal')),
      ],
    })
  })
}

function askToUnlink(turn: Turn): Promise<Card> {
  return withReceipt(turn, (entry) =>
    screen(turn, {
      blocks: [
        text(turn.say('journal.unlink-ask')),
        choices(
          choice(turn, 'journal.unlink-yes', 'journal.unlinked', { entry }),
          choice(turn, 'reflect.back', 'journal.open', { entry }),
        ),
      ],
    }),
  )
}

function unlink(turn: Turn): Promise<Card> {
  return withReceipt(turn, (entry, receipt) => {
    dropReceipts(turn, [receipt])
    return screen(turn, {
      blocks: [
        text(turn.say('journal.unlinked')),
        choices(choice(turn, 'journal.see-entry', 'journal.open', { entry })),
      ],
    })
  })
}

/** Asks, and where words were shared, what becomes of them. */
export async function askToErase(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  if (!entry) return goneCard(turn)
  const id = shortId(entry.id)
  const receipts = receiptsOf(turn, entry.id)
  const shared = [...(await whereaboutsOf(turn, receipts)).values()].some(
    (state) => state !== 'withdrawn' && state !== 'nowhere',
  )
  return screen(turn, {
    blocks: [
      text(turn.say(shared ? 'journal.erase-shared-ask' : 'reflect.erase-ask')),
      choices(
        shared &&
          explained(
            turn,
            'journal.erase-both',
            'journal.erase-both-means',
            action('journal.erased', { entry: id, also: 'shared' }),
          ),
        explained(
          turn,
          shared ? 'journal.erase-here' : 'reflect.erase-yes',
          shared ? 'journal.erase-here-means' : 'reflect.erase-means',
          action('journal.erased', { entry: id }),
        ),
        choice(turn, 'reflect.back', 'journal.open', { entry: id }),
      ),
    ],
  })
}

async function erase(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  if (entry) {
    const receipts = receiptsOf(turn, entry.id)
    if (turn.arg('also') === 'shared') for (const receipt of receipts) await takeBack(turn, receipt, 'now')
    // The thread to words that stay shared goes with the entry: the card said so.
    dropReceipts(turn, receiptsOf(turn, entry.id))
    await deleteEntry(turn.deps.db, turn.person, entry.id)
  }
  return screen(turn, { blocks: [text(turn.say('reflect.erased')), choices(choice(turn, 'journal.back', 'journal'))] })
}

/** Words waiting, and where all shared words are. */
async function waiting(turn: Turn): Promise<Card> {
  const { receipts } = turn.person.settings
  const states = await whereaboutsOf(turn, receipts)
  const shown = receipts
    .filter(({ kind }) => kind === 'voice')
    .toReversed()
    .slice(0, LIMITS.menuOptions)
  return screen(turn, {
    title: turn.label('journal.waiting'),
    blocks: [
      text(turn.say(shown.length === 0 ? 'journal.none-waiting' : 'journal.intro-waiting')),
      shown.length === 0
        ? null
        : {
            kind: 'menu',
            id: 'shared',
            label: turn.label('journal.choose'),
            options: unique(shown).map((receipt) => ({
              label: tellDate(receipt.on, turn.oneLanguage),
              meaning: turn.label(`journal.short-${short(states.get(receipt.pending) ?? 'nowhere')}`),
              action: action('journal.open', { entry: shortId(receipt.entry) }),
            })),
          },
      choices(choice(turn, 'journal.back', 'journal')),
    ],
  })
}

const short = (state: Whereabouts): string => (state === 'in-review' ? 'pending' : state)

/** One line for each entry: two of them would be one action twice. */
const unique = (receipts: readonly Receipt[]): Receipt[] => [
  ...new Map(receipts.map((receipt) => [receipt.entry, receipt])).values(),
]
