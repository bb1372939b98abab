// The bot: one function from what somebody asks for to what they see. It returns; it never sends.
import { randomBytes } from 'node:crypto'
import { faultOf } from '../log.ts'
import { isAway } from '../storage/database.ts'
import { loadPerson, type Person, StaleError, savePerson } from '../storage/participants.ts'
import { choice, choices, screen, text } from './cards.ts'
import { commands } from './commands.ts'
import { faultCard } from './fault-card.ts'
import { type Action, type Command, encodeAction, type Reply, type Request } from './interaction.ts'
import { laterAnswer } from './later-answer.ts'
import { faultsOf } from './limits.ts'
import { type Deps, newTurn, type Route, type Routes, type Turn } from './turn.ts'

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

/** What the routes of all flows add up to. A name that two flows claim is a mistake, found on start. */
export function routesOf(...flows: readonly Routes[]): Routes {
  const all: Record<string, Route> = {}
  for (const flow of flows) {
    for (const [name, route] of Object.entries(flow)) {
      if (Object.hasOwn(all, name)) throw new Error(`the action ${name} has two routes`)
      all[name] = route
    }
  }
  return all
}

/** Somebody else's write of the same row can come between; three in a row are no coincidence any more. */
const TRIES = 4

export function createBot(deps: Deps, routes: Routes): Bot {
  const routeOf = (name: string): Route | undefined => (Object.hasOwn(routes, name) ? routes[name] : undefined)

  async function answer(
    route: Route | undefined,
    action: Action,
    request: Request,
    known: { person: Person | null },
  ): Promise<Reply> {
    for (let tries = 1; ; tries += 1) {
      try {
        const person = await loadPerson(deps.db, deps.keys, request.identity)
        known.person = person
        const turn = newTurn(deps, person, action, request)
        const reply = route ? await route.go(turn) : unknownCard(turn)
        if (person.settings !== person.saved) await savePerson(deps.db, person)
        return checked(reply)
      } catch (error) {
        if (error instanceof StaleError && tries < TRIES) continue
        throw error
      }
    }
  }

  /** A form that submits to another form, or a reply that does not fit somewhere, is a mistake of ours and not of the platform's. */
  function checked(reply: Reply): Reply {
    const faults = faultsOf(reply)
    if (reply.kind === 'form' && routeOf(reply.submit.name)?.opens !== 'card')
      faults.push(`${reply.submit.name} opens no card`)
    if (faults.length > 0) throw new RangeError(`a reply does not fit: ${faults.join('; ')}`)
    return reply
  }

  return {
    commands: commands(deps.content),
    opens: (action) => routeOf(action.name)?.opens ?? 'card',
    async answerLater(action, request) {
      const person = await loadPerson(deps.db, deps.keys, request.identity)
      await deps.queue([await laterAnswer(newTurn(deps, person, action, request))])
    },
    async handle(action, request) {
      const known: { person: Person | null } = { person: null }
      try {
        return await answer(routeOf(action.name), action, request, known)
      } catch (error) {
        const reference = randomBytes(3).toString('hex')
        const away = isAway(error)
        deps.log({
          event: 'fault',
          reference,
          action: routeOf(action.name) ? action.name : 'unknown',
          ...faultOf(error),
        })
        if (away) deps.log({ event: 'database-away' })
        return faultCard(deps, known.person, request, { reference, away, again: isRepeatable(action) ? action : null })
      }
    },
  }
}

const isRepeatable = (action: Action): boolean => {
  try {
    encodeAction(action)
    return true
  } catch {
    return false
  }
}

/** For a button of an earlier version, and for one that was tampered with. */
const unknownCard = (turn: Turn): Reply =>
  screen(turn, { blocks: [text(turn.say('common.unknown')), choices(choice(turn, 'reflect.again', 'reflect'))] })
