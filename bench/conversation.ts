// Submit + keep through bot.handle on PostgreSQL, beside the same statements by bare pg at the same concurrency in the same run.
// Bar: at least 0.6 of its rate; statements per action: submit at most 2, keep at most 3.
import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { assemble } from '../src/application.ts'
import { action, cardChoices, type Reply, type Request } from '../src/conversation/interaction.ts'
import { silent } from '../src/log.ts'
import { openStore } from '../src/storage/database.ts'
import { deriveKeys } from '../src/storage/keys.ts'
import { content, resources, schemes } from '../test/support/conversation.ts'
import { startPostgres } from '../test/support/postgres-server.ts'

const PEOPLE = 50
const ROUNDS = 20
const WORDS =
  'I told the person at the desk that I would rather come in the afternoon, and she wrote it down. It was a small thing. I walked home by the river.'

const server = await startPostgres()
const keys = deriveKeys(randomUUID().repeat(2))
const opened = await openStore({ kind: 'server', url: `${server.url}/postgres`, connections: 10 }, keys)
if ('refusal' in opened) throw new Error(opened.refusal.reason)
const { store } = opened
const { bot } = assemble({
  store,
  keys,
  content,
  resources,
  schemes,
  log: silent,
  now: () => Temporal.Now.instant(),
  random: () => 0,
  backupDays: null,
  queue: () => Promise.reject(new Error('nothing here leaves the bot by itself')),
})

let events = 0
const requestOf = (person: number, values: Request['values'] = {}): Request => ({
  identity: { platform: 'terminal', account: `bench-${person}` },
  place: { kind: 'direct', community: null, channel: null, mayManageChannel: false },
  locale: 'en',
  values,
  event: `bench-${++events}`,
})

const keepOf = (reply: Reply) => {
  const keep =
    reply.kind === 'card' ? cardChoices(reply).find((choice) => choice.action.name === 'reflect.keep') : undefined
  if (!keep) throw new Error('the review has no way to keep')
  return keep.action
}

async function submitAndKeep(person: number): Promise<void> {
  const review = await bot.handle(action('reflect.written'), requestOf(person, { words: WORDS }))
  const kept = await bot.handle(keepOf(review), requestOf(person))
  if (kept.kind !== 'card' || kept.needsHelp) throw new Error('it was not kept')
}

/** Everybody at once, each doing the rounds one after the other. Rounds a second. */
async function rate(round: (person: number) => Promise<void>): Promise<number> {
  const began = performance.now()
  await Promise.all(
    Array.from({ length: PEOPLE }, async (_, person) => {
      for (let count = 0; count < ROUNDS; count += 1) await round(person)
    }),
  )
  return (PEOPLE * ROUNDS) / ((performance.now() - began) / 1000)
}

// The same statements, as the bot sends them, with bytes of the same length and nothing else: no sealing, no screening, no cards.
const pool = new pg.Pool({ connectionString: `${server.url}/postgres`, max: 10 })
// The server is stopped right after the pool has ended, and may be quicker than the last connection.
pool.on('error', () => {})
const handles = Array.from({ length: PEOPLE }, () => randomBytes(32))
const blob = randomBytes(4096 + 33)
const words = randomBytes(1024 + 33)
for (const handle of handles)
  await pool.query('insert into participant (handle, salt, version, erase_on, sealed) values ($1, $2, 1, null, $3)', [
    handle,
    handle,
    blob,
  ])
const load = (handle: Buffer | undefined) =>
  pool.query('select salt, version, erase_on, sealed from participant where handle = $1', [handle])
async function bareSubmitAndKeep(person: number): Promise<void> {
  const handle = handles[person]
  const id = randomUUID()
  await load(handle)
  await pool.query(
    `insert into entry (id, participant, kind, state, written_on, lapses_on, sealed)
     select $1::uuid, $2::bytea, $3, $4, $5::date, $6::date, $7::bytea on conflict (id) do nothing returning id`,
    [id, handle, 'reflection', 'draft', '2026-11-23', '2026-12-23', words],
  )
  await load(handle)
  await pool.query(
    `update entry set state = $1, lapses_on = $2 where id = $3 and participant = $4
     returning id, state, written_on, lapses_on, sealed`,
    ['kept', null, id, handle],
  )
}

try {
  await rate(submitAndKeep)
  await rate(bareSubmitAndKeep)
  const ratios: number[] = []
  let ours = 0
  let bare = 0
  for (let pair = 0; pair < 5; pair += 1) {
    const one = await rate(submitAndKeep)
    const other = await rate(bareSubmitAndKeep)
    ratios.push(one / other)
    ours = Math.max(ours, one)
    bare = Math.max(bare, other)
  }
  ratios.sort((a, b) => a - b)
  const statementsOf = async (act: () => Promise<unknown>): Promise<number> => {
    const before = store.statements()
    await act()
    return store.statements() - before
  }
  let review: Reply | undefined
  const submit = await statementsOf(async () => {
    review = await bot.handle(action('reflect.written'), requestOf(0, { words: WORDS }))
  })
  const keep = await statementsOf(async () => {
    if (review) await bot.handle(keepOf(review), requestOf(0))
  })
  console.log(
    `submit + keep by bot.handle: ${ours.toFixed(0)}/s; bare pg: ${bare.toFixed(0)}/s (best of 5 pairs, ${PEOPLE} in flight)`,
  )
  console.log(
    `ratio, pair by pair: median ${ratios[2]?.toFixed(2)} (${ratios[0]?.toFixed(2)} to ${ratios[4]?.toFixed(2)}); bar 0.60`,
  )
  console.log(`statements: submit ${submit} (bar 2), keep ${keep} (bar 3)`)
} finally {
  await pool.end()
  await store.close()
  await server.stop()
}
