// What this adapter writes about itself: never a word, a name or an id of anybody.

type Note =
  | { readonly event: 'connected' | 'disconnected' | 'resumed'; readonly platform: 'discord' }
  | { readonly event: 'platform-refused'; readonly platform: 'discord'; readonly code: string }
  | { readonly event: 'shard'; readonly shard: number; readonly change: 'taken' | 'lost' | 'released' }

export type Take = (note: Note) => void
