// The terminal: the whole bot without an account anywhere. Reads lines, asks the bot, shows its cards, walks through its forms.
import { randomUUID } from 'node:crypto'
import { relative } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import type { Bot } from '../../src/conversation/bot.ts'
import type { Action, CardFile, Place, Reply, Request, SpokenLanguage } from '../../src/conversation/interaction.ts'
import type { Messenger } from '../../src/groups/messenger.ts'
import { type ConsoleOptions, openConsole } from './console.ts'
import { answer, begin, type Filling, type Step, wordsSoFar } from './fill.ts'
import { oneLine, tint } from './layout.ts'
import { openPosts } from './posts.ts'
import {
  channelPlace,
  directPlace,
  localeOf,
  type Meaning,
  type Offered,
  readLine,
  requestOf,
  type Speaker,
  typedAction,
} from './read.ts'
import { renderCard, renderField, renderForm } from './render.ts'
import { saveFile } from './save.ts'
import { type Sentence, say } from './words.ts'

/** The bot's clock, which a rehearsal may move. What became due is carried out before `move` resolves. */
export interface Clock {
  now(): Temporal.Instant
  /** Forward only, by hours and minutes. */
  move(by: Temporal.Duration): void | Promise<void>
}

export interface TerminalOptions extends ConsoleOptions {
  readonly bot: Bot
  readonly clock: Clock
  /** Where files go that somebody asked for; made when the first one comes. */
  readonly exports: string
  /** Said first: that the database is ready, where data and key lie, what to type. */
  readonly greeting: string | null
  /** Shown right after the greeting, as if it had been chosen. */
  readonly opening: Action | null
}

export interface Terminal {
  readonly messenger: Messenger
  /** Reads and answers until the input ends, in the order of the lines. Words of a form left half filled are handed on first. */
  converse(): Promise<void>
  close(): void
}

/** Where somebody stands: one for each name that spoke here. */
interface Conversation {
  readonly speaker: Speaker
  place: Place
  language: SpokenLanguage
  offered: readonly Offered[]
  filling: Filling | null
}

const FIRST_NAME = 'me'

