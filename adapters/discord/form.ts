// What a form looks like on Discord: a modal of labelled fields, under the sentence or prompt that it answers.
import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextDisplayComponent,
  ComponentType,
  TextInputStyle,
} from 'discord.js'
import { encodeAction, type Field, type Form, type Option } from '../../src/conversation/interaction.ts'
import { fenced, literal, MESSAGE_TEXT } from './literal.ts'

/** Discord words the button that submits by itself, in the language of the app. */
export function renderForm(form: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeAction(form.submit),
    title: form.title,
    components: [...intro(form), ...form.fields.map(labelled)],
  }
}

function intro(form: Form): APITextDisplayComponent[] {
  if (form.intro === undefined || form.intro.trim() === '') return []
  const escaped = literal(form.intro)
  const content = escaped.length <= MESSAGE_TEXT ? escaped : fenced(form.intro, MESSAGE_TEXT)
  return [{ type: ComponentType.TextDisplay, content }]
}

function labelled(field: Field): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: field.label,
    ...(field.hint ? { description: field.hint } : {}),
    component: drawField(field),
  }
}

function drawField(field: Field): APIComponentInLabel {
  const custom_id = field.id
  switch (field.kind) {
    case 'paragraph':
    case 'line':
      return {
        type: ComponentType.TextInput,
        custom_id,
        style: field.kind === 'line' ? TextInputStyle.Short : TextInputStyle.Paragraph,
        max_length: field.maxLength,
        required: field.required,
        ...(field.value ? { value: field.value } : {}),
      }
    case 'pick':
      return {
        type: ComponentType.RadioGroup,
        custom_id,
        required: field.required,
        options: options(field.options, field.value === undefined ? [] : [field.value]),
      }
    case 'picks':
      return {
        type: ComponentType.CheckboxGroup,
        custom_id,
        required: false,
        min_values: 0,
        max_values: field.options.length,
        options: options(field.options, field.value ?? []),
      }
    case 'select':
      return {
        type: ComponentType.StringSelect,
        custom_id,
        required: field.required,
        options: options(field.options, field.value === undefined ? [] : [field.value]),
      }
    default:
      return field satisfies never
  }
}

function options(all: readonly Option[], chosen: readonly string[]) {
  return all.map(({ value, label, meaning }) => ({
    value,
    label,
    ...(meaning ? { description: meaning } : {}),
    ...(chosen.includes(value) ? { default: true } : {}),
  }))
}
