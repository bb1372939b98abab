// A conversation with the real bot on a real database: a person presses the labels that they see, fills forms by their labels, and types.
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { type Application, assemble } from '../../src/application.ts'
import { loadContent } from '../../src/content/index.ts'
import { loadResources } from '../../src/content/resources/index.ts'
import { loadSchemes } from '../../src/content/resources/schemes.ts'
import {
  type Action,
  action,
  type Card,
  cardChoices,
  type Form,
  type Platform,
  type Reply,
} from '../../src/conversation/interaction.ts'
import { cardText, faultsOf } from '../../src/conversation/limits.ts'
import type { Draw } from '../../src/groups/shuffle.ts'
import type { LogEvent } from '../../src/log.ts'
import { openQueue, type Queue } from '../../src/storage/queue.ts'
import type { TestDatabase } from './databases.ts'

export const prompts = join(import.meta.dirname, '..', '..', 'prompts')
export const content = loadContent(prompts)
export const resources = loadResources({ folder: join(prompts, 'resources') })
export const schemes = loadSchemes(prompts)

export interface World {
  readonly application: Application
  readonly logged: LogEvent[]
  now: Temporal.Instant
  /** Moves the clock by hand and lets what became due happen. */
  pass(duration: Temporal.DurationLike): Promise<void>
  person(name: string, options?: Partial<PersonOptions>): TestPerson
}

export interface PersonOptions {
  readonly platform: Platform
  readonly locale: string | null
  /** The shared channel they press in, or null for a direct message. */
  readonly channel: string | null
  readonly mayManageChannel: boolean
}

/** The application as main.ts assembles it, with a clock that stands still until it is moved. */
export function openWorld(
  { store, keys, config: database, beforeDrop }: TestDatabase,
  start = '2026-11-23T09:00:00Z',
  draw?: Draw,
): World {
  let queue: Promise<Queue> | undefined
  beforeDrop.push(async () => (await queue)?.close())
  const logged: LogEvent[] = []
  const world: World = {
    now: Temporal.Instant.from(start),
    logged,
    application: assemble({
      store,
      keys,
      content,
      resources,
      schemes,
      log: (event) => logged.push(event),
      now: () => world.now,
      random: () => 0,
      ...(draw ? { draw } : {}),
      backupDays: null,
      queue: () => (queue ??= openQueue({ store, database, onFault: () => {} })),
    }),
    async pass(duration) {
      world.now = world.now.add(
        Temporal.Duration.from(duration).round({
          largestUnit: 'hour',
          relativeTo: world.now.toZonedDateTimeISO('UTC'),
        }),
      )
      await world.application.tick()
    },
    person: (name, options = {}) =>
      new TestPerson(world, name, {
        platform: 'terminal',
        locale: 'en',
        channel: 'rehearsal',
        mayManageChannel: false,
        ...options,
      }),
  }
  return world
}

let events = 0

/** Somebody in front of a screen. What they can press is what stands on it. */
export class TestPerson {
  readonly world: World
  readonly name: string
  readonly options: PersonOptions
  #reply: Reply | null = null

  constructor(world: World, name: string, options: PersonOptions) {
    this.world = world
    this.name = name
    this.options = options
  }

  /** Everything that stands on the screen, one line each. */
  get sees(): string {
    const reply = this.reply
    if (reply.kind === 'form')
      return [reply.title, reply.intro ?? '', ...reply.fields.flatMap((field) => [field.label, field.hint ?? ''])].join(
        '\n',
      )
    const inMenus = reply.blocks.flatMap((block) => (block.kind === 'menu' ? block.options : []))
    return [
      ...cardText(reply),
      ...cardChoices(reply).map(({ label }) => label),
      ...inMenus.map(({ meaning }) => meaning ?? ''),
    ].join('\n')
  }

  get reply(): Reply {
    if (!this.#reply) throw new Error(`${this.name} has not begun`)
    return this.#reply
  }

  get card(): Card {
    if (this.reply.kind !== 'card') throw new Error(`${this.name} sees a form, not a card:\n${this.sees}`)
    return this.reply
  }

  get form(): Form {
    if (this.reply.kind !== 'form') throw new Error(`${this.name} sees a card, not a form:\n${this.sees}`)
    return this.reply
  }

  get labels(): string[] {
    return cardChoices(this.card).map(({ label }) => label)
  }

  run(command: string): Promise<this> {
    return this.ask(action(command))
  }

  /** Presses a button, or chooses from a menu, by what it says. */
  press(label: string): Promise<this> {
    const found = cardChoices(this.card).filter((choice) => choice.label === label)
    const [choice] = found
    if (!choice) throw new Error(`there is no [${label}] on what ${this.name} sees:\n${this.sees}`)
    return this.ask(choice.action)
  }

  /** Fills the form by its labels, or its only field, and submits. */
  submit(values: string | Readonly<Record<string, string | readonly string[]>>): Promise<this> {
    const { form } = this
    const [only] = form.fields
    const byLabel = typeof values === 'string' ? { [only?.label ?? '']: values } : values
    const filled: Record<string, string | readonly string[]> = {}
    for (const [label, value] of Object.entries(byLabel)) {
      const field = form.fields.find((one) => one.label === label)
      if (!field) throw new Error(`there is no field "${label}" in what ${this.name} sees:\n${this.sees}`)
      filled[field.id] = value
    }
    return this.ask(form.submit, filled)
  }

  /** From the words on the screen to a yes, by what stands there: to those readers, in the group of the channel they are in. */
  async share(...readers: readonly ('voices' | 'file' | 'research')[]): Promise<this> {
    await this.press('Share…')
    if (this.labels.includes('18 or over')) await this.press('18 or over')
    const here = `#${this.options.channel}`
    if (this.labels.includes(here)) await this.press(here)
    await this.press('Choose who reads it')
    return this.submit({ 'Any, or none of these': readers })
  }

  type(words: string, event?: string): Promise<this> {
    return this.ask(action('typed'), { words }, event)
  }

  async ask(
    asked: Action,
    values: Readonly<Record<string, string | readonly string[]>> = {},
    event = `event-${++events}`,
  ): Promise<this> {
    const { platform, locale, channel, mayManageChannel } = this.options
    this.#reply = await this.world.application.bot.handle(asked, {
      identity: { platform, account: this.name },
      place: {
        kind: channel === null ? 'direct' : 'channel',
        community: 'terminal',
        channel,
        ...(channel === null ? {} : { channelName: `#${channel}` }),
        mayManageChannel,
      },
      locale,
      timeZone: 'Europe/London',
      values,
      event,
    })
    const faults = faultsOf(this.#reply)
    if (faults.length > 0) throw new Error(faults.join('\n'))
    return this
  }
}
