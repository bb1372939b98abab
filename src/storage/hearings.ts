// What follows when readers report, reviewers ask for a pause, or words speak to others: marks on voices, which lead their writers,
// and nobody else, to it.
import { sql, type Transaction } from 'kysely'
import type { Connection } from './database.ts'
import type { MuteState, SetAsideReason } from './group-tables.ts'
import type { Keys } from './keys.ts'
import type { Day } from './participants.ts'
import type { InReview, VoiceContent } from './releases.ts'
import { unsealJson } from './seal.ts'
import type { Tables } from './tables.ts'
import { openVoice, type Voice, voiceCell } from './voices.ts'

/** Two established reporters hide a voice for everybody. */
const REPORTS_TO_HIDE = 2

/** Opens a hearing once enough counting people have reported a voice. A voice that was heard once is not hidden again by reports. */
export async function openHearing(db: Connection, voice: string, group: string, endsAt: Date): Promise<boolean> {
  const { count } = await db
    .selectFrom('mark')
    .select((row) => row.fn.countAll().as('count'))
    .where('voice', '=', voice)
    .where('kind', '=', 'report')
    .where('counts', '=', true)
    .executeTakeFirstOrThrow()
  if (Number(count) < REPORTS_TO_HIDE) return false
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('hearing')
    .values({ voice, peer_group: group, ends_at: endsAt, state: 'open' })
    .onConflict((conflict) => conflict.column('voice').doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Voices of a group that wait for somebody to look at them, with their words. */
export async function hearingsOf(db: Connection, keys: Keys, group: string, now: Date): Promise<Voice[]> {
  const rows = await db
    .selectFrom('hearing')
    .innerJoin('voice', 'voice.id', 'hearing.voice')
    .innerJoin('release', 'release.id', 'voice.release')
    .select(['voice.id', 'voice.release', 'voice.sealed', 'release.slot'])
    .where('hearing.peer_group', '=', group)
    .where('hearing.state', '=', 'open')
    .where('hearing.ends_at', '>', now)
    .where('voice.state', 'in', ['released', 'withdrawing'])
    .orderBy('voice.id')
    .execute()
  return rows.flatMap((row) => openVoice(keys, row))
}

export async function decideHearing(
  db: Connection,
  group: string,
  voice: string,
  state: 'restored' | 'removed',
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('hearing')
    .set({ state })
    .where('voice', '=', voice)
    .where('peer_group', '=', group)
    .where('state', '=', 'open')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** At a slot: voices that have spoken to at least k others since. Told to their writers alone, and not when or by how many. */
export async function noteSpoken(db: Transaction<Tables>, group: string, k: number): Promise<void> {
  await sql`insert into voice_news (voice, spoke)
    select voice.id, true from voice join release on release.id = voice.release
    where release.peer_group = ${group} and voice.state = 'released'
      and (select count(*) from mark where mark.voice = voice.id and mark.kind = 'spoke' and mark.counts) >= ${k}
    on conflict (voice) do update set spoke = true`.execute(db)
}

export interface News {
  readonly spoke: boolean
  readonly mute: MuteState | null
  readonly muteUntil: Day | null
  readonly reason: SetAsideReason | null
}

/** What a writer's own visit finds of their voices, by voice id. One statement. */
export async function newsOf(db: Connection, voices: readonly string[]): Promise<Map<string, News>> {
  if (voices.length === 0) return new Map()
  const rows = await db
    .selectFrom('voice')
    .leftJoin('voice_news', 'voice_news.voice', 'voice.id')
    .leftJoin('decision', 'decision.voice', 'voice.id')
    .select([
      'voice.id',
      'voice.state',
      'voice_news.spoke',
      'voice_news.mute',
      'voice_news.mute_until',
      'decision.reason',
    ])
    .where('voice.id', 'in', voices)
    .execute()
  return new Map(
    rows.map((row) => [
      row.id,
      {
        spoke: row.spoke ?? false,
        mute: row.mute,
        muteUntil: row.mute_until,
        reason: row.state === 'set-aside' ? row.reason : null,
      },
    ]),
  )
}

/**
 * A reviewer asks that a contribution's writer pause sharing; a second one makes it so. Marks the words, not a person: nobody but
 * the writer's own visit can turn the mark into a pause.
 */
export async function proposeMute(
  db: Connection,
  voice: string,
  coordinator: string,
  until: Day,
): Promise<'proposed' | 'muted' | 'already'> {
  const inserted = await db
    .insertInto('voice_news')
    .values({ voice, mute: 'proposed', mute_by: coordinator, mute_until: until })
    .onConflict((conflict) =>
      conflict
        .column('voice')
        .doUpdateSet({ mute: 'proposed', mute_by: coordinator, mute_until: until })
        .where('voice_news.mute', 'is', null),
    )
    .executeTakeFirst()
  if ((inserted.numInsertedOrUpdatedRows ?? 0n) > 0n) return 'proposed'
  const { numUpdatedRows } = await db
    .updateTable('voice_news')
    .set({ mute: 'muted' })
    .where('voice', '=', voice)
    .where('mute', '=', 'proposed')
    .where('mute_by', '<>', coordinator)
    .executeTakeFirst()
  return numUpdatedRows > 0n ? 'muted' : 'already'
}

/** The writer asks for another look; a pause stands meanwhile. */
export async function appealMute(db: Connection, voice: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('voice_news')
    .set({ mute: 'appealed' })
    .where('voice', '=', voice)
    .where('mute', '=', 'muted')
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Ends an appeal, or a proposal that nobody seconds: the pause is lifted, or stands until its day. */
export async function decideAppeal(db: Connection, voice: string, lifted: boolean): Promise<void> {
  await db
    .updateTable('voice_news')
    .set({ mute: lifted ? 'lifted' : 'muted' })
    .where('voice', '=', voice)
    .where('mute', 'in', lifted ? ['appealed', 'proposed'] : ['appealed'])
    .execute()
}

/** The release and group that a voice belongs to, in whatever state it is. */
export async function placeOfVoice(
  db: Connection,
  voice: string,
): Promise<{ readonly release: string; readonly group: string } | null> {
  const row = await db
    .selectFrom('voice')
    .innerJoin('release', 'release.id', 'voice.release')
    .select(['release.id', 'release.peer_group'])
    .where('voice.id', '=', voice)
    .executeTakeFirst()
  return row ? { release: row.id, group: row.peer_group } : null
}

/** The words of a voice for a second reviewer, while they are still kept. */
export async function wordsOfVoice(db: Connection, keys: Keys, voice: string): Promise<string | null> {
  const row = await db.selectFrom('voice').select(['state', 'sealed']).where('id', '=', voice).executeTakeFirst()
  if (!row?.sealed) return null
  const content = unsealJson<VoiceContent | InReview>(keys.of('pool'), voiceCell(voice), row.sealed)
  return 'contribution' in content ? content.contribution.words : content.words
}

/** Voices of a group whose mute is in a state: one more reviewer is asked, or an appeal waits. */
export async function mutesOf(
  db: Connection,
  group: string,
  states: readonly MuteState[],
): Promise<{ readonly voice: string; readonly state: MuteState; readonly by: string | null }[]> {
  const rows = await db
    .selectFrom('voice_news')
    .innerJoin('voice', 'voice.id', 'voice_news.voice')
    .innerJoin('release', 'release.id', 'voice.release')
    .select(['voice_news.voice', 'voice_news.mute', 'voice_news.mute_by'])
    .where('release.peer_group', '=', group)
    .where('voice_news.mute', 'in', states)
    .execute()
  return rows.flatMap((row) => (row.mute === null ? [] : [{ voice: row.voice, state: row.mute, by: row.mute_by }]))
}
