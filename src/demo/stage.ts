// The stage of the rehearsal: the whole application on a database of its own, a clock moved by hand, and cards told as plain text.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { type Application, assemble } from '../application.ts'
import { type Content, loadContent } from '../content/index.ts'
import { loadResources } from '../content/resources/index.ts'
import { loadSchemes } from '../content/resources/schemes.ts'
import { type Action, action, type Block, type Card, cardChoices, type Reply } from '../conversation/interaction.ts'
import type { Messenger, Outgoing } from '../groups/messenger.ts'
import { silent } from '../log.ts'
import { openStore, type Store } from '../storage/database.ts'
import { deriveKeys, type Keys } from '../storage/keys.ts'
import { openQueue } from '../storage/queue.ts'

const prompts = join(import.meta.dirname, '..', '..', 'prompts')

export interface Stage {
  readonly store: Store
  readonly keys: Keys
  readonly content: Content
  readonly application: Application
  /** Sets the clock, lets what became due happen, and carries what leaves. */
  until(time: string): Promise<void>
  visit(name: string, channel: string, more?: { readonly locale?: string; readonly manages?: boolean }): Visitor
  close(): Promise<void>
}

export interface Visitor {
  readonly name: string
  ask(asked: Action, values?: Readonly<Record<string, string | readonly string[]>>): Promise<Reply>
  /** Presses what stands on the card that was seen last, by the name of its action. */
  press(name: string, values?: Readonly<Record<string, string | readonly string[]>>): Promise<Reply>
}

/** Opens everything on a folder of its own, which goes when the stage closes. `carried` is told what leaves the bot by itself. */
export async function openStage(start: string, carried: (outgoing: Outgoing) => void): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'tomoshibi-demo-'))
  const keys = deriveKeys(randomBytes(32).toString('base64url'))
  const config = { kind: 'embedded', folder } as const
  const opened = await openStore(config, keys)
  if ('refusal' in opened) throw new Error(`the rehearsal's database could not be opened: ${opened.refusal.reason}`)
  const { store } = opened
  const content = loadContent(prompts)
  let now = Temporal.Instant.from(start)
  const queue = openQueue({ store, database: config, onFault: () => {} })
  const application = assemble({
    store,
    keys,
    content,
    resources: loadResources({ folder: join(prompts, 'resources') }),
    schemes: loadSchemes(prompts),
    log: silent,
    now: () => now,
    random: Math.random,
    backupDays: 30,
    queue: () => queue,
  })
  let refs = 0
  const messenger: Messenger = {
    platform: 'terminal',
    repeatSafeMs: 0,
    perSecond: 1000,
    async deliver(outgoing) {
      carried(outgoing)
      refs += 1
      return { outcome: 'sent', ref: String(refs) }
    },
  }
  const outbox = await application.outbox([messenger], async (_, signal) => signal.throwIfAborted())
  let events = 0
  return {
    store,
    keys,
    content,
    application,
    async until(time) {
      now = Temporal.Instant.from(time)
      await application.tick()
      await outbox.drain()
    },
    visit(name, channel, more = {}) {
      let seen: Reply | null = null
      const visitor: Visitor = {
        name,
        async ask(asked, values = {}) {
          events += 1
          seen = await application.bot.handle(asked, {
            identity: { platform: 'terminal', account: name },
            place: {
              kind: 'channel',
              community: 'demo',
              channel,
              channelName: `#${channel}`,
              mayManageChannel: more.manages ?? false,
            },
            locale: more.locale ?? 'en',
            timeZone: 'UTC',
            values,
            event: `demo-${events}`,
          })
          return seen
        },
        async press(wanted, values) {
          if (seen?.kind === 'form') return await visitor.ask(seen.submit, values)
          const found = seen ? cardChoices(seen).find((choice) => choice.action.name === wanted) : undefined
          return await visitor.ask(found?.action ?? action(wanted), values)
        },
      }
      return visitor
    },
    async close() {
      await outbox.stop()
      await (await queue).close()
      await store.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A card or a form as plain text. */
export function tellReply(reply: Reply): string {
  if (reply.kind === 'card') return tellCard(reply)
  const fields = reply.fields.map((field) => `  ${field.label} ______`)
  return [`— ${reply.title} —`, ...(reply.intro ? [reply.intro] : []), ...fields, `[${reply.submitLabel}]`].join('\n')
}

export function tellCard(card: Card): string {
  return [...(card.title ? [`— ${card.title} —`] : []), ...card.blocks.map(tellBlock)].join('\n')
}

function tellBlock(block: Block): string {
  switch (block.kind) {
    case 'text':
    case 'heading':
      return block.text
    case 'note':
      return `(${block.text})`
    case 'words':
      return `  › ${block.text.replaceAll('\n', '\n    ')}`
    case 'list':
      return block.items.map((item) => `  · ${item}`).join('\n')
    case 'entry':
      return [block.name, ...block.lines.map((line) => `  ${line}`)].join('\n')
    case 'choices':
      return block.choices.map(({ label, meaning }) => (meaning ? `[${label}] ${meaning}` : `[${label}]`)).join('  ')
    case 'menu':
      return `[${block.label} ▾]`
    case 'divider':
      return '──'
    case 'file':
      return `(file: ${block.file.name})`
    default:
      return block satisfies never
  }
}
