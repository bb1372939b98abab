// Forms have little room. Where a reader's language is not known and a form in both at once would not fit, it is shown in one.
import type { Language } from '../content/index.ts'
import type { Form } from './interaction.ts'
import { faultsOf } from './limits.ts'
import type { Turn } from './turn.ts'

/** The form in the reader's language; in both where nobody knows it and there is room, else in `otherwise`. */
export function fitting(turn: Turn, build: (turn: Turn) => Form, otherwise: Language = turn.oneLanguage): Form {
  const form = build(turn)
  return turn.language !== 'both' || faultsOf(form).length === 0 ? form : build(turn.speaking(otherwise))
}
