// What a person decides about deliveries that nobody knows the end of, or that were refused: repeat, or leave. Shows no words, no names, no ids but the row's.
import type { Db } from '../storage/database.ts'
import { dropDelivery, repeatDelivery, type Stuck, stuckDeliveries } from '../storage/delivery-upkeep.ts'

interface Decision {
  readonly lines: readonly string[]
  readonly ok: boolean
}

/** `args` as typed after `npm run outbox`: nothing, `repeat ID` or `drop ID`; an id may be shortened as long as it stays one. */
export async function decide(db: Db, args: readonly string[], now: Date): Promise<Decision> {
  const [verb, start = ''] = args
  const stuck = await stuckDeliveries(db)
  if (verb === undefined || verb === 'list') return { lines: list(stuck), ok: true }
  if (verb !== 'repeat' && verb !== 'drop') return { lines: howTo, ok: false }
  const meant = stuck.filter(({ id }) => start.length >= 4 && id.startsWith(start.toLowerCase()))
  const [one] = meant
  if (!one) return { lines: [`No delivery that waits for you begins with "${start}".`, ...list(stuck)], ok: false }
  if (meant.length > 1) return { lines: [`More than one begins with "${start}". Type more of it.`], ok: false }
  const done =
    verb === 'repeat'
      ? await repeatDelivery(db, one.id, now)
      : await db.transaction().execute((tx) => dropDelivery(tx, one.id, now))
  if (!done) return { lines: ['Somebody decided this at the same moment. Nothing was changed.'], ok: false }
  const said =
    verb === 'repeat'
      ? 'It is sent within seconds by the bot that runs, or when it starts.'
      : 'It is left, and so is what could only follow it.'
  return { lines: [said], ok: true }
}

const howTo: readonly string[] = [
  'npm run outbox               what waits for you',
  'npm run outbox repeat ID     send it (again)',
  'npm run outbox drop ID       leave it',
]

const meaning = {
  uncertain: 'uncertain: it may have been sent or not. Look there before you repeat it, or it could appear twice.',
  refused: 'refused: it was surely not sent. Repeat it once the cause is gone.',
} as const

function list(stuck: readonly Stuck[]): string[] {
  if (stuck.length === 0) return ['Nothing waits for you: every delivery has ended or is on its way.']
  const short = shortest(stuck.map(({ id }) => id))
  const rows = stuck.map(({ id, platform, kind, state, code, dueAt, attempts }) =>
    [
      id.slice(0, short),
      platform.padEnd(8),
      kind.padEnd(6),
      state.padEnd(9),
      `since ${dueAt.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
      `calls: ${attempts}`,
      code === null ? '' : `code: ${code}`,
    ]
      .join('  ')
      .trimEnd(),
  )
  const kinds = (['uncertain', 'refused'] as const).filter((state) => stuck.some((one) => one.state === state))
  return [...rows, '', ...kinds.map((state) => meaning[state]), '', ...howTo]
}

/** How much of each id has to be shown so that it is still one. */
function shortest(ids: readonly string[]): number {
  for (let length = 8; length < 36; length++) {
    if (new Set(ids.map((id) => id.slice(0, length))).size === ids.length) return length
  }
  return 36
}
