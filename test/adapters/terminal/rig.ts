// Drives the terminal as people do, through its input alone, and reads its screen as they would: by margins, marks and numbers.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { PassThrough, Writable } from 'node:stream'
import { Temporal } from 'temporal-polyfill'
import { openTerminal } from '../../../adapters/terminal/index.ts'
import type { Bot } from '../../../src/conversation/bot.ts'
import type { CardFile } from '../../../src/conversation/interaction.ts'
import { nothing, type Person, type Post, type Rig, type SeenField, type SeenOption, type Sight } from '../rig.ts'

export async function startTerminalRig(bot: Bot, coloured = false): Promise<Rig> {
  const blocks: string[] = []
  let raw = ''
  let spoken = 0
  let waiting: (() => void) | null = null
  const sink = new Writable({
    write(chunk: Buffer, _, done) {
      const text = chunk.toString()
      raw += text
      const block = text.replace(/\u001b\[\d+m/g, '').replace(/\n\n$/, '')
      blocks.push(block)
      if (/^· (?:You speak as|いまは)/.test(block)) {
        spoken += 1
        waiting?.()
      }
      done()
    },
  })
  const output = Object.assign(sink, coloured ? { isTTY: true } : {})
  const input = new PassThrough()
  const folder = mkdtempSync(join(tmpdir(), 'tomoshibi-terminal-'))
  const terminal = openTerminal({
    bot,
    input,
    output,
    environment: { LANG: 'en_US.UTF-8' },
    width: Number.POSITIVE_INFINITY,
    clock: { now: () => Temporal.Instant.from('2026-11-23T09:00Z'), move: () => {} },
    exports: join(folder, 'exports'),
    greeting: null,
    opening: null,
  })
  const ended = terminal.converse()
  let people = 0

  /** Types lines as this person, and waits until the terminal is through with them. */
  async function send(name: string, ...lines: readonly string[]): Promise<void> {
    const all = [`/as ${name}`, ...lines, `/as ${name}`]
    // Naming the speaker is answered last, once all before it is done.
    const until = spoken + all.filter((line) => line.startsWith('/as ')).length
    input.write(`${all.join('\n')}\n`)
    while (spoken < until) await new Promise<void>((done) => (waiting = done))
  }

  const repliesTo = (name: string): number[] =>
    blocks.flatMap((block, index) => (block.split('\n')[0] === `── ${name}` ? [index] : []))
  const fieldsAfter = (index: number): string[] => {
    const next = blocks.findIndex((block, at) => at > index && block.startsWith('── '))
    return blocks.slice(index, next < 0 ? undefined : next).filter((block) => block.startsWith('? '))
  }

  async function person(locale = 'en-US'): Promise<Person> {
    const name = `p${++people}`
    await send(name, `/as ${name} ${locale}`)
    const last = (): number => repliesTo(name).at(-1) ?? -1
    const field = (): string | undefined => fieldsAfter(last()).at(-1)
    const card = (): Sight => readBlock(blocks[last()]!.split('\n').slice(1), true)
    const answerField = async (lines: readonly string[]): Promise<void> => {
      const [before, reply] = [field(), last()]
      await send(name, ...lines)
      // A paragraph waits for its end.
      if (last() === reply && field() === before && lines.join('') !== '' && !lines[0]?.startsWith('/'))
        await send(name, '')
    }
    return {
      address: { identity: { platform: 'terminal', account: name }, community: 'terminal' },
      run: (command) => send(name, `/${command}`),
      press: (label) => send(name, label),
      async choose(menu, option) {
        const number = numbersOf(blocks[last()]!.split('\n'), menu).get(option)
        await send(name, number ?? option)
      },
      async fill(answers) {
        const reply = last()
        while (last() === reply) {
          const seen = readField(field()!.split('\n'))
          const given = answers[seen.label]
          if (given === undefined) await send(name, '')
          else if (given === '' || given.length === 0) await send(name, '/empty')
          else if (typeof given === 'string') await answerField(given.split('\n'))
          else {
            await send(
              name,
              given.map((label) => seen.options.findIndex((option) => option.label === label) + 1).join(' '),
            )
          }
        }
      },
      type: (words) => send(name, words),
      async pressPosted(label) {
        const block = blocks.findLast((one) => /^#/.test(one) && numbersOf(one.split('\n'), null).has(label))
        await send(name, numbersOf(block!.split('\n'), null).get(label)!)
      },
      // A line that was read is gone: a terminal delivers nothing again.
      repeat: async () => {},
      async sees() {
        if (last() < 0) return nothing
        if (field() === undefined) return card()
        const [first = '', ...intro] = blocks[last()]!.split('\n').slice(1)
        const end = intro.findIndex((line) => line.startsWith('At the end') || line.startsWith('最後に'))
        const fields: SeenField[] = []
        // The terminal asks one field after the other, so the eye has to walk through them.
        for (;;) {
          const block = field()!
          fields.push(readField(block.split('\n')))
          const [at, of] = placeOf(block)
          if (at === of) break
          await send(name, '')
          if (field() === block) await answerField([fields.at(-1)!.options.length > 0 ? '1' : 'x'])
        }
        await send(name, '/cancel')
        return {
          ...nothing,
          kind: 'form',
          text: [first, ...intro.slice(0, end)].join('\n'),
          fields,
          submit: intro[end]!.replace(/^(?:At the end|最後に): /, ''),
          mentions: live(),
        }
      },
      async direct() {
        const tidied = blocks.findLastIndex((block) => block.startsWith('@ ·') && block.includes(`${name} `))
        return blocks
          .filter((block, index) => index > tidied && isDirect(block, name))
          .map((block) => readBlock(block.split('\n').slice(1), true))
      },
      async files() {
        return blocks
          .filter((block) => block.startsWith(`── ${name}\n`) || isDirect(block, name))
          .flatMap((block) => filesIn(block.split('\n')))
      },
    }
  }

  const isDirect = (block: string, name: string): boolean =>
    new RegExp(`^@ (?:to ${name} alone|${name} だけに)`).test(block)

  /** Whatever of the output a terminal would obey but for colours. */
  const live = (): string[] =>
    raw.replace(coloured ? /\u001b\[\d+m/g : /$^/, '').match(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu) ?? []

  function readBlock(lines: readonly string[], onlyThem: boolean): Sight {
    return { ...readCard(lines), mentions: live(), onlyThem }
  }

  async function posts(): Promise<Post[]> {
    const found = new Map<string, { sight: Sight; replies: Map<string, Sight>; locked: boolean }>()
    for (const block of blocks) {
      const [head = '', ...lines] = block.split('\n')
      const [, id, told, thread] = /^#\S+ (\d+)(?: · (.*)| › (\d+).*)?$/.exec(head) ?? []
      if (id === undefined) continue
      if (told === undefined && thread === undefined) {
        found.set(id, { sight: readBlock(lines, false), replies: new Map(), locked: false })
      } else if (thread !== undefined) {
        found.get(thread)?.replies.set(id, readBlock(lines, false))
      } else if (/taken back|取り下げ/.test(told ?? '')) {
        found.delete(id)
        for (const post of found.values()) post.replies.delete(id)
      } else if (/closed to replies|返信は/.test(told ?? '')) {
        const post = found.get(id)
        if (post) post.locked = true
      }
    }
    return [...found.values()].map((post) => ({ ...post, replies: [...post.replies.values()] }))
  }

  return {
    platform: 'terminal',
    messenger: terminal.messenger,
    channel: { platform: 'terminal', community: 'terminal', channel: 'rehearsal' },
    person,
    posts,
    // A terminal's own notices: window titles, alerts, the bell.
    glimpses: async () => raw.match(/\u001b\][^\u0007\u001b]*|\u0007/g) ?? [],
    async close() {
      input.end()
      await ended
      rmSync(folder, { recursive: true })
    },
  }
}

function filesIn(lines: readonly string[]): CardFile[] {
  return lines.flatMap((line) => {
    const path = /^ {2}(?:Saved|保存しました): (.+)$/.exec(line)?.[1]
    return path === undefined
      ? []
      : [
          {
            name: basename(path).replace(/-\d+(?=\.\w+$)/, ''),
            mediaType: '',
            content: Uint8Array.from(readFileSync(resolve(path))),
          },
        ]
  })
}

const optionLine = /^\[(#?\d+)\] (.*?)(?: — (.*))?$/

function optionIn(line: string): SeenOption | null {
  const [, mark, label, meaning] = optionLine.exec(line) ?? []
  return mark === undefined || label === undefined ? null : { label, ...(meaning === undefined ? {} : { meaning }) }
}

/** What to type for each label; of one menu, or of all. */
function numbersOf(lines: readonly string[], menu: string | null): Map<string, string> {
  const from = menu === null ? 0 : lines.indexOf(`▾ ${menu}`)
  const numbers = new Map<string, string>()
  for (const line of lines.slice(from)) {
    if (menu !== null && line === '') break
    const [, mark, label] = optionLine.exec(line) ?? []
    if (mark !== undefined && label !== undefined && !numbers.has(label)) numbers.set(label, mark)
  }
  return numbers
}

const unmargined = (line: string): string => line.replace(/^│ ?/, '')

function readCard(lines: readonly string[]): Omit<Sight, 'mentions' | 'onlyThem'> {
  const text: string[] = []
  const labels: string[] = []
  const links: string[] = []
  const menus: { label: string; options: SeenOption[] }[] = []
  let menu: SeenOption[] | null = null
  for (const line of lines) {
    const option = optionIn(line)
    const link = /^ {2}→ .*?: ([a-z]+:.*)$/.exec(line)?.[1]
    if (line === '') menu = null
    if (line.startsWith('▾ ')) {
      menu = []
      menus.push({ label: line.slice(2), options: menu })
    } else if (option && menu) menu.push(option)
    else if (option) {
      labels.push(option.label)
      text.push(line)
    } else text.push(unmargined(line))
    if (link !== undefined) links.push(link)
  }
  return { kind: 'card', text: text.join('\n'), labels, menus, fields: [], links }
}

const placeOf = (block: string): [number, number] => {
  const [, at = '1', of = '1'] = /^.* \((\d+)\/(\d+)\)$/.exec(block.split('\n')[0] ?? '') ?? []
  return [Number(at), Number(of)]
}

function readField([head = '', ...lines]: readonly string[]): SeenField {
  const standing = lines.filter((line) => line.startsWith('│')).map(unmargined)
  const options = lines.flatMap((line) => optionIn(line) ?? [])
  const hint = lines.find((line) => line.startsWith('  '))?.slice(2)
  return {
    label: head.slice(2).replace(/ \(\d+\/\d+\)$/, ''),
    ...(hint === undefined ? {} : { hint }),
    value: options.length > 0 ? standing : standing.join('\n'),
    options,
  }
}
