/**
 * What a station is credited with: a unit for each quantity and interval that counted and was its to tell, and the good share of
 * what was judged.
 *
 *   judged      = passed + failed
 *   units       = earning                  ≤ passed
 *   qualityPpm  = ⌊sharePpm × passed / judged⌋
 *   asked       = max(expected, judged + waiting)
 *
 * What is missing is not paid, and that is all: an outage of a quarter of the day costs a quarter. What failed is not paid
 * and takes its share of the rest, so both curves rise with `passed` and never with a failure: no reading is worth inventing.
 * One that would fail is better not said, which is what the network wants of a station that knows it. What is unjudged has
 * passed, and so has what differs. Expected are all intervals of the epoch since the station stands at its place, for each quantity
 * that it has been reporting; passed + failed + waiting + missing = asked: every loss has its name.
 */
import type { EpochWindow, Facts } from '../../../kernel/resource.ts'

export interface Tally {
  /** Intervals that count. */
  readonly passed: number
  /** Of these, those that are paid to this station. */
  readonly earning: number
  /** Of an observation that several stations share, its part. */
  readonly sharePpm: number
  /** Intervals that failed alone. */
  readonly failed: number
  /** Intervals that are judged in a later epoch. */
  readonly waiting: number
  readonly expected: number
}

export interface Credit {
  readonly units: bigint
  readonly qualityPpm: number
  readonly facts: Facts
}

export function credit({ passed, earning, sharePpm, failed, waiting, expected }: Tally): Credit {
  const judged = passed + failed
  const asked = Math.max(expected, judged + waiting)
  return {
    units: BigInt(earning),
    qualityPpm: judged === 0 ? 0 : Math.floor((sharePpm * passed) / judged),
    facts: { asked, passed, failed, waiting, missing: asked - judged - waiting },
  }
}

/** How many intervals begin in the epoch, and not before the station stood at its place. */
export function intervalsIn({ startMs, endMs }: EpochWindow, placedAtMs: number, intervalMs: number): number {
  const first = Math.ceil(Math.max(startMs, placedAtMs) / intervalMs)
  return Math.max(0, Math.ceil(endMs / intervalMs) - first)
}
