// What waits for a writer on their own visit, and reaches nobody else: that words spoke to others, were set aside, starve, need a new
// yes, or that two reviewers ask for a pause. Everything is found through the receipts in their own sealed settings.
import { isKept } from '../groups/promise.ts'
import { STARVING_SLOTS } from '../groups/release.ts'
import { rulesOf } from '../groups/rules.ts'
import { findGroups } from '../storage/groups.ts'
import { newsOf } from '../storage/hearings.ts'
import type { Day, Receipt } from '../storage/participants.ts'
import { findPending } from '../storage/pools.ts'
import { renewPending } from '../storage/releases.ts'
import { choice, choices, text } from './cards.ts'
import { tellDate } from './dates.ts'
import { shortId } from './ids.ts'
import type { Block } from './interaction.ts'
import { isEstablished } from './sharing.ts'
import type { Turn } from './turn.ts'

/** Notes that a receipt keeps of what its writer was told. */
const SPOKE = 'spoke'
const SET_ASIDE = 'set-aside'
const held = (slots: number): string => `held-${Math.floor(slots / STARVING_SLOTS)}`

/** Marks something as told, so that it is not said again. */
export function markTold(turn: Turn, receipt: Receipt, what: string): void {
  turn.remember({
    receipts: turn.person.settings.receipts.map((one) =>
      one.pending === receipt.pending ? { ...one, told: [...(one.told ?? []), what] } : one,
    ),
  })
}

/** How many things one visit is told at once: the rest waits for the next. */
const AT_ONCE = 2

/** What this writer is to be told now; nothing for most people on most days. Two or three statements, none for who shared nothing. */
export async function newsFor(turn: Turn): Promise<Block[]> {
  const { receipts } = turn.person.settings
  if (receipts.length === 0) return []
  const { db, keys } = turn.deps
  const found: Block[][] = []
  const voices = await newsOf(
    db,
    receipts.map(({ voice }) => voice),
  )
  for (const receipt of receipts) {
    const news = voices.get(receipt.voice)
    if (!news) continue
    const told = receipt.told ?? []
    if (news.spoke && !told.includes(SPOKE)) {
      found.push([text(turn.say('voices.news-spoke'))])
      markTold(turn, receipt, SPOKE)
    }
    if (news.reason !== null && !told.includes(SET_ASIDE)) {
      found.push([text(turn.say('voices.news-set-aside')), text(turn.say(`voices.reason-${news.reason}`))])
      markTold(turn, receipt, SET_ASIDE)
    }
    if ((news.mute === 'muted' || news.mute === 'appealed') && news.muteUntil !== null && news.muteUntil > turn.today) {
      const until = news.muteUntil
      const key = `mute-${news.mute}`
      if (!told.includes(key)) {
        found.push([
          text(turn.tell((say, language) => say('voices.news-pause', { day: tellDate(until, language) }))),
          choices(
            news.mute === 'muted' &&
              !told.includes('appeal') &&
              choice(turn, 'voices.appeal', 'voices.appeal', { voice: shortId(receipt.voice) }),
          ),
        ])
        markTold(turn, receipt, key)
      }
    }
  }
  for (const receipt of receipts.filter(({ voice }) => !voices.has(voice))) {
    if (found.length >= AT_ONCE) break
    const pending = await findPending(db, keys, receipt.pending)
    if (!pending) continue
    // Who has become established while their words wait counts from now on.
    if (!pending.established && isEstablished(turn))
      await renewPending(db, keys, receipt.pending, { established: true })
    const [group] = await findGroups(db, keys, [receipt.group])
    const id = shortId(receipt.pending)
    if (group && !isKept(pending.promise, rulesOf(group.settings).promise)) {
      found.push([
        text(turn.say('voices.news-wider', { group: group.settings.name })),
        ...(group.settings.audience === '' ? [] : [text(group.settings.audience)]),
        ...(group.settings.reviewed ? [text(turn.say('voices.news-reviewed'))] : []),
        choices(
          choice(turn, 'voices.agree', 'voices.agree', { pending: id }),
          choice(turn, 'voices.keep-private', 'journal.take-back', { entry: shortId(receipt.entry) }),
        ),
      ])
    } else if (pending.slotsWaited >= STARVING_SLOTS && !(receipt.told ?? []).includes(held(pending.slotsWaited))) {
      found.push([
        text(turn.say('voices.news-starving')),
        choices(
          choice(turn, 'voices.hold', 'voices.hold', { pending: id }),
          choice(turn, 'voices.keep-private', 'journal.take-back', { entry: shortId(receipt.entry) }),
        ),
      ])
    }
  }
  return found.slice(0, AT_ONCE).flat()
}

/** Lets starving words wait on; asked again only after as many slots. */
export async function holdOn(turn: Turn, receipt: Receipt): Promise<void> {
  const pending = await findPending(turn.deps.db, turn.deps.keys, receipt.pending)
  if (pending) markTold(turn, receipt, held(pending.slotsWaited))
}

/** Until when this person does not share with a group, by a mark on their own words that two reviewers agreed on; null: no pause. */
export async function pausedUntil(turn: Turn, group: string): Promise<Day | null> {
  const own = turn.person.settings.receipts.filter((receipt) => receipt.group === group)
  const news = await newsOf(
    turn.deps.db,
    own.map(({ voice }) => voice),
  )
  const ends = [...news.values()].flatMap(({ mute, muteUntil }) =>
    (mute === 'muted' || mute === 'appealed') && muteUntil !== null && muteUntil > turn.today ? [muteUntil] : [],
  )
  return ends.sort().at(-1) ?? null
}
