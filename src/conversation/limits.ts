// What fits on every platform: the stricter rule of Discord and Slack for each thing, and what of a reply would break it.
import { type Card, cardChoices, encodeAction, type Form, type Reply } from './interaction.ts'

/** The stricter rule of Discord and Slack for each thing, in UTF-16 code units where it is a length. */
export const LIMITS = {
  /** Discord shows 4000 in a message; the rest is room for an adapter's own marks. */
  cardText: 3600,
  cardTitle: 150,
  /** Blocks that are neither choices nor menus. */
  blocks: 12,
  choices: 15,
  menus: 2,
  menuOptions: 25,
  label: 75,
  /** A meaning beside a menu option or a pick's option; beside a button it is free text. */
  meaning: 75,
  menuLabel: 140,
  formTitle: 24,
  submitLabel: 24,
  fields: 4,
  fieldLabel: 45,
  fieldHint: 100,
  fieldLength: 3000,
  formIntro: 2900,
  picks: 10,
} as const

/** All text of a card that counts towards its length: everything but labels of buttons and menus. */
export function cardText(card: Card): string[] {
  const texts: string[] = card.title === undefined ? [] : [card.title]
  for (const block of card.blocks) {
    switch (block.kind) {
      case 'text':
      case 'heading':
      case 'note':
      case 'words':
        texts.push(block.text)
        break
      case 'list':
        texts.push(...block.items)
        break
      case 'entry':
        texts.push(block.name, ...block.lines)
        break
      case 'choices':
        for (const { label, meaning } of block.choices) if (meaning !== undefined) texts.push(label, meaning)
        break
      case 'menu':
      case 'divider':
      case 'file':
        break
      default:
        block satisfies never
    }
  }
  return texts
}

/**
 * What would be refused or cut off somewhere, one sentence each; none for a reply that fits every platform.
 * The bot checks each reply, so that no adapter needs a silent fallback.
 */
export function faultsOf(reply: Reply): string[] {
  return reply.kind === 'card' ? faultsOfCard(reply) : faultsOfForm(reply)
}

function faultsOfCard(card: Card): string[] {
  const faults: string[] = []
  const choices = cardChoices(card)
  const buttons = card.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))
  const menus = card.blocks.filter((block) => block.kind === 'menu')
  const rest = card.blocks.filter((block) => block.kind !== 'choices' && block.kind !== 'menu')
  over(faults, 'text of the card', cardLength(card), LIMITS.cardText)
  over(faults, 'title', card.title?.length ?? 0, LIMITS.cardTitle)
  over(faults, 'number of blocks', rest.length, LIMITS.blocks)
  over(faults, 'number of buttons', buttons.length, LIMITS.choices)
  over(faults, 'number of menus', menus.length, LIMITS.menus)
  for (const menu of menus) {
    over(faults, `menu ${menu.id}`, menu.options.length, LIMITS.menuOptions)
    over(faults, `label of menu ${menu.id}`, menu.label.length, LIMITS.menuLabel)
    if (menu.options.length === 0) faults.push(`menu ${menu.id} is empty`)
    for (const { meaning } of menu.options) over(faults, 'meaning of an option', meaning?.length ?? 0, LIMITS.meaning)
  }
  for (const { label } of choices) {
    over(faults, `label "${label.slice(0, 20)}…"`, label.length, LIMITS.label)
    if (label === '') faults.push('a choice has no label')
  }
  const encoded = choices.map((choice) => encodeAction(choice.action))
  const twice = encoded.find((text, index) => encoded.indexOf(text) !== index)
  if (twice !== undefined) faults.push(`the action ${twice.split('?')[0]} stands twice on one card`)
  if (new Set(menus.map((menu) => menu.id)).size !== menus.length) faults.push('two menus have one id')
  return faults
}

function faultsOfForm(form: Form): string[] {
  const faults: string[] = []
  over(faults, 'title of the form', form.title.length, LIMITS.formTitle)
  over(faults, 'label of the submit button', form.submitLabel.length, LIMITS.submitLabel)
  over(faults, 'text above the fields', form.intro?.length ?? 0, LIMITS.formIntro)
  over(faults, 'number of fields', form.fields.length, LIMITS.fields)
  if (form.fields.length === 0) faults.push('the form has no field')
  if (new Set(form.fields.map((field) => field.id)).size !== form.fields.length) faults.push('two fields have one id')
  for (const field of form.fields) {
    over(faults, `label of ${field.id}`, field.label.length, LIMITS.fieldLabel)
    over(faults, `hint of ${field.id}`, field.hint?.length ?? 0, LIMITS.fieldHint)
    if (!('options' in field)) {
      over(faults, `length of ${field.id}`, field.maxLength, LIMITS.fieldLength)
      over(faults, `words in ${field.id}`, field.value?.length ?? 0, field.maxLength)
      continue
    }
    over(
      faults,
      `options of ${field.id}`,
      field.options.length,
      field.kind === 'select' ? LIMITS.menuOptions : LIMITS.picks,
    )
    if (field.options.length < (field.kind === 'picks' ? 1 : 2)) faults.push(`${field.id} has too few options`)
    for (const { label, meaning } of field.options) {
      over(faults, 'label of an option', label.length, LIMITS.label)
      over(faults, 'meaning of an option', meaning?.length ?? 0, LIMITS.meaning)
    }
  }
  encodeAction(form.submit)
  return faults
}

function over(faults: string[], what: string, length: number, limit: number): void {
  if (length > limit) faults.push(`${what}: ${length}, and ${limit} fit`)
}

/** The length that counts against LIMITS.cardText. */
export const cardLength = (card: Card): number => cardText(card).reduce((sum, text) => sum + text.length + 1, 0)

/** How many things of a list one card shows at the most. */
const SHOWN_AT_ONCE = 6

/** The card with as many things of a list as fit it; at least one, however long. */
export function longestThatFits(available: number, cardWith: (count: number) => Card): Card {
  for (let count = Math.min(SHOWN_AT_ONCE, available); count > 1; count -= 1) {
    const card = cardWith(count)
    if (faultsOfCard(card).length === 0) return card
  }
  return cardWith(1)
}
