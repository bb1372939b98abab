// Home: everything the bot offers, with the helplines in sight and nothing that a person looking over a shoulder should not read.
import { randomUUID } from 'node:crypto'
import { type Help, type Listed, tellEmergency } from '../../content/resources/index.ts'
import { choice, choices, note, screen, text } from '../cards.ts'
import { helpOf } from '../heavy.ts'
import type { Card } from '../interaction.ts'
import { placeBlock } from '../places.ts'
import { cardRoute, type Routes, type Turn } from '../turn.ts'

export const homeRoutes: Routes = {
  home: cardRoute(home),
  'home.tidy': cardRoute(tidy),
}

function home(turn: Turn): Card {
  const help = helpOf(turn, 'crisis')
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
        choice(turn, 'home.tidy', 'home.tidy'),
      ),
      text(turn.tell((say, language) => tellEmergency(help, null, { say, language })[0] ?? '')),
      ...helplines(help).map((line) => placeBlock(turn, line, LINES_OF_A_PLACE)),
      note(turn.say('home.not-crisis')),
    ],
    without: ['home'],
  })
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
