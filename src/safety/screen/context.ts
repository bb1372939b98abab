// What the words around an English alarm make of it: whose it is, and whether it is denied. Looks back a bounded number of words.

import { deniers, joiners, others, selves, softDeniers, usedTo, yous } from './lexicon/english.ts'
import type { Vocabulary } from './pattern.ts'
import { clauseEnd, sentenceEnd } from './words.ts'

export type Told = {
  readonly who: 'self' | 'unsaid' | 'you' | 'other'
  readonly denied: 'no' | 'cannot' | 'yes'
  readonly usedTo: boolean
  readonly was: boolean
}

const farthest = 24
/** With no person named, a sentence that starts this near is the writer's own ("Want to die."). */
const nearStart = 6

const roles = {
  self: 1,
  you: 2,
  other: 4,
  denies: 8,
  cannot: 16,
  joins: 32,
  ends: 64,
  pauses: 128,
  used: 256,
  owns: 512,
  was: 1024,
} as const

export type Lookback = (words: readonly number[], start: number) => Told

export function lookbackFor(vocabulary: Vocabulary): Lookback {
  const roleOf = new Map<number, number>()
  const give = (list: string, role: number) => {
    for (const word of list.trim().split(/\s+/))
      roleOf.set(vocabulary.of(word), (roleOf.get(vocabulary.of(word)) ?? 0) | role)
  }
  give(selves, roles.self)
  give(yous, roles.you)
  give(others, roles.other)
  give(deniers, roles.denies)
  give(softDeniers, roles.cannot)
  give(joiners, roles.joins)
  give(usedTo, roles.used)
  give('my', roles.owns)
  give('was were had', roles.was)
  give(sentenceEnd, roles.ends)
  give(clauseEnd, roles.pauses)

  return (words, start) => {
    let denials = 0
    let cannot = false
    let usedToSeen = false
    let was = false
    let inScope = true
    let at = start - 1
    const result = (who: Told['who']): Told => ({
      who,
      denied: denials % 2 === 0 ? 'no' : cannot && denials === 1 ? 'cannot' : 'yes',
      usedTo: usedToSeen,
      was,
    })
    for (; at >= 0 && at >= start - farthest; at -= 1) {
      const role = roleOf.get(words[at] ?? 0) ?? 0
      if (role === 0) continue
      if (role & roles.ends) break
      if (role & (roles.joins | roles.pauses)) inScope = false
      if (inScope && role & roles.denies) {
        denials += 1
        if (role & roles.cannot) cannot = true
      }
      if (role & roles.used && inScope) usedToSeen = true
      if (role & roles.was && inScope) was = true
      // "My professor spoke of …" is not the writer speaking of themselves; "my head", "my only way" may be.
      if (role & roles.owns && !(roleOf.get(words[at + 1] ?? 0) ?? 0))
        return result(words[at + 1] === 0 ? 'unsaid' : 'self')
      if (role & roles.self) return result('self')
      if (role & roles.you) return result('you')
      if (role & roles.other) return result('other')
    }
    const fromStart = start - 1 - at
    return result(fromStart <= nearStart ? 'unsaid' : 'other')
  }
}
