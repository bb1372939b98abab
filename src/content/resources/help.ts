// What to show to somebody who asks for help: which numbers, in which order, and what has to be said about gaps.
import type { Temporal } from 'temporal-polyfill'
import type { Language } from '../language.ts'
import { type OpenState, openAt } from './hours.ts'
import { type Door, doors, type EmergencyUse, type Phone, type Resource } from './resource.ts'

export type HelpNeed = 'suicide' | 'self-harm' | 'overdose' | 'harmed-by-someone' | 'someone-else' | 'unsafe'

export interface HelpQuestion {
  /** ISO code as chosen by the person, or null. A language or a time zone is not a country. */
  readonly country: string | null
  readonly about: HelpNeed | Door
  readonly now: Temporal.Instant
  readonly language: Language
  /** Null: they would rather not say. */
  readonly under18: boolean | null
}

export interface Listed {
  readonly resource: Resource
  readonly open: OpenState
}

export interface Help {
  /** Null where the country is unknown or none of ours: then `directories` is all there is, and a guess would be worse. */
  readonly country: string | null
  /** The emergency entry, its numbers with the fitting one first; null where none is known that sources agree on. */
  readonly emergency: { readonly resource: Resource; readonly phones: readonly Phone[] } | null
  /** The door that was asked for, and the one that is shown: another where the first is empty, which is to be said. */
  readonly asked: Door
  readonly shown: Door | null
  readonly lines: readonly Listed[]
  /** Whether anybody in `lines` is peer-run; if not, that is to be said. */
  readonly peerRun: boolean
  /** Sources are thin for all of `lines`; to be said once, above them. */
  readonly thinSources: boolean
  /** International groups behind the same door. */
  readonly worldwide: readonly Listed[]
  readonly directories: readonly Listed[]
}

/** From the need that words show to the door that answers it, the next ones being for when the first is empty. */
const doorOfNeed: Readonly<Record<HelpNeed, Door>> = {
  suicide: 'crisis',
  'self-harm': 'crisis',
  overdose: 'crisis',
  'harmed-by-someone': 'violence',
  'someone-else': 'crisis',
  unsafe: 'crisis',
}

/** Where to look when a door is empty. Rights never lead to crisis lines, nor crisis lines to rights. */
const nearest: Readonly<Record<Door, readonly Door[]>> = {
  crisis: ['warmline', 'child'],
  violence: ['crisis', 'warmline'],
  child: ['crisis', 'warmline'],
  warmline: ['crisis', 'peers'],
  peers: ['warmline', 'crisis'],
  rights: ['living', 'peers'],
  living: ['rights', 'peers'],
  directory: [],
}

const firstUse: Readonly<Record<HelpNeed, EmergencyUse>> = {
  suicide: 'ambulance',
  'self-harm': 'ambulance',
  overdose: 'ambulance',
  'harmed-by-someone': 'police',
  'someone-else': 'ambulance',
  unsafe: 'police',
}

export function helpFor(resources: readonly Resource[], question: HelpQuestion): Help {
  const { country, about } = question
  const here = resources.filter((resource) => resource.country === country)
  const known = country !== null && country !== 'INT' && here.length > 0
  const asked = isDoor(about) ? about : doorOfNeed[about]
  const shown = known ? [asked, ...nearest[asked]].find((door) => behind(here, door).length > 0) : undefined
  const list = shown ? listed(here, shown, question) : []
  const everywhere = resources.filter(
    ({ country: place, countries }) =>
      place === 'INT' && (countries.length === 0 || (country !== null && countries.includes(country))),
  )
  const emergency = known ? here.find(({ kind }) => kind === 'emergency') : undefined
  return {
    country: known ? country : null,
    emergency: emergency
      ? { resource: emergency, phones: isDoor(about) ? emergency.phones : phonesFor(emergency.phones, firstUse[about]) }
      : null,
    asked,
    shown: shown ?? null,
    lines: list,
    peerRun: list.some(({ resource }) => resource.peerRun),
    thinSources: list.length > 0 && list.every(({ resource }) => resource.confidence === 'medium' && !resource.own),
    worldwide: asked === 'directory' ? [] : order(behind(everywhere, asked), question),
    directories: directories(everywhere, question),
  }
}

/** Those for children come first for who is under 18, and are for nobody else. */
function directories(everywhere: readonly Resource[], question: HelpQuestion): Listed[] {
  const forChildren = behind(everywhere, 'child').filter(({ doors }) => doors.includes('directory'))
  const forAll = behind(everywhere, 'directory').filter(({ doors }) => !doors.includes('child'))
  return [...(question.under18 ? order(forChildren, question) : []), ...order(forAll, question)]
}

/**
 * Those behind a door, in the order in which they are shown: child lines first for who is under 18 and last for who would
 * rather not say; then open ones, those that open soonest, and those of which nobody knows.
 */
function listed(here: readonly Resource[], door: Door, question: HelpQuestion): Listed[] {
  const own = order(behind(here, door), question)
  if (door === 'child' || question.under18 === false || !leadsToChildLines(door)) return own
  const child = order(behind(here, 'child'), question)
  const isListed = (list: readonly Listed[], { resource }: Listed) => list.some((other) => other.resource === resource)
  return question.under18
    ? [...child, ...own.filter((line) => !isListed(child, line))]
    : [...own, ...child.filter((line) => !isListed(own, line))]
}

function leadsToChildLines(door: Door): boolean {
  return door === 'crisis' || door === 'violence' || door === 'warmline'
}

/**
 * Entries behind a door: those of high confidence, the community's own, and of the others only those whose people no entry
 * of high confidence serves. (A women's line of one region must not hide the only line there is for men.)
 */
function behind(here: readonly Resource[], door: Door): Resource[] {
  const all = here.filter(({ doors }) => doors.includes(door))
  const trusted = all.filter(({ confidence, own }) => confidence === 'high' || own)
  const served = new Set(trusted.filter(({ own }) => !own).map(({ reach }) => reach))
  return all.filter((entry) => trusted.includes(entry) || !(served.has('everyone') || served.has(entry.reach)))
}

function order(entries: readonly Resource[], { now, language }: HelpQuestion): Listed[] {
  const lines = entries.map((resource, place) => ({ resource, place, open: openAt(resource.hours, now) }))
  const keys = ({ resource, open, place }: (typeof lines)[number]): number[] => [
    open.state === 'open' ? 0 : open.state === 'opens' ? 1 : 2,
    open.state === 'opens' ? open.at.epochMilliseconds : 0,
    // A line for one region or group stands after those for everyone: most readers are not meant by it.
    resource.reach === 'everyone' || resource.reach === `speakers ${language}` ? 0 : 1,
    resource.peerRun ? 0 : 1,
    resource.languages.includes(language) ? 0 : 1,
    resource.confidence === 'high' || resource.own ? 0 : 1,
    place,
  ]
  return lines.sort((a, b) => compareKeys(keys(a), keys(b))).map(({ resource, open }): Listed => ({ resource, open }))
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function phonesFor(phones: readonly Phone[], use: EmergencyUse): Phone[] {
  const fits = (phone: Phone): boolean => phone.for.includes(use) || phone.for.includes('any')
  return [...phones.filter(fits), ...phones.filter((phone) => !fits(phone))]
}

function isDoor(about: HelpNeed | Door): about is Door {
  return doors.some((door) => door === about)
}
