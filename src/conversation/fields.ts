// Fields that more than one form asks for, worded alike wherever somebody meets them.
import type { Field } from './interaction.ts'
import { WORDS_LENGTH } from './reflection.ts'
import type { Turn } from './turn.ts'

/** Where somebody writes. */
export const wordsField = (turn: Turn): Field => ({
  kind: 'paragraph',
  id: 'words',
  label: turn.label('reflect.your-words'),
  hint: turn.label('reflect.words-hint'),
  maxLength: WORDS_LENGTH,
  required: true,
})

/** A time zone by its name; `isZone` says whether there is one of that name. */
export const zoneField = (turn: Turn, value: string): Field => ({
  kind: 'line',
  id: 'zone',
  label: turn.label('remind.zone'),
  hint: turn.label('remind.zone-hint'),
  value,
  maxLength: 60,
  required: true,
})

/** The language of a group. */
export const languageField = (turn: Turn, value: 'en' | 'ja'): Field => ({
  kind: 'pick',
  id: 'language',
  label: turn.label('group.language'),
  options: [
    { value: 'en', label: 'English' },
    { value: 'ja', label: '日本語' },
  ],
  value,
  required: true,
})

/** Who can read a group's channel, in the group's own words. */
export const audienceField = (turn: Turn, value: string): Field => ({
  kind: 'line',
  id: 'audience',
  label: turn.label('group.audience'),
  hint: turn.label('group.audience-hint'),
  value,
  maxLength: 200,
  required: false,
})
