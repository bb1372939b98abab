// The vocabulary in which the core and the adapters speak: who asks for what (Request, Action), what they see (Card, Form),
// and the limits that hold on every platform. Types and pure functions; nothing here names a platform's widgets.

export const PLATFORMS = ['discord', 'slack', 'terminal'] as const
export type Platform = (typeof PLATFORMS)[number]

/** Who acts. `account` is unique within the platform (on Slack: enterprise or team, a colon, user). It never leaves the process in clear. */
export interface Identity {
  readonly platform: Platform
  readonly account: string
}

/** Where somebody pressed or typed. */
export interface Place {
  /** 'channel': others are there (the answer is still shown to who acted alone); 'direct': a direct message or a private page. */
  readonly kind: 'channel' | 'direct'
  /** The server or workspace, where there is one. */
  readonly community: string | null
  /** The shared channel, where there is one; what a peer group is connected to. */
  readonly channel: string | null
  /** What people call the channel ("#evening-group"), for sentences shown in private. */
  readonly channelName?: string
  /** Whether the platform lets this person manage the channel: enough to connect it, never enough to coordinate. */
  readonly mayManageChannel: boolean
}

export interface Request {
  readonly identity: Identity
  readonly place: Place
  /** The platform's locale for this person ("en-US", "ja"), if it tells. */
  readonly locale: string | null
  /** The platform's IANA time zone for this person, if it tells. */
  readonly timeZone?: string
  /** What was typed and chosen, by field id. Words are whole and as typed. */
  readonly values: Readonly<Record<string, string | readonly string[]>>
  /** Unique id of the native event. The same id twice is the same event delivered again, and changes nothing twice. */
  readonly event: string
}

/** What somebody asks for. The same string on every platform: `reflect.write?stage=safety`. */
export interface Action {
  readonly name: string
  readonly args: Readonly<Record<string, string>>
}

/** Discord's custom_id allows 100 characters, Slack's action_id 255: the stricter rule holds everywhere. */
export const ACTION_LENGTH = 100

const actionName = /^[a-z]+(?:[.-][a-z]+)*$/

export function action(name: string, args: Readonly<Record<string, string>> = {}): Action {
  return { name, args }
}

/**
 * One string for one action, at most 100 characters.
 * @throws RangeError beyond that, since a shortened id would be another action.
 */
export function encodeAction({ name, args }: Action): string {
  const query = new URLSearchParams(args).toString()
  const encoded = query === '' ? name : `${name}?${query}`
  if (!actionName.test(name)) throw new RangeError(`"${name}" is no action name`)
  if (encoded.length > ACTION_LENGTH) {
    throw new RangeError(
      `the action ${name} takes ${encoded.length} characters, ${ACTION_LENGTH} are allowed: shorten its arguments`,
    )
  }
  return encoded
}

/** The action behind a string, or null where it is none of ours (tampered with, or from another version). */
export function decodeAction(encoded: string): Action | null {
  if (encoded.length > ACTION_LENGTH) return null
  const mark = encoded.indexOf('?')
  const name = mark < 0 ? encoded : encoded.slice(0, mark)
  if (!actionName.test(name)) return null
  return { name, args: mark < 0 ? {} : Object.fromEntries(new URLSearchParams(encoded.slice(mark + 1))) }
}

/** A button: what it says, what choosing it means, what it does. */
export interface Choice {
  readonly label: string
  /** One plain line shown beside or above the button. */
  readonly meaning?: string
  readonly action: Action
}

/** A file that only who acted receives. Names hold no words and no ids. */
export interface CardFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Uint8Array
}

export type Block =
  /** The bot's own sentences. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  /** The bot's own small print. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** A person's words: shown literally, no markup, mention or link of theirs made live. */
  | { readonly kind: 'words'; readonly text: string }
  /** A resource or another thing with a name, some lines, and perhaps links (https: or tel:). */
  | {
      readonly kind: 'entry'
      readonly name: string
      readonly lines: readonly string[]
      readonly links?: readonly Link[]
    }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  /** Many choices behind one control; `id` is unique on its card. */
  | { readonly kind: 'menu'; readonly id: string; readonly label: string; readonly options: readonly Choice[] }
  | { readonly kind: 'divider' }
  | { readonly kind: 'file'; readonly file: CardFile }

