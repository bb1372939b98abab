// The queue that wakes the outbox: pg-boss in the same database. A job holds a delivery's id and nothing else.
import { fromKysely, fromPglite, type Job, PgBoss } from 'pg-boss'
import { PLATFORMS, type Platform } from '../conversation/interaction.ts'
import type { Connection, DatabaseConfig, Store } from './database.ts'

export interface QueuedJob {
  readonly job: string
  readonly delivery: string
}

export interface Queue {
  /** Adds one job for each delivery, in the caller's transaction. */
  send(tx: Connection, platform: Platform, deliveries: readonly string[]): Promise<void>
  /** Up to so many jobs that nobody else has taken. Whoever dies with one loses it again after `expireSeconds`. */
  take(platform: Platform, atMost: number): Promise<QueuedJob[]>
  /** Settles a job without a trace, in the caller's transaction where one is given. */
  settle(platform: Platform, job: string, tx?: Connection): Promise<void>
  /** Gives a job back for a later try, with back-off; after the last try it lies in the dead letter queue. */
  giveBack(platform: Platform, job: string): Promise<void>
  /** Jobs that failed at every try, or died with six processes. */
  takeDead(atMost: number): Promise<QueuedJob[]>
  settleDead(job: string, tx: Connection): Promise<void>
  close(): Promise<void>
}

interface QueueOptions {
  readonly store: Store
  readonly database: DatabaseConfig
  /** Told of faults of the queue's own upkeep: each is tried again by itself. */
  readonly onFault: (error: unknown) => void
  /** How long a job may be in the hands of one process. A call may take longer: the row, not the job, says who is at it. */
  readonly expireSeconds?: number
  /** How often expired jobs are looked for. */
  readonly upkeepSeconds?: number
}

interface Note {
  readonly delivery: string
}

const queueOf = (platform: Platform): string => `deliver-${platform}`
/** Where jobs go that failed at every try. */
const DEAD = 'undelivered'
const RETRIES = 5
const YEAR = 365 * 86_400

export async function openQueue(options: QueueOptions): Promise<Queue> {
  const { store, database, onFault, expireSeconds = 30, upkeepSeconds = 10 } = options
  const boss = new PgBoss({
    ...(database.kind === 'server'
      ? { connectionString: database.url, max: 3 }
      : store.engine
        ? { db: fromPglite(store.engine), backend: 'pglite' as const }
        : {}),
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: upkeepSeconds,
    monitorIntervalSeconds: upkeepSeconds,
    openTelemetry: { enabled: false },
  })
  boss.on('error', onFault)
  await boss.start()
  await boss.createQueue(DEAD, { retryLimit: 1000, retentionSeconds: YEAR })
  // All of them, whatever this process is connected to: what it queues for another platform is carried by another process.
  for (const platform of PLATFORMS) {
    const settings = {
      retryLimit: RETRIES,
      retryDelay: 2,
      retryBackoff: true,
      retryDelayMax: 300,
      expireInSeconds: expireSeconds,
      deadLetter: DEAD,
      deleteAfterSeconds: 3600,
      // A row is never left without its job, however long everything was down.
      retentionSeconds: YEAR,
    }
    if (await boss.getQueue(queueOf(platform))) await boss.updateQueue(queueOf(platform), settings)
    else await boss.createQueue(queueOf(platform), settings)
  }
  return {
    async send(tx, platform, deliveries) {
      if (deliveries.length === 0) return
      const jobs = deliveries.map((delivery) => ({ data: { delivery } satisfies Note }))
      await boss.insert(queueOf(platform), jobs, { db: fromKysely(tx) })
    },
    take: (platform, atMost) => fetch(queueOf(platform), atMost),
    async settle(platform, job, tx) {
      await boss.deleteJob(queueOf(platform), job, tx ? { db: fromKysely(tx) } : {})
    },
    async giveBack(platform, job) {
      await boss.fail(queueOf(platform), job)
    },
    takeDead: (atMost) => fetch(DEAD, atMost),
    async settleDead(job, tx) {
      await boss.deleteJob(DEAD, job, { db: fromKysely(tx) })
    },
    close: () => boss.stop({ graceful: false }),
  }

  async function fetch(queue: string, atMost: number): Promise<QueuedJob[]> {
    const jobs: Job<Note>[] = await boss.fetch<Note>(queue, { batchSize: atMost })
    return jobs.map(({ id, data }) => ({ job: id, delivery: data.delivery }))
  }
}
