// The whole stack on Discord (socket, discord.js, core, PostgreSQL, callback) against a bare discord.js bot on the same local Discord in the
// same run, 50 in flight. Bars: a card at least 0.7 of its rate; submit + keep at least 0.6 of a bot that runs the same statements by bare pg.
import { randomUUID } from 'node:crypto'
import { type APIMessageTopLevelComponent, Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js'
import { connectDiscord } from '../adapters/discord/index.ts'
import type { Measured, Place } from './discord-side.ts'
import { bareStatements } from './support/bare-statements.ts'
import { openBot } from './support/bot.ts'
import { type Order, startSide, toldRatios } from './support/side.ts'

const IN_FLIGHT = 50
const ROUNDS = 3_000
const PAIRS = 5

const side = await startSide<Place, Measured>(new URL('./discord-side.ts', import.meta.url))
const { config } = side.place
const measure = (order: Pick<Order, 'act' | 'submit' | 'keep'>): Promise<Measured> =>
  side.measure({ ...order, rounds: ROUNDS, inFlight: IN_FLIGHT })

const { bot, url, close } = await openBot()
const bareSql = bareStatements(url)
const handle = await bareSql.addPerson()

const ours = () =>
  connectDiscord({ bot, config, log: () => {}, leases: null, timings: { betweenShardsMs: 1, foldAfterMs: 60_000 } })

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
      await bareSql.submit(handle, id)
      const keep = { type: 1, components: [{ type: 2, style: 2, label: 'Keep', custom_id: `${KEEP}${id}` }] } as const
      await interaction.reply({ components: [...card, keep], allowedMentions, flags: flags | MessageFlags.Ephemeral })
    } else if (interaction.isButton()) {
      await bareSql.keep(handle, interaction.customId.slice(KEEP.length))
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
  console.log(`${name}, ${IN_FLIGHT} in flight, last of ${PAIRS} pairs of ${ROUNDS}:`)
  if (last) console.log(`  tomoshibi       ${told(last[0])}\n  bare discord.js ${told(last[1])}`)
  console.log(`  ratio, pair by pair: ${toldRatios(ratios, bar)}`)
}

try {
  await compare('a card (/about)', 'card', 0.7)
  await compare('submit + keep', 'keep', 0.6)
} finally {
  await side.close()
  await bareSql.close()
  await close()
}
