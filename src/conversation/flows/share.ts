// Share: who would read it, when at the earliest, what cannot be undone; each audience a choice of its own. And before that: take out more, even out.
import type { AgeAnswer } from '../../content/index.ts'
import { nextOccurrence, type Weekday } from '../../groups/schedule.ts'
import type { GroupSettings, PeerGroup } from '../../storage/groups.ts'
import type { Audience } from '../../storage/participants.ts'
import { choice, choices, form, heading, screen, text, words } from '../cards.ts'
import { tellDate, tellDay } from '../dates.ts'
import { digestOf, shortId } from '../ids.ts'
import { type Action, action, type Block, type Card, type Choice, type Field, type Form } from '../interaction.ts'
import { groupsOf } from '../membership.ts'
import { pauseOf } from '../news.ts'
import { entryOf, type ReflectionEntry, sharedVersion } from '../reflection.ts'
import { canBeShared, goneCard } from '../review.ts'
import { receiptsOf, share } from '../sharing.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'
import { rememberKept } from './write.ts'

export const shareRoutes: Routes = {
  share: cardRoute(offer),
  'share.age': cardRoute(answerAge),
  'share.choose': formRoute(choose),
  'share.send': cardRoute(send),
}

type Step = { readonly entry: ReflectionEntry; readonly group: PeerGroup } | { readonly card: Card }

async function offer(turn: Turn): Promise<Card> {
  const step = await stepOf(turn)
  return 'card' in step ? step.card : offerCard(turn, step.entry, step.group)
}

/** What stands before an offer: is there something to share, somebody to share it with, and may this person? */
async function stepOf(turn: Turn): Promise<Step> {
  const entry = await entryOf(turn)
  if (!entry) return { card: goneCard(turn) }
  const id = shortId(entry.id)
  const back = choice(turn, 'reflect.back', 'reflect.review', { entry: id })
  const plain = (key: string, ...more: readonly Choice[]): Step => ({
    card: screen(turn, { blocks: [text(turn.say(key)), choices(...more, back)] }),
  })
  if (!canBeShared(turn, entry)) return plain('share.too-long')
  if (receiptsOf(turn, entry.id).length > 0)
    return plain('share.already', choice(turn, 'share.see-state', 'journal.open', { entry: id }))
  const leaving = leavingCard(turn, back)
  if (leaving) return { card: leaving }
  const groups = await groupsOf(turn)
  if (groups.length === 0) return plain('share.no-group')
  const { age } = turn.person.settings
  if (age === null) return { card: ageCard(turn, action('share.age', { entry: id }), back) }
  const open = age === 'adult' ? groups : groups.filter(({ settings }) => settings.minorsMayShare)
  if (open.length === 0) return plain('share.not-here', choice(turn, 'share.change-age', 'about.age'))
  const wanted = turn.arg('group')
  const group = open.length === 1 ? open[0] : open.find((one) => shortId(one.id) === wanted)
  if (!group) {
    const which = open
      .slice(0, 10)
      .map((one) => ({ label: one.settings.name, action: action('share', { entry: id, group: shortId(one.id) }) }))
    return { card: screen(turn, { blocks: [text(turn.say('share.which-group')), choices(...which, back)] }) }
  }
  const paused = await pausedCard(turn, group, back)
  if (paused) return { card: paused }
  const isFirstLook = turn.action.name === 'share' || turn.action.name === 'share.age'
  if (entry.content.level !== 'none' && turn.arg('sure') === null && isFirstLook) {
    return { card: heavyCard(turn, id, group) }
  }
  return { entry, group }
}

/** On the day of a leaving nobody can find words any more that were shared before it: so none are. */
export function leavingCard(turn: Turn, back: Choice): Card | null {
  const { eraseOn } = turn.person
  if (eraseOn === null) return null
  return screen(turn, {
    blocks: [
      text(turn.tell((say, language) => say('share.leaving', { day: tellDate(eraseOn, language) }))),
      choices(choice(turn, 'leave.undo', 'leave.undo'), back),
    ],
  })
}

/** Two coordinators asked the writer of some words to pause, and this is their writer. */
export async function pausedCard(turn: Turn, group: PeerGroup, back: Choice): Promise<Card | null> {
  const pause = await pauseOf(turn, group.id)
  if (!pause) return null
  return screen(turn, { blocks: [...pause.told, choices(pause.ask, back)] })
}

/** Asked once, before anything is shared. The answer goes to `to`, with `age` beside its args. */
export function ageCard(turn: Turn, to: Action, back: Choice): Card {
  const answers = turn.deps.content.in('en').consent.age.answers
  const of =
    (id: AgeAnswer, part: 'label' | 'means') =>
    (pieces: { consent: { age: { answers: readonly { id: string; label: string; means: string }[] } } }) =>
      pieces.consent.age.answers.find((answer) => answer.id === id)?.[part] ?? id
  return screen(turn, {
    blocks: [
      heading(turn.piece(({ consent }) => consent.age.question)),
      text(turn.piece(({ consent }) => consent.age.about)),
      choices(
        ...answers.map(({ id }) => ({
          label: turn.pieceLabel(of(id, 'label')),
          meaning: turn.pieceLabel(of(id, 'means')),
          action: action(to.name, { ...to.args, age: id }),
        })),
        back,
      ),
    ],
  })
}

function answerAge(turn: Turn): Promise<Card> {
  rememberAge(turn)
  return offer(turn)
}

export function rememberAge(turn: Turn): void {
  const age = turn.arg('age')
  if (age === 'adult' || age === 'minor' || age === 'unsaid') turn.remember({ age })
}

/** The day of the group's next release. */
const earliestDay = ({ slot, timeZone }: GroupSettings, turn: Turn): string =>
  nextOccurrence(
    { weekdays: [slot.weekday as Weekday], time: slot.time, zone: timeZone },
    new Date(turn.now.epochMilliseconds),
  ).day

