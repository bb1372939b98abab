// When words ask for help: which help fits, whether it was shown just now, and the card that brings it. Nobody else is told.
import { Temporal } from 'temporal-polyfill'
import type { HeavyCard, HeavyLevel, HeavyNeed, Language } from '../content/index.ts'
import { emergencyNumber, type Help, helpFor } from '../content/resources/index.ts'
import type { Need, ScreenLevel } from '../safety/index.ts'
import { choice, choices, note, screen, text } from './cards.ts'
import { action, type Card, type Choice } from './interaction.ts'
import type { Turn } from './turn.ts'

/** The same help does not come again for so long; a new need or a graver level always does. */
const COOL_DOWN = Temporal.Duration.from({ hours: 12 })

/** The gravest need first: a body in danger, then being harmed, then the rest. */
const order: readonly HeavyNeed[] = [
  'overdose',
  'harmed-by-someone',
  'suicide',
  'self-harm',
  'someone-else',
  'unsafe',
  'general',
]

/**
 * The needs to answer now, gravest first, or none where the same was answered just before. Remembers that they were shown.
 */
export function needsToAnswer(turn: Turn, level: ScreenLevel, needs: readonly Need[], draft: string): HeavyNeed[] {
  if (level === 'none') return []
  const { helpShown } = turn.person.settings
  const found: HeavyNeed[] =
    needs.length === 0 ? ['general'] : order.filter((need) => need !== 'general' && needs.includes(need))
  const isFresh = (need: HeavyNeed, at: HeavyLevel): boolean => {
    const shown = helpShown[`${need}/${at}`]
    if (shown === undefined || shown.draft === draft) return false
    return Temporal.Instant.compare(turn.now, Temporal.Instant.from(shown.at).add(COOL_DOWN)) < 0
  }
  // Help for something urgent covers a concern of the same need, never the other way round.
  const fresh = found.filter((need) => !isFresh(need, 'urgent') && !(level === 'concern' && isFresh(need, 'concern')))
  if (fresh.length === 0) return []
  const shown = Object.fromEntries(found.map((need) => [`${need}/${level}`, { at: turn.now.toString(), draft }]))
  turn.remember({ helpShown: { ...helpShown, ...shown } })
  return found
}

/** Needs in which a body may be in danger: there the number stands first, and no exercise is offered. */
const withoutExercise: readonly HeavyNeed[] = ['overdose', 'self-harm', 'harmed-by-someone', 'someone-else']

/** The card of scene 3. `onward` is the way back to what was written. */
export function helpCard(
  turn: Turn,
  level: HeavyLevel,
  needs: readonly HeavyNeed[],
  onward: readonly Choice[],
  hasPlan: boolean,
): Card {
  const first = needs[0] ?? 'general'
  const card = (one: Language): HeavyCard => turn.deps.content.in(one).heavy.needs[first][level]
  const emergency = (one: Language) => ({ emergency: emergencyPhrase(turn, first, one) })
  return screen(turn, {
    needsHelp: true,
    blocks: [
      ...[first, ...needs.slice(1)]
        .filter((need) => hasFirstLine(turn, need, level))
        .map((need) => text(firstLine(turn, need, level))),
      text(turn.piece((_, one) => card(one).receive)),
      text(turn.piece((_, one) => card(one).step(emergency(one)))),
      note(turn.piece(({ heavy }, one) => [heavy.program, heavy.nobodyTold, heavy.held].join(one === 'ja' ? '' : ' '))),
      choices(
        hasPlan && choice(turn, 'heavy.what-helps-me', 'plan.show'),
        { label: turn.label('heavy.talk-now'), action: action('support.now', { need: first }) },
        turn.person.settings.country === null && {
          label: turn.label('support.choose-country'),
          action: action('support.country', { need: first }),
        },
        !withoutExercise.includes(first) && choice(turn, 'heavy.quiet', 'support.quiet'),
        turn.deps.content.in(turn.oneLanguage).heavy.needs[first].notes.length > 0 && {
          label: turn.label(`heavy.notes-${first}`),
          action: action('support.notes', { need: first }),
        },
        choice(turn, 'heavy.hard-to-reach', 'support.reach'),
        ...onward,
      ),
    ],
  })
}

/** Where a body may be in danger: the number, before anything else is said. */
export const firstLine = (turn: Turn, need: HeavyNeed, level: HeavyLevel): string =>
  turn.piece(
    ({ heavy }, one) => heavy.needs[need][level].first?.({ emergency: emergencyPhrase(turn, need, one) }) ?? '',
  )

const hasFirstLine = (turn: Turn, need: HeavyNeed, level: HeavyLevel): boolean =>
  turn.deps.content.in('en').heavy.needs[need][level].first !== undefined

/** "119 (ambulance, Japan)", or "the emergency number where you are": never a number without its country. */
export function emergencyPhrase(turn: Turn, need: HeavyNeed, language: Language): string {
  return emergencyNumber(helpOf(turn, need), need === 'general' ? null : need, {
    say: (key, values) => turn.deps.content.say(language, key, values),
    language,
  })
}

/** What the resources hold for this person and this need. */
export function helpOf(turn: Turn, about: HeavyNeed | Parameters<typeof helpFor>[1]['about']): Help {
  const { country, age } = turn.person.settings
  return helpFor(turn.deps.resources, {
    country: country === 'other' ? null : country,
    about: about === 'general' ? 'crisis' : about,
    now: turn.now,
    language: turn.oneLanguage,
    under18: age === 'minor' ? true : age === 'adult' ? false : null,
  })
}
