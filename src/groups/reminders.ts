// Reminders: notes that somebody asked for, at their own times. They know the time and nothing else: not whether somebody wrote,
// nor whether an earlier one was read.
import { randomUUID } from 'node:crypto'
import type { Content } from '../content/index.ts'
import { action, type Card, type SpokenLanguage } from '../conversation/interaction.ts'
import { type Contact, lockDueContacts, moveContactsOn, type ReminderSettings } from '../storage/contacts.ts'
import type { TickDeps } from './deps.ts'
import type { Parcel } from './parcel.ts'
import { weekdaysOf } from './rules.ts'
import { dayPlus, instantOf, localTime, nextOccurrence, type Occurrence } from './schedule.ts'

/** A note that comes later than this comes at no time that somebody chose. */
const REMINDER_LATE_MS = 60 * 60_000

const BATCH = 100

/** Queues what is due, batch by batch, so that memory stays flat however many there are. Returns how many were queued. */
export async function sendReminders(deps: TickDeps, now: Date): Promise<number> {
  let sent = 0
  for (;;) {
    const { found, queued } = await deps.db.transaction().execute(async (tx) => {
      const due = await lockDueContacts(tx, deps.keys, now, BATCH)
      const parcels = due.flatMap((contact) => (isWanted(contact, now) ? [parcelFor(deps.content, contact)] : []))
      await deps.enqueue(tx, parcels, now)
      await moveContactsOn(
        tx,
        deps.keys,
        due.map((contact) => movedOn(contact, now)),
      )
      return { found: due.length, queued: parcels.length }
    })
    sent += queued
    if (found < BATCH) return sent
  }
}

/** Whether a due note may go out now. Quiet hours and absences let it pass, silently: nothing is made up for later. */
function isWanted({ settings }: Contact, now: Date): boolean {
  const at = instantOf(settings.nextDay, settings.time, settings.zone)
  const late = now.getTime() - at.getTime()
  return (
    !settings.closed &&
    late >= 0 &&
    late <= REMINDER_LATE_MS &&
    (settings.awayUntil === null || settings.nextDay >= settings.awayUntil) &&
    !isQuiet(settings, now)
  )
}

/** Whether it is within somebody's quiet hours; hours may reach over midnight. */
export function isQuiet({ quiet, zone }: Pick<ReminderSettings, 'quiet' | 'zone'>, at: Date): boolean {
  if (!quiet || quiet.from === quiet.to) return false
  const time = localTime(at, zone)
  return quiet.from < quiet.to ? time >= quiet.from && time < quiet.to : time >= quiet.from || time < quiet.to
}

function movedOn(contact: Contact, now: Date): Contact {
  const { settings } = contact
  const at = instantOf(settings.nextDay, settings.time, settings.zone)
  // Zone data changed since: the day's moment is still to come.
  if (at > now) return { ...contact, nextAt: at }
  const next = nextReminder(settings, now)
  return { ...contact, nextAt: next.at, settings: { ...settings, nextDay: next.day } }
}

/** The next time that somebody asked for, after now and after an absence. */
export function nextReminder(
  { weekdays, time, zone, awayUntil }: Pick<ReminderSettings, 'weekdays' | 'time' | 'zone' | 'awayUntil'>,
  now: Date,
): Occurrence {
  const back = awayUntil === null ? now : instantOf(dayPlus(awayUntil, 0), '00:00', zone)
  const from = back > now ? new Date(back.getTime() - 1) : now
  return nextOccurrence({ weekdays: weekdaysOf(weekdays), time, zone }, from)
}

const parcelFor = (content: Content, { id, settings }: Contact): Parcel => ({
  id: randomUUID(),
  after: null,
  kind: 'direct',
  to: settings.address,
  card: reminderCard(content, settings.language),
  refOf: null,
  contact: id.toString('hex'),
})

/** The note as it looks. It could lie open on any table. */
export function reminderCard(content: Content, language: SpokenLanguage): Card {
  const say = (key: string): string =>
    language === 'both' ? `${content.say('en', key)} · ${content.say('ja', key)}` : content.say(language, key)
  return {
    kind: 'card',
    language,
    blocks: [
      { kind: 'text', text: say('remind.note') },
      {
        kind: 'choices',
        choices: [
          { label: say('remind.open'), action: action('reflect') },
          { label: say('remind.stop'), action: action('remind.stop') },
          { label: say('remind.settings'), action: action('remind') },
        ],
      },
    ],
  }
}
