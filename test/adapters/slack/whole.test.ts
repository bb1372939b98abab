// The whole bot as an operator starts it, on the local Slack: from a first reflection to a kill at the worst moment.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it, vi } from 'vitest'
import { TEST_SECRET } from '../../support/postgres-server.ts'
import { APP_TOKEN, BOT_TOKEN, BOT_USER, type LocalSlack, SIGNING_SECRET, startSlack } from './double/slack.ts'
import { freePort } from './free-port.ts'
import { type Mode, personOn, type SlackPerson } from './rig.ts'

const root = join(import.meta.dirname, '..', '..', '..')

describe.each<Mode>(['socket', 'http'])('the bot on Slack over %s', (mode) => {
  let slack: LocalSlack
  let folder: string
  let channel: string
  let process_: ChildProcess
  let said = ''

  async function startBot(): Promise<void> {
    const port = mode === 'http' ? await freePort() : 0
    said = ''
    process_ = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'src', 'main.ts')], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'],
        DATA_DIR: join(folder, 'data'),
        TOMOSHIBI_SECRET: TEST_SECRET,
        SLACK_BOT_TOKEN: BOT_TOKEN,
        SLACK_API_URL: slack.apiUrl,
        ...(mode === 'socket'
          ? { SLACK_APP_TOKEN: APP_TOKEN }
          : { SLACK_SIGNING_SECRET: SIGNING_SECRET, PORT: String(port) }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [process_.stdout, process_.stderr]) {
      stream?.on('data', (chunk) => {
        said += String(chunk)
      })
    }
    await vi.waitFor(() => expect(said).toContain('started'), { timeout: 50_000, interval: 50 })
    slack.transport =
      mode === 'socket' ? { kind: 'socket' } : { kind: 'http', url: `http://127.0.0.1:${port}/slack/events` }
  }
  async function stopBot(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    if (process_.exitCode !== null) return process_.exitCode
    const exited = once(process_, 'exit')
    process_.kill(signal)
    return (await exited)[0] as number | null
  }

  beforeAll(async () => {
    slack = await startSlack()
    folder = await mkdtemp(join(tmpdir(), 'tomoshibi-slack-'))
    await cp(inject('embeddedTemplate'), join(folder, 'data'), { recursive: true })
    channel = slack.channel()
    await startBot()
  })
  afterAll(async () => {
    await stopBot('SIGKILL')
    await slack.close()
    await rm(folder, { recursive: true, force: true })
  })
  afterEach(() => expect(slack.complaints).toEqual([]))

  const someone = (locale = 'en-US'): SlackPerson => personOn(slack, slack.member({ locale }), channel)
  const lines = (person: SlackPerson) =>
    slack.messages.filter((one) => one.channel === slack.direct(person.member.id) && one.user === BOT_USER)

  it('takes somebody from /reflect to a kept reflection, and shows it in their journal', async () => {
    const person = someone()
    await person.run('reflect')
    await person.press('Feeling safe')
    await person.press('Write')
    const form = await person.sees()
    expect(form.kind).toBe('form')
    await person.fill({ [form.fields[0]!.label]: 'A bench by the river, where nobody asks me anything.' })
    expect((await person.sees()).text).toContain('A bench by the river')
    await person.press('Keep for me')
    await person.run('journal')
    expect(JSON.stringify(await person.sees())).toContain('A bench by the river')
    expect(slack.messages.filter((one) => one.channel === channel)).toEqual([])
  })

  it('draws a Home on which the number to call is in sight, once the country is known', async () => {
    const person = someone()
    await person.run('support')
    await person.press('Choose my country')
    await person.choose('Choose my country', 'Japan')
    await person.openHome()
    expect(JSON.stringify(slack.homes.get(person.member.id)?.content)).toContain('119')
  })

  it('opens every command that the manifest names', async () => {
    const person = someone()
    for (const name of ['journal', 'plan', 'support', 'remind', 'voices', 'about', 'group', 'help']) {
      await person.run(name)
      const sight = await person.sees()
      expect([name, sight.kind]).toEqual([name, sight.kind === 'form' ? 'form' : 'card'])
      expect(sight.text.length).toBeGreaterThan(20)
      expect(sight.text).not.toContain('from before')
    }
  })

  it('answers heavy words in the chat with nothing but the way to help', async () => {
    const person = someone()
    await person.type('I took all my pills an hour ago')
    const [line] = lines(person)
    expect(line?.text).not.toMatch(/pill|119|112/)
    expect(JSON.stringify(line?.blocks)).toContain('Emergency numbers')
    await person.pressLine('Emergency numbers')
    expect((await person.sees()).kind).toBe('card')
    await person.pressLine('Open')
    expect((await person.sees()).kind).toBe('card')
  })

  it('carries an answer that Slack did not take at first, and tidies the chat when asked', async () => {
    const person = someone()
    slack.fail('chat.postMessage', { kind: 'status', status: 429, retryAfter: 1 })
    await person.typeRaw('I want to end my life', {}, false)
    await vi.waitFor(() => expect(lines(person)).toHaveLength(1), { timeout: 20_000, interval: 50 })
    expect(JSON.stringify(lines(person))).toContain('Emergency numbers')
    await person.pressLine('Open')
    expect((await person.sees()).kind).toBe('card')
    await person.run('menu')
    const tidy = (await person.sees()).labels.find((label) => /tidy/i.test(label)) ?? ''
    await person.press(tidy)
    await vi.waitFor(() => expect(lines(person)).toEqual([]), { timeout: 20_000, interval: 50 })
  }, 60_000)

  it('loses nothing and keeps nothing twice when it is killed before it acknowledged', async () => {
    const person = someone()
    const held = Promise.withResolvers<void>()
    slack.fail('chat.postMessage', { kind: 'hold', until: held.promise })
    const calls = slack.calls.length
    const lost = person.typeRaw('The library lets me sit there all day.', {}, false).catch(() => 'not acknowledged')
    await expect
      .poll(() => slack.calls.slice(calls).some((call) => call.method === 'chat.postMessage'), { timeout: 5_000 })
      .toBe(true)
    await stopBot('SIGKILL')
    held.resolve()
    expect(await lost).toBe('not acknowledged')
    slack.messages.length = 0
    await startBot()
    await person.repeat()
    await person.repeat()
    expect(lines(person)).toHaveLength(1)
    await person.pressLine('Open')
    expect((await person.sees()).text).toContain('The library lets me sit there all day.')
    await person.press('Keep for me')
    await person.run('journal')
    expect(JSON.stringify(await person.sees()).match(/The library lets me/g)).toHaveLength(1)
  }, 90_000)

  it('logs nobody and no words', () => {
    expect(said).not.toMatch(/river|library|pills|U\d{5}X|D\d{5}X|C\d{5}X|T0TOMO|xoxb|xapp/)
  })

  it('ends with one sentence and a non-zero code when Slack takes its tokens back', async () => {
    const exited = once(process_, 'exit')
    if (mode === 'socket') {
      slack.fail('apps.connections.open', { kind: 'error', error: 'invalid_auth' })
      slack.cut()
    } else {
      await someone().event({ type: 'app_uninstalled' })
    }
    expect((await exited)[0]).toBe(1)
    expect(said).toMatch(/Slack does not accept this app's tokens/)
    expect(said).not.toMatch(/UnhandledPromise|at file:|at async/)
  })
})
