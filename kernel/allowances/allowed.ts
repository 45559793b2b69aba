/**
 * What an allowance leaves at a time. Periods are windows of its length, one after the other from the start of 1970 (UTC):
 * a day's begins at midnight, UTC. An epoch belongs wholly to the window in which it starts.
 *
 * Other terms are another allowance: its total begins again, for an owner who signs again means a new one. What was spent in a period
 * that reaches into the new one's still counts in that: changing the terms makes no day longer.
 */
import type { AllowanceFact } from '../chain-facts.ts'
import type { SpentAllowance } from './spent-allowance.ts'

/** Amounts in base units, times in ms. */
export interface Allowed {
  /** A period, and in all. */
  readonly amount: bigint
  readonly total: bigint
  readonly periodMs: number
  readonly untilMs: number
  readonly spentInPeriod: bigint
  readonly spent: bigint
  readonly periodEndsMs: number
  /** What can be spent now: what the period leaves, and no more than the total leaves. */
  readonly left: bigint
}

/**
 * @param before what the epoch before handed on of this account, subject and asset
 * @example spentAt(fact, undefined, startMs).spent // → 0n
 */
export function spentAt(
  terms: AllowanceFact,
  before: SpentAllowance | undefined,
  atMs: number,
): SpentAllowance {
  const { account, subject, asset, amount, periodMs, total, untilMs } = terms
  const periodFromMs = Math.floor(atMs / periodMs) * periodMs
  const isSame = before !== undefined && haveSameTerms(terms, before)
  const overlaps = before !== undefined && before.periodEndsMs > periodFromMs
  return {
    account,
    subject,
    asset,
    amount,
    periodMs,
    total,
    untilMs,
    sinceMs: isSame ? before.sinceMs : atMs,
    spent: isSame ? before.spent : 0n,
    periodSinceMs: overlaps ? before.periodSinceMs : atMs,
    periodEndsMs: periodFromMs + periodMs,
    spentInPeriod: overlaps ? before.spentInPeriod : 0n,
  }
}

/** @example allowedOf({ ...fact, amount: 5n, total: 9n, spentInPeriod: 2n, spent: 8n }).left // → 1n */
export function allowedOf(line: SpentAllowance): Allowed {
  const { amount, total, periodMs, untilMs, spentInPeriod, spent, periodEndsMs } = line
  const [inPeriod, inAll] = [amount - spentInPeriod, total - spent]
  const least = inPeriod < inAll ? inPeriod : inAll
  const left = least > 0n ? least : 0n
  return { amount, total, periodMs, untilMs, spentInPeriod, spent, periodEndsMs, left }
}

/** It lets something be spent as of a block's time. */
export function isStanding({ amount, total, untilMs }: AllowanceFact, blockTimeMs: number): boolean {
  return amount > 0n && total > 0n && untilMs > blockTimeMs
}

function haveSameTerms(one: AllowanceFact, other: AllowanceFact): boolean {
  return (
    one.amount === other.amount &&
    one.periodMs === other.periodMs &&
    one.total === other.total &&
    one.untilMs === other.untilMs
  )
}
