// What waits for a coordinator to look at: a closed batch in their turn, reports, pauses asked for, appeals. Words, and never whose.
import { dayPlus, localDay } from '../../groups/schedule.ts'
import { addAudit } from '../../storage/coordinators.ts'
import type { SetAsideReason } from '../../storage/group-tables.ts'
import type { PeerGroup } from '../../storage/groups.ts'
import {
  decideAppeal,
  decideHearing,
  hearingsOf,
  mutesOf,
  placeOfVoice,
  proposeMute,
  wordsOfVoice,
} from '../../storage/hearings.ts'
import { batchInReview } from '../../storage/releases.ts'
import { decideVoice, openReviews } from '../../storage/reviews.ts'
import { choice, choices, explained, heading, note, screen, text, words } from '../cards.ts'
import { atDesk, type Desk } from '../group-at-desk.ts'
import { shortId, uuidOf } from '../ids.ts'
import { action, type Card } from '../interaction.ts'
import { cardRoute, type Routes, type Turn } from '../turn.ts'

export const reviewingRoutes: Routes = {
  'coordinate.reviews': cardRoute(atDesk(waiting)),
  'coordinate.decide': cardRoute(atDesk(decide)),
  'coordinate.hear': cardRoute(atDesk(hear)),
  'coordinate.pause': cardRoute(atDesk(askPause)),
  'coordinate.appeal': cardRoute(atDesk(answerAppeal)),
}

const moment = (turn: Turn): Date => new Date(turn.now.epochMilliseconds)
const today = (turn: Turn, { settings }: PeerGroup): string => localDay(moment(turn), settings.timeZone)

const reasons: readonly SetAsideReason[] = ['identifies', 'insult', 'method']

/** What waits for this coordinator: a closed batch in their turn, then reports, pauses asked for, and appeals. One thing a card. */
async function waiting(turn: Turn, desk: Desk): Promise<Card> {
  const { db, keys } = turn.deps
  const { group, me } = desk
  for (const { release, coordinator, assignedAt } of await openReviews(db, group.id)) {
    if (coordinator !== me.id || assignedAt === null) continue
    const batch = await batchInReview(db, keys, release)
    const open = batch.filter(({ accepted }) => accepted === null)
    const [next] = open
    if (next) return reviewCard(turn, desk, next, batch.length - open.length + 1, batch.length)
  }
  const [reported] = await hearingsOf(db, keys, group.id, moment(turn))
  if (reported) return hearingCard(turn, desk, reported.id, reported.content.words)
  for (const { voice, state, by } of await mutesOf(db, group.id, ['proposed', 'appealed'])) {
    // Another pair of eyes, for an appeal as well: who asked for the pause does not decide about it.
    if (by === me.id) continue
    const theirs = await wordsOfVoice(db, keys, voice)
    if (theirs !== null) return muteCard(turn, desk, voice, state === 'appealed', theirs)
  }
  return screen(turn, {
    blocks: [
      text(turn.say('group.nothing-waits')),
      choices(choice(turn, 'group.back', 'group.open', { g: shortId(group.id) })),
    ],
  })
}

function reviewCard(
  turn: Turn,
  { group }: Desk,
  { voice, item }: { readonly voice: string; readonly item: { readonly contribution: { readonly words: string } } },
  place: number,
  of: number,
): Card {
  const g = shortId(group.id)
  const args = { g, v: shortId(voice) }
  return screen(turn, {
    blocks: [
      note(turn.say('group.review-place', { place, of })),
      words(item.contribution.words),
      text(turn.say('group.review-how')),
      choices(
        choice(turn, 'group.accept-voice', 'coordinate.decide', { ...args, d: 'yes' }),
        ...reasons.map((reason) => ({
          label: turn.label(`group.aside-${reason}`),
          action: action('coordinate.decide', { ...args, d: reason }),
        })),
        choice(turn, 'group.back', 'group.open', { g }),
      ),
      note(turn.say('group.criticism-stays')),
    ],
  })
}

async function decide(turn: Turn, desk: Desk): Promise<Card> {
  const { db } = turn.deps
  const { group, me } = desk
  const voice = uuidOf(turn.arg('v'))
  const release = voice === null ? null : ((await placeOfVoice(db, voice))?.release ?? null)
  const review = (await openReviews(db, group.id)).find((one) => one.release === release)
  // Theirs until a digest hands it to the next.
  if (!voice || !release || review?.coordinator !== me.id) return waiting(turn, desk)
  const reason = reasons.find((one) => one === turn.arg('d'))
  if (turn.arg('d') === 'yes') await decideVoice(db, release, voice, { accepted: true })
  else if (reason) {
    await decideVoice(db, release, voice, { accepted: false, reason })
    if (reason === 'insult') return offerPause(turn, desk, voice)
  }
  return waiting(turn, desk)
}

