/**
 * How a pool is shared among the contributions of one resource. A policy is data in the rules, so a network changes
 * it by vote, and no other part knows which one is in force.
 */
import { parseAmount } from '../../protocol/amounts/amount.ts'
import { TOKEN_DECIMALS } from './emission.ts'

export type RewardPolicy =
  /** The whole pool, in proportion to units × quality. */
  | { readonly kind: 'proportional' }
  /** A fixed price a unit of full quality; the pool is the ceiling, and what is left of it is never issued. */
  | { readonly kind: 'per-unit'; readonly rate: bigint }

export function proportional(): RewardPolicy {
  return { kind: 'proportional' }
}

/** @param rate tokens for one unit at full quality, e.g. `'0.002'` for each Wh. */
export function perUnit(rate: string): RewardPolicy {
  return { kind: 'per-unit', rate: parseAmount(rate, TOKEN_DECIMALS) }
}
