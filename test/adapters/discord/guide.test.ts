// The guide for operators and the code say the same: permissions, commands, links.
import { readFileSync } from 'node:fs'
import { PermissionFlagsBits } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { commands } from '../../../src/conversation/commands.ts'
import { content } from '../../support/conversation.ts'

const guide = readFileSync(new URL('../../../docs/discord.md', import.meta.url), 'utf8')

describe('docs/discord.md', () => {
  it('asks for the permissions that it explains, and for no other', () => {
    const { ViewChannel, SendMessages, CreatePublicThreads, SendMessagesInThreads, ManageThreads } = PermissionFlagsBits
    const needed = ViewChannel | SendMessages | CreatePublicThreads | SendMessagesInThreads | ManageThreads
    expect([...guide.matchAll(/permissions=(\d+)/g)].map(([, number]) => number)).toEqual([String(needed)])
    for (const name of [
      'View Channels',
      'Send Messages',
      'Create Public Threads',
      'Send Messages in Threads',
      'Manage Threads',
    ])
      expect(guide).toContain(`| ${name} |`)
  })

  it('lists every command', () => {
    for (const { name, parts = [] } of commands(content)) {
      expect(guide).toContain(`| \`/${name}\` |`)
      for (const part of parts) expect(guide).toContain(`| \`/${name} open:${part.name}\` |`)
    }
  })
})
