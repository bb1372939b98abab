// Everything somebody wrote, to take along: one file to read (Markdown) and one for programs (JSON), with the same content.
import { allEntries } from '../storage/entries.ts'
import { tellDate } from './dates.ts'
import type { CardFile } from './interaction.ts'
import type { Reflection, ReflectionEntry } from './reflection.ts'
import { sharedVersion } from './reflection.ts'
import { receiptsOf, whereaboutsOf } from './sharing.ts'
import { findSheet, type SheetContent, sheetIds } from './sheets.ts'
import type { Turn } from './turn.ts'

export async function journalFiles(turn: Turn): Promise<CardFile[]> {
  const entries: ReflectionEntry[] = []
  for await (const entry of allEntries<Reflection>(turn.deps.db, turn.person, 'reflection')) entries.push(entry)
  entries.sort((a, b) => (a.content.at < b.content.at ? -1 : a.content.at > b.content.at ? 1 : 0))
  const sheets: SheetContent[] = []
  for (const id of sheetIds) {
    const sheet = await findSheet(turn, id)
    if (sheet) sheets.push(sheet.content)
  }
  const states = await whereaboutsOf(turn, turn.person.settings.receipts)
  const stateOf = (entry: ReflectionEntry) =>
    receiptsOf(turn, entry.id).map(({ pending }) => states.get(pending) ?? 'nowhere')
  return [
    {
      name: 'journal.md',
      mediaType: 'text/markdown; charset=utf-8',
      content: Buffer.from(asMarkdown(turn, entries, sheets, stateOf), 'utf8'),
    },
    {
      name: 'journal.json',
      mediaType: 'application/json',
      content: Buffer.from(asJson(turn, entries, sheets, stateOf), 'utf8'),
    },
  ]
}

type States = (entry: ReflectionEntry) => readonly string[]

/** That a review is going on is not told: it would date what others see. */
const isWaiting = (state: string): boolean => state === 'pending' || state === 'in-review'

function asMarkdown(
  turn: Turn,
  entries: readonly ReflectionEntry[],
  sheets: readonly SheetContent[],
  stateOf: States,
): string {
  const { content } = turn.deps
  const language = turn.oneLanguage
  const pieces = content.in(language)
  const say = (key: string) => content.say(language, key)
  const quoted = (words: string): string =>
    words
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n')
  const told = entries.map((entry) =>
    [
      `## ${tellDate(entry.writtenOn, language)}`,
      entry.content.promptId === null
        ? null
        : `*${pieces.prompts.byId(entry.content.promptId)?.question ?? say('journal.older-prompt')}*`,
      quoted(entry.content.words),
      ...stateOf(entry).flatMap((state) => {
        const waits = isWaiting(state)
        // What waits is word for word what would be shared now; after a release the journal may have changed, and the voice has not.
        return [
          say(`journal.state-${waits ? 'pending' : state}`),
          ...(waits ? [quoted(sharedVersion(entry.content).text)] : []),
        ]
      }),
    ]
      .filter((part) => part !== null)
      .join('\n\n'),
  )
  const plans = sheets.map(({ sheet, answers }) => {
    const page = sheet === 'plan' ? pieces.plan : pieces.plan.sheets.find(({ id }) => id === sheet)
    const answered = Object.entries(answers).map(
      ([id, answer]) => `### ${page?.questions.find((one) => one.id === id)?.title ?? id}\n\n${quoted(answer)}`,
    )
    return [`## ${page?.title ?? sheet}`, ...answered].join('\n\n')
  })
  return `${[`# ${say('journal.title')}`, ...told, ...plans].join('\n\n')}\n`
}

function asJson(
  turn: Turn,
  entries: readonly ReflectionEntry[],
  sheets: readonly SheetContent[],
  stateOf: States,
): string {
  return `${JSON.stringify(
    {
      format: 'tomoshibi journal 1',
      reflections: entries.map((entry) => ({
        writtenOn: entry.writtenOn,
        state: entry.state,
        question: entry.content.promptId,
        door: entry.content.door,
        words: entry.content.words,
        shared: stateOf(entry).map((state) => (isWaiting(state) ? 'pending' : state)),
        // What went out before stays as it was then; this is what the words of today would be.
        asOthersWouldReadIfSharedNow: sharedVersion(entry.content).text,
      })),
      sheets,
      settings: { ...turn.person.settings, receipts: turn.person.settings.receipts.length },
    },
    null,
    2,
  )}\n`
}
