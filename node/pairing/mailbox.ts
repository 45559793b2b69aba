/**
 * Where a person leaves an offer for a device that waits for one (protocol/pairing.ts). The node cannot read it, keeps it in
 * memory for some minutes, and whoever leaves the next one replaces it: only the device can tell a real one.
 */
import type { SubjectId } from '../../protocol/ids.ts'

export interface Mailbox {
  /** @returns false when there is no room. */
  leave(device: SubjectId, offer: Uint8Array): boolean
  read(device: SubjectId): Uint8Array | undefined
}

const KEPT_MS = 10 * 60_000
const MOST = 1_000

/** @param nowMs a clock that never goes back. */
export function createMailbox(nowMs: () => number): Mailbox {
  const offers = new Map<SubjectId, { readonly offer: Uint8Array; readonly untilMs: number }>()

  function sweep(): void {
    // Oldest first, because whoever leaves one again goes to the end.
    for (const [device, { untilMs }] of offers) {
      if (untilMs > nowMs()) return
      offers.delete(device)
    }
  }

  return {
    leave(device, offer) {
      sweep()
      offers.delete(device)
      if (offers.size >= MOST) return false
      offers.set(device, { offer, untilMs: nowMs() + KEPT_MS })
      return true
    },
    read(device) {
      sweep()
      return offers.get(device)?.offer
    },
  }
}
