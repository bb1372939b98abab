// Finds what leads straight to somebody: mail addresses, links, handles, and the ids of chat platforms. Every finder jumps from
// anchor to anchor (`@`, `.`, `://`, `#`, `<`) and looks a bounded way around it, so that no text can make it slow.
import { parse } from 'tldts'
import { bitsOf, cue } from '../lexicon/index.ts'
import { ordinary } from '../lexicon/known.ts'
import { inHandle, introducedHandlesIn } from './handles.ts'
import { matchesOf } from './near.ts'
import { oneOf } from './one-of.ts'
import type { Found } from './span.ts'
import { isDigit, isLetter, type Word } from './tokens.ts'

const wordLike = (code: number): boolean => isLetter(code) || isDigit(code)
const inMail = (code: number): boolean =>
  wordLike(code) || code === 46 || code === 95 || code === 37 || code === 43 || code === 45
const inHost = (code: number): boolean => wordLike(code) || code === 46 || code === 45

export function contactsIn(text: string, words: readonly Word[]): Found[] {
  return [
    ...mentionsIn(text),
    ...mailsAndAtHandlesIn(text),
    ...linksIn(text),
    ...numberedNamesIn(text),
    ...introducedHandlesIn(text, words),
    ...spelledMailsIn(text, words),
    ...spelledLinksIn(text, words),
  ]
}

/** Discord and Slack write people, channels, roles and emoji as `<@…>`, `<#…>`, `<!…>`. */
function mentionsIn(text: string): Found[] {
  const found: Found[] = []
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    const mark = text.charAt(at + 1)
    if (!'@#!a:th'.includes(mark) || mark === '') continue
    const end = text.slice(at, at + 300).indexOf('>')
    if (end < 0) continue
    const inner = text.slice(at + 1, at + end)
    if (/^(?:@[!&]?\w+|#\w+|!subteam\^\w+|!date\^\S+|a?:\w+:\d+|t:\d+(?::\w)?)(?:\|[^|<>]*)?$/.test(inner))
      found.push({ start: at, end: at + end + 1, kind: mark === '@' ? 'handle' : 'id' })
    else if (/^https?:\/\//.test(inner)) found.push({ start: at + 1, end: at + end, kind: 'link' })
  }
  return found
}

function mailsAndAtHandlesIn(text: string): Found[] {
  const found: Found[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < 64 && inMail(text.charCodeAt(start - 1))) start -= 1
    let end = at + 1
    while (end < text.length && end - at < 254 && inHost(text.charCodeAt(end))) end += 1
    while (end > at + 1 && '.-'.includes(text.charAt(end - 1))) end -= 1
    while (start < at && '.%+-'.includes(text.charAt(start))) start += 1
    // "a.okafor@⏎mail.example.org": one line break right after the sign.
    if (end === at + 1 && start < at && text.charAt(end) === '\n')
      end += /^\n[a-z\d-]{1,40}(?:\.[a-z\d-]{2,40}){1,3}/i.exec(text.slice(end, end + 120))?.[0].length ?? 0
    const spaced = end === at + 1 || start === at ? spacedMail(text, at) : undefined
    if (spaced) {
      found.push(spaced)
      continue
    }
    const host = text.slice(at + 1, end)
    if (start < at && host.includes('.') && !host.startsWith('.')) found.push({ start, end, kind: 'email' })
    else {
      let stop = at + 1
      while (stop < text.length && stop - at < 64 && inHandle(text.charCodeAt(stop))) stop += 1
      while (stop > at + 1 && '.-'.includes(text.charAt(stop - 1))) stop -= 1
      const handle = text.slice(at + 1, stop)
      // user@host of the fediverse
      const from = start < at && /^[\w.]+$/.test(text.slice(start, at)) ? start : at
      if (handle.length >= 2 && !oneOf('everyone|here|channel', handle))
        found.push({ start: from, end: stop, kind: 'handle' })
    }
  }
  return found
}

const spacedBefore =
  /(?<![\p{L}\d._-])(?:(?:[a-z\d] ){2,40}(?:[._-] (?:[a-z\d] ){1,40}){0,3}|[a-z\d._+-]{2,64} )$|(?<![\p{L}\d._-])[a-z\d._+-]{1,64}$/iu
const spacedAfter =
  /^ ?(?:[a-z\d-]{2,40}|(?:[a-z\d] ){2,30}(?=[. ]))(?: ?\. ?(?:[a-z]{2,24}|[a-z](?: [a-z]){1,3})(?![a-z\d])){1,3}/i
/** "k a r l @ example . org": spaces that keep a machine from reading it. */
function spacedMail(text: string, at: number): Found | undefined {
  const after = text.slice(at + 1, at + 120)
  const host = after.includes('.') ? spacedAfter.exec(after)?.[0] : undefined
  const local = host && spacedBefore.exec(text.slice(Math.max(0, at - 90), at))?.[0]
  if (!local) return undefined
  // "@ work. ok": a full stop and a word make no address.
  const ending = host
    .slice(host.lastIndexOf('.') + 1)
    .replace(/ /g, '')
    .toLowerCase()
  if (!everydayEndings.has(ending) && !reserved.has(ending)) return undefined
  if (!local.trim().includes(' ') && wordEndings.has(ending) && / \.|\. /.test(host)) return undefined
  return { start: at - local.length, end: at + 1 + host.length, kind: 'email' }
}

// Endings kept for examples and for networks of one's own.
const reserved = new Set('example test invalid local localhost onion'.split(' '))
const everydayEndings = new Set(
  'com org net edu gov mil int info biz io co uk jp de fr es it ch at nl be eu ca au nz ie us ru pl se no dk fi br mx kr cn tw hk sg app dev gg tv me ly xyz online site blog page link chat club social community shop cloud health care help support ai'.split(
    ' ',
  ),
)
// Endings that are also the first word of a sentence whose space was forgotten.
const wordEndings = new Set(
  'is it in at so to be me my us no as am do by la co help care page club chat link blog social health support here how now live life love one world today'.split(
    ' ',
  ),
)

// What ends a sentence, a bracket or a quotation around a link.
const closing = '.,;:!?\'")]}>*_~。、」）'
function linksIn(text: string): Found[] {
  const found: Found[] = []
  let past = 0
  for (let dot = nextAnchor(text, 0); dot >= 0; dot = nextAnchor(text, dot + 1)) {
    if (dot < past) continue
    const scheme = text.startsWith('://', dot)
    if (
      !scheme &&
      (text.charAt(dot) === ':' || !wordLike(text.charCodeAt(dot - 1)) || !wordLike(text.charCodeAt(dot + 1)))
    )
      continue
    let start = dot
    while (start > past && dot - start < 64 && inHost(text.charCodeAt(start - 1))) start -= 1
    if (text.charAt(start - 1) === '@') continue
    let end = scheme ? dot + 3 : dot
    while (
      end < text.length &&
      end - start < (scheme ? 2048 : 255) &&
      inLink(text.charCodeAt(end), scheme || end > dot + 1)
    )
      end += 1
    while (end > dot && closing.includes(text.charAt(end - 1))) {
      if (text.charAt(end - 1) === ')' && text.slice(start, end).includes('(')) break
      end -= 1
    }
    if (scheme ? end > dot + 3 && start < dot : isAddress(text.slice(start, end))) {
      found.push({ start, end, kind: 'link' })
      past = end
    } else if (!scheme) past = end
  }
  return found
}

function nextAnchor(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 46 || code === 58) return at
  }
  return -1
}

