// Which of the bot's shards this process serves: all of them alone, or those for which it holds a lease among several processes.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Connected, ShardConnection } from './connection.ts'
import type { Take } from './note.ts'
import type { Timings } from './timings.ts'

/** Rows in the shared database. A lease that was not renewed for `leaseLastsMs` may be taken over by anybody. */
export interface ShardLeases {
  /** How many shards there are for all processes that are running: the others' number where there are others. */
  agree(count: number, now: Date): Promise<number>
  /** A shard that nobody serves, or null. At most one in `betweenMs` over all processes. */
  claim(now: Date, lastsMs: number, betweenMs: number): Promise<number | null>
  /** Whether it is still ours, and then for another while. */
  renew(shard: number, now: Date, lastsMs: number): Promise<boolean>
  release(shard: number): Promise<void>
}

/** For one process alone: every shard is its own. */
export function aloneWithShards(): ShardLeases {
  const free: number[] = []
  let counted = 0
  return {
    async agree(count) {
      for (; counted < count; counted++) free.push(counted)
      return count
    },
    claim: async () => free.shift() ?? null,
    renew: async () => true,
    async release(shard) {
      free.push(shard)
    },
  }
}

interface Serving {
  readonly leases: ShardLeases
  /** How many shards Discord recommends, or a sentence if it never will tell. Retries by itself until then. */
  recommended(signal: AbortSignal): Promise<number | { readonly ended: string }>
  /** Connects one shard, retrying until it stands; null if `signal` came first. */
  connect(shard: number, count: number, signal: AbortSignal): Promise<Exclude<Connected, { unreached: string }> | null>
  readonly note: Take
  readonly timings: Timings
  readonly now: () => Date
}

interface Shards {
  /** Once this process serves what it could get, or stands by because others serve everything, or Discord refused or is away. */
  readonly settled: Promise<void>
  readonly failed: Promise<string>
  /** Numbers of the shards that are connected here. */
  serving(): number[]
  /** Discord is away: nobody should wait for it any longer. */
  settle(): void
  stop(): Promise<void>
}

export function serveShards({ leases, recommended, connect, note, timings, now }: Serving): Shards {
  const stopping = new AbortController()
  const { signal } = stopping
  const held = new Map<number, ShardConnection>()
  const settled = Promise.withResolvers<void>()
  const failed = Promise.withResolvers<string>()
  const fail = (sentence: string): void => {
    failed.resolve(sentence)
    settled.resolve()
    stopping.abort()
  }

  async function letGo(shard: number, change: 'lost' | 'released'): Promise<void> {
    const connection = held.get(shard)
    held.delete(shard)
    note({ event: 'shard', shard, change })
    await connection?.close()
  }

  async function renewAll(): Promise<void> {
    await Promise.all(
      [...held.keys()].map(async (shard) => {
        // Without the database people still find help here, and nobody else can take over. If only this process is cut off, two
        // serve the shard for a while: Discord takes one answer to each event, and the nonce makes one of two replies.
        const still = await leases.renew(shard, now(), timings.leaseLastsMs).catch(() => null)
        if (still === false) await letGo(shard, 'lost')
      }),
    )
  }

  async function take(count: number): Promise<boolean> {
    const at = now()
    const shard = await leases.claim(at, timings.leaseLastsMs, timings.betweenShardsMs).catch(() => null)
    if (shard === null) return false
    // Connecting can take a while: the lease is kept alive meanwhile.
    const keeping = setInterval(() => {
      leases.renew(shard, now(), timings.leaseLastsMs).catch(() => {})
    }, timings.leaseEveryMs)
    const connected = await connect(shard, count, signal).finally(() => clearInterval(keeping))
    if (connected === null) {
      await leases.release(shard).catch(() => {})
      return false
    }
    if ('ended' in connected) {
      await leases.release(shard).catch(() => {})
      fail(connected.ended)
      return false
    }
    const { connection } = connected
    held.set(shard, connection)
    note({ event: 'shard', shard, change: 'taken' })
    void connection.ended.then((sentence) => {
      if (held.get(shard) === connection) fail(sentence)
    })
    return true
  }

  async function run(): Promise<void> {
    const wanted = await recommended(signal)
    if (typeof wanted !== 'number') return fail(wanted.ended)
    let count = wanted
    for (;;) {
      const agreed = await leases.agree(wanted, now()).catch(() => null)
      if (agreed !== null) {
        count = agreed
        break
      }
      await sleep(timings.leaseEveryMs, undefined, { signal })
    }
    let renewAt = now().getTime() + timings.leaseEveryMs
    for (;;) {
      const took = held.size < count && (await take(count))
      if (!took || held.size === count) settled.resolve()
      const untilRenewal = Math.max(0, renewAt - now().getTime())
      const wait = held.size < count ? Math.min(timings.betweenShardsMs, untilRenewal) : untilRenewal
      await sleep(wait, undefined, { signal })
      if (now().getTime() >= renewAt) {
        await renewAll()
        renewAt = now().getTime() + timings.leaseEveryMs
      }
    }
  }

  const running = run().catch(() => {
    // Aborted: the only way out of the loop.
  })
  return {
    settled: settled.promise,
    failed: failed.promise,
    settle: settled.resolve,
    serving: () => [...held.keys()].sort((a, b) => a - b),
    async stop() {
      stopping.abort()
      await running
      settled.resolve()
      await Promise.all(
        [...held.keys()].map(async (shard) => {
          await letGo(shard, 'released')
          await leases.release(shard).catch(() => {})
        }),
      )
    },
  }
}
