// An answer that could not be sent, as a note of its own: it holds no words, only the way to them, and help beside it where the words ask for it.
import type { Parcel } from '../groups/parcel.ts'
import { findEntry } from '../storage/entries.ts'
import { keyed, uuidFrom } from '../storage/keys.ts'
import { choice, choices, text } from './cards.ts'
import { shortId } from './ids.ts'
import { action } from './interaction.ts'
import { draftId, type Reflection } from './reflection.ts'
import type { Turn } from './turn.ts'

/** The same event makes the same parcel, so that it is queued once. */
export async function laterAnswer(turn: Turn): Promise<Parcel> {
  const { request, person, deps } = turn
  // Somebody without a row has written nothing that a card could be opened for.
  const entry = person.version === 0 ? null : await findEntry<Reflection>(deps.db, person, draftId(turn))
  const heavy = entry !== null && entry.content.level !== 'none'
  const open = entry ? action(heavy ? 'reflect.help' : 'reflect.review', { entry: shortId(entry.id) }) : action('home')
  return {
    id: uuidFrom(
      keyed(deps.keys.of('address'), 'answer', request.identity.platform, request.identity.account, request.event),
    ),
    after: null,
    kind: 'direct',
    to: { identity: request.identity, community: request.place.community },
    refOf: null,
    contact: null,
    card: {
      kind: 'card',
      language: turn.language,
      ...(heavy ? { needsHelp: true } : {}),
      reopen: open,
      blocks: [
        text(turn.say(entry ? 'later.kept' : 'later.answer')),
        choices(
          ...(heavy ? [choice(turn, 'later.numbers', 'support.now', { need: 'general' })] : []),
          { label: turn.label('later.open'), action: open },
          choice(turn, 'common.support', 'support'),
        ),
      ],
    },
  }
}
