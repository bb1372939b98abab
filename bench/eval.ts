// Scores de-identification and screening on labelled lines (`npm run eval`, or `npm run eval -- FOLDER`): the project's own
// fixtures when nothing is named, else every .jsonl file of a folder. test/fixtures/text-safety/README.md says what the numbers mean.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { deidentify, screen } from '../src/safety/index.ts'

type Line = {
  readonly id: string
  readonly text: string
  readonly lang?: string
  readonly mode?: string
  readonly category?: string
  readonly group?: string
  readonly spans?: readonly { readonly s: number; readonly e: number; readonly t: string }[]
  readonly label?: string | null
  readonly y?: number
}
type Share = { hit: number; all: number }

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'))
const places = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const showMisses = flags.includes('--misses')
const letterOrDigit = /[\p{L}\p{N}]/u
const token = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]|[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu

const filesOf = (place: string): string[] =>
  statSync(place).isDirectory()
    ? readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.jsonl'))
        .sort()
        .map((name) => join(place, name))
    : [place]
const localeOf = (line: Line): string =>
  line.lang ?? (/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(line.text) ? 'ja' : 'en')

/** Wilson's interval at 95 %: what the true share could be, given how few lines were asked. */
function interval({ hit, all }: Share): string {
  if (all === 0) return '–'
  const z = 1.96
  const share = hit / all
  const middle = (share + (z * z) / (2 * all)) / (1 + (z * z) / all)
  const half = (z / (1 + (z * z) / all)) * Math.sqrt((share * (1 - share)) / all + (z * z) / (4 * all * all))
  return `${(100 * share).toFixed(1)} % of ${all} (${(100 * Math.max(0, middle - half)).toFixed(0)}–${(100 * Math.min(1, middle + half)).toFixed(0)})`
}
const count = (shares: Map<string, Share>, name: string, hit: boolean): void => {
  const share = shares.get(name) ?? { hit: 0, all: 0 }
  shares.set(name, { hit: share.hit + (hit ? 1 : 0), all: share.all + 1 })
}
const print = (title: string, shares: ReadonlyMap<string, Share>): void => {
  for (const [name, share] of [...shares].sort()) console.log(`| ${title} | ${name} | ${interval(share)} |`)
}

function scoreDeidentify(lines: readonly Line[]): void {
  const kinds = new Map<string, Share>()
  const modes = new Map<string, Share>()
  const clean: Share = { hit: 0, all: 0 }
  const innocent: Share = { hit: 0, all: 0 }
  for (const line of lines) {
    const { spans } = deidentify(line.text, { locale: localeOf(line) })
    const covered = new Uint8Array(line.text.length)
    for (const { start, end } of spans) covered.fill(1, start, end)
    const gold = new Uint8Array(line.text.length)
    for (const { s, e, t } of line.spans ?? []) {
      gold.fill(1, s, e)
      const whole = [...Array(e - s).keys()].every(
        (offset) => covered[s + offset] || !letterOrDigit.test(line.text.charAt(s + offset)),
      )
      count(kinds, t, whole)
      if (line.mode) count(modes, line.mode, whole)
      if (!whole && showMisses) console.error(`${line.id}\tmissed ${t}\t${line.text.slice(s, e)}\t${line.text}`)
    }
    let removed = 0
    for (const { index, 0: word } of line.text.matchAll(token)) {
      if (gold.subarray(index, index + word.length).some(Boolean)) continue
      innocent.all += 1
      if (covered.subarray(index, index + word.length).reduce((sum, bit) => sum + bit, 0) * 2 >= word.length) {
        removed += 1
        if (showMisses) console.error(`${line.id}\tremoved\t${word}\t${line.text}`)
      }
    }
    innocent.hit += removed
    if ((line.spans ?? []).length === 0) {
      clean.all += 1
      if (removed === 0) clean.hit += 1
    }
  }
  print('covered', kinds)
  print('covered, by mode', modes)
  console.log(`| innocent words removed | | ${interval(innocent)} |`)
  console.log(`| harmless lines untouched | | ${interval(clean)} |`)
}

function scoreScreen(lines: readonly Line[]): void {
  const groups = new Map<string, Share>()
  const all = new Map<string, Share>()
  for (const line of lines) {
    const { level } = screen(line.text, { locale: localeOf(line) })
    const raised = level !== 'none'
    const label = line.label ?? (line.y === 1 ? 'urgent' : line.y === 0 ? 'none' : 'unlabelled')
    count(groups, `${label}${line.category || line.group ? ` / ${line.category ?? line.group}` : ''}`, raised)
    count(
      all,
      label === 'none'
        ? 'raised though nothing was wrong'
        : label === 'unlabelled'
          ? 'raised, unlabelled'
          : 'raised where help was needed',
      raised,
    )
    if (showMisses && label !== 'unlabelled' && raised !== (label !== 'none'))
      console.error(`${line.id}\t${label} → ${level}\t${line.text}`)
  }
  print('raised', groups)
  print('all', all)
}

const own = join(import.meta.dirname, '../test/fixtures/text-safety')
for (const file of (places.length > 0 ? places.map((place) => resolve(place)) : [own]).flatMap(filesOf)) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)
  const screens = lines.some((line) => line.label !== undefined || line.y !== undefined)
  console.log(
    `\n### ${basename(file, '.jsonl')}: ${screens ? 'screening' : 'de-identification'}, ${lines.length} lines\n`,
  )
  console.log('| what | of what | share (95 % interval) |\n| --- | --- | --- |')
  if (screens) scoreScreen(lines)
  else scoreDeidentify(lines)
}
