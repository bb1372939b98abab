// One suite that proves every adapter, whole in one file so that nothing can be proved of one alone: whatever the core says is shown whole, pressed exactly, answered in private, and never leaks.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Card,
  cardChoices,
  encodeAction,
  type Form,
  type SpokenLanguage,
} from '../../src/conversation/interaction.ts'
import { cardText } from '../../src/conversation/limits.ts'
import type { MessageRef, Outcome, Outgoing } from '../../src/groups/messenger.ts'
import { legible, type Person, type Rig, type Sight, type StartRig } from './rig.ts'
import { heard, type SampleBot, sampleBot, unknown } from './sample-bot.ts'
import { fileCard, filledForms, fullCard, fullForms, goOn, hostileWords, planted, prose, wordsCard } from './samples.ts'

export interface Traits {
  /** Whether ids of actions travel through the platform, so that somebody could replace one. */
  readonly forges: boolean
  /** Whether the platform knows people who cannot be reached. */
  readonly losesPeople: boolean
  /** Whether the platform knows channels that are no more. */
  readonly losesChannels: boolean
}

const languages: readonly SpokenLanguage[] = ['en', 'ja', 'both']

export function adapterContract(name: string, startRig: StartRig, traits: Traits): void {
  describe(`${name} keeps the contract of adapters`, () => {
    let bot: SampleBot
    let rig: Rig
    beforeAll(async () => {
      bot = sampleBot()
      rig = await startRig(bot)
    })
    afterAll(async () => {
      await rig?.close()
    })

    const open = async (locale?: string): Promise<Person> => {
      const person = await rig.person(locale)
      await person.run('reflect')
      return person
    }

    describe('shows cards', () => {
      it.each(languages)('whole, with every kind of block at its limits (%s)', async (language) => {
        const card = fullCard(language)
        bot.show(card)
        const person = await open()
        expectCard(await person.sees(), card)
      })

      it.each(languages)('whose every button and option asks for exactly its action (%s)', async (language) => {
        const card = fullCard(language)
        bot.show(card)
        const person = await open()
        for (const block of card.blocks) {
          if (block.kind === 'choices') for (const { label } of block.choices) await person.press(label)
          if (block.kind === 'menu') for (const { label } of block.options) await person.choose(block.label, label)
        }
        expect(bot.asked.slice(1).map((asked) => encodeAction(asked.action))).toEqual(
          cardChoices(card).map((choice) => encodeAction(choice.action)),
        )
      })

      it('with little on them: one sentence and no choice at all', async () => {
        bot.show(heard)
        const person = await open()
        expectCard(await person.sees(), heard)
      })

      it('anew after each press, so that only the last one can be pressed', async () => {
        bot.show(fullCard('en'), wordsCard('en', 'quiet'))
        const person = await open()
        await person.press('Do 1 '.concat(labelRest(fullCard('en'), 0)))
        expectCard(await person.sees(), wordsCard('en', 'quiet'))
        await person.press('Go on')
        expect(bot.asked.at(-1)?.action).toEqual(choiceOf(goOn))
      })

      it('with files that only who acted receives, byte for byte', async () => {
        bot.show(fileCard)
        const person = await open()
        const other = await rig.person()
        const expected = fileCard.blocks.flatMap((block) => (block.kind === 'file' ? [block.file] : []))
        const received = await person.files()
        expect(received.map((file) => file.name)).toEqual(expected.map((file) => file.name))
        expect(received.map((file) => [...file.content])).toEqual(expected.map((file) => [...file.content]))
        expect(await other.files()).toEqual([])
        expectCard(await person.sees(), fileCard)
      })
    })

    describe('takes commands', () => {
      it.each([
        ['group', 'sample.group'],
        ['group export', 'sample.export'],
        ['reflect', 'sample.open'],
        ['reflect help', 'sample.help'],
        ['support', 'sample.support'],
      ])('/%s, typed at once, asks for %s in the channel', async (typed, name) => {
        bot.show(heard)
        const person = await rig.person()
        await person.run(typed)
        expect(bot.asked.map((asked) => asked.action)).toEqual([{ name, args: {} }])
        expect(bot.asked[0]?.request.place).toMatchObject({ kind: 'channel', channel: rig.channel.channel })
        expectCard(await person.sees(), heard)
      })
    })

    describe('shows words of a person', () => {
      it.each(Object.entries(hostileWords))('literally and never live: %s', async (_, words) => {
        const card = wordsCard('en', words)
        bot.show(card)
        const person = await open()
        expectCard(await person.sees(), card)
      })

      it('literally where a form holds them for a change', async () => {
        for (const form of [...filledForms('en'), ...filledForms('ja')]) {
          bot.show(form, heard)
          const person = await open()
          expectForm(await person.sees(), form)
        }
      })
    })

    describe('lets people fill in forms', () => {
      it.each(languages)('with every kind of field at its limits (%s)', async (language) => {
        for (const form of fullForms(language)) {
          bot.show(form, heard)
          const person = await open()
          expectForm(await person.sees(), form)
        }
      })

      it('and returns words whole and as typed, one value for one choice and a list for several', async () => {
        const [first, second] = fullForms('en')
        bot.show(first, heard)
        const writer = await open()
        const [words, line, age, consents] = first.fields
        const typed = prose(
          'both',
          3000,
          `*${planted}* <@U012AB3CD> & <b> @everyone 👩‍👩‍👧 \\\\\nsecond line\nthird line `,
        )
        await writer.fill({
          [words!.label]: typed,
          [line!.label]: '#5 & 日本 *x*',
          [age!.label]: optionLabel(age!, 3),
          [consents!.label]: [optionLabel(consents!, 0), optionLabel(consents!, 9)],
        })
        expect(bot.asked.at(-1)?.action).toEqual(first.submit)
        expect(bot.asked.at(-1)?.request.values).toEqual({
          words: typed,
          name: '#5 & 日本 *x*',
          age: 'age-3',
          consents: ['consent-0', 'consent-9'],
        })
        expectCard(await writer.sees(), heard)

        bot.show(second, heard)
        const chooser = await open()
        const [land, sure, one, zone] = second.fields
        await chooser.fill({
          [land!.label]: optionLabel(land!, 24),
          [sure!.label]: optionLabel(sure!, 1),
          [one!.label]: [optionLabel(one!, 0)],
          [zone!.label]: optionLabel(zone!, 0),
        })
        expect(bot.asked.at(-1)?.action).toEqual(second.submit)
        expect(bot.asked.at(-1)?.request.values).toEqual({
          land: 'land-24',
          sure: 'sure-1',
          one: ['one-0'],
          zone: 'zone-0',
        })
      })

      it('and gives nothing for what was left open: no text, an empty list', async () => {
        const [first, second] = fullForms('ja')
        bot.show(first, heard)
        const writer = await open()
        await writer.fill({
          [first.fields[0]!.label]: '言葉',
          [first.fields[2]!.label]: optionLabel(first.fields[2]!, 0),
        })
        expect(bot.asked.at(-1)?.action).toEqual(first.submit)
        const values = bot.asked.at(-1)!.request.values
        expect(values['name'] ?? '').toBe('')
        expect(values['consents'] ?? []).toEqual([])

        bot.show(second, heard)
        const chooser = await open()
        await chooser.fill({ [second.fields[0]!.label]: optionLabel(second.fields[0]!, 0) })
        const chosen = bot.asked.at(-1)!.request.values
        expect(chosen['sure'] ?? '').toBe('')
        expect(chosen['one'] ?? []).toEqual([])
        expect(chosen['zone'] ?? '').toBe('')
      })

      it('and keeps what stood in a field that was left as it was', async () => {
        for (const form of [...filledForms('en'), ...filledForms('both')]) {
          bot.show(form, heard)
          const person = await open()
          await person.fill({})
          expect(bot.asked.at(-1)?.action).toEqual(form.submit)
          expect(bot.asked.at(-1)?.request.values).toEqual(
            Object.fromEntries(form.fields.map((field) => [field.id, field.value])),
          )
        }
      })

      it('and to empty a field that need not be filled', async () => {
        const [first] = filledForms('en')
        bot.show(first, heard)
        const person = await open()
        await person.fill({ [first.fields[1]!.label]: '', [first.fields[3]!.label]: [] })
        const values = bot.asked.at(-1)!.request.values
        expect(values['name'] ?? '').toBe('')
        expect(values['consents'] ?? []).toEqual([])
      })

      it('that a button opens', async () => {
        const [form] = fullForms('en')
        bot.show(wordsCard('en', 'before the form'), form)
        const person = await open()
        await person.press('Go on')
        expectForm(await person.sees(), form)
      })
    })

    describe('takes words typed in a direct message', () => {
      it.each([
        ['a sentence', 'Nobody asked me today, and I was glad of it.'],
        ['Japanese', `今日は${planted}だれにも聞かれませんでした。`],
        ['markup and calls', hostileWords['markup of all kinds']!],
        ['what would be live', hostileWords['stamps, emoji and commands']!],
        ['signs that a format escapes', hostileWords['signs that a format escapes']!],
        ['what looks like an id of ours', 'reflect.write?stage=safety'],
        ['asterisks', '*'.repeat(1900)],
      ])('whole and as typed: %s', async (_, words) => {
        bot.show(heard)
        const person = await rig.person()
        await person.type(words)
        expect(bot.asked).toHaveLength(1)
        expect(bot.asked[0]?.action.name).toBe('typed')
        expect(legible(String(bot.asked[0]?.request.values['words']))).toBe(legible(words))
        expect(bot.asked[0]?.request.place.kind).toBe('direct')
        expectCard(await person.sees(), heard)
      })

      it('and answers with a card whose buttons work', async () => {
        const card = fullCard('en')
        bot.show(card)
        const person = await rig.person()
        await person.type(`Some words about ${planted}`)
        expectCard(await person.sees(), card)
        await person.press(cardChoices(card)[14]!.label)
        expect(bot.asked.at(-1)?.action).toEqual(cardChoices(card)[14]!.action)
      })

      it('and opens a form from that answer', async () => {
        const [form] = filledForms('ja')
        bot.show(form, wordsCard('ja', `言葉 ${planted}`))
        const person = await rig.person()
        await person.type('ひとこと')
        expectCard(await person.sees(), wordsCard('ja', `言葉 ${planted}`))
      })
    })

    describe('says who asks, and from where', () => {
      it('the same person as the same, another as another, in the shared channel', async () => {
        bot.show(wordsCard('en', 'x'))
        const one = await open('ja')
        await one.press('Go on')
        await open('en-US')
        const [first, second, third] = bot.asked.map((asked) => asked.request)
        expect(first?.identity).toEqual(one.address.identity)
        expect(second?.identity).toEqual(first?.identity)
        expect(third?.identity).not.toEqual(first?.identity)
        expect(first?.identity.platform).toBe(rig.platform)
        expect(first?.place).toMatchObject({
          kind: 'channel',
          community: rig.channel.community,
          channel: rig.channel.channel,
        })
      })

      it('with their locale', async () => {
        bot.show(heard)
        await open('ja')
        await open('en-GB')
        expect(bot.asked.map((asked) => asked.request.locale?.slice(0, 2))).toEqual(['ja', 'en'])
      })

      it('and each event with an id of its own', async () => {
        bot.show(wordsCard('en', 'x'))
        const person = await open()
        await person.press('Go on')
        await person.press('Go on')
        await person.type('x y z')
        await open()
        expect(new Set(bot.asked.map((asked) => asked.request.event)).size).toBe(5)
      })
    })

    describe('answers in private', () => {
      it('so that nobody else in the channel sees anything', async () => {
        bot.show(wordsCard('en', planted))
        const other = await rig.person()
        const before = await rig.posts()
        const person = await open()
        await person.press('Go on')
        expect((await person.sees()).onlyThem).toBe(true)
        expect((await other.sees()).kind).toBe('nothing')
        expect(await other.direct()).toEqual([])
        expect(await rig.posts()).toEqual(before)
      })
    })

    describe('meets an event that is delivered again', () => {
      it('by the same answer, under the same id, changing nothing twice', async () => {
        const [form] = filledForms('en')
        const acts: readonly (readonly [Card | Form, (person: Person) => Promise<void>])[] = [
          [wordsCard('en', 'x'), (person) => person.run('reflect')],
          [
            wordsCard('en', 'x'),
            async (person) => {
              await person.run('reflect')
              await person.press('Go on')
            },
          ],
          [
            form,
            async (person) => {
              await person.run('reflect')
              await person.fill({})
            },
          ],
          [wordsCard('en', 'x'), (person) => person.type('once, not twice')],
        ]
        for (const [first, act] of acts) {
          bot.show(first, first.kind === 'form' ? heard : first)
          const person = await rig.person()
          await act(person)
          const seen = await person.sees()
          const asked = [...bot.asked]
          await person.repeat()
          // Whether the adapter or the bot recognises it, no new event may come of it.
          for (const again of bot.asked.slice(asked.length)) expect(again).toEqual(asked.at(-1))
          expect(await person.sees()).toEqual(seen)
        }
      })
    })

    it.runIf(traits.forges)('answers an id that is not of ours, or not any more, with the bot’s own card', async () => {
      for (const id of [
        '',
        'DROP TABLE',
        'Sample.Open',
        'gone.since?entry=1',
        `press?of=${'9'.repeat(90)}`,
        '💡',
        'sample.open?%E0%A4%A',
      ]) {
        bot.show(wordsCard('en', 'x'))
        const person = await open()
        await person.forge?.(id)
        const seen = await person.sees()
        expect(seen.kind, id).toBe('card')
        const text = legible(seen.text)
        expect(
          [unknown, wordsCard('en', 'x')].some((card) => text.includes(legible(card.title!))),
          id,
        ).toBe(true)
      }
    })

    describe('carries deliveries', () => {
      let serial = 0
      const key = () => `contract-${serial++}`
      const card = (text: string): Card => wordsCard('en', `${text} ${hostileWords['calls to people and channels']}`)
      const post = (text: string, thread: MessageRef | null = null): Outgoing => ({
        kind: 'post',
        to: rig.channel,
        thread,
        card: card(text),
      })
      const sent = async (outgoing: Outgoing): Promise<MessageRef> =>
        refOf(await rig.messenger.deliver(outgoing, key()))

      it('into a channel, where words are shown literally and a press is answered in private', async () => {
        bot.show(heard)
        const before = (await rig.posts()).length
        await sent(post('first post'))
        const posts = await rig.posts()
        expect(posts).toHaveLength(before + 1)
        expectCard(posts.at(-1)!.sight, card('first post'), false)
        const person = await rig.person()
        await person.pressPosted('Go on')
        expect(bot.asked.at(-1)?.action).toEqual(choiceOf(goOn))
        expect(bot.asked.at(-1)?.request.place).toMatchObject({ kind: 'channel', channel: rig.channel.channel })
        expectCard(await person.sees(), heard)
        expect(await rig.posts()).toEqual(posts)
      })

      it.each(languages)('of a card that is as full as may be (%s)', async (language) => {
        await sent({ kind: 'post', to: rig.channel, thread: null, card: fullCard(language) })
        expectCard((await rig.posts()).at(-1)!.sight, fullCard(language), false)
      })

      it('as a thread of one post for each voice, locked at the end', async () => {
        const root = await sent(post('voices'))
        const thread = await sent({ kind: 'thread', to: rig.channel, under: root, name: 'Voices' })
        for (const voice of ['first voice', 'second voice', 'third voice']) await sent(post(voice, thread))
        const end = await rig.messenger.deliver({ kind: 'lock', to: rig.channel, thread }, key())
        expect(end.outcome).toBe('sent')
        const found = (await rig.posts()).at(-1)!
        expectCard(found.sight, card('voices'), false)
        expect(found.replies).toHaveLength(3)
        for (const [index, voice] of ['first voice', 'second voice', 'third voice'].entries()) {
          expectCard(found.replies[index]!, card(voice), false)
        }
        expect(found.locked).not.toBe(false)
        const person = await rig.person()
        bot.show(heard)
        await person.pressPosted('Go on')
        expectCard(await person.sees(), heard)
      })

      it('and takes back a post, also one that is gone already, and also a voice in a locked thread', async () => {
        const root = await sent(post('to stay'))
        const thread = await sent({ kind: 'thread', to: rig.channel, under: root, name: 'Voices' })
        const voice = await sent(post('to go', thread))
        await sent(post('to stay too', thread))
        await rig.messenger.deliver({ kind: 'lock', to: rig.channel, thread }, key())
        for (let times = 0; times < 2; times++) {
          const outcome = await rig.messenger.deliver({ kind: 'remove', to: rig.channel, message: voice }, key())
          expect(outcome.outcome).toBe('sent')
        }
        const found = (await rig.posts()).at(-1)!
        expect(found.replies).toHaveLength(1)
        expectCard(found.replies[0]!, card('to stay too'), false)
      })

      it('to one person, and tidies them away as often as asked', async () => {
        const person = await rig.person()
        const other = await rig.person()
        const copy = { name: 'tomoshibi-copy.txt', mediaType: 'text/plain', content: new TextEncoder().encode(planted) }
        await deliver({ kind: 'direct', to: person.address, card: card('a note you asked for') })
        await deliver({ kind: 'direct', to: person.address, card: fullCard('ja') })
        await deliver({ kind: 'file', to: person.address, card: card('a file for you'), file: copy })
        const direct = await person.direct()
        expect(direct).toHaveLength(3)
        expectCard(direct[0]!, card('a note you asked for'))
        expectCard(direct[1]!, fullCard('ja'))
        expectCard(direct[2]!, card('a file for you'))
        const files = await person.files()
        expect(files.map((file) => [file.name, ...file.content])).toEqual([[copy.name, ...copy.content]])
        expect(await other.direct()).toEqual([])
        expect(await other.files()).toEqual([])
        await deliver({ kind: 'tidy', to: person.address })
        expect(await person.direct()).toEqual([])
        await deliver({ kind: 'tidy', to: person.address })
        await deliver({ kind: 'tidy', to: (await rig.person()).address })
      })

      it('once, however often one is tried under its key, as long as it promises that', async () => {
        if (rig.messenger.repeatSafeMs === 0) return
        const person = await rig.person()
        const before = (await rig.posts()).length
        const same = key()
        const [once, twice] = [
          await rig.messenger.deliver(post('once'), same),
          await rig.messenger.deliver(post('once'), same),
        ]
        expect(twice).toEqual(once)
        expect(await rig.posts()).toHaveLength(before + 1)
        const direct: Outgoing = { kind: 'direct', to: person.address, card: heard }
        const other = key()
        await rig.messenger.deliver(direct, other)
        await rig.messenger.deliver(direct, other)
        expect(await person.direct()).toHaveLength(1)
      })

      it.runIf(traits.losesPeople)('not to who cannot be reached, and says so without their name', async () => {
        const to = (await rig.lostPerson?.())!
        const outcome = await rig.messenger.deliver({ kind: 'direct', to, card: card('nobody there') }, key())
        expectCode(outcome, 'closed')
      })

      it.runIf(traits.losesChannels)('not into a channel that is no more', async () => {
        const to = (await rig.lostChannel?.())!
        const outgoing: Outgoing = { kind: 'post', to, thread: null, card: card('nowhere') }
        expectCode(await rig.messenger.deliver(outgoing, key()), 'closed')
      })

      async function deliver(outgoing: Outgoing): Promise<void> {
        expect((await rig.messenger.deliver(outgoing, key())).outcome).toBe('sent')
      }
    })

    it('lets no notification, lock screen, fallback text or preview show anything of all that', async () => {
      const person = await rig.person()
      bot.show(fullCard('en'))
      await person.run('reflect')
      await person.type(`Words of ${planted}`)
      await rig.messenger.deliver({ kind: 'direct', to: person.address, card: fullCard('ja') }, 'contract-glimpse')
      const texts = [fullCard('en'), fullCard('ja'), heard, wordsCard('en', planted)].flatMap(cardText)
      for (const glimpse of await rig.glimpses()) {
        expect(legible(glimpse)).not.toContain(planted)
        for (const text of texts) expect(legible(glimpse)).not.toContain(legible(text))
      }
    })
  })
}

