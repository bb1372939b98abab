// Everything that runs without a platform: the bot, the outbox, and what the clock brings. main.ts gives it a database and adapters.
import type { Temporal } from 'temporal-polyfill'
import type { Content } from './content/index.ts'
import type { Resource } from './content/resources/index.ts'
import type { Schemes } from './content/resources/schemes.ts'
import { type Bot, createBot, routesOf } from './conversation/bot.ts'
import { aboutRoutes } from './conversation/flows/about.ts'
import { aboutGroupRoutes } from './conversation/flows/about-group.ts'
import { answerRoutes } from './conversation/flows/answer.ts'
import { coordinateRoutes } from './conversation/flows/coordinate.ts'
import { exportRoutes } from './conversation/flows/export.ts'
import { exportFileRoutes } from './conversation/flows/export-file.ts'
import { filesRoutes } from './conversation/flows/files.ts'
import { gatheredRoutes } from './conversation/flows/gathered.ts'
import { groupRoutes } from './conversation/flows/group.ts'
import { homeRoutes } from './conversation/flows/home.ts'
import { journalRoutes } from './conversation/flows/journal.ts'
import { leaveRoutes } from './conversation/flows/leave.ts'
import { ownWordsRoutes } from './conversation/flows/own-words.ts'
import { planRoutes } from './conversation/flows/plan.ts'
import { promisesRoutes } from './conversation/flows/promises.ts'
import { reflectRoutes } from './conversation/flows/reflect.ts'
import { remindRoutes } from './conversation/flows/remind.ts'
import { reviewingRoutes } from './conversation/flows/reviewing.ts'
import { settingsRoutes } from './conversation/flows/settings.ts'
import { shareRoutes } from './conversation/flows/share.ts'
import { smallStepsRoutes } from './conversation/flows/small-steps.ts'
import { supportRoutes } from './conversation/flows/support.ts'
import { takeOutRoutes } from './conversation/flows/take-out.ts'
import { takingBackRoutes } from './conversation/flows/taking-back.ts'
import { voicesRoutes } from './conversation/flows/voices.ts'
import { writeRoutes } from './conversation/flows/write.ts'
import type { Deps } from './conversation/turn.ts'
import { fileFor } from './export/bring.ts'
import { openInMaking } from './export/in-making.ts'
import { composed, concluded, deliveryOf } from './groups/carriage.ts'
import { createOutbox, type Outbox, type OutboxDeps, queueDeliveries } from './groups/deliver.ts'
import type { TickDeps } from './groups/deps.ts'
import type { Messenger } from './groups/messenger.ts'
import { repairAfterClock, repairOnStart } from './groups/repair.ts'
import { type Draw, drawSecurely } from './groups/shuffle.ts'
import { tick } from './groups/tick.ts'
import { faultOf, type Log } from './log.ts'
import type { Store } from './storage/database.ts'
import { forgetDeliveries } from './storage/delivery-upkeep.ts'
import { deleteLapsedDrafts } from './storage/entries.ts'
import type { Keys } from './storage/keys.ts'
import { dueForErasure, erasePerson } from './storage/participants.ts'
import type { Queue } from './storage/queue.ts'

interface Foundation {
  readonly store: Store
  readonly keys: Keys
  readonly content: Content
  readonly resources: readonly Resource[]
  readonly schemes: Schemes
  readonly log: Log
  readonly now: () => Temporal.Instant
  readonly random: () => number
  /** Tests alone repeat their chance: everywhere else it is the operating system's. */
  readonly draw?: Draw
  readonly backupDays: number | null
  /** How many days before a file is made its group is told; the usual ones where nothing is said. */
  readonly exportNoticeDays?: number
  /** The queue that carries deliveries; opened when something is first to be carried. */
  readonly queue: () => Promise<Queue>
}

export interface Application {
  readonly bot: Bot
  /** What the clock brings at this moment. Safe to call at once from any number of processes, and again for the same minute. */
  tick(): Promise<void>
  /** The worker that carries deliveries through the platforms that are connected here. */
  outbox(messengers: readonly Messenger[], pause: OutboxDeps['pause']): Promise<Outbox>
}

