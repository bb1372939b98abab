// What a card or a form looks like on Discord: one function per block, and the roomiest layout that Discord takes.
import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  type RawFile,
} from 'discord.js'
import { type Block, type Card, type CardFile, type Choice, encodeAction } from '../../src/conversation/interaction.ts'
import { fenced, literal, MESSAGE_TEXT, quoted } from './literal.ts'

/** The parts of a message that show a card. */
interface Drawn {
  readonly components: APIMessageTopLevelComponent[]
  readonly files: RawFile[]
}

/** Components of a message, counted with everything inside them. */
const COMPONENTS = 40
const BUTTONS_IN_ROW = 5

/** Before the id of a menu, which is no action: what was chosen from it is. */
export const MENU = 'menu:'

interface Layout {
  readonly words: 'quoted' | 'fenced'
  readonly links: 'in the text' | 'buttons'
  /** All controls below all text, in full rows. */
  readonly packed: boolean
}

/** From the roomiest to the closest. */
const layouts: readonly Layout[] = (['quoted', 'fenced'] as const).flatMap((words) =>
  [false, true].flatMap((packed) =>
    (['in the text', 'buttons'] as const).map((links): Layout => ({ words, links, packed })),
  ),
)

/**
 * A card as components of a message.
 * @throws RangeError for a card that no layout can hold; one that keeps to the core's limits always fits.
 */
export function renderCard(card: Card): Drawn {
  const files = attachments(card)
  for (const layout of layouts) {
    const parts = packed(drawCard(card, layout, files), layout)
    if (fits(parts)) return drawn(parts, files)
  }
  for (const links of ['buttons', 'to be read'] as const) {
    const parts = drawPlainly(card, files, links)
    if (fits(parts)) return drawn(parts, files)
  }
  throw new RangeError(`a card takes more than ${COMPONENTS} components or ${MESSAGE_TEXT} characters`)
}

type Part = APIComponentInContainer

function drawn(parts: Part[], files: ReadonlyMap<CardFile, RawFile>): Drawn {
  return { components: [{ type: ComponentType.Container, components: parts }], files: [...files.values()] }
}

function drawCard(card: Card, layout: Layout, files: ReadonlyMap<CardFile, RawFile>): Part[] {
  const title = card.title === undefined ? [] : text(`## ${oneLine(card.title)}`)
  const parts = [...title, ...card.blocks.flatMap((block) => drawBlock(block, layout, files))]
  return parts.length === 0 ? text('\u200b') : parts
}

function drawBlock(block: Block, layout: Layout, files: ReadonlyMap<CardFile, RawFile>): Part[] {
  switch (block.kind) {
    case 'text':
      return text(literal(block.text))
    case 'heading':
      return text(`### ${oneLine(block.text)}`)
    case 'note':
      return text(eachLine(literal(block.text), (line) => (line === '' ? '' : `-# ${line}`)))
    case 'list':
      return text(block.items.map((item) => `- ${oneLine(item)}`).join('\n'))
    case 'words':
      return text(layout.words === 'quoted' ? quoted(block.text) : fenced(block.text, MESSAGE_TEXT - 400))
    case 'entry':
      return drawEntry(block, layout)
    case 'choices':
      return drawChoices(block.choices)
    case 'menu':
      return [drawMenu(block)]
    case 'divider':
      return [{ type: ComponentType.Separator }]
    case 'file':
      return drawFile(block.file, files)
    default:
      return block satisfies never
  }
}

function text(content: string): APITextDisplayComponent[] {
  return content.trim() === '' ? [] : [{ type: ComponentType.TextDisplay, content }]
}

/** A heading, a list item or a label ends with its line. */
function oneLine(said: string): string {
  return literal(said.replace(/\s*[\r\n]+\s*/g, ' '))
}

function eachLine(said: string, change: (line: string) => string): string {
  return said.split('\n').map(change).join('\n')
}

function drawEntry(entry: Extract<Block, { kind: 'entry' }>, layout: Layout): Part[] {
  const links = entry.links ?? []
  const pages = links.filter(({ url }) => isPage(url))
  // Discord makes no link of a telephone number, on a button or in text: it is there to be read.
  const numbers = links.filter(({ url }) => !isPage(url)).map(({ label }) => oneLine(label))
  const inText = layout.links === 'in the text' ? pages.map(({ label, url }) => `[${oneLine(label)}](<${url}>)`) : []
  const written = [`**${oneLine(entry.name)}**`, ...entry.lines.map(literal), ...numbers, ...inText].join('\n')
  if (layout.links === 'in the text') return text(written)
  const buttons = pages.map(({ label, url }) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Link as const,
    label,
    url,
  }))
  return [...text(written), ...rows(buttons)]
}

