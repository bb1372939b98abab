// A coordinator asks for a file of shared words: for whom, what for, until when; looks at what it would hold; tells the group; and
// makes it once the time of notice is over. It comes to who made it alone. Rights are asked for anew on each press.
import { makeInMemory, type Survey, survey } from '../../export/make.ts'
import { type Profile, profiles } from '../../export/record.ts'
import { announceExport, noteMade, parcelId } from '../../export/steps.ts'
import { letGo, NOTICE_DAYS, pageBlocks, seasonPage } from '../../groups/export-posts.ts'
import { rulesOf } from '../../groups/rules.ts'
import { dayPlus, localDay } from '../../groups/schedule.ts'
import { addAudit, type Coordinator, coordinatorOf, groupsCoordinatedBy } from '../../storage/coordinators.ts'
import { addExport, type Export, type ExportCard, exportsOf, findExport, saveExport } from '../../storage/exports.ts'
import { findGroup, groupOfChannel, type PeerGroup } from '../../storage/groups.ts'
import { choice, choices, explained, form, heading, list, note, screen, text, words } from '../cards.ts'
import { isDayAhead, monthsBefore, tellDate, tellMonth } from '../dates.ts'
import { fitting } from '../fitting.ts'
import { shortId, uuidOf } from '../ids.ts'
import { action, type Block, type Card, type Form } from '../interaction.ts'
import { channelOf } from '../membership.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'

export const exportRoutes: Routes = {
  'group.export': cardRoute(begin),
  'group.export-ask': formRoute(async (turn) => {
    const desk = await deskOf(turn)
    return desk ? fitting(turn, (one) => ask(one, desk), desk.group.settings.language) : noDesk(turn)
  }),
  'group.export-look': cardRoute(look),
  'group.export-announce': cardRoute(withExport(announce)),
  'group.export-show': cardRoute(withExport(show)),
  'group.export-drop': cardRoute(withExport(drop)),
  'group.export-make': cardRoute(withExport(make)),
  'group.export-page': formRoute(async (turn) => {
    const desk = await deskOf(turn)
    if (!desk?.asked) return noDesk(turn)
    const { asked } = desk
    return fitting(turn, (one) => page(one, asked), desk.group.settings.language)
  }),
  'group.export-paged': cardRoute(withExport(paged)),
  'group.export-post': cardRoute(withExport(post)),
}

/** Discord takes files of 10 MB from a bot; the message around it takes a little. */
const MOST_BYTES = 9_000_000
/** From here on making takes long enough to say so. */
const LONG_VOICES = 20_000
const VOICES_A_MINUTE = 60_000
const SHOWN = 8
const PURPOSE_LENGTH = 400
const READER_LENGTH = 100
const PAGE_LENGTH = 900

interface Desk {
  readonly group: PeerGroup
  readonly me: Coordinator
  readonly asked: Export | null
}

/** The group of the file or of the action, else of the channel, else the only one that this person coordinates: if they do. */
async function deskOf(turn: Turn): Promise<Desk | null> {
  const { db, keys } = turn.deps
  const id = uuidOf(turn.arg('e'))
  const asked = id === null ? null : await findExport(db, keys, id)
  const group = asked ? await findGroup(db, keys, asked.group) : await groupMeant(turn)
  const me = group ? await coordinatorOf(db, keys, group.id, turn.person.handle) : null
  return group && me ? { group, me, asked } : null
}

async function groupMeant(turn: Turn): Promise<PeerGroup | null> {
  const { db, keys } = turn.deps
  const named = uuidOf(turn.arg('g'))
  if (named !== null) return await findGroup(db, keys, named)
  const channel = channelOf(turn.request)
  const here = channel ? await groupOfChannel(db, keys, channel) : null
  if (here && (await coordinatorOf(db, keys, here.id, turn.person.handle))) return here
  const [only, ...others] = await groupsCoordinatedBy(db, turn.person.handle)
  return only !== undefined && others.length === 0 ? await findGroup(db, keys, only) : null
}

