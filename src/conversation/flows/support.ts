// Support: places to turn to by country and need, two quiet minutes, what makes it hard to reach out, and rights, a door of their own.

import type { HeavyNeed } from '../../content/index.ts'
import { countriesToChoose, type Help, type Listed, tellEmergency, tellGaps } from '../../content/resources/index.ts'
import { resourcesOf, schemePages, schemesFor, tellScheme } from '../../content/resources/schemes.ts'
import { choice, choices, heading, note, screen, text } from '../cards.ts'
import { emergencyPhrase, helpOf } from '../heavy.ts'
import { action, type Block, type Card } from '../interaction.ts'
import { LIMITS, longestThatFits } from '../limits.ts'
import { countryNamed, placeBlock } from '../places.ts'
import { hasPlan } from '../sheets.ts'
import { cardRoute, type Routes, type Turn } from '../turn.ts'

export const supportRoutes: Routes = {
  support: cardRoute(begin),
  'support.now': cardRoute(talkNow),
  'support.door': cardRoute(behindDoor),
  'support.notes': cardRoute(notes),
  'support.before': cardRoute(beforeCalling),
  'support.country': cardRoute(chooseCountry),
  'support.in': cardRoute(setCountry),
  'support.scheme': cardRoute(scheme),
}

const needs: readonly HeavyNeed[] = [
  'suicide',
  'self-harm',
  'overdose',
  'harmed-by-someone',
  'someone-else',
  'unsafe',
  'general',
]
const needIn = (turn: Turn): HeavyNeed => needs.find((need) => need === turn.arg('need')) ?? 'general'

/** Doors that lead to resources, in the order in which the card shows them. */
const doors = ['warmline', 'peers', 'violence', 'child', 'rights', 'living'] as const
type SupportDoor = (typeof doors)[number]
const doorIn = (turn: Turn): SupportDoor | null => doors.find((one) => one === turn.arg('door')) ?? null

/** What a page of places is for. */
type Asked = { readonly need: HeavyNeed; readonly door?: never } | { readonly door: SupportDoor; readonly need?: never }

const schemesHere = (turn: Turn) => schemesFor(turn.deps.schemes, turn.person.settings.country, turn.oneLanguage)

async function begin(turn: Turn): Promise<Card> {
  const { country, age } = turn.person.settings
  const help = helpOf(turn, 'crisis')
  const shownDoors: readonly SupportDoor[] = age === 'adult' ? doors.filter((door) => door !== 'child') : doors
  return screen(turn, {
    title: turn.label('support.title'),
    blocks: [
      text(emergencyLine(turn, help, null)),
      choices(
        country === null && choice(turn, 'support.choose-country', 'support.country'),
        { label: turn.label('heavy.talk-now'), action: action('support.now', { need: 'general' }) },
        (await hasPlan(turn)) && choice(turn, 'heavy.what-helps-me', 'plan.show'),
        choice(turn, 'heavy.quiet', 'support.quiet'),
        choice(turn, 'heavy.hard-to-reach', 'support.reach'),
        ...shownDoors.map((door) => ({
          label: turn.label(`support.door-${door}`),
          action: action('support.door', { door }),
        })),
        schemesHere(turn) !== null && choice(turn, 'support.schemes', 'support.scheme'),
        country !== null && choice(turn, 'support.change-country', 'support.country'),
      ),
      country === null
        ? null
        : note(
            turn.tell((say, language) =>
              say('support.for-country', { country: countryNamed(turn, country, language) }),
            ),
          ),
      note(turn.say('support.not-crisis')),
    ],
    without: ['support'],
  })
}

const emergencyLine = (turn: Turn, help: Help, need: HeavyNeed | null): string =>
  turn.tell((say, language) =>
    tellEmergency(help, need === null || need === 'general' ? null : need, { say, language }).join('\n'),
  )

function talkNow(turn: Turn): Card {
  const need = needIn(turn)
  const help = helpOf(turn, need)
  return linesCard(turn, help, 'support.now', { need })
}

