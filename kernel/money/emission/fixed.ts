/** The same amount in every period, evenly over its seconds, until the supply is reached. Floored at whole base units. */
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { TOKEN_DECIMALS } from '../token-decimals.ts'
import { wholeSeconds } from './seconds.ts'

export interface Fixed {
  readonly kind: 'fixed'
  /** Base units a period. */
  readonly amount: bigint
  readonly everyMs: number
}

/** `fixed({ amount: '1_000_000', every: '1y' })`: a million tokens a year, until the supply is reached. */
export function fixed(options: { readonly amount: string; readonly every: string }): Fixed {
  const everyMs = wholeSeconds('every', options.every)
  return { kind: 'fixed', amount: parseAmount(options.amount, TOKEN_DECIMALS), everyMs }
}

export function fixedTotal({ amount, everyMs }: Fixed, seconds: bigint): bigint {
  return (amount * seconds) / BigInt(everyMs / 1000)
}
