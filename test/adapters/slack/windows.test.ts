// Windows, the App Home and the shortcut: opened while a trigger lives, changed in place, folded after a while, and reached another way when a trigger is spent.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Bot } from '../../../src/conversation/bot.ts'
import { action, type Card, type Request } from '../../../src/conversation/interaction.ts'
import { legible } from '../rig.ts'
import { heard, type SampleBot, sampleBot } from '../sample-bot.ts'
import { filledForms, planted, wordsCard } from '../samples.ts'
import { BOT_USER, type LocalSlack, startSlack, TEAM } from './double/slack.ts'
import { type Mode, personOn, plug, type SlackPerson } from './rig.ts'
import { seenView } from './sight.ts'

describe.each<Mode>(['socket', 'http'])('Slack over %s', (mode) => {
  let slack: LocalSlack
  let bot: SampleBot
  let adapter: Awaited<ReturnType<typeof plug>>
  let person: SlackPerson
  let channel: string

  beforeEach(async () => {
    slack = await startSlack()
    bot = sampleBot()
    adapter = await plug(slack, bot, mode)
    channel = slack.channel()
    person = personOn(slack, slack.member(), channel)
  })
  afterEach(async () => {
    await adapter.stop()
    await slack.close()
    expect(slack.complaints).toEqual([])
  })

  const replug = async (other: Partial<Bot>, more: Parameters<typeof plug>[3] = {}) => {
    await adapter.stop()
    adapter = await plug(slack, { ...bot, ...other }, mode, more)
  }
  const lines = () =>
    slack.messages.filter((one) => one.channel === slack.direct(person.member.id) && one.user === BOT_USER)
  const methods = () => slack.calls.map((call) => call.method)

  it('changes a window in place: one window, however many steps', async () => {
    const [form] = filledForms('en')
    bot.show(wordsCard('en', planted))
    await person.run('reflect')
    await person.press('Go on')
    bot.show(form)
    await person.press('Go on')
    bot.show(heard)
    await person.fill({})
    expect(slack.views.size).toBe(1)
    expect((await person.sees()).text).toContain('It arrived.')
    expect(methods().filter((method) => method === 'views.open')).toHaveLength(1)
  })

  it('opens a light window while the bot thinks, and fills it when it is done', async () => {
    const thought = Promise.withResolvers<void>()
    await replug(
      {
        async handle() {
          await thought.promise
          return heard
        },
      },
      { timings: { momentMs: 20 } },
    )
    await person.run('reflect')
    expect((await person.sees()).text).toContain('One moment.')
    const filled = slack.seen(person.member.id)
    thought.resolve()
    await filled
    expect((await person.sees()).text).toContain('It arrived.')
    expect(slack.views.size).toBe(1)
  })

  it('says the way into the direct message when the trigger ran out', async () => {
    bot.show({ ...wordsCard('en', planted), needsHelp: true })
    slack.fail('views.open', { kind: 'error', error: 'expired_trigger_id' })
    await person.run('reflect')
    const [line] = lines()
    expect(JSON.stringify(line)).not.toContain(planted)
    expect(JSON.stringify(line)).toContain('Emergency numbers')
    await person.pressLine('Open')
    expect((await person.sees()).text).toContain(planted)
  })

  it('opens a form from there as well', async () => {
    const [form] = filledForms('en')
    bot.show(form)
    slack.fail('views.open', { kind: 'error', error: 'expired_trigger_id' })
    await person.run('reflect')
    await person.pressLine('Open')
    expect((await person.sees()).kind).toBe('form')
  })

  it('makes a delivery of a card that can be shown in no way at all', async () => {
    const later: string[] = []
    await replug({
      answerLater: async (asked) => {
        later.push(asked.name)
      },
    })
    bot.show(heard)
    slack.fail('views.open', { kind: 'error', error: 'expired_trigger_id' })
    slack.fail('chat.postMessage', { kind: 'status', status: 503 })
    await person.quietly(() => person.run('reflect'))
    await expect.poll(() => later).toEqual(['sample.open'])
  })

  it('tries a window again after a server fault, while the trigger lives', async () => {
    bot.show(heard)
    slack.fail('views.open', { kind: 'status', status: 503 })
    await person.run('reflect')
    expect((await person.sees()).text).toContain('It arrived.')
    expect(lines()).toEqual([])
  })

  it('updates a window through rate limits, server faults and cut connections', async () => {
    bot.show(wordsCard('en', planted), heard)
    await person.run('reflect')
    slack.fail(
      'views.update',
      { kind: 'status', status: 500 },
      { kind: 'drop', done: true },
      { kind: 'status', status: 502 },
    )
    await person.press('Go on')
    await expect.poll(() => methods().filter((method) => method === 'views.update').length).toBe(4)
    await expect.poll(async () => (await person.sees()).text).toContain('It arrived.')
  })

  it('keeps the window with the words open when they could not be kept, and takes the same words again', async () => {
    const [form] = filledForms('en')
    let away = true
    const kept: Request[] = []
    await replug({
      async handle(asked, request) {
        if (asked.name !== 'sample.submit') return form
        if (away) return { ...heard, unkept: true }
        kept.push(request)
        return heard
      },
    })
    await person.run('reflect')
    const body = await person.submit({})
    expect(body?.['response_action']).toBe('errors')
    expect((await person.sees()).kind).toBe('form')
    away = false
    await person.fill({})
    expect(kept).toHaveLength(1)
    expect((await person.sees()).text).toContain('It arrived.')
  })

  it('shows the answer to a submission also when it came too late for an acknowledgement', async () => {
    const [form] = filledForms('en')
    const late = Promise.withResolvers<void>()
    await replug(
      {
        async handle(asked) {
          if (asked.name !== 'sample.submit') return form
          await late.promise
          return heard
        },
      },
      { timings: { acknowledgeMs: 10 } },
    )
    await person.run('reflect')
    slack.patienceMs = 100
    await expect(person.submit({})).rejects.toThrow()
    const seen = slack.seen(person.member.id)
    late.resolve()
    await seen
    expect((await person.sees()).text).toContain('It arrived.')
  })

  it('folds a window that holds words after a while, and opens it again', async () => {
    const card: Card = { ...wordsCard('en', planted), reopen: action('sample.open') }
    bot.show(card)
    await replug({}, { timings: { foldMs: 30 } })
    await person.run('reflect')
    expect((await person.sees()).text).toContain(planted)
    await slack.seen(person.member.id)
    const folded = await person.sees()
    expect(folded.text).not.toContain(planted)
    await person.press('Open')
    expect((await person.sees()).text).toContain(planted)
  })

  it('never folds what came after: a form that somebody is writing in', async () => {
    const [form] = filledForms('en')
    bot.show({ ...wordsCard('en', planted), reopen: action('sample.open') }, form)
    await replug({}, { timings: { foldMs: 60 } })
    await person.run('reflect')
    await person.press('Go on')
    const before = slack.calls.length
    await new Promise((resolve) => setTimeout(resolve, 90))
    expect(slack.calls.length).toBe(before)
    expect((await person.sees()).kind).toBe('form')
  })

  it('draws the App Home from the core when it is opened, and opens windows from it', async () => {
    const menu: Card = { ...wordsCard('en', 'the menu'), language: 'both' }
    await replug({
      async handle(asked, request) {
        bot.show(menu, heard)
        return asked.name === 'home' ? menu : bot.handle(asked, request)
      },
    })
    await person.openHome()
    const page = slack.homes.get(person.member.id)
    if (page === undefined) throw new Error('no Home')
    expect(legible(seenView({ ...page, content: { title: { text: '' }, ...page.content } }).text)).toContain('themenu')
    await person.pressHome('Go on')
    expect((await person.sees()).text).toContain('It arrived.')
    expect(bot.asked.at(-1)?.request.place).toMatchObject({ kind: 'direct', community: TEAM, channel: null })
  })

  it('begins from the global shortcut', async () => {
    bot.show(heard)
    await person.shortcut('reflect')
    expect((await person.sees()).text).toContain('It arrived.')
  })

  it.each(['menu', 'nonsense and more'])('answers /reflect %s with the menu, never with silence', async (text) => {
    bot.show(heard)
    await person.run(text)
    expect(bot.asked.at(-1)?.action.name).toBe('home')
  })

  it('tells who may manage a channel: its creator and who runs the workspace; and asks once for a channel', async () => {
    bot.show(heard)
    const maker = slack.member()
    const own = slack.channel({ creator: maker.id })
    const people = [
      personOn(slack, slack.member(), own),
      personOn(slack, slack.member({ admin: true }), own),
      personOn(slack, maker, own),
      personOn(slack, maker, channel),
      personOn(slack, maker, 'C0PRIVATE'),
    ]
    const may: boolean[] = []
    for (const one of [...people, ...people]) {
      await one.run('reflect')
      may.push(bot.asked.at(-1)?.request.place.mayManageChannel ?? false)
    }
    expect(may).toEqual([false, true, true, false, false, false, true, true, false, false])
    expect(methods().filter((method) => method === 'conversations.info')).toHaveLength(3)
    await personOn(slack, maker, own).type('some words')
    expect(bot.asked.at(-1)?.request.place.mayManageChannel).toBe(false)
  })

  it('knows a person by their organisation where there is one, and by the workspace otherwise', async () => {
    bot.show(heard)
    await person.run('reflect')
    await person.inEnterprise('E0ORG').run('reflect')
    expect(bot.asked.map((asked) => asked.request.identity.account)).toEqual([
      `${TEAM}:${person.member.id}`,
      `E0ORG:${person.member.id}`,
    ])
  })

  it('tells the time zone and language, and goes on without where Slack will not say', async () => {
    bot.show(heard)
    await person.run('reflect')
    expect(bot.asked.at(-1)?.request).toMatchObject({ timeZone: 'Asia/Tokyo', locale: 'en-US' })
    const other = personOn(slack, slack.member(), channel)
    slack.fail('users.info', { kind: 'status', status: 500 })
    await other.run('reflect')
    expect(bot.asked.at(-1)?.request.locale).toBeNull()
  })

  it('says in the window where a file failed, so that it can be asked for again', async () => {
    bot.show({
      ...heard,
      blocks: [{ kind: 'file', file: { name: 'copy.txt', mediaType: 'text/plain', content: new Uint8Array([7]) } }],
    })
    slack.fail('files.completeUploadExternal', { kind: 'status', status: 500 })
    await person.run('reflect')
    await expect.poll(async () => (await person.sees()).text).toContain('Slack did not take the file.')
  })
})
