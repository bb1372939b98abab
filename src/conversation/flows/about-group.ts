// What everybody may know of a group: who coordinates it and every change of that, what was promised, and what changed. For whoever may
// manage its channel also the ways to end a coordinating, or the group.
import { rulesOf } from '../../groups/rules.ts'
import { type Audited, coordinatorsOf, latestAudit } from '../../storage/coordinators.ts'
import { groupOfChannel, type PeerGroup } from '../../storage/groups.ts'
import { choice, choices, heading, list, note, screen, text } from '../cards.ts'
import { tellDate } from '../dates.ts'
import { auditLine } from '../group-audit.ts'
import { groupById, isCoordinator } from '../group-rights.ts'
import { shortId } from '../ids.ts'
import { action, type Card } from '../interaction.ts'
import { channelOf } from '../membership.ts'
import { cardRoute, type Routes, type Turn } from '../turn.ts'

export const aboutGroupRoutes: Routes = {
  'group.about': cardRoute(about),
  'group.changes': cardRoute(changesBefore),
}

/** What everybody in the group may know of it: who coordinates, what was promised, and what changed. */
async function about(turn: Turn): Promise<Card> {
  const group = await groupById(turn)
  return group ? aboutCard(turn, group) : screen(turn, { blocks: [text(turn.say('group.nothing-here'))] })
}

const CHANGES_SHOWN = 10

const changeLines = (turn: Turn, changes: readonly Audited[]): string[] =>
  changes.map(({ day, act }) => `${turn.tell((_, language) => tellDate(day, language))} — ${auditLine(turn, act)}`)

const earlier = (turn: Turn, group: PeerGroup, changes: readonly Audited[]) => {
  const last = changes.at(-1)?.number ?? 1
  // The first change of a group is its connecting: before it there is none.
  return last > 1 && choice(turn, 'group.changes-earlier', 'group.changes', { g: shortId(group.id), n: String(last) })
}

/** Every change there was, page by page: who coordinated last year may matter to somebody. */
async function changesBefore(turn: Turn): Promise<Card> {
  const group = await groupById(turn)
  if (!group) return screen(turn, { blocks: [text(turn.say('group.nothing-here'))] })
  const { db, keys } = turn.deps
  const before = Math.max(1, Math.trunc(Number(turn.arg('n'))) || 1)
  const changes = await latestAudit(db, keys, group.id, CHANGES_SHOWN, before)
  return screen(turn, {
    blocks: [
      heading(turn.say('group.changes')),
      list(changeLines(turn, changes)),
      choices(earlier(turn, group, changes), choice(turn, 'group.about', 'group.about', { g: shortId(group.id) })),
    ],
  })
}

export async function aboutCard(turn: Turn, group: PeerGroup): Promise<Card> {
  const { db, keys } = turn.deps
  const coordinators = await coordinatorsOf(db, keys, group.id)
  const changes = await latestAudit(db, keys, group.id, CHANGES_SHOWN)
  const { k, reviewed, audience } = rulesOf(group.settings).promise
  const runs = coordinators.some(({ runsTheBot }) => runsTheBot)
  const g = shortId(group.id)
  const channel = channelOf(turn.request)
  const here = channel ? await groupOfChannel(db, keys, channel) : null
  const coordinates = await isCoordinator(turn, group)
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
      list(changeLines(turn, changes)),
      choices(
        earlier(turn, group, changes),
        !coordinates &&
          turn.request.place.mayManageChannel &&
          channel !== null &&
          choice(turn, 'group.accept', 'coordinate.accept', { g }),
        !coordinates && choice(turn, 'group.invited', 'coordinate.join'),
        choice(turn, 'group.read-voices', 'voices'),
        coordinates && choice(turn, 'group.back', 'group.open', { g }),
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
