/** What blurred updates give away: against published figures, the simpler bound and the exact one. */
import { describe, expect, it } from 'vitest'
import { epsilonOf, ownerRho, rowRho } from './privacy.ts'

/** Of one Gaussian mechanism, exactly (Balle and Wang 2018, theorem 8): Φ(Δ ÷ 2σ − εσ ÷ Δ) − e^ε Φ(−Δ ÷ 2σ − εσ ÷ Δ). */
function exactDelta(rho: number, epsilon: number): number {
  const ratio = Math.sqrt(2 * rho)
  return normal(ratio / 2 - epsilon / ratio) - Math.exp(epsilon) * normal(-ratio / 2 - epsilon / ratio)
}

/** By the trapezoid rule. */
function normal(x: number): number {
  const [from, steps] = [-40, 200_000]
  const width = (x - from) / steps
  let sum = 0
  for (let at = 0; at <= steps; at++)
    sum += Math.exp(-((from + at * width) ** 2) / 2) * (at === 0 || at === steps ? 0.5 : 1)
  return (sum * width) / Math.sqrt(2 * Math.PI)
}

const CASES = [
  [2.56, 1e-10],
  [0.5, 1e-6],
  [0.1, 1e-5],
  [0.005, 1e-5],
] as const

describe('the budget', () => {
  it('is what the census of 2020 published, as far as its own ρ is rounded: 17.14 for 2.56 at 10^-10', () => {
    expect(epsilonOf(2.555, 1e-10)).toBeLessThan(17.14)
    expect(epsilonOf(2.565, 1e-10)).toBeGreaterThan(17.14)
  })

  it.each(
    CASES,
  )('ρ = %d, δ = %d: no more than Bun and Steinke’s ρ + 2 √(ρ ln 1/δ), no less than the exact', (rho, delta) => {
    const epsilon = epsilonOf(rho, delta)
    expect(epsilon).toBeLessThan(rho + 2 * Math.sqrt(rho * Math.log(1 / delta)))
    expect(exactDelta(rho, epsilon)).toBeLessThanOrEqual(delta)
    expect(exactDelta(rho, epsilon * 0.8)).toBeGreaterThan(delta)
  })

  it('adds up over rounds, and is of all that an owner has or of one of its rows', () => {
    expect(ownerRho(10, 1_000)).toBe(20)
    expect(rowRho(10, 50, 200)).toBeCloseTo(0.2, 12)
    expect(epsilonOf(rowRho(10, 50, 200), 1e-5)).toBeGreaterThan(2.5)
    expect(epsilonOf(rowRho(10, 50, 200), 1e-5)).toBeLessThan(3.3)
  })

  it('is none where nothing is blurred', () => {
    expect(epsilonOf(ownerRho(1, 0), 1e-5)).toBe(Number.POSITIVE_INFINITY)
  })
})
