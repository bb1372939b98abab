// Sealed bytes: they open with their key in their cell, whole and unchanged, and otherwise not at all.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, keyIdOf, SealError, seal, sealJson, unseal, unsealJson } from '../../src/storage/seal.ts'

const bytes = fc.uint8Array({ maxLength: 3000 })
const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((array) => Buffer.from(array))
const keyId = Buffer.from([1, 2, 3, 4])
const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => !text.includes('\u0000'))
const cell: fc.Arbitrary<Cell> = fc.record({ table: name, column: name, row: name })
const step = fc.constantFrom(16, 64, 512, 1024)
const differ = <One>(one: One, other: One): boolean => JSON.stringify(one) !== JSON.stringify(other)
/** version, key id, nonce, tag */
const FRAME = 1 + 4 + 12 + 16

describe('sealed bytes', () => {
  it('open to what was sealed, with the key and in the cell they were sealed for', () => {
    fc.assert(
      fc.property(key, cell, bytes, step, (one, where, plain, size) => {
        expect(unseal(one, where, seal(one, keyId, where, plain, size)).equals(Buffer.from(plain))).toBe(true)
      }),
    )
  })

  it('do not open with another key', () => {
    fc.assert(
      fc.property(key, key, cell, bytes, (one, other, where, plain) => {
        fc.pre(!one.equals(other))
        expect(() => unseal(other, where, seal(one, keyId, where, plain, 64))).toThrow(SealError)
      }),
    )
  })

  it('do not open in another cell', () => {
    fc.assert(
      fc.property(key, cell, cell, bytes, (one, where, elsewhere, plain) => {
        fc.pre(differ(where, elsewhere))
        expect(() => unseal(one, elsewhere, seal(one, keyId, where, plain, 64))).toThrow(SealError)
      }),
    )
  })

  it('do not open when any one bit has changed, and say nothing of what they held', () => {
    const words = 'words that only their writer knows'
    fc.assert(
      fc.property(key, cell, fc.nat(), fc.nat({ max: 7 }), (one, where, at, bit) => {
        const sealed = seal(one, keyId, where, Buffer.from(words), 64)
        const byte = at % sealed.length
        // The key id is not part of what is authenticated: it only tells which secret to try.
        fc.pre(byte === 0 || byte > 4)
        sealed.writeUInt8(sealed.readUInt8(byte) ^ (1 << bit), byte)
        let said = ''
        try {
          unseal(one, where, sealed)
        } catch (error) {
          said = error instanceof SealError ? error.message : 'another error'
        }
        expect(said).toMatch(/^sealed bytes /)
        expect(said).not.toContain('writer')
      }),
    )
  })

  it('do not open when they were cut off anywhere', () => {
    fc.assert(
      fc.property(key, cell, bytes, fc.nat(), (one, where, plain, cut) => {
        const sealed = seal(one, keyId, where, plain, 64)
        expect(() => unseal(one, where, sealed.subarray(0, cut % sealed.length))).toThrow(SealError)
      }),
    )
  })

  it('come in steps that double, whatever the words: their length tells no more than its order of magnitude', () => {
    fc.assert(
      fc.property(key, cell, bytes, step, (one, where, plain, size) => {
        const steps = (seal(one, keyId, where, plain, size).length - FRAME) / size
        expect(Math.log2(steps) % 1).toBe(0)
        expect(steps * size).toBeGreaterThanOrEqual(plain.length + 4)
        if (steps > 1) expect((steps / 2) * size).toBeLessThan(plain.length + 4)
      }),
    )
  })

  it('are other bytes each time, so that nobody sees that the same was written twice', () => {
    fc.assert(
      fc.property(key, cell, bytes, (one, where, plain) => {
        const [first, second] = [seal(one, keyId, where, plain, 64), seal(one, keyId, where, plain, 64)]
        expect(first.subarray(5).equals(second.subarray(5))).toBe(false)
        expect(first.length).toBe(second.length)
      }),
    )
  })

  it('tell which secret sealed them', () => {
    fc.assert(
      fc.property(key, cell, fc.uint8Array({ minLength: 4, maxLength: 4 }), (one, where, id) => {
        expect(keyIdOf(seal(one, Buffer.from(id), where, Buffer.alloc(0), 64)).equals(Buffer.from(id))).toBe(true)
      }),
    )
  })

  it('carry anything that JSON carries', () => {
    fc.assert(
      fc.property(key, cell, fc.jsonValue(), (one, where, value) => {
        const sealed = sealJson(one, keyId, where, value, 256)
        expect(unsealJson(one, where, sealed)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('open the same from the middle of a larger buffer, as drivers hand them out', () => {
    const one = Buffer.alloc(32, 7)
    const where = { table: 'entry', column: 'sealed', row: '1' }
    const sealed = seal(one, keyId, where, Buffer.from('words'), 64)
    const larger = Buffer.concat([Buffer.alloc(13, 1), sealed, Buffer.alloc(5, 2)])
    const view = new Uint8Array(larger.buffer, larger.byteOffset + 13, sealed.length)
    expect(unseal(one, where, view).toString()).toBe('words')
  })
})
