// A reflection as the journal keeps it, and what others would read of it.
import type { CodeId, DoorId, HeavyNeed, Language } from '../content/index.ts'
import { languageOfWords } from '../content/index.ts'
import {
  deidentify,
  evenOut,
  type Mark,
  type Need,
  type PersonalSpan,
  recognisable,
  type ScreenLevel,
  screen,
} from '../safety/index.ts'
import { addEntry, type Entry, findEntry, writeEntry } from '../storage/entries.ts'
import { keyed, uuidFrom } from '../storage/keys.ts'
import { daysAfter } from './dates.ts'
import { needsToAnswer } from './heavy.ts'
import { uuidOf } from './ids.ts'
import type { Turn } from './turn.ts'

export interface Reflection {
  readonly words: string
  readonly promptId: string | null
  readonly door: DoorId | null
  readonly code: CodeId | null
  /** When it was written, ISO instant: inside the seal it may be exact. */
  readonly at: string
  /** The language of the words, which the brackets follow. */
  readonly language: Language
  readonly level: ScreenLevel
  readonly needs: readonly Need[]
  /** What the writer named to be taken out besides what was found. */
  readonly takenOut: readonly string[]
  /** The marks that the writer chose to even out. */
  readonly evened: readonly Mark[]
}

export type ReflectionEntry = Entry<Reflection>

/** How long a draft waits to be kept. */
const DRAFT_DAYS = 30

/** What a form takes: the length that both versions of it still fit one card. */
export const WORDS_LENGTH = 1500

interface SharedVersion {
  readonly text: string
  readonly spans: readonly PersonalSpan[]
}

/** What others would read, if it is shared: evened out where the writer chose, then de-identified. */
export function sharedVersion({ words, language, takenOut, evened }: Reflection): SharedVersion {
  return deidentify(evenOut(words, evened), { locale: language, also: takenOut })
}

/** What could still show who wrote. */
export const marksOf = ({ words, language }: Reflection): readonly Mark[] => recognisable(words, { locale: language })

/** Looks whether words ask for help, unless the person turned that off. */
function screenFor(turn: Turn, words: string): { level: ScreenLevel; needs: readonly Need[] } {
  if (!turn.person.settings.screening) return { level: 'none', needs: [] }
  return screen(words, { locale: languageOfWords(words) ?? turn.oneLanguage })
}

/** Half a surrogate pair cannot be stored or shown; it is replaced, and everything else stays as typed. */
const wellFormed = (words: string): string => words.toWellFormed().replaceAll('\u0000', '\uFFFD')

/** The id of the draft that this event makes: the same event again finds its own draft. */
export const draftId = ({ person, request }: Turn): string => uuidFrom(keyed(person.key, 'draft', request.event))

export interface Answered {
  readonly entry: ReflectionEntry
  /** The needs that the words ask to be answered first; none for words that ask for nothing. */
  readonly needs: readonly HeavyNeed[]
}

/** Commits what somebody wrote as a sealed draft, once for each event, together with what is remembered of the help it needs. */
export async function saveDraft(
  turn: Turn,
  typed: string,
  asked: Pick<Reflection, 'promptId' | 'door' | 'code'>,
): Promise<Answered> {
  const { person, today, now } = turn
  const words = wellFormed(typed)
  const language = languageOfWords(words)
  if (language !== null && turn.language === 'both') turn.remember({ language })
  const screened = screenFor(turn, words)
  const id = draftId(turn)
  const needs = needsToAnswer(turn, screened.level, screened.needs, id)
  const entry: ReflectionEntry = {
    id,
    state: 'draft',
    writtenOn: today,
    lapsesOn: daysAfter(today, DRAFT_DAYS),
    content: {
      words,
      ...asked,
      at: now.toString(),
      language: language ?? turn.oneLanguage,
      ...screened,
      takenOut: [],
      evened: [],
    },
  }
  return { entry: (await addEntry(turn.deps.db, person, 'reflection', entry)) ?? entry, needs }
}

/** The entry that an action names, if it is this person's own. */
export async function entryOf(turn: Turn): Promise<ReflectionEntry | null> {
  const id = uuidOf(turn.arg('entry'))
  return id === null ? null : findEntry<Reflection>(turn.deps.db, turn.person, id)
}

/** Writes new words over an entry's earlier ones. They are looked at anew. */
export async function rewriteWords(turn: Turn, entry: ReflectionEntry, typed: string): Promise<Answered> {
  const words = wellFormed(typed)
  const screened = screenFor(turn, words)
  const needs = needsToAnswer(turn, screened.level, screened.needs, draftId(turn))
  const language = languageOfWords(words) ?? entry.content.language
  return { entry: await rewrite(turn, entry, { words, language, ...screened, evened: [] }), needs }
}

/** Writes a changed reflection over its earlier self. */
export async function rewrite(
  turn: Turn,
  entry: ReflectionEntry,
  change: Partial<Reflection>,
): Promise<ReflectionEntry> {
  const rewritten = { ...entry, content: { ...entry.content, ...change } }
  await writeEntry(turn.deps.db, turn.person, 'reflection', rewritten)
  return rewritten
}
