// A peer group: who coordinates it and every change of that, for everybody; connecting a channel, for whoever may manage it; and the
// rhythm, the promise and the plan, for its coordinators alone. Rights are asked for anew on each press.
import { randomUUID } from 'node:crypto'
import { DEFAULT_K } from '../../groups/promise.ts'
import { rulesOf } from '../../groups/rules.ts'
import { isZone, localDay } from '../../groups/schedule.ts'
import { reschedule } from '../../groups/tick.ts'
import { addAudit, coordinatorsOf, groupsCoordinatedBy, latestAudit } from '../../storage/coordinators.ts'
import { addGroup, findGroups, groupOfChannel, type PeerGroup, removeGroup } from '../../storage/groups.ts'
import { postingsOfGroup } from '../../storage/voices.ts'
import { choice, choices, form, heading, list, note, screen, text } from '../cards.ts'
import { tellDate } from '../dates.ts'
import { fitting } from '../fitting.ts'
import { auditLine } from '../group-audit.ts'
import { deskCard, notYours } from '../group-desk.ts'
import { happenedLines, occurrenceLines } from '../group-preview.ts'
import { coordinatedGroup, groupById, isCoordinator } from '../group-rights.ts'
import { shortId, uuidOf } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { channelOf } from '../membership.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'

export const groupRoutes: Routes = {
  group: cardRoute(begin),
  'group.open': cardRoute(async (turn) => {
    const group = await coordinatedGroup(turn)
    return group ? deskCard(turn, group) : notYours(turn)
  }),
  'group.about': cardRoute(about),
  'group.connect': formRoute((turn) => (turn.request.place.mayManageChannel ? fitting(turn, connect) : notYours(turn))),
  'group.connected': cardRoute(connected),
  'group.preview': cardRoute(preview),
  'group.disconnect': cardRoute(askToDisconnect),
  'group.disconnected': cardRoute(disconnect),
}

const moment = (turn: Turn): Date => new Date(turn.now.epochMilliseconds)

async function begin(turn: Turn): Promise<Card> {
  const { db, keys } = turn.deps
  const channel = channelOf(turn.request)
  const here = channel ? await groupOfChannel(db, keys, channel) : null
  if (here && (await isCoordinator(turn, here))) return deskCard(turn, here)
  // A community's group does not keep one of its channels from having its own.
  if (here && (here.settings.address !== null || !turn.request.place.mayManageChannel)) return aboutCard(turn, here)
  if (channel && turn.request.place.mayManageChannel) {
    return screen(turn, {
      title: turn.label('group.title'),
      blocks: [
        text(turn.say('group.none-here')),
        note(turn.say('group.what-connecting-means')),
        choices(
          choice(turn, 'group.connect', 'group.connect'),
          here
            ? choice(turn, 'group.about', 'group.about', { g: shortId(here.id) })
            : choice(turn, 'group.connect-community', 'group.connect', { where: 'community' }),
        ),
      ],
    })
  }
  const mine = await findGroups(db, keys, await groupsCoordinatedBy(db, turn.person.handle))
  const [only] = mine
  if (mine.length === 1 && only) return deskCard(turn, only)
  return screen(turn, {
    title: turn.label('group.title'),
    blocks: [
      text(turn.say(mine.length === 0 ? 'group.nothing-here' : 'group.which')),
      choices(
        ...mine
          .slice(0, 12)
          .map(({ id, settings }) => ({ label: settings.name, action: action('group.open', { g: shortId(id) }) })),
        choice(turn, 'group.invited', 'coordinate.join'),
      ),
    ],
  })
}

/** What everybody in the group may know of it: who coordinates, what was promised, and what changed. */
async function about(turn: Turn): Promise<Card> {
  const group = await groupById(turn)
  return group ? aboutCard(turn, group) : screen(turn, { blocks: [text(turn.say('group.nothing-here'))] })
}

const CHANGES_SHOWN = 10