function offerPause(turn: Turn, { group }: Desk, voice: string): Card {
  const g = shortId(group.id)
  return screen(turn, {
    blocks: [
      text(turn.say('group.pause-writer-ask')),
      choices(
        explained(
          turn,
          'group.pause-writer',
          'group.pause-writer-means',
          action('coordinate.pause', { g, v: shortId(voice) }),
        ),
        choice(turn, 'group.no-pause', 'coordinate.reviews', { g }),
      ),
    ],
  })
}

/** Four weeks at most. */
const PAUSE_DAYS = 28

async function askPause(turn: Turn, desk: Desk): Promise<Card> {
  const { db, keys } = turn.deps
  const { group, me } = desk
  const voice = uuidOf(turn.arg('v'))
  if (!voice || !(await isOfGroup(turn, group, voice))) return waiting(turn, desk)
  const state = await proposeMute(db, voice, me.id, dayPlus(today(turn, group), PAUSE_DAYS))
  if (state === 'muted') await addAudit(db, keys, group.id, today(turn, group), { act: 'muted' })
  return screen(turn, {
    blocks: [
      text(turn.say(`group.pause-${state}`)),
      choices(choice(turn, 'group.reviews', 'coordinate.reviews', { g: shortId(group.id) })),
    ],
  })
}

/** A voice of another group is none of this coordinator's. */
async function isOfGroup(turn: Turn, group: PeerGroup, voice: string): Promise<boolean> {
  return (await placeOfVoice(turn.deps.db, voice))?.group === group.id
}

function hearingCard(turn: Turn, { group }: Desk, voice: string, theirs: string): Card {
  const args = { g: shortId(group.id), v: shortId(voice) }
  return screen(turn, {
    blocks: [
      heading(turn.say('group.reported')),
      words(theirs),
      text(turn.say('group.reported-how')),
      choices(
        choice(turn, 'group.restore', 'coordinate.hear', { ...args, d: 'restored' }),
        choice(turn, 'group.remove', 'coordinate.hear', { ...args, d: 'removed' }),
        choice(turn, 'group.pause-writer', 'coordinate.pause', args),
        choice(turn, 'group.back', 'group.open', { g: args.g }),
      ),
      note(turn.say('group.criticism-stays')),
    ],
  })
}

async function hear(turn: Turn, desk: Desk): Promise<Card> {
  const { db, keys } = turn.deps
  const { group } = desk
  const voice = uuidOf(turn.arg('v'))
  const end = turn.arg('d') === 'removed' ? 'removed' : 'restored'
  if (voice && (await decideHearing(db, group.id, voice, end))) {
    await addAudit(db, keys, group.id, today(turn, group), {
      act: end === 'removed' ? 'removed-voice' : 'restored-voice',
    })
  }
  return waiting(turn, desk)
}

function muteCard(turn: Turn, { group }: Desk, voice: string, appealed: boolean, theirs: string): Card {
  const args = { g: shortId(group.id), v: shortId(voice) }
  return screen(turn, {
    blocks: [
      heading(turn.say(appealed ? 'group.appeal' : 'group.second-look')),
      words(theirs),
      text(turn.say(appealed ? 'group.appeal-how' : 'group.second-look-how')),
      choices(
        appealed
          ? choice(turn, 'group.lift', 'coordinate.appeal', { ...args, d: 'lift' })
          : choice(turn, 'group.agree-pause', 'coordinate.pause', args),
        appealed
          ? choice(turn, 'group.let-stand', 'coordinate.appeal', { ...args, d: 'stand' })
          : choice(turn, 'group.no-pause', 'coordinate.appeal', { ...args, d: 'no' }),
        choice(turn, 'group.back', 'group.open', { g: args.g }),
      ),
    ],
  })
}

async function answerAppeal(turn: Turn, desk: Desk): Promise<Card> {
  const { db } = turn.deps
  const voice = uuidOf(turn.arg('v'))
  if (!voice || !(await isOfGroup(turn, desk.group, voice))) return waiting(turn, desk)
  const marks = await mutesOf(db, desk.group.id, ['proposed', 'appealed'])
  if (marks.some((mark) => mark.voice === voice && mark.by === desk.me.id)) return waiting(turn, desk)
  await decideAppeal(db, voice, turn.arg('d') !== 'stand')
  return waiting(turn, desk)
}
