// Voices: read what peers released, in private, by door and season; let a voice know that it spoke; report one; answer a summary;
// suggest a question; vote for a door. And what waits for a writer about their own words.
import { type DoorId, doorIds } from '../../content/index.ts'
import { roundOf } from '../../groups/plan.ts'
import { isNew, rulesOf } from '../../groups/rules.ts'
import { dayPlus, localDay } from '../../groups/schedule.ts'
import { coordinatorOf } from '../../storage/coordinators.ts'
import type { PeerGroup } from '../../storage/groups.ts'
import { openHearing } from '../../storage/hearings.ts'
import { savePerson } from '../../storage/participants.ts'
import { castBallot } from '../../storage/reviews.ts'
import { addMark, type FoundVoice, findVoice, pageOfVoices, reportedBy, type Voice } from '../../storage/voices.ts'
import { choice, choices, heading, note, screen, text, words } from '../cards.ts'
import { shortId, uuidOf } from '../ids.ts'
import { action, type Card } from '../interaction.ts'
import { groupsOf } from '../membership.ts'
import { newsFor } from '../news.ts'
import { newsOfFiles } from '../news-of-files.ts'
import { isEstablished } from '../sharing.ts'
import { cardRoute, type Routes, type Turn } from '../turn.ts'

export const voicesRoutes: Routes = {
  voices: cardRoute(begin),
  'voices.read': cardRoute(read),
  'voices.seasons': cardRoute(seasons),
  'voices.speaks': cardRoute(speaks),
  'voices.report': cardRoute(report),
  'voices.vote': cardRoute(vote),
  'voices.voted': cardRoute(voted),
}

const moment = (turn: Turn): Date => new Date(turn.now.epochMilliseconds)

/** Whoever belongs nowhere reads nobody's voices, and keeps for themselves. */
const noGroup = (turn: Turn): Card =>
  screen(turn, { blocks: [text(turn.say('voices.no-group')), choices(choice(turn, 'reflect.again', 'reflect'))] })

async function begin(turn: Turn): Promise<Card> {
  const news = [...(await newsOfFiles(turn)), ...(await newsFor(turn))]
  const groups = await groupsOf(turn)
  const wanted = uuidOf(turn.arg('g'))
  const group = groups.find(({ id }) => id === wanted) ?? (groups.length === 1 ? groups[0] : undefined)
  if (groups.length === 0 && news.length === 0) return noGroup(turn)
  if (!group) {
    const which = groups
      .slice(0, 10)
      .map(({ id, settings }) => ({ label: settings.name, action: action('voices', { g: shortId(id) }) }))
    const ask = groups.length === 0 ? 'voices.no-group' : 'voices.which-group'
    return screen(turn, { blocks: [...news, text(turn.say(ask)), choices(...which)] })
  }
  const g = shortId(group.id)
  return screen(turn, {
    title: turn.label('voices.title'),
    blocks: [
      ...news,
      text(turn.say('voices.intro')),
      choices(
        ...doorIds.map((id) => ({
          label: turn.pieceLabel((pieces) => pieces.door(id).title),
          action: action('voices.read', { g, s: id }),
        })),
        choice(turn, 'voices.all', 'voices.read', { g }),
        choice(turn, 'voices.seasons', 'voices.seasons', { g }),
      ),
      choices(
        rulesOf(group.settings).plan.kind === 'vote' && choice(turn, 'voices.vote', 'voices.vote', { g }),
        choice(turn, 'voices.suggest', 'answer', { g, kind: 'suggestion' }),
        choice(turn, 'voices.about-group', 'group.about', { g }),
      ),
    ],
  })
}

/** The group that an action names, if this person belongs to it now. */
async function groupIn(turn: Turn): Promise<PeerGroup | null> {
  const wanted = uuidOf(turn.arg('g'))
  return (await groupsOf(turn)).find(({ id }) => id === wanted) ?? null
}

