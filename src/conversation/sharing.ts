// Sharing and taking back: what a writer's own receipts lead to. Nothing else in the database leads from a person to shared words.
import { purposeOf } from '../groups/promise.ts'
import { drawId } from '../groups/shuffle.ts'
import { keepEntry } from '../storage/entries.ts'
import type { PeerGroup } from '../storage/groups.ts'
import { type Audience, type Receipt, savePerson } from '../storage/participants.ts'
import { addPending, authorTag, removePending, type Whereabouts, whereabouts, withdrawVoice } from '../storage/pools.ts'
import type { PoolKind } from '../storage/tables.ts'
import { daysAfter } from './dates.ts'
import { type Reflection, type ReflectionEntry, sharedVersion } from './reflection.ts'
import type { Turn } from './turn.ts'

/** An author counts towards k from this many days after their first kept entry, and when they wrote on `ESTABLISHED_ON_DAYS` days. */
const ESTABLISHED_AFTER_DAYS = 14
const ESTABLISHED_ON_DAYS = 3

export function isEstablished({ person, today }: Turn): boolean {
  const { firstKeptOn, daysKept } = person.settings
  return (
    firstKeptOn !== null &&
    daysAfter(firstKeptOn, ESTABLISHED_AFTER_DAYS) <= today &&
    daysKept.length >= ESTABLISHED_ON_DAYS
  )
}

/**
 * Keeps the entry and puts what its writer saw into the group's pool. Two statements, each whole by itself, and no transaction around
 * them: rows of one transaction carry one number, and that number would lead a thief from the waiting words to their writer. A crash
 * between the two leaves a receipt without words, which reads as "did not go out", never words without a receipt.
 */
export async function share(
  turn: Turn,
  entry: ReflectionEntry,
  group: PeerGroup,
  audiences: readonly Audience[],
  kind: PoolKind = 'voice',
): Promise<Receipt> {
  const { db, keys, draw } = turn.deps
  const { person } = turn
  const receipt: Receipt = {
    entry: entry.id,
    group: group.id,
    kind,
    pending: drawId(draw),
    voice: drawId(draw),
    on: turn.today,
    audiences,
  }
  const { content } = entry
  turn.remember({ receipts: [...person.settings.receipts, receipt] })
  await keepEntry<Reflection>(db, person, entry.id)
  await addPending(
    db,
    keys,
    receipt.pending,
    { group: group.id, kind, language: content.language },
    {
      words: sharedVersion(content).text,
      promptId: content.promptId,
      code: content.code,
      stage: content.door,
      audiences,
      promise: {
        k: group.settings.k,
        audience: group.settings.audience,
        reviewed: group.settings.reviewed,
        wording: turn.deps.content.in(content.language).consent.version,
        research: purposeOf(group.settings.research),
      },
      voice: receipt.voice,
      author: authorTag(keys, group.id, person.handle),
      established: isEstablished(turn),
      minor: person.settings.age !== 'adult',
      slotsWaited: 0,
    },
    draw,
  )
  return receipt
}

export const receiptsOf = (turn: Turn, entry: string): readonly Receipt[] =>
  turn.person.settings.receipts.filter((receipt) => receipt.entry === entry)

/** Where the shared words of these receipts are now, by their pending id. */
export const whereaboutsOf = (turn: Turn, receipts: readonly Receipt[]): Promise<ReadonlyMap<string, Whereabouts>> =>
  whereabouts(turn.deps.db, receipts)

/** What taking back came to: before anybody saw it, or from the group at its next slot, or at once. */
type TakenBack = 'unseen' | 'at-next-slot' | 'now'

/** Takes one contribution back, wherever it is. The receipt goes as soon as there is nothing left that it leads to. */
export async function takeBack(turn: Turn, receipt: Receipt, when: 'at-next-slot' | 'now'): Promise<TakenBack> {
  const { db } = turn.deps
  const state = (await whereaboutsOf(turn, [receipt])).get(receipt.pending) ?? 'nowhere'
  if (state === 'pending' && (await removePending(db, receipt.pending))) {
    dropReceipts(turn, [receipt])
    return 'unseen'
  }
  // A release can have closed in between: then the words are a voice by now.
  await withdrawVoice(db, receipt.voice, when)
  if (state === 'released' || state === 'withdrawing' || state === 'pending') {
    if (when === 'now') dropReceipts(turn, [receipt])
    return when
  }
  dropReceipts(turn, [receipt])
  return 'unseen'
}

/** Editing takes back words that nobody in the group has read; what was released stays as it is, and the journal alone changes. */
export async function withdrawWaiting(turn: Turn, entry: string): Promise<boolean> {
  const receipts = receiptsOf(turn, entry)
  const states = await whereaboutsOf(turn, receipts)
  const waiting = receipts.filter(({ pending }) =>
    ['pending', 'in-review', 'set-aside'].includes(states.get(pending) ?? 'nowhere'),
  )
  for (const receipt of waiting) await takeBack(turn, receipt, 'at-next-slot')
  return waiting.length > 0
}

/** Cuts the thread: from now on not even the writer can take these words back. */
export function dropReceipts(turn: Turn, gone: readonly Receipt[]): void {
  const pendings = new Set(gone.map(({ pending }) => pending))
  turn.remember({ receipts: turn.person.settings.receipts.filter(({ pending }) => !pendings.has(pending)) })
}

/** Takes back what nobody has read yet, before somebody leaves: without its writer it could never be taken back again. */
export async function takeBackWaiting(turn: Turn): Promise<void> {
  for (const entry of new Set(turn.person.settings.receipts.map((receipt) => receipt.entry)))
    await withdrawWaiting(turn, entry)
  await savePerson(turn.deps.db, turn.person)
}

/** Takes back everything that is shared, before somebody leaves. */
export async function takeBackAll(turn: Turn): Promise<void> {
  for (const receipt of turn.person.settings.receipts) await takeBack(turn, receipt, 'now')
  await savePerson(turn.deps.db, turn.person)
}
