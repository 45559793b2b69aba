/**
 * What an attack on mobility may come to: 95 % of its excess denied, or what its own bound says (docs/red-team.md); nobody honest is
 * accused, and nobody loses more than half a percent by it.
 */
import { expect } from 'vitest'
import type { Attack } from '../attack.ts'
import { measureMobility } from './measure.ts'
import { isOfRides } from './measure-rides.ts'

const [LEAST_DENIED, MOST_RATIO, MOST_LOST] = [0.95, 1.05, 0.005]

export async function holdsMobilityBounds(attack: Attack): Promise<void> {
  const { denied, ratio, honestLost, accused, money } = await measureMobility(attack)
  expect(accused).toBe(0)
  expect(honestLost).toBeLessThanOrEqual(attack.mostLost ?? MOST_LOST)
  if (attack.attackers.length === 0) return
  // Of a ride it is money that counts: a cheat has less of it than the same one that is honest.
  if (isOfRides(attack) && attack.mostRatio === undefined) expect(money).toBeLessThanOrEqual(0)
  expect(ratio).toBeLessThan(attack.mostRatio ?? MOST_RATIO)
  if (attack.mostRatio === undefined && !Number.isNaN(denied)) expect(denied).toBeGreaterThan(LEAST_DENIED)
}
