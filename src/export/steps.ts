// The steps of a file that others see: that it is announced, and that it was made. The same for a coordinator in a chat and for
// whoever runs the bot.
import type { Content } from '../content/index.ts'
import { announcement } from '../groups/export-posts.ts'
import type { Parcel } from '../groups/parcel.ts'
import { dayPlus } from '../groups/schedule.ts'
import { addAudit } from '../storage/coordinators.ts'
import type { Db } from '../storage/database.ts'
import { type Export, saveExport } from '../storage/exports.ts'
import type { PeerGroup } from '../storage/groups.ts'
import { type Keys, keyed, uuidFrom } from '../storage/keys.ts'
import type { Survey } from './make.ts'

interface StepDeps {
  readonly db: Db
  readonly keys: Keys
  readonly content: Content
  readonly queue: (parcels: readonly Parcel[]) => Promise<void>
}

/** The same delivery however often a step is taken. */
export const parcelId = (keys: Keys, { id }: Export, what: string): string =>
  uuidFrom(keyed(keys.of('export'), what, id))

interface Announcing {
  readonly group: PeerGroup
  readonly asked: Export
  readonly found: Survey
  readonly k: number
  readonly by: string
  readonly today: string
  readonly noticeDays: number
}

/** Fixes which releases it is about, and tells the group. */
export async function announceExport(deps: StepDeps, announcing: Announcing): Promise<Export> {
  const { db, keys, content } = deps
  const { group, asked, found, k, by, today, noticeDays } = announcing
  const { numbers, from, until, voices } = found
  const opensOn = dayPlus(today, noticeDays)
  const announced: Export = {
    ...asked,
    state: 'announced',
    card: { ...asked.card, by, k, releases: numbers, from, until, voices, opensOn, noticeDays },
  }
  const { address } = group.settings
  // The group is told first: a file that nobody was told of must not come to be, and told twice it is not, since the parcel is the same.
  if (address) {
    const id = parcelId(keys, asked, `announcement ${asked.version}`)
    const card = announcement(content, group, announced, noticeDays)
    await deps.queue([{ id, after: null, kind: 'post', to: address, card, refOf: null }])
  }
  return await db.transaction().execute(async (tx) => {
    await addAudit(tx, keys, group.id, today, { act: 'export-announced', name: by, profile: asked.card.profile })
    return await saveExport(tx, keys, announced)
  })
}

/** Notes that it was made, by whom; the day of the first time stays. */
export async function noteMade(
  { db, keys }: Pick<StepDeps, 'db' | 'keys'>,
  { group, asked, by, today }: Pick<Announcing, 'group' | 'asked' | 'by' | 'today'>,
): Promise<Export> {
  return await db.transaction().execute(async (tx) => {
    await addAudit(tx, keys, group.id, today, { act: 'export-made', name: by, profile: asked.card.profile })
    const card = { ...asked.card, madeOn: asked.card.madeOn ?? today }
    return await saveExport(tx, keys, { ...asked, state: 'made', card })
  })
}
