// The pages beside the questions: what has to stand in them, and what must never.
import { describe, expect, it } from 'vitest'
import { type HeavyNeed, languages, loadContent } from '../../src/content/index.ts'

const content = loadContent('prompts')
const places = { channel: '#evening', others: 4, earliest: 'Wednesday', by: 'a university', purpose: 'a study' }

describe.each(languages.map((language) => ({ language })))('in $language', ({ language }) => {
  const { heavy, consent, hardToReach, grounding, plan, whoSeesWhat, aboutDoors } = content.in(language)

  it('puts the emergency number on the first line where something was taken or somebody may be hurt', () => {
    for (const need of ['overdose', 'self-harm', 'harmed-by-someone', 'someone-else', 'unsafe'] as const) {
      expect(heavy.needs[need].urgent.first?.({ emergency: 'NUMBER' })).toContain('NUMBER')
    }
    expect(heavy.needs.overdose.concern.first?.({ emergency: 'NUMBER' })).toContain('NUMBER')
  })

  it('offers no exercise where something was taken', () => {
    const said = [heavy.needs.overdose.urgent, heavy.needs.overdose.concern]
      .map(({ step }) => step({ emergency: '' }))
      .join(' ')
    expect(said).not.toMatch(/breath|quiet minutes|cold water|呼吸|静かな二分/i)
  })

  it('receives whatever was written, in every need and on both levels', () => {
    for (const need of Object.keys(heavy.needs) as HeavyNeed[]) {
      for (const level of ['urgent', 'concern'] as const) {
        expect(heavy.needs[need][level].receive).toMatch(/^(Thank you for writing|ここに書いてくださって)/)
      }
    }
  })

  it('tells who is being harmed how to hide this, and who fears for somebody what a bystander can do', () => {
    expect(heavy.needs['harmed-by-someone'].notes.map(({ id }) => id)).toContain('hide')
    expect(heavy.needs['someone-else'].notes.map(({ id }) => id)).toContain('what-you-can-do')
  })

  it('fills who reads it, when and with whom into the consent', () => {
    expect(consent.voices.label(places)).toContain('#evening')
    expect(consent.voices.when(places)).toMatch(/4.*Wednesday/)
    expect(consent.file.when(places)).toMatch(/4.*Wednesday/)
    expect(consent.research.means(places)).toMatch(/a university.*a study/)
    expect(consent.heavy({ earliest: 'Wednesday' })).toContain('Wednesday')
    expect(consent.version).toBe(1)
    expect(consent.age.answers.map(({ id }) => id)).toEqual(['adult', 'minor', 'unsaid'])
  })

  it('says of everyone who could see something what they can see', () => {
    expect(whoSeesWhat.viewers.map(({ id }) => id)).toEqual(['peers', 'coordinators', 'operator', 'platform', 'thief'])
    for (const viewer of whoSeesWhat.viewers) expect(viewer.can.length).toBeGreaterThan(0)
  })

  it('answers each reason in two sentences', () => {
    for (const { id, answer } of hardToReach.reasons) {
      const sentences = answer.split(/(?<=[.。])(?![」])\s*/).filter(Boolean)
      // Being taken away is the gravest fear: voice.md gives it a third short sentence in Japanese.
      expect(sentences.length, id).toBeGreaterThanOrEqual(2)
      expect(sentences.length, id).toBeLessThanOrEqual(id === 'taken-away' ? 3 : 2)
    }
  })

  it('asks one thing at a time in the plan, and has both sheets', () => {
    expect(plan.questions.length).toBeGreaterThanOrEqual(7)
    expect(plan.sheets.map(({ id, questions }) => [id, questions.length])).toEqual([
      ['before-an-appointment', 4],
      ['if-others-decide', 4],
    ])
    const ids = [plan.questions, ...plan.sheets.map(({ questions }) => questions)].flatMap((list) =>
      list.map(({ id }) => id),
    )
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('moves, names and cools in the two quiet minutes', () => {
    expect(grounding.steps.map(({ id }) => id)).toEqual(expect.arrayContaining(['feet', 'names', 'water', 'hands']))
  })

  it('says where the doors come from', () => {
    expect(aboutDoors.source.doi).toBe('10.1192/bjo.2020.156')
    expect(aboutDoors.source.licence).toContain('BY-NC-ND')
  })
})
