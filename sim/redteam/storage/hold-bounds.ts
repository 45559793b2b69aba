/**
 * What an attack on storage may come to: 95 % of its excess denied, or what its own bound says (docs/red-team.md); never more
 * than an honest disk; nobody honest is accused or loses by it.
 */
import { expect } from 'vitest'
import type { Attack } from '../attack.ts'
import { measureStorage } from './measure.ts'

const [LEAST_DENIED, MOST_RATIO, MOST_LOST] = [0.95, 1.02, 0.005]

export async function holdsStorageBounds(attack: Attack): Promise<void> {
  const { denied, ratio, honestLost, accused } = await measureStorage(attack)
  expect(accused).toBe(0)
  expect(honestLost).toBeLessThanOrEqual(MOST_LOST)
  expect(ratio).toBeLessThan(attack.mostRatio ?? MOST_RATIO)
  if (attack.bound === undefined && !Number.isNaN(denied)) expect(denied).toBeGreaterThan(LEAST_DENIED)
}