/** A season is a quarter of a year: as near as a voice's time is ever told. */
const seasonOf = (day: string): string => `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

function seasonDays(season: string | null): { since: string; until: string } | null {
  const match = season === null ? null : /^(\d{4})Q([1-4])$/.exec(season)
  if (!match?.[1] || !match[2]) return null
  const year = Number(match[1])
  const start = (Number(match[2]) - 1) * 3 + 1
  const day = (month: number): string =>
    `${month > 12 ? year + 1 : year}-${String(month > 12 ? month - 12 : month).padStart(2, '0')}-01`
  return { since: day(start), until: day(start + 3) }
}

async function seasons(turn: Turn): Promise<Card> {
  const group = await groupIn(turn)
  if (!group) return noGroup(turn)
  const g = shortId(group.id)
  const months = [0, 3, 6, 9, 12, 15].map((back) => seasonOf(dayPlus(turn.today, -Math.round(back * 30.5))))
  return screen(turn, {
    blocks: [
      text(turn.say('voices.which-season')),
      choices(
        ...[...new Set(months)].map((season) => ({
          label: turn.label('voices.season', { year: season.slice(0, 4), quarter: season.slice(5) }),
          action: action('voices.read', { g, q: season }),
        })),
      ),
    ],
  })
}

/** One voice a card: nobody is hurried past the words of somebody else. */
async function read(turn: Turn): Promise<Card> {
  const group = await groupIn(turn)
  if (!group) return noGroup(turn)
  const { db, keys } = turn.deps
  const stage: DoorId | null = doorIds.find((id) => id === turn.arg('s')) ?? null
  const days = seasonDays(turn.arg('q'))
  const args = {
    g: shortId(group.id),
    ...(stage ? { s: stage } : {}),
    ...(days ? { q: turn.arg('q') ?? '' } : {}),
  }
  let from = cursorOf(turn.arg('f'))
  for (;;) {
    const page = await pageOfVoices(db, keys, {
      group: group.id,
      kind: 'voice',
      stage,
      since: days?.since ?? null,
      until: days?.until ?? null,
      from,
      limit: 20,
      now: moment(turn),
    })
    const hidden = await reportedBy(
      db,
      turn.person,
      page.voices.map(({ id }) => id),
    )
    const shown = page.voices.filter(({ id, content }) => !hidden.has(id) && content.served.includes('voices'))
    const [voice] = shown
    if (voice)
      return voiceCard(turn, voice, shown.length > 1 || page.next !== null ? { ...args, f: cursor(voice) } : null)
    if (page.next === null) return endCard(turn, group, turn.arg('f') === null)
    from = page.next
  }
}

const cursor = ({ id, slot }: Voice): string => `${slot.replaceAll('-', '')}.${shortId(id)}`

function cursorOf(text: string | null): string | null {
  const match = text === null ? null : /^(\d{4})(\d{2})(\d{2})\.([\w-]{22})$/.exec(text)
  const id = uuidOf(match?.[4] ?? null)
  return match && id ? `${match[1]}-${match[2]}-${match[3]}.${id}` : null
}

function voiceCard(turn: Turn, { id, content }: Voice, next: Readonly<Record<string, string>> | null): Card {
  const voice = shortId(id)
  const door = doorIds.find((one) => one === content.stage)
  return screen(turn, {
    reopen: action('voices'),
    blocks: [
      door ? heading(turn.pieceLabel((pieces) => pieces.door(door).title)) : null,
      words(content.words),
      note(turn.say('voices.no-guessing')),
      choices(
        choice(turn, 'voices.speaks', 'voices.speaks', { voice }),
        next && choice(turn, 'voices.next', 'voices.read', next),
        choice(turn, 'voices.report', 'voices.report', { voice }),
        choice(turn, 'voices.back', 'voices'),
      ),
    ],
  })
}

const endCard = (turn: Turn, group: PeerGroup, isEmpty: boolean): Card =>
  screen(turn, {
    blocks: [
      text(turn.say(isEmpty ? 'voices.none' : 'voices.end')),
      choices(
        choice(turn, 'voices.back', 'voices', { g: shortId(group.id) }),
        choice(turn, 'reflect.again', 'reflect'),
      ),
    ],
  })

/** The voice that an action names, if it is readable now and of a group of this person's. */
async function voiceIn(turn: Turn): Promise<{ voice: FoundVoice; group: PeerGroup } | null> {
  const id = uuidOf(turn.arg('voice'))
  const voice = id === null ? null : await findVoice(turn.deps.db, turn.deps.keys, id, moment(turn))
  if (!voice) return null
  const group = (await groupsOf(turn)).find((one) => one.id === voice.group)
  return group ? { voice, group } : null
}

export const goneVoice = (turn: Turn): Card =>
  screen(turn, { blocks: [text(turn.say('voices.gone')), choices(choice(turn, 'voices.back', 'voices'))] })

/** Whether this person's mark counts: not on one's own words, not as a coordinator, not on the first days where others have been here longer. */
async function counts(turn: Turn, voice: FoundVoice, group: PeerGroup): Promise<boolean> {
  const own = turn.person.settings.receipts.some((receipt) => receipt.voice === voice.id)
  if (own || !(isEstablished(turn) || isNew(group, localDay(moment(turn), group.settings.timeZone)))) return false
  return (await coordinatorOf(turn.deps.db, turn.deps.keys, voice.group, turn.person.handle)) === null
}

async function speaks(turn: Turn): Promise<Card> {
  const found = await voiceIn(turn)
  if (!found) return goneVoice(turn)
  // Marks are keyed by the person's own key, which is theirs for good only once their row is there.
  await savePerson(turn.deps.db, turn.person)
  await addMark(turn.deps.db, turn.person, found.voice.id, 'spoke', await counts(turn, found.voice, found.group))
  return screen(turn, {
    blocks: [
      text(turn.say('voices.spoken')),
      choices(choice(turn, 'voices.back', 'voices', { g: shortId(found.group.id) })),
    ],
  })
}

/** How long a reported voice stays hidden without anybody having looked. */
const HEARING_MS = 72 * 60 * 60_000

async function report(turn: Turn): Promise<Card> {
  const found = await voiceIn(turn)
  if (!found) return goneVoice(turn)
  const { db } = turn.deps
  await savePerson(db, turn.person)
  const isNew = await addMark(db, turn.person, found.voice.id, 'report', await counts(turn, found.voice, found.group))
  if (isNew) await openHearing(db, found.voice.id, found.group.id, new Date(turn.now.epochMilliseconds + HEARING_MS))
  return screen(turn, {
    blocks: [
      text(turn.say('voices.reported')),
      note(turn.say('voices.reported-next')),
      choices(choice(turn, 'voices.back', 'voices', { g: shortId(found.group.id) })),
    ],
  })
}

/** A vote is for next week: this week's question may be out already. */
const nextRound = (turn: Turn): string => dayPlus(roundOf(turn.today), 7)

async function vote(turn: Turn): Promise<Card> {
  const group = await groupIn(turn)
  if (!group) return noGroup(turn)
  return screen(turn, {
    blocks: [
      text(turn.say('voices.vote-ask', { k: rulesOf(group.settings).promise.k })),
      choices(
        ...doorIds.map((id) => ({
          label: turn.pieceLabel((pieces) => pieces.door(id).title),
          action: action('voices.voted', { g: shortId(group.id), s: id }),
        })),
        choice(turn, 'voices.back', 'voices', { g: shortId(group.id) }),
      ),
    ],
  })
}

async function voted(turn: Turn): Promise<Card> {
  const group = await groupIn(turn)
  const door = doorIds.find((id) => id === turn.arg('s'))
  if (!group || !door) return noGroup(turn)
  await savePerson(turn.deps.db, turn.person)
  await castBallot(turn.deps.db, group.id, nextRound(turn), turn.person, door)
  return screen(turn, {
    blocks: [
      text(turn.say('voices.vote-cast')),
      choices(choice(turn, 'voices.back', 'voices', { g: shortId(group.id) })),
    ],
  })
}
