// Words of the interface by key: the same keys and places in both languages, every key that the code says exists, none is idle.
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ContentError, loadWords } from '../../src/content/index.ts'

describe('words', () => {
  let folder: string
  const write = (language: string, area: string, text: string): void =>
    writeFileSync(join(folder, language, 'words', `${area}.yaml`), text)
  const faults = (): string[] => {
    try {
      loadWords(folder)
    } catch (error) {
      if (error instanceof ContentError)
        return error.faults.map(
          (fault) => `${fault.file.slice(folder.length + 1)}:${fault.line} ${fault.problem} ${fault.fix}`,
        )
      throw error
    }
    return []
  }

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tomoshibi-words-'))
    for (const language of ['en', 'ja']) mkdirSync(join(folder, language, 'words'), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('are said in the language that is asked for, with their places filled', () => {
    write(
      'en',
      'reflect',
      'begin: "Where would you like to begin, {name}?"\ncount: "{n, plural, one {# entry} other {# entries}}"\n',
    )
    write('ja', 'reflect', 'begin: "{name}さん、どこから始めますか。"\ncount: "{n}件"\n')
    const { say, keys, areas } = loadWords(folder)
    expect(say('en', 'reflect.begin', { name: 'M' })).toBe('Where would you like to begin, M?')
    expect(say('ja', 'reflect.begin', { name: 'M' })).toBe('Mさん、どこから始めますか。')
    expect(say('en', 'reflect.count', { n: 1 })).toBe('1 entry')
    expect(say('en', 'reflect.count', { n: 3 })).toBe('3 entries')
    expect(keys).toEqual(['reflect.begin', 'reflect.count'])
    expect(areas).toEqual(['reflect'])
  })

  it('take what a person wrote as it is, with no markup and no places in it', () => {
    write('en', 'review', 'words: "<b>{text}</b>"\n')
    write('ja', 'review', 'words: "{text}"\n')
    const { say } = loadWords(folder)
    expect(say('en', 'review.words', { text: "<i>{n}</i> it's" })).toBe("<b><i>{n}</i> it's</b>")
  })

  it('change no character of what a person wrote, whatever it is', () => {
    write('en', 'review', 'words: "> {text}"\n')
    write('ja', 'review', 'words: "> {text}"\n')
    const { say } = loadWords(folder)
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => say('ja', 'review.words', { text }) === `> ${text}`))
  })

  it('are refused when a key is no plain name', () => {
    write('en', 'about', 'title: About\n"the title": About\n')
    write('ja', 'about', 'title: About\n')
    expect(faults()).toEqual([
      expect.stringMatching(/^en\/words\/about\.yaml:2 `the title` cannot be a name here\. use letters/),
    ])
  })

  it('name the key, and never a value, when a key or a value is missing', () => {
    write('en', 'review', 'words: "{text} {more}"\n')
    write('ja', 'review', 'words: "{text} {more}"\n')
    const { say } = loadWords(folder)
    expect(() => say('en', 'review.gone')).toThrow('review.gone')
    expect(() => say('en', 'review.words', { text: 'a planted secret' })).toThrow(
      /^(?!.*planted).*review\.words.*\{more\}/,
    )
  })

  it('are refused when a key is missing in one language', () => {
    write('en', 'about', 'title: About\nleave: Leave\n')
    write('ja', 'about', 'title: このボットについて\n')
    expect(faults()).toEqual([expect.stringMatching(/^ja\/words\/about\.yaml:1 The key `leave` is missing/)])
  })

  it('are refused when a whole file is missing in one language', () => {
    write('en', 'about', 'title: About\n')
    expect(faults()[0]).toMatch(/^ja\/words\/about\.yaml:1 /)
  })

  it('are refused when their places differ', () => {
    write('en', 'about', 'title: About\nheld: "Held until {day}."\n')
    write('ja', 'about', 'title: このボットについて\nheld: "{date}までお預かりします。"\n')
    expect(faults()).toEqual([expect.stringMatching(/^ja\/words\/about\.yaml:2 .*\{date\}.*\{day\}/)])
  })

  it('are refused when a brace is missing, at its line', () => {
    write('en', 'about', 'title: About\nheld: "Held until {day."\n')
    write('ja', 'about', 'title: About\nheld: "{day}までお預かりします。"\n')
    expect(faults()).toEqual([expect.stringMatching(/^en\/words\/about\.yaml:2 .*ICU/)])
  })

  it('are refused when an apostrophe would switch a place off', () => {
    write('en', 'about', `mine: "the group's '{name}'"\n`)
    write('ja', 'about', 'mine: "{name}"\n')
    expect(faults()).toEqual([expect.stringMatching(/^en\/words\/about\.yaml:1 .*apostrophe/)])
  })

  it('are refused when a value is no text', () => {
    write('en', 'about', 'title:\n  nested: About\n')
    write('ja', 'about', 'title: About\n')
    expect(faults()).toEqual([expect.stringMatching(/^en\/words\/about\.yaml:\d `title` has to be a text/)])
  })
})

