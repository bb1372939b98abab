// What of a real group's releases may stand in a file, on the real databases: consent, k, whole releases, what was taken back, and a
// year of files side by side.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordId } from '../../src/export/guid.ts'
import { classOf, type ExportRecord, type Profile } from '../../src/export/record.ts'
import { readReleases } from '../../src/export/released.ts'
import { openTally } from '../../src/export/tally.ts'
import { tick } from '../../src/groups/tick.ts'
import { leaveOut, leftOutNow, noteCrowd, noteExported } from '../../src/storage/exports.ts'
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

describe('a year of files', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await freshDatabase('server')
  })
  afterAll(async () => database.drop())

  test('tells nobody apart: k in every class, whole releases between files, no count of 1 to k − 1 anywhere', async () => {
    const k = 5
    const random = generator(11)
    const chance = (share: number): boolean => random() < share
    const members = Array.from({ length: 20 }, (_, index) => `member-${index}`)
    const group = await rehearse(database, at('2026-01-04T00:00:00Z'), { research: { by: 'x', purpose: 'y' } })
    const prompts = testContent()
      .in('en')
      .prompts.all.filter((_, index) => index % 9 === 0)
    const voicesOf = new Map<string, string[]>()
    const authorOf = new Map<string, string>()
    const gone = new Set<string>()
    const exportKey = database.keys.of('export')
    type File = {
      readonly records: readonly ExportRecord[]
      readonly releases: readonly string[]
      readonly counts: ReadonlyMap<string, number>
    }
    const files: Record<Profile, File[]> = { group: [], research: [], public: [] }
    const releaseOf = new Map<string, string>()

    for (let week = 0; week < 52; week += 1) {
      const slot = new Date(at('2026-01-07T09:00:00Z').getTime() + week * 7 * 86_400_000)
      for (const name of members) {
        if (!chance(0.6)) continue
        const prompt = prompts[Math.floor(random() * 3 + (week % 5))]!
        const audiences = (['voices', 'file', 'research'] as const).filter(() => chance(0.8))
        if (audiences.length === 0) continue
        const { voice } = await group.share(name, `${name} in week ${week}`, {
          audiences,
          promptId: prompt.id,
          code: prompt.code,
          stage: prompt.door,
        })
        voicesOf.set(name, [...(voicesOf.get(name) ?? []), voice])
        authorOf.set(recordId(exportKey, voice), name)
      }
      await tick(group.deps, slot)
      group.leaving()
      if (chance(0.15)) {
        const voices = voicesOf.get(members[Math.floor(random() * members.length)]!) ?? []
        for (const voice of voices.filter(() => chance(0.3))) {
          await withdrawVoice(database.store.db, voice, chance(0.5) ? 'now' : 'at-next-slot')
          gone.add(recordId(exportKey, voice))
        }
      }
      if (chance(0.04)) {
        for (const voice of voicesOf.get(members[Math.floor(random() * members.length)]!) ?? [])
          await leaveOut(database.store.db, group.group.id, voice)
      }
      if (week % 4 !== 3) continue
      for (const profile of ['group', 'research', 'public'] as const) {
        const of = {
          group: group.group.id,
          profile,
          k,
          now: slot,
          only: null,
          since: null,
          leavingOut: 'applied' as const,
        }
        const { parts, found } = readReleases(database.store.db, database.keys, testContent(), of)
        const records: ExportRecord[] = []
        const tally = openTally()
        for await (const part of parts) {
          tally.take(part)
          records.push(...part.records)
          for (const { id } of part.records) releaseOf.set(id, `${part.language} ${part.number}`)
        }
        const { counts } = tally.result(profile, k)
        files[profile].push({
          records,
          releases: found.releases,
          counts: new Map(counts.map(({ voices, authors: _, ...labels }) => [JSON.stringify(labels), voices])),
        })
        if (profile === 'group')
          await database.store.db
            .transaction()
            .execute(async (tx) => noteExported(tx, found.releases, await leftOutNow(tx)))
      }
    }

    expect(files.group.at(-1)!.records.length).toBeGreaterThan(150)
    expect(files.research.at(-1)!.records.length).toBeGreaterThan(0)
    for (const profile of ['group', 'research'] as const) {
      for (const { records } of files[profile]) {
        // Every class of what is shown, and every class of one release, holds k different writers.
        const shownWith = (record: ExportRecord) => `${record.language} ${classOf(record)}`
        for (const classes of [
          Map.groupBy(records, shownWith),
          Map.groupBy(records, (one) => `${releaseOf.get(one.id)} ${shownWith(one)}`),
        ])
          for (const members of classes.values())
            expect(new Set(members.map(({ id }) => authorOf.get(id))).size).toBeGreaterThanOrEqual(k)
      }
      for (const [index, later] of files[profile].entries()) {
        const earlier = files[profile][index - 1]
        if (!earlier) continue
        const before = new Map(earlier.records.map((record) => [record.id, record]))
        const after = new Map(later.records.map((record) => [record.id, record]))
        // What is shown of a record never changes.
        for (const [id, record] of after) if (before.has(id)) expect(record).toEqual(before.get(id))
        const inBoth = (release: string | undefined) =>
          [...before.keys()].some((id) => releaseOf.get(id) === release) &&
          [...after.keys()].some((id) => releaseOf.get(id) === release)
        const come = [...after.keys()].filter((id) => !before.has(id) && inBoth(releaseOf.get(id)))
        const went = [...before.keys()].filter((id) => !after.has(id) && inBoth(releaseOf.get(id)))
        // Between two files lie whole releases, and otherwise only what its writer took back.
        expect(come).toEqual([])
        expect(went.filter((id) => !gone.has(id))).toEqual([])
      }
    }
    for (const { counts } of [...files.group, ...files.research, ...files.public])
      for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(k)
    for (const [index, { counts }] of files.public.entries()) {
      for (const [labels, count] of counts) {
        const difference = Math.abs(count - (files.public[index - 1]?.counts.get(labels) ?? 0))
        expect(difference % k).toBe(0)
      }
    }
  }, 120_000)
})

/** Numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
