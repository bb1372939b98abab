// The project's codebook: prompts are tagged with these ids, coordinators code with them, exports carry them. Ids never change
// once published. The structure follows Nakanishi et al. 2021 (doi 10.1192/bjo.2020.156); names and wording are in prompts/.
export const stages = ['safety', 'control', 'reunion'] as const
export type Stage = (typeof stages)[number]

/** Where somebody can begin: the three stages, and what lies around a person (the roots of barriers, and solutions). */
export const doorIds = [...stages, 'around'] as const
export type DoorId = (typeof doorIds)[number]

/** What a code speaks of: something good to reach for, a barrier to it, a root of barriers, or a solution. */
export type CodeKind = 'reach' | 'barrier' | 'root' | 'solution'

const book = {
  'safety/psychological-safety': { door: 'safety', kind: 'reach' },
  'safety/human-rights': { door: 'safety', kind: 'reach' },
  'safety/lack-of-compassion': { door: 'safety', kind: 'barrier' },
  'safety/life-security-threatened': { door: 'safety', kind: 'barrier' },
  'control/choice-available': { door: 'control', kind: 'reach' },
  'control/shared-decisions': { door: 'control', kind: 'reach' },
  'control/self-efficacy': { door: 'control', kind: 'reach' },
  'control/choice-unavailable': { door: 'control', kind: 'barrier' },
  'control/authority-slope': { door: 'control', kind: 'barrier' },
  'control/symptoms-and-medication': { door: 'control', kind: 'barrier' },
  'reunion/part-of-society': { door: 'reunion', kind: 'reach' },
  'reunion/universal-humanhood': { door: 'reunion', kind: 'reach' },
  'reunion/life-valued-less': { door: 'reunion', kind: 'barrier' },
  'reunion/peers-unavailable': { door: 'reunion', kind: 'barrier' },
  'reunion/social-exclusion': { door: 'reunion', kind: 'barrier' },
  'root/no-trauma-sensitivity': { door: 'around', kind: 'root' },
  'root/no-advocacy': { door: 'around', kind: 'root' },
  'root/limited-psychosocial-access': { door: 'around', kind: 'root' },
  'root/routines-over-values': { door: 'around', kind: 'root' },
  'root/shame-and-success': { door: 'around', kind: 'root' },
  'root/thin-networks': { door: 'around', kind: 'root' },
  'solution/trauma-informed': { door: 'around', kind: 'solution' },
  'solution/crisis-advocacy': { door: 'around', kind: 'solution' },
  'solution/community-network': { door: 'around', kind: 'solution' },
  'solution/personal-goals': { door: 'around', kind: 'solution' },
  'solution/inclusive-design': { door: 'around', kind: 'solution' },
  'solution/open-community': { door: 'around', kind: 'solution' },
} as const satisfies Record<string, { door: DoorId; kind: CodeKind }>

export type CodeId = keyof typeof book

export const codeIds = Object.keys(book) as readonly CodeId[]

export const isCodeId = (id: string): id is CodeId => Object.hasOwn(book, id)

export const doorOf = (code: CodeId): DoorId => book[code].door

export const kindOf = (code: CodeId): CodeKind => book[code].kind

export const codesOf = (door: DoorId): readonly CodeId[] => codeIds.filter((code) => doorOf(code) === door)
