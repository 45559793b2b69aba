/**
 * How a witness did so far, as Acurast reckons it: a beta distribution of which each job forgets a fiftieth, weighted by what the job was
 * worth against others, of the largest that it can become. Whole numbers, so it is the same everywhere.
 *
 *   w = price ÷ (mean price + price)      r ← λ r + w   where others agreed      s ← λ s + w   where not      λ = 0.98
 *   reputation = (r + 1) ÷ (r + s + 2) ÷ (51 ÷ 52), rounded down to a millionth
 */

/** In 10^-12: at most 50 × 10^12, so that ninety-eight times that is exact. */
export type Beta = { readonly right: number; readonly wrong: number }

export const NO_BETA: Beta = { right: 0, wrong: 0 }
export const ONE = 10 ** 12
/** Of what was before a job keeps 98 of 100. */
const [KEPT, OF] = [98, 100]
const [BEST, BEST_OF] = [51n, 52n]
const ALL_PPM = 1_000_000n

/** In 10^-12. What cost nothing says nothing, so nobody makes itself a name by it. @param mean of prices before; 0 where there were none */
export function weightOf(price: bigint, mean: bigint): number {
  return price === 0n ? 0 : Number((price * BigInt(ONE)) / (mean + price))
}

export function withJob({ right, wrong }: Beta, weight: number, isRight: boolean): Beta {
  const kept = (value: number) => Math.floor((value * KEPT) / OF)
  return isRight
    ? { right: kept(right) + weight, wrong: kept(wrong) }
    : { right: kept(right), wrong: kept(wrong) + weight }
}

/** Parts in a million: 509 803 of somebody of whom nothing is known. */
export function reputationPpm({ right, wrong }: Beta): number {
  const [r, s, one] = [BigInt(right), BigInt(wrong), BigInt(ONE)]
  return Number(((r + one) * BEST_OF * ALL_PPM) / ((r + s + 2n * one) * BEST))
}
