// Direct messages: the channel to a person, and the answer to words that they typed there.
import { type REST, Routes } from 'discord.js'
import type { Bot } from '../../src/conversation/bot.ts'
import { codeOf } from './failure.ts'
import type { Folds } from './fold.ts'
import { messageOf } from './message.ts'
import type { Take } from './note.ts'
import { persist } from './persist.ts'
import type { Asked } from './read.ts'
import type { Timings } from './timings.ts'

export interface DirectChannels {
  /** Opens the person's direct messages, or finds them again. Rejects with Discord's answer. */
  of(account: string): Promise<string>
  learn(account: string, channel: string): void
}

const REMEMBERED = 10_000

/** Remembers channels in memory alone: opening one again is harmless, and Discord slows down who opens many. */
export function directChannels(rest: REST): DirectChannels {
  const known = new Map<string, string>()
  const learn = (account: string, channel: string): void => {
    known.delete(account)
    known.set(account, channel)
    const oldest = known.keys().next().value
    if (known.size > REMEMBERED && oldest !== undefined) known.delete(oldest)
  }
  return {
    async of(account) {
      const found = known.get(account)
      if (found !== undefined) return found
      const opened = (await rest.post(Routes.userChannels(), { body: { recipient_id: account } })) as { id: string }
      learn(account, opened.id)
      return opened.id
    },
    learn,
  }
}

interface Replying {
  readonly bot: Bot
  readonly rest: REST
  readonly folds: Folds
  readonly note: Take
  readonly timings: Timings
  /** Lets an event that was not kept come again. */
  readonly forget: (event: string) => void
}

/** The id of what was typed is the nonce of its answer, so that a second try cannot answer twice. */
export async function answerTyped(asked: Asked, channel: string, deps: Replying): Promise<void> {
  const { bot, rest, timings, note } = deps
  const card = await bot.handle(asked.action, asked.request)
  if (card.kind === 'form') return note({ event: 'platform-refused', platform: 'discord', code: 'form-without-press' })
  if (card.unkept) deps.forget(asked.request.event)
  const { body, files } = messageOf(card, 'direct')
  const call = () =>
    rest.post(Routes.channelMessages(channel), {
      body: { ...body, nonce: asked.request.event, enforce_nonce: true },
      files,
    }) as Promise<{ id: string }>
  const result = await persist(call, timings.replyAgainMs)
  if ('failure' in result) {
    note({ event: 'platform-refused', platform: 'discord', code: codeOf(result.failure) })
    return bot.answerLater(asked.action, asked.request)
  }
  const route = Routes.channelMessage(channel, result.value.id)
  deps.folds.plan(result.value.id, card, (folded) => rest.patch(route, { body: messageOf(folded, 'in place').body }))
}
