// Every state that words can be in × everything their writer can do with them: the table of docs/states.md, long as the table is, a test for each cell.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { action, cardChoices } from '../../src/conversation/interaction.ts'
import type { Reflection } from '../../src/conversation/reflection.ts'
import { allEntries } from '../../src/storage/entries.ts'
import type { PeerGroup } from '../../src/storage/groups.ts'
import { countOf, loadPerson, type Receipt } from '../../src/storage/participants.ts'
import { removePending, type Whereabouts, whereabouts } from '../../src/storage/pools.ts'
import { releasesOf } from '../../src/storage/releases.ts'
import { decideVoice } from '../../src/storage/reviews.ts'
import { openWorld, type TestPerson, type World } from '../support/conversation.ts'
import { freshDatabase, onBothDatabases, type TestDatabase } from '../support/databases.ts'
import { addPeerGroup, firstSlot, secondSlot } from '../support/peer-group.ts'

const states = ['draft', 'kept', 'pending', 'in review', 'released', 'set aside', 'withdrawn'] as const
type State = (typeof states)[number]

const ways = [
  'edit',
  'delete',
  'delete, shared words too',
  'take back',
  'take back at once',
  'leave: rest',
  'leave: erase in 7 days',
  'leave: erase in 7 days, shared words too',
  'leave: erase now',
  'leave: erase now, shared words too',
] as const
type Way = (typeof ways)[number]

/** How everything stands after somebody acted. */
interface Standing {
  /** The entry in their journal: its state and whether its words are the first or the edited ones; null where it is gone. */
  readonly journal: 'draft' | 'draft, edited' | 'kept' | 'kept, edited' | null
  /** Whether anything still leads from the writer to what they shared. */
  readonly linked: boolean
  readonly shared: Whereabouts
}

/** What is not offered where there is nothing to do. */
type Cell = Standing | 'not offered'

const gone: Standing = { journal: null, linked: false, shared: 'nowhere' }
const withdrawn: Standing = { journal: null, linked: false, shared: 'withdrawn' }

