// The contract suite's hands and eyes on Slack; long, since it does in windows, messages and Home each thing that people do. The real
// adapter answers over real sockets.

import { connectSlack, type SlackDeps } from '../../../adapters/slack/index.ts'
import type { Bot } from '../../../src/conversation/bot.ts'
import type { CardFile } from '../../../src/conversation/interaction.ts'
import { nothing, type Person, type Post, type Rig, type Sight } from '../rig.ts'
import { type Json, textsOf } from './double/refuse.ts'
import {
  APP_TOKEN,
  BOT_TOKEN,
  BOT_USER,
  type Envelope,
  type LocalSlack,
  type Member,
  type Message,
  SIGNING_SECRET,
  startSlack,
  TEAM,
  type View,
} from './double/slack.ts'
import { seenPost, seenView } from './sight.ts'

export type Mode = 'socket' | 'http'

export const configFor = (slack: LocalSlack, mode: Mode): SlackDeps['config'] => ({
  botToken: BOT_TOKEN,
  appToken: mode === 'socket' ? APP_TOKEN : null,
  signingSecret: mode === 'http' ? SIGNING_SECRET : null,
  clientId: null,
  clientSecret: null,
  stateSecret: null,
  port: 0,
  apiUrl: slack.apiUrl,
})

/** The adapter on a local Slack, with short waits where it would wait for a network to come back. */
export async function plug(slack: LocalSlack, bot: Bot, mode: Mode, more: Partial<SlackDeps> = {}) {
  const logged: unknown[] = []
  const adapter = await connectSlack({
    bot,
    config: configFor(slack, mode),
    log: (event) => logged.push(event),
    installations: null,
    ...more,
    timings: { firstMs: 5, retryMs: 5, closeMs: 20, longestMs: 50, stopMs: 50, ...more.timings },
  })
  if (adapter.port !== null) slack.transport = { kind: 'http', url: `http://127.0.0.1:${adapter.port}/slack/events` }
  return { ...adapter, logged }
}

export const startSlackRig =
  (mode: Mode) =>
  async (bot: Bot): Promise<Rig> => {
    const slack = await startSlack()
    const adapter = await plug(slack, bot, mode)
    const channel = slack.channel()
    return {
      platform: 'slack',
      messenger: adapter.messenger,
      channel: { platform: 'slack', community: TEAM, channel },
      person: async (locale = 'en-US') => personOn(slack, slack.member({ locale }), channel),
      async posts() {
        return slack.messages
          .filter((message) => message.channel === channel && message.thread === null)
          .map((message): Post => {
            const replies = slack.messages.filter((one) => one.channel === channel && one.thread === message.ts)
            return { sight: seenPost(message), replies: replies.map(seenPost), locked: null }
          })
      },
      glimpses: async () => slack.messages.flatMap(glimpsesOf),
      lostPerson: async () => addressOf(slack.member({ reachable: false })),
      lostChannel: async () => ({ platform: 'slack', community: TEAM, channel: 'C0GONE' }),
      async close() {
        await adapter.stop()
        await slack.close()
        if (slack.complaints.length > 0) throw new Error(`Slack would have refused: ${slack.complaints.join('; ')}`)
      },
    }
  }

/** A desktop reads a message's blocks first, a phone `text`. A post in a channel can keep its words from a phone alone. */
export function glimpsesOf(message: Message): string[] {
  const said = [message.text, ...(message.file ? [message.file.name] : [])]
  return message.channel.startsWith('D') ? [...said, ...textsOf(message.blocks)] : said
}

const addressOf = (member: Member): Person['address'] => ({
  identity: { platform: 'slack', account: `${TEAM}:${member.id}` },
  community: TEAM,
})

type Shown = { readonly kind: 'window'; readonly view: View } | { readonly kind: 'line'; readonly message: Message }

export interface SlackPerson extends Person {
  readonly member: Member
  /** The last thing the bot showed: a window, or a line in the direct message that has not been opened. */
  shown(): Shown | null
  current(): Promise<View | null>
  /** A message as Slack words it, with anything about the event changed; `answered` tells whether an answer will come. */
  typeRaw(text: string, change?: Json, answered?: boolean): Promise<void>
  /** Presses a button of the newest line in the direct message. */
  pressLine(label: string): Promise<void>
  openHome(): Promise<void>
  /** Any other event of Slack's, which nothing is seen of. */
  event(event: Json): Promise<void>
  pressHome(label: string): Promise<void>
  shortcut(id: string): Promise<void>
  /** Submits the window and gives the acknowledgement back, without waiting for anything else. */
  submit(answers: Readonly<Record<string, string | readonly string[]>>): Promise<Json | null>
  /** Does something of which nothing will be seen. */
  quietly(act: () => Promise<void>): Promise<void>
  /** The same person, seen from a workspace of an organisation. */
  inEnterprise(id: string): SlackPerson
}

