// My plan and the two sheets: at one's own pace, in one's own words, shown again when they are needed, and printable.
import { describe, expect, it } from 'vitest'
import { content, type TestPerson } from '../support/conversation.ts'
import { ownWorld } from '../support/own-world.ts'

describe('the plan', () => {
  const world = ownWorld()

  const pageOf = (person: TestPerson): string => {
    const [file] = person.card.blocks.flatMap((block) => (block.kind === 'file' ? [block.file] : []))
    expect(file).toMatchObject({ name: 'sheet.html', mediaType: 'text/html; charset=utf-8' })
    return Buffer.from(file?.content ?? []).toString('utf8')
  }

  it('takes one question at a time, in any order, and leaves open what is left empty', async () => {
    const aya = await world.person('aya').run('plan')
    expect(aya.labels).not.toContain('A page to print')
    await aya.press('Who I can turn to')
    expect(aya.sees).toContain('Who could you turn to, and for what?')
    await aya.submit('My neighbour, for soup.')
    expect(aya.sees).toContain('It is noted.')
    await aya.press('What I want from others')
    await aya.submit('')
    expect(aya.sees).toContain('It stays open. That is fine.')
    await aya.press('See all of it')
    expect(aya.sees).toContain('My neighbour, for soup.')
    await aya.press('Who I can turn to')
    expect(aya.form.fields[0]).toMatchObject({ value: 'My neighbour, for soup.' })
    await aya.submit('')
    await aya.press('See all of it')
    expect(aya.sees).not.toContain('soup')
  })

  it('comes back when words ask for help, and only where it has words', async () => {
    const ben = await world.person('ben').type('I want to die and nobody would notice.')
    expect(ben.labels).not.toContain('What helps me')
    await ben.run('plan')
    await ben.press('What helps me')
    await ben.submit('The blue blanket.')
    await ben.type('I have swallowed all my pills.')
    await ben.press('What helps me')
    expect(ben.sees).toContain('The blue blanket.')
    await ben.run('support')
    expect(ben.labels).toContain('What helps me')
  })

  it('shows every answer, however many there are and however long', async () => {
    const cho = world.person('cho')
    const questions = content.in('en').plan.questions
    await cho.run('plan')
    for (const { title } of questions) {
      await cho.press(title)
      await cho.submit(`${title}: ${'a word and '.repeat(80)}`)
      await cho.press('See all of it')
    }
    let all = ''
    for (;;) {
      all += cho.sees
      if (!cho.labels.includes('More of it')) break
      await cho.press('More of it')
    }
    for (const { title } of questions) expect(all).toContain(`${title}: a word and`)
  })

  it.each(content.in('en').plan.sheets.map(({ id, title }) => [id, title]))('has the sheet "%s"', async (id, title) => {
    const dai = await world.person(`dai ${id}`).run('plan')
    await dai.press(title)
    const sheet = content.in('en').plan.sheets.find((one) => one.id === id)
    for (const question of sheet?.questions ?? []) {
      await dai.press(question.title)
      expect(dai.sees).toContain(question.question)
      await dai.submit(`About ${question.id}.`)
      await dai.press('See all of it')
    }
    for (const question of sheet?.questions ?? []) expect(dai.sees).toContain(`About ${question.id}.`)
    await dai.run('plan')
    expect(dai.sees).not.toContain('About ')
  })

  it('prints as one page of its own, after saying where it lands, with room for what is open', async () => {
    const eri = await world.person('eri').run('plan')
    await eri.press('What helps me')
    await eri.submit('<b>Soup</b> & "bread"\nand rest')
    await eri.press('See all of it')
    await eri.press('A page to print')
    expect(eri.sees).toContain('Whoever can open that place, or your device, can read it.')
    await eri.press('Make the page')
    const page = pageOf(eri)
    expect(page).toContain('&lt;b&gt;Soup&lt;/b&gt; &amp; &quot;bread&quot;\nand rest')
    expect(page).not.toMatch(/<script|https?:|src=/)
    expect(page.match(/class="open"/g)).toHaveLength(content.in('en').plan.questions.length - 1)
    expect(page).toContain('<html lang="en">')
  })

  it('goes when its writer says so, after a question', async () => {
    const fuu = await world.person('fuu').run('plan')
    await fuu.press('What helps me')
    await fuu.submit('The sea.')
    await fuu.press('See all of it')
    await fuu.press('Erase all of it')
    await fuu.press('See all of it')
    expect(fuu.sees).toContain('The sea.')
    await fuu.press('Erase all of it')
    await fuu.press('Erase it')
    expect(fuu.sees).toContain('It is erased.')
    await fuu.press('See all of it')
    expect(fuu.sees).not.toContain('The sea.')
  })

  it('runs in Japanese, to the printed page', async () => {
    const sora = await world.person('sora', { locale: 'ja' }).run('plan')
    await sora.press('楽になること')
    await sora.submit('毛布と、あたたかいお茶。')
    expect(sora.sees).toContain('書きとめました。')
    await sora.press('はじまりのしるし')
    await sora.submit('')
    expect(sora.sees).toContain('空けておきます。それでかまいません。')
    await sora.press('全部を見る')
    expect(sora.sees).toContain('毛布と、あたたかいお茶。')
    await sora.press('印刷できるページ')
    await sora.press('ページをつくる')
    expect(pageOf(sora)).toContain('毛布と、あたたかいお茶。')
    expect(pageOf(sora)).toContain('<html lang="ja">')
    for (const { title } of content.in('ja').plan.sheets) {
      await sora.run('plan')
      await sora.press(title)
      expect(sora.sees).toContain(title)
    }
  })
})
