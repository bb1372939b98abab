// From Slack's events to the bot and back: each listener reads, asks the bot, and shows the reply where it belongs: in a window, on the
// App Home, or behind a neutral line in the direct message.
import type { App } from '@slack/bolt'
import type { Bot } from '../../src/conversation/bot.ts'
import { type Action, action, type Reply, type Request } from '../../src/conversation/interaction.ts'
import { rememberAnswers } from './answers.ts'
import { endingOf, patiently, type WebClient } from './calls.ts'
import { answerDirect } from './direct.ts'
import { doorstep, type Shelf } from './doorstep.ts'
import { directChannel, say } from './messenger.ts'
import type { People } from './people.ts'
import {
  type Asked,
  accountOf,
  type DirectMessage,
  eventActor,
  eventId,
  messageEvent,
  originMetadata,
  placeOf,
  readCommand,
  readMessage,
  readPress,
  readShortcut,
  readSubmit,
} from './read.ts'
import { home } from './render.ts'
import { mentioned, typed } from './text.ts'
import { openWindows, type Show, soonerOf, type Target } from './windows.ts'
import { sentence, spokenIn, words } from './words.ts'
import type { Workspaces } from './workspaces.ts'

export interface Timings {
  /** How long a window may be waited for before a light one opens in its place: a trigger lives three seconds. */
  readonly momentMs: number
  /** By when an event whose words are kept is acknowledged, answered or not. */
  readonly acknowledgeMs: number
  readonly foldMs: number
  /** The first wait before a call that Slack could not take is tried again. */
  readonly retryMs: number
}

interface ConversationDeps {
  readonly bot: Bot
  readonly workspaces: Workspaces
  readonly people: People
  readonly shelf: Shelf
  readonly timings: Timings
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
  readonly refused: (code: string) => void
  readonly lockedOut: (code: string) => void
  /** The app was removed from a workspace, or its tokens were taken back. */
  readonly removed: (team: string, code: string) => Promise<void>
  /** Work that goes on after an acknowledgement, so that a stop can wait for it. */
  readonly entered: (work: Promise<unknown>) => void
}

interface Turn {
  readonly client: WebClient
  readonly request: Request
  readonly reply: Promise<Reply>
  readonly show: Show
}

interface Settled extends Omit<Turn, 'reply'> {
  readonly reply: Reply
}

const MINUTE = 60_000

