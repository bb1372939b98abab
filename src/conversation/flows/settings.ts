// A group's settings, for its coordinators: rhythm, promise, plan, pause, retention. Every change is told to the group, without words;
// what was promised to words that wait already stays promised.
import { doorIds } from '../../content/index.ts'
import { afterAudienceChange, LEAST_K, purposeOf } from '../../groups/promise.ts'
import { rulesOf, weekdaysOf } from '../../groups/rules.ts'
import { dayPlus, isTime, isZone, localDay, weekdays } from '../../groups/schedule.ts'
import { reschedule } from '../../groups/tick.ts'
import { type AuditAct, addAudit } from '../../storage/coordinators.ts'
import { type GroupSettings, type PeerGroup, type StagePlan, saveGroup } from '../../storage/groups.ts'
import { choice, choices, explained, form, heading, list, note, screen, text } from '../cards.ts'
import { fitting } from '../fitting.ts'
import { occurrenceLines } from '../group-preview.ts'
import { coordinatedGroup } from '../group-rights.ts'
import { shortId } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'
import { weekdayName } from '../weekdays.ts'
import { deskCard, notYours } from './group.ts'

type ForGroup<Reply> = (turn: Turn, group: PeerGroup) => Promise<Reply> | Reply
const asCoordinator =
  <Reply extends Card | Form>(go: ForGroup<Reply>) =>
  async (turn: Turn): Promise<Reply | Card> => {
    const group = await coordinatedGroup(turn)
    return group ? await go(turn, group) : notYours(turn)
  }

const fittingGroup =
  (build: (turn: Turn, group: PeerGroup) => Form): ForGroup<Form> =>
  (turn, group) =>
    fitting(turn, (one) => build(one, group), group.settings.language)

export const settingsRoutes: Routes = {
  'settings.rhythm': formRoute(asCoordinator(fittingGroup(rhythm))),
  'settings.rhythm-set': cardRoute(asCoordinator(setRhythm)),
  'settings.sharing': formRoute(asCoordinator(fittingGroup(sharing))),
  'settings.sharing-set': cardRoute(asCoordinator(setSharing)),
  'settings.lower': cardRoute(asCoordinator(lowerK)),
  'settings.others': formRoute(asCoordinator(fittingGroup(others))),
  'settings.others-set': cardRoute(asCoordinator(setOthers)),
  'settings.plan': cardRoute(asCoordinator(plan)),
  'settings.plan-set': cardRoute(asCoordinator(setPlan)),
  'settings.pause': cardRoute(asCoordinator(pause)),
  'settings.pause-set': cardRoute(asCoordinator(setPause)),
  'settings.retention': cardRoute(asCoordinator(retention)),
  'settings.retention-set': cardRoute(asCoordinator(setRetention)),
}

const moment = (turn: Turn): Date => new Date(turn.now.epochMilliseconds)
const groupDay = (turn: Turn, { timeZone }: GroupSettings): string => localDay(moment(turn), timeZone)
type ChangedSetting = Extract<AuditAct, { act: 'changed' }>['setting']