const inLink = (code: number, afterHost: boolean): boolean =>
  code > 0x20 && code < 0x7f && code !== 0x3c && code !== 0x3e && code !== 0x22 && code !== 0x7c
    ? true
    : afterHost && code >= 0xc0 && code < 0x3000 && isLetter(code)

function isAddress(candidate: string): boolean {
  const host = /^[^/?#:]+/.exec(candidate)?.[0] ?? ''
  const path = candidate.length > host.length
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return path
  const ending = host.slice(host.lastIndexOf('.') + 1)
  if (!/^\p{L}[\p{L}\d-]+$/u.test(ending) || (ending !== ending.toLowerCase() && host !== host.toUpperCase()))
    return false
  if (host.toLowerCase().startsWith('www.')) return true
  const plain = ending.toLowerCase()
  const labels = host.split('.').length
  if (wordEndings.has(plain) && !path && labels < 3) return false
  if (!path && !everydayEndings.has(plain) && !(plain === 'example' && labels > 1)) return false
  if (plain === 'example') return true
  if (reserved.has(plain) && path) return true
  const known = parse(host, { allowPrivateDomains: false })
  return known.isIcann === true && known.domain !== null
}

/** `name#1234`, as Discord wrote people, and `u/name`. */
function numberedNamesIn(text: string): Found[] {
  const found: Found[] = []
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    if (!isDigit(text.charCodeAt(at + 1))) continue
    const digits = /^#\d{4,5}(?!\d)/.exec(text.slice(at, at + 7))
    if (!digits) continue
    let start = at
    while (start > 0 && at - start < 32 && inMail(text.charCodeAt(start - 1))) start -= 1
    if (start < at) found.push({ start, end: at + digits[0].length, kind: 'handle' })
  }
  for (let at = text.indexOf('u/'); at >= 0; at = text.indexOf('u/', at + 1)) {
    if (at > 0 && wordLike(text.charCodeAt(at - 1))) continue
    const name = /^u\/[\w-]{3,24}/.exec(text.slice(at, at + 27))
    if (name) found.push({ start: text.charAt(at - 1) === '/' ? at - 1 : at, end: at + name[0].length, kind: 'handle' })
  }
  return found
}

