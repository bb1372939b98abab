// What somebody asks for, read from Discord's own events: an interaction, or words typed in a direct message.
import {
  type APIApplicationCommandInteraction,
  type APIInteraction,
  type APIMessage,
  type APIModalSubmission,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from 'discord.js'
import {
  type Action,
  action,
  type Command,
  commandAction,
  decodeAction,
  type Place,
  type Request,
} from '../../src/conversation/interaction.ts'
import { PART } from './commands.ts'
import { MENU } from './render.ts'

/** An id that is none of ours: tampered with, or from another version. The bot has a card for what it does not know. */
const unknown = action('unknown')

export interface Asked {
  readonly action: Action
  readonly request: Request
}

export interface AskedByInteraction extends Asked {
  readonly token: string
  /** The message whose control was used, if it is the asking person's alone, so that the answer may take its place. */
  readonly message: string | null
  /** Whether Discord takes a form for an answer: a form that was filled in is answered with a card. */
  readonly mayOpenForm: boolean
  /** Whether it happened in a direct message, where an answer could show on a lock screen. */
  readonly direct: boolean
}

/** Null for what is no request of a person (a ping, a suggestion while typing). */
export function readInteraction(event: APIInteraction, commands: readonly Command[]): AskedByInteraction | null {
  const account = (event.member?.user ?? event.user)?.id
  if (account === undefined) return null
  const said = readAction(event, commands)
  if (said === null) return null
  const place = readPlace(event)
  const own = event.message && (place.kind === 'direct' || ((event.message.flags ?? 0) & MessageFlags.Ephemeral) !== 0)
  return {
    action: said.action,
    request: {
      identity: { platform: 'discord', account },
      place,
      locale: 'locale' in event ? (event.locale ?? null) : null,
      values: said.values,
      event: event.id,
    },
    token: event.token,
    message: own && event.message ? event.message.id : null,
    mayOpenForm: event.type !== InteractionType.ModalSubmit,
    direct: place.kind === 'direct',
  }
}

function readAction(
  event: APIInteraction,
  commands: readonly Command[],
): { action: Action; values: Request['values'] } | null {
  switch (event.type) {
    case InteractionType.ApplicationCommand: {
      const command = commands.find(({ name }) => name === event.data.name)
      return { action: command ? (commandAction(command, partsIn(event.data)) ?? command.action) : unknown, values: {} }
    }
    case InteractionType.MessageComponent: {
      const chosen = 'values' in event.data ? event.data.values[0] : undefined
      const encoded = event.data.custom_id.startsWith(MENU) ? chosen : event.data.custom_id
      return { action: decodeAction(encoded ?? '') ?? unknown, values: {} }
    }
    case InteractionType.ModalSubmit:
      return { action: decodeAction(event.data.custom_id) ?? unknown, values: readFields(event.data) }
    case InteractionType.Ping:
    case InteractionType.ApplicationCommandAutocomplete:
      return null
    default:
      // Of a kind that Discord invented since.
      event satisfies never
      return null
  }
}

/** The words after a command: Discord sends what was chosen as the value of an option. */
function partsIn(command: APIApplicationCommandInteraction['data']): string[] {
  if (command.type !== ApplicationCommandType.ChatInput) return []
  return (command.options ?? []).flatMap((option) =>
    option.type === ApplicationCommandOptionType.String && option.name === PART ? [option.value] : [],
  )
}

function readFields({ components }: APIModalSubmission): Request['values'] {
  const values: Record<string, string | readonly string[]> = {}
  for (const part of components) {
    if (part.type !== ComponentType.Label) continue
    const field = part.component
    switch (field.type) {
      case ComponentType.TextInput:
      case ComponentType.RadioGroup:
        values[field.custom_id] = field.value ?? ''
        break
      case ComponentType.StringSelect:
        values[field.custom_id] = field.values[0] ?? ''
        break
      case ComponentType.CheckboxGroup:
        values[field.custom_id] = field.values
        break
      // None of our forms has one of these.
      default:
        break
    }
  }
  return values
}

function readPlace(event: APIInteraction): Place {
  // Between two people, or in a group of friends, somebody else is there: a channel like any other, without a server.
  const alone =
    event.guild_id === undefined &&
    (event.context === undefined || event.context === null || event.context === InteractionContextType.BotDM)
  if (alone) return { kind: 'direct', community: null, channel: null, mayManageChannel: false }
  const channel = 'channel' in event ? event.channel : undefined
  // A thread belongs to its channel, and a group to the channel.
  const parent = channel && 'parent_id' in channel && 'thread_metadata' in channel ? channel.parent_id : undefined
  const name = parent === undefined && channel && 'name' in channel ? channel.name : undefined
  return {
    kind: 'channel',
    community: event.guild_id ?? null,
    channel: parent ?? channel?.id ?? ('channel_id' in event ? (event.channel_id ?? null) : null),
    ...(name ? { channelName: `#${name}` } : {}),
    mayManageChannel: mayManage(event.member?.permissions),
  }
}

function mayManage(permissions: string | undefined): boolean {
  if (permissions === undefined || !/^\d+$/.test(permissions)) return false
  return (BigInt(permissions) & (PermissionFlagsBits.ManageChannels | PermissionFlagsBits.Administrator)) !== 0n
}

/** Null for everything that is not a person's own words in a direct message with the bot. */
export function readMessage(message: APIMessage & { guild_id?: string }): Asked | null {
  if (message.guild_id !== undefined || message.author.bot || message.webhook_id !== undefined) return null
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null
  return {
    action: action('typed'),
    request: {
      identity: { platform: 'discord', account: message.author.id },
      place: { kind: 'direct', community: null, channel: null, mayManageChannel: false },
      locale: null,
      values: { words: message.content },
      event: message.id,
    },
  }
}
