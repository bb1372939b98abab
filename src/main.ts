// Starts everything, in the order in which it is written here, and stops it in the reverse order. The only file that knows everyone.
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import cron from 'node-cron'
import { Temporal } from 'temporal-polyfill'
import { openTerminal } from '../adapters/terminal/index.ts'
import { type Application, assemble } from './application.ts'
import { type Config, ConfigError, readConfig } from './config.ts'
import { type Content, ContentError, languageOfLocale, loadContent } from './content/index.ts'
import { loadResources } from './content/resources/index.ts'
import { loadSchemes } from './content/resources/schemes.ts'
import { action } from './conversation/interaction.ts'
import { faultOf, type Log, openLog } from './log.ts'
import { tellRefusal } from './refusal.ts'
import { rehearsalGroup } from './rehearsal.ts'
import { type Opened, openStore, type Store } from './storage/database.ts'
import { addGroup } from './storage/groups.ts'
import { deriveKeys, type Keys, secretFromFile } from './storage/keys.ts'

const prompts = join(import.meta.dirname, '..', 'prompts')

async function main(): Promise<void> {
  const config = readConfig(process.env)
  const log = openLog(config.logLevel)
  const isFirst = config.database.kind === 'embedded' && !existsSync(config.database.folder)
  const keys = deriveKeys('value' in config.secret ? config.secret.value : secretFromFile(config.secret.file).secret)
  // The database opens while the content is read: neither needs the other, and together they are most of a start.
  const opening = openStore(config.database, keys)
  const { content, resources, schemes } = await readPrompts(config, opening)
  if (config.terminal && isFirst) tell(content, 'start.preparing')
  const opened = await opening
  if ('refusal' in opened) {
    console.error(tellRefusal(opened.refusal))
    process.exitCode = 1
    return
  }
  const { store } = opened
  const clock = rehearsalClock()
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
  })
  const stops: (() => Promise<void>)[] = [() => store.close()]
  const ticking = cron.schedule('* * * * *', () => tick(application, log))
  stops.push(async () => ticking.destroy())
  await tick(application, log)

  const ended = Promise.withResolvers<string | null>()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => ended.resolve(null))

  if (config.terminal) {
    await addRehearsalGroup(store, keys)
    const terminal = openTerminal({
      bot: application.bot,
      clock: {
        now: clock.now,
        move: async (by) => {
          clock.move(by)
          await tick(application, log)
        },
      },
      exports: config.exports,
      input: process.stdin,
      output: process.stdout,
      environment: process.env,
      greeting: greeting(content, config),
      opening: action('reflect'),
    })
    stops.push(async () => terminal.close())
    terminal.converse().then(
      () => ended.resolve(null),
      (error) => ended.reject(error),
    )
  }

  log({ event: 'started', platforms: platformsOf(config), database: store.kind })
  const failure = await ended.promise
  for (const stop of stops.toReversed()) await stop()
  log({ event: 'stopped' })
  if (failure !== null) {
    console.error(failure)
    process.exitCode = 1
  }
}

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

async function tick(application: Application, log: Log): Promise<void> {
  try {
    await application.tick()
  } catch (error) {
    log({ event: 'fault', reference: 'tick', action: 'tick', ...faultOf(error) })
  }
}

/** The time it is, and in a rehearsal the time that was asked for. */
function rehearsalClock(): { now(): Temporal.Instant; move(by: Temporal.Duration): void } {
  let ahead = Temporal.Duration.from({ seconds: 0 })
  return {
    now: () => Temporal.Now.instant().add(ahead),
    move(by) {
      ahead = ahead.add(by)
    },
  }
}

/** One group stands ready in the terminal, so that sharing can be tried by somebody who is alone. */
async function addRehearsalGroup(store: Store, keys: Keys): Promise<void> {
  const language = languagesHere()[0] ?? 'en'
  await addGroup(store.db, keys, rehearsalGroup(Temporal.Now.timeZoneId(), language))
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
  if (error instanceof ConfigError || error instanceof ContentError) return error.message
  const { fault, at } = faultOf(error)
  return `tomoshibi could not go on (${fault}, ${at}). What was kept is as it was.\n続けられませんでした(${fault}、${at})。とっておいたものは、そのまま残っています。`
}

try {
  await main()
} catch (error) {
  console.error(tellFailure(error))
  process.exitCode = 1
}
