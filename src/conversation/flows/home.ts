// Home: everything the bot offers, with the helplines in sight and nothing that a person looking over a shoulder should not read.
import { randomUUID } from 'node:crypto'
import { type Help, type Listed, tellEmergency } from '../../content/resources/index.ts'
import { choice, choices, note, screen, text } from '../cards.ts'
import { commands } from '../commands.ts'
import { helpOf } from '../heavy.ts'
import type { Block, Card } from '../interaction.ts'
import { placeBlock } from '../places.ts'
import { cardRoute, type Routes, type Turn } from '../turn.ts'

export const homeRoutes: Routes = {
  home: cardRoute(home),
  help: cardRoute(help),
  'home.tidy': cardRoute(tidy),
}

function home(turn: Turn): Card {
  return screen(turn, {
    title: turn.label('home.title'),
    blocks: [
      text(turn.say('home.intro')),
      choices(
        choice(turn, 'home.reflect', 'reflect'),
        choice(turn, 'home.voices', 'voices'),
        choice(turn, 'home.journal', 'journal'),
        choice(turn, 'home.plan', 'plan'),
        choice(turn, 'home.remind', 'remind'),
        choice(turn, 'home.about', 'about'),
        choice(turn, 'leave.title', 'leave'),
        choice(turn, 'home.tidy', 'home.tidy'),
      ),
      ...inSight(turn),
      note(turn.say('home.not-crisis')),
    ],
    without: ['home'],
  })
}

/** Who types "help" may mean what there is to type, or may need help: the numbers come first, then every command with what it is for. */
function help(turn: Turn): Card {
  return screen(turn, {
    title: turn.label('home.help-title'),
    blocks: [
      ...inSight(turn),
      text(turn.say('home.help-intro')),
      choices(
        ...commands(turn.deps.content).map(({ name, description, action: opens }) => ({
          label: turn.label(`commands.${name}-name`),
          meaning: turn.tell((_, language) => description[language]),
          action: opens,
        })),
      ),
      note(turn.say('home.not-crisis')),
    ],
    without: ['support'],
  })
}

function inSight(turn: Turn): Block[] {
  const found = helpOf(turn, 'crisis')
  return [
    text(turn.tell((say, language) => tellEmergency(found, null, { say, language })[0] ?? '')),
    ...helplines(found).map((line) => placeBlock(turn, line, LINES_OF_A_PLACE)),
    choices(turn.person.settings.country === null && choice(turn, 'support.choose-country', 'support.country')),
  ]
}

/** Two in sight; the rest is behind [Support]. Where no country is told yet, the pages that find help by country. */
const helplines = ({ lines, directories }: Help): readonly Listed[] =>
  (lines.length > 0 ? lines : directories).slice(0, 2)

/** Whom it is for, how to reach it and when: what somebody needs who reads no further. */
const LINES_OF_A_PLACE = 4

/** Everything but the queueing is the platform's: the bot's cards go, what the person typed is theirs to delete. */
async function tidy(turn: Turn): Promise<Card> {
  const { identity, place } = turn.request
  const to = { identity, community: place.community }
  await turn.deps.queue([{ id: randomUUID(), after: null, kind: 'tidy', to, refOf: null }])
  return screen(turn, { blocks: [text(turn.say('home.tidied'))] })
}
