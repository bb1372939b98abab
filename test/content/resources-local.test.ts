// The operator's own file: it adds, replaces and hides, is marked as the community's own, and a fault in it names line and fix.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ContentError, type ContentFault, loadWords } from '../../src/content/index.ts'
import { helpFor, loadResources, resourceAsText, tellResource, tellStale } from '../../src/content/resources/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resources-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const words = loadWords('prompts')
const now = Temporal.Instant.from('2026-11-23T09:00:00Z')
const telling = {
  language: 'en' as const,
  now,
  say: (key: string, values: Record<string, string | number> = {}) => words.say('en', key, values),
}
const shipped = loadResources({ folder: 'prompts/resources' })

const evening = `
  - id: our-evening-line
    country: JP
    kind: warmline
    doors: [warmline]
    stages: [safety]
    name:
      en: Evening line of our house
      ja: 家の夜の電話
    phones: ["03-0000-0000"]
    url: https://example.org/
    languages: [ja]
    hours:
      zone: Asia/Tokyo
      weekly:
        - {days: [mon], from: "17:00", to: "21:00"}
    serves:
      en: members
      ja: メンバー
    confidence: high
`

function withLocal(text: string) {
  const local = join(folder, 'resources.local.yaml')
  writeFileSync(local, text)
  return loadResources({ folder: 'prompts/resources', local })
}

function faultsOf(load: () => unknown): readonly ContentFault[] {
  try {
    load()
  } catch (error) {
    if (error instanceof ContentError) return error.faults
    throw error
  }
  throw new Error('There was no fault.')
}

describe('resources.local.yaml', () => {
  test('adds a line, open by its own clock, told as the community’s own and never as from public sources', () => {
    const resources = withLocal(`resources:${evening}`)
    expect(resources).toHaveLength(shipped.length + 1)
    const help = helpFor(resources, { country: 'JP', about: 'warmline', now, language: 'en', under18: false })
    const own = help.lines.find(({ resource }) => resource.id === 'our-evening-line')!
    expect(own.open.state).toBe('open')
    const text = resourceAsText(own.resource, telling)
    expect(text).toContain('Added by this community.')
    expect(text).not.toContain('public sources')
    expect(tellStale(resources, now).join('\n')).toContain('resources.local.yaml  our-evening-line  no date')
  })

  test('replaces an entry in its place, by its id', () => {
    const resources = withLocal(`resources:${evening.replace('our-evening-line', 'jp-anata-no-ibasho')}`)
    expect(resources).toHaveLength(shipped.length)
    const place = (list: typeof resources) => list.findIndex(({ id }) => id === 'jp-anata-no-ibasho')
    expect(place(resources)).toBe(place(shipped))
    expect(resources[place(resources)]).toMatchObject({ own: true, name: { en: 'Evening line of our house' } })
  })

  test('hides an entry, by its id', () => {
    const resources = withLocal('hide: [us-211]\n')
    expect(resources.some(({ id }) => id === 'us-211')).toBe(false)
    expect(resources).toHaveLength(shipped.length - 1)
  })

  test('may be missing or empty, and then changes nothing', () => {
    expect(withLocal('# nothing yet\n')).toEqual(shipped)
    expect(loadResources({ folder: 'prompts/resources', local: join(folder, 'none.yaml') })).toEqual(shipped)
  })

  test('shows an entry of medium confidence all the same, since the community stands for it', () => {
    const resources = withLocal(`resources:${evening.replace('confidence: high', 'confidence: medium')}`)
    const { lines } = helpFor(resources, { country: 'JP', about: 'warmline', now, language: 'en', under18: false })
    expect(lines.map(({ resource }) => resource.id)).toEqual(
      expect.arrayContaining(['our-evening-line', 'jp-anata-no-ibasho']),
    )
  })
})

