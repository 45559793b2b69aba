/**
 * What a job costs: start + fuel × perGiga / 10^9, rounded down to a base unit; both sides compute it bit for bit. The fee is burned on
 * top, rounded up: no payment is so small that nothing is burned of it.
 */
import { ALL_PPM, type Terms } from './compute-messages.ts'

const GIGA = 1_000_000_000n

/** Base units. @example priceOf({ start: 5n, perGiga: 10n }, 1_500_000_000) // → 20n */
export function priceOf({ start, perGiga }: Terms, fuel: number): bigint {
  return start + (perGiga * BigInt(fuel)) / GIGA
}

/** @example feeOn(101n, 10_000) // → 2n */
export function feeOn(amount: bigint, feePpm: number): bigint {
  const all = BigInt(ALL_PPM)
  return (amount * BigInt(feePpm) + all - 1n) / all
}

/**
 * What is set aside for a job: two rounds of copies, one of them of one more, each as dear as can be. The rest goes back. Of what is
 * judged: the work, and two rounds of checks, each of which costs no more.
 */
export function promiseOf(caps: Terms, fuel: number, copies: number, feePpm: number): bigint {
  const most = priceOf(caps, fuel)
  return BigInt(2 * copies + 1) * (most + feeOn(most, feePpm))
}
