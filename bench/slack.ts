// The whole stack on Slack (socket, Bolt, core, PostgreSQL, Web API) against a bare Bolt app on the same local Slack in the same run, 50 in
// flight. Bars: a card at least 0.7 of its rate; submit + keep at least 0.6 of an app that runs the same statements by bare pg.
import { randomUUID } from 'node:crypto'
import { App, LogLevel, type types } from '@slack/bolt'
import { connectSlack } from '../adapters/slack/index.ts'
import type { Bot } from '../src/conversation/bot.ts'
import { action } from '../src/conversation/interaction.ts'
import { APP_TOKEN, BOT_TOKEN } from '../test/adapters/slack/double/slack.ts'
import type { Measured, Place } from './slack-side.ts'
import { bareStatements } from './support/bare-statements.ts'
import { openBot } from './support/bot.ts'
import { middleOf, type Order, startSide, toldRatios } from './support/side.ts'

const IN_FLIGHT = 50
const ROUNDS = 1_000
const PAIRS = 5

const side = await startSide<Place, Measured>(new URL('./slack-side.ts', import.meta.url))
const { apiUrl } = side.place
type Timed = Measured & { readonly cpuMs: number }

/** Time on this thread's processor is told too: it says the same on a machine that is busy with other things. */
async function measure(order: Pick<Order, 'act' | 'submit' | 'keep'>, rounds = ROUNDS): Promise<Timed> {
  const before = process.threadCpuUsage()
  const measured = await side.measure({ ...order, rounds, inFlight: IN_FLIGHT })
  const { user, system } = process.threadCpuUsage(before)
  return { ...measured, cpuMs: (user + system) / 1000 / rounds }
}

const { bot, url, close } = await openBot()
const bareSql = bareStatements(url)
const handle = await bareSql.addPerson()

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
    await bareSql.submit(handle, id)
    const keep: types.KnownBlock = {
      type: 'actions',
      elements: [{ type: 'button', action_id: `echo.keep?${id}`, text: { type: 'plain_text', text: 'Keep' } }],
    }
    await ack({ response_action: 'update', view: { ...view, blocks: [...view.blocks, keep] } })
  })
  app.action(/^echo\.keep/, async ({ ack, body, client, action }) => {
    await ack()
    if ('action_id' in action) await bareSql.keep(handle, action.action_id.slice('echo.keep?'.length))
    if ('view' in body && body.view) await client.views.update({ view_id: body.view.id, view })
  })
  await app.start()
  return app
}

const told = ({ perSecond, p50, p99, cpuMs }: Timed) =>
  `${perSecond.toFixed(0)}/s, p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ${cpuMs.toFixed(2)} ms of processor each`

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
  console.log(`  rate against bare Bolt: ${toldRatios(ratios, bar)}; by processor time ${middleOf(cpu).toFixed(2)}`)
}

try {
  await compare('a card without storage', still, 'card', 0.7)
  await compare('a card of the core, which looks its reader up (/reflect about)', bot, 'card', 0.7)
  await compare('submit + keep', bot, 'keep', 0.6)
} finally {
  await side.close()
  await bareSql.close()
  await close()
}
