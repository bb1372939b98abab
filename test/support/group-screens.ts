// Peer groups by what stands on the screen, each test in a channel of its own: connecting, coordinating, promising, sharing.
import { afterEach, beforeEach } from 'vitest'
import type { PersonOptions, TestPerson } from './conversation.ts'
import { type OwnWorld, worldForEach } from './own-world.ts'

export interface GroupScreens {
  /** It begins on a Sunday noon in London. */
  readonly world: OwnWorld
  /** The channel of the test that runs. */
  channel(): string
  member(name: string, more?: Partial<PersonOptions>): TestPerson
  connect(): Promise<TestPerson>
  coordinate(person: TestPerson, name: string, role?: string): Promise<TestPerson>
  /** Opens what is promised and changes so much of it. */
  promise(manager: TestPerson, changed: Readonly<Record<string, string>>): Promise<TestPerson>
  share(name: string, words: string, more?: Partial<PersonOptions>): Promise<TestPerson>
}

export function groupScreens(): GroupScreens {
  const world = worldForEach('2026-11-22T12:00:00Z')
  let channels = 0
  const channel = () => `group-${channels}`
  beforeEach(() => {
    channels += 1
  })
  afterEach(async () => {
    await world.database.store.db.deleteFrom('peer_group').execute()
  })
  const member: GroupScreens['member'] = (name, more) =>
    world.person(`${name} of ${channel()}`, { channel: channel(), ...more })
  return {
    world,
    channel,
    member,
    async connect() {
      const manager = await member('mika', { mayManageChannel: true }).run('group')
      await manager.press('Connect this channel')
      return manager.submit({
        'Which language does the bot speak here?': 'en',
        'Your time zone': 'Europe/London',
        'Who can read the channel?': 'twelve members',
      })
    },
    async coordinate(person, name, role = 'peer') {
      await person.run('group')
      await person.press('Coordinate this group')
      return person.submit({ 'Your name, as people know you': name, 'Your role': role, Also: [] })
    },
    async promise(manager, changed) {
      await manager.press('What is promised')
      return manager.submit({
        'How many people appear together?': '5',
        'Do coordinators look first?': 'no',
        'Who can read the channel?': 'twelve members',
        'Can more people read it than before?': 'no',
        ...changed,
      })
    },
    async share(name, words, more) {
      const person = await member(name, more).type(words)
      return person.share('voices')
    },
  }
}

export const names = ['ami', 'ben', 'chie', 'dan', 'eri']

/** What each of them writes of: names would be taken out of what others read. */
export const things: Readonly<Record<string, string>> = {
  ami: 'lamps',
  ben: 'rivers',
  chie: 'windows',
  dan: 'ladders',
  eri: 'gardens',
  fumi: 'trains',
}
