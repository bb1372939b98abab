// Carries out what the outbox sends on Discord: one delivery, one message or change, silent and without a mention.
import { type APIMessage, type REST, RESTJSONErrorCodes, Routes } from 'discord.js'
import type { Card } from '../../src/conversation/interaction.ts'
import type { MessageRef, Messenger, Outcome, Outgoing } from '../../src/groups/messenger.ts'
import type { DirectChannels } from './direct.ts'
import { failureOf, outcomeOf } from './failure.ts'
import { messageOf } from './message.ts'

/** Discord knows a nonce for some minutes; it promises nothing, so we count on one. */
const NONCE_HOLDS_MS = 60_000
/** Discord takes 50 calls a second over everything; answers to interactions are exempt, the rest of it stays free for direct replies. */
const PER_SECOND = 40
/** A week: the longest that Discord shows a thread nobody writes in. */
const THREAD_SHOWN_MINUTES = 10_080
const PAGE = 100

export function discordMessenger(rest: REST, directs: DirectChannels, self: () => Promise<string>): Messenger {
  return {
    platform: 'discord',
    repeatSafeMs: NONCE_HOLDS_MS,
    perSecond: PER_SECOND,
    async deliver(outgoing, key) {
      switch (outgoing.kind) {
        case 'post':
          return post(rest, outgoing.thread ?? outgoing.to.channel, outgoing.card, key)
        case 'thread':
          return openThread(rest, outgoing.under, outgoing.name)
        case 'lock':
          return repeatable(() => rest.patch(Routes.channel(outgoing.thread), { body: { locked: true } }))
        case 'remove':
          return remove(rest, outgoing.message)
        case 'direct':
          return direct(rest, directs, outgoing, outgoing.card, key)
        case 'file': {
          const blocks = [...outgoing.card.blocks, { kind: 'file', file: outgoing.file } as const]
          return direct(rest, directs, outgoing, { ...outgoing.card, blocks }, key)
        }
        case 'tidy':
          return repeatable(async () => tidy(rest, await directs.of(outgoing.to.identity.account), await self()))
        default:
          return outgoing satisfies never
      }
    },
  }
}

async function post(rest: REST, channel: string, card: Card, key: string): Promise<Outcome> {
  try {
    const { body, files } = messageOf(card, 'post')
    const route = Routes.channelMessages(channel)
    const sent = (await rest.post(route, { body: { ...body, nonce: key, enforce_nonce: true }, files })) as APIMessage
    return { outcome: 'sent', ref: `${channel}/${sent.id}` }
  } catch (error) {
    return outcomeOf(failureOf(error), false)
  }
}

async function direct(
  rest: REST,
  directs: DirectChannels,
  { to }: Extract<Outgoing, { kind: 'direct' | 'file' }>,
  card: Card,
  key: string,
): Promise<Outcome> {
  let channel: string
  try {
    channel = await directs.of(to.identity.account)
  } catch (error) {
    return outcomeOf(failureOf(error), true)
  }
  return post(rest, channel, card, key)
}

async function openThread(rest: REST, under: MessageRef, name: string): Promise<Outcome> {
  const [channel = '', message = ''] = under.split('/')
  try {
    const body = { name, auto_archive_duration: THREAD_SHOWN_MINUTES }
    const thread = (await rest.post(Routes.threads(channel, message), { body })) as { id: string }
    return { outcome: 'sent', ref: thread.id }
  } catch (error) {
    const failure = failureOf(error)
    // Opened by an earlier try: a thread has the id of the post that it is under.
    const exists = failure.kind === 'refused' && failure.code === RESTJSONErrorCodes.ThreadAlreadyCreatedForMessage
    return exists ? { outcome: 'sent', ref: message } : outcomeOf(failure, true)
  }
}

async function remove(rest: REST, ref: MessageRef): Promise<Outcome> {
  const [channel = '', message = ''] = ref.split('/')
  return repeatable(async () => {
    try {
      await rest.delete(Routes.channelMessage(channel, message))
    } catch (error) {
      if (isGone(error)) return
      if (!isArchived(error)) throw error
      // A thread falls asleep after a week, and a withdrawal may come later than that.
      await rest.patch(Routes.channel(channel), { body: { archived: false } })
      await rest.delete(Routes.channelMessage(channel, message))
    }
  })
}

function isGone(error: unknown): boolean {
  const failure = failureOf(error)
  const gone: readonly number[] = [RESTJSONErrorCodes.UnknownMessage, RESTJSONErrorCodes.UnknownChannel]
  return failure.kind === 'refused' && gone.includes(failure.code)
}

function isArchived(error: unknown): boolean {
  const failure = failureOf(error)
  return failure.kind === 'refused' && failure.code === RESTJSONErrorCodes.InvalidActionOnArchivedThread
}

/** Deletes the bot's own messages, newest first, to the beginning of the conversation. */
async function tidy(rest: REST, channel: string, self: string): Promise<void> {
  let before: string | undefined
  for (;;) {
    const query = new URLSearchParams({ limit: String(PAGE), ...(before === undefined ? {} : { before }) })
    const page = (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[]
    for (const { id, author } of page) {
      if (author.id !== self) continue
      await rest.delete(Routes.channelMessage(channel, id)).catch((error: unknown) => {
        if (!isGone(error)) throw error
      })
    }
    before = page.at(-1)?.id
    if (page.length < PAGE) return
  }
}

/** For what may be done twice: not knowing how it ended is then no worse than knowing that it failed. */
async function repeatable(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    await call()
    return { outcome: 'sent', ref: null }
  } catch (error) {
    return outcomeOf(failureOf(error), true)
  }
}
