// Everything that people without code review, read and checked once on start. One entry point:
//
//   const content = loadContent('prompts')       // throws ContentError that lists every fault: file, line, problem, fix
//   content.say('ja', 'reflect.begin', {…})      // words of the interface by key (prompts/<language>/words/<area>.yaml)
//   content.in('ja').doors                       // stages.yaml: the three stages and the fourth door, in order
//   content.in('ja').prompts.byDoor('control')   // questions/<door>.yaml, also .byCode(code) .byId(id) .all
//   content.in('ja').consent.voices.when({…})    // consent.yaml; sentences with places are functions of their values
//   content.in('ja').heavy.needs.overdose.urgent // heavy.yaml; numbers come from the resources alone, as {emergency}
//   …and .code(id) .door(id) .aboutDoors .unsure .whoSeesWhat .grounding .hardToReach .plan
//
// Helplines and schemes are in ./resources, which has its own loader.
import { join } from 'node:path'
import type { z } from 'zod'
import { type CodeId, codesOf, type DoorId, doorIds, doorOf } from './codebook.ts'
import { ContentError, type ContentFault } from './fault.ts'
import { type Language, languages } from './language.ts'
import * as pieces from './pieces.ts'
import { type Reading, readChecked } from './reading.ts'
import { compareTwins } from './twins.ts'
import { readWords, type Words } from './words.ts'

export * from './codebook.ts'
export { ContentError, type ContentFault } from './fault.ts'
export { type Language, languageOfLocale, languageOfWords, languages } from './language.ts'
export type { AgeAnswer, HeavyCard, HeavyLevel, HeavyNeed } from './pieces.ts'
export { loadWords } from './words.ts'

export interface Prompt extends pieces.PromptPiece {
  door: DoorId
}

export interface Prompts {
  all: readonly Prompt[]
  byDoor: (door: DoorId) => readonly Prompt[]
  byCode: (code: CodeId) => readonly Prompt[]
  byId: (id: string) => Prompt | undefined
}

export interface Pieces {
  doors: readonly pieces.Door[]
  door: (id: DoorId) => pieces.Door
  code: (id: CodeId) => pieces.Code
  aboutDoors: pieces.AboutDoors
  unsure: pieces.Unsure
  prompts: Prompts
  consent: pieces.Consent
  whoSeesWhat: pieces.WhoSeesWhat
  grounding: pieces.Grounding
  hardToReach: pieces.HardToReach
  plan: pieces.Plan
  heavy: pieces.Heavy
}

export interface Content {
  in: (language: Language) => Pieces
  say: Words['say']
  words: Words
}

/** Reads `folder` (the project's `prompts`). Throws ContentError with the faults of all files at once. */
export function loadContent(folder: string): Content {
  const faults: ContentFault[] = []
  const words = readWords(folder, faults)
  const read = new Map<Language, Pieces>()
  const en = readLanguage(folder, 'en', faults)
  const ja = readLanguage(folder, 'ja', faults)
  for (const [name, reading] of Object.entries(en.readings)) {
    const twin = ja.readings[name]
    if (reading && twin) compareTwins(reading, twin, faults)
  }
  if (en.pieces) read.set('en', en.pieces)
  if (ja.pieces) read.set('ja', ja.pieces)
  if (faults.length > 0 || read.size < languages.length) throw new ContentError(faults)
  return {
    words,
    say: words.say,
    in: (language) => present(read.get(language), language),
  }
}

interface LanguageReading {
  readings: Record<string, Reading<unknown> | undefined>
  /** Undefined when a file of the language is faulty. */
  pieces: Pieces | undefined
}

