// What Slack refuses of blocks and views, each number once, so that a drawing that would fail there fails here too.

export const limits = {
  text: 3000,
  id: 255,
  header: 150,
  buttonText: 75,
  buttonValue: 2000,
  optionText: 75,
  optionValue: 150,
  optionDescription: 75,
  placeholder: 150,
  selectOptions: 100,
  radioOptions: 10,
  actions: 25,
  context: 10,
  input: 2000,
  plainInput: 3000,
  messageBlocks: 50,
  viewBlocks: 100,
  viewLabel: 24,
  metadata: 3000,
  callbackId: 255,
  messageText: 40_000,
  blocksText: 13_200,
} as const

export type Json = Readonly<Record<string, unknown>>

type Faults = string[]

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Faults of a message's blocks; none where Slack takes them. */
export function messageFaults(blocks: unknown): Faults {
  const faults: Faults = []
  eachBlock(blocks, limits.messageBlocks, faults, false)
  const length = textsOf(blocks).reduce((sum, text) => sum + text.length, 0)
  if (length > limits.blocksText) faults.push(`msg_blocks_too_long: ${length}`)
  return faults
}

export function viewFaults(view: unknown): Faults {
  if (!isObject(view)) return ['a view is an object']
  const faults: Faults = []
  const modal = view['type'] === 'modal'
  if (!modal && view['type'] !== 'home') faults.push('a view is a modal or home')
  const allowed = ['type', 'blocks', 'private_metadata', 'callback_id', 'external_id']
  only(
    view,
    modal ? [...allowed, 'title', 'submit', 'close', 'clear_on_close', 'notify_on_close'] : allowed,
    'view',
    faults,
  )
  if (modal) plainText(view['title'], limits.viewLabel, 'title', faults)
  for (const name of ['submit', 'close'])
    if (view[name] !== undefined) plainText(view[name], limits.viewLabel, name, faults)
  short(view['private_metadata'], limits.metadata, 'private_metadata', faults, true)
  short(view['callback_id'], limits.callbackId, 'callback_id', faults, true)
  const inputs = eachBlock(view['blocks'], limits.viewBlocks, faults, true)
  if (inputs && modal && view['submit'] === undefined) faults.push('a modal with inputs has a submit')
  return faults
}

function eachBlock(blocks: unknown, most: number, faults: Faults, inView: boolean): boolean {
  if (!Array.isArray(blocks) || blocks.length === 0) {
    faults.push('blocks are a list of at least one')
    return false
  }
  if (blocks.length > most) faults.push(`${blocks.length} blocks`)
  const ids = blocks.flatMap((block) =>
    isObject(block) && typeof block['block_id'] === 'string' ? [block['block_id']] : [],
  )
  if (new Set(ids).size !== ids.length) faults.push('two blocks have one block_id')
  for (const block of blocks) checkBlock(block, faults, inView)
  return blocks.some((block) => isObject(block) && block['type'] === 'input')
}

function checkBlock(block: unknown, faults: Faults, inView: boolean): void {
  if (!isObject(block)) return void faults.push('a block is an object')
  if (block['block_id'] !== undefined) short(block['block_id'], limits.id, 'block_id', faults)
  switch (block['type']) {
    case 'section':
      only(block, ['type', 'block_id', 'text', 'fields', 'accessory', 'expand'], 'section', faults)
      anyText(block['text'], limits.text, 'section', faults)
      if (block['accessory'] !== undefined) control(block['accessory'], faults)
      return
    case 'header':
      only(block, ['type', 'block_id', 'text'], 'header', faults)
      return void plainText(block['text'], limits.header, 'header', faults)
    case 'context': {
      const elements = list(block['elements'], limits.context, 'context', faults)
      for (const element of elements) anyText(element, limits.text, 'context', faults)
      return
    }
    case 'actions': {
      const elements = list(block['elements'], limits.actions, 'actions', faults)
      const ids = elements.flatMap((element) => (isObject(element) ? [element['action_id']] : []))
      if (new Set(ids).size !== ids.length) faults.push('an action_id stands twice in one block')
      for (const element of elements) control(element, faults)
      return
    }
    case 'divider':
      return void only(block, ['type', 'block_id'], 'divider', faults)
    case 'input':
      if (!inView) faults.push('no inputs in messages')
      only(block, ['type', 'block_id', 'label', 'hint', 'optional', 'element', 'dispatch_action'], 'input', faults)
      plainText(block['label'], limits.input, 'label', faults)
      if (block['hint'] !== undefined) plainText(block['hint'], limits.input, 'hint', faults)
      return void control(block['element'], faults)
    default:
      faults.push(`unsupported block ${String(block['type'])}`)
  }
}

