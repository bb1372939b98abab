// The bot as an operator starts it: a process of its own, with an environment, an input and an output.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

export interface BotProcess {
  readonly child: ChildProcess
  /** Everything it has said so far, on both of its outputs. */
  readonly said: () => string
  /** What of it is its log. */
  readonly logged: () => string
  /** Resolves once what it said holds this; rejects if it ends before. */
  until(holds: (said: string) => boolean): Promise<void>
  type(...lines: readonly string[]): void
  /** Ends its input and resolves with its exit code. */
  end(): Promise<number | null>
  ended: Promise<number | null>
  /** Kills it and whatever it started, as the machine would. */
  kill(): Promise<void>
}

export interface Start {
  readonly env?: Readonly<Record<string, string>>
  /** The folder of the project; a test that breaks a file gives a copy. */
  readonly folder?: string
  readonly node?: string
  readonly script?: readonly string[]
}

/** What a shell would hand on, and nothing that the machine of the tests happens to have set. */
const plain = (): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: process.env['HOME'] ?? '',
  LANG: 'en_GB.UTF-8',
  TZ: 'UTC',
})

export function startBot({ env = {}, folder = root, node = process.execPath, script }: Start): BotProcess {
  const child = spawn(node, [...(script ?? [join('src', 'launch.mjs'), join('src', 'main.ts')])], {
    cwd: folder,
    env: { ...plain(), ...env },
    // A group of its own, so that the launcher and what it started can be killed at one blow.
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  let said = ''
  let logged = ''
  let over = false
  const waiting = new Set<() => void>()
  const hear = (chunk: Buffer): void => {
    said += chunk.toString('utf8')
    for (const look of waiting) look()
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  child.stderr.on('data', (chunk: Buffer) => {
    logged += chunk.toString('utf8')
  })
  // Whoever is killed does not read to the end.
  child.stdin.on('error', () => {})
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      over = true
      for (const look of waiting) look()
      resolve(code)
    })
  })
  return {
    child,
    said: () => said,
    logged: () => logged,
    ended,
    until: (holds) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (holds(said)) resolve()
          else if (over) reject(new Error(`it ended before, having said:\n${said}`))
          else return
          waiting.delete(look)
        }
        waiting.add(look)
        look()
      }),
    type: (...lines) => void child.stdin.write(lines.map((line) => `${line}\n`).join('')),
    end() {
      child.stdin.end()
      return ended
    },
    async kill() {
      if (child.pid !== undefined && !over) process.kill(-child.pid, 'SIGKILL')
      await ended
    },
  }
}

/** A folder of its own for a start, and its removal. */
export function ownFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'tomoshibi-start-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export const hasBegun = (said: string): boolean => said.includes('Where would you like to begin?')
