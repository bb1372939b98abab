// The other side of bench/discord.ts, in a thread of its own: the local Discord, and people who press and wait, a fixed number at a time.
import { parentPort } from 'node:worker_threads'
import { startLocalDiscord } from '../test/adapters/discord/double/index.ts'
import type { Interaction, Json } from '../test/adapters/discord/double/world.ts'
import { type LocalPerson, newPerson, until } from '../test/adapters/discord/people.ts'

export interface Order {
  readonly act: 'card' | 'keep'
  readonly rounds: number
  readonly inFlight: number
  /** What the form submits to, and how the id of the button that keeps begins. */
  readonly submit: string
  readonly keep: string
}

export interface Measured {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
  /** How long the slowest first answer took; Discord waits for three seconds. */
  readonly slowestAnswer: number
  /** What was shown last, for the echo bot to show the same. */
  readonly lastCard: Json[]
}

const WORDS =
  'I told the person at the desk that I would rather come in the afternoon, and she wrote it down. It was a small thing. I walked home by the river.'

const local = await startLocalDiscord()
const { world, gateway, rest } = local
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
  const times: number[] = []
  let left = order.rounds
  slowestAnswer = 0
  const began = performance.now()
  await Promise.all(
    Array.from({ length: order.inFlight }, async (_, index) => {
      for (let round = index; left-- > 0; round += order.inFlight) {
        const person = people[round % people.length]
        if (!person) throw new Error('nobody is there')
        const start = performance.now()
        await (order.act === 'card' ? seen(person.start('about')) : keep(person, order))
        times.push(performance.now() - start)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  world.interactions.clear()
  rest.calls.length = 0
  if (rest.complaints.length > 0) throw new Error(rest.complaints[0])
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99), slowestAnswer, lastCard }
}

parentPort?.on('message', (order: Order) => {
  measure(order).then(
    (measured) => parentPort?.postMessage({ measured }),
    (error: unknown) => parentPort?.postMessage({ error: String(error) }),
  )
})
parentPort?.postMessage({ config: local.config })
