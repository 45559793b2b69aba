/**
 * Which sequence numbers a subject has used: all up to `floor`, and runs above it. Messages may overtake each other by any
 * number, for as long as one that is missing could still come in; a number is never used twice.
 *
 * What leaves gaps for ever loses them with time, and whoever makes very many loses the lowest at once: their own messages only.
 */
import type { SequenceWindow } from '../epoch.ts'

/** Runs of one subject: an honest one has a few, for oracles that are behind with what they took in. */
export const MOST_RUNS = 1_024

export const EMPTY_WINDOW: SequenceWindow = { floor: -1, runs: [] }

/** Whether it can still be used: it never was, and its gap is not closed. */
export function isFresh({ floor, runs }: SequenceWindow, sequence: number): boolean {
  if (sequence <= floor) return false
  const run = runs[placeOf(runs, sequence)]
  return run === undefined || run.from > sequence
}

/** The window after `sequence` was used. The caller has asked `isFresh` first. @param atMs when it arrived. */
export function useSequence({ floor, runs }: SequenceWindow, sequence: number, atMs: number): SequenceWindow {
  const place = placeOf(runs, sequence)
  const [below, above] = [runs[place - 1], runs[place]]
  const joinsBelow = below !== undefined && below.to === sequence - 1
  const joinsAbove = above !== undefined && above.from === sequence + 1
  const run = {
    from: joinsBelow ? below.from : sequence,
    to: joinsAbove ? above.to : sequence,
    newestMs: Math.max(atMs, joinsBelow ? below.newestMs : atMs, joinsAbove ? above.newestMs : atMs),
  }
  const next = runs.toSpliced(joinsBelow ? place - 1 : place, Number(joinsBelow) + Number(joinsAbove), run)
  return settle({ floor, runs: next })
}

/** Gaps below what arrived before `beforeMs` are closed: what would fill them cannot be in time any more. */
export function forgetGaps({ floor, runs }: SequenceWindow, beforeMs: number): SequenceWindow {
  const kept = runs.findIndex(({ newestMs }) => newestMs >= beforeMs)
  const count = kept === -1 ? runs.length : kept
  return count === 0 ? { floor, runs } : { floor: runs[count - 1]!.to, runs: runs.slice(count) }
}

/** The highest number that was used; −1 before the first. */
export function highestOf({ floor, runs }: SequenceWindow): number {
  return runs.at(-1)?.to ?? floor
}

/** A run that begins where the floor ends is part of it; and where there are too many, the lowest gap is closed. */
function settle({ floor, runs }: SequenceWindow): SequenceWindow {
  const [first] = runs
  if (first === undefined || (first.from > floor + 1 && runs.length <= MOST_RUNS)) return { floor, runs }
  return { floor: first.to, runs: runs.slice(1) }
}

/** Of the first run that ends at or after a number. */
function placeOf(runs: SequenceWindow['runs'], sequence: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (runs[middle]!.to < sequence) low = middle + 1
    else high = middle
  }
  return low
}
