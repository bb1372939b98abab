// One root secret, many labelled keys: who holds the database without the secret holds keyed ids and sealed bytes.
import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Identity } from '../conversation/interaction.ts'

/** Each label is one purpose; a key of one purpose opens nothing of another. */
export type KeyLabel = 'handle' | 'address' | 'pool' | 'group' | 'channel' | 'tag' | 'export' | 'canary'

export interface Keys {
  /** First bytes of a hash of the root: tells which secret sealed something, and nothing about the secret. */
  readonly id: Buffer
  of(label: KeyLabel): Buffer
  /** The participant's own key. Needed again to read; destroying the salt in their row destroys it. */
  ofParticipant(identity: Identity, salt: Uint8Array): Buffer
}

const bytes = (value: ArrayBuffer): Buffer => Buffer.from(value)
const hkdf = (root: KeyObject, salt: Uint8Array, info: string): Buffer =>
  bytes(hkdfSync('sha256', root, salt, Buffer.from(info, 'utf8'), 32))

const noSalt = Buffer.alloc(0)

/** Keys from a root secret (HKDF-SHA-256, RFC 5869). */
export function deriveKeys(secret: string): Keys {
  const root = createSecretKey(Buffer.from(secret, 'utf8'))
  const known = new Map<KeyLabel, Buffer>()
  return {
    id: hkdf(root, noSalt, 'tomoshibi key id').subarray(0, 4),
    of(label) {
      let key = known.get(label)
      if (!key) {
        key = hkdf(root, noSalt, `tomoshibi ${label}`)
        known.set(label, key)
      }
      return key
    },
    ofParticipant: (identity, salt) => hkdf(root, salt, `tomoshibi participant ${identityText(identity)}`),
  }
}

/** A NUL cannot stand in an account, so two identities never share a text. */
const identityText = ({ platform, account }: Identity): string => `${platform}\u0000${account}`

/** The participant's handle: their only name in the database. 32 bytes. */
export const handleOf = (keys: Keys, identity: Identity): Buffer => keyed(keys.of('handle'), identityText(identity))

/** A keyed id: the same for the same parts, and no way back. Parts are set apart by NUL. 32 bytes. */
export function keyed(key: Buffer, ...parts: readonly string[]): Buffer {
  return createHmac('sha256', key).update(parts.join('\u0000'), 'utf8').digest()
}

/** A UUID of version 4's shape from 16 keyed bytes, for ids that must come out the same when an event is repeated. */
export function uuidFrom(source: Buffer): string {
  const id = Buffer.from(source.subarray(0, 16))
  id.writeUInt8((id.readUInt8(6) & 0x0f) | 0x40, 6)
  id.writeUInt8((id.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = id.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

export const SECRET_LENGTH = 32

/**
 * The secret in a key file; makes the file (mode 0600, synced to disk before anything is sealed with it) where there is none.
 * @throws the file system's own error where neither works.
 */
export function secretFromFile(path: string): { secret: string; made: boolean } {
  try {
    return { secret: readFileSync(path, 'utf8').trim(), made: false }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  mkdirSync(dirname(path), { recursive: true })
  const secret = randomBytes(32).toString('base64url')
  let file: number
  try {
    file = openSync(path, 'wx', 0o600)
  } catch (error) {
    // Another process starting beside this one made it first: its secret is the one.
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return secretFromFile(path)
    throw error
  }
  writeSync(file, `${secret}\n`)
  fsyncSync(file)
  closeSync(file)
  return { secret, made: true }
}
