// A year of files side by side, of a group whose people leave, change their minds and leave words out: nobody can be told apart.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { recordId } from '../../src/export/guid.ts'
import { classOf, type ExportRecord, type Profile } from '../../src/export/record.ts'
import { readReleases } from '../../src/export/released.ts'
import { openTally } from '../../src/export/tally.ts'
import { tick } from '../../src/groups/tick.ts'
import { leaveOut, leftOutNow, noteExported } from '../../src/storage/exported-voices.ts'
import { withdrawVoice } from '../../src/storage/pools.ts'
import { freshDatabase, type TestDatabase } from '../support/databases.ts'
import { rehearse, testContent } from '../support/groups.ts'

const at = (text: string): Date => new Date(text)

describe('a year of files', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await freshDatabase('server')
  })
  afterAll(async () => database.drop())

  test('tells nobody apart: k in every class, whole releases between files, no count of 1 to k − 1 anywhere', async () => {
    const k = 5
    const random = generator(11)
    const chance = (share: number): boolean => random() < share
    const members = Array.from({ length: 20 }, (_, index) => `member-${index}`)
    const group = await rehearse(database, at('2026-01-04T00:00:00Z'), { research: { by: 'x', purpose: 'y' } })
    const prompts = testContent()
      .in('en')
      .prompts.all.filter((_, index) => index % 9 === 0)
    const voicesOf = new Map<string, string[]>()
    const authorOf = new Map<string, string>()
    const gone = new Set<string>()
    const exportKey = database.keys.of('export')
    type File = {
      readonly records: readonly ExportRecord[]
      readonly releases: readonly string[]
      readonly counts: ReadonlyMap<string, number>
    }
    const files: Record<Profile, File[]> = { group: [], research: [], public: [] }
    const releaseOf = new Map<string, string>()

    for (let week = 0; week < 52; week += 1) {
      const slot = new Date(at('2026-01-07T09:00:00Z').getTime() + week * 7 * 86_400_000)
      for (const name of members) {
        if (!chance(0.6)) continue
        const prompt = prompts[Math.floor(random() * 3 + (week % 5))]!
        const audiences = (['voices', 'file', 'research'] as const).filter(() => chance(0.8))
        if (audiences.length === 0) continue
        const { voice } = await group.share(name, `${name} in week ${week}`, {
          audiences,
          promptId: prompt.id,
          code: prompt.code,
          stage: prompt.door,
        })
        voicesOf.set(name, [...(voicesOf.get(name) ?? []), voice])
        authorOf.set(recordId(exportKey, voice), name)
      }
      await tick(group.deps, slot)
      group.leaving()
      if (chance(0.15)) {
        const voices = voicesOf.get(members[Math.floor(random() * members.length)]!) ?? []
        for (const voice of voices.filter(() => chance(0.3))) {
          await withdrawVoice(database.store.db, voice, chance(0.5) ? 'now' : 'at-next-slot')
          gone.add(recordId(exportKey, voice))
        }
      }
      if (chance(0.04)) {
        for (const voice of voicesOf.get(members[Math.floor(random() * members.length)]!) ?? [])
          await leaveOut(database.store.db, group.group.id, voice)
      }
      if (week % 4 !== 3) continue
      for (const profile of ['group', 'research', 'public'] as const) {
        const of = {
          group: group.group.id,
          profile,
          k,
          now: slot,
          only: null,
          since: null,
          leavingOut: 'applied' as const,
        }
        const { parts, found } = readReleases(database.store.db, database.keys, testContent(), of)
        const records: ExportRecord[] = []
        const tally = openTally()
        for await (const part of parts) {
          tally.take(part)
          records.push(...part.records)
          for (const { id } of part.records) releaseOf.set(id, `${part.language} ${part.number}`)
        }
        const { counts } = tally.result(profile, k)
        files[profile].push({
          records,
          releases: found.releases,
          counts: new Map(counts.map(({ voices, authors: _, ...labels }) => [JSON.stringify(labels), voices])),
        })
        if (profile === 'group')
          await database.store.db
            .transaction()
            .execute(async (tx) => noteExported(tx, found.releases, await leftOutNow(tx)))
      }
    }

    expect(files.group.at(-1)!.records.length).toBeGreaterThan(150)
    expect(files.research.at(-1)!.records.length).toBeGreaterThan(0)
    for (const profile of ['group', 'research'] as const) {
      for (const { records } of files[profile]) {
        // Every class of what is shown, and every class of one release, holds k different writers.
        const shownWith = (record: ExportRecord) => `${record.language} ${classOf(record)}`
        for (const classes of [
          Map.groupBy(records, shownWith),
          Map.groupBy(records, (one) => `${releaseOf.get(one.id)} ${shownWith(one)}`),
        ])
          for (const members of classes.values())
            expect(new Set(members.map(({ id }) => authorOf.get(id))).size).toBeGreaterThanOrEqual(k)
      }
      for (const [index, later] of files[profile].entries()) {
        const earlier = files[profile][index - 1]
        if (!earlier) continue
        const before = new Map(earlier.records.map((record) => [record.id, record]))
        const after = new Map(later.records.map((record) => [record.id, record]))
        // What is shown of a record never changes.
        for (const [id, record] of after) if (before.has(id)) expect(record).toEqual(before.get(id))
        const inBoth = (release: string | undefined) =>
          [...before.keys()].some((id) => releaseOf.get(id) === release) &&
          [...after.keys()].some((id) => releaseOf.get(id) === release)
        const come = [...after.keys()].filter((id) => !before.has(id) && inBoth(releaseOf.get(id)))
        const went = [...before.keys()].filter((id) => !after.has(id) && inBoth(releaseOf.get(id)))
        // Between two files lie whole releases, and otherwise only what its writer took back.
        expect(come).toEqual([])
        expect(went.filter((id) => !gone.has(id))).toEqual([])
      }
    }
    for (const { counts } of [...files.group, ...files.research, ...files.public])
      for (const count of counts.values()) expect(count).toBeGreaterThanOrEqual(k)
    for (const [index, { counts }] of files.public.entries()) {
      for (const [labels, count] of counts) {
        const difference = Math.abs(count - (files.public[index - 1]?.counts.get(labels) ?? 0))
        expect(difference % k).toBe(0)
      }
    }
  }, 120_000)
})

/** Numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
