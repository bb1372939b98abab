// Reads prompts/resources and the operator's own additions, and refuses every fault at once, each with its file, line and fix.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import { ContentError, type ContentFault, type ParsedYaml, parseYaml, type YamlPath } from '../fault.ts'
import { shownPath } from '../reading.ts'
import { check } from './issues.ts'
import { type ChatPage, doors, type Hours, type Resource } from './resource.ts'
import { countryFile, type Entry, type hours, localFile } from './schema.ts'

interface ResourcePlaces {
  /** The folder of country files, usually prompts/resources. */
  readonly folder: string
  /** The operator's resources.local.yaml; a path where there is no file means that nothing is added. */
  readonly local?: string
}

/**
 * Every resource, in the order of the files, with the operator's additions, replacements and omissions applied.
 * @throws ContentError with all faults of all files.
 */
export function loadResources({ folder, local }: ResourcePlaces): Resource[] {
  const faults: ContentFault[] = []
  const resources: Resource[] = []
  const seen = new Map<string, string>()
  for (const path of countryFiles(folder)) {
    const loaded = attempt(faults, () => readCountryFile(path))
    for (const { resource, fault } of loaded ?? []) {
      const earlier = seen.get(resource.id)
      if (earlier)
        faults.push(fault([], `The id ${resource.id} is already in ${earlier}.`, 'give one of them another id.'))
      seen.set(resource.id, shownPath(path))
      faults.push(...faultsOf(resource, fault))
      resources.push(resource)
    }
  }
  if (resources.length === 0 && faults.length === 0) {
    faults.push({
      file: shownPath(folder),
      line: 1,
      problem: 'There are no resources here.',
      fix: 'bring back prompts/resources from the project.',
    })
  }
  const complete =
    local && existsSync(local) ? (attempt(faults, () => withLocal(resources, local, faults)) ?? resources) : resources
  if (faults.length > 0) throw new ContentError(faults)
  return complete
}

function countryFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
}

function read(path: string): ParsedYaml {
  const file = shownPath(path)
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    throw new ContentError([
      { file, line: 1, problem: 'This file cannot be read.', fix: 'let the bot read it, or put it back as it came.' },
    ])
  }
  return parseYaml(file, text)
}

type FaultAt = (path: YamlPath, problem: string, fix: string) => ContentFault

interface Placed {
  readonly resource: Resource
  readonly fault: FaultAt
}

function readCountryFile(path: string): Placed[] {
  const yaml = read(path)
  const file = check(countryFile, yaml, shownPath(path))
  const code = basename(path, '.yaml').toUpperCase()
  if (code !== file.country) {
    throw new ContentError([
      {
        file: shownPath(path),
        line: yaml.lineOf(['country']),
        problem: `This file is named after ${code} but says ${file.country}.`,
        fix: 'let both be the same country.',
      },
    ])
  }
  return file.resources.map((entry, index) => {
    const fault: FaultAt = (at, problem, fix) => ({
      file: shownPath(path),
      line: yaml.lineOf(['resources', index, ...at]),
      problem,
      fix,
    })
    if (entry.country !== undefined && entry.country !== file.country) {
      throw new ContentError([
        fault(
          ['country'],
          `This entry says ${entry.country} in the file of ${file.country}.`,
          'move it to its own country’s file.',
        ),
      ])
    }
    return { resource: complete(entry, file.country, entry.zone ?? file.zone, false, fault), fault }
  })
}