function heavyCard(turn: Turn, entry: string, group: PeerGroup): Card {
  const day = earliestDay(group.settings, turn)
  return screen(turn, {
    blocks: [
      text(turn.piece((pieces, language) => pieces.consent.heavy({ earliest: tellDay(day, language) }))),
      choices(
        choice(turn, 'share.today', 'share', { entry, group: shortId(group.id), sure: '1' }),
        choice(turn, 'share.tomorrow', 'reflect.review', { entry }),
      ),
    ],
  })
}

const audiencesFor = (turn: Turn, { settings }: PeerGroup): Audience[] => {
  const adult = turn.person.settings.age === 'adult'
  return [
    'voices' as const,
    ...(adult ? ['file' as const] : []),
    ...(adult && settings.research ? ['research' as const] : []),
  ].filter((audience) => audience !== 'voices' || settings.address !== null)
}

function told(turn: Turn, group: PeerGroup, audience: Audience, part: 'label' | 'means' | 'when' | 'lasts'): string {
  const { settings } = group
  const day = earliestDay(settings, turn)
  return turn.piece(({ consent }, language) => {
    const shared = { others: settings.k - 1, earliest: tellDay(day, language) }
    switch (audience) {
      case 'voices':
        return consent.voices[part]({ channel: settings.name, ...shared })
      case 'file':
        return consent.file[part](shared)
      case 'research':
        return consent.research[part]({
          by: settings.research?.by ?? '',
          purpose: settings.research?.purpose ?? '',
          ...shared,
        })
      default:
        return audience satisfies never
    }
  })
}

function offerCard(turn: Turn, entry: ReflectionEntry, group: PeerGroup): Card {
  const id = shortId(entry.id)
  const { text: shared } = sharedVersion(entry.content)
  const blocks: Block[] = audiencesFor(turn, group).map((audience) => ({
    kind: 'entry',
    name: told(turn, group, audience, 'label'),
    lines: [
      told(turn, group, audience, 'means'),
      ...(audience === 'voices' && group.settings.audience !== ''
        ? [turn.say('share.who-is-there', { audience: group.settings.audience })]
        : []),
      ...(audience === 'voices' && group.settings.reviewed
        ? [turn.piece(({ consent }) => consent.voices.reviewed)]
        : []),
      told(turn, group, audience, 'when'),
      told(turn, group, audience, 'lasts'),
    ],
  }))
  return screen(turn, {
    reopen: action('share', { entry: id, group: shortId(group.id), sure: '1' }),
    blocks: [
      heading(turn.say('review.others')),
      words(shared),
      text(turn.piece(({ consent }) => consent.apart)),
      ...blocks,
      choices(
        {
          label: turn.label('share.choose'),
          action: action('share.choose', { entry: id, group: shortId(group.id), seen: digestOf(shared) }),
        },
        onlyMe(turn, entry),
        choice(turn, 'review.take-out', 'share.take-out', { entry: id }),
        choice(turn, 'reflect.back', 'reflect.review', { entry: id }),
      ),
    ],
  })
}

const onlyMe = (turn: Turn, entry: ReflectionEntry): Choice => ({
  label: turn.label('review.keep'),
  meaning: turn.piece(({ consent: { onlyMe: told } }, language) =>
    [told.means({}), told.when({}), told.lasts({})].join(language === 'ja' ? '' : ' '),
  ),
  action: action('reflect.keep', { entry: shortId(entry.id) }),
})

async function choose(turn: Turn): Promise<Form | Card> {
  const step = await stepOf(turn)
  if ('card' in step) return step.card
  const { entry, group } = step
  const field: Field = {
    kind: 'picks',
    id: 'audiences',
    label: turn.label('share.who'),
    hint: turn.label('share.who-hint'),
    options: audiencesFor(turn, group).map((audience) => ({
      value: audience,
      label: told(turn, group, audience, 'label').replaceAll('\n', ' · '),
      meaning: turn.label(`share.${audience}-means`),
    })),
    value: [],
  }
  return form(turn, {
    title: turn.label('share.form-title'),
    fields: [field],
    submit: action('share.send', { entry: shortId(entry.id), group: shortId(group.id), seen: turn.arg('seen') ?? '' }),
    submitLabel: turn.label('share.send'),
  })
}

async function send(turn: Turn): Promise<Card> {
  const step = await stepOf(turn)
  if ('card' in step) return step.card
  const { entry, group } = step
  const allowed = audiencesFor(turn, group)
  const audiences = allowed.filter((audience) => turn.values('audiences').includes(audience))
  const id = shortId(entry.id)
  if (audiences.length === 0) {
    return screen(turn, {
      blocks: [text(turn.say('share.nobody')), choices(choice(turn, 'reflect.back', 'reflect.review', { entry: id }))],
    })
  }
  // Only what its writer has seen goes out: where the entry has changed since, they see it again first.
  if (digestOf(sharedVersion(entry.content).text) !== turn.arg('seen')) return offerCard(turn, entry, group)
  rememberKept(turn)
  await share(turn, entry, group, audiences)
  const day = earliestDay(group.settings, turn)
  return screen(turn, {
    blocks: [
      text(
        turn.tell((say, language) =>
          say('share.waits', {
            others: group.settings.k - 1,
            earliest: tellDay(day, language),
            group: group.settings.name,
          }),
        ),
      ),
      choices(
        choice(turn, 'share.take-back', 'journal.take-back', { entry: id }),
        choice(turn, 'reflect.again', 'reflect'),
        choice(turn, 'reflect.to-journal', 'journal'),
        choice(turn, 'reflect.enough', 'reflect.not-now'),
      ),
    ],
  })
}
