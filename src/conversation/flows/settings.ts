// A group's settings, for its coordinators: rhythm, promise, plan, pause, retention. Every change is told to the group, without words;
// what was promised to words that wait already stays promised.
import { doorIds } from '../../content/index.ts'
import { roundOf } from '../../groups/plan.ts'
import { weekdaysOf } from '../../groups/rules.ts'
import { dayPlus, isTime, isZone, weekdays } from '../../groups/schedule.ts'
import type { PeerGroup, StagePlan } from '../../storage/groups.ts'
import { choice, choices, explained, form, heading, list, screen, text } from '../cards.ts'
import { zoneField } from '../fields.ts'
import { deskCard } from '../group-desk.ts'
import { occurrenceLines } from '../group-preview.ts'
import { asCoordinator, change, fittingGroup, groupDay, moment } from '../group-settings.ts'
import { shortId } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'
import { dayField, dayTyped, noDay } from '../until-day.ts'
import { weekdayName } from '../weekdays.ts'

export const settingsRoutes: Routes = {
  'settings.rhythm': formRoute(asCoordinator(fittingGroup(rhythm))),
  'settings.rhythm-set': cardRoute(asCoordinator(setRhythm)),
  'settings.plan': cardRoute(asCoordinator(plan)),
  'settings.plan-set': cardRoute(asCoordinator(setPlan)),
  'settings.pause': cardRoute(asCoordinator(pause)),
  'settings.pause-set': cardRoute(asCoordinator(setPause)),
  'settings.pause-date': formRoute(asCoordinator(fittingGroup(pauseDate))),
  'settings.pause-until': cardRoute(asCoordinator(setPauseDate)),
  'settings.retention': cardRoute(asCoordinator(retention)),
  'settings.retention-set': cardRoute(asCoordinator(setRetention)),
}

function rhythm(turn: Turn, group: PeerGroup): Form {
  const { prompts, slot, timeZone } = group.settings
  const days = weekdays.map((weekday) => ({ value: String(weekday), label: weekdayName(turn, weekday) }))
  return form(turn, {
    title: turn.label('group.rhythm-title'),
    intro: turn.say('group.rhythm-intro'),
    fields: [
      {
        kind: 'picks',
        id: 'days',
        label: turn.label('group.question-days'),
        options: days,
        value: (prompts?.weekdays ?? []).map(String),
      },
      {
        kind: 'select',
        id: 'slot',
        label: turn.label('group.slot-day'),
        options: days,
        value: String(slot.weekday),
        required: true,
      },
      {
        kind: 'line',
        id: 'times',
        label: turn.label('group.times'),
        hint: turn.label('group.times-hint'),
        value: `${prompts?.time ?? '18:00'} ${slot.time}`,
        maxLength: 20,
        required: true,
      },
      zoneField(turn, timeZone),
    ],
    submit: action('settings.rhythm-set', { g: shortId(group.id) }),
  })
}

async function setRhythm(turn: Turn, group: PeerGroup): Promise<Card> {
  const days = weekdaysOf(turn.values('days').map(Number))
  const [question = '', release = question] = turn
    .value('times')
    .normalize('NFKC')
    .split(/[\s,、]+/)
    .filter((part) => part !== '')
    .map((time) => (/^\d:/.test(time) ? `0${time}` : time))
  const zone = turn.value('zone').trim()
  if (!isTime(question) || !isTime(release)) return deskCard(turn, group, turn.say('remind.no-time'))
  if (!isZone(zone)) return deskCard(turn, group, turn.say('remind.no-zone'))
  const weekday = weekdaysOf([Number(turn.value('slot'))])[0] ?? group.settings.slot.weekday
  const saved = await change(
    turn,
    group,
    {
      ...group.settings,
      timeZone: zone,
      prompts: days.length === 0 ? null : { weekdays: days, time: question },
      slot: { weekday, time: release },
    },
    ['rhythm'],
  )
  return screen(turn, {
    blocks: [
      text(turn.say('group.rhythm-set')),
      heading(turn.say('group.next-eight')),
      list(occurrenceLines(turn, saved, moment(turn))),
      choices(
        choice(turn, 'group.rhythm', 'settings.rhythm', { g: shortId(group.id) }),
        choice(turn, 'group.back', 'group.open', { g: shortId(group.id) }),
      ),
    ],
  })
}

/** For how many weeks the questions stay with one door. */
const turnWeeks = [1, 2, 4]

