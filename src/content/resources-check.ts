// `npm run resources:check`: reads all resources as the bot would, and lists what is older than 12 months or undated.
import { Temporal } from 'temporal-polyfill'
import { ContentError } from './fault.ts'
import { loadResources, tellStale } from './resources/index.ts'

const [local = 'resources.local.yaml'] = process.argv.slice(2)

try {
  const resources = loadResources({ folder: 'prompts/resources', local })
  for (const line of tellStale(resources, Temporal.Now.instant())) console.log(line)
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
