// De-identification as a writer meets it: what others would read, for each way in which names and numbers hide.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deidentify } from '../../src/safety/deidentify/index.ts'

const read = (text: string, locale = 'en'): string => deidentify(text, { locale }).text
const ja = (text: string): string => read(text, 'ja')

type Line = { id: string; text: string; lang: string; spans: { s: number; e: number; t: string }[] }
const lines = readFileSync(join(import.meta.dirname, '../fixtures/text-safety/deidentify.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Line)

describe('what others would read', () => {
  it('says who treats somebody without saying who it is', () => {
    expect(read('I told Dr. Hara at Midori Clinic that I want more say. She listened.')).toBe(
      'I told [someone who treats me] at [a place of care] that I want more say. She listened.',
    )
    expect(ja('主治医の鈴木先生に話した。')).toBe('主治医の[かかっている先生]に話した。')
  })

  it('gives the same person the same bracket, and another person another', () => {
    expect(read('I told Wanda. Then Jamal came, and Wanda laughed.')).toBe(
      'I told [a person]. Then [another person] came, and [a person] laughed.',
    )
    expect(ja('山本さんと高橋さんが来た。山本さんは笑った。')).toBe(
      '[ある人]さんと[別の人]さんが来た。[ある人]さんは笑った。',
    )
  })

  it('keeps the possessive and the writer’s own grammar', () => {
    expect(read("I has slept at Philippa's place and it were fine.")).toBe(
      "I has slept at [a person]'s place and it were fine.",
    )
  })

  it('writes its brackets in the language of the words', () => {
    expect(read('Ich heiße Friederike Baumgartner und bin neu hier.', 'en')).toContain('[eine Person]')
    expect(read('Me llamo Guadalupe Arriaga y tengo sueño.', 'en')).toContain('[una persona]')
    expect(read("Je m'appelle Capucine Lefebvre et je commence.", 'en')).toContain('[une personne]')
    expect(read('Wanda sat with me.', 'ja')).toBe('[a person] sat with me.')
  })

  it('leaves words that are also names where they are words', () => {
    expect(read('I will try, and I may fail.')).toBe('I will try, and I may fail.')
    expect(read('Hope said hope is a habit.')).toBe('[a person] said hope is a habit.')
    expect(read('We sat with Mark and Summer until the bus came.')).toBe(
      'We sat with [a person] and [another person] until the bus came.',
    )
  })

  it.each([
    'Sertraline made me shake, so we went back to Mirtazapine.',
    'DBT on Mondays, CBT on Wednesdays.',
    'It was a 7/10 kind of day, and the line is open 24/7.',
    'Spring is harder than winter.',
  ])('never takes out medicines, therapies, seasons, weekdays or scores: %s', (text) => {
    expect(read(text)).toBe(text)
  })

  it('finds a name that is disguised by invisible, wide or look-alike letters', () => {
    for (const name of ['Oliv\u200bia', 'Ｏｌｉｖｉａ', 'Оlіvіа', '𝓞𝓵𝓲𝓿𝓲𝓪']) {
      expect(read(`I met ${name} behind the chapel.`)).toBe('I met [a person] behind the chapel.')
    }
  })

  it('finds what leads straight to somebody', () => {
    expect(read('Write to quiet.heron@example.net')).toBe('Write to [an email address]')
    expect(read('mail me: paperboat at example dot com')).toBe('mail me: [an email address]')
    expect(read('Our server is discord.gg/q8Xw2Tn')).toBe('Our server is [a link]')
    expect(read('<@U07QRSTUV12> said the meeting moved')).toBe('[a username] said the meeting moved')
    expect(read('I was mosswitch#4471 for years')).toBe('I was [a username] for years')
    expect(ja('LINEのIDはtsuki_usagi22です')).toBe('LINEのIDは[ユーザー名]です')
  })

  it('does not take a forgotten space for a link', () => {
    expect(read('I slept.So did she.')).toBe('I slept.So did she.')
  })

  it('finds numbers however they are written', () => {
    expect(read('My number is oh seven five double nine one two three four five six')).toBe(
      'My number is [a phone number]',
    )
    expect(ja('電話は０３－５５５５－０１７２です')).toBe('電話は[電話番号]です')
    expect(read('The card was 4000 1234 5678 9010')).toBe('The card was [an id]')
  })

  it('says of bare digits what they are: dialled in some country, or another number of somebody', () => {
    expect(read('02079460018 if it gets bad')).toBe('[a phone number] if it gets bad')
    expect(ja('09012345678に来て')).toBe('[電話番号]に来て')
    expect(read('00353861234567 is the one from home')).toBe('[a phone number] is the one from home')
    expect(read('1114445556 on the wristband')).toBe('[an id] on the wristband')
  })

  it('finds people of whom only letters are left, and names whose letters are set apart', () => {
    expect(read('J.T. went back in. My roommate K. says I snore.')).toBe(
      '[a person] went back in. My roommate [another person] says I snore.',
    )
    expect(read('Thanks AJ, thanks TK.')).toBe('Thanks [a person], thanks [another person].')
    expect(read('my name is J A N I N E and his is D-e-c-l-a-n')).toBe(
      'my name is [a person] and his is [another person]',
    )
    expect(read('I am T I R E D of the NHS queue at 5 p.m.')).toBe('I am T I R E D of the NHS queue at 5 p.m.')
  })

  it('finds what somebody is called by what the words before say', () => {
    expect(read('Everyone calls him Biscuit.')).toBe('Everyone calls him [a person].')
    expect(read('There is a lad we call Tiny.')).toBe('There is a lad we call [a person].')
    expect(read('They call it Recovery.')).toBe('They call it Recovery.')
  })

  it('finds ages in every shape, and nothing else that is counted', () => {
    expect(read('im ciara, 27, three hospitals')).toBe('im [a person], [an age], three hospitals')
    expect(read('First voices at nine, first kind listener at thirty-four.')).toBe(
      'First voices at [an age], first kind listener at [an age].',
    )
    expect(read('My kids (4 and 7) drew it.')).toBe('My kids ([an age] and [an age]) drew it.')
    for (const text of ['Group starts at nine, tea at ten.', 'They were 12 in the room.', 'I turned 2 pages at once.'])
      expect(read(text)).toBe(text)
  })

  it('finds codes that a word announces, and months in which something of a life happened', () => {
    expect(read("The case number's 24-CV-00913.")).toBe("The case number's [an id].")
    expect(read('If you ring, quote C/2023/11874.')).toBe('If you ring, quote [an id].')
    expect(read('We lost Dad in October.')).toBe('We lost Dad in [a date].')
    expect(read('October is grey, and every year it starts in November.')).toBe(
      'October is grey, and every year it starts in November.',
    )
  })

  it('finds bodies that carry no word for what they are by what is said of them', () => {
    expect(read('Mending Minds Together is a tiny charity.')).toContain('[an organization]')
    expect(read("Harbour Lights' new rule is that friends may come.")).toContain('[an organization]')
    expect(read('I was at rock bottom, then at Step 9.')).toBe('I was at rock bottom, then at Step 9.')
  })

  it.each([
    'Reading Harry Potter again, then The Bell Jar.',
    "Rome wasn't built in a day, and I rob Peter to pay Paul.",
    'Christmas Eve with Earl Grey and a Battenberg.',
  ])('leaves works, sayings, feasts and foods: %s', (text) => {
    expect(read(text)).toBe(text)
  })

  it('masks a described method where others would read it, and says so', () => {
    expect(read('That night I took forty paracetamol and lay down.')).toBe(
      'That night I [a method, left out] and lay down.',
    )
    expect(ja('カッターで手首を切った夜のこと。')).toContain('[方法は伏せました]')
    expect(read('I wanted to die and I told my sister.')).toBe('I wanted to die and I told my sister.')
  })

  it('keeps its hands off brackets that are already there', () => {
    const once = read('I told Wanda at Larkfield Hospital on 14 November 2019.')
    expect(read(once)).toBe(once)
  })
})

describe('what the writer names themselves', () => {
  it('is taken out wherever it stands, however cased or wide', () => {
    const text = 'The blue piano. I play the BLUE PIANO and the ｂｌｕｅ　ｐｉａｎｏ.'
    expect(deidentify(text, { locale: 'en', also: ['blue piano'] }).text).toBe(
      'The [left out]. I play the [left out] and the [left out].',
    )
  })

  it('is whole words only, so that Ann does not break announce', () => {
    expect(deidentify('We announce the annual ann.', { locale: 'en', also: ['ann'] }).text).toContain(
      'We announce the annual [',
    )
  })

  it('adds up, phrase by phrase', () => {
    const { text } = deidentify('My canoe and my accordion.', { locale: 'en', also: ['canoe', 'accordion', ' '] })
    expect(text).toBe('My [left out] and my [left out].')
  })

  it('works inside Japanese, where words have no edges', () => {
    expect(deidentify('和太鼓の練習に行った。', { locale: 'ja', also: ['和太鼓'] }).text).toBe(
      '[伏せた言葉]の練習に行った。',
    )
  })
})

describe('the project’s own fixtures', () => {
  it('are at least two hundred lines in five languages', () => {
    expect(lines.length).toBeGreaterThanOrEqual(200)
    expect(new Set(lines.map(({ lang }) => lang))).toEqual(new Set(['en', 'ja', 'de', 'es', 'fr']))
  })

  it('mark what they say they mark', () => {
    for (const { text, spans } of lines) {
      for (const { s, e } of spans) expect(text.slice(s, e).trim().length).toBeGreaterThan(0)
    }
  })

  it('are covered to at least 95 of 100 spans, and at least 95 of 100 harmless lines stay whole', () => {
    let spans = 0
    let whole = 0
    let harmless = 0
    let untouched = 0
    for (const line of lines) {
      const result = deidentify(line.text, { locale: line.lang })
      for (const { s, e } of line.spans) {
        spans += 1
        const covered = (at: number): boolean => result.spans.some(({ start, end }) => start <= at && at < end)
        if (
          [...Array(e - s).keys()].every(
            (offset) => covered(s + offset) || /[^\p{L}\p{N}]/u.test(line.text.charAt(s + offset)),
          )
        )
          whole += 1
      }
      if (line.spans.length > 0) continue
      harmless += 1
      if (result.text === line.text) untouched += 1
    }
    expect(whole / spans).toBeGreaterThanOrEqual(0.95)
    expect(untouched / harmless).toBeGreaterThanOrEqual(0.95)
  })
})
