// What somebody sees who asks for help: the right number first, lines in a fair order, and every gap said.
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { loadWords } from '../../src/content/index.ts'
import {
  doors,
  emergencyNumber,
  type Help,
  type HelpQuestion,
  helpFor,
  loadResources,
  type Resource,
  tellEmergency,
  tellGaps,
} from '../../src/content/resources/index.ts'

const resources = loadResources({ folder: 'prompts/resources' })
const words = loadWords('prompts')
/** Monday, 18:00 in Tokyo, 9:00 in London, 4:00 in New York. */
const now = Temporal.Instant.from('2026-11-23T09:00:00Z')
const inLanguage = (language: 'en' | 'ja') => ({
  language,
  say: (key: string, values: Record<string, string | number> = {}) => words.say(language, key, values),
})
const ask = (
  country: string | null,
  about: HelpQuestion['about'],
  more: Partial<HelpQuestion> = {},
  from: readonly Resource[] = resources,
) => helpFor(from, { country, about, now, language: 'en', under18: false, ...more })
const ids = (help: Help): string[] => help.lines.map(({ resource }) => resource.id)
const countries = [...new Set(resources.map(({ country }) => country))].filter((country) => country !== 'INT')
const needs = ['suicide', 'self-harm', 'overdose', 'harmed-by-someone', 'someone-else', 'unsafe'] as const

describe('the order of lines', () => {
  test('puts open ones first, then those that open soonest, then those of which nobody knows', () => {
    for (const country of countries) {
      for (const about of [...needs, ...doors]) {
        const help = ask(country, about)
        const rank = { open: 0, opens: 1, unknown: 2 }
        const states = help.lines.map(({ open }) => rank[open.state])
        expect(states, `${country} ${about}`).toEqual([...states].sort())
        const openings = help.lines.flatMap(({ open }) => (open.state === 'opens' ? [open.at.epochMilliseconds] : []))
        expect(openings).toEqual([...openings].sort((a, b) => a - b))
      }
    }
  })

  test('changes with the hour: at noon in Japan the 16 o’clock line is closed, in the evening it is open', () => {
    const state = (time: string) =>
      ask('JP', 'suicide', { now: Temporal.Instant.from(time) }).lines.find(
        ({ resource }) => resource.id === 'jp-inochi-no-denwa',
      )?.open.state
    expect(state('2026-11-23T03:00Z')).toBe('opens')
    expect(state('2026-11-23T09:00Z')).toBe('open')
    expect(state('2026-12-10T03:00Z')).toBe('open')
  })

  test('puts peer-run lines first among equals, and a line for one region after those for everybody', () => {
    const american = ids(ask('US', 'suicide'))
    expect(american.indexOf('us-988-lifeline')).toBe(0)
    expect(american.indexOf('us-nc-peer-warmline')).toBeGreaterThan(american.indexOf('us-crisis-text-line'))
    expect(american.indexOf('us-nc-peer-warmline')).toBeLessThan(american.indexOf('us-trevor-project'))
    expect(ids(ask('NO', 'suicide'))[0]).toBe('no-mental-helse')
  })

  test('puts a line for speakers of the reader’s language among those for everybody', () => {
    const reach = (language: 'en' | 'ja') => ids(ask('JP', 'suicide', { language }))
    expect(reach('en').indexOf('jp-yorisoi')).toBeLessThan(reach('en').indexOf('jp-inochi-sos'))
    expect(reach('ja').indexOf('jp-inochi-sos')).toBeLessThan(reach('ja').indexOf('jp-yorisoi'))
  })
})

describe('confidence', () => {
  test('medium entries are shown only to people whom no entry of high confidence serves', () => {
    expect(ids(ask('GB', 'suicide'))).not.toContain('gb-calm')
    expect(ids(ask('US', 'suicide'))).not.toContain('us-veterans-crisis-line')
    expect(ids(ask('GB', 'harmed-by-someone'))).toEqual(
      expect.arrayContaining(['gb-national-domestic-abuse-helpline', 'gb-sct-domestic-abuse', 'gb-mens-advice-line']),
    )
    for (const country of countries) {
      for (const about of [...needs, ...doors]) {
        const { lines } = ask(country, about)
        const high = lines.filter(({ resource }) => resource.confidence === 'high' && resource.reach === 'everyone')
        if (high.length > 0) {
          const thin = lines.filter(({ resource }) => resource.confidence === 'medium' && resource.reach === 'everyone')
          expect(
            thin.map(({ resource }) => resource.id),
            `${country} ${about}`,
          ).toEqual([])
        }
      }
    }
  })

  test('where all are medium, that is said', () => {
    const help = ask('GR', 'suicide')
    expect(help.thinSources).toBe(true)
    expect(tellGaps(help, inLanguage('en')).join(' ')).toContain('Few sources name these places in Greece')
    expect(ask('JP', 'suicide').thinSources).toBe(false)
  })
})

describe('who is under 18', () => {
  test('meets child lines first, who would rather not say meets them last, and an adult is not sent there', () => {
    const child = ['jp-24h-kodomo-sos', 'jp-jido-sodan', 'jp-childline']
    const young = ids(ask('JP', 'suicide', { under18: true }))
    expect(young.slice(0, 3).sort()).toEqual([...child].sort())
    expect(young).toContain('jp-inochi-sos')
    const unsaid = ids(ask('JP', 'suicide', { under18: null }))
    expect(unsaid.slice(-3).sort()).toEqual([...child].sort())
    expect(ids(ask('JP', 'suicide', { under18: false })).filter((id) => child.includes(id))).toEqual([])
  })

  test('meets no line twice', () => {
    for (const country of countries) {
      for (const under18 of [true, false, null]) {
        for (const about of needs) {
          const list = ids(ask(country, about, { under18 }))
          expect(new Set(list).size, `${country} ${about}`).toBe(list.length)
        }
      }
    }
  })

  test('without a country is given the directory of child lines beside the others', () => {
    const directory = (under18: boolean) =>
      ask(null, 'suicide', { under18 }).directories.map(({ resource }) => resource.id)
    expect(directory(true)[0]).toBe('int-child-helpline')
    expect(directory(false)).not.toContain('int-child-helpline')
  })
})

