// A bot without a core: it shows what a test gave it and remembers what it was asked, so that the contract suite proves an adapter alone.
import type { Bot } from '../../src/conversation/bot.ts'
import {
  type Action,
  action,
  type Card,
  encodeAction,
  type Reply,
  type Request,
} from '../../src/conversation/interaction.ts'
import { faultsOf } from '../../src/conversation/limits.ts'

export interface Asked {
  readonly action: Action
  readonly request: Request
}

export interface SampleBot extends Bot {
  /** Everything it was asked since the last `show`, oldest first. */
  readonly asked: readonly Asked[]
  /** Requests whose answers an adapter could not show, since the last `show`. */
  readonly unanswered: readonly Asked[]
  /** What `/reflect` shows from now on, and what every other action of ours is answered with: the same again, unless given. */
  show(first: Reply, answer?: Reply): void
}

export const heard: Card = {
  kind: 'card',
  language: 'en',
  title: 'Heard',
  blocks: [{ kind: 'text', text: 'It arrived.' }],
}

export const unknown: Card = {
  kind: 'card',
  language: 'en',
  title: 'From before',
  blocks: [{ kind: 'text', text: 'This button is from before. Nothing was changed.' }],
}

/** The names of actions that samples use; every other is unknown to it. */
const known = /^(?:sample|press|choose|typed)\b/

export function sampleBot(): SampleBot {
  const asked: Asked[] = []
  const unanswered: Asked[] = []
  let first: Reply = heard
  let answer: Reply = heard
  const replyTo = (to: Action): Reply =>
    !known.test(to.name) ? unknown : encodeAction(to) === 'sample.open' ? first : answer
  return {
    asked,
    unanswered,
    commands: [
      {
        name: 'reflect',
        action: action('sample.open'),
        description: { en: 'Shows the sample', ja: '見本を見せます' },
        forCoordinators: false,
        parts: [
          {
            name: 'help',
            localName: { ja: '使い方' },
            action: action('sample.help'),
            description: { en: 'Shows what there is', ja: '何があるかを見せます' },
          },
        ],
      },
      {
        name: 'support',
        action: action('sample.support'),
        description: { en: 'Shows the answer', ja: '返事を見せます' },
        forCoordinators: false,
      },
      {
        name: 'group',
        action: action('sample.group'),
        description: { en: 'Shows the group', ja: 'グループを見せます' },
        forCoordinators: true,
        parts: [
          {
            name: 'export',
            localName: { ja: 'ファイル' },
            action: action('sample.export'),
            description: { en: 'Shows files', ja: 'ファイルを見せます' },
          },
        ],
      },
    ],
    show(reply, after = reply) {
      const faults = [...faultsOf(reply), ...faultsOf(after)]
      if (faults.length > 0) throw new Error(`a sample breaks the limits: ${faults.join('; ')}`)
      first = reply
      answer = after
      asked.length = 0
      unanswered.length = 0
    },
    opens: (to) => replyTo(to).kind,
    handle: async (to, request) => {
      asked.push({ action: to, request })
      return replyTo(to)
    },
    answerLater: async (to, request) => void unanswered.push({ action: to, request }),
  }
}
