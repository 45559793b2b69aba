/**
 * What an attack may come to: 95 % of its excess denied, or at most what its own bound says (`Attack.bound`, docs/red-team.md);
 * nobody honest is accused, and the honest lose at most 0.5 % to anything but a cheat within the spread of honest homes.
 */
import { expect } from 'vitest'
import { type Attack, measure } from './attack.ts'

/** A cheat beyond every bound would be above this many times the truth: the spread of honest homes over the lowest. */
const MOST_RATIO = 1.75
const [LEAST_DENIED, MOST_LOST] = [0.95, 0.005]

export async function holdsItsBounds(attack: Attack): Promise<void> {
  const { denied, ratio, honestLost, accused, money } = await measure(attack)
  expect(accused).toBe(0)
  const isReal = attack.attackers.some(({ real }) => real > 0)
  if (isReal) expect(ratio).toBeLessThan(attack.mostRatio ?? MOST_RATIO)
  else {
    expect(honestLost).toBeLessThanOrEqual(attack.mostLost ?? MOST_LOST)
    if (!Number.isNaN(denied)) expect(denied).toBeGreaterThan(attack.leastDenied ?? LEAST_DENIED)
    // What it sells is what its word counts for, at the price of the grid at most.
    if (attack.attackers.length > 0) expect(money).toBeLessThan(0.25 * attack.epochs)
  }
}
