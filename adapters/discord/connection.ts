// One shard's connection to Discord's gateway, by discord.js: what arrives, and how it ended if it ended for good.
import {
  type APIInteraction,
  type APIMessage,
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  type GatewayDispatchPayload,
  GatewayIntentBits,
  type RESTOptions,
} from 'discord.js'

export interface Arrivals {
  readonly interaction: (event: APIInteraction) => void
  readonly message: (message: APIMessage & { guild_id?: string }) => void
  readonly connection: (state: 'connected' | 'disconnected' | 'resumed') => void
}

export interface ShardConnection {
  /** The bot's own user id. */
  readonly self: string
  /** Resolves with a sentence for the operator if Discord ended the connection for good. */
  readonly ended: Promise<string>
  close(): Promise<void>
}

/** `ended`: Discord refuses, and would refuse again. `unreached`: another try may do. */
export type Connected =
  | { readonly connection: ShardConnection }
  | { readonly ended: string }
  | { readonly unreached: string }

interface Shard {
  readonly token: string
  readonly rest: Partial<RESTOptions>
  readonly number: number
  readonly count: number
  /** Resolves when a new session may begin: Discord allows one every few seconds, over all shards. */
  readonly mayIdentify: () => Promise<void>
}

/** If `signal` comes first, the shard counts as unreached, and nothing of it stays open. */
export async function connectShard(shard: Shard, arrivals: Arrivals, signal: AbortSignal): Promise<Connected> {
  const client = new Client({
    // Direct messages alone: commands and buttons need no intent, and what people write in channels is none of ours.
    intents: [GatewayIntentBits.DirectMessages],
    shards: [shard.number],
    shardCount: shard.count,
    rest: shard.rest,
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: shard.mayIdentify }) },
  })
  const ended = new Promise<string>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(sentenceFor(code)))
    client.on(Events.Invalidated, () => resolve(sentenceFor(GatewayCloseCodes.SessionTimedOut)))
  })
  client.on(Events.ShardReconnecting, () => arrivals.connection('disconnected'))
  client.on(Events.ShardResume, () => arrivals.connection('resumed'))
  client.on(Events.ShardReady, () => arrivals.connection('connected'))
  // Told again by the events above, or by the promise of the login; without a listener an error would end the process.
  client.on(Events.Error, () => {})
  client.on(Events.ShardError, () => {})
  client.on(Events.Raw, (packet: GatewayDispatchPayload) => takeIn(packet, arrivals))
  try {
    await Promise.race([client.login(shard.token), abortOf(signal)])
  } catch (error) {
    await client.destroy().catch(() => {})
    // What the socket was closed with says more than the error that comes of it.
    const told = await Promise.race([ended, Promise.resolve(null)])
    if (told !== null) return { ended: told }
    const refused = isRefusedToken(error)
    return refused ? { ended: REFUSED_TOKEN } : { unreached: kindOf(error) }
  }
  return { connection: { self: client.user?.id ?? '', ended, close: () => client.destroy() } }
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }))
}

/**
 * We read events as Discord sends them, before discord.js does. It would drop direct messages that it has not seen open, and it
 * rejects, with the whole process, an event in which one field is missing or new. What it needs itself it still gets.
 */
function takeIn(packet: GatewayDispatchPayload, arrivals: Arrivals): void {
  if (packet.t === GatewayDispatchEvents.Ready || packet.t === GatewayDispatchEvents.Resumed) return
  if (packet.t === GatewayDispatchEvents.InteractionCreate) arrivals.interaction(packet.d)
  if (packet.t === GatewayDispatchEvents.MessageCreate) arrivals.message(packet.d)
  Reflect.set(packet, 't', 'TAKEN_IN')
}

function isRefusedToken(error: unknown): boolean {
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

export const REFUSED_TOKEN =
  'Discord does not accept DISCORD_TOKEN. Copy the token again from the developer portal (Bot, Reset Token), put it into the environment, and start again.'

function sentenceFor(code: number): string {
  switch (code) {
    case GatewayCloseCodes.AuthenticationFailed:
      return REFUSED_TOKEN
    case GatewayCloseCodes.DisallowedIntents:
    case GatewayCloseCodes.InvalidIntents:
      return `Discord refuses the events that the bot asks for (code ${code}). It needs no privileged intent: check that DISCORD_TOKEN belongs to a bot and not to another kind of app.`
    case GatewayCloseCodes.ShardingRequired:
    case GatewayCloseCodes.InvalidShard:
      return `Discord asks for another number of shards (code ${code}). Stop every process of the bot, then start them again: they ask Discord for the number.`
    case GatewayCloseCodes.InvalidAPIVersion:
      return `Discord no longer speaks the version of its protocol that this release uses (code ${code}). Install a newer release.`
    default:
      return `Discord ended the connection for good (code ${code}). Look at the application in the developer portal, then start again.`
  }
}
