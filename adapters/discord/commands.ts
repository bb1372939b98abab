// The bot's commands as Discord wants to know them, and what registering them would change.
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js'
import type { Command, CommandPart } from '../../src/conversation/interaction.ts'

/** Everywhere, or in one server at once, for trying things out. */
type Scope = 'everywhere' | 'one server'

interface DiscordCommand {
  readonly type: ApplicationCommandType.ChatInput
  readonly name: string
  readonly name_localizations: Readonly<Record<string, string>> | null
  readonly description: string
  readonly description_localizations: Readonly<Record<string, string>> | null
  /** A number, as Discord's schema has it. */
  readonly default_member_permissions: number | null
  readonly integration_types?: readonly ApplicationIntegrationType[]
  readonly contexts?: readonly InteractionContextType[]
  readonly options: readonly DiscordOption[]
}

/** Not required, so that the command alone begins as ever: with subcommands, Discord would take the command alone away. */
interface DiscordOption {
  readonly type: ApplicationCommandOptionType.String
  readonly name: string
  readonly name_localizations: Readonly<Record<string, string>>
  readonly description: string
  readonly description_localizations: Readonly<Record<string, string>>
  readonly required: false
  readonly choices: readonly DiscordChoice[]
}

interface DiscordChoice {
  readonly name: string
  readonly name_localizations: Readonly<Record<string, string>> | null
  readonly value: string
}

/** What Discord calls the words after a command. */
export const PART = 'open'

export function discordCommand(command: Command, scope: Scope): DiscordCommand {
  const { name, localName, description, forCoordinators, parts = [] } = command
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: localName ? { ja: localName.ja } : null,
    description: description.en,
    description_localizations: { ja: description.ja },
    // Discord cannot know who coordinates: a server's settings can show the command to a role besides.
    default_member_permissions: forCoordinators ? Number(PermissionFlagsBits.ManageChannels) : null,
    ...(scope === 'everywhere' ? places(forCoordinators) : {}),
    options: parts.length === 0 ? [] : [optionOf(parts)],
  }
}

function optionOf(parts: readonly CommandPart[]): DiscordOption {
  return {
    type: ApplicationCommandOptionType.String,
    name: PART,
    name_localizations: { ja: '開く' },
    description: 'Where to begin, if not at the beginning',
    description_localizations: { ja: 'はじめからでなく、ここから' },
    required: false,
    choices: parts.map(({ name, localName }) => ({
      name,
      name_localizations: localName ? { ja: localName.ja } : null,
      value: name,
    })),
  }
}

/** A group lives in a server; everything else also works in direct messages, and where somebody brought the bot along. */
function places(forCoordinators: boolean): Pick<DiscordCommand, 'integration_types' | 'contexts'> {
  const { GuildInstall, UserInstall } = ApplicationIntegrationType
  const { Guild, BotDM, PrivateChannel } = InteractionContextType
  return forCoordinators
    ? { integration_types: [GuildInstall], contexts: [Guild] }
    : { integration_types: [GuildInstall, UserInstall], contexts: [Guild, BotDM, PrivateChannel] }
}

export interface Difference {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  /** Each with the names of what differs. */
  readonly changed: readonly { readonly name: string; readonly fields: readonly string[] }[]
}

/** @param registered what Discord has, with whatever else it says about each. */
export function differenceBetween(
  registered: readonly Readonly<Record<string, unknown>>[],
  wanted: readonly DiscordCommand[],
): Difference {
  const found = new Map(registered.map((command) => [String(command['name']), command]))
  return {
    added: wanted.filter(({ name }) => !found.has(name)).map(({ name }) => name),
    removed: [...found.keys()].filter((name) => !wanted.some((command) => command.name === name)),
    changed: wanted.flatMap((command) => {
      const before = found.get(command.name)
      const fields = before
        ? Object.entries(command).flatMap(([field, value]) => (isAsWanted(before[field], value) ? [] : [field]))
        : []
      return fields.length > 0 ? [{ name: command.name, fields }] : []
    }),
  }
}

export function isSame({ added, removed, changed }: Difference): boolean {
  return added.length + removed.length + changed.length === 0
}

/** Discord answers numbers of permissions as text, sorts lists as it likes, leaves out what is empty, and adds what nobody asked for. */
function isAsWanted(before: unknown, wanted: unknown): boolean {
  if (isObject(wanted)) {
    if (!isObject(before)) return Object.values(wanted).every((value) => isAsWanted(undefined, value))
    return Object.entries(wanted).every(([key, value]) => isAsWanted(before[key], value)) && hasNoMore(before, wanted)
  }
  if (!Array.isArray(wanted)) return text(before) === text(wanted)
  const there: readonly unknown[] = Array.isArray(before) ? before : []
  if (there.length !== wanted.length) return false
  if (wanted.some(isObject)) return wanted.every((one, index) => isAsWanted(there[index], one))
  return there.map(String).sort().join() === wanted.map(String).sort().join()
}

/** Of words by language, another language more is a difference; of what describes an option, it is Discord's own. */
const hasNoMore = (before: Known, wanted: Known): boolean =>
  !Object.values(wanted).every((value) => typeof value === 'string') ||
  Object.keys(before).every((key) => key in wanted)

type Known = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Known =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** What is not there, is null or false says the same. */
const text = (value: unknown): string => (value === undefined || value === null || value === false ? '' : String(value))
