// What a finder reports, and how finds that touch or overlap become one span each.

export type SpanKind =
  | 'person'
  | 'place'
  | 'organisation'
  | 'address'
  | 'phone'
  | 'email'
  | 'link'
  | 'handle'
  | 'date'
  | 'age'
  | 'id'
  | 'method'
  | 'named'

/** What the words around a find say of it, so that its bracket can stay readable. */
export type Role = 'carer' | 'teacher' | 'care' | 'school' | 'work' | 'group'

export type Found = {
  readonly start: number
  readonly end: number
  readonly kind: SpanKind
  readonly role?: Role
  /** Which of them it is: two finds of one kind with one key are the same person or place. */
  readonly key?: string
}

// When finds overlap, the surer kind names the whole: a name inside an address is part of the address.
const surest: readonly SpanKind[] = [
  'named',
  'method',
  'email',
  'link',
  'handle',
  'address',
  'phone',
  'id',
  'date',
  'organisation',
  'person',
  'place',
  'age',
]

/** A find with all that can be known of it, so that all are of one make: what reads them is quicker so. */
export type Span = {
  readonly start: number
  readonly end: number
  readonly kind: SpanKind
  readonly role: Role | undefined
  readonly key: string | undefined
}
export const spanned = ({ kind, role, key }: Found | Span, start: number, end: number): Span => ({
  start,
  end,
  kind,
  role,
  key,
})

/** Sorted, without overlaps; overlapping finds are joined, so that nothing found is ever let go again. */
export function joined(finds: readonly Found[]): Span[] {
  const sorted: Span[] = []
  for (const find of finds) if (find.end > find.start) sorted.push(spanned(find, find.start, find.end))
  if (sorted.length > 1) sorted.sort((a, b) => a.start - b.start || b.end - a.end)
  const result: Span[] = []
  for (const find of sorted) {
    const last = result[result.length - 1]
    if (!last || find.start >= last.end) {
      result.push(find)
      continue
    }
    const surer = surest.indexOf(find.kind) < surest.indexOf(last.kind) ? find : last
    result[result.length - 1] = spanned(surer, last.start, Math.max(last.end, find.end))
  }
  return result
}
