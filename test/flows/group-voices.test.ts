// Voices from the screen of who reads, reports, reviews and wrote them, from the release to a pause and its end.
import { describe, expect, test } from 'vitest'
import type { TestPerson } from '../support/conversation.ts'
import { groupScreens, names, things } from '../support/group-screens.ts'

const { world, channel, member, connect, coordinate, promise, share } = groupScreens()
const thingOf = (person: TestPerson): string => things[person.name.split(' ')[0] ?? ''] ?? '?'

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
    const stranger = world.person(`stranger to ${channel()}`, { channel: null })
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
    const stranger = world.person(`stranger to ${channel()}`, { channel: null })
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