function readLanguage(folder: string, language: Language, faults: ContentFault[]): LanguageReading {
  const readings: LanguageReading['readings'] = {}
  const take = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> | undefined => {
    const reading = readChecked(join(folder, language, `${name}.yaml`), schema, faults)
    readings[name] = reading
    return reading?.value
  }
  const stages = take('stages', pieces.stagesFile)
  const questions = doorIds.map((door) => ({ door, read: take(`questions/${door}`, pieces.questionsFile) }))
  const consent = take('consent', pieces.consentFile(language))
  const whoSeesWhat = take('who-sees-what', pieces.whoSeesWhatFile)
  const grounding = take('grounding', pieces.groundingFile)
  const hardToReach = take('hard-to-reach', pieces.hardToReachFile)
  const plan = take('plan', pieces.planFile)
  const heavy = take('heavy', pieces.heavyFile(language))

  if (stages) checkCodes(readings['stages'], stages, faults)
  const prompts = questions.flatMap(({ door, read }) => (read ?? []).map((prompt): Prompt => ({ ...prompt, door })))
  checkPrompts(readings, prompts, faults)
  if (!stages || !consent || !whoSeesWhat || !grounding || !hardToReach || !plan || !heavy)
    return { readings, pieces: undefined }

  const codes = new Map(stages.doors.flatMap((door) => door.codes.map((code) => [code.id, code])))
  const doors = new Map(stages.doors.map((door) => [door.id, door]))
  return {
    readings,
    pieces: {
      doors: doorIds.flatMap((id) => doors.get(id) ?? []),
      door: (id) => present(doors.get(id), id),
      code: (id) => present(codes.get(id), id),
      aboutDoors: stages.about,
      unsure: stages.unsure,
      prompts: arrange(prompts),
      consent,
      whoSeesWhat,
      grounding,
      hardToReach,
      plan,
      heavy,
    },
  }
}

function arrange(all: readonly Prompt[]): Prompts {
  const byId = new Map(all.map((prompt) => [prompt.id, prompt]))
  const byDoor = Map.groupBy(all, (prompt) => prompt.door)
  const byCode = Map.groupBy(all, (prompt) => prompt.code)
  return {
    all,
    byDoor: (door) => byDoor.get(door) ?? [],
    byCode: (code) => byCode.get(code) ?? [],
    byId: (id) => byId.get(id),
  }
}

function checkCodes(reading: Reading<unknown> | undefined, { doors }: pieces.StagesFile, faults: ContentFault[]): void {
  if (!reading) return
  for (const door of doorIds) {
    const index = doors.findIndex((one) => one.id === door)
    const named = doors[index]?.codes.map((code) => code.id) ?? []
    for (const id of codesOf(door)) {
      if (named.filter((one) => one === id).length === 1) continue
      faults.push({
        file: reading.file,
        line: reading.lineOf(index < 0 ? ['doors'] : ['doors', index, 'codes']),
        problem: `The door \`${door}\` has to name the code \`${id}\` once.`,
        fix: 'add it with its id, name and about, or take the doubled one out.',
      })
    }
    for (const [place, id] of named.entries()) {
      if (doorOf(id) === door) continue
      faults.push({
        file: reading.file,
        line: reading.lineOf(['doors', index, 'codes', place]),
        problem: `The code \`${id}\` belongs to the door \`${doorOf(id)}\`.`,
        fix: 'move it there.',
      })
    }
  }
}

function checkPrompts(readings: LanguageReading['readings'], prompts: readonly Prompt[], faults: ContentFault[]): void {
  const seen = new Set<string>()
  const places = new Map<DoorId, number>()
  for (const prompt of prompts) {
    const index = places.get(prompt.door) ?? 0
    places.set(prompt.door, index + 1)
    const reading = readings[`questions/${prompt.door}`]
    if (!reading) continue
    const fault = (problem: string, fix: string): void => {
      faults.push({ file: reading.file, line: reading.lineOf([index, 'id']), problem, fix })
    }
    const slug = prompt.id.slice(prompt.code.length + 1)
    if (!prompt.id.startsWith(`${prompt.code}/`) || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
      fault(
        `The id \`${prompt.id}\` has to be its code, a slash and a short name.`,
        `write \`${prompt.code}/a-short-name\`.`,
      )
    }
    if (doorOf(prompt.code) !== prompt.door) {
      fault(
        `The code \`${prompt.code}\` belongs to the door \`${doorOf(prompt.code)}\`.`,
        `move the prompt to questions/${doorOf(prompt.code)}.yaml.`,
      )
    }
    if (seen.has(prompt.id)) fault(`The id \`${prompt.id}\` is used twice.`, 'give one of the two another name.')
    seen.add(prompt.id)
  }
}

function present<T>(piece: T | undefined, name: string): T {
  if (piece === undefined) throw new Error(`There is no content for ${name}.`)
  return piece
}
