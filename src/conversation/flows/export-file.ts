// An announced file of shared words: let go, made on the card of who presses and nowhere else, and answered to the group with what
// became of it.
import { AT_ONCE_VOICES, CHAT_BYTES, TOO_MANY_VOICES } from '../../export/in-chat.ts'
import type { Far } from '../../export/in-making.ts'
import { makeInMemory } from '../../export/make.ts'
import { noteMade, parcelId } from '../../export/steps.ts'
import { letGo, pageBlocks, seasonPage } from '../../groups/export-posts.ts'
import { addAudit } from '../../storage/coordinators.ts'
import { findDelivery } from '../../storage/deliveries.ts'
import { type Export, saveExport } from '../../storage/exports.ts'
import { choice, choices, form, note, screen, text } from '../cards.ts'
import { tellDate } from '../dates.ts'
import {
  back,
  deskOf,
  kOf,
  moment,
  noDesk,
  sayAndBack,
  statedBlocks,
  stateOf,
  titleOf,
  today,
  type WithExport,
  withExport,
} from '../export-desk.ts'
import { fitting } from '../fitting.ts'
import { shortId } from '../ids.ts'
import { action, type Block, type Card, type Form } from '../interaction.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'

export const exportFileRoutes: Routes = {
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

const PAGE_LENGTH = 900

export async function show(turn: Turn, { group, asked }: WithExport): Promise<Card> {
  const { card } = asked
  const onTheWay = await deliveryOnTheWay(turn, asked)
  const state = stateOf(turn, group, asked)
  const e = shortId(asked.id)
  const isMade = asked.state === 'made'
  return screen(turn, {
    title: titleOf(turn, group, asked),
    blocks: [
      ...(asked.state === 'drafted' ? [] : statedBlocks(turn, asked)),
      state === 'announced'
        ? text(turn.tell((say, one) => say('export.announced', { day: tellDate(card.opensOn ?? '', one) })))
        : (state === 'open' || state === 'made') && (onTheWay === null || onTheWay === 'not-brought')
          ? text(turn.say(`export.${state}`))
          : null,
      ...(onTheWay === null
        ? []
        : onTheWay === 'not-brought'
          ? [text(turn.say('export.not-brought'))]
          : howFar(turn, onTheWay.far)),
      (state === 'open' || isMade) && onTheWay === null && !isAtOnce(asked)
        ? note(turn.say('export.make-apart'))
        : null,
      choices(
        onTheWay !== null && onTheWay !== 'not-brought' && choice(turn, 'export.far', 'group.export-show', { e }),
        (state === 'open' || isMade) &&
          (onTheWay === null || onTheWay === 'not-brought') &&
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
  if (asked.card.profile !== 'public' && asked.card.voices > TOO_MANY_VOICES)
    return sayAndBack(turn, group, 'export.too-large')
  if (!isAtOnce(asked)) return askToBring(turn, { group, me, asked })
  const about = { k: kOf(group), language: group.settings.language, now: moment(turn) }
  const made = await makeInMemory(turn.deps, asked, about, CHAT_BYTES)
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

const isAtOnce = ({ card }: Export): boolean => card.voices <= AT_ONCE_VOICES

/** A larger file is made apart from this press, and comes to who pressed alone. What is stored is the asking: it outlives this process. */
async function askToBring(turn: Turn, { group, me, asked }: WithExport): Promise<Card> {
  const { db, keys } = turn.deps
  const before = await deliveryOnTheWay(turn, asked)
  if (before !== null && before !== 'not-brought') return show(turn, { group, me, asked })
  const delivery = parcelId(keys, asked, `file ${asked.version}`)
  // Noted first: should the process die in between, the card says that nothing is on its way, and offers to make it.
  const bringing = { delivery, noted: null }
  const saved = await saveExport(db, keys, { ...asked, card: { ...asked.card, bringing } })
  const { identity, place } = turn.request
  const to = { identity, community: place.community }
  await turn.deps.queue([
    { id: delivery, after: null, kind: 'file', to, export: asked.id, language: turn.language, refOf: null },
  ])
  return show(turn, { group, me, asked: saved })
}

/** What became of a file that was asked for in a chat; null where none is on its way. */
async function deliveryOnTheWay(
  turn: Turn,
  { card }: Export,
): Promise<{ readonly far: Far | null } | 'not-brought' | null> {
  if (!card.bringing) return null
  const { delivery } = card.bringing
  switch ((await findDelivery(turn.deps.db, turn.deps.keys, delivery))?.state) {
    case 'held':
    case 'waiting':
    case 'sending':
    case 'resting':
      return { far: turn.deps.farOf(delivery) }
    case 'closed':
    case 'refused':
    case 'uncertain':
      return 'not-brought'
    // Sent, with nothing to bring any more, or long ago.
    case 'sent':
    case 'dropped':
    case undefined:
      return null
  }
}

const howFar = (turn: Turn, far: Far | null): Block[] => [
  text(
    far === null
      ? turn.say('export.far-waits')
      : far.releases < far.of
        ? turn.say('export.far-reading', { done: far.releases, of: far.of })
        : turn.say('export.far-writing', { of: far.of }),
  ),
  note(turn.say('export.far-alone')),
]

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
  return sayAndBack(turn, group, address ? 'export.page-posted' : 'export.page-posted-visit')
}
