/**
 * Roots. A root belongs to whoever offered it first and can show it: of deals of several consumers for the very same bytes,
 * those that were offered later than another one that was proved earn no tokens. Nobody is refused or accused for what a
 * stranger names: a thief that names a victim's roots pays for them, shows nothing, and takes nothing.
 */
import type { DealId } from '../messages/storage-messages.ts'
import type { Books } from './books.ts'

/** @param acknowledgeMs an arrival may have been dated by so much: who is within it is no later */
export function secondCopies(
  books: Books,
  { acknowledgeMs }: { readonly acknowledgeMs: number },
): ReadonlySet<DealId> {
  const firstMs = new Map<string, number>()
  for (const [, , { root, ended, provenMs, offeredMs }] of books.deals())
    if (provenMs > 0 && ended === -1)
      firstMs.set(root, Math.min(offeredMs, firstMs.get(root) ?? Number.POSITIVE_INFINITY))
  const copies = new Set<DealId>()
  for (const [, id, { root, offeredMs }] of books.deals())
    if ((firstMs.get(root) ?? Number.POSITIVE_INFINITY) < offeredMs - acknowledgeMs) copies.add(id)
  return copies
}
