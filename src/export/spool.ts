// Where a file of a bundle waits until it is its turn: in memory while it is small, then on disk under a key that only this process
// has, so that a crash leaves nothing readable behind.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Spool {
  /** Takes more; nothing is written before `drain`. */
  write(chunk: string | Uint8Array): void
  /** Writes out what waits, once there is enough of it; at the end, all of what is on disk in part. */
  drain(when?: 'at-the-end'): Promise<void>
  /** Everything from the beginning. After that nothing more is taken. */
  read(): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

const IN_MEMORY = 1024 * 1024
const BLOCK = 256 * 1024

export function openSpool(inMemory = IN_MEMORY): Spool {
  const step = Math.min(inMemory, BLOCK)
  let texts: string[] = []
  let textLength = 0
  let held: Uint8Array[] = []
  let heldBytes = 0
  const key = randomBytes(32)
  const nonce = randomBytes(16)
  let disk: { readonly file: FileHandle; readonly folder: string } | null = null
  const cipher = createCipheriv('aes-256-ctr', key, nonce)

  const gather = (): void => {
    if (texts.length === 0) return
    const bytes = Buffer.from(texts.join(''), 'utf8')
    texts = []
    textLength = 0
    held.push(bytes)
    heldBytes += bytes.length
  }

  async function spill(): Promise<void> {
    if (!disk) {
      const folder = await mkdtemp(join(tmpdir(), 'tomoshibi-'))
      disk = { folder, file: await open(join(folder, 'spool'), 'wx+', 0o600) }
    }
    // One call for many small pieces: thousands of sources come in pieces of some bytes each.
    const all = cipher.update(Buffer.concat(held))
    held = []
    heldBytes = 0
    await disk.file.appendFile(all)
  }

  return {
    write(chunk) {
      if (typeof chunk === 'string') {
        texts.push(chunk)
        textLength += chunk.length
      } else {
        gather()
        held.push(Uint8Array.from(chunk))
        heldBytes += chunk.length
      }
    },
    async drain(when) {
      if (textLength >= step || when) gather()
      if (heldBytes >= (disk ? (when ? 1 : step) : inMemory)) await spill()
    },
    async *read() {
      gather()
      if (disk) {
        await spill()
        const decipher = createDecipheriv('aes-256-ctr', key, nonce)
        const block = Buffer.alloc(BLOCK)
        for (let position = 0; ; ) {
          const { bytesRead } = await disk.file.read(block, 0, BLOCK, position)
          if (bytesRead === 0) break
          position += bytesRead
          yield decipher.update(block.subarray(0, bytesRead))
        }
      }
      yield* held
    },
    async close() {
      texts = []
      held = []
      if (!disk) return
      await disk.file.close()
      await rm(disk.folder, { recursive: true, force: true })
      disk = null
    },
  }
}
