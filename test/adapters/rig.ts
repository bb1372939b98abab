// What the contract suite needs of each adapter: people who press, type and look, and everything that could be seen of it.
// A rig drives the real adapter through its platform's own events and is the eye of a person: it reads what was sent as the
// platform would show it, markup worked in and escapes undone.
import type { Bot } from '../../src/conversation/bot.ts'
import type { CardFile, Platform } from '../../src/conversation/interaction.ts'
import type { ChannelAddress, Messenger, PersonAddress } from '../../src/groups/messenger.ts'

export type StartRig = (bot: Bot) => Promise<Rig>

export interface Rig {
  readonly platform: Platform
  readonly messenger: Messenger
  /** Somebody new, in the rig's one shared channel, whose platform tells this locale ('en-US' unless given). */
  person(locale?: string): Promise<Person>
  /** The shared channel in which everybody is. */
  readonly channel: ChannelAddress
  /** What stands in the shared channel for all to see, oldest first. */
  posts(): Promise<readonly Post[]>
  /**
   * Every text that a push notification, a lock screen, a fallback text or a preview could have shown to anybody since the
   * start. The body of a post in a channel counts only where the platform gives its sender a means to keep it out.
   */
  glimpses(): Promise<readonly string[]>
  /** An address of somebody who cannot be reached any more, where the platform knows such a thing. */
  lostPerson?(): Promise<PersonAddress>
  /** A channel that no longer exists, where the platform knows such a thing. */
  lostChannel?(): Promise<ChannelAddress>
  close(): Promise<void>
}

/** Each act resolves once the person can see what came of it. */
export interface Person {
  readonly address: PersonAddress
  /** Runs a command of the bot in the shared channel: a name, and perhaps one of its parts ('group export'). */
  run(command: string): Promise<void>
  /** Presses the button with this label, on what they see now. */
  press(label: string): Promise<void>
  /** Chooses the option with this label from the menu with that label. */
  choose(menu: string, option: string): Promise<void>
  /**
   * Fills the fields named by their labels, leaves the others as they stand, and submits. Text for paragraph and line ('' empties
   * them), an option's label for pick and select, labels for picks (these and no others).
   */
  fill(answers: Readonly<Record<string, string | readonly string[]>>): Promise<void>
  /** Sends these words, which hold no line break, as a direct message. */
  type(words: string): Promise<void>
  /** Presses a button beneath the newest post of the shared channel, or of a thread in it, that has this label. */
  pressPosted(label: string): Promise<void>
  /** The platform delivers this person's last event once more, the same in every id. */
  repeat(): Promise<void>
  /** Presses a control whose id was replaced by another, where ids travel through the platform. */
  forge?(id: string): Promise<void>
  /** What the bot last showed this person in answer, or 'nothing'. */
  sees(): Promise<Sight>
  /** What stands from the bot in their direct messages by way of the messenger, oldest first, opened where it has to be opened. */
  direct(): Promise<readonly Sight[]>
  /** Files that this person, and nobody else, received. */
  files(): Promise<readonly CardFile[]>
}

export interface Sight {
  readonly kind: 'nothing' | 'card' | 'form'
  /** Everything that can be read, top to bottom, but for buttons, menus and fields. */
  readonly text: string
  /** The labels of the buttons, in order. */
  readonly labels: readonly string[]
  readonly menus: readonly { readonly label: string; readonly options: readonly SeenOption[] }[]
  readonly fields: readonly SeenField[]
  /** The label that submits the form; undefined where the platform words it by itself. */
  readonly submit?: string
  /** The address of whatever leads somewhere when pressed, also where the platform made a link by itself. */
  readonly links: readonly string[]
  /** Whatever would call somebody or name a channel, group or command, live. */
  readonly mentions: readonly string[]
  /** Whether nobody but this person can see it. */
  readonly onlyThem: boolean
}

export interface SeenOption {
  readonly label: string
  readonly meaning?: string
}

export interface SeenField {
  readonly label: string
  readonly hint?: string
  /** What stands in it: text, or the labels of what is chosen. */
  readonly value: string | readonly string[]
  readonly options: readonly SeenOption[]
}

export interface Post {
  readonly sight: Sight
  /** What stands in the thread under it, oldest first. */
  readonly replies: readonly Sight[]
  /** Whether people can no longer reply in its thread; null where the platform has no such thing. */
  readonly locked: boolean | null
}

export const nothing: Sight = {
  kind: 'nothing',
  text: '',
  labels: [],
  menus: [],
  fields: [],
  links: [],
  mentions: [],
  onlyThem: true,
}

/**
 * What of a text reaches the eye: without white space (a layout may break lines), without characters that show nothing (an
 * adapter may add some to keep words from becoming live, or drop those that would disturb the screen), half characters as one sign.
 */
export function legible(text: string): string {
  return text.toWellFormed().replace(/\s|\p{Cc}|\p{Cf}|\ufe0f/gu, '')
}
