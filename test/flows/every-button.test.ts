// Walks every route that can be reached from the menu by pressing every button and sending every form, as people in different places in life.
import { Temporal } from 'temporal-polyfill'
import { beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/application.ts'
import {
  type Action,
  action,
  cardChoices,
  decodeAction,
  encodeAction,
  type Form,
  type Reply,
} from '../../src/conversation/interaction.ts'
import { faultsOf } from '../../src/conversation/limits.ts'
import { content, type TestPerson } from '../support/conversation.ts'
import { ownWorld } from '../support/own-world.ts'
import { addPeerGroup, firstSlot } from '../support/peer-group.ts'

/** What ends something comes last, so that everything else is seen before it is gone. */
const lastOf: readonly string[] = [
  'share.age',
  'about.age',
  'reflect.erased',
  'journal.erased',
  'plan.erased',
  'journal.unlinked',
  'journal.taken-back',
  'remind.stop',
  'leave.week',
  'leave.undo',
  'leave.erased',
]

/** Of buttons that differ by an entry, a question or a page alone, and of long menus, so many are pressed. */
const ALIKE = 2
/** No walk comes near it; it ends one that would never end. */
const MOST = 900

/** Screens that are the way out themselves: the end of a leaving, and the card that hides everything. */
const withoutSupport = new Set(['support', 'support.hide', 'support.hidden'])

const formValues = (form: Form, words: string): Record<string, string | readonly string[]>[] => {
  const filled = (empty: boolean): Record<string, string | readonly string[]> =>
    Object.fromEntries(
      form.fields.map((field) => {
        switch (field.kind) {
          case 'paragraph':
          case 'line':
            return [field.id, empty ? '' : (typed[field.id] ?? words)]
          case 'pick':
          case 'select':
            return [field.id, field.options[0]?.value ?? '']
          case 'picks':
            return [field.id, empty ? [] : field.options.map(({ value }) => value)]
          default:
            return field satisfies never
        }
      }),
    )
  return [filled(true), filled(false)]
}

const typed: Readonly<Record<string, string>> = { zone: 'Asia/Tokyo', time: '18:00', until: '2027-01-01' }

interface Walked {
  readonly seen: ReadonlyMap<string, Reply>
  readonly complaints: readonly string[]
}

async function walk(person: TestPerson, words: string, unknown: readonly string[]): Promise<Walked> {
  const first: { action: Action; values?: Record<string, string | readonly string[]> }[] = [
    { action: action('home') },
    ...person.world.application.bot.commands.flatMap((command) =>
      [command, ...(command.parts ?? [])].map((typed) => ({ action: typed.action })),
    ),
  ]
  const last: typeof first = []
  /** By their kind, which is the action without what tells one entry, question or page from another. */
  const queued = new Map<string, Set<string>>()
  const seen = new Map<string, Reply>()
  const complaints: string[] = []
  const later = (found: Action, values?: Record<string, string | readonly string[]>): void => {
    const key = `${encodeAction(found)} ${JSON.stringify(values ?? null)}`
    const kind = key.replace(/(=)([\w-]{22}|[\w-]{8}|[\d.a-f-]{47}|\d+)(?=[& ])/g, '$1…')
    const alike = queued.get(kind) ?? new Set()
    queued.set(kind, alike)
    if (alike.has(key) || alike.size >= ALIKE) return
    alike.add(key)
    ;(lastOf.includes(found.name) ? last : first).push(values ? { action: found, values } : { action: found })
  }
  for (let steps = 0; steps < MOST; steps += 1) {
    if (first.length === 0)
      last.sort((one, other) => lastOf.indexOf(one.action.name) - lastOf.indexOf(other.action.name))
    const next = first.shift() ?? last.shift()
    if (!next) return { seen, complaints }
    const name = encodeAction(next.action)
    const before = person.world.logged.length
    await person.ask(next.action, next.values)
    const { reply } = person
    seen.set(name, reply)
    const complain = (what: string): void => void complaints.push(`${name}: ${what}`)
    for (const event of person.world.logged.slice(before)) {
      if (event.event === 'fault') complain(`a fault (${event.fault} at ${event.at})`)
    }
    for (const fault of faultsOf(reply)) complain(fault)
    if (unknown.some((sentence) => person.sees.includes(sentence))) complain('leads nowhere')
    if (reply.kind === 'form') {
      for (const values of formValues(reply, words)) later(reply.submit, values)
      continue
    }
    if (reply.reopen) later(reply.reopen)
    const choices = cardChoices(reply)
    const names = choices.map((choice) => choice.action.name)
    if (!names.includes('support') && !withoutSupport.has(next.action.name)) complain('no way to support')
    if (!names.includes('home') && next.action.name !== 'home' && next.action.name !== 'leave.erased')
      complain('no way out')
    for (const { label } of choices) if (label.trim() === '') complain('a button without a word')
    for (const block of reply.blocks) {
      const options = block.kind === 'menu' ? block.options : block.kind === 'choices' ? block.choices : []
      const alike = block.kind === 'menu' && options.length > 12
      const walked = alike ? [0, options.length - 1].flatMap((at) => options[at] ?? []) : options
      for (const choice of walked) {
        const back = decodeAction(encodeAction(choice.action))
        if (!back || !Object.hasOwn(routes, back.name)) complain(`[${choice.label}] has no route`)
        else later(back)
      }
    }
  }
  return { seen, complaints: [...complaints, `not at its end after ${MOST} steps`] }
}

const heavy = { en: 'I want to die and nobody would notice.', ja: 'もう死にたいです。' }
const light = {
  en: "Y'all should have seen the rain from my window lol.",
  ja: '窓のそばでお茶を飲んで、めっちゃ雨を見てたわwww',
}

/** People in different places: each is prepared by what they would do themselves. */
const people: Readonly<Record<string, (person: TestPerson, language: 'en' | 'ja') => Promise<unknown>>> = {
  'somebody new': async () => {},
  'somebody with a full journal': async (person, language) => {
    for (let entry = 0; entry < 24; entry += 1) {
      await person.type(`${light[language]} ${entry}`)
      await person.ask(keepOf(person))
    }
    await person.type(`${light[language]} `.repeat(200))
    await person.type(light[language])
    for (const q of ['what-helps', 'early-signs', 'turn-to', 'please-do', 'afterwards'])
      await person.ask(action('plan.written', { sheet: 'plan', q }), { words: light[language].repeat(15) })
    await person.ask(action('support.in', { country: language === 'ja' ? 'JP' : 'GB' }))
  },
  'somebody whose words are heavy': async (person, language) => {
    await person.type(language === 'en' ? 'I have swallowed all my pills.' : '薬を全部飲みました。')
    await person.ask(action('support.in', { country: 'US' }))
  },
  'somebody under 18': async (person, language) => {
    await person.ask(action('about.age', { age: 'minor' }))
    await person.type(light[language])
    await person.ask(action('support.in', { country: 'JP' }))
  },
  'somebody who shared': async (person, language) => {
    await person.ask(action('about.age', { age: 'adult' }))
    await person.type(light[language])
    await person.ask(shareOf(person))
    await person.ask(
      cardChoices(person.card).find((choice) => choice.action.name === 'share.choose')?.action ?? action('none'),
    )
    await person.ask(person.form.submit, { audiences: ['voices', 'file'] })
    await person.type(heavy[language])
    await person.ask(action('remind.saved'), { days: ['1', '4'], time: '18:00', zone: 'Europe/London', quiet: 'none' })
  },
  'somebody who coordinates': async (person, language) => {
    await person.type(light[language])
    await person.ask(action('group'))
  },
  'somebody who rests': async (person, language) => {
    await person.type(light[language])
    await person.ask(action('leave.rest'))
    await person.ask(action('support.in', { country: 'other' }))
  },
  'somebody who is leaving': async (person, language) => {
    await person.type(light[language])
    await person.ask(action('leave.week'))
  },
}

const keepOf = (person: TestPerson): Action =>
  cardChoices(person.card).find((choice) => choice.action.name === 'reflect.keep')?.action ?? action('none')
const shareOf = (person: TestPerson): Action =>
  cardChoices(person.card).find((choice) => choice.action.name === 'share')?.action ?? action('none')

/** Who is walked in which languages: every person at least once, every language with every kind of screen. */
const walks: readonly (readonly [string, 'en' | 'ja' | 'both'])[] = [
  ['somebody new', 'en'],
  ['somebody new', 'ja'],
  ['somebody new', 'both'],
  ['somebody with a full journal', 'en'],
  ['somebody with a full journal', 'both'],
  ['somebody whose words are heavy', 'ja'],
  ['somebody under 18', 'ja'],
  ['somebody who shared', 'en'],
  ['somebody who rests', 'en'],
  ['somebody who coordinates', 'en'],
  ['somebody who coordinates', 'ja'],
  ['somebody who is leaving', 'ja'],
]

describe('every button from the menu', () => {
  const world = ownWorld()
  beforeAll(async () => {
    await addPeerGroup(world.database, world, 'rehearsal', { research: { by: 'A university', purpose: 'better care' } })
    await addPeerGroup(world.database, world, 'other')
    // Voices stand in the channel, so that there is something to read.
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const writer = await world.person(`writer ${name}`).type(`${light.en} ${name}`)
      await people['somebody who shared']?.(writer, 'en')
    }
    world.now = Temporal.Instant.from(firstSlot)
    await world.application.tick()
  })

  const reached = new Set<string>()
  for (const [who, language] of walks) {
    it(`leads somewhere, for ${who} (${language})`, async () => {
      const written = language === 'ja' ? 'ja' : 'en'
      const person = world.person(`${who} ${language}`, {
        locale: language === 'both' ? 'ko' : language,
        ...(who === 'somebody who coordinates' ? { mayManageChannel: true, channel: 'unconnected' } : {}),
      })
      await people[who]?.(person, written)
      // Words tell a language; who reads both again is somebody whose settings say neither.
      const { seen, complaints } = await walk(
        person,
        (who === 'somebody whose words are heavy' ? heavy : light)[written],
        [content.say('en', 'common.unknown'), content.say('ja', 'common.unknown')],
      )
      for (const name of seen.keys()) reached.add(decodeAction(name)?.name ?? name)
      expect(complaints).toEqual([])
      expect(seen.size).toBeGreaterThan(100)
    })
  }

  it('reaches every route of what one person does', () => {
    const flows = /^(?:home|reflect|share|journal|plan|support|about|leave|remind)(?:\.|$)/
    // From a post in the channel, after a platform could not reach somebody, and once a group has made a file.
    const fromElsewhere = ['reflect.prompt', 'remind.again', 'about.file']
    const unreached = Object.keys(routes).filter((name) => flows.test(name) && !reached.has(name))
    expect(unreached.filter((name) => !fromElsewhere.includes(name))).toEqual([])
  })
})