async function aboutCard(turn: Turn, group: PeerGroup): Promise<Card> {
  const { db, keys } = turn.deps
  const coordinators = await coordinatorsOf(db, keys, group.id)
  const changes = await latestAudit(db, keys, group.id, CHANGES_SHOWN)
  const { k, reviewed, audience } = rulesOf(group.settings).promise
  const runs = coordinators.some(({ runsTheBot }) => runsTheBot)
  const g = shortId(group.id)
  const channel = channelOf(turn.request)
  const here = channel ? await groupOfChannel(db, keys, channel) : null
  return screen(turn, {
    title: group.settings.name,
    blocks: [
      heading(turn.say('group.who-coordinates')),
      coordinators.length === 0
        ? text(turn.say('group.nobody-coordinates'))
        : list(
            coordinators
              .map(({ name, role, since }) =>
                turn.tell((say, language) =>
                  say('group.coordinator-line', {
                    name,
                    role: say(`group.role-${role}`),
                    day: tellDate(since, language),
                  }),
                ),
              )
              .sort(),
          ),
      note(turn.say(`group.operator-${runs ? 'coordinates' : coordinators.length === 0 ? 'unnamed' : 'apart'}`)),
      text(turn.say(reviewed ? 'group.promise-reviewed' : 'group.promise', { k })),
      audience === '' ? null : text(turn.say('group.readers', { audience })),
      changes.length > 0 ? heading(turn.say('group.changes')) : null,
      list(
        changes.map(
          ({ day, act }) => `${turn.tell((_, language) => tellDate(day, language))} — ${auditLine(turn, act)}`,
        ),
      ),
      choices(
        turn.request.place.mayManageChannel &&
          channelOf(turn.request) !== null &&
          choice(turn, 'group.accept', 'coordinate.accept', { g }),
        choice(turn, 'group.invited', 'coordinate.join'),
        choice(turn, 'group.read-voices', 'voices'),
      ),
      // Whoever may manage the channel can end somebody's coordinating, as they could begin it; the group sees that too.
      choices(
        ...(turn.request.place.mayManageChannel && here?.id === group.id ? coordinators.slice(0, 8) : []).map(
          ({ id, name }) => ({
            label: turn.label('group.remove-coordinator', { name: shortName(name) }),
            action: action('coordinate.remove', { g, c: shortId(id) }),
          }),
        ),
        turn.request.place.mayManageChannel &&
          here?.id === group.id &&
          choice(turn, 'group.disconnect', 'group.disconnect', { g }),
      ),
    ],
  })
}

/** A name that fits a button, whole signs only. */
const shortName = (name: string): string => [...name].slice(0, 16).join('')

function connect(turn: Turn): Form {
  return form(turn, {
    title: turn.label('group.connect-title'),
    intro: turn.say('group.connect-intro'),
    fields: [
      {
        kind: 'pick',
        id: 'language',
        label: turn.label('group.language'),
        options: [
          { value: 'en', label: 'English' },
          { value: 'ja', label: '日本語' },
        ],
        value: turn.oneLanguage,
        required: true,
      },
      {
        kind: 'line',
        id: 'zone',
        label: turn.label('remind.zone'),
        hint: turn.label('remind.zone-hint'),
        value: turn.person.settings.timeZone ?? turn.request.timeZone ?? '',
        maxLength: 60,
        required: true,
      },
      {
        kind: 'line',
        id: 'audience',
        label: turn.label('group.audience'),
        hint: turn.label('group.audience-hint'),
        maxLength: 200,
        required: false,
      },
    ],
    submit: action('group.connected', turn.arg('where') === 'community' ? { where: 'community' } : {}),
  })
}

