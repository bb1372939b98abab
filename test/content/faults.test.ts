// Broken content: each fault is told with its file, its line and what to do, and all of them at once.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ContentError, type ContentFault, loadContent } from '../../src/content/index.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tomoshibi-content-'))
  cpSync('prompts', folder, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function change(file: string, from: string, to: string): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

function faults(): readonly ContentFault[] {
  try {
    loadContent(folder)
  } catch (error) {
    if (error instanceof ContentError) return error.faults
    throw error
  }
  return []
}

function lineOf(file: string, text: string): number {
  return (
    readFileSync(join(folder, file), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(text)) + 1
  )
}

/** The one fault of this file, with everything an operator needs to mend it. */
function theFault(file: string): ContentFault {
  const found = faults().filter((fault) => fault.file === join(folder, file))
  expect(found).toHaveLength(1)
  const [fault] = found
  expect(fault?.problem).toMatch(/\.$/)
  expect(fault?.fix.length).toBeGreaterThan(10)
  return fault!
}

it('loads what is whole', () => {
  expect(faults()).toEqual([])
})

describe('a fault names file, line and fix:', () => {
  it('a missing file', () => {
    rmSync(join(folder, 'ja/consent.yaml'))
    expect(theFault('ja/consent.yaml')).toMatchObject({ line: 1, problem: expect.stringContaining('ENOENT') })
  })

  it('a missing folder of words', () => {
    rmSync(join(folder, 'ja/words'), { recursive: true })
    expect(faults().some((fault) => fault.file === join(folder, 'ja/words'))).toBe(true)
  })

  it('broken YAML', () => {
    change('en/grounding.yaml', 'stop: Stop here', 'stop: "Stop here')
    const fault = faults().find(({ file }) => file === join(folder, 'en/grounding.yaml'))
    expect(fault?.problem).toContain('YAML')
    expect(fault?.line).toBeGreaterThan(1)
  })

  it('a missing key', () => {
    change('en/grounding.yaml', 'stop: Stop here\n', '')
    expect(theFault('en/grounding.yaml').problem).toBe('`stop` is missing.')
  })

  it('a missing part of one entry, at the line of that entry', () => {
    change('ja/questions/control.yaml', '  smaller: 手がおぼえていることを、ひとつ。\n', '')
    const fault = theFault('ja/questions/control.yaml')
    expect(fault.problem).toContain('smaller')
    expect(
      Math.abs(fault.line - lineOf('ja/questions/control.yaml', 'control/self-efficacy/what-hands-know')),
    ).toBeLessThanOrEqual(1)
  })

  it('a misspelt key', () => {
    change('en/hard-to-reach.yaml', '    answer: The people on a line', '    anwser: The people on a line')
    const told = faults()
      .filter(({ file }) => file === join(folder, 'en/hard-to-reach.yaml'))
      .map(({ problem }) => problem)
      .join(' ')
    expect(told).toContain('`anwser` is not known here.')
  })

  it('an empty sentence', () => {
    change('en/grounding.yaml', 'stopped: Stopped. That is a choice too.', 'stopped: ""')
    expect(theFault('en/grounding.yaml')).toMatchObject({
      line: lineOf('en/grounding.yaml', 'stopped:'),
      problem: '`stopped` is empty or too short.',
    })
  })

  it('a label that a button would cut off', () => {
    change('en/hard-to-reach.yaml', 'label: I cannot pay for it', `label: ${'I cannot pay for it '.repeat(5)}`)
    expect(theFault('en/hard-to-reach.yaml').problem).toContain('75 characters')
  })

  it('a code that is not in the codebook', () => {
    change('en/questions/safety.yaml', 'code: safety/human-rights', 'code: safety/humanrights')
    const fault = faults().find(({ file }) => file === join(folder, 'en/questions/safety.yaml'))
    expect(fault?.problem).toContain('no code of the codebook')
    expect(fault?.fix).toContain('safety/human-rights')
  })

  it('an id that is used twice', () => {
    change(
      'en/questions/safety.yaml',
      'id: safety/human-rights/ask-me-first',
      'id: safety/human-rights/not-for-one-day',
    )
    const problems = faults().map(({ problem }) => problem)
    expect(problems).toContain('The id `safety/human-rights/not-for-one-day` is used twice.')
  })

  it('a question that only one language has', () => {
    change('ja/questions/around.yaml', 'id: solution/open-community/come-in', 'id: solution/open-community/come-on-in')
    const problems = faults()
      .map(({ file, problem }) => `${file} ${problem}`)
      .join('\n')
    expect(problems).toContain('solution/open-community/come-on-in')
    expect(problems).toContain('solution/open-community/come-in')
  })

  it('a meaning that has two versions', () => {
    change('ja/consent.yaml', 'version: 1', 'version: 2')
    expect(theFault('ja/consent.yaml').problem).toContain('version 1')
  })

  it('a code that no door names', () => {
    change('en/stages.yaml', 'id: root/no-advocacy', 'id: root/thin-networks')
    expect(faults().some(({ problem, line }) => problem.includes('`root/no-advocacy`') && line > 1)).toBe(true)
  })

  it('a place that nobody fills', () => {
    change('en/heavy.yaml', 'call {emergency}', 'call {number}')
    const fault = theFault('en/heavy.yaml')
    expect(fault.problem).toContain('{number}')
    expect(fault.fix).toContain('{emergency}')
  })
})

it('tells all faults of all files at once', () => {
  rmSync(join(folder, 'en/plan.yaml'))
  change('ja/grounding.yaml', 'title: ひと息つく二分間\n', '')
  change('en/consent.yaml', 'version: 1', 'version: soon')
  const files = new Set(faults().map(({ file }) => file))
  expect(files).toEqual(
    new Set(['en/plan.yaml', 'ja/grounding.yaml', 'en/consent.yaml'].map((file) => join(folder, file))),
  )
})
