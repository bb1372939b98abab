// Deliveries to Slack, each told truly: posts and threads in channels, neutral lines and files in direct messages, removals.
import type { Card, CardFile, Identity } from '../../src/conversation/interaction.ts'
import type { MessageRef, Messenger, Outcome, Outgoing, PersonAddress } from '../../src/groups/messenger.ts'
import { type Ending, endingOf, type WebClient } from './calls.ts'
import { doorstep, type Line, type Shelf } from './doorstep.ts'
import { cardBlocks } from './render.ts'
import { sentence, words } from './words.ts'
import type { Workspaces } from './workspaces.ts'

interface MessengerDeps {
  readonly workspaces: Workspaces
  readonly shelf: Shelf
  readonly refused: (code: string) => void
  /** The token is no good any more; the adapter decides whether that ends it. */
  readonly lockedOut: (code: string) => void
}

/** Codes of a person or channel that is not there any more, or not for us. */
const closed = new Set([
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'messages_tab_disabled',
  'not_in_channel',
  'not_installed',
  'thread_not_found',
  'user_disabled',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
])

const gone = new Set(['message_not_found', 'channel_not_found', 'is_archived', 'file_deleted', 'file_not_found'])

export function slackMessenger(deps: MessengerDeps): Messenger {
  return {
    platform: 'slack',
    // Slack has no idempotency key: an uncertain end is listed for a person, never repeated.
    repeatSafeMs: 0,
    // One message a second in a channel is what Slack takes; beyond that it answers 429, which would only come back as "later".
    perSecond: 1,
    async deliver(outgoing) {
      try {
        return await carriedOut(outgoing, deps)
      } catch (error) {
        return outcomeOf(endingOf(error), outgoing.kind, deps)
      }
    },
  }
}

async function carriedOut(outgoing: Outgoing, deps: MessengerDeps): Promise<Outcome> {
  switch (outgoing.kind) {
    case 'post': {
      const { channel } = outgoing.to
      const client = await deps.workspaces.client(workspaceOf(outgoing.to.community))
      const thread = outgoing.thread === null ? null : place(outgoing.thread)
      const text = sentence(words.post, outgoing.card.language)
      return sent(await say(client, channel, { text, blocks: cardBlocks(outgoing.card) }, thread?.ts))
    }
    // A thread needs no opening and cannot be locked on Slack: nothing is called.
    case 'thread':
      return sent(outgoing.under)
    case 'lock':
      return sent(outgoing.thread)
    case 'remove': {
      const client = await deps.workspaces.client(workspaceOf(outgoing.to.community))
      const message = place(outgoing.message)
      if (message !== null) await unlessGone(client.chat.delete(message))
      return sent(null)
    }
    case 'direct': {
      const { client, channel } = await reach(outgoing.to, deps)
      return sent(await say(client, channel, noteLine(outgoing.card, outgoing.to.identity, deps.shelf)))
    }
    case 'file': {
      const { client, channel } = await reach(outgoing.to, deps)
      await upload(client, channel, outgoing.file, outgoing.card)
      // The file has arrived, which is the delivery; the line that opens its card is worth losing.
      const line = noteLine(outgoing.card, outgoing.to.identity, deps.shelf)
      await say(client, channel, line).catch((error: unknown) => deps.refused(endingOf(error).code))
      return sent(null)
    }
    case 'tidy': {
      const { client, channel } = await reach(outgoing.to, deps)
      await tidy(client, channel)
      return sent(null)
    }
    default:
      return outgoing satisfies never
  }
}

const sent = (ref: MessageRef | null): Outcome => ({ outcome: 'sent', ref })

