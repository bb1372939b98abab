// Coordinating: accepted by name and role with a promise, handed on by invitation, given up in one press. Reviews, reports, pauses and
// suggestions show words, and never whose.

import { randomUUID } from 'node:crypto'
import { REVIEW_TURN_MS } from '../../groups/digest.ts'
import { summaryPost } from '../../groups/posts.ts'
import { dayPlus, localDay } from '../../groups/schedule.ts'
import {
  acceptCoordinator,
  addAudit,
  type Coordinator,
  coordinatorOf,
  coordinatorRoles,
  coordinatorsOf,
  removeCoordinator,
} from '../../storage/coordinators.ts'
import type { SetAsideReason } from '../../storage/group-tables.ts'
import { findGroup, groupOfChannel, type PeerGroup } from '../../storage/groups.ts'
import { keyed } from '../../storage/keys.ts'
import { savePerson } from '../../storage/participants.ts'
import { batchInReview } from '../../storage/releases.ts'
import { addSummary, decideVoice, openReviews } from '../../storage/reviews.ts'
import {
  decideAppeal,
  decideHearing,
  hearingsOf,
  mutesOf,
  pageOfVoices,
  placeOfVoice,
  proposeMute,
  wordsOfVoice,
} from '../../storage/voices.ts'
import { choice, choices, explained, form, heading, note, screen, text, words } from '../cards.ts'
import { tellDate } from '../dates.ts'
import { fitting } from '../fitting.ts'
import { shortId, uuidOf } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { channelOf, groupsOf } from '../membership.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'
import { deskCard, notYours } from './group.ts'

interface Desk {
  readonly group: PeerGroup
  readonly me: Coordinator
}

const atDesk =
  <Reply extends Card | Form>(go: (turn: Turn, desk: Desk) => Promise<Reply> | Reply) =>
  async (turn: Turn): Promise<Reply | Card> => {
    const id = uuidOf(turn.arg('g'))
    const { db, keys } = turn.deps
    const group = id === null ? null : await findGroup(db, keys, id)
    const me = group ? await coordinatorOf(db, keys, group.id, turn.person.handle) : null
    return group && me ? await go(turn, { group, me }) : notYours(turn)
  }

export const coordinateRoutes: Routes = {
  'coordinate.accept': formRoute((turn) => fitting(turn, accept)),
  'coordinate.join': formRoute((turn) => fitting(turn, join)),
  'coordinate.accepted': cardRoute(accepted),
  'coordinate.invite': cardRoute(atDesk(invite)),
  'coordinate.step-down': cardRoute(atDesk(askToStepDown)),
  'coordinate.stepped-down': cardRoute(atDesk(stepDown)),
  'coordinate.remove': cardRoute(removeOther),
  'coordinate.reviews': cardRoute(atDesk(waiting)),
  'coordinate.decide': cardRoute(atDesk(decide)),
  'coordinate.hear': cardRoute(atDesk(hear)),
  'coordinate.pause': cardRoute(atDesk(askPause)),
  'coordinate.appeal': cardRoute(atDesk(answerAppeal)),
  'coordinate.suggestions': cardRoute(atDesk(suggestions)),
  'coordinate.summary': formRoute(
    atDesk((turn, desk) => fitting(turn, (one) => summary(one, desk), desk.group.settings.language)),
  ),
  'coordinate.summed-up': cardRoute(atDesk(summedUp)),
}

const moment = (turn: Turn): Date => new Date(turn.now.epochMilliseconds)
const today = (turn: Turn, { settings }: PeerGroup): string => localDay(moment(turn), settings.timeZone)

/** An invitation: eight signs that come from the group and the day, good for a week, stored nowhere. */
const codeOn = (turn: Turn, group: string, day: string): string =>
  keyed(turn.deps.keys.of('group'), 'invite', group, day).toString('hex').slice(0, 8).toUpperCase()
const INVITE_DAYS = 7

