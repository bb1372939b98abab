// The journal: read back, searched, changed, let go of, and taken along.
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import type { TestPerson } from '../support/conversation.ts'
import { ownWorld } from '../support/own-world.ts'
import { addPeerGroup, firstSlot } from '../support/peer-group.ts'

describe('the journal', () => {
  const world = ownWorld()
  beforeAll(async () => {
    await addPeerGroup(world.database, world, 'rehearsal')
  })

  async function keep(person: TestPerson, ...all: readonly string[]): Promise<TestPerson> {
    for (const words of all) {
      await person.type(words)
      for (const label of ['Go on with what I wrote', '書いたものにもどる'])
        if (person.labels.includes(label)) await person.press(label)
      await person.press(person.labels.includes('Keep for me') ? 'Keep for me' : '自分だけにとっておく')
    }
    return person
  }

  async function share(person: TestPerson, words: string): Promise<TestPerson> {
    await person.type(words)
    return person.share('voices')
  }

  /** How entries are shown to choose from: their day, and how they begin. */
  const menuOf = (person: TestPerson): (readonly [string, string])[] =>
    person.card.blocks.flatMap((block) =>
      block.kind === 'menu' && block.id === 'entry'
        ? block.options.map(({ label, meaning }) => [label, meaning ?? ''] as const)
        : [],
    )

  async function find(person: TestPerson, wanted: string): Promise<string[]> {
    await person.run('journal')
    await person.press(person.labels.includes('Look for a word') ? 'Look for a word' : '言葉を探す')
    await person.submit(wanted)
    return menuOf(person).map(([, beginning]) => beginning)
  }

  it('says what will be there to somebody who has kept nothing', async () => {
    const aya = await world.person('aya').run('journal')
    expect(aya.sees).toContain('Your journal is empty so far.')
    await aya.press('Words I shared')
    expect(aya.sees).toContain('You have shared nothing')
  })

  it('shows the newest day first, and reads on through all of it', async () => {
    const ben = world.person('ben')
    const start = world.now
    for (let day = 0; day < 45; day += 1) {
      await keep(ben, `Day ${day}.`)
      if (day % 3 === 2) world.now = world.now.add({ hours: 24 })
    }
    await ben.run('journal')
    const seen: string[] = []
    for (;;) {
      seen.push(...menuOf(ben).map(([, beginning]) => beginning))
      if (!ben.labels.includes('Earlier ones')) break
      await ben.press('Earlier ones')
    }
    expect(new Set(seen).size).toBe(45)
    const numbers = seen.map((text) => Math.floor(Number(/\d+/.exec(text)?.[0]) / 3))
    expect(numbers).toEqual(numbers.toSorted((one, other) => other - one))
    await ben.press('Newest ones')
    expect(menuOf(ben)[0]?.[1]).toMatch(/^Day 4[2-4]\.$/)
    world.now = start
  })

  it('reads back behind one door', async () => {
    const cho = await world.person('cho').run('reflect')
    await cho.press('Feeling safe')
    await cho.press('Write')
    await cho.submit('A bench by the river.')
    await cho.press('Keep for me')
    await keep(cho, 'About nothing at all.')
    await cho.run('journal')
    await cho.press('Feeling safe')
    expect(menuOf(cho)).toEqual([['23 November 2026', 'A bench by the river.']])
    await cho.press('Back to the journal')
    await cho.press('Having a say')
    expect(cho.sees).toContain('Nothing behind this door yet.')
  })

  it('keeps heavy ones folded until they are opened', async () => {
    const dai = await keep(world.person('dai'), 'I want to die and nobody would notice.')
    await dai.run('journal')
    expect(dai.sees).not.toContain('want to die')
    await dai.press('23 November 2026')
    expect(dai.sees).toContain('This one is heavy, so it stays folded.')
    expect(dai.sees).not.toContain('want to die')
    await dai.press('Read it')
    expect(dai.sees).toContain('I want to die and nobody would notice.')
  })

  it('finds a word in one’s own entries alone, however it is written', async () => {
    const eri = await keep(
      world.person('eri'),
      'The Heron stood in the mist.',
      'ｺｰﾋｰとカフェの話',
      'Nothing of the kind.',
    )
    await keep(world.person('somebody else'), 'The heron belongs to me.')
    expect(await find(eri, 'HERON')).toEqual(['The Heron stood in the mist.'])
    expect(await find(eri, 'こーひー')).toEqual(['ｺｰﾋｰとカフェの話'])
    expect(await find(eri, 'かふぇ')).toHaveLength(1)
    expect(await find(eri, 'unicorn')).toEqual([])
    expect(eri.sees).toContain('Nothing was found.')
    expect(await find(eri, '  ')).toEqual([])
  })

  it('changes words, and looks at them anew', async () => {
    const gen = await keep(world.person('gen'), 'An easy day.')
    await gen.run('journal')
    await gen.press('23 November 2026')
    await gen.press('Change')
    expect(gen.form.fields[0]).toMatchObject({ value: 'An easy day.' })
    await gen.submit('I have swallowed all my pills.')
    expect(gen.sees.split('\n')[0]).toContain('the emergency number where you are')
    await gen.run('journal')
    expect(menuOf(gen)).toEqual([['23 November 2026', 'Folded; open it when you want to.']])
  })

  it('erases an entry after a question', async () => {
    const hoshi = await keep(world.person('hoshi'), 'To be let go of.')
    await hoshi.run('journal')
    await hoshi.press('23 November 2026')
    await hoshi.press('Erase it')
    expect(hoshi.sees).toContain('It cannot be brought back.')
    await hoshi.press('Erase it')
    await hoshi.press('Back to the journal')
    expect(hoshi.sees).toContain('Your journal is empty so far.')
  })

  it('takes everything along as two files of one content, and says first where they land', async () => {
    const iku = await keep(world.person('iku'), 'The first thing.', 'もうひとつ、書いておきます。')
    await iku.type('Not yet kept.')
    await iku.run('plan')
    await iku.press('What helps me')
    await iku.submit('The stove.')
    await share(iku, 'I told Keiko about the boat.')
    await iku.run('journal')
    await iku.press('Take my words along')
    expect(iku.card.blocks.some((block) => block.kind === 'file')).toBe(false)
    expect(iku.sees).toContain('Whoever can open that place, or your device, can read them.')
    await iku.press('Make the files')
    const files = new Map(
      iku.card.blocks.flatMap((block) =>
        block.kind === 'file' ? [[block.file.name, Buffer.from(block.file.content).toString('utf8')] as const] : [],
      ),
    )
    expect([...files.keys()]).toEqual(['journal.md', 'journal.json'])
    for (const words of [
      'The first thing.',
      'もうひとつ、書いておきます。',
      'Not yet kept.',
      'The stove.',
      'I told Keiko about the boat.',
    ])
      for (const [name, file] of files) expect(file, name).toContain(words)
    const told = JSON.parse(files.get('journal.json') ?? '{}')
    expect(told.reflections).toContainEqual({
      ...told.reflections.find((one: { words: string }) => one.words.includes('Keiko')),
      shared: ['pending'],
      asOthersWouldReadIfSharedNow: 'I told [a person] about the boat.',
    })
    expect(files.get('journal.md')).toContain("It waits with others' words.")
    expect(files.get('journal.md')).toContain('> I told [a person] about the boat.')
  })

  it('erases the link to shared words, so that not even their writer can take them back', async () => {
    const jun = await share(world.person('jun'), 'Words for the others.')
    await jun.run('journal')
    await jun.press('Words I shared')
    await jun.press('23 November 2026')
    await jun.press('Erase the link to me')
    expect(jun.sees).toContain('Not even you can take them back.')
    await jun.press('Erase the link')
    await jun.press('See the entry')
    expect(jun.sees).toContain('Words for the others.')
    expect(jun.labels).not.toContain('Take it back')
    await jun.run('journal')
    await jun.press('Words I shared')
    expect(jun.sees).toContain('You have shared nothing that is still linked to you.')
    expect(await world.database.store.db.selectFrom('pending').select('id').execute()).not.toEqual([])
  })

  it('tells where shared words are, from waiting to going away at the next set time', async () => {
    const others = ['one', 'two', 'three', 'four'].map((name) => share(world.person(name), `Words of ${name}.`))
    const kai = await share(world.person('kai'), 'Words that go out.')
    await Promise.all(others)
    const where = async (): Promise<string> => {
      await kai.run('journal')
      await kai.press('Words I shared')
      return kai.sees
    }
    expect(await where()).toContain("waits with others' words")
    world.now = Temporal.Instant.from(firstSlot)
    await world.application.tick()
    expect(await where()).toContain('went out')
    await kai.press('23 November 2026')
    await kai.press('Take it back')
    expect(kai.sees).toContain('people may have read it, and files already made keep it')
    await kai.press('At the next set time')
    expect(await where()).toContain('goes at the next set time')
    world.now = Temporal.Instant.from('2026-12-02T18:00:00Z')
    await world.application.tick()
    expect(await where()).toContain('taken back')
    world.now = Temporal.Instant.from('2026-11-23T09:00:00Z')
  })

  it('shows nobody else’s entry, whoever presses its button', async () => {
    const lin = await keep(world.person('lin'), 'Mine alone.')
    await lin.run('journal')
    const opening = lin.card.blocks.flatMap((block) => (block.kind === 'menu' ? block.options : []))[0]?.action
    const mei = world.person('mei')
    for (const name of ['journal.open', 'reflect.review', 'share', 'journal.erase', 'reflect.keep', 'reflect.change']) {
      await mei.ask({ name, args: opening?.args ?? {} })
      expect(mei.sees, name).not.toContain('Mine alone.')
      expect(mei.sees, name).toContain('This is not here any more, or it was never kept.')
    }
    await mei.ask({ name: 'journal.erased', args: opening?.args ?? {} })
    await lin.run('journal')
    expect(menuOf(lin)).toHaveLength(1)
  })

  it('runs in Japanese: kept, found, opened, changed, taken along, erased', async () => {
    const sora = await keep(world.person('sora', { locale: 'ja' }), '川で白い鳥を見ました。', 'もう死にたいです。')
    await sora.run('journal')
    expect(
      menuOf(sora)
        .map(([, beginning]) => beginning)
        .toSorted(),
    ).toEqual(['たたんであります', '川で白い鳥を見ました。'])
    expect(await find(sora, '白い鳥')).toEqual(['川で白い鳥を見ました。'])
    await sora.press('2026年11月23日')
    await sora.press('直す')
    await sora.submit('川で、二羽の白い鳥を見ました。')
    await sora.run('journal')
    await sora.press('自分の言葉を持っていく')
    expect(sora.sees).toContain('二つのファイルにします。')
    await sora.press('ファイルをつくる')
    const [markdown] = sora.card.blocks.flatMap((block) => (block.kind === 'file' ? [block.file] : []))
    expect(Buffer.from(markdown?.content ?? []).toString('utf8')).toContain('二羽の白い鳥')
    expect(await find(sora, '二羽')).toHaveLength(1)
    await sora.press('2026年11月23日')
    await sora.press('消す')
    await sora.press('消す')
    expect(await find(sora, '二羽')).toEqual([])
  })

  it('holds drafts for thirty days, says until when, and lets them lapse', async () => {
    const fuu = await world.person('fuu').type('Perhaps.')
    expect(fuu.sees).toContain('It is held for you until 23 December 2026. Keep it and it stays.')
    await keep(world.person('keeper'), 'This one stays.')
    world.now = Temporal.Instant.from('2026-12-22T23:59:00Z')
    await world.application.tick()
    await fuu.run('journal')
    await fuu.press('Not yet kept')
    expect(menuOf(fuu)).toHaveLength(1)
    const [day] = fuu.labels.filter((label) => label.endsWith('2026'))
    const open = fuu.card
    world.now = Temporal.Instant.from('2026-12-24T00:00:00Z')
    await world.application.tick()
    await fuu.run('journal')
    await fuu.press('Not yet kept')
    expect(fuu.sees).toContain('Nothing is waiting to be kept.')
    // The button from before says so too.
    await fuu.ask(
      open.blocks.flatMap((block) => (block.kind === 'menu' ? block.options : [])).find(({ label }) => label === day)
        ?.action ?? { name: 'none', args: {} },
    )
    expect(fuu.sees).toContain('This is not here any more, or it was never kept.')
    const kept = await world.person('keeper').run('journal')
    expect(menuOf(kept)).toHaveLength(1)
  })
})
