// An announced file of shared words: let go, made on the card of who presses and nowhere else, and answered to the group with what
// became of it.
import { makeInMemory } from '../../export/make.ts'
import { noteMade, parcelId } from '../../export/steps.ts'
import { letGo, pageBlocks, seasonPage } from '../../groups/export-posts.ts'
import { addAudit } from '../../storage/coordinators.ts'
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
import { action, type Card, type Form } from '../interaction.ts'
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

/** Discord takes files of 10 MB from a bot; the message around it takes a little. */
const MOST_BYTES = 9_000_000
/** From here on making takes long enough to say so. */
const LONG_VOICES = 20_000
const VOICES_A_MINUTE = 60_000
const PAGE_LENGTH = 900

export function show(turn: Turn, { group, asked }: WithExport): Card {
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
