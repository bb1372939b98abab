// What people can type to begin. The platforms list these; the terminal's /help does too.
import type { Content } from '../content/index.ts'
import { action, type Command } from './interaction.ts'

const names = ['reflect', 'journal', 'plan', 'support', 'remind', 'voices', 'about', 'group'] as const

export const commands = ({ say }: Content): readonly Command[] =>
  names.map((name) => ({
    name,
    localName: { ja: say('ja', `commands.${name}-name`) },
    action: action(name),
    description: { en: say('en', `commands.${name}`), ja: say('ja', `commands.${name}`) },
    forCoordinators: name === 'group',
  }))
