// The bars of screening on the project's own lines, group by group, so that a changed rule shows at once what it costs.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { screen } from '../../src/safety/screen/index.ts'

type Line = { id: string; text: string; y: 0 | 1; group: string }

const linesOf = (name: string): Line[] =>
  readFileSync(new URL(`../fixtures/text-safety/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
const lines = linesOf('screen')
const unseen = linesOf('screen-unseen')
const isRaised = ({ text }: Line) => screen(text, { locale: 'en' }).level !== 'none'
const share = (some: Line[]) => some.filter(isRaised).length / some.length

describe('screening on the project’s own lines', () => {
  it('has at least 200 lines, many of them hard negatives', () => {
    expect(lines.length).toBeGreaterThan(200)
    expect(lines.filter(({ y }) => y === 0).length).toBeGreaterThan(lines.length / 3)
  })

  it.each([
    ['explicit', 0.95],
    ['ja', 0.95],
    ['obfuscated', 0.92],
    ['codeswitch', 0.92],
    ['selfharm', 0.9],
    ['overdose', 0.97],
    ['abuse', 0.9],
    ['unsafe', 0.9],
    ['third_party', 0.9],
  ])('raises %s in at least the share of %d', (group, bar) => {
    expect(share(lines.filter((line) => line.y === 1 && line.group === group))).toBeGreaterThanOrEqual(bar)
  })

  it('raises at most one hard negative in twenty', () => {
    expect(share(lines.filter(({ y }) => y === 0))).toBeLessThanOrEqual(0.05)
  })
})

describe('screening on lines by somebody who saw neither rules nor lessons', () => {
  it('learns from none of them', () => {
    const learned = new Set([...lines, ...linesOf('ordinary'), ...linesOf('deidentify')].map(({ text }) => text))
    expect(unseen.filter(({ text }) => learned.has(text))).toEqual([])
  })

  // Measured 93 % and 6 % when they were first read; lower shows that something was lost.
  it('raises nine in ten that ask for help, and at most one in twelve of those that only sound so', () => {
    expect(share(unseen.filter(({ y }) => y === 1))).toBeGreaterThanOrEqual(0.9)
    expect(share(unseen.filter(({ y }) => y === 0))).toBeLessThanOrEqual(0.08)
  })
})