const table: Readonly<Record<State, Readonly<Record<Way, Cell>>>> = {
  draft: {
    edit: { journal: 'draft, edited', linked: false, shared: 'nowhere' },
    delete: gone,
    'delete, shared words too': 'not offered',
    'take back': 'not offered',
    'take back at once': 'not offered',
    'leave: rest': { journal: 'draft', linked: false, shared: 'nowhere' },
    'leave: erase in 7 days': gone,
    'leave: erase in 7 days, shared words too': gone,
    'leave: erase now': gone,
    'leave: erase now, shared words too': 'not offered',
  },
  kept: {
    edit: { journal: 'kept, edited', linked: false, shared: 'nowhere' },
    delete: gone,
    'delete, shared words too': 'not offered',
    'take back': 'not offered',
    'take back at once': 'not offered',
    'leave: rest': { journal: 'kept', linked: false, shared: 'nowhere' },
    'leave: erase in 7 days': gone,
    'leave: erase in 7 days, shared words too': gone,
    'leave: erase now': gone,
    'leave: erase now, shared words too': 'not offered',
  },
  pending: {
    edit: { journal: 'kept, edited', linked: false, shared: 'nowhere' },
    delete: { journal: null, linked: false, shared: 'pending' },
    'delete, shared words too': gone,
    'take back': { journal: 'kept', linked: false, shared: 'nowhere' },
    'take back at once': 'not offered',
    'leave: rest': { journal: 'kept', linked: true, shared: 'pending' },
    'leave: erase in 7 days': gone,
    'leave: erase in 7 days, shared words too': gone,
    'leave: erase now': gone,
    'leave: erase now, shared words too': gone,
  },
  'in review': {
    edit: { journal: 'kept, edited', linked: false, shared: 'withdrawn' },
    delete: { journal: null, linked: false, shared: 'in-review' },
    'delete, shared words too': withdrawn,
    'take back': { journal: 'kept', linked: false, shared: 'withdrawn' },
    'take back at once': 'not offered',
    'leave: rest': { journal: 'kept', linked: true, shared: 'in-review' },
    'leave: erase in 7 days': withdrawn,
    'leave: erase in 7 days, shared words too': withdrawn,
    'leave: erase now': withdrawn,
    'leave: erase now, shared words too': withdrawn,
  },
  released: {
    edit: { journal: 'kept, edited', linked: true, shared: 'released' },
    delete: { journal: null, linked: false, shared: 'released' },
    'delete, shared words too': withdrawn,
    'take back': { journal: 'kept', linked: true, shared: 'withdrawing' },
    'take back at once': { journal: 'kept', linked: false, shared: 'withdrawn' },
    'leave: rest': { journal: 'kept', linked: true, shared: 'released' },
    'leave: erase in 7 days': { journal: null, linked: false, shared: 'released' },
    'leave: erase in 7 days, shared words too': withdrawn,
    'leave: erase now': { journal: null, linked: false, shared: 'released' },
    'leave: erase now, shared words too': withdrawn,
  },
  'set aside': {
    edit: { journal: 'kept, edited', linked: false, shared: 'withdrawn' },
    delete: { journal: null, linked: false, shared: 'set-aside' },
    'delete, shared words too': withdrawn,
    'take back': { journal: 'kept', linked: false, shared: 'withdrawn' },
    'take back at once': 'not offered',
    'leave: rest': { journal: 'kept', linked: true, shared: 'set-aside' },
    'leave: erase in 7 days': withdrawn,
    'leave: erase in 7 days, shared words too': withdrawn,
    'leave: erase now': withdrawn,
    'leave: erase now, shared words too': withdrawn,
  },
  withdrawn: {
    edit: { journal: 'kept, edited', linked: true, shared: 'withdrawn' },
    delete: withdrawn,
    'delete, shared words too': 'not offered',
    'take back': 'not offered',
    'take back at once': 'not offered',
    'leave: rest': { journal: 'kept', linked: true, shared: 'withdrawn' },
    'leave: erase in 7 days': withdrawn,
    'leave: erase in 7 days, shared words too': withdrawn,
    'leave: erase now': withdrawn,
    'leave: erase now, shared words too': 'not offered',
  },
}

const edited = 'These are the edited words.'

