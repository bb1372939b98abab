// How long from `npm start` to the first card in the terminal, on a database that is there already. Bar: 1.5 s warm.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const RUNS = 7

/** Milliseconds until the first card stands on the screen; the bot is stopped afterwards in its own order. */
function startOnce(folder: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const began = performance.now()
    const child = spawn(
      process.execPath,
      [join(root, 'src/launch.mjs'), '--max-semi-space-size=4', join(root, 'src/main.ts')],
      {
        env: {
          ...process.env,
          DATA_DIR: join(folder, 'data'),
          LANG: 'en_US.UTF-8',
          NO_COLOR: '1',
          DISCORD_TOKEN: '',
          SLACK_BOT_TOKEN: '',
          DATABASE_URL: '',
        },
        stdio: ['pipe', 'pipe', 'inherit'],
      },
    )
    let seen = ''
    let at = 0
    child.stdout.on('data', (bytes: Buffer) => {
      seen += bytes.toString('utf8')
      if (at === 0 && seen.includes('Where would you like to begin?')) {
        at = performance.now() - began
        child.stdin.end()
      }
    })
    child.on('error', reject)
    child.on('exit', (code) =>
      code === 0 && at > 0 ? resolve(at) : reject(new Error(`the bot ended with ${code}\n${seen}`)),
    )
  })
}

const folder = await mkdtemp(join(tmpdir(), 'tomoshibi-bench-start-'))
try {
  const first = await startOnce(folder)
  const warm: number[] = []
  for (let run = 0; run < RUNS; run += 1) warm.push(await startOnce(folder))
  warm.sort((a, b) => a - b)
  const told = (ms: number | undefined): string => `${((ms ?? 0) / 1000).toFixed(2)} s`
  console.log(`first start, database prepared: ${told(first)}`)
  console.log(
    `warm start to first card: median ${told(warm[Math.floor(RUNS / 2)])} (${told(warm[0])} to ${told(warm.at(-1))}, ${RUNS} runs); bar 1.50 s`,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}