export interface Link {
  readonly label: string
  readonly url: string
}

/** What a person sees. In private it is always for who acted alone; the outbox also posts cards into channels. */
export interface Card {
  readonly kind: 'card'
  readonly language: SpokenLanguage
  readonly title?: string
  readonly blocks: readonly Block[]
  /** On cards that hold words: what opens the card again, so that an adapter may fold it away after a while. */
  readonly reopen?: Action
  /** The words ask for help: where the card itself cannot stand in sight, an adapter puts the way to `support.now` beside the way to it. */
  readonly needsHelp?: boolean
  /** The words of the request could not be committed: the event must not be acknowledged, so that the platform delivers it again. */
  readonly unkept?: boolean
}

/** 'both': nobody has told yet which language they read, so everything is said twice. */
export type SpokenLanguage = 'en' | 'ja' | 'both'

export type Field =
  | {
      readonly kind: 'paragraph' | 'line'
      readonly id: string
      readonly label: string
      readonly hint?: string
      readonly value?: string
      readonly maxLength: number
      readonly required: boolean
    }
  /** One of 2 to 10, all in sight. */
  | {
      readonly kind: 'pick'
      readonly id: string
      readonly label: string
      readonly hint?: string
      readonly options: readonly Option[]
      readonly value?: string
      readonly required: boolean
    }
  /** Any of 1 to 10, all in sight. The request's value is a list, empty if none was chosen. */
  | {
      readonly kind: 'picks'
      readonly id: string
      readonly label: string
      readonly hint?: string
      readonly options: readonly Option[]
      readonly value?: readonly string[]
    }
  /** One of up to 25, folded. */
  | {
      readonly kind: 'select'
      readonly id: string
      readonly label: string
      readonly hint?: string
      readonly options: readonly Option[]
      readonly value?: string
      readonly required: boolean
    }

export interface Option {
  readonly value: string
  readonly label: string
  readonly meaning?: string
}

/** What a person fills in. It submits to a card, never to another form (Discord answers no modal with a modal). */
export interface Form {
  readonly kind: 'form'
  readonly language: SpokenLanguage
  readonly title: string
  /** Shown above the fields: the prompt, for instance. */
  readonly intro?: string
  readonly fields: readonly Field[]
  readonly submit: Action
  readonly submitLabel: string
}

export type Reply = Card | Form

/** Every choice on a card, in order, menus included. */
export function cardChoices(card: Card): Choice[] {
  return card.blocks.flatMap((block) =>
    block.kind === 'choices' ? [...block.choices] : block.kind === 'menu' ? [...block.options] : [],
  )
}

/** What people type to begin: a slash command on each platform, a line in the terminal. */
export interface Command {
  readonly name: string
  /** Its name where a platform shows names by language: letters without a space. */
  readonly localName?: Readonly<Record<'ja', string>>
  readonly action: Action
  readonly description: Readonly<Record<'en' | 'ja', string>>
  /** Shown to whoever may manage a channel and to coordinators. */
  readonly forCoordinators: boolean
  /** What may be typed after it, to begin further on; it alone begins as ever. */
  readonly parts?: readonly CommandPart[]
}

/** A word that may follow a command: `/group export`. */
export type CommandPart = Pick<Command, 'name' | 'localName' | 'action' | 'description'>

/** What a command asks for with these words after it, by any of the names that a platform shows; null where they are no part of it. */
export function commandAction(command: Command, after: readonly string[]): Action | null {
  const [word, ...more] = after
  if (word === undefined) return command.action
  return (more.length === 0 && command.parts?.find((part) => isCalled(part, word))?.action) || null
}

export const isCalled = ({ name, localName }: CommandPart, word: string): boolean => {
  const typed = word.normalize('NFKC').toLowerCase()
  return typed === name || typed === localName?.ja.normalize('NFKC').toLowerCase()
}

/** The order in which two languages stand when both are said. */
export const LANGUAGES_BOTH = ['en', 'ja'] as const
