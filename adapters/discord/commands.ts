// The bot's commands as Discord wants to know them, and what registering them would change.
import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js'
import type { Command } from '../../src/conversation/interaction.ts'

/** Everywhere, or in one server at once, for trying things out. */
export type Scope = 'everywhere' | 'one server'

export interface DiscordCommand {
  readonly type: ApplicationCommandType.ChatInput
  readonly name: string
  readonly name_localizations: Readonly<Record<string, string>> | null
  readonly description: string
  readonly description_localizations: Readonly<Record<string, string>> | null
  /** A number, as Discord's schema has it. */
  readonly default_member_permissions: number | null
  readonly integration_types?: readonly ApplicationIntegrationType[]
  readonly contexts?: readonly InteractionContextType[]
}

export function discordCommand(command: Command, scope: Scope): DiscordCommand {
  const { name, localName, description, forCoordinators } = command
  return {
    type: ApplicationCommandType.ChatInput,
    name,
    name_localizations: localName ? { ja: localName.ja } : null,
    description: description.en,
    description_localizations: { ja: description.ja },
    // Discord cannot know who coordinates: a server's settings can show the command to a role besides.
    default_member_permissions: forCoordinators ? Number(PermissionFlagsBits.ManageChannels) : null,
    ...(scope === 'everywhere' ? places(forCoordinators) : {}),
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
        ? Object.entries(command).flatMap(([field, value]) =>
            comparable(before[field]) === comparable(value) ? [] : [field],
          )
        : []
      return fields.length > 0 ? [{ name: command.name, fields }] : []
    }),
  }
}

export function isSame({ added, removed, changed }: Difference): boolean {
  return added.length + removed.length + changed.length === 0
}

/** Discord answers numbers of permissions as text, sorts lists as it likes, and leaves out what is empty. */
function comparable(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return [...value].map(String).sort().join()
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([key, each]) => `${key}=${each}`)
    .sort()
    .join('\n')
}
