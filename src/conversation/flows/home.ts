// Home: everything the bot offers, with the helplines in sight and nothing that a person looking over a shoulder should not read.
import { randomUUID } from 'node:crypto'
import { tellEmergency } from '../../content/resources/index.ts'
import { choice, choices, note, screen, text } from '../cards.ts'
import { helpOf } from '../heavy.ts'
import type { Card } from '../interaction.ts'
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
      note(turn.say('home.not-crisis')),
    ],
    without: ['home'],
  })
}

/** Everything but the queueing is the platform's: the bot's cards go, what the person typed is theirs to delete. */
async function tidy(turn: Turn): Promise<Card> {
  const { identity, place } = turn.request
  const to = { identity, community: place.community }
  await turn.deps.queue([{ id: randomUUID(), after: null, kind: 'tidy', to, refOf: null }])
  return screen(turn, { blocks: [text(turn.say('home.tidied'))] })
}
