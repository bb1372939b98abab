// Which process serves which shard: a lease row for each, renewed while the process lives and taken over when it does not.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './database.ts'

/** Any number that nobody else in this database locks on. */
const AGREEMENT_LOCK = 7_266_853

export interface ShardLeases {
  agree(count: number, now: Date): Promise<number>
  claim(now: Date, lastsMs: number, betweenMs: number): Promise<number | null>
  renew(shard: number, now: Date, lastsMs: number): Promise<boolean>
  release(shard: number): Promise<void>
}

/** Leases in the name of one process. */
export function shardLeases(db: Db, holder: string = randomUUID()): ShardLeases {
  return {
    /** The number of shards: the one that running processes use already, else `count`, for which rows are made. */
    agree: (count, now) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${AGREEMENT_LOCK})`.execute(transaction)
        const running = await transaction
          .selectFrom('shard_lease')
          .select('shards')
          .where('held_until', '>', now)
          .limit(1)
          .executeTakeFirst()
        const agreed = running?.shards ?? count
        await transaction.deleteFrom('shard_lease').where('shards', '!=', agreed).execute()
        await transaction
          .insertInto('shard_lease')
          .values(Array.from({ length: agreed }, (_, shard) => ({ shard, shards: agreed })))
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        return agreed
      }),

    /** The lowest shard that nobody holds. Null if there is none, or if one was claimed less than `betweenMs` ago by anybody. */
    claim: (now, lastsMs, betweenMs) =>
      db.transaction().execute(async (transaction) => {
        await sql`select pg_advisory_xact_lock(${AGREEMENT_LOCK})`.execute(transaction)
        const recent = await transaction
          .selectFrom('shard_lease')
          .select('shard')
          .where('claimed_at', '>', before(now, betweenMs))
          .where('claimed_at', '<=', now)
          .limit(1)
          .executeTakeFirst()
        if (recent) return null
        const free = await transaction
          .selectFrom('shard_lease')
          .select('shard')
          .where((where) => where.or([where('held_until', 'is', null), where('held_until', '<=', now)]))
          .orderBy('shard')
          .limit(1)
          .executeTakeFirst()
        if (!free) return null
        await transaction
          .updateTable('shard_lease')
          .set({ holder, claimed_at: now, held_until: after(now, lastsMs) })
          .where('shard', '=', free.shard)
          .execute()
        return free.shard
      }),

    /** False once somebody else took it over. */
    async renew(shard, now, lastsMs) {
      const { numUpdatedRows } = await db
        .updateTable('shard_lease')
        .set({ held_until: after(now, lastsMs) })
        .where('shard', '=', shard)
        .where('holder', '=', holder)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    async release(shard) {
      await db
        .updateTable('shard_lease')
        .set({ holder: null, held_until: null })
        .where('shard', '=', shard)
        .where('holder', '=', holder)
        .execute()
    },
  }
}

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms)
const before = (now: Date, ms: number): Date => new Date(now.getTime() - ms)