describe('gaps', () => {
  test('an unknown country gets directories and no guess', () => {
    for (const country of [null, 'XX', 'INT']) {
      const help = ask(country, 'overdose')
      expect(help).toMatchObject({ country: null, emergency: null, lines: [], shown: null })
      expect(help.directories.map(({ resource }) => resource.url).join(' ')).toMatch(
        /findahelpline\.com.*befrienders\.org/,
      )
      const told = [...tellEmergency(help, 'overdose', inLanguage('en')), ...tellGaps(help, inLanguage('en'))].join(' ')
      expect(told).toContain('emergency number where you are')
      expect(told).not.toMatch(/\d/)
    }
  })

  test('an empty category leads to the nearest, and says so', () => {
    const help = ask('GR', 'harmed-by-someone')
    expect(help).toMatchObject({ asked: 'violence', shown: 'crisis' })
    expect(tellGaps(help, inLanguage('en'))[0]).toBe(
      'For Greece we have nothing under “being harmed by someone”. The nearest we have is “talk to someone now”.',
    )
    expect(tellGaps(help, inLanguage('ja'))[0]).toContain(
      'ギリシャの「だれかに傷つけられている」は、まだ載せているものがありません',
    )
  })

  test('who asks for rights is never sent to a crisis line, nor the other way round', () => {
    for (const country of countries) {
      const rights = ask(country, 'rights')
      expect(
        rights.lines.filter(({ resource }) => resource.kind === 'crisis-line' && !resource.doors.includes('living')),
        country,
      ).toEqual([])
      for (const about of needs) {
        for (const under18 of [true, false, null]) {
          const { lines, worldwide } = ask(country, about, { under18 })
          expect(
            [...lines, ...worldwide].filter(({ resource }) => resource.kind === 'advocacy'),
            country,
          ).toEqual([])
        }
      }
    }
  })

  test('every country has somebody to turn to in a crisis, or says that it has not', () => {
    const empty = countries.filter((country) => ask(country, 'suicide').lines.length === 0)
    expect(empty.sort()).toEqual(['SI', 'TR'])
    const told = tellGaps(ask('TR', 'suicide'), inLanguage('en')).join(' ')
    expect(told).toContain('For Türkiye we have nothing under “talk to someone now”')
  })

  test('that no line is peer-run is said where it is so', () => {
    expect(tellGaps(ask('JP', 'suicide'), inLanguage('en'))).toContain(
      'None of these is run by people who have been there themselves.',
    )
    expect(tellGaps(ask('US', 'suicide'), inLanguage('en'))).toEqual([])
  })
})

describe('the emergency number', () => {
  test('fits what happened: an ambulance for who took something, the police for who is being attacked', () => {
    expect(tellEmergency(ask('JP', 'overdose'), 'overdose', inLanguage('ja'))[0]).toBe(
      '薬をたくさん飲んだとき、けがをしているときは、119(日本・救急車)へ。うまく説明できなくてもかまいません。',
    )
    expect(tellEmergency(ask('JP', 'harmed-by-someone'), 'harmed-by-someone', inLanguage('en')).slice(0, 2)).toEqual([
      'If someone may harm you now: 110 (Japan, police).',
      'If a life is in danger: 119 (Japan, ambulance).',
    ])
    expect(ask('JP', 'harmed-by-someone').emergency?.phones[0]?.number).toBe('110')
    expect(ask('JP', 'overdose').emergency?.phones[0]?.number).toBe('119')
  })

  test('comes with what may follow a call, or with the words that it is not known', () => {
    const told = (country: string) => tellEmergency(ask(country, 'suicide'), 'suicide', inLanguage('en')).join(' ')
    expect(told('JP')).toContain('110 brings police officers.')
    expect(told('US')).toContain('Police may come')
    expect(told('AR')).toContain('We do not know what follows a call there.')
  })

  test('is named with its country wherever there is one, for each need and language', () => {
    for (const country of countries) {
      for (const need of needs) {
        for (const language of ['en', 'ja'] as const) {
          const help = ask(country, need, { language })
          const lines = tellEmergency(help, need, inLanguage(language))
          const first = lines[0] ?? ''
          expect(first, country).toContain(
            new Intl.DisplayNames([language], { type: 'region', style: /HK|MO/.test(country) ? 'short' : 'long' }).of(
              country,
            ),
          )
          const phrase = emergencyNumber(help, need, inLanguage(language))
          if (help.emergency) expect(phrase).toMatch(/\d/)
          else expect(phrase).toBe(words.say(language, 'resources.emergency-number-unknown'))
        }
      }
    }
  })

  test('where only the police can be reached, that is said', () => {
    const told = tellEmergency(ask('TH', 'overdose'), 'overdose', inLanguage('en'))
    expect(told.join(' ')).toContain('The sources do not agree on an ambulance number for Thailand')
    expect(told.join(' ')).toContain('191 (Thailand, police)')
  })
})
