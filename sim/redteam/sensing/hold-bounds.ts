/**
 * What an attack on sensing may come to: 95 % of its excess denied, or what its own bound says (docs/red-team.md); nobody honest is
 * accused, nobody loses more than half a percent by it, and no attacker gains money that others paid for data.
 */
import { expect } from 'vitest'
import type { Attack } from '../attack.ts'
import { measureSensing } from './measure.ts'

const [LEAST_DENIED, MOST_RATIO, MOST_LOST] = [0.95, 1.02, 0.005]

export async function holdsSensingBounds(attack: Attack): Promise<void> {
  const { denied, ratio, honestLost, accused, money } = await measureSensing(attack)
  expect(accused).toBe(0)
  expect(money).toBeLessThanOrEqual(0)
  // One that somebody vouches for takes what a station more would take, until it is refuted.
  const isBelieved = attack.attackers.some(({ vouched }) => vouched !== undefined)
  const more = attack.attackers.length / Math.max(1, attack.honest.length + attack.attackers.length)
  expect(honestLost).toBeLessThanOrEqual(attack.mostLost ?? (isBelieved ? more : MOST_LOST))
  if (attack.attackers.length === 0) return
  expect(ratio).toBeLessThan(attack.mostRatio ?? MOST_RATIO)
  if (attack.mostRatio === undefined && !Number.isNaN(denied)) expect(denied).toBeGreaterThan(LEAST_DENIED)
}
