/**
 * Emission: how many tokens may exist by a given time. The same numbers as contracts/Emission.sol, held together by
 * shared vectors, so that the kernel can never ask for more than the chain will mint.
 *
 * Law: cumulative(t) never falls, and Σ epochs = cumulative(end of the last), because an epoch emits the difference.
 * Rounding: each period's share is floored at whole base units; what a floor leaves out comes with a later second.
 */
import { parseAmount } from '../../protocol/amounts/amount.ts'
import { parseDuration } from '../../protocol/duration.ts'

export const TOKEN_DECIMALS = 18

/** Period p (0, 1, 2 …) of `everyMs` emits `first >> p`, evenly over its seconds. */
export interface EmissionPolicy {
  readonly kind: 'halving'
  /** Base units emitted in the first period. */
  readonly first: bigint
  readonly everyMs: number
}

/** `halving({ first: '10_000_000', every: '2y' })`: 10 M tokens in two years, 5 M in the next two, and so on. */
export function halving(options: { readonly first: string; readonly every: string }): EmissionPolicy {
  const everyMs = parseDuration(options.every)
  if (everyMs <= 0 || everyMs % 1000 !== 0)
    throw new TypeError(`emission: "every" is whole seconds, got "${options.every}"`)
  return { kind: 'halving', first: parseAmount(options.first, TOKEN_DECIMALS), everyMs }
}

/**
 * Base units that may have been emitted `elapsedMs` after the network's start; parts of a second do not count.
 * Never above `supply`.
 */
export function cumulativeEmission(policy: EmissionPolicy, elapsedMs: number, supply: bigint): bigint {
  if (elapsedMs <= 0) return 0n
  const every = BigInt(policy.everyMs / 1000)
  let left = BigInt(Math.floor(elapsedMs / 1000))
  let perPeriod = policy.first
  let total = 0n
  while (left >= every && perPeriod > 0n) {
    total += perPeriod
    perPeriod >>= 1n
    left -= every
  }
  if (perPeriod > 0n) total += (perPeriod * left) / every
  return total < supply ? total : supply
}

/** What epoch `number` emits: the difference of two cumulative figures, so nothing is lost between epochs. */
export function epochEmission(
  policy: EmissionPolicy,
  number: number,
  epochMs: number,
  supply: bigint,
): bigint {
  const before = cumulativeEmission(policy, number * epochMs, supply)
  return cumulativeEmission(policy, (number + 1) * epochMs, supply) - before
}
