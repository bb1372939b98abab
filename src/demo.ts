// `npm run demo`: five weeks of a made-up group, played through the real bot on a database of their own, and what each kind of person
// sees of it: a writer, the channel, a reader, a coordinator, a thief. Nobody in it lives, and every word was written for it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promptKey } from './conversation/ids.ts'
import { action, cardChoices } from './conversation/interaction.ts'
import { type DemoPerson, english, japanese } from './demo/people.ts'
import { openStage, type Stage, tellCard, tellReply, type Visitor } from './demo/stage.ts'
import type { Outgoing } from './groups/messenger.ts'
import { rowsAsStolen } from './storage/stolen.ts'

interface DemoGroup {
  readonly channel: string
  readonly locale: 'en' | 'ja'
  readonly people: readonly DemoPerson[]
  readonly coordinator: string
  readonly audience: string
}

const groups: readonly DemoGroup[] = [
  { channel: 'evening-group', locale: 'en', people: english, coordinator: 'Mika', audience: 'eight members, and Mika' },
  {
    channel: '夕方の会',
    locale: 'ja',
    people: japanese,
    coordinator: 'はるか',
    audience: 'メンバー八人と、はるかさん',
  },
]

const WEEKS = 4
/** A Sunday. */
const START = Date.UTC(2026, 9, 4)
const DAY = 86_400_000
const HOUR = 3_600_000
const timeOf = (week: number, day: number, hour: number): string =>
  new Date(START + (week * 7 + day) * DAY + hour * HOUR).toISOString()

const head = (title: string): void => console.log(`\n\n━━ ${title} ${'━'.repeat(Math.max(2, 76 - title.length))}\n`)
const aside = (sentence: string): void => console.log(`\n  ${sentence}\n`)
const indented = (text: string): string => text.replaceAll(/^/gm, '│ ')
const show = (who: string, text: string): void => console.log(`\n┌ ${who}\n${indented(text)}`)

/** What left the bot since the last look, by channel: two threads are posted at once, and read better one after the other. */
const left = new Map<string, string[]>()
const leave = (where: string, ...lines: string[]): unknown => left.set(where, [...(left.get(where) ?? []), ...lines])

function carried(outgoing: Outgoing): void {
  switch (outgoing.kind) {
    case 'post': {
      const text = indented(tellCard(outgoing.card))
      const { channel } = outgoing.to
      if (outgoing.thread === null) leave(channel, `\n┌ #${channel}, everyone there`, text)
      else leave(channel, '│', text)
      break
    }
    case 'lock':
      leave(outgoing.to.channel, '└ the thread is closed to replies')
      break
    case 'direct':
      leave('direct', '\n┌ a direct message', indented(tellCard(outgoing.card)))
      break
    case 'thread':
    case 'remove':
    case 'file':
    case 'tidy':
      break
    default:
      outgoing satisfies never
  }
}

function showLeft(): void {
  for (const { channel } of groups) for (const line of left.get(channel) ?? []) console.log(line)
  for (const line of left.get('direct') ?? []) console.log(line)
  left.clear()
}

async function connect(stage: Stage, group: DemoGroup): Promise<Visitor> {
  const coordinator = stage.visit(group.coordinator, group.channel, { locale: group.locale, manages: true })
  await coordinator.ask(action('group.connect'))
  const connected = await coordinator.press('', { language: group.locale, zone: 'UTC', audience: group.audience })
  show(`${group.coordinator}, who may manage #${group.channel}, after connecting it`, tellReply(connected))
  await coordinator.ask(action('coordinate.accept'))
  await coordinator.press('', { name: group.coordinator, role: 'peer', also: [] })
  return coordinator
}

/** One evening with the bot: a question, an answer, and what becomes of it. `shown` prints every screen. */
async function write(
  stage: Stage,
  group: DemoGroup,
  person: DemoPerson,
  week: number,
  shown: boolean,
): Promise<boolean> {
  const reflecting = person.reflections[week]
  if (!reflecting) return false
  const visitor = stage.visit(person.name, group.channel, { locale: group.locale })
  const tell = (title: string, text: string): void => {
    if (shown) show(`${person.name}, in private: ${title}`, text)
  }
  const begun = await visitor.ask(action('reflect'))
  tell('the first screen', tellReply(begun))
  const prompts = stage.content.in(group.locale).prompts.byDoor(reflecting.door)
  const prompt = prompts[week % prompts.length]
  if (!prompt) return false
  const asked = { prompt: promptKey(prompt.id) }
  tell('a question', tellReply(await visitor.ask(action('reflect.prompt', asked))))
  tell(
    'what they wrote, and what others would read',
    tellReply(await visitor.ask(action('reflect.written', asked), { words: reflecting.words })),
  )
  if (reflecting.keeps) {
    await visitor.press('reflect.keep')
    return false
  }
  let offer = await visitor.press('share')
  if (offer.kind === 'card' && JSON.stringify(offer).includes('share.age')) offer = await visitor.press('share.age')
  tell('who would read it', tellReply(offer))
  await visitor.press('share.choose')
  const waits = await visitor.press('', { audiences: ['voices', 'file'] })
  tell('shared', tellReply(waits))
  return waits.kind === 'card' && cardChoices(waits).some((choice) => choice.action.name === 'journal.take-back')
}