/** Saves a change, sets the schedules by it and tells the group, all of it or nothing. */
async function change(
  turn: Turn,
  group: PeerGroup,
  settings: GroupSettings,
  changed: readonly ChangedSetting[],
): Promise<PeerGroup> {
  const { db, keys } = turn.deps
  return await db.transaction().execute(async (tx) => {
    const saved = await saveGroup(tx, keys, { ...group, settings })
    await reschedule(tx, saved, moment(turn))
    for (const setting of changed)
      await addAudit(tx, keys, group.id, groupDay(turn, settings), { act: 'changed', setting })
    return saved
  })
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
      {
        kind: 'line',
        id: 'zone',
        label: turn.label('remind.zone'),
        hint: turn.label('remind.zone-hint'),
        value: timeZone,
        maxLength: 60,
        required: true,
      },
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

const HIGHEST_K = 12

function sharing(turn: Turn, group: PeerGroup): Form {
  const { k, reviewed, audience } = group.settings
  return form(turn, {
    title: turn.label('group.sharing-title'),
    intro: turn.say('group.sharing-intro'),
    fields: [
      {
        kind: 'select',
        id: 'k',
        label: turn.label('group.k'),
        hint: turn.label('group.k-hint'),
        options: Array.from({ length: HIGHEST_K - LEAST_K + 1 }, (_, index) => String(index + LEAST_K)).map(
          (value) => ({
            value,
            label: value,
          }),
        ),
        value: String(Math.min(Math.max(k, LEAST_K), HIGHEST_K)),
        required: true,
      },
      {
        kind: 'pick',
        id: 'reviewed',
        label: turn.label('group.review-first'),
        options: [
          { value: 'no', label: turn.label('group.review-no') },
          { value: 'yes', label: turn.label('group.review-yes') },
        ],
        value: reviewed ? 'yes' : 'no',
        required: true,
      },
      {
        kind: 'line',
        id: 'audience',
        label: turn.label('group.audience'),
        hint: turn.label('group.audience-hint'),
        value: audience,
        maxLength: 200,
        required: false,
      },
      {
        kind: 'pick',
        id: 'wider',
        label: turn.label('group.wider'),
        hint: turn.label('group.wider-hint'),
        options: [
          { value: 'yes', label: turn.label('group.wider-yes') },
          { value: 'no', label: turn.label('group.wider-no') },
        ],
        value: 'yes',
        required: true,
      },
    ],
    submit: action('settings.sharing-set', { g: shortId(group.id) }),
  })
}

async function setSharing(turn: Turn, group: PeerGroup): Promise<Card> {
  const before = rulesOf(group.settings).promise
  const k = Math.min(Math.max(Math.trunc(Number(turn.value('k'))) || before.k, LEAST_K), HIGHEST_K)
  const reviewed = turn.value('reviewed') === 'yes'
  const after = afterAudienceChange(before, turn.value('audience').trim(), turn.value('wider') !== 'no')
  const changed: ChangedSetting[] = []
  if (after.audience !== before.audience) changed.push('audience')
  if (reviewed !== before.reviewed) changed.push('review')
  if (k > before.k) changed.push('k')
  const settings = {
    ...group.settings,
    k: Math.max(k, before.k),
    reviewed,
    audience: after.audience,
    coveredBy: after.coveredBy,
  }
  const saved = changed.length > 0 ? await change(turn, group, settings, changed) : group
  if (k >= before.k) return deskCard(turn, saved, turn.say('group.sharing-set'))
  // Whoever lowers k reads what that means before it is so.
  return screen(turn, {
    blocks: [
      text(turn.say('group.lower-means', { from: before.k, to: k })),
      note(turn.say('group.lower-later')),
      choices(
        {
          label: turn.label('group.lower-yes', { to: k }),
          action: action('settings.lower', { g: shortId(group.id), k: String(k) }),
        },
        choice(turn, 'group.lower-no', 'group.open', { g: shortId(group.id) }),
      ),
    ],
  })
}

async function lowerK(turn: Turn, group: PeerGroup): Promise<Card> {
  const k = Math.max(Math.trunc(Number(turn.arg('k'))) || group.settings.k, LEAST_K)
  if (k >= group.settings.k) return deskCard(turn, group)
  return deskCard(turn, await change(turn, group, { ...group.settings, k }, ['k']), turn.say('group.sharing-set'))
}

function others(turn: Turn, group: PeerGroup): Form {
  const { minorsMayShare, research } = group.settings
  return form(turn, {
    title: turn.label('group.others-title'),
    intro: turn.say('group.others-intro'),
    fields: [
      {
        kind: 'pick',
        id: 'young',
        label: turn.label('group.young'),
        hint: turn.label('group.young-hint'),
        options: [
          { value: 'no', label: turn.label('group.young-no') },
          { value: 'yes', label: turn.label('group.young-yes') },
        ],
        value: minorsMayShare ? 'yes' : 'no',
        required: true,
      },
      {
        kind: 'line',
        id: 'by',
        label: turn.label('group.research-by'),
        hint: turn.label('group.research-hint'),
        value: research?.by ?? '',
        maxLength: 100,
        required: false,
      },
      {
        kind: 'line',
        id: 'purpose',
        label: turn.label('group.research-purpose'),
        value: research?.purpose ?? '',
        maxLength: 200,
        required: false,
      },
    ],
    submit: action('settings.others-set', { g: shortId(group.id) }),
  })
}

/** Research is offered only where both who and what for are named; another purpose is another yes. */
async function setOthers(turn: Turn, group: PeerGroup): Promise<Card> {
  const by = turn.value('by').trim()
  const purpose = turn.value('purpose').trim()
  const research = by !== '' && purpose !== '' ? { by, purpose } : null
  const minorsMayShare = turn.value('young') === 'yes'
  const changed: ChangedSetting[] = []
  if (minorsMayShare !== group.settings.minorsMayShare) changed.push('young')
  if (purposeOf(research) !== purposeOf(group.settings.research)) changed.push('research')
  if (changed.length === 0) return deskCard(turn, group)
  const saved = await change(turn, group, { ...group.settings, minorsMayShare, research }, changed)
  return deskCard(turn, saved, turn.say('group.sharing-set'))
}

function plan(turn: Turn, group: PeerGroup): Card {
  const g = shortId(group.id)
  return screen(turn, {
    blocks: [
      text(turn.say('group.plan-ask')),
      choices(
        explained(turn, 'group.plan-vote', 'group.plan-vote-means', action('settings.plan-set', { g, plan: 'vote' })),
        explained(
          turn,
          'group.plan-turns',
          'group.plan-turns-means',
          action('settings.plan-set', { g, plan: 'turns' }),
        ),
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
  const chosen: StagePlan = door ? { kind: 'door', door } : wanted === 'vote' ? { kind: 'vote' } : { kind: 'turns' }
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
