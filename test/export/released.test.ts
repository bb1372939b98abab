// What of a real group's releases may stand in a file, on the real databases: consent, k, whole releases, and what was taken back.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { recordId } from '../../src/export/guid.ts'
import { classOf, type ExportRecord, type Profile } from '../../src/export/record.ts'
import { readReleases } from '../../src/export/released.ts'
import { tick } from '../../src/groups/tick.ts'
import { asOfNow, leaveOut, noteCrowd, noteExported } from '../../src/storage/exported-voices.ts'
import { type GroupSettings, saveGroup } from '../../src/storage/groups.ts'
import { openHearing } from '../../src/storage/hearings.ts'
import type { Audience } from '../../src/storage/participants.ts'
import { type Contribution, withdrawVoice } from '../../src/storage/pools.ts'
import { addRelease, addVoices } from '../../src/storage/releases.ts'
import { freshDatabase, onBothDatabases, type TestDatabase } from '../support/databases.ts'
import { rehearse, testContent } from '../support/groups.ts'

const at = (text: string): Date => new Date(text)
const sunday = at('2026-11-22T03:00:00Z')
const slots = ['2026-11-25', '2026-12-02', '2026-12-09'].map((day) => at(`${day}T09:00:00Z`))
const people = ['ami', 'ben', 'chie', 'dan', 'eri', 'fumi', 'gen', 'hana', 'iku', 'jun', 'kei', 'leo']
const toFile: readonly Audience[] = ['voices', 'file']

