// A day in the year ahead, as people type it: until when something rests.
import type { Day } from '../storage/participants.ts'
import { daysAfter, isDayAhead } from './dates.ts'
import type { Field } from './interaction.ts'
import type { Turn } from './turn.ts'

const FURTHEST_DAYS = 366
const example = (turn: Turn) => ({ example: daysAfter(turn.today, 30) })

export const dayField = (turn: Turn, known: Day | null): Field => ({
  kind: 'line',
  id: 'day',
  label: turn.label('remind.away-until'),
  hint: turn.label('remind.away-until-hint', example(turn)),
  ...(known === null ? {} : { value: known }),
  maxLength: 20,
  required: true,
})

export const noDay = (turn: Turn): string => turn.say('remind.no-date', example(turn))

/** The day typed into that field, or null where it is none, is over, or lies further ahead than a year. */
export function dayTyped(turn: Turn, today: Day): Day | null {
  const parts = turn
    .value('day')
    .normalize('NFKC')
    .trim()
    .match(/^(\d{4})\D+(\d{1,2})\D+(\d{1,2})\D*$/)
  const [, year = '', month = '', day = ''] = parts ?? []
  const typed = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDayAhead(typed, today) && typed <= daysAfter(today, FURTHEST_DAYS) ? typed : null
}
