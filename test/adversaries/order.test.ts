// Whether any order that others can see follows the order in which people shared: thousands of releases, so that a leak far smaller than
// one run of a season could show stands out. Seeded, or with room for chance that no run will ever need.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeBatch } from '../../src/groups/close.ts'
import { type Draw, drawId, drawSecurely } from '../../src/groups/shuffle.ts'
import { freshDatabase, type TestDatabase } from '../support/databases.ts'
import { rehearse } from '../support/groups.ts'
import { kendall } from '../support/kendall.ts'
import { botsChance } from './chance.ts'
import { orderAtSlot } from './outcomes.ts'

const WRITERS = 8
const places = Array.from({ length: WRITERS }, (_, place) => place)

/** Mean of Kendall's τ over orders of the writers' places, in standard deviations of chance. */
function deviations(orders: readonly (readonly number[])[]): number {
  const each = orders.map(kendall)
  const mean = each.reduce((sum, { tau }) => sum + tau, 0) / each.length
  return mean / (Math.sqrt(each.reduce((sum, { sigma }) => sum + sigma ** 2, 0)) / each.length)
}

/** How far the writer of one place is from being shown at each place equally often: the largest distance, in standard deviations. */
function unevenness(orders: readonly (readonly number[])[]): number {
  const expected = orders.length / WRITERS
  const deviation = Math.sqrt(expected * (1 - 1 / WRITERS))
  const distances = places.flatMap((writer) =>
    places.map((place) => Math.abs(orders.filter((order) => order[place] === writer).length - expected) / deviation),
  )
  return Math.max(...distances)
}

describe('at a slot of the real database', () => {
  let database: TestDatabase
  const channel: number[][] = []
  const rows: number[][] = []
  beforeAll(async () => {
    database = await freshDatabase('server')
    const { draw } = botsChance(21)
    const { group, share } = await rehearse(database, new Date('2026-11-20T09:00:00Z'), {}, draw)
    const voices: string[] = []
    for (const place of places) voices.push((await share(`writer ${place}`)).voice)
    for (let run = 0; run < 1_000; run += 1) {
      const orders = await orderAtSlot(database, group, '2026-11-25', draw)
      channel.push(orders.channel.map((voice) => voices.indexOf(voice)))
      rows.push(orders.rows.map((voice) => voices.indexOf(voice)))
    }
  }, 120_000)
  afterAll(async () => database.drop())

  test.each([
    ['the channel', channel],
    ['the rows', rows],
  ])('the order of %s has nothing to do with who shared before whom', (_, orders) => {
    expect(new Set(orders.flatMap((order) => order.length))).toEqual(new Set([WRITERS]))
    expect(Math.abs(deviations(orders))).toBeLessThan(3)
    // 64 distances: the largest of them is past 4 once in 250 seeds.
    expect(unevenness(orders)).toBeLessThan(4)
  })

  test('and the two orders have nothing to do with one another', () => {
    const between = channel.map((order, run) => order.map((writer) => rows[run]?.indexOf(writer) ?? 0))
    expect(Math.abs(deviations(between))).toBeLessThan(3)
  })
})

describe.each([
  ['a seeded chance', botsChance(12).draw, 3],
  // Once in 10¹⁵ runs: this one may not be seeded, it is what people rely on.
  ["the operating system's chance", drawSecurely, 8],
] as const)('over 20,000 closed batches, with %s', (_, draw: Draw, bound) => {
  test('a batch is in no order', () => {
    const waiting = places.map((place) => ({
      id: String(place),
      author: String(place),
      counts: true,
      promise: { k: 5 },
      audiences: ['voices'] as const,
    }))
    const orders = Array.from({ length: 20_000 }, () =>
      closeBatch(waiting, { k: 5 }, draw).closed.map(({ item }) => Number(item.id)),
    )
    expect(Math.abs(deviations(orders))).toBeLessThan(bound)
    expect(unevenness(orders)).toBeLessThan(bound + 2)
  })

  test('ids made one after the other are in no order, and each is one of its own', () => {
    const ids = Array.from({ length: 20_000 }, () => places.map(() => drawId(draw)))
    const orders = ids.map((made) => [...made].sort().map((id) => made.indexOf(id)))
    expect(Math.abs(deviations(orders))).toBeLessThan(bound)
    expect(new Set(ids.flat()).size).toBe(20_000 * WRITERS)
    for (const id of ids[0] ?? [])
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })
})

test('nobody who starts the bot can bring another chance than the secure one: only the code that draws names it', () => {
  const named = ['src', 'adapters', 'bench'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((path) => path.endsWith('.ts') && /\bDraw\b|(?<!deps\.)\bdraw\s*[:,=]/.test(readFileSync(path, 'utf8')))
      .map((path) => path.replaceAll('\\', '/')),
  )
  const mayDraw = [
    'src/application.ts',
    'src/conversation/sharing.ts',
    'src/conversation/turn.ts',
    'src/storage/pools.ts',
  ]
  expect(named.filter((path) => !path.startsWith('src/groups/') && !mayDraw.includes(path))).toEqual([])
  expect(named).toContain('src/application.ts')
  expect(readFileSync('src/groups/shuffle.ts', 'utf8')).toMatch(/drawSecurely: Draw = .*randomInt\(below\)/)
})
