/**
 * How a pool is shared among the contributions of one resource. A policy is data in the rules, so a network changes
 * it by vote, and no other part knows which one is in force.
 */
import { parseAmount } from '../../protocol/amounts/amount.ts'
import { TOKEN_DECIMALS } from './emission.ts'

export type RewardPolicy =
  /**
   * In proportion to units × quality: the whole pool where there are at least `fullUnitsADay`, a day, of full quality, and
   * with fewer so much a unit as with so many; 0 for the whole pool, however few they are.
   */
  | { readonly kind: 'proportional'; readonly fullUnitsADay: bigint }
  /** A fixed price a unit of full quality; the pool is the ceiling, and what is left of it is never issued. */
  | { readonly kind: 'per-unit'; readonly rate: bigint }

/** @param fullUnitsADay units of full quality a day from which up the whole pool is paid; 0 unless said: from the first unit up. */
export function proportional(fullUnitsADay = 0n): RewardPolicy {
  if (fullUnitsADay < 0n) throw new TypeError(`rewards: fullUnitsADay is from 0, got ${fullUnitsADay}`)
  return { kind: 'proportional', fullUnitsADay }
}

/** @param rate tokens for one unit at full quality, e.g. `'0.002'` for each Wh. */
export function perUnit(rate: string): RewardPolicy {
  return { kind: 'per-unit', rate: parseAmount(rate, TOKEN_DECIMALS) }
}
