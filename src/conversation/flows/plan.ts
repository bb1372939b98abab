// My plan and the two sheets: one question at a time, each of them to be skipped, shown again when needed, and printable.

import { deleteEntry } from '../../storage/entries.ts'
import { choice, choices, form, note, screen, text } from '../cards.ts'
import { action, type Block, type Card, type Form } from '../interaction.ts'
import { longestThatFits } from '../limits.ts'
import { sheetAsFile } from '../sheet-file.ts'
import { answerSheet, findSheet, type SheetName, sheetIds } from '../sheets.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'

export const planRoutes: Routes = {
  plan: cardRoute((turn) => show(turn, sheetIn(turn))),
  'plan.show': cardRoute((turn) => show(turn, sheetIn(turn))),
  'plan.write': formRoute(write),
  'plan.written': cardRoute(written),
  'plan.print': cardRoute(print),
  'plan.printed': cardRoute(printed),
  'plan.erase': cardRoute(askToErase),
  'plan.erased': cardRoute(erase),
}

const sheetIn = (turn: Turn): SheetName => sheetIds.find((id) => id === turn.arg('sheet')) ?? 'plan'

/** The questions of a sheet, in one language. */
function questionsOf(turn: Turn, sheet: SheetName, language: 'en' | 'ja' = turn.oneLanguage) {
  const { plan } = turn.deps.content.in(language)
  const page = sheet === 'plan' ? plan : plan.sheets.find(({ id }) => id === sheet)
  if (!page) throw new Error(`there is no sheet ${sheet}`)
  return page
}

const titled = (turn: Turn, sheet: SheetName, part: 'title' | 'about'): string =>
  turn.piece((_, language) => questionsOf(turn, sheet, language)[part])

async function show(turn: Turn, sheet: SheetName): Promise<Card> {
  const found = await findSheet(turn, sheet)
  const answers = found?.content.answers ?? {}
  const { questions } = questionsOf(turn, sheet)
  const title = (id: string) =>
    turn.piece((_, language) => questionsOf(turn, sheet, language).questions.find((one) => one.id === id)?.title ?? id)
  const answered = questions.filter(({ id }) => answers[id] !== undefined)
  const from = Math.max(0, Number(turn.arg('from') ?? '0') || 0)
  const cardWith = (count: number): Card =>
    screen(turn, {
      title: titled(turn, sheet, 'title').replaceAll('\n', ' · '),
      ...(answered.length > 0 ? { reopen: action('plan', { sheet }) } : {}),
      blocks: [
        text(titled(turn, sheet, 'about')),
        ...answered.slice(from, from + count).flatMap(({ id }): Block[] => [
          { kind: 'heading', text: title(id) },
          { kind: 'words', text: answers[id] ?? '' },
        ]),
        from + count < answered.length &&
          choices(choice(turn, 'plan.more', 'plan', { sheet, from: String(from + count) })),
        {
          kind: 'menu',
          id: 'question',
          label: turn.label('plan.choose'),
          options: questions.map(({ id }) => ({
            label: title(id).replaceAll('\n', ' · '),
            meaning: turn.label(answers[id] === undefined ? 'plan.open' : 'plan.answered'),
            action: action('plan.write', { sheet, q: id }),
          })),
        },
        choices(
          ...sheetIds
            .filter((id) => id !== sheet)
            .map((id) => ({
              label: titled(turn, id, 'title').replaceAll('\n', ' · '),
              action: action('plan', { sheet: id }),
            })),
          answered.length > 0 && choice(turn, 'plan.print', 'plan.print', { sheet }),
          answered.length > 0 && choice(turn, 'plan.erase', 'plan.erase', { sheet }),
        ),
        note(turn.say('plan.private')),
      ],
    })
  return longestThatFits(answered.length - from, cardWith)
}

/** An answer's length: two of them fit a card. */
const ANSWER_LENGTH = 1000

async function write(turn: Turn): Promise<Form | Card> {
  const sheet = sheetIn(turn)
  const id = turn.arg('q')
  const question = questionsOf(turn, sheet).questions.find((one) => one.id === id)
  if (!question) return show(turn, sheet)
  const found = await findSheet(turn, sheet)
  const value = found?.content.answers[question.id] ?? ''
  const of = (part: 'question' | 'hint') =>
    turn.piece(
      (_, language) => questionsOf(turn, sheet, language).questions.find((one) => one.id === question.id)?.[part] ?? '',
    )
  return form(turn, {
    title: turn.label('plan.form-title'),
    intro: `${of('question')}\n${of('hint')}`,
    fields: [
      {
        kind: 'paragraph',
        id: 'words',
        label: turn.label('reflect.your-words'),
        hint: turn.label('plan.hint'),
        value,
        // Platforms count signs in different ways: what one of them let in has to fit its own form again.
        maxLength: Math.max(ANSWER_LENGTH, value.length),
        required: false,
      },
    ],
    submit: action('plan.written', { sheet, q: question.id }),
  })
}

async function written(turn: Turn): Promise<Card> {
  const sheet = sheetIn(turn)
  const { questions } = questionsOf(turn, sheet)
  const at = questions.findIndex(({ id }) => id === turn.arg('q'))
  const question = questions[at]
  if (!question) return show(turn, sheet)
  const answer = turn.value('words')
  await answerSheet(turn, sheet, question.id, answer)
  const next = questions[at + 1]
  return screen(turn, {
    blocks: [
      text(turn.say(answer.trim() === '' ? 'plan.left-open' : 'plan.written')),
      choices(
        next !== undefined && {
          label: turn
            .piece(
              (_, language) =>
                questionsOf(turn, sheet, language).questions.find((one) => one.id === next.id)?.title ?? '',
            )
            .replaceAll('\n', ' · '),
          action: action('plan.write', { sheet, q: next.id }),
        },
        choice(turn, 'plan.see', 'plan', { sheet }),
        choice(turn, 'reflect.enough', 'reflect.not-now'),
      ),
    ],
  })
}

function print(turn: Turn): Card {
  const sheet = sheetIn(turn)
  return screen(turn, {
    blocks: [
      text(turn.say('plan.print-warning')),
      choices(choice(turn, 'plan.print-yes', 'plan.printed', { sheet }), choice(turn, 'plan.see', 'plan', { sheet })),
    ],
  })
}

async function printed(turn: Turn): Promise<Card> {
  const sheet = sheetIn(turn)
  const found = await findSheet(turn, sheet)
  return screen(turn, {
    blocks: [
      text(turn.say('plan.here')),
      { kind: 'file', file: sheetAsFile(questionsOf(turn, sheet), found?.content.answers ?? {}, turn.oneLanguage) },
      choices(choice(turn, 'plan.see', 'plan', { sheet })),
    ],
  })
}

function askToErase(turn: Turn): Card {
  const sheet = sheetIn(turn)
  return screen(turn, {
    blocks: [
      text(turn.say('plan.erase-ask')),
      choices(choice(turn, 'plan.erase-yes', 'plan.erased', { sheet }), choice(turn, 'plan.see', 'plan', { sheet })),
    ],
  })
}

async function erase(turn: Turn): Promise<Card> {
  const found = await findSheet(turn, sheetIn(turn))
  if (found) await deleteEntry(turn.deps.db, turn.person, found.id)
  return screen(turn, {
    blocks: [text(turn.say('plan.erased')), choices(choice(turn, 'plan.see', 'plan', { sheet: sheetIn(turn) }))],
  })
}
