// A ZIP that is the same to the byte for the same content: constant times, nothing of the machine that made it, streamed.
// fflate compresses in JavaScript, so that the bytes do not change with the system's zlib.
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { Zip, ZipDeflate, type ZipInputFile } from 'fflate'
import { breath } from './breath.ts'

export type Sink = (chunk: Uint8Array) => void | Promise<void>
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

export interface Written {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

export interface ZipWriter {
  add(name: string, content: Chunks): Promise<Written>
  /** A small member, in DEFLATE's unpacked form: packing each of thousands by itself wins little, and leaves a window behind for each. */
  addSmall(name: string, content: Uint8Array): Promise<void>
  end(): Promise<void>
}

/** The format has room for no earlier day. In local time, since that is what the format writes. */
const day = (): Date => new Date(1980, 0, 1)

/** The format's plain form, which every reader knows, counts entries in 16 bits and bytes in 32. */
const MOST_ENTRIES = 65_000
const MOST_BYTES = 4_000_000_000

export function openZip(write: Sink): ZipWriter {
  const waiting: Uint8Array[] = []
  let failure: Error | null = null
  let entries = 0
  let total = 0
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    else waiting.push(chunk)
  })
  const flush = async (): Promise<void> => {
    if (failure) throw failure
    for (const chunk of waiting.splice(0)) {
      total += chunk.length
      if (total > MOST_BYTES) throw new RangeError('a file of more than 4 GB needs to be made in parts')
      await write(chunk)
    }
  }
  const count = (): void => {
    entries += 1
    if (entries > MOST_ENTRIES) throw new RangeError('a file of more than 65,000 members needs to be made in parts')
  }
  return {
    async addSmall(name, content) {
      count()
      const entry: ZipInputFile = {
        filename: name,
        size: content.length,
        crc: crc32(content),
        compression: 8,
        mtime: day(),
      }
      zip.add(entry)
      entry.ondata?.(null, unpacked(content), true)
      await flush()
    },
    async add(name, content) {
      count()
      const hash = createHash('sha256')
      let bytes = 0
      const entry = new ZipDeflate(name, { level: 6 })
      entry.mtime = day()
      zip.add(entry)
      for await (const chunk of content) {
        hash.update(chunk)
        bytes += chunk.length
        if (bytes > MOST_BYTES) throw new RangeError('a member of more than 4 GB needs to be made in parts')
        entry.push(chunk)
        if (waiting.length > 0) await flush()
        await breath()
      }
      entry.push(new Uint8Array(0), true)
      await flush()
      return { name, bytes, sha256: hash.digest('hex') }
    },
    async end() {
      zip.end()
      await flush()
    },
  }
}

const BLOCK_BYTES = 0xffff

/**
 * Content as unpacked blocks of DEFLATE. Plainly stored it would be refused by readers that go from member to member: a stream tells the
 * length behind the content, where only DEFLATE knows its own end.
 */
function unpacked(content: Uint8Array): Uint8Array<ArrayBuffer> {
  const blocks = Math.max(1, Math.ceil(content.length / BLOCK_BYTES))
  const bytes = new Uint8Array(content.length + blocks * 5)
  for (let block = 0; block < blocks; block += 1) {
    const piece = content.subarray(block * BLOCK_BYTES, (block + 1) * BLOCK_BYTES)
    const at = block * (BLOCK_BYTES + 5)
    const { length } = piece
    const last = block === blocks - 1 ? 1 : 0
    bytes.set([last, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff], at)
    bytes.set(piece, at + 5)
  }
  return bytes
}

export const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8')
