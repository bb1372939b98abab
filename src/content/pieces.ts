// What each content file holds, piece by piece: the shape is checked here, and the types that the conversation reads come from it.
import { z } from 'zod'
import type { Need, ScreenLevel } from '../safety/index.ts'
import { type CodeId, codeIds, doorIds } from './codebook.ts'
import type { Language } from './language.ts'
import { compile, fill, type Phrase, placesIn } from './phrase.ts'
import { sentence } from './reading.ts'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is made of small letters, digits and single dashes')
const code = z.custom<CodeId>((id) => typeof id === 'string' && (codeIds as readonly string[]).includes(id), {
  message: 'This is no code of the codebook.',
  params: { fix: `use one of: ${codeIds.join(', ')}.` },
})
/** A label on a button: both platforms cut longer ones off. */
const label = sentence.max(75, 'a label holds at most 75 characters')

/** A sentence with these places and no others; each may stay unused. */
function phrase<Place extends string>(language: Language, ...allowed: Place[]) {
  return sentence.transform((source, context): Phrase<Place> => {
    const refuse = (message: string): Phrase<Place> => {
      context.addIssue({
        code: 'custom',
        message,
        params: { fix: `places that can stand here: ${allowed.map((name) => `{${name}}`).join(' ')}.` },
      })
      return z.NEVER
    }
    try {
      const message = compile(language, source)
      const unknown = placesIn(message).filter((name) => !(allowed as string[]).includes(name))
      if (unknown.length > 0) return refuse(`The place {${unknown.join('}, {')}} is not known here.`)
      return (values) => fill(message, source, values)
    } catch {
      return refuse('This sentence cannot be read: a brace is missing or too many.')
    }
  })
}

// --- stages.yaml

const codePiece = z.strictObject({ id: code, name: label, about: sentence })
const door = z.strictObject({
  id: z.enum(doorIds),
  /** The label of its button. */
  title: label,
  /** What it is about, as it stands beside the button. */
  line: sentence,
  codes: z.array(codePiece).min(1),
})

export const stagesFile = z.strictObject({
  doors: z.array(door).length(doorIds.length),
  /** "About these doors": where they come from and where they end. */
  about: z.strictObject({
    title: label,
    paragraphs: z.array(sentence).min(1),
    source: z.strictObject({ text: sentence, doi: sentence, licence: sentence }),
    disagree: sentence,
  }),
  /** The soft question behind "not sure"; every answer leads to a door. */
  unsure: z.strictObject({
    question: sentence,
    about: sentence,
    answers: z.array(z.strictObject({ id: slug, label, door: z.enum(doorIds), reply: sentence })).min(4),
  }),
})
export type StagesFile = z.infer<typeof stagesFile>
export type Door = z.infer<typeof door>
export type Code = z.infer<typeof codePiece>
export type AboutDoors = StagesFile['about']
export type Unsure = StagesFile['unsure']

// --- questions/<door>.yaml

const prompt = z.strictObject({
  /** `<code>/<slug>`; never changes once published, since journals and exports hold it. */
  id: z.string().max(80, 'an id holds at most 80 characters'),
  code,
  question: sentence,
  /** The same, asked of somebody with no strength today. */
  smaller: sentence,
})
export const questionsFile = z.array(prompt).min(1)
export type PromptPiece = z.infer<typeof prompt>

// --- consent.yaml

