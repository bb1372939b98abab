// The two sides of a benchmark: a platform and its people in a thread of their own, asked by the one that measures to act and to time it.
import { once } from 'node:events'
import { parentPort, Worker } from 'node:worker_threads'

/** What everybody writes. */
export const WORDS =
  'I told the person at the desk that I would rather come in the afternoon, and she wrote it down. It was a small thing. I walked home by the river.'

export interface Order {
  readonly act: 'card' | 'keep'
  readonly rounds: number
  readonly inFlight: number
  /** What the form submits to, and how the id of the button that keeps begins. */
  readonly submit: string
  readonly keep: string
}

export interface Rate {
  readonly perSecond: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

/** Starts the other side and waits for what it tells of itself. */
export async function startSide<Place, Measured>(
  url: URL,
): Promise<{ readonly place: Place; measure(order: Order): Promise<Measured>; close(): Promise<number> }> {
  const worker = new Worker(url)
  const [{ place }] = (await once(worker, 'message')) as [{ place: Place }]
  return {
    place,
    async measure(order) {
      worker.postMessage(order)
      const [answer] = (await once(worker, 'message')) as [{ measured?: Measured; error?: string }]
      if (answer.measured === undefined) throw new Error(answer.error)
      return answer.measured
    },
    close: () => worker.terminate(),
  }
}

/** On the other side: answers every order, after saying where the platform is. */
export function answerOrders<Place, Measured>(place: Place, measure: (order: Order) => Promise<Measured>): void {
  parentPort?.on('message', (order: Order) => {
    measure(order).then(
      (measured) => parentPort?.postMessage({ measured }),
      (error: unknown) => parentPort?.postMessage({ error: String(error) }),
    )
  })
  parentPort?.postMessage({ place })
}

/** A fixed number at a time, until all rounds are done. Nobody of `people` acts twice at once while there are more of them than in flight. */
export async function timed<Person>(
  { rounds, inFlight }: Order,
  people: readonly Person[],
  act: (person: Person) => Promise<void>,
): Promise<Rate> {
  const times: number[] = []
  let left = rounds
  const began = performance.now()
  await Promise.all(
    Array.from({ length: inFlight }, async (_, index) => {
      for (let round = index; left-- > 0; round += inFlight) {
        const person = people[round % people.length]
        if (person === undefined) throw new Error('nobody is there')
        const start = performance.now()
        await act(person)
        times.push(performance.now() - start)
      }
    }),
  )
  const seconds = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) }
}

export const middleOf = (ratios: readonly number[]): number =>
  ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0

/** "median 0.75 (0.70 to 0.81); bar 0.70" */
export const toldRatios = (ratios: readonly number[], bar: number): string =>
  `median ${middleOf(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)}); bar ${bar.toFixed(2)}`
