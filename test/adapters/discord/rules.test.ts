// The local Discord refuses what Discord refuses; else it would only confirm what we believe.
import { describe, expect, it } from 'vitest'
import { commandFaults, hasSchema, messageFaults, modalFaults, schemaFaults } from './double/rules.ts'
import type { Json } from './double/world.ts'

const V2 = 1 << 15
const quiet = { allowed_mentions: { parse: [] } }
const button = (over: Json = {}): Json => ({ type: 2, style: 2, label: 'x', custom_id: 'x', ...over })
const row = (...components: Json[]): Json => ({ type: 1, components })
const text = (content: string): Json => ({ type: 10, content })
const v2 = (...components: Json[]): Json => ({ ...quiet, flags: V2, components })
const option = (value: string): Json => ({ label: value, value })
const label = (component: Json): Json => ({ type: 18, label: 'x', component })
const input = (id: string): Json => ({ type: 4, custom_id: id, style: 1 })
const modal = (...components: Json[]): Json => ({ custom_id: 'x', title: 'x', components })
const command = (over: Json = {}): Json => ({ type: 1, name: 'reflect', description: 'x', ...over })

describe('The local Discord', () => {
  it('takes what is right', () => {
    expect(messageFaults(v2({ type: 17, components: [text('x'), row(button())] }), null, [])).toEqual([])
    expect(modalFaults(modal(label(input('a')), text('x')))).toEqual([])
    expect(commandFaults([command()])).toEqual([])
  })

  it.each<[string, Json]>([
    ['a message of 2001 characters', { ...quiet, content: 'x'.repeat(2001) }],
    ['an empty message', { ...quiet }],
    ['a button without an id', v2(row({ type: 2, style: 2, label: 'x' }))],
    ['a link button without a url', v2(row({ type: 2, style: 5, label: 'x' }))],
    ['a link button to a telephone number', v2(row({ type: 2, style: 5, label: 'x', url: 'tel:119' }))],
    ['an id that stands twice', v2(row(button(), button()))],
    ['six buttons in a row', v2(row(...Array.from({ length: 6 }, (_, index) => button({ custom_id: `${index}` }))))],
    [
      'six rows without the flag',
      {
        ...quiet,
        content: 'x',
        components: Array.from({ length: 6 }, (_, index) => row(button({ custom_id: `${index}` }))),
      },
    ],
    ['two options with one value', v2(row({ type: 3, custom_id: 'x', options: [option('a'), option('a')] }))],
    ['the flag of components v2 beside content', { ...v2(text('x')), content: 'x' }],
    ['a component of v2 without the flag', { ...quiet, content: 'x', components: [text('x')] }],
    ['41 nested components', v2({ type: 17, components: Array.from({ length: 40 }, () => text('x')) })],
    ['4001 characters of text', v2(text('x'.repeat(2000)), text('x'.repeat(2001)))],
    ['a file that was not uploaded', v2({ type: 13, file: { url: 'attachment://x.txt' } })],
    ['mentions left on', { flags: V2, components: [text('x')] }],
  ])('refuses %s', (_, body) => {
    expect(messageFaults(body, null, [])).not.toEqual([])
  })

  it('refuses to take the flag of components v2 off again', () => {
    expect(messageFaults({ ...quiet, flags: 0, content: 'x', components: [] }, V2, [])).not.toEqual([])
  })

  it.each<[string, Json]>([
    ['six components', modal(...Array.from({ length: 6 }, (_, index) => label(input(`${index}`))))],
    ['an id that stands twice', modal(label(input('a')), label(input('a')))],
    ['a value longer than its field', modal(label({ ...input('a'), max_length: 1, value: 'xx' }))],
    [
      'two choices of one',
      modal(
        label({ type: 21, custom_id: 'a', options: ['x', 'y'].map((value) => ({ ...option(value), default: true })) }),
      ),
    ],
    ['a title of 46 characters', { ...modal(label(input('a'))), title: 'x'.repeat(46) }],
  ])('refuses a form with %s', (_, body) => {
    expect(modalFaults(body)).not.toEqual([])
  })

  it.each<[string, Json[]]>([
    ['an upper-case name', [command({ name: 'Reflect' })]],
    ['an unknown locale', [command({ description_localizations: { jp: 'x' } })]],
    ['a name that stands twice', [command(), command()]],
    ['a required option after an optional one', [command({ options: [{ required: false }, { required: true }] })]],
    ['a description of 101 characters', [command({ description: 'x'.repeat(101) })]],
  ])('refuses commands with %s', (_, body) => {
    expect(commandFaults(body)).not.toEqual([])
  })

  it.runIf(hasSchema)(
    'refuses what Discord’s own schema refuses, and properties it does not know (needs the schema beside the project)',
    () => {
      expect(schemaFaults('MessageCreateRequest', { nonce: 'x'.repeat(26) })).not.toEqual([])
      expect(schemaFaults('MessageCreateRequest', { contents: 'x' })).not.toEqual([])
      expect(messageFaults(v2(row(button({ style: 9 }))), null, [])).not.toEqual([])
      expect(modalFaults(modal(label({ type: 21, custom_id: 'a', options: [option('a')] })))).not.toEqual([])
    },
  )
})