function outcomeOf(ending: Ending, kind: Outgoing['kind'], deps: MessengerDeps): Outcome {
  const { code } = ending
  deps.refused(code)
  // Taking away twice does no harm, so there is nothing uncertain about trying it again.
  const harmless = kind === 'remove' || kind === 'tidy'
  switch (ending.kind) {
    case 'later':
      return { outcome: 'later', afterMs: ending.afterMs, code }
    case 'uncertain':
      return harmless ? { outcome: 'later', afterMs: 5_000, code } : { outcome: 'uncertain', code }
    case 'locked-out':
      deps.lockedOut(code)
      return { outcome: 'closed', code }
    case 'refused':
      return { outcome: closed.has(code) ? 'closed' : 'refused', code }
    default:
      return ending satisfies never
  }
}

const workspaceOf = (community: string | null) => ({ team: community ?? '', enterprise: null })

/** The user behind an account of ours: what follows the organisation or workspace. */
const userOf = (identity: Identity): string => identity.account.slice(identity.account.indexOf(':') + 1)

async function reach(
  to: PersonAddress,
  { workspaces }: MessengerDeps,
): Promise<{ client: WebClient; channel: string }> {
  const client = await workspaces.client(workspaceOf(to.community ?? to.identity.account.split(':')[0] ?? ''))
  return { client, channel: await directChannel(client, userOf(to.identity)) }
}

/** Opening a direct message that is open already changes nothing. */
export async function directChannel(client: WebClient, user: string): Promise<string> {
  const { channel } = await client.conversations.open({ users: user })
  return channel?.id ?? ''
}

/** A card with help on it is an answer that found no other way; everything else was asked for. */
const noteLine = (card: Card, identity: Identity, shelf: Shelf): Line =>
  doorstep({
    line: card.needsHelp === true ? 'answer' : 'note',
    language: card.language,
    open: shelf.openerOf(card, identity.account),
    needsHelp: card.needsHelp === true,
  })

export async function say(client: WebClient, channel: string, line: Line, thread?: string): Promise<MessageRef> {
  const { ts, channel: posted } = await client.chat.postMessage({
    channel,
    ...line,
    blocks: [...line.blocks],
    ...(thread === undefined ? {} : { thread_ts: thread }),
    unfurl_links: false,
    unfurl_media: false,
    parse: 'none',
    link_names: false,
  })
  return `${posted ?? channel}:${ts ?? ''}`
}

export function place(ref: MessageRef): { channel: string; ts: string } | null {
  const [channel, ts] = ref.split(':')
  return channel && ts ? { channel, ts } : null
}

/** A file into somebody's direct messages. Its bytes go first and show nowhere until the last call. */
export async function upload(
  client: WebClient,
  channel: string,
  file: CardFile,
  card: Pick<Card, 'language'>,
): Promise<void> {
  await client.filesUploadV2({
    channel_id: channel,
    filename: file.name,
    title: file.name,
    file: Buffer.from(file.content.buffer, file.content.byteOffset, file.content.byteLength),
    initial_comment: sentence(words.file, card.language),
  })
}

/** Removes what the bot said in a direct message, files too. What a person typed is theirs, and Slack lets nobody else remove it. */
async function tidy(client: WebClient, channel: string): Promise<void> {
  const { user_id: self } = await client.auth.test()
  const ours: { ts: string; files: string[] }[] = []
  let cursor: string | undefined
  do {
    const page = await client.conversations.history({ channel, limit: 200, ...(cursor ? { cursor } : {}) })
    for (const { bot_id, user, ts, files } of page.messages ?? []) {
      const fromUs = user === self || (user === undefined && bot_id !== undefined)
      if (fromUs && ts !== undefined) ours.push({ ts, files: (files ?? []).flatMap((file) => file.id ?? []) })
    }
    cursor = page.response_metadata?.next_cursor
  } while (cursor)
  for (const { ts, files } of ours) {
    for (const file of files) await unlessGone(client.files.delete({ file }))
    await unlessGone(client.chat.delete({ channel, ts }))
  }
}

async function unlessGone(call: Promise<unknown>): Promise<void> {
  try {
    await call
  } catch (error) {
    const ending = endingOf(error)
    if (ending.kind !== 'refused' || !gone.has(ending.code)) throw error
  }
}
