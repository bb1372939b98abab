// Files that this process is making for somebody in a chat: how far each is, one after the other, and none twice at once.

/** In whole releases; for one that is put together after all were read, both are the same. */
export interface Far {
  readonly releases: number
  readonly of: number
}

export interface InMaking {
  /** Null for a file that is not made here: it waits its turn, or another process has it. */
  farOf(delivery: string): Far | null
  /** Joins a making that is under way: a job may be handed out anew while somebody is still at it. */
  make<Result>(delivery: string, go: (tell: (far: Far) => void) => Promise<Result>): Promise<Result>
}

export function openInMaking(): InMaking {
  const far = new Map<string, Far>()
  const underWay = new Map<string, Promise<unknown>>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    farOf: (delivery) => far.get(delivery) ?? null,
    make<Result>(delivery: string, go: (tell: (far: Far) => void) => Promise<Result>): Promise<Result> {
      const known = underWay.get(delivery)
      // One delivery is one file: whoever joins asked for the very same.
      if (known) return known as Promise<Result>
      const made = last.then(() => go((now) => far.set(delivery, now)))
      last = made.catch(() => {})
      underWay.set(delivery, made)
      const forget = (): void => {
        underWay.delete(delivery)
        far.delete(delivery)
      }
      made.then(forget, forget)
      return made
    },
  }
}
