// What Discord refuses: its own schema, where that is at hand, and the rules that the schema does not hold.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { Json } from './world.ts'

/** Discord's OpenAPI document lies beside the project where the whole is developed, and is no part of it. */
const schemaFile = resolve(import.meta.dirname, '../../../../../shared/specs/discord-openapi.json')
export const hasSchema = existsSync(schemaFile)

const IS_V2 = 1 << 15
const EPHEMERAL = 1 << 6
const LOCALES = new Set(
  'id en-US en-GB bg zh-CN zh-TW hr cs da nl fi fr de el hi hu it ja ko lt no pl pt-BR ro ru es-ES es-419 sv-SE th tr uk vi'.split(
    ' ',
  ),
)

let ajv: Ajv2020 | null = null
const compiled = new Map<string, ValidateFunction>()
let properties: Record<string, { properties?: Json }> = {}

/** Faults against Discord's own schema of this name; none where the schema is not at hand. */
export function schemaFaults(name: string, body: unknown): string[] {
  if (!hasSchema) return []
  if (!ajv) {
    const document = JSON.parse(readFileSync(schemaFile, 'utf8')) as { components: { schemas: typeof properties } }
    properties = document.components.schemas
    ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: false })
    for (const format of ['int32', 'int64', 'double', 'snowflake', 'nonce', 'binary', 'uri', 'date-time', 'uuid'])
      ajv.addFormat(format, true)
    ajv.addSchema(document, 'discord')
  }
  let validate = compiled.get(name)
  if (!validate) {
    validate = ajv.compile({ $ref: `discord#/components/schemas/${name}` })
    compiled.set(name, validate)
  }
  const faults = validate(body) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`]
  const known = properties[name]?.properties
  if (known && typeof body === 'object' && body !== null) {
    for (const key of Object.keys(body)) if (!(key in known)) faults.push(`${name} has no property ${key}`)
  }
  return faults
}

const componentSchemas: Readonly<Record<number, string>> = {
  1: 'ActionRowComponentForMessageRequest',
  2: 'ButtonComponentForMessageRequest',
  3: 'StringSelectComponentForMessageRequest',
  9: 'SectionComponentForMessageRequest',
  10: 'TextDisplayComponentForMessageRequest',
  13: 'FileComponentForMessageRequest',
  14: 'SeparatorComponentForMessageRequest',
  17: 'ContainerComponentForMessageRequest',
}

/** `before`: the flags of the message that is changed; null for a new one. `files`: names that were uploaded with it. */
export function messageFaults(body: Json, before: number | null, files: readonly string[]): string[] {
  const faults: string[] = []
  const flags = typeof body['flags'] === 'number' ? body['flags'] : 0
  const v2 = ((flags | (before ?? 0)) & IS_V2) !== 0
  const content = typeof body['content'] === 'string' ? body['content'] : ''
  const components = Array.isArray(body['components']) ? (body['components'] as Json[]) : null
  if (content.length > 2000) faults.push('content is longer than 2000')
  if (v2 && (content !== '' || hasItems(body['embeds']) || hasItems(body['sticker_ids']) || body['poll'])) {
    faults.push('components v2 stand beside content, embeds, stickers or a poll')
  }
  if (before !== null && (before & IS_V2) !== 0 && 'flags' in body && (flags & IS_V2) === 0)
    faults.push('the flag of components v2 was taken off')
  if (before !== null && (flags & EPHEMERAL) !== 0 && (before & EPHEMERAL) === 0)
    faults.push('whether a message is ephemeral was changed')
  const empty = content === '' && !hasItems(body['embeds']) && !hasItems(body['sticker_ids']) && !body['poll']
  if (empty && !hasItems(components) && (before === null || components !== null)) faults.push('the message is empty')
  if (components) faults.push(...componentFaults(components, v2, files))
  const mentions = body['allowed_mentions'] as Json | undefined
  if (!mentions) faults.push('mentions are not switched off (a rule of ours)')
  const attachments = (body['attachments'] ?? []) as Json[]
  for (const [index, attachment] of attachments.entries()) {
    if (files.length > 0 && attachment['id'] !== String(index)) faults.push('an attachment names no uploaded file')
  }
  if (files.length > 10) faults.push('more than 10 files')
  return faults
}

const hasItems = (list: unknown): boolean => Array.isArray(list) && list.length > 0

function componentFaults(top: readonly Json[], v2: boolean, files: readonly string[]): string[] {
  const faults: string[] = []
  const all: Json[] = []
  const walk = (component: Json, inside: number | null): void => {
    all.push(component)
    const type = Number(component['type'])
    const schema = componentSchemas[type]
    if (!schema) faults.push(`component ${type} is none of a message`)
    else faults.push(...schemaFaults(schema, component))
    if (inside === 17 && type === 17) faults.push('a container inside a container')
    if (inside === null && (type === 2 || type === 3)) faults.push('a control outside of an action row')
    for (const child of (component['components'] ?? []) as Json[]) walk(child, type)
    if (component['accessory']) walk(component['accessory'] as Json, type)
  }
  for (const component of top) walk(component, null)
  const types = all.map((component) => Number(component['type']))
  if (v2 ? all.length > 40 : top.length > 5) faults.push(`too many components: ${all.length}`)
  if (!v2 && types.some((type) => type > 8)) faults.push('a component of v2 without the flag')
  let characters = 0
  const ids = new Map<string, number>()
  for (const component of all) {
    const type = Number(component['type'])
    const inside = (component['components'] ?? []) as Json[]
    if (type === 10) {
      const content = String(component['content'] ?? '')
      characters += content.length
      if (content.trim() === '') faults.push('a text display is empty')
    }
    if (type === 1) {
      const buttons = inside.filter((each) => each['type'] === 2).length
      const selects = inside.length - buttons
      if (inside.length === 0 || buttons > 5 || selects > 1 || (selects > 0 && buttons > 0))
        faults.push('an action row holds 1 to 5 buttons or one select')
    }
    if (type === 2) {
      const link = component['style'] === 5
      if (link ? !component['url'] || component['custom_id'] : !component['custom_id'] || component['url'])
        faults.push('a button needs a custom_id or, as a link, a url')
      if (link && !/^(?:https?|discord):\/\//.test(String(component['url'])))
        faults.push('a link button with this scheme')
      const label = String(component['label'] ?? '')
      if (label.trim() === '' || label.length > 80) faults.push('a label of a button has 1 to 80 characters')
    }
    if (type === 3) faults.push(...selectFaults(component))
    if (type === 13) {
      const url = String((component['file'] as Json | undefined)?.['url'] ?? '')
      if (!files.some((name) => url === `attachment://${name}`)) faults.push('a file component names no uploaded file')
    }
    const id = component['custom_id']
    if (typeof id === 'string') ids.set(id, (ids.get(id) ?? 0) + 1)
  }
  if (characters > 4000) faults.push(`more than 4000 characters of text: ${characters}`)
  for (const [id, count] of ids) {
    if (count > 1) faults.push('a custom_id stands twice')
    if (id.length > 100 || id.length === 0) faults.push('a custom_id has 1 to 100 characters')
  }
  return faults
}

