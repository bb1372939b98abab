// Every card and form that can be reached by pressing, of the real bot in both languages, is one that Discord takes.
import { expect, it } from 'vitest'
import { renderForm } from '../../../adapters/discord/form.ts'
import { renderCard } from '../../../adapters/discord/render.ts'
import { cardChoices, decodeAction, encodeAction, type Reply } from '../../../src/conversation/interaction.ts'
import { ownWorld } from '../../support/own-world.ts'
import { messageFaults, modalFaults } from './double/rules.ts'
import type { Json } from './double/world.ts'

/** Of actions that differ by their arguments alone, so many are looked at. */
const ALIKE = 12

const world = ownWorld('server')

it.each(['ja', 'en-US', null])('%s', async (locale) => {
  const person = world.person(`everywhere-${locale}`, { platform: 'discord', locale, mayManageChannel: true })
  const { bot } = world.application
  const queue = bot.commands.map((command) => encodeAction(command.action))
  const known = new Set(queue)
  const alike = new Map<string, number>()
  const faults: string[] = []
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const next = decodeAction(id)
    if (next === null) throw new Error('an action cannot be read again')
    const count = (alike.get(next.name) ?? 0) + 1
    alike.set(next.name, count)
    // Leaving would end the walk.
    if (count > ALIKE || next.name.startsWith('leave')) continue
    const { reply } = await person.ask(next)
    faults.push(...faultsOnDiscord(reply).map((fault) => `${next.name}: ${fault}`))
    for (const choice of reply.kind === 'card' ? cardChoices(reply) : []) {
      const found = encodeAction(choice.action)
      if (!known.has(found)) queue.push(found)
      known.add(found)
    }
  }
  expect(faults).toEqual([])
  expect(alike.size).toBeGreaterThan(30)
})

function faultsOnDiscord(reply: Reply): string[] {
  if (reply.kind === 'form') return modalFaults(renderForm(reply) as unknown as Json)
  const { components, files } = renderCard(reply)
  const body = { flags: 1 << 15, components, allowed_mentions: { parse: [] } }
  return messageFaults(
    body,
    null,
    files.map(({ name }) => name),
  )
}