function control(element: unknown, faults: Faults): void {
  if (!isObject(element)) return void faults.push('a control is an object')
  short(element['action_id'], limits.id, 'action_id', faults)
  switch (element['type']) {
    case 'button':
      only(
        element,
        ['type', 'action_id', 'text', 'url', 'value', 'style', 'confirm', 'accessibility_label'],
        'button',
        faults,
      )
      plainText(element['text'], limits.buttonText, 'button', faults)
      return void short(element['value'], limits.buttonValue, 'value', faults, true)
    case 'static_select':
      if (element['placeholder'] !== undefined)
        plainText(element['placeholder'], limits.placeholder, 'placeholder', faults)
      return void options(element, limits.selectOptions, faults)
    case 'radio_buttons':
    case 'checkboxes':
      return void options(element, limits.radioOptions, faults)
    case 'plain_text_input': {
      const most = element['max_length']
      if (most !== undefined && (typeof most !== 'number' || most < 1 || most > limits.plainInput))
        faults.push('max_length')
      const value = element['initial_value']
      if (
        value !== undefined &&
        (typeof value !== 'string' || value.length > (typeof most === 'number' ? most : 3000))
      ) {
        faults.push('initial_value')
      }
      return
    }
    default:
      faults.push(`unsupported control ${String(element['type'])}`)
  }
}

function options(element: Json, most: number, faults: Faults): void {
  const all = list(element['options'], most, 'options', faults)
  const values: unknown[] = []
  for (const option of all) {
    if (!isObject(option)) continue
    only(option, ['text', 'value', 'description', 'url'], 'option', faults)
    plainText(option['text'], limits.optionText, 'option', faults)
    short(option['value'], limits.optionValue, 'option value', faults)
    if (option['description'] !== undefined)
      plainText(option['description'], limits.optionDescription, 'description', faults)
    values.push(option['value'])
  }
  if (new Set(values).size !== values.length) faults.push('two options have one value')
  const initial =
    element['initial_option'] === undefined ? (element['initial_options'] ?? []) : [element['initial_option']]
  const known = all.map((option) => JSON.stringify(option))
  for (const one of Array.isArray(initial) ? initial : ['not a list']) {
    if (!known.includes(JSON.stringify(one))) faults.push('an initial option is none of the options')
  }
  if (Array.isArray(element['initial_options']) && element['initial_options'].length === 0)
    faults.push('no initial_options')
}

function list(value: unknown, most: number, what: string, faults: Faults): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > most) {
    faults.push(`${what}: ${Array.isArray(value) ? value.length : 'no list'}`)
    return []
  }
  return value
}

function anyText(text: unknown, most: number, what: string, faults: Faults): void {
  if (!isObject(text)) return void faults.push(`${what}: no text object`)
  if (text['type'] === 'plain_text') return void plainText(text, most, what, faults)
  if (text['type'] !== 'mrkdwn') return void faults.push(`${what}: text of no kind`)
  only(text, ['type', 'text', 'verbatim'], `${what} mrkdwn`, faults)
  short(text['text'], most, what, faults)
}

function plainText(text: unknown, most: number, what: string, faults: Faults): void {
  if (!isObject(text) || text['type'] !== 'plain_text') return void faults.push(`${what}: must be plain_text`)
  only(text, ['type', 'text', 'emoji'], `${what} plain_text`, faults)
  short(text['text'], most, what, faults)
}

function short(value: unknown, most: number, what: string, faults: Faults, optional = false): void {
  if (value === undefined && optional) return
  const emptyIsFine = optional
  if (typeof value !== 'string' || (value === '' && !emptyIsFine)) return void faults.push(`${what}: empty`)
  if (value.length > most) faults.push(`${what}: ${value.length} of ${most}`)
}

function only(object: Json, allowed: readonly string[], what: string, faults: Faults): void {
  for (const name of Object.keys(object)) if (!allowed.includes(name)) faults.push(`${what}: unknown property ${name}`)
}

/** Every text that stands in blocks, as sent. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'text' && typeof inner === 'string' ? [inner] : textsOf(inner),
  )
}
