// What attackers learn from the real code on a real database, over a group of 20 and 120 days; beside it what an instantly posting bot
// would give them, and what safety costs. The figures are printed; the bars are asserted. Chance is seeded, the people's and the bot's:
// every run is this run, and a bar that fails has lost a protection, not its luck.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase, type TestDatabase } from '../support/databases.ts'
import {
  bestGuessOf,
  byOrder,
  casual,
  followingStyle,
  lastWhoOpened,
  orderTells,
  rate,
  sigma,
  watchingOpens,
  watchingWithdrawals,
} from './attacks.ts'
import { botsChance } from './chance.ts'
import { lives, PEOPLE } from './people.ts'
import { type Seen, simulate } from './simulation.ts'
import { inTheLog, joined, type StolenRow, segmentNow, steal } from './thief.ts'

const group = lives(20260908)
let database: TestDatabase
let seen: Seen
let stolen: StolenRow[]
let begunAt = ''
const figures: [string, string][] = []
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

beforeAll(async () => {
  database = await freshDatabase('server')
  begunAt = await segmentNow(database.store.db)
  seen = await simulate(database, group, botsChance(7))
  stolen = await steal(database.store.db)
}, 300_000)
afterAll(async () => {
  const width = Math.max(...figures.map(([what]) => what.length))
  console.log(figures.map(([what, figure]) => `${what.padEnd(width)}  ${figure}`).join('\n'))
  await database.drop()
})

describe('over 120 days', () => {
  test('words do reach others: releasing nothing would be safe, and of no use', () => {
    const voices = seen.releases.flatMap(({ at, posted }) => posted.map((voice) => at - voice.sharedAt))
    const share = voices.length / seen.shared.length
    const delay = voices.reduce((sum, one) => sum + one, 0) / voices.length / 86_400_000
    figures.push(['shared, released', `${seen.shared.length}, ${voices.length} (${percent(share)})`])
    figures.push(['releases, mean delay in days', `${seen.releases.length}, ${delay.toFixed(1)}`])
    expect(seen.releases.length).toBeGreaterThan(12)
    expect(share).toBeGreaterThan(0.7)
    for (const { posted } of seen.releases) {
      expect(new Set(posted.map(({ author }) => author)).size).toBe(posted.length)
      expect(posted.length).toBeGreaterThanOrEqual(seen.k)
    }
  })

  test('a casual observer in the channel does no better than guessing, and with an instant bot far better', () => {
    const here = casual(
      group,
      seen.releases.flatMap(({ at, posted }) => posted.map(({ author }) => ({ author, at }))),
    )
    const instant = casual(
      group,
      seen.shared.map(({ person, at }) => ({ author: person, at })),
    )
    figures.push(['casual observer, this bot', percent(rate(here))])
    figures.push(['casual observer, instant posting', percent(rate(instant))])
    expect(rate(here)).toBeLessThanOrEqual(1 / PEOPLE + 3 * sigma(1 / PEOPLE, here))
    expect(rate(instant)).toBeGreaterThan(3 * rate(here))
  })

  test('an observer who sees who opened the bot stays below one in k', () => {
    const watching = watchingOpens(seen)
    const instant = lastWhoOpened(
      seen,
      seen.shared.map(({ person, at }) => ({ author: person, at })),
    )
    figures.push(['observer who sees who opened the bot', percent(rate(watching))])
    figures.push(['the same, instant posting', percent(rate(instant))])
    expect(rate(watching)).toBeLessThanOrEqual(1 / seen.k)
    expect(rate(instant)).toBe(1)
  })

  test('the best guess is one in k for who did not contribute, in k − 1 for one who did, in k − c for c together', () => {
    // Releases of exactly k: there are no smaller ones, and in larger ones every guess is worse.
    const smallest = seen.releases.filter(({ orders }) => orders !== null)
    figures.push([`releases of exactly ${seen.k}`, String(smallest.length)])
    expect(smallest.length).toBeGreaterThan(1)
    for (const release of smallest) {
      expect(release.posted.length).toBe(seen.k)
      // What did happen is one of the things that could have.
      expect(release.orders).toContainEqual(release.posted)
    }
    for (const together of [0, 1, 2, 3]) {
      for (const release of smallest) expect(bestGuessOf(release, together)).toBe(1 / (seen.k - together))
      const best = Math.max(...smallest.map((release) => bestGuessOf(release, together)))
      figures.push([`best guess, ${together} of the release one's own`, percent(best)])
    }
  })

  test.each([
    ['of the channel', (release: Seen['releases'][number]) => release.posted],
    ['of the rows', (release: Seen['releases'][number]) => release.rows],
    [
      'of the ids',
      (release: Seen['releases'][number]) => [...release.rows].sort((one, other) => (one.voice < other.voice ? -1 : 1)),
    ],
  ] as const)(
    'the order %s tells nothing to who knows everybody in a release and when each of them shared',
    (what, orderOf) => {
      const guessed = byOrder(seen.releases, orderOf)
      const { tau, deviations } = orderTells(seen.releases, orderOf)
      const instant = byOrder(seen.releases, ({ posted }) =>
        [...posted].sort((one, other) => one.sharedAt - other.sharedAt),
      )
      figures.push([
        `guessing by the order ${what}`,
        `${percent(rate(guessed))} (blind ${percent(guessed.expected)}; instant posting ${percent(rate(instant))}), τ ${tau.toFixed(3)}, ${deviations.toFixed(1)} σ`,
      ])
      expect(rate(guessed)).toBeLessThanOrEqual(guessed.expected + 3 * sigma(guessed.expected, guessed))
      expect(deviations).toBeLessThan(3)
    },
  )

  test('who watches a voice go does not see who took it back', () => {
    const { last, atOnce } = watchingWithdrawals(seen)
    figures.push(['withdrawal at the slot: the last who opened the bot', `${percent(rate(last))} of ${last.of}`])
    figures.push(['withdrawal at once: the same guess', percent(rate(atOnce))])
    expect(last.of).toBeGreaterThan(8)
    expect(rate(last)).toBeLessThanOrEqual(1 / PEOPLE + 3 * sigma(1 / PEOPLE, last))
  })

  test('style and topic do give people away over time: k does not compose, and that is said', () => {
    const followed = Array.from({ length: PEOPLE }, (_, person) => followingStyle(seen.releases, person))
    const total = followed.reduce((sum, one) => ({ hits: sum.hits + one.hits, of: sum.of + one.of }), {
      hits: 0,
      of: 0,
    })
    figures.push(['one writer followed by style over 8 releases', `${percent(rate(total))} (reported, not barred)`])
    expect(total.of).toBeGreaterThan(PEOPLE)
  })
})

