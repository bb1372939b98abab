// What the learned evidence may do beside the rules: speak where they are silent, hold back a short text, hear a sentence of a page, and leave alone what it has not learned.
import { describe, expect, it } from 'vitest'
import { learnedNeeds, weigh } from '../../src/safety/screen/evidence/index.ts'
import { bucketOf, buckets, turnsOf } from '../../src/safety/screen/evidence/turns.ts'
import { screen } from '../../src/safety/screen/index.ts'
import { readWords, seenByRules } from '../../src/safety/screen/inspect.ts'

const levelOf = (text: string) => screen(text, { locale: 'en' }).level
const rulesSay = (text: string) => seenByRules(readWords(text)).seen

describe('the evidence', () => {
  it('raises what no rule names, in English and in Japanese', () => {
    for (const text of ['I have my razor and a bath running', 'もうこの世からログアウトするわ。マジのやつ。']) {
      expect(rulesSay(text), text).toEqual([])
      expect(levelOf(text), text).not.toBe('none')
    }
  })

  it('names a need with what it raises, so that help can fit', () => {
    const { needs } = screen('I have my razor and a bath running', { locale: 'en' })
    expect(needs).toHaveLength(1)
    expect(learnedNeeds).toContain(needs[0])
  })

  it('holds back a rule where all that a few words say is harmless', () => {
    const text = 'I could murder a cup of tea and kill an hour'
    expect(weigh(readWords(text).spoken, []).score).toBeLessThan(0)
    expect(levelOf(text)).toBe('none')
  })

  it('leaves a denial to the rules, which read it', () => {
    expect(levelOf('I don’t want to die')).toBe('none')
  })

  it('holds nothing back in a language it has not learned', () => {
    expect(levelOf('죽고 싶어')).toBe('urgent')
    expect(levelOf('quiero suicidarme esta noche')).toBe('urgent')
  })

  it('hears one sentence of a page, and nothing in a page of everyday ones', () => {
    const everyday = 'We walked to the market and bought apples for the week. '.repeat(12)
    expect(levelOf(everyday)).toBe('none')
    expect(rulesSay(`${everyday}The rope is in the shed and I have tied it. ${everyday}`)).toEqual([])
    expect(levelOf(`${everyday}The rope is in the shed and I have tied it. ${everyday}`)).not.toBe('none')
  })

  it('weighs a turn once however often it stands, and each in a bucket of the table', () => {
    const once = turnsOf(['so', 'tired'], [])
    expect(new Set(once).size).toBe(once.length)
    expect(turnsOf(['so', 'tired', 'so', 'tired'], []).filter((turn) => once.includes(turn))).toHaveLength(once.length)
    for (const turn of once) expect(bucketOf(turn) >= 0 && bucketOf(turn) < buckets).toBe(true)
  })

  it('answers the same however often it is asked', () => {
    const { spoken } = readWords('nobody would notice until Monday')
    expect(weigh(spoken, []).score).toBe(weigh(spoken, []).score)
  })
})