describe('a fault', () => {
  const faultyLine = (from: string, to: string): ContentFault => {
    const text = `resources:${evening.replace(from, to)}`
    expect(text).not.toBe(`resources:${evening}`)
    const faults = faultsOf(() => withLocal(text))
    // A misspelt name is two faults: one word too many, and one that is missing.
    return faults.find(({ problem }) => problem.includes('not known here')) ?? faults[0]!
  }
  const lineOf = (piece: string): number =>
    `resources:${evening}`.split('\n').findIndex((line) => line.includes(piece)) + 1

  test.each([
    ['phones: ["03-0000-0000"]', 'phones: [119]', 'phones', 'quotes'],
    ['kind: warmline', 'kind: hotline', 'kind', 'crisis-line'],
    ['doors: [warmline]', 'doors: [warm]', 'doors', 'warmline'],
    ['url: https://example.org/', 'url: example.org', 'url', 'https://'],
    ['confidence: high', 'confidnce: high', 'confidence', 'spelling'],
    ['from: "17:00"', 'from: "5pm"', 'from', '"08:30"'],
    ['{days: [mon]', '{days: [monday]', 'days', 'mon, tue'],
    ['zone: Asia/Tokyo', 'zone: Tokyo', 'zone', 'Asia/Tokyo'],
    ['languages: [ja]', 'languages: []', 'languages', ''],
    ['      ja: メンバー\n', '', 'serves', ''],
    ['country: JP', 'country: Japan', 'country', 'JP'],
    ['confidence: high', 'confidence: high\n    checkedOn: 2026-13-01', '', '"2026-10-07"'],
  ])('in “%s” turned into “%s” names its line and what to write', (from, to, piece, fix) => {
    const fault = faultyLine(from, to)
    expect(fault.file).toContain('resources.local.yaml')
    if (piece) expect(Math.abs(fault.line - lineOf(piece))).toBeLessThanOrEqual(1)
    expect(fault.problem).not.toBe('')
    expect(fault.fix).toContain(fix)
  })

  test('in several places is told all at once, one line each', () => {
    const text = `hide: [no-such-id, jp-emergency]\nresources:${evening.replace('    country: JP\n', '')}`
    const faults = faultsOf(() => withLocal(text))
    expect(faults.map(({ line }) => line)).toEqual([1, 1, 3])
    expect(faults[0]!.problem).toContain('no-such-id')
    expect(faults[1]!.problem).toContain('cannot be hidden')
    expect(faults[2]!.fix).toContain('never shown without its country')
    expect(new ContentError(faults).message.split('\n')).toHaveLength(3)
  })

  test('in YAML itself names the line', () => {
    const [fault] = faultsOf(() => withLocal('hide:\n  - us-211\n resources: [\n'))
    expect(fault!.line).toBeGreaterThanOrEqual(2)
    expect(fault!.problem).toContain('not readable YAML')
  })

  test('of an advocate behind a crisis door is refused', () => {
    const [fault] = faultsOf(() =>
      withLocal(`resources:${evening.replace('kind: warmline', 'kind: advocacy').replace('[warmline]', '[crisis]')}`),
    )
    expect(fault!.problem).toContain('must not be shown as a crisis line')
  })

  test('of hours without a zone is refused', () => {
    const [fault] = faultsOf(() => withLocal(`resources:${evening.replace('      zone: Asia/Tokyo\n', '')}`))
    expect(fault!.problem).toContain('no time zone')
  })
})

describe('the files that ship', () => {
  test('come with a description whose example is itself a valid entry', () => {
    const description = readFileSync('prompts/resources/README.md', 'utf8')
    const example = /```yaml\n( {2}- id: [\s\S]*?)```/.exec(description)?.[1]
    writeFileSync(join(folder, 'jp.yaml'), `country: JP\nresources:\n${example}`)
    const [entry] = loadResources({ folder })
    expect(entry).toMatchObject({ id: 'jp-example', peerRun: true, hours: { kind: 'weekly', monthly: [{ day: 10 }] } })
    expect(entry!.phones.map(({ number }) => number)).toEqual(['03-0000-0000', '111'])
  })

  test('with an id twice, in the wrong file, or gone, are refused with what to do', () => {
    const copy = join(folder, 'resources')
    cpSync('prompts/resources', copy, { recursive: true })
    cpSync('prompts/resources/jp.yaml', join(copy, 'xx.yaml'))
    expect(faultsOf(() => loadResources({ folder: copy }))[0]).toMatchObject({
      line: 2,
      fix: 'let both be the same country.',
    })
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    for (const place of [empty, join(folder, 'gone')]) {
      expect(faultsOf(() => loadResources({ folder: place }))[0]!.fix).toContain('bring back prompts/resources')
    }
  })

  test('carry no link to a page for emergency numbers, since that page is not the service', () => {
    for (const resource of shipped.filter(({ kind }) => kind === 'emergency')) {
      expect(tellResource(resource, telling).links.every(({ url }) => url.startsWith('tel:'))).toBe(true)
    }
  })
})
