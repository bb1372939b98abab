// A reflection, from the first door to the journal.
import { describe, expect, it } from 'vitest'
import { onBothDatabases } from '../support/databases.ts'
import { ownWorld } from '../support/own-world.ts'

onBothDatabases('a reflection', (kind) => {
  const world = ownWorld(kind)

  it('begins at a door, meets a question, is written, reviewed and kept', async () => {
    const aya = await world.person('aya').run('reflect')
    expect(aya.sees).toContain('Nobody else in this channel sees this.')
    await aya.press('Having a say')
    await aya.press('Write')
    await aya.submit('I told Dr. Hara at Midori Clinic that I want more say. She listened.')
    expect(aya.sees).toContain('What others would read')
    expect(aya.card.blocks.filter((block) => block.kind === 'words').at(-1)).not.toMatchObject({
      text: expect.stringContaining('Hara'),
    })
    await aya.press('Keep for me')
    await aya.press('Journal')
    expect(aya.sees).toContain('I told Dr. Hara')
  })

  it('speaks of no channel to somebody who writes in a direct message', async () => {
    const mio = await world.person('mio', { channel: null }).run('reflect')
    expect(mio.sees).toContain('Your group and coordinators cannot see this chat.')
    expect(mio.sees).not.toContain('channel')
  })

  it.each([
    ['Help!', 'Support', 'Talk to someone now'],
    ['delete everything', 'Leave', 'You need no reason.'],
    ['全部消して。', 'Leave', 'You need no reason.'],
    ['hello', 'Reflect', 'Where would you like to begin?'],
  ])('is not made of "%s", which may be meant for the bot, and is not lost either', async (words, label, there) => {
    const rei = await world.person(`rei ${words}`, { channel: null }).type(words)
    await rei.press('Go on with what I wrote')
    expect(rei.sees).toContain(words)
    await rei.type(words)
    await rei.press(label)
    expect(rei.sees).toContain(there)
  })

  it('is answered in Japanese to somebody whose platform speaks Japanese', async () => {
    const sora = await world.person('sora', { locale: 'ja' }).run('reflect')
    await sora.press('安心していられること')
    await sora.press('書く')
    await sora.submit('原先生にみどりクリニックで話を聞いてもらえた。')
    expect(sora.sees).toContain('届けるとしたら、ほかの人が読むもの')
    await sora.press('自分だけにとっておく')
    expect(sora.sees).toContain('記録に入りました。')
  })

  it('speaks both languages at once to somebody whose language nobody knows, and theirs once they write', async () => {
    const kim = await world.person('kim', { locale: 'ko' }).run('reflect')
    expect(kim.sees).toContain('Where would you like to begin?')
    expect(kim.sees).toContain('どこから始めますか。')
    await kim.type('今日は川を見ていました。')
    expect(kim.sees).toContain('書いた言葉')
    expect(kim.sees).not.toContain('What you wrote')
  })

  it('brings help first when words ask for it, and once', async () => {
    const ren = await world.person('ren').type('I am going to kill myself tonight.')
    expect(ren.sees).toContain('Thank you for writing that here.')
    expect(ren.sees).toContain('I have told nobody.')
    expect(ren.labels).toContain('Talk to someone now')
    await ren.press('Go on with what I wrote')
    expect(ren.sees).toContain('What you wrote')
    await ren.type('I want to kill myself.')
    expect(ren.sees).toContain('What you wrote')
    await ren.type('I have swallowed all my pills.')
    expect(ren.sees.split('\n')[0]).toContain('the emergency number where you are')
    expect(ren.labels).not.toContain('Two quiet minutes')
  })

  it('answers the same event with the same draft, help included', async () => {
    const noa = await world.person('noa').type('I am going to kill myself tonight.', 'one-event')
    const first = noa.sees
    await noa.type('I am going to kill myself tonight.', 'one-event')
    expect(noa.sees).toBe(first)
    await noa.run('journal')
    await noa.press('Not yet kept')
    expect(noa.labels.filter((label) => label.includes('November'))).toHaveLength(1)
  })

  it('does not repeat a question of a door until the door is through', async () => {
    const lee = await world.person('lee').run('reflect')
    await lee.press('Feeling safe')
    const seen = new Set<string>()
    const all = 20
    for (let count = 0; count < all; count += 1) {
      seen.add(lee.sees.split('\n')[1] ?? '')
      await lee.press('Another question')
    }
    expect(seen.size).toBe(all)
  })

  describe('with words that are hard to hold', () => {
    const hard: Readonly<Record<string, string>> = {
      'ten thousand characters': 'a word and '.repeat(910),
      'a hundred kilobytes': 'ひとこと。'.repeat(7000),
      'right-to-left letters': 'שלום \u202Eabc\u202C مرحبا',
      'zero-width signs': 'a\u200Bb\u200Cc\u2060d',
      'emoji alone': '🙂🫠👩‍👩‍👧‍👦',
      'half a surrogate pair': 'before \uD83D after',
      'a NUL': 'before \u0000 after',
      'binary bytes': String.fromCharCode(...Array.from({ length: 300 }, (_, at) => at % 256)),
      'marks of every kind': '*_~`|<>@#&\\'.repeat(150),
    }
    for (const [what, words] of Object.entries(hard)) {
      it(`keeps ${what} whole`, async () => {
        const person = await world.person(`hard ${what}`).type(words)
        await person.press('Keep for me')
        await person.press('Journal')
        const [day] = person.labels.filter((label) => label.includes('November'))
        await person.press(day ?? '')
        let read = ''
        for (;;) {
          read += person.card.blocks.flatMap((block) => (block.kind === 'words' ? [block.text] : [])).join('')
          if (!person.labels.includes('Next part')) break
          await person.press('Next part')
        }
        expect(read).toBe(words.toWellFormed().replaceAll('\u0000', '\uFFFD'))
      })
    }

    it('asks nothing of somebody who wrote nothing', async () => {
      const mio = await world.person('mio').run('reflect')
      await mio.press('Something else on my mind')
      await mio.submit(' \u200B\n ')
      expect(mio.sees).toContain('Nothing was written, and that is fine.')
    })
  })
})
