// Taking more out of what others would read: words that their writer names, and what could show who wrote.
import { evenOut, type Mark } from '../../safety/index.ts'
import { choice, choices, form, list, note, screen, text } from '../cards.ts'
import { shortId } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { LIMITS } from '../limits.ts'
import { entryOf, marksOf, type ReflectionEntry, rewrite } from '../reflection.ts'
import { goneCard, reviewCard } from '../review.ts'
import { withdrawWaiting } from '../sharing.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'

export const takeOutRoutes: Routes = {
  'share.take-out': formRoute(takeOutMore),
  'share.taken-out': cardRoute(takenOut),
  'share.style': cardRoute(style),
  'share.even': formRoute(even),
  'share.evened': cardRoute(evened),
}

/** Platforms count signs in different ways, so a form takes back whatever one of them let in. */
const TAKEN_OUT_LENGTH = 1000

async function takeOutMore(turn: Turn): Promise<Form | Card> {
  const entry = await entryOf(turn)
  if (!entry) return goneCard(turn)
  const value = entry.content.takenOut.join('\n')
  return form(turn, {
    title: turn.label('share.take-out-title'),
    fields: [
      {
        kind: 'paragraph',
        id: 'words',
        label: turn.label('share.take-out-label'),
        hint: turn.label('share.take-out-hint'),
        value,
        maxLength: Math.max(TAKEN_OUT_LENGTH, value.length),
        required: false,
      },
    ],
    submit: action('share.taken-out', { entry: shortId(entry.id) }),
  })
}

async function takenOut(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  if (!entry) return goneCard(turn)
  const phrases = [
    ...new Set(
      turn
        .value('words')
        .split('\n')
        .map((line) => line.trim().toWellFormed())
        .filter((line) => line !== ''),
    ),
  ]
  await withdrawWaiting(turn, entry.id)
  return reviewCard(turn, await rewrite(turn, entry, { takenOut: phrases.slice(0, 50) }))
}

/** What could still show who wrote, as short pieces of the writer's own words. */
async function style(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  if (!entry) return goneCard(turn)
  const id = shortId(entry.id)
  const marks = shownMarks(entry)
  return screen(turn, {
    reopen: action('share.style', { entry: id }),
    blocks: [
      text(turn.say(marks.length === 0 ? 'share.style-none' : 'share.style-some')),
      list(marks.map((mark) => `${excerpt(entry, mark)} — ${turn.label(`share.mark-${mark.kind}`)}`)),
      note(turn.say('share.style-limits')),
      choices(
        marks.length > 0 && choice(turn, 'share.even', 'share.even', { entry: id }),
        choice(turn, 'review.change', 'reflect.change', { entry: id }),
        choice(turn, 'review.take-out', 'share.take-out', { entry: id }),
        choice(turn, 'reflect.back', 'reflect.review', { entry: id }),
      ),
    ],
  })
}

/** As many as a form's boxes take; the first are the most telling ones, since the others repeat their kinds. */
const shownMarks = (entry: ReflectionEntry): readonly Mark[] => marksOf(entry.content).slice(0, LIMITS.picks)

const excerpt = ({ content }: ReflectionEntry, { start, end }: Mark): string => {
  const piece = [...content.words.slice(start, end).replaceAll('\n', ' ')]
  return piece.length > 30 ? `${piece.slice(0, 29).join('')}…` : piece.join('')
}

async function even(turn: Turn): Promise<Form | Card> {
  const entry = await entryOf(turn)
  if (!entry) return goneCard(turn)
  const marks = shownMarks(entry)
  if (marks.length === 0) return style(turn)
  const chosen = new Set(entry.content.evened.map(({ start }) => String(start)))
  return form(turn, {
    title: turn.label('share.even-title'),
    fields: [
      {
        kind: 'picks',
        id: 'marks',
        label: turn.label('share.even-label'),
        hint: turn.label('share.even-hint'),
        options: marks.map((mark) => ({
          value: String(mark.start),
          label: excerpt(entry, mark),
          meaning:
            mark.instead === undefined
              ? turn.label('share.even-away')
              : turn.label('share.even-instead', { instead: mark.instead }),
        })),
        value: marks.map(({ start }) => String(start)).filter((start) => chosen.has(start)),
      },
    ],
    submit: action('share.evened', { entry: shortId(entry.id) }),
  })
}

async function evened(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  if (!entry) return goneCard(turn)
  const chosen = new Set(turn.values('marks'))
  const marks = shownMarks(entry).filter(({ start }) => chosen.has(String(start)))
  if (evenOut(entry.content.words, marks) === entry.content.words && marks.length > 0) return style(turn)
  await withdrawWaiting(turn, entry.id)
  return reviewCard(turn, await rewrite(turn, entry, { evened: marks }))
}