describe('the thief of the database', () => {
  test('joins no two voices of one author by any value of any column', () => {
    const authorOf = new Map(
      seen.shared.flatMap(({ person, receipt }) => [
        [receipt.voice, person] as const,
        [receipt.pending, person] as const,
      ]),
    )
    expect(stolen.filter(({ table }) => table === 'pending').length).toBeGreaterThan(1)
    const found = joined(stolen, authorOf)
    figures.push(['pairs of one author joined from the database', String(found.length)])
    expect(found).toEqual([])
  })

  test('finds no words, names or accounts in rows, queue and logs', () => {
    const everything = JSON.stringify(stolen) + JSON.stringify(seen.world.logged)
    for (const { words } of seen.shared.slice(0, 50)) expect(everything).not.toContain(words.slice(0, 25))
    expect(everything).not.toMatch(/kettle|basil|person \d/)
  })

  test('finds none of the words in the write-ahead log', async () => {
    const { db } = database.store
    const pieces = seen.shared.map(({ words }) => words.slice(0, 40))
    expect(await inTheLog(db, begunAt, pieces)).toEqual([])
    // That the log was read is proved by what does stand in it: the ids of the last voices, as bytes.
    const ids = (seen.releases.at(-1)?.rows ?? []).map(({ voice }) => Buffer.from(voice.replaceAll('-', ''), 'hex'))
    expect(await inTheLog(db, begunAt, ids)).toHaveLength(ids.length)
  })

  test('finds in the queue nothing but the id of a delivery', () => {
    const jobs = stolen.filter(({ table }) => /^pgboss\.j/.test(table) && !/common|queue/.test(table))
    for (const { cells } of stolen.filter(
      ({ table, cells: row }) => table.startsWith('pgboss.') && row['data'] !== undefined,
    )) {
      expect(Object.keys(JSON.parse(cells['data'] ?? '{}') as object)).toEqual(['delivery'])
    }
    expect(jobs.length + stolen.filter(({ table }) => table === 'delivery').length).toBeGreaterThan(0)
  })

  test('finds waiting words of one size, so that a size names nobody', () => {
    const sizes = new Set(stolen.filter(({ table }) => table === 'pending').map(({ cells }) => cells['sealed']))
    expect(sizes.size).toBeLessThanOrEqual(1)
  })
})
