// What a writer was told when they shared, frozen with their words: how many would appear together, who would read them, and
// whether coordinators look first. A group's settings may become stricter for words that wait, never weaker.
import type { Sharing } from '../storage/pools.ts'

/** Five by default: the best guess at an author is one in five. */
export const DEFAULT_K = 5
/** With three, one who shared and one friend know the third: below four nothing is hidden. */
export const LEAST_K = 4

/** What a group promises today. */
export interface PromiseOfToday extends Sharing {
  /** Earlier descriptions of who reads that already covered everybody who reads today. */
  readonly coveredBy: readonly string[]
}

/**
 * Whether words may go out under the group's settings of today without asking their writer again. A wider audience, or a review
 * that they were not told of, needs a new yes; fewer eyes or a larger k needs none.
 */
export function isKept(promise: Sharing, today: PromiseOfToday): boolean {
  const sameReaders = promise.audience === today.audience || today.coveredBy.includes(promise.audience)
  return sameReaders && (promise.reviewed || !today.reviewed)
}

/** How many distinct writers must appear together with these words: what was promised, or more where the group now asks for more. */
export const kFor = (promise: Pick<Sharing, 'k'>, today: Pick<Sharing, 'k'>): number =>
  Math.max(LEAST_K, promise.k, today.k)

/** The promise after a change of who reads. Unless the change widens it, whoever agreed to the earlier one is covered. */
export function afterAudienceChange(before: PromiseOfToday, audience: string, wider: boolean): PromiseOfToday {
  if (audience === before.audience) return before
  const covered = wider ? [] : [...before.coveredBy, before.audience]
  return { ...before, audience, coveredBy: covered.filter((earlier) => earlier !== audience) }
}

/** A research purpose as it was told, to be compared with today's. */
export const purposeOf = (research: { readonly by: string; readonly purpose: string } | null): string | null =>
  research === null ? null : `${research.by}\n${research.purpose}`
