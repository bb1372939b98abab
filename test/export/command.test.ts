// `npm run export` as whoever runs the bot types it: a process of its own on a real database.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tick } from '../../src/groups/tick.ts'
import { freshDatabase, type TestDatabase } from '../support/databases.ts'
import { rehearse } from '../support/groups.ts'
import { TEST_SECRET } from '../support/postgres-server.ts'
import { rowsOf } from './records.ts'

const people = ['ami', 'ben', 'chie', 'dan', 'eri']

let database: TestDatabase
let folder: string
beforeAll(async () => {
  database = await freshDatabase('server')
  folder = mkdtempSync(join(tmpdir(), 'tomoshibi-command-'))
  const group = await rehearse(database, new Date('2026-11-22T03:00:00Z'))
  for (const name of people) await group.share(name, `words of ${name}`, { audiences: ['voices', 'file'] })
  await tick(group.deps, new Date('2026-11-25T09:00:00Z'))
})
afterAll(async () => {
  await database.drop()
  rmSync(folder, { recursive: true, force: true })
})

function run(options: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string> {
  const url = database.config.kind === 'server' ? database.config.url : ''
  const own = { PATH: process.env['PATH'] ?? '', DATABASE_URL: url, TOMOSHIBI_SECRET: TEST_SECRET, LANG: 'en_GB.UTF-8' }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['src/launch.mjs', 'src/export-command.ts', ...options],
      { env: { ...own, ...env } },
      (error, out, errors) => resolve(`${error ? 'refused\n' : ''}${out}${errors}`),
    )
  })
}

const asked = [
  '--profile',
  'group',
  '--purpose',
  'to tell the council',
  '--reader',
  'the council',
  '--until',
  '2099-03-31',
]
const idIn = (text: string, pattern: RegExp): string => {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(text)
  return found
}

test('lists groups, announces a file, makes it when its time has come, and writes nothing over', async () => {
  const listed = await run([])
  expect(listed).toContain('No file is announced.')
  const group = idIn(listed, /([0-9a-f]{8}) {2}evening group/)
  const out = join(folder, 'reflections.zip')

  expect(await run(['--group', group, ...asked.slice(0, -1), '2001-01-01'])).toMatch(
    /^refused\nThat is no day we can read/,
  )
  const announced = await run(['--group', group, ...asked])
  expect(announced).toContain('Announced to the group.')
  const waiting = idIn(announced, /--file ([0-9a-f]{8})/)
  expect(await run(['--file', waiting, '--out', out])).toMatch(/^refused\nThis file can be made from/)
  expect(existsSync(out)).toBe(false)

  // An operator can set a shorter time, and the group reads that they did.
  const at = await run(['--group', group, ...asked], { EXPORT_NOTICE_DAYS: '0' })
  const open = idIn(at, /--file ([0-9a-f]{8})/)
  const made = await run(['--file', open, '--out', out])
  expect(made).toMatch(/bytes are in/)
  expect(statSync(out).mode & 0o077).toBe(0)
  const files = new Map(Object.entries(unzipSync(readFileSync(out))))
  expect(
    rowsOf(files, 'reflections.csv')
      .map(({ text }) => text)
      .sort(),
  ).toEqual(people.map((name) => `words of ${name}`))
  expect(await run(['--file', open, '--out', out])).toMatch(/^refused\n.*is there already/)
  const again = join(folder, 'again.zip')
  await run(['--file', open, '--out', again])
  expect(readFileSync(again).equals(readFileSync(out))).toBe(true)
  expect(await run([])).toMatch(/made/)

  const posts = await database.store.db.selectFrom('delivery').select('state').where('kind', '=', 'post').execute()
  expect(posts.length).toBeGreaterThanOrEqual(2)
}, 120_000)

test('says how it is used where it cannot read what was typed', async () => {
  expect(await run(['--nonsense'])).toMatch(/^refused\nnpm run export/)
})
