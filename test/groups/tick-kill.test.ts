// Three processes on one PostgreSQL tick while 2,000 notes and 30 slots are due, and are killed again and again: each happens once, none is lost.
import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Parcel } from '../../src/groups/parcel.ts'
import { reschedule } from '../../src/groups/tick.ts'
import { saveContact } from '../../src/storage/contacts.ts'
import { findDelivery } from '../../src/storage/deliveries.ts'
import { addGroup } from '../../src/storage/groups.ts'
import { freshDatabase, type TestDatabase } from '../support/databases.ts'
import { tokyoGroup } from '../support/groups.ts'

const NOTES = 10_000
const GROUPS = 30
const KILLS = 10
/** Wednesday 18:00 in Tokyo. */
const due = new Date('2026-11-25T09:00:00Z')

let database: TestDatabase
const working: ChildProcess[] = []
beforeAll(async () => {
  database = await freshDatabase('server')
})
afterAll(async () => {
  for (const child of working) child.kill('SIGKILL')
  await database.drop()
})

function begin(): ChildProcess {
  const child = fork(join(import.meta.dirname, 'tick-child.ts'), [JSON.stringify(database.config), due.toISOString()], {
    stdio: 'ignore',
    execArgv: ['--disable-warning=ExperimentalWarning'],
  })
  working.push(child)
  return child
}

/** What is still due. */
async function left(): Promise<number> {
  const { db } = database.store
  const notes = await db.selectFrom('contact').select('id').where('next_at', '<=', due).execute()
  const slots = await db.selectFrom('schedule').select('id').where('next_at', '<=', due).execute()
  return notes.length + slots.length
}

test('each note and each slot once, however often the processes die', async () => {
  const { db } = database.store
  const { keys } = database
  await db.transaction().execute(async (tx) => {
    for (let index = 0; index < NOTES; index += 1) {
      await saveContact(tx, keys, {
        id: randomBytes(32),
        nextAt: due,
        settings: {
          weekdays: [3],
          time: '18:00',
          zone: 'Asia/Tokyo',
          nextDay: '2026-11-25',
          quiet: null,
          awayUntil: null,
          language: 'en',
          address: { identity: { platform: 'terminal', account: `person ${index}` }, community: null },
          closed: false,
        },
      })
    }
    for (let index = 0; index < GROUPS; index += 1) {
      const address = { platform: 'terminal', community: null, channel: `channel ${index}` } as const
      const group = await addGroup(tx, keys, { ...tokyoGroup, address, prompts: null })
      await reschedule(tx, group, new Date(due.getTime() - 60_000))
    }
  })
  const children = [begin(), begin(), begin()]
  await Promise.all(children.map((child) => once(child, 'message')))
  for (let kill = 0; kill < KILLS; kill += 1) {
    await pause(40 + kill * 13)
    const index = kill % children.length
    children[index]?.kill('SIGKILL')
    const next = begin()
    children[index] = next
  }
  // Whoever lives finishes what the dead left behind.
  const last = children[(KILLS - 1) % children.length]
  if (!last) throw new Error('nobody is left')
  for (const child of children) if (child !== last) child.kill('SIGKILL')
  while ((await left()) > 0) await once(last, 'message')
  for (const child of children) child.kill('SIGKILL')

  expect(await left()).toBe(0)
  const rows = await db.selectFrom('delivery').select('id').execute()
  const told = new Map<string, number>()
  for (const { id } of rows) {
    const parcel = (await findDelivery(db, keys, id))?.payload as Parcel
    const to = 'identity' in parcel.to ? parcel.to.identity.account : parcel.to.channel
    told.set(to, (told.get(to) ?? 0) + 1)
  }
  expect(told.size).toBe(NOTES + GROUPS)
  expect([...told.values()].filter((times) => times !== 1)).toEqual([])
}, 120_000)
