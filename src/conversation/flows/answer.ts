// Words for a pool of their own: a comment on a coordinator's summary, or a suggestion for a question. Written, looked at, and only
// then sent in, like anything that others read.
import type { PeerGroup } from '../../storage/groups.ts'
import { latestSummary } from '../../storage/reviews.ts'
import type { PoolKind } from '../../storage/tables.ts'
import { choice, choices, form, heading, note, screen, text, words } from '../cards.ts'
import { wordsField } from '../fields.ts'
import { fitting } from '../fitting.ts'
import { digestOf, shortId, uuidOf } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { groupsOf } from '../membership.ts'
import { entryOf, type ReflectionEntry, saveDraft, sharedVersion } from '../reflection.ts'
import { answerToWords, canBeShared, goneCard } from '../review.ts'
import { receiptsOf, share } from '../sharing.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'
import { ageCard, leavingCard, pausedCard, rememberAge } from './share.ts'
import { rememberKept } from './write.ts'

export const answerRoutes: Routes = {
  answer: formRoute(write),
  'answer.age': cardRoute(answerAge),
  'answer.written': cardRoute(written),
  'answer.review': cardRoute(review),
  'answer.send': cardRoute(send),
  // Stands under a summary in the channel, which knows its group by itself.
  'voices.comment': formRoute(write),
}

const kindIn = (turn: Turn): PoolKind => (turn.arg('kind') === 'suggestion' ? 'suggestion' : 'comment')

async function groupIn(turn: Turn) {
  const groups = await groupsOf(turn)
  const wanted = uuidOf(turn.arg('g'))
  return groups.find(({ id }) => id === wanted) ?? (wanted === null ? (groups[0] ?? null) : null)
}

async function write(turn: Turn): Promise<Form | Card> {
  const group = await groupIn(turn)
  if (!group) return screen(turn, { blocks: [text(turn.say('voices.no-group'))] })
  const stopped = await stopOf(turn, group)
  if (stopped) return stopped
  const kind = kindIn(turn)
  const summary = kind === 'comment' ? await latestSummary(turn.deps.db, turn.deps.keys, group.id) : null
  const intro = summary ? `${turn.say('voices.comment-intro')}\n\n${summary.words}` : turn.say(`voices.${kind}-intro`)
  return fitting(
    turn,
    (one) => writeForm(one, kind, intro.length > 2900 ? one.say('voices.comment-intro') : intro, shortId(group.id)),
    group.settings.language,
  )
}

/** What keeps this person from sending anything in now, said to them; null where nothing does. As for every sharing. */
async function stopOf(turn: Turn, group: PeerGroup): Promise<Card | null> {
  const back = choice(turn, 'voices.back', 'voices', { g: shortId(group.id) })
  const leaving = leavingCard(turn, back)
  if (leaving) return leaving
  const { age } = turn.person.settings
  if (age === null) return ageCard(turn, action('answer.age', { g: shortId(group.id), kind: kindIn(turn) }), back)
  if (age !== 'adult' && !group.settings.minorsMayShare) {
    const change = choice(turn, 'share.change-age', 'about.age')
    return screen(turn, { blocks: [text(turn.say('share.not-here')), choices(change, back)] })
  }
  return pausedCard(turn, group, back)
}

async function answerAge(turn: Turn): Promise<Card> {
  rememberAge(turn)
  const group = await groupIn(turn)
  if (!group) return screen(turn, { blocks: [text(turn.say('voices.no-group'))] })
  const kind = kindIn(turn)
  const g = shortId(group.id)
  const write = choices(
    choice(turn, 'reflect.write', 'answer', { g, kind }),
    choice(turn, 'voices.back', 'voices', { g }),
  )
  return (await stopOf(turn, group)) ?? screen(turn, { blocks: [text(turn.say(`voices.${kind}-intro`)), write] })
}

const writeForm = (turn: Turn, kind: PoolKind, intro: string, g: string): Form =>
  form(turn, {
    title: turn.label(`voices.${kind}-title`),
    intro,
    fields: [wordsField(turn)],
    submit: action('answer.written', { g, kind }),
  })

async function written(turn: Turn): Promise<Card> {
  const typed = turn.value('words')
  if (typed.trim() === '') return screen(turn, { blocks: [text(turn.say('reflect.empty'))] })
  const answered = await saveDraft(turn, typed, { promptId: null, door: null, code: null })
  // Words that ask for help are answered with help; the way to share them stays open from there.
  if (answered.entry.content.level !== 'none' && answered.needs.length > 0) return answerToWords(turn, answered)
  return await reviewCard(turn, answered.entry)
}

async function review(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  return entry ? reviewCard(turn, entry) : goneCard(turn)
}

async function reviewCard(turn: Turn, entry: ReflectionEntry): Promise<Card> {
  const group = await groupIn(turn)
  const shared = sharedVersion(entry.content).text
  const id = shortId(entry.id)
  const kind = kindIn(turn)
  const g = turn.arg('g') ?? ''
  return screen(turn, {
    blocks: [
      heading(turn.say('review.others')),
      words(shared),
      note(turn.say('review.may-have-missed')),
      text(turn.say(`voices.${kind}-where`)),
      kind === 'comment' && group?.settings.reviewed === true
        ? note(turn.piece(({ consent }) => consent.voices.reviewed))
        : null,
      choices(
        canBeShared(turn, entry) && {
          label: turn.label('voices.send-in'),
          action: action('answer.send', { g, kind, entry: id, seen: digestOf(shared) }),
        },
        choice(turn, 'review.take-out', 'share.take-out', { entry: id }),
        choice(turn, 'review.keep', 'reflect.keep', { entry: id }),
        choice(turn, 'review.erase', 'reflect.erase', { entry: id }),
      ),
    ],
  })
}

async function send(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  const group = await groupIn(turn)
  if (!entry || !group || !canBeShared(turn, entry)) return goneCard(turn)
  const stopped = await stopOf(turn, group)
  if (stopped) return stopped
  if (receiptsOf(turn, entry.id).length > 0) return screen(turn, { blocks: [text(turn.say('share.already'))] })
  if (digestOf(sharedVersion(entry.content).text) !== turn.arg('seen')) return reviewCard(turn, entry)
  rememberKept(turn)
  await share(turn, entry, group, ['voices'], kindIn(turn))
  return screen(turn, {
    blocks: [
      text(turn.say('voices.sent-in')),
      choices(
        choice(turn, 'share.take-back', 'journal.take-back', { entry: shortId(entry.id) }),
        choice(turn, 'reflect.to-journal', 'journal'),
      ),
    ],
  })
}
