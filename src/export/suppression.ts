// Which releases may stand in a file at all, and what may be counted. Labels were decided at the release; here a release goes whole,
// as far as its words still stand, or not at all: so no two files ever differ by a part of a release that its writers did not take back.
import { classOf, type ExportRecord, type Profile, RESEARCH_AUTHORS } from './record.ts'

/** What is known of a release besides its records. */
export interface Standing {
  /** The k that held when it was released; null for one of before this was noted. */
  readonly k: number | null
  /** Voices in it whose writers did not count towards k; null where that was not noted. */
  readonly uncounted: number | null
  /** Whether something of it was taken back, removed or left out since. */
  readonly touched: boolean
  /** Whether somebody left words out that an earlier file already held: then only its absence as a whole hides whose. */
  readonly leftOutLate: boolean
  /** Whether a voice of it waits for somebody to look at it. */
  readonly heard: boolean
}

/** Whether the records have to be looked at before a release may go. */
export const needsLook = ({ k, touched }: Standing, wanted: number, profile: Profile): boolean =>
  profile === 'research' || touched || k === null || k < wanted

/** How many records with the same labels must stand together, where they have to be looked at. */
export function isWhole(
  records: readonly Pick<ExportRecord, 'language' | 'period' | 'stage' | 'code' | 'prompt'>[],
  { k, uncounted }: Standing,
  wanted: number,
  profile: Profile,
): boolean {
  const least = Math.max(k ?? wanted, wanted)
  // Who does not count towards k may be anyone of those who are left.
  const missing = uncounted ?? 0
  if (profile === 'research' && records.length - missing < RESEARCH_AUTHORS) return false
  const classes = new Map<string, number>()
  for (const record of records) classes.set(classOf(record), (classes.get(classOf(record)) ?? 0) + 1)
  return [...classes.values()].every((size) => size - missing >= least)
}

/** A count that can be published again and again: in steps of k, so that no two of them tell of one person who took words back. */
export const inSteps = (count: number, k: number): number => count - (count % k)
