// After long conversations in both languages: nothing of what people wrote, and nothing of who they are, lies anywhere in clear.
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { CompiledQuery } from 'kysely'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Action, action, cardChoices, encodeAction } from '../../src/conversation/interaction.ts'
import type { Messenger, Outgoing } from '../../src/groups/messenger.ts'
import { hasBegun, ownFolder, startBot } from '../start/bot-process.ts'
import { openWorld, TestPerson, type World } from '../support/conversation.ts'
import { freshDatabase, type TestDatabase } from '../support/databases.ts'
import { addPeerGroup, firstSlot } from '../support/peer-group.ts'

/** Words that no program and no content holds, and the names and ids of who wrote them. */
const words = ['quetzalcoatlus', 'zanzibarian lantern', 'ずんだ色の気球', 'ペンギン公民館', 'Theodolinde', '権三郎']
const names = ['Xanthippe-U0PLANTED', 'Yggdrasil-U0PLANTED', 'U0PLANTED', 'C0PLANTEDCHANNEL']

/** A word as it would lie in a file or a row, in every way that somebody would look for it. */
const writtenAs = (word: string): Buffer[] => {
  const plain = Buffer.from(word, 'utf8')
  return [
    plain,
    Buffer.from(word, 'utf16le'),
    Buffer.from(plain.toString('hex')),
    Buffer.from(plain.toString('base64').replace(/=+$/, '').slice(0, -1)),
    Buffer.from(JSON.stringify(word).slice(1, -1)),
    Buffer.from(encodeURIComponent(word)),
  ]
}
const sought = [...words, ...names].map((word) => [word, writtenAs(word)] as const)

function foundIn(bytes: Buffer): string[] {
  return sought.flatMap(([word, written]) => (written.some((one) => bytes.includes(one)) ? [word] : []))
}

describe('a conversation in the terminal, on the embedded database', () => {
  const place = ownFolder()
  const data = join(place.path, 'data')
  let logged = ''
  let said = ''
  beforeAll(async () => {
    const bot = startBot({ env: { DATA_DIR: data, LOG_LEVEL: 'debug' } })
    await bot.until(hasBegun)
    const share = ['Share…', '18 or over', 'Choose who reads it', '1 2']
    for (const [at, name] of ['Ada', 'Bo', 'Cy', 'Di', 'Edda'].entries())
      bot.type(`/as ${name}-U0PLANTED en`, '/reflect', `Theodolinde showed me the zanzibarian lantern. ${at}`, ...share)
    bot.type(
      '/as Xanthippe-U0PLANTED en',
      '/reflect',
      'Feeling safe',
      'Write',
      'A quetzalcoatlus over the town.',
      'Theodolinde saw it too.',
      '',
      'Take out more',
      'quetzalcoatlus',
      '',
      'What could show it is me?',
      'Back',
      ...share,
      '/journal',
      'Look for a word',
      'quetzalcoatlus',
      '/plan',
      'What helps me',
      'The zanzibarian lantern.',
      '',
      'See all of it',
      'A page to print',
      'Make the page',
      '/journal',
      'Take my words along',
      'Make the files',
      'I want to die under the zanzibarian lantern.',
      'Go on with what I wrote',
      'Change',
      'I have swallowed pills, Theodolinde.',
      '',
      '/support',
      'Choose my country',
      'Japan',
      '/remind',
      'Choose days and a time',
      '1 3',
      '18:00',
      'Asia/Tokyo',
      '1',
      '/home',
      '/as Yggdrasil-U0PLANTED ja',
      '権三郎さんとペンギン公民館で、ずんだ色の気球を見ました。',
      '自分だけにとっておく',
      '/journal',
      '言葉を探す',
      'ずんだ色の気球',
      '/plan',
      '楽になること',
      'ずんだ色の気球。',
      '',
      '/clock +3d',
      '/voices',
      '/as Xanthippe-U0PLANTED en',
      '/about',
      'Settings',
      'Set my time zone',
      'quetzalcoatlus/Nowhere',
      '/about',
      'Leave',
      'Erase in 7 days',
      '/clock +9d',
      '/journal',
    )
    expect(await bot.end()).toBe(0)
    logged = bot.logged()
    said = bot.said()
  }, 120_000)
  afterAll(() => place.remove())

  it('said what it should, so that the search below means something', () => {
    for (const sentence of [
      '│ A quetzalcoatlus over the town.',
      "It waits with others' words for #rehearsal.",
      '│ The zanzibarian lantern.',
      'Thank you for writing that here.',
      '記録に入りました。',
      'Nobody needs to explain a voice.',
      'showed me the zanzibarian lantern.',
      'Your journal is empty so far.',
    ])
      expect(said).toContain(sentence)
    expect(said).toMatch(/Saved: .*journal\.md/)
    // The search finds what is there to be found.
    expect(foundIn(Buffer.from(said))).toEqual(expect.arrayContaining(words))
    expect(said).toContain('#rehearsal')
  })

  it('leaves none of it in the data folder', () => {
    const files = globSync('**/*', { cwd: data, withFileTypes: false }).filter((path) =>
      statSync(join(data, path)).isFile(),
    )
    expect(files.length).toBeGreaterThan(100)
    for (const path of files) {
      expect(foundIn(readFileSync(join(data, path))), path).toEqual([])
      expect(foundIn(Buffer.from(path)), path).toEqual([])
    }
  })

  it('leaves none of it in the log', () => {
    expect(logged).toContain('"msg":"started"')
    expect(foundIn(Buffer.from(logged))).toEqual([])
  })

  it('puts files where it said, under names that say nothing, for their owner alone', () => {
    const files = globSync('exports/*', { cwd: place.path })
    expect(files.length).toBeGreaterThanOrEqual(3)
    for (const path of files) {
      expect(foundIn(Buffer.from(path))).toEqual([])
      expect(statSync(join(place.path, path)).mode & 0o777).toBe(0o600)
    }
    const others = globSync('*', { cwd: place.path })
    expect(others.toSorted()).toEqual(['data', 'data.key', 'exports'])
  })
})

