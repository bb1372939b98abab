// The tables of peer groups as the code sees them; what each is for stands in migrations/0002_peer_groups.ts.
import type { ColumnType } from 'kysely'

type Day = ColumnType<string, string, string>
type Moment = ColumnType<Date, Date, Date>

export type ScheduleKind = 'prompt' | 'release' | 'digest'
export type OccurrenceOutcome = 'done' | 'skipped'
export type MarkKind = 'spoke' | 'report'
export type MuteState = 'proposed' | 'muted' | 'appealed' | 'lifted'
export type SetAsideReason = 'identifies' | 'insult' | 'method'

export interface GroupTables {
  schedule: {
    id: string
    peer_group: string
    kind: ScheduleKind
    weekdays: string
    time: string
    zone: string
    zone_data: string
    paused_until: Day | null
    next_day: Day
    next_at: Moment
  }
  occurrence: { schedule: string; day: Day; outcome: OccurrenceOutcome }
  coordinator: { id: string; peer_group: string; handle: Uint8Array; reviewed_at: Moment | null; sealed: Uint8Array }
  audit: { id: string; peer_group: string; number: number; on_day: Day; sealed: Uint8Array }
  mark: { voice: string; kind: MarkKind; key: Uint8Array; counts: boolean }
  voice_news: {
    voice: string
    spoke: ColumnType<boolean, boolean | undefined, boolean>
    mute: MuteState | null
    mute_by: string | null
    mute_until: Day | null
  }
  hearing: { voice: string; peer_group: string; ends_at: Moment; state: 'open' | 'restored' | 'removed' }
  review: { release: string; coordinator: string | null; assigned_at: Moment | null }
  decision: { voice: string; accepted: boolean; reason: SetAsideReason | null }
  ballot: { peer_group: string; round: string; key: Uint8Array; choice: string }
  summary: { id: string; peer_group: string; on_day: Day; sealed: Uint8Array }
  posting: { voice: string; delivery: string }
}