type WithExport = Desk & { readonly asked: Export }

function withExport(go: (turn: Turn, desk: WithExport) => Promise<Card> | Card): (turn: Turn) => Promise<Card> {
  return async (turn) => {
    const desk = await deskOf(turn)
    if (!desk) return noDesk(turn)
    const { asked } = desk
    if (!asked || asked.state === 'dropped') return sayAndBack(turn, desk.group, 'export.gone')
    return await go(turn, { ...desk, asked })
  }
}

const noDesk = (turn: Turn): Card => screen(turn, { blocks: [text(turn.say('export.no-group'))] })

const sayAndBack = (turn: Turn, group: PeerGroup, key: string): Card =>
  screen(turn, { blocks: [text(turn.say(key)), choices(back(turn, group))] })

const back = (turn: Turn, group: PeerGroup) => choice(turn, 'export.back', 'group.export', { g: shortId(group.id) })
const moment = (turn: Turn): Date => new Date(turn.now.epochMilliseconds)
const today = (turn: Turn, { settings }: PeerGroup): string => localDay(moment(turn), settings.timeZone)
const kOf = ({ settings }: PeerGroup): number => rulesOf(settings).promise.k
const noticeOf = (turn: Turn): number => turn.deps.exportNoticeDays ?? NOTICE_DAYS

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

const stateOf = (turn: Turn, group: PeerGroup, { state, card }: Export): string =>
  state === 'announced' && card.opensOn !== null && card.opensOn <= today(turn, group) ? 'open' : state

