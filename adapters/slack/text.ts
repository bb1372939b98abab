// Text as Slack wants it and as it gives it: escaped on the way out, so that nothing becomes live; as typed on the way in.
import type { types } from '@slack/bolt'
import { SLACK } from './limits.ts'

/** Slack's three entities. Half a surrogate pair cannot travel, and becomes the sign for "unreadable". */
export const escaped = (text: string): string =>
  text.toWellFormed().replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The entities undone, once. */
export const decodedEntities = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** Plain text for a place with a limit. Where only the entities would go beyond it, Slack takes the bare signs as well. */
export function plain(text: string, limit: number): types.PlainTextElement {
  const safe = escaped(text)
  return { type: 'plain_text', text: safe.length <= limit ? safe : text.toWellFormed(), emoji: false }
}

/**
 * The text in pieces whose escaped form fits `limit`, cut at a line's end or a space where one is near, and never within a sign.
 * Joined they are the text again.
 */
export function pieces(text: string, limit: number = SLACK.section): string[] {
  const whole = text.toWellFormed()
  const found: string[] = []
  let start = 0
  while (start < whole.length) {
    const end = start + fitting(whole.slice(start, start + limit), limit)
    const cut = end < whole.length ? goodCut(whole, start, end) : end
    found.push(whole.slice(start, cut))
    start = cut
  }
  return found
}

const entities: Readonly<Record<string, number>> = { '&': 5, '<': 4, '>': 4 }

/** How many units from the start fit, escaped, without cutting a sign in two. */
function fitting(text: string, limit: number): number {
  let units = 0
  let length = 0
  for (const sign of text) {
    // The slice may end within a surrogate pair: that sign belongs to the next piece.
    if (!sign.isWellFormed()) break
    length += entities[sign] ?? sign.length
    if (length > limit) break
    units += sign.length
  }
  return units
}

function goodCut(text: string, start: number, end: number): number {
  const from = start + Math.floor((end - start) / 2)
  for (const mark of ['\n', '。', ' ']) {
    const at = text.lastIndexOf(mark, end - 1)
    if (at >= from) return at + mark.length
  }
  return end
}

/**
 * Words as the person typed them. Slack sends `<@U1>`, `<https://…|label>`, `<#C1|name>` and `&lt;`; ids of people never stay in words:
 * a mention becomes the name that `nameOf` gives.
 */
export function typed(text: string, nameOf: (user: string) => string): string {
  const shown = text.replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, name: string | undefined) => {
    if (target.startsWith('@')) return `@${(name || nameOf(target.slice(1))).replace(/^@/, '')}`
    if (target.startsWith('#')) return `#${name || '…'}`
    if (target.startsWith('!')) return name ?? `@${target.slice(1).replace(/\^.*/, '')}`
    const address = target.replace(/^(?:mailto|tel):/, '')
    if (name === undefined || address !== target || address.endsWith(name)) return name ?? address
    return `${name} (${address})`
  })
  return decodedEntities(shown)
}

/** The people whom a message mentions without their names. */
export const mentioned = (text: string): string[] =>
  [...text.matchAll(/<@([A-Z0-9]+)>/g)].flatMap((match) => match[1] ?? [])
