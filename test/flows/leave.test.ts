// Leaving: three doors of one size, a way back where there is one, and nothing left behind.
import { expect, it } from 'vitest'
import { loadPerson } from '../../src/storage/participants.ts'
import type { TestPerson } from '../support/conversation.ts'
import { onBothDatabases } from '../support/databases.ts'
import { ownWorld } from '../support/own-world.ts'

onBothDatabases('leaving', (kind) => {
  const world = ownWorld(kind)

  /** Every row that could be this person's, in every table that has one. */
  async function rowsOf({ name }: TestPerson): Promise<number> {
    const { db } = world.database.store
    const { handle } = await loadPerson(db, world.database.keys, { platform: 'terminal', account: name })
    const count = async (table: 'participant' | 'entry' | 'coordinator', column: string): Promise<number> =>
      (
        await db
          .selectFrom(table)
          .selectAll()
          .where(column as never, '=', handle as never)
          .execute()
      ).length
    return (
      (await count('participant', 'handle')) +
      (await count('entry', 'participant')) +
      (await count('coordinator', 'handle'))
    )
  }

  async function settled(name: string, locale = 'en'): Promise<TestPerson> {
    const person = await world
      .person(name, { locale })
      .type(locale === 'en' ? 'Some words of mine.' : '自分の言葉です。')
    await person.press(locale === 'en' ? 'Keep for me' : '自分だけにとっておく')
    await person.run('plan')
    await person.press(locale === 'en' ? 'What helps me' : '楽になること')
    await person.submit(locale === 'en' ? 'The stove.' : 'ストーブ。')
    await person.run('remind')
    await person.press(locale === 'en' ? 'Choose days and a time' : (person.labels[0] ?? ''))
    await person.ask(person.form.submit, { days: ['1', '4'], time: '18:00', zone: 'Europe/London', quiet: 'none' })
    return person
  }

  const leave = async (person: TestPerson): Promise<TestPerson> => (await person.run('about')).press('Leave')
  const contacts = async (): Promise<number> =>
    (await world.database.store.db.selectFrom('contact').select('id').execute()).length
  const due = async () =>
    world.database.store.db.selectFrom('contact').select('id').where('next_at', 'is not', null).execute()

  it('opens three doors of one size, with a copy first, support, and a way to stay', async () => {
    const aya = await leave(await settled('aya'))
    const rows = aya.card.blocks.flatMap((block) =>
      block.kind === 'choices' ? [block.choices.map(({ label }) => label)] : [],
    )
    expect(rows[0]).toEqual(['Rest', 'Erase in 7 days', 'Erase now'])
    expect(rows[1]).toEqual(['A copy of my plan first', 'Take my words along', 'Stay'])
    expect(aya.labels).toContain('Support')
    await aya.press('A copy of my plan first')
    await aya.press('Make the page')
    expect(aya.card.blocks.some((block) => block.kind === 'file')).toBe(true)
    await leave(aya)
    await aya.press('Stay')
    expect(await rowsOf(aya)).toBe(3)
  })

  it('rests: nothing comes, everything stays, and it ends in one press', async () => {
    const ben = await leave(await settled('ben'))
    const before = (await due()).length
    await ben.press('Rest')
    expect(ben.sees).toContain('All that you wrote is kept.')
    expect(await due()).toHaveLength(before - 1)
    await leave(ben)
    await ben.press('End the rest')
    expect(await due()).toHaveLength(before)
    expect(await rowsOf(ben)).toBe(3)
  })

  it('erases in seven days, says on which day, and is undone in one press until then', async () => {
    const cho = await leave(await settled('cho'))
    await cho.press('Erase in 7 days')
    expect(cho.sees).toContain('Everything goes on 30 November 2026. Until then you can undo it')
    // Who shared nothing is not asked about shared words.
    expect(cho.sees).not.toContain('already went out')
    expect(cho.labels).not.toContain('Take those back too')
    await cho.run('about')
    await cho.press('What is stored about me')
    expect(cho.sees).toContain('Everything goes on 30 November 2026.')
    await cho.type('Still writing.')
    expect(cho.sees).toContain('What you wrote')
    await leave(cho)
    await cho.press('Undo it')
    expect(cho.sees).toContain('It is undone. What you wrote is all here.')
    await world.pass({ days: 9 })
    expect(await rowsOf(cho)).toBe(4)
  })

  it('is gone on its day by itself, and not an hour before it is that day everywhere', async () => {
    const dai = await leave(await settled('dai'))
    const before = await contacts()
    await dai.press('Erase in 7 days')
    // The address goes at once: on the day itself nobody could find it.
    expect(await contacts()).toBe(before - 1)
    const day = /Everything goes on (\d+) (\w+) (\d+)/.exec(dai.sees)
    const midnight = Date.parse(`${day?.[1]} ${day?.[2]} ${day?.[3]} 00:00 UTC`)
    const hours = (midnight - world.now.epochMilliseconds) / 3_600_000
    await world.pass({ hours: Math.floor(hours) + 11 })
    expect(await rowsOf(dai)).toBe(3)
    await world.pass({ hours: 2 })
    expect(await rowsOf(dai)).toBe(0)
    await dai.run('journal')
    expect(dai.sees).toContain('Your journal is empty so far.')
  })

  it('erases now, after a question, and counts to zero', async () => {
    const eri = await leave(await settled('eri'))
    const before = await contacts()
    await eri.press('Erase now')
    expect(eri.sees).toContain('It cannot be undone.')
    await eri.press('Back')
    expect(await rowsOf(eri)).toBe(3)
    await eri.press('Erase now')
    await eri.press('Erase everything')
    expect(eri.sees).toContain('Stored about you now: 0.')
    expect(eri.sees).toContain('keeps backups')
    expect(eri.labels).toEqual(['Support'])
    expect(await rowsOf(eri)).toBe(0)
    expect(await contacts()).toBe(before - 1)
    // Coming back is beginning anew.
    await eri.run('about')
    await eri.press('What is stored about me')
    expect(eri.sees).toContain('There is no row about you yet.')
  })

  it('erases now in place of the seven days', async () => {
    const fuu = await leave(await settled('fuu'))
    await fuu.press('Erase in 7 days')
    await leave(fuu)
    await fuu.press('Erase now instead')
    await fuu.press('Erase everything')
    expect(await rowsOf(fuu)).toBe(0)
  })

  it('erases for somebody who has nothing stored without making anything', async () => {
    const gen = await leave(world.person('gen'))
    await gen.press('Erase now')
    await gen.press('Erase everything')
    expect(gen.sees).toContain('Stored about you now: 0.')
    expect(await rowsOf(gen)).toBe(0)
  })

  it('runs in Japanese', async () => {
    const sora = await settled('sora', 'ja')
    await sora.run('leave')
    expect(sora.labels.slice(0, 3)).toEqual(['休む', '7日後に消す', 'いま消す'])
    await sora.press('7日後に消す')
    expect(sora.sees).toContain('に全部消えます。それまでは取り消せますし')
    await sora.press('取り消す')
    await sora.run('leave')
    await sora.press('いま消す')
    await sora.press('全部消す')
    expect(sora.sees).toContain('いま残っているものは0件です。')
    expect(await rowsOf(sora)).toBe(0)
  })
})
