// A peer group as people meet it: connected, coordinated, ended, answered; each by the labels that stand on the screen.
import { describe, expect, test } from 'vitest'
import { cardChoices } from '../../src/conversation/interaction.ts'
import { groupOfChannel } from '../../src/storage/groups.ts'
import type { TestPerson } from '../support/conversation.ts'
import { groupScreens, names, things } from '../support/group-screens.ts'

const { world, channel, member, connect, coordinate, promise, share } = groupScreens()
const db = () => world.database.store.db
const posted = async () =>
  await db().selectFrom('delivery').select(['kind', 'state']).where('kind', '=', 'post').execute()

describe('setting up', () => {
  test('shows the next eight occurrences in local time before anything happens', async () => {
    const manager = await connect()
    expect(manager.sees).toContain('Monday 23 November, 18:00: a question')
    expect(manager.sees).toContain('Wednesday 25 November, 18:00: voices, if enough wait')
    expect(manager.sees.match(/18:00: /g)).toHaveLength(8)
  })

  test('tells a coordinator what was skipped, and what came late', async () => {
    const manager = await coordinate(await connect(), 'Mika')
    await world.pass({ days: 3, hours: 7 })
    await manager.run('group')
    await manager.press('What comes next')
    expect(manager.sees).toContain('Monday 23 November: no question')
    expect(manager.sees).toContain('Wednesday 25 November: the time for voices came')
  })

  test('is for whoever may manage the channel, and coordinating is another step', async () => {
    const somebody = member('ami')
    await somebody.run('group')
    expect(somebody.labels).not.toContain('Connect this channel')
    const manager = await connect()
    await manager.run('group')
    expect(manager.sees).toContain('Nobody, so far.')
    expect(manager.labels).not.toContain('Days and times')
    await coordinate(manager, 'Mika')
    expect(manager.labels).toContain('Days and times')
    await somebody.run('group')
    expect(somebody.sees).toContain('Mika, peer, since 22 November 2026')
    expect(somebody.labels).not.toContain('Days and times')
  })

  test('says what a lower number means before it is lowered, and tells the group', async () => {
    const manager = await coordinate(await connect(), 'Mika')
    await promise(manager, { 'How many people appear together?': '4' })
    expect(manager.sees).toContain('With 4 instead of 5 people')
    await manager.press('Lower it to 4')
    await manager.press('About this group')
    expect(manager.labels).toContain('Back to the group')
    expect(manager.labels).not.toContain('Coordinate this group')
    expect(manager.sees).toContain('with those of 4 people or more')
    expect(manager.sees).toContain('How many people appear together was changed.')
  })

  test('refuses a coordinator’s button to everybody else, also after stepping down', async () => {
    const manager = await coordinate(await connect(), 'Mika')
    const desk = manager.card
    const sneaky = member('eve')
    for (const { action } of cardChoices(desk)) {
      if (!/^(settings|coordinate\.(reviews|suggestions|summary|invite|step))/.test(action.name)) continue
      await sneaky.ask(action)
      expect(sneaky.sees).toContain('This is for people who coordinate the group.')
    }
    await manager.press('Step down')
    await manager.press('Step down')
    await manager.ask(cardChoices(desk).find(({ label }) => label === 'What comes next')!.action)
    expect(manager.sees).toContain('This is for people who coordinate the group.')
    await manager.run('group')
    expect(manager.sees).toContain('Mika (peer) stepped down.')
  })

  test('lets a coordinator invite another, who has pressed in the channel', async () => {
    const manager = await coordinate(await connect(), 'Mika')
    await manager.press('Invite a coordinator')
    const code = /[0-9A-F]{8}/.exec(manager.sees)?.[0] ?? ''
    const other = member('noa')
    await other.run('group')
    await other.press('I was invited')
    await other.submit({ 'Your invitation': 'FFFFFFFF', 'Your name, as people know you': 'Noa', 'Your role': 'staff' })
    expect(other.sees).toContain('This invitation does not open anything here.')
    await other.run('group')
    await other.press('I was invited')
    await other.submit({ 'Your invitation': code, 'Your name, as people know you': 'Noa', 'Your role': 'staff' })
    expect(other.sees).toContain('You coordinate this group now.')
  })

  test('lets whoever may manage the channel end somebody’s coordinating, in the open', async () => {
    const manager = await coordinate(await connect(), 'Mika')
    await manager.press('About this group')
    await manager.press('End the coordinating of Mika')
    await manager.press('About this group')
    expect(manager.sees).toContain('Mika (peer) no longer coordinates.')
    expect(manager.sees).toContain('Nobody, so far.')
  })

  test('changes the rhythm, the doors, the pause and the time that voices stay', async () => {
    const manager = await coordinate(await connect(), 'Mika')
    await manager.press('Days and times')
    await manager.submit({
      'On which days does a question come?': ['2', '4'],
      'On which day do voices appear?': '5',
      'Both times': '9:30 19:00',
      'Your time zone': 'Asia/Tokyo',
    })
    expect(manager.sees).toContain('Tuesday 24 November, 09:30: a question')
    expect(manager.sees).toContain('Friday 27 November, 19:00: voices')
    await manager.press('Back to the group')
    await manager.press('Which doors')
    await manager.press('The group chooses')
    await manager.press('Let it rest')
    await manager.press('Two weeks')
    expect(manager.sees).toContain('The group rests until 6 December 2026.')
    await manager.press('How long voices stay')
    await manager.press('A year')
    await manager.press('Language, under 18, research')
    await manager.submit({
      'Which language does the bot speak here?': 'en',
      'Can people under 18 share here?': 'yes',
      'Research outside, by whom?': 'a university',
      'For what?': 'how waiting rooms are built',
    })
    await manager.press('About this group')
    expect(manager.sees).toContain('Research outside the group was changed.')
    const group = await groupOfChannel(db(), world.database.keys, {
      platform: 'terminal',
      community: 'terminal',
      channel: channel(),
    })
    expect(group?.settings).toMatchObject({ plan: { kind: 'vote' }, pausedUntil: '2026-12-06', retentionDays: 365 })
  })

  test('connects a whole community for the coordinators’ file alone, and nothing is posted', async () => {
    const manager = world.person('lone manager', { channel: `${channel()}-elsewhere`, mayManageChannel: true })
    await manager.run('group')
    await manager.press('A group without a channel')
    await manager.submit({ 'Which language does the bot speak here?': 'en', 'Your time zone': 'Europe/London' })
    expect(manager.sees).toContain('It is connected.')
    const before = (await posted()).length
    const writer = world.person('a writer elsewhere', { channel: `${channel()}-else` })
    await writer.run('reflect')
    await writer.type('Something for the coordinators to take along, in plain words.')
    await writer.press('Share…')
    await writer.press('18 or over')
    expect(writer.sees).toContain("The coordinators' file")
    expect(writer.sees).not.toContain('Voices in')
    await world.pass({ days: 4 })
    expect((await posted()).length).toBe(before)
  })
})

