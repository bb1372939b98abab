// What a coordinator sets for a group, and what everybody can see of it afterwards.
import { beforeEach, expect, test } from 'vitest'
import { findGroup, type PeerGroup, saveGroup } from '../../src/storage/groups.ts'
import type { TestPerson } from '../support/conversation.ts'
import { groupScreens } from '../support/group-screens.ts'
import { addPeerGroup } from '../support/peer-group.ts'

const { world, channel, member, coordinate } = groupScreens()
let group: PeerGroup
let coordinator: TestPerson

beforeEach(async () => {
  group = await addPeerGroup(world.database, world, channel())
  coordinator = await coordinate(member('mika', { mayManageChannel: true }), 'Mika')
})

const settings = async () => (await findGroup(world.database.store.db, world.database.keys, group.id))?.settings

test('doors can take turns of several weeks each, beginning with the week in which that was set', async () => {
  await coordinator.press('Which doors')
  expect(coordinator.sees).toContain('Each week another door.')
  await coordinator.press('In turn, four weeks each')
  expect(coordinator.sees).toContain('That is set.')
  expect((await settings())?.plan).toEqual({ kind: 'turns', weeks: 4, from: '2026-11-16' })
})

test('a group can rest until a day that somebody types, and not until a day that is none', async () => {
  await coordinator.press('Let it rest')
  await coordinator.press('Until a day…')
  await coordinator.submit('2027/1/10')
  expect(coordinator.sees).toContain('The group rests until 10 January 2027.')
  for (const typed of ['2026-02-30', '2026-11-22', '2029-01-01', 'soon']) {
    await coordinator.press('Let it rest')
    await coordinator.press('Until a day…')
    await coordinator.submit(typed)
    expect(coordinator.sees).toContain('could not be read as a day within the next year')
    expect((await settings())?.pausedUntil).toBe('2027-01-10')
  }
})

test('every change can be read by everybody, however long ago', async () => {
  for (let change = 0; change < 24; change += 1) {
    await coordinator.press('How long voices stay')
    await coordinator.press(change % 2 === 0 ? 'A year' : 'Half a year')
  }
  const member = world.person(`ami of ${channel()}`, { channel: channel() })
  await member.run('group')
  expect(member.sees).not.toContain('Mika (peer) began to coordinate.')
  await member.press('Earlier changes')
  expect(member.sees).not.toContain('Mika (peer) began to coordinate.')
  await member.press('Earlier changes')
  expect(member.sees).toContain('Mika (peer) began to coordinate.')
  expect(member.labels).not.toContain('Earlier changes')
  await member.press('About this group')
  expect(member.sees).toContain('Who coordinates')
})

test('a group without a channel has nowhere to post a summary, and nobody is asked for one', async () => {
  const known = await findGroup(world.database.store.db, world.database.keys, group.id)
  if (!known) throw new Error('no group')
  expect(coordinator.labels).toContain('Write what you heard')
  const asked = coordinator.card
  await saveGroup(world.database.store.db, world.database.keys, {
    ...known,
    settings: { ...known.settings, address: null },
  })
  const button = asked.blocks
    .flatMap((block) => (block.kind === 'choices' ? block.choices : []))
    .find(({ label }) => label === 'Write what you heard')
  await coordinator.ask(button!.action)
  expect(coordinator.labels).not.toContain('Write what you heard')
})

test('suggested questions are read whole, one by one', async () => {
  const long = 'What helps on a Sunday afternoon when nobody rings and the light goes early. '.repeat(12)
  for (const name of ['ami', 'ben', 'chie', 'dan', 'eri']) {
    const person = world.person(`${name} of ${channel()}`, { channel: channel() })
    await person.run('voices')
    await person.press('Suggest a question')
    await person.press('18 or over')
    await person.press('Write')
    await person.submit(`${long} And the tea.`)
    await person.press('Send it in')
  }
  await world.pass({ days: 11 })
  await coordinator.run('group')
  await coordinator.press('Suggested questions')
  let read = 1
  expect(coordinator.sees).toContain('And the tea.')
  while (coordinator.labels.includes('Another question')) {
    await coordinator.press('Another question')
    expect(coordinator.sees).toContain('And the tea.')
    read += 1
  }
  expect(read).toBe(5)
})
