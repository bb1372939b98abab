// Whatever somebody writes stands on Discord as they wrote it, and fits.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fenced, literal, MESSAGE_TEXT, quoted } from '../../../adapters/discord/literal.ts'
import { renderCard } from '../../../adapters/discord/render.ts'
import type { Block, Card } from '../../../src/conversation/interaction.ts'
import { cardText, LIMITS } from '../../../src/conversation/limits.ts'
import { legible } from '../rig.ts'
import { seen } from './double/eye.ts'
import { messageFaults } from './double/rules.ts'
import type { Json } from './double/world.ts'

/** Text made of what Discord would act on. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['*', '**', '_', '__', '~~', '||', '`', '```', '\\', '\n', ' ', '> ', '>>> ', '# ', '-# ', '- ', '1. '],
        ...['<@123>', '<@&1>', '<#1>', '<t:1:R>', '<:a:1>', '</x:1>', '<id:browse>', '@everyone', '@here'],
        ...['[a](b)', '[a](https://a.b)', 'https://a.b/c', '<https://a.b>', 'http://', 'あ', 'x', '​'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''))

describe('Words on Discord', () => {
  it('are shown as they were written, with nothing live in them', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        for (const drawn of [literal(words), quoted(words), fenced(words, MESSAGE_TEXT)]) {
          const { text, links, mentions } = seen(drawn)
          expect([links, mentions]).toEqual([[], []])
          expect(legible(text)).toBe(legible(words))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('fit into one message, however many signs would need a backslash', () => {
    const dense = fc.constantFrom('*', '`', '<', '_`', '*\n', '~|', '- ', '1.\n', 'あ*')
    fc.assert(
      fc.property(
        fc.array(dense, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 3500 }),
        (signs, length) => {
          const sign = signs.join('')
          const text = sign.repeat(Math.ceil(length / sign.length)).slice(0, length)
          const blocks: Block[] = [
            { kind: 'heading', text: 'Heading' },
            { kind: 'words', text },
          ]
          expectToFit({ kind: 'card', language: 'en', title: 'Title', blocks })
        },
      ),
      { numRuns: 100 },
    )
  })
})

describe('Any card within the core’s limits', () => {
  const piece = fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 300 }))
  const textBlock = fc.record({
    kind: fc.constantFrom('text', 'heading', 'note', 'words'),
    text: piece,
  }) as fc.Arbitrary<Block>
  const list = fc.record({ kind: fc.constant('list' as const), items: fc.array(piece, { maxLength: 6 }) })
  const entry = fc.record({
    kind: fc.constant('entry' as const),
    name: fc.string({ minLength: 1, maxLength: 40 }).filter((name) => name.trim() !== ''),
    lines: fc.array(fc.string({ maxLength: 60 }), { maxLength: 3 }),
    links: fc.array(fc.constantFrom({ label: 'Page', url: 'https://example.org/' }, { label: '119', url: 'tel:119' }), {
      maxLength: 2,
    }),
  })
  const divider = fc.constant<Block>({ kind: 'divider' })

  it('is taken by Discord, with its choices spread over it in any way', () => {
    const choices = fc.integer({ min: 0, max: 3 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.oneof(textBlock, list, entry, divider), choices), { maxLength: LIMITS.blocks }),
        (parts) => {
          let serial = 0
          const blocks = parts.flatMap(([block, count]): Block[] => {
            const left = Math.max(0, Math.min(count, LIMITS.choices - serial))
            const made = Array.from({ length: left }, () => ({
              label: `Press ${serial}`,
              meaning: 'what it does',
              action: { name: 'press', args: { of: String(serial++) } },
            }))
            return made.length === 0 ? [block] : [block, { kind: 'choices', choices: made }]
          })
          const card: Card = { kind: 'card', language: 'en', blocks }
          fc.pre(cardText(card).reduce((sum, text) => sum + text.length + 1, 0) <= LIMITS.cardText)
          expectToFit(card)
        },
      ),
      { numRuns: 300 },
    )
  })
})

function expectToFit(card: Card): void {
  const { components, files } = renderCard(card)
  const body: Json = { flags: 1 << 15, components, allowed_mentions: { parse: [] } }
  expect(
    messageFaults(
      body,
      null,
      files.map(({ name }) => name),
    ),
  ).toEqual([])
}
