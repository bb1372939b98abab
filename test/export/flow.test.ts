// Asking for a file and what follows, by people who press what they see: a coordinator, and the writers in the group.
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { shortId } from '../../src/conversation/ids.ts'
import { deliveryOf } from '../../src/groups/carriage.ts'
import type { Parcel } from '../../src/groups/parcel.ts'
import { reschedule } from '../../src/groups/tick.ts'
import { acceptCoordinator } from '../../src/storage/coordinators.ts'
import { addGroup, type PeerGroup } from '../../src/storage/groups.ts'
import { loadPerson, savePerson } from '../../src/storage/participants.ts'
import { unsealJson } from '../../src/storage/seal.ts'
import { openWorld, type TestPerson, type World } from '../support/conversation.ts'
import { freshDatabase, onBothDatabases, type TestDatabase } from '../support/databases.ts'
import { tokyoGroup } from '../support/groups.ts'
import { rowsOf, textOf } from './records.ts'

const people = ['ami', 'ben', 'chie', 'dan', 'eri', 'fumi', 'gen']

onBothDatabases('a file for coordinators', (kind) => {
  let database: TestDatabase
  let world: World
  let group: PeerGroup
  let coordinator: TestPerson
  beforeAll(async () => {
    database = await freshDatabase(kind)
    world = openWorld(database, '2026-11-23T09:00:00Z')
    group = await addGroup(database.store.db, database.keys, {
      ...tokyoGroup,
      address: { platform: 'terminal', community: 'terminal', channel: 'rehearsal' },
      createdOn: '2026-11-20',
    })
    await reschedule(database.store.db, group, new Date('2026-11-23T09:00:00Z'))
    const identity = { platform: 'terminal', account: 'kei' } as const
    const person = await loadPerson(database.store.db, database.keys, identity)
    await savePerson(database.store.db, person)
    await acceptCoordinator(database.store.db, database.keys, group.id, person, {
      name: 'Kei',
      role: 'peer',
      runsTheBot: false,
      since: '2026-11-20',
      address: null,
      language: 'en',
    })
    coordinator = world.person('kei')
    for (const name of people) await share(name, `${name} said =1+1 aloud.`)
  })
  afterAll(() => database.drop())

  async function share(name: string, words: string): Promise<void> {
    const writer = await world.person(name).run('reflect')
    await writer.press('Having a say')
    await writer.press('Write')
    await writer.submit(words)
    await writer.share('voices', 'file')
  }

  /** What was queued for the channel and has not been carried. */
  async function posted(): Promise<Extract<Parcel, { kind: 'post' }>[]> {
    const rows = await database.store.db
      .selectFrom('delivery')
      .select(['id', 'sealed'])
      .where('kind', '=', 'post')
      .execute()
    return rows.map(({ id, sealed }) => {
      const cell = { table: 'delivery', column: 'sealed', row: id }
      return unsealJson<Extract<Parcel, { kind: 'post' }>>(database.keys.of('address'), cell, sealed)
    })
  }
  /** Every id, name and handle that stands anywhere, in each form in which it does. */
  async function knownBy(): Promise<string[]> {
    const { db } = database.store
    const ids = [
      ...(await db.selectFrom('voice').select('id').execute()),
      ...(await db.selectFrom('release').select('id').execute()),
      ...(await db.selectFrom('export').select('id').execute()),
      ...(await db.selectFrom('delivery').select('id').execute()),
      ...(await db.selectFrom('entry').select('id').execute()),
    ].map(({ id }) => id)
    const handles = (await db.selectFrom('participant').select('handle').execute()).map(({ handle }) =>
      Buffer.from(handle).toString('hex'),
    )
    expect(ids.length + handles.length).toBeGreaterThan(30)
    return [
      ...[...ids, group.id].flatMap((id) => [id, id.replaceAll('-', ''), shortId(id)]),
      ...handles.flatMap((handle) => [handle, handle.slice(0, 16)]),
      ...['rehearsal', 'evening group', 'Kei', 'kei', 'Asia/Tokyo', '2026-11-25', '2026-12-'],
    ]
  }

  const channelSays = async (): Promise<string> => JSON.stringify((await posted()).map(({ card }) => card))

  const stated = {
    'What is it for?': 'To tell the ward council\n*what* helps',
    'Who will read it?': 'the ward council',
    'Until when is it kept?': '2027-03-31',
    'From which time?': 'all',
  }

  it('is for coordinators alone', async () => {
    const ami = await world.person('ami').run('group.export')
    expect(ami.sees).toContain('Files are made by coordinators of a group.')
    expect(ami.labels).not.toContain('For this group')
  })

  it('is refused while too few words stand together, without a word on how many are missing', async () => {
    await coordinator.run('group.export')
    expect(coordinator.sees).toContain('at least 5 different people')
    expect(coordinator.labels).not.toContain('For research outside')
    await coordinator.press('For this group')
    await coordinator.submit(stated)
    expect(coordinator.sees).toContain("Too few people's words stand together")
    expect(coordinator.sees.replace(/\d{4}-\d{2}-\d{2}/g, '')).not.toMatch(/\d/)
  })

  it('tells what it would hold, asks for a day that lies ahead, and loses nothing that was typed', async () => {
    await world.pass({ days: 3 })
    await coordinator.run('group.export')
    await coordinator.press('For this group')
    await coordinator.submit({ ...stated, 'Until when is it kept?': 'next spring' })
    expect(coordinator.sees).toContain('That is no day we can read.')
    await coordinator.press('Change')
    expect(coordinator.form.fields.map((field) => ('value' in field ? field.value : ''))).toEqual([
      'To tell the ward council *what* helps',
      'the ward council',
      'next spring',
      'all',
    ])
    await coordinator.submit({ ...stated, 'Until when is it kept?': '２０２７-03-31' })
    expect(coordinator.sees).toContain('1 release, 7 reflections')
    expect(coordinator.sees).toContain('The file can be made from 10 December 2026.')
    expect(await channelSays()).not.toContain('A file is planned')
  })

  it('is announced in the group, where anyone can leave theirs out', async () => {
    await coordinator.press('Announce it')
    expect(coordinator.sees).toContain('It is announced. The file can be made from 10 December 2026.')
    expect(coordinator.labels).not.toContain('Make the file')
    const said = await channelSays()
    expect(said).toContain(
      'For: To tell the ward council *what* helps. Read by: the ward council. Kept until: 31 March 2027.',
    )
    expect(said).toContain('Leave mine out')
    expect((await posted()).map((parcel) => deliveryOf(parcel).platform)).toContain('terminal')

    const announced = (await posted()).find(({ card }) => card.title === 'A file is planned')
    const button = announced?.card.blocks.flatMap((block) => (block.kind === 'choices' ? [...block.choices] : []))
    const out = button?.find(({ label }) => label === 'Leave mine out')?.action
    const ami = await world.person('ami').ask(out!)
    expect(ami.sees).toContain('Nobody is told.')
    await ami.press('Leave mine out')
    expect(ami.sees).toContain('Your words are left out of this file and of later ones.')
    const stranger = await world.person('mio').ask(out!)
    await stranger.press('Leave mine out')
    expect(stranger.sees).toContain('We found nothing of yours')
  })

  it('is known to everyone under "about": for whom, what for, until when', async () => {
    const ben = await world.person('ben').run('about')
    await ben.press('Files made here')
    expect(ben.sees).toContain('Read by: the ward council')
    expect(ben.sees).toContain('Kept until: 31 March 2027')
    expect(ben.sees).toContain('Planned. It can be made from 10 December 2026.')
    const desk = await world.person('ben').run('group.about')
    expect(desk.sees).toContain('Kei announced a file (For this group).')
  })

  it('is not made before its day, whatever is pressed', async () => {
    await world.pass({ days: 13 })
    await coordinator.run('group.export')
    await coordinator.press('For this group, announced')
    await coordinator.ask({ name: 'group.export-make', args: coordinator.card.reopen?.args ?? argsOf(coordinator) })
    expect(coordinator.card.blocks.some((block) => block.kind === 'file')).toBe(false)
  })

  it('comes to who makes it alone, without those who left theirs out', async () => {
    await world.pass({ days: 1 })
    await coordinator.run('group.export')
    await coordinator.press('For this group, can be made')
    await coordinator.press('Make the file')
    const file = coordinator.card.blocks.find((block) => block.kind === 'file')
    if (file?.kind !== 'file') throw new Error('no file came')
    expect(file.file.name).toBe('reflections.zip')
    const files = new Map(Object.entries(unzipSync(file.file.content)))
    for (const { text } of rowsOf(files, 'reflections.csv')) expect(text).toContain('said =1+1 aloud')
    expect(rowsOf(files, 'reflections.csv')).toHaveLength(6)
    expect(textOf(files, 'LIMITS.md')).toContain('Readers, as stated: the ward council')
    expect(textOf(files, 'manifest.json')).not.toMatch(/Kei|council|evening/)
    expect(await channelSays()).not.toContain('reflections.zip')

    // Nothing of what the database, the channel or the platform knows these words and people by.
    const inside = new Map(Object.entries(unzipSync(files.get('project.qdpx') ?? new Uint8Array())))
    const all = [...files, ...inside]
      .map(([name, content]) => `${name}\n${Buffer.from(content).toString('latin1')}`)
      .join('\n')
    for (const secret of await knownBy()) expect(all.includes(secret)).toBe(false)

    const first = Buffer.from(file.file.content)
    await coordinator.run('group.export')
    await coordinator.press('For this group, made')
    await coordinator.press('Make it again')
    const again = coordinator.card.blocks.find((block) => block.kind === 'file')
    expect(again?.kind === 'file' && first.equals(again.file.content)).toBe(true)
  })

  it('is answered to the group: what was heard, what will be done, what cannot', async () => {
    await coordinator.press('Write back to the group')
    await coordinator.submit({
      'What was heard': 'A say needs time.',
      'What will be done': 'Ten more minutes each.',
      'What cannot be done, and the reason': 'Not on Sundays: nobody is in.',
    })
    expect(await channelSays()).not.toContain('A say needs time.')
    await coordinator.press('Show it to the group')
    expect(await channelSays()).toContain('A say needs time.')
    const ben = await world.person('ben').ask({ name: 'about.files', args: {} })
    const [entry] = ben.card.blocks.flatMap((block) => (block.kind === 'menu' ? [...block.options] : []))
    await ben.ask(entry!.action)
    expect(ben.sees).toContain('Not on Sundays: nobody is in.')
    expect(ben.sees).toContain('Made in December 2026.')
  })

  it('reads in Japanese, and in both languages at once to somebody whose language nobody knows', async () => {
    const ja = world.person('kei', { locale: 'ja' })
    await ja.run('group.export')
    await ja.press('このグループのため')
    await ja.submit({
      何のためですか: '病棟の会議で伝えるため',
      だれが読みますか: '病棟の会議',
      いつまで置きますか: '2027-03-31',
      いつからの言葉ですか: '12',
    })
    // What somebody left out is told to nobody, not even by a count that went down.
    expect(ja.sees).toContain('1回分、7件の言葉')
    await ja.press('とりやめる')
    expect(ja.sees).toContain('とりやめました。')

    const both = world.person('kei', { locale: 'ko' })
    await both.run('group.export')
    expect(both.sees).toContain('A file for coordinators · 世話人のためのファイル')
    await both.press('For this group · このグループのため')
    const [purpose, reader, ends] = both.form.fields
    const long = 'ながい'.repeat(130)
    await both.ask(both.form.submit, {
      [purpose!.id]: long,
      [reader!.id]: 'x'.repeat(100),
      [ends!.id]: '2027-03-31',
      season: 'all',
    })
    expect(both.sees).toContain(long)
    await both.press('Announce it · 知らせる')
    await both.ask({ name: 'group.export', args: {} })
    await both.press('For this group, made · このグループのため、つくりました')
    const eun = world.person('eun', { locale: 'ko' })
    await eun.ask({ name: 'about.files', args: {} })
    expect(eun.sees).toContain(long)
    const files = eun.card.blocks.flatMap((block) => (block.kind === 'menu' ? [...block.options] : []))
    await eun.ask(files.at(-1)!.action)
    expect(eun.sees).toContain('Not on Sundays: nobody is in.')
    await eun.press('Leave mine out · 自分の言葉を外す')
    expect(eun.sees).toContain('このファイルは、もうできています。')
  })

  it('leaves no words, purposes or names where a thief of the database or a reader of logs would find them', async () => {
    const rows = await database.store.db.selectFrom('export').selectAll().execute()
    const text = JSON.stringify([rows, world.logged])
    for (const secret of ['council', 'helps', 'Kei', 'said'])
      for (const form of [secret, Buffer.from(secret).toString('hex')]) expect(text).not.toContain(form)
  })
})

const argsOf = (person: TestPerson): Readonly<Record<string, string>> => {
  const choices = person.card.blocks.flatMap((block) => (block.kind === 'choices' ? [...block.choices] : []))
  const drop = choices.find(({ action }) => action.name === 'group.export-drop')
  if (!drop) throw new Error('there is nothing to let go')
  return drop.action.args
}
