// Registering commands: says what would change, changes it once, everywhere or in one server.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { registerCommands } from '../../../adapters/discord/index.ts'
import { action, type Command } from '../../../src/conversation/interaction.ts'
import { type LocalDiscord, startLocalDiscord } from './double/index.ts'

const reflect: Command = {
  name: 'reflect',
  localName: { ja: '書く' },
  action: action('reflect'),
  description: { en: 'A place to think', ja: '考える場所' },
  forCoordinators: false,
}
const group: Command = {
  name: 'group',
  action: action('group'),
  description: { en: 'The group of this channel', ja: 'このチャンネルのグループ' },
  forCoordinators: true,
  parts: [
    {
      name: 'export',
      localName: { ja: 'ファイル' },
      action: action('group.export'),
      description: { en: 'Files', ja: 'ファイル' },
    },
  ],
}

describe('npm run discord:register', () => {
  let local: LocalDiscord
  beforeEach(async () => {
    local = await startLocalDiscord()
  })
  afterEach(async () => {
    expect(local.rest.complaints).toEqual([])
    await local.close()
  })
  const register = async (args: string[], commands: Command[] = [reflect, group]) => {
    const lines: string[] = []
    const code = await registerCommands({
      commands,
      config: local.config,
      args,
      print: (line) => void lines.push(line),
    })
    return { code, lines }
  }
  const puts = () => local.rest.calls.filter(({ method }) => method === 'PUT').length

  it('prints in a dry run what would change, and changes nothing', async () => {
    const { code, lines } = await register(['--dry-run'])
    expect(code).toBe(0)
    expect(lines).toEqual(['+ /reflect', '+ /group', 'Nothing was changed: this was a dry run.'])
    expect(puts()).toBe(0)
  })

  it('registers everywhere, in both languages, in servers and direct messages and for those who bring the bot along', async () => {
    await register([])
    expect(local.world.commands.get('')).toMatchObject([
      {
        name: 'reflect',
        name_localizations: { ja: '書く' },
        description: 'A place to think',
        description_localizations: { ja: '考える場所' },
        integration_types: [0, 1],
        contexts: [0, 1, 2],
        default_member_permissions: null,
      },
      {
        name: 'group',
        integration_types: [0],
        contexts: [0],
        default_member_permissions: '16',
        options: [
          {
            type: 3,
            name: 'open',
            name_localizations: { ja: '開く' },
            choices: [{ name: 'export', name_localizations: { ja: 'ファイル' }, value: 'export' }],
          },
        ],
      },
    ])
    // With a required option, or a subcommand (type 1), nobody could send the command alone.
    const [, { options } = { options: [] }] = local.world.commands.get('') as { options: { required?: boolean }[] }[]
    expect(options.filter(({ required }) => required)).toEqual([])
  })

  it('sees that a part came or went, and nothing in what Discord adds to an option', async () => {
    await register([])
    const stored = local.world.commands.get('') ?? []
    for (const command of stored)
      for (const option of (command['options'] ?? []) as Record<string, unknown>[]) {
        option['name_localized'] = 'open'
        delete option['required']
      }
    expect((await register(['--dry-run'])).lines).toEqual(['Discord knows all commands as they are.'])
    const without = await register(['--dry-run'], [reflect, { ...group, parts: [] }])
    expect(without.lines[0]).toBe('~ /group: options')
    const more = { ...reflect, parts: group.parts ?? [] }
    expect((await register(['--dry-run'], [more, group])).lines[0]).toBe('~ /reflect: options')
  })

  it('finds nothing to do the second time', async () => {
    await register([])
    const { code, lines } = await register([])
    expect(code).toBe(0)
    expect(lines).toEqual(['Discord knows all commands as they are.'])
    expect(puts()).toBe(1)
  })

  it('tells what was added, removed and changed since', async () => {
    await register([])
    const renamed = { ...reflect, description: { ...reflect.description, ja: '書きながら考える場所' } }
    const { lines } = await register(['--dry-run'], [renamed, { ...group, name: 'plan' }])
    expect(lines.slice(0, 3)).toEqual(['+ /plan', '- /group', '~ /reflect: description_localizations'])
  })

  it('registers in one server alone, where one is named', async () => {
    await register(['--server', local.world.guild])
    expect(local.world.commands.get('')).toBeUndefined()
    expect(local.world.commands.get(local.world.guild)).toHaveLength(2)
    const { lines } = await register(['--server', local.world.guild, '--dry-run'])
    expect(lines).toEqual(['Discord knows all commands as they are.'])
  })

  it.each([[['--server', 'my server']], [['--sever', '1']], [['everywhere']]])(
    'explains itself for %j',
    async (args) => {
      const { code, lines } = await register(args)
      expect(code).toBe(1)
      expect(lines.join('\n')).toContain('--dry-run')
    },
  )

  it.each([
    ['the token is refused', { status: 401 }, /DISCORD_TOKEN/],
    ['the application is another’s', { status: 403, code: 20_012 }, /DISCORD_APPLICATION_ID/],
    ['Discord is away', { status: 503 }, /try again later/],
  ])('ends with a sentence when %s', async (_, fault, sentence) => {
    local.rest.fail(/^GET \/applications\//, fault, 10)
    const { code, lines } = await register([])
    expect(code).toBe(1)
    expect(lines.join('\n')).toMatch(sentence)
  })
})
