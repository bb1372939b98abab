// What was answered lately, by event: an event that comes again meanwhile is not asked again. For a short while, since answers hold words.
interface Answers<Answer> {
  /** The answer under way or given, or a new one. A failed answer is forgotten, so that the next delivery tries anew. */
  once(event: string, answer: () => Promise<Answer>): { readonly answer: Promise<Answer>; readonly again: boolean }
  /** What was given last, or null; replaced by what comes of `next`, which waits for it. */
  after(event: string, next: (earlier: Answer | null) => Promise<Answer>): Promise<Answer>
  forget(event: string): void
}

const MOST = 2_000

export function rememberAnswers<Answer>(keepMs: number): Answers<Answer> {
  const known = new Map<string, Promise<Answer>>()

  function keep(event: string, given: Promise<Answer>): Promise<Answer> {
    known.delete(event)
    for (const oldest of known.keys()) {
      if (known.size < MOST) break
      known.delete(oldest)
    }
    known.set(event, given)
    const drop = () => {
      if (known.get(event) === given) known.delete(event)
    }
    setTimeout(drop, keepMs).unref()
    given.catch(drop)
    return given
  }

  return {
    once(event, answer) {
      const found = known.get(event)
      return found === undefined ? { answer: keep(event, answer()), again: false } : { answer: found, again: true }
    },
    after(event, next) {
      const found = known.get(event) ?? Promise.resolve(null)
      return keep(event, found.catch(() => null).then(next))
    },
    forget(event) {
      known.delete(event)
    },
  }
}