async function connected(turn: Turn): Promise<Card> {
  const { db, keys } = turn.deps
  const { place } = turn.request
  const channel = channelOf(turn.request)
  if (!place.mayManageChannel || !channel) return notYours(turn)
  const zone = turn.value('zone').trim()
  const language = turn.value('language') === 'ja' ? 'ja' : 'en'
  if (!isZone(zone)) {
    return screen(turn, {
      blocks: [
        text(turn.say('remind.no-zone')),
        choices(choice(turn, 'group.connect', 'group.connect', turn.action.args)),
      ],
    })
  }
  const community = turn.arg('where') === 'community'
  const known = await groupOfChannel(db, keys, community ? { ...channel, channel: '' } : channel)
  if (known && (community || known.settings.address !== null)) return aboutCard(turn, known)
  const today = localDay(moment(turn), zone)
  const group = await db.transaction().execute(async (tx) => {
    const added = await addGroup(tx, keys, {
      name: community ? turn.say('group.community-name') : (place.channelName ?? turn.say('group.channel-name')),
      language,
      timeZone: zone,
      k: DEFAULT_K,
      slot: { weekday: 3, time: '18:00' },
      reviewed: false,
      audience: turn.value('audience').trim(),
      minorsMayShare: false,
      research: null,
      address: community ? null : channel,
      ...(community ? { community: { platform: channel.platform, community: channel.community } } : {}),
      createdOn: today,
      prompts: community ? null : { weekdays: [1], time: '18:00' },
      plan: { kind: 'turns' },
    })
    await reschedule(tx, added, moment(turn))
    await addAudit(tx, keys, added.id, today, { act: 'connected' })
    return added
  })
  const g = shortId(group.id)
  return screen(turn, {
    title: group.settings.name,
    blocks: [
      text(turn.say('group.connected', { k: group.settings.k })),
      heading(turn.say('group.next-eight')),
      list(occurrenceLines(turn, group, moment(turn))),
      note(turn.say('group.new-group')),
      choices(choice(turn, 'group.accept', 'coordinate.accept', { g })),
    ],
  })
}

/** A dry run: the next eight occurrences in local time, before anything happens. */
async function preview(turn: Turn): Promise<Card> {
  const group = await coordinatedGroup(turn)
  if (!group) return notYours(turn)
  const happened = await happenedLines(turn, group)
  return screen(turn, {
    blocks: [
      heading(turn.say('group.next-eight')),
      list(occurrenceLines(turn, group, moment(turn))),
      happened.length > 0 ? heading(turn.say('group.happened')) : null,
      list(happened),
      choices(choice(turn, 'group.back', 'group.open', { g: shortId(group.id) })),
    ],
  })
}

/** The group of this very place, for whoever may manage the channel. */
async function managedGroup(turn: Turn): Promise<PeerGroup | null> {
  const channel = channelOf(turn.request)
  if (!channel || !turn.request.place.mayManageChannel) return null
  const group = await groupOfChannel(turn.deps.db, turn.deps.keys, channel)
  return group?.id === uuidOf(turn.arg('g')) ? group : null
}

async function askToDisconnect(turn: Turn): Promise<Card> {
  const group = await managedGroup(turn)
  if (!group) return notYours(turn)
  const g = shortId(group.id)
  return screen(turn, {
    blocks: [
      text(turn.say('group.disconnect-ask')),
      choices(
        choice(turn, 'group.disconnect', 'group.disconnected', { g }),
        choice(turn, 'group.about', 'group.about', { g }),
      ),
    ],
  })
}

/** What was posted is taken down, and what was gathered or still waits is erased: a group's end is not a hand-over. */
async function disconnect(turn: Turn): Promise<Card> {
  const group = await managedGroup(turn)
  if (!group) return notYours(turn)
  const { db } = turn.deps
  const { address } = group.settings
  if (address) {
    const postings = await postingsOfGroup(db, group.id)
    await turn.deps.queue(
      postings.map((delivery) => ({ id: randomUUID(), after: delivery, kind: 'remove', to: address, refOf: delivery })),
    )
  }
  await removeGroup(db, group.id)
  return screen(turn, { blocks: [text(turn.say('group.disconnected'))] })
}
