// One resource in the reader's words: its country, its numbers exactly as published, when somebody answers, and how far to trust it.
import type { Language } from '../language.ts'
import { isStale } from './age.ts'
import { countryName, languageName } from './countries.ts'
import { openAt } from './hours.ts'
import type { Localised, Phone, Resource, TextLine } from './resource.ts'
import { joined, type Say, type Telling, tellHours, tellOpen } from './tell-hours.ts'

export interface ToldResource {
  readonly name: string
  readonly lines: readonly string[]
  readonly links: readonly { readonly label: string; readonly url: string }[]
}

export function tellResource(resource: Resource, telling: Telling): ToldResource {
  const { say, language, now } = telling
  const here = (words: Localised | null): string[] => (words ? [words[language]] : [])
  const open = tellOpen(resource.hours, openAt(resource.hours, now), telling)
  const lines = [
    say('resources.for', { country: placeName(resource.country, language, say), serves: resource.serves[language] }),
    ...here(resource.beforehand),
    ...resource.phones.flatMap((phone) => [tellPhone(phone, language, say), ...here(phone.follows)]),
    ...resource.texts.map((text) => tellText(text, language, say)),
    ...(resource.chat && resource.chat.hours.kind !== 'unknown'
      ? [say('resources.chat-hours', { hours: tellHours(resource.chat.hours, telling) })]
      : []),
    ...(isReachable(resource) ? [...(open ? [open] : []), tellHoursLine(resource, telling)] : []),
    tellCostAndLanguages(resource, language, say),
    ...here(resource.note),
    ...(resource.peerRun ? [say('resources.peer-run')] : []),
    ...(resource.confidence === 'medium' ? [say('resources.thin')] : []),
    ...tellOrigin(resource, telling),
  ]
  return { name: tellName(resource, language), lines, links: linksOf(resource, language, say) }
}

/** The same as plain text, for files and for platforms without links. */
export function resourceAsText(resource: Resource, telling: Telling): string {
  const { name, lines, links } = tellResource(resource, telling)
  const addresses = links.filter(({ url }) => !url.startsWith('tel:')).map(({ label, url }) => `${label}: ${url}`)
  return [name, ...lines, ...addresses].join('\n')
}

export function placeName(country: string, language: Language, say: Say): string {
  return country === 'INT' ? say('resources.international') : countryName(country, language)
}

function tellName(resource: Resource, language: Language): string {
  const name = resource.name[language]
  return resource.nativeName && resource.nativeName !== name ? `${name} (${resource.nativeName})` : name
}

/** "Call 119 (ambulance, fire)": the digits stand exactly as published, and what else to press stands beside them. */
function tellPhone(phone: Phone, language: Language, say: Say): string {
  const detail = phoneDetail(phone, language, say)
  return detail
    ? say('resources.call-detail', { number: phone.number, detail })
    : say('resources.call', { number: phone.number })
}

function phoneDetail(phone: Phone, language: Language, say: Say): string {
  const uses = phone.for.filter((use) => use !== 'any').map((use) => say(`resources.use-${use}`))
  const words = [phone.press, phone.note].flatMap((piece) => (piece ? [piece[language]] : []))
  return joined([...uses, ...words], 'resources.list-joined', say)
}

function tellText({ to, word, app, note }: TextLine, language: Language, say: Say): string {
  const line = app
    ? say('resources.app', { app, number: to })
    : word
      ? say('resources.text-word', { word, number: to })
      : say('resources.text', { number: to })
  return note ? `${line} (${note[language]})` : line
}

function tellHoursLine(resource: Resource, telling: Telling): string {
  return telling.say('resources.hours', { hours: tellHours(resource.hours, telling) })
}

function tellCostAndLanguages({ cost, languages }: Resource, language: Language, say: Say): string {
  const spoken = say('resources.languages', { languages: tellLanguages(languages, language, say) })
  return cost ? say('resources.cost-and', { cost: cost[language], languages: spoken }) : spoken
}

function tellLanguages(codes: readonly string[], language: Language, say: Say): string {
  return joined(
    codes.map((code) => languageName(code, language)),
    'resources.list-joined',
    say,
  )
}

/** Where the facts come from and how old they are, or that the community itself gave them. */
function tellOrigin(resource: Resource, { say, language, now }: Telling): string[] {
  const age = isStale(resource, now) ? [say('resources.stale')] : []
  if (resource.own) return [say('resources.own'), ...(resource.checkedOn ? age : [])]
  const origin = resource.checkedOn
    ? say('resources.source', { date: tellDate(resource.checkedOn, language) })
    : say('resources.source-undated')
  return [origin, ...(resource.checkedOn ? age : [])]
}

/** "October 2026", or the year alone where no month is known. */
export function tellDate(checkedOn: string, language: Language): string {
  const [year = '', month] = checkedOn.split('-')
  const date = new Date(Date.UTC(Number(year), month ? Number(month) - 1 : 0, 1))
  const format: Intl.DateTimeFormatOptions = month ? { year: 'numeric', month: 'long' } : { year: 'numeric' }
  return new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' }).format(date)
}

function linksOf(resource: Resource, language: Language, say: Say): ToldResource['links'] {
  const country = placeName(resource.country, language, say)
  const calls = resource.phones.flatMap((phone) => {
    const url = telephoneLink(phone)
    return url ? [{ label: say('resources.call-link', { number: phone.number, country }), url }] : []
  })
  const chat = resource.chat ? [{ label: say('resources.chat-link'), url: resource.chat.url }] : []
  // The page named for an emergency number is some help page of the country, not the service.
  const page = resource.kind === 'emergency' ? [] : [{ label: say('resources.page-link'), url: resource.url }]
  return [...calls, ...chat, ...page.filter(({ url }) => url !== resource.chat?.url)]
}

/** A link only for digits that can be dialled as they are: "*4141", "#8008" and "then option 2" stay text. */
export function telephoneLink({ number, press }: Phone): string | null {
  if (press || /[*#]/.test(number)) return null
  return `tel:${number.replace(/[ ()-]/g, '')}`
}

/** Whether there is anybody to call or to write to, so that hours mean something. */
function isReachable({ phones, texts, chat, hours }: Resource): boolean {
  return phones.length > 0 || texts.length > 0 || chat !== null || hours.kind !== 'unknown'
}
