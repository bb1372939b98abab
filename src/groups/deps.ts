// What everything that happens by the clock stands on.
import type { Content } from '../content/index.ts'
import type { Db } from '../storage/database.ts'
import type { Keys } from '../storage/keys.ts'
import type { Tx } from '../storage/releases.ts'
import type { Parcel } from './parcel.ts'
import type { Draw } from './shuffle.ts'

export interface SlotDeps {
  readonly keys: Keys
  readonly content: Content
  readonly draw?: Draw
}

export interface TickDeps extends SlotDeps {
  readonly db: Db
  /** Queues deliveries in the given transaction. */
  readonly enqueue: (tx: Tx, parcels: readonly Parcel[], now: Date) => Promise<void>
  /** Told of a fault that concerns one schedule alone: the others go on. */
  readonly onFault: (error: unknown) => void
}