function expectCard(sight: Sight, card: Card, onlyThem = true): void {
  expect(sight.kind).toBe('card')
  expect(sight.onlyThem).toBe(onlyThem)
  const text = legible(sight.text)
  const ofButtons = new Set(cardChoices(card).map((choice) => choice.label))
  for (const piece of cardText(card)) if (!ofButtons.has(piece)) expect(text).toContain(legible(piece))
  const menus = card.blocks.flatMap((block) => (block.kind === 'menu' ? [block] : []))
  const buttons = card.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))
  expect(sight.labels).toEqual(buttons.map((choice) => choice.label))
  expect(sight.menus).toEqual(
    menus.map(({ label, options }) => ({
      label,
      options: options.map((option) => ({
        label: option.label,
        ...(option.meaning === undefined ? {} : { meaning: option.meaning }),
      })),
    })),
  )
  expect(sight.mentions).toEqual([])
  const links = card.blocks.flatMap((block) => (block.kind === 'entry' ? (block.links ?? []) : []))
  // A telephone number may be a link or be read; a page must be a link; nothing else may be one.
  expect(sight.links.filter((url) => !url.startsWith('tel:'))).toEqual(
    links.map((link) => link.url).filter((url) => url.startsWith('https:')),
  )
  for (const { label, url } of links) if (!url.startsWith('https:')) expect(text).toContain(legible(label))
}

