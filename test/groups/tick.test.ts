// Time and many processes: what is due happens once, whatever the clock, the zone data and the number of processes do.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { repairAfterClock, repairOnStart } from '../../src/groups/repair.ts'
import { reschedule, tick } from '../../src/groups/tick.ts'
import { contactIdOf, findContact, type ReminderSettings, saveContact } from '../../src/storage/contacts.ts'
import { openStore } from '../../src/storage/database.ts'
import { findGroup, saveGroup } from '../../src/storage/groups.ts'
import { loadPerson } from '../../src/storage/participants.ts'
import { castBallot } from '../../src/storage/reviews.ts'
import { latestOccurrences, schedulesOf } from '../../src/storage/schedules.ts'
import { freshDatabase, onBothDatabases, type TestDatabase } from '../support/databases.ts'
import { rehearse, sentencesIn, testContent, wordsIn } from '../support/groups.ts'

const at = (text: string): Date => new Date(text)
const sunday = at('2026-11-22T03:00:00Z')
/** Monday 18:00 and Wednesday 18:00 in Tokyo. */
const prompt = at('2026-11-23T09:00:00Z')
const slot = at('2026-11-25T09:00:00Z')
const minutes = (count: number): number => count * 60_000
const later = (from: Date, ms: number): Date => new Date(from.getTime() + ms)
const days = (count: number): number => count * 86_400_000

