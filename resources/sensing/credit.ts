/**
 * What a station is credited with: a unit for each quantity and interval that passed, and the share of what was expected.
 *
 *   asked       = max(expected, said), with said = passed + failed + differing
 *   units       = passed
 *   qualityPpm  = ⌊1 000 000 × passed / asked⌋
 *
 * Expected are all intervals of the epoch since the station stands at its place, for each quantity that it has been
 * reporting. Both curves rise with `passed` and never with a failure, so no reading is worth hiding or inventing. What
 * is unjudged has passed. passed + failed + differing + missing = asked: every loss has its name.
 */
import type { EpochWindow, Facts } from '../../kernel/resource.ts'

export interface Tally {
  /** Intervals that count. */
  readonly passed: number
  /** Intervals that failed alone. */
  readonly failed: number
  /** Intervals that failed beside the neighbours. */
  readonly differing: number
  readonly expected: number
}

export interface Credit {
  readonly units: bigint
  readonly qualityPpm: number
  readonly facts: Facts
}

const FULL_PPM = 1_000_000

export function credit({ passed, failed, differing, expected }: Tally): Credit {
  const said = passed + failed + differing
  const asked = Math.max(expected, said)
  return {
    units: BigInt(passed),
    qualityPpm: asked === 0 ? 0 : Math.floor((FULL_PPM * passed) / asked),
    facts: { asked, passed, failed, differing, missing: asked - said },
  }
}

/** How many intervals begin in the epoch, and not before the station stood at its place. */
export function intervalsIn({ startMs, endMs }: EpochWindow, placedAtMs: number, intervalMs: number): number {
  const first = Math.ceil(Math.max(startMs, placedAtMs) / intervalMs)
  return Math.max(0, Math.ceil(endMs / intervalMs) - first)
}
