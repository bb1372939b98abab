// The launcher: the system's Node where it is new enough, else the one that npm brought, else one sentence.
import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ownFolder, root, startBot } from './bot-process.ts'

const launcher = join(root, 'src', 'launch.mjs')
const place = ownFolder()
afterAll(() => place.remove())

/** A Node on this machine that is too old to run TypeScript as it is. */
const oldNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
  .filter((path) => existsSync(path))
  .find((path) => /^v(?:20|22\.(?:\d|1[0-7])\.)/.test(spawnSync(path, ['--version']).stdout.toString()))

const tellsWho = join(place.path, 'who.ts')
writeFileSync(
  tellsWho,
  'const who: string = process.execPath\nconsole.log(JSON.stringify([who, ...process.argv.slice(2)]))\nprocess.exitCode = 7\n',
)

describe('the launcher', () => {
  it('uses the Node it is started with, where that runs TypeScript, and hands on arguments and exit code', () => {
    const ran = spawnSync(process.execPath, [launcher, tellsWho, 'one', '--two=3 4'])
    expect(JSON.parse(ran.stdout.toString())).toEqual([process.execPath, 'one', '--two=3 4'])
    expect(ran.status).toBe(7)
    expect(ran.stderr.toString()).toBe('')
  })

  it('ends when it is asked to, in the order of what it started', async () => {
    const script = join(place.path, 'waits.ts')
    writeFileSync(
      script,
      "process.on('SIGTERM', () => { console.log('in order'); process.exit(0) })\nconsole.log('ready')\nsetInterval(() => {}, 1000)\n",
    )
    const child = startBot({ script: [launcher, script] })
    await child.until((said) => said.includes('ready'))
    child.child.kill('SIGTERM')
    expect(await child.ended).toBe(0)
    expect(child.said()).toContain('in order')
  })

  describe.runIf(oldNode !== undefined)('on a system whose Node is 20 (needs one on the PATH)', () => {
    it('uses the Node that npm brought', () => {
      const ran = spawnSync(oldNode ?? '', [launcher, tellsWho])
      const [who] = JSON.parse(ran.stdout.toString())
      expect(who).toContain('node_modules')
      expect(spawnSync(who, ['--version']).stdout.toString()).toMatch(/^v24\./)
    })

    it('says what to install where npm brought none', () => {
      const alone = join(place.path, 'alone', 'src')
      mkdirSync(alone, { recursive: true })
      copyFileSync(launcher, join(alone, 'launch.mjs'))
      const ran = spawnSync(oldNode ?? '', [join(alone, 'launch.mjs'), tellsWho])
      expect(ran.status).toBe(1)
      expect(ran.stdout.toString()).toBe('')
      expect(ran.stderr.toString()).toMatch(/needs Node 22\.18 or newer.*Please install Node 24/)
    })
  })
})
