// The sentences around a list of resources: the emergency number for what is happening, and every gap in what we know.
import type { Language } from '../language.ts'
import type { Help, HelpNeed } from './help.ts'
import type { EmergencyUse, Phone } from './resource.ts'
import { placeName } from './tell.ts'
import type { Say } from './tell-hours.ts'

interface Words {
  readonly say: Say
  readonly language: Language
}

/** The emergency number as the first line, in the words of the need; and what may follow a call, where that is known. */
export function tellEmergency(help: Help, need: HelpNeed | null, { say, language }: Words): string[] {
  if (help.country === null) return [say('resources.emergency-no-country')]
  const country = placeName(help.country, language, say)
  if (help.emergency === null) return [say('resources.emergency-none', { country })]
  const { phones } = help.emergency
  const medical = firstFor(phones, 'ambulance')
  const police = firstFor(phones, 'police')
  const number = (phone: Phone, use: EmergencyUse): Record<string, string> => ({
    number: phone.number,
    country,
    use: say(`resources.use-${phone.for.includes('any') ? 'any' : use}`),
  })
  const harmFirst = need === 'harmed-by-someone' || need === 'unsafe'
  const danger = medical && (!harmFirst || medical !== police)
  // To who is hurt, one number is said and not two.
  const hurt = need === 'overdose' || need === 'self-harm'
  const harm = police && !(hurt && medical) && (harmFirst || medical !== police)
  const lines = [
    ...(danger ? [say(dangerKey(need), number(medical, 'ambulance'))] : []),
    ...(harm ? [say('resources.emergency-harm', number(police, 'police'))] : []),
  ]
  const shown = [...new Set([danger ? medical : undefined, harm ? police : undefined])].filter((phone) => !!phone)
  const follows = shown.flatMap((phone) => (phone.follows ? [phone.follows[language]] : []))
  return [
    ...(harmFirst ? lines.reverse() : lines),
    ...(medical ? [] : [say('resources.emergency-no-ambulance', { country })]),
    ...(follows.length > 0 ? follows : [say('resources.emergency-follows-unknown')]),
  ]
}

/** The fitting emergency number as a phrase within a sentence: "119 (ambulance, Japan)", or "the emergency number where you are". */
export function emergencyNumber(help: Help, need: HelpNeed | null, { say, language }: Words): string {
  const use = need === 'harmed-by-someone' || need === 'unsafe' ? 'police' : 'ambulance'
  const phones = help.emergency?.phones ?? []
  const fitting = firstFor(phones, use)
  const phone = fitting ?? phones[0]
  if (!phone || help.country === null) return say('resources.emergency-number-unknown')
  const answers = fitting && !fitting.for.includes('any') ? use : (phone.for[0] ?? 'any')
  return say('resources.emergency-number', {
    number: phone.number,
    use: say(`resources.use-${answers}`),
    country: placeName(help.country, language, say),
  })
}

/** What is missing from the list below: an empty door and what stands in for it, no peer-run line, thin sources. */
export function tellGaps(help: Help, { say, language }: Words): string[] {
  if (help.country === null) return [say('resources.gap-no-country')]
  const country = placeName(help.country, language, say)
  const door = say(`resources.door-${help.asked}`)
  if (help.shown === null) return [say('resources.gap-nothing', { country, door })]
  return [
    ...(help.shown === help.asked
      ? []
      : [say('resources.gap-nearest', { country, door, nearest: say(`resources.door-${help.shown}`) })]),
    ...(help.thinSources ? [say('resources.gap-thin', { country })] : []),
    ...(help.peerRun || help.shown === 'directory' || help.shown === 'living' || help.shown === 'rights'
      ? []
      : [say('resources.gap-no-peers', { country })]),
  ]
}

function dangerKey(need: HelpNeed | null): string {
  if (need === 'overdose' || need === 'self-harm') return 'resources.emergency-hurt'
  if (need === 'someone-else') return 'resources.emergency-other'
  return 'resources.emergency-danger'
}

function firstFor(phones: readonly Phone[], use: EmergencyUse): Phone | undefined {
  return phones.find((phone) => phone.for.includes(use) || phone.for.includes('any'))
}
