// Reflect: choose a door, meet a question, write, and see what others would read before anything is decided.
import { type DoorId, doorIds, type Prompt } from '../../content/index.ts'
import { deleteEntry, keepEntry } from '../../storage/entries.ts'
import { choice, choices, explained, form, heading, note, screen, text } from '../cards.ts'
import { promptKey, shortId, uuidOf } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { belongTo } from '../membership.ts'
import { newsFor } from '../news.ts'
import { draftId, entryOf, type Reflection, rewriteWords, saveDraft, WORDS_LENGTH } from '../reflection.ts'
import { answerToWords, goneCard, helpAgain, reviewCard } from '../review.ts'
import { receiptsOf, withdrawWaiting } from '../sharing.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'
import { askToErase as askToEraseKept } from './journal.ts'

export const reflectRoutes: Routes = {
  reflect: cardRoute(begin),
  'reflect.door': cardRoute(door),
  'reflect.unsure': cardRoute(unsure),
  'reflect.toward': cardRoute(toward),
  'reflect.smaller': cardRoute((turn) => withPrompt(turn, (prompt) => promptCard(turn, prompt, 'smaller'))),
  'reflect.prompt': cardRoute((turn) => withPrompt(turn, (prompt) => promptCard(turn, prompt, 'question'))),
  'reflect.not-now': cardRoute((turn) => screen(turn, { blocks: [text(turn.say('reflect.not-now'))] })),
  'reflect.write': formRoute(write),
  'reflect.written': cardRoute(written),
  'reflect.review': cardRoute(review),
  'reflect.help': cardRoute(helpThenReview),
  'reflect.keep': cardRoute(keep),
  'reflect.change': formRoute(change),
  'reflect.changed': cardRoute(changed),
  'reflect.erase': cardRoute(askToErase),
  'reflect.erased': cardRoute(erase),
  'reflect.language': cardRoute(chooseLanguage),
  typed: cardRoute(typed),
}

async function begin(turn: Turn): Promise<Card> {
  await belongTo(turn)
  return screen(turn, {
    title: turn.label('reflect.title'),
    blocks: [
      ...(await newsFor(turn)),
      text(turn.say('reflect.private')),
      heading(turn.say('reflect.where')),
      choices(
        ...doorIds.map((id) => ({
          label: turn.pieceLabel((pieces) => pieces.door(id).title),
          meaning: turn.pieceLabel((pieces) => pieces.door(id).line),
          action: action('reflect.door', { door: id }),
        })),
        choice(turn, 'reflect.unsure', 'reflect.unsure'),
        choice(turn, 'reflect.free', 'reflect.write'),
      ),
      turn.language === 'both' &&
        choices(
          { label: 'English', action: action('reflect.language', { to: 'en' }) },
          { label: '日本語', action: action('reflect.language', { to: 'ja' }) },
        ),
      choices(choice(turn, 'reflect.who-sees', 'about.sees')),
    ],
  })
}

function chooseLanguage(turn: Turn): Promise<Card> {
  const to = turn.arg('to')
  const language = to === 'ja' ? 'ja' : 'en'
  turn.remember({ language })
  return begin(turn.speaking(language))
}

const doorIn = (turn: Turn): DoorId => doorIds.find((id) => id === turn.arg('door')) ?? 'safety'

function door(turn: Turn): Card {
  return promptCard(turn, nextPrompt(turn, doorIn(turn)), 'question')
}

/** A prompt of the door that this person has not met since the door was last through. */
function nextPrompt(turn: Turn, id: DoorId): Prompt {
  const prompts = turn.deps.content.in('en').prompts.byDoor(id)
  const current = turn.arg('not')
  const seen = new Set(turn.person.settings.promptsSeen)
  const unseen = prompts.filter((prompt) => !seen.has(promptKey(prompt.id)))
  const open = unseen.length > 0 ? unseen : prompts.filter((prompt) => promptKey(prompt.id) !== current)
  const prompt = open[Math.floor(turn.deps.random() * open.length)] ?? prompts[0]
  if (!prompt) throw new Error(`there is no prompt behind the door ${id}`)
  const ofDoor = new Set(prompts.map((one) => promptKey(one.id)))
  const remembered = unseen.length > 0 ? [...seen] : [...seen].filter((key) => !ofDoor.has(key))
  turn.remember({ promptsSeen: [...remembered, promptKey(prompt.id)] })
  return prompt
}

function withPrompt(turn: Turn, show: (prompt: Prompt) => Card): Card | Promise<Card> {
  const prompt = promptOf(turn)
  return prompt ? show(prompt) : begin(turn)
}

function promptOf(turn: Turn): Prompt | null {
  const key = turn.arg('prompt')
  return turn.deps.content.in('en').prompts.all.find((prompt) => promptKey(prompt.id) === key) ?? null
}

function promptCard(turn: Turn, prompt: Prompt, step: 'question' | 'smaller'): Card {
  const key = promptKey(prompt.id)
  return screen(turn, {
    title: turn.pieceLabel((pieces) => pieces.door(prompt.door).title),
    blocks: [
      heading(turn.piece((pieces) => pieces.prompts.byId(prompt.id)?.[step] ?? prompt[step])),
      choices(
        choice(turn, 'reflect.write', 'reflect.write', { prompt: key, ...(step === 'smaller' ? { step } : {}) }),
        step === 'question' && choice(turn, 'reflect.smaller', 'reflect.smaller', { prompt: key }),
        choice(turn, 'reflect.another', 'reflect.door', { door: prompt.door, not: key }),
        choice(turn, 'reflect.other-door', 'reflect'),
        choice(turn, 'reflect.not-now-label', 'reflect.not-now'),
      ),
    ],
  })
}

function unsure(turn: Turn): Card {
  const { answers } = turn.deps.content.in('en').unsure
  return screen(turn, {
    blocks: [
      heading(turn.piece((pieces) => pieces.unsure.question)),
      text(turn.piece((pieces) => pieces.unsure.about)),
      choices(
        ...answers.map(({ id }) => ({
          label: turn.pieceLabel((pieces) => pieces.unsure.answers.find((answer) => answer.id === id)?.label ?? id),
          action: action('reflect.toward', { answer: id }),
        })),
        choice(turn, 'reflect.not-now-label', 'reflect.not-now'),
      ),
    ],
  })
}

function toward(turn: Turn): Card {
  const id = turn.arg('answer')
  const answer = turn.deps.content.in('en').unsure.answers.find((one) => one.id === id)
  if (!answer) return unsure(turn)
  return screen(turn, {
    blocks: [
      text(turn.piece((pieces) => pieces.unsure.answers.find((one) => one.id === id)?.reply ?? '')),
      choices(
        {
          label: turn.pieceLabel((pieces) => pieces.door(answer.door).title),
          action: action('reflect.door', { door: answer.door }),
        },
        choice(turn, 'reflect.other-door', 'reflect'),
        choice(turn, 'reflect.free', 'reflect.write'),
      ),
    ],
  })
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
    fields: [
      {
        kind: 'paragraph',
        id: 'words',
        label: turn.label('reflect.your-words'),
        hint: turn.label('reflect.words-hint'),
        maxLength: WORDS_LENGTH,
        required: true,
      },
    ],
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
  return answerToWords(speaking, answered, first ? [note(speaking.say('reflect.typed-stays'))] : [])
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
