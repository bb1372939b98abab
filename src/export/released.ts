// From what is stored to what may stand in a file: whole releases of a group, one after the other, of which each was looked at where
// something changed since it was made.
import { type Content, isCodeId, type Language } from '../content/index.ts'
import type { Connection } from '../storage/database.ts'
import {
  type LeavingOut,
  type Moment,
  openedVoices,
  pageOfReleases,
  type ReleasedVoice,
  type ReleaseStanding,
  rowsForFiles,
  type VoiceRow,
} from '../storage/exported-voices.ts'
import type { Keys } from '../storage/keys.ts'
import { recordId } from './guid.ts'
import { type ExportRecord, type Profile, plainText, type ReleasePart } from './record.ts'
import { isWhole, needsLook } from './suppression.ts'
import { isInRanges } from './tally.ts'

export interface ReleasesOf {
  readonly group: string
  readonly profile: Profile
  readonly k: number
  readonly now: Date
  /** The releases that were announced; null for all of them. */
  readonly only: Readonly<Record<Language, string>> | null
  readonly leavingOut: LeavingOut
  /** No releases of slots before this day; null for all. */
  readonly since: string | null
}

export interface Reading {
  readonly parts: AsyncIterable<ReleasePart>
  /** What was found on the way; complete once the parts are read to their end. */
  readonly found: { readonly releases: string[]; leftOut: number; from: string | null; until: string | null }
}

const RELEASES_AT_ONCE = 200
/** Voices of one query: some megabytes, since each is padded, and twice that while the next are on their way. */
const VOICES_AT_ONCE = 100
/** No release is larger: a group would have to be. */
const WHOLE = 1_000_000

/**
 * Reads by one connection, as of whatever moment it stands in. With `moment`, each release is read in a short moment of its own, in which what
 * is known of it and its words belong together: so nobody waits long for the embedded database's only connection.
 */
export function readReleases(
  db: Connection,
  keys: Keys,
  content: Content,
  of: ReleasesOf,
  moment: Moment | null = null,
): Reading {
  const found: Reading['found'] = { releases: [], leftOut: 0, from: null, until: null }
  const exportKey = keys.of('export')
  const reader = {
    db,
    keys,
    of,
    moment,
    toRecord: (voice: ReleasedVoice, release: ReleaseStanding) => recordOf(content, exportKey, voice, release),
  }
  return { found, parts: partsOf(reader, found) }
}

interface Reader {
  readonly db: Connection
  readonly keys: Keys
  readonly of: ReleasesOf
  readonly moment: Moment | null
  readonly toRecord: (voice: ReleasedVoice, release: ReleaseStanding) => ExportRecord
}

async function* partsOf(reader: Reader, found: Reading['found']): AsyncIterable<ReleasePart> {
  for await (const { release, records } of wholeReleases(reader, found)) {
    const { language, number, slot, id } = release
    const month = slot.slice(0, 7)
    if (found.releases.at(-1) !== id) found.releases.push(id)
    if (found.from === null || month < found.from) found.from = month
    if (found.until === null || month > found.until) found.until = month
    yield { language, number, month, records }
  }
}

interface Piece {
  readonly release: ReleaseStanding
  readonly records: readonly ExportRecord[]
}

async function* wholeReleases(reader: Reader, found: Reading['found']): AsyncIterable<Piece> {
  for await (const { chunk, rows } of ahead(rowsOfChunks(reader))) {
    const [first] = chunk
    if (!rows) {
      if (first) yield* largeRelease(reader, first, found)
      continue
    }
    const byRelease = Map.groupBy(openedVoices(reader.keys, rows), (voice) => voice.release)
    for (const release of chunk) {
      const records = recordsOf(reader, release, byRelease.get(release.id) ?? [])
      if (records.length === 0) continue
      if (mayGo(reader, release, records)) yield { release, records }
      else found.leftOut += 1
    }
  }
}

interface RowsOfChunk {
  readonly chunk: readonly ReleaseStanding[]
  /** Null for a release so large that it is read in pages of its own. */
  readonly rows: readonly VoiceRow[] | null
}

async function* rowsOfChunks(reader: Reader): AsyncIterable<RowsOfChunk> {
  for await (const chunk of chunksOf(reader)) {
    const [first] = chunk
    const isLarge = chunk.length === 1 && first !== undefined && first.voices > VOICES_AT_ONCE
    const ids = chunk.map(({ id }) => id)
    if (reader.moment) {
      const { group, now, leavingOut } = reader.of
      yield await reader.moment(async (tx) => ({
        chunk: await pageOfReleases(tx, group, null, ids.length, now, leavingOut, ids),
        rows: await rowsForFiles(tx, ids, null, WHOLE, leavingOut),
      }))
      continue
    }
    yield {
      chunk,
      rows: isLarge ? null : await rowsForFiles(reader.db, ids, null, VOICES_AT_ONCE, reader.of.leavingOut),
    }
  }
}

