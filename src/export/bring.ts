// A larger file, asked for in a chat and brought to who asked alone. What was asked for is a delivery: if the process dies, another
// one makes the file; rights and the time of notice are looked at again when it is made.
import type { Content } from '../content/index.ts'
import { shortId } from '../conversation/ids.ts'
import { action, type Block, type Card, type SpokenLanguage } from '../conversation/interaction.ts'
import type { Outgoing } from '../groups/messenger.ts'
import type { FileAsked } from '../groups/parcel.ts'
import { rulesOf } from '../groups/rules.ts'
import { localDay } from '../groups/schedule.ts'
import { coordinatorOf } from '../storage/coordinators.ts'
import { type Export, findExport } from '../storage/exports.ts'
import { findGroup } from '../storage/groups.ts'
import { handleOf } from '../storage/keys.ts'
import { CHAT_BYTES } from './in-chat.ts'
import type { InMaking } from './in-making.ts'
import { type MakeDeps, makeInMemory } from './make.ts'
import { noteMade } from './steps.ts'

interface BringDeps extends MakeDeps {
  readonly inMaking: InMaking
}

/** The file, or what there is to say instead; null where nothing is to be brought any more. */
export async function fileFor(deps: BringDeps, asked: FileAsked, now: Date): Promise<Outgoing | null> {
  const { db, keys, content } = deps
  const file = await findExport(db, keys, asked.export)
  const group = file ? await findGroup(db, keys, file.group) : null
  const me = file ? await coordinatorOf(db, keys, file.group, handleOf(keys, asked.to.identity)) : null
  if (!file || !group || !me || !isOpen(file, localDay(now, group.settings.timeZone))) return null
  const { language, k } = { language: group.settings.language, k: rulesOf(group.settings).promise.k }
  const made = await deps.inMaking.make(asked.id, (tell) =>
    makeInMemory(deps, file, { k, language, now }, CHAT_BYTES, tell),
  )
  const say = (keyOfWords: string): string => inLanguage(content, asked.language, `export.${keyOfWords}`, '\n')
  const press = (label: string, opens: string, args: Readonly<Record<string, string>> = {}) => ({
    label: inLanguage(content, asked.language, label, ' · '),
    action: action(opens, args),
  })
  const card = (words: string, ...choices: readonly ReturnType<typeof press>[]): Card => ({
    kind: 'card',
    language: asked.language,
    title: inLanguage(content, asked.language, 'export.title', ' · '),
    blocks: [
      { kind: 'text', text: say(words) },
      {
        kind: 'choices',
        choices: [
          ...choices,
          press('export.back', 'group.export', { g: shortId(group.id) }),
          press('common.support', 'support'),
        ],
      },
    ] satisfies Block[],
  })
  if (made.outcome !== 'made') return { kind: 'direct', to: asked.to, card: card(made.outcome) }
  // A file that is tried again was made once.
  const latest = (await findExport(db, keys, file.id)) ?? file
  if (latest.card.bringing?.noted !== asked.id) {
    const today = localDay(now, group.settings.timeZone)
    await noteMade(deps, { group, asked: noted(latest, asked.id), by: me.name, today })
  }
  return {
    kind: 'file',
    to: asked.to,
    card: card('making', press('export.write-back', 'group.export-page', { e: shortId(file.id) })),
    file: { name: 'reflections.zip', mediaType: 'application/zip', content: made.bytes },
  }
}

const isOpen = ({ state, card }: Export, today: string): boolean =>
  state === 'made' || (state === 'announced' && card.opensOn !== null && card.opensOn <= today)

const noted = (asked: Export, delivery: string): Export => ({
  ...asked,
  card: { ...asked.card, bringing: { delivery, ...asked.card.bringing, noted: delivery } },
})

const inLanguage = (content: Content, language: SpokenLanguage, key: string, between: string): string =>
  language === 'both' ? `${content.say('en', key)}${between}${content.say('ja', key)}` : content.say(language, key)
