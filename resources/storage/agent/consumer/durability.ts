/**
 * How many shares a file needs. Providers are lost independently with chance p in the time that a repair takes; a file is
 * lost when fewer than k of its n shares are left.
 */

import { StorageError } from '../storage-error.ts'
import { MOST_SHARES, type Scheme } from './erasure.ts'

/** Chance that fewer than `needed` of `healthy` shares are left: the tail of a binomial distribution. */
export function lossChance({ needed, shares: healthy }: Scheme, p: number): number {
  if (healthy < needed) return 1
  let sum = 0
  for (let lost = healthy - needed + 1; lost <= healthy; lost++)
    sum += choose(healthy, lost) * p ** lost * (1 - p) ** (healthy - lost)
  return Math.min(1, sum)
}

function choose(n: number, k: number): number {
  let product = 1
  for (let i = 1; i <= k; i++) product = (product * (n - k + i)) / i
  return product
}

export interface Wish {
  /** Chance that a provider is lost before its shares are repaired. */
  readonly p: number
  /** Chance of losing a file that is borne. */
  readonly target: number
  /** Providers to choose from. */
  readonly providers: number
}

/** One provider in five is left free, so that a repair finds one. */
const USED_OF_FIVE = 4

/** The cheapest scheme that keeps the promise; of equals the one with fewer shares. @throws {StorageError} scheme_impossible */
export function chooseScheme({ p, target, providers }: Wish): Scheme {
  const most = Math.min(MOST_SHARES, Math.max(1, Math.floor((providers * USED_OF_FIVE) / 5)))
  let best: Scheme | undefined
  for (let shares = 1; shares <= most; shares++)
    for (let needed = shares; needed >= 1; needed--) {
      const scheme = { needed, shares }
      if (lossChance(scheme, p) > target) continue
      if (best === undefined || shares * best.needed < best.shares * needed) best = scheme
      break
    }
  if (best !== undefined) return best
  const reachable = lossChance({ needed: 1, shares: most }, p)
  throw new StorageError('scheme_impossible', { providers, used: most, target, reachable, p })
}

/** `2 of 4 shares make it whole: 2 times its size; lost with chance 4.8e-4 if a provider is lost with 5 %`. */
export function describeScheme(scheme: Scheme, p: number): string {
  const { needed, shares } = scheme
  const times = Number((shares / needed).toFixed(2))
  const chance = lossChance(scheme, p).toExponential(1)
  return `${needed} of ${shares} shares make it whole: ${times} times its size; lost with chance ${chance} if each provider is lost with ${Number((p * 100).toFixed(2))} % before repair`
}
