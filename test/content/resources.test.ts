// The helplines as they ship: every entry is told in both languages, nothing retired comes back, and gaps are said.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { languages, loadWords } from '../../src/content/index.ts'
import {
  countriesToChoose,
  isStale,
  loadResources,
  resourceAsText,
  telephoneLink,
  tellResource,
  tellStale,
} from '../../src/content/resources/index.ts'
import { bannedIn } from './voice.ts'

const resources = loadResources({ folder: 'prompts/resources' })
const words = loadWords('prompts')
const now = Temporal.Instant.from('2026-11-23T12:00:00Z')
const telling = (language: 'en' | 'ja') => ({
  language,
  now,
  say: (key: string, values: Record<string, string | number> = {}) => words.say(language, key, values),
})

/** Numbers that notes of the sources call old, wrong or somebody else's, by the country where they must not appear. */
const retired: Readonly<Record<string, readonly string[]>> = {
  US: ['1-800-273-8255', '800-273-8255', '1-800-784-2433'],
  CA: ['1-833-456-4566'],
  GB: ['07725 909090', '08457 90 90 90', '0300 123 3393', '0300 102 1234'],
  IE: ['1850 60 90 90'],
  JP: ['0570-046-556', '0570-783-556', '0570-0-55210', '0120-050-229', '0120-556-338', '#9999'],
  FR: ['01 45 39 40 00'],
  ES: ['717 000 371'],
  IT: ['199 284 284'],
  DE: ['08000 116 016', '0800 111 0 333'],
  NL: ['0900-0113', '0900-0767', '0800 0767'],
  CH: ['0848 000 143'],
  LV: ['116 123', '113', '110'],
  SK: ['0800 500 502'],
  SI: ['116 123', '080 1200'],
  RS: ['112', '192', '193', '194'],
  TR: ['182'],
  KR: ['1393'],
  TW: ['0800-788-995', '1952'],
  SG: ['1800-221-4444'],
  MY: ['03-7956 8145'],
  CN: ['988'],
  IN: ['1860 266 2345', '1800 233 3330', '1800-599-0019'],
  PH: ['0917-989-8727'],
  TH: ['02-713-6793', '02-113-6789', '1669', '1554'],
  VN: ['1800-599-999'],
  ID: ['500-454'],
  UY: ['0800 8483', '*8483'],
  CO: ['192'],
  MX: ['01-800-472-7835'],
  KE: ['0793 594 849', '0733 734 345', '0733 606 606', '0800 723 253', '0736 542 304', '0800 721 100'],
  NG: ['0806 210 6493'],
  EG: ['16328'],
}
/** Short codes bent into international form, which nobody can dial. */
const undiallable = ['+62119', '+33333114', '+6321553', '+44116123', '+4485258']

