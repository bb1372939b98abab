// Reflect: choose a door, meet a question, write, and see what others would read before anything is decided.
import { type DoorId, doorIds, type Prompt } from '../../content/index.ts'
import { choice, choices, heading, screen, text } from '../cards.ts'
import { promptKey } from '../ids.ts'
import { action, type Card } from '../interaction.ts'
import { belongTo } from '../membership.ts'
import { newsFor } from '../news.ts'
import { newsOfFiles } from '../news-of-files.ts'
import { cardRoute, type Routes, type Turn } from '../turn.ts'
import { reopenReminders } from './remind.ts'

export const reflectRoutes: Routes = {
  reflect: cardRoute(begin),
  'reflect.door': cardRoute(door),
  'reflect.unsure': cardRoute(unsure),
  'reflect.toward': cardRoute(toward),
  'reflect.smaller': cardRoute((turn) => withPrompt(turn, (prompt) => promptCard(turn, prompt, 'smaller'))),
  'reflect.prompt': cardRoute(async (turn) => {
    // The button under the group's question: often somebody's first press in the channel.
    await belongTo(turn)
    return withPrompt(turn, (prompt) => promptCard(turn, prompt, 'question'))
  }),
  'reflect.not-now': cardRoute((turn) => screen(turn, { blocks: [text(turn.say('reflect.not-now'))] })),
  'reflect.language': cardRoute(chooseLanguage),
}

export async function begin(turn: Turn): Promise<Card> {
  await belongTo(turn)
  await reopenReminders(turn)
  return screen(turn, {
    title: turn.label('reflect.title'),
    blocks: [
      ...(await newsOfFiles(turn)),
      ...(await newsFor(turn)),
      text(turn.say(turn.request.place.kind === 'direct' ? 'reflect.private-direct' : 'reflect.private')),
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

export function promptOf(turn: Turn): Prompt | null {
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