onBothDatabases('words in every state', (kind) => {
  let database: TestDatabase
  let world: World
  /** What each person's own receipt said when they had come into their state. */
  const receipts = new Map<string, Receipt>()
  beforeAll(async () => {
    database = await freshDatabase(kind)
    world = openWorld(database)
    await group('open', false)
    await group('reviewing', true)
    const aside = await group('aside', true)
    await group('back', false)
    for (const way of ways) {
      await write('draft', way, null)
      await (await write('kept', way, null)).press('Keep for me')
      await (await write('released', way, 'open')).share('voices')
      await (await write('set aside', way, 'aside')).share('voices')
      await (await write('withdrawn', way, 'back')).share('voices')
    }
    await slot(firstSlot)
    await setAsideAll(aside)
    for (const way of ways) {
      await (await write('in review', way, 'reviewing')).share('voices')
      await remember('withdrawn', way)
      const person = await theEntryOf('withdrawn', way)
      await person.press('Take it back')
      await person.press('At the next set time')
    }
    await slot(secondSlot)
    for (const way of ways) {
      await (await write('pending', way, 'open')).share('voices')
      for (const state of ['pending', 'in review', 'released', 'set aside'] as const) await remember(state, way)
    }
  })
  afterAll(async () => {
    await database.drop()
  })

  const group = (channel: string, reviewed: boolean): Promise<PeerGroup> =>
    addPeerGroup(database, world, channel, { reviewed })

  async function slot(at: string): Promise<void> {
    world.now = Temporal.Instant.from(at)
    await world.application.tick()
  }

  async function setAsideAll({ id }: PeerGroup): Promise<void> {
    const { db } = database.store
    const [release] = await releasesOf(db, id, 'voice', 'reviewing')
    const voices = await db
      .selectFrom('voice')
      .select('id')
      .where('release', '=', release?.id ?? '')
      .execute()
    expect(voices).toHaveLength(ways.length)
    for (const voice of voices) {
      expect(await decideVoice(db, release?.id ?? '', voice.id, { accepted: false, reason: 'identifies' })).toBe(true)
    }
  }

  const nameOf = (state: State, way: Way): string => `${state} · ${way}`

  function write(state: State, way: Way, channel: string | null): Promise<TestPerson> {
    return world.person(nameOf(state, way), { channel }).type('These are the first words.')
  }

  const known = (state: State, way: Way) =>
    loadPerson(database.store.db, database.keys, { platform: 'terminal', account: nameOf(state, way) })

  async function remember(state: State, way: Way): Promise<void> {
    const [receipt] = (await known(state, way)).settings.receipts
    if (receipt) receipts.set(nameOf(state, way), receipt)
  }

  async function whereIs(state: State, way: Way): Promise<Whereabouts> {
    const receipt = receipts.get(nameOf(state, way))
    if (!receipt) return 'nowhere'
    return (await whereabouts(database.store.db, [receipt])).get(receipt.pending) ?? 'nowhere'
  }

  /** This person, with the entry open in front of them. */
  async function theEntryOf(state: State, way: Way): Promise<TestPerson> {
    const person = await world.person(nameOf(state, way), { channel: null }).run('journal')
    if (state === 'draft') await person.press('Not yet kept')
    return person.press(person.labels.find((label) => label.endsWith('2026')) ?? 'an entry')
  }

  const leaving = async (state: State, way: Way): Promise<TestPerson> =>
    (await world.person(nameOf(state, way), { channel: null }).run('about')).press('Leave')

  /** Does it by what stands on the screen. False where it is not offered. */
  async function act(state: State, way: Way): Promise<boolean> {
    const pressFirst = async (person: TestPerson, ...labels: readonly string[]): Promise<boolean> => {
      const label = labels.find((one) => person.labels.includes(one))
      if (label !== undefined) await person.press(label)
      return label !== undefined
    }
    switch (way) {
      case 'edit': {
        const person = await theEntryOf(state, way)
        await (await person.press('Change')).submit(edited)
        return true
      }
      case 'delete': {
        const person = await theEntryOf(state, way)
        await person.press('Erase it')
        return pressFirst(person, 'Erase it here alone', 'Erase it')
      }
      case 'delete, shared words too': {
        const person = await theEntryOf(state, way)
        await person.press('Erase it')
        return pressFirst(person, 'Take it back and erase it')
      }
      case 'take back':
      case 'take back at once': {
        const person = await theEntryOf(state, way)
        if (!(await pressFirst(person, 'Take it back'))) return false
        return way === 'take back'
          ? pressFirst(person, 'At the next set time', 'Take it back')
          : pressFirst(person, 'At once')
      }
      case 'leave: rest':
        return pressFirst(await leaving(state, way), 'Rest')
      case 'leave: erase in 7 days':
      case 'leave: erase in 7 days, shared words too': {
        const person = await leaving(state, way)
        await person.press('Erase in 7 days')
        return way === 'leave: erase in 7 days' || pressFirst(person, 'Take those back too')
      }
      case 'leave: erase now': {
        const person = await leaving(state, way)
        await person.press('Erase now')
        return pressFirst(person, 'Erase mine, leave shared words', 'Erase everything')
      }
      case 'leave: erase now, shared words too': {
        const person = await leaving(state, way)
        await person.press('Erase now')
        return pressFirst(person, 'Erase all, shared words too')
      }
      default:
        return way satisfies never
    }
  }

  async function standing(state: State, way: Way): Promise<Standing> {
    const person = await known(state, way)
    let journal: Standing['journal'] = null
    for await (const entry of allEntries<Reflection>(database.store.db, person, 'reflection')) {
      journal = entry.content.words === edited ? `${entry.state}, edited` : entry.state
    }
    return { journal, linked: person.settings.receipts.length > 0, shared: await whereIs(state, way) }
  }

  const inSevenDays: readonly Way[] = ['leave: erase in 7 days', 'leave: erase in 7 days, shared words too']

  for (const state of states) {
    describe(state, () => {
      for (const way of ways.filter((one) => !inSevenDays.includes(one))) {
        const expected = table[state][way]
        it(`${way} ${expected === 'not offered' ? 'is not offered' : 'does what the table says'}`, async () => {
          const before = await standing(state, way)
          const done = await act(state, way)
          expect(done).toBe(expected !== 'not offered')
          expect(await standing(state, way)).toEqual(expected === 'not offered' ? before : expected)
        })
      }
    })
  }

  describe('after a leaving in seven days', () => {
    it('is all there until then, and gone everywhere on earth once the day has come', async () => {
      for (const state of states) {
        for (const way of inSevenDays) {
          await act(state, way)
          expect((await standing(state, way)).journal, nameOf(state, way)).not.toBeNull()
        }
      }
      await world.pass({ days: 6 })
      for (const state of states) expect((await standing(state, 'leave: erase in 7 days')).journal).not.toBeNull()
      await world.pass({ days: 2 })
    })
    for (const state of states) {
      for (const way of inSevenDays) {
        it(`${state}, ${way}: does what the table says`, async () => {
          expect(await standing(state, way)).toEqual(table[state][way])
          const count = await countOf(database.store.db, (await known(state, way)).handle)
          expect(count).toEqual({ participant: 0, drafts: 0, kept: 0, sheets: 0 })
        })
      }
    }
  })

  it('destroys the sealed words of everything that was taken back', async () => {
    const left = await database.store.db
      .selectFrom('voice')
      .select('id')
      .where('state', '=', 'withdrawn')
      .where('sealed', 'is not', null)
      .execute()
    expect(left).toEqual([])
  })

  it('shares nothing and asks for no note while everything is about to go, since nobody could find them afterwards', async () => {
    const person = await world.person('on the way out', { channel: 'open' }).type('Words that I might share.')
    const review = person.card
    await person.run('leave')
    await person.press('Erase in 7 days')
    const share = cardChoices(review).find(({ label }) => label === 'Share…')
    await person.ask(share?.action ?? action('none'))
    expect(person.sees).toContain('could not be taken back after that')
    await person.run('remind')
    await person.press('Choose days and a time')
    expect(person.sees).toContain('so no note is set')
    await person.press('Undo it')
    await person.ask(share?.action ?? action('none'))
    expect(person.sees).toContain('Before anything is shared')
  })

  it('tells of a receipt without words, as a crash in the middle of sharing leaves it, that nothing is with the others', async () => {
    const person = await (await world.person('cut off', { channel: 'open' }).type('Words that never arrived.')).share(
      'voices',
    )
    const { settings } = await loadPerson(database.store.db, database.keys, {
      platform: 'terminal',
      account: 'cut off',
    })
    await removePending(database.store.db, settings.receipts[0]?.pending ?? '')
    await person.run('journal')
    await person.press(person.labels.find((label) => label.endsWith('2026')) ?? 'an entry')
    expect(person.sees).toContain('Words that never arrived.')
    expect(person.sees).toContain('It is not with the others.')
    expect(person.labels).not.toContain('Take it back')
    expect(person.labels).toContain('Erase the link to me')
  })

  it('asks about shared words even where the button that erases is from before they were shared', async () => {
    const person = await world.person('an old card', { channel: 'open' }).type('Words that I shall share.')
    const old = person.card
    await person.share('voices')
    const erase = cardChoices(old).find(({ label }) => label === 'Erase it')
    await person.ask(erase?.action ?? action('none'))
    expect(person.labels).toContain('Take it back and erase it')
    expect(person.labels).toContain('Erase it here alone')
  })
})

describe('the table in docs/states.md', () => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'states.md'), 'utf8')
  const rows = page.split('\n').filter((line) => line.startsWith('| **'))
  it('has a row for each state and a cell for each thing to do', () => {
    expect(rows.map((row) => /\*\*(.+?)\*\*/.exec(row)?.[1])).toEqual([...states])
    for (const row of rows) {
      const cells = row.split('|').slice(1, -1)
      expect(cells).toHaveLength(5)
      for (const cell of cells) expect(cell.trim()).not.toBe('')
    }
  })
})
