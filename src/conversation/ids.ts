// Ids short enough to travel in an action: a UUID in 22 characters, a prompt's id in 8.
import { createHash } from 'node:crypto'

export const shortId = (uuid: string): string => Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url')

/** The UUID behind a short id, or null where it is none. */
export function uuidOf(short: string | null): string | null {
  if (short === null || !/^[\w-]{22}$/.test(short)) return null
  const hex = Buffer.from(short, 'base64url').toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Prompts' ids are words and may be long; their keys are not. Stable, since it comes from the id alone. */
export function promptKey(id: string): string {
  let key = promptKeys.get(id)
  if (key === undefined) {
    key = createHash('sha256').update(id).digest('base64url').slice(0, 8)
    promptKeys.set(id, key)
  }
  return key
}

/** As many as there are prompts: every press on a question looks for its prompt among all of them. */
const promptKeys = new Map<string, string>()

/** What somebody saw, so that nothing else is shared in its place. */
export const digestOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 10)