onBothDatabases('the tick', (kind) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await freshDatabase(kind)
  })
  afterEach(async () => {
    await database.store.db.deleteFrom('peer_group').execute()
    await database.store.db.deleteFrom('contact').execute()
  })
  afterAll(async () => database.drop())
  const db = () => database.store.db
  const titles = (parcels: readonly { kind: string; card?: { title?: string } }[]) =>
    parcels.flatMap((parcel) => (parcel.card?.title === undefined ? [] : [parcel.card.title]))

  test('posts the question at its time, once however often it ticks, and another one a week later', async () => {
    const group = await rehearse(database, sunday)
    await tick(group.deps, later(prompt, -1))
    expect(group.leaving()).toEqual([])
    await tick(group.deps, prompt)
    await tick(group.deps, prompt)
    await tick(group.deps, later(prompt, minutes(1)))
    const first = group.leaving()
    expect(first).toHaveLength(1)
    expect(titles(first)[0]).toMatch(/^This week: /)
    await tick(group.deps, slot)
    group.leaving()
    await tick(group.deps, later(prompt, days(7)))
    const second = group.leaving()
    expect(sentencesIn(second)).not.toEqual(sentencesIn(first))
  })

  test('records a question that comes more than 15 minutes late as skipped, and posts it not', async () => {
    const group = await rehearse(database, sunday)
    await tick(group.deps, later(prompt, minutes(15)))
    expect(group.leaving()).toHaveLength(1)
    await tick(group.deps, later(prompt, days(7) + minutes(15) + 1000))
    expect(titles(group.leaving())).toEqual([])
    const happened = await latestOccurrences(db(), group.group.id, 10)
    expect(happened.find((one) => one.kind === 'prompt')).toMatchObject({ day: '2026-11-30', outcome: 'skipped' })
  })

  test('runs a release once however late, and merges the slots of three weeks away into one', async () => {
    const group = await rehearse(database, sunday)
    for (const name of ['ami', 'ben', 'chie', 'dan', 'eri']) {
      await group.share(name)
      await group.share(name)
    }
    await tick(group.deps, later(slot, days(1)))
    expect(wordsIn(group.leaving())).toHaveLength(5)
    await tick(group.deps, later(slot, days(22)))
    const left = group.leaving()
    expect(wordsIn(left)).toHaveLength(5)
    expect(titles(left)).toEqual(['Voices'])
    await tick(group.deps, later(slot, days(22) + minutes(1)))
    expect(group.leaving()).toEqual([])
  })

  test('does nothing while a group rests, and goes on by itself afterwards', async () => {
    const group = await rehearse(database, sunday)
    const paused = await saveGroup(db(), database.keys, {
      ...group.group,
      settings: { ...group.group.settings, pausedUntil: '2026-12-02' },
    })
    await reschedule(db(), paused, sunday)
    await tick(group.deps, prompt)
    await tick(group.deps, slot)
    await tick(group.deps, later(prompt, days(7)))
    expect(group.leaving()).toEqual([])
    await tick(group.deps, later(slot, days(7)))
    expect(group.leaving()).toHaveLength(1)
  })

  test('neither repeats nor loses anything when the clock jumps ahead and back', async () => {
    const group = await rehearse(database, sunday)
    await tick(group.deps, later(prompt, days(400)))
    const ahead = group.leaving()
    expect(titles(ahead)).toEqual([])
    await repairAfterClock(db(), sunday)
    await tick(group.deps, prompt)
    expect(titles(group.leaving())).toHaveLength(1)
    await repairAfterClock(db(), later(prompt, -minutes(30)))
    await tick(group.deps, prompt)
    expect(group.leaving()).toEqual([])
  })

  test('finds its way back from a clock that was a year ahead, when it starts again', async () => {
    const group = await rehearse(database, sunday)
    await tick(group.deps, later(prompt, days(365)))
    expect(await repairOnStart(db(), sunday)).toBeGreaterThan(0)
    const next = (await schedulesOf(db(), group.group.id)).find((one) => one.kind === 'prompt')
    expect(next?.nextAt).toEqual(prompt)
    expect(await repairOnStart(db(), sunday)).toBe(0)
  })

  test('follows its local time over both changes of the clocks', async () => {
    const group = await rehearse(database, at('2026-10-19T00:00:00Z'), {
      timeZone: 'Europe/Berlin',
      prompts: { weekdays: [7], time: '02:30' },
    })
    const nextAt = async () => (await schedulesOf(db(), group.group.id)).find((one) => one.kind === 'prompt')?.nextAt
    expect(await nextAt()).toEqual(at('2026-10-25T00:30:00Z'))
    await tick(group.deps, at('2026-10-25T00:30:00Z'))
    await tick(group.deps, at('2026-10-25T01:30:00Z'))
    expect(titles(group.leaving())).toHaveLength(1)
    expect(await nextAt()).toEqual(at('2026-11-01T01:30:00Z'))
    await tick(group.deps, at('2027-03-27T12:00:00Z'))
    group.leaving()
    expect(await nextAt()).toEqual(at('2027-03-28T01:00:00Z'))
  })

  test('computes what is next anew when the zone data change, keeping the day', async () => {
    const group = await rehearse(database, sunday)
    await db()
      .updateTable('schedule')
      .set({ next_at: at('2026-11-23T08:00:00Z'), zone_data: '2020a' })
      .where('kind', '=', 'prompt')
      .execute()
    expect(await repairOnStart(db(), sunday)).toBe(1)
    const next = (await schedulesOf(db(), group.group.id)).find((one) => one.kind === 'prompt')
    expect(next).toMatchObject({ nextDay: '2026-11-23', nextAt: prompt })
  })

  test('moves with a group that changes its zone, and never posts twice on a day', async () => {
    const group = await rehearse(database, sunday)
    await tick(group.deps, prompt)
    expect(group.leaving()).toHaveLength(1)
    const now = later(prompt, minutes(1))
    const current = await findGroup(db(), database.keys, group.group.id)
    const moved = await saveGroup(db(), database.keys, {
      ...current!,
      settings: { ...current!.settings, timeZone: 'Europe/London' },
    })
    await reschedule(db(), moved, now)
    await tick(group.deps, at('2026-11-23T18:00:00Z'))
    expect(titles(group.leaving())).toEqual([])
    await tick(group.deps, at('2026-11-30T18:00:00Z'))
    expect(titles(group.leaving())).toHaveLength(1)
  })

  test('asks from the door that the group chose, once k have voted', async () => {
    const group = await rehearse(database, sunday, { plan: { kind: 'vote' } })
    const vote = async (name: string) => {
      const person = await loadPerson(db(), database.keys, { platform: 'terminal', account: name })
      // Somebody new has another salt each time until they are saved, so each of these votes is another person's.
      await castBallot(db(), group.group.id, '2026-11-23', person, 'around')
    }
    const turn = testContent()
      .in('en')
      .doors.map(({ title }) => `This week: ${title}`)
    for (const name of ['ami', 'ben', 'chie', 'dan']) await vote(name)
    await tick(group.deps, prompt)
    expect(turn).toContain(titles(group.leaving())[0])
    for (const name of ['ami', 'ben', 'chie', 'dan', 'eri']) {
      const person = await loadPerson(db(), database.keys, { platform: 'terminal', account: name })
      await castBallot(db(), group.group.id, '2026-11-30', person, 'around')
    }
    await tick(group.deps, later(prompt, days(7)))
    expect(titles(group.leaving())).toEqual([`This week: ${testContent().in('en').door('around').title}`])
  })

  test('sends a note to who asked for one, at their time, once, and not in quiet hours, absences or long after', async () => {
    const group = await rehearse(database, sunday, { prompts: null })
    const ask = async (name: string, more: Partial<ReminderSettings> = {}) => {
      const person = await loadPerson(db(), database.keys, { platform: 'terminal', account: name })
      await saveContact(db(), database.keys, {
        id: contactIdOf(person),
        nextAt: prompt,
        settings: {
          weekdays: [1],
          time: '18:00',
          zone: 'Asia/Tokyo',
          nextDay: '2026-11-23',
          quiet: null,
          awayUntil: null,
          language: 'en',
          address: { identity: { platform: 'terminal', account: name }, community: null },
          closed: false,
          ...more,
        },
      })
      return person
    }
    const ami = await ask('ami')
    await ask('ben', { quiet: { from: '17:00', to: '07:00' } })
    await ask('chie', { awayUntil: '2026-11-24' })
    await ask('dan', { closed: true })
    await tick(group.deps, prompt)
    await tick(group.deps, prompt)
    const left = group.leaving()
    expect(left.map((parcel) => (parcel.kind === 'direct' ? parcel.to.identity.account : parcel.kind))).toEqual(['ami'])
    expect((await findContact(db(), database.keys, ami))?.nextAt).toEqual(later(prompt, days(7)))
    await tick(group.deps, later(prompt, days(7) + minutes(61)))
    expect(group.leaving().filter((parcel) => parcel.kind === 'direct')).toEqual([])
  })
})

test('three processes that tick at once for weeks do everything once', async () => {
  const database = await freshDatabase('server')
  try {
    const group = await rehearse(database, sunday)
    const others = await Promise.all(
      [1, 2].map(async () => {
        const opened = await openStore(database.config, database.keys)
        if ('refusal' in opened) throw new Error(opened.refusal.reason)
        return opened.store
      }),
    )
    const all = [group.deps, ...others.map(({ db }) => ({ ...group.deps, db }))]
    for (let week = 0; week < 4; week += 1) {
      for (const name of ['ami', 'ben', 'chie', 'dan', 'eri']) await group.share(name)
      for (const moment of [prompt, slot])
        await Promise.all(all.map((deps) => tick(deps, later(moment, days(7 * week)))))
    }
    const left = group.leaving()
    expect(left.filter(({ kind }) => kind === 'thread')).toHaveLength(4)
    expect(wordsIn(left)).toHaveLength(20)
    expect(left.filter((parcel) => parcel.kind === 'post' && parcel.after === null)).toHaveLength(8)
    for (const store of others) await store.close()
  } finally {
    await database.drop()
  }
})
