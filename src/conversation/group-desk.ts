// A coordinator's desk, and what everybody else reads in its place. It shows the group, and never a person of it or how many there are.
import { rulesOf } from '../groups/rules.ts'
import { localDay } from '../groups/schedule.ts'
import type { PeerGroup } from '../storage/groups.ts'
import { choice, choices, note, screen, text } from './cards.ts'
import { tellDate } from './dates.ts'
import { shortId } from './ids.ts'
import type { Card } from './interaction.ts'
import type { Turn } from './turn.ts'

export const notYours = (turn: Turn): Card =>
  screen(turn, {
    blocks: [text(turn.say('group.not-coordinator')), choices(choice(turn, 'group.about', 'group.about'))],
  })

export async function deskCard(turn: Turn, group: PeerGroup, said: string | null = null): Promise<Card> {
  const g = shortId(group.id)
  const { pausedUntil } = rulesOf(group.settings)
  const today = localDay(new Date(turn.now.epochMilliseconds), group.settings.timeZone)
  return screen(turn, {
    title: group.settings.name,
    blocks: [
      said === null ? null : text(said),
      text(turn.say('group.desk')),
      pausedUntil !== null && pausedUntil > today
        ? note(turn.tell((say, language) => say('group.paused', { day: tellDate(pausedUntil, language) })))
        : null,
      choices(
        choice(turn, 'group.reviews', 'coordinate.reviews', { g }),
        choice(turn, 'group.suggestions', 'coordinate.suggestions', { g }),
        group.settings.address !== null && choice(turn, 'group.summary', 'coordinate.summary', { g }),
        choice(turn, 'group.invite', 'coordinate.invite', { g }),
        choice(turn, 'export.title', 'group.export', { g }),
      ),
      {
        kind: 'menu',
        id: 'settings',
        label: turn.label('group.settings'),
        options: [
          choice(turn, 'group.rhythm', 'settings.rhythm', { g }),
          choice(turn, 'group.sharing', 'settings.sharing', { g }),
          choice(turn, 'group.others', 'settings.others', { g }),
          choice(turn, 'group.plan', 'settings.plan', { g }),
          choice(turn, 'group.pause', 'settings.pause', { g }),
          choice(turn, 'group.retention', 'settings.retention', { g }),
        ],
      },
      choices(
        choice(turn, 'group.preview', 'group.preview', { g }),
        choice(turn, 'group.about', 'group.about', { g }),
        choice(turn, 'group.step-down', 'coordinate.step-down', { g }),
      ),
    ],
  })
}
