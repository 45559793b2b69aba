/**
 * What each oracle was seen to sign, so that a second header in one epoch and view is noticed, wherever the first was seen.
 *
 * Laws: two signatures under one header are no fault, and neither are headers of two views: an epoch that was taken back is
 * settled again in another one. What is remembered is bounded, whatever anybody signs: the `BEHIND` epochs before the newest
 * that is settled, those that are worked on after it, and of each oracle in each of them the lowest `MOST_VIEWS` views.
 *
 * Why that is enough. A second header is dangerous as long as it could still be settled: until its epoch is active, which is
 * five epochs at most behind the newest, or pays, which is sixteen (contracts/Epochs.sol, contracts/Roots.sol). The proof holds
 * longer, until the bond is paid back, but what it would prevent is over. And whoever signs in more than `MOST_VIEWS` views
 * is forgotten those above: views begin at 0, each lasts longer than the one before, and no quorum was ever up there.
 */
import type { SignedHeader } from '../../agreement/round.ts'

export interface Equivocation {
  readonly first: SignedHeader
  readonly second: SignedHeader
}

export interface Sightings {
  /** @returns both, when it signed another header in this view before: each time. */
  see(signed: SignedHeader): Equivocation | undefined
  /** Headers that are remembered. */
  readonly size: number
}

/** Twice as many as there are roots that pay; and more than are worked on at once. */
export const [BEHIND, AHEAD] = [32, 128]
export const MOST_VIEWS = 64
/** Accounts that signed anything in an epoch: the oracles there can be, twice over, for their accounts change. */
const MOST_SIGNERS = 64

type Views = Map<number, SignedHeader>

/** @param newestSettled epoch; undefined while it is not known. Nobody makes room by signing for a time that has not come. */
export function createSightings(newestSettled: () => number | undefined): Sightings {
  const epochs = new Map<number, Map<string, Views>>()

  function mayKeep(epoch: number): boolean {
    const settled = newestSettled()
    if (settled === undefined) return epochs.has(epoch) || epochs.size < BEHIND + AHEAD
    return epoch > settled - BEHIND && epoch <= settled + AHEAD
  }

  function viewsOf({ header: { epoch }, signer }: SignedHeader): Views | undefined {
    const signers = epochs.get(epoch) ?? new Map<string, Views>()
    const views = signers.get(signer) ?? (signers.size < MOST_SIGNERS ? new Map() : undefined)
    if (views === undefined) return undefined
    epochs.set(epoch, signers.set(signer, views))
    return views
  }

  return {
    see(signed) {
      const { epoch, viewNumber } = signed.header
      for (const known of epochs.keys()) if (!mayKeep(known)) epochs.delete(known)
      if (!mayKeep(epoch)) return undefined
      const views = viewsOf(signed)
      const first = views?.get(viewNumber)
      if (first !== undefined)
        return first.headerHash === signed.headerHash ? undefined : { first, second: signed }
      views?.set(viewNumber, signed)
      if (views !== undefined && views.size > MOST_VIEWS) views.delete(Math.max(...views.keys()))
      return undefined
    },
    get size() {
      let size = 0
      for (const signers of epochs.values()) for (const views of signers.values()) size += views.size
      return size
    },
  }
}
