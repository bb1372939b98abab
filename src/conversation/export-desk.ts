// Whoever asks for a file of shared words: which group, which file, and whether they may. Asked anew on each press.
import { NOTICE_DAYS } from '../groups/export-posts.ts'
import { rulesOf } from '../groups/rules.ts'
import { localDay } from '../groups/schedule.ts'
import { type Coordinator, coordinatorOf, groupsCoordinatedBy } from '../storage/coordinators.ts'
import { type Export, findExport } from '../storage/exports.ts'
import { findGroup, groupOfChannel, type PeerGroup } from '../storage/groups.ts'
import { choice, choices, screen, text, words } from './cards.ts'
import { tellDate, tellMonth } from './dates.ts'
import { shortId, uuidOf } from './ids.ts'
import type { Block, Card } from './interaction.ts'
import { channelOf } from './membership.ts'
import type { Turn } from './turn.ts'

export interface Desk {
  readonly group: PeerGroup
  readonly me: Coordinator
  readonly asked: Export | null
}

/** The group of the file or of the action, else of the channel, else the only one that this person coordinates: if they do. */
export async function deskOf(turn: Turn): Promise<Desk | null> {
  const { db, keys } = turn.deps
  const id = uuidOf(turn.arg('e'))
  const asked = id === null ? null : await findExport(db, keys, id)
  const group = asked ? await findGroup(db, keys, asked.group) : await groupMeant(turn)
  const me = group ? await coordinatorOf(db, keys, group.id, turn.person.handle) : null
  return group && me ? { group, me, asked } : null
}

async function groupMeant(turn: Turn): Promise<PeerGroup | null> {
  const { db, keys } = turn.deps
  const named = uuidOf(turn.arg('g'))
  if (named !== null) return await findGroup(db, keys, named)
  const channel = channelOf(turn.request)
  const here = channel ? await groupOfChannel(db, keys, channel) : null
  if (here && (await coordinatorOf(db, keys, here.id, turn.person.handle))) return here
  const [only, ...others] = await groupsCoordinatedBy(db, turn.person.handle)
  return only !== undefined && others.length === 0 ? await findGroup(db, keys, only) : null
}

export type WithExport = Desk & { readonly asked: Export }

export function withExport(go: (turn: Turn, desk: WithExport) => Promise<Card> | Card): (turn: Turn) => Promise<Card> {
  return async (turn) => {
    const desk = await deskOf(turn)
    if (!desk) return noDesk(turn)
    const { asked } = desk
    if (!asked || asked.state === 'dropped') return sayAndBack(turn, desk.group, 'export.gone')
    return await go(turn, { ...desk, asked })
  }
}

export const noDesk = (turn: Turn): Card =>
  screen(turn, { blocks: [text(turn.say('export.no-group')), choices(choice(turn, 'export.to-group', 'group'))] })

export const sayAndBack = (turn: Turn, group: PeerGroup, key: string): Card =>
  screen(turn, { blocks: [text(turn.say(key)), choices(back(turn, group))] })

export const back = (turn: Turn, group: PeerGroup) =>
  choice(turn, 'export.back', 'group.export', { g: shortId(group.id) })
export const moment = (turn: Turn): Date => new Date(turn.now.epochMilliseconds)
export const today = (turn: Turn, { settings }: PeerGroup): string => localDay(moment(turn), settings.timeZone)
export const kOf = ({ settings }: PeerGroup): number => rulesOf(settings).promise.k
export const noticeOf = (turn: Turn): number => turn.deps.exportNoticeDays ?? NOTICE_DAYS

export const stateOf = (turn: Turn, group: PeerGroup, { state, card }: Export): string =>
  state === 'announced' && card.opensOn !== null && card.opensOn <= today(turn, group) ? 'open' : state

export const titleOf = (turn: Turn, group: PeerGroup, asked: Export): string => {
  const { say } = turn.deps.content
  return turn.pieceLabel((_, one) =>
    say(one, 'export.one-title', {
      title: say(one, `export.for-${asked.card.profile}`),
      state: say(one, `export.state-${stateOf(turn, group, asked)}`),
    }),
  )
}

/** What was stated: in the words of who stated it. */
export function statedBlocks(turn: Turn, { card }: Export): Block[] {
  const { purpose, reader, endsOn, from, until } = card
  return [
    words(turn.label('export.preview-purpose', { purpose })),
    words(turn.label('export.preview-reader', { reader })),
    text(
      turn.tell((say, one) =>
        [
          say('export.preview-ends', { day: tellDate(endsOn, one) }),
          say('export.preview-span', { from: tellMonth(from, one), until: tellMonth(until, one) }),
        ].join('\n'),
      ),
    ),
  ]
}
