// The terminal as a messenger: what is posted into channels, and what reaches people in direct messages, appears on the one screen.
import type { Card, CardFile, SpokenLanguage } from '../../src/conversation/interaction.ts'
import type { Messenger, Outcome, Outgoing } from '../../src/groups/messenger.ts'
import type { Console } from './console.ts'
import { oneLine, tint } from './layout.ts'
import { CHANNEL, channelPlace, directPlace, type Offered } from './read.ts'
import { renderCard } from './render.ts'
import { say } from './words.ts'

interface Posts {
  readonly messenger: Messenger
  /** What can be chosen under posts and direct messages, the newest first; to be typed with a # before the number. */
  offered(name: string): readonly Offered[]
}

interface PostsOptions {
  readonly console: Console
  /** In which language the terminal's own lines are said. */
  readonly language: () => SpokenLanguage
  /** Writes a file and says where. */
  readonly save: (file: CardFile) => string[]
}

interface Standing {
  readonly id: string
  /** Whose direct messages it stands in; null in the channel. */
  readonly to: string | null
  readonly offered: readonly Offered[]
}

/** How many deliveries are remembered by their key. */
const REMEMBERED = 10_000

export function openPosts({ console, language, save }: PostsOptions): Posts {
  const sent = new Map<string, Outcome>()
  const threads = new Map<string, string>()
  let standing: Standing[] = []
  let ids = 0
  let marks = 0

  const show = (head: string, card: Card, id: string, to: string | null): void => {
    const screen = console.screen()
    const from = marks + 1
    const place = to === null ? channelPlace : directPlace
    const choices = card.blocks.flatMap((block) =>
      block.kind === 'choices' ? block.choices : block.kind === 'menu' ? block.options : [],
    )
    marks += choices.length
    const offered = choices.map((choice, index) => ({ mark: `#${from + index}`, choice, place }))
    standing.unshift({ id, to, offered })
    const files = card.blocks.flatMap((block) => (block.kind === 'file' ? save(block.file) : []))
    console.print([tint(screen, 'bold', head), ...renderCard(screen, card, '#', from), ...files])
  }
  const tell = (head: string, text: string): void => console.print([`${head} · ${text}`])
  const channelName = (channel: string): string =>
    channel === CHANNEL.channel ? CHANNEL.channelName : `#${oneLine(channel)}`

  function carryOut(outgoing: Outgoing): Outcome {
    switch (outgoing.kind) {
      case 'post': {
        const ref = String(++ids)
        const under = outgoing.thread === null ? '' : ` › ${threads.get(outgoing.thread) ?? outgoing.thread}`
        show(`${channelName(outgoing.to.channel)} ${ref}${under}`, outgoing.card, ref, null)
        return { outcome: 'sent', ref }
      }
      case 'thread': {
        threads.set(outgoing.under, `${outgoing.under} ${oneLine(outgoing.name)}`)
        tell(
          `${channelName(outgoing.to.channel)} ${outgoing.under}`,
          `${say(language(), 'opened')}: ${oneLine(outgoing.name)}`,
        )
        return { outcome: 'sent', ref: outgoing.under }
      }
      case 'lock':
        tell(`${channelName(outgoing.to.channel)} ${outgoing.thread}`, say(language(), 'locked'))
        return { outcome: 'sent', ref: null }
      case 'remove': {
        const before = standing.length
        standing = standing.filter(({ id }) => id !== outgoing.message)
        if (standing.length < before) {
          tell(`${channelName(outgoing.to.channel)} ${outgoing.message}`, say(language(), 'takenBack'))
        }
        return { outcome: 'sent', ref: null }
      }
      case 'direct':
      case 'file': {
        const ref = String(++ids)
        const { account } = outgoing.to.identity
        const card: Card =
          outgoing.kind === 'direct'
            ? outgoing.card
            : { ...outgoing.card, blocks: [...outgoing.card.blocks, { kind: 'file', file: outgoing.file }] }
        show(`@ ${say(card.language, 'alone', { name: account }).replace('\n', ' · ')}`, card, ref, account)
        return { outcome: 'sent', ref }
      }
      case 'tidy': {
        const { account } = outgoing.to.identity
        standing = standing.filter(({ to }) => to !== account)
        console.clear()
        tell('@', say(language(), 'tidied', { name: account }))
        return { outcome: 'sent', ref: null }
      }
      default:
        return outgoing satisfies never
    }
  }

  return {
    offered: (name) => standing.filter(({ to }) => to === null || to === name).flatMap((one) => one.offered),
    messenger: {
      platform: 'terminal',
      // A screen ends with its process, and keys are remembered as long: nothing shows twice on one screen.
      repeatSafeMs: 24 * 3_600_000,
      perSecond: 100,
      async deliver(outgoing, key) {
        const known = sent.get(key)
        if (known) return known
        const outcome = carryOut(outgoing)
        sent.set(key, outcome)
        if (sent.size > REMEMBERED) for (const oldest of sent.keys().take(1)) sent.delete(oldest)
        return outcome
      },
    },
  }
}
