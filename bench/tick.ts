// A tick with 100 groups due, out of 1,000 and out of 100,000, on PostgreSQL. Bar: the second costs at most 1.3 times the first.
import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { reschedule, tick } from '../src/groups/tick.ts'
import { openStore } from '../src/storage/database.ts'
import { addGroup } from '../src/storage/groups.ts'
import { deriveKeys } from '../src/storage/keys.ts'
import { content } from '../test/support/conversation.ts'
import { tokyoGroup } from '../test/support/groups.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import { carriageQueue } from './support/carriage.ts'

const DUE = 100
const ROUNDS = 15
const SIZES = [1_000, 100_000] as const
/** Wednesday 18:00 in Tokyo. */
const slot = new Date('2026-11-25T09:00:00Z')

interface World {
  readonly size: number
  readonly times: number[]
  run(): Promise<number>
}

const server = await startPostgres()

async function prepare(size: number): Promise<World> {
  const keys = deriveKeys(randomUUID().repeat(2))
  const name = `tick_${size}`
  const config = { kind: 'server', url: `${server.url}/${name}`, connections: 10 } as const
  await createDatabase(name)
  const opened = await openStore(config, keys)
  if ('refusal' in opened) throw new Error(opened.refusal.reason)
  const { db } = opened.store
  const due: string[] = []
  for (let index = 0; index < DUE; index += 1) {
    const address = { platform: 'terminal', community: 'bench', channel: `due-${index}` } as const
    const group = await addGroup(db, keys, { ...tokyoGroup, address })
    await reschedule(db, group, new Date(slot.getTime() - 60_000))
    due.push(group.id)
  }
  // Groups that are not due now: their times are spread over the week to come. Nothing opens them, so their seals are of the right length alone.
  await sql`insert into peer_group (id, channel, version, sealed)
    select gen_random_uuid(), decode(md5(n::text) || md5((-n)::text), 'hex'), 1, decode(repeat(md5(n::text), 256), 'hex')
    from generate_series(1, ${size - DUE}) as n`.execute(db)
  await sql`insert into schedule (id, peer_group, kind, weekdays, time, zone, zone_data, next_day, next_at)
    select gen_random_uuid(), peer_group.id, kind, '3', '18:00', 'Asia/Tokyo', '2026a', '2026-12-02',
      ${slot}::timestamptz + interval '1 hour' + random() * interval '6 days'
    from peer_group cross join (values ('prompt'), ('release'), ('digest')) as kinds (kind)
    on conflict do nothing`.execute(db)
  await sql`vacuum analyze`.execute(db)
  const { enqueue, close } = await carriageQueue(opened.store, config, keys)
  closing.push(close, () => opened.store.close())
  return {
    size,
    times: [],
    async run() {
      await sql`update schedule set next_at = ${slot}, next_day = '2026-11-25' where kind = 'release' and peer_group = any(${due}::uuid[])`.execute(
        db,
      )
      await sql`delete from occurrence`.execute(db)
      const began = performance.now()
      const { releases } = await tick({ db, keys, content, enqueue, onFault: fail }, slot)
      if (releases !== DUE) throw new Error(`${releases} of ${DUE} groups had their slot`)
      return performance.now() - began
    },
  }
}

function fail(error: unknown): never {
  throw error
}

async function createDatabase(name: string): Promise<void> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: `${server.url}/postgres` })
  await client.connect()
  await client.query(`create database ${name}`)
  await client.end()
}

const closing: (() => Promise<void>)[] = []
try {
  const worlds: World[] = []
  for (const size of SIZES) worlds.push(await prepare(size))
  for (const world of worlds) await world.run()
  // By turns, so that whatever else the machine does meets both alike.
  for (let round = 0; round < ROUNDS; round += 1)
    for (const world of round % 2 === 0 ? worlds : worlds.toReversed()) world.times.push(await world.run())
  const medians = worlds.map(({ times }) => times.sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0)
  for (const [index, { size, times }] of worlds.entries())
    console.log(
      `${DUE} due of ${size.toLocaleString('en')}: median ${medians[index]?.toFixed(0)} ms, ${times[0]?.toFixed(0)} to ${times.at(-1)?.toFixed(0)} ms`,
    )
  const ratio = (medians[1] ?? 0) / (medians[0] ?? 1)
  console.log(`ratio ${ratio.toFixed(2)} (bar: at most 1.30) ${ratio <= 1.3 ? 'met' : 'NOT MET'}`)
} finally {
  for (const close of closing) await close()
  await server.stop()
}
