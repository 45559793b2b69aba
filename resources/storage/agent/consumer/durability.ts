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
const [USED_OF_FIVE, MOST_PROVIDERS] = [4, 200]

/** The cheapest scheme that keeps the promise; of equals the one with fewer shares. @throws {StorageError} scheme_impossible */
export function chooseScheme({ p, target, providers }: Wish): Scheme {
  const most = usedOf(providers)
  let best: Scheme | undefined
  for (let shares = 1; shares <= most; shares++)
    for (let needed = shares; needed >= 1; needed--) {
      const scheme = { needed, shares }
      if (lossChance(scheme, p) > target) continue
      if (best === undefined || shares * best.needed < best.shares * needed) best = scheme
      break
    }
  if (best !== undefined) return best
  const reachable = reachableLoss({ p, providers })
  throw new StorageError('scheme_impossible', {
    providers,
    used: most,
    target,
    reachable,
    p,
    choice: choiceOf({ p, target, providers }, reachable),
  })
}

/** The least chance of losing a file: every provider that may be used has all of it. */
export function reachableLoss({ p, providers }: Omit<Wish, 'target'>): number {
  return lossChance({ needed: 1, shares: usedOf(providers) }, p)
}

function usedOf(providers: number): number {
  return Math.min(MOST_SHARES, Math.max(1, Math.floor((providers * USED_OF_FIVE) / 5)))
}

/** In a sentence. @example roundUp(0.0000063) // → 0.000007 */
export function roundUp(chance: number): number {
  const unit = 10 ** Math.floor(Math.log10(chance))
  // Off by less than what floating point adds.
  return Number((Math.ceil(chance / unit - 1e-9) * unit).toPrecision(1))
}

/** What would do instead. */
function choiceOf({ p, target, providers }: Wish, reachable: number): string {
  let enough = providers
  while (enough <= MOST_PROVIDERS && reachableLoss({ p, providers: enough }) > target) enough++
  const more =
    enough > MOST_PROVIDERS ? '' : `, or wait until ${enough} owners have disks (${providers} have now)`
  return `Set "fileLoss" to ${roundUp(reachable)} or more in the vault’s agent.json${more}`
}

export interface Durability {
  /** Chance that a provider is lost before its shares are repaired, and the chance of losing a file that is wished for. */
  readonly p: number
  readonly target: number
  /** The chance that is borne where the network cannot keep that yet; none where the owner said the target. */
  readonly borne?: number
}

/**
 * The chance of losing a file that this network can keep: what is wished for, or the next power of ten that can be had, but
 * nothing above what is borne.
 * @example fitTarget({ p: 0.05, target: 1e-6, borne: 1e-3 }, 5) // → 0.00001
 */
export function fitTarget({ p, target, borne }: Durability, providers: number): number {
  const reachable = reachableLoss({ p, providers })
  if (reachable <= target || borne === undefined) return target
  const fitting = Number((10 ** Math.ceil(Math.log10(reachable) - 1e-9)).toPrecision(1))
  return fitting <= borne ? fitting : target
}

/** `2 of 4 shares make it whole: 2 times its size; lost with chance 4.8e-4 if a provider is lost with 5 %`. */
export function describeScheme(scheme: Scheme, p: number): string {
  const { needed, shares } = scheme
  const times = Number((shares / needed).toFixed(2))
  const chance = lossChance(scheme, p).toExponential(1)
  return `${needed} of ${shares} shares make it whole: ${times} times its size; lost with chance ${chance} if each provider is lost with ${Number((p * 100).toFixed(2))} % before repair`
}
