// Attackers from within: a coordinator with every view, and somebody with many accounts.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { cardChoices } from '../../src/conversation/interaction.ts'
import { openWorld, type TestPerson, type World } from '../support/conversation.ts'
import { freshDatabase, type TestDatabase } from '../support/databases.ts'
import { addPeerGroup } from '../support/peer-group.ts'
import { botsChance } from './chance.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase('server')
})
afterEach(async () => {
  for (const table of ['peer_group', 'entry', 'participant', 'delivery'] as const)
    await database.store.db.deleteFrom(table).execute()
})
afterAll(async () => database.drop())

async function share(person: TestPerson, words: string): Promise<void> {
  await person.type(words)
  await person.press('Share…')
  if (cardChoices(person.card).some(({ label }) => label === '18 or over')) await person.press('18 or over')
  await person.press('Choose who reads it')
  await person.submit({ 'Any, or none of these': ['voices'] })
}

/** Everything a coordinator can open, week by week, as sorted lines. */
async function viewsOf(coordinator: TestPerson): Promise<string[]> {
  await coordinator.run('group')
  const lines: string[] = [coordinator.sees]
  const desk = cardChoices(coordinator.card).filter(({ action }) => /^(coordinate|settings|group)\./.test(action.name))
  for (const { action } of desk) {
    if (action.name === 'coordinate.step-down') continue
    await coordinator.ask(action)
    lines.push(coordinator.sees)
  }
  // Every voice of the batch under review: decided on, one after the other.
  await coordinator.run('group')
  await coordinator.press('What waits for me')
  while (coordinator.labels.includes('Let it go out')) {
    lines.push(coordinator.sees)
    await coordinator.press('Let it go out')
  }
  await coordinator.run('voices')
  await coordinator.press('From everywhere')
  for (;;) {
    lines.push(coordinator.sees)
    if (!coordinator.labels.includes('Another voice')) break
    await coordinator.press('Another voice')
  }
  return lines.flatMap((card) => card.split('\n')).filter((line) => !/^[0-9A-F]{8}$/.test(line))
}

/** Eight people write for three weeks; `who` says which account writes the words of which place. */
async function watch(who: (place: number) => number): Promise<string[]> {
  const world: World = openWorld(database, '2026-11-22T12:00:00Z', botsChance(3).draw)
  const channel = 'watched'
  await addPeerGroup(database, world, channel, { createdOn: '2026-11-20', reviewed: true, timeZone: 'UTC' })
  const coordinator = world.person('the coordinator', { channel, mayManageChannel: true })
  await coordinator.run('group')
  await coordinator.press('Coordinate this group')
  await coordinator.submit({ 'Your name, as people know you': 'Mika', 'Your role': 'peer', Also: [] })
  const people = Array.from({ length: 8 }, (_, index) => world.person(`account ${index}`, { channel }))
  const views: string[] = []
  for (let week = 0; week < 3; week += 1) {
    for (let place = 0; place < 8; place += 1) {
      // One of them shares twice, one only in the first week: the coordinator must not see that either.
      if (place === 7 && week > 0) continue
      const person = people[who(place)]
      if (!person) throw new Error('nobody')
      await share(person, `Words of place ${place}, in week ${['one', 'two', 'three'][week]}.`)
      if (place === 6) await share(person, `And more of place six, in week ${['one', 'two', 'three'][week]}.`)
    }
    await world.pass({ days: 3, hours: 7 })
    await world.pass({ days: 1 })
    views.push(...(await viewsOf(coordinator)))
    await world.pass({ days: 2, hours: 17 })
  }
  return views
}

test('a coordinator who reviews sees the same whoever of them wrote what', async () => {
  const one = await watch((place) => place)
  for (const table of ['peer_group', 'entry', 'participant', 'delivery'] as const)
    await database.store.db.deleteFrom(table).execute()
  const other = await watch((place) => (place * 3 + 1) % 8)
  // One of place six's two contributions goes out at each slot, by chance; which of them is not what this is about.
  const plain = (lines: readonly string[]) => [
    ...new Set(
      lines.map((line) => line.replace('And more of place six', 'Words of place 6').replace(/week \w+/, 'a week')),
    ),
  ]
  expect(plain(one).sort()).toEqual(plain(other).sort())
  expect(one.join('\n')).toContain('Words of place 3')
  expect(one.join('\n')).not.toMatch(/account \d/)
}, 120_000)

/** Days until a writer's words go out among those of so many accounts of one person's own; null: not in 40 days. */
async function flood(
  accounts: number,
): Promise<{ readonly days: number | null; readonly world: World; readonly channel: string }> {
  const world = openWorld(database, '2026-11-22T12:00:00Z', botsChance(4).draw)
  const channel = `flooded by ${accounts}`
  await addPeerGroup(database, world, channel, { createdOn: '2026-01-01', timeZone: 'UTC' })
  const victim = world.person('somebody', { channel })
  // The one they are after has been here for long.
  for (const days of [1, 1, 14]) {
    await victim.type('A line that nobody else will read.')
    await victim.press('Keep for me')
    await world.pass({ days })
  }
  const flooders = Array.from({ length: accounts }, (_, index) => world.person(`flooder ${index}`, { channel }))
  await share(victim, 'What I would only say among others.')
  for (let days = 0; days <= 40; days += 1) {
    if ((await released()) > 0) return { days, world, channel }
    // The cheapest way: three days of writing, and then to be there when it counts.
    if (days < 3 || days >= 13)
      for (const account of flooders) await share(account, `Noise of day ${days}, in many words.`)
    await world.pass({ days: 1 })
  }
  return { days: null, world, channel }
}

const released = async (): Promise<number> =>
  (await database.store.db.selectFrom('voice').select('id').execute()).length

test('three accounts of one’s own draw nobody out, however long they wait', async () => {
  expect((await flood(3)).days).toBe(null)
}, 120_000)

test.each([4, 6])(
  'to stand a writer alone among %i accounts of one’s own, each has to write on three days and to be 14 days old',
  async (accounts) => {
    const { days } = await flood(accounts)
    console.log(`flooder: ${accounts} accounts × ${days} days until one writer stands alone among them (k = 5)`)
    expect(days).toBeGreaterThan(14)
  },
  120_000,
)

test('two accounts opened yesterday hide nothing from anybody', async () => {
  const { world, channel } = await flood(4)
  const reader = world.person('reader', { channel })
  const fresh = [0, 1].map((index) => world.person(`fresh ${index}`, { channel }))
  for (const account of fresh) {
    await account.run('voices')
    await account.press('From everywhere')
    await account.press('Report')
  }
  await reader.run('voices')
  await reader.press('From everywhere')
  let read = 1
  while (reader.labels.includes('Another voice')) {
    await reader.press('Another voice')
    read += 1
  }
  expect(read).toBe(await released())
}, 120_000)
