// The terminal as somebody meets it who types, or who pipes a script into it. Long: one screen after another, all on one set-up.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { openTerminal, type TerminalOptions } from '../../../adapters/terminal/index.ts'
import { action, type Card, type Form, type Reply } from '../../../src/conversation/interaction.ts'
import { heard, type SampleBot, sampleBot } from '../sample-bot.ts'
import { fileCard } from '../samples.ts'

const doors: Card = {
  kind: 'card',
  language: 'en',
  title: 'Where would you like to begin?',
  blocks: [
    {
      kind: 'choices',
      choices: [
        { label: 'Feeling safe', meaning: 'being accepted as you are', action: action('press.safe') },
        { label: 'Having a say', action: action('press.say') },
        { label: 'Not now / いまはやめておく', action: action('press.later') },
      ],
    },
    {
      kind: 'menu',
      id: 'country',
      label: 'Country',
      options: [
        { label: 'Japan', action: action('choose.jp') },
        { label: 'Great Britain', action: action('choose.gb') },
      ],
    },
  ],
}

const form: Form = {
  kind: 'form',
  language: 'en',
  title: 'Write',
  intro: 'What was good?',
  fields: [
    { kind: 'paragraph', id: 'words', label: 'Your words', maxLength: 60, required: true },
    { kind: 'line', id: 'name', label: 'A title', maxLength: 20, required: false, value: 'Monday' },
    {
      kind: 'picks',
      id: 'who',
      label: 'Who may read it',
      options: ['My group', 'Coordinators', 'Research'].map((label, index) => ({ value: String(index), label })),
    },
  ],
  submit: action('sample.submit'),
  submitLabel: 'Keep it',
}

async function converse(
  script: readonly string[] | Buffer,
  options: Partial<TerminalOptions> & { first?: Reply; then?: Reply } = {},
): Promise<{ bot: SampleBot; screen: string; actions: string[] }> {
  const bot = sampleBot()
  bot.show(options.first ?? doors, options.then ?? (options.first?.kind === 'form' ? heard : (options.first ?? doors)))
  let screen = ''
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      screen += chunk
      done()
    },
  })
  const terminal = openTerminal({
    bot,
    input: Readable.from([Buffer.isBuffer(script) ? script : Buffer.from(script.map((line) => `${line}\n`).join(''))]),
    output,
    environment: { LANG: 'en_GB.UTF-8' },
    width: 70,
    clock: { now: () => Temporal.Instant.from('2026-11-23T09:00Z'), move: () => {} },
    exports: join(tmpdir(), 'never-made'),
    greeting: null,
    opening: null,
    ...options,
  })
  await terminal.converse()
  return { bot, screen, actions: bot.asked.map((asked) => asked.action.name) }
}

describe('a card in the terminal', () => {
  it('numbers its choices on through its menus', async () => {
    const { screen } = await converse(['/reflect'])
    expect(screen).toContain(
      [
        '──',
        'Where would you like to begin?',
        '',
        '[1] Feeling safe — being accepted as you are',
        '[2] Having a say',
        '[3] Not now / いまはやめておく',
        '',
        '▾ Country',
        '[4] Japan',
        '[5] Great Britain',
      ].join('\n'),
    )
  })

  it.each([
    ['2', 'press.say'],
    ['２', 'press.say'],
    ['[2]', 'press.say'],
    [' 5. ', 'choose.gb'],
    ['having a SAY', 'press.say'],
    ['Ｈａｖｉｎｇ　ａ　ｓａｙ', 'press.say'],
    ['great britain', 'choose.gb'],
    ['いまはやめておく', 'press.later'],
    ['not now', 'press.later'],
  ])('is answered by %j', async (line, expected) => {
    expect((await converse(['/reflect', line])).actions).toEqual(['sample.open', expected])
  })

  it.each([
    'having a say in things',
    'I say 2',
    '119 was engaged',
    '2026',
    '/shrug is all I have',
    '👩‍👩‍👧',
    '０９０-1234-5678',
  ])('takes %j as words', async (line) => {
    const { bot } = await converse(['/reflect', line])
    expect(bot.asked.at(-1)?.action).toEqual(action('typed'))
    expect(bot.asked.at(-1)?.request.values).toEqual({ words: line })
  })

  it.each([
    ['9', 'There is no 9 here.'],
    ['/refelct', 'There is no /refelct here. /help shows what there is.'],
    ['/clock back', 'Type /clock and how far'],
    ['/as', 'Type /as and a name'],
    ['/cancel', 'No form is open here.'],
    ['', ''],
  ])('asks the bot nothing for %j, and says what can be typed', async (line, said) => {
    const { screen, actions } = await converse(['/reflect', line])
    expect(actions).toEqual(['sample.open'])
    expect(screen).toContain(said)
  })
})

