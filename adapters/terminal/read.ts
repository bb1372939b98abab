// What a line means: a command, a choice by its number or label, a rehearsal tool, or simply words.
import {
  type Action,
  type Choice,
  type Command,
  commandAction,
  type Identity,
  isCalled,
  type Place,
  type Request,
} from '../../src/conversation/interaction.ts'

export type Meaning =
  | { readonly means: 'nothing' }
  | { readonly means: 'command'; readonly action: Action }
  | { readonly means: 'choice'; readonly choice: Offered }
  | { readonly means: 'words'; readonly words: string }
  | { readonly means: 'help' | 'cancel' | 'quit' }
  | { readonly means: 'as'; readonly name: string; readonly locale: string | null }
  | { readonly means: 'clock'; readonly minutes: number }
  | { readonly means: 'unclear'; readonly sentence: 'howAs' | 'howClock' }
  | { readonly means: 'no-number'; readonly number: string }
  | { readonly means: 'no-command'; readonly name: string }

/** A choice and what to type for it ("3" on one's own card, "#3" under a post in the channel). */
export interface Offered {
  readonly mark: string
  readonly choice: Choice
  readonly place: Place
}

/** One spelling for what people type in different ways: full-width signs, capitals, spaces. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** The number that a line is, full-width digits and brackets or a dot around it allowed; null for anything else. */
export function numberIn(line: string): number | null {
  const match = /^\[?(\d{1,3})[\].)]?$/.exec(fold(line))
  return match ? Number(match[1]) : null
}

export function readLine(line: string, offered: readonly Offered[], commands: readonly Command[]): Meaning {
  const typed = fold(line)
  if (typed === '') return { means: 'nothing' }
  const chosen = choiceOf(typed, offered)
  if (chosen) return { means: 'choice', choice: chosen }
  if (typed.startsWith('/')) return readSlash(line, typed, commands)
  // A number on a card with numbers is a slip, not a thought to keep; longer ones are telephone numbers and years.
  const number = numberIn(line)
  if (number !== null && number < 100 && offered.some(({ mark }) => /^\d/.test(mark))) {
    return { means: 'no-number', number: String(number) }
  }
  return { means: 'words', words: line }
}

function choiceOf(typed: string, offered: readonly Offered[]): Offered | undefined {
  const number = numberIn(typed)
  if (number !== null) return offered.find(({ mark }) => mark === String(number))
  return (
    offered.find(({ mark }) => mark === typed) ??
    offered.find(({ choice }) => fold(choice.label) === typed) ??
    // A label said in both languages may be answered in one.
    offered.find(({ choice }) => /\s[/・|·]\s/.test(choice.label) && parts(choice.label).includes(typed))
  )
}

const parts = (label: string): string[] => label.split(/\s[/・|·]\s/).map(fold)

function readSlash(line: string, typed: string, commands: readonly Command[]): Meaning {
  const [name = '', ...rest] = typed.slice(1).split(' ')
  switch (name) {
    case 'help':
      return { means: 'help' }
    case 'cancel':
      return { means: 'cancel' }
    case 'quit':
    case 'exit':
      return { means: 'quit' }
    case 'as': {
      // As typed, not folded: capitals are part of a name.
      const [, who, locale] = line.normalize('NFKC').trim().split(/\s+/)
      return who !== undefined && /^[\p{L}\p{N}_-]{1,32}$/u.test(who)
        ? { means: 'as', name: who, locale: locale ?? null }
        : { means: 'unclear', sentence: 'howAs' }
    }
    case 'clock':
      return readClock(rest)
    default: {
      const command = commands.find((one) => isCalled(one, name))
      const asked = command && commandAction(command, rest)
      if (asked) return { means: 'command', action: asked }
      // One word after a slash is a command mistyped; a sentence that happens to begin with a slash is words.
      return rest.length === 0 && /^[a-z-]+$/.test(name)
        ? { means: 'no-command', name: `/${name}` }
        : { means: 'words', words: line }
    }
  }
}

const minutesOf: Readonly<Record<string, number>> = { m: 1, h: 60, d: 1440, w: 10_080 }

/** `+7d`, `+1d 12h`: a sum of steps forward. */
function readClock(steps: readonly string[]): Meaning {
  let minutes = 0
  for (const step of steps) {
    const match = /^\+?(\d{1,4})([mhdw])$/.exec(step)
    if (!match) return { means: 'unclear', sentence: 'howClock' }
    minutes += Number(match[1]) * (minutesOf[match[2] ?? ''] ?? 0)
  }
  return minutes > 0 ? { means: 'clock', minutes } : { means: 'unclear', sentence: 'howClock' }
}

/** Who speaks in this terminal, and as whom. */
export interface Speaker {
  readonly name: string
  readonly locale: string | null
}

const identityOf = (name: string): Identity => ({ platform: 'terminal', account: name })

/** The channel that stands ready for rehearsal: commands run there, and posts appear there. */
export const CHANNEL = { community: 'terminal', channel: 'rehearsal', channelName: '#rehearsal' } as const

export const channelPlace: Place = { kind: 'channel', ...CHANNEL, mayManageChannel: true }
export const directPlace: Place = { kind: 'direct', community: null, channel: null, mayManageChannel: false }

export function requestOf(
  speaker: Speaker,
  place: Place,
  event: string,
  values: Request['values'] = {},
  timeZone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Request {
  return { identity: identityOf(speaker.name), place, locale: speaker.locale, timeZone, values, event }
}

/** The locale of a system ("ja_JP.UTF-8") as a language tag; null where it says nothing ("C", "POSIX"). */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): string | null {
  const system = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find((value) => value)
  const tag = system?.split(/[.@]/)[0]?.replaceAll('_', '-')
  return tag === undefined || tag === 'C' || tag === 'POSIX' ? null : tag
}

export const typedAction: Action = { name: 'typed', args: {} }
