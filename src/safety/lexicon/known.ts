// What the lexicon may know of a word, as bits, so that one look-up answers every question about it.

export const known = {
  /** In a large dictionary only. */
  rare: 1,
  /** In an ordinary dictionary. */
  common: 2,
  /** Said every day. */
  frequent: 4,
  /** Mostly written with a capital letter. */
  capital: 8,
  first: 16,
  last: 32,
  /** A name that many would recognise as one. */
  popular: 64,
  place: 128,
  /** A country, a state, or a city of 200,000. */
  large: 256,
  /** Says nothing about who wrote: peoples, languages, months, medicines, therapies, feasts, things everybody uses. */
  kept: 512,
  /** Begins the name of a place of several words. */
  leads: 1024,
} as const

export const name = known.first | known.last
export const ordinary = known.rare | known.common | known.frequent
/** All bits of `known`; what a look-up gives beyond them are cues. */
export const knownBits = 2047
