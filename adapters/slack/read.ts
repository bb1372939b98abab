// What Slack sends, read: who acted, where, what they ask for, what they typed and chose. Pure; facts about people are added later.
import { createHash } from 'node:crypto'
import {
  type Action,
  action,
  type Command,
  commandAction,
  decodeAction,
  isCalled,
  type Place,
  type Request,
} from '../../src/conversation/interaction.ts'
import { MENU } from './render.ts'

export interface Who {
  readonly team: string
  /** The organisation above the workspace, where there is one: then a person is the same in all its workspaces. */
  readonly enterprise: string | null
  readonly user: string
}

export interface Asked {
  readonly who: Who
  readonly action: Action
  readonly values: Request['values']
  readonly origin: Origin
  readonly event: string
}

/** The channel where a conversation began; a window carries it along. */
interface Origin {
  readonly channel: string | null
  readonly name?: string
}

/** Says "none of ours" in the core's own vocabulary: the bot answers it with its card for unknown actions. */
const unknown = action('unknown')

export const accountOf = ({ team, enterprise, user }: Who): string => `${enterprise ?? team}:${user}`

export const originMetadata = ({ channel, name }: Origin): string =>
  channel === null ? '' : JSON.stringify({ c: channel, ...(name === undefined ? {} : { n: name }) })

function originOf(metadata: string | undefined): Origin {
  if (metadata === undefined || metadata === '') return nowhere
  try {
    const { c, n }: { c?: unknown; n?: unknown } = JSON.parse(metadata)
    return typeof c === 'string' ? { channel: c, ...(typeof n === 'string' ? { name: n } : {}) } : nowhere
  } catch {
    return nowhere
  }
}

const nowhere: Origin = { channel: null }

/** Slack's id of a direct message starts with D; its name for channels that it will not name is no name. */
function originIn(channel: string | undefined, name: string | undefined): Origin {
  if (channel === undefined || channel === '' || channel.startsWith('D')) return nowhere
  const unnamed = name === undefined || ['', 'privategroup', 'directmessage'].includes(name) || name.startsWith('mpdm-')
  return { channel, ...(unnamed ? {} : { name: `#${name}` }) }
}

interface CommandBody {
  readonly team_id: string
  readonly enterprise_id?: string | undefined
  readonly user_id: string
  readonly command: string
  readonly text?: string | undefined
  readonly channel_id?: string
  readonly channel_name?: string
  readonly trigger_id: string
}

/**
 * `/reflect journal` asks for the command called journal, `/reflect group export` for a part of the one called group, `/reflect help` for
 * a part of `/reflect` itself, and anything else for the menu.
 */
export function readCommand(body: CommandBody, commands: readonly Command[]): Asked {
  const words = (body.text ?? '').split(/\s+/).filter((word) => word !== '')
  const own = body.command.replace(/^\//, '')
  const [first = own, ...rest] = words
  const asked = commandCalled(first, commands)
  const typed = commandCalled(own, commands)
  return {
    who: { team: body.team_id, enterprise: body.enterprise_id ?? null, user: body.user_id },
    action:
      (asked && commandAction(asked, rest)) ??
      (typed && commandAction(typed, words.slice(0, 1))) ??
      asked?.action ??
      action('home'),
    values: {},
    origin: originIn(body.channel_id, body.channel_name),
    event: eventId(body.team_id, 'command', body.trigger_id),
  }
}

const commandCalled = (word: string, commands: readonly Command[]): Command | null =>
  commands.find((command) => isCalled(command, word)) ?? null

export const actionOf = (name: string, commands: readonly Command[]): Action | null =>
  commandCalled(name, commands)?.action ?? null

interface Actor {
  readonly team?: { readonly id: string; readonly enterprise_id?: string | undefined } | null
  readonly enterprise?: { readonly id: string } | null | undefined
  readonly user: { readonly id: string; readonly team_id?: string | undefined }
}

const actorOf = ({ team, enterprise, user }: Actor): Who => ({
  team: team?.id ?? user.team_id ?? '',
  enterprise: enterprise?.id ?? team?.enterprise_id ?? null,
  user: user.id,
})

interface ShortcutBody extends Actor {
  readonly callback_id: string
  readonly trigger_id: string
}

export function readShortcut(body: ShortcutBody, commands: readonly Command[]): Asked {
  const who = actorOf(body)
  return {
    who,
    action: actionOf(body.callback_id, commands) ?? unknown,
    values: {},
    origin: nowhere,
    event: eventId(who.team, 'shortcut', body.trigger_id),
  }
}

interface PressBody extends Actor {
  readonly trigger_id: string
  readonly actions: readonly {
    readonly action_id: string
    readonly action_ts?: string
    readonly selected_option?: { readonly value?: string | undefined } | null
  }[]
  readonly channel?: { readonly id: string; readonly name?: string } | undefined
  readonly view?: { readonly private_metadata?: string } | undefined
}

/** A button carries its action as its id, a menu as the value of what was chosen. */
export function readPress(body: PressBody): Asked {
  const who = actorOf(body)
  const [pressed] = body.actions
  const encoded = pressed?.action_id.startsWith(MENU) ? pressed.selected_option?.value : pressed?.action_id
  return {
    who,
    action: (encoded === undefined ? null : decodeAction(encoded)) ?? unknown,
    values: {},
    origin: body.view ? originOf(body.view.private_metadata) : originIn(body.channel?.id, body.channel?.name),
    event: eventId(who.team, 'press', body.trigger_id, pressed?.action_ts ?? ''),
  }
}

interface SubmitBody extends Actor {
  readonly view: {
    readonly id: string
    readonly hash?: string
    readonly callback_id: string
    readonly private_metadata?: string
    readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, FieldState>>>> }
  }
}