/** A release of more voices than one query takes comes in pieces; it is read twice only where it has to be looked at first. */
async function* largeRelease(reader: Reader, release: ReleaseStanding, found: Reading['found']): AsyncIterable<Piece> {
  const { of } = reader
  if (release.leftOutLate || release.heard) {
    found.leftOut += 1
    return
  }
  if (needsLook(release, of.k, of.profile)) {
    const shown: Omit<ExportRecord, 'id' | 'text'>[] = []
    for await (const records of piecesOf(reader, release))
      for (const { language, period, stage, code, prompt } of records)
        shown.push({ language, period, stage, code, prompt })
    if (shown.length === 0) return
    if (!isWhole(shown, release, of.k, of.profile)) {
      found.leftOut += 1
      return
    }
  }
  for await (const records of piecesOf(reader, release)) yield { release, records }
}

async function* piecesOf(reader: Reader, release: ReleaseStanding): AsyncIterable<readonly ExportRecord[]> {
  for await (const rows of ahead(pagesOf(reader, release))) {
    const records = recordsOf(reader, release, openedVoices(reader.keys, rows))
    if (records.length > 0) yield records
  }
}

async function* pagesOf({ db, of }: Reader, release: ReleaseStanding): AsyncIterable<readonly VoiceRow[]> {
  for (let after: string | null = null; ; ) {
    const rows = await rowsForFiles(db, [release.id], after, VOICES_AT_ONCE, of.leavingOut)
    yield rows
    if (rows.length < VOICES_AT_ONCE) return
    after = rows.at(-1)?.id ?? null
  }
}

const mayGo = ({ of }: Reader, release: ReleaseStanding, records: readonly ExportRecord[]): boolean =>
  !release.leftOutLate &&
  !release.heard &&
  (!needsLook(release, of.k, of.profile) || isWhole(records, release, of.k, of.profile))

/** Consecutive releases that one query takes together. */
async function* chunksOf({ db, of }: Reader): AsyncIterable<readonly ReleaseStanding[]> {
  let after: ReleaseStanding | null = null
  for (;;) {
    const page: ReleaseStanding[] = await pageOfReleases(db, of.group, after, RELEASES_AT_ONCE, of.now, of.leavingOut)
    let chunk: ReleaseStanding[] = []
    let voices = 0
    for (const release of page) {
      if (!isAsked(of, release)) continue
      if (chunk.length > 0 && voices + release.voices > VOICES_AT_ONCE) {
        yield chunk
        chunk = []
        voices = 0
      }
      chunk.push(release)
      voices += release.voices
    }
    if (chunk.length > 0) yield chunk
    if (page.length < RELEASES_AT_ONCE) return
    after = page.at(-1) ?? null
  }
}

const isAsked = ({ only, since }: ReleasesOf, { language, number, slot }: ReleaseStanding): boolean =>
  (only === null || isInRanges(only[language], number)) && (since === null || slot >= since)

const recordsOf = (reader: Reader, release: ReleaseStanding, voices: readonly ReleasedVoice[]): ExportRecord[] =>
  voices.filter(({ content }) => isMeantFor(reader.of.profile, content)).map((voice) => reader.toRecord(voice, release))

/** Only words whose writer chose the file, and for research that as well; never those of somebody under 18. */
const isMeantFor = (profile: Profile, { served, minor }: ReleasedVoice['content']): boolean =>
  !minor && served.includes('file') && (profile !== 'research' || served.includes('research'))

/** Labels as the release decided them. A question that is not in the project's own collection is somebody's, and is never named. */
function recordOf(
  content: Content,
  key: Buffer,
  { id, content: voice }: ReleasedVoice,
  { language }: ReleaseStanding,
): ExportRecord {
  const code = voice.code !== null && isCodeId(voice.code) ? voice.code : null
  const stage = content.in(language).doors.find(({ id: door }) => door === voice.stage)?.id ?? null
  const prompt = voice.prompt !== null && content.in(language).prompts.byId(voice.prompt) ? voice.prompt : null
  return { id: recordId(key, id), language, period: voice.period, stage, code, prompt, text: plainText(voice.words) }
}

/** Asks for the next before the last is opened, so that the database reads while this process works. */
async function* ahead<Item>(items: AsyncIterable<Item>): AsyncIterable<Item> {
  const iterator = items[Symbol.asyncIterator]()
  let next = iterator.next()
  try {
    for (;;) {
      const result = await next
      if (result.done) return
      next = iterator.next()
      // Looked at in its turn; until then a refusal is nobody's surprise.
      next.catch(() => {})
      yield result.value
    }
  } finally {
    await iterator.return?.()
  }
}
