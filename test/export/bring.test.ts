// A larger file, asked for in a chat: it is made apart from the press, says how far it is, outlives the process, and comes to who asked alone.
import { randomUUID } from 'node:crypto'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openInMaking } from '../../src/export/in-making.ts'
import { makeInMemory } from '../../src/export/make.ts'
import type { Messenger, Outcome, Outgoing } from '../../src/groups/messenger.ts'
import { acceptCoordinator, latestAudit, removeCoordinator } from '../../src/storage/coordinators.ts'
import { noteCrowd } from '../../src/storage/exported-voices.ts'
import { exportsOf, saveExport } from '../../src/storage/exports.ts'
import { addGroup, type PeerGroup } from '../../src/storage/groups.ts'
import { loadPerson, savePerson } from '../../src/storage/participants.ts'
import { addRelease, addVoices } from '../../src/storage/releases.ts'
import { content, openWorld, type TestPerson, type World } from '../support/conversation.ts'
import { freshDatabase, onBothDatabases, type TestDatabase } from '../support/databases.ts'
import { tokyoGroup } from '../support/groups.ts'
import { rowsOf } from './records.ts'

const RELEASES = 3
const VOICES = 1_200

onBothDatabases('a larger file in a chat', (kind) => {
  let database: TestDatabase
  let world: World
  let group: PeerGroup
  let coordinator: TestPerson
  beforeAll(async () => {
    database = await freshDatabase(kind)
    world = openWorld(database, '2026-11-23T09:00:00Z')
    const { store, keys } = database
    group = await addGroup(store.db, keys, { ...tokyoGroup, address: null, createdOn: '2026-01-01' })
    const person = await loadPerson(store.db, keys, { platform: 'terminal', account: 'kei' })
    await savePerson(store.db, person)
    const kei = {
      name: 'Kei',
      role: 'peer',
      runsTheBot: false,
      since: '2026-01-01',
      address: null,
      language: 'en',
    } as const
    await acceptCoordinator(store.db, keys, group.id, person, kei)
    const shown = { served: ['voices', 'file'] as const, prompt: null, code: null, stage: null, minor: false }
    for (let index = 0; index < RELEASES; index += 1) {
      await store.db.transaction().execute(async (tx) => {
        const pool = { group: group.id, kind: 'voice', language: 'en' } as const
        const release = await addRelease(tx, pool, 'open', `2026-0${index + 1}-07`)
        await noteCrowd(tx, release.id, { k: 5, uncounted: 0 })
        const voices = Array.from({ length: VOICES / RELEASES }, (_, at) => ({
          id: randomUUID(),
          content: { ...shown, words: `words ${index} ${at}`, period: `2026-0${index + 1}` },
        }))
        await addVoices(tx, keys, release.id, voices)
      })
    }
    coordinator = world.person('kei')
    await coordinator.run('group.export')
    await coordinator.press('For this group')
    await coordinator.submit({
      'What is it for?': 'To tell the council',
      'Who will read it?': 'the council',
      'Until when is it kept?': '2027-03-31',
      'From which time?': 'all',
    })
    await coordinator.press('Announce it')
    await world.pass({ days: 15 })
  })
  afterAll(() => database.drop())

  /** Carries what waits, as some process does that is alive. */
  async function carried(outcome: Outcome = { outcome: 'sent', ref: null }, by = world): Promise<Outgoing[]> {
    const sent: Outgoing[] = []
    const messenger: Messenger = {
      platform: 'terminal',
      repeatSafeMs: 0,
      perSecond: 50,
      deliver: async (outgoing) => {
        sent.push(outgoing)
        return outcome
      },
    }
    const outbox = await by.application.outbox([messenger], async () => {})
    await outbox.drain()
    await outbox.stop()
    return sent
  }
  const open = async (state: string): Promise<void> => {
    await coordinator.run('group.export')
    await coordinator.press(`For this group, ${state}`)
  }
  const made = async (): Promise<number> =>
    (await latestAudit(database.store.db, database.keys, group.id, 20)).filter(({ act }) => act.act === 'export-made')
      .length

  it('is made apart from the press, which says so and shows how far it is', async () => {
    await open('can be made')
    expect(coordinator.sees).toContain('It is made apart from here, and comes to you alone')
    await coordinator.press('Make the file')
    expect(coordinator.card.blocks.some((block) => block.kind === 'file')).toBe(false)
    expect(coordinator.sees).toContain('The file is asked for, and waits its turn.')
    expect(coordinator.labels).not.toContain('Make the file')
    await coordinator.press('See how far it is')
    expect(coordinator.sees).toContain('waits its turn')
    // Nothing of the words waits in the meantime: what is stored is the asking.
    const waiting = await database.store.db.selectFrom('delivery').select(['kind', 'sealed']).execute()
    expect(waiting.filter(({ kind: one }) => one === 'file').map(({ sealed }) => sealed.length <= 2048)).toEqual([true])
    expect(await made()).toBe(0)
  })

  it('comes from another process where the one that took the press is gone, to who asked alone, and is noted once', async () => {
    const other = openWorld(database, world.now.toString())
    const sent = await carried({ outcome: 'later', afterMs: 1000, code: 'rate' }, other)
    other.now = other.now.add({ hours: 1 })
    const [file, ...more] = await carried({ outcome: 'sent', ref: null }, other)
    expect(more).toEqual([])
    if (file?.kind !== 'file') throw new Error(`no file came, but ${file?.kind}`)
    expect(file.to.identity).toEqual({ platform: 'terminal', account: 'kei' })
    const files = new Map(Object.entries(unzipSync(file.file.content)))
    expect(rowsOf(files, 'reflections.csv')).toHaveLength(VOICES)
    const [first] = sent
    expect(first?.kind === 'file' && Buffer.from(first.file.content).equals(file.file.content)).toBe(true)
    expect(await made()).toBe(1)
    await open('made')
    expect(coordinator.labels).toContain('Make it again')
    expect(coordinator.labels).not.toContain('See how far it is')
  })

  it('tells how far it is in whole releases, up to the last', async () => {
    const [asked] = await exportsOf(database.store.db, database.keys, [group.id], ['made'], 1)
    const told: string[] = []
    const inMaking = openInMaking()
    const about = { k: 5, language: 'en', now: new Date() } as const
    const deps = { db: database.store.db, keys: database.keys, content }
    const both = ['one', 'one'].map((delivery) =>
      inMaking.make(delivery, (tell) =>
        makeInMemory(deps, asked!, about, 9_000_000, (far) => {
          tell(far)
          const { releases, of } = inMaking.farOf(delivery) ?? far
          told.push(`${releases} of ${of}`)
        }),
      ),
    )
    await Promise.all(both)
    // Asked for twice at once it was made once.
    expect(told.slice(-1)).toEqual([`${RELEASES} of ${RELEASES}`])
    expect([...new Set(told)]).toEqual(['1 of 3', '2 of 3', '3 of 3'])
    expect(told.filter((line) => line === '1 of 3').length).toBeLessThanOrEqual(VOICES / RELEASES / 100 + 1)
    expect(inMaking.farOf('one')).toBeNull()
  })

  it('says plainly where it could not be brought, and can be asked for again', async () => {
    await open('made')
    await coordinator.press('Make it again')
    await carried({ outcome: 'closed', code: 'closed-contact' })
    await open('made')
    expect(coordinator.sees).toContain('it could not be brought to you')
    await coordinator.press('Make it again')
    expect(coordinator.sees).toContain('waits its turn')
    // Whoever looks while it is being made is answered, and reads how far it is.
    let isMade = false
    const carrying = carried().finally(() => {
      isMade = true
    })
    const seen: string[] = []
    while (!isMade) {
      await open('made')
      seen.push(coordinator.sees)
    }
    expect((await carrying).map((outgoing) => outgoing.kind)).toEqual(['file'])
    expect(seen.some((sight) => /[123] of 3 releases are read\.|All 3 releases are read\./.test(sight))).toBe(true)
    expect(await made()).toBe(3)
  })

  it('leads to whoever runs the bot where no chat could carry it, before anything is read', async () => {
    const { db } = database.store
    const [asked] = await exportsOf(db, database.keys, [group.id], ['made'], 1)
    const large = await saveExport(db, database.keys, { ...asked!, card: { ...asked!.card, voices: 60_001 } })
    await open('made')
    await coordinator.press('Make it again')
    expect(coordinator.sees).toContain('too large for a chat. Whoever runs the bot can make it with “npm run export”')
    expect(await carried()).toEqual([])
    await saveExport(db, database.keys, { ...large, card: asked!.card })
  })

  it('is not brought to somebody who no longer coordinates', async () => {
    await open('made')
    await coordinator.press('Make it again')
    const rows = await database.store.db.selectFrom('coordinator').select('id').execute()
    for (const { id } of rows) await removeCoordinator(database.store.db, group.id, id)
    expect(await carried()).toEqual([])
  })
})
