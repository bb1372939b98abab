// One voice as a file shows it. Everything that may stand in it was decided at its release; nothing here leads to a writer.
import type { CodeId, DoorId, Language } from '../content/index.ts'

/** Who a file is for. 'public' holds counts alone. */
export type Profile = 'group' | 'research' | 'public'
export const profiles: readonly Profile[] = ['group', 'research', 'public']

/** A file for research holds only releases in which so many writers stand together. */
export const RESEARCH_AUTHORS = 11

export interface ExportRecord {
  /** Random in form and the same in every file: a keyed hash that only this deployment can make. */
  readonly id: string
  readonly language: Language
  /** `2026-11`, `2026-Q4`, `2026`, or null: as the release decided. */
  readonly period: string | null
  readonly stage: DoorId | null
  readonly code: CodeId | null
  readonly prompt: string | null
  /** LF line ends, no byte order mark, well-formed Unicode. */
  readonly text: string
}

/** Records of one release. A large release comes in several parts, one after the other. */
export interface ReleasePart {
  readonly language: Language
  readonly number: number
  /** `YYYY-MM` of its slot: for the order of writing alone, never written. */
  readonly month: string
  readonly records: readonly ExportRecord[]
}

/** What every record of a release with the same label shares: the class in which its writer hides. */
export const classOf = ({ period, stage, code, prompt }: Omit<ExportRecord, 'id' | 'text'>): string =>
  JSON.stringify([period, stage, code, prompt])

const mentions = /<(?:[@#!][!&]?|a?:\w{1,40}:|t:)[^<>\s]{2,80}>/g
const platformIds = /(?<![0-9A-Za-z])(?:\d{17,20}|[CDGTUW](?=[A-Z0-9]*\d)[A-Z0-9]{8,12})(?![0-9A-Za-z])/g
const uuids = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi
/** What XML, CSV and a terminal could trip over; line ends and tabs stay. */
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u2028\u2029\ufffe\uffff]/g

/** Words as every file of the bundle holds them, the same to the character. What a platform made of a person is no word of theirs. */
export function plainText(words: string): string {
  return words
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(controls, '')
    .replace(/^\ufeff+/, '')
    .replace(mentions, '[…]')
    .replace(uuids, '[…]')
    .replace(platformIds, '[…]')
}
