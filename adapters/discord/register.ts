// Tells Discord the bot's commands: everywhere or in one server; says first what would change, and changes nothing twice.
import { parseArgs } from 'node:util'
import { REST, Routes } from 'discord.js'
import type { Command } from '../../src/conversation/interaction.ts'
import { type Difference, differenceBetween, discordCommand, isSame } from './commands.ts'
import { REFUSED_TOKEN } from './connection.ts'
import { codeOf, failureOf } from './failure.ts'
import { type DiscordConfig, restOptions } from './rest.ts'

const REGISTER_USAGE = `npm run discord:register -- [--server ID] [--dry-run]
  --server ID  only in this server, where it shows at once; otherwise everywhere
  --dry-run    say what would change, and change nothing`

interface Registration {
  readonly commands: readonly Command[]
  readonly config: DiscordConfig
  readonly args: readonly string[]
  readonly print: (line: string) => void
}

/** The exit code: 0 once Discord knows the commands, or told the difference. */
export async function registerCommands({ commands, config, args, print }: Registration): Promise<0 | 1> {
  const options = readOptions(args)
  if (options === null) {
    print(REGISTER_USAGE)
    return 1
  }
  const { server, dryRun } = options
  const wanted = commands.map((command) => discordCommand(command, server === null ? 'everywhere' : 'one server'))
  const { applicationId } = config
  const route =
    server === null ? Routes.applicationCommands(applicationId) : Routes.applicationGuildCommands(applicationId, server)
  const rest = new REST(restOptions(config.apiUrl)).setToken(config.token)
  try {
    const query = new URLSearchParams({ with_localizations: 'true' })
    const registered = (await rest.get(route, { query })) as Readonly<Record<string, unknown>>[]
    const difference = differenceBetween(registered, wanted)
    for (const line of told(difference)) print(line)
    if (isSame(difference)) print('Discord knows all commands as they are.')
    else if (dryRun) print('Nothing was changed: this was a dry run.')
    else {
      await rest.put(route, { body: wanted })
      print(server === null ? 'Registered everywhere.' : 'Registered in this server.')
    }
    return 0
  } catch (error) {
    const failure = failureOf(error)
    if (failure.kind === 'refused' && failure.status === 401) print(REFUSED_TOKEN)
    else if (failure.kind === 'refused' && (failure.status === 403 || failure.status === 404)) {
      print('Discord knows no such application or server for this token. Check DISCORD_APPLICATION_ID and --server.')
    } else print(`Discord did not take the commands (${codeOf(failure)}). Nothing was changed; try again later.`)
    return 1
  }
}

function readOptions(args: readonly string[]): { server: string | null; dryRun: boolean } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { server: { type: 'string' }, 'dry-run': { type: 'boolean' } },
    })
    const server = values.server ?? null
    if (server !== null && !/^\d{1,20}$/.test(server)) return null
    return { server, dryRun: values['dry-run'] ?? false }
  } catch {
    return null
  }
}

function told({ added, removed, changed }: Difference): string[] {
  return [
    ...added.map((name) => `+ /${name}`),
    ...removed.map((name) => `- /${name}`),
    ...changed.map(({ name, fields }) => `~ /${name}: ${fields.join(', ')}`),
  ]
}
