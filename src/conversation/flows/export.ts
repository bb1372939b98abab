// A coordinator asks for a file of shared words: for whom, what for, until when; looks at what it would hold; and tells the group.
import { type Survey, survey } from '../../export/make.ts'
import { type Profile, profiles } from '../../export/record.ts'
import { announceExport } from '../../export/steps.ts'
import { dayPlus } from '../../groups/schedule.ts'
import { addExport, type Export, type ExportCard, exportsOf, saveExport } from '../../storage/exports.ts'
import type { PeerGroup } from '../../storage/groups.ts'
import { choice, choices, explained, form, heading, list, note, screen, text } from '../cards.ts'
import { isDayAhead, monthsBefore, tellDate } from '../dates.ts'
import {
  back,
  type Desk,
  deskOf,
  kOf,
  moment,
  noDesk,
  noticeOf,
  statedBlocks,
  titleOf,
  today,
  type WithExport,
  withExport,
} from '../export-desk.ts'
import { fitting } from '../fitting.ts'
import { shortId } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'
import { show } from './export-file.ts'

export const exportRoutes: Routes = {
  'group.export': cardRoute(begin),
  'group.export-ask': formRoute(async (turn) => {
    const desk = await deskOf(turn)
    return desk ? fitting(turn, (one) => ask(one, desk), desk.group.settings.language) : noDesk(turn)
  }),
  'group.export-look': cardRoute(look),
  'group.export-announce': cardRoute(withExport(announce)),
}

const SHOWN = 8
const PURPOSE_LENGTH = 400
const READER_LENGTH = 100

async function begin(turn: Turn): Promise<Card> {
  const desk = await deskOf(turn)
  if (!desk) return noDesk(turn)
  const { group } = desk
  const { db, keys } = turn.deps
  const g = shortId(group.id)
  const earlier = await exportsOf(db, keys, [group.id], ['announced', 'made'], SHOWN)
  return screen(turn, {
    title: turn.label('export.title'),
    blocks: [
      text(turn.say('export.holds')),
      text(turn.say('export.never')),
      text(turn.say('export.policy', { k: kOf(group) })),
      heading(turn.say('export.which')),
      choices(
        ...profiles
          .filter((profile) => profile !== 'research' || group.settings.research !== null)
          .map((p) =>
            explained(turn, `export.for-${p}`, `export.for-${p}-means`, action('group.export-ask', { g, p })),
          ),
      ),
      group.settings.research === null ? note(turn.say('export.no-research')) : null,
      earlier.length > 0
        ? {
            kind: 'menu',
            id: 'files',
            label: turn.label('export.asked'),
            options: earlier.map((asked) => ({
              label: titleOf(turn, group, asked).slice(0, 75),
              meaning: `${asked.card.from} – ${asked.card.until}`,
              action: action('group.export-show', { e: shortId(asked.id) }),
            })),
          }
        : null,
      choices(choice(turn, 'export.to-group', 'group.open', { g })),
    ],
  })
}

function ask(turn: Turn, { group, asked }: Desk): Form {
  const known = asked?.card
  const profile = known?.profile ?? profileOf(turn)
  return form(turn, {
    title: turn.label('export.form-title'),
    fields: [
      {
        kind: 'paragraph',
        id: 'purpose',
        label: turn.label('export.purpose'),
        hint: turn.label('export.purpose-hint'),
        value: known?.purpose ?? '',
        maxLength: PURPOSE_LENGTH,
        required: true,
      },
      {
        kind: 'line',
        id: 'reader',
        label: turn.label('export.reader'),
        hint: turn.label('export.reader-hint'),
        value: known?.reader ?? '',
        maxLength: READER_LENGTH,
        required: true,
      },
      {
        kind: 'line',
        id: 'ends',
        label: turn.label('export.ends'),
        hint: turn.label('export.ends-hint', { example: exampleDay(turn, group) }),
        value: known?.endsOn ?? '',
        maxLength: 20,
        required: true,
      },
      {
        kind: 'select',
        id: 'season',
        label: turn.label('export.season'),
        options: [
          { value: 'all', label: turn.label('export.season-all') },
          { value: '3', label: turn.label('export.season-quarter') },
          { value: '12', label: turn.label('export.season-year') },
        ],
        value: known?.months === undefined || known.months === null ? 'all' : String(known.months),
        required: true,
      },
    ],
    submit: action('group.export-look', {
      ...(asked ? { e: shortId(asked.id) } : { g: shortId(group.id), p: profile }),
    }),
    submitLabel: turn.label('export.look'),
  })
}