describe('a form in the terminal', () => {
  it('asks field by field, takes a paragraph to its empty line, and returns what was typed', async () => {
    const { bot, screen } = await converse(['/reflect', 'First line', '2', '', 'A day', '3, 1', ''], { first: form })
    expect(bot.asked.at(-1)?.action).toEqual(form.submit)
    expect(bot.asked.at(-1)?.request.values).toEqual({ words: 'First line\n2', name: 'A day', who: ['0', '2'] })
    expect(screen.indexOf('? Your words (1/3)')).toBeLessThan(screen.indexOf('? A title (2/3)'))
    expect(screen).toContain('At the end: Keep it')
  })

  it('keeps what stands there on an empty line, and says so; /empty clears it', async () => {
    const kept = await converse(['/reflect', 'x', '', '', ''], { first: form })
    expect(kept.bot.asked.at(-1)?.request.values).toEqual({ words: 'x', name: 'Monday', who: [] })
    expect(kept.screen).toContain('│ Monday\nOne line.\nAn empty line keeps what stands here. /empty clears it.')
    const cleared = await converse(['/reflect', 'x', '', '/empty', '0'], { first: form })
    expect(cleared.bot.asked.at(-1)?.request.values).toEqual({ words: 'x', name: '', who: [] })
  })

  it('asks again where an answer is needed or is not among the options, and takes labels as well', async () => {
    const { bot, screen } = await converse(['/reflect', '', 'x', '', '', '4', 'coordinators，my group'], {
      first: form,
    })
    expect(screen).toContain('The form needs an answer here to go on.')
    expect(screen).toContain('That is not among these.')
    expect(bot.asked.at(-1)?.request.values['who']).toEqual(['0', '1'])
  })

  it('is left by /cancel: nothing is sent, and what follows is no answer to it', async () => {
    const { actions, screen } = await converse(['/reflect', 'half a thought', '/cancel', 'a thought'], { first: form })
    expect(actions).toEqual(['sample.open', 'typed'])
    expect(screen).toContain('You left the form. Nothing was sent.')
  })

  it('gives way to a command at any time, and hands on what was typed so far', async () => {
    const { bot, actions } = await converse(['/reflect', 'so far', '', 'title', '/support'], { first: form })
    expect(actions).toEqual(['sample.open', 'typed', 'sample.support'])
    expect(bot.asked[1]?.request.values).toEqual({ words: 'so far\n\ntitle' })
  })

  it('loses no words when the input ends in the middle', async () => {
    const { bot, screen } = await converse(['/reflect', 'one', 'two'], { first: form })
    expect(bot.asked.at(-1)).toMatchObject({ action: action('typed'), request: { values: { words: 'one\ntwo' } } })
    expect(screen).toContain('Heard')
  })

  it('loses no words that are longer than fit: they go on as typed words', async () => {
    const words = 'a long thought '.repeat(9).trim()
    const { bot, screen } = await converse(['/reflect', words, ''], { first: form })
    expect(bot.asked.at(-1)).toMatchObject({ action: action('typed'), request: { values: { words } } })
    expect(screen).toContain('That is 134 characters, and 60 fit here. Nothing is lost.')
  })
})

describe('a rehearsal in the terminal', () => {
  it('speaks as one and as another, each with their own cards and forms', async () => {
    const { bot } = await converse(['/as ana', '/reflect', '/as 健 ja-JP', '2', '/reflect', '/as ana', '2'])
    expect(
      bot.asked.map(({ action: { name }, request: { identity, locale } }) => [name, identity.account, locale]),
    ).toEqual([
      ['sample.open', 'ana', 'en-GB'],
      ['typed', '健', 'ja-JP'],
      ['sample.open', '健', 'ja-JP'],
      ['press.say', 'ana', 'en-GB'],
    ])
  })

  it('moves the clock, and waits for what became due', async () => {
    let now = Temporal.Instant.from('2026-11-23T09:00Z')
    const { screen } = await converse(['/clock +7d', '/clock 1h 30m'], {
      clock: {
        now: () => now,
        move: async (by) => {
          await Promise.resolve()
          now = now.add(by)
        },
      },
    })
    expect(now.toString()).toBe('2026-11-30T10:30:00Z')
    expect(screen).toContain('The clock of the bot says 2026-11-30 (Mon) ')
  })

  it('shows what is posted and lets it be pressed by # and number, or by its label', async () => {
    const bot = sampleBot()
    let screen = ''
    const input = new Readable({ read() {} })
    const output = new Writable({
      write(chunk: Buffer, _, done) {
        screen += chunk
        done()
      },
    })
    const terminal = openTerminal({
      bot,
      input,
      output,
      environment: {},
      width: 70,
      clock: { now: () => Temporal.Instant.from('2026-11-23T09:00Z'), move: () => {} },
      exports: 'exports',
      greeting: null,
      opening: null,
    })
    bot.show(heard)
    await terminal.messenger.deliver(
      {
        kind: 'post',
        to: { platform: 'terminal', community: 'terminal', channel: 'rehearsal' },
        thread: null,
        card: doors,
      },
      'k1',
    )
    input.push('#2\nGreat Britain\n')
    input.push(null)
    await terminal.converse()
    expect(screen).toContain('#rehearsal 1\nWhere would you like to begin?\n\n[#1] Feeling safe')
    expect(bot.asked.map((asked) => asked.action.name)).toEqual(['press.say', 'choose.gb'])
    expect(bot.asked[0]?.request.place).toMatchObject({ kind: 'channel', channel: 'rehearsal' })
  })
})

