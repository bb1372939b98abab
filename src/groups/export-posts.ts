// What stands in a group's channel about files: that one is planned, that it is let go, and what became of one.
import type { Content } from '../content/index.ts'
import { tellDate, tellMonth } from '../conversation/dates.ts'
import { shortId } from '../conversation/ids.ts'
import { action, type Block, type Card } from '../conversation/interaction.ts'
import type { Export } from '../storage/exports.ts'
import type { PeerGroup } from '../storage/groups.ts'

/** How long before a file is made the group is told, unless whoever runs the bot sets another time. */
export const NOTICE_DAYS = 14

export function announcement(content: Content, group: PeerGroup, { id, card }: Export, noticeDays: number): Card {
  const { language } = group.settings
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    content.say(language, `export.${key}`, values)
  const { purpose, reader, endsOn, from, until, opensOn } = card
  const span = { from: tellMonth(from, language), until: tellMonth(until, language) }
  const blocks: (Block | null)[] = [
    { kind: 'text', text: say('channel-opening', { purpose, reader, day: tellDate(endsOn, language) }) },
    { kind: 'text', text: say('channel-words', span) },
    card.profile === 'group' ? null : { kind: 'text', text: say(`channel-${card.profile}`) },
    { kind: 'text', text: say('channel-notice', { day: tellDate(opensOn ?? endsOn, language) }) },
    noticeDays < NOTICE_DAYS
      ? { kind: 'note', text: say('channel-shorter', { days: noticeDays, usual: NOTICE_DAYS }) }
      : null,
    {
      kind: 'choices',
      choices: [
        { label: say('leave-out'), action: action('group.export-out', { e: shortId(id) }) },
        { label: say('about-button'), action: action('about.files') },
        { label: content.say(language, 'common.support'), action: action('support') },
      ],
    },
  ]
  return cardOf(language, say('channel-title'), blocks)
}

export function letGo(content: Content, { settings: { language } }: PeerGroup): Card {
  return cardOf(language, content.say(language, 'export.channel-title'), [
    { kind: 'text', text: content.say(language, 'export.channel-dropped') },
  ])
}

/** A coordinator's answer to the group, in the three parts that were asked of them. */
export function seasonPage(content: Content, group: PeerGroup, asked: Export): Card {
  const { language } = group.settings
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    content.say(language, `export.${key}`, values)
  const { from, until } = asked.card
  return cardOf(language, say('page-title'), [
    { kind: 'text', text: say('page-opening', { from: tellMonth(from, language), until: tellMonth(until, language) }) },
    ...pageBlocks(asked, say),
    {
      kind: 'choices',
      choices: [
        { label: say('about-button'), action: action('about.files') },
        { label: content.say(language, 'common.support'), action: action('support') },
      ],
    },
  ])
}

/** What a coordinator wrote, each part under its question; a part left empty is not shown. */
export function pageBlocks({ card: { page } }: Export, say: (key: string) => string): Block[] {
  if (!page) return []
  return (['heard', 'will', 'cannot'] as const).flatMap((part): Block[] =>
    page[part] === ''
      ? []
      : [
          { kind: 'heading', text: say(`page-${part}`) },
          { kind: 'words', text: page[part] },
        ],
  )
}

const cardOf = (language: 'en' | 'ja', title: string, blocks: readonly (Block | null)[]): Card => ({
  kind: 'card',
  language,
  title,
  blocks: blocks.filter((block) => block !== null),
})