function selectFaults(select: Json): string[] {
  const faults: string[] = []
  const options = (select['options'] ?? []) as Json[]
  if (options.length < 1 || options.length > 25) faults.push('a select has 1 to 25 options')
  if (String(select['placeholder'] ?? '').length > 150) faults.push('a placeholder is longer than 150')
  return [...faults, ...optionFaults(options)]
}

function optionFaults(options: readonly Json[]): string[] {
  const faults: string[] = []
  if (new Set(options.map((option) => option['value'])).size !== options.length)
    faults.push('two options have one value')
  for (const option of options) {
    for (const key of ['label', 'value', 'description']) {
      const text = option[key]
      if (text !== undefined && (String(text).length > 100 || String(text).length === 0))
        faults.push(`the ${key} of an option has 1 to 100 characters`)
    }
  }
  return faults
}

const fieldSchemas: Readonly<Record<number, string>> = {
  3: 'StringSelectComponentForModalRequest',
  4: 'TextInputComponentForModalRequest',
  21: 'RadioGroupComponentForModalRequest',
  22: 'CheckboxGroupComponentForModalRequest',
}

export function modalFaults(modal: Json): string[] {
  const faults: string[] = []
  const components = (modal['components'] ?? []) as Json[]
  if (components.length < 1 || components.length > 5) faults.push('a form has 1 to 5 components')
  const title = String(modal['title'] ?? '')
  if (title.trim() === '' || title.length > 45) faults.push('a title of a form has 1 to 45 characters')
  const ids = new Set<unknown>()
  for (const component of components) {
    if (component['type'] === 10) {
      if (String(component['content'] ?? '').trim() === '') faults.push('a text display is empty')
      continue
    }
    if (component['type'] !== 18) {
      faults.push('a form holds labels and text displays')
      continue
    }
    faults.push(...schemaFaults('LabelComponentForModalRequest', component))
    const field = component['component'] as Json
    const type = Number(field['type'])
    if (!fieldSchemas[type]) faults.push(`component ${type} is none of ours in a form`)
    else faults.push(...schemaFaults(fieldSchemas[type], field))
    if (ids.has(field['custom_id'])) faults.push('a custom_id stands twice')
    ids.add(field['custom_id'])
    if (type === 4) {
      const value = String(field['value'] ?? '')
      const most = Number(field['max_length'] ?? 4000)
      if (value.length > most) faults.push('a value is longer than its field')
    } else {
      const options = (field['options'] ?? []) as Json[]
      faults.push(...optionFaults(options))
      const chosen = options.filter((option) => option['default']).length
      if (type !== 22 && chosen > 1) faults.push('more than one option is chosen')
    }
  }
  return faults
}

export function commandFaults(commands: readonly Json[]): string[] {
  const faults: string[] = []
  if (new Set(commands.map(({ name }) => name)).size !== commands.length) faults.push('two commands have one name')
  const isName = (name: string) => /^[-_'\p{L}\p{N}]{1,32}$/u.test(name) && name === name.toLowerCase()
  for (const command of commands) {
    faults.push(...schemaFaults('ApplicationCommandUpdateRequest', command))
    const names = (command['name_localizations'] ?? {}) as Record<string, string>
    const descriptions = (command['description_localizations'] ?? {}) as Record<string, string>
    for (const name of [String(command['name']), ...Object.values(names)])
      if (!isName(name)) faults.push(`no name of a command: ${name}`)
    for (const locale of [...Object.keys(names), ...Object.keys(descriptions)])
      if (!LOCALES.has(locale)) faults.push(`no locale: ${locale}`)
    for (const text of [String(command['description'] ?? ''), ...Object.values(descriptions)])
      if (text.length < 1 || text.length > 100) faults.push('a description has 1 to 100 characters')
    const options = (command['options'] ?? []) as Json[]
    if (options.length > 25) faults.push('more than 25 options')
    const firstOptional = options.findIndex((option) => !option['required'])
    if (firstOptional >= 0 && options.slice(firstOptional).some((option) => option['required']))
      faults.push('a required option after an optional one')
    if (JSON.stringify(command).length > 8000) faults.push('more than 8000 characters')
  }
  return faults
}
