// The pages on money, housing and rights: complete in both languages, sourced, and without amounts.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ContentError, languages, loadWords } from '../../src/content/index.ts'
import {
  loadResources,
  loadSchemes,
  resourcesOf,
  schemePages,
  schemesFor,
  tellScheme,
} from '../../src/content/resources/index.ts'

const schemes = loadSchemes('prompts')
const resources = loadResources({ folder: 'prompts/resources' })
const words = loadWords('prompts')
const inLanguage = (language: 'en' | 'ja') => ({
  language,
  say: (key: string, values: Record<string, string | number> = {}) => words.say(language, key, values),
})
const all = languages.flatMap((language) =>
  Object.entries(schemes[language]).flatMap(([country, pages]) =>
    schemePages.flatMap((page) => pages[page].map((scheme) => ({ language, country, page, scheme }))),
  ),
)

describe('schemes', () => {
  test('have a page each on money, housing and rights for Japan, the US and Great Britain', () => {
    for (const country of ['JP', 'US', 'GB']) {
      for (const language of languages) {
        const pages = schemesFor(schemes, country, language)
        for (const page of schemePages) expect(pages?.[page].length, `${country} ${page}`).toBeGreaterThanOrEqual(2)
      }
    }
    expect(schemesFor(schemes, 'FR', 'en')).toBeNull()
    expect(schemesFor(schemes, null, 'en')).toBeNull()
  })

  test('are told with where to ask, their source, and its date or the lack of one', () => {
    for (const { language, scheme } of all) {
      const told = tellScheme(scheme, inLanguage(language))
      expect(told.lines[0]).toBe(scheme.text)
      expect(told.lines[1]).toContain(scheme.ask)
      expect(told.lines[2]).toMatch(language === 'en' ? /public page/ : /公開ページ/)
      expect(told.links.length).toBeGreaterThanOrEqual(1)
    }
  })

  test('name no amounts, rates or numbers to call, which would be wrong before long', () => {
    for (const { scheme } of all) {
      expect(`${scheme.text} ${scheme.ask}`.replaceAll('211', '').replaceAll('SNAP', '')).not.toMatch(
        /[\d0-9]|[$£¥%円]/,
      )
    }
  })

  test('lead to resources that exist, of their own country, and never to a crisis line', () => {
    for (const { country, scheme } of all) {
      const also = resourcesOf(scheme, resources)
      expect(also.map(({ id }) => id).sort()).toEqual([...scheme.also].sort())
      for (const resource of also) {
        expect(resource.country).toBe(country)
        expect(resource.kind).toMatch(/advocacy|life-security/)
      }
    }
  })

  test('keep to the words of the voice in Japanese', () => {
    const banned =
      /頑張|克服|患者|当事者様|訴え|なぜ|どうして|すべき|反省|通報|段階|支援計画|検知|見守り|させていただ|!|!/
    for (const { language, scheme } of all) if (language === 'ja') expect(scheme.text + scheme.ask).not.toMatch(banned)
    for (const { language, scheme } of all)
      if (language === 'en') expect(scheme.text).not.toMatch(/!|\bwhy\b|suffer|must\b/i)
  })
})

describe('a difference between the languages', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'schemes-'))
    for (const language of languages) cpSync(`prompts/${language}/schemes.yaml`, join(folder, language, 'schemes.yaml'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('is a fault with the line on which the scheme stands', () => {
    const path = join(folder, 'ja', 'schemes.yaml')
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('id: jp-rent-help', 'id: jp-rent'))
    const line = text.split('\n').findIndex((piece) => piece.includes('id: jp-rent-help')) + 1
    try {
      loadSchemes(folder)
      expect.unreachable()
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      expect(error.faults).toHaveLength(1)
      expect(error.faults[0]).toMatchObject({ line, problem: 'JP.housing.0 is not the same in both languages.' })
    }
  })
})
