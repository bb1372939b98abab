// Small steps beside a call: two quiet minutes, what makes it hard to reach out, and a quick way to hide it all.

import { choice, choices, note, screen, text } from '../cards.ts'
import { action, type Card, type Choice } from '../interaction.ts'
import { cardRoute, type Routes, type Turn } from '../turn.ts'

export const smallStepsRoutes: Routes = {
  'support.quiet': cardRoute(quiet),
  'support.stopped': cardRoute(stopped),
  'support.reach': cardRoute(hardToReach),
  'support.reason': cardRoute(reason),
  'support.hide': cardRoute(hide),
}

function quiet(turn: Turn): Card {
  const { steps } = turn.deps.content.in('en').grounding
  const at = Math.min(Math.max(0, Number(turn.arg('step') ?? '0') || 0), steps.length)
  const step = steps[at]
  if (!step) {
    return screen(turn, {
      blocks: [
        text(turn.piece(({ grounding }) => grounding.end)),
        choices(choice(turn, 'heavy.talk-now', 'support.now', { need: 'general' })),
      ],
    })
  }
  return screen(turn, {
    ...(at === 0 ? { title: turn.pieceLabel(({ grounding }) => grounding.title) } : {}),
    blocks: [
      at === 0 ? note(turn.piece(({ grounding }) => grounding.about)) : null,
      text(turn.piece(({ grounding }) => grounding.steps.find(({ id }) => id === step.id)?.text ?? '')),
      choices(
        {
          label: turn.pieceLabel(({ grounding }) => grounding.next),
          action: action('support.quiet', { step: String(at + 1) }),
        },
        { label: turn.pieceLabel(({ grounding }) => grounding.stop), action: action('support.stopped') },
      ),
    ],
  })
}

function stopped(turn: Turn): Card {
  return screen(turn, { blocks: [text(turn.piece(({ grounding }) => grounding.stopped))] })
}

function hardToReach(turn: Turn): Card {
  const { reasons } = turn.deps.content.in('en').hardToReach
  return screen(turn, {
    title: turn.pieceLabel(({ hardToReach }) => hardToReach.title),
    blocks: [
      text(turn.piece(({ hardToReach }) => hardToReach.about)),
      choices(
        ...reasons.slice(0, MOST_REASONS).map(
          ({ id }): Choice => ({
            label: turn.pieceLabel(({ hardToReach }) => hardToReach.reasons.find((one) => one.id === id)?.label ?? id),
            action: action('support.reason', { of: id }),
          }),
        ),
      ),
      note(turn.piece(({ hardToReach }) => hardToReach.other)),
      choices({ label: turn.label('heavy.talk-now'), action: action('support.now', { need: 'general' }) }),
    ],
  })
}

/** What fits beside the other buttons of the card. */
const MOST_REASONS = 12

function reason(turn: Turn): Card {
  const id = turn.arg('of')
  const found = turn.deps.content.in('en').hardToReach.reasons.some((one) => one.id === id)
  if (!found) return hardToReach(turn)
  const of = (part: 'answer' | 'step') =>
    turn.piece(({ hardToReach }) => hardToReach.reasons.find((one) => one.id === id)?.[part] ?? '')
  return screen(turn, {
    blocks: [
      text(of('answer')),
      text(of('step')),
      choices(
        { label: turn.label('heavy.talk-now'), action: action('support.now', { need: 'general' }) },
        id === 'in-hospital' && choice(turn, 'support.door-rights', 'support.door', { door: 'rights' }),
        choice(turn, 'support.another-reason', 'support.reach'),
      ),
    ],
  })
}

/** For who may be looked at over the shoulder: a card that says nothing. The way back is as plain as any other menu. */
function hide(turn: Turn): Card {
  return {
    kind: 'card',
    language: turn.language,
    blocks: [text(turn.say('support.hidden')), choices({ label: turn.label('common.menu'), action: action('home') })],
  }
}
