// About: what is true of the bot, what is stored of somebody, and the few things that they can set.
import { describe, expect, it } from 'vitest'
import { content } from '../support/conversation.ts'
import { ownWorld } from '../support/own-world.ts'

describe('about', () => {
  const world = ownWorld()

  for (const language of ['en', 'ja'] as const) {
    it(`says who can see what, one after the other (${language})`, async () => {
      const page = content.in(language).whoSeesWhat
      const person = await world.person(`who ${language}`, { locale: language }).run('about')
      await person.press(language === 'en' ? 'Who can see what' : 'だれに何が見えるか')
      expect(page.viewers.length).toBeGreaterThanOrEqual(5)
      for (const viewer of page.viewers) {
        await person.press(viewer.who)
        for (const line of [...viewer.can, ...viewer.cannot]) expect(person.sees).toContain(line)
      }
    })

    it(`says where the doors come from, and who need not agree (${language})`, async () => {
      const { aboutDoors } = content.in(language)
      const person = await world.person(`doors ${language}`, { locale: language }).run('about')
      await person.press(language === 'en' ? 'About these doors' : '扉について')
      for (const line of [...aboutDoors.paragraphs, aboutDoors.disagree]) expect(person.sees).toContain(line)
      expect(person.sees).toContain('10.')
      for (const door of ['safety', 'control', 'reunion', 'around'] as const) {
        await person.press(content.in(language).door(door).title)
        expect(person.sees).toContain(content.in(language).door(door).line)
        await person.press(language === 'en' ? 'Back' : 'もどる')
      }
    })
  }

  it('counts what is stored about somebody now, and nothing before they wrote or set anything', async () => {
    const aya = await world.person('aya').run('about')
    await aya.press('What is stored about me')
    expect(aya.sees).toContain('There is no row about you yet.')
    await aya.type('Something.')
    await aya.press('Keep for me')
    await aya.type('Something else.')
    await aya.run('about')
    await aya.press('What is stored about me')
    expect(aya.sees).toContain('Kept in the journal: 1. Not yet kept: 1. Pages of your plan: 0.')
    expect(aya.sees).toContain('Age: not asked.')
    expect(aya.sees).toContain('could technically open it')
  })

  it('changes the language at once, and for good', async () => {
    const ben = await world.person('ben', { locale: 'ko' }).run('about')
    expect(ben.sees).toContain('About this bot')
    expect(ben.sees).toContain('このボットについて')
    await ben.press('Settings · 設定')
    await ben.press('日本語')
    expect(ben.sees).toContain('設定')
    expect(ben.sees).not.toContain('Settings')
    await ben.run('reflect')
    expect(ben.sees).not.toContain('Where would you like to begin?')
    await ben.run('about')
    await ben.press('設定')
    await ben.press('English')
    await ben.run('reflect')
    expect(ben.sees).toContain('Where would you like to begin?')
    // Words in another language do not turn it round again.
    await ben.type('今日は川を見ていました。')
    expect(ben.sees).toContain('What you wrote')
  })

  it('sets a time zone by its name, and says what a name looks like', async () => {
    const cho = await world.person('cho').run('about')
    await cho.press('Settings')
    await cho.press('Set my time zone')
    await cho.submit('Middle Earth')
    expect(cho.sees).toContain('No time zone has that name. A name looks like Asia/Tokyo.')
    await cho.press('Set my time zone')
    await cho.submit(' Asia/Tokyo ')
    expect(cho.sees).toContain('Time zone: Asia/Tokyo.')
    // 09:00 UTC on the 23rd is the 24th in Kiritimati: days are the person's own.
    await cho.press('Set my time zone')
    await cho.submit('Pacific/Kiritimati')
    await cho.type('Written on the other side of the day.')
    expect(cho.sees).toContain('until 23 December 2026')
    const start = world.now
    world.now = world.now.add({ hours: 2 })
    await cho.type('Written two hours later.')
    expect(cho.sees).toContain('until 24 December 2026')
    world.now = start
  })

  it('turns screening off and on, and says what either means', async () => {
    const dai = await world.person('dai').run('about')
    await dai.press('Settings')
    expect(dai.sees).toContain('It is on.')
    expect(dai.sees).toContain('It tells nobody.')
    await dai.press('Turn it off')
    expect(dai.sees).toContain('It is off. Nothing looks at your words.')
    await dai.type('I want to die and nobody would notice.')
    expect(dai.sees).toContain('What you wrote')
    expect(dai.sees).not.toContain('Thank you for writing that here.')
    expect(dai.labels).toContain('Support')
    await dai.run('about')
    await dai.press('Settings')
    await dai.press('Turn it on')
    await dai.type('I want to die and nobody would notice.')
    expect(dai.sees).toContain('Thank you for writing that here.')
  })

  it('lets an answer about age be changed', async () => {
    const eri = await world.person('eri').run('about')
    await eri.press('Settings')
    await eri.press('My answer about age')
    await eri.press('Under 18')
    await eri.run('about')
    await eri.press('What is stored about me')
    expect(eri.sees).toContain('Age: under 18.')
  })

  it('turns screening off in Japanese too', async () => {
    const sora = await world.person('sora', { locale: 'ja' }).run('about')
    await sora.press('設定')
    await sora.press('見ないでおく')
    await sora.type('もう死にたいです。')
    expect(sora.sees).toContain('書いた言葉')
    expect(sora.sees).not.toContain('ここに書いてくださって')
  })
})
