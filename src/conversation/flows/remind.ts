// Reminders: on one's own days, at one's own time, until one says otherwise. Set in one form, shown as they will look, ended in one press.
import { isQuiet, nextReminder, reminderCard } from '../../groups/reminders.ts'
import { weekdaysOf } from '../../groups/rules.ts'
import { isTime, isZone, localDay, localTime, weekdays } from '../../groups/schedule.ts'
import {
  type Contact,
  contactIdOf,
  findContact,
  parkContact,
  type ReminderSettings,
  removeContact,
  saveContact,
} from '../../storage/contacts.ts'
import { savePerson } from '../../storage/participants.ts'
import { choice, choices, form, note, screen, text } from '../cards.ts'
import { daysAfter, tellDate, tellDay } from '../dates.ts'
import { zoneField } from '../fields.ts'
import { fitting } from '../fitting.ts'
import { action, type Block, type Card, type Form } from '../interaction.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'
import { dayField, dayTyped, noDay } from '../until-day.ts'
import { tellWeekdays, weekdayName } from '../weekdays.ts'

export const remindRoutes: Routes = {
  remind: cardRoute((turn) => show(turn)),
  'remind.set': formRoute(set),
  'remind.saved': cardRoute(save),
  'remind.away': cardRoute(askHowLong),
  'remind.away-set': cardRoute(setAway),
  'remind.away-date': formRoute((turn) => fitting(turn, askUntil)),
  'remind.away-until': cardRoute(setAwayUntil),
  'remind.again': cardRoute(again),
  'remind.stop': cardRoute(stop),
}

const ZONE_UNKNOWN = 'UTC'
const moment = (turn: Turn): Date => new Date(turn.now.epochMilliseconds)

async function show(turn: Turn, notes: readonly Block[] = []): Promise<Card> {
  const contact = await findContact(turn.deps.db, turn.deps.keys, turn.person)
  const settings = contact?.settings ?? null
  return screen(turn, {
    title: turn.label('remind.title'),
    blocks: [
      ...notes,
      ...(contact ? asIs(turn, contact) : [text(turn.say('remind.none'))]),
      note(turn.say('remind.looks')),
      ...preview(turn),
      note(turn.say('remind.knows')),
      choices(
        settings?.closed === true && choice(turn, 'remind.again', 'remind.again'),
        choice(turn, contact ? 'remind.change' : 'remind.set', 'remind.set'),
        settings?.awayUntil != null && choice(turn, 'remind.back-now', 'remind.away-set', { days: '0' }),
        contact && choice(turn, 'remind.away', 'remind.away'),
        contact && choice(turn, 'remind.stop', 'remind.stop'),
      ),
    ],
  })
}

function asIs(turn: Turn, { settings, nextAt }: Contact): Block[] {
  const { time, zone, quiet, awayUntil } = settings
  const days = (language: 'en' | 'ja'): string => tellWeekdays(weekdaysOf(settings.weekdays), language)
  return [
    text(turn.tell((say, language) => say('remind.as-is', { days: days(language), time, zone }))),
    ...(turn.person.settings.resting ? [text(turn.say('remind.resting'))] : []),
    ...(settings.closed ? [text(turn.say('remind.closed'))] : []),
    ...(quiet ? [note(turn.say('remind.quiet-now', quiet))] : []),
    ...(awayUntil !== null && awayUntil > turn.today
      ? [note(turn.tell((say, language) => say('remind.away-now', { day: tellDay(awayUntil, language) })))]
      : []),
    ...(nextAt && !turn.person.settings.resting
      ? [
          note(
            turn.tell((say, language) =>
              say('remind.next', { day: tellDay(localDay(nextAt, zone), language), time: localTime(nextAt, zone) }),
            ),
          ),
        ]
      : []),
  ]
}

/** The note word for word, without its buttons: they would act. */
const preview = (turn: Turn): Block[] =>
  reminderCard(turn.deps.content, turn.language).blocks.flatMap((block): Block[] =>
    block.kind === 'text' ? [{ kind: 'list', items: [block.text] }] : [],
  )

const quietHours = {
  none: null,
  evening: { from: '21:00', to: '08:00' },
  night: { from: '22:00', to: '07:00' },
  late: { from: '00:00', to: '09:00' },
} as const

/** A contact is found by its owner alone: set while everything is about to go, it would outlive them. */
const leavingCard = (turn: Turn, eraseOn: string): Card =>
  screen(turn, {
    blocks: [
      text(turn.tell((say, language) => say('remind.leaving', { day: tellDate(eraseOn, language) }))),
      choices(choice(turn, 'leave.undo', 'leave.undo')),
    ],
  })

async function set(turn: Turn): Promise<Form | Card> {
  if (turn.person.eraseOn !== null) return leavingCard(turn, turn.person.eraseOn)
  const contact = await findContact(turn.deps.db, turn.deps.keys, turn.person)
  return fitting(turn, (one) => setForm(one, contact?.settings))
}

