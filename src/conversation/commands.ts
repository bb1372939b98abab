// What people can type to begin. The platforms list these; the terminal's /help does too.
import type { Content } from '../content/index.ts'
import { action, type Command } from './interaction.ts'

const names = ['reflect', 'journal', 'plan', 'support', 'remind', 'voices', 'about', 'leave', 'group'] as const

/** What may follow a command, for who knows already where they are going. */
const parts: Readonly<Partial<Record<(typeof names)[number], Readonly<Record<string, string>>>>> = {
  reflect: { help: 'help' },
  group: { export: 'group.export' },
}

export const commands = ({ say }: Content): readonly Command[] => {
  const called = (key: string) => ({
    localName: { ja: say('ja', `commands.${key}-name`) },
    description: { en: say('en', `commands.${key}`), ja: say('ja', `commands.${key}`) },
  })
  return names.map((name) => ({
    name,
    ...called(name),
    action: action(name),
    forCoordinators: name === 'group',
    parts: Object.entries(parts[name] ?? {}).map(([part, opens]) => ({
      name: part,
      ...called(`${name}-${part}`),
      action: action(opens),
    })),
  }))
}
