// My plan and the two sheets: answers in the writer's own hand, one sealed entry for each, found again without a search.
import { type Entry, findEntry, writeEntry } from '../storage/entries.ts'
import { keyed, uuidFrom } from '../storage/keys.ts'
import type { Turn } from './turn.ts'

export const sheetIds = ['plan', 'before-an-appointment', 'if-others-decide'] as const
export type SheetName = (typeof sheetIds)[number]

export interface SheetContent {
  readonly sheet: SheetName
  /** By the question's id. */
  readonly answers: Readonly<Record<string, string>>
}

/** A sheet has one id for each person and name, which only their key leads to. */
const sheetId = ({ person }: Turn, sheet: SheetName): string => uuidFrom(keyed(person.key, 'sheet', sheet))

export async function findSheet(turn: Turn, sheet: SheetName): Promise<Entry<SheetContent> | null> {
  // Somebody without a row has a key for this turn only, and so no sheets.
  if (turn.person.version === 0) return null
  return findEntry<SheetContent>(turn.deps.db, turn.person, sheetId(turn, sheet))
}

/** Writes one answer; an empty one takes it out. */
export async function answerSheet(
  turn: Turn,
  sheet: SheetName,
  question: string,
  answer: string,
): Promise<Entry<SheetContent>> {
  const found = await findSheet(turn, sheet)
  const { [question]: _, ...others } = found?.content.answers ?? {}
  const answers =
    answer.trim() === '' ? others : { ...others, [question]: answer.toWellFormed().replaceAll('\u0000', '\uFFFD') }
  const entry: Entry<SheetContent> = {
    id: found?.id ?? sheetId(turn, sheet),
    state: 'kept',
    writtenOn: found?.writtenOn ?? turn.today,
    lapsesOn: null,
    content: { sheet, answers },
  }
  await writeEntry(turn.deps.db, turn.person, 'sheet', entry)
  return entry
}

/** Whether the plan has words to show when they are needed. */
export async function hasPlan(turn: Turn): Promise<boolean> {
  const plan = await findSheet(turn, 'plan')
  return plan !== null && Object.keys(plan.content.answers).length > 0
}
