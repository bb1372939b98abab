// What waits for somebody on their own visit about files of a group that has no channel to read it in: that one is planned, with the way
// to leave their words out, and that coordinators wrote back what became of one.
import { NOTICE_DAYS } from '../groups/export-posts.ts'
import { type Export, exportsOf } from '../storage/exports.ts'
import { findGroups, type PeerGroup } from '../storage/groups.ts'
import { choice, choices, note, text } from './cards.ts'
import { tellDate, tellMonth } from './dates.ts'
import { shortId } from './ids.ts'
import type { Block } from './interaction.ts'
import { ownGroupIds } from './membership.ts'
import type { Turn } from './turn.ts'

/** Of the newest files of one's groups so many are looked at, and of what was told so much is remembered: more than a group makes in a year. */
const LOOKED_AT = 8
const REMEMBERED = 40

/** At most one a visit; nothing for most people on most days, and one statement for them. */
export async function newsOfFiles(turn: Turn): Promise<Block[]> {
  const { db, keys } = turn.deps
  const { filesTold } = turn.person.settings
  const own = ownGroupIds(turn)
  if (own.length === 0) return []
  const files = await exportsOf(db, keys, own, ['announced', 'made'], LOOKED_AT)
  const fresh = files.filter((file) => {
    const key = keyOf(file)
    return key !== null && !filesTold.includes(key)
  })
  if (fresh.length === 0) return []
  const groups = await findGroups(db, keys, [...new Set(fresh.map(({ group }) => group))])
  for (const file of fresh.toReversed()) {
    const group = groups.find(({ id, settings }) => id === file.group && settings.address === null)
    const key = keyOf(file)
    if (!group || key === null) continue
    turn.remember({ filesTold: [...filesTold, key].slice(-REMEMBERED) })
    return file.state === 'made' ? answered(turn, group, file) : planned(turn, group, file)
  }
  return []
}

/** What there is to be told of a file now: that it is planned, or, once it is made, what coordinators wrote back. */
const keyOf = ({ id, state, card }: Export): string | null =>
  state === 'announced' ? shortId(id) : card.page?.posted ? `${shortId(id)}+` : null

function planned(turn: Turn, { settings }: PeerGroup, { id, card }: Export): Block[] {
  const { purpose, reader, endsOn, from, until, opensOn, profile, noticeDays = NOTICE_DAYS } = card
  const told = (key: string): string =>
    turn.tell((say, one) =>
      say(`export.${key}`, {
        group: settings.name,
        purpose,
        reader,
        day: tellDate(key === 'channel-opening' ? endsOn : (opensOn ?? endsOn), one),
        from: tellMonth(from, one),
        until: tellMonth(until, one),
        days: noticeDays,
        usual: NOTICE_DAYS,
      }),
    )
  const e = shortId(id)
  return [
    text(told('news-planned')),
    // Said twice, long statements could push out what somebody came for: there they stand one press away.
    ...(turn.language === 'both' ? [] : [text(told('channel-opening')), text(told('channel-words'))]),
    ...(profile === 'group' ? [] : [text(told(`channel-${profile}`))]),
    text(told('channel-notice')),
    ...(noticeDays < NOTICE_DAYS ? [note(told('channel-shorter'))] : []),
    choices(
      choice(turn, 'export.leave-out', 'group.export-out', { e }),
      choice(turn, 'export.news-read', 'about.file', { e }),
    ),
  ]
}

const answered = (turn: Turn, { settings }: PeerGroup, { id }: Export): Block[] => [
  text(turn.say('export.news-answered', { group: settings.name })),
  choices(choice(turn, 'export.news-read', 'about.file', { e: shortId(id) })),
]
