// Writing: the form and the typed message, and what is done with words before they are shared: review, keep, change, erase.
import { deleteEntry, keepEntry } from '../../storage/entries.ts'
import { choice, choices, explained, form, note, screen, text } from '../cards.ts'
import { wordsField } from '../fields.ts'
import { promptKey, shortId, uuidOf } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { meantCard, wayMeant } from '../meant.ts'
import { draftId, entryOf, type Reflection, rewriteWords, saveDraft, WORDS_LENGTH } from '../reflection.ts'
import { answerToWords, goneCard, helpAgain, reviewCard } from '../review.ts'
import { receiptsOf, withdrawWaiting } from '../sharing.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'
import { begin, promptOf } from './reflect.ts'
import { askToErase as askToEraseKept } from './taking-back.ts'

export const writeRoutes: Routes = {
  'reflect.write': formRoute(write),
  'reflect.written': cardRoute(written),
  'reflect.review': cardRoute(review),
  'reflect.help': cardRoute(helpThenReview),
  'reflect.keep': cardRoute(keep),
  'reflect.change': formRoute(change),
  'reflect.changed': cardRoute(changed),
  'reflect.erase': cardRoute(askToErase),
  'reflect.erased': cardRoute(erase),
  typed: cardRoute(typed),
}

function write(turn: Turn): Form {
  const prompt = promptOf(turn)
  const step = turn.arg('step') === 'smaller' ? 'smaller' : 'question'
  const intro = prompt
    ? turn.piece((pieces) => pieces.prompts.byId(prompt.id)?.[step] ?? prompt[step])
    : turn.say('reflect.free-intro')
  return form(turn, {
    title: turn.label('reflect.form-title'),
    intro,
    fields: [wordsField(turn)],
    submit: action('reflect.written', prompt ? { prompt: promptKey(prompt.id) } : {}),
  })
}

const emptyCard = (turn: Turn): Card =>
  screen(turn, {
    blocks: [
      text(turn.say('reflect.empty')),
      choices(choice(turn, 'reflect.write', 'reflect.write', turn.action.args)),
    ],
  })

/** Whether somebody wrote anything at all; invisible characters alone are nothing. */
const isEmpty = (words: string): boolean => !/[^\s\p{Cf}\p{Cc}\p{Cn}\u2800\u3164]/u.test(words)

async function written(turn: Turn): Promise<Card> {
  const words = turn.value('words')
  if (isEmpty(words)) return emptyCard(turn)
  const prompt = promptOf(turn)
  const answered = await saveDraft(turn, words, {
    promptId: prompt?.id ?? null,
    door: prompt?.door ?? null,
    code: prompt?.code ?? null,
  })
  return answerToWords(turn.speaking(turn.person.settings.language ?? turn.language), answered)
}

async function typed(turn: Turn): Promise<Card> {
  const words = turn.value('words')
  if (isEmpty(words)) return begin(turn)
  const { toldAboutTyping } = turn.person.settings
  const first = toldAboutTyping === null || toldAboutTyping === draftId(turn)
  if (toldAboutTyping === null) turn.remember({ toldAboutTyping: draftId(turn) })
  const answered = await saveDraft(turn, words, { promptId: null, door: null, code: null })
  const speaking = turn.speaking(turn.person.settings.language ?? turn.language)
  const notes = first ? [note(speaking.say('reflect.typed-stays'))] : []
  const way = answered.needs.length === 0 ? wayMeant(turn, words) : null
  return way ? meantCard(speaking, way, answered.entry, notes) : answerToWords(speaking, answered, notes)
}

async function review(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  return entry ? reviewCard(turn, entry) : goneCard(turn)
}

async function helpThenReview(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  return entry ? helpAgain(turn, entry) : goneCard(turn)
}

async function keep(turn: Turn): Promise<Card> {
  const id = uuidOf(turn.arg('entry'))
  rememberKept(turn)
  const entry = id === null ? null : await keepEntry<Reflection>(turn.deps.db, turn.person, id)
  if (!entry) {
    // Nothing was kept, so nothing is remembered of it.
    turn.person.settings = turn.person.saved
    return goneCard(turn)
  }
  return screen(turn, {
    blocks: [
      text(turn.say('reflect.kept')),
      choices(
        entry.content.door !== null && choice(turn, 'reflect.another', 'reflect.door', { door: entry.content.door }),
        choice(turn, 'reflect.again', 'reflect'),
        choice(turn, 'reflect.to-journal', 'journal'),
        choice(turn, 'reflect.enough', 'reflect.not-now'),
      ),
    ],
  })
}

/** Established authors are those whose first kept entry is old enough and who wrote on three days; no more than that is remembered. */
export function rememberKept(turn: Turn): void {
  const { firstKeptOn, daysKept } = turn.person.settings
  if (firstKeptOn !== null && (daysKept.length >= 3 || daysKept.includes(turn.today))) return
  turn.remember({
    firstKeptOn: firstKeptOn ?? turn.today,
    daysKept: daysKept.includes(turn.today) ? daysKept : [...daysKept, turn.today],
  })
}

async function change(turn: Turn): Promise<Form | Card> {
  const entry = await entryOf(turn)
  if (!entry) return goneCard(turn)
  // A form holds less than somebody can type in a message; a part of their words must never come back as the whole.
  if (entry.content.words.length > LONGEST_CHANGE) {
    return screen(turn, {
      blocks: [
        text(turn.say('reflect.too-long-to-change')),
        choices(choice(turn, 'reflect.back', 'reflect.review', { entry: shortId(entry.id) })),
      ],
    })
  }
  return form(turn, {
    title: turn.label('reflect.change-title'),
    fields: [
      {
        kind: 'paragraph',
        id: 'words',
        label: turn.label('reflect.your-words'),
        value: entry.content.words,
        maxLength: Math.max(WORDS_LENGTH, entry.content.words.length),
        required: true,
      },
    ],
    submit: action('reflect.changed', { entry: shortId(entry.id) }),
  })
}

const LONGEST_CHANGE = 3000

async function changed(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  const words = turn.value('words')
  if (!entry) {
    // The entry went away while its writer was changing it: what they typed is not lost with it.
    if (isEmpty(words)) return goneCard(turn)
    return answerToWords(turn, await saveDraft(turn, words, { promptId: null, door: null, code: null }))
  }
  if (isEmpty(words)) return reviewCard(turn, entry)
  await withdrawWaiting(turn, entry.id)
  return answerToWords(turn, await rewriteWords(turn, entry, words))
}

async function askToErase(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  if (!entry) return goneCard(turn)
  if (isShared(turn, entry.id)) return askToEraseKept(turn)
  const id = shortId(entry.id)
  return screen(turn, {
    blocks: [
      text(turn.say('reflect.erase-ask')),
      choices(
        explained(turn, 'reflect.erase-yes', 'reflect.erase-means', action('reflect.erased', { entry: id })),
        choice(turn, 'reflect.back', 'reflect.review', { entry: id }),
      ),
    ],
  })
}

/** A card from before the words were shared knows nothing of that: what becomes of them is asked all the same. */
const isShared = (turn: Turn, entry: string): boolean => receiptsOf(turn, entry).length > 0

async function erase(turn: Turn): Promise<Card> {
  const entry = await entryOf(turn)
  if (entry && isShared(turn, entry.id)) return askToEraseKept(turn)
  if (entry) await deleteEntry(turn.deps.db, turn.person, entry.id)
  return screen(turn, {
    blocks: [text(turn.say('reflect.erased')), choices(choice(turn, 'reflect.again', 'reflect'))],
  })
}
