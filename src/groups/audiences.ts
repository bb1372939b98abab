// Who may read what somebody shares; each is consented to by itself, and each must hide a writer among k by itself.
import type { Audience } from '../storage/participants.ts'

/** 'voices' whoever is in the channel; 'file' the coordinators' file; 'research' a purpose outside the group. */
export const audiences: readonly Audience[] = ['voices', 'file', 'research']
