/**
 * How long a view is given, by each oracle's own real time, and the next one longer. So however slowly oracles compute and whatever
 * time the chain tells, there comes a view that is long enough for all of them. Whoever has given a view its time goes on only with
 * a quorum (node/agreement/ballots.ts).
 *
 * Laws: a view never falls. Whoever was stopped wishes for one view more, not many. What a view lasts is learned: it grows when views
 * failed, and shrinks when the first was enough.
 */
export interface Views {
  /**
   * The view that an epoch is in now; the first question begins its first view.
   * @param reached a quorum wishes to be in that one.
   */
  viewOf(epoch: number, reached: number): number
  /** It has had its time: the next one is wished for. */
  isOver(epoch: number): boolean
  /** True in the second half of a view: whoever has not been heard by then is not waited for. */
  isLate(epoch: number): boolean
  /** The epoch has come further: its view begins again. */
  progressed(epoch: number): void
  /** The epoch is on the chain, by a header of this view. */
  settled(epoch: number, viewNumber: number): void
}

export interface ViewsOptions {
  /** Real time, from a clock that never goes back. */
  readonly monotonicMs: () => number
  /** How long the first view lasts before anything was learned, real time. */
  readonly viewMs: number
}

interface Turn {
  viewNumber: number
  sinceMs: number
}

/** Each view is longer than the one before by this part of the first. */
const GROWTH = 0.25
/**
 * A first view that was enough makes the next epoch's this much shorter, down to a half of what it was given; one that was not
 * makes it longer. A proposer that is away for good fails one epoch of a few, and the others shrink it back.
 */
const [SHRINK, LEARN, SHORTEST] = [0.8, 1.5, 0.5]
const MOST_MS = 3_600_000

/**
 * The newest view that an oracle can have come to in so much real time, had each lasted as briefly as any does.
 * @example viewsWithin(30_000, 40_000) // → 2
 */
export function viewsWithin(viewMs: number, realMs: number): number {
  let viewNumber = 0
  for (let leftMs = realMs; leftMs >= 0; viewNumber++) leftMs -= lengthOf(viewNumber, viewMs * SHORTEST)
  return viewNumber - 1
}

function lengthOf(viewNumber: number, firstMs: number): number {
  return Math.min(MOST_MS, firstMs * (1 + GROWTH * viewNumber))
}

export function createViews({ monotonicMs, viewMs }: ViewsOptions): Views {
  const turns = new Map<number, Turn>()
  let firstMs = viewMs

  function turnOf(epoch: number): Turn {
    const known = turns.get(epoch)
    if (known !== undefined) return known
    const turn = { viewNumber: 0, sinceMs: monotonicMs() }
    turns.set(epoch, turn)
    return turn
  }

  function hasLasted(epoch: number, part: number): boolean {
    const { viewNumber, sinceMs } = turnOf(epoch)
    return monotonicMs() - sinceMs >= lengthOf(viewNumber, firstMs) * part
  }

  return {
    viewOf(epoch, reached) {
      const turn = turnOf(epoch)
      if (reached > turn.viewNumber) Object.assign(turn, { viewNumber: reached, sinceMs: monotonicMs() })
      return turn.viewNumber
    },
    isOver: epoch => hasLasted(epoch, 1),
    isLate: epoch => hasLasted(epoch, 0.5),
    progressed(epoch) {
      const turn = turns.get(epoch)
      if (turn !== undefined) turn.sinceMs = monotonicMs()
    },
    settled(epoch, viewNumber) {
      if (!turns.has(epoch)) return
      const enough = Math.min(lengthOf(viewNumber, firstMs), firstMs * LEARN)
      firstMs = viewNumber === 0 ? Math.max(viewMs * SHORTEST, firstMs * SHRINK) : enough
      for (const known of turns.keys()) if (known <= epoch) turns.delete(known)
    },
  }
}
