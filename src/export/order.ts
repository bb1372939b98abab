// The order in which records are written tells nothing finer than their period: within it they stand by their random ids.
import type { ExportRecord, ReleasePart } from './record.ts'
import { openSpool, type Spool } from './spool.ts'

/** So many records of one period are held to be put in order. A larger period is written in several such crowds, so that memory stays bounded. */
const PERIOD_HELD = 20_000
/** What waits of each coarse period in memory: there may be a hundred of them. */
const WAITING_BYTES = 64 * 1024

/** Parts come in the order of their slots. Records with a period coarser than their month wait until all others are written. */
export async function* byPeriod(
  parts: AsyncIterable<ReleasePart> | Iterable<ReleasePart>,
  held = PERIOD_HELD,
): AsyncIterable<readonly ExportRecord[]> {
  let month: string | null = null
  let now: ExportRecord[] = []
  const later = new Map<string, Spool>()
  try {
    for await (const part of parts) {
      if (now.length > 0 && (part.month !== month || now.length >= held)) {
        yield now.sort(byId)
        now = []
      }
      month = part.month
      for (const record of part.records) {
        if (record.period === part.month) now.push(record)
        else waiting(later, record.period ?? '').write(`${JSON.stringify(record)}\n`)
      }
      for (const spool of later.values()) await spool.drain()
    }
    if (now.length > 0) yield now.sort(byId)
    for (const [, spool] of [...later].sort(([one], [other]) => compare(one, other))) {
      let crowd: ExportRecord[] = []
      for await (const record of recordsIn(spool)) {
        crowd.push(record)
        if (crowd.length < held) continue
        yield crowd.sort(byId)
        crowd = []
      }
      if (crowd.length > 0) yield crowd.sort(byId)
    }
  } finally {
    for (const spool of later.values()) await spool.close()
  }
}

function waiting(later: Map<string, Spool>, period: string): Spool {
  const known = later.get(period)
  if (known) return known
  const spool = openSpool(WAITING_BYTES)
  later.set(period, spool)
  return spool
}

async function* recordsIn(spool: Spool): AsyncIterable<ExportRecord> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of spool.read()) {
    const lines = `${rest}${decoder.decode(chunk, { stream: true })}`.split('\n')
    rest = lines.pop() ?? ''
    // Only `byPeriod` writes into it, line by line.
    for (const line of lines) yield JSON.parse(line) as ExportRecord
  }
}

const byId = (one: ExportRecord, other: ExportRecord): number => compare(one.id, other.id)
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
