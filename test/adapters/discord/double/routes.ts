// The routes of Discord's REST API that a bot like this one calls.
import { callback, original } from './interactions.ts'
import { change, channelOf, create, list, messageOf } from './messages.ts'
import { checked, type Incoming, Refused, refuseIf } from './refused.ts'
import { commandFaults } from './rules.ts'
import { type Channel, describedChannel, directChannel, type Json, type World } from './world.ts'

export function route(
  world: World,
  gatewayUrl: string,
  method: string,
  path: string,
  incoming: Incoming,
): { status: number; result: unknown } {
  const ok = (result: unknown, status = result === null ? 204 : 200) => ({ status, result })
  const parts = path.split('/').slice(1)
  const [head, first = '', second = '', third = '', fourth = ''] = parts
  switch (`${method} ${shapeOf(parts)}`) {
    case 'GET gateway/bot':
      return ok({
        url: gatewayUrl,
        shards: world.shards,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
      })
    case 'GET users/@me':
      return ok({ id: world.selfId, username: 'tomoshibi', discriminator: '0', bot: true })
    case 'POST users/@me/channels': {
      checked('CreatePrivateChannelRequest', incoming.body)
      const user = world.users.get(String(incoming.body['recipient_id']))
      if (!user) throw new Refused(404, 10013)
      return ok(describedChannel(directChannel(world, user.id)))
    }
    case 'POST interactions/:/:/callback':
      return ok(callback(world, first, second, incoming))
    case 'PATCH webhooks/:/:/messages/@original':
    case 'GET webhooks/:/:/messages/@original':
      return ok(original(world, method, second, incoming))
    case 'POST channels/:/messages':
      return ok(create(world, channelOf(world, first), incoming))
    case 'GET channels/:/messages':
      return ok(list(world, channelOf(world, first), incoming.query))
    case 'PATCH channels/:/messages/:':
      return ok(change(world, messageOf(channelOf(world, first), third), incoming))
    case 'DELETE channels/:/messages/:': {
      const channel = channelOf(world, first)
      const message = messageOf(channel, third)
      if (message.author !== world.selfId) throw new Refused(403, 50003)
      if (channel.archived) throw new Refused(400, 50083)
      message.deleted = true
      return ok(null)
    }
    case 'POST channels/:/messages/:/threads': {
      checked('CreateTextThreadWithMessageRequest', incoming.body)
      const channel = channelOf(world, first)
      const message = messageOf(channel, third)
      if (fourth !== 'threads' || channel.type !== 0) throw new Refused(400, 50024)
      if (world.channels.has(message.id)) throw new Refused(400, 160004)
      const thread: Channel = {
        id: message.id,
        type: 11,
        guild: channel.guild,
        name: String(incoming.body['name']),
        recipient: null,
        parent: channel.id,
        locked: false,
        archived: false,
        messages: [],
      }
      world.channels.set(thread.id, thread)
      return ok(describedChannel(thread), 201)
    }
    case 'PATCH channels/:': {
      checked('UpdateThreadRequestPartial', incoming.body)
      const channel = channelOf(world, first)
      if (channel.type !== 11) throw new Refused(400, 50024)
      if (typeof incoming.body['locked'] === 'boolean') channel.locked = incoming.body['locked']
      if (typeof incoming.body['archived'] === 'boolean') channel.archived = incoming.body['archived']
      return ok(describedChannel(channel))
    }
    case 'GET applications/:/commands':
    case 'GET applications/:/guilds/:/commands':
      return ok(commandsOf(world, first, second === 'guilds' ? third : ''))
    case 'PUT applications/:/commands':
    case 'PUT applications/:/guilds/:/commands':
      return ok(overwrite(world, first, second === 'guilds' ? third : '', incoming.body))
    default:
      throw new Refused(404, 0, `no such route: ${method} ${head}`)
  }
}

function commandsOf(world: World, application: string, guild: string): Json[] {
  if (application !== world.applicationId) throw new Refused(403, 20012)
  if (guild !== '' && guild !== world.guild) throw new Refused(403, 50001)
  return world.commands.get(guild) ?? []
}

function overwrite(world: World, application: string, guild: string, body: unknown): Json[] {
  commandsOf(world, application, guild)
  if (!Array.isArray(body)) throw new Refused(400, 50035, 'commands are a list')
  refuseIf(commandFaults(body as Json[]))
  const stored = (body as Json[]).map((command) => ({
    ...command,
    id: world.nextId(),
    application_id: application,
    version: world.nextId(),
    nsfw: false,
    default_member_permissions:
      command['default_member_permissions'] == null ? null : String(command['default_member_permissions']),
  }))
  world.commands.set(guild, stored)
  return stored
}

/** A path with every id as a colon, so that a switch can name it. */
function shapeOf(parts: readonly string[]): string {
  const words = new Set([
    'gateway',
    'bot',
    'users',
    '@me',
    'channels',
    'interactions',
    'callback',
    'webhooks',
    'messages',
    '@original',
    'threads',
    'applications',
    'commands',
    'guilds',
  ])
  return parts.map((part) => (words.has(part) ? part : ':')).join('/')
}
