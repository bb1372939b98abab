// Notes that somebody asks for: on their days, at their time, shown as they will look, and ended in one press.
import { beforeEach, expect, test } from 'vitest'
import type { TestPerson } from '../support/conversation.ts'
import { worldForEach } from '../support/own-world.ts'

/** Monday, 9:00 in London. */
const world = worldForEach('2026-11-23T09:00:00Z')
let person: TestPerson
let people = 0

beforeEach(async () => {
  await world.database.store.db.deleteFrom('delivery').execute()
  await world.database.store.db.deleteFrom('contact').execute()
  people += 1
  person = world.person(`noted ${people}`, { channel: null })
  await person.run('remind')
})

const sent = async (): Promise<number> =>
  (await world.database.store.db.selectFrom('delivery').select('id').where('kind', '=', 'direct').execute()).length

async function set(more: Readonly<Record<string, string | readonly string[]>> = {}): Promise<void> {
  await person.press('Choose days and a time')
  await person.submit({
    'On which days?': ['1', '3', '5'],
    'At what time?': '18:00',
    'Your time zone': 'Europe/London',
    'Quiet hours': 'none',
    ...more,
  })
}

/** From hour to hour, as a clock goes. */
async function days(count: number): Promise<void> {
  for (let hour = 0; hour < count * 24; hour += 1) await world.pass({ hours: 1 })
}

test('are shown word for word before anybody asks for one, and proposed once a week', async () => {
  expect(person.sees).toContain('A note you asked for')
  await person.press('Choose days and a time')
  const field = person.form.fields.find(({ id }) => id === 'days')
  expect(field?.kind === 'picks' && field.value).toEqual(['1'])
})

test('come on their days and never twice a day', async () => {
  await set()
  await days(7)
  expect(await sent()).toBe(3)
})

test('leave somebody alone until the day that they say, and come again by themselves', async () => {
  await set()
  await person.press('Leave me alone until…')
  await person.press('Until a day…')
  await person.submit('2026-12-02')
  expect(person.sees).toContain('Nothing comes before Wednesday 2 December.')
  await days(9)
  expect(await sent()).toBe(0)
  await days(1)
  expect(await sent()).toBe(1)
  await person.run('remind')
  await person.press('Leave me alone until…')
  await person.press('Until a day…')
  await person.submit('yesterday')
  expect(person.sees).toContain('could not be read as a day')
})

test('stop in one press, from the note itself', async () => {
  await set()
  await person.run('remind.stop')
  expect(person.sees).toContain('It has stopped.')
  await days(7)
  expect(await sent()).toBe(0)
})

test('are not set where quiet hours would let none through', async () => {
  await set({ 'At what time?': '23:00', 'Quiet hours': 'night' })
  expect(await world.database.store.db.selectFrom('contact').select('id').execute()).toEqual([])
})
