/**
 * In which views this oracle's account may have signed without the store knowing of it: the store is a copy, and what was signed after it
 * was made is not in it. Two headers for one view cost the whole bond, so it speaks in later views alone.
 *
 * Law: an oracle that ran until the copy was started was in no later view than real time had room for since the epoch's end, whatever
 * its views had learned (views.ts). An epoch that had not ended by then was signed by nobody.
 */
import { viewsWithin } from './views.ts'

/** How far the clocks of two machines may be apart, real time. */
export const SKEW_MS = 15_000

export interface Fence {
  /** The first view of an epoch in which nothing was signed that the store does not know of; 0 where it knows all. */
  firstFreeView(endMs: number): number
}

export interface FenceParts {
  /** Network time at which the copy was started first. */
  readonly fencedMs: number
  /** Network seconds that pass in a second. */
  readonly speed: number
  /** How far the clock may have been set back, real time: not at all where it is the chain’s own. */
  readonly skewMs?: number
  /** How long the first view lasts before anything was learned, real time. */
  readonly viewMs: number
}

/** @example createFence({ fencedMs: 3_600_000, speed: 1, viewMs: 30_000 }).firstFreeView(3_660_000) // → 0 */
export function createFence({ fencedMs, speed, viewMs, skewMs = SKEW_MS }: FenceParts): Fence {
  return {
    firstFreeView(endMs) {
      const sinceMs = (fencedMs - endMs) / speed + skewMs
      return sinceMs < 0 ? 0 : viewsWithin(viewMs, sinceMs) + 1
    },
  }
}

/** Of a store that is no copy. */
export const NO_FENCE: Fence = { firstFreeView: () => 0 }
