// Windows (Slack's modals): opened while the trigger lives, changed in place, and folded after a while where they hold words.
import { randomUUID } from 'node:crypto'
import type { types } from '@slack/bolt'
import type { Action, Block, Card, Reply, SpokenLanguage } from '../../src/conversation/interaction.ts'
import { endingOf, type Patience, patiently, type WebClient } from './calls.ts'
import { directChannel, upload } from './messenger.ts'
import { modal } from './render.ts'
import { label, sentence, words } from './words.ts'

interface WindowDeps {
  readonly momentMs: number
  readonly foldMs: number
  readonly retryMs: number
  readonly wait: (ms: number) => Promise<void>
  readonly refused: (code: string) => void
  readonly entered: (work: Promise<unknown>) => void
}

/** Where a reply is shown: in a window that a trigger opens, or in one that is open. */
export type Target =
  | { readonly kind: 'trigger'; readonly trigger: string; readonly since: number }
  | { readonly kind: 'window'; readonly id: string }

export interface Show {
  readonly client: WebClient
  readonly user: string
  readonly metadata: string
  readonly language: SpokenLanguage
}

interface Windows {
  /** @throws where nothing could be shown. */
  show(target: Target, reply: Promise<Reply>, show: Show): Promise<void>
  /** The view for `response_action: update`; call `shown` when Slack has it. */
  view(reply: Reply, metadata: string): types.ModalView
  shown(id: string, view: types.ModalView, reply: Reply, show: Show): void
}

export function openWindows(deps: WindowDeps, now: () => number): Windows {
  const folding = new Map<string, NodeJS.Timeout>()
  // A trigger is used up by one success alone, so a second try after a server fault is as good as the first; later ones come too late.
  const brief: Patience = { tries: 2, firstMs: deps.retryMs, longestMs: 1_000, evenUncertain: false, wait: deps.wait }
  // The same view twice is the same view.
  const long: Patience = { tries: 5, firstMs: deps.retryMs, longestMs: 30_000, evenUncertain: true, wait: deps.wait }

  const view = (reply: Reply, metadata: string): types.ModalView => ({
    ...modal(reply, metadata),
    ...(foldsInto(reply) === null ? {} : { external_id: randomUUID() }),
  })

  async function update(id: string, reply: Reply, show: Show): Promise<void> {
    const drawn = view(reply, show.metadata)
    await patiently(() => show.client.views.update({ view_id: id, view: drawn }), long)
    shown(id, drawn, reply, show)
  }

  async function open(trigger: string, drawn: types.ModalView, { client }: Show): Promise<string> {
    const opened = await patiently(() => client.views.open({ trigger_id: trigger, view: drawn }), brief)
    return opened.view?.id ?? ''
  }

  function shown(id: string, drawn: types.ModalView, reply: Reply, show: Show): void {
    clearTimeout(folding.get(id))
    folding.delete(id)
    const reopen = foldsInto(reply)
    if (reopen !== null && drawn.external_id !== undefined) foldLater(id, drawn.external_id, reopen, show)
    const files = reply.kind === 'card' && reply.blocks.some((block) => block.kind === 'file')
    if (files) deps.entered(deliverFiles(id, reply, show))
  }

  /** By the id that only this content of the window has: where something else stands there by now, Slack finds nothing to fold. */
  function foldLater(id: string, externalId: string, reopen: Action, show: Show): void {
    const timer = setTimeout(() => {
      folding.delete(id)
      const folded: Card = {
        kind: 'card',
        language: show.language,
        blocks: [
          { kind: 'text', text: sentence(words.folded, show.language) },
          { kind: 'choices', choices: [{ label: label(words.open, show.language), action: reopen }] },
        ],
      }
      show.client.views.update({ external_id: externalId, view: modal(folded, show.metadata) }).catch(() => {})
    }, deps.foldMs)
    timer.unref()
    folding.set(id, timer)
  }

  async function deliverFiles(id: string, card: Card, show: Show): Promise<void> {
    try {
      const channel = await directChannel(show.client, show.user)
      for (const block of card.blocks) if (block.kind === 'file') await upload(show.client, channel, block.file, card)
    } catch (error) {
      deps.refused(endingOf(error).code)
      const failed = card.blocks.map(
        (block): Block =>
          block.kind === 'file' ? { kind: 'text', text: sentence(words.fileFailed, card.language) } : block,
      )
      await update(id, { ...card, blocks: failed }, show).catch((fault: unknown) => deps.refused(endingOf(fault).code))
    }
  }

  return {
    view,
    shown,
    async show(target, reply, show) {
      if (target.kind === 'window') return update(target.id, await reply, show)
      const left = Math.max(0, target.since + deps.momentMs - now())
      const first = await soonerOf(reply, left)
      if (first === null) {
        const id = await open(target.trigger, modal(moment(show.language), show.metadata), show)
        return update(id, await reply, show)
      }
      const drawn = view(first, show.metadata)
      shown(await open(target.trigger, drawn, show), drawn, first, show)
    },
  }
}

const foldsInto = (reply: Reply): Action | null => (reply.kind === 'card' ? (reply.reopen ?? null) : null)

const moment = (language: SpokenLanguage): Card => ({
  kind: 'card',
  language,
  blocks: [{ kind: 'text', text: sentence(words.moment, language) }],
})

/** The value if it is there in time, else null. */
export async function soonerOf<Value>(value: Promise<Value>, ms: number): Promise<Value | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null)
  })
  try {
    return await Promise.race([value, late])
  } finally {
    clearTimeout(timer)
  }
}
