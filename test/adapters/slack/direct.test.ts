// Words typed to the bot: kept before Slack is told, answered by a line that shows nothing, lost in no way that Slack knows.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connectSlack } from '../../../adapters/slack/index.ts'
import type { Bot } from '../../../src/conversation/bot.ts'
import { action, type Card, encodeAction, type Request } from '../../../src/conversation/interaction.ts'
import { cardText } from '../../../src/conversation/limits.ts'
import { legible } from '../rig.ts'
import { heard, type SampleBot, sampleBot } from '../sample-bot.ts'
import { fileCard, fullCard, hostileWords, planted, wordsCard } from '../samples.ts'
import { BOT_USER, type LocalSlack, startSlack } from './double/slack.ts'
import { configFor, glimpsesOf, type Mode, personOn, plug, type SlackPerson } from './rig.ts'

const review: Card = { ...wordsCard('en', planted), reopen: action('sample.review', { draft: '7' }) }
const urgent: Card = { ...review, needsHelp: true }

describe.each<Mode>(['socket', 'http'])('typed words over %s', (mode) => {
  let slack: LocalSlack
  let bot: SampleBot
  let adapter: Awaited<ReturnType<typeof plug>>
  let person: SlackPerson
  let channel: string

  const someone = () => personOn(slack, slack.member(), channel)
  const lines = (of = person) =>
    slack.messages.filter((one) => one.channel === slack.direct(of.member.id) && one.user === BOT_USER)

  beforeEach(async () => {
    slack = await startSlack()
    bot = sampleBot()
    bot.show(review)
    adapter = await plug(slack, bot, mode)
    channel = slack.channel()
    person = someone()
  })
  afterEach(async () => {
    await adapter.stop()
    await slack.close()
  })

  const replug = async (other: Bot, more: Parameters<typeof plug>[3] = {}) => {
    await adapter.stop()
    adapter = await plug(slack, other, mode, more)
  }

  it('are acknowledged only after the bot has kept them', async () => {
    const kept = Promise.withResolvers<void>()
    const asked = Promise.withResolvers<void>()
    await replug({
      ...bot,
      async handle() {
        asked.resolve()
        await kept.promise
        return review
      },
    })
    let acknowledged = false
    const typing = person.type('some words').then(() => {
      acknowledged = true
    })
    await asked.promise
    expect(acknowledged).toBe(false)
    kept.resolve()
    await typing
    expect(acknowledged).toBe(true)
  })

  it('are not acknowledged when they could not be kept, and are kept at the next delivery', async () => {
    const drafts = new Map<string, unknown>()
    let away = true
    await replug({
      ...bot,
      async handle(_, request: Request) {
        if (away) return { ...heard, unkept: true }
        drafts.set(request.event, request.values['words'])
        return review
      },
    })
    slack.patienceMs = 300
    await expect(person.type('some words')).rejects.toThrow()
    slack.patienceMs = 3_000
    expect(drafts.size).toBe(0)
    away = false
    await person.repeat()
    expect([...drafts.values()]).toEqual(['some words'])
    expect(lines()).toHaveLength(1)
    await person.press('Go on')
  })

  it('survive a kill between keeping and acknowledging: the next process answers the repeated event with the same draft', async () => {
    const drafts = new Map<string, unknown>()
    const inFirst = Promise.withResolvers<void>()
    const store: Bot = {
      ...bot,
      async handle(_, request) {
        drafts.set(request.event, request.values['words'])
        return review
      },
    }
    await replug({
      ...store,
      async handle(asked, request) {
        await store.handle(asked, request)
        inFirst.resolve()
        return new Promise(() => {})
      },
    })
    slack.patienceMs = 300
    const lost = person.typeRaw('some words', {}, false).catch(() => 'not acknowledged')
    await inFirst.promise
    expect(await lost).toBe('not acknowledged')
    slack.patienceMs = 3_000
    // The process is gone: its connection closes, and nothing it had in mind is said any more.
    await replug(store)
    await person.repeat()
    expect(drafts.size).toBe(1)
    expect(lines()).toHaveLength(1)
    await person.press('Go on')
  })

  it('are the same event under another event_id, and answered by one line', async () => {
    await person.type('some words')
    const [first] = bot.asked
    await person.repeat()
    await person.repeat()
    expect(bot.asked.map((asked) => asked.request.event)).toEqual(Array(3).fill(first?.request.event))
    expect(lines()).toHaveLength(1)
  })

  it('are answered once though the same event arrives three times at once', async () => {
    await person.type('some words')
    await Promise.all([person.repeat(), person.repeat()])
    expect(lines()).toHaveLength(1)
  })

  it('are kept when Slack takes no answer: the answer becomes a delivery', async () => {
    const later: string[] = []
    await replug({
      ...bot,
      answerLater: async (asked) => {
        later.push(asked.name)
      },
    })
    slack.fail(
      'chat.postMessage',
      { kind: 'status', status: 503 },
      { kind: 'status', status: 429, retryAfter: 30 },
      { kind: 'drop', done: false },
    )
    for (const words of ['first', 'second', 'third']) await person.typeRaw(words, {}, false)
    expect(lines()).toEqual([])
    expect(later).toEqual(['typed', 'typed', 'typed'])
  })

  it('tell once who can read them, and offer a window', async () => {
    await person.type('some words')
    await person.type('more words')
    const [first, second] = lines()
    expect(first?.text).toContain('whoever owns this workspace may be able to read them')
    expect(seenLabels(first)).toEqual(['Open', 'Write in a window'])
    expect(second?.text).not.toContain('owns this workspace')
    expect(seenLabels(second)).toEqual(['Open'])
  })

  it('tell it again to nobody who reads it in the chat already, even after a restart', async () => {
    await person.type('some words')
    await replug(bot)
    await person.type('more words')
    expect(lines().filter((line) => line.text.includes('owns this workspace'))).toHaveLength(1)
  })

  it('offer emergency numbers beside the line where help is needed', async () => {
    bot.show(urgent)
    await person.type('some words')
    expect(seenLabels(lines()[0])).toEqual(['Open', 'Emergency numbers', 'Write in a window'])
    const [, emergency] = elements(lines()[0])
    expect(emergency?.['action_id']).toBe(encodeAction(action('support.now')))
  })

  it('come without the ids of people that Slack puts in', async () => {
    const friend = slack.member({ name: 'Hana' })
    await person.typeRaw(
      `I told <@${friend.id}> and <#C1|evening> about <https://example.org|https://example.org> &amp; x`,
    )
    expect(bot.asked[0]?.request.values['words']).toBe('I told @Hana and #evening about https://example.org & x')
  })

  it('are read from nowhere but a direct message, and not from bots or edits', async () => {
    await person.typeRaw('in a channel', { channel_type: 'channel', channel }, false)
    await person.typeRaw('of a bot', { bot_id: 'B1' }, false)
    await person.typeRaw('edited', { subtype: 'message_changed' }, false)
    expect(bot.asked).toEqual([])
  })

  it('are answered when only a file was sent, which is not read', async () => {
    await person.typeRaw('', { subtype: 'file_share' })
    expect(bot.asked[0]?.action.name).toBe('home')
    expect(lines()).toHaveLength(1)
  })

  it('show nothing of any card in the chat, whatever the card', async () => {
    const cards: Card[] = [
      fullCard('en'),
      fullCard('ja'),
      fullCard('both'),
      fileCard,
      heard,
      urgent,
      ...Object.values(hostileWords).map((text) => wordsCard('en', text)),
    ]
    for (const card of cards) {
      const one = someone()
      bot.show(card)
      await one.type('x')
      await adapter.messenger.deliver({ kind: 'direct', to: one.address, card }, 'key')
      expect(lines(one)).toHaveLength(2)
      for (const glimpse of lines(one).flatMap(glimpsesOf)) {
        expect(glimpse).not.toContain(planted)
        for (const text of cardText(card)) expect(legible(glimpse)).not.toContain(legible(text))
      }
    }
  })

  it('leave a chat that can be tidied: the bot’s lines and files go, what a person typed stays', async () => {
    await person.type('some words')
    slack.messages.push({
      channel: slack.direct(person.member.id),
      ts: '1.1',
      user: person.member.id,
      thread: null,
      text: 'some words',
      blocks: [],
      unfurls: false,
    })
    const file = { name: 'copy.txt', mediaType: 'text/plain', content: new Uint8Array([1]) }
    await adapter.messenger.deliver({ kind: 'file', to: person.address, card: heard, file }, 'k')
    await adapter.messenger.deliver({ kind: 'tidy', to: person.address }, 'k')
    const left = slack.messages.filter((one) => one.channel === slack.direct(person.member.id))
    expect(left.map((one) => one.user)).toEqual([person.member.id])
    expect(slack.files()).toEqual([])
  })

  it('is refused to start without tokens that work, with a sentence', async () => {
    slack.tokens.clear()
    const refused = await connectSlack({ bot, config: configFor(slack, mode), log: () => {}, installations: null })
    expect(await refused.failed).toMatch(/Slack does not accept.*invalid_auth.*SLACK_BOT_TOKEN/)
    const waiting = await refused.messenger.deliver({ kind: 'direct', to: person.address, card: heard }, 'key')
    expect(waiting.outcome).toBe('later')
  })

  const elements = (message: { blocks: readonly Readonly<Record<string, unknown>>[] } | undefined) =>
    (message?.blocks ?? []).flatMap((block) =>
      block['type'] === 'actions' ? (block['elements'] as Readonly<Record<string, unknown>>[]) : [],
    )
  const seenLabels = (message: Parameters<typeof elements>[0]) =>
    elements(message).map((element) => (element['text'] as { text: string }).text)
})