function behindDoor(turn: Turn): Card {
  const door = doorIn(turn) ?? 'peers'
  return linesCard(turn, helpOf(turn, door), 'support.door', { door })
}

/**
 * The emergency line, what has to be said of gaps, then so many lines as fit, and a way to the rest. Emergency numbers stand before
 * lines for a crisis; rights and living are no crisis, and there the number stays one press away.
 */
function linesCard(turn: Turn, help: Help, route: 'support.now' | 'support.door', asked: Asked): Card {
  const from = Math.max(0, Number(turn.arg('from') ?? '0') || 0)
  const all: readonly Listed[] = [...help.lines, ...help.worldwide, ...help.directories]
  const isCrisis = help.asked === 'crisis' || help.asked === 'violence' || help.asked === 'child'
  const { country } = turn.person.settings
  const gaps = turn.tell((say, language) =>
    country === null ? say('resources.gap-country-unasked') : tellGaps(help, { say, language }).join('\n'),
  )
  const before: Block[] =
    from > 0
      ? []
      : [
          ...(isCrisis
            ? [text(emergencyLine(turn, help, asked.need ?? (help.asked === 'violence' ? 'harmed-by-someone' : null)))]
            : []),
          ...(gaps.trim() === '' ? [] : [note(gaps)]),
          // Asked here and not a press further on: until it is known, this page can say little.
          ...(country === null ? countriesFrom(turn, 0, asked) : []),
        ]
  const cardWith = (count: number): Card => {
    const shown = all.slice(from, from + count)
    const more = from + count < all.length
    return screen(turn, {
      title: turn.label(isCrisis ? 'support.now-title' : `support.door-${help.asked}`),
      needsHelp: isCrisis,
      blocks: [
        ...before,
        ...shown.map((line) => placeBlock(turn, line)),
        choices(
          more && {
            label: turn.label('support.more-lines'),
            action: action(route, { ...asked, from: String(from + count) }),
          },
          isCrisis && choice(turn, 'support.before', 'support.before'),
          help.asked === 'violence' && choice(turn, 'support.hide', 'support.hide'),
          help.asked === 'violence' && {
            label: turn.label('heavy.notes-harmed-by-someone'),
            action: action('support.notes', { need: 'harmed-by-someone' }),
          },
          choice(turn, 'heavy.hard-to-reach', 'support.reach'),
          country !== null && choice(turn, 'support.other-country-label', 'support.country', asked),
        ),
      ],
    })
  }
  return longestThatFits(all.length - from, cardWith)
}

/** What else fits a need: what a bystander can do, how to hide a chat, what to do until they come. */
function notes(turn: Turn): Card {
  const need = needIn(turn)
  const { notes: all } = turn.deps.content.in('en').heavy.needs[need]
  return screen(turn, {
    needsHelp: true,
    blocks: [
      ...all.flatMap(({ id }): Block[] => [
        heading(turn.piece(({ heavy }) => heavy.needs[need].notes.find((one) => one.id === id)?.title ?? id)),
        text(
          turn.piece(
            ({ heavy }, language) =>
              heavy.needs[need].notes
                .find((one) => one.id === id)
                ?.text({ emergency: emergencyPhrase(turn, need, language) }) ?? '',
          ),
        ),
      ]),
      choices(
        { label: turn.label('heavy.talk-now'), action: action('support.now', { need }) },
        need === 'harmed-by-someone' && choice(turn, 'support.hide', 'support.hide'),
        need === 'harmed-by-someone' && choice(turn, 'home.tidy', 'home.tidy'),
      ),
    ],
  })
}

function beforeCalling(turn: Turn): Card {
  return screen(turn, {
    blocks: [
      ...turn.deps.content
        .in('en')
        .heavy.beforeCalling.map((_, index) => text(turn.piece(({ heavy }) => heavy.beforeCalling[index] ?? ''))),
      choices(
        { label: turn.label('heavy.talk-now'), action: action('support.now', { need: 'general' }) },
        choice(turn, 'heavy.hard-to-reach', 'support.reach'),
      ),
    ],
  })
}

