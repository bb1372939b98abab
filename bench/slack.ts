// The whole stack on Slack (socket, Bolt, core, PostgreSQL, Web API) against a bare Bolt app on the same local Slack in the same run, 50 in
// flight. Bars: a card at least 0.7 of its rate; submit + keep at least 0.6 of an app that runs the same statements by bare pg.
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { App, LogLevel, type types } from '@slack/bolt'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { connectSlack } from '../adapters/slack/index.ts'
import { assemble } from '../src/application.ts'
import type { Bot } from '../src/conversation/bot.ts'
import { action } from '../src/conversation/interaction.ts'
import { silent } from '../src/log.ts'
import { openStore } from '../src/storage/database.ts'
import { deriveKeys } from '../src/storage/keys.ts'
import { APP_TOKEN, BOT_TOKEN } from '../test/adapters/slack/double/slack.ts'
import { content, resources, schemes } from '../test/support/conversation.ts'
import { startPostgres } from '../test/support/postgres-server.ts'
import type { Measured, Order } from './slack-side.ts'

const IN_FLIGHT = 50
const ROUNDS = 1_000
const PAIRS = 5

const side = new Worker(new URL('./slack-side.ts', import.meta.url))
const [{ apiUrl }] = (await once(side, 'message')) as [{ apiUrl: string }]
type Timed = Measured & { readonly cpuMs: number }

/** Time on this thread's processor is told too: it says the same on a machine that is busy with other things. */
async function measure(order: Pick<Order, 'act' | 'submit' | 'keep'>, rounds = ROUNDS): Promise<Timed> {
  const before = process.threadCpuUsage()
  side.postMessage({ ...order, rounds, inFlight: IN_FLIGHT } satisfies Order)
  const [answer] = (await once(side, 'message')) as [{ measured?: Measured; error?: string }]
  if (answer.measured === undefined) throw new Error(answer.error)
  const { user, system } = process.threadCpuUsage(before)
  return { ...answer.measured, cpuMs: (user + system) / 1000 / rounds }
}

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
  queue: () => Promise.reject(new Error('nothing is delivered here')),
})
const pool = new pg.Pool({ connectionString: `${server.url}/postgres`, max: 10 })

const config = {
  botToken: BOT_TOKEN,
  appToken: APP_TOKEN,
  signingSecret: null,
  clientId: null,
  clientSecret: null,
  stateSecret: null,
  port: 0,
  apiUrl,
}
const ours = (answering: Bot) => connectSlack({ bot: answering, config, log: () => {}, installations: null })

/** The same card every time, from no database. */
const still: Bot = {
  ...bot,
  handle: async () => ({
    kind: 'card',
    language: 'en',
    title: 'Where would you like to begin?',
    blocks: [
      { kind: 'text', text: 'Nobody else in this channel sees this.' },
      {
        kind: 'choices',
        choices: ['safety', 'control', 'reunion', 'around'].map((door) => ({
          label: `Begin with ${door}`,
          meaning: 'in your own time, in your own words',
          action: action('reflect.door', { door }),
        })),
      },
    ],
  }),
}

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

/** A Bolt app that answers with the very window that ours drew, and does nothing besides. */
async function bare(view: types.ModalView) {
  const app = new App({
    token: BOT_TOKEN,
    appToken: APP_TOKEN,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: apiUrl },
  })
  app.command('/reflect', async ({ ack, body, client }) => {
    await ack()
    await client.views.open({ trigger_id: body.trigger_id, view })
  })
  app.view('echo', async ({ ack }) => {
    const id = randomUUID()
    await load()
    await insert(id)
    const keep: types.KnownBlock = {
      type: 'actions',
      elements: [{ type: 'button', action_id: `echo.keep?${id}`, text: { type: 'plain_text', text: 'Keep' } }],
    }
    await ack({ response_action: 'update', view: { ...view, blocks: [...view.blocks, keep] } })
  })
  app.action(/^echo\.keep/, async ({ ack, body, client, action }) => {
    await ack()
    await load()
    if ('action_id' in action) await update(action.action_id.slice('echo.keep?'.length))
    if ('view' in body && body.view) await client.views.update({ view_id: body.view.id, view })
  })
  await app.start()
  return app
}

const told = ({ perSecond, p50, p99, cpuMs }: Timed) =>
  `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ${cpuMs.toFixed(2)} ms of processor each`

const middleOf = (ratios: number[]): number => ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0

async function compare(name: string, answering: Bot, act: Order['act'], bar: number): Promise<void> {
  const ratios: number[] = []
  const cpu: number[] = []
  let drawn: types.ModalView | null = null
  const orders = [
    { act, submit: 'reflect.written', keep: 'reflect.keep' },
    { act, submit: 'echo', keep: 'echo.keep' },
  ] as const
  console.log(`${name}, ${IN_FLIGHT} in flight, ${PAIRS} pairs of ${ROUNDS}:`)
  for (let pair = 1; pair <= PAIRS; pair++) {
    const adapter = await ours(answering)
    // Once through all people first: what Slack tells of them is asked for once an hour.
    const first = await measure(orders[0])
    drawn ??= first.lastView as unknown as types.ModalView
    const mine = await measure(orders[0])
    await adapter.stop()
    const app = await bare(drawn)
    await measure(orders[1])
    const theirs = await measure(orders[1])
    await app.stop()
    ratios.push(mine.perSecond / theirs.perSecond)
    cpu.push(theirs.cpuMs / mine.cpuMs)
    console.log(`  tomoshibi ${told(mine)}\n  bare Bolt ${told(theirs)}`)
  }
  console.log(
    `  rate against bare Bolt: median ${middleOf(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}); bar ${bar.toFixed(2)}; by processor time ${middleOf(cpu).toFixed(2)}`,
  )
}

try {
  await compare('a card without storage', still, 'card', 0.7)
  await compare('a card of the core, which looks its reader up (/reflect about)', bot, 'card', 0.7)
  await compare('submit + keep', bot, 'keep', 0.6)
} finally {
  await side.terminate()
  await pool.end()
  await store.close()
  // The server says goodbye to connections that are still closing, and pg takes that for an error.
  await new Promise((resolve) => setTimeout(resolve, 200))
  await server.stop()
}
