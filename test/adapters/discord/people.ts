// People on the local Discord: they run commands, press, choose, fill in and type, and look at what came of it.
import type { CardFile } from '../../../src/conversation/interaction.ts'
import { nothing, type Person } from '../rig.ts'
import type { LocalDiscord } from './double/index.ts'
import { newInteraction } from './double/interactions.ts'
import {
  type Channel,
  described,
  describedChannel,
  directChannel,
  type Interaction,
  type Json,
  type Message,
} from './double/world.ts'

import { ownMessages, partsOf, sightOf, sightOfForm } from './sight.ts'

export interface LocalPerson extends Person {
  readonly id: string
  /** Runs a command in the direct messages with the bot. */
  runDirectly(command: string): Promise<void>
  /** Starts a command and does not wait. */
  start(command: string, where?: Partial<Where>): Interaction
  /** Starts a press and does not wait. */
  startPress(label: string): Interaction
  /** Starts to submit the form on the screen and does not wait. */
  startFill(answers: Readonly<Record<string, string | readonly string[]>>): Interaction
  /** Submits a form of this id, whether or not it is on the screen, and does not wait. */
  startSubmit(id: string, words: Readonly<Record<string, string>>): Interaction
  /** Presses the first button on this message whose id begins so, and does not wait. */
  startPressOf(message: Message, id: string): Interaction
  /** Sends words without waiting for the answer; returns the id of the message. */
  say(words: string): string
  /** The message on the screen, if it is one. */
  message(): Message | null
}

export interface Where {
  readonly channel: Channel
  /** 0 a server, 1 the direct messages with the bot, 2 those with somebody else. */
  readonly context: 0 | 1 | 2
  readonly permissions: bigint
}

type Screen = { readonly message: Message } | { readonly modal: Json; readonly over: Message | null } | null

const MEMBER = 1n << 10n

