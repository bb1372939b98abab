// Three processes on one PostgreSQL, killed again and again in the middle of their work: each delivery once, none lost, doubt said.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { keyOf } from '../../src/groups/attempt.ts'
import type { NewDelivery } from '../../src/storage/deliveries.ts'
import { stuckDeliveries } from '../../src/storage/delivery-upkeep.ts'
import type { Queue } from '../../src/storage/queue.ts'
import { freshDatabase, type TestDatabase } from '../support/databases.ts'
import { letter, rehearseOutbox, testClock, testPlatform, testQueue } from './outbox-rehearsal.ts'

const DELIVERIES = 400
const CHAINS = 40
const KILLS = 8

describe.each([
  ['that remembers keys for a while', 60_000],
  ['that remembers nothing', 0],
])('the outbox of a platform %s', (_, repeatSafeMs) => {
  let database: TestDatabase
  let queue: Queue
  let server: Server
  /** What the platform shows, by key: how often it was posted. */
  const shown = new Map<string, number>()
  const order: string[] = []
  let working: ChildProcess[] = []

  beforeAll(async () => {
    database = await freshDatabase('server')
    queue = await testQueue(database, 1)
    server = createServer((request, response) => {
      let body = ''
      request.on('data', (chunk) => {
        body += chunk
      })
      request.on('end', () => {
        const { key } = JSON.parse(body) as { key: string }
        // Recognises a repeated key only where it promises to.
        if (repeatSafeMs === 0 || !shown.has(key)) {
          shown.set(key, (shown.get(key) ?? 0) + 1)
          order.push(key)
        }
        setTimeout(() => response.end(JSON.stringify({ outcome: 'sent', ref: `ref of ${key}` })), 5)
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
  })
  afterAll(async () => {
    for (const child of working) child.kill('SIGKILL')
    await new Promise((done) => server.close(done))
    await queue.close()
    await database.drop()
  })

  async function begin(): Promise<ChildProcess> {
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const url = database.config.kind === 'server' ? database.config.url : ''
    const child = fork(join(import.meta.dirname, 'outbox-child.ts'), [url, address, String(repeatSafeMs)], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    working.push(child)
    await once(child, 'message')
    return child
  }

  /** Kills one process in the middle of its work, once so many more were shown, and starts another in its place. */
  async function killAfter(more: number): Promise<void> {
    const until = shown.size + more
    while (shown.size < until && (await underWay())) await new Promise((done) => setTimeout(done, 5))
    const victim = working.shift()
    victim?.kill('SIGKILL')
    await begin()
  }

  /** What will still go on by itself: all but what has ended and what waits behind a doubt for a person. */
  async function underWay(): Promise<boolean> {
    const { count } = await database.store.db
      .selectFrom('delivery')
      .leftJoin('delivery as before', 'before.id', 'delivery.after')
      .leftJoin('delivery as needed', 'needed.id', 'delivery.ref_of')
      .select((row) => row.fn.countAll<string>().as('count'))
      .where((row) =>
        row.or([
          row('delivery.state', 'in', ['waiting', 'resting', 'sending']),
          row.and([
            row('delivery.state', '=', 'held'),
            row('before.state', 'in', ['sent', 'uncertain']),
            row('needed.state', '=', 'sent'),
          ]),
        ]),
      )
      .executeTakeFirstOrThrow()
    return Number(count) > 0
  }

  it('is killed at any instant and shows nothing twice, loses nothing, and lists what nobody knows', async () => {
    const clock = testClock()
    const { post } = rehearseOutbox(database, queue, clock, [testPlatform(clock)])
    const single = Array.from({ length: DELIVERIES }, (_, index) => letter(String(index)))
    const chains: NewDelivery[][] = Array.from({ length: CHAINS }, () => {
      const root = letter('root')
      const thread = letter('t', { kind: 'thread', after: root.id, refOf: root.id })
      const voice = letter('v', { after: thread.id, refOf: thread.id })
      return [root, thread, voice, letter('', { kind: 'lock', after: voice.id, refOf: thread.id })]
    })
    await post(...single, ...chains.flat())
    const all = [...single, ...chains.flat()]

    await Promise.all([begin(), begin(), begin()])
    for (let kills = 0; kills < KILLS; kills++) await killAfter(40)
    while (await underWay()) await new Promise((done) => setTimeout(done, 50))
    for (const child of working) child.kill('SIGTERM')
    await Promise.all(working.map((child) => (child.exitCode === null ? once(child, 'exit') : null)))
    working = []

    const rows = await database.store.db.selectFrom('delivery').select(['id', 'state', 'code']).execute()
    const times = (id: string): number => shown.get(keyOf(id)) ?? 0
    expect(rows).toHaveLength(all.length)
    for (const { id, state } of rows) {
      if (state === 'sent') expect(times(id)).toBe(1)
      else if (state === 'uncertain') expect(times(id)).toBeLessThanOrEqual(1)
      else expect([state, times(id)]).toEqual(['held', 0])
    }
    const stuck = await stuckDeliveries(database.store.db)
    expect(stuck.every(({ state }) => state === 'uncertain')).toBe(true)
    expect(new Set(stuck.map(({ id }) => id))).toEqual(
      new Set(rows.filter(({ state }) => state === 'uncertain').map(({ id }) => id)),
    )
    if (repeatSafeMs > 0) expect(stuck).toEqual([])
    for (const chain of chains) {
      const places = chain.map(({ id }) => order.indexOf(keyOf(id))).filter((place) => place >= 0)
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
  }, 60_000)
})