const profileOf = (turn: Turn): Profile => profiles.find((one) => one === turn.arg('p')) ?? 'group'

/** What was stated is kept as a draft, so that changing it loses nothing; and what the file would hold is shown, to who asks alone. */
async function look(turn: Turn): Promise<Card> {
  const desk = await deskOf(turn)
  if (!desk || (desk.asked && desk.asked.state !== 'drafted')) return noDesk(turn)
  const { group, me } = desk
  const { db, keys } = turn.deps
  const months = Number(turn.value('season'))
  const card: ExportCard = {
    profile: desk.asked?.card.profile ?? profileOf(turn),
    purpose: oneParagraph(turn.value('purpose')),
    reader: oneParagraph(turn.value('reader')),
    endsOn: turn.value('ends').normalize('NFKC').trim(),
    months: months === 3 || months === 12 ? months : null,
    by: me.name,
    k: kOf(group),
    releases: { en: '', ja: '' },
    from: '',
    until: '',
    voices: 0,
    opensOn: null,
    madeOn: null,
    page: null,
  }
  const asked = desk.asked
    ? await saveExport(db, keys, { ...desk.asked, card })
    : await addExport(db, keys, group.id, card)
  if (!isDayAhead(card.endsOn, today(turn, group)) || card.purpose === '' || card.reader === '')
    return refused(turn, group, asked, 'export.no-date')
  const found = await surveyed(turn, group, asked)
  if (!found) return refused(turn, group, asked, 'export.too-few')
  return screen(turn, {
    title: turn.label('export.preview'),
    blocks: [
      ...statedBlocks(turn, { ...asked, card: { ...card, from: found.from, until: found.until } }),
      list(previewLines(turn, found)),
      note(
        turn.tell((say, one) =>
          say(group.settings.address === null ? 'export.preview-notice-visit' : 'export.preview-notice', {
            day: tellDate(dayPlus(today(turn, group), noticeOf(turn)), one),
          }),
        ),
      ),
      choices(
        choice(turn, 'export.announce', 'group.export-announce', { e: shortId(asked.id) }),
        choice(turn, 'export.change', 'group.export-ask', { e: shortId(asked.id) }),
        choice(turn, 'export.drop', 'group.export-drop', { e: shortId(asked.id) }),
      ),
    ],
  })
}

/** In half a year: shows how a day is written. */
const exampleDay = (turn: Turn, group: PeerGroup): string => dayPlus(today(turn, group), 180)

const refused = (turn: Turn, group: PeerGroup, asked: Export, key: 'export.no-date' | 'export.too-few'): Card =>
  screen(turn, {
    blocks: [
      text(key === 'export.no-date' ? turn.say(key, { example: exampleDay(turn, group) }) : turn.say(key)),
      choices(
        choice(turn, 'export.change', 'group.export-ask', { e: shortId(asked.id) }),
        choice(turn, 'export.drop', 'group.export-drop', { e: shortId(asked.id) }),
        back(turn, group),
      ),
    ],
  })

const oneParagraph = (typed: string): string => typed.toWellFormed().replace(/\s+/g, ' ').trim()

const surveyed = (turn: Turn, group: PeerGroup, { card }: Export): Promise<Survey | null> =>
  survey(turn.deps, {
    group: group.id,
    profile: card.profile,
    k: kOf(group),
    now: moment(turn),
    only: null,
    since: card.months === null ? null : `${monthsBefore(today(turn, group).slice(0, 7), card.months)}-01`,
  })

function previewLines(turn: Turn, { releases, voices, coarse, leftOut }: Survey): string[] {
  return [
    turn.say('export.preview-count', { releases, voices }),
    ...(coarse > 0 ? [turn.say('export.preview-coarse', { count: coarse })] : []),
    ...(leftOut ? [turn.say('export.preview-left')] : []),
  ]
}

async function announce(turn: Turn, { group, me, asked }: WithExport): Promise<Card> {
  if (asked.state !== 'drafted') return show(turn, { group, me, asked })
  const day = today(turn, group)
  if (!isDayAhead(asked.card.endsOn, day)) return refused(turn, group, asked, 'export.no-date')
  const found = await surveyed(turn, group, asked)
  if (!found) return refused(turn, group, asked, 'export.too-few')
  const saved = await announceExport(turn.deps, {
    group,
    asked,
    found,
    k: kOf(group),
    by: me.name,
    today: day,
    noticeDays: noticeOf(turn),
  })
  return show(turn, { group, me, asked: saved })
}
