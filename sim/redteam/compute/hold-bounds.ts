/**
 * What an attack on compute may come to: less than an honest machine earns, and nothing where it gives no right result; nobody honest is
 * accused, and what they computed rightly is paid.
 */
import { expect } from 'vitest'
import type { Attack } from '../attack.ts'
import { measureCompute } from './measure.ts'

const [LEAST_DENIED, MOST_RATIO, MOST_LOST] = [0.95, 1, 0.01]

export async function holdsComputeBounds(attack: Attack): Promise<void> {
  const { denied, ratio, honestLost, accused, money } = await measureCompute(attack)
  expect(accused).toBe(0)
  expect(honestLost).toBeLessThanOrEqual(attack.mostLost ?? MOST_LOST)
  if (attack.attackers.length === 0) return
  expect(ratio).toBeLessThan(attack.mostRatio ?? MOST_RATIO)
  // A requester that denies what it has never pays less for it.
  if (attack.unpaid !== true && attack.attackers.every(({ fact }) => fact.model === 'compute/requester'))
    expect(money).toBeLessThanOrEqual(0)
  if (attack.bound !== undefined) return
  expect(money).toBeLessThanOrEqual(0)
  if (!Number.isNaN(denied)) expect(denied).toBeGreaterThan(LEAST_DENIED)
}