export function personOn(
  slack: LocalSlack,
  member: Member,
  channel: string,
  enterprise: string | null = null,
): SlackPerson {
  const user = { id: member.id, name: member.name, team_id: TEAM }
  const from = {
    team: { id: TEAM, domain: 'local' },
    user,
    enterprise: enterprise === null ? null : { id: enterprise, name: 'Organisation' },
    is_enterprise_install: false,
  }
  let quiet = false
  const opened = new Map<string, View>()
  let last: () => Promise<unknown> = async () => {}
  let window: View | null = null
  let typedAfter = false

  const ownWindows = () => [...slack.views.values()].filter((view) => view.owner === member.id)
  const ownLines = () =>
    slack.messages.filter(
      (one) => one.channel === slack.direct(member.id) && one.user === BOT_USER && one.blocks.length > 0,
    )

  /** Does what `act` does and waits until something of it can be seen. */
  async function seeing(act: () => Promise<unknown>): Promise<void> {
    await Promise.all([act(), quiet ? null : slack.seen(member.id)])
    window = ownWindows().at(-1) ?? window
  }

  const remembered = (kind: Envelope, payload: Json): (() => Promise<Json | null>) => {
    const send = async (retry?: number) => (await slack.dispatch(kind, payload, retry)).body
    last = () => send(1)
    return () => send()
  }

  async function pressOn(element: Json, container: Json, change: Partial<Json> = {}): Promise<void> {
    const payload = {
      type: 'block_actions',
      ...from,
      trigger_id: slack.trigger(member.id),
      api_app_id: 'A0TOMO',
      ...container,
      actions: [{ ...element, ...change, block_id: 'b', action_ts: `${Date.now()}.${Math.random()}` }],
    }
    await seeing(remembered('interactive', payload))
  }

  const inWindow = (view: View): Json => ({
    container: { type: 'view', view_id: view.id },
    view: { id: view.id, hash: view.hash, type: 'modal', ...view.content },
  })
  const onMessage = (message: Message): Json => ({
    container: { type: 'message', message_ts: message.ts, channel_id: message.channel },
    channel: { id: message.channel, name: message.channel.startsWith('D') ? 'directmessage' : 'evening-group' },
    message: { ts: message.ts },
  })

  async function open(message: Message): Promise<View> {
    const found = opened.get(message.ts)
    if (found !== undefined) return found
    await pressOn(elementOf(message.blocks, 0), onMessage(message))
    const view = ownWindows().at(-1)
    if (view === undefined) throw new Error('nothing opened')
    opened.set(message.ts, view)
    return view
  }

  async function current(): Promise<View | null> {
    if (typedAfter) {
      const line = ownLines().at(-1)
      if (line !== undefined) {
        window = await open(line)
        typedAfter = false
      }
    }
    return window
  }

  async function mustSee(): Promise<View> {
    const view = await current()
    if (view === null) throw new Error('nothing to press')
    return view
  }

  const eventBody = (): Json => ({
    type: 'event_callback',
    team_id: TEAM,
    api_app_id: 'A0TOMO',
    event_id: `Ev${Math.random()}`,
    event_time: 1_700_000_000,
    authorizations: [
      { enterprise_id: enterprise, team_id: TEAM, user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
    ],
  })

  async function submit(answers: Readonly<Record<string, string | readonly string[]>>): Promise<Json | null> {
    const view = await mustSee()
    const { id, hash } = view
    const payload = {
      type: 'view_submission',
      ...from,
      trigger_id: slack.trigger(member.id),
      api_app_id: 'A0TOMO',
      view: { id, hash, ...view.content, state: { values: stateOf(view, answers) } },
    }
    const body = await remembered('interactive', payload)()
    slack.applyToView(id, body)
    last = async () => slack.applyToView(id, (await slack.dispatch('interactive', payload)).body)
    return body
  }

  async function typeRaw(text: string, change: Json = {}, answered = true): Promise<void> {
    const payload = {
      ...eventBody(),
      event: {
        type: 'message',
        channel_type: 'im',
        channel: slack.direct(member.id),
        user: member.id,
        team: TEAM,
        text,
        ts: `${Date.now() / 1000}${Math.random().toString().slice(2, 6)}`,
        ...change,
      },
    }
    typedAfter = true
    const send = remembered('events_api', payload)
    // Slack gives a message that it sends again another event_id.
    last = async () => (await slack.dispatch('events_api', { ...payload, event_id: `Ev${Math.random()}` }, 1)).body
    await (answered ? seeing(send) : send())
  }

  const sightOf = (view: View): Sight => seenView(view)

  return {
    member,
    address: addressOf(member),
    current,
    shown() {
      const line = ownLines().at(-1)
      if (typedAfter && line !== undefined) return { kind: 'line', message: line }
      return window === null ? null : { kind: 'window', view: window }
    },
    async run(command) {
      typedAfter = false
      const payload = {
        command: '/reflect',
        text: command === 'reflect' ? '' : command,
        team_id: TEAM,
        team_domain: 'local',
        ...(enterprise === null ? {} : { enterprise_id: enterprise }),
        user_id: member.id,
        user_name: member.name,
        channel_id: channel,
        channel_name: 'evening-group',
        trigger_id: slack.trigger(member.id),
        response_url: 'http://127.0.0.1:9/none',
        api_app_id: 'A0TOMO',
        is_enterprise_install: 'false',
      }
      await seeing(remembered('slash_commands', payload))
    },
    async press(label) {
      const view = await mustSee()
      await pressOn(elementCalled(view.content.blocks, label), inWindow(view))
    },
    async choose(menu, option) {
      const view = await mustSee()
      const element = elementCalled(view.content.blocks, menu)
      const chosen = (element['options'] as Json[]).find((one) => textOf(one['text']) === option)
      if (chosen === undefined) throw new Error(`no option ${option}`)
      await pressOn(element, inWindow(view), { selected_option: chosen })
    },
    async fill(answers) {
      await submit(answers)
    },
    submit,
    async pressLine(label) {
      const line = ownLines().at(-1)
      if (line === undefined) throw new Error('no line')
      typedAfter = false
      await pressOn(elementCalled(line.blocks, label), onMessage(line))
    },
    async event(event) {
      await slack.dispatch('events_api', { ...eventBody(), event })
    },
    async openHome() {
      const event = {
        type: 'app_home_opened',
        user: member.id,
        channel: slack.direct(member.id),
        tab: 'home',
        event_ts: '1.2',
      }
      await seeing(remembered('events_api', { ...eventBody(), event }))
    },
    async pressHome(label) {
      const page = slack.homes.get(member.id)
      if (page === undefined) throw new Error('no Home')
      await pressOn(elementCalled(page.content.blocks, label), {
        container: { type: 'view', view_id: page.id },
        view: { id: page.id, hash: page.hash, type: 'home', ...page.content },
      })
    },
    async shortcut(id) {
      const payload = {
        type: 'shortcut',
        ...from,
        callback_id: id,
        trigger_id: slack.trigger(member.id),
        action_ts: '1.3',
      }
      await seeing(remembered('interactive', payload))
    },
    async quietly(act) {
      quiet = true
      await act()
      quiet = false
    },
    inEnterprise: (id) => personOn(slack, member, channel, id),
    type: (words) => typeRaw(words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')),
    typeRaw,
    async pressPosted(label) {
      const messages = slack.messages.filter((one) => one.channel === channel).reverse()
      const message = messages.find((one) => seenPost(one).labels.includes(label))
      if (message === undefined) throw new Error(`no post with ${label}`)
      typedAfter = false
      await pressOn(elementCalled(message.blocks, label), onMessage(message))
    },
    async repeat() {
      await last()
    },
    async forge(id) {
      const view = await mustSee()
      await pressOn(elementOf(view.content.blocks, 0), inWindow(view), { action_id: id })
    },
    async sees() {
      const view = await current()
      return view === null ? nothing : sightOf(view)
    },
    async direct() {
      const sights: Sight[] = []
      for (const line of ownLines()) sights.push(sightOf(await open(line)))
      return sights
    },
    async files() {
      const announced = window === null ? 0 : announcedFiles(window)
      const received = () =>
        slack.messages.flatMap((one) => (one.channel === slack.direct(member.id) && one.file ? [one.file] : []))
      while (received().length < announced) await slack.seen(member.id)
      return received().map((file): CardFile => ({ name: file.name, mediaType: file.type, content: file.content }))
    },
  }
}

const announcedFiles = (view: View): number =>
  textsOf(view.content.blocks).filter((text) => text.includes('direct messages with Tomoshibi')).length

const textOf = (text: unknown): string =>
  String((text as Json)['text'])
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

function elementsOf(blocks: readonly Json[]): Json[] {
  return blocks.flatMap((block) =>
    block['type'] === 'actions'
      ? (block['elements'] as Json[])
      : block['accessory'] === undefined
        ? []
        : [block['accessory'] as Json],
  )
}

function elementCalled(blocks: readonly Json[], label: string): Json {
  const found = elementsOf(blocks).find((element) => textOf(element['text'] ?? element['placeholder']) === label)
  if (found === undefined) throw new Error(`nothing is called ${label}`)
  return found
}

function elementOf(blocks: readonly Json[], index: number): Json {
  const found = elementsOf(blocks)[index]
  if (found === undefined) throw new Error('nothing to press')
  return found
}

function stateOf(view: View, answers: Readonly<Record<string, string | readonly string[]>>): Json {
  const values: Record<string, Json> = {}
  for (const block of view.content.blocks) {
    if (block['type'] !== 'input') continue
    const element = block['element'] as Json
    const given = answers[textOf(block['label'])]
    const options = (element['options'] as Json[] | undefined) ?? []
    const chosen = (label: string) => options.find((option) => textOf(option['text']) === label) ?? null
    const state: Json =
      element['type'] === 'plain_text_input'
        ? { type: 'plain_text_input', value: given === undefined ? (element['initial_value'] ?? null) : given || null }
        : element['type'] === 'checkboxes'
          ? {
              type: 'checkboxes',
              selected_options:
                given === undefined
                  ? (element['initial_options'] ?? [])
                  : (given as string[]).map((label) => chosen(label)),
            }
          : {
              type: element['type'],
              selected_option: given === undefined ? (element['initial_option'] ?? null) : chosen(given as string),
            }
    values[String(block['block_id'])] = { [String(element['action_id'])]: state }
  }
  return values
}
