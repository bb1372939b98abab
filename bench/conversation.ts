// Submit + keep through bot.handle on PostgreSQL, beside the same statements by bare pg at the same concurrency in the same run.
// Bar: at least 0.6 of its rate; statements per action: submit at most 2, keep at most 3.
import { randomUUID } from 'node:crypto'
import { action, cardChoices, type Reply, type Request } from '../src/conversation/interaction.ts'
import { bareStatements } from './support/bare-statements.ts'
import { openBot } from './support/bot.ts'
import { toldRatios, WORDS } from './support/side.ts'

const PEOPLE = 50
const ROUNDS = 20
const { bot, store, url, close } = await openBot()
const bare = bareStatements(url)

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

const handles = await Promise.all(Array.from({ length: PEOPLE }, bare.addPerson))
async function bareSubmitAndKeep(person: number): Promise<void> {
  const handle = handles[person]
  if (!handle) throw new Error('nobody is there')
  const id = randomUUID()
  await bare.submit(handle, id)
  await bare.keep(handle, id)
}

try {
  await rate(submitAndKeep)
  await rate(bareSubmitAndKeep)
  const ratios: number[] = []
  let ours = 0
  let theirs = 0
  for (let pair = 0; pair < 5; pair += 1) {
    const one = await rate(submitAndKeep)
    const other = await rate(bareSubmitAndKeep)
    ratios.push(one / other)
    ours = Math.max(ours, one)
    theirs = Math.max(theirs, other)
  }
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
    `submit + keep by bot.handle: ${ours.toFixed(0)}/s; bare pg: ${theirs.toFixed(0)}/s (best of 5 pairs, ${PEOPLE} in flight)`,
  )
  console.log(`ratio, pair by pair: ${toldRatios(ratios, 0.6)}`)
  console.log(`statements: submit ${submit} (bar 2), keep ${keep} (bar 3)`)
} finally {
  await bare.close()
  await close()
}
