// Answers an interaction: at once where the card is quick, in place of the message that was pressed, and always for who asked alone.
import { InteractionResponseType, MessageFlags, type REST, RESTJSONErrorCodes, Routes, SnowflakeUtil } from 'discord.js'
import type { Bot } from '../../src/conversation/bot.ts'
import type { Card, Reply } from '../../src/conversation/interaction.ts'
import { codeOf, type Failure } from './failure.ts'
import type { Folds } from './fold.ts'
import { renderForm } from './form.ts'
import { flagsOf, messageOf, type Sendable, type Showing } from './message.ts'
import type { Take } from './note.ts'
import { persist } from './persist.ts'
import type { AskedByInteraction } from './read.ts'
import type { Timings } from './timings.ts'

/** What Discord waits for a first answer. */
const FIRST_ANSWER_MS = 3_000
const LIGHT_BYTES = 200_000

interface Answering {
  readonly bot: Bot
  readonly rest: REST
  readonly applicationId: string
  readonly folds: Folds
  readonly note: Take
  readonly timings: Timings
  /** Lets an event that was not kept come again. */
  readonly forget: (event: string) => void
}

/** Resolves once the person sees the answer, or once it is clear that they will not see it here. */
export async function answerInteraction(asked: AskedByInteraction, deps: Answering): Promise<void> {
  const { bot, timings } = deps
  const promised = bot.handle(asked.action, asked.request)
  // A form can only be the first answer of all, so it is never deferred; no words wait in a press that opens one.
  const opensForm = asked.mayOpenForm && bot.opens(asked.action) === 'form'
  const early = opensForm
    ? await promised
    : await within(promised, Math.max(0, timings.deferAfterMs - ageOf(asked.request.event)))
  const failure =
    early === null || isHeavy(early) ? await showLater(promised, asked, deps) : await showNow(early, asked, deps)
  if (failure === null) return
  deps.note({ event: 'platform-refused', platform: 'discord', code: codeOf(failure) })
  // What was typed is kept by now; only its answer is homeless.
  if (Object.keys(asked.request.values).length > 0) await bot.answerLater(asked.action, asked.request)
}

async function showNow(reply: Reply, asked: AskedByInteraction, deps: Answering): Promise<Failure | null> {
  if (reply.kind === 'form') {
    if (!asked.mayOpenForm) return { kind: 'fault', code: 'form-answers-form' }
    return respond({ type: InteractionResponseType.Modal, data: renderForm(reply) }, [], asked, deps).then(failureIn)
  }
  // Discord keeps a form that nobody acknowledged open, with all its words in it: the only place where they still are.
  if (reply.unkept) deps.forget(asked.request.event)
  if (reply.unkept && !asked.mayOpenForm) return null
  const { body, files } = messageOf(reply, showingTo(asked))
  const type =
    asked.message === null ? InteractionResponseType.ChannelMessageWithSource : InteractionResponseType.UpdateMessage
  const result = await respond({ type, data: body }, files, asked, deps, reply.reopen !== undefined)
  const failure = failureIn(result)
  if (failure === null && reply.reopen !== undefined && asked.message === null) {
    // Where an earlier try had arrived, its answer with the id was lost.
    const created = 'value' in result ? createdIn(result.value) : null
    planFold(reply, asked, created ?? (await originalId(asked, deps)), deps)
  } else if (failure === null) planFold(reply, asked, null, deps)
  return failure
}

async function showLater(
  promised: Promise<Reply>,
  asked: AskedByInteraction,
  deps: Answering,
): Promise<Failure | null> {
  const deferral =
    asked.message === null
      ? {
          type: InteractionResponseType.DeferredChannelMessageWithSource,
          // What it will be made of is said when it is there; who may see it is fixed now.
          data: { flags: flagsOf(showingTo(asked)) & ~MessageFlags.IsComponentsV2 },
        }
      : { type: InteractionResponseType.DeferredMessageUpdate }
  const failed = failureIn(await respond(deferral, [], asked, deps))
  const reply = await promised
  if (failed !== null) return failed
  // The route says that this action opens a card: a form now is a fault of ours, and Discord takes none any more.
  if (reply.kind === 'form') return { kind: 'fault', code: 'form-too-late' }
  const edited = await editOriginal(messageOf(reply, 'in place'), asked, deps)
  const failure = failureIn(edited)
  if (failure === null) planFold(reply, asked, 'value' in edited ? idIn(edited.value) : null, deps)
  return failure
}

