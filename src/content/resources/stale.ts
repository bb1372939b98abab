// The list for whoever keeps the resources: what nobody has looked at for twelve months, or carries no date at all.
import type { Temporal } from 'temporal-polyfill'
import { isStale } from './age.ts'
import type { Resource } from './resource.ts'

/** One line for each stale entry, undated ones first, then the oldest; and a last line that counts them. */
export function tellStale(resources: readonly Resource[], now: Temporal.Instant): string[] {
  const stale = resources
    .filter((resource) => isStale(resource, now))
    .sort((a, b) => compareText(a.checkedOn ?? '', b.checkedOn ?? '') || compareText(a.id, b.id))
  const lines = stale.map(
    (resource) => `${fileOf(resource)}  ${resource.id}  ${resource.checkedOn ?? 'no date'}  ${resource.url}`,
  )
  const undated = stale.filter(({ checkedOn }) => checkedOn === null).length
  const count =
    `${stale.length} of ${resources.length} entries want a look: ` +
    `${undated} without a date, ${stale.length - undated} older than 12 months.`
  return [...lines, count]
}

function fileOf({ own, country }: Resource): string {
  return own ? 'resources.local.yaml' : `prompts/resources/${country.toLowerCase()}.yaml`
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
