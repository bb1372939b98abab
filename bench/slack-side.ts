// The other side of bench/slack.ts, in a thread of its own: the local Slack, and people who press and wait, a fixed number at a time.
import type { Json } from '../test/adapters/slack/double/refuse.ts'
import { type LocalSlack, startSlack, TEAM, type View } from '../test/adapters/slack/double/slack.ts'
import { answerOrders, type Order, type Rate, timed, WORDS } from './support/side.ts'

export interface Measured extends Rate {
  readonly lastView: Json | null
}

export interface Place {
  readonly apiUrl: string
}

const slack: LocalSlack = await startSlack()
const channel = slack.channel()
const people = Array.from({ length: 500 }, () => slack.member())
let serial = 0
let lastView: Json | null = null

async function card(user: string): Promise<void> {
  const seen = slack.seen(user)
  await slack.dispatch('slash_commands', {
    command: '/reflect',
    text: 'about',
    team_id: TEAM,
    user_id: user,
    channel_id: channel,
    channel_name: 'evening-group',
    trigger_id: slack.trigger(user),
  })
  await seen
}

async function keep(user: string, order: Order): Promise<void> {
  const view: View = {
    id: `VB${++serial}`,
    hash: `${serial}`,
    owner: user,
    content: { type: 'modal', callback_id: order.submit, private_metadata: '', blocks: [] },
  }
  slack.views.set(view.id, view)
  const from = { team: { id: TEAM }, user: { id: user, team_id: TEAM }, is_enterprise_install: false }
  const { body } = await slack.dispatch('interactive', {
    type: 'view_submission',
    ...from,
    trigger_id: slack.trigger(user),
    view: {
      id: view.id,
      hash: view.hash,
      ...view.content,
      state: { values: { words: { value: { type: 'plain_text_input', value: WORDS } } } },
    },
  })
  slack.applyToView(view.id, body)
  const buttons = JSON.stringify(view.content).match(/"action_id":"[^"]+"/g) ?? []
  const id = buttons.map((one) => one.slice(13, -1)).find((one) => one.startsWith(order.keep))
  if (id === undefined) throw new Error('the review has no way to keep')
  const seen = slack.seen(user)
  await slack.dispatch('interactive', {
    type: 'block_actions',
    ...from,
    trigger_id: slack.trigger(user),
    container: { type: 'view', view_id: view.id },
    view: { id: view.id, hash: view.hash, ...view.content },
    actions: [{ type: 'button', action_id: id, block_id: 'b', action_ts: `${++serial}` }],
  })
  await seen
  lastView = view.content
  slack.views.delete(view.id)
}

async function measure(order: Order): Promise<Measured> {
  await slack.connected()
  const rate = await timed(order, people, ({ id }) => (order.act === 'card' ? card(id) : keep(id, order)))
  lastView = [...slack.views.values()].at(-1)?.content ?? lastView
  slack.views.clear()
  slack.calls.length = 0
  if (slack.complaints.length > 0) throw new Error(slack.complaints.join('; '))
  return { ...rate, lastView }
}

answerOrders<Place, Measured>({ apiUrl: slack.apiUrl }, measure)
