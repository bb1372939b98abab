// A group's slot: the one moment at which anything of anybody's reaches others. Inside the transaction that claimed it, words are
// taken down, reviewed batches open, new ones close, and everything that leaves is queued.
import { randomUUID } from 'node:crypto'
import type { Content } from '../content/index.ts'
import { coordinatorsOf } from '../storage/coordinators.ts'
import { noteCrowd } from '../storage/exported-voices.ts'
import type { PeerGroup } from '../storage/groups.ts'
import { noteSpoken } from '../storage/hearings.ts'
import type { Keys } from '../storage/keys.ts'
import type { Audience, Day } from '../storage/participants.ts'
import { authorTag, type Contribution, type Pool, type Sharing } from '../storage/pools.ts'
import {
  addInReview,
  addRelease,
  addVoices,
  applyWithdrawals,
  batchInReview,
  endReview,
  forgetReleases,
  forgetSetAside,
  languagesWaiting,
  lockPool,
  type PendingRow,
  type Release,
  releasesOf,
  removeFromPool,
  rewritePool,
  type Tx,
  type VoiceContent,
} from '../storage/releases.ts'
import { addReview, forgetBallots } from '../storage/reviews.ts'
import type { PoolKind } from '../storage/tables.ts'
import { type Closed, closeBatch, type Waiting } from './close.ts'
import type { SlotDeps } from './deps.ts'
import { type Parcel, threadOfVoices } from './parcel.ts'
import { commentsOpening, quietWeek, threadName, voicePost, voicesOpening } from './posts.ts'
import { isKept, purposeOf } from './promise.ts'
import { isNew, rulesOf } from './rules.ts'
import { dayPlus } from './schedule.ts'
import { decideShown } from './shown.ts'
import { type Draw, drawSecurely, shuffled } from './shuffle.ts'

interface Posting {
  readonly voice: string
  readonly delivery: string
}

interface SlotDone {
  readonly opened: number
  readonly closedForReview: number
  readonly parcels: readonly Parcel[]
  /** Which parcel carries which voice; to be stored once the parcels are queued. */
  readonly postings: readonly Posting[]
}

/** How many slots a batch waits for its reviewers before it goes back into the pool. */
const REVIEW_SLOTS = 3

/** Long enough for a pause of four weeks, and an appeal against it. */
const SET_ASIDE_KEPT_DAYS = 56

/** How many slots words wait before their writer is asked, on their next visit, what to do. */
export const STARVING_SLOTS = 6

interface Candidate extends Waiting {
  readonly promise: Sharing
  readonly row: PendingRow
}

interface Slot {
  readonly tx: Tx
  readonly keys: Keys
  readonly content: Content
  readonly draw: Draw
  readonly group: PeerGroup
  readonly day: Day
  /** Tags under which coordinators' own contributions stand: they never count towards k. */
  readonly coordinators: ReadonlySet<string>
  /** What leaves, gathered on the way. */
  readonly parcels: Parcel[]
  readonly postings: Posting[]
}

/** Runs a group's slot. Returns what is to be queued in the same transaction. */
export async function runSlot(tx: Tx, deps: SlotDeps, group: PeerGroup, day: Day): Promise<SlotDone> {
  const rules = rulesOf(group.settings)
  const coordinators = await coordinatorsOf(tx, deps.keys, group.id)
  const slot: Slot = {
    tx,
    keys: deps.keys,
    content: deps.content,
    draw: deps.draw ?? drawSecurely,
    group,
    day,
    coordinators: new Set(coordinators.map(({ handle }) => authorTag(deps.keys, group.id, handle))),
    parcels: [],
    postings: [],
  }
  await applyWithdrawals(tx, group.id)
  await noteSpoken(tx, group.id, rules.promise.k)
  if (rules.retentionDays !== null) await forgetReleases(tx, group.id, dayPlus(day, -rules.retentionDays))
  await forgetSetAside(tx, group.id, dayPlus(day, -SET_ASIDE_KEPT_DAYS))
  await forgetBallots(tx, group.id, dayPlus(day, -28))

  let opened = 0
  let closedForReview = 0
  for (const kind of ['voice', 'comment', 'suggestion'] as const) {
    for (const release of await releasesOf(tx, group.id, kind, 'reviewing')) {
      if (await openReviewed(slot, release)) opened += 1
    }
    // Suggestions reach coordinators once a month at most.
    if (kind === 'suggestion' && Number(day.slice(8)) > 7) continue
    const reviewed = rules.promise.reviewed && kind !== 'suggestion'
    for (const language of await languagesWaiting(tx, group.id, kind)) {
      if (!(await closePool(slot, { group: group.id, kind, language }, reviewed))) continue
      if (reviewed) closedForReview += 1
      else opened += 1
    }
  }
  const { address } = group.settings
  if (address && slot.postings.length === 0) {
    const card = quietWeek(deps.content, group)
    slot.parcels.push({ id: randomUUID(), after: null, kind: 'post', to: address, card, refOf: null })
  }
  return { opened, closedForReview, parcels: slot.parcels, postings: slot.postings }
}

/** Under 18, nothing goes into a file, whatever a row says; and research that has another purpose by now was never agreed to. */
function isServed(audience: Audience, { minor, promise }: Contribution, { settings }: PeerGroup): boolean {
  if (audience === 'voices') return true
  if (minor) return false
  return audience === 'file' || promise.research === undefined || promise.research === purposeOf(settings.research)
}

