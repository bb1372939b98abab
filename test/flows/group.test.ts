// A peer group as people meet it: connected, coordinated, reviewed, read, answered; each by the labels that stand on the screen.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cardChoices } from '../../src/conversation/interaction.ts'
import { groupOfChannel } from '../../src/storage/groups.ts'
import { openWorld, type TestPerson, type World } from '../support/conversation.ts'
import { freshDatabase, type TestDatabase } from '../support/databases.ts'

let database: TestDatabase
let world: World
let channels = 0
let channel = ''

beforeAll(async () => {
  database = await freshDatabase('server')
})
afterEach(async () => db().deleteFrom('peer_group').execute())
afterAll(async () => database.drop())
beforeEach(() => {
  // Sunday noon in London; every group of its own channel.
  world = openWorld(database, '2026-11-22T12:00:00Z')
  channels += 1
  channel = `group-${channels}`
})

const db = () => database.store.db
const member = (name: string, more: Parameters<World['person']>[1] = {}) =>
  world.person(`${name} of ${channel}`, { channel, ...more })
const posted = async () =>
  await db().selectFrom('delivery').select(['kind', 'state']).where('kind', '=', 'post').execute()

async function connect(more: Readonly<Record<string, string>> = {}): Promise<TestPerson> {
  const manager = member('mika', { mayManageChannel: true })
  await manager.run('group')
  await manager.press('Connect this channel')
  await manager.submit({
    'Which language does the bot speak here?': 'en',
    'Your time zone': 'Europe/London',
    'Who can read the channel?': 'twelve members',
    ...more,
  })
  return manager
}

async function coordinate(person: TestPerson, name: string, role = 'peer'): Promise<TestPerson> {
  await person.run('group')
  await person.press('Coordinate this group')
  return await person.submit({ 'Your name, as people know you': name, 'Your role': role, Also: [] })
}

/** Opens what is promised and changes so much of it. */
async function promise(manager: TestPerson, changed: Readonly<Record<string, string>>): Promise<TestPerson> {
  await manager.press('What is promised')
  return manager.submit({
    'How many people appear together?': '5',
    'Do coordinators look first?': 'no',
    'Who can read the channel?': 'twelve members',
    'Can more people read it than before?': 'no',
    ...changed,
  })
}

async function share(name: string, words: string, more: Parameters<World['person']>[1] = {}): Promise<TestPerson> {
  const person = member(name, more)
  await person.type(words)
  return person.share('voices')
}

