// What waits for a writer on their own visit, and reaches nobody else: that words spoke to others, were set aside, starve, need a new
// yes, or that two reviewers ask for a pause. Everything is found through the receipts in their own sealed settings.
import { isKept } from '../groups/promise.ts'
import { STARVING_SLOTS } from '../groups/release.ts'
import { rulesOf } from '../groups/rules.ts'
import { findGroups } from '../storage/groups.ts'
import { type News, newsOf } from '../storage/hearings.ts'
import type { Day, Receipt } from '../storage/participants.ts'
import { findPending, renewPending } from '../storage/pools.ts'
import { choice, choices, text } from './cards.ts'
import { tellDate } from './dates.ts'
import { shortId } from './ids.ts'
import type { Block, Choice } from './interaction.ts'
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

/** One thing to tell. What is noted as told is only what was. */
interface Told {
  readonly blocks: readonly Block[]
  readonly noted: readonly (readonly [Receipt, string])[]
}

/** What this writer is to be told now; nothing for most people on most days. Two or three statements, none for who shared nothing. */
export async function newsFor(turn: Turn): Promise<Block[]> {
  const { receipts } = turn.person.settings
  if (receipts.length === 0) return []
  const { db, keys } = turn.deps
  const voices = await newsOf(
    db,
    receipts.map(({ voice }) => voice),
  )
  // A pause is never silent, so it comes before everything else.
  const found = [...pauses(turn, voices), ...setAside(turn, voices), ...spoken(turn, voices)]
  for (const receipt of receipts.filter(({ voice }) => !voices.has(voice))) {
    if (found.length >= AT_ONCE) break
    const pending = await findPending(db, keys, receipt.pending)
    if (!pending) continue
    // Who has become established while their words wait counts from now on.
    if (!pending.established && isEstablished(turn))
      await renewPending(db, keys, receipt.pending, { established: true }, turn.deps.draw)
    const [group] = await findGroups(db, keys, [receipt.group])
    const id = shortId(receipt.pending)
    if (group && !isKept(pending.promise, rulesOf(group.settings).promise)) {
      found.push({
        blocks: [
          text(turn.say('voices.news-wider', { group: group.settings.name })),
          ...(group.settings.audience === '' ? [] : [text(group.settings.audience)]),
          ...(group.settings.reviewed ? [text(turn.say('voices.news-reviewed'))] : []),
          choices(
            choice(turn, 'voices.agree', 'voices.agree', { pending: id }),
            choice(turn, 'voices.keep-private', 'journal.take-back', { entry: shortId(receipt.entry) }),
          ),
        ],
        noted: [],
      })
    } else if (pending.slotsWaited >= STARVING_SLOTS && !isTold(receipt, held(pending.slotsWaited))) {
      found.push({
        blocks: [
          text(turn.say('voices.news-starving')),
          choices(
            choice(turn, 'voices.hold', 'voices.hold', { pending: id }),
            choice(turn, 'voices.keep-private', 'journal.take-back', { entry: shortId(receipt.entry) }),
          ),
        ],
        noted: [],
      })
    }
  }
  const now = found.slice(0, AT_ONCE)
  for (const [receipt, what] of now.flatMap(({ noted }) => noted)) markTold(turn, receipt, what)
  return now.flatMap(({ blocks }) => blocks)
}

type Voices = ReadonlyMap<string, News>
const isTold = ({ told }: Receipt, what: string): boolean => told?.includes(what) ?? false

const APPEALED = 'appeal'

/** That two coordinators ask for a pause, and what became of another look at it. */
function pauses(turn: Turn, voices: Voices): Told[] {
  const say = (key: string, day: Day): Block =>
    text(turn.tell((one, language) => one(key, { day: tellDate(day, language) })))
  return turn.person.settings.receipts.flatMap((receipt): Told[] => {
    const { mute = null, muteUntil = null } = voices.get(receipt.voice) ?? {}
    if (mute === 'lifted' && isTold(receipt, 'mute-muted') && !isTold(receipt, 'mute-lifted'))
      return [{ blocks: [text(turn.say('voices.news-lifted'))], noted: [[receipt, 'mute-lifted']] }]
    if (mute !== 'muted' || muteUntil === null || muteUntil <= turn.today) return []
    if (!isTold(receipt, 'mute-muted')) {
      const blocks = [say('voices.news-pause', muteUntil), choices(askAgain(turn, receipt))]
      return [{ blocks, noted: [[receipt, 'mute-muted']] }]
    }
    if (isTold(receipt, APPEALED) && !isTold(receipt, 'mute-stands'))
      return [{ blocks: [say('voices.news-stands', muteUntil)], noted: [[receipt, 'mute-stands']] }]
    return []
  })
}

/** Another look at a pause, for which each writer can ask once. */
const askAgain = (turn: Turn, receipt: Receipt): Choice | null =>
  isTold(receipt, APPEALED) ? null : choice(turn, 'voices.appeal', 'voices.appeal', { voice: shortId(receipt.voice) })

function setAside(turn: Turn, voices: Voices): Told[] {
  return turn.person.settings.receipts.flatMap((receipt) => {
    const reason = voices.get(receipt.voice)?.reason ?? null
    if (reason === null || isTold(receipt, SET_ASIDE)) return []
    return [
      {
        blocks: [text(turn.say('voices.news-set-aside')), text(turn.say(`voices.reason-${reason}`))],
        noted: [[receipt, SET_ASIDE]],
      },
    ]
  })
}

/** Said once for all of them: how many spoke is a number too. */
function spoken(turn: Turn, voices: Voices): Told[] {
  const fresh = turn.person.settings.receipts.filter(
    (receipt) => voices.get(receipt.voice)?.spoke === true && !isTold(receipt, SPOKE),
  )
  if (fresh.length === 0) return []
  return [{ blocks: [text(turn.say('voices.news-spoke'))], noted: fresh.map((receipt) => [receipt, SPOKE] as const) }]
}

/** Lets starving words wait on; asked again only after as many slots. */
export async function holdOn(turn: Turn, receipt: Receipt): Promise<void> {
  const pending = await findPending(turn.deps.db, turn.deps.keys, receipt.pending)
  if (pending) markTold(turn, receipt, held(pending.slotsWaited))
}

/** What is said to somebody who pauses sharing with a group, by a mark on their own words that two reviewers agreed on; null: no pause. */
export async function pauseOf(
  turn: Turn,
  group: string,
): Promise<{ readonly told: Block[]; readonly ask: Choice | null } | null> {
  const own = turn.person.settings.receipts.filter((receipt) => receipt.group === group)
  const news = await newsOf(
    turn.deps.db,
    own.map(({ voice }) => voice),
  )
  const marks = own.flatMap((receipt) => {
    const { mute = null, muteUntil = null } = news.get(receipt.voice) ?? {}
    const lasts = (mute === 'muted' || mute === 'appealed') && muteUntil !== null && muteUntil > turn.today
    return lasts ? [{ receipt, mute, until: muteUntil }] : []
  })
  const until = marks
    .map((mark) => mark.until)
    .sort()
    .at(-1)
  if (until === undefined) return null
  const open = marks.find(({ receipt, mute }) => mute === 'muted' && !isTold(receipt, APPEALED))
  return {
    told: [
      text(turn.tell((say, language) => say('voices.paused', { day: tellDate(until, language) }))),
      ...(open ? [text(turn.say('voices.paused-ask'))] : []),
    ],
    ask: open ? askAgain(turn, open.receipt) : null,
  }
}
