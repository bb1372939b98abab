// The eye of somebody who uses Slack: what blocks show once entities are undone and markup is worked in, and what of it is live.
import { nothing, type SeenField, type SeenOption, type Sight } from '../rig.ts'
import type { Json } from './double/refuse.ts'
import type { Message, View } from './double/slack.ts'

interface Seeing {
  text: string[]
  labels: string[]
  menus: { label: string; options: readonly SeenOption[] }[]
  fields: SeenField[]
  links: string[]
  mentions: string[]
}

export function seenView(view: View): Sight {
  const seen = seenBlocks(view.content.blocks)
  const submit = view.content['submit']
  const title = plain(view.content['title'], seen)
  return {
    kind: submit === undefined ? 'card' : 'form',
    ...seen,
    text: [title, ...seen.text].join('\n'),
    ...(submit === undefined ? {} : { submit: plain(submit, seen) }),
    onlyThem: true,
  }
}

export function seenPost(message: Message): Sight {
  const seen = seenBlocks(message.blocks)
  return { ...nothing, kind: 'card', ...seen, text: seen.text.join('\n'), onlyThem: message.channel.startsWith('D') }
}

function seenBlocks(blocks: readonly Json[]): Seeing {
  const seen: Seeing = { text: [], labels: [], menus: [], fields: [], links: [], mentions: [] }
  for (const block of blocks) {
    switch (block['type']) {
      case 'section':
        seen.text.push(anyText(block['text'], seen))
        if (block['accessory'] !== undefined) control(block['accessory'] as Json, seen)
        break
      case 'header':
        seen.text.push(plain(block['text'], seen))
        break
      case 'context':
        for (const element of block['elements'] as Json[]) seen.text.push(anyText(element, seen))
        break
      case 'actions':
        for (const element of block['elements'] as Json[]) control(element, seen)
        break
      case 'input':
        seen.fields.push(field(block, seen))
        break
      case 'divider':
        break
      default:
        throw new Error(`no eye for ${String(block['type'])}`)
    }
  }
  return seen
}

function control(element: Json, seen: Seeing): void {
  if (element['type'] === 'button') {
    seen.labels.push(plain(element['text'], seen))
    if (typeof element['url'] === 'string') seen.links.push(element['url'])
    return
  }
  seen.menus.push({ label: plain(element['placeholder'], seen), options: optionsOf(element, seen) })
}

const optionsOf = (element: Json, seen: Seeing): SeenOption[] =>
  ((element['options'] as Json[] | undefined) ?? []).map((option) => ({
    label: plain(option['text'], seen),
    ...(option['description'] === undefined ? {} : { meaning: plain(option['description'], seen) }),
  }))

function field(block: Json, seen: Seeing): SeenField {
  const element = block['element'] as Json
  const label = (option: unknown): string => plain((option as Json)['text'], seen)
  const value =
    element['type'] === 'plain_text_input'
      ? String(element['initial_value'] ?? '')
      : element['type'] === 'checkboxes'
        ? ((element['initial_options'] as unknown[] | undefined) ?? []).map(label)
        : element['initial_option'] === undefined
          ? []
          : [label(element['initial_option'])]
  return {
    label: plain(block['label'], seen),
    ...(block['hint'] === undefined ? {} : { hint: plain(block['hint'], seen) }),
    value,
    options: optionsOf(element, seen).map(({ label: name, meaning }) => ({ label: name, meaning: meaning as string })),
  }
}

const undone = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** Plain text shows as it stands, but for `:names:` of emoji unless told not to. */
function plain(text: unknown, seen: Seeing): string {
  const { text: content, emoji } = text as { text: string; emoji?: boolean }
  if (emoji !== false) seen.mentions.push(...(content.match(/:[\w+-]+:/g) ?? []))
  return undone(content)
}

function anyText(text: unknown, seen: Seeing): string {
  const { type, text: content, verbatim } = text as { type: string; text: string; verbatim?: boolean }
  if (type === 'plain_text') return plain(text, seen)
  const shown = content.replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label: string | undefined) => {
    if (/^[@#!]/.test(target)) seen.mentions.push(target)
    else seen.links.push(undone(target))
    return label ?? target
  })
  if (verbatim !== true) seen.mentions.push(...(shown.match(/(?:^|\s)[@#]\w+|https?:\/\/\S+/g) ?? []))
  seen.mentions.push(...(shown.match(/:[a-z][\w+-]*:/g) ?? []))
  return undone(shown.replace(/(^|\W)([*_~`])(\S(?:[^\n]*?\S)?)\2(?=\W|$)/g, '$1$3'))
}
