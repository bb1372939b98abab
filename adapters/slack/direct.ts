// Words typed in a direct message: kept first, acknowledged then, and answered by a neutral line that opens the card.
import type { Bot } from '../../src/conversation/bot.ts'
import { type Action, action, type Reply, type Request } from '../../src/conversation/interaction.ts'
import { endingOf, type WebClient } from './calls.ts'
import { doorstep, type Line, type Shelf, WHO_CAN_READ } from './doorstep.ts'
import { place, say } from './messenger.ts'
import { actionOf, type DirectMessage } from './read.ts'
import { soonerOf } from './windows.ts'

interface DirectDeps {
  readonly bot: Bot
  readonly shelf: Shelf
  readonly refused: (code: string) => void
  readonly lockedOut: (code: string) => void
  /** How long an answer waits for the chat's history; then it says again who can read. */
  readonly historyMs: number
}

interface Answering {
  readonly client: WebClient
  readonly asked: Action
  readonly request: Request
  readonly message: DirectMessage
  readonly reply: Reply
  /** The line that answered this very message before, if this process sent one: it is set anew instead of a second one. */
  readonly earlier: string | null
}

const MOST = 5_000

/** @returns a function that sends the line and gives its reference, or null where it became a delivery. */
export function answerDirect(deps: DirectDeps): (answering: Answering) => Promise<string | null> {
  const told = new Set<string>()

  /** Whether they were told in this chat who can read it: as far as the chat shows, so that a tidied one tells it again. */
  async function knows(client: WebClient, { channel }: DirectMessage, account: string): Promise<boolean> {
    if (told.has(account)) return true
    try {
      const { messages } = await client.conversations.history({ channel, limit: 100 })
      return (messages ?? []).some((message) => message.blocks?.some((block) => block.block_id === WHO_CAN_READ))
    } catch (error) {
      deps.refused(endingOf(error).code)
      return false
    }
  }

  return async ({ client, asked, request, message, reply, earlier }) => {
    const { account } = request.identity
    const toldBefore = earlier === null && (await soonerOf(knows(client, message, account), deps.historyMs)) === true
    const line = doorstep({
      line: 'answer',
      language: reply.language,
      open: reply.kind === 'card' ? deps.shelf.openerOf(reply, account) : action('home'),
      needsHelp: reply.kind === 'card' && reply.needsHelp === true,
      writeInWindow: toldBefore ? null : actionOf('reflect', deps.bot.commands),
    })
    try {
      const ref = (await setAnew(client, earlier, line)) ?? (await say(client, message.channel, line))
      if (told.size >= MOST) told.clear()
      told.add(account)
      return ref
    } catch (error) {
      const ending = endingOf(error)
      deps.refused(ending.code)
      if (ending.kind === 'locked-out') deps.lockedOut(ending.code)
      await deps.bot.answerLater(asked, request)
      return null
    }
  }
}

async function setAnew(client: WebClient, ref: string | null, line: Line): Promise<string | null> {
  const at = ref === null ? null : place(ref)
  if (ref === null || at === null) return null
  try {
    await client.chat.update({ ...at, text: line.text, blocks: line.blocks })
    return ref
  } catch {
    return null
  }
}
