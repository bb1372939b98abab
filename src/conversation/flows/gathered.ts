// What a group gathers for its coordinators, and what they write back: suggested questions, and a summary of what was heard.
import { randomUUID } from 'node:crypto'
import { summaryPost } from '../../groups/posts.ts'
import { localDay } from '../../groups/schedule.ts'
import type { PeerGroup } from '../../storage/groups.ts'
import { addSummary } from '../../storage/reviews.ts'
import { pageOfVoices } from '../../storage/voices.ts'
import { choice, choices, form, screen, text, words } from '../cards.ts'
import { fitting } from '../fitting.ts'
import { atDesk, type Desk } from '../group-at-desk.ts'
import { deskCard } from '../group-desk.ts'
import { shortId } from '../ids.ts'
import { action, type Card, type Form } from '../interaction.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'

export const gatheredRoutes: Routes = {
  'coordinate.suggestions': cardRoute(atDesk(suggestions)),
  'coordinate.summary': formRoute(
    // A group without a channel has nowhere to post it.
    atDesk<Card | Form>((turn, desk) =>
      desk.group.settings.address
        ? fitting(turn, (one) => summary(one, desk), desk.group.settings.language)
        : deskCard(turn, desk.group),
    ),
  ),
  'coordinate.summed-up': cardRoute(atDesk(summedUp)),
}

const moment = (turn: Turn): Date => new Date(turn.now.epochMilliseconds)
const today = (turn: Turn, { settings }: PeerGroup): string => localDay(moment(turn), settings.timeZone)

/** One a card and whole, like voices. */
const SUGGESTIONS_SHOWN = 1

async function suggestions(turn: Turn, { group }: Desk): Promise<Card> {
  const page = await pageOfVoices(turn.deps.db, turn.deps.keys, {
    group: group.id,
    kind: 'suggestion',
    stage: null,
    since: null,
    until: null,
    from: turn.arg('f'),
    limit: SUGGESTIONS_SHOWN,
    now: moment(turn),
  })
  const g = shortId(group.id)
  return screen(turn, {
    blocks: [
      text(turn.say(page.voices.length === 0 ? 'group.no-suggestions' : 'group.suggestions-intro')),
      ...page.voices.map(({ content }) => words(content.words)),
      choices(
        page.next !== null && choice(turn, 'group.next-suggestion', 'coordinate.suggestions', { g, f: page.next }),
        choice(turn, 'group.back', 'group.open', { g }),
      ),
    ],
  })
}

const SUMMARY_LENGTH = 1500

function summary(turn: Turn, { group }: Desk): Form {
  return form(turn, {
    title: turn.label('group.summary-title'),
    intro: turn.say('group.summary-intro'),
    fields: [
      {
        kind: 'paragraph',
        id: 'words',
        label: turn.label('group.summary-label'),
        maxLength: SUMMARY_LENGTH,
        required: true,
      },
    ],
    submit: action('coordinate.summed-up', { g: shortId(group.id) }),
  })
}

async function summedUp(turn: Turn, { group }: Desk): Promise<Card> {
  const { db, keys, content } = turn.deps
  const theirs = turn.value('words').trim().toWellFormed()
  if (theirs === '') return deskCard(turn, group)
  const { address } = group.settings
  await addSummary(db, keys, group.id, today(turn, group), theirs)
  if (address) {
    await turn.deps.queue([
      {
        id: randomUUID(),
        after: null,
        kind: 'post',
        to: address,
        card: summaryPost(content, group, theirs),
        refOf: null,
      },
    ])
  }
  return deskCard(turn, group, turn.say('group.summed-up'))
}
