// What a writer finds of their own shared words on their own visits, and what a pause, a leaving or an unasked age keeps from being shared.
import { beforeEach, describe, expect, test } from 'vitest'
import { loadPerson } from '../../src/storage/participants.ts'
import { groupScreens, names } from '../support/group-screens.ts'
import { addPeerGroup } from '../support/peer-group.ts'

const { world, channel, member, share } = groupScreens()
beforeEach(async () => {
  await addPeerGroup(world.database, world, channel())
})

const db = () => world.database.store.db

/** Three releases, in each of which everybody has one voice. Returns ami's three. */
async function threeReleases(): Promise<string[]> {
  for (let week = 0; week < 3; week += 1) {
    for (const name of names)
      await share(name, `The kettle of week ${['one', 'two', 'three'][week]}, and what ${name} likes.`)
    await world.pass({ days: 7 })
  }
  const { settings } = await loadPerson(db(), world.database.keys, {
    platform: 'terminal',
    account: `ami of ${channel()}`,
  })
  return settings.receipts.map(({ voice }) => voice)
}

const times = (text: string, part: string): number => text.split(part).length - 1

describe('the news of one’s own words', () => {
  test('is told two things at a visit, and the rest at the next: nothing is lost', async () => {
    for (const voice of await threeReleases()) {
      await db().updateTable('voice').set({ state: 'set-aside' }).where('id', '=', voice).execute()
      await db().insertInto('decision').values({ voice, accepted: false, reason: 'identifies' }).execute()
    }
    const writer = member('ami')
    await writer.run('reflect')
    expect(times(writer.sees, 'was set aside')).toBe(2)
    await writer.run('reflect')
    expect(times(writer.sees, 'was set aside')).toBe(1)
    await writer.run('reflect')
    expect(times(writer.sees, 'was set aside')).toBe(0)
  })

  test('says once that words spoke to others, however many of them did, and a pause before anything else', async () => {
    const voices = await threeReleases()
    for (const voice of voices) await db().insertInto('voice_news').values({ voice, spoke: true }).execute()
    await db()
      .updateTable('voice_news')
      .set({ mute: 'muted', mute_until: '2027-01-02' })
      .where('voice', '=', voices[2] ?? '')
      .execute()
    const writer = member('ami')
    await writer.run('reflect')
    expect(times(writer.sees, 'Your words spoke to others.')).toBe(1)
    expect(writer.sees.indexOf('Two coordinators ask')).toBeGreaterThan(-1)
    expect(writer.sees.indexOf('Two coordinators ask')).toBeLessThan(writer.sees.indexOf('Your words spoke'))
    await writer.run('reflect')
    expect(writer.sees).not.toContain('Your words spoke to others.')
  })
})

describe('a pause', () => {
  test('offers another look for as long as none was asked for, and tells when it stands', async () => {
    const [voice = ''] = await threeReleases()
    const mute = (state: 'muted' | 'appealed') =>
      db()
        .insertInto('voice_news')
        .values({ voice, mute: state, mute_until: '2027-01-02' })
        .onConflict((conflict) => conflict.column('voice').doUpdateSet({ mute: state }))
        .execute()
    await mute('muted')
    const writer = member('ami')
    await writer.run('reflect')
    expect(writer.sees).toContain('Two coordinators ask the writer')
    await writer.run('reflect')
    expect(writer.sees).not.toContain('Two coordinators ask the writer')
    await writer.type('Something quite other than that.')
    await writer.press('Share…')
    expect(writer.sees).toContain('you can ask for another look')
    await writer.press('Ask for another look')
    await writer.run('reflect')
    expect(writer.sees).not.toContain('The pause stands')
    await mute('muted')
    await writer.run('reflect')
    expect(writer.sees).toContain('The pause stands until 2 January 2027.')
    await writer.run('reflect')
    expect(writer.sees).not.toContain('The pause stands')
    await writer.type('Something quite other again.')
    await writer.press('Share…')
    expect(writer.sees).toContain('You share nothing with this group until 2 January 2027.')
    expect(writer.labels).not.toContain('Ask for another look')
  })
})

describe('a suggestion or a comment', () => {
  test('asks once whether somebody is 18, like sharing, and does not take silence for a child', async () => {
    const person = member('ami')
    await person.run('voices')
    await person.press('Suggest a question')
    expect(person.labels).toContain('18 or over')
    await person.press('18 or over')
    await person.press('Write')
    await person.submit('What helps on a Sunday?')
    await person.press('Send it in')
    expect(person.sees).toContain('It waits with others')
  })

  test('waits while its writer is asked to pause', async () => {
    const [voice = ''] = await threeReleases()
    await db().insertInto('voice_news').values({ voice, mute: 'muted', mute_until: '2027-01-02' }).execute()
    const writer = member('ami')
    await writer.run('voices')
    await writer.press('Suggest a question')
    expect(writer.sees).toContain('You share nothing with this group until 2 January 2027.')
  })

  test('is not sent in by somebody who is about to leave: nobody could take it back', async () => {
    const writer = await share('ami', 'A lamp in the hall.')
    await writer.run('voices')
    await writer.press('Suggest a question')
    await writer.submit('What helps on a Sunday?')
    const send = writer.card
    await writer.run('leave')
    await writer.press('Erase in 7 days')
    const other = member('ami')
    await other.run('voices')
    await other.press('Suggest a question')
    expect(other.sees).toContain('Everything of yours goes on 29 November 2026')
    const found = send.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))
    await other.ask(found.find(({ label }) => label === 'Send it in')!.action)
    expect(other.sees).not.toContain('It waits with others')
    expect(await db().selectFrom('pending').select('id').where('kind', '=', 'suggestion').execute()).toEqual([])
  })
})

describe('in a group’s first three weeks', () => {
  test('everybody’s report counts: words that could hurt need not stand until somebody is established', async () => {
    await db().deleteFrom('peer_group').execute()
    await addPeerGroup(world.database, world, channel(), { createdOn: '2026-11-20' })
    for (const name of names) await share(name, `The bench where ${name} rests.`)
    await world.pass({ days: 3, hours: 7 })
    const readable = async (): Promise<number> => {
      const reader = member('reader')
      await reader.run('voices')
      await reader.press('From everywhere')
      let read = reader.sees.includes('The bench') ? 1 : 0
      while (reader.labels.includes('Another voice')) {
        await reader.press('Another voice')
        read += 1
      }
      return read
    }
    expect(await readable()).toBe(5)
    for (const name of ['fumi', 'gen']) {
      const person = member(name)
      await person.run('voices')
      await person.press('From everywhere')
      await person.press('Report')
    }
    expect(await readable()).toBe(4)
  })
})
