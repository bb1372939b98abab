// The codebook and the questions: all codes are there, each has enough questions, and both languages hold the same ones.
import { describe, expect, it } from 'vitest'
import { codeIds, codesOf, doorIds, doorOf, kindOf, languages, loadContent } from '../../src/content/index.ts'

const content = loadContent('prompts')

describe('the codebook', () => {
  it('has fifteen codes below the stages and twelve roots and solutions', () => {
    const around = codesOf('around')
    expect(codeIds).toHaveLength(27)
    expect(around.filter((code) => kindOf(code) === 'root')).toHaveLength(6)
    expect(around.filter((code) => kindOf(code) === 'solution')).toHaveLength(6)
    expect(doorIds.map((door) => codesOf(door).length)).toEqual([4, 6, 5, 12])
  })

  it('names and explains each code in each language', () => {
    for (const language of languages) {
      const names = codeIds.map((id) => content.in(language).code(id).name)
      expect(new Set(names).size).toBe(codeIds.length)
    }
  })
})

describe.each(languages.map((language) => ({ language })))('the questions in $language', ({ language }) => {
  const { prompts, doors } = content.in(language)

  it.each(codeIds)('are enough for %s, so that nobody meets the same one soon again', (code) => {
    expect(prompts.byCode(code).length).toBeGreaterThanOrEqual(doorOf(code) === 'around' ? 2 : 4)
  })

  it('are found by door and by id', () => {
    expect(doors.map((door) => door.id)).toEqual(doorIds)
    expect(doorIds.flatMap((door) => prompts.byDoor(door))).toHaveLength(prompts.all.length)
    for (const prompt of prompts.all) expect(prompts.byId(prompt.id)).toBe(prompt)
    expect(prompts.byId('safety/none')).toBeUndefined()
  })

  it('are each asked once, question and smaller step alike', () => {
    const said = prompts.all.flatMap(({ question, smaller }) => [question, smaller])
    expect(new Set(said).size).toBe(said.length)
  })

  it('fit the codec of actions with room to spare', () => {
    for (const { id } of prompts.all) expect(encodeURIComponent(id).length).toBeLessThanOrEqual(80)
  })

  it('differ in shape: not every smaller step begins alike', () => {
    const openings = Map.groupBy(prompts.all, ({ smaller }) => smaller.slice(0, 4))
    for (const [, alike] of openings) expect(alike.length).toBeLessThan(prompts.all.length / 3)
  })
})

it('has the same questions under the same codes in both languages', () => {
  const ids = languages.map((language) =>
    content
      .in(language)
      .prompts.all.map(({ id, code }) => `${id} ${code}`)
      .sort(),
  )
  expect(ids[0]).toEqual(ids[1])
  expect(ids[0]?.length).toBeGreaterThanOrEqual(84)
})

it('leads from each soft answer to a door, and to each door from some answer', () => {
  for (const language of languages) {
    expect(new Set(content.in(language).unsure.answers.map(({ door }) => door))).toEqual(new Set(doorIds))
  }
})

it('speaks of the world in the fourth door: no question there asks what the writer is like', () => {
  for (const { question } of content.in('en').prompts.byDoor('around')) {
    expect(question).not.toMatch(/\b(are|were|feel|felt) you\b|\byour (fault|problem|illness)\b|\bdo you feel\b/i)
  }
})