function withLocal(resources: readonly Resource[], path: string, faults: ContentFault[]): Resource[] {
  const yaml = read(path)
  if (yaml.value === null) return [...resources]
  const file = check(localFile, yaml, shownPath(path))
  const here = (at: YamlPath, problem: string, fix: string): ContentFault => ({
    file: shownPath(path),
    line: yaml.lineOf(at),
    problem,
    fix,
  })
  for (const [index, id] of file.hide.entries()) {
    const hidden = resources.find((resource) => resource.id === id)
    if (!hidden)
      faults.push(
        here(
          ['hide', index],
          `There is no resource ${id} to hide.`,
          'look the id up in prompts/resources, or take the line out.',
        ),
      )
    else if (hidden.kind === 'emergency') {
      faults.push(
        here(
          ['hide', index],
          `${id} is an emergency number and cannot be hidden.`,
          'replace it by an entry with the same id.',
        ),
      )
    }
  }
  const own = new Map<string, Resource>()
  for (const [index, entry] of file.resources.entries()) {
    const fault: FaultAt = (at, problem, fix) => here(['resources', index, ...at], problem, fix)
    if (own.has(entry.id))
      faults.push(fault(['id'], `The id ${entry.id} is in this file twice.`, 'give one of them another id.'))
    if (entry.country === undefined) {
      faults.push(
        fault(
          [],
          `${entry.id} does not say its country.`,
          'add a line such as country: JP; a number is never shown without its country.',
        ),
      )
      continue
    }
    const resource = complete(entry, entry.country, entry.zone, true, fault)
    faults.push(...faultsOf(resource, fault))
    own.set(resource.id, resource)
  }
  const kept = resources.filter(({ id }) => !file.hide.includes(id)).map((resource) => own.get(resource.id) ?? resource)
  const added = [...own.values()].filter(({ id }) => !resources.some((resource) => resource.id === id))
  return [...kept, ...added]
}

function complete(entry: Entry, country: string, zone: string | undefined, own: boolean, fault: FaultAt): Resource {
  const { zone: _zone, phones, hours: open, chat, ...same } = entry
  const timetable = (value: z.output<typeof hours>, at: YamlPath): Hours => {
    if (value === 'always') return { kind: 'always', remark: null }
    if (value === 'unknown') return { kind: 'unknown' }
    if ('always' in value) return { kind: 'always', remark: value.remark }
    if ('told' in value) return { kind: 'told', told: value.told }
    const { zone: ownZone = zone, weekly: windows, ...rest } = value
    if (!ownZone)
      throw new ContentError([fault(at, 'These hours have no time zone.', 'add a line such as zone: Asia/Tokyo.')])
    return { kind: 'weekly', zone: ownZone, windows, ...rest }
  }
  const page: ChatPage | null = chat && { url: chat.url, hours: timetable(chat.hours, ['chat', 'hours']) }
  return {
    ...same,
    country,
    own,
    chat: page,
    hours: timetable(open, ['hours']),
    phones: phones.map((phone) =>
      typeof phone === 'string' ? { number: phone, for: [], press: null, note: null, follows: null } : phone,
    ),
  }
}

function faultsOf(resource: Resource, fault: FaultAt): ContentFault[] {
  const faults: ContentFault[] = []
  const emergency = resource.kind === 'emergency'
  if (emergency && resource.phones.length === 0) {
    faults.push(
      fault([], `${resource.id} is an emergency entry without a number.`, 'add phones: with the number in quotes.'),
    )
  }
  if (emergency && resource.doors.length > 0) {
    faults.push(
      fault(['doors'], `${resource.id} is an emergency entry and stands before every door.`, 'take doors: out.'),
    )
  }
  if (!emergency && resource.doors.length === 0) {
    faults.push(
      fault(
        [],
        `${resource.id} is behind no door, so nobody would find it.`,
        `add doors: with one or more of: ${doors.join(', ')}.`,
      ),
    )
  }
  // An advocate who is rung in a crisis cannot help, and the caller has lost time that mattered.
  if (
    resource.kind === 'advocacy' &&
    resource.doors.some((door) => door !== 'rights' && door !== 'living' && door !== 'peers')
  ) {
    faults.push(
      fault(
        ['doors'],
        `${resource.id} is rights support and must not be shown as a crisis line.`,
        'let its doors be [rights].',
      ),
    )
  }
  return faults
}

function attempt<Result>(faults: ContentFault[], step: () => Result): Result | undefined {
  try {
    return step()
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    faults.push(...error.faults)
    return undefined
  }
}
