// The tables as the code sees them; `migrations/` is what the database has.
import type { ColumnType } from 'kysely'
import type { ExportTables } from './export-tables.ts'
import type { GroupTables } from './group-tables.ts'

/** Days travel as text, YYYY-MM-DD: a Date would move with the process's time zone. */
type Day = ColumnType<string, string, string>
type Moment = ColumnType<Date, Date | string, Date | string>

export interface Tables extends GroupTables, ExportTables {
  canary: { id: number; sealed: Uint8Array }
  participant: { handle: Uint8Array; salt: Uint8Array; version: number; erase_on: Day | null; sealed: Uint8Array }
  entry: {
    id: string
    participant: Uint8Array
    kind: 'reflection' | 'sheet'
    state: 'draft' | 'kept'
    written_on: Day
    lapses_on: Day | null
    sealed: Uint8Array
  }
  contact: { id: Uint8Array; next_at: Moment | null; sealed: Uint8Array }
  peer_group: { id: string; channel: Uint8Array | null; version: number; sealed: Uint8Array }
  pending: { id: string; peer_group: string; kind: PoolKind; language: 'en' | 'ja'; sealed: Uint8Array }
  release: {
    id: string
    peer_group: string
    kind: PoolKind
    language: 'en' | 'ja'
    number: number
    state: 'reviewing' | 'open' | 'returned'
    slot: Day
    k: ColumnType<number | null, number | null | undefined, number | null>
    uncounted: ColumnType<number | null, number | null | undefined, number | null>
  }
  voice: { id: string; release: string; state: VoiceState; stage: string | null; sealed: Uint8Array | null }
  delivery: {
    id: string
    platform: 'discord' | 'slack' | 'terminal'
    kind: string
    state: DeliveryState
    after: string | null
    ref_of: ColumnType<string | null, string | null | undefined, string | null>
    due_at: Moment
    first_attempt_at: Moment | null
    leased_until: ColumnType<Date | null, Date | null | undefined, Date | null>
    attempts: ColumnType<number, number | undefined, number>
    code: string | null
    sealed: Uint8Array
    ref: Uint8Array | null
  }
  pace: { platform: 'discord' | 'slack' | 'terminal'; next_at: Moment }
  installation: { id: Uint8Array; sealed: Uint8Array }
  shard_lease: {
    shard: number
    shards: number
    holder: string | null
    claimed_at: Moment | null
    held_until: Moment | null
  }
}

/** What a pool gathers: words for the channel, comments on a summary, suggestions for prompts. */
export type PoolKind = 'voice' | 'comment' | 'suggestion'
type VoiceState = 'reviewing' | 'released' | 'set-aside' | 'withdrawing' | 'withdrawn'
export type DeliveryState =
  | 'held'
  | 'waiting'
  | 'resting'
  | 'sending'
  | 'sent'
  | 'closed'
  | 'refused'
  | 'uncertain'
  | 'dropped'
