// A person whose direct messages were closed is written to again from their next visit on.
import { expect, it } from 'vitest'
import { closeContact, contactIdOf, findContact } from '../../src/storage/contacts.ts'
import { loadPerson } from '../../src/storage/participants.ts'
import { ownWorld } from '../support/own-world.ts'

const world = ownWorld()

it('tries a closed contact again from the next visit on, and says nothing of it', async () => {
  const { store, keys } = world.database
  const iva = await world.person('iva', { channel: null }).run('remind')
  await iva.press('Choose days and a time')
  const person = await loadPerson(store.db, keys, { platform: 'terminal', account: 'iva' })
  await iva.ask(iva.form.submit, { days: ['1', '3'], time: '09:00', zone: 'Europe/London', quiet: 'none' })
  const known = await loadPerson(store.db, keys, person.identity)
  await closeContact(store.db, keys, contactIdOf(known))
  expect((await findContact(store.db, keys, known))?.settings.closed).toBe(true)
  await iva.run('reflect')
  expect(iva.sees).not.toMatch(/closed|reach/)
  const again = await findContact(store.db, keys, known)
  expect(again?.settings.closed).toBe(false)
  expect(again?.nextAt).not.toBeNull()
})
