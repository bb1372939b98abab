// Every interaction is answered in time, once and in private, whatever the bot, the network and Discord do meanwhile.
import { afterEach, describe, expect, it } from 'vitest'
import { type Card, encodeAction, type Reply } from '../../../src/conversation/interaction.ts'
import { heard, type SampleBot, sampleBot } from '../sample-bot.ts'
import { fileCard, filledForms, goOn, wordsCard } from '../samples.ts'
import { until } from './people.ts'
import { type DiscordRig, startDiscordRig } from './rig.ts'
import { ownMessages } from './sight.ts'

const EPHEMERAL = 1 << 6
const fileCardWithWayOn: Card = { ...fileCard, blocks: [...fileCard.blocks, goOn] }

/** A sample bot that answers only when it is told to. */
function slowBot(): SampleBot & { release(): void } {
  const bot = sampleBot()
  let waiting: (() => void)[] = []
  return {
    ...bot,
    handle: async (action, request) => {
      const reply = await bot.handle(action, request)
      await new Promise<void>((resolve) => waiting.push(resolve))
      return reply
    },
    release() {
      for (const resolve of waiting) resolve()
      waiting = []
    },
  }
}

describe('An answer on Discord', () => {
  let rig: DiscordRig
  afterEach(async () => {
    expect(rig.local.rest.complaints).toEqual([])
    await rig.close()
  })

  describe('that takes its time', () => {
    it('is announced to who asked alone, and then takes the place of the announcement', async () => {
      const bot = slowBot()
      rig = await startDiscordRig(bot, { deferAfterMs: 5 })
      bot.show(wordsCard('en', 'at last'))
      const person = await rig.person()
      const interaction = person.start('reflect')
      await until(rig.local, () => interaction.acknowledged !== null)
      expect(interaction.acknowledged).toBe('deferred message')
      expect(interaction.original?.flags).toBe(EPHEMERAL)
      bot.release()
      await until(rig.local, () => interaction.shown > 0)
      expect(JSON.stringify(interaction.original?.components)).toContain('at last')
      expect(await rig.posts()).toEqual([])
    })

    it('after a press leaves the pressed card in place until then', async () => {
      const bot = slowBot()
      rig = await startDiscordRig(bot, { deferAfterMs: 5 })
      bot.show(wordsCard('en', 'first'), wordsCard('en', 'second'))
      const person = await rig.person()
      const opened = person.run('reflect')
      await rig.local.gateway.drained()
      bot.release()
      await opened
      const pressed = person.startPress('Go on')
      await until(rig.local, () => pressed.acknowledged !== null)
      expect(pressed.acknowledged).toBe('deferred update')
      expect((await person.sees()).text).toContain('first')
      bot.release()
      await until(rig.local, () => pressed.shown > 0)
      expect((await person.sees()).text).toContain('second')
    })

    it('with a form is never announced: Discord takes a form only first', async () => {
      const bot = slowBot()
      rig = await startDiscordRig(bot, { deferAfterMs: 1 })
      bot.show(filledForms('en')[0])
      const person = await rig.person()
      const interaction = person.start('reflect')
      await rig.local.gateway.drained()
      await rig.local.gateway.drained()
      expect(interaction.acknowledged).toBeNull()
      bot.release()
      await until(rig.local, () => interaction.shown > 0)
      expect(interaction.acknowledged).toBe('modal')
    })

    it('loses no words when the announcement has expired by then', async () => {
      const bot = slowBot()
      rig = await startDiscordRig(bot, { deferAfterMs: 5 })
      const [form] = filledForms('en')
      bot.show(form, heard)
      const person = await rig.person()
      const opened = person.run('reflect')
      await rig.local.gateway.drained()
      bot.release()
      await opened
      const submitted = person.startFill({})
      await until(rig.local, () => submitted.acknowledged !== null)
      rig.local.world.now = () => Date.now() + 16 * 60_000
      bot.release()
      await until(rig.local, () => refusals(rig).length > 0)
      await rig.connection.stop()
      expect(bot.unanswered.map(({ action }) => action)).toEqual([form.submit])
    })
  })

  describe('when the network or Discord fails', () => {
    it.each([
      ['a connection dropped before the answer arrived', 'dropped before'],
      ['a connection dropped after the answer arrived', 'dropped after'],
      ['a fault of a server', { status: 500 }],
      ['a server that is away', { status: 503 }],
      ['a rate limit', { status: 429, retryAfter: 0.01 }],
      ['a global rate limit', { status: 429, retryAfter: 0.01, global: true }],
    ] as const)('survives %s, and is shown once', async (_, fault) => {
      const bot = sampleBot()
      rig = await startDiscordRig(bot)
      bot.show(wordsCard('en', 'shown once'))
      const person = await rig.person()
      rig.local.rest.fail(/^POST \/interactions\//, fault, 1)
      const interaction = person.start('reflect')
      await until(rig.local, () => interaction.shown > 0)
      await rig.connection.stop()
      expect(interaction.shown).toBe(1)
      expect(bot.asked).toHaveLength(1)
      expect(bot.unanswered).toEqual([])
    })

    it('survives a connection that hangs, and is shown once', async () => {
      const bot = sampleBot()
      rig = await startDiscordRig(bot, { answerHangsMs: 30 })
      bot.show(wordsCard('en', 'shown once'))
      const person = await rig.person()
      const hanging = Promise.withResolvers<void>()
      rig.local.rest.fail(/^POST \/interactions\//, { heldUntil: hanging.promise }, 1)
      const interaction = person.start('reflect')
      await until(rig.local, () => interaction.shown > 0)
      hanging.resolve()
      await rig.connection.stop()
      expect(interaction.shown).toBe(1)
      expect(bot.unanswered).toEqual([])
    })

    it('loses no words that came too late to be answered', async () => {
      const bot = sampleBot()
      rig = await startDiscordRig(bot)
      const [form] = filledForms('ja')
      bot.show(form, heard)
      const person = await rig.person()
      await person.run('reflect')
      rig.local.rest.fail(/^POST \/interactions\//, { status: 404, code: 10_062 }, 1)
      person.startFill({})
      await until(rig.local, () => refusals(rig).length > 0)
      await rig.connection.stop()
      expect(bot.unanswered.map(({ action }) => action)).toEqual([form.submit])
      expect(rig.notes).toContainEqual({ event: 'platform-refused', platform: 'discord', code: '10062' })
    })

    it('sends nothing after somebody who only pressed too late', async () => {
      const bot = sampleBot()
      rig = await startDiscordRig(bot)
      bot.show(heard)
      const person = await rig.person()
      rig.local.rest.fail(/^POST \/interactions\//, { status: 404, code: 10_062 }, 1)
      person.start('reflect')
      await until(rig.local, () => refusals(rig).length > 0)
      await rig.connection.stop()
      expect(bot.unanswered).toEqual([])
    })
  })

  it('does not take a form off the screen whose words could not be kept, and hears it again', async () => {
    const bot = sampleBot()
    const [form] = filledForms('en')
    let kept = false
    const notKept: Card = { ...heard, unkept: true }
    rig = await startDiscordRig({
      ...bot,
      handle: async (action, request): Promise<Reply> => {
        const reply = await bot.handle(action, request)
        return encodeAction(action) === encodeAction(form.submit) && !kept ? notKept : reply
      },
    })
    bot.show(form, heard)
    const person = await rig.person()
    await person.run('reflect')
    const first = person.startFill({})
    await rig.local.gateway.drained()
    expect(first.acknowledged).toBeNull()
    kept = true
    // Discord left the form open with its words: the person presses the same button again.
    await person.fill({})
    expect((await person.sees()).text).toContain('It arrived.')
  })

  it('is announced before a large file, which may take longer to arrive than Discord waits', async () => {
    const bot = sampleBot()
    rig = await startDiscordRig(bot)
    const file = {
      name: 'tomoshibi-bundle.zip',
      mediaType: 'application/zip',
      content: new Uint8Array(300_000).fill(7),
    }
    bot.show({ ...heard, blocks: [...heard.blocks, { kind: 'file', file }] })
    const person = await rig.person()
    const interaction = person.start('reflect')
    await until(rig.local, () => interaction.shown > 0)
    expect(interaction.acknowledged).toBe('deferred message')
    expect((await person.files()).map(({ name, content }) => [name, content.byteLength])).toEqual([
      ['tomoshibi-bundle.zip', 300_000],
    ])
  })

  it('brings files in place of a card, and takes them away with the next one', async () => {
    const bot = sampleBot()
    rig = await startDiscordRig(bot)
    bot.show(wordsCard('en', 'before'), fileCardWithWayOn)
    const person = await rig.person()
    await person.run('reflect')
    await person.press('Go on')
    expect((await person.files()).map(({ name }) => name)).toEqual(['tomoshibi-copy.md', 'tomoshibi-copy.json'])
    bot.show(heard)
    await person.press('Go on')
    expect(await person.files()).toEqual([])
    expect((await person.sees()).text).toContain('It arrived.')
  })

  describe('to words typed in a direct message', () => {
    it.each([
      ['a connection dropped before it arrived', 'dropped before'],
      ['a connection dropped after it arrived', 'dropped after'],
      ['a fault of a server', { status: 502 }],
      ['a rate limit', { status: 429, retryAfter: 0.01 }],
    ] as const)('survives %s, and stands there once', async (_, fault) => {
      const bot = sampleBot()
      rig = await startDiscordRig(bot)
      bot.show(heard)
      const person = await rig.person()
      rig.local.rest.fail(/^POST \/channels\/\d+\/messages$/, fault, 1)
      await person.type('something on my mind')
      await rig.connection.stop()
      expect(await person.direct()).toHaveLength(1)
      expect(bot.asked).toHaveLength(1)
      expect(bot.unanswered).toEqual([])
    })

    it('becomes a delivery when Discord stays away', async () => {
      const bot = sampleBot()
      rig = await startDiscordRig(bot)
      bot.show(heard)
      const person = await rig.person()
      rig.local.rest.fail(/^POST \/channels\/\d+\/messages$/, 'dropped before', 100)
      person.say('something on my mind')
      await rig.local.gateway.drained()
      await rig.connection.stop()
      expect(bot.unanswered.map(({ request }) => request.values)).toEqual([{ words: 'something on my mind' }])
    })

    it('is silent, and is the only thing that is sent', async () => {
      const bot = sampleBot()
      rig = await startDiscordRig(bot)
      bot.show(wordsCard('en', 'x'))
      const person = await rig.person()
      await person.type('quietly')
      const channel = [...rig.local.world.channels.values()].find(({ recipient }) => recipient === person.id)!
      expect(ownMessages(rig.local, channel).map(({ flags }) => flags)).toEqual([(1 << 15) | (1 << 12)])
      await person.press('Go on')
      expect(ownMessages(rig.local, channel)).toHaveLength(1)
      expect(await rig.glimpses()).toEqual([])
    })
  })

  it('holds under load: fifty at once, none late, none twice', async () => {
    const bot = sampleBot()
    rig = await startDiscordRig(bot)
    bot.show(wordsCard('en', 'one of fifty'))
    const people = await Promise.all(Array.from({ length: 50 }, () => rig.person()))
    const interactions = people.map((person) => person.start('reflect'))
    await until(rig.local, () => interactions.every(({ shown }) => shown > 0))
    expect(interactions.map(({ shown }) => shown)).toEqual(Array(50).fill(1))
    for (const { createdAt, acknowledgedAt } of interactions) expect(acknowledgedAt! - createdAt).toBeLessThan(3_000)
  })
})

/** Calls that were refused as too late or no longer known. */
function refusals({ local }: DiscordRig) {
  return local.rest.calls.filter(({ status }) => status === 404 || status === 401)
}