function expectForm(sight: Sight, form: Form): void {
  expect(sight.kind).toBe('form')
  expect(sight.onlyThem).toBe(true)
  const text = legible(sight.text)
  expect(text).toContain(legible(form.title))
  if (form.intro !== undefined) expect(text).toContain(legible(form.intro))
  // Discord words the button that submits by itself.
  if (sight.submit !== undefined) expect(sight.submit).toBe(form.submitLabel)
  expect(sight.mentions).toEqual([])
  expect(sight.links).toEqual([])
  expect(sight.fields).toEqual(
    form.fields.map((field) => ({
      label: field.label,
      ...(field.hint === undefined ? {} : { hint: field.hint }),
      value: standing(field),
      options: 'options' in field ? field.options.map(({ label, meaning }) => ({ label, meaning })) : [],
    })),
  )
}

/** What a person sees standing in a field before they touch it. */
function standing(field: Form['fields'][number]): string | readonly string[] {
  if (!('options' in field)) return field.value ?? ''
  const values = field.kind === 'picks' ? (field.value ?? []) : field.value === undefined ? [] : [field.value]
  return values.map((value) => field.options.find((option) => option.value === value)!.label)
}

function expectCode(outcome: Outcome, expected: Outcome['outcome']): void {
  expect(outcome.outcome).toBe(expected)
  if ('code' in outcome) expect(outcome.code).toMatch(/^[\w.:-]{1,60}$/)
}

function refOf(outcome: Outcome): MessageRef {
  expect(outcome.outcome).toBe('sent')
  const ref = outcome.outcome === 'sent' ? outcome.ref : null
  expect(ref).toEqual(expect.any(String))
  return ref!
}

const optionLabel = (field: Form['fields'][number], index: number): string =>
  'options' in field ? field.options[index]!.label : ''

const choiceOf = (block: typeof goOn) => (block.kind === 'choices' ? block.choices[0]!.action : null)

const labelRest = (card: Card, index: number): string => cardChoices(card)[index]!.label.slice('Do 1 '.length)
