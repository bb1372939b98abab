// `npm run export`: files for coordinators by whoever runs the bot, by the same rules as in the chat: stated, announced to the group,
// made once the time of notice is over. Streams to disk, however large; package.json keeps V8's nursery small, since pages of padded rows
// are garbage at once.
import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { Temporal } from 'temporal-polyfill'
import { ConfigError, readConfig } from './config.ts'
import { type Content, ContentError, languageOfLocale, loadContent } from './content/index.ts'
import { isDayAhead, monthsBefore, tellDate } from './conversation/dates.ts'
import { makeInto, survey } from './export/make.ts'
import { type Profile, profiles } from './export/record.ts'
import { announceExport, noteMade } from './export/steps.ts'
import { deliveryOf } from './groups/carriage.ts'
import { queueDeliveries } from './groups/deliver.ts'
import { NOTICE_DAYS } from './groups/export-posts.ts'
import type { Parcel } from './groups/parcel.ts'
import { rulesOf } from './groups/rules.ts'
import { dayPlus, localDay } from './groups/schedule.ts'
import { tellRefusal } from './refusal.ts'
import { openStore, type Store } from './storage/database.ts'
import { addExport, type Export, exportsOf } from './storage/exports.ts'
import { allGroups, findGroup, type PeerGroup } from './storage/groups.ts'
import { deriveKeys, type Keys, SecretError, secretFromFile } from './storage/keys.ts'
import { openQueue } from './storage/queue.ts'

interface Command {
  readonly store: Store
  readonly keys: Keys
  readonly content: Content
  readonly now: Date
  readonly noticeDays: number
  readonly queue: (parcels: readonly Parcel[]) => Promise<void>
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string
}

const options = {
  group: { type: 'string' },
  profile: { type: 'string', default: 'group' },
  purpose: { type: 'string' },
  reader: { type: 'string' },
  until: { type: 'string' },
  months: { type: 'string' },
  file: { type: 'string' },
  out: { type: 'string' },
} as const

const language = languageOfLocale(process.env['LC_ALL'] || process.env['LANG'] || null) ?? 'en'
const READ_AT_ONCE = 10_000
const EXAMPLE_DAYS = 180
const USE = `npm run export
npm run export -- --file 3f9a1c2e --out reflections.zip
npm run export -- --group 5b21d0c4 --profile ${profiles.join('|')} --purpose "…" --reader "…" --until YYYY-MM-DD [--months 3|12]`

async function main(): Promise<boolean> {
  const content = loadContent(join(import.meta.dirname, '..', 'prompts'))
  const say: Command['say'] = (key, values) => content.say(language, `export.${key}`, values)
  let asked: ReturnType<typeof parse>
  try {
    asked = parse()
  } catch {
    console.error(USE)
    return false
  }
  const config = readConfig(process.env)
  const keys = deriveKeys('value' in config.secret ? config.secret.value : secretFromFile(config.secret.file).secret)
  const opened = await openStore(config.database, keys)
  if ('refusal' in opened) {
    console.error(tellRefusal(opened.refusal))
    return false
  }
  const { store } = opened
  const now = new Date(Temporal.Now.instant().epochMilliseconds)
  const command: Command = {
    store,
    keys,
    content,
    say,
    now,
    noticeDays: config.exportNoticeDays ?? NOTICE_DAYS,
    async queue(parcels) {
      // Opened for this alone: the bot carries it, now or when it is next started.
      const queue = await openQueue({ store, database: config.database, onFault: () => {} })
      try {
        await store.db.transaction().execute((tx) => queueDeliveries(tx, { keys, queue }, parcels.map(deliveryOf), now))
      } finally {
        await queue.close()
      }
    },
  }
  try {
    if (asked.file !== undefined && asked.out !== undefined) return await makeFile(command, asked.file, asked.out)
    if (asked.group !== undefined) return await announceFile(command, asked)
    await listFiles(command)
    return true
  } finally {
    await store.close()
  }
}

const parse = () => parseArgs({ options, strict: true }).values

const filesOf = async ({ store, keys }: Command, groups: readonly PeerGroup[]): Promise<Export[]> =>
  (
    await exportsOf(
      store.db,
      keys,
      groups.map(({ id }) => id),
      ['announced', 'made'],
      1000,
    )
  ).toReversed()

async function listFiles(command: Command): Promise<void> {
  const { store, keys, say } = command
  const groups = await allGroups(store.db, keys)
  console.log(say('command-groups'))
  for (const { id, settings } of groups) console.log(`  ${short(id)}  ${settings.name}`)
  const files = await filesOf(command, groups)
  console.log(say(files.length === 0 ? 'command-no-files' : 'command-files'))
  for (const file of files) {
    const { profile, from, until, opensOn } = file.card
    const group = groups.find(({ id }) => id === file.group)
    const state = say(
      `state-${file.state === 'announced' && (opensOn ?? '') <= dayOf(command, group) ? 'open' : file.state}`,
    )
    console.log(
      `  ${short(file.id)}  ${group?.settings.name ?? ''}  ${say(`for-${profile}`)}  ${from} – ${until}  ${state}`,
    )
  }
  console.log(`\n${USE}`)
}

