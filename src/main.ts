// Starts everything, in the order in which it is written here, and stops it in the reverse order. The only file that knows everyone.
import { existsSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import cron from 'node-cron'
import { Temporal } from 'temporal-polyfill'
import { assemble } from './application.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { type Content, ContentError, languageOfLocale, loadContent } from './content/index.ts'
import { loadResources } from './content/resources/index.ts'
import { loadSchemes } from './content/resources/schemes.ts'
import { commands } from './conversation/commands.ts'
import { action } from './conversation/interaction.ts'
import type { Messenger } from './groups/messenger.ts'
import { soon } from './groups/pump.ts'
import { faultOf, type Log, openLog } from './log.ts'
import { tellRefusal } from './refusal.ts'
import { addRehearsalGroup } from './rehearsal.ts'
import { warmUp } from './safety/index.ts'
import { type Opened, openStore, type Store } from './storage/database.ts'
import { installationsOf } from './storage/installations.ts'
import { deriveKeys, type Keys, SecretError, secretFromFile } from './storage/keys.ts'
import { shardLeases } from './storage/leases.ts'
import { openQueue } from './storage/queue.ts'

const prompts = join(import.meta.dirname, '..', 'prompts')

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = openLog(config.logLevel)
  const isFirst = config.database.kind === 'embedded' && !existsSync(config.database.folder)
  const keyFile = 'file' in config.secret ? { path: config.secret.file, ...secretFromFile(config.secret.file) } : null
  const keys = deriveKeys('value' in config.secret ? config.secret.value : (keyFile?.secret ?? ''))
  // The database opens while the content is read: neither needs the other, and together they are most of a start.
  const opening = openStore(config.database, keys)
  const { content, resources, schemes } = await readPrompts(config, opening)
  if (config.terminal && isFirst) tell(content, 'start.preparing')
  const opened = await opening
  if ('refusal' in opened) {
    // A key made for data that another one sealed would only stand in the way of that one.
    if (keyFile?.made && opened.refusal.reason === 'wrong-secret') rmSync(keyFile.path, { force: true })
    console.error(tellRefusal(opened.refusal))
    process.exitCode = 1
    return
  }
  const { store } = opened
  const stops: (() => Promise<void>)[] = [() => store.close()]
  try {
    const failure = await serve({ config, log, keys, content, resources, schemes, store }, stops)
    if (failure === null) return
    console.error(failure)
    process.exitCode = 1
  } finally {
    // Also where something threw: what was started is stopped, so that the process ends.
    for (const stop of stops.toReversed()) await stop().catch((error) => logFault(log, 'stop', error))
    log({ event: 'stopped' })
  }
}

type Started = Awaited<ReturnType<typeof readPrompts>> & {
  readonly config: Config
  readonly log: Log
  readonly keys: Keys
  readonly store: Store
}

/** Serves until a signal, the end of the terminal's input, or a platform that will not have us any more: then a sentence for the operator. */
async function serve(started: Started, stops: (() => Promise<void>)[]): Promise<string | null> {
  const { config, log, keys, content, resources, schemes, store } = started
  const ended = Promise.withResolvers<string | null>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => ended.resolve(null))
  const clock = rehearsalClock()
  const platforms = platformsOf(config)
  // The terminal's first card need not wait for the queue: nothing is carried before somebody asks for something.
  const queue = openQueue({
    store,
    database: config.database,
    onFault: (error) => logFault(log, 'queue', error),
  })
  stops.push(async () => (await queue).close())
  const application = assemble({
    store,
    keys,
    content,
    resources,
    schemes,
    log,
    now: clock.now,
    random: Math.random,
    backupDays: config.backupDays,
    ...(config.exportNoticeDays === null ? {} : { exportNoticeDays: config.exportNoticeDays }),
    queue: () => queue,
  })
  const { bot } = application
  // A platform gives three seconds for an answer, the first one included. In the terminal the first card comes before everything.
  if (config.terminal) setTimeout(warmUp, 200).unref()
  else warmUp()
  const messengers: Messenger[] = []
  /** An adapter is loaded only where it is used: its SDK is most of its weight. */
  if (config.discord) {
    const { connectDiscord } = await import('../adapters/discord/index.ts')
    const leases = store.kind === 'server' ? shardLeases(store.db) : null
    const discord = await connectDiscord({ bot, config: config.discord, log, leases })
    stops.push(discord.stop)
    messengers.push(discord.messenger)
    discord.failed.then(ended.resolve)
  }
  if (config.slack) {
    const { connectSlack } = await import('../adapters/slack/index.ts')
    const installations = installationsOf(store.db, keys, 'slack')
    const slack = await connectSlack({ bot, config: config.slack, log, installations })
    stops.push(slack.stop)
    messengers.push(slack.messenger)
    slack.failed.then(ended.resolve)
  }
  if (config.terminal) {
    const date = new Date(clock.now().epochMilliseconds)
    await addRehearsalGroup(store, keys, Temporal.Now.timeZoneId(), languagesHere()[0] ?? 'en', date)
    const { openTerminal } = await import('../adapters/terminal/index.ts')
    const terminal = openTerminal({
      bot,
      clock: { now: clock.now, move },
      exports: config.exports,
      input: process.stdin,
      output: process.stdout,
      environment: process.env,
      greeting: greeting(content, config),
      opening: action('reflect'),
    })
    stops.push(async () => terminal.close())
    messengers.push(terminal.messenger)
    // What was asked for at the very end is carried before the conversation counts as over.
    terminal
      .converse()
      .then(carryAll)
      .then(() => ended.resolve(null), ended.reject)
  }

  const carrying = queue.then(() => application.outbox(messengers, clock.pause))
  carrying.then((outbox) => outbox.start(), ended.reject)
  stops.push(async () => (await carrying).stop())
  /** The tick under way: a stop waits for it, so that the database does not go while it works. */
  let ticked = carrying.then(tick, () => {})
  const ticking = cron.schedule('* * * * *', () => {
    ticked = ticked.then(tick)
  })
  stops.push(async () => {
    await ticking.destroy()
    await ticked
  })

  log({ event: 'started', platforms, database: store.kind })
  return ended.promise

  async function tick(): Promise<void> {
    try {
      await application.tick()
    } catch (error) {
      logFault(log, 'tick', error)
    }
  }

  async function carryAll(): Promise<void> {
    await (await carrying).drain()
  }

  /** A moved clock brings what became due at once. */
  async function move(by: Temporal.Duration): Promise<void> {
    clock.move(by)
    await carrying
    await tick()
    await carryAll()
  }
}

