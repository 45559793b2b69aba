/**
 * No more is minted than demand calls for: a schedule is the allowance, and of it comes what was paid or burned, at a rate.
 *
 *   emission = min(the schedule's of this epoch, rate × demand of the last W epochs / W)
 *
 * Laws: Σ emission ≤ rate × Σ demand, since each payment counts for one W-th in W epochs; and ≤ the schedule. What an epoch does not
 * emit is never minted. Rounding: down.
 *
 * `charges` are burned, so each costs whoever makes it all of it. `transfers` come back to whoever pays oneself: linked to them an
 * emission is a limit and no proof of demand, and the rate has to stay below what such a payment costs (`backed` has the law).
 */
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { TOKEN_DECIMALS } from '../token-decimals.ts'
import type { TimePolicy } from './time-policy.ts'

export const MOST_WINDOW = 1_024

export interface DemandLinked {
  readonly kind: 'demandLinked'
  readonly schedule: TimePolicy
  readonly counts: 'charges' | 'transfers'
  /** Token base units a whole unit of the payment asset. */
  readonly rate: bigint
  /** Epochs. */
  readonly window: number
}

/** @example demandLinked({ schedule: halving({ first: '10_000_000', every: '2y' }), counts: 'charges', perUnit: '0.8', window: 24 }) */
export function demandLinked(options: {
  readonly schedule: TimePolicy
  readonly counts: 'charges' | 'transfers'
  /** Tokens for a unit of the payment asset. */
  readonly perUnit: string
  /** Epochs over which demand is averaged. */
  readonly window: number
}): DemandLinked {
  const { schedule, counts, window } = options
  return {
    kind: 'demandLinked',
    schedule,
    counts,
    rate: parseAmount(options.perUnit, TOKEN_DECIMALS),
    window,
  }
}

/** What was paid or burned in each of the last epochs, oldest first, base units of the payment asset: W at most. */
export interface DemandState {
  readonly kind: 'demandLinked'
  readonly recent: readonly bigint[]
}

/** @param allowance what the schedule has for this epoch */
export function demandStep(
  { rate, window }: DemandLinked,
  input: {
    readonly allowance: bigint
    readonly demand: bigint
    readonly paymentDecimals: number
    readonly state?: DemandState | undefined
  },
): { readonly emission: bigint; readonly state: DemandState } {
  const recent = [...(input.state?.recent ?? []), input.demand].slice(-window)
  const demand = recent.reduce((sum, amount) => sum + amount, 0n)
  const called = (rate * demand) / (BigInt(window) * 10n ** BigInt(input.paymentDecimals))
  const emission = called < input.allowance ? called : input.allowance
  return { emission, state: { kind: 'demandLinked', recent } }
}
