// Drives the real bot on the real database through the lives of a group, and keeps beside it what only we know: who wrote which voice.
import { Temporal } from 'temporal-polyfill'
import { shortId } from '../../src/conversation/ids.ts'
import { action, cardChoices } from '../../src/conversation/interaction.ts'
import { localDay } from '../../src/groups/schedule.ts'
import { loadPerson, type Receipt } from '../../src/storage/participants.ts'
import { openWorld, type TestPerson, type World } from '../support/conversation.ts'
import type { TestDatabase } from '../support/databases.ts'
import { addPeerGroup } from '../support/peer-group.ts'
import type { BotsChance } from './chance.ts'
import { everyOrder } from './outcomes.ts'
import type { Lives } from './people.ts'
import { DAYS, PEOPLE, START } from './people.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
const K = 5

export interface Shared {
  readonly person: number
  readonly at: number
  readonly words: string
  readonly receipt: Receipt
}

export interface ReleasedVoice {
  readonly voice: string
  readonly author: number
  readonly sharedAt: number
  readonly words: string
}

export interface ReleaseSeen {
  readonly at: number
  /** In the order of the channel. */
  readonly posted: readonly ReleasedVoice[]
  /** In the order in which the rows lie in the table. */
  readonly rows: readonly ReleasedVoice[]
  /** For a release as small as may be: every order that the channel could have shown in its place, each as likely. */
  readonly orders: readonly (readonly ReleasedVoice[])[] | null
}

export interface Withdrawal {
  readonly author: number
  readonly askedAt: number
  readonly goneAt: number
}

export interface Seen {
  readonly world: World
  readonly group: string
  readonly k: number
  readonly shared: readonly Shared[]
  readonly releases: readonly ReleaseSeen[]
  readonly withdrawals: readonly Withdrawal[]
  /** When who opened the bot, as somebody in the same room might see. */
  readonly opened: readonly { readonly person: number; readonly at: number }[]
}

/** Two days after a release somebody takes their words back, to go at the group's next slot. */
const REGRET = 2 * DAY

export async function simulate(database: TestDatabase, { happenings }: Lives, chance: BotsChance): Promise<Seen> {
  const { db } = database.store
  const world = openWorld(database, new Date(START).toISOString(), chance.draw)
  const group = await addPeerGroup(database, world, 'lives', { timeZone: 'UTC', createdOn: '2026-09-06' })
  const people = Array.from({ length: PEOPLE }, (_, index) => world.person(`person ${index}`, { channel: 'lives' }))
  const shared: Shared[] = []
  const opened: { person: number; at: number }[] = []
  const releases: ReleaseSeen[] = []
  const asked: { author: number; askedAt: number; voice: string }[] = []
  const withdrawals: Withdrawal[] = []
  const byVoice = new Map<string, Shared>()
  const known = new Set<string>()

  const regrets: { at: number; one: Shared }[] = []
  const slots = slotsWithin()
  let next = 0
  for (const { at, person, kind, words } of [
    ...happenings,
    { at: START + DAYS * DAY, person: -1, kind: 'open' as const, words: '' },
  ]) {
    for (; next < slots.length && (slots[next] ?? 0) <= at; next += 1) {
      const slot = slots[next] ?? 0
      world.now = Temporal.Instant.fromEpochMilliseconds(slot)
      // What else could have happened is asked before it happens, of the same rows.
      const release = new Date(slot).getUTCDay() === 3 && new Date(slot).getUTCHours() === 18
      const orders = release
        ? await everyOrder(database, group, localDay(new Date(slot), 'UTC'), chance.ahead, K)
        : null
      await world.application.tick()
      await look(slot, orders)
    }
    while (regrets[0] && regrets[0].at <= at) await withdraw(regrets.shift()?.one as Shared)
    const who = people[person]
    if (!who) continue
    world.now = Temporal.Instant.fromEpochMilliseconds(at)
    opened.push({ person, at })
    if (kind === 'share') await share(who, person, at, words)
    else await who.run('reflect')
  }
  return { world, group: group.id, k: K, shared, releases, withdrawals, opened }

  async function share(who: TestPerson, person: number, at: number, words: string): Promise<void> {
    await who.type(words)
    await who.press('Share…')
    if (cardChoices(who.card).some(({ label }) => label === '18 or over')) await who.press('18 or over')
    await who.press('Choose who reads it')
    await who.submit({ 'Any, or none of these': ['voices'] })
    const { settings } = await loadPerson(db, database.keys, { platform: 'terminal', account: who.name })
    const receipt = settings.receipts.at(-1)
    if (!receipt || byVoice.has(receipt.voice)) throw new Error(`nothing was shared:\n${who.sees}`)
    const one = { person, at, words, receipt }
    shared.push(one)
    byVoice.set(receipt.voice, one)
  }

  /** Reads what the slot brought: voices by their place in the channel and in the table. */
  async function look(at: number, orders: readonly (readonly string[])[] | null): Promise<void> {
    const rows = await db
      .selectFrom('voice')
      .select(['id', 'state'])
      .orderBy('ctid' as 'id')
      .execute()
    const fresh = rows.filter(({ id, state }) => state === 'released' && !known.has(id)).map(({ id }) => id)
    await watchGoing(at)
    if (fresh.length === 0) return
    for (const id of fresh) known.add(id)
    const posted = await db
      .selectFrom('posting')
      .innerJoin('delivery', 'delivery.id', 'posting.delivery')
      .select(['posting.voice', 'delivery.id', 'delivery.after'])
      .where('posting.voice', 'in', fresh)
      .execute()
    const order: string[] = []
    const ids = new Set(posted.map(({ id }) => id))
    let place = posted.find(({ after }) => after === null || !ids.has(after))
    while (place) {
      order.push(place.voice)
      const before = place.id
      place = posted.find(({ after }) => after === before)
    }
    releases.push({
      at,
      posted: order.map(told),
      rows: fresh.map(told),
      orders: orders?.map((one) => one.map(told)) ?? null,
    })
    const back = byVoice.get(order[releases.length % order.length] ?? '')
    if (back) regrets.push({ at: at + REGRET, one: back })
  }

  /** Somebody who reads the voices again and again sees that one is gone. */
  async function watchGoing(at: number): Promise<void> {
    for (const one of asked.splice(0)) {
      const voice = await db.selectFrom('voice').select('state').where('id', '=', one.voice).executeTakeFirst()
      if (voice?.state === 'withdrawn') withdrawals.push({ ...one, goneAt: at })
      else asked.push(one)
    }
  }

  function told(voice: string): ReleasedVoice {
    const one = byVoice.get(voice)
    if (!one) throw new Error('a voice appeared that nobody shared')
    return { voice, author: one.person, sharedAt: one.at, words: one.words }
  }

  /** By the writer's own hand. */
  async function withdraw({ person, receipt }: Shared): Promise<void> {
    const who = people[person]
    if (!who) return
    const askedAt = world.now.epochMilliseconds
    opened.push({ person, at: askedAt })
    await who.ask(action('journal.take-back', { entry: shortId(receipt.entry) }))
    await who.press('At the next set time')
    asked.push({ author: person, askedAt, voice: receipt.voice })
    await watchGoing(askedAt)
  }
}

/** Mondays' questions, Wednesdays' releases, and the digest of each day: whenever something could be due. */
function slotsWithin(): number[] {
  const slots: number[] = []
  for (let day = 0; day < DAYS; day += 1) {
    const morning = START + day * DAY + 10 * HOUR
    slots.push(morning, morning + 8 * HOUR)
  }
  return slots
}