const logFault = (log: Log, reference: string, error: unknown): void =>
  log({ event: 'fault', reference, action: reference, ...faultOf(error) })

async function readPrompts({ localResources }: Config, opening: Promise<Opened>) {
  try {
    return {
      content: loadContent(prompts),
      resources: loadResources({ folder: join(prompts, 'resources'), local: localResources }),
      schemes: loadSchemes(prompts),
    }
  } catch (error) {
    const opened = await opening
    if ('store' in opened) await opened.store.close()
    throw error
  }
}

const platformsOf = ({ discord, slack, terminal }: Config) => [
  ...(discord ? ['discord' as const] : []),
  ...(slack ? ['slack' as const] : []),
  ...(terminal ? ['terminal' as const] : []),
]

interface RehearsalClock {
  now(): Temporal.Instant
  move(by: Temporal.Duration): void
  pause(ms: number, signal: AbortSignal): Promise<void>
}

/** The time it is, and in a rehearsal the time that was asked for. */
function rehearsalClock(): RehearsalClock {
  let ahead = Temporal.Duration.from({ seconds: 0 })
  return {
    now: () => Temporal.Now.instant().add(ahead),
    move(by) {
      ahead = ahead.add(by)
    },
    pause: soon,
  }
}

const languagesHere = (): readonly ('en' | 'ja')[] => {
  const language = languageOfLocale(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || null)
  return language === null ? ['en', 'ja'] : [language]
}

function tell(content: Content, key: string, values: Readonly<Record<string, string>> = {}): void {
  for (const language of languagesHere()) console.log(content.say(language, key, values))
}

function greeting(content: Content, { database, secret }: Config): string {
  const here = (path: string): string => relative(process.cwd(), path) || path
  const places = {
    data: database.kind === 'embedded' ? here(database.folder) : content.say('en', 'start.on-a-server'),
    key: 'file' in secret ? here(secret.file) : 'TOMOSHIBI_SECRET',
  }
  return languagesHere()
    .map((language) => content.say(language, 'start.greeting', places))
    .join('\n\n')
}

function tellFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof ContentError || error instanceof SecretError)
    return error.message
  const { fault, at } = faultOf(error)
  return `tomoshibi could not go on (${fault}, ${at}). What was kept is as it was.\n続けられませんでした(${fault}、${at})。とっておいたものは、そのまま残っています。`
}

/** `npm run discord:register`: tells Discord the commands, which needs neither the database nor a connection. */
async function registerOnDiscord(args: readonly string[]): Promise<void> {
  const { discord } = readConfig(process.env)
  if (!discord) throw new ConfigError(['DISCORD_TOKEN and DISCORD_APPLICATION_ID are not set: registering needs both.'])
  const { registerCommands } = await import('../adapters/discord/index.ts')
  const known = commands(loadContent(prompts))
  process.exitCode = await registerCommands({ commands: known, config: discord, args, print: console.log })
}

try {
  const [task, ...args] = process.argv.slice(2)
  await (task === 'discord:register' ? registerOnDiscord(args) : main())
} catch (error) {
  console.error(tellFailure(error))
  process.exitCode = 1
}
