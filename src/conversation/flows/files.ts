// What everybody in a group may know of files: what went to whom, what for, until when, and what became of it; and leaving one's own
// words out, which is shown to nobody.
import { NOTICE_DAYS, pageBlocks } from '../../groups/export-posts.ts'
import { shuffled } from '../../groups/shuffle.ts'
import { leaveOut } from '../../storage/exported-voices.ts'
import { type Export, exportsOf, findExport } from '../../storage/exports.ts'
import { choice, choices, explained, note, screen, text } from '../cards.ts'
import { tellDate, tellMonth } from '../dates.ts'
import { shortId, uuidOf } from '../ids.ts'
import { action, type Block, type Card } from '../interaction.ts'
import { longestThatFits } from '../limits.ts'
import { belongTo, ownGroupIds } from '../membership.ts'
import { cardRoute, type Routes, type Turn } from '../turn.ts'

export const filesRoutes: Routes = {
  'about.files': cardRoute(files),
  'about.file': cardRoute(file),
  'group.export-out': cardRoute(askOut),
  'group.export-out-yes': cardRoute(goOut),
  'group.export-out-no': cardRoute((turn) =>
    screen(turn, { blocks: [text(turn.say('export.out-kept')), choices(toFiles(turn))] }),
  ),
}

const SHOWN = 12
const toFiles = (turn: Turn) => choice(turn, 'export.about-button', 'about.files')

async function files(turn: Turn): Promise<Card> {
  const { db, keys } = turn.deps
  await belongTo(turn)
  const all = await exportsOf(db, keys, ownGroupIds(turn), ['announced', 'made'], SHOWN)
  const card = (count: number): Card =>
    screen(turn, {
      title: turn.label('export.about-title'),
      blocks: [
        text(turn.say(all.length === 0 ? 'export.about-none' : 'export.about-intro')),
        ...all.slice(0, count).map((asked) => entryOf(turn, asked)),
        all.length > 0
          ? {
              kind: 'menu',
              id: 'files',
              label: turn.label('export.about-menu'),
              options: all.map((asked) => ({
                label: spanOf(turn, asked).slice(0, 75),
                action: action('about.file', { e: shortId(asked.id) }),
              })),
            }
          : null,
        choices(choice(turn, 'about.back', 'about')),
      ],
    })
  return all.length === 0 ? card(0) : longestThatFits(all.length, card)
}

const spanOf = (turn: Turn, { card: { from, until } }: Export): string =>
  turn.language === 'both'
    ? `${from} – ${until}`
    : turn.tell((say, one) => say('export.about-name', { from: tellMonth(from, one), until: tellMonth(until, one) }))

function entryOf(turn: Turn, asked: Export): Block {
  const { profile, purpose, reader, endsOn, opensOn, madeOn, noticeDays = NOTICE_DAYS } = asked.card
  return {
    kind: 'entry',
    name: spanOf(turn, asked),
    lines: [
      turn.label('export.about-reader', { reader }),
      turn.label('export.about-purpose', { purpose }),
      turn.say(`export.about-holds-${profile}`),
      turn.tell((say, one) => say('export.about-ends', { day: tellDate(endsOn, one) })),
      turn.tell((say, one) =>
        madeOn === null
          ? say('export.about-planned', { day: tellDate(opensOn ?? endsOn, one) })
          : say('export.about-made', { month: tellMonth(madeOn.slice(0, 7), one) }),
      ),
      ...(noticeDays < NOTICE_DAYS
        ? [turn.say('export.channel-shorter', { days: noticeDays, usual: NOTICE_DAYS })]
        : []),
    ],
  }
}

/** A file of a group that this person belongs to, or that holds words of theirs, or null. */
async function fileOf(turn: Turn): Promise<Export | null> {
  const { db, keys } = turn.deps
  const id = uuidOf(turn.arg('e'))
  const asked = id === null ? null : await findExport(db, keys, id)
  if (!asked || (asked.state !== 'announced' && asked.state !== 'made')) return null
  await belongTo(turn)
  return ownGroupIds(turn).includes(asked.group) ? asked : null
}

async function file(turn: Turn): Promise<Card> {
  const asked = await fileOf(turn)
  if (!asked) return gone(turn)
  const { page } = asked.card
  return screen(turn, {
    title: turn.label('export.about-title'),
    blocks: [
      entryOf(turn, asked),
      ...(page?.posted ? pageBlocks(asked, (key) => turn.label(`export.${key}`)) : []),
      choices(choice(turn, 'export.leave-out', 'group.export-out', { e: shortId(asked.id) }), toFiles(turn)),
    ],
  })
}

const gone = (turn: Turn): Card => screen(turn, { blocks: [text(turn.say('export.gone')), choices(toFiles(turn))] })

async function askOut(turn: Turn): Promise<Card> {
  const asked = await fileOf(turn)
  if (!asked) return gone(turn)
  const e = shortId(asked.id)
  return screen(turn, {
    blocks: [
      text(turn.say(asked.state === 'made' ? 'export.out-late' : 'export.out-ask')),
      choices(
        explained(turn, 'export.leave-out', 'export.out-ask-meaning', action('group.export-out-yes', { e })),
        choice(turn, 'export.out-keep', 'group.export-out-no'),
      ),
    ],
  })
}

async function goOut(turn: Turn): Promise<Card> {
  const asked = await fileOf(turn)
  if (!asked) return gone(turn)
  const mine = turn.person.settings.receipts.filter(
    ({ group, audiences }) => group === asked.group && audiences.includes('file'),
  )
  // In no order: where rows lie in the table must not say what was written first.
  for (const { voice } of shuffled(mine)) await leaveOut(turn.deps.db, asked.group, voice)
  return screen(turn, {
    blocks: [
      text(turn.say(mine.length === 0 ? 'export.out-none' : 'export.out-done')),
      note(turn.say('export.out-ask-meaning')),
      choices(toFiles(turn)),
    ],
  })
}
