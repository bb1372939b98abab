// The environment becomes one Config, once. Every problem is listed at once, in words that tell an operator what to do.
import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { DatabaseConfig } from './storage/database.ts'
import { SECRET_LENGTH } from './storage/keys.ts'

export interface Config {
  readonly database: DatabaseConfig
  /** The root secret itself, or the file that holds it and is made on first start. */
  readonly secret: { readonly value: string } | { readonly file: string }
  readonly discord: DiscordConfig | null
  readonly slack: SlackConfig | null
  /** The terminal is the adapter where no platform is set up. */
  readonly terminal: boolean
  readonly logLevel: string
  readonly backupDays: number | null
  /** How many days before a file for coordinators is made its group is told; null for the usual ones. */
  readonly exportNoticeDays: number | null
  /** Where the terminal puts files that somebody asked for. */
  readonly exports: string
  /** An operator's own places to turn to. */
  readonly localResources: string
}

interface DiscordConfig {
  readonly token: string
  readonly applicationId: string
  readonly apiUrl: string | null
}

interface SlackConfig {
  readonly botToken: string | null
  readonly appToken: string | null
  readonly signingSecret: string | null
  readonly clientId: string | null
  readonly clientSecret: string | null
  readonly stateSecret: string | null
  readonly port: number
  readonly apiUrl: string | null
}

const set = z.string().trim().min(1)
const url = (schemes: readonly string[]) =>
  set.refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), {
    message: `is no address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
  })

const environment = z.object({
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional(),
  DATABASE_CONNECTIONS: z.coerce
    .number('is no number')
    .int()
    .min(2, 'has to be 2 or more')
    .max(200, 'has to be 200 or less')
    .optional(),
  DATA_DIR: set.optional(),
  TOMOSHIBI_SECRET: set
    .min(SECRET_LENGTH, `is shorter than ${SECRET_LENGTH} characters; \`openssl rand -base64 32\` makes a good one`)
    .optional(),
  DISCORD_TOKEN: set.optional(),
  DISCORD_APPLICATION_ID: set
    .regex(
      /^\d{15,21}$/,
      'is no application id (a row of 15 to 21 digits, in the developer portal under General Information)',
    )
    .optional(),
  DISCORD_API_URL: url(['http:', 'https:']).optional(),
  SLACK_BOT_TOKEN: set.regex(/^xox[be]/, 'is no bot token (they begin with xoxb-)').optional(),
  SLACK_APP_TOKEN: set.regex(/^xapp-/, 'is no app-level token (they begin with xapp-)').optional(),
  SLACK_SIGNING_SECRET: set.optional(),
  SLACK_CLIENT_ID: set.optional(),
  SLACK_CLIENT_SECRET: set.optional(),
  SLACK_STATE_SECRET: set.optional(),
  SLACK_API_URL: url(['http:', 'https:']).optional(),
  PORT: z.coerce.number('is no number').int().min(0).max(65_535, 'is no port').optional(),
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug', 'silent'], 'is none of error, warn, info, debug, silent')
    .optional(),
  BACKUP_DAYS: z.coerce.number('is no number of days').int().min(0).optional(),
  EXPORT_NOTICE_DAYS: z.coerce.number('is no number of days').int().min(0).max(365, 'is more than a year').optional(),
  RESOURCES_LOCAL: set.optional(),
})

/** Everything that is wrong with the environment, one line each. */
export class ConfigError extends Error {
  override name = 'ConfigError'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(`Please mend these settings:\n${problems.map((problem) => `  · ${problem}`).join('\n')}`)
    this.problems = problems
  }
}

/** @throws ConfigError */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is one that is not set: .env files are full of them.
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  )
  const parsed = environment.safeParse(given)
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}.`)
  const has = (name: string): boolean => Object.hasOwn(given, name)
  const needs = (one: string, other: string, why: string): void => {
    if (has(one) && !has(other)) problems.push(`${other} is not set, and ${one} is: ${why}.`)
  }
  needs('DISCORD_TOKEN', 'DISCORD_APPLICATION_ID', 'Discord needs both')
  needs('DISCORD_APPLICATION_ID', 'DISCORD_TOKEN', 'Discord needs both')
  needs('SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'many workspaces by OAuth need both')
  needs('SLACK_CLIENT_ID', 'SLACK_STATE_SECRET', 'OAuth needs a secret of its own to sign with')
  if (has('SLACK_BOT_TOKEN') && !has('SLACK_APP_TOKEN') && !has('SLACK_SIGNING_SECRET')) {
    problems.push(
      'SLACK_BOT_TOKEN is set, and neither SLACK_APP_TOKEN (Socket Mode) nor SLACK_SIGNING_SECRET (HTTP) is: Slack needs one of them.',
    )
  }
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems)
  const value = parsed.data
  const folder = resolve(value.DATA_DIR ?? 'data')
  const discord =
    value.DISCORD_TOKEN && value.DISCORD_APPLICATION_ID
      ? {
          token: value.DISCORD_TOKEN,
          applicationId: value.DISCORD_APPLICATION_ID,
          apiUrl: value.DISCORD_API_URL ?? null,
        }
      : null
  const slack =
    value.SLACK_BOT_TOKEN || value.SLACK_CLIENT_ID
      ? {
          botToken: value.SLACK_BOT_TOKEN ?? null,
          appToken: value.SLACK_APP_TOKEN ?? null,
          signingSecret: value.SLACK_SIGNING_SECRET ?? null,
          clientId: value.SLACK_CLIENT_ID ?? null,
          clientSecret: value.SLACK_CLIENT_SECRET ?? null,
          stateSecret: value.SLACK_STATE_SECRET ?? null,
          port: value.PORT ?? 3000,
          apiUrl: value.SLACK_API_URL ?? null,
        }
      : null
  return {
    database: value.DATABASE_URL
      ? { kind: 'server', url: value.DATABASE_URL, connections: value.DATABASE_CONNECTIONS ?? 10 }
      : { kind: 'embedded', folder },
    // Beside the data, never in it: whoever takes the folder does not take the key with it.
    secret: value.TOMOSHIBI_SECRET ? { value: value.TOMOSHIBI_SECRET } : { file: `${folder}.key` },
    discord,
    slack,
    terminal: discord === null && slack === null,
    logLevel: value.LOG_LEVEL ?? (discord || slack ? 'info' : 'error'),
    backupDays: value.BACKUP_DAYS ?? null,
    exportNoticeDays: value.EXPORT_NOTICE_DAYS ?? null,
    exports: join(folder, '..', 'exports'),
    localResources: resolve(value.RESOURCES_LOCAL ?? join(folder, '..', 'resources.local.yaml')),
  }
}
