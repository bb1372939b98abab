// Which token speaks in which workspace: one from the configuration, or one for each workspace that installed the app.
import type { AuthorizeResult, Installation, InstallationQuery, InstallationStore } from '@slack/bolt'
import { NotInstalled, type SilentLogger, TokenUnread, type WebClient, webClient } from './calls.ts'

/** Where installations are kept, sealed. `community` is the workspace, `content` whatever this adapter needs to speak there. */
export interface Installations {
  find(community: string): Promise<string | null>
  keep(community: string, content: string): Promise<void>
  forget(community: string): Promise<void>
}

interface Place {
  readonly team: string
  readonly enterprise: string | null
}

export interface Workspaces {
  authorize(place: Place): Promise<AuthorizeResult>
  /** @throws where no token is known for the workspace. */
  client(place: Place): Promise<WebClient>
  /** The app was removed from the workspace. */
  forget(place: Place): Promise<void>
}

interface Bot {
  readonly userId: string
  readonly botId: string
}

export function oneWorkspace(token: string, client: WebClient, bot: Bot): Workspaces {
  const authorized = { botToken: token, botUserId: bot.userId, botId: bot.botId }
  return { authorize: async () => ({ ...authorized }), client: async () => client, forget: async () => {} }
}

const KEEP_MS = 60_000
const MOST = 1_000

/** `authorized` looks an installation up and renews its token where that runs out (the SDK's InstallProvider does both). */
export function manyWorkspaces(deps: {
  readonly authorized: (query: InstallationQuery<false>) => Promise<AuthorizeResult>
  readonly installations: Installations
  readonly apiUrl: string | null
  readonly logger: SilentLogger
  readonly now: () => number
}): Workspaces {
  const known = new Map<
    string,
    { readonly result: AuthorizeResult; readonly client: WebClient; readonly until: number }
  >()

  async function authorized({ team, enterprise }: Place): Promise<AuthorizeResult> {
    try {
      if ((await deps.installations.find(team)) !== null) {
        const query = { teamId: team, enterpriseId: enterprise ?? undefined, isEnterpriseInstall: false } as const
        return await deps.authorized(query)
      }
    } catch {
      // The SDK's error holds the query, and with it who asked.
      throw new TokenUnread()
    }
    throw new NotInstalled()
  }

  async function look(place: Place) {
    const found = known.get(place.team)
    if (found !== undefined && found.until > deps.now()) return found
    const result = await authorized(place)
    const client =
      found?.result.botToken === result.botToken && found !== undefined
        ? found.client
        : webClient(result.botToken, deps.apiUrl, deps.logger)
    for (const oldest of known.keys()) {
      if (known.size < MOST) break
      known.delete(oldest)
    }
    const entry = { result, client, until: deps.now() + KEEP_MS }
    known.set(place.team, entry)
    return entry
  }

  return {
    authorize: async (place) => ({ ...(await look(place)).result }),
    client: async (place) => (await look(place)).client,
    async forget({ team }) {
      known.delete(team)
      await deps.installations.forget(team)
    },
  }
}

/** The SDK's store on top of ours: an installation is one sealed text under its workspace. */
export const storeOn = (installations: Installations): InstallationStore => ({
  async storeInstallation(installation) {
    const team = installation.team?.id
    // Set in the manifest: the app installs into workspaces, never into a whole organisation at once.
    if (team === undefined) throw new Error('the app was installed without a workspace')
    await installations.keep(team, JSON.stringify(installation))
  },
  async fetchInstallation({ teamId }) {
    const content = teamId === undefined ? null : await installations.find(teamId)
    if (content === null) throw new Error('the app is not installed in this workspace')
    return JSON.parse(content) as Installation<'v2', boolean>
  },
  async deleteInstallation({ teamId }) {
    if (teamId !== undefined) await installations.forget(teamId)
  },
})