function setForm(turn: Turn, known: ReminderSettings | undefined): Form {
  const quiet = Object.entries(quietHours).find(([, hours]) => hours?.from === known?.quiet?.from)?.[0]
  return form(turn, {
    title: turn.label('remind.form-title'),
    fields: [
      {
        kind: 'picks',
        id: 'days',
        label: turn.label('remind.days'),
        hint: turn.label('remind.days-hint'),
        options: weekdays.map((weekday) => ({ value: String(weekday), label: weekdayName(turn, weekday) })),
        // One day a week, unless somebody asks for more.
        value: (known?.weekdays ?? [turn.now.toZonedDateTimeISO('UTC').dayOfWeek]).map(String),
      },
      {
        kind: 'line',
        id: 'time',
        label: turn.label('remind.time'),
        hint: turn.label('remind.time-hint'),
        value: known?.time ?? '18:00',
        maxLength: 5,
        required: true,
      },
      zoneField(turn, known?.zone ?? turn.person.settings.timeZone ?? turn.request.timeZone ?? ZONE_UNKNOWN),
      {
        kind: 'pick',
        id: 'quiet',
        label: turn.label('remind.quiet'),
        options: [
          { value: 'none', label: turn.label('remind.quiet-none') },
          { value: 'evening', label: turn.label('remind.quiet-evening') },
          { value: 'night', label: turn.label('remind.quiet-night') },
          { value: 'late', label: turn.label('remind.quiet-late') },
        ],
        value: known ? (quiet ?? 'none') : 'none',
        required: true,
      },
    ],
    submit: action('remind.saved'),
    submitLabel: turn.label('remind.save'),
  })
}

async function save(turn: Turn): Promise<Card> {
  if (turn.person.eraseOn !== null) return leavingCard(turn, turn.person.eraseOn)
  const { db, keys } = turn.deps
  const days = weekdaysOf(turn.values('days').map(Number))
  // "9:00" and full-width digits are what people type.
  const typed = turn.value('time').normalize('NFKC').trim()
  const time = /^\d:/.test(typed) ? `0${typed}` : typed
  const zone = turn.value('zone').trim()
  if (days.length === 0) return show(turn, [text(turn.say('remind.no-days'))])
  if (!isTime(time)) return show(turn, [text(turn.say('remind.no-time'))])
  if (!isZone(zone)) return show(turn, [text(turn.say('remind.no-zone'))])
  const chosen = turn.value('quiet')
  const quiet = chosen === 'evening' || chosen === 'night' || chosen === 'late' ? quietHours[chosen] : null
  const next = nextReminder({ weekdays: days, time, zone, awayUntil: null }, moment(turn))
  if (isQuiet({ quiet, zone }, next.at)) return show(turn, [text(turn.say('remind.in-quiet'))])
  turn.remember({ timeZone: zone, resting: false })
  // The contact's id comes from the person's key, and so from their row: it has to be there first.
  await savePerson(db, turn.person)
  await saveContact(db, keys, {
    id: contactIdOf(turn.person),
    nextAt: next.at,
    settings: {
      weekdays: days,
      time,
      zone,
      nextDay: next.day,
      quiet,
      awayUntil: null,
      language: turn.language,
      address: { identity: turn.request.identity, community: turn.request.place.community },
      closed: false,
    },
  })
  return show(turn)
}

async function askHowLong(turn: Turn): Promise<Card> {
  return screen(turn, {
    blocks: [
      text(turn.say('remind.away-how-long')),
      choices(
        choice(turn, 'remind.away-7', 'remind.away-set', { days: '7' }),
        choice(turn, 'remind.away-14', 'remind.away-set', { days: '14' }),
        choice(turn, 'remind.away-30', 'remind.away-set', { days: '30' }),
        choice(turn, 'remind.away-90', 'remind.away-set', { days: '90' }),
        choice(turn, 'remind.away-date', 'remind.away-date'),
        choice(turn, 'remind.stop', 'remind.stop'),
      ),
    ],
  })
}

async function setAway(turn: Turn): Promise<Card> {
  const days = Math.min(Math.max(Math.trunc(Number(turn.arg('days'))) || 0, 0), 366)
  await rewrite(turn, (settings) => ({
    ...settings,
    awayUntil: days === 0 ? null : daysAfter(localDay(moment(turn), settings.zone), days),
  }))
  return show(turn)
}

const askUntil = (turn: Turn): Form =>
  form(turn, {
    title: turn.label('remind.form-title'),
    fields: [dayField(turn, null)],
    submit: action('remind.away-until'),
    submitLabel: turn.label('remind.save'),
  })

async function setAwayUntil(turn: Turn): Promise<Card> {
  const awayUntil = dayTyped(turn, turn.today)
  if (awayUntil === null) return show(turn, [text(noDay(turn))])
  await rewrite(turn, (settings) => ({ ...settings, awayUntil }))
  return show(turn)
}

async function again(turn: Turn): Promise<Card> {
  await rewrite(turn, (settings) => ({ ...settings, closed: false }))
  return show(turn)
}

async function rewrite(turn: Turn, change: (settings: ReminderSettings) => ReminderSettings): Promise<void> {
  const { db, keys } = turn.deps
  const contact = await findContact(db, keys, turn.person)
  if (!contact) return
  const settings = change(contact.settings)
  const next = nextReminder(settings, moment(turn))
  await saveContact(db, keys, { ...contact, nextAt: next.at, settings: { ...settings, nextDay: next.day } })
}

async function stop(turn: Turn): Promise<Card> {
  await removeContact(turn.deps.db, contactIdOf(turn.person))
  return screen(turn, { blocks: [text(turn.say('remind.stopped')), choices(choice(turn, 'remind.set', 'remind.set'))] })
}

/** While somebody rests, nothing comes; their days and time stay as they were. */
export const restReminders = (turn: Turn): Promise<void> => parkContact(turn.deps.db, contactIdOf(turn.person))

/** Somebody whom the platform could not reach is here again: their notes may be tried again. Said nowhere; if they are still closed, so be it. */
export async function reopenReminders(turn: Turn): Promise<void> {
  if (turn.person.version === 0) return
  const contact = await findContact(turn.deps.db, turn.deps.keys, turn.person)
  if (contact?.settings.closed) await rewrite(turn, (settings) => ({ ...settings, closed: false }))
}

/** After a rest, notes come again from their next time on. */
export const wakeReminders = (turn: Turn): Promise<void> => rewrite(turn, (settings) => settings)
