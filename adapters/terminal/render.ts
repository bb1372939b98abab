// Cards and forms as lines of text: numbered choices, a margin beside a person's words so that nothing in them can pass for ours.
import type { Block, Card, Choice, Field, Form, Link, SpokenLanguage } from '../../src/conversation/interaction.ts'
import { harmless, oneLine, type Screen, tint, wrap } from './layout.ts'
import { say } from './words.ts'

const MARGIN = '│ '

/** A card; `mark` stands before the number of each choice, which counts on from `from`. Files are left to whoever writes them. */
export function renderCard(screen: Screen, card: Card, mark = '', from = 1): string[] {
  const lines: string[] = []
  let number = from
  if (card.title !== undefined) lines.push(...toned(screen, 'bold', card.title), '')
  for (const [index, block] of card.blocks.entries()) {
    if (index > 0 && !(block.kind === 'note' && card.blocks[index - 1]?.kind === 'text')) lines.push('')
    lines.push(...renderBlock(screen, block, mark, number))
    number += block.kind === 'choices' ? block.choices.length : block.kind === 'menu' ? block.options.length : 0
  }
  return lines
}

function renderBlock(screen: Screen, block: Block, mark: string, number: number): string[] {
  switch (block.kind) {
    case 'text':
      return wrap(harmless(block.text), screen.width)
    case 'heading':
      return toned(screen, 'bold', block.text)
    case 'note':
      return toned(screen, 'dim', block.text)
    case 'list':
      return block.items.flatMap((item) => wrap(harmless(item), screen.width, '• ', '  '))
    case 'words':
      return renderWords(screen, block.text)
    case 'entry':
      return [
        ...toned(screen, 'bold', block.name),
        ...block.lines.flatMap((line) => wrap(harmless(line), screen.width, '  ')),
        ...(block.links ?? []).map((link) => renderLink(link)),
      ]
    case 'choices':
      return renderChoices(screen, block.choices, mark, number)
    case 'menu':
      return [`▾ ${oneLine(block.label)}`, ...renderChoices(screen, block.options, mark, number)]
    case 'divider':
      return [tint(screen, 'dim', '─'.repeat(Math.min(screen.width, 24)))]
    case 'file':
      return []
    default:
      return block satisfies never
  }
}

const toned = (screen: Screen, tone: 'bold' | 'dim', text: string): string[] =>
  wrap(harmless(text), screen.width).map((line) => tint(screen, tone, line))

function renderWords(screen: Screen, words: string): string[] {
  return wrap(harmless(words), screen.width, MARGIN)
}

/** Never wrapped: a broken address leads nowhere. */
const renderLink = ({ label, url }: Link): string => `  → ${oneLine(label)}: ${oneLine(url)}`

function renderChoices(screen: Screen, choices: readonly Choice[], mark: string, from: number): string[] {
  return choices.flatMap(({ label, meaning }, index) => renderOption(screen, `${mark}${from + index}`, label, meaning))
}

function renderOption(screen: Screen, number: string, label: string, meaning?: string): string[] {
  const head = `[${number}] `
  const text = meaning === undefined ? oneLine(label) : `${oneLine(label)} — ${oneLine(meaning)}`
  const [first = '', ...rest] = wrap(text, screen.width, head, ' '.repeat(head.length))
  return [tint(screen, 'bold', head.trimEnd()) + first.slice(head.length - 1), ...rest]
}

/** What stands above a form's fields. */
export function renderForm(screen: Screen, form: Form): string[] {
  const end = say(form.language, 'atTheEnd', { label: oneLine(form.submitLabel) })
  return [
    ...toned(screen, 'bold', form.title),
    ...(form.intro === undefined ? [] : ['', ...wrap(harmless(form.intro), screen.width)]),
    '',
    ...toned(screen, 'dim', `${end}\n${say(form.language, 'leaves')}`),
  ]
}

/** One field, what stands in it, and how to answer. */
export function renderField(screen: Screen, form: Form, index: number): string[] {
  const field = form.fields[index]
  if (!field) return []
  const count = form.fields.length > 1 ? ` (${index + 1}/${form.fields.length})` : ''
  const standing = 'options' in field ? chosenLabels(field) : field.value
  return [
    ...toned(screen, 'bold', `? ${oneLine(field.label)}${count}`),
    ...(field.hint === undefined ? [] : wrap(oneLine(field.hint), screen.width, '  ')),
    ...(standing === undefined || standing === '' ? [] : renderWords(screen, standing)),
    ...('options' in field
      ? field.options.flatMap((option, at) => renderOption(screen, String(at + 1), option.label, option.meaning))
      : []),
    ...toned(screen, 'dim', howTo(form.language, field)),
  ]
}

/** The labels of what is chosen already, one a line. */
function chosenLabels(field: Extract<Field, { options: unknown }>): string {
  const values = field.kind === 'picks' ? (field.value ?? []) : [field.value]
  return field.options
    .filter((option) => values.includes(option.value))
    .map((option) => oneLine(option.label))
    .join('\n')
}

function howTo(language: SpokenLanguage, field: Field): string {
  const how =
    field.kind === 'paragraph'
      ? 'endsWithEmpty'
      : field.kind === 'line'
        ? 'oneLine'
        : field.kind === 'picks'
          ? 'chooseAny'
          : 'chooseOne'
  const filled = field.value !== undefined && field.value.length > 0
  const open = field.kind === 'picks' || !field.required
  const more = filled ? say(language, 'keeps') : open ? say(language, 'mayStayOpen') : ''
  return [say(language, how), more].filter((text) => text !== '').join('\n')
}