const acceptFields = (turn: Turn) =>
  [
    {
      kind: 'line',
      id: 'name',
      label: turn.label('group.your-name'),
      hint: turn.label('group.your-name-hint'),
      maxLength: 60,
      required: true,
    },
    {
      kind: 'pick',
      id: 'role',
      label: turn.label('group.your-role'),
      options: coordinatorRoles.map((role) => ({ value: role, label: turn.label(`group.role-${role}`) })),
      required: true,
    },
    {
      kind: 'picks',
      id: 'also',
      label: turn.label('group.also'),
      options: [
        { value: 'runs', label: turn.label('group.i-run-the-bot') },
        { value: 'digest', label: turn.label('group.send-digest') },
      ],
    },
  ] as const

function accept(turn: Turn): Form {
  return form(turn, {
    title: turn.label('group.accept-title'),
    intro: turn.say('group.promise-of-coordinators'),
    fields: acceptFields(turn),
    submit: action('coordinate.accepted', { g: turn.arg('g') ?? '' }),
    submitLabel: turn.label('group.i-promise'),
  })
}

function join(turn: Turn): Form {
  return form(turn, {
    title: turn.label('group.accept-title'),
    intro: turn.say('group.promise-of-coordinators'),
    fields: [
      { kind: 'line', id: 'code', label: turn.label('group.code'), maxLength: 60, required: true },
      ...acceptFields(turn),
    ],
    submit: action('coordinate.accepted'),
    submitLabel: turn.label('group.i-promise'),
  })
}

/** The group that somebody may come to coordinate: that of a channel they may manage, or the one that invited them. */
async function groupToAccept(turn: Turn): Promise<PeerGroup | null> {
  const { db, keys } = turn.deps
  const channel = channelOf(turn.request)
  const here = channel ? await groupOfChannel(db, keys, channel) : null
  const typed = turn
    .value('code')
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-F]/g, '')
  if (typed !== '') {
    const known = here ? [here, ...(await groupsOf(turn))] : await groupsOf(turn)
    return known.find((group) => isInvited(turn, group, typed)) ?? null
  }
  if (!here || !turn.request.place.mayManageChannel) return null
  const wanted = uuidOf(turn.arg('g'))
  return wanted === null || wanted === here.id ? here : null
}

function isInvited(turn: Turn, group: PeerGroup, code: string): boolean {
  const day = today(turn, group)
  return Array.from({ length: INVITE_DAYS }, (_, back) => codeOn(turn, group.id, dayPlus(day, -back))).includes(code)
}

async function accepted(turn: Turn): Promise<Card> {
  const { db, keys } = turn.deps
  const name = turn.value('name').trim()
  const role = coordinatorRoles.find((one) => one === turn.value('role'))
  const group = await groupToAccept(turn)
  if (!group) return screen(turn, { blocks: [text(turn.say('group.no-invitation'))] })
  if (name === '' || !role) return screen(turn, { blocks: [text(turn.say('group.name-and-role'))] })
  const also = turn.values('also')
  await savePerson(db, turn.person)
  await db.transaction().execute(async (tx) => {
    await acceptCoordinator(tx, keys, group.id, turn.person, {
      name,
      role,
      runsTheBot: also.includes('runs'),
      since: today(turn, group),
      address: also.includes('digest')
        ? { identity: turn.request.identity, community: turn.request.place.community }
        : null,
      language: turn.oneLanguage,
    })
    await addAudit(tx, keys, group.id, today(turn, group), { act: 'accepted', name, role })
  })
  return deskCard(turn, group, turn.say('group.accepted'))
}

function invite(turn: Turn, { group }: Desk): Card {
  const day = today(turn, group)
  return screen(turn, {
    blocks: [
      text(turn.say('group.invite-how')),
      { kind: 'list', items: [codeOn(turn, group.id, day)] },
      note(
        turn.tell((say, language) =>
          say('group.invite-until', { day: tellDate(dayPlus(day, INVITE_DAYS - 1), language) }),
        ),
      ),
      choices(choice(turn, 'group.back', 'group.open', { g: shortId(group.id) })),
    ],
  })
}

function askToStepDown(turn: Turn, { group }: Desk): Card {
  const g = shortId(group.id)
  return screen(turn, {
    blocks: [
      text(turn.say('group.step-down-ask')),
      choices(
        choice(turn, 'group.step-down', 'coordinate.stepped-down', { g }),
        choice(turn, 'group.back', 'group.open', { g }),
      ),
    ],
  })
}

