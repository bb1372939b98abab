// Everything that runs without a platform: the bot, the outbox, and what the clock brings. main.ts gives it a database and adapters.
import type { Temporal } from 'temporal-polyfill'
import type { Content } from './content/index.ts'
import type { Resource } from './content/resources/index.ts'
import type { Schemes } from './content/resources/schemes.ts'
import { type Bot, createBot, routesOf } from './conversation/bot.ts'
import { aboutRoutes } from './conversation/flows/about.ts'
import { homeRoutes } from './conversation/flows/home.ts'
import { journalRoutes } from './conversation/flows/journal.ts'
import { leaveRoutes } from './conversation/flows/leave.ts'
import { planRoutes } from './conversation/flows/plan.ts'
import { reflectRoutes } from './conversation/flows/reflect.ts'
import { shareRoutes } from './conversation/flows/share.ts'
import { supportRoutes } from './conversation/flows/support.ts'
import type { Deps } from './conversation/turn.ts'
import type { Log } from './log.ts'
import type { Store } from './storage/database.ts'
import { deleteLapsedDrafts } from './storage/entries.ts'
import type { Keys } from './storage/keys.ts'
import { dueForErasure, erasePerson } from './storage/participants.ts'

export interface Foundation {
  readonly store: Store
  readonly keys: Keys
  readonly content: Content
  readonly resources: readonly Resource[]
  readonly schemes: Schemes
  readonly log: Log
  readonly now: () => Temporal.Instant
  readonly random: () => number
  readonly backupDays: number | null
}

export interface Application {
  readonly bot: Bot
  /** What the clock brings at this moment. Safe to call at once from any number of processes, and again for the same minute. */
  tick(): Promise<void>
}

export const routes = routesOf(
  homeRoutes,
  reflectRoutes,
  shareRoutes,
  journalRoutes,
  planRoutes,
  supportRoutes,
  aboutRoutes,
  leaveRoutes,
)

export function assemble(foundation: Foundation): Application {
  const { store, keys, content, resources, schemes, log, now, random, backupDays } = foundation
  const { db } = store
  const deps: Deps = {
    db,
    keys,
    content,
    resources,
    schemes,
    log,
    now,
    random,
    backupDays,
    queue: async () => {
      throw new Error('the outbox is not wired yet')
    },
  }
  return {
    bot: createBot(deps, routes),
    async tick() {
      await sweep(foundation)
    },
  }
}

/** How many participants one sweep erases: the next takes the rest. */
const ERASED_AT_ONCE = 100

/** Erases drafts and participants whose day has come everywhere on earth: a day earlier would be too soon for somebody. */
async function sweep({ store: { db }, now, log }: Foundation): Promise<void> {
  const today = now().toZonedDateTimeISO('Etc/GMT+12').toPlainDate().toString()
  const drafts = await deleteLapsedDrafts(db, today)
  const leaving = await dueForErasure(db, today, ERASED_AT_ONCE)
  for (const handle of leaving) await erasePerson(db, handle)
  if (drafts > 0 || leaving.length > 0) log({ event: 'swept', drafts, participants: leaving.length })
}