/** Reads every voice there is, and lets the first of them know that it spoke. */
async function listen(stage: Stage, group: DemoGroup, reader: DemoPerson, shown: boolean): Promise<void> {
  const visitor = stage.visit(reader.name, group.channel, { locale: group.locale })
  await visitor.ask(action('voices'))
  const voice = await visitor.press('voices.read')
  if (shown) show(`${reader.name}, reading in private`, tellReply(voice))
  const spoken = await visitor.press('voices.speaks')
  if (shown) show(`${reader.name}, after “this speaks to me”`, tellReply(spoken))
}

/** Asks for a file, tells the group, waits as long as it was told, and writes it beside the other exports. */
async function takeFile(stage: Stage, group: DemoGroup): Promise<string | null> {
  const coordinator = stage.visit(group.coordinator, group.channel, { locale: group.locale, manages: true })
  await coordinator.ask(action('group.export'))
  await coordinator.press('group.export-ask')
  const looked = await coordinator.press('', {
    purpose: 'To tell the town what evenings here are like, in the words of those who have them',
    reader: 'The group itself, and two people from the town who come to hear it',
    ends: '2027-06-30',
    season: 'all',
  })
  show(`${group.coordinator}, before anything is announced`, tellReply(looked))
  const announced = await coordinator.press('group.export-announce')
  await stage.until(timeOf(WEEKS, 3, 19))
  showLeft()
  await stage.until(timeOf(WEEKS + 3, 3, 18))
  showLeft()
  const asked = announced.kind === 'card' ? cardChoices(announced).find(({ action: to }) => to.args['e']) : undefined
  const made = await coordinator.ask(action('group.export-make', { e: asked?.action.args['e'] ?? '' }))
  const file = made.kind === 'card' ? made.blocks.find((block) => block.kind === 'file') : undefined
  if (file?.kind !== 'file') return null
  show(`${group.coordinator}, when the time of notice is over`, tellReply(made))
  const folder = join('exports', 'demo')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, file.file.name), file.file.content)
  return join(folder, file.file.name)
}

async function play(): Promise<void> {
  console.log('A made-up group plays five weeks. Nobody in it lives, and every word was written for this.')
  console.log('作りもののグループの五週間です。人も言葉も、このために書いたもので、だれのことでもありません。')
  const stage = await openStage(timeOf(0, 0, 9), carried)
  try {
    head('A coordinator connects the channel')
    for (const group of groups) await connect(stage, group)

    let written = 0
    let shared = 0
    for (let week = 0; week < WEEKS; week += 1) {
      head(`Week ${week + 1}: a question in the channel, on Monday at 18:00`)
      await stage.until(timeOf(week, 1, 18))
      showLeft()
      for (const group of groups) {
        for (const [index, person] of group.people.entries()) {
          await stage.until(timeOf(week, 1 + (index % 2), 19 + (index % 4)))
          const shown = week === 0 && index === 0
          if (shown) head(`An evening with the bot: ${person.name}`)
          if (await write(stage, group, person, week, shown)) shared += 1
          written += 1
        }
      }
      if (week === 3) {
        head('What spoke to others')
        for (const group of groups)
          for (const [index, person] of group.people.entries()) await listen(stage, group, person, index === 6)
      }
      head(`Week ${week + 1}: voices, on Wednesday at 18:00`)
      await stage.until(timeOf(week, 3, 18))
      showLeft()
    }

    head('A week later, on a visit of their own')
    await stage.until(timeOf(WEEKS, 3, 18))
    showLeft()
    for (const group of groups) {
      for (const person of group.people) {
        const visit = await stage.visit(person.name, group.channel, { locale: group.locale }).ask(action('reflect'))
        const news = stage.content.say(group.locale, 'voices.news-spoke')
        if (tellReply(visit).includes(news)) show(`${person.name}, alone, when they open the bot again`, news)
      }
    }

    head('Typed at three in the morning')
    const night = stage.visit('somebody', 'evening-group', { locale: 'en' })
    show(
      'they alone; nobody is told, and no notification shows it',
      tellReply(
        await night.ask(action('typed'), {
          words: 'I do not want to be here any more. I cannot see how to get to the morning.',
        }),
      ),
    )

    head('The coordinator, who has every view there is')
    for (const group of groups) {
      const coordinator = stage.visit(group.coordinator, group.channel, { locale: group.locale, manages: true })
      show(`${group.coordinator}, at the desk`, tellReply(await coordinator.ask(action('group'))))
    }

    head('At the end of the season: a file for the coordinators, announced two weeks ahead')
    const made = await takeFile(stage, groups[0] as DemoGroup)

    head('A thief with the whole database, and without the secret')
    for (const { table, rows, one } of await rowsAsStolen(stage.store.db))
      show(`${table}: ${rows} rows, one of them`, one)

    head('Voices, read again by who belongs to the group')
    for (const group of groups) {
      const [reader] = group.people
      if (reader) await listen(stage, group, reader, true)
    }
    aside(
      `${written} reflections were written, ${shared} were shared; what was not stays in journals that nobody else opens.`,
    )
    if (made !== null)
      aside(
        `The coordinators' file lies in ${made}: open report.html in it, or project.qdpx in a tool for qualitative data.`,
      )
  } finally {
    await stage.close()
    // The embedded database says goodbye in its own time.
    await pause(50)
  }
}

await play()
