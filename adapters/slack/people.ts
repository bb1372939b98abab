// What Slack knows about people and is asked for: locale, time zone, and whether they may manage the channel they are in.
import { endingOf, type WebClient } from './calls.ts'
import type { Who } from './read.ts'

interface Facts {
  readonly locale: string | null
  readonly timeZone: string | null
  readonly name: string | null
  /** An admin or owner of the workspace. Lets them connect a channel, never coordinate it. */
  readonly runsWorkspace: boolean
}

const unknown: Facts = { locale: null, timeZone: null, name: null, runsWorkspace: false }

const KEEP_MS = 60 * 60_000
const MOST = 5_000

export interface People {
  /** Never rejects; what Slack does not tell in time is unknown for now, and there at the next visit. */
  factsOf(client: WebClient, who: Who): Promise<Facts>
  mayManage(client: WebClient, who: Who, channel: string): Promise<boolean>
}

export function knowPeople(deps: { now: () => number; patienceMs: number; refused: (code: string) => void }): People {
  const people = remembered<Facts>(deps.now)
  const creators = remembered<string | null>(deps.now)

  const ask = async <Answer>(call: Promise<Answer>, otherwise: Answer): Promise<Answer> => {
    const settled = call.catch((error: unknown) => {
      deps.refused(endingOf(error).code)
      return otherwise
    })
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<Answer>((resolve) => {
      timer = setTimeout(resolve, deps.patienceMs, otherwise)
    })
    try {
      return await Promise.race([settled, late])
    } finally {
      clearTimeout(timer)
    }
  }

  const factsOf: People['factsOf'] = async (client, { team, user }) => {
    const key = `${team}:${user}`
    const asked = () =>
      people.learn(key, async () => {
        const { user: told } = await client.users.info({ user, include_locale: true })
        return {
          locale: told?.locale ?? null,
          timeZone: told?.tz ?? null,
          name: told?.profile?.display_name || told?.real_name || told?.name || null,
          runsWorkspace: told?.is_admin === true || told?.is_owner === true || told?.is_primary_owner === true,
        }
      })
    return people.told(key) ?? ask(asked(), unknown)
  }

  return {
    factsOf,
    async mayManage(client, who, channel) {
      const key = `${who.team}:${channel}`
      const told = creators.told(key)
      const asked = () =>
        ask(
          creators.learn(key, () => creatorOf(client, channel)),
          null,
        )
      const [facts, creator] = await Promise.all([factsOf(client, who), told === undefined ? asked() : told])
      return facts.runsWorkspace || creator === who.user
    },
  }
}

/** Slack names no creator of a private channel that the app is not in: an answer as well, and good for as long. */
async function creatorOf(client: WebClient, channel: string): Promise<string | null> {
  try {
    const { channel: told } = await client.conversations.info({ channel })
    return told?.creator ?? null
  } catch (error) {
    if (endingOf(error).kind === 'refused') return null
    throw error
  }
}

/** One question for one key at a time; an answer is good for an hour, a failure for nothing. */
function remembered<Answer>(now: () => number) {
  const known = new Map<string, { readonly answer: Promise<Answer>; readonly until: number; told?: Answer }>()
  const recall = (key: string) => {
    const found = known.get(key)
    return found !== undefined && found.until > now() ? found : null
  }
  const learn = (key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const found = recall(key)
    if (found !== null) return found.answer
    known.delete(key)
    for (const oldest of known.keys()) {
      if (known.size < MOST) break
      known.delete(oldest)
    }
    const answer = ask()
    const entry: { answer: Promise<Answer>; until: number; told?: Answer } = { answer, until: now() + KEEP_MS }
    known.set(key, entry)
    answer.then(
      (told) => {
        entry.told = told
      },
      () => known.delete(key),
    )
    return answer
  }
  return { learn, told: (key: string): Answer | undefined => recall(key)?.told }
}
