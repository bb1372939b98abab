// The form of a resource file. Each rule's message is "problem | fix", in words for a person who edits YAML and not code.
import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import { earliestDay } from './age.ts'
import { doors, emergencyUses, kinds, weekdays } from './resource.ts'

const text = z
  .string('This needs to be text. | Put it in quotes: "…".')
  .trim()
  .min(1, 'This is empty. | Write something, or take the line out.')
const localised = z.strictObject({ en: text, ja: text })
/** Numbers in quotes: without them YAML reads 0120 as a quantity and drops the zero. */
const digits = z
  .string('A number to dial must be text. | Put it in quotes: "119".')
  .regex(
    /^[+*#(]?\d[\d ()*#-]*$/,
    'This holds something other than digits. | Keep digits as published here; words go under note or press.',
  )
export const webAddress = z.string().regex(/^https?:\/\/[^\s]+$/, 'This is no web address. | Begin it with https://.')

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'This is no time. | Write it as "08:30".')
const endTime = z
  .string()
  .regex(
    /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
    'This is no time. | Write it as "21:00"; "24:00" is midnight at the end of the day.',
  )
const monthDay = z
  .string('This is no day of the year. | Write it as "12-29" (month and day, in quotes).')
  .refine(
    (value) => /^\d\d-\d\d$/.test(value) && isDay(`2024-${value}`),
    'This is no day of the year. | Write it as "12-29".',
  )
const zone = z.string().refine(isZone, 'This is no time zone. | Use a name like Asia/Tokyo.')
const days = z
  .union(
    [z.literal('daily'), z.literal('weekdays'), z.array(z.enum(weekdays)).min(1)],
    'These are no days. | Write daily, weekdays, or a list such as [mon, thu].',
  )
  .transform((value) => (value === 'daily' ? [...weekdays] : value === 'weekdays' ? weekdays.slice(0, 5) : value))

const weekly = z.strictObject({
  zone: zone.optional(),
  weekly: z
    .array(z.strictObject({ days, from: time, to: endTime }))
    .min(1, 'There is no window. | Add one, or write hours: unknown.'),
  monthly: z.array(z.strictObject({ day: z.int().min(1).max(31), from: time, to: endTime })).default([]),
  closed: z.array(z.strictObject({ from: monthDay, to: monthDay })).default([]),
  remark: localised.nullable().default(null),
})

export const hours = z
  .union(
    [
      z.literal('always'),
      z.literal('unknown'),
      z.strictObject({ always: z.literal(true), remark: localised }),
      z.strictObject({ told: localised }),
      weekly,
    ],
    'These hours cannot be read. | Write always, unknown, told: {en, ja}, or weekly: with days, from and to.',
  )
  .default('unknown')

const phone = z.union(
  [
    digits,
    z.strictObject({
      number: digits,
      for: z.array(z.enum(emergencyUses)).default([]),
      press: localised.nullable().default(null),
      note: localised.nullable().default(null),
      follows: localised.nullable().default(null),
    }),
  ],
  'This phone number cannot be read. | Put it in quotes: "119"; with more to say, write number: "119" and then for, press, note or follows.',
)

export const checkedOn = z
  .string('A date must be text. | Put it in quotes: "2026-10-07", "2026-10" or "2026".')
  .refine(isDate, 'This is no date. | Write it as "2026-10-07", "2026-10" or "2026".')
  .nullable()
  .default(null)

const entry = z.strictObject({
  id: z
    .string('The id must be text. | Write one like jp-inochi-sos.')
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*$/,
      'This id has other signs than small letters, digits and hyphens. | Write one like jp-inochi-sos.',
    ),
  country: z
    .string()
    .regex(/^([A-Z]{2}|INT)$/, 'This is no country. | Use two capital letters such as JP, or INT.')
    .optional(),
  zone: zone.optional(),
  kind: z.enum(kinds),
  doors: z.array(z.enum(doors)).default([]),
  stages: z.array(z.enum(['safety', 'control', 'reunion'])).min(1),
  name: z.union(
    [text.transform((name) => ({ en: name, ja: name })), localised],
    'This name cannot be read. | Write the name, or name: {en, ja}.',
  ),
  nativeName: text.nullable().default(null),
  phones: z.array(phone).default([]),
  texts: z
    .array(
      z.strictObject({
        to: digits,
        word: text.nullable().default(null),
        app: text.nullable().default(null),
        note: localised.nullable().default(null),
      }),
    )
    .default([]),
  chat: z.strictObject({ url: webAddress, hours }).nullable().default(null),
  url: webAddress,
  languages: z.array(text).min(1),
  hours,
  cost: localised.nullable().default(null),
  serves: localised,
  reach: text.default('everyone'),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).default([]),
  peerRun: z.boolean().default(false),
  beforehand: localised.nullable().default(null),
  note: localised.nullable().default(null),
  reviewNote: text.nullable().default(null),
  confidence: z.enum(['high', 'medium']),
  checkedOn,
  sources: z.array(text).default([]),
})

export type Entry = z.output<typeof entry>

export const countryFile = z.strictObject({
  country: z.string().regex(/^([A-Z]{2}|INT)$/, 'This is no country. | Use two capital letters such as JP, or INT.'),
  zone: zone.optional(),
  resources: z.array(entry).min(1),
})

export const localFile = z.strictObject({
  hide: z.array(text).default([]),
  resources: z.array(entry).default([]),
})

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name)
    return true
  } catch {
    return false
  }
}

function isDate(value: string): boolean {
  return /^\d{4}(-\d\d(-\d\d)?)?$/.test(value) && isDay(value)
}

function isDay(value: string): boolean {
  try {
    earliestDay(value)
    return true
  } catch {
    return false
  }
}