function chooseCountry(turn: Turn): Card {
  const page = Math.max(0, Number(turn.arg('page') ?? '0') || 0)
  return screen(turn, {
    blocks: [text(turn.say('support.which-country')), ...countriesFrom(turn, page, askedFor(turn))],
  })
}

/** What somebody looked for when they were asked for their country is what they are shown once they have answered. */
const askedFor = (turn: Turn): Asked => {
  const door = doorIn(turn)
  return door === null ? { need: needIn(turn) } : { door }
}

function countriesFrom(turn: Turn, page: number, asked: Asked): Block[] {
  const all = countriesToChoose(
    turn.deps.resources.map(({ country }) => country),
    turn.oneLanguage,
  )
  const shown = all.slice(page * LIMITS.menuOptions, (page + 1) * LIMITS.menuOptions)
  return [
    {
      kind: 'menu',
      id: 'country',
      label: turn.label('support.choose-country'),
      options: shown.map(({ code, name }) => ({
        label: name,
        action: action('support.in', { country: code, ...asked }),
      })),
    },
    choices(
      (page + 1) * LIMITS.menuOptions < all.length &&
        choice(turn, 'support.more-countries', 'support.country', { page: String(page + 1), ...asked }),
      page > 0 && choice(turn, 'support.countries-before', 'support.country', { page: String(page - 1), ...asked }),
      choice(turn, 'support.other-country-choice', 'support.in', { country: 'other', ...asked }),
    ),
  ]
}

function setCountry(turn: Turn): Card {
  const country = turn.arg('country')
  const known =
    country === 'other' || turn.deps.resources.some((resource) => resource.country === country && country !== 'INT')
  if (!known || country === null) return chooseCountry(turn)
  turn.remember({ country })
  return doorIn(turn) === null ? talkNow(turn) : behindDoor(turn)
}

/** Public schemes and offices of one's country: money, housing, rights. */
function scheme(turn: Turn): Card {
  const pages = schemesHere(turn)
  const page = schemePages.find((one) => one === turn.arg('page'))
  if (!pages || !page) {
    return screen(turn, {
      title: turn.label('support.schemes'),
      blocks: [
        text(turn.say(pages ? 'support.schemes-which' : 'support.no-schemes')),
        choices(
          ...(pages ? schemePages : []).map((one) => ({
            label: turn.label(`support.schemes-${one}`),
            action: action('support.scheme', { page: one }),
          })),
          choice(turn, 'support.door-living', 'support.door', { door: 'living' }),
        ),
      ],
    })
  }
  const language = turn.oneLanguage
  const say = (key: string, values?: Record<string, string | number>) => turn.deps.content.say(language, key, values)
  const from = Math.max(0, Number(turn.arg('from') ?? '0') || 0)
  const named = new Set<string>()
  // The office that a scheme names stands right under it, with its number and hours; one that serves two of them stands once.
  const all = pages[page].flatMap((one): Block[] => {
    const offices = resourcesOf(one, turn.deps.resources).filter(({ id }) => !named.has(id))
    for (const { id } of offices) named.add(id)
    return [
      { kind: 'entry', ...tellScheme(one, { say, language }) },
      ...offices.map((resource) => placeBlock(turn, { resource })),
    ]
  })
  return longestThatFits(all.length - from, (count) =>
    screen(turn, {
      title: turn.label(`support.schemes-${page}`),
      blocks: [
        ...all.slice(from, from + count),
        choices(
          from + count < all.length &&
            choice(turn, 'support.more-lines', 'support.scheme', { page, from: String(from + count) }),
          choice(turn, 'support.schemes', 'support.scheme'),
          choice(turn, 'support.door-living', 'support.door', { door: 'living' }),
        ),
      ],
    }),
  )
}
