// A file for coordinators, made: looked at beforehand, and written.
import type { Content, Language } from '../content/index.ts'
import { dayPlus } from '../groups/schedule.ts'
import { type Audited, latestAudit } from '../storage/coordinators.ts'
import type { Connection, Db } from '../storage/database.ts'
import { asOfNow, leftOutNow, type Moment, noteExported, readAsOfNow } from '../storage/exported-voices.ts'
import type { Export } from '../storage/exports.ts'
import type { Keys } from '../storage/keys.ts'
import type { Day } from '../storage/participants.ts'
import { breath } from './breath.ts'
import { type BundleOf, bundleInMemory, writeBundle } from './bundle.ts'
import type { Far } from './in-making.ts'
import { type Profile, plainText, type ReleasePart } from './record.ts'
import { type Reading, type ReleasesOf, readReleases } from './released.ts'
import { type Counted, countIn, openTally } from './tally.ts'
import type { Sink } from './zip.ts'

export interface MakeDeps {
  readonly db: Db
  readonly keys: Keys
  readonly content: Content
}

export interface Survey {
  readonly releases: number
  readonly voices: number
  /** Records that stand without their question. */
  readonly coarse: number
  /** Whether releases are not in it for their crowd's sake. */
  readonly leftOut: boolean
  readonly numbers: Readonly<Record<Language, string>>
  readonly from: string
  readonly until: string
}

/** What a file would hold at most, or null where nothing may stand in one. */
export async function survey(
  { db, keys, content }: MakeDeps,
  asked: Omit<ReleasesOf, 'leavingOut'>,
): Promise<Survey | null> {
  const named = await sinceResearch(db, keys, asked.group, asked.profile)
  const days = [asked.since, named].filter((day) => day !== null).sort()
  const of: ReleasesOf = { ...asked, since: days.at(-1) ?? null, leavingOut: 'not-told' }
  const { parts, found } = readReleases(db, keys, content, of, (read) => asOfNow(db, read))
  const tally = openTally()
  let voices = 0
  let coarse = 0
  for await (const part of parts) {
    tally.take(part)
    voices += part.records.length
    coarse += part.records.filter(({ prompt }) => prompt === null).length
    await breath()
  }
  if (voices === 0 || found.from === null || found.until === null) return null
  const { releases: numbers } = tally.result('group', of.k)
  return {
    releases: found.releases.length,
    voices,
    coarse,
    leftOut: found.leftOut > 0,
    numbers,
    from: found.from,
    until: found.until,
  }
}

type Made =
  | { readonly outcome: 'made'; readonly bytes: Uint8Array; readonly counted: Counted }
  | { readonly outcome: 'too-few' | 'too-large' }

/** Makes an announced file in memory, for a chat that carries at most so many bytes. Read bit by bit, so that whoever presses something meanwhile is answered. */
export async function makeInMemory(
  deps: MakeDeps,
  asked: Export,
  about: { readonly k: number; readonly language: Language; readonly now: Date },
  most: number,
  tell: (far: Far) => void = () => {},
): Promise<Made> {
  return await make(deps, asked, about, 'bit by bit', tell, async (bundle) => {
    const made = await bundleInMemory(bundle, most)
    return made ? { outcome: 'made', ...made } : { outcome: 'too-large' }
  })
}

/** Writes an announced file piece by piece, however large. */
export async function makeInto(
  deps: MakeDeps,
  asked: Export,
  about: { readonly k: number; readonly language: Language; readonly now: Date },
  sink: Sink,
  progress: (records: number) => void,
): Promise<'made' | 'too-few'> {
  const made = await make(
    deps,
    asked,
    about,
    'as of one moment',
    () => {},
    async (bundle) => ({
      outcome: 'made' as const,
      counted: await writeBundle({ ...bundle, progress }, sink),
    }),
  )
  return made.outcome
}

async function make<Result extends { readonly outcome: string }>(
  { db, keys, content }: MakeDeps,
  { group, card }: Export,
  { k, language, now }: { readonly k: number; readonly language: Language; readonly now: Date },
  how: 'bit by bit' | 'as of one moment',
  tell: (far: Far) => void,
  write: (bundle: BundleOf) => Promise<Result>,
): Promise<Result | { readonly outcome: 'too-few' }> {
  const { profile, endsOn, from, until, releases } = card
  const least = Math.max(k, card.k)
  const since = await sinceResearch(db, keys, group, profile)
  const of = { group, profile, k: least, now, only: releases, since, leavingOut: 'applied' as const }
  // Before anything is read: what is left out from now on counts as too late, whether or not its release was read by then.
  const seen = await leftOutNow(db)
  let found: Reading['found'] = { releases: [], leftOut: 0, from: null, until: null }
  const read = (tx: Connection, moment: Moment | null): AsyncIterable<ReleasePart> => {
    const reading = readReleases(tx, keys, content, of, moment)
    found = reading.found
    return reading.parts
  }
  const parts =
    how === 'bit by bit' ? read(db, (within) => asOfNow(db, within)) : readAsOfNow(db, (tx) => read(tx, null))
  const iterator = parts[Symbol.asyncIterator]()
  let result: Result
  try {
    const first = await iterator.next()
    if (first.done) return { outcome: 'too-few' }
    const all = countIn(releases.en) + countIn(releases.ja)
    const told = async function* (): AsyncIterable<ReleasePart> {
      for (let next: IteratorResult<ReleasePart, unknown> = first; !next.done; next = await iterator.next()) {
        tell({ releases: Math.min(all, found.releases.length + found.leftOut), of: all })
        yield next.value
      }
      tell({ releases: all, of: all })
    }
    // Typed by people: what a platform makes of a name or a channel is not taken along.
    const stated = { purpose: plainText(card.purpose), reader: plainText(card.reader) }
    const statement = { profile, k: least, ...stated, endsOn, from, until }
    result = await write({ statement, language, content, key: keys.of('export'), parts: told() })
  } finally {
    await iterator.return?.()
  }
  // Counts for the public hold nobody's words: leaving out comes late for no one by them.
  if (result.outcome === 'made' && profile !== 'public')
    await db.transaction().execute((tx) => noteExported(tx, found.releases, seen))
  return result
}

const ACTS_AT_ONCE = 200

/**
 * The first day of releases for research; null for any. What went out until its purpose was last named or changed was agreed to for
 * another one, and nobody can be asked anew about words that lead to nobody.
 */
async function sinceResearch(db: Connection, keys: Keys, group: string, profile: Profile): Promise<Day | null> {
  if (profile !== 'research') return null
  for (let before: number | null = null; ; ) {
    const acts: readonly Audited[] = await latestAudit(db, keys, group, ACTS_AT_ONCE, before)
    const change = acts.find(({ act }) => act.act === 'changed' && act.setting === 'research')
    if (change) return dayPlus(change.day, 1)
    if (acts.length < ACTS_AT_ONCE) return null
    before = acts.at(-1)?.number ?? null
  }
}
