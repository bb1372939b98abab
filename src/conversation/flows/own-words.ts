// What a writer answers to the news of their own shared words: a new yes, a wait, another look.
import { rulesOf } from '../../groups/rules.ts'
import { findGroup } from '../../storage/groups.ts'
import { appealMute } from '../../storage/hearings.ts'
import type { Receipt } from '../../storage/participants.ts'
import { findPending, renewPending } from '../../storage/pools.ts'
import { choice, choices, screen, text } from '../cards.ts'
import { uuidOf } from '../ids.ts'
import type { Card } from '../interaction.ts'
import { holdOn, markTold } from '../news.ts'
import { cardRoute, type Routes, type Turn } from '../turn.ts'
import { goneVoice } from './voices.ts'

export const ownWordsRoutes: Routes = {
  'voices.agree': cardRoute(agree),
  'voices.hold': cardRoute(hold),
  'voices.appeal': cardRoute(appeal),
}

const receiptIn = (turn: Turn): Receipt | undefined => {
  const id = uuidOf(turn.arg('pending'))
  return turn.person.settings.receipts.find(({ pending }) => pending === id)
}

/** A new yes, to who reads today: stored with the words like the first. */
async function agree(turn: Turn): Promise<Card> {
  const receipt = receiptIn(turn)
  const { db, keys } = turn.deps
  const group = receipt ? await findGroup(db, keys, receipt.group) : null
  if (!receipt || !group) return goneVoice(turn)
  const { k, audience, reviewed } = rulesOf(group.settings).promise
  const pending = await findPending(db, keys, receipt.pending)
  // Everything else that was promised stays as it was: this yes is to who reads, and to nothing more.
  const stillWaits =
    pending !== null &&
    (await renewPending(
      db,
      keys,
      receipt.pending,
      { promise: { ...pending.promise, k, audience, reviewed } },
      turn.deps.draw,
    ))
  return screen(turn, {
    blocks: [
      text(turn.say(stillWaits ? 'voices.agreed' : 'voices.gone')),
      choices(choice(turn, 'voices.back', 'voices'), choice(turn, 'reflect.to-journal', 'journal')),
    ],
  })
}

async function hold(turn: Turn): Promise<Card> {
  const receipt = receiptIn(turn)
  if (!receipt) return goneVoice(turn)
  await holdOn(turn, receipt)
  return screen(turn, { blocks: [text(turn.say('voices.held')), choices(choice(turn, 'voices.back', 'voices'))] })
}

async function appeal(turn: Turn): Promise<Card> {
  const id = uuidOf(turn.arg('voice'))
  const receipt = turn.person.settings.receipts.find(({ voice }) => voice === id)
  if (!receipt) return goneVoice(turn)
  const asked = await appealMute(turn.deps.db, receipt.voice)
  if (asked) markTold(turn, receipt, 'appeal')
  return screen(turn, {
    blocks: [text(turn.say(asked ? 'voices.appealed' : 'voices.gone')), choices(choice(turn, 'voices.back', 'voices'))],
  })
}
