// How the suite is run: which files, how many at once, and the databases that are started before them.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/postgres-server.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Two cores run the suite everywhere it runs; more workers than cores only make the slowest test slower.
    maxWorkers: 2,
  },
})