function plan(turn: Turn, group: PeerGroup): Card {
  const g = shortId(group.id)
  return screen(turn, {
    blocks: [
      text(turn.say('group.plan-ask')),
      choices(
        explained(turn, 'group.plan-vote', 'group.plan-vote-means', action('settings.plan-set', { g, plan: 'vote' })),
        ...turnWeeks.map((weeks) => {
          const key = weeks === 1 ? 'group.plan-turns' : `group.plan-turns-${weeks}`
          return explained(
            turn,
            key,
            `${key}-means`,
            action('settings.plan-set', { g, plan: 'turns', weeks: String(weeks) }),
          )
        }),
        ...doorIds.map((id) => ({
          label: turn.pieceLabel((pieces) => pieces.door(id).title),
          action: action('settings.plan-set', { g, plan: id }),
        })),
        choice(turn, 'group.back', 'group.open', { g }),
      ),
    ],
  })
}

async function setPlan(turn: Turn, group: PeerGroup): Promise<Card> {
  const wanted = turn.arg('plan')
  const door = doorIds.find((id) => id === wanted)
  const weeks = turnWeeks.find((one) => String(one) === turn.arg('weeks')) ?? 1
  const turns: StagePlan = { kind: 'turns', weeks, from: roundOf(groupDay(turn, group.settings)) }
  const chosen: StagePlan = door ? { kind: 'door', door } : wanted === 'vote' ? { kind: 'vote' } : turns
  const saved = await change(turn, group, { ...group.settings, plan: chosen }, ['plan'])
  return deskCard(turn, saved, turn.say('group.plan-is-set'))
}

function pause(turn: Turn, group: PeerGroup): Card {
  const g = shortId(group.id)
  return screen(turn, {
    blocks: [
      text(turn.say('group.pause-ask')),
      choices(
        choice(turn, 'remind.away-7', 'settings.pause-set', { g, days: '7' }),
        choice(turn, 'remind.away-14', 'settings.pause-set', { g, days: '14' }),
        choice(turn, 'remind.away-30', 'settings.pause-set', { g, days: '30' }),
        choice(turn, 'remind.away-90', 'settings.pause-set', { g, days: '90' }),
        choice(turn, 'remind.away-date', 'settings.pause-date', { g }),
        choice(turn, 'group.go-on', 'settings.pause-set', { g, days: '0' }),
        choice(turn, 'group.back', 'group.open', { g }),
      ),
    ],
  })
}

async function setPause(turn: Turn, group: PeerGroup): Promise<Card> {
  const days = Math.min(Math.max(Math.trunc(Number(turn.arg('days'))) || 0, 0), 366)
  const pausedUntil = days === 0 ? null : dayPlus(groupDay(turn, group.settings), days)
  return deskCard(turn, await change(turn, group, { ...group.settings, pausedUntil }, ['pause']))
}

function pauseDate(turn: Turn, group: PeerGroup): Form {
  return form(turn, {
    title: turn.label('group.pause'),
    fields: [dayField(turn, group.settings.pausedUntil ?? null)],
    submit: action('settings.pause-until', { g: shortId(group.id) }),
  })
}

async function setPauseDate(turn: Turn, group: PeerGroup): Promise<Card> {
  const pausedUntil = dayTyped(turn, groupDay(turn, group.settings))
  if (pausedUntil === null) return deskCard(turn, group, noDay(turn))
  return deskCard(turn, await change(turn, group, { ...group.settings, pausedUntil }, ['pause']))
}

function retention(turn: Turn, group: PeerGroup): Card {
  const g = shortId(group.id)
  return screen(turn, {
    blocks: [
      text(turn.say('group.retention-ask')),
      choices(
        choice(turn, 'group.retention-182', 'settings.retention-set', { g, days: '182' }),
        choice(turn, 'group.retention-365', 'settings.retention-set', { g, days: '365' }),
        choice(turn, 'group.retention-0', 'settings.retention-set', { g, days: '0' }),
        choice(turn, 'group.back', 'group.open', { g }),
      ),
    ],
  })
}

async function setRetention(turn: Turn, group: PeerGroup): Promise<Card> {
  const days = [182, 365].find((one) => String(one) === turn.arg('days')) ?? null
  const saved = await change(turn, group, { ...group.settings, retentionDays: days }, ['retention'])
  return deskCard(turn, saved, turn.say('group.retention-set'))
}
