// What an operator reads when the bot cannot start: one sentence that says what to do, in both languages, and nothing changed.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, it } from 'vitest'
import { ConfigError, readConfig } from '../../src/config.ts'
import { TEST_SECRET } from '../support/postgres-server.ts'
import { hasBegun, ownFolder, root, type Start, startBot } from './bot-process.ts'

const place = ownFolder()
afterAll(() => place.remove())

async function startedWith(start: Start): Promise<{ code: number | null; said: string }> {
  const bot = startBot(start)
  const code = await bot.end()
  return { code, said: bot.said() }
}

/** A data folder that is ready, sealed with the tests' secret. */
function readyFolder(name: string): Record<string, string> {
  const folder = join(place.path, name)
  cpSync(inject('embeddedTemplate'), folder, { recursive: true })
  return { DATA_DIR: folder, TOMOSHIBI_SECRET: TEST_SECRET }
}

describe('a start', () => {
  it('lists everything that is wrong with the settings at once, each with what to do, and starts nothing', async () => {
    const env = {
      DATA_DIR: join(place.path, 'never-made'),
      DATABASE_URL: 'mysql://somewhere',
      DATABASE_CONNECTIONS: '1',
      TOMOSHIBI_SECRET: 'short',
      DISCORD_TOKEN: 'a-token-that-nobody-may-read',
      SLACK_BOT_TOKEN: 'a-wrong-token-that-nobody-may-read',
      LOG_LEVEL: 'loud',
      PORT: '70000',
    }
    const { code, said } = await startedWith({ env })
    expect(code).toBe(1)
    for (const name of [
      'DATABASE_URL',
      'DATABASE_CONNECTIONS',
      'TOMOSHIBI_SECRET',
      'DISCORD_APPLICATION_ID',
      'SLACK_BOT_TOKEN',
      'SLACK_SIGNING_SECRET',
      'LOG_LEVEL',
      'PORT',
    ])
      expect(said).toContain(name)
    expect(said).not.toContain('nobody-may-read')
    expect(said).toContain('openssl rand -base64 32')
    expect(readdirSync(place.path)).not.toContain('never-made')
  })

  it('takes an empty setting as one that is not set', () => {
    const config = readConfig({ DATABASE_URL: '', TOMOSHIBI_SECRET: ' ', DISCORD_TOKEN: '' })
    expect(config).toMatchObject({ terminal: true, discord: null, database: { kind: 'embedded' } })
    expect(() => readConfig({ SLACK_CLIENT_ID: 'x' })).toThrow(ConfigError)
  })

  it('says that a data folder cannot be written', async () => {
    const file = join(place.path, 'a-file')
    writeFileSync(file, '')
    const withSecret = await startedWith({ env: { DATA_DIR: join(file, 'data'), TOMOSHIBI_SECRET: TEST_SECRET } })
    expect(withSecret.code).toBe(1)
    expect(withSecret.said).toContain(`The folder ${join(file, 'data')} cannot be written.`)
    expect(withSecret.said).toContain('書き込めません')
    const withFile = await startedWith({ env: { DATA_DIR: join(file, 'data') } })
    expect(withFile.code).toBe(1)
    expect(withFile.said).toContain('can be neither read nor made')
    expect(withFile.said).toContain('DATA_DIR')
  })

  it('refuses another secret, changes nothing, and goes on with the right one', async () => {
    const env = readyFolder('sealed')
    const wrong = await startedWith({
      env: { ...env, TOMOSHIBI_SECRET: 'another secret of at least the length it needs' },
    })
    expect(wrong.code).toBe(1)
    expect(wrong.said).toContain('sealed with another secret')
    expect(wrong.said).toContain('何も変えていません。')
    const right = await startedWith({ env })
    expect(right.code).toBe(0)
    expect(right.said).toSatisfy(hasBegun)
  })

  it('asks for a key file that was lost, and puts no other in its place', async () => {
    const { DATA_DIR = '' } = readyFolder('lost-key')
    const { code, said } = await startedWith({ env: { DATA_DIR } })
    expect(code).toBe(1)
    expect(said).toContain('the .key file beside the data')
    expect(readdirSync(place.path)).not.toContain('lost-key.key')
  })

  it('refuses a key file that holds nothing, and leaves it as it is', async () => {
    const { DATA_DIR = '' } = readyFolder('empty-key')
    writeFileSync(`${DATA_DIR}.key`, '')
    const { code, said } = await startedWith({ env: { DATA_DIR } })
    expect(code).toBe(1)
    expect(said).toContain('holds no secret')
    expect(readFileSync(`${DATA_DIR}.key`, 'utf8')).toBe('')
  })

  it('says that the database server does not answer', async () => {
    const { code, said } = await startedWith({
      env: { DATABASE_URL: 'postgres://somebody:their-password@127.0.0.1:1/none', TOMOSHIBI_SECRET: TEST_SECRET },
    })
    expect(code).toBe(1)
    expect(said).toContain('The database server does not answer (ECONNREFUSED).')
    expect(said).toContain('DATABASE_URL')
    expect(said).not.toContain('their-password')
  })

  it('says that the server refused the name of the database', async () => {
    const { code, said } = await startedWith({
      env: { DATABASE_URL: `${inject('serverUrl')}/there_is_none`, TOMOSHIBI_SECRET: TEST_SECRET },
    })
    expect(code).toBe(1)
    expect(said).toContain('refused the user, the password or the database name')
  })
})