export function newPerson(local: LocalDiscord, locale: string): LocalPerson {
  const { world, gateway } = local
  const id = world.nextId()
  world.users.set(id, { id, locale, closed: false })
  let screen: Screen = null
  let last: { type: string; event: Json; guild: string | null } | null = null

  const user = { id, username: 'someone', discriminator: '0', avatar: null, global_name: null }
  const here: Where = { channel: world.channel, context: 0, permissions: MEMBER }

  function dispatch(type: string, event: Json, guild: string | null): void {
    last = { type, event, guild }
    gateway.dispatch(type, event, guild)
  }

  function interact(type: 2 | 3 | 5, data: Json, where: Where, source: Message | null): Interaction {
    const interaction = newInteraction(world, { type, user: id, channel: where.channel.id, source })
    const guild = where.channel.guild
    dispatch(
      'INTERACTION_CREATE',
      {
        id: interaction.id,
        application_id: world.applicationId,
        type,
        data,
        token: interaction.token,
        version: 1,
        channel_id: where.channel.id,
        channel: describedChannel(where.channel),
        locale,
        context: where.context,
        app_permissions: '0',
        entitlements: [],
        authorizing_integration_owners: {},
        attachment_size_limit: 10_485_760,
        ...(source ? { message: described(world, source) } : {}),
        ...(guild === null
          ? { user }
          : {
              guild_id: guild,
              guild_locale: 'en-US',
              guild: { id: guild, locale: 'en-US', features: [] },
              member: {
                user,
                permissions: String(where.permissions),
                roles: [],
                joined_at: '2026-01-01T00:00:00Z',
                flags: 0,
                deaf: false,
                mute: false,
              },
            }),
      },
      guild,
    )
    return interaction
  }

  /** Waits until something was shown through this interaction, and puts it on the screen. */
  async function settled(interaction: Interaction): Promise<void> {
    await until(local, () => interaction.shown > 0)
    if (interaction.modal) screen = { modal: interaction.modal, over: interaction.source }
    else if (interaction.original) screen = { message: interaction.original }
  }

  const whereOf = (message: Message): Where => {
    const channel = world.channels.get(message.channel) ?? world.channel
    return { ...here, channel, context: channel.type === 1 ? 1 : 0 }
  }

  function current(): Message {
    if (screen && 'message' in screen) return screen.message
    throw new Error('there is no card on the screen')
  }

  function pressOn(message: Message, wanted: (component: Json) => boolean, id?: string): Interaction {
    const button = partsOf(message).find((part) => part['type'] === 2 && part['style'] !== 5 && wanted(part))
    if (!button) throw new Error('there is no such button')
    const custom_id = id ?? button['custom_id']
    return interact(3, { component_type: 2, custom_id, id: 1 }, whereOf(message), message)
  }

  function fill(answers: Readonly<Record<string, string | readonly string[]>>): Interaction {
    if (!screen || !('modal' in screen)) throw new Error('there is no form on the screen')
    const { modal, over } = screen
    const components = (modal['components'] as Json[]).map((component, index) =>
      component['type'] === 10
        ? { type: 10, id: index + 1 }
        : { type: 18, id: index + 1, component: filled(component, answers) },
    )
    const where = over ? whereOf(over) : here
    return interact(5, { custom_id: modal['custom_id'], components }, where, over)
  }

  const person: LocalPerson = {
    id,
    address: { identity: { platform: 'discord', account: id }, community: world.guild },
    start(typed, where = {}) {
      // As Discord's client does: the name, and what was picked after it as the value of the command's one option.
      const [name, part] = typed.split(' ')
      const options = part === undefined ? {} : { options: [{ type: 3, name: 'open', value: part }] }
      return interact(2, { id: world.applicationId, name, type: 1, ...options }, { ...here, ...where }, null)
    },
    startPress: (label) => pressOn(current(), (part) => part['label'] === label),
    startFill: fill,
    startSubmit(custom_id, words) {
      const components = Object.entries(words).map(([field, value], index) => ({
        type: 18,
        id: index + 1,
        component: { type: 4, custom_id: field, value },
      }))
      return interact(5, { custom_id, components }, here, null)
    },
    startPressOf: (message, id) => pressOn(message, (part) => String(part['custom_id']).startsWith(id)),
    run: (command) => settled(person.start(command)),
    runDirectly: (command) => settled(person.start(command, { channel: directChannel(world, id), context: 1 })),
    press: (label) => settled(person.startPress(label)),
    async choose(menu, option) {
      const message = current()
      const select = partsOf(message).find((part) => part['type'] === 3 && part['placeholder'] === menu)
      const chosen = (select?.['options'] as Json[] | undefined)?.find(({ label }) => label === option)
      if (!select || !chosen) throw new Error('there is no such option')
      const data = { component_type: 3, custom_id: select['custom_id'], values: [chosen['value']], id: 1 }
      await settled(interact(3, data, whereOf(message), message))
    },
    fill: (answers) => settled(fill(answers)),
    say(words) {
      const channel = directChannel(world, id)
      const message: Message = {
        id: world.nextId(),
        channel: channel.id,
        author: id,
        seenBy: null,
        flags: 0,
        content: words,
        components: [],
        attachments: [],
        deleted: false,
      }
      channel.messages.push(message)
      dispatch('MESSAGE_CREATE', { ...described(world, message), author: user }, null)
      return message.id
    },
    async type(words) {
      const channel = directChannel(world, id)
      const own = () => channel.messages.filter(({ author }) => author === world.selfId)
      const before = own().length
      person.say(words)
      await until(local, () => own().length > before)
      const answer = own().at(-1)
      screen = answer ? { message: answer } : null
    },
    async pressPosted(label) {
      const posts = [...world.channels.values()]
        .filter(({ guild }) => guild !== null)
        .flatMap(({ messages }) => messages)
        .filter(({ deleted }) => !deleted)
        .sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
      const post = posts.findLast((message) => partsOf(message).some((part) => part['label'] === label))
      if (!post) throw new Error('there is no such button in the channel')
      await settled(pressOn(post, (part) => part['label'] === label))
    },
    async repeat() {
      if (last) gateway.dispatch(last.type, last.event, last.guild)
      await gateway.drained()
    },
    async forge(id) {
      await settled(pressOn(current(), () => true, id))
    },
    async sees() {
      if (!screen) return nothing
      return 'modal' in screen ? sightOfForm(screen.modal) : sightOf(local, screen.message)
    },
    message: () => (screen && 'message' in screen ? screen.message : null),
    async direct() {
      return ownMessages(local, directChannel(world, id)).map((message) => sightOf(local, message))
    },
    async files() {
      const ephemeral = [...world.interactions.values()].flatMap(({ user, original }) =>
        user === id && original && original.seenBy === id ? [original] : [],
      )
      const messages = [...new Set([...ephemeral, ...ownMessages(local, directChannel(world, id))])]
      return messages.flatMap(({ attachments }) =>
        attachments.map(
          ({ filename, contentType, content }): CardFile => ({ name: filename, mediaType: contentType, content }),
        ),
      )
    },
  }
  return person
}

function filled(label: Json, answers: Readonly<Record<string, string | readonly string[]>>): Json {
  const field = label['component'] as Json
  const answer = answers[String(label['label'])]
  const { type, custom_id } = field
  if (type === 4) return { type, custom_id, value: answer ?? field['value'] ?? '' }
  const options = field['options'] as Json[]
  const standing = options.filter((option) => option['default']).map(({ value }) => value)
  const chosen =
    answer === undefined
      ? standing
      : [answer].flat().map((text) => options.find((option) => option['label'] === text)?.['value'])
  return type === 21 ? { type, custom_id, value: chosen[0] ?? null } : { type, custom_id, values: chosen }
}

/** Resolves when `there` holds, looked at after everything that the bot asked of the local Discord. */
export function until(local: LocalDiscord, there: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!there()) return
      local.rest.onChange.delete(look)
      resolve()
    }
    local.rest.onChange.add(look)
    look()
  })
}
