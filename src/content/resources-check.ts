// `npm run resources:check`: reads all resources as the bot would, and lists what is older than 12 months or undated.
import { Temporal } from 'temporal-polyfill'
import { ContentError } from './fault.ts'
import { loadResources, loadSchemes, tellStale, tellStaleSchemes } from './resources/index.ts'

const [local = 'resources.local.yaml'] = process.argv.slice(2)

try {
  const resources = loadResources({ folder: 'prompts/resources', local })
  const now = Temporal.Now.instant()
  for (const line of [...tellStaleSchemes(loadSchemes('prompts'), now), ...tellStale(resources, now)]) console.log(line)
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
