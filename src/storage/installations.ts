// Communities that installed the bot by themselves: the tokens it speaks with there, sealed, found by a keyed id.
import type { Platform } from '../conversation/interaction.ts'
import type { Connection } from './database.ts'
import { type Keys, keyed } from './keys.ts'
import { sealJson, unsealJson } from './seal.ts'

interface Installations {
  /** What was kept for this community, or null. */
  find(community: string): Promise<string | null>
  /** The last to be kept is the one. */
  keep(community: string, content: string): Promise<void>
  /** The bot was removed there. Nothing of the tokens stays. */
  forget(community: string): Promise<void>
}

const STEP = 4096
const cellOf = (id: Buffer) => ({ table: 'installation', column: 'sealed', row: id.toString('hex') })

export function installationsOf(db: Connection, keys: Keys, platform: Platform): Installations {
  const idOf = (community: string): Buffer => keyed(keys.of('channel'), 'installation', platform, community)
  return {
    async find(community) {
      const id = idOf(community)
      const row = await db.selectFrom('installation').select('sealed').where('id', '=', id).executeTakeFirst()
      return row === undefined ? null : unsealJson<string>(keys.of('address'), cellOf(id), row.sealed)
    },
    async keep(community, content) {
      const id = idOf(community)
      const sealed = sealJson(keys.of('address'), keys.id, cellOf(id), content, STEP)
      await db
        .insertInto('installation')
        .values({ id, sealed })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ sealed }))
        .execute()
    },
    async forget(community) {
      await db.deleteFrom('installation').where('id', '=', idOf(community)).execute()
    },
  }
}
