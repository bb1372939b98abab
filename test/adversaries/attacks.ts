// What each attacker can make of what they see. All of them are better informed than a real one would be: where this holds, less does.
import { kendall } from '../support/kendall.ts'
import { type Lives, PEOPLE } from './people.ts'
import type { ReleasedVoice, ReleaseSeen, Seen } from './simulation.ts'

export interface Rate {
  readonly hits: number
  readonly of: number
}

export const rate = ({ hits, of }: Rate): number => (of === 0 ? 0 : hits / of)
/** How far chance alone carries a rate of `expected` in so many tries. */
export const sigma = (expected: number, { of }: Rate): number => Math.sqrt((expected * (1 - expected)) / of)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** In the channel, without sight of the bot: guesses among those who are online when words appear. Hits as they are expected, without luck. */
export function casual(lives: Lives, appearances: readonly { readonly author: number; readonly at: number }[]): Rate {
  const everybody = Array.from({ length: PEOPLE }, (_, person) => person)
  const hits = appearances.map(({ author, at }) => {
    const online = everybody.filter((person) => lives.online(person, at))
    const candidates = online.length > 0 ? online : everybody
    return candidates.includes(author) ? 1 / candidates.length : 0
  })
  return { hits: sum(hits), of: appearances.length }
}

/** Sees who opened the bot, and when: guesses among those who did since the last release. */
export function watchingOpens({ releases, opened }: Seen): Rate {
  let hits = 0
  for (const [index, { at, posted }] of releases.entries()) {
    const since = releases[index - 1]?.at ?? 0
    const candidates = new Set(opened.filter((one) => one.at > since && one.at <= at).map(({ person }) => person))
    hits += posted.filter(({ author }) => candidates.has(author)).length / Math.max(1, candidates.size)
  }
  return { hits, of: sum(releases.map(({ posted }) => posted.length)) }
}

/**
 * Knows exactly who is in a release and in which order they shared, and guesses that some order (of the channel, of rows, of ids)
 * follows it. `expected` is what guessing blindly among them would give.
 */
export function byOrder(releases: readonly ReleaseSeen[], orderOf: (release: ReleaseSeen) => readonly ReleasedVoice[]) {
  let hits = 0
  let of = 0
  let expected = 0
  for (const release of releases) {
    const shown = orderOf(release)
    const submitted = [...shown].sort((one, other) => one.sharedAt - other.sharedAt)
    hits += shown.filter(({ author }, place) => submitted[place]?.author === author).length
    of += shown.length
    expected += 1
  }
  return { hits, of, expected: expected / of }
}

/**
 * The most that can be known of any voice's author by who knows everybody in its release and when each of them shared, and
 * recognises the words of `own`. Of all orders that the channel could have shown, each as likely, those stay in which every one of
 * their own voices stands where they see it stand; in so many of these each other voice is somebody's.
 */
export function bestGuess({ posted, orders }: ReleaseSeen, own: readonly number[]): number {
  const possible = (orders ?? []).filter((order) =>
    posted.every(({ author }, place) => !own.includes(author) || order[place]?.author === author),
  )
  let best = 0
  for (const [place, { author }] of posted.entries()) {
    if (own.includes(author)) continue
    const authors = possible.map((order) => order[place]?.author)
    for (const one of new Set(authors)) best = Math.max(best, authors.filter((other) => other === one).length)
  }
  return possible.length === 0 ? 1 : best / possible.length
}

/** The best guess over all ways in which `together` of a release's writers could put together what they know. */
export function bestGuessOf(release: ReleaseSeen, together: number): number {
  const authors = [...new Set(release.posted.map(({ author }) => author))]
  return Math.max(...choose(authors, together).map((own) => bestGuess(release, own)))
}

function choose<Item>(items: readonly Item[], size: number): Item[][] {
  if (size === 0) return [[]]
  return items.flatMap((item, index) => choose(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]))
}

/** Mean rank correlation of an order with the order of sharing, in standard deviations of chance. */
export function orderTells(
  releases: readonly ReleaseSeen[],
  orderOf: (release: ReleaseSeen) => readonly ReleasedVoice[],
) {
  const each = releases.map((release) => {
    const shown = orderOf(release)
    const submitted = [...shown].sort((one, other) => one.sharedAt - other.sharedAt)
    return kendall(shown.map((voice) => submitted.indexOf(voice)))
  })
  const tau = sum(each.map((one) => one.tau)) / each.length
  const deviation = Math.sqrt(sum(each.map((one) => one.sigma ** 2))) / each.length
  return { tau, deviations: Math.abs(tau) / deviation }
}

/** Sees who opened the bot, and when; words that appear at a moment are taken for those of who opened it last. */
export function lastWhoOpened(
  { opened }: Pick<Seen, 'opened'>,
  appearances: readonly { readonly author: number; readonly at: number }[],
): Rate {
  const lastBefore = (at: number): number | undefined => opened.filter((one) => one.at <= at).at(-1)?.person
  return { hits: appearances.filter(({ author, at }) => lastBefore(at) === author).length, of: appearances.length }
}

/** Sees a voice go, and who opened the bot before: guesses the last one, or (informed) one of those who did since the slot before. */
export function watchingWithdrawals({ withdrawals, opened }: Seen): { last: Rate; atOnce: Rate } {
  return {
    last: lastWhoOpened(
      { opened },
      withdrawals.map(({ author, goneAt }) => ({ author, at: goneAt })),
    ),
    // Had it gone at once, whoever just opened the bot would be its writer.
    atOnce: lastWhoOpened(
      { opened },
      withdrawals.map(({ author, askedAt }) => ({ author, at: askedAt })),
    ),
  }
}

/** Knows one voice of a writer and follows them through later releases by the words they use. */
export function followingStyle(releases: readonly ReleaseSeen[], author: number): Rate {
  const bag = (words: string): Set<string> =>
    new Set(
      words
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter((word) => word.length > 1),
    )
  const theirs = releases.filter(({ posted }) => posted.some((voice) => voice.author === author)).slice(0, 8)
  const known = new Set<string>()
  let hits = 0
  for (const [index, { posted }] of theirs.entries()) {
    const own = posted.find((voice) => voice.author === author)
    if (index > 0) {
      const likeness = (voice: ReleasedVoice): number => {
        const words = bag(voice.words)
        return [...words].filter((word) => known.has(word)).length / Math.max(1, words.size)
      }
      const guess = [...posted].sort((one, other) => likeness(other) - likeness(one))[0]
      if (guess?.author === author) hits += 1
      for (const word of bag(guess?.words ?? '')) known.add(word)
    } else for (const word of bag(own?.words ?? '')) known.add(word)
  }
  return { hits, of: Math.max(0, theirs.length - 1) }
}