const titleOf = (turn: Turn, group: PeerGroup, asked: Export): string => {
  const { say } = turn.deps.content
  return turn.pieceLabel((_, one) =>
    say(one, 'export.one-title', {
      title: say(one, `export.for-${asked.card.profile}`),
      state: say(one, `export.state-${stateOf(turn, group, asked)}`),
    }),
  )
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
          say('export.preview-notice', { day: tellDate(dayPlus(today(turn, group), noticeOf(turn)), one) }),
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

/** What was stated: in the words of who stated it. */
function statedBlocks(turn: Turn, { card }: Export): Block[] {
  const { purpose, reader, endsOn, from, until } = card
  return [
    words(turn.label('export.preview-purpose', { purpose })),
    words(turn.label('export.preview-reader', { reader })),
    text(
      turn.tell((say, one) =>
        [
          say('export.preview-ends', { day: tellDate(endsOn, one) }),
          say('export.preview-span', { from: tellMonth(from, one), until: tellMonth(until, one) }),
        ].join('\n'),
      ),
    ),
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

function show(turn: Turn, { group, asked }: WithExport): Card {
  const { card } = asked
  const state = stateOf(turn, group, asked)
  const e = shortId(asked.id)
  const isMade = asked.state === 'made'
  return screen(turn, {
    title: titleOf(turn, group, asked),
    blocks: [
      ...(asked.state === 'drafted' ? [] : statedBlocks(turn, asked)),
      state === 'announced'
        ? text(turn.tell((say, one) => say('export.announced', { day: tellDate(card.opensOn ?? '', one) })))
        : state === 'open' || state === 'made'
          ? text(turn.say(`export.${state}`))
          : null,
      (state === 'open' || isMade) && card.voices > LONG_VOICES
        ? note(turn.say('export.make-long', { minutes: Math.ceil(card.voices / VOICES_A_MINUTE) }))
        : null,
      choices(
        (state === 'open' || isMade) &&
          choice(turn, isMade ? 'export.make-again' : 'export.make', 'group.export-make', { e }),
        isMade && choice(turn, 'export.write-back', 'group.export-page', { e }),
        asked.state === 'drafted' && choice(turn, 'export.change', 'group.export-ask', { e }),
        !isMade && choice(turn, 'export.drop', 'group.export-drop', { e }),
        back(turn, group),
      ),
    ],
  })
}

async function drop(turn: Turn, { group, me, asked }: WithExport): Promise<Card> {
  if (asked.state === 'made') return show(turn, { group, me, asked })
  const { db, keys, content } = turn.deps
  await db.transaction().execute(async (tx) => {
    await saveExport(tx, keys, { ...asked, state: 'dropped' })
    if (asked.state === 'announced') {
      const act = { act: 'export-dropped', name: me.name, profile: asked.card.profile } as const
      await addAudit(tx, keys, group.id, today(turn, group), act)
    }
  })
  const { address } = group.settings
  if (address && asked.state === 'announced') {
    const id = parcelId(keys, asked, 'dropped')
    await turn.deps.queue([{ id, after: null, kind: 'post', to: address, card: letGo(content, group), refOf: null }])
  }
  return sayAndBack(turn, group, 'export.dropped')
}

/** The file, on the card of who pressed and nowhere else. */
async function make(turn: Turn, { group, me, asked }: WithExport): Promise<Card> {
  const state = stateOf(turn, group, asked)
  if (state !== 'open' && state !== 'made') return show(turn, { group, me, asked })
  const about = { k: kOf(group), language: group.settings.language, now: moment(turn) }
  const made = await makeInMemory(turn.deps, asked, about, MOST_BYTES)
  if (made.outcome !== 'made') return sayAndBack(turn, group, `export.${made.outcome}`)
  await noteMade(turn.deps, { group, asked, by: me.name, today: today(turn, group) })
  return screen(turn, {
    title: turn.label('export.title'),
    blocks: [
      text(turn.say('export.making')),
      { kind: 'file', file: { name: 'reflections.zip', mediaType: 'application/zip', content: made.bytes } },
      choices(choice(turn, 'export.write-back', 'group.export-page', { e: shortId(asked.id) }), back(turn, group)),
    ],
  })
}

function page(turn: Turn, asked: Export): Form {
  const known = asked.card.page
  return form(turn, {
    title: turn.label('export.page-title'),
    fields: (['heard', 'will', 'cannot'] as const).map((part) => ({
      kind: 'paragraph' as const,
      id: part,
      label: turn.label(`export.page-${part}`),
      ...(part === 'heard' ? { hint: turn.label('export.page-hint') } : {}),
      value: known?.[part] ?? '',
      maxLength: PAGE_LENGTH,
      required: part === 'heard',
    })),
    submit: action('group.export-paged', { e: shortId(asked.id) }),
  })
}

async function paged(turn: Turn, { group, asked }: WithExport): Promise<Card> {
  if (asked.state !== 'made') return sayAndBack(turn, group, 'export.gone')
  const typed = (part: string): string => turn.value(part).trim().toWellFormed()
  const written = { heard: typed('heard'), will: typed('will'), cannot: typed('cannot'), posted: false }
  const { db, keys } = turn.deps
  const saved = await saveExport(db, keys, { ...asked, card: { ...asked.card, page: written } })
  return screen(turn, {
    blocks: [
      note(turn.say('export.page-preview')),
      ...pageBlocks(saved, (key) => turn.label(`export.${key}`)),
      choices(
        choice(turn, 'export.page-post', 'group.export-post', { e: shortId(saved.id) }),
        choice(turn, 'export.change', 'group.export-page', { e: shortId(saved.id) }),
        back(turn, group),
      ),
    ],
  })
}

async function post(turn: Turn, { group, asked }: WithExport): Promise<Card> {
  const { db, keys, content } = turn.deps
  const { page: written } = asked.card
  if (!written || asked.state !== 'made') return sayAndBack(turn, group, 'export.gone')
  const { address } = group.settings
  if (address && !written.posted) {
    const id = parcelId(keys, asked, `page ${asked.version}`)
    await turn.deps.queue([
      { id, after: null, kind: 'post', to: address, card: seasonPage(content, group, asked), refOf: null },
    ])
  }
  if (!written.posted)
    await saveExport(db, keys, { ...asked, card: { ...asked.card, page: { ...written, posted: true } } })
  return sayAndBack(turn, group, 'export.page-posted')
}
