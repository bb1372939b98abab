// Learns what the turns of a text weigh (`npm run evidence`): logistic regression over the project's own labelled lines and, as what is
// ordinary, over lines of ours and the sentences of a corpus. Deterministic: the same lines give the same file, in about two minutes.
// With `--of "words"` it prints the shares of a text instead.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import sentencesOfOthers from 'nlp-corpus'
import {
  learnedNeeds,
  needBucketOf,
  needBuckets,
  step as quantum,
  subjectBucketOf,
  subjectBuckets,
  weigh,
} from '../src/safety/screen/evidence/index.ts'
import { bucketOf, buckets, turnsOf } from '../src/safety/screen/evidence/turns.ts'
import { readWords, seenByRules, toldBy } from '../src/safety/screen/inspect.ts'
import type { Need } from '../src/safety/screen/rules.ts'

type Line = { readonly text: string; readonly y: number; readonly group: string }
type Lesson = { readonly turns: Uint32Array; readonly isAlarm: boolean; readonly need: Need | undefined }

const fixtures = new URL('../test/fixtures/text-safety/', import.meta.url)
const target = new URL('../src/safety/screen/evidence/learned-weights.bin', import.meta.url)

const needOf: Readonly<Record<string, Need>> = {
  explicit: 'suicide',
  selfharm: 'self-harm',
  overdose: 'overdose',
  abuse: 'harmed-by-someone',
  unsafe: 'unsafe',
  third_party: 'someone-else',
}

const linesOf = (place: URL | string): Line[] =>
  readFileSync(place, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

function lessonOf({ text, y, group }: Line): Lesson {
  const words = readWords(text)
  const byRules = seenByRules(words)
  // Where a group does not say what fits (Japanese, disguised), the rules may know.
  const need = y === 1 ? (needOf[group] ?? byRules.seen[0]?.need) : undefined
  return { turns: Uint32Array.from(turnsOf(words.spoken, toldBy(byRules))), isAlarm: y === 1, need }
}

/** Chance from 0 up to 1 that is the same in every run. */
function sameChance(): () => number {
  let seed = 1
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
}

function shuffle(order: number[], chance: () => number): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = Math.floor(chance() * (at + 1))
    const here = order[at] as number
    order[at] = order[other] as number
    order[other] = here
  }
}

/**
 * AdaGrad over the log loss, with a pull towards 0; every text weighs the same however long it is. In each round half of a text's turns
 * are hidden, by chance: what is learned may not rest on one phrase of one line, and reads lines of other writers a tenth better for it.
 */
function learn(
  lessons: readonly Lesson[],
  size: number,
  bucketOf: (turn: number) => number,
  isTrue: (lesson: Lesson) => boolean,
  rounds: number,
) {
  const hidden = 0.5
  const rate = 0.3
  const pull = 20 / lessons.length
  const weights = new Float64Array(size)
  const moved = new Float64Array(size).fill(1e-6)
  let start = 0
  let startMoved = 1e-6
  const chance = sameChance()
  const order = lessons.map((_, at) => at)
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chance)
    for (const at of order) {
      const lesson = lessons[at] as Lesson
      const turns = lesson.turns.filter(() => chance() > hidden)
      const scale = 1 / Math.sqrt(turns.length + 1)
      let sum = 0
      for (const turn of turns) sum += weights[bucketOf(turn)] as number
      const error = 1 / (1 + Math.exp(-(start + sum * scale))) - (isTrue(lesson) ? 1 : 0)
      startMoved += error * error
      start -= (rate * error) / Math.sqrt(startMoved)
      for (const turn of turns) {
        const bucket = bucketOf(turn)
        const slope = error * scale + pull * (weights[bucket] as number)
        moved[bucket] = (moved[bucket] as number) + slope * slope
        weights[bucket] = (weights[bucket] as number) - (rate * slope) / Math.sqrt(moved[bucket] as number)
      }
    }
  }
  return { weights, start }
}

const inByte = (value: number): number => Math.max(-127, Math.min(127, Math.round(value / quantum)))

/** Ordinary posts in Latin letters count this often: they are few here, and nearly everything people write. */
const ordinaryTimes = 3
const alarmTimes = 3
const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u

