// What could show who wrote, beyond names: marked for the writer, and evened out where they choose.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenOut, type MarkKind, recognisable } from '../../src/safety/recognisable/index.ts'

const kinds = (text: string, locale = 'en'): MarkKind[] => recognisable(text, { locale }).map(({ kind }) => kind)
const marked = (text: string, locale = 'en'): string[] =>
  recognisable(text, { locale }).map(({ start, end }) => text.slice(start, end))

describe('what could show it is me', () => {
  it('marks how somebody says "I" in Japanese', () => {
    expect(kinds('俺はまだ寝ている。', 'ja')).toEqual(['self-word'])
    expect(kinds('僕の部屋は北向きです。', 'ja')).toEqual(['self-word'])
    expect(marked('うちは朝が弱い。', 'ja')).toEqual(['うち'])
    expect(kinds('私の部屋は北向きです。', 'ja')).toEqual([])
  })

  it('marks dialect in both languages', () => {
    expect(kinds('せやけど、ほんまにしんどかった。', 'ja')).toEqual(['dialect', 'dialect'])
    expect(kinds("Y'all ain't seen it.")).toEqual(['dialect', 'dialect'])
  })

  it('marks laughter and pictures', () => {
    expect(kinds('また寝坊した(笑)', 'ja')).toEqual(['laughter'])
    expect(kinds('また寝坊したww', 'ja')).toEqual(['laughter'])
    expect(kinds('I slept in again lol 😂')).toEqual(['laughter', 'emoji'])
  })

  it('marks rare roles, family, events and what is true of one alone', () => {
    expect(kinds('I was a firefighter.')).toEqual(['role'])
    expect(kinds('My three sisters came.')).toEqual(['family'])
    expect(kinds('It began after the earthquake.')).toEqual(['event'])
    expect(kinds('I am the only man in the group.')).toEqual(['only-one'])
    expect(kinds('元消防士で、双子の妹がいます。', 'ja')).toEqual(['role', 'family'])
  })

  it('marks drawn-out words, rows of marks and shouting', () => {
    expect(kinds('I am sooo tired!!!')).toEqual(['phrase', 'phrase'])
    expect(kinds('つかれた〜〜', 'ja').length).toBeGreaterThan(0)
  })

  it('marks shouting by whole words, whatever stands beside them', () => {
    expect(marked('I said {NOT RIGHT NOW} to them')).toEqual(['NOT RIGHT NOW'])
    expect(marked('ALL OF THEm')).toEqual([])
    expect(marked('éALL OF THEM')).toEqual([])
  })

  it('marks nothing in plain words', () => {
    expect(kinds('I slept a little and ate some soup.')).toEqual([])
    expect(kinds('少し眠れて、スープを飲みました。', 'ja')).toEqual([])
  })
})

describe('evening out', () => {
  it('keeps the sense in plain words', () => {
    const text = '俺はめっちゃ疲れたww'
    expect(evenOut(text, recognisable(text, { locale: 'ja' }))).toBe('私はとても疲れた')
    const english = 'I am sooo tired!!! lol 😂'
    expect(evenOut(english, recognisable(english, { locale: 'en' }))).toBe('I am so tired.')
  })

  it('changes only what the writer chose', () => {
    const text = "Y'all came and I laughed lol"
    const [dialect] = recognisable(text, { locale: 'en' })
    expect(evenOut(text, dialect ? [dialect] : [])).toBe('You came and I laughed lol')
    expect(evenOut(text, [])).toBe(text)
  })

  it('marks lie inside the text, in order and apart, for every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.constantFrom('en', 'ja'), (text, locale) => {
        let last = 0
        for (const { start, end } of recognisable(text, { locale })) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })
})
