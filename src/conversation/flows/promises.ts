// What a group promises its writers, for its coordinators to change: how many together, who looks first, who reads, who else may share,
// and what research is for. Words that wait keep what they were promised.
import { afterAudienceChange, LEAST_K, purposeOf } from '../../groups/promise.ts'
import { rulesOf } from '../../groups/rules.ts'
import type { PeerGroup } from '../../storage/groups.ts'
import { choice, choices, form, note, screen, text } from '../cards.ts'
import { audienceField, languageField } from '../fields.ts'
import { deskCard } from '../group-desk.ts'
import { asCoordinator, type ChangedSetting, change, fittingGroup } from '../group-settings.ts'
import { shortId } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'

export const promisesRoutes: Routes = {
  'settings.sharing': formRoute(asCoordinator(fittingGroup(sharing))),
  'settings.sharing-set': cardRoute(asCoordinator(setSharing)),
  'settings.lower': cardRoute(asCoordinator(lowerK)),
  'settings.others': formRoute(asCoordinator(fittingGroup(others))),
  'settings.others-set': cardRoute(asCoordinator(setOthers)),
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
      audienceField(turn, audience),
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
  const { language, minorsMayShare, research } = group.settings
  return form(turn, {
    title: turn.label('group.others-title'),
    intro: turn.say('group.others-intro'),
    fields: [
      languageField(turn, language),
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
  const language = turn.value('language') === 'ja' ? 'ja' : 'en'
  const changed: ChangedSetting[] = []
  if (language !== group.settings.language) changed.push('language')
  if (minorsMayShare !== group.settings.minorsMayShare) changed.push('young')
  if (purposeOf(research) !== purposeOf(group.settings.research)) changed.push('research')
  if (changed.length === 0) return deskCard(turn, group)
  const saved = await change(turn, group, { ...group.settings, language, minorsMayShare, research }, changed)
  return deskCard(turn, saved, turn.say('group.sharing-set'))
}
