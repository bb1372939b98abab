// A fortnight with two slots, seven people, and what a group could read by then: what the tests of a release and of its aftermath share.
import { pageOfVoices } from '../../src/storage/voices.ts'
import type { TestDatabase } from './databases.ts'

export const at = (text: string): Date => new Date(text)
export const sunday = at('2026-11-22T03:00:00Z')
/** Wednesday 18:00 in Tokyo. */
export const slot = at('2026-11-25T09:00:00Z')
export const nextSlot = at('2026-12-02T09:00:00Z')
export const people = ['ami', 'ben', 'chie', 'dan', 'eri', 'fumi', 'gen']

export async function readableVoices({ store, keys }: TestDatabase, group: string, now: Date) {
  const page = await pageOfVoices(store.db, keys, {
    group,
    kind: 'voice',
    stage: null,
    since: null,
    until: null,
    from: null,
    limit: 50,
    now,
  })
  return page.voices
}
