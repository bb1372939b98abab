// A form filled in line by line: which field is asked, what stands in it so far, and when it is whole. Pure; nothing typed is dropped.
import type { Field, Form } from '../../src/conversation/interaction.ts'
import { fold, numberIn } from './read.ts'

type Values = Readonly<Record<string, string | readonly string[]>>

export interface Filling {
  readonly form: Form
  /** The field that is asked now. */
  readonly at: number
  readonly values: Values
  /** Lines of the paragraph that has not ended yet. */
  readonly lines: readonly string[]
  /** Text typed into this form so far, in order: what is handed on if the form does not come to its end. */
  readonly typed: readonly string[]
}

export type Step =
  | { readonly step: 'more'; readonly filling: Filling }
  | { readonly step: 'ask'; readonly filling: Filling }
  | { readonly step: 'again'; readonly filling: Filling; readonly because: 'needed' | 'notAmongThese' }
  | { readonly step: 'submit'; readonly form: Form; readonly values: Values }
  | { readonly step: 'too-long'; readonly length: number; readonly limit: number; readonly words: string }

export function begin(form: Form): Filling {
  return { form, at: 0, values: {}, lines: [], typed: [] }
}

/** What the words of an unfinished form come to; null where nothing was typed into it. */
export function wordsSoFar({ typed, lines }: Filling): string | null {
  const words = [...typed, lines.join('\n')].filter((text) => text !== '').join('\n\n')
  return words === '' ? null : words
}

/** Takes one line. `/empty` clears a field; every other sign is an answer. */
export function answer(filling: Filling, line: string): Step {
  const field = filling.form.fields[filling.at]
  if (!field) return { step: 'submit', form: filling.form, values: filling.values }
  switch (field.kind) {
    case 'paragraph':
      if (line.trim() !== '' && !isClear(line, filling)) {
        return { step: 'more', filling: { ...filling, lines: [...filling.lines, line] } }
      }
      return takeText(filling, field, isClear(line, filling) ? null : filling.lines.join('\n'))
    case 'line':
      return takeText(filling, field, isClear(line, filling) ? null : line.trim())
    case 'pick':
    case 'select': {
      if (isClear(line, filling)) return field.required ? again(filling, 'needed') : next(filling, field.id, '')
      if (line.trim() === '') {
        if (field.value === undefined && field.required) return again(filling, 'needed')
        return next(filling, field.id, field.value ?? '')
      }
      const chosen = optionOf(field, line)
      return chosen === undefined ? again(filling, 'notAmongThese') : next(filling, field.id, chosen)
    }
    case 'picks': {
      if (isClear(line, filling)) return next(filling, field.id, [])
      if (line.trim() === '') return next(filling, field.id, field.value ?? [])
      const chosen = optionsOf(field, line)
      return chosen === null ? again(filling, 'notAmongThese') : next(filling, field.id, chosen)
    }
    default:
      return field satisfies never
  }
}

const isClear = (line: string, { lines }: Filling): boolean => lines.length === 0 && fold(line) === '/empty'

/** `text` is null where the field was cleared, '' where it was left as it stands. */
function takeText(filling: Filling, field: Extract<Field, { maxLength: number }>, text: string | null): Step {
  const value = text === '' ? (field.value ?? '') : (text ?? '')
  if (value.trim() === '' && field.required) return again({ ...filling, lines: [] }, 'needed')
  if (value.length > field.maxLength) {
    const words = wordsSoFar({ ...filling, lines: [value] }) ?? ''
    return { step: 'too-long', length: value.length, limit: field.maxLength, words }
  }
  const typed = text === null || text === '' ? filling.typed : [...filling.typed, text]
  return next({ ...filling, typed }, field.id, value)
}

function next(filling: Filling, id: string, value: string | readonly string[]): Step {
  const values = { ...filling.values, [id]: value }
  const at = filling.at + 1
  if (at >= filling.form.fields.length) return { step: 'submit', form: filling.form, values }
  return { step: 'ask', filling: { ...filling, at, values, lines: [] } }
}

const again = (filling: Filling, because: 'needed' | 'notAmongThese'): Step => ({ step: 'again', filling, because })

type Choosing = Extract<Field, { options: unknown }>

function optionOf({ options }: Choosing, line: string): string | undefined {
  const number = numberIn(line)
  if (number !== null) return options[number - 1]?.value
  return options.find((option) => fold(option.label) === fold(line))?.value
}

/** Numbers with spaces or commas between, or one label, or labels with commas between; null if one of them is not there. */
function optionsOf(field: Choosing, line: string): string[] | null {
  const whole = optionOf(field, line)
  if (whole !== undefined) return [whole]
  if (numberIn(line) === 0) return []
  const folded = fold(line)
  const parts = /^[\d\s,、]+$/.test(folded) ? folded.split(/[\s,、]+/) : folded.split(/[,、]/)
  const chosen = new Set<string>()
  for (const part of parts) {
    if (part.trim() === '') continue
    const value = optionOf(field, part)
    if (value === undefined) return null
    chosen.add(value)
  }
  // In the order in which they are shown, as every other platform returns them.
  return field.options.map((option) => option.value).filter((value) => chosen.has(value))
}