/** What an operator types: the beginning of an id, since numbers would shift as groups come and go. */
const short = (id: string): string => id.slice(0, 8)

function byShort<Item extends { readonly id: string }>(items: readonly Item[], typed: string | undefined): Item | null {
  const found = typed === undefined || typed === '' ? [] : items.filter(({ id }) => id.startsWith(typed))
  return found.length === 1 ? (found[0] ?? null) : null
}

const dayOf = ({ now }: Command, group: PeerGroup | undefined): string =>
  localDay(now, group?.settings.timeZone ?? 'UTC')

async function announceFile(command: Command, asked: ReturnType<typeof parse>): Promise<boolean> {
  const { store, keys, content, now, say, noticeDays } = command
  const group = byShort(await allGroups(store.db, keys), asked.group)
  if (!group) return refuse(say('command-group'))
  const profile = profiles.find((one): one is Profile => one === asked.profile)
  const { purpose = '', reader = '', until = '' } = asked
  const day = dayOf(command, group)
  if (!profile || purpose === '' || reader === '') return refuse(USE)
  if (!isDayAhead(until, day)) return refuse(say('no-date', { example: dayPlus(day, EXAMPLE_DAYS) }))
  if (profile === 'research' && group.settings.research === null) return refuse(say('no-research'))
  const months = asked.months === '3' || asked.months === '12' ? Number(asked.months) : null
  const { k } = rulesOf(group.settings).promise
  const since = months === null ? null : `${monthsBefore(day.slice(0, 7), months)}-01`
  const found = await survey({ db: store.db, keys, content }, { group: group.id, profile, k, now, only: null, since })
  if (!found) return refuse(say('command-too-few'))
  const by = content.say(group.settings.language, 'export.command-operator')
  const draft = await addExport(store.db, keys, group.id, {
    profile,
    purpose: purpose.replace(/\s+/g, ' ').trim(),
    reader: reader.replace(/\s+/g, ' ').trim(),
    endsOn: until,
    months,
    by,
    k,
    releases: found.numbers,
    from: found.from,
    until: found.until,
    voices: found.voices,
    opensOn: null,
    madeOn: null,
    page: null,
  })
  const steps = { db: store.db, keys, content, queue: command.queue }
  const announced = await announceExport(steps, { group, asked: draft, found, k, by, today: day, noticeDays })
  console.log(
    say('command-announced', { day: tellDate(announced.card.opensOn ?? day, language), file: short(announced.id) }),
  )
  return true
}

async function makeFile(command: Command, wanted: string, out: string): Promise<boolean> {
  const { store, keys, content, now, say } = command
  const asked = byShort(await filesOf(command, await allGroups(store.db, keys)), wanted)
  const group = asked ? await findGroup(store.db, keys, asked.group) : null
  if (!asked || !group) return refuse(say('command-file'))
  const day = dayOf(command, group)
  const { opensOn } = asked.card
  if (opensOn === null || opensOn > day)
    return refuse(say('command-waits', { day: tellDate(opensOn ?? day, language) }))
  if (existsSync(out)) return refuse(say('command-exists', { file: out }))
  const part = `${out}.part`
  // Nobody else on this machine may read it; and half a file never has the whole one's name.
  const stream = createWriteStream(part, { flags: 'w', mode: 0o600 })
  let bytes = 0
  let told = 0
  const about = { k: rulesOf(group.settings).promise.k, language: group.settings.language, now }
  const outcome = await makeInto(
    { db: store.db, keys, content },
    asked,
    about,
    async (chunk) => {
      bytes += chunk.length
      if (!stream.write(chunk)) await once(stream, 'drain')
    },
    (records) => {
      if (records - told < READ_AT_ONCE) return
      told = records
      console.error(say('command-reading', { count: records }))
    },
  ).catch(async (error) => {
    stream.destroy()
    await rm(part, { force: true })
    throw error
  })
  stream.end()
  await finished(stream)
  if (outcome === 'too-few') {
    await rm(part, { force: true })
    return refuse(say('command-too-few'))
  }
  await rename(part, out)
  const by = content.say(group.settings.language, 'export.command-operator')
  await noteMade({ db: store.db, keys }, { group, asked, by, today: day })
  console.log(say('command-made', { file: out, count: bytes }))
  return true
}

function refuse(words: string): false {
  console.error(words)
  return false
}

try {
  if (!(await main())) process.exitCode = 1
} catch (error) {
  if (!(error instanceof ConfigError || error instanceof ContentError || error instanceof SecretError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
