/**
 * What a station is credited with: a unit for each quantity and interval that counted and was its to tell, and the good share of
 * what was judged.
 *
 *   judged      = passed + failed
 *   units       = earning                  ≤ passed
 *   qualityPpm  = ⌊⌊sharePpm × passed / judged⌋ × counting⌋
 *   counting    = (earning − words × (1 − countsPpm / 10⁶)) / earning
 *   asked       = max(expected, judged + waiting)
 *
 * What is missing is not paid, and that is all: an outage of a quarter of the day costs a quarter. What failed is not paid
 * and takes its share of the rest, so both curves rise with `passed` and never with a failure: no reading is worth inventing.
 * One that would fail is better not said, which is what the network wants of a station that knows it. What is unjudged has
 * passed, and so has what differs. Expected are all intervals of the epoch since the station stands at its place, for each quantity
 * that it has been reporting; passed + failed + waiting + missing = asked: every loss has its name.
 */
import type { EpochWindow, Facts } from '../../../kernel/resource.ts'

const PPM = 1_000_000n

export interface Tally {
  /** Intervals that count. */
  readonly passed: number
  /** Of these, those that are paid to this station. */
  readonly earning: number
  /** Of an observation that several stations share, its part. */
  readonly sharePpm: number
  /** Of those that are paid, how many count as a word alone, and for how much; none unless said. */
  readonly words?: { readonly slots: number; readonly countsPpm: number }
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

export function credit({ passed, earning, sharePpm, words, failed, waiting, expected }: Tally): Credit {
  const judged = passed + failed
  const asked = Math.max(expected, judged + waiting)
  const quality = judged === 0 ? 0 : Math.floor((sharePpm * passed) / judged)
  return {
    units: BigInt(earning),
    qualityPpm: words === undefined || earning === 0 ? quality : counting(quality, earning, words),
    facts: { asked, passed, failed, waiting, missing: asked - judged - waiting },
  }
}

function counting(
  qualityPpm: number,
  earning: number,
  { slots, countsPpm }: NonNullable<Tally['words']>,
): number {
  const parts = BigInt(earning - slots) * PPM + BigInt(slots) * BigInt(countsPpm)
  return Number((BigInt(qualityPpm) * parts) / (BigInt(earning) * PPM))
}

/** How many intervals begin in the epoch, and not before the station stood at its place. */
export function intervalsIn({ startMs, endMs }: EpochWindow, placedAtMs: number, intervalMs: number): number {
  const first = Math.ceil(Math.max(startMs, placedAtMs) / intervalMs)
  return Math.max(0, Math.ceil(endMs / intervalMs) - first)
}
