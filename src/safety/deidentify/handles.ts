// Finds what people are called on other platforms: what stands after the name of a service, what has an underscore amid a word, and
// what somebody says they go by.
import { bitsOf, cue } from '../lexicon/index.ts'
import { ordinary } from '../lexicon/known.ts'
import { matchesOf } from './near.ts'
import type { Found } from './span.ts'
import { isDigit, isLetter, type Word } from './tokens.ts'

const wordLike = (code: number): boolean => isLetter(code) || isDigit(code)
export const inHandle = (code: number): boolean =>
  code < 0x80 && (wordLike(code) || code === 95 || code === 46 || code === 45)

const services = new Set(
  'line discord insta instagram ig twitch youtube yt bereal roblox minecraft vinted strava goodreads substack snap snapchat twitter telegram tg tiktok skype kik reddit steam psn xbox signal wechat weixin kakao kakaotalk whatsapp facebook fb messenger slack mastodon bluesky bsky threads username user handle gamertag nick nickname screenname login benutzername usuario pseudo'.split(
    ' ',
  ),
)
const serviceCue = cue(() => services)
const goesByCue = cue(() => ['by', 'as'])
const introduced =
  /^\p{L}+(?: ?(?:の)?(?:id|name|handle|user(?:name)?|account|tag)| name| id| tag)?(?: (?:on|over) (?:there|here|it|\p{L}+))?(?: is | as |['’]s |は| ist | es | est | ?[:=] ?| me(?: at| on)? | )@?([A-Za-z\d][\w.-]{2,40})/iu
const japaneseServices =
  /(?:LINE|ID|アイディー|ライン|ディスコード|インスタ|ツイッター|ユーザー名|アカウント名?|ハンドル(?:ネーム)?)(?: ?の?ID)?\s?(?:は|:|=)\s?@?([A-Za-z\d][\w.-]{2,40})/gu
/** What stands after the name of a service or the word "username", if it looks like a handle: a digit, `_`, `.` or a capital inside. */
export function introducedHandlesIn(text: string, words: readonly Word[]): Found[] {
  const found: Found[] = []
  const take = (at: number, whole: string, value: string): void => {
    const handle = value.replace(/[.-]+$/, '')
    const named = /(?:id|handle|name|tag|login|nick|名|ネーム)(?: is | as |['’]s |は| ist | es | est | ?[:=] ?)/i.test(
      whole,
    )
    const labelled = /[:=：＝]/.test(whole) && !(bitsOf(handle.toLowerCase()) & ordinary)
    if (!/[\d_.]|[a-z][A-Z]/.test(handle) && !named && !labelled) return
    if (
      /^(?:the|a|my|not|is|so|what|whatever|gone|broken|private|public|on|off|in|and|it|that|this|when|called|because|here|now)$/i.test(
        handle,
      )
    )
      return
    const start = at + whole.lastIndexOf(handle)
    found.push({ start, end: start + handle.length, kind: 'handle' })
  }
  for (const word of words) {
    if (!(word.cues & serviceCue)) continue
    const match = introduced.exec(text.slice(word.start, word.start + 80))
    if (match?.[1]) take(word.start, match[0], match[1])
  }
  // moss_and_lamp: only handles and programs have an underscore amid a word.
  for (let at = text.indexOf('_'); at > 0; at = text.indexOf('_', at + 1)) {
    let start = at
    while (start > 0 && at - start < 32 && inHandle(text.charCodeAt(start - 1))) start -= 1
    const handle = /^[A-Za-z\d][\w.-]*[A-Za-z\d]/.exec(text.slice(start, at + 32))?.[0] ?? ''
    if (
      handle.length >= 5 &&
      start + handle.length > at + 1 &&
      !wordLike(text.charCodeAt(start - 1)) &&
      !/[:/]/.test(text.charAt(start - 1))
    )
      found.push({ start, end: start + handle.length, kind: 'handle' })
  }
  // "on twitch I go by moss.lamp", "I post as sleepyBex"
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] as Word
    if (!(word.cues & goesByCue)) continue
    const before = words[index - 1]?.key ?? ''
    if (
      !(word.key === 'by' ? /^(?:go|goes|went)$/ : /^(?:post|stream|play|write|tweet|lurk|game)(?:s|ing|ed)?$/).test(
        before,
      )
    )
      continue
    const handle = /^ ([A-Za-z][\w.-]*(?:\d|[a-z][A-Z])[\w.-]*)/
      .exec(text.slice(word.end, word.end + 40))?.[1]
      ?.replace(/[.-]+$/, '')
    if (handle && handle.length > 3)
      found.push({ start: word.end + 1, end: word.end + 1 + handle.length, kind: 'handle' })
  }
  if (text.includes('は') || text.includes(':') || text.includes('='))
    for (const match of matchesOf(japaneseServices, text)) take(match.index, match[0], match[1] ?? '')
  return found
}