onBothDatabases('what may stand in a file', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await freshDatabase(kind)
  })
  afterAll(async () => database.drop())

  async function start(settings: Partial<GroupSettings> = {}) {
    await database.store.db.deleteFrom('peer_group').execute()
    const group = await rehearse(database, sunday, settings)
    const voices = new Map<string, string>()
    return {
      ...group,
      /** The record of somebody's latest words. */
      record: (name: string) => recordId(database.keys.of('export'), voices.get(name) ?? ''),
      voice: (name: string) => voices.get(name) ?? '',
      async share(name: string, more: Partial<Contribution> = {}) {
        voices.set(name, (await group.share(name, `words of ${name}`, { audiences: toFile, ...more })).voice)
      },
      async slot(index: number) {
        await tick(group.deps, slots[index] ?? sunday)
        group.leaving()
      },
      async read(profile: Profile = 'group', k = 5, now = at('2026-12-20T00:00:00Z')) {
        const of = { group: group.group.id, profile, k, now, only: null, since: null, leavingOut: 'applied' as const }
        const { parts, found } = readReleases(database.store.db, database.keys, testContent(), of)
        const records: ExportRecord[] = []
        for await (const part of parts) records.push(...part.records)
        // Read release by release, each in a moment of its own, it is the same while nothing changes.
        const bitByBit = readReleases(database.store.db, database.keys, testContent(), of, (read) =>
          asOfNow(database.store.db, read),
        )
        const again: ExportRecord[] = []
        for await (const part of bitByBit.parts) again.push(...part.records)
        expect(again).toEqual(records)
        expect(bitByBit.found).toEqual(found)
        return { records, found, words: records.map(({ text }) => text).sort() }
      },
    }
  }

  test('are words whose writers chose the file, not under 18, and released', async () => {
    const group = await start()
    for (const name of people.slice(0, 6)) await group.share(name)
    await group.share('gen', { audiences: ['voices'] })
    await group.share('hana', { minor: true })
    await group.slot(0)
    await group.share('ami')
    const { words, records } = await group.read()
    expect(words).toEqual(people.slice(0, 6).map((name) => `words of ${name}`))
    for (const { id, period } of records) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/)
      expect(period).toBe('2026-11')
    }
    expect(records.map(({ id }) => id)).toContain(recordId(database.keys.of('export'), group.voice('ben')))
    expect(records.map(({ id }) => id)).not.toContain(group.voice('ben'))
  })

  test('go whole: a release that can no longer hide its writers is not in it', async () => {
    const group = await start()
    for (const name of people.slice(0, 5)) await group.share(name)
    await group.slot(0)
    for (const name of people.slice(0, 7)) await group.share(name)
    await group.slot(1)
    expect((await group.read()).words).toHaveLength(12)
    await withdrawVoice(database.store.db, group.voice('gen'), 'at-next-slot')
    // Until the slot nobody sees that somebody took words back.
    expect((await group.read()).words).toHaveLength(12)
    await group.slot(2)
    expect((await group.read()).words).toHaveLength(11)
    for (const name of ['ami', 'ben']) await withdrawVoice(database.store.db, group.voice(name), 'now')
    const { words, found } = await group.read()
    expect(words).toHaveLength(5)
    expect(found.leftOut).toBe(1)
  })

  test('never show a question that is not in the collection, nor a label of fewer than k', async () => {
    const group = await start()
    const own = { promptId: 'own/question-of-the-group', code: 'safety/human-rights', stage: 'safety' }
    for (const name of people.slice(0, 6)) await group.share(name, own)
    for (const name of people.slice(6, 10))
      await group.share(name, { ...own, stage: 'control', code: 'control/choice-available' })
    await group.slot(0)
    const { records } = await group.read()
    expect(records).toHaveLength(10)
    for (const { prompt } of records) expect(prompt).toBeNull()
    const classes = Map.groupBy(records, classOf)
    for (const members of classes.values()) expect(members.length).toBeGreaterThanOrEqual(5)
  })

  test('need eleven writers together for research, each of whom chose it', async () => {
    const group = await start({ research: { by: 'a university', purpose: 'to learn what helps' } })
    for (const name of people.slice(0, 10)) await group.share(name, { audiences: ['file', 'research'] })
    await group.slot(0)
    expect((await group.read('research')).words).toEqual([])
    for (const name of people.slice(0, 11)) await group.share(name, { audiences: ['file', 'research'] })
    await group.share('leo')
    await group.slot(1)
    expect((await group.read('research')).words).toEqual(people.slice(0, 11).map((name) => `words of ${name}`))
  })

  test('hold to the larger k where a group asks for more later', async () => {
    const group = await start()
    for (const name of people.slice(0, 6)) await group.share(name)
    await group.slot(0)
    expect((await group.read('group', 6)).words).toHaveLength(6)
    expect((await group.read('group', 7)).words).toEqual([])
    await saveGroup(database.store.db, database.keys, { ...group.group, settings: { ...group.group.settings, k: 7 } })
    for (const name of people.slice(0, 8)) await group.share(name)
    await group.slot(1)
    // What was released under a larger k is weighed by it also when the group asks for less.
    await withdrawVoice(database.store.db, group.voice('ami'), 'now')
    expect((await group.read('group', 5)).words).toHaveLength(13)
    await withdrawVoice(database.store.db, group.voice('ben'), 'now')
    expect((await group.read('group', 5)).words).toHaveLength(6)
  })

  test('count nobody who does not count, once something was taken back', async () => {
    const group = await start()
    for (const name of people.slice(0, 6)) await group.share(name, { established: name !== 'fumi' })
    await group.slot(0)
    expect((await group.read()).words).toHaveLength(6)
    await withdrawVoice(database.store.db, group.voice('ami'), 'now')
    expect((await group.read()).words).toEqual([])
  })

  test('wait as a whole while somebody looks at a voice of theirs', async () => {
    const group = await start()
    for (const name of people.slice(0, 7)) await group.share(name)
    await group.slot(0)
    await database.store.db
      .insertInto('mark')
      .values(
        ['one', 'two'].map((key) => ({
          voice: group.voice('ami'),
          kind: 'report' as const,
          key: Buffer.from(key),
          counts: true,
        })),
      )
      .execute()
    await openHearing(database.store.db, group.voice('ami'), group.group.id, at('2026-12-05T00:00:00Z'))
    expect((await group.read('group', 5, at('2026-12-01T00:00:00Z'))).words).toEqual([])
    expect((await group.read('group', 5, at('2026-12-06T00:00:00Z'))).words).toHaveLength(7)
    await database.store.db.updateTable('hearing').set({ state: 'removed' }).execute()
    expect((await group.read()).words).toEqual(people.slice(1, 7).map((name) => `words of ${name}`))
  })

  test('leave out whom asked for it, and a release whole where a file holds them already', async () => {
    const group = await start()
    for (const name of people.slice(0, 7)) await group.share(name)
    await group.slot(0)
    await leaveOut(database.store.db, group.group.id, group.voice('ami'))
    const first = await group.read()
    expect(first.words).toEqual(people.slice(1, 7).map((name) => `words of ${name}`))
    await database.store.db
      .transaction()
      .execute((tx) => noteExported(tx, first.found.releases, new Set([group.voice('ami')])))
    expect((await group.read()).words).toEqual(first.words)
    await leaveOut(database.store.db, group.group.id, group.voice('ben'))
    expect((await group.read()).words).toEqual([])
  })

  test('are looked at in the very moment in which they are read, when that is release by release', async () => {
    const group = await start()
    for (const name of people.slice(0, 6)) await group.share(name)
    await group.slot(0)
    const { db } = database.store
    const of = {
      group: group.group.id,
      profile: 'group' as const,
      k: 5,
      now: at('2026-12-20T00:00:00Z'),
      only: null,
      since: null,
      leavingOut: 'applied' as const,
    }
    // Taken back after the list of releases was read, and before the words are: fewer than k are left.
    const { parts, found } = readReleases(db, database.keys, testContent(), of, async (read) => {
      for (const name of ['ami', 'ben']) await withdrawVoice(db, group.voice(name), 'now')
      return asOfNow(db, read)
    })
    for await (const part of parts) throw new Error(`a release of ${part.records.length} went`)
    expect(found.leftOut).toBe(1)
  })

  test('come in pages that are the same whatever their size', async () => {
    const group = await start()
    const many = Array.from({ length: 930 }, (_, index) => ({ id: randomUUID(), words: `m${index}` }))
    await database.store.db.transaction().execute(async (tx) => {
      const release = await addRelease(
        tx,
        { group: group.group.id, kind: 'voice', language: 'en' },
        'open',
        '2026-11-25',
      )
      const shown = { served: toFile, prompt: null, code: null, stage: null, period: '2026-11', minor: false }
      await addVoices(
        tx,
        database.keys,
        release.id,
        many.map(({ id, words }) => ({ id, content: { ...shown, words } })),
      )
      await noteCrowd(tx, release.id, { k: 5, uncounted: 0 })
    })
    for (const name of people.slice(0, 5)) await group.share(name)
    await group.slot(1)
    const words = [...many.map((one) => one.words), ...people.slice(0, 5).map((name) => `words of ${name}`)]
    expect((await group.read()).words).toEqual(words.sort())
    await withdrawVoice(database.store.db, many[7]!.id, 'now')
    expect((await group.read()).records).toHaveLength(934)
  })
})
