/**
 * What blurred updates give away, in the words of differential privacy. Each update is blurred with a discrete Gaussian, whose guarantee
 * under zero-concentrated differential privacy is that of the continuous one (Canonne, Kamath and Steinke 2020, theorem 4):
 *
 *   ρ = rounds × Δ² ÷ (2 σ²)         Δ: by how much an update can differ where what is protected is replaced by anything else
 *
 * and for any δ, the least ε is that of their proposition 7 (corollary 13), over all α > 1:
 *
 *   δ = exp((α − 1)(α ρ − ε)) ÷ (α − 1) × (1 − 1/α)^α
 *
 * For people, not for money: nothing in the rule is computed with it.
 */

/** What a task lets out. Standard deviation and difference in the same unit. */
export function rhoOf({
  rounds,
  difference,
  deviation,
}: {
  readonly rounds: number
  readonly difference: number
  readonly deviation: number
}): number {
  return deviation === 0 ? Number.POSITIVE_INFINITY : (rounds * difference ** 2) / (2 * deviation ** 2)
}

/** Of all that an owner has: the whole update may be another, of the length that it may have. */
export function ownerRho(rounds: number, noise: number): number {
  return rhoOf({ rounds, difference: 2, deviation: noise / 1_000 })
}

/** Of one of an owner's rows: it moves an update by its part of all. */
export function rowRho(rounds: number, noise: number, rows: number): number {
  return rhoOf({ rounds, difference: 2 / rows, deviation: noise / 1_000 })
}

/** @example epsilonOf(2.56, 1e-10).toFixed(2) // → '17.16'; the census of 2020 says 17.14 of its own, of which 2.56 is a rounding */
export function epsilonOf(rho: number, delta: number): number {
  if (!Number.isFinite(rho)) return Number.POSITIVE_INFINITY
  if (rho === 0) return 0
  // ε as a function of α has one least; looked for by thirds, on a scale that grows evenly.
  const at = (step: number) => {
    const alpha = 1 + Math.exp(step)
    return (
      alpha * rho + (Math.log(1 / delta) - Math.log(alpha - 1) + alpha * Math.log1p(-1 / alpha)) / (alpha - 1)
    )
  }
  let [from, to] = [-12, 30]
  for (let turn = 0; turn < 200; turn++) {
    const [low, high] = [from + (to - from) / 3, to - (to - from) / 3]
    if (at(low) < at(high)) to = high
    else from = low
  }
  return Math.max(0, at((from + to) / 2))
}
