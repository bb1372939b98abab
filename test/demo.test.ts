// The made-up group of `npm run demo`: enough of it, in both languages, and nothing in it that would call for help or be taken for a name.
import { describe, expect, test } from 'vitest'
import { doorIds, languageOfWords } from '../src/content/index.ts'
import { english, japanese } from '../src/demo/people.ts'
import { screen } from '../src/safety/index.ts'

const all = [...english, ...japanese].flatMap(({ reflections }) => reflections)

describe('the made-up group', () => {
  test('writes at least sixty reflections, each of its own, from every door', () => {
    expect(all.length).toBeGreaterThanOrEqual(60)
    expect(new Set(all.map(({ words }) => words)).size).toBe(all.length)
    for (const door of doorIds) expect(all.filter((one) => one.door === door).length).toBeGreaterThanOrEqual(14)
  })

  test('writes half of them in each language', () => {
    expect(all.filter(({ words }) => languageOfWords(words) === 'en')).toHaveLength(32)
    expect(all.filter(({ words }) => languageOfWords(words) === 'ja')).toHaveLength(32)
  })

  test.each(all)('$words', ({ words }) => {
    expect(screen(words, { locale: languageOfWords(words) ?? 'en' }).level).toBe('none')
    expect(words.length).toBeLessThan(400)
  })
})
