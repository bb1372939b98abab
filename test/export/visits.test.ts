// A file of a group without a channel: everyone whom it concerns is told on their own next visit, once, with the way to leave theirs out.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { announcement } from '../../src/groups/export-posts.ts'
import type { Export } from '../../src/storage/exports.ts'
import type { PeerGroup } from '../../src/storage/groups.ts'
import { content, openWorld, type TestPerson, type World } from '../support/conversation.ts'
import { freshDatabase, onBothDatabases, type TestDatabase } from '../support/databases.ts'
import { tokyoGroup } from '../support/groups.ts'

const people = ['ami', 'ben', 'chie', 'dan', 'eri', 'fumi', 'gen']
const said = (key: string): string => content.say('en', key)

onBothDatabases('a file of a group without a channel', (kind) => {
  let database: TestDatabase
  let world: World
  let coordinator: TestPerson
  beforeAll(async () => {
    database = await freshDatabase(kind)
    world = openWorld(database, '2026-11-23T09:00:00Z')
    coordinator = world.person('kei', { mayManageChannel: true })
    await coordinator.run('group')
    await coordinator.press('A group without a channel')
    await coordinator.submit({ 'Which language does the bot speak here?': 'en', 'Your time zone': 'Europe/London' })
    await coordinator.press('Coordinate this group')
    await coordinator.submit({ [said('group.your-name')]: 'Kei', [said('group.your-role')]: 'peer' })
    for (const name of people) await share(name)
    await world.pass({ days: 7 })
  })
  afterAll(() => database.drop())

  async function share(name: string): Promise<void> {
    const writer = await world.person(name).run('reflect')
    await writer.type('Something for the coordinators to take along, in plain words.')
    await writer.share('file')
  }
  async function announce(): Promise<void> {
    await coordinator.run('group.export')
    await coordinator.press('For this group')
    await coordinator.submit({
      'What is it for?': 'To tell the council',
      'Who will read it?': 'the council',
      'Until when is it kept?': '2027-03-31',
      'From which time?': 'all',
    })
    expect(coordinator.sees).toContain('Each of its people is told on their next visit.')
    await coordinator.press('Announce it')
  }

  it('is told on the next visit, once, with what was stated and the way to leave theirs out', async () => {
    const before = await world.person('ben').run('reflect')
    expect(before.sees).not.toContain('A file is planned')
    await announce()
    const ben = await world.person('ben').run('reflect')
    for (const told of [
      'A file is planned from words of',
      'For: To tell the council. Read by: the council. Kept until: 31 March 2027.',
      'It is made on 14 December 2026 at the earliest.',
    ])
      expect(ben.sees).toContain(told)
    await ben.press('Leave mine out')
    await ben.press('Leave mine out')
    expect(ben.sees).toContain('Your words are left out of this file and of later ones.')
    const again = await world.person('ben').run('reflect')
    expect(again.sees).not.toContain('A file is planned')
    const ami = await world.person('ami').run('voices')
    expect(ami.sees).toContain('A file is planned from words of')
    await ami.press('Read about it')
    expect(ami.sees).toContain('For: To tell the council')
    const ja = await world.person('chie', { locale: 'ja' }).run('reflect')
    expect(ja.sees).toContain('ファイルを、つくる予定があります。')
    // Said in both languages at once, statements stand one press away.
    const both = await world.person('dan', { locale: 'ko' }).run('reflect')
    expect(both.sees).toContain('A file is planned from words of')
    expect(both.labels).toContain('Leave mine out · 自分の言葉を外す')
    const stranger = await world.person('mio', { channel: null }).run('reflect')
    expect(stranger.sees).not.toContain('A file is planned')
  })

  it('is told to somebody whose words it may hold, though they were not here for months', async () => {
    await world.pass({ days: 45 })
    const eri = await world.person('eri', { channel: null }).run('reflect')
    expect(eri.sees).toContain('A file is planned from words of')
    await eri.press('Leave mine out')
    await eri.press('Leave mine out')
    expect(eri.sees).toContain('Your words are left out of this file and of later ones.')
    const about = await world.person('eri', { channel: null }).run('about.files')
    expect(about.sees).toContain('For: To tell the council')
  })

  it('tells on a visit that coordinators wrote back', async () => {
    await world.pass({ days: 15 })
    await coordinator.run('group.export')
    await coordinator.press('For this group, can be made')
    await coordinator.press('Make the file')
    await coordinator.press('Write back to the group')
    await coordinator.submit({ 'What was heard': 'A say needs time.' })
    await coordinator.press('Show it to the group')
    expect(coordinator.sees).toContain('told of it on their next visit')
    const gen = await world.person('gen').run('reflect')
    expect(gen.sees).toContain('Coordinators wrote back what became of it.')
    await gen.press('Read about it')
    expect(gen.sees).toContain('A say needs time.')
    expect((await world.person('gen').run('reflect')).sees).not.toContain('wrote back')
  })
})

it('tells the group where the time of notice is shorter than the usual one', () => {
  const group: PeerGroup = { id: randomUUID(), version: 1, settings: tokyoGroup }
  const card = {
    profile: 'group',
    purpose: 'to tell the council',
    reader: 'the council',
    endsOn: '2027-03-31',
    months: null,
    by: 'Kei',
    k: 5,
    releases: { en: '1', ja: '' },
    from: '2026-11',
    until: '2026-11',
    voices: 7,
    opensOn: '2026-11-29',
    madeOn: null,
    page: null,
  } as const
  const asked: Export = { id: randomUUID(), group: group.id, state: 'announced', version: 1, card }
  const said = (days: number): string => JSON.stringify(announcement(content, group, asked, days))
  expect(said(3)).toContain('has set this notice to 3 days. The usual time is 14 days.')
  expect(said(14)).not.toContain('The usual time')
})
