// Text on its way to Slack and back: whole, escaped, cut where no sign breaks, and read as it was typed.
import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SLACK } from '../../../adapters/slack/limits.ts'
import { decodedEntities, escaped, mentioned, pieces, plain, typed } from '../../../adapters/slack/text.ts'
import { limits } from './double/refuse.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 400 })
const rough = fc.oneof(
  anyText,
  fc.string({ unit: fc.constantFrom('&', '<', '>', 'a', '\n', ' ', '👩‍👩‍👧', '。', '|', '@'), maxLength: 300 }),
)
const undone = decodedEntities

describe('text for Slack', () => {
  it('is the same again once Slack has undone the entities', () => {
    fc.assert(
      fc.property(rough, (text) => {
        expect(undone(escaped(text))).toBe(text.toWellFormed())
      }),
    )
  })

  it('holds no sign that could become live', () => {
    fc.assert(
      fc.property(rough, (text) => {
        expect(escaped(text)).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/)
      }),
    )
  })

  it('comes apart into pieces that fit and join to the whole', () => {
    fc.assert(
      fc.property(rough, fc.integer({ min: 5, max: 60 }), (text, limit) => {
        const parts = pieces(text, limit)
        expect(parts.join('')).toBe(text.toWellFormed())
        for (const part of parts) {
          expect(escaped(part).length).toBeLessThanOrEqual(limit)
          expect(part.isWellFormed()).toBe(true)
        }
      }),
    )
  })

  it('is cut at the end of a line or a space where one is near', () => {
    expect(pieces(`${'a'.repeat(30)}\n${'b'.repeat(30)}`, 40)).toEqual([`${'a'.repeat(30)}\n`, 'b'.repeat(30)])
    expect(pieces('one two three four', 10)).toEqual(['one two ', 'three four'])
  })

  it('is cut in time that grows with its length alone', () => {
    const long = '&'.repeat(40_000)
    expect(pieces(long).join('')).toBe(long)
  })

  it('goes bare into a label only where its entities would not fit', () => {
    expect(plain('a < b', 75).text).toBe('a &lt; b')
    expect(plain('<'.repeat(30), 75).text).toBe('<'.repeat(30))
  })
})

describe('text from Slack', () => {
  const nameOf = (user: string) => (user === 'U1' ? 'Hana' : '…')

  it('is what was typed, whatever was typed', () => {
    fc.assert(
      fc.property(rough, (text) => {
        expect(typed(escaped(text), nameOf)).toBe(text.toWellFormed())
      }),
    )
  })

  it.each([
    ['<@U1> and <@U2>', '@Hana and @…'],
    ['<@U1|hana>', '@hana'],
    ['<#C1|evening> <#C2>', '#evening #…'],
    ['<!here> <!channel> <!subteam^S1|@staff>', '@here @channel @staff'],
    ['<https://example.org/a?b=1&amp;c=2>', 'https://example.org/a?b=1&c=2'],
    ['<http://example.org|example.org>', 'example.org'],
    ['<https://example.org|our page>', 'our page (https://example.org)'],
    ['<mailto:a@example.org|a@example.org>', 'a@example.org'],
    ['<tel:0120000000|0120-000-000>', '0120-000-000'],
    ['&lt;@U1&gt; &amp;lt;', '<@U1> &lt;'],
  ])('%s becomes %s', (raw, shown) => {
    expect(typed(raw, nameOf)).toBe(shown)
  })

  it('names nobody by id', () => {
    expect(mentioned('<@U1> &lt;@U2&gt; <@U3|x>')).toEqual(['U1'])
  })
})

const published = new URL('../../../../shared/specs/slack-block-limits.json', import.meta.url)
describe.runIf(existsSync(published))('the limits (needs the published list beside the project)', () => {
  it('are those that Slack publishes, here and in the local Slack', () => {
    const told = JSON.parse(readFileSync(published, 'utf8')) as Record<string, never>
    const at = (path: string): unknown =>
      path.split('.').reduce((found: unknown, key) => (found as Record<string, unknown>)[key], told)
    const same: readonly (readonly [string, number, number?])[] = [
      ['section.text.max_length', SLACK.section, limits.text],
      ['header.text.max_length', SLACK.header, limits.header],
      ['button.text.max_length', SLACK.button, limits.buttonText],
      ['button.value.max_length', limits.buttonValue],
      ['option.text.max_length', SLACK.optionText, limits.optionText],
      ['option.value.max_length', SLACK.optionValue, limits.optionValue],
      ['option.description.max_length', SLACK.optionText, limits.optionDescription],
      ['select.placeholder.max_length', SLACK.placeholder, limits.placeholder],
      ['select.options.max_items', limits.selectOptions],
      ['radio_buttons.options.max_items', limits.radioOptions],
      ['checkboxes.options.max_items', limits.radioOptions],
      ['actions.elements.max_items', SLACK.actions, limits.actions],
      ['context.elements.max_items', limits.context],
      ['input.label.max_length', SLACK.inputLabel, limits.input],
      ['plain_text_input.max_length.max', SLACK.plainInput, limits.plainInput],
      ['view.blocks.max_items', SLACK.viewBlocks, limits.viewBlocks],
      ['view.title.max_length', SLACK.viewTitle, limits.viewLabel],
      ['view.submit.max_length', SLACK.viewLabel, limits.viewLabel],
      ['view.private_metadata.max_length', SLACK.metadata, limits.metadata],
      ['view.callback_id.max_length', SLACK.id, limits.callbackId],
      ['action_id.max_length', SLACK.id, limits.id],
    ]
    for (const [path, ...ours] of same) for (const number of ours) expect([path, number]).toEqual([path, at(path)])
  })
})