const dotCue = cue(() => ['dot'])
const dotted =
  /^ dot (?:(?:co|org|ac|gov) dot )?(?:com|org|net|io|gg|uk|info|me|app|dev|blog|edu|example|co|us|ca|au|ie|nz|de|fr|es|eu)(?![a-z])(?: (?:slash|forward slash) [a-z\d_-]{1,40}){0,4}/i
/** "thebluekettle dot com" */
function spelledLinksIn(text: string, words: readonly Word[]): Found[] {
  const found: Found[] = []
  for (let index = 1; index < words.length; index += 1) {
    const word = words[index] as Word
    if (!(word.cues & dotCue) || (words[index - 1]?.end ?? 0) < (found.at(-1)?.end ?? 0) - 1) continue
    const tail = dotted.exec(text.slice(word.start - 1, word.start + 90))
    const head = /[a-z\d-]{2,40}(?: dot [a-z\d-]{2,40})?$/i.exec(
      text.slice(Math.max(0, word.start - 80), word.start - 1),
    )
    if (tail && head)
      found.push({ start: word.start - 1 - head[0].length, end: word.start - 1 + tail[0].length, kind: 'link' })
  }
  return found
}

const spelledAts = new Set('at arroba arobase klammeraffe'.split(' '))
const spelledAtCue = cue(() => spelledAts)
const spelledAt = / ?(?:\bat\b|\(at\)|\[at\]|\{at\}|＠|アットマーク|\barroba\b|\barobase\b|\bklammeraffe\b) ?/giu
function spelledMailsIn(text: string, words: readonly Word[]): Found[] {
  const found: Found[] = []
  if (!words.some((word) => word.cues & spelledAtCue) && !text.includes('アット')) return found
  for (const match of matchesOf(spelledAt, text)) {
    const before = text.slice(Math.max(0, match.index - 80), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 100)
    // "tealeaf44 at gmail": everybody knows how that ends.
    const known =
      /^(?:gmail|outlook|hotmail|yahoo|icloud|proton|protonmail|gmx|aol|fastmail)\b(?! ?(?:\.|dot|punkt|punto|point))/i.exec(
        after,
      )
    const local = known && /[a-z\d._+-]*[\d._][a-z\d._+-]*$/i.exec(before)
    if (known && local) {
      found.push({
        start: match.index - local[0].length,
        end: match.index + match[0].length + known[0].length,
        kind: 'email',
      })
      continue
    }
    const host =
      /^[a-z\d-]+(?:(?: ?(?:\bdot\b|\(dot\)|\[dot\]|\bpunkt\b|\bpunto\b|\bpoint\b|ドット) ?| ?\. ?)[a-z\d-]+){1,3}/i.exec(
        after,
      )
    if (!host) continue
    const name =
      /(?<![a-z\d])(?:[a-z\d] ){2,}[a-z\d]$|[a-z\d._+-]+(?:(?: (?:dot|punkt|punto|point|underscore|dash|minus|hyphen|plus) | ?\(dot\) ?| ?\[dot\] ?)[a-z\d._+-]+){0,4}$/i.exec(
        before,
      )
    if (!name) continue
    const ending = host[0]
      .slice(
        Math.max(
          host[0].lastIndexOf(' '),
          host[0].lastIndexOf('.'),
          host[0].lastIndexOf(']'),
          host[0].lastIndexOf(')'),
          host[0].lastIndexOf('ト'),
        ) + 1,
      )
      .toLowerCase()
    // "a review at example.org": a word and a link make no mail, unless a mail is spoken of.
    const written = /^[a-z\d-]+(?:\.[a-z\d-]+)+/i.test(host[0]) && /^ ?at ?$/i.test(match[0])
    if (written && text.charAt(match.index + match[0].length + host[0].length) === '/') continue
    if (
      written &&
      !/[\d._+]/.test(name[0]) &&
      bitsOf(name[0].toLowerCase()) & ordinary &&
      !/\b(?:e-?mails?|mail|address|write|contact|reach|inbox|adresse|correo|courriel)\b/i.test(
        text.slice(Math.max(0, match.index - 60), match.index - name[0].length),
      )
    )
      continue
    if (
      (!everydayEndings.has(ending) && !reserved.has(ending)) ||
      (wordEndings.has(ending) && !/dot|\.\S/i.test(host[0]))
    )
      continue
    found.push({
      start: match.index - name[0].length,
      end: match.index + match[0].length + host[0].length,
      kind: 'email',
    })
  }
  return found
}
