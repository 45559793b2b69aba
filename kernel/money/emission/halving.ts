/**
 * Half as much in every period as in the one before. The same numbers as contracts/libraries/Schedule.sol, held together by
 * shared vectors, so that the kernel can never ask for more than the chain will mint.
 *
 * Rounding: each period's share is floored at whole base units; what a floor leaves out comes with a later second.
 */
import { parseAmount } from '../../../protocol/amounts/amount.ts'
import { TOKEN_DECIMALS } from '../token-decimals.ts'
import { wholeSeconds } from './seconds.ts'

/** Period p (0, 1, 2 …) of `everyMs` emits `first >> p`, evenly over its seconds. */
export interface Halving {
  readonly kind: 'halving'
  /** Base units emitted in the first period. */
  readonly first: bigint
  readonly everyMs: number
}

/** `halving({ first: '10_000_000', every: '2y' })`: 10 M tokens in two years, 5 M in the next two, and so on. */
export function halving(options: { readonly first: string; readonly every: string }): Halving {
  const everyMs = wholeSeconds('every', options.every)
  return { kind: 'halving', first: parseAmount(options.first, TOKEN_DECIMALS), everyMs }
}

/** @param seconds since the network's start. */
export function halvingTotal({ first, everyMs }: Halving, seconds: bigint): bigint {
  const every = BigInt(everyMs / 1000)
  let left = seconds
  let perPeriod = first
  let total = 0n
  while (left >= every && perPeriod > 0n) {
    total += perPeriod
    perPeriod >>= 1n
    left -= every
  }
  return perPeriod > 0n ? total + (perPeriod * left) / every : total
}
