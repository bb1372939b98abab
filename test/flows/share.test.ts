// Sharing as a participant meets it: each yes by itself, nothing that was not seen, and a way back.
import { beforeAll, describe, expect, it } from 'vitest'
import { action, cardChoices } from '../../src/conversation/interaction.ts'
import { handleOf } from '../../src/storage/keys.ts'
import { loadPerson } from '../../src/storage/participants.ts'
import { authorTag, type Contribution, findPending } from '../../src/storage/pools.ts'
import type { TestPerson } from '../support/conversation.ts'
import { onBothDatabases } from '../support/databases.ts'
import { ownWorld } from '../support/own-world.ts'
import { addPeerGroup } from '../support/peer-group.ts'

const WHO = 'Any, or none of these'

onBothDatabases('sharing', (kind) => {
  const world = ownWorld(kind)
  beforeAll(async () => {
    await addPeerGroup(world.database, world, 'rehearsal')
    await addPeerGroup(world.database, world, 'research', {
      research: { by: 'A university', purpose: 'better night shifts' },
    })
    await addPeerGroup(world.database, world, 'young', { minorsMayShare: true })
    await addPeerGroup(world.database, world, 'reviewed', { reviewed: true, audience: 'Two nurses read along.' })
  })

  /** What waits in the pools of this person's words. */
  async function waitingOf({ name }: TestPerson): Promise<Contribution[]> {
    const { db } = world.database.store
    const { settings } = await loadPerson(db, world.database.keys, { platform: 'terminal', account: name })
    const found = await Promise.all(
      settings.receipts.map(({ pending }) => findPending(db, world.database.keys, pending)),
    )
    return found.flatMap((one) => one ?? [])
  }

  async function toTheOffer(name: string, words: string, channel = 'rehearsal'): Promise<TestPerson> {
    const person = await world.person(name, { channel }).type(words)
    await person.press('Share…')
    return person.press('18 or over')
  }

  it('asks for each reader apart, chooses nothing beforehand, and stores what was promised', async () => {
    const aya = await toTheOffer('aya', 'I told Keiko that I want more say.', 'research')
    expect(aya.sees).toContain('Each of these is a choice of its own.')
    for (const reader of ['Voices in #research', 'The coordinators’ file', 'Research outside the group'])
      expect(aya.sees.replaceAll("'", '’')).toContain(reader)
    expect(aya.sees).toContain('A university can read it, for this purpose: better night shifts.')
    expect(aya.sees).toContain('Wednesday 25 November at the earliest')
    await aya.press('Choose who reads it')
    expect(aya.form.fields).toMatchObject([{ kind: 'picks', value: [] }])
    await aya.submit({ [WHO]: ['file'] })
    expect(aya.sees).toContain('It appears together with at least 4 of them, in no order, with no name and no time')
    const [waiting] = await waitingOf(aya)
    expect(waiting).toMatchObject({
      audiences: ['file'],
      promise: { k: 5, audience: '', reviewed: false },
      words: 'I told [a person] that I want more say.',
      minor: false,
    })
    expect(JSON.stringify(waiting)).not.toContain('Keiko')
  })

  it('shares nothing where no reader was chosen', async () => {
    const ben = await toTheOffer('ben', 'Some words.')
    await ben.press('Choose who reads it')
    await ben.submit({ [WHO]: [] })
    expect(ben.sees).toContain('Nothing was shared. It stays with you.')
    expect(await waitingOf(ben)).toEqual([])
  })

  it('offers research only where a group has said by whom and for what', async () => {
    const cho = await toTheOffer('cho', 'Some words.')
    await cho.press('Choose who reads it')
    await cho.ask(cho.form.submit, { audiences: ['voices', 'research'] })
    expect(await waitingOf(cho)).toMatchObject([{ audiences: ['voices'] }])
  })

  it('says who reads along and that coordinators look first, where that is so', async () => {
    const dai = await toTheOffer('dai', 'Some words.', 'reviewed')
    expect(dai.sees).toContain('Two nurses read along.')
    expect(dai.sees).toContain('Coordinators look at the words first')
  })

  it('shows the card again where the words have changed since they were seen', async () => {
    const eri = await toTheOffer('eri', 'The first words.')
    await eri.press('Choose who reads it')
    const old = eri.form.submit
    const elsewhere = await world.person('eri').run('journal')
    await elsewhere.press('Not yet kept')
    await elsewhere.press('23 November 2026')
    await elsewhere.press('Change')
    await elsewhere.submit('Other words than those.')
    await eri.ask(old, { audiences: ['voices'] })
    expect(eri.sees).toContain('Other words than those.')
    expect(eri.labels).toContain('Choose who reads it')
    expect(await waitingOf(eri)).toEqual([])
    await eri.press('Choose who reads it')
    await eri.submit({ [WHO]: ['voices'] })
    expect(await waitingOf(eri)).toMatchObject([{ words: 'Other words than those.' }])
  })

  it('takes out more, as its writer names it, and leaves the journal whole', async () => {
    const fuu = await world.person('fuu').type('On Thursday I fed the goat behind the school.')
    await fuu.press('Take out more')
    await fuu.submit('the goat\nThursday')
    const shown = fuu.card.blocks.flatMap((block) => (block.kind === 'words' ? [block.text] : []))
    expect(shown[0]).toBe('On Thursday I fed the goat behind the school.')
    expect(shown[1]).not.toMatch(/goat|Thursday/)
    await fuu.press('Take out more')
    await fuu.submit('')
    expect(fuu.sees).toContain('The same words.')
  })

  it('evens out what could show somebody, as far as they choose', async () => {
    const gen = await world.person('gen').type("Y'all should have seen that rain lol.")
    await gen.press('What could show it is me?')
    expect(gen.sees).toContain('lol — a way of laughing')
    await gen.press('Even some out')
    const [field] = gen.form.fields
    const marks = field?.kind === 'picks' ? field.options : []
    await gen.submit({ 'Which ones?': marks.filter(({ label }) => label === 'lol').map(({ value }) => value) })
    const shown = gen.card.blocks.flatMap((block) => (block.kind === 'words' ? [block.text] : []))
    expect(shown).toEqual(["Y'all should have seen that rain lol.", "Y'all should have seen that rain."])
  })

  it('is not open to somebody under 18, or who would rather not say, unless the group is set up for it', async () => {
    for (const answer of ['Under 18', 'I would rather not say']) {
      const person = await world.person(`hoshi ${answer}`).type('Some words.')
      await person.press('Share…')
      await person.press(answer)
      expect(person.sees).toContain('sharing is open to people who have said that they are 18 or over')
      expect(person.labels).toContain('Change my answer')
      const young = await world.person(`young ${answer}`, { channel: 'young' }).type('Some words.')
      await young.press('Share…')
      await young.press(answer)
      await young.press('Choose who reads it')
      await young.ask(young.form.submit, { audiences: ['voices', 'file', 'research'] })
      expect(await waitingOf(young)).toMatchObject([{ audiences: ['voices'], minor: true }])
    }
  })

  it('brings lines for young people first to somebody who has said that they are under 18', async () => {
    const iku = await world.person('iku').type('Some words.')
    await iku.press('Share…')
    await iku.press('Under 18')
    await iku.press('Support')
    expect(iku.labels).toContain('For children and young people')
    await iku.press('Choose my country')
    await iku.press('Japan')
    await iku.run('support')
    await iku.press('Talk to someone now')
    expect(iku.card.blocks.find((block) => block.kind === 'entry')?.lines.join(' ')).toMatch(/child|young|under|18|19/i)
  })

  it('says so to somebody who belongs to no group', async () => {
    const jun = await world.person('jun', { channel: null }).type('Some words.')
    await jun.press('Share…')
    expect(jun.sees).toContain('You belong to no group here')
    expect(jun.labels).toContain('Back')
  })

  it('asks with which group, where somebody belongs to two', async () => {
    const kai = await world.person('kai', { channel: 'research' }).run('reflect')
    await kai.run('reflect')
    const here = await world.person('kai').type('Some words.')
    await here.press('Share…')
    await here.press('18 or over')
    expect(here.sees).toContain('With which group?')
    await here.press('#research')
    await here.press('Choose who reads it')
    await here.submit({ [WHO]: ['voices'] })
    expect(here.sees).toContain("It waits with others' words for #research.")
  })

  it('asks again before heavy words go out', async () => {
    const lin = await world.person('lin').type('I want to die and nobody would notice.')
    await lin.press('Go on with what I wrote')
    await lin.press('Share…')
    await lin.press('18 or over')
    expect(lin.sees).toContain('nobody can answer you through it. Share it today, or look again tomorrow?')
    await lin.press('Look again tomorrow')
    expect(lin.sees).toContain('What you wrote')
    await lin.press('Share…')
    await lin.press('Share it today')
    expect(lin.labels).toContain('Choose who reads it')
  })

  it('keeps words that do not fit one card whole, and does not share them from here', async () => {
    const mei = await world.person('mei').type('A long day and a longer night. '.repeat(120))
    expect(mei.labels).not.toContain('Share…')
    await mei.press('Keep for me')
    await mei.run('journal')
    await mei.press('23 November 2026')
    await mei.press('Share…')
    expect(mei.sees).toContain('too long for you to see both versions at once')
  })

  it('shares each reflection once, and says where it is', async () => {
    const nao = await toTheOffer('nao', 'Some words.')
    const offer = nao.card
    await nao.press('Choose who reads it')
    const send = nao.form.submit
    await nao.submit({ [WHO]: ['voices'] })
    await nao.ask(send, { audiences: ['voices', 'file'] })
    expect(nao.sees).toContain('This was shared before.')
    expect(await waitingOf(nao)).toHaveLength(1)
    await nao.press('See where it is')
    expect(nao.sees).toContain("It waits with others' words. Nobody in the group has read it.")
    await nao.press('Take it back')
    await nao.press('Take it back')
    expect(nao.sees).toContain('Nobody has read it. It stays in your journal.')
    expect(await waitingOf(nao)).toEqual([])
    // The card of before still works: a second sharing is a new choice.
    await nao.ask(cardChoices(offer).find(({ label }) => label === 'Choose who reads it')?.action ?? action('none'))
    expect(nao.form.title).toBe('Who reads it?')
  })

  it('keeps nothing beside the words in the pool that leads to their writer', async () => {
    const odile = await toTheOffer('odile', 'Some words.')
    await odile.press('Choose who reads it')
    await odile.submit({ [WHO]: ['voices'] })
    const [waiting] = await waitingOf(odile)
    const { handle, settings } = await loadPerson(world.database.store.db, world.database.keys, {
      platform: 'terminal',
      account: 'odile',
    })
    const text = JSON.stringify(waiting)
    expect(handleOf(world.database.keys, { platform: 'terminal', account: 'odile' }).equals(handle)).toBe(true)
    for (const thread of [handle.toString('hex'), 'odile', settings.receipts[0]?.entry ?? '', '2026-11'])
      expect(text).not.toContain(thread)
    const group = settings.receipts[0]?.group ?? ''
    expect(waiting?.author).toBe(authorTag(world.database.keys, group, handle))
  })

  describe('in Japanese', () => {
    it('runs from writing to taking back', async () => {
      const sora = await world.person('sora', { locale: 'ja' }).type('原さんに、もっと自分で決めたいと話しました。')
      await sora.press('グループに届ける…')
      await sora.press('18歳以上')
      expect(sora.sees).toContain('#rehearsalに届ける(なかまの声)')
      await sora.press('読む人を選ぶ')
      await sora.submit({ 'いくつでも。選ばなくても': ['voices', 'file'] })
      expect(sora.sees).toContain('4人以上の言葉と、順番なしに並びます。')
      expect(sora.sees).toContain('早ければ11月25日(水曜日)です。')
      const [waiting] = await waitingOf(sora)
      expect(waiting?.words).not.toContain('原さん')
      await sora.press('取り下げる')
      await sora.press('取り下げる')
      expect(sora.sees).toContain('取り下げました。だれも読んでいません。')
      expect(await waitingOf(sora)).toEqual([])
    })

    it('takes out more and evens out', async () => {
      const umi = await world.person('umi', { locale: 'ja' }).type('今日は川で、めっちゃ笑ったわwww')
      await umi.press('もっと伏せる')
      await umi.submit('川')
      expect(umi.card.blocks.filter((block) => block.kind === 'words').at(-1)).not.toMatchObject({
        text: expect.stringContaining('川'),
      })
      await umi.press('自分だとわかりそうなところは')
      await umi.press('いくつか、目立たなくする')
      const [field] = umi.form.fields
      await umi.submit({
        どれを目立たなくしますか: field?.kind === 'picks' ? field.options.map(({ value }) => value) : [],
      })
      expect(umi.card.blocks.filter((block) => block.kind === 'words').at(-1)).not.toMatchObject({
        text: expect.stringMatching(/www|めっちゃ/),
      })
    })

    it('says what is not open, and asks again before heavy words go out', async () => {
      const rio = await world.person('rio', { locale: 'ja' }).type('もう死にたいです。')
      await rio.press('書いたものにもどる')
      await rio.press('グループに届ける…')
      await rio.press('18歳以上')
      expect(rio.labels).toEqual(expect.arrayContaining(['今日届ける', 'あした、また読む']))
      const toru = await world.person('toru', { locale: 'ja' }).type('今日は静かでした。')
      await toru.press('グループに届ける…')
      await toru.press('18歳未満')
      expect(toru.sees).toContain('18歳以上と答えた方が届けられます。')
    })
  })
})
