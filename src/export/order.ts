// The order in which records are written tells nothing finer than their period: within it they stand by their random ids.
import type { ExportRecord, ReleasePart } from './record.ts'

/** So many records of one month are held to be put in order. A larger month is written in several such crowds, so that memory stays bounded. */
export const MONTH_HELD = 20_000

/** Parts come in the order of their slots. Records with a period coarser than their month wait until all others are written. */
export async function* byPeriod(
  parts: AsyncIterable<ReleasePart> | Iterable<ReleasePart>,
  held = MONTH_HELD,
): AsyncIterable<readonly ExportRecord[]> {
  let month: string | null = null
  let now: ExportRecord[] = []
  const later: ExportRecord[] = []
  for await (const part of parts) {
    if (now.length > 0 && (part.month !== month || now.length >= held)) {
      yield now.sort(byId)
      now = []
    }
    month = part.month
    for (const record of part.records) {
      if (record.period === part.month) now.push(record)
      else later.push(record)
    }
  }
  if (now.length > 0) yield now.sort(byId)
  if (later.length > 0)
    yield later.sort((one, other) => compare(one.period ?? '', other.period ?? '') || byId(one, other))
}

const byId = (one: ExportRecord, other: ExportRecord): number => compare(one.id, other.id)
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
