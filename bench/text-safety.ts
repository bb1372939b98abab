// How fast the two functions are on this machine (`npm run bench:text-safety`): megabytes a second on ordinary writing, the slowest
// of a hundred messages, and what a hostile text of 100 KB costs, with t(2n)/t(n), which stays near 2 where work is linear.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deidentify, recognisable, screen } from '../src/safety/index.ts'

type Line = { readonly text: string; readonly lang?: string }
const fixtures = join(import.meta.dirname, '../test/fixtures/text-safety')
const linesOf = (name: string): Line[] =>
  readFileSync(join(fixtures, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line)

const functions = {
  deidentify: (text: string, locale: string): unknown => deidentify(text, { locale }),
  screen: (text: string, locale: string): unknown => screen(text, { locale }),
  recognisable: (text: string, locale: string): unknown => recognisable(text, { locale }),
}

// Messages as people write them: a few lines of the fixtures each, so that no line is met twice in a row.
function messages(lang: 'en' | 'ja'): string[] {
  const lines = [...linesOf('deidentify.jsonl'), ...linesOf('screen.jsonl')]
    .filter((line) => (line.lang ?? 'en') === lang)
    .map((line) => line.text)
  return lines.map((_, index) => [0, 7, 13, 29].map((step) => lines[(index + step) % lines.length]).join(' '))
}

const hostile: Readonly<Record<string, string>> = {
  letters: 'a',
  capitals: 'A',
  words: 'Anna Maria ',
  initials: 'A. ',
  digits: '1',
  'digits and dashes': '1-',
  'digits and spaces': '1 ',
  dots: 'a.',
  ats: 'a@',
  brackets: '[a ',
  angles: '<@',
  commas: 'Anna, ',
  'streets without end': '12 Oak ',
  'number words': 'one two ',
  'not not': 'not ',
  kana: 'あ',
  katakana: 'アン・',
  kanji: '漢',
  names: '山田太郎',
  honorifics: 'さん',
  emoji: '👩‍👧',
  'zero width': 'a\u200b',
  'combining marks': 'a\u0301\u0301',
  'full width': 'Ａ１',
  'look-alikes': 'аА',
  spaces: ' ',
  'line breaks': '\n',
}

const milliseconds = (call: () => unknown): number => {
  const start = performance.now()
  call()
  return performance.now() - start
}
const best = (times: number, call: () => unknown): number =>
  Math.min(...Array.from({ length: times }, () => milliseconds(call)))

const memoryBefore = process.memoryUsage().rss
console.log('| first call | ms | memory since start, MB |\n| --- | --- | --- |')
for (const [name, run] of Object.entries(functions)) {
  for (const [locale, text] of [
    ['en', 'Anna told me.'],
    ['ja', '花子さんに聞いた。'],
  ] as const) {
    const took = milliseconds(() => run(text, locale))
    console.log(
      `| ${name}, ${locale} | ${took.toFixed(0)} | ${((process.memoryUsage().rss - memoryBefore) / 2 ** 20).toFixed(0)} |`,
    )
  }
}

console.log('\n| ordinary writing | MB/s | p50, ms | p99, ms |\n| --- | --- | --- | --- |')
for (const [name, run] of Object.entries(functions)) {
  for (const lang of ['en', 'ja'] as const) {
    const texts = messages(lang)
    const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
    for (const text of texts) run(text, lang)
    const times = texts.map((text) => milliseconds(() => run(text, lang))).sort((a, b) => a - b)
    const total = best(5, () => {
      for (const text of texts) run(text, lang)
    })
    console.log(
      `| ${name}, ${lang} | ${(bytes / 1e3 / total).toFixed(2)} | ${times[Math.floor(times.length / 2)]?.toFixed(3)} | ${times[Math.floor(times.length * 0.99)]?.toFixed(3)} |`,
    )
  }
}

console.log(
  '\n| 100 KB of | deidentify, ms | t(2n)/t(n) | screen, ms | t(2n)/t(n) | recognisable, ms | t(2n)/t(n) |\n| --- | --- | --- | --- | --- | --- | --- |',
)
for (const [name, unit] of Object.entries(hostile)) {
  const cells = Object.values(functions).flatMap((run) => {
    const sized = (size: number): string => unit.repeat(Math.ceil(size / Buffer.byteLength(unit)))
    const half = best(3, () => run(sized(50_000), 'en'))
    const whole = best(3, () => run(sized(100_000), 'en'))
    return [whole.toFixed(0), (whole / half).toFixed(1)]
  })
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