function candidatesOf({ group, coordinators, day }: Slot, rows: readonly PendingRow[]): Candidate[] {
  const newGroup = isNew(group, day)
  // Established is who writes, not what: words from before they were count as well once later ones tell that they are.
  const established = new Set(
    rows.filter(({ contribution }) => contribution.established).map(({ contribution }) => contribution.author),
  )
  return rows.map((row) => ({
    row,
    id: row.id,
    author: row.contribution.author,
    counts: (newGroup || established.has(row.contribution.author)) && !coordinators.has(row.contribution.author),
    promise: row.contribution.promise,
    audiences: row.contribution.audiences.filter((audience) => isServed(audience, row.contribution, group)),
  }))
}

/** Closes a pool's batch, if enough writers wait in it. The rest is written anew, in another order. Whether one closed. */
async function closePool(slot: Slot, pool: Pool, reviewed: boolean): Promise<boolean> {
  const { tx, keys, group, day, draw } = slot
  const rows = await lockPool(tx, keys, pool)
  const today = rulesOf(group.settings).promise
  const ready = candidatesOf(slot, rows).filter(({ promise }) => isKept(promise, { ...today, reviewed }))
  const batch = closeBatch(ready, today, draw)
  const gone = new Set(batch.closed.map(({ item }) => item.id))
  const rest = rows.filter(({ id }) => !gone.has(id))
  await rewritePool(
    tx,
    keys,
    pool,
    shuffled(rest, draw).map(({ id, contribution }) => ({
      id,
      contribution: { ...contribution, slotsWaited: contribution.slotsWaited + 1 },
    })),
  )
  if (batch.closed.length === 0) return false
  await removeFromPool(tx, [...gone])
  if (reviewed) {
    const release = await addRelease(tx, pool, 'reviewing', day)
    await addInReview(
      tx,
      keys,
      release.id,
      batch.closed.map(({ item }) => ({ pending: item.id, contribution: item.row.contribution })),
    )
    await addReview(tx, { release: release.id, coordinator: null, assignedAt: null })
    return true
  }
  await publish(slot, await addRelease(tx, pool, 'open', day), batch.closed, batch.k)
  return true
}

/** Opens a batch whose review is over, if enough of it was accepted; else what was accepted returns to the pool, silently. Whether it opened. */
async function openReviewed(slot: Slot, release: Release): Promise<boolean> {
  const { tx, keys, group, day, draw } = slot
  const batch = await batchInReview(tx, keys, release.id)
  const overdue = dayPlus(release.slot, REVIEW_SLOTS * 7) <= day
  if (batch.some(({ accepted }) => accepted === null) && !overdue) return false
  const today = rulesOf(group.settings).promise
  const rows = batch
    .filter(({ accepted }) => accepted !== false)
    .map(({ voice, item, accepted }) => ({ voice, accepted, id: item.pending, contribution: item.contribution }))
  const passed = candidatesOf(
    slot,
    rows.filter(({ accepted }) => accepted === true),
  ).filter(({ promise }) => isKept(promise, { ...today, reviewed: true }))
  const closing = closeBatch(passed, today, draw)
  const setAside = batch.flatMap(({ voice, item, accepted }) =>
    accepted === false ? [{ id: voice, content: bare(item.contribution) }] : [],
  )
  await endReview(tx, keys, release.id, closing.closed.length > 0 ? 'open' : 'returned', setAside)
  const gone = new Set(closing.closed.map(({ item }) => item.id))
  await rewritePool(
    tx,
    keys,
    release,
    shuffled(
      rows.filter(({ id }) => !gone.has(id)),
      draw,
    ),
  )
  if (closing.closed.length === 0) return false
  await publish(slot, release, closing.closed, closing.k)
  return true
}

/** Words without anything that could be told of them. */
const bare = ({ words, minor }: Contribution): VoiceContent => ({
  words,
  served: [],
  prompt: null,
  code: null,
  stage: null,
  period: null,
  minor,
})

/** Makes a closed batch readable: decides what may be shown, inserts the voices in their shuffled order, and queues the thread. */
async function publish(slot: Slot, release: Release, closed: readonly Closed<Candidate>[], k: number): Promise<void> {
  const { tx, keys, content, group, day, draw } = slot
  const shown = decideShown(
    closed.map(({ item, served }) => ({
      origin: {
        prompt: item.row.contribution.promptId,
        code: item.row.contribution.code,
        stage: item.row.contribution.stage,
      },
      day,
      counts: item.counts,
      served,
    })),
    k,
  )
  const voices = closed.map(({ item, served }, index) => {
    const { words, voice, minor } = item.row.contribution
    const { prompt = null, code = null, stage = null, period = null } = shown[index] ?? {}
    const voiceContent: VoiceContent = { words, served, prompt, code, stage, period, minor }
    return { id: voice, content: voiceContent }
  })
  await addVoices(tx, keys, release.id, voices)
  await noteCrowd(tx, release.id, {
    k,
    uncounted: closed.filter(({ item, served }) => !item.counts && served.includes('file')).length,
  })
  const { address } = group.settings
  // Voices that only a file may hold were promised to stay out of the channel; suggestions go to the coordinators alone.
  const read = voices.filter((voice) => voice.content.served.includes('voices'))
  if (!address || !isPosted(release.kind) || read.length === 0) return
  const opening = release.kind === 'comment' ? commentsOpening(content, group) : voicesOpening(content, group)
  // Shuffled again, so that the order in the channel and the order of rows have nothing to do with one another.
  const thread = threadOfVoices(
    address,
    threadName(content, group),
    opening,
    shuffled(read, draw).map((voice) => ({
      voice: voice.id,
      card: voicePost(content, group, voice.id, voice.content.words),
    })),
  )
  slot.parcels.push(...thread.parcels)
  slot.postings.push(...thread.postings)
}

const isPosted = (kind: PoolKind): boolean => kind !== 'suggestion'