const names = ['ami', 'ben', 'chie', 'dan', 'eri']
/** What each of them writes of: names would be taken out of what others read. */
const things: Readonly<Record<string, string>> = {
  ami: 'lamps',
  ben: 'rivers',
  chie: 'windows',
  dan: 'ladders',
  eri: 'gardens',
  fumi: 'trains',
}
const thingOf = (person: TestPerson): string => things[person.name.split(' ')[0] ?? ''] ?? '?'

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
    const group = await groupOfChannel(db(), database.keys, { platform: 'terminal', community: 'terminal', channel })
    expect(group?.settings).toMatchObject({ plan: { kind: 'vote' }, pausedUntil: '2026-12-06', retentionDays: 365 })
  })

  test('connects a whole community for the coordinators’ file alone, and nothing is posted', async () => {
    const manager = world.person('lone manager', { channel: `${channel}-elsewhere`, mayManageChannel: true })
    await manager.run('group')
    await manager.press('A group without a channel')
    await manager.submit({ 'Which language does the bot speak here?': 'en', 'Your time zone': 'Europe/London' })
    expect(manager.sees).toContain('It is connected.')
    const before = (await posted()).length
    const writer = world.person('a writer elsewhere', { channel: `${channel}-else` })
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

describe('voices', () => {
  test('are read by who belongs, speak back to their writer without a number, and vanish for who reports them', async () => {
    await connect()
    const writers: TestPerson[] = []
    for (const name of names)
      writers.push(await share(name, `At the window in the morning I thought of ${things[name]} and tea.`))
    const reader = member('reader')
    await reader.run('voices')
    await reader.press('From everywhere')
    expect(reader.sees).toContain('No voices here yet.')
    await world.pass({ days: 3, hours: 7 })
    await reader.run('voices')
    await reader.press('From everywhere')
    expect(reader.sees).toContain('At the window in the morning')
    const first = reader.card.blocks.find((block) => block.kind === 'words')?.text
    await reader.press('Report')
    expect(reader.sees).toContain('Nobody sees who reported it.')
    const seen = new Set<string>()
    await reader.run('voices')
    await reader.press('From everywhere')
    for (;;) {
      const words = reader.card.blocks.find((block) => block.kind === 'words')?.text
      if (words) seen.add(words)
      if (!reader.labels.includes('Another voice')) break
      await reader.press('Another voice')
    }
    expect(seen.size).toBe(4)
    expect(seen).not.toContain(first)
    const stranger = world.person(`stranger to ${channel}`, { channel: null })
    await stranger.run('voices')
    expect(stranger.sees).toContain('You belong to no group here.')
    expect(writers[0]?.sees).not.toMatch(/\b[0-4] (people|others) /)
  })

  test('cannot be marked from outside the group by somebody who has the id', async () => {
    await connect()
    for (const name of names) await share(name, `A bench that nobody sits on, and ${things[name]}.`)
    await world.pass({ days: 3, hours: 7 })
    const reader = member('reader')
    await reader.run('voices')
    await reader.press('From everywhere')
    const report = reader.card.blocks
      .flatMap((block) => (block.kind === 'choices' ? block.choices : []))
      .find(({ label }) => label === 'Report')
    const stranger = world.person(`stranger to ${channel}`, { channel: null })
    await stranger.ask(report!.action)
    expect(stranger.sees).toContain('This is not here any more.')
  })

  test('go past reviewers unseen by name, and a set-aside one reaches its writer alone', async () => {
    const manager = await coordinate(await connect(), 'Mika')
    await promise(manager, { 'Do coordinators look first?': 'yes' })
    const writers: TestPerson[] = []
    for (const name of [...names, 'fumi'])
      writers.push(await share(name, `The kettle and the quiet of ${things[name]}.`))
    await world.pass({ days: 3, hours: 7 })
    await manager.run('group')
    await manager.press('What waits for me')
    expect(manager.sees).toContain('Nothing waits for you.')
    await world.pass({ days: 1 })
    await manager.run('group')
    await manager.press('What waits for me')
    let aside = ''
    for (let place = 1; place <= 6; place += 1) {
      expect(manager.sees).toContain(`${place} of 6`)
      const words = manager.card.blocks.find((block) => block.kind === 'words')?.text ?? ''
      if (place === 3) aside = words
      await manager.press(place === 3 ? 'It describes a method' : 'Let it go out')
    }
    expect(manager.sees).toContain('Nothing waits for you.')
    await world.pass({ days: 6 })
    const reader = member('reader')
    await reader.run('voices')
    await reader.press('From everywhere')
    expect(reader.sees).toContain('The kettle and the quiet')
    const told = await Promise.all(writers.map((writer) => writer.run('reflect')))
    const those = told.filter((writer) => writer.sees.includes('was set aside'))
    expect(those).toHaveLength(1)
    expect(aside).toContain(thingOf(those[0]!))
    await those[0]?.run('reflect')
    expect(those[0]?.sees).not.toContain('was set aside')
  })

  test('ask their writers again after the channel was opened wider, and go out only with a new yes', async () => {
    const manager = await coordinate(await connect(), 'Mika')
    const writers: TestPerson[] = []
    for (const name of names) writers.push(await share(name, `Rain on the roof, and ${things[name]}.`))
    await manager.run('group')
    await promise(manager, {
      'Who can read the channel?': 'the whole server',
      'Can more people read it than before?': 'yes',
    })
    await world.pass({ days: 3, hours: 7 })
    const reader = member('reader')
    await reader.run('voices')
    await reader.press('From everywhere')
    expect(reader.sees).toContain('No voices here yet.')
    for (const writer of writers) {
      await writer.run('reflect')
      expect(writer.sees).toContain('the whole server')
      await writer.press('Let it go to them too')
      expect(writer.sees).toContain('It waits on, with your new yes.')
    }
    await world.pass({ days: 7 })
    await reader.run('voices')
    await reader.press('From everywhere')
    expect(reader.sees).toContain('Rain on the roof')
  })

  test('that starve are offered back to their writer after six slots, and not again at once', async () => {
    await connect()
    const writer = await share('ami', 'A lamp in the hall, left on for nobody.')
    for (let week = 0; week < 6; week += 1) await world.pass({ days: 7 })
    await writer.run('reflect')
    expect(writer.sees).toContain('has been waiting for some weeks')
    await writer.press('Let it wait')
    await writer.run('reflect')
    expect(writer.sees).not.toContain('has been waiting for some weeks')
  })

  test('can be paused by two coordinators who never learn whose they are, told plainly, with another look', async () => {
    const manager = await coordinate(await connect(), 'Mika')
    await manager.press('Invite a coordinator')
    const code = /[0-9A-F]{8}/.exec(manager.sees)?.[0] ?? ''
    const second = member('noa')
    await second.run('group')
    await second.press('I was invited')
    await second.submit({ 'Your invitation': code, 'Your name, as people know you': 'Noa', 'Your role': 'staff' })
    await manager.run('group')
    await promise(manager, { 'How many people appear together?': '4', 'Do coordinators look first?': 'yes' })
    const writers: TestPerson[] = []
    for (const name of names)
      writers.push(await share(name, `Words that could hurt, in the manner of ${things[name]}.`))
    await world.pass({ days: 3, hours: 7 })
    await world.pass({ days: 1 })
    let reviewer = manager
    await manager.run('group')
    await manager.press('What waits for me')
    if (manager.sees.includes('Nothing waits')) {
      reviewer = second
      await second.run('group')
      await second.press('What waits for me')
    }
    const other = reviewer === manager ? second : manager
    const words = reviewer.card.blocks.find((block) => block.kind === 'words')?.text ?? ''
    await reviewer.press('It threatens or insults')
    await reviewer.press('Ask the writer to pause')
    expect(reviewer.sees).toContain('A second coordinator is asked.')
    const writer = writers.find((one) => words.includes(thingOf(one)))!
    await writer.run('reflect')
    expect(writer.sees).not.toContain('Two coordinators ask')
    await other.run('group')
    await other.press('What waits for me')
    expect(other.sees).toContain('Should the writer of this pause?')
    await other.press('I agree')
    await writer.run('reflect')
    expect(writer.sees).toContain('They do not know that it is you.')
    await writer.type('Something quite other than that.')
    await writer.press('Share…')
    expect(writer.sees).toContain('You share nothing with this group until')
    expect(writer.sees).not.toContain('Mika')
    await writer.press('Ask for another look')
    expect(writer.sees).toContain('You find the answer here.')
    // Who asked for the pause does not decide about it.
    await reviewer.run('group')
    await reviewer.press('What waits for me')
    expect(reviewer.sees).not.toContain('The writer asks for another look')
    await other.run('group')
    await other.press('What waits for me')
    await other.press('Lift the pause')
    await writer.run('reflect')
    expect(writer.sees).toContain('the pause on sharing is over')
    await writer.run('reflect')
    expect(writer.sees).not.toContain('the pause on sharing is over')
  })
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
    const group = await groupOfChannel(db(), database.keys, { platform: 'terminal', community: 'terminal', channel })
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
