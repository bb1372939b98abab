// Names by their legal form: 株式会社〇〇, NPO法人〇〇, すずらんの家.

import { kinNouns } from '../../lexicon/japanese-words.ts'
import type { Morpheme } from '../../lexicon/morphemes.ts'
import { matchesOf } from '../near.ts'
import type { Found } from '../span.ts'
import { hiragana, isNoun, latin } from './kinds.ts'
import { inRun } from './runs.ts'

const corporate =
  /(?:株式会社|有限会社|合同会社|合資会社|一般社団法人|公益社団法人|一般財団法人|公益財団法人|社会福祉法人|医療法人(?:社団|財団)?|特定非営利活動法人|NPO法人|宗教法人|学校法人|独立行政法人|認定NPO法人|\(株\)|㈱)/gu
/** 株式会社〇〇 and the like: the name is what follows (or, if nothing does, what stands before), with one の inside. */
export function corporations(text: string, morphemes: readonly Morpheme[], found: Found[]): void {
  let at = 0
  for (const match of matchesOf(corporate, text)) {
    const end = match.index + match[0].length
    while (at < morphemes.length && (morphemes[at] as Morpheme).start < end) at += 1
    if (/^[ \u3000]$/.test(morphemes[at]?.text ?? '')) at += 1
    let last = at
    let inner = 0
    while (last < morphemes.length && last - at < 8) {
      const one = morphemes[last] as Morpheme
      const next = morphemes[last + 1]
      if (inRun(morphemes, last) || latin.test(one.text)) last += 1
      else if (
        one.text === 'の' &&
        inner === 0 &&
        last > at &&
        next &&
        isNoun(next) &&
        morphemes[last + 2]?.text !== undefined &&
        !isNoun(morphemes[last + 2] as Morpheme)
      ) {
        inner += 1
        last += 1
      } else break
    }
    if (last > at)
      found.push({
        start: match.index,
        end: (morphemes[last - 1] as Morpheme).end,
        kind: 'organisation',
        role: /医療/.test(match[0])
          ? 'care'
          : /学校/.test(match[0])
            ? 'school'
            : /会社|株/.test(match[0])
              ? 'work'
              : 'group',
      })
  }
  for (let index = 1; index + 1 < morphemes.length; index += 1) {
    const first = morphemes[index - 1] as Morpheme
    const head = morphemes[index + 1] as Morpheme
    if ((morphemes[index] as Morpheme).text !== 'の' || !/^(?:会|里|郷|杜|家|園|輪|森|丘|広場)$/.test(head.text))
      continue
    if (
      hiragana.test(first.text) &&
      first.text.length >= 3 &&
      isNoun(first) &&
      !kinNouns.has(first.text) &&
      !/(?:さん|くん|ちゃん|さま|となり|みんな|わたし)$/.test(first.text)
    )
      found.push({ start: first.start, end: head.end, kind: 'organisation', role: 'group' })
  }
}
