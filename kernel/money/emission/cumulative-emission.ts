/**
 * How much a policy of time alone has emitted by a given time.
 *
 * Laws: it never falls, it is never above the supply, and Σ epochs = cumulative, however time is cut: an epoch emits the difference.
 */
import { crvTotal } from './crv.ts'
import { exponentialTotal } from './exponential.ts'
import { fixedTotal } from './fixed.ts'
import { halvingTotal } from './halving.ts'
import { secondsOf } from './seconds.ts'
import { tableTotal } from './table.ts'
import type { TimePolicy } from './time-policy.ts'

/** Base units by `elapsedMs` after the network's start; parts of a second do not count. */
export function cumulativeEmission(policy: TimePolicy, elapsedMs: number, supply: bigint): bigint {
  const seconds = secondsOf(elapsedMs)
  if (seconds === 0n) return 0n
  const total = totalOf(policy, seconds)
  return total < supply ? total : supply
}

/** What epoch `number` emits: the difference of two cumulative figures, so nothing is lost between epochs. */
export function epochEmission(policy: TimePolicy, number: number, epochMs: number, supply: bigint): bigint {
  const before = cumulativeEmission(policy, number * epochMs, supply)
  return cumulativeEmission(policy, (number + 1) * epochMs, supply) - before
}

function totalOf(policy: TimePolicy, seconds: bigint): bigint {
  switch (policy.kind) {
    case 'fixed':
      return fixedTotal(policy, seconds)
    case 'halving':
      return halvingTotal(policy, seconds)
    case 'exponential':
      return exponentialTotal(policy, seconds)
    case 'table':
      return tableTotal(policy, seconds)
    case 'crv':
      return crvTotal(policy, seconds)
  }
}
