// The shape of a mark: where in the words somebody who knows the writer could recognise them, and what would be evener.

export type MarkKind =
  /** 俺, 僕, うち …: how somebody says "I". */
  | 'self-word'
  | 'dialect'
  /** (笑), lol, haha, www. */
  | 'laughter'
  | 'emoji'
  /** A turn of phrase: drawn-out words, rows of marks, capitals, words few people use. */
  | 'phrase'
  /** A job, a duty or a pastime that few have. */
  | 'role'
  | 'family'
  /** Something that happened, and could be looked up or remembered. */
  | 'event'
  /** "The only one who …": true of one person in a small group. */
  | 'only-one'

/** UTF-16 offsets; `instead` stands there once evened out, and is empty where the words can simply go. */
export type Mark = { readonly start: number; readonly end: number; readonly kind: MarkKind; readonly instead?: string }

export type Rule = {
  readonly kind: MarkKind
  readonly pattern: RegExp
  readonly instead: string | ((match: RegExpExecArray) => string)
}
