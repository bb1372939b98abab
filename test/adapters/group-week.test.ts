// One week of a peer group through every adapter: the real bot, the real outbox and a platform's own events, from the first press to
// the thread of voices.
import { afterEach, describe, expect, it } from 'vitest'
import { openWorld } from '../support/conversation.ts'
import { freshDatabase } from '../support/databases.ts'
import { addPeerGroup } from '../support/peer-group.ts'
import { startDiscordRig } from './discord/rig.ts'
import type { Person, StartRig } from './rig.ts'
import { startSlackRig } from './slack/rig.ts'
import { startTerminalRig } from './terminal/rig.ts'

const closes: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closes.splice(0).toReversed()) await close()
})

const written = [
  'The bench behind the library. Nobody asks there.',
  'I would like to be asked first, and then heard.',
  'My neighbour waters my plants when I cannot.',
  'A room with two doors, so that I can leave.',
  'Someone kept my seat free for a whole month.',
]

async function shareAsVoice(person: Person, words: string): Promise<void> {
  await person.run('reflect')
  await person.press('Something else on my mind')
  await person.fill({ 'Your words': words })
  await person.press('Share…')
  await person.press('18 or over')
  await person.press('Choose who reads it')
  await person.fill({ 'Any, or none of these': ['Voices in #evening'] })
}

describe.each<[string, StartRig]>([
  ['the terminal', startTerminalRig],
  ['Discord', startDiscordRig],
  ['Slack', startSlackRig('socket')],
])('a week of a group on %s', (_, startRig) => {
  it('begins with private presses and ends in one thread, with nothing before its hour and no mark of a person', async () => {
    const database = await freshDatabase('embedded')
    closes.push(() => database.drop())
    const world = openWorld(database)
    const rig = await startRig(world.application.bot)
    closes.push(() => rig.close())
    await addPeerGroup(database, world, 'evening', { name: '#evening', address: rig.channel })
    const outbox = await world.application.outbox([rig.messenger], async () => {})
    closes.push(() => outbox.stop())
    const before = (await rig.posts()).length

    const people: Person[] = []
    for (const words of written) {
      const person = await rig.person()
      people.push(person)
      await shareAsVoice(person, words)
      expect((await person.sees()).text).toContain("It waits with others' words")
    }
    await world.pass({ hours: 50 })
    await outbox.drain()
    expect((await rig.posts()).length).toBe(before)

    // From Monday 09:00 to Wednesday 18:00 in London.
    await world.pass({ hours: 7 })
    await outbox.drain()
    const [thread, ...more] = (await rig.posts()).slice(before)
    expect(more).toEqual([])
    expect(thread?.locked).not.toBe(false)
    const voices = (thread?.replies ?? []).map(({ text }) => text)
    expect(voices).toHaveLength(written.length)
    for (const words of written) expect(voices.filter((text) => text.includes(words))).toHaveLength(1)
    expect(thread?.replies.flatMap(({ mentions }) => mentions)).toEqual([])

    const [first] = people
    await first?.run('voices')
    expect((await first?.sees())?.onlyThem).toBe(true)
  })
})
