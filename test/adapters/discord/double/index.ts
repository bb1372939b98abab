// A local Discord on real sockets: gateway and REST on one port of the loopback address.
import { createServer } from 'node:http'
import type { DiscordConfig } from '../../../../adapters/discord/rest.ts'
import { type Gateway, openGateway } from './gateway.ts'
import { openRest, type Rest } from './rest.ts'
import { newWorld, type World } from './world.ts'

export interface LocalDiscord {
  readonly world: World
  readonly gateway: Gateway
  readonly rest: Rest
  readonly config: DiscordConfig & { readonly apiUrl: string }
  close(): Promise<void>
}

export async function startLocalDiscord(shards = 1): Promise<LocalDiscord> {
  const world = newWorld(shards)
  const server = createServer((request, response) => {
    rest.answer(request, response).catch((error: unknown) => {
      rest.complaints.push(`the local Discord failed: ${error}`)
      response.destroy()
    })
  })
  const gateway = openGateway(server, world)
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const rest = openRest(world, () => `ws://127.0.0.1:${port}${gateway.path}`)
  return {
    world,
    gateway,
    rest,
    config: { token: world.token, applicationId: world.applicationId, apiUrl: `http://127.0.0.1:${port}/api` },
    async close() {
      gateway.end()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
