// The bot: one function from what somebody asks for to what they see. It returns; it never sends.
import type { Action, Command, Reply, Request } from './interaction.ts'

export interface Bot {
  /** What people can type to begin, in the order in which a menu shows it. */
  readonly commands: readonly Command[]
  /** Whether an action is answered with a form (which no platform lets us defer) or with a card. Unknown actions get a card that says so. */
  opens(action: Action): 'card' | 'form'
  /** Never rejects: a fault becomes a card with a reference and the helplines. Words in the request are committed before this resolves. */
  handle(action: Action, request: Request): Promise<Reply>
  /** The answer to this request could not be sent: it becomes a delivery, help first. Queued when this resolves; the same event is queued once. */
  answerLater(action: Action, request: Request): Promise<void>
}