describe('a start with content that is', () => {
  const folder = join(place.path, 'project')
  for (const part of ['src', 'adapters', 'migrations', 'prompts', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const stages = join(folder, 'prompts', 'ja', 'stages.yaml')
  const whole = readFileSync(stages, 'utf8')

  it('missing, names the file', async () => {
    rmSync(stages)
    const { code, said } = await startedWith({ folder, env: readyFolder('missing') })
    writeFileSync(stages, whole)
    expect(code).toBe(1)
    expect(said).toContain(join('ja', 'stages.yaml'))
  })

  it('broken, names file, line and what to do; mended, it starts', async () => {
    const env = readyFolder('broken')
    writeFileSync(stages, whole.replace(/title: .*/, 'title: ""'))
    const broken = await startedWith({ folder, env })
    writeFileSync(stages, whole)
    expect(broken.code).toBe(1)
    expect(broken.said).toMatch(/ja\/stages\.yaml:\d+/)
    const mended = await startedWith({ folder, env })
    expect(mended.code).toBe(0)
  })

  it('an operator’s own and broken, names that file too', async () => {
    const env = readyFolder('local')
    const own = join(place.path, 'resources.local.yaml')
    writeFileSync(own, 'add: [ {')
    const { code, said } = await startedWith({ env: { ...env, RESOURCES_LOCAL: own } })
    rmSync(own)
    expect(code).toBe(1)
    expect(said).toContain('resources.local.yaml')
  })
})

/** A disk of its own that can be filled: only who may mount one can see this happen. */
function smallDisk(megabytes: number): string | null {
  const disk = join(place.path, 'disk')
  mkdirSync(disk, { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk])
  return mounted.status === 0 ? disk : null
}

const disk = smallDisk(90)
describe.runIf(disk !== null)('a disk that is full (needs the right to mount one)', () => {
  afterAll(() => void spawnSync('umount', [disk ?? '']))
  const filler = join(disk ?? place.path, 'filler')
  const fill = (): void => void spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1k'])

  it('is told from damage at the start, shown with the words and the helplines in the middle, and loses nothing', async () => {
    const folder = join(disk ?? '', 'data')
    cpSync(inject('embeddedTemplate'), folder, { recursive: true })
    const env = { DATA_DIR: folder, TOMOSHIBI_SECRET: TEST_SECRET }
    const bot = startBot({ env })
    await bot.until(hasBegun)
    bot.type('words from before')
    await bot.until((said) => said.includes('│ words from before'))
    fill()
    const long = 'too many words for a full disk '.repeat(8000)
    bot.type(long)
    await bot.until((said) => said.includes('These words could not be stored.'))
    const shown = bot.said().slice(bot.said().indexOf('could not be stored'))
    expect(shown).toContain('│ too many words for a full')
    await bot.until((said) => said.includes('Find A Helpline'))
    rmSync(filler)
    bot.type('words from after')
    await bot.until((said) => said.includes('│ words from after'))
    expect(await bot.end()).toBe(0)

    fill()
    const full = await startedWith({ env })
    expect(full.code).toBe(1)
    expect(full.said).toContain('is full. Make room')
    rmSync(filler)
    const again = startBot({ env })
    await again.until(hasBegun)
    again.type('/journal', 'Not yet kept')
    await again.until((said) => said.includes('words from before') && said.includes('words from after'))
    expect(await again.end()).toBe(0)
  }, 120_000)
})
