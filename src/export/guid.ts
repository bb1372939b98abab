// Ids in files. A code's id is the same in every deployment (RFC 9562, version 5); a record's is of version 4's shape, from a keyed hash.
import { createHash } from 'node:crypto'
import { keyed, uuidFrom } from '../storage/keys.ts'

/** The namespace of this project's codes. Changing it would make every code a stranger to those in projects of earlier files. */
const CODES = Buffer.from('5d1f4b0a8f3e4b6f9c62a7f2d4e81b37', 'hex')

export function nameGuid(name: string): string {
  const hash = createHash('sha1').update(CODES).update(name, 'utf8').digest().subarray(0, 16)
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = hash.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export const codeGuid = (code: string): string => nameGuid(`code ${code}`)

/** A record's id, made of its voice's: a voice's own id stands in the channel's buttons and in its writer's receipt. */
export const recordId = (key: Buffer, voice: string): string => uuidFrom(keyed(key, 'record', voice))

export const partGuid = (key: Buffer, part: 'selection' | 'coding', record: string): string =>
  uuidFrom(keyed(key, part, record))
