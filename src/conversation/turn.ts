// One turn of the conversation: who asks, when, in which language, and the words to answer with.
import type { Temporal } from 'temporal-polyfill'
import { type Content, type Language, languageOfLocale, type Pieces } from '../content/index.ts'
import type { Resource } from '../content/resources/index.ts'
import type { Schemes } from '../content/resources/schemes.ts'
import type { Far } from '../export/in-making.ts'
import type { Parcel } from '../groups/parcel.ts'
import type { Draw } from '../groups/shuffle.ts'
import type { Log } from '../log.ts'
import type { Db } from '../storage/database.ts'
import type { Keys } from '../storage/keys.ts'
import type { Day, Person, Settings } from '../storage/participants.ts'
import { type Action, type Card, type Form, LANGUAGES_BOTH, type Request, type SpokenLanguage } from './interaction.ts'

/** What every turn stands on. One object, made in main.ts. */
export interface Deps {
  readonly db: Db
  readonly keys: Keys
  readonly content: Content
  readonly resources: readonly Resource[]
  readonly now: () => Temporal.Instant
  readonly schemes: Schemes
  readonly log: Log
  /** Queues what leaves the bot by itself. */
  readonly queue: (parcels: readonly Parcel[]) => Promise<void>
  /** How long whoever runs the bot keeps backups, in days; null where they have not said. */
  readonly backupDays: number | null
  /** How far a coordinators' file is that this process is making; null for every other. */
  readonly farOf: (delivery: string) => Far | null
  /** How many days before a file is made the group is told; the usual ones where whoever runs the bot has not said. */
  readonly exportNoticeDays?: number
  /** A number from 0 up to 1: which prompt comes next. */
  readonly random: () => number
  /** The chance that hides who shared what, and after whom. */
  readonly draw: Draw
}

type Values = Readonly<Record<string, string | number>>

export interface Turn {
  readonly deps: Deps
  readonly action: Action
  readonly request: Request
  readonly now: Temporal.Instant
  readonly today: Day
  readonly person: Person
  readonly language: SpokenLanguage
  /** A sentence of the interface, in the reader's language or in both. */
  say(key: string, values?: Values): string
  /** A label for a button: in both languages it stays on one line. */
  label(key: string, values?: Values): string
  /** Something from the content files, in the reader's language or in both. */
  piece(pick: (pieces: Pieces, language: Language) => string): string
  pieceLabel(pick: (pieces: Pieces, language: Language) => string): string
  /** A sentence of the interface whose values differ by language (days, names). */
  tell(tellIn: (say: (key: string, values?: Values) => string, language: Language) => string): string
  /** The language for what can be shown in one only: lists, files. */
  readonly oneLanguage: Language
  arg(name: string): string | null
  /** A typed or chosen value; empty where there is none. */
  value(name: string): string
  values(name: string): readonly string[]
  /** The same turn in another language. */
  speaking(language: SpokenLanguage): Turn
  /** Changes what is remembered of the person; saved with whatever is written next, or at the end of the turn. */
  remember(change: Partial<Settings>): void
}

export type Route =
  | { readonly opens: 'card'; readonly go: (turn: Turn) => Promise<Card> | Card }
  | { readonly opens: 'form'; readonly go: (turn: Turn) => Promise<Form | Card> | Form | Card }

export type Routes = Readonly<Record<string, Route>>

export const cardRoute = (go: (turn: Turn) => Promise<Card> | Card): Route => ({ opens: 'card', go })
/** A form, or a card where the form has become pointless (the entry is gone). */
export const formRoute = (go: (turn: Turn) => Promise<Form | Card> | Form | Card): Route => ({ opens: 'form', go })

/** Somebody's language: what they chose, else their platform's locale, else nobody knows. */
function languageFor(person: Person, request: Request): SpokenLanguage {
  return person.settings.language ?? languageOfLocale(request.locale) ?? 'both'
}

export function newTurn(
  deps: Deps,
  person: Person,
  action: Action,
  request: Request,
  language: SpokenLanguage = languageFor(person, request),
): Turn {
  const now = deps.now()
  const inLanguages = (tellIn: (language: Language) => string, between: string): string => {
    if (language !== 'both') return tellIn(language)
    const [first, second] = LANGUAGES_BOTH.map(tellIn)
    return first === second ? `${first}` : `${first}${between}${second}`
  }
  const { content } = deps
  const turn: Turn = {
    deps,
    action,
    request,
    now,
    today: dayOf(now, person.settings.timeZone ?? request.timeZone ?? 'UTC'),
    person,
    language,
    oneLanguage: language === 'both' ? 'en' : language,
    say: (key, values) => inLanguages((one) => content.say(one, key, values), '\n'),
    label: (key, values) => inLanguages((one) => content.say(one, key, values), ' · '),
    piece: (pick) => inLanguages((one) => pick(content.in(one), one), '\n'),
    pieceLabel: (pick) => inLanguages((one) => pick(content.in(one), one), ' · '),
    tell: (tellIn) => inLanguages((one) => tellIn((key, values) => content.say(one, key, values), one), '\n'),
    arg: (name) => action.args[name] ?? null,
    value(name) {
      const value = request.values[name]
      return typeof value === 'string' ? value : (value?.[0] ?? '')
    },
    values(name) {
      const value = request.values[name]
      return value === undefined ? [] : typeof value === 'string' ? [value] : value
    },
    speaking: (other) => (other === language ? turn : newTurn(deps, person, action, request, other)),
    remember(change) {
      person.settings = { ...person.settings, ...change }
    },
  }
  return turn
}

/** The day it is for somebody; a zone that is none counts as UTC. */
function dayOf(instant: Temporal.Instant, timeZone: string): Day {
  try {
    return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString()
  } catch {
    return instant.toZonedDateTimeISO('UTC').toPlainDate().toString()
  }
}
