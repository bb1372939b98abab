// Research outside the group: words go to the purpose that their writers were told, and to no later one.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeInMemory, survey } from '../../src/export/make.ts'
import { tick } from '../../src/groups/tick.ts'
import { addAudit } from '../../src/storage/coordinators.ts'
import { addExport, type ExportCard } from '../../src/storage/exports.ts'
import { freshDatabase, type TestDatabase } from '../support/databases.ts'
import { rehearse, testContent } from '../support/groups.ts'

const at = (text: string): Date => new Date(text)
const people = Array.from({ length: 12 }, (_, index) => `person ${index}`)

let database: TestDatabase
beforeAll(async () => {
  database = await freshDatabase('server')
})
afterAll(() => database.drop())

test('releases that went out before a purpose was named or changed are in no file for it', async () => {
  const { store, keys } = database
  const group = await rehearse(database, at('2026-11-22T03:00:00Z'), {
    research: { by: 'a university', purpose: 'what helps' },
  })
  const release = async (slot: string): Promise<void> => {
    for (const name of people) await group.share(name, `words of ${name}`, { audiences: ['file', 'research'] })
    await tick(group.deps, at(slot))
    group.leaving()
  }
  const deps = { db: store.db, keys, content: testContent() }
  const now = at('2026-12-20T00:00:00Z')
  const found = async (profile: 'group' | 'research') =>
    (await survey(deps, { group: group.group.id, profile, k: 5, now, only: null, since: null }))?.voices ?? 0

  await release('2026-11-25T09:00:00Z')
  expect([await found('group'), await found('research')]).toEqual([12, 12])
  const card: ExportCard = {
    profile: 'research',
    purpose: 'for <@U012AB3CD> in <#C0123ABCD>',
    reader: 'a university',
    endsOn: '2027-03-31',
    months: null,
    by: 'Kei',
    k: 5,
    releases: { en: '1-9', ja: '1-9' },
    from: '2026-11',
    until: '2026-11',
    voices: 12,
    opensOn: '2026-11-26',
    madeOn: null,
    page: null,
  }
  const asked = await addExport(store.db, keys, group.group.id, card)
  const made = async () => makeInMemory(deps, asked, { k: 5, language: 'en', now }, 9_000_000)
  const before = await made()
  expect(before.outcome).toBe('made')
  if (before.outcome === 'made') expect(Buffer.from(before.bytes).includes('U012AB3CD')).toBe(false)

  await addAudit(store.db, keys, group.group.id, '2026-11-25', { act: 'changed', setting: 'research' })
  expect([await found('group'), await found('research')]).toEqual([12, 0])
  // Announced while the earlier purpose stood, made after it had changed: nobody agreed to that.
  expect((await made()).outcome).toBe('too-few')

  await release('2026-12-02T09:00:00Z')
  expect([await found('group'), await found('research')]).toEqual([24, 12])
})
