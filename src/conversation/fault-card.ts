// What somebody sees when something of ours went wrong: what happened, that their words are not lost, and where help is.
import { helpFor } from '../content/resources/index.ts'
import type { Person } from '../storage/participants.ts'
import { choices, note, text, words } from './cards.ts'
import { type Action, action, type Block, type Card, type Request } from './interaction.ts'
import { nobody } from './nobody.ts'
import { placeBlock } from './places.ts'
import { type Deps, newTurn, type Turn } from './turn.ts'

interface Fault {
  /** What the operator finds in the log. */
  readonly reference: string
  /** The database did not answer; waiting may help. */
  readonly away: boolean
  /** What to try again, where it can be. */
  readonly again: Action | null
}

/** So much of typed words is shown back: more does not fit a card, and whoever typed more still has it in the chat. */
const SHOWN_BACK = 2200

/** Needs no database: words, resources and content are in memory. */
export function faultCard(
  deps: Deps,
  person: Person | null,
  request: Request,
  { reference, away, again }: Fault,
): Card {
  const turn = newTurn(deps, person ?? nobody(request.identity), again ?? action('home'), request)
  const typed = turn.value('words').toWellFormed()
  return {
    kind: 'card',
    language: turn.language,
    needsHelp: true,
    ...(typed === '' ? {} : { unkept: true }),
    blocks: [
      text(turn.say(away ? 'fault.away' : 'fault.ours')),
      ...(typed === ''
        ? []
        : [
            text(turn.say(typed.length > SHOWN_BACK ? 'fault.your-words-part' : 'fault.your-words')),
            words(typed.slice(0, SHOWN_BACK).toWellFormed()),
          ]),
      ...help(turn),
      note(turn.say('fault.reference', { reference })),
      choices(
        // With words in it the form is to be sent again by its writer, who has them; a button could not carry them.
        ...(again && typed === '' ? [{ label: turn.label('fault.again'), action: again }] : []),
        { label: turn.label('common.support'), action: action('support') },
      ),
    ],
  }
}

function help(turn: Turn): Block[] {
  const { country, age } = turn.person.settings
  const found = helpFor(turn.deps.resources, {
    country: country === 'other' ? null : country,
    about: 'crisis',
    now: turn.now,
    language: turn.oneLanguage,
    under18: age === 'minor' ? true : age === 'adult' ? false : null,
  })
  const shown = (found.lines.length > 0 ? found.lines : found.directories).slice(0, 2)
  const emergency = found.emergency?.phones[0]
  return [
    text(
      emergency
        ? turn.say('fault.emergency', { number: emergency.number, country: countryOf(turn, found.country) })
        : turn.say('fault.emergency-unknown'),
    ),
    ...shown.map((line) => placeBlock(turn, line, 3)),
  ]
}

function countryOf(turn: Turn, country: string | null): string {
  return country === null ? '' : (new Intl.DisplayNames([turn.oneLanguage], { type: 'region' }).of(country) ?? country)
}