export function converse(app: App, deps: ConversationDeps): void {
  const { bot, shelf, timings, now } = deps
  const windows = openWindows({ ...deps, ...timings }, now)
  const answers = rememberAnswers<void>(MINUTE)
  const submissions = rememberAnswers<Settled>(MINUTE)
  // Slack delivers an event again at once, after a minute and after five.
  const lines = rememberAnswers<string | null>(15 * MINUTE)
  const direct = answerDirect({ ...deps, historyMs: timings.momentMs })

  async function turn(asked: Asked): Promise<Turn> {
    const client = await deps.workspaces.client(asked.who)
    const { channel } = asked.origin
    const [facts, mayManage] = await Promise.all([
      deps.people.factsOf(client, asked.who),
      channel === null ? false : deps.people.mayManage(client, asked.who, channel),
    ])
    const request: Request = {
      identity: { platform: 'slack', account: accountOf(asked.who) },
      place: placeOf(asked, mayManage),
      locale: facts.locale,
      ...(facts.timeZone === null ? {} : { timeZone: facts.timeZone }),
      values: asked.values,
      event: asked.event,
    }
    const show: Show = {
      client,
      user: asked.who.user,
      metadata: originMetadata(asked.origin),
      language: spokenIn(facts.locale),
    }
    return { client, request, show, reply: replyTo(asked.action, request) }
  }

  async function settled(asked: Asked): Promise<Settled> {
    const { reply, ...rest } = await turn(asked)
    return { ...rest, reply: await reply }
  }

  async function replyTo(asked: Action, request: Request): Promise<Reply> {
    const kept = shelf.find(asked, request.identity.account)
    return kept === 'gone' ? bot.handle(action('home'), request) : (kept ?? bot.handle(asked, request))
  }

  /** Shows the reply; where no window opens any more (a trigger lives three seconds), the way to it goes into the direct message. */
  async function answer(asked: Asked, target: Target): Promise<void> {
    const { client, request, reply, show } = await turn(asked)
    try {
      await windows.show(target, reply, show)
    } catch (error) {
      const { kind, code } = endingOf(error)
      deps.refused(code)
      if (kind === 'locked-out') deps.lockedOut(code)
      // Who closed the window does not want it back.
      if (target.kind === 'trigger') await besides(client, asked, request, await reply)
    }
  }

  async function besides(client: WebClient, asked: Asked, request: Request, reply: Reply): Promise<void> {
    const { account } = request.identity
    const line = doorstep({
      line: 'answer',
      language: reply.language,
      open: reply.kind === 'card' ? shelf.openerOf(reply, account) : asked.action,
      needsHelp: reply.kind === 'card' && reply.needsHelp === true,
    })
    try {
      await say(client, await directChannel(client, asked.who.user), line)
    } catch (error) {
      deps.refused(endingOf(error).code)
      if (reply.kind === 'card') await bot.answerLater(asked.action, request)
    }
  }

  const answered = (asked: Asked, target: Target) => {
    const { answer: work, again } = answers.once(asked.event, () => answer(asked, target))
    if (!again) deps.entered(work)
    return work
  }

  app.command(/[\s\S]*/, async ({ ack, body }) => {
    const since = now()
    await ack()
    await answered(readCommand(body, bot.commands), { kind: 'trigger', trigger: body.trigger_id, since })
  })

  app.shortcut({ type: 'shortcut' }, async ({ ack, body }) => {
    const since = now()
    await ack()
    await answered(readShortcut(body, bot.commands), { kind: 'trigger', trigger: body.trigger_id, since })
  })

  app.action({ type: 'block_actions' }, async ({ ack, body }) => {
    const since = now()
    await ack()
    const inWindow = body.view?.type === 'modal'
    await answered(
      readPress(body),
      inWindow && body.view
        ? { kind: 'window', id: body.view.id }
        : { kind: 'trigger', trigger: body.trigger_id, since },
    )
  })

  // What is submitted holds words: acknowledged once they are kept. Slack keeps the window with the words open until then.
  app.view({ type: 'view_submission', callback_id: /[\s\S]*/ }, async ({ ack, body }) => {
    const since = now()
    const asked = readSubmit(body)
    const { client, request, reply, show } = await submissions.once(asked.event, () => settled(asked)).answer
    if (reply.kind === 'card' && reply.unkept === true) {
      submissions.forget(asked.event)
      const [field] = Object.keys(body.view.state.values)
      const errors = field === undefined ? {} : { [field]: sentence(words.unkept, reply.language) }
      await ack({ response_action: 'errors', errors })
      return
    }
    const view = windows.view(reply, show.metadata)
    try {
      await ack({ response_action: 'update', view })
      if (now() - since < timings.acknowledgeMs) return windows.shown(body.view.id, view, reply, show)
    } catch {
      // Too late for an acknowledgement that Slack takes: the window is still open, and is updated below.
    }
    try {
      await windows.show({ kind: 'window', id: body.view.id }, Promise.resolve(reply), show)
    } catch (error) {
      deps.refused(endingOf(error).code)
      await besides(client, asked, request, reply)
    }
  })

  app.event('message', async ({ body, event }) => {
    const message = readMessage(body, event)
    if (message !== null) await typedIn(message)
  })

  async function typedIn(message: DirectMessage): Promise<void> {
    const since = now()
    const asked = await asTyped(message)
    const { client, request, reply } = await settled(asked)
    // The same message delivered again is answered by the same line, set anew.
    const sent = lines.after(asked.event, (earlier) =>
      direct({ client, asked: asked.action, request, message, reply, earlier }),
    )
    deps.entered(sent)
    await soonerOf(sent, Math.max(0, since + timings.acknowledgeMs - now()))
    if (reply.kind === 'card' && reply.unkept === true) throw new Error('the words could not be kept')
  }

  async function asTyped(message: DirectMessage): Promise<Asked> {
    const client = await deps.workspaces.client(message.who)
    const names = new Map<string, string>()
    for (const user of mentioned(message.text)) {
      names.set(user, (await deps.people.factsOf(client, { ...message.who, user })).name ?? '…')
    }
    const text = typed(message.text, (user) => names.get(user) ?? '…')
    return {
      who: message.who,
      // Only a file and no words: what is sent is not read, and the way to everything else is offered.
      action: text.trim() === '' ? action('home') : action('typed'),
      values: text.trim() === '' ? {} : { words: text },
      origin: { channel: null },
      event: messageEvent(message),
    }
  }

  app.event('app_home_opened', async ({ body, event }) => {
    if (event.tab === 'messages') return
    const who = eventActor(body, event.user)
    const asked: Asked = {
      who,
      action: action('home'),
      values: {},
      origin: { channel: null },
      event: eventId(who.team, 'home', who.user, event.event_ts),
    }
    const { client, reply } = await settled(asked)
    if (reply.kind !== 'card') return
    const patience = { tries: 3, firstMs: timings.retryMs, longestMs: 5_000, evenUncertain: true, wait: deps.wait }
    const published = patiently(() => client.views.publish({ user_id: who.user, view: home(reply) }), patience)
    deps.entered(published.catch((error: unknown) => deps.refused(endingOf(error).code)))
  })

  app.event('app_uninstalled', async ({ body }) => deps.removed(body.team_id, 'app_uninstalled'))
  app.event('tokens_revoked', async ({ body, event }) => {
    if ((event.tokens.bot ?? []).length > 0) await deps.removed(body.team_id, 'tokens_revoked')
  })
}