describe('what the terminal is fed', () => {
  it.each([
    ['nothing at all', Buffer.from(''), 0],
    ['empty lines', Buffer.from('\n\r\n\n'), 0],
    ['a last line without its end', Buffer.from('half a line'), 1],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x9b, 0x41, 0x0a]), 1],
    ['a character cut in two', Buffer.from('言葉\n').subarray(0, 4), 1],
    ['100 KB on one line', Buffer.from(`${'あ'.repeat(34_000)}\n`), 1],
    ['signs that break lines elsewhere', Buffer.from('a\u2028b\u0085c\n'), 1],
  ])('may be %s', async (_, input, count) => {
    const { bot } = await converse(input)
    expect(bot.asked).toHaveLength(count)
  })

  it('reaches the bot as typed', async () => {
    const words = '\u202eرحبا ａ\u200bb <@U012AB3CD> \\n 　全角'
    const { bot } = await converse([words])
    expect(bot.asked[0]?.request.values).toEqual({ words })
  })
})

describe('the terminal', () => {
  it('lists what can be typed, with the commands of the bot', async () => {
    const { screen } = await converse(['/help'])
    for (const part of ['/reflect', 'Shows the sample', '/support', '/as NAME', '/clock +7d', '/quit']) {
      expect(screen).toContain(part)
    }
    expect((await converse(['/help'], { environment: { LANG: 'ja_JP.UTF-8' } })).screen).toContain('見本を見せます')
    expect((await converse(['/help'], { environment: {} })).screen).toContain('Shows the sample · 見本を見せます')
  })

  it('greets first, shows the opening card, and ends at /quit', async () => {
    const { screen, actions } = await converse(['/quit', 'never read'], {
      greeting: 'The database is ready.',
      opening: action('sample.open'),
    })
    expect(screen).toMatch(/^The database is ready\.\n\n──\nWhere would you like to begin\?/)
    expect(actions).toEqual(['sample.open'])
  })

  it('tells the bot the locale of the system, and none where the system has none', async () => {
    const told = async (environment: Record<string, string>) =>
      (await converse(['/reflect'], { environment })).bot.asked[0]?.request.locale
    expect(await told({ LANG: 'ja_JP.UTF-8' })).toBe('ja-JP')
    expect(await told({ LC_ALL: 'en_GB', LANG: 'ja_JP.UTF-8' })).toBe('en-GB')
    expect(await told({ LANG: 'C.UTF-8' })).toBeNull()
    expect(await told({})).toBeNull()
  })

  it.each([
    [{}, true, true],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ TERM: 'dumb' }, true, false],
    [{}, false, false],
  ])('uses colour only on a terminal that wants it: %j, terminal %s', async (environment, isTTY, coloured) => {
    let screen = ''
    const output = new Writable({
      write(chunk: Buffer, _, done) {
        screen += chunk
        done()
      },
    })
    await converse(['/reflect'], { environment, output: Object.assign(output, { isTTY, columns: 60 }) })
    expect(screen.includes('\u001b[')).toBe(coloured)
  })

  it('saves files where it says, for this person alone, and overwrites no older copy', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'tomoshibi-saved-')), 'exports')
    const { screen } = await converse(['/reflect', '/reflect'], { first: fileCard, exports: folder })
    expect(readdirSync(folder).sort()).toEqual([
      'tomoshibi-copy-2.json',
      'tomoshibi-copy-2.md',
      'tomoshibi-copy.json',
      'tomoshibi-copy.md',
    ])
    expect(statSync(join(folder, 'tomoshibi-copy.md')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(folder, 'tomoshibi-copy-2.json'))).toEqual(Buffer.from([123, 125, 0, 255]))
    expect(screen).toContain('tomoshibi-copy-2.md')
  })

  it('says where a file could not be written, and goes on', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tomoshibi-full-'))
    writeFileSync(join(folder, 'exports'), 'a file where a folder should be')
    chmodSync(folder, 0o500)
    const { screen, actions } = await converse(['/reflect', 'words after it'], {
      first: fileCard,
      exports: join(folder, 'exports'),
    })
    expect(screen).toMatch(/The file could not be written to .*exports \(E[A-Z]+\)/)
    expect(actions).toEqual(['sample.open', 'typed'])
  })
})
