// One root secret, many labelled keys: who holds the database without the secret holds keyed ids and sealed bytes.
import { createHmac, createSecretKey, hkdfSync, type KeyObject, randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import type { Identity } from '../conversation/interaction.ts'

/** Each label is one purpose; a key of one purpose opens nothing of another. */
type KeyLabel = 'handle' | 'address' | 'pool' | 'group' | 'channel' | 'tag' | 'export' | 'canary'

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

const prepared = new WeakMap<Buffer, KeyObject>()

/** The same key as the crypto library wants it. Made once for as long as the key lives: making it costs ten times what using it does. */
export function preparedKey(key: Buffer): KeyObject {
  let made = prepared.get(key)
  if (!made) {
    made = createSecretKey(key)
    prepared.set(key, made)
  }
  return made
}

/** A keyed id: the same for the same parts, and no way back. Parts are set apart by NUL. 32 bytes. */
export function keyed(key: Buffer, ...parts: readonly string[]): Buffer {
  return createHmac('sha256', preparedKey(key)).update(parts.join('\u0000'), 'utf8').digest()
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

/** A key file that cannot be used, in words for the operator. Holds nothing of the secret. */
export class SecretError extends Error {
  override name = 'SecretError'
}

/**
 * The secret in a key file; makes the file (mode 0600, synced to disk before anything is sealed with it) where there is none.
 * @throws SecretError where neither works, or where the file holds no secret.
 */
export function secretFromFile(path: string): { secret: string; made: boolean } {
  try {
    const made = existsSync(path) ? false : makeKeyFile(path)
    const secret = readFileSync(path, 'utf8').trim()
    // Whatever is sealed with an empty secret is open to everybody.
    if (secret.length < SECRET_LENGTH) throw new SecretError(tellShort(path))
    return { secret, made }
  } catch (error) {
    if (error instanceof SecretError) throw error
    throw new SecretError(tellUnusable(path, codeOf(error)))
  }
}

/** Makes the file whole or not at all, so that neither a crash nor a process starting beside this one meets half a secret. Whether it was this process. */
function makeKeyFile(path: string): boolean {
  mkdirSync(dirname(path), { recursive: true })
  const fresh = `${path}.${randomBytes(6).toString('hex')}`
  const file = openSync(fresh, 'wx', 0o600)
  try {
    writeSync(file, `${randomBytes(32).toString('base64url')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  try {
    linkSync(fresh, path)
    return true
  } catch (error) {
    // Another process made it first: its secret is the one.
    if (codeOf(error) === 'EEXIST') return false
    // A disk without hard links.
    renameSync(fresh, path)
    return true
  } finally {
    rmSync(fresh, { force: true })
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown')

const tellShort = (path: string): string =>
  `The key file ${path} holds no secret (${SECRET_LENGTH} characters at least). If there was nothing sealed yet, remove the file and start again; else put back the one that the data were sealed with. Nothing was changed.
鍵ファイル ${path} に鍵が入っていません(${SECRET_LENGTH} 文字以上)。まだ何もしまっていなければ、ファイルを消してもういちど始めてください。そうでなければ、データに封をしたときの鍵ファイルを戻してください。何も変えていません。`

const tellUnusable = (path: string, code: string): string =>
  `The key file ${path} can be neither read nor made (${code}). Give this user the right to read and write there, set DATA_DIR to another folder, or set TOMOSHIBI_SECRET.
鍵ファイル ${path} を読むことも、つくることもできません(${code})。読み書きできるようにするか、DATA_DIR で別のフォルダを指定するか、TOMOSHIBI_SECRET を決めてください。`
