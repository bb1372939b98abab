// What stands in a group's channel: the week's question, the voices of a release, a quiet week. No card here shows a person.
import type { Content } from '../content/index.ts'
import { promptKey, shortId } from '../conversation/ids.ts'
import { action, type Block, type Card, type Choice } from '../conversation/interaction.ts'
import type { PeerGroup } from '../storage/groups.ts'

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

const sayFor =
  (content: Content, group: PeerGroup): Say =>
  (key, values) =>
    content.say(group.settings.language, `channel.${key}`, values)

const cardOf = (group: PeerGroup, blocks: readonly Block[], title?: string): Card => ({
  kind: 'card',
  language: group.settings.language,
  ...(title === undefined ? {} : { title }),
  blocks,
})

const button = (say: Say, key: string, name: string, args: Readonly<Record<string, string>> = {}): Choice => ({
  label: say(key),
  action: action(name, args),
})

/** The question of the week. Its buttons open everything in private. */
export function promptPost(content: Content, group: PeerGroup, promptId: string): Card {
  const say = sayFor(content, group)
  const pieces = content.in(group.settings.language)
  const prompt = pieces.prompts.byId(promptId)
  if (!prompt) throw new Error('a prompt that was chosen is not in the content')
  return cardOf(
    group,
    [
      { kind: 'heading', text: prompt.question },
      { kind: 'note', text: say('prompt-private') },
      {
        kind: 'choices',
        choices: [
          button(say, 'reflect', 'reflect.prompt', { prompt: promptKey(promptId) }),
          button(say, 'read-voices', 'voices'),
          button(say, 'support', 'support'),
        ],
      },
    ],
    say('this-week', { door: pieces.door(prompt.door).title }),
  )
}

/** The post above a thread of voices. */
export function voicesOpening(content: Content, group: PeerGroup): Card {
  const say = sayFor(content, group)
  return cardOf(
    group,
    [
      { kind: 'text', text: say('voices-opening') },
      { kind: 'note', text: say('voices-no-guessing') },
      {
        kind: 'choices',
        choices: [
          button(say, 'read-voices', 'voices'),
          button(say, 'reflect', 'reflect'),
          button(say, 'support', 'support'),
        ],
      },
    ],
    say('voices-title'),
  )
}

/** One voice in the thread: the words alone, and what can be done with them, in private. */
export function voicePost(content: Content, group: PeerGroup, voice: string, words: string): Card {
  const say = sayFor(content, group)
  const id = shortId(voice)
  return cardOf(group, [
    { kind: 'words', text: words },
    {
      kind: 'choices',
      choices: [
        button(say, 'speaks-to-me', 'voices.speaks', { voice: id }),
        button(say, 'report', 'voices.report', { voice: id }),
        button(say, 'support', 'support'),
      ],
    },
  ])
}

/** Comments on a summary of themes, posted like voices. */
export function commentsOpening(content: Content, group: PeerGroup): Card {
  const say = sayFor(content, group)
  return cardOf(group, [{ kind: 'text', text: say('comments-opening') }], say('comments-title'))
}

export function quietWeek(content: Content, group: PeerGroup): Card {
  const say = sayFor(content, group)
  return cardOf(group, [
    { kind: 'text', text: say('quiet-week') },
    { kind: 'choices', choices: [button(say, 'reflect', 'reflect'), button(say, 'support', 'support')] },
  ])
}

/** A summary of themes that a coordinator writes back, and the way to answer it. */
export function summaryPost(content: Content, group: PeerGroup, words: string): Card {
  const say = sayFor(content, group)
  return cardOf(
    group,
    [
      { kind: 'text', text: say('summary-opening') },
      { kind: 'words', text: words },
      { kind: 'note', text: say('summary-comment') },
      {
        kind: 'choices',
        choices: [button(say, 'comment', 'voices.comment'), button(say, 'support', 'support')],
      },
    ],
    say('summary-title'),
  )
}

export const threadName = (content: Content, group: PeerGroup): string => sayFor(content, group)('voices-title')