function respond(
  body: Record<string, unknown>,
  files: Sendable['files'],
  asked: AskedByInteraction,
  deps: Answering,
  tellId = false,
) {
  const call = () =>
    unlessItHangs(deps.timings.answerHangsMs, (signal) =>
      deps.rest.post(Routes.interactionCallback(asked.request.event, asked.token), {
        auth: false,
        body,
        files,
        signal,
        ...(tellId ? { query: new URLSearchParams({ with_response: 'true' }) } : {}),
      }),
    )
  return persist(call, deps.timings.answerAgainMs)
}

function editOriginal(
  { body, files }: Sendable,
  asked: AskedByInteraction,
  { rest, applicationId, timings }: Answering,
) {
  const route = Routes.webhookMessage(applicationId, asked.token)
  return persist(() => rest.patch(route, { auth: false, body, files }), timings.replyAgainMs)
}

async function originalId(
  asked: AskedByInteraction,
  { rest, applicationId, timings }: Answering,
): Promise<string | null> {
  const route = Routes.webhookMessage(applicationId, asked.token)
  const found = await persist(() => rest.get(route, { auth: false }), timings.replyAgainMs)
  return 'value' in found ? idIn(found.value) : null
}

function planFold(card: Card, asked: AskedByInteraction, created: string | null, deps: Answering): void {
  const message = asked.message ?? created
  if (message === null) return
  deps.folds.plan(message, card, (folded) => editOriginal(messageOf(folded, 'in place'), asked, deps))
}

function showingTo({ message, direct }: AskedByInteraction): Showing {
  return message !== null ? 'in place' : direct ? 'private and direct' : 'private'
}

/** Acknowledged already means by an earlier try of ours, or by another process that was handed the same event. */
function failureIn(result: Awaited<ReturnType<typeof persist>>): Failure | null {
  if (!('failure' in result)) return null
  const { failure } = result
  const done = failure.kind === 'refused' && failure.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged
  return done ? null : failure
}

/** Files that may take longer to send than Discord waits for a first answer. */
function isHeavy(reply: Reply): boolean {
  if (reply.kind === 'form') return false
  const sizes = reply.blocks.map((block) => (block.kind === 'file' ? block.file.content.byteLength : 0))
  return sizes.reduce((sum, size) => sum + size, 0) > LIGHT_BYTES
}

/** How long ago Discord made this event, by its own id: under load it may have waited before it came to us. None where clocks differ. */
function ageOf(event: string): number {
  const age = /^\d{17,20}$/.test(event) ? Date.now() - SnowflakeUtil.timestampFrom(event) : 0
  return age > 0 && age < FIRST_ANSWER_MS ? Math.min(age, FIRST_ANSWER_MS / 2) : 0
}

async function unlessItHangs<Value>(ms: number, call: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const hanging = new AbortController()
  const timer = setTimeout(() => hanging.abort(), ms)
  try {
    return await call(hanging.signal)
  } finally {
    clearTimeout(timer)
  }
}

async function within<Value>(promised: Promise<Value>, ms: number): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null)
  })
  try {
    return await Promise.race([promised, late])
  } finally {
    clearTimeout(timer)
  }
}

/** The id of the message that a callback made, where Discord tells. */
function createdIn(response: unknown): string | null {
  return idIn(fieldOf(fieldOf(response, 'resource'), 'message'))
}

function idIn(message: unknown): string | null {
  const id = fieldOf(message, 'id')
  return typeof id === 'string' ? id : null
}

function fieldOf(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null && name in from ? Reflect.get(from, name) : undefined
}
