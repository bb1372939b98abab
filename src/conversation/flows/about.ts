// About: who can see what, what is stored about me now, where the doors come from, and the few things that can be set.
import { doorIds, type Language } from '../../content/index.ts'
import { isZone } from '../../groups/schedule.ts'
import { countOf } from '../../storage/participants.ts'
import { choice, choices, explained, form, heading, list, note, screen, text } from '../cards.ts'
import { tellDate } from '../dates.ts'
import { action, type Block, type Card, type Form } from '../interaction.ts'
import { countryNamed } from '../places.ts'
import { cardRoute, formRoute, type Routes, type Turn } from '../turn.ts'
import { ageCard, rememberAge } from './share.ts'

export const aboutRoutes: Routes = {
  about: cardRoute(begin),
  'about.sees': cardRoute(whoSeesWhat),
  'about.stored': cardRoute(stored),
  'about.doors': cardRoute(aboutDoors),
  'about.door': cardRoute(aboutDoor),
  'about.settings': cardRoute(settings),
  'about.language': cardRoute(language),
  'about.zone': formRoute(zone),
  'about.zone-set': cardRoute(setZone),
  'about.screening': cardRoute(screening),
  'about.age': cardRoute(age),
}

function begin(turn: Turn): Card {
  return screen(turn, {
    title: turn.label('about.title'),
    blocks: [
      text(turn.say('about.what')),
      text(turn.piece(({ whoSeesWhat }) => whoSeesWhat.notCrisis)),
      choices(
        choice(turn, 'about.sees', 'about.sees'),
        choice(turn, 'about.stored', 'about.stored'),
        choice(turn, 'about.doors', 'about.doors'),
        choice(turn, 'about.settings', 'about.settings'),
        choice(turn, 'export.about-button', 'about.files'),
        choice(turn, 'voices.about-group', 'group.about'),
        choice(turn, 'about.leave', 'leave'),
      ),
    ],
  })
}

function whoSeesWhat(turn: Turn): Card {
  const { viewers } = turn.deps.content.in('en').whoSeesWhat
  const viewer = viewers.find(({ id }) => id === turn.arg('who'))
  const lines = (part: 'can' | 'cannot') =>
    (viewer?.[part] ?? []).map((_, index) =>
      turn.piece(({ whoSeesWhat: page }) => page.viewers.find(({ id }) => id === viewer?.id)?.[part][index] ?? ''),
    )
  return screen(turn, {
    title: turn.pieceLabel(({ whoSeesWhat: page }) => page.title),
    blocks: [
      ...(viewer
        ? [
            heading(
              turn.pieceLabel(({ whoSeesWhat: page }) => page.viewers.find(({ id }) => id === viewer.id)?.who ?? ''),
            ),
            note(turn.say('about.can')),
            list(lines('can')),
            note(turn.say('about.cannot')),
            list(lines('cannot')),
          ]
        : [
            text(turn.piece(({ whoSeesWhat: page }) => page.notCrisis)),
            ...turn.deps.content
              .in('en')
              .whoSeesWhat.closing.map((_, index) =>
                text(turn.piece(({ whoSeesWhat: page }) => page.closing[index] ?? '')),
              ),
          ]),
      note(turn.say('about.ask-who')),
      choices(
        ...viewers
          .filter(({ id }) => id !== viewer?.id)
          .map(({ id }) => ({
            label: turn.pieceLabel(({ whoSeesWhat: page }) => page.viewers.find((one) => one.id === id)?.who ?? id),
            action: action('about.sees', { who: id }),
          })),
        choice(turn, 'about.back', 'about'),
      ),
    ],
  })
}

function countryOrNone(turn: Turn, language: Language): string {
  const { country } = turn.person.settings
  return country === null ? turn.deps.content.say(language, 'about.not-set') : countryNamed(turn, country, language)
}

async function stored(turn: Turn): Promise<Card> {
  const { person } = turn
  const { settings: own } = person
  const count = await countOf(turn.deps.db, person.handle)
  return screen(turn, {
    title: turn.label('about.stored'),
    blocks: [
      text(turn.say(person.version === 0 ? 'about.stored-nothing' : 'about.stored-intro')),
      person.version === 0
        ? null
        : list([
            turn.say('about.stored-entries', { kept: count.kept, drafts: count.drafts, sheets: count.sheets }),
            turn.say('about.stored-shared', { count: own.receipts.length }),
            turn.tell((say, one) =>
              say('about.stored-settings', {
                language: say(own.language === null ? 'about.not-set' : `about.in-${own.language}`),
                country: countryOrNone(turn, one),
                zone: own.timeZone ?? say('about.not-set'),
                age: say(`about.age-${own.age ?? 'unasked'}`),
              }),
            ),
            turn.say('about.stored-groups', { count: own.groups.length }),
            turn.say('about.stored-help', { count: Object.keys(own.helpShown).length }),
            turn.say('about.stored-prompts', { count: own.promptsSeen.length }),
            turn.say('about.stored-days', { count: own.daysKept.length }),
          ]),
      person.eraseOn === null
        ? null
        : text(turn.tell((say, one) => say('leave.week-set', { day: tellDate(person.eraseOn ?? '', one) }))),
      note(turn.say('about.stored-sealed')),
      choices(
        choice(turn, 'journal.copy', 'journal.copy'),
        choice(turn, 'about.leave', 'leave'),
        choice(turn, 'about.back', 'about'),
      ),
    ],
  })
}

