// What a person sees on the local Discord: the text as the app shows it, and what in it can be pressed, chosen or followed.
import { nothing, type Post, type SeenOption, type Sight } from '../rig.ts'
import { seen } from './double/eye.ts'
import type { LocalDiscord } from './double/index.ts'
import type { Channel, Json, Message } from './double/world.ts'

export function ownMessages({ world }: LocalDiscord, channel: Channel): Message[] {
  return channel.messages.filter(({ author, deleted }) => author === world.selfId && !deleted)
}

/** Every component of a message, containers and rows opened, from top to bottom. */
export function partsOf(message: Message): Json[] {
  const open = (component: Json): Json[] => [component, ...((component['components'] ?? []) as Json[]).flatMap(open)]
  return message.components.flatMap(open)
}

export function sightOf({ world }: LocalDiscord, message: Message): Sight {
  const parts = partsOf(message)
  const texts = parts.filter((part) => part['type'] === 10).map((part) => seen(String(part['content'])))
  const buttons = parts.filter((part) => part['type'] === 2)
  const channel = world.channels.get(message.channel)
  return {
    kind: 'card',
    text: texts.map(({ text }) => text).join('\n'),
    labels: buttons.filter((button) => button['style'] !== 5).map((button) => String(button['label'])),
    menus: parts
      .filter((part) => part['type'] === 3)
      .map((select) => ({ label: String(select['placeholder']), options: optionsOf(select) })),
    fields: [],
    links: [
      ...texts.flatMap(({ links }) => links),
      ...buttons.filter((button) => button['style'] === 5).map((button) => String(button['url'])),
    ],
    mentions: texts.flatMap(({ mentions }) => mentions),
    onlyThem: message.seenBy !== null || channel?.type === 1,
  }
}

export function sightOfForm(modal: Json): Sight {
  const components = modal['components'] as Json[]
  const texts = components.filter((part) => part['type'] === 10).map((part) => seen(String(part['content'])))
  return {
    ...nothing,
    kind: 'form',
    text: [String(modal['title']), ...texts.map(({ text }) => text)].join('\n'),
    links: texts.flatMap(({ links }) => links),
    mentions: texts.flatMap(({ mentions }) => mentions),
    fields: components
      .filter((part) => part['type'] === 18)
      .map((part) => {
        const field = part['component'] as Json
        const options = field['options'] ? optionsOf(field) : []
        const standing = ((field['options'] ?? []) as Json[]).filter((option) => option['default'])
        return {
          label: String(part['label']),
          ...(part['description'] === undefined ? {} : { hint: String(part['description']) }),
          value: field['options'] ? standing.map(({ label }) => String(label)) : String(field['value'] ?? ''),
          options,
        }
      }),
  }
}

function optionsOf(select: Json): SeenOption[] {
  return (select['options'] as Json[]).map((option) => ({
    label: String(option['label']),
    ...(option['description'] === undefined ? {} : { meaning: String(option['description']) }),
  }))
}

export function postsOf(local: LocalDiscord): Post[] {
  const { world } = local
  return ownMessages(local, world.channel).map((message) => {
    const thread = world.channels.get(message.id)
    return {
      sight: sightOf(local, message),
      replies: thread ? ownMessages(local, thread).map((reply) => sightOf(local, reply)) : [],
      locked: thread ? thread.locked : null,
    }
  })
}

const SILENT = 1 << 12

/** Everything that a notification could have shown: each message of the bot that was not sent silently, to whom it came. */
export function glimpsesOf({ world }: LocalDiscord): string[] {
  return [...world.channels.values()]
    .flatMap(({ messages }) => messages)
    .filter(({ author, flags }) => author === world.selfId && (flags & SILENT) === 0)
    .flatMap((message) => [
      message.content,
      ...partsOf(message).map((part) => String(part['content'] ?? part['label'] ?? '')),
    ])
}
