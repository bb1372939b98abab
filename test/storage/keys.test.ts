// Keys, handles and keyed ids: the same from the same secret, and nothing to anybody without it.
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import type { Identity } from '../../src/conversation/interaction.ts'
import { deriveKeys, handleOf, keyed, SECRET_LENGTH, secretFromFile, uuidFrom } from '../../src/storage/keys.ts'

const identity: fc.Arbitrary<Identity> = fc.record({
  platform: fc.constantFrom('discord', 'slack', 'terminal'),
  account: fc.string({ minLength: 1, maxLength: 30 }).filter((text) => !text.includes('\u0000')),
})
const secret = fc.string({ minLength: SECRET_LENGTH, maxLength: 60 })
const labels = ['handle', 'address', 'pool', 'group', 'channel', 'tag', 'export', 'canary'] as const
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

describe('keys', () => {
  it('come out the same from the same secret, and otherwise for each label and each secret', () => {
    fc.assert(
      fc.property(secret, secret, (one, other) => {
        fc.pre(one !== other)
        const [keys, again, others] = [deriveKeys(one), deriveKeys(one), deriveKeys(other)]
        const all = labels.map((label) => keys.of(label).toString('hex'))
        expect(new Set(all).size).toBe(labels.length)
        expect(labels.map((label) => again.of(label).toString('hex'))).toEqual(all)
        for (const label of labels) expect(others.of(label).equals(keys.of(label))).toBe(false)
      }),
      { numRuns: 30 },
    )
  })

  it('give a participant a key of their own, which goes with their salt', () => {
    fc.assert(
      fc.property(identity, identity, fc.uint8Array({ minLength: 32, maxLength: 32 }), (one, other, salt) => {
        const keys = deriveKeys('x'.repeat(SECRET_LENGTH))
        const key = keys.ofParticipant(one, salt)
        expect(keys.ofParticipant(one, salt).equals(key)).toBe(true)
        expect(keys.ofParticipant(one, Buffer.alloc(32)).equals(key)).toBe(salt.every((byte) => byte === 0))
        if (!isSame(one, other)) expect(keys.ofParticipant(other, salt).equals(key)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })
})

describe('handles', () => {
  const keys = deriveKeys('x'.repeat(SECRET_LENGTH))

  it('are one for an identity, and never the same for two', () => {
    fc.assert(
      fc.property(identity, identity, (one, other) => {
        expect(handleOf(keys, one)).toHaveLength(32)
        expect(handleOf(keys, one).equals(handleOf(keys, { ...one }))).toBe(true)
        expect(handleOf(keys, one).equals(handleOf(keys, other))).toBe(isSame(one, other))
      }),
    )
  })

  it('need the secret: without it nobody computes whose they are', () => {
    fc.assert(
      fc.property(identity, (one) => {
        const others = deriveKeys('y'.repeat(SECRET_LENGTH))
        expect(handleOf(keys, one).equals(handleOf(others, one))).toBe(false)
        expect(handleOf(keys, one).includes(Buffer.from(one.account)) && one.account.length > 4).toBe(false)
      }),
    )
  })
})

describe('keyed ids', () => {
  it('do not run together where one part ends and the next begins', () => {
    const part = fc.string({ maxLength: 8 }).filter((text) => !text.includes('\u0000'))
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.array(part, { maxLength: 4 }), (one, other) => {
        fc.pre(one.length > 0 && other.length > 0)
        const key = Buffer.alloc(32, 3)
        expect(keyed(key, ...one).equals(keyed(key, ...other))).toBe(isSame(one, other))
      }),
    )
  })

  it('make ids of the shape that databases take', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 16, maxLength: 32 }), (source) => {
        expect(uuidFrom(Buffer.from(source))).toMatch(
          /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
        )
      }),
    )
  })
})

describe('the key file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tomoshibi-keys-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is made once, for its owner’s eyes alone, with a secret that is long enough', () => {
    const path = join(folder, 'deep', 'data.key')
    const first = secretFromFile(path)
    expect(first.made).toBe(true)
    expect(first.secret.length).toBeGreaterThanOrEqual(SECRET_LENGTH)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(secretFromFile(path)).toEqual({ secret: first.secret, made: false })
  })

  it('is read as an operator may have written it, with a line break at its end', () => {
    const path = join(folder, 'written.key')
    writeFileSync(path, `${'z'.repeat(40)}\n\n`)
    expect(secretFromFile(path).secret).toBe('z'.repeat(40))
    expect(readFileSync(path, 'utf8')).toBe(`${'z'.repeat(40)}\n\n`)
  })

  it('is no secret where it is empty: a start with it is refused, and the file stays as it is', () => {
    const path = join(folder, 'empty.key')
    writeFileSync(path, '')
    expect(() => secretFromFile(path)).toThrow()
    expect(readFileSync(path, 'utf8')).toBe('')
  })
})
