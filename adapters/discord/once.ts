// Which events were seen already: Discord replays some when a connection is taken up again, and each is answered once.

const REMEMBERED = 10_000

interface Seen {
  /** True the first time, false ever after. */
  first(event: string): boolean
  forget(event: string): void
}

export function onceEach(): Seen {
  const events = new Set<string>()
  return {
    first(event) {
      if (events.has(event)) return false
      events.add(event)
      const oldest = events.values().next().value
      if (events.size > REMEMBERED && oldest !== undefined) events.delete(oldest)
      return true
    },
    forget(event) {
      events.delete(event)
    },
  }
}
