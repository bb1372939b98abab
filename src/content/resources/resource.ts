// What the project knows about one place to turn to: a helpline, a warmline, a group, an advocate, an office, a list of such.
// The facts live in prompts/resources, one YAML for each country; nothing else may produce a number.

export interface Localised {
  readonly en: string
  readonly ja: string
}

export const kinds = [
  'emergency',
  'crisis-line',
  'warmline',
  'peer-support',
  'advocacy',
  'life-security',
  'directory',
] as const
type ResourceKind = (typeof kinds)[number]

/** The doors people choose from. Rights is a door of its own: an advocate is no crisis line and is never shown as one. */
export const doors = ['crisis', 'violence', 'child', 'warmline', 'peers', 'rights', 'living', 'directory'] as const
export type Door = (typeof doors)[number]

export const emergencyUses = ['any', 'ambulance', 'police', 'fire'] as const
export type EmergencyUse = (typeof emergencyUses)[number]

export interface Phone {
  /** Exactly as published; short codes are no international numbers, so no phone-number library ever sees this. */
  readonly number: string
  /** For emergency numbers: who answers. Empty elsewhere. */
  readonly for: readonly EmergencyUse[]
  /** What to press or say after the number ("then press 1"); such a number is text, never a link. */
  readonly press: Localised | null
  /** Where or for whom this number is ("from mobiles"). */
  readonly note: Localised | null
  /** What may follow a call, where it is known. */
  readonly follows: Localised | null
}

export interface TextLine {
  readonly to: string
  /** The word to send, as published. */
  readonly word: string | null
  /** Another app than SMS. */
  readonly app: string | null
  readonly note: Localised | null
}

export interface ChatPage {
  readonly url: string
  readonly hours: Hours
}

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** Wall-clock times "HH:MM" of the line's own zone, "24:00" allowed as an end. An end not after its start is on the next day. */
export interface Span {
  readonly from: string
  readonly to: string
}

export interface WeeklyHours {
  readonly kind: 'weekly'
  /** IANA zone. */
  readonly zone: string
  readonly windows: readonly (Span & { readonly days: readonly Weekday[] })[]
  /** Also open on this day of each month. */
  readonly monthly: readonly (Span & { readonly day: number })[]
  /** Closed from one day of the year to another ("12-29" to "01-03"), both included. */
  readonly closed: readonly Span[]
  readonly remark: Localised | null
}

export type Hours =
  | { readonly kind: 'always'; readonly remark: Localised | null }
  | WeeklyHours
  /** As published, where it cannot be read as a timetable. */
  | { readonly kind: 'told'; readonly told: Localised }
  | { readonly kind: 'unknown' }

export interface Resource {
  readonly id: string
  /** ISO 3166 code of the country or territory, or INT. */
  readonly country: string
  readonly kind: ResourceKind
  /** Behind which doors it stands; empty for emergency numbers, which stand before every door. */
  readonly doors: readonly Door[]
  readonly stages: readonly ('safety' | 'control' | 'reunion')[]
  readonly name: Localised
  /** What it calls itself, where that is neither English nor Japanese. */
  readonly nativeName: string | null
  readonly phones: readonly Phone[]
  readonly texts: readonly TextLine[]
  readonly chat: ChatPage | null
  readonly url: string
  readonly languages: readonly string[]
  readonly hours: Hours
  readonly cost: Localised | null
  readonly serves: Localised
  /** 'everyone' in the country, or the group or region that it is for ("region GB-SCT", "men"): equal words mean equal people. */
  readonly reach: string
  /** For INT: the countries it works in; empty means all. */
  readonly countries: readonly string[]
  /** Run or staffed by people who have been there themselves. */
  readonly peerRun: boolean
  /** What has to be known before the number is seen: that the police may come into it, for instance. */
  readonly beforehand: Localised | null
  /** What else is good to know. */
  readonly note: Localised | null
  /** For those who keep the list, never shown. */
  readonly reviewNote: string | null
  readonly confidence: 'high' | 'medium'
  /** Date of the newest source, not of a call: a year, a month or a day, as known. */
  readonly checkedOn: string | null
  readonly sources: readonly string[]
  /** The community's own, from the operator's file. */
  readonly own: boolean
}