test('a group can be ended by whoever may manage the channel: its posts go, its words are erased, journals stay', async () => {
  const manager = await connect()
  const writers: TestPerson[] = []
  for (const name of names) writers.push(await share(name, `The long way home, and ${things[name]}.`))
  await world.pass({ days: 3, hours: 7 })
  const before = await db().selectFrom('delivery').select('id').where('kind', '=', 'remove').execute()
  await manager.run('group')
  await manager.press('End this group')
  await manager.press('End this group')
  expect(manager.sees).toContain('Journals are as they were.')
  const after = await db().selectFrom('delivery').select('id').where('kind', '=', 'remove').execute()
  expect(after.length - before.length).toBe(5)
  expect(await db().selectFrom('voice').select('id').execute()).toEqual([])
  await writers[0]?.run('journal')
  expect(writers[0]?.sees).not.toContain('Your journal is empty')
})

describe('what the group answers', () => {
  test('a summary can be commented on without a name, and comments appear together', async () => {
    const manager = await coordinate(await connect(), 'Mika')
    await manager.press('Write what you heard')
    await manager.submit('Many of you spoke of mornings.')
    for (const name of names) {
      const person = member(name)
      await person.run('voices.comment')
      await person.press('18 or over')
      await person.press('Write')
      expect(person.sees).toContain('Many of you spoke of mornings.')
      await person.submit(`Not only mornings, also ${things[name]}.`)
      await person.press('Send it in')
      expect(person.sees).toContain('It waits with others')
    }
    const group = await groupOfChannel(db(), world.database.keys, {
      platform: 'terminal',
      community: 'terminal',
      channel: channel(),
    })
    await world.pass({ days: 3, hours: 7 })
    const releases = await db()
      .selectFrom('release')
      .select(['kind', 'state'])
      .where('peer_group', '=', group?.id ?? '')
      .execute()
    expect(releases).toEqual([{ kind: 'comment', state: 'open' }])
  })
})

describe('everything', () => {
  test.each(['ja', null] as const)('fits and reads in the language %s', async (locale) => {
    const manager = member('mika', { mayManageChannel: true, locale })
    await manager.run('group')
    const walk = async (label: RegExp): Promise<void> => {
      const found = manager.labels.find((one) => label.test(one))
      if (!found) throw new Error(`no ${label} in\n${manager.sees}`)
      await manager.press(found)
    }
    await walk(/このチャンネルをつなぐ/)
    const fill = (values: Record<string, string | string[]>) => manager.ask(manager.form.submit, values)
    await fill({ language: 'ja', zone: 'Asia/Tokyo', audience: '十二人' })
    await walk(/世話人になる/)
    await fill({ name: 'ミカ', role: 'peer', also: [] })
    const desk = manager.card
    for (const { action } of cardChoices(desk)) {
      await manager.ask(action)
      expect(manager.sees).not.toBe('')
    }
    for (const command of ['voices', 'remind', 'voices.comment']) await manager.run(command)
    await manager.run('remind')
    await walk(/曜日と時刻を選ぶ/)
    await fill({ days: ['1'], time: '18:00', zone: 'Asia/Tokyo', quiet: 'night' })
    expect(manager.sees).toContain('月曜日')
  })
})