export const routes = routesOf(
  homeRoutes,
  reflectRoutes,
  writeRoutes,
  shareRoutes,
  takeOutRoutes,
  journalRoutes,
  takingBackRoutes,
  planRoutes,
  supportRoutes,
  smallStepsRoutes,
  aboutRoutes,
  remindRoutes,
  voicesRoutes,
  ownWordsRoutes,
  answerRoutes,
  groupRoutes,
  aboutGroupRoutes,
  settingsRoutes,
  promisesRoutes,
  coordinateRoutes,
  reviewingRoutes,
  gatheredRoutes,
  exportRoutes,
  exportFileRoutes,
  filesRoutes,
  leaveRoutes,
)

export function assemble(foundation: Foundation): Application {
  const { store, keys, content, resources, schemes, log, now, random, backupDays, draw = drawSecurely } = foundation
  const { db } = store
  /** Told of what was queued, so that nobody waits for the worker's next look. */
  let wake: () => void = () => {}
  const enqueue: TickDeps['enqueue'] = async (tx, parcels, at) => {
    if (parcels.length === 0) return
    await queueDeliveries(tx, { keys, queue: await foundation.queue() }, parcels.map(deliveryOf), at)
  }
  /** Before a transaction, never in one: on the embedded database's one connection the queue's own start would wait for it for ever. */
  const queueOpen = async (): Promise<void> => void (await foundation.queue())
  const onFault = (error: unknown): void =>
    log({ event: 'fault', reference: 'tick', action: 'tick', ...faultOf(error) })
  const date = (): Date => new Date(now().epochMilliseconds)
  const inMaking = openInMaking()
  const deps: Deps = {
    farOf: inMaking.farOf,
    db,
    keys,
    content,
    resources,
    schemes,
    log,
    now,
    random,
    draw,
    backupDays,
    ...(foundation.exportNoticeDays === undefined ? {} : { exportNoticeDays: foundation.exportNoticeDays }),
    async queue(parcels) {
      await queueOpen()
      await db.transaction().execute((tx) => enqueue(tx, parcels, date()))
      wake()
    },
  }
  /** When the clock was last looked at: one that went back has to be told from one that went on. */
  let lastTick: Date | null = null
  return {
    bot: createBot(deps, routes),
    async tick() {
      await sweep(foundation)
      await queueOpen()
      const at = date()
      if (lastTick === null) await repairOnStart(db, at)
      else if (at < lastTick) await repairAfterClock(db, at)
      lastTick = at
      const { prompts, releases, reminders } = await tick({ db, keys, content, enqueue, onFault, draw }, at)
      if (prompts + releases + reminders > 0) log({ event: 'tick', prompts, releases, reminders })
      wake()
    },
    async outbox(messengers, pause) {
      const outbox = createOutbox({
        db,
        keys,
        queue: await foundation.queue(),
        messengers,
        compose: (payload, ref, at) =>
          composed(payload, ref, (asked) =>
            fileFor({ db, keys, content, inMaking }, asked, new Date(at.epochMilliseconds)),
          ),
        concluded: (tx, payload, end) => concluded(tx, keys, payload, end),
        now,
        pause,
        log,
      })
      wake = outbox.wake
      return outbox
    },
  }
}

/** How many participants one sweep erases: the next takes the rest. */
const ERASED_AT_ONCE = 100

/** How long what was carried is remembered. */
const KEPT_HOURS = 24

/** Erases drafts and participants whose day has come everywhere on earth: a day earlier would be too soon for somebody. */
async function sweep({ store: { db }, now, log }: Foundation): Promise<void> {
  const today = now().toZonedDateTimeISO('Etc/GMT+12').toPlainDate().toString()
  const drafts = await deleteLapsedDrafts(db, today)
  const leaving = await dueForErasure(db, today, ERASED_AT_ONCE)
  for (const handle of leaving) await erasePerson(db, handle)
  // A reminder that was sent long ago says when somebody wanted one: nothing needs it any more.
  await forgetDeliveries(db, new Date(now().subtract({ hours: KEPT_HOURS }).epochMilliseconds))
  if (drafts > 0 || leaving.length > 0) log({ event: 'swept', drafts, participants: leaving.length })
}
