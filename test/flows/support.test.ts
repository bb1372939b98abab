// Support: by country and by need, with nothing promised that is not known.
import { describe, expect, it } from 'vitest'
import { content, type TestPerson } from '../support/conversation.ts'
import { ownWorld } from '../support/own-world.ts'

describe('support', () => {
  const world = ownWorld()

  const entriesOn = ({ card }: TestPerson) => card.blocks.flatMap((block) => (block.kind === 'entry' ? [block] : []))

  async function allEntries(person: TestPerson): Promise<string[]> {
    const names: string[] = []
    for (;;) {
      names.push(...entriesOn(person).map(({ name }) => name))
      if (!person.labels.includes('More places')) return names
      await person.press('More places')
    }
  }

  async function livingIn(name: string, country: string, locale = 'en'): Promise<TestPerson> {
    const person = await world.person(name, { locale }).run('support')
    await person.press(locale === 'en' ? 'Choose my country' : '国を選ぶ')
    while (!person.labels.includes(country)) await person.press(locale === 'en' ? 'More countries' : 'もっと見る')
    await person.press(country)
    return person.run('support')
  }

  it('guesses no country: directories, and the emergency number where somebody is', async () => {
    const aya = await world.person('aya').run('support')
    expect(aya.sees).toContain('call the emergency number where you are')
    await aya.press('Talk to someone now')
    expect(aya.sees).toContain('We do not know which country you are in.')
    expect(entriesOn(aya).length).toBeGreaterThan(0)
    expect(aya.sees).not.toMatch(/\b(?:119|110|911|999|112|988)\b/)
  })

  it('asks for the country on the very page that needs it, and goes on with what was looked for', async () => {
    const ami = await world.person('ami').run('support')
    await ami.press('People who have been there')
    await ami.press('Japan')
    expect(ami.sees.split('\n')[0]).toBe('People who have been there')
    expect(ami.sees).toContain('Japan ·')
    expect(ami.labels).toContain('Another country')
  })

  it('asks for the country once, keeps it, and lets it be changed', async () => {
    const ben = await livingIn('ben', 'Japan')
    expect(ben.sees).toContain('119 (Japan, ambulance)')
    expect(ben.sees).toContain('Shown for: Japan.')
    expect(ben.labels).not.toContain('Choose my country')
    await ben.run('home')
    expect(ben.sees).toContain('119 (Japan, ambulance)')
    expect(ben.labels).not.toContain('Choose my country')
    const stranger = await world.person('stranger').run('home')
    expect(stranger.labels).toContain('Choose my country')
    await ben.run('support')
    await ben.press('Change my country')
    await ben.press('United States')
    expect(ben.sees).toContain('911')
    expect(ben.sees).not.toContain('119')
    await ben.run('support')
    await ben.press('Change my country')
    await ben.press('Another country')
    expect(ben.sees).toContain('We have no list for where you are. These pages find help by country.')
    expect(ben.sees).not.toContain('911')
  })

  it.each([
    ['Talk to someone now', 'United Kingdom'],
    ['Someone to listen', 'United States'],
    ['Someone is hurting me', 'Japan'],
    ['For children and young people', 'Japan'],
    ['Rights and advocacy', 'United Kingdom'],
    ['Money, housing, daily life', 'United States'],
  ])('lists places behind "%s" (%s), each with how far to trust it', async (door, country) => {
    const person = await livingIn(`door ${door}`, country)
    await person.press(door)
    const shown = entriesOn(person)
    expect(shown.length).toBeGreaterThan(0)
    for (const { name, lines } of shown) {
      expect(name).not.toBe('')
      expect(lines.join('\n'), name).toContain('We have not called it')
    }
    const names = await allEntries(person)
    expect(new Set(names).size).toBe(names.length)
  })

  it('says so where a door is empty for a country, and offers the nearest', async () => {
    const said: string[] = []
    for (const country of ['Estonia', 'Uruguay', 'Nepal']) {
      const person = await livingIn(`gap ${country}`, country)
      for (const door of [
        'Someone to listen',
        'People who have been there',
        'Rights and advocacy',
        'Money, housing, daily life',
      ]) {
        await person.run('support')
        await person.press(door)
        if (person.sees.includes('we have nothing under')) {
          expect(person.sees).toContain(country)
          expect(entriesOn(person).length, `${country}, ${door}`).toBeGreaterThan(0)
          said.push(`${country}, ${door}`)
        } else expect(entriesOn(person).length).toBeGreaterThan(0)
      }
    }
    expect(said.length).toBeGreaterThan(0)
  })

  it('says of each list whether peers run any of it', async () => {
    const cho = await livingIn('cho', 'Estonia')
    await cho.press('Talk to someone now')
    expect(cho.sees).toContain('None of these is run by people who have been there themselves.')
  })

  it('answers a body in danger with a number first, and no exercise', async () => {
    const dai = await livingIn('dai', 'Japan')
    await dai.type('I have swallowed all my pills.')
    expect(dai.sees.split('\n')[0]).toBe(
      'If you have taken something or are hurt, call 119 (ambulance, Japan). You need not explain it well.',
    )
    expect(dai.labels).not.toContain('Two quiet minutes')
    await dai.press('Until help comes')
    expect(dai.sees).toContain('lie on your side')
  })

  it('says the number again, and not the card, when pills are written of a second time', async () => {
    const emi = await livingIn('emi', '日本', 'ja')
    await emi.type('今夜、薬を全部飲んで死のうと思っています。')
    expect(emi.labels).toContain('助けが来るまで')
    await emi.type('薬をたくさん飲んでしまった。')
    expect(emi.sees.split('\n')[0]).toContain('119(救急車・日本)へ')
    expect(emi.labels).not.toContain('助けが来るまで')
    expect(emi.labels).toContain('自分だけにとっておく')
  })

  it('puts the police before the ambulance for who is being hurt, and says what may follow', async () => {
    const toki = await livingIn('toki', 'Japan')
    await toki.press('Someone is hurting me')
    const [, first] = toki.sees.split('\n')
    expect(first).toBe('If someone may harm you now: 110 (Japan, police).')
    expect(toki.sees).toContain('110 brings police officers.')
  })

  it('tells who is being harmed how to hide this chat, before the lines', async () => {
    const eri = await livingIn('eri', 'United Kingdom')
    await eri.type('My husband beats me every night.')
    await eri.press('Hide this chat, and more')
    expect(eri.sees).toContain("takes the bot's messages out of it")
    expect(eri.labels).toEqual(expect.arrayContaining(['Hide this quickly', 'Tidy this chat']))
    await eri.press('Hide this quickly')
    expect(eri.sees).toBe('Ready.\nMenu')
    await eri.press('Menu')
    expect(eri.labels).toContain('Support')
  })

  it('tells a bystander what they can do', async () => {
    const fuu = await livingIn('fuu', 'United States')
    await fuu.type('My brother says he will kill himself tonight.')
    expect(fuu.sees).toContain('You can call for them.')
    await fuu.press('What I can do for them')
    expect(fuu.sees).toContain('Be there, listen, and do not argue.')
  })

  it('goes through two quiet minutes with a stop on every step', async () => {
    const gen = await world.person('gen').run('support')
    await gen.press('Two quiet minutes')
    let steps = 0
    while (gen.labels.includes('Next')) {
      expect(gen.labels).toContain('Stop here')
      steps += 1
      await gen.press('Next')
    }
    expect(steps).toBe(content.in('en').grounding.steps.length)
    expect(gen.sees).toContain('That was all of it.')
    await gen.run('support')
    await gen.press('Two quiet minutes')
    await gen.press('Stop here')
    expect(gen.sees).toContain('Stopped. That is a choice too.')
  })

  it.each(content.in('en').hardToReach.reasons.map(({ id, label }) => [label, id]))(
    'answers "%s" with a small step',
    async (label, id) => {
      const person = await world.person(`reason ${id}`).run('support')
      await person.press('It is hard to reach out')
      await person.press(label)
      const reason = content.in('en').hardToReach.reasons.find((one) => one.id === id)
      expect(person.sees).toContain(reason?.answer)
      expect(person.sees).toContain(reason?.step)
      expect(person.labels).toContain('Talk to someone now')
      if (id === 'in-hospital') expect(person.labels).toContain('Rights and advocacy')
    },
  )

  it.each(['Japan', 'United States', 'United Kingdom'])(
    'names public help in %s: money, a place to live, rights',
    async (country) => {
      const person = await livingIn(`schemes ${country}`, country)
      for (const page of ['Money', 'A place to live', 'Rights']) {
        await person.run('support')
        await person.press('Public help where I live')
        await person.press(page)
        expect(entriesOn(person).length).toBeGreaterThan(0)
        for (const { lines } of entriesOn(person)) expect(lines.join('\n')).toMatch(/Rules change|From public sources/)
      }
    },
  )

  it('shows the office that a scheme names under it, with its number, once', async () => {
    const nami = await livingIn('nami', 'United States')
    await nami.press('Public help where I live')
    await nami.press('Money')
    const names = entriesOn(nami).map(({ name }) => name)
    expect(names.indexOf('211')).toBe(names.indexOf('Help to buy food (SNAP)') + 1)
    const aki = await livingIn('aki', 'Japan')
    await aki.press('Public help where I live')
    await aki.press('A place to live')
    expect(entriesOn(aki)).toHaveLength(3)
  })

  it('does not offer public help where it has no page', async () => {
    const hoshi = await livingIn('hoshi', 'Estonia')
    expect(hoshi.labels).not.toContain('Public help where I live')
  })

  it('runs in Japanese', async () => {
    const sora = await livingIn('sora', '日本', 'ja')
    expect(sora.sees).toContain('119(日本・救急車)')
    await sora.press('いま、だれかと話す')
    expect(entriesOn(sora).length).toBeGreaterThan(0)
    for (const { lines } of entriesOn(sora)) expect(lines.join('\n')).toContain('電話での確認はしていません')
    await sora.run('support')
    await sora.press('相談しにくい')
    await sora.press('連れていかれるのがこわい')
    expect(sora.sees).toContain(content.in('ja').hardToReach.reasons[0]?.step)
    await sora.run('support')
    await sora.press('住んでいるところの公の制度')
    await sora.press('お金')
    expect(entriesOn(sora).length).toBeGreaterThan(0)
    await sora.run('support')
    await sora.press('ひと息つく二分間')
    expect(sora.sees).toContain(content.in('ja').grounding.steps[0]?.text)
    await sora.type('夫に殴られています。')
    await sora.press('このチャットを隠す、ほか')
    await sora.press('すぐに隠す')
    expect(sora.sees).toBe('準備ができました。\nメニュー')
  })
})
