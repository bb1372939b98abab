// One process for one data folder: two embedded databases on the same files lose writes without a word.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

export interface DataLock {
  release(): void
}

/**
 * Takes the folder for this process, or returns null where another process has it. The lock is the operating system's own (SQLite's file
 * lock, taken and never written through): it ends with the process, however that ends, so that a killed bot can start again at once.
 */
export function lockDataFolder(folder: string): DataLock | null {
  mkdirSync(folder, { recursive: true })
  const lock = new DatabaseSync(join(folder, 'in-use.lock'), { timeout: 0 })
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (error) {
    lock.close()
    if (error instanceof Error && /locked|busy/i.test(error.message)) return null
    throw error
  }
  return {
    release() {
      if (lock.isOpen) lock.close()
    },
  }
}
