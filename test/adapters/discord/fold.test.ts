// Cards with words are put away after a while, and only those: a phone may be shared.
import { afterEach, describe, expect, it } from 'vitest'
import { action, type Card } from '../../../src/conversation/interaction.ts'
import { heard, type SampleBot, sampleBot } from '../sample-bot.ts'
import { wordsCard } from '../samples.ts'
import { until } from './people.ts'
import { type DiscordRig, startDiscordRig } from './rig.ts'

const holding: Card = { ...wordsCard('en', 'my own words'), reopen: action('sample.again', { entry: '7' }) }

describe('A card that holds words', () => {
  let bot: SampleBot
  let rig: DiscordRig
  afterEach(async () => {
    expect(rig.local.rest.complaints).toEqual([])
    await rig.close()
  })
  const start = async (foldAfterMs: number) => {
    bot = sampleBot()
    rig = await startDiscordRig(bot, { foldAfterMs })
  }

  it('gives way to a neutral one, whose button opens it again', async () => {
    await start(5)
    bot.show(holding)
    const person = await rig.person()
    await person.run('reflect')
    await until(rig.local, () => !JSON.stringify(person.message()?.components).includes('my own words'))
    expect(await person.sees()).toMatchObject({ labels: ['Open'], onlyThem: true })
    bot.show(heard)
    await person.press('Open')
    expect(bot.asked.at(-1)?.action).toEqual(holding.reopen)
    expect((await person.sees()).text).toContain('It arrived.')
  })

  it('does so in a direct message too, where it would stay for good', async () => {
    await start(5)
    bot.show({ ...holding, language: 'ja' })
    const person = await rig.person()
    await person.type('今日のこと')
    await until(rig.local, () => !JSON.stringify(person.message()?.components).includes('my own words'))
    expect((await person.sees()).labels).toEqual(['開く'])
    expect(await rig.glimpses()).toEqual([])
  })

  it('is found again for that when the answer to it got lost', async () => {
    await start(5)
    bot.show(holding)
    const person = await rig.person()
    rig.local.rest.fail(/^POST \/interactions\//, 'dropped after', 1)
    await person.run('reflect')
    await until(rig.local, () => !JSON.stringify(person.message()?.components).includes('my own words'))
    expect((await person.sees()).labels).toEqual(['Open'])
  })

  it('leaves help within reach where the words asked for it', async () => {
    await start(5)
    bot.show({ ...holding, needsHelp: true, language: 'both' })
    const person = await rig.person()
    await person.run('reflect')
    await until(rig.local, () => !JSON.stringify(person.message()?.components).includes('my own words'))
    expect((await person.sees()).labels).toEqual(['Open · 開く', 'Emergency numbers · 緊急の電話番号'])
    await person.press('Emergency numbers · 緊急の電話番号')
    expect(bot.asked.at(-1)?.action).toEqual(action('support.now'))
  })

  it('is put away when the bot stops, since nobody could do it later', async () => {
    await start(60_000)
    bot.show(holding)
    const person = await rig.person()
    await person.run('reflect')
    await rig.connection.stop()
    expect((await person.sees()).labels).toEqual(['Open'])
  })

  it('is not put away once another card stands in its place', async () => {
    await start(60_000)
    bot.show(holding, heard)
    const person = await rig.person()
    await person.run('reflect')
    await person.press('Go on')
    await rig.connection.stop()
    expect((await person.sees()).text).toContain('It arrived.')
  })

  it('and others never are', async () => {
    await start(1)
    bot.show(wordsCard('en', 'only a question'))
    const person = await rig.person()
    await person.run('reflect')
    await rig.connection.stop()
    expect((await person.sees()).text).toContain('only a question')
  })
})
