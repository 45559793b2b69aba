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

/** 5 % quantile of Beta(1 + ok, 1 + failed): what a provider's record promises at least. Source: Filecoin dealbot's score. */
export function scoreOf(ok: number, failed: number): number {
  let [low, high] = [0, 1]
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    if (betaBelow(middle, 1 + ok, 1 + failed) < 0.05) low = middle
    else high = middle
  }
  return low
}

/** Regularised incomplete beta function, by its continued fraction (Lentz). Source: DLMF 8.17.22. */
function betaBelow(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1
  if (x > (a + 1) / (a + b + 2)) return 1 - betaBelow(1 - x, b, a)
  const front =
    Math.exp(a * Math.log(x) + b * Math.log(1 - x) + logGamma(a + b) - logGamma(a) - logGamma(b)) / a
  let [fraction, c, d] = [1, 1, 0]
  for (let i = 0; i <= 400; i++) {
    const m = i >> 1
    const step =
      i === 0
        ? 1
        : i % 2 === 0
          ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
          : -((a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / nonZero(1 + step * d)
    c = nonZero(1 + step / c)
    fraction *= c * d
    if (Math.abs(c * d - 1) < 1e-12) break
  }
  return front * (fraction - 1)
}

function nonZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}

/** Lanczos, g = 7. */
function logGamma(x: number): number {
  const [first, ...rest] = [
    0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
    12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
  ] as const
  const z = x - 1
  const sum = rest.reduce(
    (total, coefficient, index) => total + coefficient / (z + index + 1),
    first as number,
  )
  const t = z + 7.5
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum)
}
