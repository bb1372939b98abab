// The whole stack on Discord (socket, discord.js, core, PostgreSQL, callback) against a bare discord.js bot on the same local Discord in the
// same run, 50 in flight. Bars: a card at least 0.7 of its rate; submit + keep at least 0.6 of a bot that runs the same statements by bare pg.
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type APIMessageTopLevelComponent, Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { connectDiscord, type DiscordConfig } from '../adapters/discord/index.ts'
import { assemble } from '../src/application.ts'
import { silent } from '../src/log.ts'
import { openStore } from '../src/storage/database.ts'
import { deriveKeys } from '../src/storage/keys.ts'
import { openQueue } from '../src/storage/queue.ts'
import { content, resources, schemes } from '../test/support/conversation.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import type { Measured, Order } from './discord-side.ts'

const IN_FLIGHT = 50
const ROUNDS = 3_000
const PAIRS = 5

const side = new Worker(new URL('./discord-side.ts', import.meta.url))
const [{ config }] = (await once(side, 'message')) as [{ config: DiscordConfig & { apiUrl: string } }]
async function measure(order: Pick<Order, 'act' | 'submit' | 'keep'>): Promise<Measured> {
  side.postMessage({ ...order, rounds: ROUNDS, inFlight: IN_FLIGHT } satisfies Order)
  const [answer] = (await once(side, 'message')) as [{ measured?: Measured; error?: string }]
  if (answer.measured === undefined) throw new Error(answer.error)
  return answer.measured
}

const server = await startPostgres()
const database = { kind: 'server', url: `${server.url}/postgres`, connections: 10 } as const
const keys = deriveKeys(randomUUID().repeat(2))
const opened = await openStore(database, keys)
if ('refusal' in opened) throw new Error(opened.refusal.reason)
const { store } = opened
const queue = openQueue({ store, database, onFault: () => {} })
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
  queue: () => queue,
})
const pool = new pg.Pool({ connectionString: database.url, max: 10 })
// The server goes before its last idle connection has closed.
pool.on('error', () => {})

const ours = () =>
  connectDiscord({ bot, config, log: () => {}, leases: null, timings: { betweenShardsMs: 1, foldAfterMs: 60_000 } })

// The same statements as the bot sends, with bytes of the same length and nothing else: no sealing, no screening, no cards.
const handle = randomBytes(32)
const blob = randomBytes(4096 + 33)
const sealed = randomBytes(1024 + 33)
await pool.query('insert into participant (handle, salt, version, erase_on, sealed) values ($1, $2, 1, null, $3)', [
  handle,
  handle,
  blob,
])
const load = () => pool.query('select salt, version, erase_on, sealed from participant where handle = $1', [handle])
const insert = (id: string) =>
  pool.query(
    `insert into entry (id, participant, kind, state, written_on, lapses_on, sealed)
     select $1::uuid, $2::bytea, $3, $4, $5::date, $6::date, $7::bytea on conflict (id) do nothing returning id`,
    [id, handle, 'reflection', 'draft', '2026-11-23', '2026-12-23', sealed],
  )
const update = (id: string) =>
  pool.query(
    `update entry set state = $1, lapses_on = $2 where id = $3 and participant = $4
     returning id, state, written_on, lapses_on, sealed`,
    ['kept', null, id, handle],
  )

const KEEP = 'echo.keep?'

/** A discord.js bot that answers with the very card that ours drew, and does nothing besides. */
async function bare(card: APIMessageTopLevelComponent[]): Promise<Client> {
  const client = new Client({ intents: [GatewayIntentBits.DirectMessages], rest: { api: config.apiUrl } })
  const allowedMentions = { parse: [] }
  const flags = MessageFlags.IsComponentsV2
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.reply({ components: card, allowedMentions, flags: flags | MessageFlags.Ephemeral })
    } else if (interaction.isModalSubmit()) {
      const id = randomUUID()
      await load()
      await insert(id)
      const keep = { type: 1, components: [{ type: 2, style: 2, label: 'Keep', custom_id: `${KEEP}${id}` }] } as const
      await interaction.reply({ components: [...card, keep], allowedMentions, flags: flags | MessageFlags.Ephemeral })
    } else if (interaction.isButton()) {
      await load()
      await update(interaction.customId.slice(KEEP.length))
      await interaction.update({ components: card, allowedMentions, flags })
    }
  })
  await client.login(config.token)
  return client
}

const told = ({ perSecond, p50, p99, slowestAnswer }: Measured) =>
  `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, slowest first answer ${slowestAnswer.toFixed(0)} ms`

async function compare(name: string, act: Order['act'], bar: number): Promise<void> {
  const ratios: number[] = []
  let last: readonly [Measured, Measured] | null = null
  for (let pair = 0; pair <= PAIRS; pair++) {
    const adapter = await ours()
    const mine = await measure({ act, submit: 'reflect.written', keep: 'reflect.keep' })
    await adapter.stop()
    const client = await bare(mine.lastCard as unknown as APIMessageTopLevelComponent[])
    const theirs = await measure({ act, submit: 'echo', keep: KEEP })
    await client.destroy()
    // The first pair only warms up.
    if (pair > 0) ratios.push(mine.perSecond / theirs.perSecond)
    last = [mine, theirs]
  }
  ratios.sort((a, b) => a - b)
  const middle = ratios[Math.floor(ratios.length / 2)] ?? 0
  console.log(`${name}, ${IN_FLIGHT} in flight, last of ${PAIRS} pairs of ${ROUNDS}:`)
  if (last) console.log(`  tomoshibi       ${told(last[0])}\n  bare discord.js ${told(last[1])}`)
  console.log(
    `  ratio, pair by pair: median ${middle.toFixed(2)} (${ratios.at(0)?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)}); bar ${bar.toFixed(2)}`,
  )
}

try {
  await compare('a card (/about)', 'card', 0.7)
  await compare('submit + keep', 'keep', 0.6)
} finally {
  await side.terminate()
  await (await queue).close()
  await pool.end()
  await store.close()
  await server.stop()
}