export function consentFile(language: Language) {
  const shared = ['others', 'earliest'] as const
  const audience = <Place extends string>(...places: Place[]) => ({
    label: phrase(language, ...places),
    /** Who reads it, and what that means. */
    means: phrase(language, ...places),
    /** At the earliest. */
    when: phrase(language, ...places),
    /** What cannot be undone. */
    lasts: phrase(language, ...places),
  })
  return z.strictObject({
    /** Kept with each consent. A change of meaning needs a higher number. */
    version: z.int().positive(),
    /** Each audience is asked on its own. */
    apart: sentence,
    onlyMe: z.strictObject(audience()),
    voices: z.strictObject({
      ...audience('channel', ...shared),
      /** Said when staff read in the channel today. */
      staff: sentence,
      /** Said where coordinators look first. */
      reviewed: sentence,
    }),
    file: z.strictObject(audience(...shared)),
    research: z.strictObject(audience('by', 'purpose', ...shared)),
    /** Asked before heavy words are shared. */
    heavy: phrase(language, 'earliest'),
    age: z.strictObject({
      question: sentence,
      about: sentence,
      answers: z.array(z.strictObject({ id: z.enum(['adult', 'minor', 'unsaid']), label, means: sentence })).length(3),
    }),
  })
}
export type Consent = z.infer<ReturnType<typeof consentFile>>
export type AgeAnswer = Consent['age']['answers'][number]['id']

// --- who-sees-what.yaml

const viewer = z.strictObject({
  id: z.enum(['peers', 'coordinators', 'operator', 'platform', 'thief']),
  who: label,
  can: z.array(sentence),
  cannot: z.array(sentence),
})
export const whoSeesWhatFile = z.strictObject({
  title: label,
  notCrisis: sentence,
  viewers: z.array(viewer).length(5),
  closing: z.array(sentence).min(1),
})
export type WhoSeesWhat = z.infer<typeof whoSeesWhatFile>

// --- grounding.yaml

export const groundingFile = z.strictObject({
  title: label,
  about: sentence,
  next: label,
  /** Stands on every step. */
  stop: label,
  steps: z.array(z.strictObject({ id: slug, text: sentence })).min(4),
  stopped: sentence,
  end: sentence,
})
export type Grounding = z.infer<typeof groundingFile>

// --- hard-to-reach.yaml

const reason = z.strictObject({ id: slug, label, answer: sentence, step: sentence })
export const hardToReachFile = z.strictObject({
  title: label,
  about: sentence,
  reasons: z.array(reason).min(6),
  other: sentence,
})
export type HardToReach = z.infer<typeof hardToReachFile>

// --- plan.yaml

const planQuestion = z.strictObject({ id: slug, title: label, question: sentence, hint: sentence })
const sheet = z.strictObject({
  id: z.enum(['before-an-appointment', 'if-others-decide']),
  title: label,
  about: sentence,
  questions: z.array(planQuestion).min(3),
})
export const planFile = z.strictObject({
  title: label,
  about: sentence,
  questions: z.array(planQuestion).min(5),
  sheets: z.array(sheet).length(2),
})
export type Plan = z.infer<typeof planFile>
export type Sheet = z.infer<typeof sheet>

// --- heavy.yaml

/** `general` is for words that weigh, where screening could name no need. */
export type HeavyNeed = Need | 'general'
export type HeavyLevel = Exclude<ScreenLevel, 'none'>

export function heavyFile(language: Language) {
  const withNumber = phrase(language, 'emergency')
  const card = z.strictObject({
    /** Where it stands, it is the very first line. */
    first: withNumber.optional(),
    /** Receives what was written, in one sentence or two. */
    receive: sentence,
    /** What is possible now, smallest first. */
    step: withNumber,
  })
  const note = z.strictObject({ id: slug, title: label, text: withNumber })
  const need = z.strictObject({ urgent: card, concern: card, notes: z.array(note) })
  return z.strictObject({
    /** Said once in a conversation. */
    program: sentence,
    nobodyTold: sentence,
    held: sentence,
    /** For who is afraid of what a call may bring. */
    beforeCalling: z.array(sentence).min(1),
    needs: z.strictObject({
      suicide: need,
      'self-harm': need,
      overdose: need,
      'harmed-by-someone': need,
      'someone-else': need,
      unsafe: need,
      general: need,
    } satisfies Record<HeavyNeed, typeof need>),
  })
}
export type Heavy = z.infer<ReturnType<typeof heavyFile>>
export type HeavyCard = Heavy['needs'][HeavyNeed][HeavyLevel]
