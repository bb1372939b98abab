// LIMITS.md: what the bundle is for, what was done to it, what remains risky. It travels with the words, for whoever opens them later.
import type { Content, Language } from '../content/index.ts'
import type { Profile } from './record.ts'
import type { Counted } from './tally.ts'

/** What was said when the bundle was asked for. */
export interface Statement {
  readonly profile: Profile
  readonly k: number
  readonly purpose: string
  readonly reader: string
  /** The day until which it is kept, `YYYY-MM-DD`. */
  readonly endsOn: string
  /** First and last month. */
  readonly from: string
  readonly until: string
}

interface LimitsOf {
  readonly statement: Statement
  readonly counted: Counted
  readonly content: Content
  readonly language: Language
}

interface LimitsPart {
  readonly title: string
  readonly lines: readonly string[]
}

export function limitsOf({ statement, counted, content, language }: LimitsOf): readonly LimitsPart[] {
  const { profile, k, purpose, reader, endsOn, from, until } = statement
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    content.say(language, `export.${key}`, values)
  const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const survived = say('limits-survived', {
    codes: share(counted.codesShown, profile),
    prompts: share(counted.promptsShown, profile),
  })
  return [
    {
      title: say('limits-what'),
      lines: [
        say('limits-purpose', { purpose: oneLine(purpose) }),
        say('limits-reader', { reader: oneLine(reader) }),
        say('limits-end', { day: endsOn }),
        say('limits-span', { from, until }),
      ],
    },
    {
      title: say('limits-done'),
      lines: [
        say('limits-consent'),
        ...(profile === 'research' ? [say('limits-research')] : []),
        say('limits-deidentified'),
        say('limits-k', { k }),
        say('limits-order'),
        ...(profile === 'public' ? [] : [say('limits-kinds')]),
        ...(profile === 'public' ? [say('limits-steps', { k })] : []),
        survived,
      ],
    },
    {
      title: say('limits-risks'),
      lines: [
        say('limits-style'),
        say('limits-channel'),
        say('limits-missed'),
        ...(profile === 'public' ? [] : [say('limits-apart')]),
        say('limits-earlier'),
        say('limits-collude', { one: k, knows: k - 1 }),
      ],
    },
    { title: say('limits-asked'), lines: [say('limits-no-guessing'), say('limits-erase'), say('limits-back')] },
  ]
}

/** Whole percents; for the public in tens, so that a number of people cannot be worked out of it. */
const share = (part: number, profile: Profile): string =>
  `${profile === 'public' ? Math.floor(part * 10) * 10 : Math.floor(part * 100)} %`

export const limitsMarkdown = (of: LimitsOf): string =>
  `# ${of.content.say(of.language, 'export.limits-title')}\n\n${limitsOf(of)
    .map(({ title, lines }) => `## ${title}\n\n${lines.map((line) => `- ${escapedMarkdown(line)}`).join('\n')}\n`)
    .join('\n')}`

/** Stated by people: shown as they wrote it, with no markup or link of theirs made live. */
const escapedMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&')
