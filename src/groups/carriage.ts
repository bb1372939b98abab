// From what is to be carried (a Parcel, as it was asked for) to a stored delivery, and from that to what a platform is told.
import { closeContact } from '../storage/contacts.ts'
import type { Connection } from '../storage/database.ts'
import type { DeliveryEnd, NewDelivery } from '../storage/deliveries.ts'
import type { Keys } from '../storage/keys.ts'
import type { MessageRef, Outgoing } from './messenger.ts'
import type { FileAsked, Parcel } from './parcel.ts'

export function deliveryOf(parcel: Parcel): NewDelivery {
  const { id, after, kind, to, refOf } = parcel
  return { id, platform: 'identity' in to ? to.identity.platform : to.platform, kind, after, refOf, payload: parcel }
}

/** What to send now. Null where the message that it belongs to was never sent, so that there is nothing to add to or take down. */
export function composed(
  payload: unknown,
  ref: MessageRef | null,
  fileFor: (asked: FileAsked) => Promise<Outgoing | null>,
): Outgoing | null | Promise<Outgoing | null> {
  // Only `deliveryOf` makes payloads, and they come back from a seal that proves that nothing was changed.
  const parcel = payload as Parcel
  switch (parcel.kind) {
    case 'post':
      if (parcel.refOf !== null && ref === null) return null
      return { kind: 'post', to: parcel.to, thread: ref, card: parcel.card }
    case 'thread':
      return ref === null ? null : { kind: 'thread', to: parcel.to, under: ref, name: parcel.name }
    case 'lock':
      return ref === null ? null : { kind: 'lock', to: parcel.to, thread: ref }
    case 'remove':
      return ref === null ? null : { kind: 'remove', to: parcel.to, message: ref }
    case 'direct':
      return { kind: 'direct', to: parcel.to, card: parcel.card }
    case 'file':
      return fileFor(parcel)
    case 'tidy':
      return { kind: 'tidy', to: parcel.to }
    default:
      return parcel satisfies never
  }
}

/** Somebody who cannot be reached is not tried again until they come by themselves. */
export async function concluded(tx: Connection, keys: Keys, payload: unknown, end: DeliveryEnd): Promise<void> {
  const parcel = payload as Parcel
  if (parcel.kind !== 'direct' || parcel.contact === null || end.state !== 'closed') return
  await closeContact(tx, keys, Buffer.from(parcel.contact, 'hex'))
}