const isPage = (url: string): boolean => /^https?:\/\/[^\s<>]+$/.test(url)

function drawChoices(choices: readonly Choice[]): Part[] {
  const meanings = choices.flatMap(({ label, meaning }) =>
    meaning === undefined ? [] : [`**${oneLine(label)}** · ${oneLine(meaning)}`],
  )
  const buttons = choices.map(({ label, action }) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label,
    custom_id: encodeAction(action),
  }))
  return [...text(meanings.join('\n')), ...rows(buttons)]
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>

function rows(controls: readonly APIComponentInMessageActionRow[]): Row[] {
  const count = Math.ceil(controls.length / BUTTONS_IN_ROW)
  return Array.from({ length: count }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: controls.slice(row * BUTTONS_IN_ROW, (row + 1) * BUTTONS_IN_ROW),
  }))
}

function drawMenu(menu: Extract<Block, { kind: 'menu' }>): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: `${MENU}${menu.id}`,
        placeholder: menu.label,
        options: menu.options.map(({ label, meaning, action }) => ({
          label,
          value: encodeAction(action),
          ...(meaning ? { description: meaning } : {}),
        })),
      },
    ],
  }
}

function drawFile(file: CardFile, files: ReadonlyMap<CardFile, RawFile>): Part[] {
  const sent = files.get(file)
  return sent === undefined ? [] : [{ type: ComponentType.File, file: { url: `attachment://${sent.name}` } }]
}

/** The card's files under names that Discord leaves as they are, each once. */
function attachments(card: Card): ReadonlyMap<CardFile, RawFile> {
  const files = new Map<CardFile, RawFile>()
  for (const block of card.blocks) {
    if (block.kind !== 'file') continue
    const { name, mediaType, content } = block.file
    const plain = name.replace(/[^\w.-]/g, '_')
    const taken = [...files.values()].some((file) => file.name === plain)
    const unique = taken ? `${files.size}-${plain}` : plain
    files.set(block.file, { name: unique, contentType: mediaType, data: Buffer.from(content) })
  }
  return files
}

/** The same parts with all controls at the end, so that half-empty rows cost nothing. */
function packed(parts: Part[], layout: Layout): Part[] {
  if (!layout.packed) return parts
  const controls = parts.flatMap((part) => (part.type === ComponentType.ActionRow ? part.components : []))
  const buttons = controls.filter((control) => control.type === ComponentType.Button)
  const menus = controls.filter((control) => control.type !== ComponentType.Button)
  return [
    ...parts.filter((part) => part.type !== ComponentType.ActionRow && part.type !== ComponentType.Separator),
    ...rows(buttons),
    ...menus.flatMap((menu) => rows([menu])),
  ]
}

/** Everything written in one code block, without a single mark: what is left when every character would need a backslash. */
function drawPlainly(card: Card, files: ReadonlyMap<CardFile, RawFile>, links: 'buttons' | 'to be read'): Part[] {
  const layout: Layout = { words: 'fenced', links: links === 'buttons' ? 'buttons' : 'in the text', packed: true }
  const said = card.blocks.flatMap((block) => plainly(block, links === 'to be read'))
  const lines = [card.title ?? '', ...said].filter((line) => line !== '')
  const rest = drawCard(card, layout, files).filter((part) => part.type !== ComponentType.TextDisplay)
  return packed([...text(fenced(lines.join('\n'), MESSAGE_TEXT)), ...rest], layout)
}

function plainly(block: Block, withPages: boolean): string[] {
  switch (block.kind) {
    case 'text':
    case 'heading':
    case 'note':
    case 'words':
      return [block.text]
    case 'list':
      return [...block.items]
    case 'entry':
      return [
        block.name,
        ...block.lines,
        ...(block.links ?? []).flatMap(({ label, url }) =>
          !isPage(url) ? [label] : withPages ? [`${label} ${url}`] : [],
        ),
      ]
    case 'choices':
      return block.choices.flatMap(({ label, meaning }) => (meaning === undefined ? [] : [`${label} ${meaning}`]))
    case 'menu':
    case 'divider':
    case 'file':
      return []
    default:
      return block satisfies never
  }
}

function fits(parts: readonly Part[]): boolean {
  let components = 1
  let characters = 0
  for (const part of parts) {
    components += part.type === ComponentType.ActionRow ? 1 + part.components.length : 1
    if (part.type === ComponentType.TextDisplay) characters += part.content.length
  }
  return components <= COMPONENTS && characters <= MESSAGE_TEXT
}
