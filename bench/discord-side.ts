// The other side of bench/discord.ts, in a thread of its own: the local Discord, and people who press and wait, a fixed number at a time.
import { startLocalDiscord } from '../test/adapters/discord/double/index.ts'
import type { Interaction, Json } from '../test/adapters/discord/double/world.ts'
import { type LocalPerson, newPerson, until } from '../test/adapters/discord/people.ts'
import { answerOrders, type Order, type Rate, timed, WORDS } from './support/side.ts'

export interface Measured extends Rate {
  /** How long the slowest first answer took; Discord waits for three seconds. */
  readonly slowestAnswer: number
  /** What was shown last, for the echo bot to show the same. */
  readonly lastCard: Json[]
}

const local = await startLocalDiscord()
const { world, gateway, rest, config } = local
export interface Place {
  readonly config: typeof config
}
const people = Array.from({ length: 500 }, () => newPerson(local, 'en-US'))
let lastCard: Json[] = []
let slowestAnswer = 0

async function seen(interaction: Interaction): Promise<Interaction> {
  await until(local, () => interaction.shown > 0)
  slowestAnswer = Math.max(slowestAnswer, (interaction.acknowledgedAt ?? 0) - interaction.createdAt)
  lastCard = interaction.original?.components ?? []
  return interaction
}

async function keep(person: LocalPerson, order: Order): Promise<void> {
  const { original } = await seen(person.startSubmit(order.submit, { words: WORDS }))
  if (!original) throw new Error('nothing was shown for what was written')
  await seen(person.startPressOf(original, order.keep))
}

async function measure(order: Order): Promise<Measured> {
  while (gateway.shards().length === 0) await gateway.changed()
  slowestAnswer = 0
  const rate = await timed(order, people, async (person) => {
    await (order.act === 'card' ? seen(person.start('about')) : keep(person, order))
  })
  world.interactions.clear()
  rest.calls.length = 0
  if (rest.complaints.length > 0) throw new Error(rest.complaints[0])
  return { ...rate, slowestAnswer, lastCard }
}

answerOrders<Place, Measured>({ config }, measure)