const times = <Each>(list: readonly Each[], howOften: number): Each[] =>
  list.flatMap((each) => Array.from({ length: howOften }, () => each))

/** `lines` are ours, labelled; `ordinary` are ours too; `sentences` are a corpus of anything that people write. */
export function learnFrom(lines: readonly Line[], ordinary: readonly string[], sentences: readonly string[]): Buffer {
  const labelled = lines.map(lessonOf)
  // A text in which a rule sees danger may not be as ordinary as it is taken for.
  const plainOf = (texts: readonly string[]) =>
    texts
      .filter((text) => seenByRules(readWords(text)).seen.length === 0)
      .map((text) => lessonOf({ text, y: 0, group: 'ordinary' }))
  const plain = plainOf(ordinary.filter((text) => !japanese.test(text)))
  const plainInJapanese = plainOf(ordinary.filter((text) => japanese.test(text)))
  const isAlarm = (lesson: Lesson) => lesson.isAlarm

  const asking = learn(
    [...labelled, ...plainInJapanese, ...times(plain, ordinaryTimes)],
    buckets,
    bucketOf,
    isAlarm,
    40,
  )

  // Of the sentences of others, only what our own lines say too: the rest would crowd the table and teach nothing.
  const ours = new Set<number>()
  for (const { turns } of labelled) for (const turn of turns) ours.add(turn)
  const others = plainOf(sentences).map((lesson) => ({
    ...lesson,
    turns: lesson.turns.filter((turn) => ours.has(turn)),
  }))
  const onSubject = learn(
    [...times(labelled.filter(isAlarm), alarmTimes), ...times(plain, ordinaryTimes), ...plainInJapanese, ...others],
    subjectBuckets,
    subjectBucketOf,
    isAlarm,
    12,
  )

  const needy = labelled.filter(({ need }) => need !== undefined)
  const needs = learnedNeeds.map((each) => learn(needy, needBuckets, needBucketOf, ({ need }) => need === each, 40))
  const tables = [
    asking.weights,
    onSubject.weights,
    ...needs.map(({ weights }) => weights),
    [asking.start, onSubject.start],
  ]
  return Buffer.concat(tables.map((table) => Buffer.from(Int8Array.from(table, inByte).buffer)))
}

/** Ordinary posts of the development sets, where they are beside the project: harmless ones alone, and nothing of them but weights is kept. */
const shared = new URL('../../shared/eval/', import.meta.url)
const sharedOrdinary = ['crisis/goemotions_neg.jsonl', 'pii/goemotions_noname.jsonl', 'pii/btc_h.jsonl']

const asked = process.argv.indexOf('--of')
if (asked > 0) printShares(process.argv[asked + 1] ?? '')
else if (import.meta.main) {
  const lines = linesOf(new URL('screen.jsonl', fixtures))
  // What was written to test de-identification is what people write on other days.
  const ordinary = ['ordinary.jsonl', 'deidentify.jsonl'].flatMap((name) => linesOf(new URL(name, fixtures)))
  for (const name of sharedOrdinary) {
    const place = new URL(name, shared)
    if (existsSync(place)) ordinary.push(...linesOf(place))
    else console.log(`Without ${name}: the weights will differ from those that are committed.`)
  }
  const sentences = everySentence()
  writeFileSync(
    target,
    learnFrom(
      lines,
      ordinary.map(({ text }) => text),
      sentences,
    ),
  )
  console.log(`Learned from ${lines.length} lines, ${ordinary.length} ordinary ones and ${sentences.length} sentences.`)
}

/** The sentences of the corpus that are about as long as a message. */
export function everySentence(): string[] {
  return [...new Set(sentencesOfOthers.all())]
    .map((text) => text.trim())
    .filter(({ length }) => length > 12 && length < 400)
}

/** What each word adds to the score: the text weighed with it and without it. */
function printShares(text: string): void {
  const words = readWords(text)
  const { spoken } = words
  const told = toldBy(seenByRules(words))
  const { score, subject, need } = weigh(spoken, told)
  console.log(`${score.toFixed(2)} in all, ${subject().toFixed(2)} on the subject, ${need()}`)
  for (const [at, word] of spoken.entries())
    console.log(`${(score - weigh(spoken.toSpliced(at, 1), told).score).toFixed(2)}  ${word}`)
}
