/**
 * What an attack on coverage may come to: 95 % of its excess denied, or what its own bound says (docs/red-team.md); never more than an
 * honest gateway; nobody honest is accused, and none loses more than half a percent, but where its own row says so.
 */
import { expect } from 'vitest'
import type { Attack } from '../attack.ts'
import { measureCoverage } from './measure.ts'

const [LEAST_DENIED, MOST_RATIO, MOST_LOST] = [0.95, 1.02, 0.005]

export async function holdsCoverageBounds(attack: Attack): Promise<void> {
  const { denied, ratio, honestLost, accused, waits } = await measureCoverage(attack)
  expect(accused).toBe(0)
  expect(honestLost).toBeLessThanOrEqual(attack.mostLost ?? MOST_LOST)
  if (attack.attackers.length === 0) return
  if (attack.bound === undefined || waits < 1) expect(ratio).toBeLessThan(attack.mostRatio ?? MOST_RATIO)
  if (attack.bound === undefined && !Number.isNaN(denied)) expect(denied).toBeGreaterThan(LEAST_DENIED)
}
