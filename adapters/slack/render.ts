// Cards and forms drawn with Slack's blocks: one exhaustive switch, a small function for each kind of block or field.
import type { types } from '@slack/bolt'
import {
  type Block,
  type Card,
  type Choice,
  encodeAction,
  type Field,
  type Form,
  type Link,
  type Option,
  type Reply,
} from '../../src/conversation/interaction.ts'
import { SLACK } from './limits.ts'
import { escaped, pieces, plain } from './text.ts'
import { label, NAME, sentence, words } from './words.ts'

type Blocks = types.KnownBlock[]

export function cardBlocks(card: Card): Blocks {
  return [
    ...(card.title === undefined ? [] : heading(card.title)),
    ...card.blocks.flatMap((block) => drawn(block, card)),
  ]
}

function drawn(block: Block, card: Card): Blocks {
  switch (block.kind) {
    case 'text':
    case 'words':
      return sections(block.text)
    case 'heading':
      return heading(block.text)
    case 'note':
      return pieces(block.text).map((text) => ({ type: 'context', elements: [plain(text, SLACK.section)] }))
    case 'list':
      return sections(block.items.map((item) => `• ${item}`).join('\n'))
    case 'entry':
      return entry(block)
    case 'choices':
      return choices(block.choices)
    case 'menu':
      return [{ type: 'actions', elements: [menu(block.id, block.label, block.options)] }]
    case 'divider':
      return [{ type: 'divider' }]
    case 'file':
      return sections(`${block.file.name}\n${sentence(words.fileOnItsWay, card.language)}`)
    default:
      return block satisfies never
  }
}

/** Plain text has no markup at all, so a person's words and ours are drawn alike: literally. */
const sections = (text: string): Blocks =>
  pieces(text).map((piece) => ({ type: 'section', text: plain(piece, SLACK.section) }))

const heading = (text: string): Blocks =>
  escaped(text).length <= SLACK.header ? [{ type: 'header', text: plain(text, SLACK.header) }] : sections(text)

/** Signs that mrkdwn reads and that it has no escape for. */
const markup = /[*_~`]/

function entry(block: Extract<Block, { kind: 'entry' }>): Blocks {
  const text = [block.name, ...block.lines].join('\n')
  const links = (block.links ?? []).map(link).join(' · ')
  const rich = [`*${escaped(block.name)}*`, ...block.lines.map(escaped), ...(links === '' ? [] : [links])].join('\n')
  if (!markup.test(text) && rich.length <= SLACK.section) return [mrkdwn(rich)]
  return [...sections(text), ...(links === '' ? [] : [mrkdwn(links)])]
}

const link = ({ label, url }: Link): string => `<${escaped(url).replaceAll('|', '%7C')}|${escaped(label)}>`

/** `verbatim`: Slack makes nothing live that we did not. */
const mrkdwn = (text: string): types.SectionBlock => ({
  type: 'section',
  text: { type: 'mrkdwn', text, verbatim: true },
})

/** A choice with a meaning has a line of its own, the button beside it; those without stand side by side. */
function choices(all: readonly Choice[]): Blocks {
  const blocks: Blocks = []
  let row: types.Button[] = []
  const endRow = () => {
    if (row.length > 0) blocks.push({ type: 'actions', elements: row })
    row = []
  }
  for (const choice of all) {
    if (choice.meaning === undefined || choice.meaning === '') {
      if (row.length === SLACK.actions) endRow()
      row.push(button(choice))
      continue
    }
    endRow()
    const [first = '', ...rest] = pieces(choice.meaning)
    blocks.push(
      { type: 'section', text: plain(first, SLACK.section), accessory: button(choice) },
      ...sections(rest.join('')),
    )
  }
  endRow()
  return blocks
}

export const button = (choice: Choice): types.Button => ({
  type: 'button',
  text: plain(choice.label, SLACK.button),
  action_id: encodeAction(choice.action),
})

export const MENU = 'menu:'

const menu = (id: string, text: string, options: readonly Choice[]): types.StaticSelect => ({
  type: 'static_select',
  action_id: `${MENU}${id}`,
  placeholder: plain(text, SLACK.placeholder),
  options: options.map((option) => drawnOption({ ...option, value: encodeAction(option.action) })),
})

function drawnOption({ value, label, meaning }: Option): types.PlainTextOption {
  const option: types.PlainTextOption = { text: plain(label, SLACK.optionText), value }
  if (meaning !== undefined && meaning !== '') option.description = plain(meaning, SLACK.optionText)
  return option
}

/** The one control of each input block; the block carries the field's id. */
const VALUE = 'value'

function input(field: Field): types.InputBlock {
  const block: types.InputBlock = {
    type: 'input',
    block_id: field.id,
    label: plain(field.label, SLACK.inputLabel),
    optional: field.kind === 'picks' || !field.required,
    element: element(field),
  }
  if (field.hint !== undefined && field.hint !== '') block.hint = plain(field.hint, SLACK.inputLabel)
  return block
}

function element(field: Field): types.InputBlock['element'] {
  switch (field.kind) {
    case 'paragraph':
    case 'line':
      return {
        type: 'plain_text_input',
        action_id: VALUE,
        multiline: field.kind === 'paragraph',
        max_length: Math.min(field.maxLength, SLACK.plainInput),
        ...(field.value === undefined || field.value === '' ? {} : { initial_value: field.value.toWellFormed() }),
      }
    case 'pick':
    case 'select': {
      const options = field.options.map(drawnOption)
      const initial = options.find((option) => option.value === field.value)
      const type = field.kind === 'pick' ? 'radio_buttons' : 'static_select'
      return { type, action_id: VALUE, options, ...(initial === undefined ? {} : { initial_option: initial }) }
    }
    case 'picks': {
      const options = field.options.map(drawnOption)
      const initial = options.filter((option) => field.value?.includes(option.value ?? ''))
      return {
        type: 'checkboxes',
        action_id: VALUE,
        options,
        ...(initial.length === 0 ? {} : { initial_options: initial }),
      }
    }
    default:
      return field satisfies never
  }
}

/** A card or form as a window. `metadata` comes back with whatever is pressed in it. */
export function modal(reply: Reply, metadata: string): types.ModalView {
  const close = plain(label(words.close, reply.language), SLACK.viewLabel)
  return reply.kind === 'card'
    ? {
        type: 'modal',
        callback_id: 'card',
        title: plain(NAME, SLACK.viewTitle),
        close,
        private_metadata: metadata,
        blocks: cardBlocks(reply),
      }
    : formModal(reply, metadata, close)
}

const formModal = (form: Form, metadata: string, close: types.PlainTextElement): types.ModalView => ({
  type: 'modal',
  callback_id: encodeAction(form.submit),
  title: plain(form.title, SLACK.viewTitle),
  submit: plain(form.submitLabel, SLACK.viewLabel),
  close,
  private_metadata: metadata,
  blocks: [...(form.intro === undefined ? [] : sections(form.intro)), ...form.fields.map(input)],
})

/** The App Home: the same blocks, on a page of their own. */
export const home = (card: Card): types.HomeView => ({ type: 'home', callback_id: 'home', blocks: cardBlocks(card) })
