// A peer group: connecting a channel, for whoever may manage it; a coordinator's desk and what comes next, for its coordinators alone;
// and its end. Rights are asked for anew on each press.
import { randomUUID } from 'node:crypto'
import { DEFAULT_K } from '../../groups/promise.ts'
import { isZone, localDay } from '../../groups/schedule.ts'
import { reschedule } from '../../groups/tick.ts'
import { addAudit, groupsCoordinatedBy } from '../../storage/coordinators.ts'
import { addGroup, findGroups, groupOfChannel, type PeerGroup, removeGroup } from '../../storage/groups.ts'
import { postingsOfGroup } from '../../storage/voices.ts'
import { choice, choices, form, heading, list, note, screen, text } from '../cards.ts'
import { audienceField, languageField, zoneField } from '../fields.ts'
import { fitting } from '../fitting.ts'
import { deskCard, notYours } from '../group-desk.ts'
import { happenedLines, occurrenceLines } from '../group-preview.ts'
import { coordinatedGroup, isCoordinator } from '../group-rights.ts'
import { shortId, uuidOf } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { channelOf } from '../membership.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'
import { aboutCard } from './about-group.ts'

export const groupRoutes: Routes = {
  group: cardRoute(begin),
  'group.open': cardRoute(async (turn) => {
    const group = await coordinatedGroup(turn)
    return group ? deskCard(turn, group) : notYours(turn)
  }),
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

function connect(turn: Turn): Form {
  return form(turn, {
    title: turn.label('group.connect-title'),
    intro: turn.say('group.connect-intro'),
    fields: [
      languageField(turn, turn.oneLanguage),
      zoneField(turn, turn.person.settings.timeZone ?? turn.request.timeZone ?? ''),
      audienceField(turn, ''),
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
