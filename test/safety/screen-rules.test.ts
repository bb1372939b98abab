// The rule language of screening: what a line of words matches, and what it refuses to be.
import { describe, expect, it } from 'vitest'
import { graphOf, walk } from '../../src/safety/screen/graph.ts'
import { parse, Vocabulary } from '../../src/safety/screen/pattern.ts'

function matched(line: string, text: string, parts: Record<string, string> = {}): string[] {
  const vocabulary = new Vocabulary()
  const named = new Map(Object.entries(parts).map(([name, words]) => [name, parse(words, new Map())]))
  const start = graphOf([parse(line, named)], vocabulary)
  const words = text.split(' ')
  const numbers = words.map((word) => vocabulary.find(word))
  const isPause = (word: number) => word !== 0 && word === vocabulary.find('、')
  return walk(start, numbers, isPause).matches.map((match) => words.slice(match.start, match.end).join(' '))
}

describe('the rule language', () => {
  it('reads a sequence, a choice and what may be missing', () => {
    expect(matched('want (to|a) tea now?', 'i want to tea')).toEqual(['want to tea'])
    expect(matched('want (to|a) tea now?', 'want a tea now')).toEqual(['want a tea', 'want a tea now'])
  })

  it('spells the forms of a word once', () => {
    expect(matched('walk/s/ing home', 'walking home')).toEqual(['walking home'])
    expect(matched('tak~e/en it', 'tak it')).toEqual([])
  })

  it('skips up to a number of words, and never a pause', () => {
    expect(matched('lost ..2 key', 'lost my house key')).toEqual(['lost my house key'])
    expect(matched('lost ..2 key', 'lost all of my key')).toEqual([])
    expect(matched('lost ..2 key 、?', 'lost 、 key')).toEqual([])
  })

  it('takes each Japanese sign for a word, katakana for hiragana', () => {
    expect(matched('オ茶(が|を)', 'お 茶 を')).toEqual(['お 茶 を'])
  })

  it('puts named parts in place', () => {
    expect(matched('my $animal', 'my old cat', { animal: 'old? (cat|dog)' })).toEqual(['my old cat'])
  })

  it('refuses a faulty line when it is read, not when somebody writes', () => {
    expect(() => parse('want (to', new Map())).toThrow('Unclosed')
    expect(() => parse('want $nothing', new Map())).toThrow('Unknown')
    expect(() => parse('?', new Map())).toThrow('Nothing before')
  })
})