describe('a life in a group, on PostgreSQL', () => {
  let database: TestDatabase
  let world: World
  /** Every button that anybody was shown, as the platforms carry it. */
  const buttons = new Set<string>()
  const sent: Outgoing[] = []

  class Watched extends TestPerson {
    override async ask(
      asked: Action,
      values?: Readonly<Record<string, string | readonly string[]>>,
      event?: string,
    ): Promise<this> {
      await super.ask(asked, values, event)
      const { reply } = this
      if (reply.kind === 'form') buttons.add(encodeAction(reply.submit))
      else for (const choice of cardChoices(reply)) buttons.add(encodeAction(choice.action))
      if (reply.kind === 'card' && reply.reopen) buttons.add(encodeAction(reply.reopen))
      return this
    }
  }

  beforeAll(async () => {
    database = await freshDatabase('server')
    world = openWorld(database)
    const messenger: Messenger = {
      platform: 'terminal',
      repeatSafeMs: 0,
      perSecond: 1000,
      async deliver(outgoing) {
        sent.push(outgoing)
        return { outcome: 'sent', ref: 'C0PLANTEDCHANNEL:1' }
      },
    }
    const outbox = await world.application.outbox([messenger], () => Promise.resolve())
    database.beforeDrop.unshift(() => outbox.stop())
    await addPeerGroup(database, world, 'C0PLANTEDCHANNEL', { audience: 'Theodolinde reads along.' })
    const person = (name: string, locale = 'en'): Watched =>
      new Watched(world, name, { platform: 'terminal', locale, channel: 'C0PLANTEDCHANNEL', mayManageChannel: true })
    for (let at = 0; at < 6; at += 1) {
      const writer = await person(`Xanthippe-U0PLANTED-${at}`).type(
        `The quetzalcoatlus and the zanzibarian lantern. ${at}`,
      )
      await writer.share('voices')
    }
    const ygg = await person('Yggdrasil-U0PLANTED', 'ja').type(
      '権三郎さんとペンギン公民館で、ずんだ色の気球を見ました。',
    )
    await ygg.press('自分だけにとっておく')
    await ygg.run('remind')
    await ygg.ask(action('remind.saved'), { days: ['1', '4'], time: '18:00', zone: 'Asia/Tokyo', quiet: 'none' })
    await ygg.run('home')
    await ygg.press('このチャットを片づける')
    await ygg.type('もう死にたいです、権三郎さん。', 'an-event')
    // The answer to heavy words could not be sent: it waits in the outbox.
    await world.application.bot.answerLater(action('typed'), {
      identity: { platform: 'terminal', account: 'Yggdrasil-U0PLANTED' },
      place: { kind: 'direct', community: 'C0PLANTEDCHANNEL', channel: null, mayManageChannel: false },
      locale: 'ja',
      values: { words: 'もう死にたいです、権三郎さん。' },
      event: 'an-event',
    })
    for (const command of ['journal', 'plan', 'support', 'voices', 'about', 'group', 'leave']) await ygg.run(command)
    world.now = Temporal.Instant.from(firstSlot)
    await world.application.tick()
    await read('before it was carried')
    await outbox.drain()
    await read('after it was carried')
  }, 120_000)
  afterAll(() => database.drop())

  const reads = new Map<string, Map<string, string>>()

  /** Every row of every table of every schema that is ours, the queue's included, as text and as bytes. */
  async function read(when: string): Promise<void> {
    const query = async <Row>(text: string): Promise<Row[]> =>
      (await database.store.db.executeQuery(CompiledQuery.raw(text))).rows as Row[]
    const tables = await query<{ schema: string; name: string }>(
      `select table_schema as schema, table_name as name from information_schema.tables
       where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'`,
    )
    const all = new Map<string, string>()
    for (const { schema, name } of tables) {
      const rows = await query<{ row: string }>(`select row_to_json(t)::text as row from "${schema}"."${name}" t`)
      all.set(`${schema}.${name}`, rows.map(({ row }) => row).join('\n'))
    }
    reads.set(when, all)
  }

  it('carried what it should, so that the search below means something', () => {
    expect(sent.some((one) => JSON.stringify(one).includes('zanzibarian lantern'))).toBe(true)
    expect(sent.some((one) => one.kind === 'tidy')).toBe(true)
    const queued = [...(reads.get('before it was carried') ?? [])].filter(([table]) => table.startsWith('pgboss.'))
    expect(queued.length).toBeGreaterThan(3)
    expect(queued.some(([, rows]) => /"delivery"\s*:/.test(rows))).toBe(true)
  })

  it.each(['before it was carried', 'after it was carried'])(
    'leaves none of it in any table of any schema, %s',
    (when) => {
      const tables = reads.get(when) ?? new Map<string, string>()
      expect([...tables.keys()]).toEqual(expect.arrayContaining(['public.entry', 'public.voice', 'public.delivery']))
      for (const [table, rows] of tables) expect(foundIn(Buffer.from(rows)), table).toEqual([])
    },
  )

  it('puts none of it into a button, which platforms store and log', () => {
    expect(buttons.size).toBeGreaterThan(60)
    for (const button of buttons) expect(foundIn(Buffer.from(decodeURIComponent(button))), button).toEqual([])
  })

  it('puts no content and no name into a note that is sent by itself', () => {
    const notes = sent.filter((one) => one.kind === 'direct')
    expect(notes.length).toBeGreaterThan(0)
    for (const note of notes)
      if (note.kind === 'direct') expect(foundIn(Buffer.from(JSON.stringify(note.card)))).toEqual([])
  })

  it('logs none of it', () => {
    expect(world.logged.length).toBeGreaterThan(0)
    expect(foundIn(Buffer.from(JSON.stringify(world.logged)))).toEqual([])
  })
})