function aboutDoors(turn: Turn): Card {
  const { paragraphs } = turn.deps.content.in('en').aboutDoors
  return screen(turn, {
    title: turn.pieceLabel(({ aboutDoors: page }) => page.title),
    blocks: [
      ...paragraphs.map((_, index) => text(turn.piece(({ aboutDoors: page }) => page.paragraphs[index] ?? ''))),
      text(turn.piece(({ aboutDoors: page }) => page.disagree)),
      note(turn.piece(({ aboutDoors: { source } }) => `${source.text} doi ${source.doi} · ${source.licence}`)),
      choices(
        ...doorIds.map((id) => ({
          label: turn.pieceLabel((pieces) => pieces.door(id).title),
          action: action('about.door', { door: id }),
        })),
        choice(turn, 'about.disagree', 'reflect.door', { door: 'around' }),
        choice(turn, 'about.back', 'about'),
      ),
    ],
  })
}

function aboutDoor(turn: Turn): Card {
  const id = doorIds.find((one) => one === turn.arg('door')) ?? 'safety'
  const { codes } = turn.deps.content.in('en').door(id)
  return screen(turn, {
    title: turn.pieceLabel((pieces) => pieces.door(id).title),
    blocks: [
      text(turn.piece((pieces) => pieces.door(id).line)),
      list(codes.map((code) => turn.piece((pieces) => `${pieces.code(code.id).name}: ${pieces.code(code.id).about}`))),
      choices(
        choice(turn, 'about.start-here', 'reflect.door', { door: id }),
        choice(turn, 'about.back', 'about.doors'),
      ),
    ],
  })
}

function settings(turn: Turn): Card {
  const { settings: own } = turn.person
  const shown: (Block | null)[] = [
    heading(turn.say('about.language')),
    choices(
      { label: 'English', action: action('about.language', { to: 'en' }) },
      { label: '日本語', action: action('about.language', { to: 'ja' }) },
    ),
    heading(turn.say('about.where')),
    text(
      turn.tell((say, one) =>
        say('about.where-now', {
          country: countryOrNone(turn, one),
          zone: own.timeZone ?? turn.request.timeZone ?? 'UTC',
        }),
      ),
    ),
    choices(
      choice(turn, own.country === null ? 'support.choose-country' : 'support.change-country', 'support.country'),
      choice(turn, 'about.zone', 'about.zone'),
    ),
    heading(turn.say('about.screening')),
    text(turn.say(own.screening ? 'about.screening-on' : 'about.screening-off')),
    choices(
      own.screening
        ? explained(turn, 'about.turn-off', 'about.turn-off-means', action('about.screening', { to: 'off' }))
        : explained(turn, 'about.turn-on', 'about.turn-on-means', action('about.screening', { to: 'on' })),
      choice(turn, 'about.age', 'about.age'),
      choice(turn, 'about.back', 'about'),
    ),
  ]
  return screen(turn, { title: turn.label('about.settings'), blocks: shown })
}

function language(turn: Turn): Card {
  const to = turn.arg('to') === 'ja' ? 'ja' : 'en'
  turn.remember({ language: to })
  return settings(turn.speaking(to))
}

function zone(turn: Turn): Form {
  return form(turn, {
    title: turn.label('about.zone-title'),
    fields: [
      {
        kind: 'line',
        id: 'zone',
        label: turn.label('about.zone-label'),
        hint: turn.label('about.zone-hint'),
        value: turn.person.settings.timeZone ?? turn.request.timeZone ?? '',
        maxLength: 60,
        required: true,
      },
    ],
    submit: action('about.zone-set'),
  })
}

function setZone(turn: Turn): Card {
  const timeZone = turn.value('zone').trim()
  if (!isZone(timeZone)) {
    return screen(turn, {
      blocks: [
        text(turn.say('about.zone-unknown')),
        choices(choice(turn, 'about.zone', 'about.zone'), choice(turn, 'about.back', 'about')),
      ],
    })
  }
  turn.remember({ timeZone })
  return settings(turn)
}

function screening(turn: Turn): Card {
  turn.remember({ screening: turn.arg('to') !== 'off' })
  return settings(turn)
}

function age(turn: Turn): Card {
  if (turn.arg('age') === null) return ageCard(turn, action('about.age'), choice(turn, 'about.back', 'about.settings'))
  rememberAge(turn)
  return settings(turn)
}