export function openTerminal(options: TerminalOptions): Terminal {
  const { bot, clock } = options
  const console = openConsole(options)
  const session = randomUUID()
  const conversations = new Map<string, Conversation>()
  let events = 0
  let now = conversationOf(FIRST_NAME, null)
  let rehearsing = false
  const posts = openPosts({ console, language: () => now.language, save })

  function conversationOf(name: string, locale: string | null): Conversation {
    const known = conversations.get(name)
    if (known && locale === null) return known
    const spoken = locale ?? localeOf(options.environment)
    const language = spoken?.startsWith('ja') ? 'ja' : spoken?.startsWith('en') ? 'en' : 'both'
    const speaker = { name, locale: spoken }
    const fresh: Conversation = { place: channelPlace, offered: [], filling: null, ...known, speaker, language }
    conversations.set(name, fresh)
    return fresh
  }

  const tell = (sentence: Sentence, places: Readonly<Record<string, string>> = {}): void => {
    console.print(
      say(now.language, sentence, places)
        .split('\n')
        .map((line) => `· ${line}`),
    )
  }

  function save(file: CardFile): string[] {
    const saved = saveFile(options.exports, file)
    const shown = (path: string): string => relative(process.cwd(), path) || path
    const said =
      'path' in saved
        ? say(now.language, 'saved', { path: shown(saved.path) })
        : say(now.language, 'notSaved', { folder: shown(options.exports), code: saved.code })
    return said.split('\n').map((line) => `  ${line}`)
  }

  async function ask(action: Action, place: Place, values: Request['values'] = {}): Promise<void> {
    const event = `${session}-${++events}`
    show(await bot.handle(action, requestOf(now.speaker, place, event, values)), place)
  }

  function show(reply: Reply, place: Place): void {
    const screen = console.screen()
    const head = tint(screen, 'dim', rehearsing ? `── ${now.speaker.name}` : '──')
    now.language = reply.language
    now.place = place
    if (reply.kind === 'form') {
      now.filling = begin(reply)
      console.print([head, ...renderForm(screen, reply)])
      askField()
      return
    }
    now.filling = null
    const choices = reply.blocks.flatMap((block) =>
      block.kind === 'choices' ? block.choices : block.kind === 'menu' ? block.options : [],
    )
    now.offered = choices.map((choice, index) => ({ mark: String(index + 1), choice, place }))
    const files = reply.blocks.flatMap((block) => (block.kind === 'file' ? save(block.file) : []))
    console.print([head, ...renderCard(screen, reply), ...files])
  }

  function askField(): void {
    if (now.filling) console.print(renderField(console.screen(), now.filling.form, now.filling.at))
  }

  /** What was typed into a form that will not be sent becomes words of their own: the bot keeps those. */
  async function handOn(sentence: Sentence | null, words: string | null, places = {}): Promise<void> {
    now.filling = null
    if (words === null) return
    if (sentence) tell(sentence, places)
    await ask(typedAction, directPlace, { words })
  }

  async function follow(step: Step): Promise<void> {
    switch (step.step) {
      case 'more':
        now.filling = step.filling
        return
      case 'ask':
        now.filling = step.filling
        return askField()
      case 'again':
        now.filling = step.filling
        return tell(step.because)
      case 'submit':
        now.filling = null
        return ask(step.form.submit, now.place, step.values)
      case 'too-long':
        return handOn('tooLong', step.words, { length: String(step.length), limit: String(step.limit) })
      default:
        return step satisfies never
    }
  }

  function help(): void {
    const shown = now.language === 'both' ? (['en', 'ja'] as const) : [now.language]
    const tools: readonly (readonly [string, Sentence])[] = [
      ['/help', 'helpCommand'],
      ['/as NAME', 'asCommand'],
      ['/clock +7d', 'clockCommand'],
      ['/quit', 'quitCommand'],
    ]
    const described = (by: Readonly<Record<'en' | 'ja', string>>): string => shown.map((one) => by[one]).join(' · ')
    const lines = [
      ...bot.commands.flatMap(({ name, description, parts = [] }) => [
        [`/${name}`, described(description)],
        ...parts.map((part) => [`/${name} ${part.name}`, described(part.description)]),
      ]),
      ...tools.map(([name, sentence]) => [name, say(now.language, sentence).replace('\n', ' · ')]),
    ]
    console.print([
      `· ${say(now.language, 'youCanType').replace('\n', ' · ')}`,
      ...lines.map(([name = '', text = '']) => `  ${name.padEnd(14)} ${text}`),
      ...say(now.language, 'howToAnswer')
        .split('\n')
        .map((line) => `  ${line}`),
    ])
  }

  /** Carries out what a line means; false where it ends the conversation. */
  async function act(meaning: Meaning): Promise<boolean> {
    switch (meaning.means) {
      case 'nothing':
        return true
      case 'quit':
        return false
      case 'help':
        help()
        askField()
        return true
      case 'cancel':
        tell(now.filling ? 'left' : 'noForm')
        now.filling = null
        return true
      case 'command':
        await handOn('handedOn', now.filling && wordsSoFar(now.filling))
        await ask(meaning.action, channelPlace)
        return true
      case 'choice':
        await ask(meaning.choice.choice.action, meaning.choice.place)
        return true
      case 'words':
        await ask(typedAction, directPlace, { words: meaning.words })
        return true
      case 'as':
        rehearsing = true
        now = conversationOf(meaning.name, meaning.locale)
        console.prompt(`${now.speaker.name} › `)
        tell('speakingAs', { name: now.speaker.name })
        askField()
        return true
      case 'clock': {
        await clock.move(Temporal.Duration.from({ minutes: meaning.minutes }))
        const here = clock.now().toZonedDateTimeISO(Temporal.Now.timeZoneId())
        const day = here.toLocaleString(now.language === 'ja' ? 'ja-JP' : 'en-GB', { weekday: 'short' })
        const time = here.toPlainTime().toString({ smallestUnit: 'minute' })
        tell('clockIs', { time: `${here.toPlainDate().toString()} (${day}) ${time}` })
        askField()
        return true
      }
      case 'unclear':
        tell(meaning.sentence)
        return true
      case 'no-number':
        tell('noSuchNumber', { number: meaning.number })
        return true
      case 'no-command':
        tell('noSuchCommand', { name: oneLine(meaning.name) })
        return true
      default:
        return meaning satisfies never
    }
  }

  /** In a form every line is an answer but for the few that are commands, letter for letter. */
  async function take(line: string): Promise<boolean> {
    const offered = now.filling ? [] : [...now.offered, ...posts.offered(now.speaker.name)]
    const meaning = readLine(line, offered, bot.commands)
    if (!now.filling || ['help', 'cancel', 'quit', 'command', 'as', 'clock'].includes(meaning.means))
      return act(meaning)
    await follow(answer(now.filling, line))
    return true
  }

  return {
    messenger: posts.messenger,
    async converse() {
      if (options.greeting !== null) console.print([options.greeting])
      if (options.opening) await ask(options.opening, channelPlace)
      for await (const line of console.lines()) if (!(await take(line))) break
      for (const conversation of conversations.values()) {
        now = conversation
        await handOn('handedOn', conversation.filling && wordsSoFar(conversation.filling))
      }
      console.close()
    },
    close: () => console.close(),
  }
}
