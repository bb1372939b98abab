// What voice.md forbids, as rules that can be run over every sentence, with the ways to collect and measure sentences.
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { parse } from 'yaml'
import type { Language } from '../../src/content/index.ts'

export interface Sentence {
  file: string
  path: string
  text: string
}

/** Fields that the program reads and nobody else does. */
const unread = new Set(['id', 'code', 'door', 'doi', 'licence', 'url', 'sources', 'source'])

export function sentencesOf(language: Language): Sentence[] {
  const folder = join('prompts', language)
  const found: Sentence[] = []
  for (const file of globSync('**/*.yaml', { cwd: folder }).sort()) {
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'string') found.push({ file: file.replaceAll('\\', '/'), path, text: value })
      else if (typeof value === 'object' && value !== null) {
        for (const [key, inner] of Object.entries(value))
          if (!unread.has(key)) walk(inner, path ? `${path}.${key}` : key)
      }
    }
    walk(parse(readFileSync(join(folder, file), 'utf8')), '')
  }
  return found
}

type Rule = readonly [what: string, pattern: RegExp]

const bannedEverywhere: Record<Language, readonly Rule[]> = {
  en: [
    ['why', /\bwhy\b/i],
    ['exclamation mark', /[!!]/],
    ['emoji as mood', /\p{Emoji_Presentation}/u],
    [
      'praise or cheer',
      /\b(great|good|nice) job\b|\bwell done\b|\bproud of you\b|\bcongratulations\b|\bkeep it up\b|\bstreaks?\b|\bawesome\b/i,
    ],
    ['claiming to understand', /\b(we|I) understand how you\b|\bwe missed you\b|\bI know how you feel\b/i],
    [
      'false comfort',
      /\beverything will be (fine|ok|alright|all right)\b|\bstay strong\b|\bdon['’]t worry\b|\bcheer up\b/i,
    ],
    // "At least four others" is a count; "at least you have…" is not a comfort.
    ['at least, as comfort', /\bat least\b(?! ?(\d|\{|one\b|two\b|three\b|four\b|five\b))/i],
    [
      'words that blame or label',
      /\bsuffer(s|ed|ing)?\b|\bcommit(s|ted|ting)?\b|\brefus(e|es|ed|ing|al)\b|\bfail(s|ed|ing)? to\b|\bvictims?\b/i,
    ],
    [
      'words of an institution',
      /\bpatients?\b|\bclients?\b|\busers?\b|\bsubmission\b|\bcare providers?\b|\bcompliance\b/i,
    ],
    [
      'more privacy than there is',
      /\bonly you can (read|see)\b|\bnothing is (saved|stored|kept)\b|\bcompletely anonymous\b|\banonymi[sz]ed?\b/i,
    ],
    [
      'what restraint feels like',
      /\bclose your eyes\b|\beyes (closed|shut)\b|\blie (still|down)\b|\bhold(ing)? your breath\b|\bbreathe (in|out)\b|\bcount(ing)? (to|down|from|backwards?)\b/i,
    ],
    ['rating', /\brate (your|how|this)\b|\bon a scale\b|\bfrom (1|one|0|zero) to\b|\bscore\b/i],
    [
      'demands in disguise',
      /\bgrateful\b|\bgratitude\b|\bhow did (it|that) feel\b|\bhow did (it|that) make you feel\b|\bdescribe a traumatic\b|\bwhat is wrong with\b/i,
    ],
  ],
  ja: [
    ['はげまし・評価', /頑張|がんばっ|がんばれ|がんばり|前向き|克服|えらいです|すばらしい|よくできました|おめでとう/],
    ['立場を決める言葉', /患者|当事者様|利用者|被害者|クライアント|問題行動|訴え/],
    ['責める響き', /なぜ|どうして(?!も)|すべき|べきです|ねばなりません/],
    ['打ち消し', /大丈夫ですよ|気のせい|考えすぎ/],
    ['病棟や制度の言葉', /反省|内省|振り返|ふりかえ|通報|段階|支援計画|同意|安全のため|検知|見守り|指導|遵守/],
    ['重ねた敬語', /させていただ|いただけますでしょうか/],
    ['感嘆符・絵文字', /[!!]|\p{Emoji_Presentation}/u],
    ['本当より多い約束', /あなただけが(読|見)|自分だけが(読|見)|何も保存(され|し)ません|匿名化|完全に匿名/],
    ['拘束を思わせること', /目を(閉じ|とじ|つぶ)|動かないで|じっとして|息を(止め|とめ)|深呼吸|数を?かぞえ|数えて/],
    ['点数', /点数|点満点|何点|評価して|十段階/],
    ['感謝を求めること', /感謝していること|感謝したいこと/],
  ],
}

const bannedInPrompts: Record<Language, readonly Rule[]> = {
  en: [
    [
      'medicine',
      /\bmedic\w*|\bpills?\b|\bdos(e|es|age)\b|\bdrugs?\b|\btablets?\b|\bside[- ]effects?\b|\btreatments?\b/i,
    ],
    [
      'naming an illness',
      /\billness\b|\bdisorders?\b|\bsymptoms?\b|\bdiagnos\w*|\btherap\w*|\btrauma\w*|\bdepress\w*|\bpsych\w*/i,
    ],
    ['supposing a safe family', /\byour (family|mother|father|mum|mom|dad|parents?|wife|husband)\b/i],
  ],
  ja: [
    ['薬', /薬|服用|副作用|治療/],
    ['病気の名', /病気|症状|診断|障害|うつ|精神|トラウマ|再発/],
    ['安心な家族があるという前提', /(お|ご)(母|父|両親|家族)|親に|親は|夫|妻/],
  ],
}

/** What is banned in this sentence, by name; empty when nothing is. */
export function bannedIn(language: Language, sentence: Sentence): string[] {
  const rules = isPrompt(sentence)
    ? [...bannedEverywhere[language], ...bannedInPrompts[language]]
    : bannedEverywhere[language]
  return rules.filter(([, pattern]) => pattern.test(sentence.text)).map(([what]) => what)
}

export const isPrompt = (sentence: Sentence): boolean => sentence.file.startsWith('questions/')

/** The US school grade by Flesch and Kincaid; a place such as {emergency} counts as one short word. */
export function gradeOf(text: string): number {
  const plain = text.replaceAll(/\{[a-zA-Z]+\}/g, 'four')
  const words = plain.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  const ends = plain.match(/[.?:][”"]?(?=\s|$)/g) ?? []
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: Math.max(1, ends.length), word: words.length, syllable: syllables })
}

/** The lengths of a text's Japanese sentences in characters, without places and foreign names in brackets: those are not ours to shorten. */
export function sentenceLengths(text: string): number[] {
  return text
    .replaceAll(/\{[a-zA-Z]+\}|\([A-Za-z ]+\)/g, '')
    .split(/(?<=[。?])(?![」』])|\n/)
    .map((sentence) => [...sentence.trim()].length)
}