describe('the words that the code says', () => {
  const { has, keys, areas } = loadWords('prompts')
  const sources = globSync('{src,adapters}/**/*.ts').map((file) => ({
    file,
    text: withoutComments(readFileSync(file, 'utf8')),
  }))
  const key = String.raw`(?:${areas.join('|')})\.[A-Za-z0-9._-]+`

  it('all exist', () => {
    const unknown = sources.flatMap(({ file, text }) =>
      keysSaid(text)
        .filter((name) => !has(name))
        .map((name) => `${file}: ${name}`),
    )
    expect(sources.flatMap(({ text }) => keysSaid(text)).length).toBeGreaterThan(100)
    expect(unknown).toEqual([])
  })

  it('are all there is: no key is idle', () => {
    const whole = sources.map(({ text }) => text).join('\n')
    const literals = new Set([...whole.matchAll(new RegExp(`['"\`](${key})['"\`]`, 'g'))].map((match) => match[1]))
    // A key that is put together begins with a fixed part: `support.need-${need}`.
    const beginnings = [...whole.matchAll(new RegExp(`\`((?:${areas.join('|')})\\.[A-Za-z0-9._-]*)\\$\\{`, 'g'))].map(
      (match) => match[1] ?? '',
    )
    const idle = keys.filter(
      (name) => !literals.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)),
    )
    expect(idle).toEqual([])
  })
})

const withoutComments = (code: string): string => code.replaceAll(/^\s*(\/\/|\/?\*).*$/gm, '')

/** Which arguments of a call are keys of words: `choice(turn, key, action)`, `explained(turn, key, key, action)`, and all of the others. */
const keyArguments: Record<string, readonly [from: number, to: number]> = {
  say: [0, 9],
  words: [0, 9],
  label: [0, 9],
  plain: [0, 1],
  choice: [1, 2],
  explained: [1, 3],
}

/** The keys that are written out in calls which say words. */
function keysSaid(text: string): string[] {
  return [...text.matchAll(/\b(say|words|label|plain|choice|explained)\(/g)].flatMap((match) => {
    const [from, to] = keyArguments[match[1] ?? ''] ?? [0, 0]
    const spoken = argumentsAt(text, match.index + match[0].length)
      .slice(from, to)
      .join(',')
    return [...spoken.matchAll(/['"`]([a-z][a-z-]*\.[A-Za-z0-9._-]+)['"`]/g)].map((found) => found[1] ?? '')
  })
}

/** The arguments of a call whose opening parenthesis ends at `start`, split where they part. */
function argumentsAt(text: string, start: number): string[] {
  const found: string[] = []
  let depth = 0
  let from = start
  for (let at = start; at < text.length; at++) {
    const sign = text[at] ?? ''
    if ('([{'.includes(sign)) depth++
    else if (depth === 0 && (sign === ',' || sign === ')')) {
      found.push(text.slice(from, at))
      from = at + 1
      if (sign === ')') break
    } else if (')]}'.includes(sign)) depth--
  }
  return found
}