const digitsOf = (number: string): string => number.replace(/[^\d*#+]/g, '')

describe('the resources that ship', () => {
  test('are 273 entries for 61 countries and the world, each id once', () => {
    expect(resources).toHaveLength(273)
    expect(new Set(resources.map(({ id }) => id)).size).toBe(273)
    const countries = new Set(resources.map(({ country }) => country))
    expect(countries.size).toBe(62)
    expect(countries.has('INT')).toBe(true)
  })

  test.each(resources.map((resource) => [resource.id, resource] as const))(
    '%s is told in both languages',
    (_, resource) => {
      for (const language of languages) {
        const text = resourceAsText(resource, telling(language))
        const lines = text.split('\n')
        const country =
          countriesToChoose([resource.country], language)[0]?.name ?? words.say(language, 'resources.international')
        expect(lines[0]).not.toBe('')
        expect(lines[1]).toContain(country)
        expect(lines[1]).toContain(resource.serves[language])
        for (const { number } of resource.phones) expect(text).toContain(number)
        for (const { to } of resource.texts) expect(text).toContain(to)
        expect(text).toContain(language === 'en' ? 'We have not called it' : '電話での確認はしていません')
        expect(text).not.toMatch(/\{|\}|undefined|null/)
        expect(lines.length).toBeLessThanOrEqual(14)
      }
    },
  )

  test('every link for a call names its number and its country, and dials what was published', () => {
    for (const resource of resources) {
      for (const { label, url } of tellResource(resource, telling('en')).links) {
        if (!url.startsWith('tel:')) continue
        const country =
          resource.country === 'INT' ? 'International' : countriesToChoose([resource.country], 'en')[0]?.name
        expect(label).toContain(country)
        expect(resource.phones.map(({ number }) => digitsOf(number))).toContain(url.slice('tel:'.length))
      }
    }
  })

  test('what has to be known before a call stands above the number', () => {
    const told = (id: string) => tellResource(resources.find((resource) => resource.id === id)!, telling('en')).lines
    const singapore = told('sg-navh')
    expect(singapore.findIndex((line) => line.includes('police may become involved'))).toBeLessThan(
      singapore.findIndex((line) => line.includes('1800-777-0000')),
    )
    expect(told('jp-anata-no-ibasho')[1]).toContain('police or child services may be told')
  })

  test('a number with something to press, a star or a hash is text and no link', () => {
    const phone = (id: string, place = 0) => resources.find((resource) => resource.id === id)!.phones[place]!
    expect(telephoneLink(phone('gb-nhs-111-option-2'))).toBeNull()
    expect(telephoneLink(phone('cl-4141'))).toBeNull()
    expect(telephoneLink(phone('jp-dv-navi'))).toBeNull()
    expect(telephoneLink(phone('us-988-lifeline'))).toBe('tel:988')
    expect(telephoneLink(phone('ar-cas-135', 1))).toBe('tel:01152751135')
  })

  test('keep to the voice in every sentence that is theirs, in both languages', () => {
    for (const { id, serves, beforehand, note, cost, phones } of resources) {
      const pieces = [
        serves,
        beforehand,
        note,
        cost,
        ...phones.flatMap(({ note, press, follows }) => [note, press, follows]),
      ]
      for (const language of languages) {
        for (const piece of pieces) {
          if (!piece) continue
          const broken = bannedIn(language, { file: 'resources', path: id, text: piece[language] })
          expect(broken, `${id}: ${piece[language]}`).toEqual([])
        }
      }
    }
  })
})

describe('conflicts between sources', () => {
  test('no retired, misprinted or invented number stands in its country’s file, in any field', () => {
    for (const [country, numbers] of Object.entries(retired)) {
      const path = `prompts/resources/${country.toLowerCase()}.yaml`
      if (!existsSync(path)) continue
      for (const found of numbersIn(path)) {
        expect(numbers.map(digitsOf), `${found} in ${path}`).not.toContain(digitsOf(found))
      }
    }
  })

  test('no long retired number stands in any other country’s file either', () => {
    const long = Object.values(retired)
      .flat()
      .map(digitsOf)
      .filter((digits) => digits.replace(/\D/g, '').length > 7)
    // UY 0800 0767 is in service; the same digits in the Netherlands are invented.
    const everywhere = long.filter((digits) => digits !== '08000767')
    for (const name of readdirSync('prompts/resources')) {
      for (const found of numbersIn(`prompts/resources/${name}`))
        expect(everywhere, `${found} in ${name}`).not.toContain(digitsOf(found))
    }
  })

  test('nothing is bent into international form, and nothing speaks of pressing 3', () => {
    for (const name of readdirSync('prompts/resources')) {
      const text = readFileSync(`prompts/resources/${name}`, 'utf8')
      for (const number of undiallable) expect(text).not.toContain(number)
      expect(text).not.toMatch(/press 3/i)
    }
    const bangladesh = readFileSync('prompts/resources/bd.yaml', 'utf8')
    expect(bangladesh).not.toMatch(/01779|01688/)
  })

  test('hours that the sources dispute are not given as a timetable', () => {
    const kind = (id: string) => resources.find((resource) => resource.id === id)!.hours.kind
    const disputed = [
      'gb-papyrus',
      'au-qlife',
      'jp-tell-lifeline',
      'ro-telverde',
      'ee-eluliin',
      'rs-centar-srce',
      'it-telefono-amico',
      'cn-12356',
      'ar-cas-135',
      'hr-plavi-telefon',
      'np-1166',
    ]
    for (const id of disputed) expect(['told', 'unknown'], id).toContain(kind(id))
    const notAlways = [
      'jp-inochi-no-denwa',
      'nz-lifeline',
      'dk-livslinien',
      'my-heal-15555',
      'us-trans-lifeline',
      'pt-sos-voz-amiga',
    ]
    for (const id of notAlways) expect(kind(id), id).toBe('weekly')
    expect(kind('jp-inochi-sos')).toBe('always')
  })

  test('where no emergency number is agreed there is none, and where only the police is, that is all', () => {
    const emergency = (country: string) =>
      resources.find((resource) => resource.country === country && resource.kind === 'emergency')
    for (const country of ['LV', 'RS', 'UA']) expect(emergency(country), country).toBeUndefined()
    for (const country of ['LK', 'NP', 'PK', 'TH']) {
      expect(
        emergency(country)?.phones.flatMap((phone) => phone.for),
        country,
      ).toEqual(['police'])
    }
    expect(emergency('TR')?.phones.map(({ number }) => number)).toEqual(['112'])
  })

  test('advocates stand behind rights and never where somebody looks for a crisis line', () => {
    const advocates = resources.filter(({ kind }) => kind === 'advocacy')
    expect(advocates).toHaveLength(11)
    for (const { id, doors } of advocates) {
      expect(doors, id).toContain('rights')
      for (const door of ['crisis', 'violence', 'child', 'warmline']) expect(doors, id).not.toContain(door)
    }
  })
})

describe('age', () => {
  test('older than twelve months or undated is stale, to the day', () => {
    const stale = (checkedOn: string | null, at = '2026-11-23T12:00:00Z') =>
      isStale({ checkedOn }, Temporal.Instant.from(at))
    expect(stale(null)).toBe(true)
    expect(stale('2025-11-22')).toBe(true)
    expect(stale('2025-11-23')).toBe(false)
    expect(stale('2025')).toBe(true)
    expect(stale('2026')).toBe(false)
    expect(stale('2025-11')).toBe(true)
    expect(stale('2025-12')).toBe(false)
    expect(stale('2024-02-29', '2025-02-28T12:00:00Z')).toBe(false)
    expect(stale('2024-02-29', '2025-03-01T12:00:00Z')).toBe(true)
  })

  test('the list for keepers has every stale entry once, undated first, and counts them', () => {
    const lines = tellStale(resources, now)
    const stale = resources.filter((resource) => isStale(resource, now))
    expect(lines).toHaveLength(stale.length + 1)
    expect(lines[0]).toContain('no date')
    expect(lines.at(-1)).toBe('64 of 273 entries want a look: 38 without a date, 26 older than 12 months.')
  })
})

test('countries to choose from are named in the reader’s language, common ones first', () => {
  const codes = resources.map(({ country }) => country)
  const english = countriesToChoose(codes, 'en')
  const japanese = countriesToChoose(codes, 'ja')
  expect(english).toHaveLength(61)
  expect(japanese).toHaveLength(61)
  expect(english.slice(0, 4).map(({ name }) => name)).toEqual(['Japan', 'United States', 'United Kingdom', 'Canada'])
  expect(japanese.slice(0, 3).map(({ name }) => name)).toEqual(['日本', 'アメリカ合衆国', 'イギリス'])
  const rest = english.slice(10).map(({ name }) => name)
  expect(rest).toEqual([...rest].sort(new Intl.Collator('en').compare))
})

/** Everything in a file that looks like a number to dial, addresses and dates left out. */
function numbersIn(path: string): string[] {
  const text = readFileSync(path, 'utf8')
    .replace(/https?:\/\/\S+/g, '')
    .replace(/\b\d{4}-\d\d(-\d\d)?\b/g, '')
    .replace(/\d\d?:\d\d/g, '')
  return text.match(/[+*#(]?\d[\d ()-]*\d/g) ?? []
}