interface FieldState {
  readonly type: string
  readonly value?: string | null | undefined
  readonly selected_option?: { readonly value?: string | undefined } | null
  readonly selected_options?: readonly { readonly value?: string | undefined }[] | null
}

/** The same window sent again with the same words (after "we had some trouble") is the same event; with other words, another. */
export function readSubmit(body: SubmitBody): Asked {
  const who = actorOf(body)
  const { view } = body
  const values = Object.fromEntries(
    Object.entries(view.state.values).flatMap(([field, controls]) => {
      const [state] = Object.values(controls)
      const value = state === undefined ? null : fieldValue(state)
      return value === null ? [] : [[field, value]]
    }),
  )
  return {
    who,
    action: decodeAction(view.callback_id) ?? unknown,
    values,
    origin: originOf(view.private_metadata),
    event: eventId(who.team, 'submit', accountOf(who), view.id, view.hash ?? '', JSON.stringify(values)),
  }
}

function fieldValue(state: FieldState): string | readonly string[] | null {
  if (state.type === 'checkboxes') return (state.selected_options ?? []).flatMap((option) => option.value ?? [])
  if (state.type === 'plain_text_input') return state.value ?? ''
  return state.selected_option?.value ?? null
}

interface EventBody {
  readonly team_id?: string
  readonly enterprise_id?: string | null
  readonly authorizations?:
    | readonly { readonly enterprise_id?: string | null; readonly team_id?: string | null }[]
    | undefined
}

export interface DirectMessage {
  readonly who: Who
  readonly channel: string
  readonly ts: string
  readonly text: string
}

interface MessageEvent {
  readonly type: string
  readonly subtype?: string | undefined
  readonly channel_type?: string
  readonly channel?: string
  readonly user?: string
  readonly bot_id?: string | undefined
  readonly ts?: string
  readonly text?: string | undefined
}

/** What a person typed to the bot; null for everything else that Slack calls a message (edits, bots, other channels). */
export function readMessage(body: EventBody, event: MessageEvent): DirectMessage | null {
  const { channel, user, ts } = event
  if (event.channel_type !== 'im' || event.bot_id !== undefined || !channel || !user || !ts) return null
  if (event.subtype !== undefined && event.subtype !== 'file_share') return null
  return { who: eventActor(body, user), channel, ts, text: event.text ?? '' }
}

export function eventActor(body: EventBody, user: string): Who {
  const [authorization] = body.authorizations ?? []
  return {
    team: authorization?.team_id ?? body.team_id ?? '',
    enterprise: authorization?.enterprise_id ?? body.enterprise_id ?? null,
    user,
  }
}

/** Not Slack's event_id: a message that is sent again under another one is still the same message. */
export const messageEvent = ({ who, channel, ts }: DirectMessage): string => eventId(who.team, 'message', channel, ts)

/** One opaque id. A hash, since some parts name people or hold words. */
export const eventId = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

export function placeOf(asked: Pick<Asked, 'who' | 'origin'>, mayManageChannel: boolean): Place {
  const { channel, name } = asked.origin
  return {
    kind: channel === null ? 'direct' : 'channel',
    community: asked.who.team,
    channel,
    ...(name === undefined ? {} : { channelName: name }),
    mayManageChannel,
  }
}
