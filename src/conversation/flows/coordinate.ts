// Who coordinates a group: accepted by name and role, invited by a code, ended by stepping down or by whoever manages the channel.
import { dayPlus, localDay } from '../../groups/schedule.ts'
import {
  acceptCoordinator,
  addAudit,
  coordinatorRoles,
  coordinatorsOf,
  removeCoordinator,
} from '../../storage/coordinators.ts'
import { groupOfChannel, type PeerGroup } from '../../storage/groups.ts'
import { keyed } from '../../storage/keys.ts'
import { savePerson } from '../../storage/participants.ts'
import { choice, choices, form, note, screen, text } from '../cards.ts'
import { tellDate } from '../dates.ts'
import { fitting } from '../fitting.ts'
import { atDesk, type Desk } from '../group-at-desk.ts'
import { deskCard, notYours } from '../group-desk.ts'
import { shortId, uuidOf } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { channelOf, groupsOf } from '../membership.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'

export const coordinateRoutes: Routes = {
  'coordinate.accept': formRoute((turn) => fitting(turn, accept)),
  'coordinate.join': formRoute((turn) => fitting(turn, join)),
  'coordinate.accepted': cardRoute(accepted),
  'coordinate.invite': cardRoute(atDesk(invite)),
  'coordinate.step-down': cardRoute(atDesk(askToStepDown)),
  'coordinate.stepped-down': cardRoute(atDesk(stepDown)),
  'coordinate.remove': cardRoute(removeOther),
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