async function stepDown(turn: Turn, { group, me }: Desk): Promise<Card> {
  const { db, keys } = turn.deps
  await db.transaction().execute(async (tx) => {
    await removeCoordinator(tx, group.id, me.id)
    await addAudit(tx, keys, group.id, today(turn, group), { act: 'stepped-down', name: me.name, role: me.role })
  })
  return screen(turn, { blocks: [text(turn.say('group.stepped-down'))] })
}

/** For whoever may manage the channel: no word, no vote, but seen by all. */
async function removeOther(turn: Turn): Promise<Card> {
  const { db, keys } = turn.deps
  const channel = channelOf(turn.request)
  const group = channel && turn.request.place.mayManageChannel ? await groupOfChannel(db, keys, channel) : null
  if (!group || group.id !== uuidOf(turn.arg('g'))) return notYours(turn)
  const id = uuidOf(turn.arg('c'))
  const gone = (await coordinatorsOf(db, keys, group.id)).find((one) => one.id === id)
  if (gone) {
    await db.transaction().execute(async (tx) => {
      await removeCoordinator(tx, group.id, gone.id)
      await addAudit(tx, keys, group.id, today(turn, group), { act: 'removed', name: gone.name, role: gone.role })
    })
  }
  return screen(turn, {
    blocks: [
      text(turn.say('group.coordinator-removed')),
      choices(choice(turn, 'group.about', 'group.about', { g: shortId(group.id) })),
    ],
  })
}

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
    if (state === 'proposed' && by === me.id) continue
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
  if (!voice || !release || review?.coordinator !== me.id) return waiting(turn, desk)
  // Past their turn, the batch is somebody else's to decide.
  if (review.assignedAt !== null && moment(turn).getTime() - review.assignedAt.getTime() > REVIEW_TURN_MS)
    return waiting(turn, desk)
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
  await decideAppeal(db, voice, turn.arg('d') !== 'stand')
  return waiting(turn, desk)
}

const SUGGESTIONS_SHOWN = 5

async function suggestions(turn: Turn, { group }: Desk): Promise<Card> {
  const page = await pageOfVoices(turn.deps.db, turn.deps.keys, {
    group: group.id,
    kind: 'suggestion',
    stage: null,
    since: null,
    until: null,
    from: turn.arg('f'),
    limit: SUGGESTIONS_SHOWN,
    now: moment(turn),
  })
  const g = shortId(group.id)
  return screen(turn, {
    blocks: [
      text(turn.say(page.voices.length === 0 ? 'group.no-suggestions' : 'group.suggestions-intro')),
      ...page.voices.map(({ content }) => words(content.words.slice(0, 600).toWellFormed())),
      choices(
        page.next !== null &&
          page.next.length < 60 &&
          choice(turn, 'voices.next', 'coordinate.suggestions', { g, f: page.next }),
        choice(turn, 'group.back', 'group.open', { g }),
      ),
    ],
  })
}

const SUMMARY_LENGTH = 1500

function summary(turn: Turn, { group }: Desk): Form {
  return form(turn, {
    title: turn.label('group.summary-title'),
    intro: turn.say('group.summary-intro'),
    fields: [
      {
        kind: 'paragraph',
        id: 'words',
        label: turn.label('group.summary-label'),
        maxLength: SUMMARY_LENGTH,
        required: true,
      },
    ],
    submit: action('coordinate.summed-up', { g: shortId(group.id) }),
  })
}

async function summedUp(turn: Turn, { group }: Desk): Promise<Card> {
  const { db, keys, content } = turn.deps
  const theirs = turn.value('words').trim().toWellFormed()
  if (theirs === '') return deskCard(turn, group)
  const { address } = group.settings
  await addSummary(db, keys, group.id, today(turn, group), theirs)
  if (address) {
    await turn.deps.queue([
      {
        id: randomUUID(),
        after: null,
        kind: 'post',
        to: address,
        card: summaryPost(content, group, theirs),
        refOf: null,
      },
    ])
  }
  return deskCard(turn, group, turn.say('group.summed-up'))
}
