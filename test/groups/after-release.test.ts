// What follows a release: words that speak to others, reports, reviewers who take turns, suggestions, and the end of keeping.
import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { tick } from '../../src/groups/tick.ts'
import { acceptCoordinator } from '../../src/storage/coordinators.ts'
import type { GroupSettings } from '../../src/storage/groups.ts'
import { decideHearing, newsOf, openHearing } from '../../src/storage/hearings.ts'
import { loadPerson, savePerson } from '../../src/storage/participants.ts'
import { addPending } from '../../src/storage/pools.ts'
import { addMark, pageOfVoices } from '../../src/storage/voices.ts'
import { freshDatabase, onBothDatabases, type TestDatabase } from '../support/databases.ts'
import { rehearse, sentencesIn, wordsIn } from '../support/groups.ts'
import { at, nextSlot, people, readableVoices, slot, sunday } from '../support/released.ts'

onBothDatabases('a release that is out', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await freshDatabase(kind)
  })
  afterEach(async () => database.store.db.deleteFrom('peer_group').execute())
  afterAll(async () => database.drop())
  const start = (settings: Partial<GroupSettings> = {}) => rehearse(database, sunday, settings)
  const db = () => database.store.db
  const readable = (group: string, now: Date) => readableVoices(database, group, now)

  test('tells a writer that words spoke to others only from k readers on, and only after a slot', async () => {
    const group = await start()
    const receipts = await Promise.all(people.slice(0, 5).map((name) => group.share(name)))
    await tick(group.deps, slot)
    const { voice } = receipts[0]!
    for (const name of people.slice(1, 6)) {
      const reader = await loadPerson(db(), database.keys, { platform: 'terminal', account: name })
      await savePerson(db(), reader)
      expect(await addMark(db(), reader, voice, 'spoke', true)).toBe(true)
      expect(await addMark(db(), reader, voice, 'spoke', true)).toBe(false)
    }
    expect((await newsOf(db(), [voice])).get(voice)?.spoke).toBe(false)
    await tick(group.deps, nextSlot)
    expect((await newsOf(db(), [voice])).get(voice)?.spoke).toBe(true)
  })

  test('hides a voice that two established people reported until somebody looks, and brings it back if nobody does', async () => {
    const group = await start()
    const receipts = await Promise.all(people.slice(0, 5).map((name) => group.share(name)))
    await tick(group.deps, slot)
    const { voice } = receipts[0]!
    const report = async (name: string, counts: boolean) => {
      const reader = await loadPerson(db(), database.keys, { platform: 'terminal', account: name })
      await savePerson(db(), reader)
      await addMark(db(), reader, voice, 'report', counts)
      return await openHearing(db(), voice, group.group.id, new Date(slot.getTime() + 72 * 3_600_000))
    }
    expect(await report('ben', true)).toBe(false)
    expect(await report('a coordinator', false)).toBe(false)
    expect(await readable(group.group.id, slot)).toHaveLength(5)
    expect(await report('chie', true)).toBe(true)
    expect(await readable(group.group.id, slot)).toHaveLength(4)
    group.leaving()
    await tick(group.deps, new Date(slot.getTime() + 60_000))
    expect(group.leaving().map(({ kind: one }) => one)).toEqual(['remove'])
    expect(await readable(group.group.id, new Date(slot.getTime() + 73 * 3_600_000))).toHaveLength(5)
    await decideHearing(db(), group.group.id, voice, 'removed')
    expect(await readable(group.group.id, new Date(slot.getTime() + 73 * 3_600_000))).toHaveLength(4)
  })

  test('goes to the coordinator who reviewed longest ago, to the next after 48 hours, one message a day, without a word of it', async () => {
    const group = await start({ reviewed: true, prompts: null })
    for (const name of ['mika', 'noa']) {
      const identity = { platform: 'terminal', account: name } as const
      const person = await loadPerson(db(), database.keys, identity)
      await savePerson(db(), person)
      await acceptCoordinator(db(), database.keys, group.group.id, person, {
        name,
        role: 'peer',
        runsTheBot: false,
        since: '2026-11-01',
        address: { identity, community: null },
        language: 'en',
      })
    }
    for (const name of people.slice(0, 5)) await group.share(name)
    await tick(group.deps, slot)
    group.leaving()
    /** 10:00 in Tokyo, so many days after the slot. */
    const written = async (days: number, lateMs = 0): Promise<string[]> => {
      await tick(group.deps, new Date(at('2026-11-25T01:00:00Z').getTime() + days * 86_400_000 + lateMs))
      return group.leaving().flatMap((parcel) => {
        if (parcel.kind !== 'direct') return []
        expect(sentencesIn([parcel])).toEqual(['Something in your group waits for a look.'])
        return [parcel.to.identity.account]
      })
    }
    // A tick some seconds late must not keep the batch a whole day longer.
    const [first] = await written(1, 20_000)
    expect(await written(2)).toEqual([first])
    const [second] = await written(3)
    expect(new Set([first, second])).toEqual(new Set(['mika', 'noa']))
    expect(await written(4)).toEqual([second])
    expect(await written(5)).toEqual([first])
  })

  test('brings suggestions to coordinators once a month at most, from k authors on, and never into the channel', async () => {
    const group = await start({ prompts: null })
    const suggest = (name: string) =>
      addPending(
        db(),
        database.keys,
        randomUUID(),
        { group: group.group.id, kind: 'suggestion', language: 'en' },
        {
          words: `a question of ${name}`,
          promptId: null,
          code: null,
          stage: null,
          audiences: ['voices'],
          promise: { k: 5, audience: 'twelve members', reviewed: false },
          voice: randomUUID(),
          author: name,
          established: true,
          minor: false,
          slotsWaited: 0,
        },
      )
    const suggested = async (now: Date) =>
      (
        await pageOfVoices(db(), database.keys, {
          group: group.group.id,
          kind: 'suggestion',
          stage: null,
          since: null,
          until: null,
          from: null,
          limit: 50,
          now,
        })
      ).voices.length
    for (const name of people.slice(0, 5)) await suggest(name)
    await tick(group.deps, slot)
    expect(await suggested(slot)).toBe(0)
    await tick(group.deps, nextSlot)
    expect(await suggested(nextSlot)).toBe(5)
    expect(wordsIn(group.leaving())).toEqual([])
  })

  test('forgets words after the time that a group keeps them', async () => {
    const group = await start({ retentionDays: 6 })
    for (const name of people.slice(0, 5)) await group.share(name)
    await tick(group.deps, slot)
    group.leaving()
    await tick(group.deps, nextSlot)
    expect(await readable(group.group.id, nextSlot)).toEqual([])
    expect(group.leaving().filter(({ kind: one }) => one === 'remove')).toHaveLength(5)
  })
})
