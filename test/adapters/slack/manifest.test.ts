// The manifest that creates the app in one paste: valid for Slack, true to the core's commands, and asking for no more than is used and explained.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import manifest from '../../../adapters/slack/manifest.json' with { type: 'json' }
import { loadContent } from '../../../src/content/index.ts'
import { commands } from '../../../src/conversation/commands.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const schema = join(root, '..', 'shared', 'specs', 'slack-manifest.schema.2.0.0.json')

describe.runIf(existsSync(schema))('the manifest (needs Slack’s schema beside the project)', () => {
  it('is valid', () => {
    const validate = new Ajv({ strict: false, allErrors: true, formats: { uri: true } }).compile(
      JSON.parse(readFileSync(schema, 'utf8')),
    )
    validate(manifest)
    expect(validate.errors ?? []).toEqual([])
  })
})

describe('the manifest', () => {
  const own = commands(loadContent(join(root, 'prompts')))

  it('names every command of the core under /reflect, and no other', () => {
    const [slash, ...others] = manifest.features.slash_commands
    expect(others).toEqual([])
    expect(slash?.command).toBe('/reflect')
    const hinted = slash?.usage_hint
      .replace(/[[\]]/g, '')
      .split('|')
      .map((words) => words.trim())
    const [reflect, ...under] = own.map(({ name, parts = [] }) => ({ name, parts: parts.map((part) => part.name) }))
    expect(reflect?.name).toBe('reflect')
    expect(hinted).toEqual([
      ...under.flatMap(({ name, parts }) => [name, ...parts.map((part) => `${name} ${part}`)]),
      ...(reflect?.parts ?? []),
    ])
  })

  it('begins with a command of the core from the global shortcut', () => {
    for (const { type, callback_id: id } of manifest.features.shortcuts) {
      expect(type).toBe('global')
      expect(own.map((command) => command.name)).toContain(id)
    }
  })

  /** What needs each scope: a call that we make, or an event that we are told. */
  const uses: Readonly<Record<string, string>> = {
    commands: 'app.command',
    'chat:write': 'chat.postMessage',
    'im:history': 'conversations.history',
    'im:write': 'conversations.open',
    'users:read': 'users.info',
    'files:write': 'filesUploadV2',
    'channels:read': 'conversations.info',
    'groups:read': 'conversations.info',
  }
  const source = globSync('adapters/slack/*.ts', { cwd: root })
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n')
  const documented = readFileSync(join(root, 'docs', 'slack.md'), 'utf8')

  it.each(manifest.oauth_config.scopes.bot)('asks for %s because it is used, and the docs say for what', (scope) => {
    expect(source).toContain(uses[scope] ?? 'no use at all')
    expect(documented).toContain(`\`${scope}\``)
  })

  it.each(manifest.settings.event_subscriptions.bot_events)(
    'is told of %s because it listens, and the docs say so',
    (event) => {
      expect(source).toContain(`app.event('${event.split('.')[0]}'`)
      expect(documented).toContain(`\`${event}\``)
    },
  )

  it('lets people write to the bot, and installs into workspaces one by one', () => {
    expect(manifest.features.app_home).toEqual({
      home_tab_enabled: true,
      messages_tab_enabled: true,
      messages_tab_read_only_enabled: false,
    })
    expect(manifest.settings.org_deploy_enabled).toBe(false)
  })
})
