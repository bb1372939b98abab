// A release from its slot to its end: it closes with whoever waits, is reviewed or not, and what is withdrawn goes.
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { tick } from '../../src/groups/tick.ts'
import { acceptCoordinator } from '../../src/storage/coordinators.ts'
import { type GroupSettings, saveGroup } from '../../src/storage/groups.ts'
import { newsOf } from '../../src/storage/hearings.ts'
import { loadPerson, type Receipt, savePerson } from '../../src/storage/participants.ts'
import { findPending, removePending, whereabouts, withdrawVoice } from '../../src/storage/pools.ts'
import { batchInReview, releasesOf } from '../../src/storage/releases.ts'
import { decideVoice } from '../../src/storage/reviews.ts'
import { botsChance } from '../adversaries/chance.ts'
import { freshDatabase, onBothDatabases, type TestDatabase } from '../support/databases.ts'
import { rehearse, sentencesIn, wordsIn } from '../support/groups.ts'
import { at, nextSlot, people, readableVoices, slot, sunday } from '../support/released.ts'

onBothDatabases('a release', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await freshDatabase(kind)
  })
  afterEach(async () => database.store.db.deleteFrom('peer_group').execute())
  afterAll(async () => database.drop())
  const start = (settings: Partial<GroupSettings> = {}) => rehearse(database, sunday, settings)
  const db = () => database.store.db
  const readable = (group: string, now: Date) => readableVoices(database, group, now)

  test('closes at the slot and never before, with whoever waits, as one locked thread in which nothing shows a person', async () => {
    const group = await start()
    for (const name of people.slice(0, 5)) await group.share(name)
    await tick(group.deps, at('2026-11-25T08:59:00Z'))
    expect(wordsIn(group.leaving())).toEqual([])
    expect(await readable(group.group.id, slot)).toEqual([])

    await tick(group.deps, slot)
    const left = group.leaving()
    expect(wordsIn(left).sort()).toEqual(people.slice(0, 5).map((name) => `words of ${name}`))
    expect(left.map(({ kind: one }) => one)).toEqual(['post', 'thread', 'post', 'post', 'post', 'post', 'post', 'lock'])
    for (const [index, parcel] of left.entries()) expect(parcel.after).toBe(index === 0 ? null : left[index - 1]?.id)
    const text = JSON.stringify(left)
    expect(text).not.toMatch(/\b(five|5)\b.*(people|voices)/)
    expect(await readable(group.group.id, slot)).toHaveLength(5)
  })

  test('is a quiet week with four, and nobody learns how many waited', async () => {
    const group = await start()
    for (const name of people.slice(0, 4)) await group.share(name)
    await tick(group.deps, slot)
    const left = group.leaving()
    expect(sentencesIn(left)).toEqual(['A quiet week. The question stays open.'])
    expect(wordsIn(left)).toEqual([])
    await group.share('eri')
    await tick(group.deps, nextSlot)
    expect(wordsIn(group.leaving())).toHaveLength(5)
  })

  test('counts neither who is not established nor who coordinates', async () => {
    const group = await start()
    const person = await loadPerson(db(), database.keys, { platform: 'terminal', account: 'ami' })
    await savePerson(db(), person)
    await acceptCoordinator(db(), database.keys, group.group.id, person, {
      name: 'Ami',
      role: 'peer',
      runsTheBot: false,
      since: '2026-11-01',
      address: null,
      language: 'en',
    })
    for (const name of people.slice(0, 5)) await group.share(name)
    await group.share('fumi', 'new here', { established: false })
    await tick(group.deps, slot)
    expect(wordsIn(group.leaving())).toEqual([])
    await group.share('gen')
    await tick(group.deps, nextSlot)
    expect(wordsIn(group.leaving())).toHaveLength(7)
  })

  test('counts a writer who is established by now, whichever of their words goes out', async () => {
    const group = await start()
    for (const name of people.slice(0, 5)) {
      await group.share(name, `old words of ${name}`, { established: false })
      await group.share(name, `new words of ${name}`)
    }
    await tick(group.deps, slot)
    expect(wordsIn(group.leaving())).toHaveLength(5)
  })

  test('lets everybody count in a group’s first three weeks, and no longer', async () => {
    const group = await start({ createdOn: '2026-11-06' })
    for (const name of people.slice(0, 5)) await group.share(name, undefined, { established: false })
    await tick(group.deps, slot)
    expect(wordsIn(group.leaving())).toHaveLength(5)
    for (const name of people.slice(0, 5)) await group.share(name, undefined, { established: false })
    await tick(group.deps, nextSlot)
    expect(wordsIn(group.leaving())).toEqual([])
  })

  test('holds one contribution of each, and the rest waits', async () => {
    const group = await start()
    for (const name of people.slice(0, 5)) await group.share(name)
    await group.share('ami', 'another of ami')
    await tick(group.deps, slot)
    expect(wordsIn(group.leaving())).toHaveLength(5)
    expect(await db().selectFrom('pending').select('id').execute()).toHaveLength(1)
  })

  test('keeps the words of who takes them back before the slot', async () => {
    const group = await start()
    const receipts = await Promise.all(people.slice(0, 6).map((name) => group.share(name)))
    await removePending(db(), receipts[0]!.pending)
    await tick(group.deps, slot)
    expect(wordsIn(group.leaving())).not.toContain('words of ami')
  })

  test('takes words down at the next slot, or at once if their writer says so, and takes the posts down with them', async () => {
    const group = await start()
    const receipts = await Promise.all(people.slice(0, 6).map((name) => group.share(name)))
    await tick(group.deps, slot)
    const posts = group.leaving()
    const postOf = (words: string) => posts.find((parcel) => wordsIn([parcel]).includes(words))?.id
    await withdrawVoice(db(), receipts[0]!.voice, 'at-next-slot')
    await withdrawVoice(db(), receipts[1]!.voice, 'now')
    expect(await readable(group.group.id, slot)).toHaveLength(5)
    await tick(group.deps, at('2026-11-25T10:00:00Z'))
    expect(group.leaving()).toMatchObject([{ kind: 'remove', refOf: postOf('words of ben') }])
    await tick(group.deps, nextSlot)
    expect(group.leaving()).toContainEqual(expect.objectContaining({ kind: 'remove', refOf: postOf('words of ami') }))
    expect(await readable(group.group.id, nextSlot)).toHaveLength(4)
    const gone = await db().selectFrom('voice').select('sealed').where('state', '=', 'withdrawn').execute()
    expect(gone.map(({ sealed }) => sealed)).toEqual([null, null])
  })

  test('asks writers again before words go to more readers than they agreed to, and keeps their promised k', async () => {
    const group = await start()
    for (const name of people.slice(0, 5)) await group.share(name)
    const wider = { ...group.group.settings, audience: 'the whole server', k: 4 }
    await saveGroup(db(), database.keys, { ...group.group, settings: wider })
    await tick(group.deps, slot)
    expect(wordsIn(group.leaving())).toEqual([])
    const narrower = { ...wider, audience: 'ten members', coveredBy: ['twelve members'] }
    await saveGroup(db(), database.keys, { ...group.group, version: 2, settings: narrower })
    await tick(group.deps, nextSlot)
    expect(wordsIn(group.leaving())).toHaveLength(5)
  })

  test('closes unread for a review, opens at the next slot with what was accepted, and tells why only to the writer', async () => {
    const group = await start({ reviewed: true })
    const receipts = await Promise.all(people.slice(0, 6).map((name) => group.share(name)))
    await tick(group.deps, slot)
    expect(wordsIn(group.leaving())).toEqual([])
    expect(await readable(group.group.id, slot)).toEqual([])
    expect([...(await whereabouts(db(), receipts)).values()]).toEqual(Array(6).fill('in-review'))
    const [release] = await releasesOf(db(), group.group.id, 'voice', 'reviewing')
    for (const { voice, item } of await batchInReview(db(), database.keys, release!.id)) {
      const isBens = item.contribution.words === 'words of ben'
      await decideVoice(
        db(),
        release!.id,
        voice,
        isBens ? { accepted: false, reason: 'identifies' } : { accepted: true },
      )
    }
    await tick(group.deps, nextSlot)
    expect(wordsIn(group.leaving()).sort()).toEqual(
      people
        .slice(0, 6)
        .filter((name) => name !== 'ben')
        .map((name) => `words of ${name}`),
    )
    const news = await newsOf(db(), [receipts[1]!.voice])
    expect(news.get(receipts[1]!.voice)?.reason).toBe('identifies')
    // What a reviewer saw beside the words is gone once the batch is open.
    expect(await batchInReview(db(), database.keys, release!.id)).toEqual([])
  })

  test('returns accepted words to the pool, silently, where too few were accepted', async () => {
    const group = await start({ reviewed: true })
    const receipts = await Promise.all(people.slice(0, 5).map((name) => group.share(name)))
    await tick(group.deps, slot)
    group.leaving()
    const [release] = await releasesOf(db(), group.group.id, 'voice', 'reviewing')
    const [first, ...others] = await batchInReview(db(), database.keys, release!.id)
    await decideVoice(db(), release!.id, first!.voice, { accepted: false, reason: 'insult' })
    for (const { voice } of others) await decideVoice(db(), release!.id, voice, { accepted: true })
    await tick(group.deps, nextSlot)
    expect(sentencesIn(group.leaving())).toEqual(['A quiet week. The question stays open.'])
    expect([...(await whereabouts(db(), receipts)).values()].sort()).toEqual([...Array(4).fill('pending'), 'set-aside'])
  })

  test('lets a batch wait for its reviewers, and gives it back after three weeks', async () => {
    const group = await start({ reviewed: true })
    const receipts = await Promise.all(people.slice(0, 5).map((name) => group.share(name)))
    await tick(group.deps, slot)
    await tick(group.deps, nextSlot)
    await tick(group.deps, at('2026-12-09T09:00:00Z'))
    expect([...(await whereabouts(db(), receipts)).values()]).toEqual(Array(5).fill('in-review'))
    await tick(group.deps, at('2026-12-16T09:00:00Z'))
    const states = [...(await whereabouts(db(), receipts)).values()]
    expect(states.filter((state) => state === 'in-review' || state === 'pending')).toHaveLength(5)
    expect(await releasesOf(db(), group.group.id, 'voice', 'returned')).toHaveLength(1)
  })

  test('counts the slots that words waited, for their writer alone to be asked', async () => {
    const group = await start()
    const receipt = await group.share('ami')
    for (let week = 0; week < 6; week += 1) await tick(group.deps, new Date(slot.getTime() + week * 7 * 86_400_000))
    expect((await findPending(db(), database.keys, receipt.pending))?.slotsWaited).toBe(6)
  })

  test('keeps what may only stand in a file out of the channel, and what somebody under 18 wrote out of every file', async () => {
    const group = await start()
    for (const name of people.slice(0, 5)) await group.share(name, undefined, { audiences: ['voices', 'file'] })
    await group.share('fumi', 'for the file', { audiences: ['file'] })
    await group.share('gen', 'young', { audiences: ['voices', 'file'], minor: true })
    await tick(group.deps, slot)
    expect(wordsIn(group.leaving())).not.toContain('for the file')
    const voices = await readable(group.group.id, slot)
    const young = voices.find(({ content }) => content.words === 'young')
    expect(young?.content.served).toEqual(['voices'])
    expect(voices.find(({ content }) => content.words === 'words of ami')?.content.served).toEqual(['voices', 'file'])
  })

  test('serves no research whose purpose has changed since its writers said yes', async () => {
    const research = { by: 'a university', purpose: 'how waiting rooms are built' }
    const group = await start({ research })
    const promise = {
      k: 5,
      audience: 'twelve members',
      reviewed: false,
      research: `${research.by}\n${research.purpose}`,
    }
    for (const name of people.slice(0, 5))
      await group.share(name, undefined, { audiences: ['voices', 'research'], promise })
    const settings = { ...group.group.settings, research: { ...research, purpose: 'something else' } }
    await saveGroup(db(), database.keys, { ...group.group, settings })
    await tick(group.deps, slot)
    const voices = await readable(group.group.id, slot)
    expect(voices.map(({ content }) => content.served)).toEqual(Array(5).fill(['voices']))
  })
})

describe.each(['embedded'] as const)('waiting words · %s', (kind) => {
  test('lie in the table in an order that says nothing of who came first, after each slot', async () => {
    const database = await freshDatabase(kind)
    try {
      const group = await rehearse(database, sunday, {}, botsChance(8).draw)
      const receipts: Receipt[] = []
      for (let index = 0; index < 40; index += 1)
        receipts.push(await group.share('ami', `words ${index}`, { established: false }))
      await tick(group.deps, slot)
      const rows = await database.store.db
        .selectFrom('pending')
        .select('id')
        .orderBy('ctid' as 'id')
        .execute()
      const order = rows.map(({ id }) => receipts.findIndex(({ pending }) => pending === id))
      const inOrder = order.flatMap((one, index) => order.slice(index + 1).map((other) => (one < other ? 1 : -1)))
      const tau = inOrder.reduce((sum, one) => sum + one, 0) / inOrder.length
      // Four standard deviations of Kendall's tau for 40 items in random order.
      expect(Math.abs(tau)).toBeLessThan(4 * Math.sqrt((2 * (2 * 40 + 5)) / (9 * 40 * 39)))
    } finally {
      await database.drop()
    }
  })
})
