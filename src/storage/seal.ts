// Sealing: what somebody wrote becomes bytes that only the right key opens, in the very cell they were sealed for, padded so that their length tells little.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { preparedKey } from './keys.ts'

const VERSION = 1
const NONCE = 12
const TAG = 16
const KEY_ID = 4
const HEAD = 1 + KEY_ID + NONCE

/** Where sealed bytes live. Bytes moved to another cell do not open. */
export interface Cell {
  readonly table: string
  readonly column: string
  readonly row: string
}

/** Raised when bytes do not open: another secret, another cell, or damage. Holds nothing of the content. */
export class SealError extends Error {
  override name = 'SealError'
}

/**
 * version ‖ key id ‖ nonce ‖ ciphertext ‖ tag, AES-256-GCM with the cell as associated data. The plain bytes are padded to
 * `step`, 2 × `step`, 4 × `step`, … so that a thief learns the order of magnitude and no more.
 */
export function seal(key: Buffer, keyId: Buffer, cell: Cell, plain: Uint8Array, step: number): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', preparedKey(key), nonce)
  cipher.setAAD(cellText(cell))
  const body = Buffer.concat([cipher.update(pad(plain, step)), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), keyId, nonce, body, cipher.getAuthTag()])
}

/** @throws SealError */
export function unseal(key: Buffer, cell: Cell, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (bytes.length < HEAD + TAG || bytes[0] !== VERSION) throw new SealError('sealed bytes of an unknown form')
  const decipher = createDecipheriv('aes-256-gcm', preparedKey(key), bytes.subarray(1 + KEY_ID, HEAD))
  decipher.setAAD(cellText(cell))
  decipher.setAuthTag(bytes.subarray(-TAG))
  try {
    return unpad(Buffer.concat([decipher.update(bytes.subarray(HEAD, -TAG)), decipher.final()]))
  } catch {
    throw new SealError(`sealed bytes in ${cell.table}.${cell.column} do not open with this secret`)
  }
}

/** The id of the secret that sealed these bytes. */
export const keyIdOf = (sealed: Uint8Array): Buffer => Buffer.from(sealed.subarray(1, 1 + KEY_ID))

export const sealJson = (key: Buffer, keyId: Buffer, cell: Cell, value: unknown, step: number): Buffer =>
  seal(key, keyId, cell, Buffer.from(JSON.stringify(value), 'utf8'), step)

/** What was sealed. The caller names its shape: only our own code seals, and the tag proves that nothing was changed since. */
export const unsealJson = <Shape>(key: Buffer, cell: Cell, sealed: Uint8Array): Shape =>
  JSON.parse(unseal(key, cell, sealed).toString('utf8')) as Shape

const cellText = ({ table, column, row }: Cell): Buffer => Buffer.from(`${table}\u0000${column}\u0000${row}`, 'utf8')

const LENGTH = 4

function pad(plain: Uint8Array, step: number): Buffer {
  let size = step
  while (size < plain.length + LENGTH) size *= 2
  const padded = Buffer.alloc(size)
  padded.writeUInt32BE(plain.length, 0)
  padded.set(plain, LENGTH)
  return padded
}

const unpad = (padded: Buffer): Buffer => padded.subarray(LENGTH, LENGTH + padded.readUInt32BE(0))
