// Killed at any moment, the bot has everything that it had acknowledged; and one folder has one process.
import { randomBytes } from 'node:crypto'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, inject, it } from 'vitest'
import type { Reflection } from '../../src/conversation/reflection.ts'
import { openStore } from '../../src/storage/database.ts'
import { allEntries } from '../../src/storage/entries.ts'
import { deriveKeys, secretFromFile } from '../../src/storage/keys.ts'
import { loadPerson } from '../../src/storage/participants.ts'
import { TEST_SECRET } from '../support/postgres-server.ts'
import { hasBegun, ownFolder, startBot } from './bot-process.ts'

const place = ownFolder()
const data = join(place.path, 'data')
afterAll(() => place.remove())

/** The words of every entry in this folder, drafts included. */
async function wordsIn(folder: string, secret = secretFromFile(`${folder}.key`).secret): Promise<string[]> {
  const keys = deriveKeys(secret)
  const opened = await openStore({ kind: 'embedded', folder }, keys)
  if ('refusal' in opened) throw new Error(`refused: ${opened.refusal.reason}`)
  const { db } = opened.store
  const person = await loadPerson(db, keys, { platform: 'terminal', account: 'me' })
  const words: string[] = []
  for await (const { content } of allEntries<Reflection>(db, person, 'reflection')) words.push(content.words)
  await opened.store.close()
  return words
}

describe('a bot that is killed', () => {
  it('has kept every word that it had answered, whenever that was', async () => {
    await cp(inject('embeddedTemplate'), data, { recursive: true })
    const acknowledged: string[] = []
    // After so many answers, and so many turns of the clockwork after the next words went in.
    const rounds = [
      [0, 0],
      [1, 3],
      [3, 40],
      [6, 200],
    ] as const
    for (const [round, [answers, turns]] of rounds.entries()) {
      const bot = startBot({ env: { DATA_DIR: data, TOMOSHIBI_SECRET: TEST_SECRET } })
      await bot.until(hasBegun)
      for (let count = 0; count < answers; count += 1) {
        const words = `words ${round} ${count} that were answered`
        bot.type(words)
        await bot.until((said) => said.includes(`│ ${words}`))
        acknowledged.push(words)
      }
      bot.type(...Array.from({ length: 5 }, (_, count) => `words ${round} ${count} on their way`))
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      await bot.kill()
      for (const [, words] of bot.said().matchAll(/│ (words \d \d on their way)\n/g))
        if (words) acknowledged.push(words)
    }
    const kept = await wordsIn(data, TEST_SECRET)
    expect(acknowledged.length).toBeGreaterThanOrEqual(10)
    for (const words of acknowledged) expect(kept).toContain(words)
    // And nothing twice.
    expect(new Set(kept).size).toBe(kept.length)
  }, 120_000)

  it('begins anew when it is killed while it makes its database', async () => {
    const own = ownFolder()
    const env = { DATA_DIR: join(own.path, 'data') }
    const first = startBot({ env })
    await first.until((said) => said.includes('Preparing the database'))
    await first.kill()
    const second = startBot({ env })
    await second.until(hasBegun)
    second.type('words after it')
    await second.until((said) => said.includes('│ words after it'))
    expect(await second.end()).toBe(0)
    own.remove()
  }, 120_000)
})

describe('one data folder', () => {
  it('has one process: of two that start together one converses, and the other says who is there and what to do', async () => {
    const own = ownFolder()
    const env = { DATA_DIR: join(own.path, 'data') }
    const both = [startBot({ env }), startBot({ env })]
    const refused = await Promise.race(both.map((bot) => bot.ended.then(() => bot)))
    expect(await refused.ended).toBe(1)
    expect(refused.said()).toContain('Another tomoshibi is running on')
    expect(refused.said()).toContain('DATA_DIR')
    expect(refused.said()).toContain('先にそちらを止めるか')
    const other = both.find((bot) => bot !== refused)
    await other?.until(hasBegun)
    other?.type('words of the one that stayed')
    await other?.until((said) => said.includes('│ words of the one that stayed'))
    expect(await other?.end()).toBe(0)
    expect(await wordsIn(env.DATA_DIR)).toEqual(['words of the one that stayed'])
    own.remove()
  }, 120_000)
})

describe('one database server', () => {
  it('has any number of processes: two that start together on an empty one make its tables and one key, and both converse', async () => {
    const own = ownFolder()
    const name = `start_${randomBytes(6).toString('hex')}`
    const run = async (statement: string): Promise<void> => {
      const client = new pg.Client({ connectionString: `${inject('serverUrl')}/postgres` })
      await client.connect()
      await client.query(statement)
      await client.end()
    }
    await run(`create database ${name} template template0`)
    const env = { DATA_DIR: join(own.path, 'data'), DATABASE_URL: `${inject('serverUrl')}/${name}` }
    const both = [startBot({ env }), startBot({ env })]
    for (const [at, bot] of both.entries()) {
      await bot.until(hasBegun)
      bot.type(`/as somebody${at} en`, `words of process ${at}`)
    }
    for (const [at, bot] of both.entries()) {
      await bot.until((said) => said.includes(`│ words of process ${at}`))
      expect(await bot.end()).toBe(0)
    }
    const third = startBot({ env })
    await third.until(hasBegun)
    third.type('/as somebody0 en', '/journal', 'Not yet kept')
    await third.until((said) => said.includes('words of process 0'))
    expect(await third.end()).toBe(0)
    await run(`drop database ${name} with (force)`)
    own.remove()
  }, 120_000)
})
