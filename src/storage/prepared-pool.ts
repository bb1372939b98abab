// A pool whose statements are parsed and planned once for each connection, and afterwards only bound and run.
import { createHash } from 'node:crypto'
import type { PostgresPool, PostgresPoolClient } from 'kysely'
import type pg from 'pg'

/** So many different statements are prepared; lists of every length could otherwise fill the server's memory. */
const PREPARED_AT_MOST = 300

/**
 * The same pool, with named statements. Behind a pooler that hands each statement to another connection (PgBouncer before 1.21 in
 * transaction mode) names are unknown where they arrive: connect to the server itself, or raise the pooler.
 */
export function preparing(pool: pg.Pool): PostgresPool {
  const names = new Map<string, string>()
  const clients = new WeakMap<pg.PoolClient, PostgresPoolClient>()

  function nameOf(text: string): string | undefined {
    const known = names.get(text)
    if (known !== undefined || names.size >= PREPARED_AT_MOST) return known
    const name = createHash('sha256').update(text).digest('base64url').slice(0, 20)
    names.set(text, name)
    return name
  }

  function prepared(client: pg.PoolClient): PostgresPoolClient {
    const query = (...given: [unknown, unknown?]) => {
      const [text, values] = given
      // A cursor, or several statements at once without values: neither can have a name.
      if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) {
        return (client.query as (...all: unknown[]) => unknown)(...given)
      }
      const name = nameOf(text)
      return client.query(name === undefined ? { text, values } : { name, text, values })
    }
    return { query: query as PostgresPoolClient['query'], release: () => client.release() }
  }

  return {
    async connect() {
      const client = await pool.connect()
      let known = clients.get(client)
      if (!known) {
        known = prepared(client)
        clients.set(client, known)
      }
      return known
    },
    end: () => pool.end(),
    options: pool.options,
  }
}
