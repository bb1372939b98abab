// Who is spoken to while the database cannot tell who they are: nothing is known of them, and nothing is saved.
import { newSettings, type Person } from '../storage/participants.ts'
import type { Identity } from './interaction.ts'

const nothing = Buffer.alloc(0)

export const nobody = (identity: Identity): Person => ({
  identity,
  handle: nothing,
  salt: nothing,
  key: nothing,
  keyId: nothing,
  version: 0,
  settings: newSettings,
  saved: newSettings,
  eraseOn: null,
})
