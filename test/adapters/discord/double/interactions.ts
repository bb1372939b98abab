// Interactions of the local Discord: answered once, in time, in one of the ways that fit what was done.
import { edit, newMessage } from './messages.ts'
import { checked, type Incoming, Refused, refuseIf } from './refused.ts'
import { modalFaults } from './rules.ts'
import { described, FIRST_ANSWER_MS, type Interaction, type Json, type Message, TOKEN_MS, type World } from './world.ts'

export function callback(world: World, id: string, token: string, { body, files, query }: Incoming): unknown {
  const interaction = world.interactions.get(id)
  if (!interaction || interaction.token !== token) throw new Refused(404, 10062)
  if (interaction.acknowledged !== null) throw new Refused(400, 40060)
  if (world.now() - interaction.createdAt > FIRST_ANSWER_MS) throw new Refused(404, 10062)
  const type = Number(body['type'])
  const data = (body['data'] ?? {}) as Json
  switch (type) {
    case 4:
      checked('CreateMessageInteractionCallbackRequest', body)
      interaction.original = newMessage(world, interaction.channel, data, files, interaction.user)
      interaction.acknowledged = 'message'
      interaction.shown += 1
      break
    case 5:
      checked('CreateMessageInteractionCallbackRequest', body)
      interaction.original = newMessage(
        world,
        interaction.channel,
        { flags: Number(data['flags'] ?? 0) },
        [],
        interaction.user,
        true,
      )
      interaction.acknowledged = 'deferred message'
      break
    case 6:
    case 7:
      checked('UpdateMessageInteractionCallbackRequest', body)
      if (!interaction.source) throw new Refused(400, 50035, 'there is no message to update')
      interaction.original = interaction.source
      if (type === 7) {
        edit(interaction.source, data, files)
        interaction.shown += 1
      }
      interaction.acknowledged = type === 7 ? 'update' : 'deferred update'
      break
    case 9:
      checked('ModalInteractionCallbackRequest', body)
      if (interaction.type === 5) throw new Refused(400, 50035, 'a form is not answered with a form')
      refuseIf(modalFaults(data))
      interaction.modal = data
      interaction.acknowledged = 'modal'
      interaction.shown += 1
      break
    default:
      throw new Refused(400, 50035, `no type of answer: ${type}`)
  }
  interaction.acknowledgedAt = world.now()
  if (query.get('with_response') !== 'true') return null
  return {
    interaction: { id, type: interaction.type },
    ...(interaction.original ? { resource: { type, message: described(world, interaction.original) } } : {}),
  }
}

export function original(world: World, method: string, token: string, { body, files }: Incoming): unknown {
  const interaction = [...world.interactions.values()].find((one) => one.token === token)
  if (!interaction) throw new Refused(404, 10015)
  if (world.now() - interaction.createdAt > TOKEN_MS) throw new Refused(401, 50027)
  if (!interaction.original || interaction.original.deleted) throw new Refused(404, 10008)
  if (method === 'PATCH') {
    checked('IncomingWebhookUpdateRequestPartial', body)
    edit(interaction.original, body, files)
    interaction.shown += 1
  }
  return described(world, interaction.original)
}

/** A new interaction of this person, as the gateway will tell it. */
export function newInteraction(
  world: World,
  of: { type: 2 | 3 | 5; user: string; channel: string; source: Message | null },
): Interaction {
  const interaction: Interaction = {
    ...of,
    id: world.nextId(),
    token: `token-${world.nextId()}`,
    createdAt: world.now(),
    acknowledged: null,
    acknowledgedAt: null,
    original: null,
    modal: null,
    shown: 0,
  }
  world.interactions.set(interaction.id, interaction)
  return interaction
}
