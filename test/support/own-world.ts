// A world on a database of its own for the tests beside it: opened before the first of them, gone after the last.
import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { DatabaseConfig } from '../../src/storage/database.ts'
import { openWorld, type World } from './conversation.ts'
import { freshDatabase, type TestDatabase } from './databases.ts'

export interface OwnWorld extends World {
  readonly database: TestDatabase
}

/** To be called where the tests stand, in their file or their `describe`; what it returns is there once they run. */
export function ownWorld(kind: DatabaseConfig['kind'] = 'embedded'): OwnWorld {
  let database: TestDatabase
  let world: World
  beforeAll(async () => {
    database = await freshDatabase(kind)
    world = openWorld(database)
  })
  afterAll(() => database.drop())
  return seenThrough(
    () => database,
    () => world,
  )
}

/** The same on a PostgreSQL, with the clock set to `start` again before each test. */
export function worldForEach(start: string): OwnWorld {
  let database: TestDatabase
  let world: World
  beforeAll(async () => {
    database = await freshDatabase('server')
  })
  beforeEach(() => {
    world = openWorld(database, start)
  })
  afterAll(() => database.drop())
  return seenThrough(
    () => database,
    () => world,
  )
}

const seenThrough = (database: () => TestDatabase, world: () => World): OwnWorld => ({
  get database() {
    return database()
  },
  get application() {
    return world().application
  },
  get logged() {
    return world().logged
  },
  get now() {
    return world().now
  },
  set now(to) {
    world().now = to
  },
  pass: (duration) => world().pass(duration),
  person: (name, options) => world().person(name, options),
})
